// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/timespan.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace parkdesk {

/// A box of a row of filters; its first item asks nothing.
[[nodiscard]] QComboBox *filterChoice(const QString &name, const QString &words, const QString &all, int length);

/// Days that a list is narrowed down to, counted on the clock of a lot: today, some days back, or from one to another.
class PeriodChoice : public QWidget {
    Q_OBJECT

public:
    /// \a name begins those of its fields; \a length of the box in signs.
    PeriodChoice(const QString &name, int length, QWidget *parent = nullptr);

    /// Whose days they are; a week is offered where they are chosen by date.
    void setLot(const Lot &lot, Instant now);
    /// Absent for all days, and before there is a lot.
    [[nodiscard]] std::optional<TimeSpan> span(Instant now) const;
    void clear();

Q_SIGNALS:
    void chosen();
    /// Maybe not to its end.
    void dateTyped();

private:
    enum Period { AllDays, Today, Yesterday, LastWeek, LastMonth, ChosenDays };

    [[nodiscard]] QDateEdit *dateEdit(const QString &name, const QString &words);
    [[nodiscard]] Instant startOf(qint64 day) const;
    void showDates();

    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_until;
    Lot m_lot;
};

} // namespace parkdesk
