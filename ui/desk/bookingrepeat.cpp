// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/bookingrepeat.h"

#include "domain/dates.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostVehicles = 40;
constexpr int usualWeeks = 8;
constexpr int mostDays = 400; // of checkWeeklyRule()
constexpr qsizetype mostSkippedShown = 6;
constexpr int minuteMs = 60'000;
constexpr int minutesOfDay = 1440;

QString skippedWords(const QString &why)
{
    if (why == "lot_full"_L1)
        return BookingRepeat::tr("nothing is free");
    if (why == "period_past"_L1)
        return BookingRepeat::tr("has begun already");
    return BookingRepeat::tr("too many open bookings of that plate");
}

} // namespace

BookingRepeat::BookingRepeat(QWidget *parent)
    : QWidget(parent)
    , m_weekly(new QCheckBox(tr("Every &week")))
    , m_until(new QDateEdit)
    , m_vehicles(new QSpinBox)
    , m_count(new TextLabel({}, FontRole::Body, Tone::Quiet))
    , m_skipped(new TextLabel({}, FontRole::Body, Tone::Warning))
    , m_more(daysRow())
{
    setObjectName(u"bookRepeat"_s);
    m_weekly->setObjectName(u"bookWeekly"_s);
    m_vehicles->setObjectName(u"bookVehicles"_s);
    m_vehicles->setRange(1, mostVehicles);
    m_vehicles->setAccessibleName(tr("Number of vehicles"));
    m_skipped->setObjectName(u"bookSkipped"_s);
    m_count->setObjectName(u"bookCount"_s);
    m_skipped->hide();
    auto *first = new QHBoxLayout;
    first->setSpacing(metric::rowGap);
    auto *label = new TextLabel(tr("Several"));
    m_indents.append(label);
    first->addWidget(label);
    first->addWidget(m_weekly);
    first->addSpacing(metric::pageMargin);
    first->addWidget(new TextLabel(tr("Vehicles")));
    first->addWidget(m_vehicles);
    first->addSpacing(metric::pageMargin);
    first->addWidget(m_count);
    first->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::rowGap);
    column->addLayout(first);
    column->addWidget(m_more);
    column->addWidget(m_skipped);
    m_more->hide();
    connect(m_weekly, &QCheckBox::toggled, this, &BookingRepeat::onChanged);
    connect(m_vehicles, &QSpinBox::valueChanged, this, &BookingRepeat::onChanged);
    connect(m_until, &QDateEdit::dateChanged, this, &BookingRepeat::onChanged);
    onChanged();
}

QWidget *BookingRepeat::daysRow()
{
    auto *more = new QWidget;
    auto *row = new QHBoxLayout(more);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::rowGap);
    auto *indent = new QWidget;
    m_indents.append(indent);
    row->addWidget(indent);
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat));
        box->setObjectName(u"bookDay%1"_s.arg(day));
        box->setAccessibleName(locale.standaloneDayName(day));
        connect(box, &QCheckBox::clicked, this, [this] {
            m_daysChosen = true;
            onChanged();
        });
        row->addWidget(box);
        m_days.append(box);
    }
    m_until->setObjectName(u"bookRepeatUntil"_s);
    m_until->setAccessibleName(tr("Repeat until"));
    m_until->setCalendarPopup(true);
    row->addWidget(new TextLabel(tr("until", "a day")));
    row->addWidget(m_until);
    row->addStretch();
    return more;
}

void BookingRepeat::setLabelWidth(int width)
{
    for (QWidget *indent : std::as_const(m_indents))
        indent->setFixedWidth(width - metric::rowGap);
}

void BookingRepeat::setSpan(const TimeSpan &span, const Zone &zone)
{
    m_span = span;
    m_zone = zone;
    const LocalTime from = zone->toLocal(span.from);
    const QDate day = dateOf(from.day());
    const QSignalBlocker silence(m_until);
    if (!m_weekly->isChecked())
        m_until->setDateRange(day, day.addDays(mostDays - 1));
    else
        m_until->setMinimumDate(day);
    if (!m_weekly->isChecked())
        m_until->setDate(day.addDays(7 * usualWeeks));
    if (!m_daysChosen) {
        for (int i = 0; i < m_days.size(); ++i)
            m_days.at(i)->setChecked(i + 1 == from.weekday());
    }
    onChanged();
}

bool BookingRepeat::isOn() const
{
    return m_weekly->isChecked() || m_vehicles->value() > 1;
}

bool BookingRepeat::isWeekly() const
{
    return m_weekly->isChecked();
}

WeeklyRule BookingRepeat::rule() const
{
    WeeklyRule rule;
    const LocalTime from = m_zone->toLocal(m_span->from);
    const LocalTime until = m_zone->toLocal(m_span->until);
    for (int i = 0; i < m_days.size(); ++i) {
        if (m_days.at(i)->isChecked())
            rule.weekdays.append(i + 1);
    }
    rule.fromMinute = static_cast<int>(from.msOfDay() / minuteMs);
    rule.untilMinute = static_cast<int>((until.day() - from.day()) * minutesOfDay + until.msOfDay() / minuteMs);
    rule.firstDay = from.day();
    rule.lastDay = dayNumberOf(m_until->date());
    return rule;
}

ReserveSeries::Command BookingRepeat::seriesOf(const ReserveSpot::Command &form) const
{
    ReserveSeries::Command command;
    command.lot = form.lot;
    command.plates = {form.plate};
    while (command.plates.size() < m_vehicles->value())
        command.plates.append(QString());
    command.vehicleType = form.vehicleType;
    command.features = form.features;
    command.note = form.note;
    command.driver = form.driver;
    if (m_weekly->isChecked() && m_span)
        command.weekly = rule();
    else
        command.once = TimeSpan {form.from, form.until};
    return command;
}

void BookingRepeat::onChanged()
{
    m_more->setVisible(m_weekly->isChecked());
    qsizetype bookings = m_vehicles->value();
    if (m_weekly->isChecked() && m_span)
        bookings *= checkWeeklyRule(rule()) ? periodsOf(rule(), *m_zone).size() : 0;
    m_count->setText(isOn() ? tr("%n booking(s)", nullptr, static_cast<int>(bookings)) : QString());
    const bool wasOn = std::exchange(m_wasOn, isOn());
    const bool wasWeekly = std::exchange(m_wasWeekly, isWeekly());
    if (wasOn != isOn() || wasWeekly != isWeekly())
        Q_EMIT switched();
}

void BookingRepeat::showSkipped(const ReserveSeries::Outcome &outcome, Instant now)
{
    m_skipped->setVisible(!outcome.skipped.isEmpty());
    if (outcome.skipped.isEmpty() || !m_zone)
        return;
    const auto made = static_cast<int>(outcome.booked.size());
    QStringList lines {tr("%n booking(s) made. Left out:", nullptr, made)};
    for (const ReserveSeries::Skipped &one : outcome.skipped.first(qMin(outcome.skipped.size(), mostSkippedShown)))
        lines.append(tr("%1: %2", "when, why not").arg(whenText(one.span.from, now, *m_zone), skippedWords(one.why)));
    if (outcome.skipped.size() > mostSkippedShown)
        lines.append(tr("and %n more", nullptr, static_cast<int>(outcome.skipped.size() - mostSkippedShown)));
    m_skipped->setText(lines.join(u'\n'));
    announce(m_skipped, Urgency::Polite);
}

void BookingRepeat::clear()
{
    m_daysChosen = false;
    m_weekly->setChecked(false);
    m_vehicles->setValue(1);
}

void BookingRepeat::forgetSkipped()
{
    m_skipped->hide();
}

void BookingRepeat::setBusy(bool busy)
{
    for (QWidget *input : inputs())
        input->setEnabled(!busy);
}

QList<QWidget *> BookingRepeat::inputs() const
{
    QList<QWidget *> all {m_weekly, m_vehicles};
    for (QCheckBox *day : m_days)
        all.append(day);
    all.append(m_until);
    return all;
}

} // namespace parkdesk
