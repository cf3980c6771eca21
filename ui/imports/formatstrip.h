// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/stayfile.h"
#include "ui/shared/card.h"

#include <QSet>

class QComboBox;
class QHBoxLayout;

namespace parkdesk {

/// How a file is written: recognised, and changed where that was wrong. One line over the whole page.
class FormatStrip : public Card {
    Q_OBJECT

public:
    explicit FormatStrip(QWidget *parent = nullptr);

    void setLots(const QList<Lot> &lots);
    /// For a file of stays; else only times, zone and currency are asked, for what a database brings.
    void setOfStays(bool ofStays);
    void showSight(const StayFileSight &sight);
    void showTimes(TimeForm form);
    /// Into \a wishes goes what a person chose; what they did not touch is left to be recognised.
    void tell(StayFileWishes &wishes) const;
    [[nodiscard]] QString timezone() const;
    [[nodiscard]] QString currency() const;
    /// Where one has to be said: that of a lot.
    void chooseFirstZone();
    /// Forgets what was chosen.
    void reset();

Q_SIGNALS:
    void changed();

private:
    QComboBox *addBox(const QString &name, const QString &title, int chars);

    QHBoxLayout *m_line;
    QComboBox *m_separator;
    QComboBox *m_encoding;
    QComboBox *m_times;
    QComboBox *m_decimals;
    QComboBox *m_zone;
    QComboBox *m_lot;
    QComboBox *m_currency;
    QList<QWidget *> m_ofStays;
    QList<QWidget *> m_ofDatabase;
    QSet<QComboBox *> m_touched;
};

} // namespace parkdesk
