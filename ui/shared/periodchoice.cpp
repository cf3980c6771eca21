// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/periodchoice.h"

#include "domain/businessday.h"
#include "domain/dates.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

QComboBox *filterChoice(const QString &name, const QString &words, const QString &all, int length)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleDescription(words); // its name is what is chosen
    box->setToolTip(words);
    box->addItem(all);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(length);
    box->setMaxVisibleItems(16);
    return box;
}

PeriodChoice::PeriodChoice(const QString &name, int length, QWidget *parent)
    : QWidget(parent)
    , m_period(filterChoice(name + u"Period"_s, tr("Days"), tr("All days"), length))
    , m_from(dateEdit(name + u"From"_s, tr("First day")))
    , m_until(dateEdit(name + u"Until"_s, tr("Last day")))
{
    m_period->addItems({tr("Today"), tr("Yesterday"), tr("Last 7 days"), tr("Last 30 days"), tr("Days from … to …")});
    connect(m_period, &QComboBox::activated, this, [this] {
        showDates();
        Q_EMIT chosen();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::rowGap);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_period, m_from, m_until})
        row->addWidget(widget);
}

QDateEdit *PeriodChoice::dateEdit(const QString &name, const QString &words)
{
    auto *edit = new QDateEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(words);
    edit->setCalendarPopup(true);
    edit->hide();
    connect(edit, &QDateEdit::dateChanged, this, &PeriodChoice::dateTyped);
    return edit;
}

void PeriodChoice::setLot(const Lot &lot, Instant now)
{
    m_lot = lot;
    const qint64 today = BusinessDay::of(*lot.zone, now, lot.dayStart).number;
    m_from->setDate(dateOf(today - 6));
    m_until->setDate(dateOf(today));
}

Instant PeriodChoice::startOf(qint64 day) const
{
    return m_lot.zone->instantOfRule(LocalTime::of(day, qint64 {m_lot.dayStart} * 60'000));
}

std::optional<TimeSpan> PeriodChoice::span(Instant now) const
{
    if (!m_lot.zone)
        return std::nullopt;
    const qint64 today = BusinessDay::of(*m_lot.zone, now, m_lot.dayStart).number;
    const auto days = [this](qint64 first, qint64 afterLast) {
        return TimeSpan {startOf(first), startOf(std::max(first, afterLast))};
    };
    switch (m_period->currentIndex()) {
    case Today: return days(today, today + 1);
    case Yesterday: return days(today - 1, today);
    case LastWeek: return days(today - 6, today + 1);
    case LastMonth: return days(today - 29, today + 1);
    case ChosenDays: return days(dayNumberOf(m_from->date()), dayNumberOf(m_until->date()) + 1);
    default: return std::nullopt;
    }
}

void PeriodChoice::clear()
{
    m_period->setCurrentIndex(AllDays);
    showDates();
}

void PeriodChoice::showDates()
{
    const bool byDate = m_period->currentIndex() == ChosenDays;
    m_from->setVisible(byDate);
    m_until->setVisible(byDate);
}

} // namespace parkdesk
