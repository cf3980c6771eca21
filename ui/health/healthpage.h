// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/health/health.h"
#include "services/health/recordbackup.h"
#include "services/office.h"
#include "ui/shared/commandnumber.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace parkdesk {

class Banner;
class Card;
class HealthOverview;
class HealthRow;
class KeyButton;
class SizeChart;
class SpeedBars;
class TextLabel;

/// How the program and its database are doing: what is wrong and what to do on top, then every check, how fast work is
/// and how the database grows. Holds nothing of anybody.
class HealthPage : public QWidget {
    Q_OBJECT

public:
    HealthPage(Office &office, LotId lot, QWidget *parent = nullptr);

    /// All of it as plain text, to be sent to support.
    [[nodiscard]] QString asText() const;

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();
    QWidget *checksCard();
    QWidget *speedCard();
    QWidget *sizeCard();
    void addActions();
    void showFacts(const HealthFacts &facts);
    void showProgress();
    void backUp();
    void record(const Health::Copy &copy);
    void prove();
    void makeSumsAnew();
    void copy();
    void act(HealthCheck check);
    [[nodiscard]] QString actionFor(const HealthJudgement &judgement) const;
    void fail(const Error &error);

    Office &m_office;
    Health *m_health;
    Zone m_zone; ///< of the lot; null until it is read
    Banner *m_banner;
    HealthOverview *m_overview;
    Card *m_checks = nullptr;
    std::vector<HealthRow *> m_rows; ///< in the order of HealthCheck
    SpeedBars *m_speed = nullptr;
    SizeChart *m_sizes = nullptr;
    Card *m_sizeCard = nullptr;
    std::vector<TextLabel *> m_numbers;
    CommandNumber m_backupNumber;
    QTimer m_tick;
};

} // namespace parkdesk
