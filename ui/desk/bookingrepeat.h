// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/reserveseries.h"
#include "services/stays/reservespot.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QSpinBox;

namespace parkdesk {

class TextLabel;

/// Makes one booking into several: every week on some days, or for several vehicles at once. Says what was left out.
class BookingRepeat : public QWidget {
    Q_OBJECT

public:
    explicit BookingRepeat(QWidget *parent = nullptr);

    void setLabelWidth(int width);
    /// What the form says: without a choice of days it is the day of the beginning.
    void setSpan(const TimeSpan &span, const Zone &zone);
    /// More than the one booking is asked for.
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] bool isWeekly() const;
    /// \a form as several bookings.
    [[nodiscard]] ReserveSeries::Command seriesOf(const ReserveSpot::Command &form) const;
    /// The bookings that could not be made, each with its reason. Hidden when all could.
    void showSkipped(const ReserveSeries::Outcome &outcome, Instant now);
    /// One booking again; what was left out stays to be read until forgetSkipped().
    void clear();
    void forgetSkipped();
    void setBusy(bool busy);
    /// In the order of Tab.
    [[nodiscard]] QList<QWidget *> inputs() const;

Q_SIGNALS:
    /// Several bookings are asked for now, or one again; every week, or no more.
    void switched();

private:
    QWidget *daysRow();
    void onChanged();
    [[nodiscard]] WeeklyRule rule() const;

    QCheckBox *m_weekly;
    QList<QCheckBox *> m_days; ///< Monday first
    QDateEdit *m_until;
    QSpinBox *m_vehicles;
    TextLabel *m_count;
    TextLabel *m_skipped;
    QList<QWidget *> m_indents; ///< beside the labels of the form; filled by daysRow()
    QWidget *m_more;
    Zone m_zone;
    std::optional<TimeSpan> m_span;
    bool m_daysChosen = false;
    bool m_wasOn = false;
    bool m_wasWeekly = false;
};

} // namespace parkdesk
