// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "ui/journal/journalfeed.h"
#include "ui/shared/deskdeed.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLineEdit;
class QStackedWidget;

namespace parkdesk {

class Banner;
class EmptyState;
class JournalDetail;
class KeyButton;
class TextLabel;
class ViewMemory;
class WindowTable;

/// Who did what, when and at which desk, from the newest deed down to the first, narrowed down by day, person, deed,
/// lot and thing; beside the list what the chosen deed changed. Enter goes to the thing.
class JournalPage : public QWidget {
    Q_OBJECT

public:
    JournalPage(Office &office, LotId lot, ViewMemory &memory, QWidget *parent = nullptr);

Q_SIGNALS:
    void deedAsked(parkdesk::DeskDeed deed, parkdesk::StayId stay);
    void pageAsked(const QString &page);

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Period { AllDays, Today, Yesterday, LastWeek, LastMonth, ChosenDays };

    QHBoxLayout *filterRow();
    QWidget *listCard();
    void setUpTable();
    void readChoices();
    [[nodiscard]] QComboBox *choice(const QString &name, const QString &words, const QString &all);
    void setPeriod(JournalQuery &query) const;
    [[nodiscard]] Instant startOf(qint64 day) const;
    void askNow();
    void clearFilters();
    void tellFound();
    void showCurrent();
    void openCurrent();

    Office &m_office;
    LotId m_here;
    ViewMemory &m_memory;
    Lot m_lot;
    JournalWindow *m_window;
    JournalFeed *m_feed;
    QComboBox *m_period = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_until = nullptr;
    QComboBox *m_person = nullptr;
    QComboBox *m_deed = nullptr;
    QComboBox *m_lotChoice = nullptr;
    QLineEdit *m_thing = nullptr;
    KeyButton *m_clear = nullptr;
    Banner *m_banner;
    TextLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    WindowTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    JournalDetail *m_detail;
    std::optional<StayId> m_onlyStay;
    QTimer m_typing;
};

} // namespace parkdesk
