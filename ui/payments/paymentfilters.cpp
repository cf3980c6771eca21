// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payments/paymentfilters.h"

#include "domain/businessday.h"
#include "services/lots/listlots.h"
#include "services/staff/liststaff.h"
#include "ui/shared/icons.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/moneyedit.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int paymentTypingMs = 250;
constexpr int amountWidth = 84;
const QDate firstEpochDay(1970, 1, 1);

} // namespace

PaymentFilters::PaymentFilters(Office &office, LotId here, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_here(here)
{
    setObjectName(u"paymentFilters"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::rowGap);
    column->addLayout(upperRow());
    column->addLayout(lowerRow());
    m_typing.setSingleShot(true);
    m_typing.setInterval(paymentTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &PaymentFilters::tell);
    readChoices();
}

QComboBox *PaymentFilters::choice(const QString &name, const QString &words, const QString &all)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleDescription(words); // its name is what is chosen
    box->setToolTip(words);
    box->addItem(all);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    box->setMaxVisibleItems(16);
    connect(box, &QComboBox::activated, this, &PaymentFilters::tell);
    return box;
}

QDateEdit *PaymentFilters::dateEdit(const QString &name, const QString &words)
{
    auto *edit = new QDateEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(words);
    edit->setCalendarPopup(true);
    edit->hide();
    connect(edit, &QDateEdit::dateChanged, &m_typing, qOverload<>(&QTimer::start));
    return edit;
}

MoneyEdit *PaymentFilters::amountEdit(const QString &name, const QString &words)
{
    auto *edit = new MoneyEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(words);
    edit->setToolTip(words);
    edit->setFixedWidth(amountWidth);
    connect(edit, &MoneyEdit::valueChanged, &m_typing, qOverload<>(&QTimer::start));
    return edit;
}

QHBoxLayout *PaymentFilters::upperRow()
{
    const QString words = tr("Plate, code or receipt");
    m_thing = new QLineEdit;
    m_thing->setObjectName(u"paymentsThing"_s);
    m_thing->setAccessibleName(words);
    m_thing->setPlaceholderText(words);
    m_thing->setClearButtonEnabled(true);
    m_thing->setInputMethodHints(Qt::ImhNoPredictiveText);
    m_thing->addAction(glyphIcon(Glyph::Search), QLineEdit::LeadingPosition)->setText(words);
    connect(m_thing, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    m_period = choice(u"paymentsPeriod"_s, tr("Days"), tr("All days"));
    m_period->addItems({tr("Today"), tr("Yesterday"), tr("Last 7 days"), tr("Last 30 days"), tr("Days from … to …")});
    m_from = dateEdit(u"paymentsFrom"_s, tr("First day"));
    m_until = dateEdit(u"paymentsUntil"_s, tr("Last day"));
    m_clear = new KeyButton(tr("Clear All"), nullptr, KeyButton::Look::Link);
    m_clear->setObjectName(u"paymentsClear"_s);
    m_clear->hide();
    connect(m_clear, &KeyButton::clicked, this, &PaymentFilters::clear);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::rowGap);
    row->addWidget(m_thing, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_period, m_from, m_until})
        row->addWidget(widget);
    row->addWidget(m_clear);
    return row;
}

QHBoxLayout *PaymentFilters::lowerRow()
{
    m_lots = choice(u"paymentsLot"_s, tr("Lot"), tr("All lots"));
    m_desks = choice(u"paymentsDesk"_s, tr("Desk"), tr("All desks"));
    m_people = choice(u"paymentsPerson"_s, tr("Clerk"), tr("All clerks"));
    m_methods = choice(u"paymentsMethod"_s, tr("Way of paying"), tr("Paid by anything"));
    m_least = amountEdit(u"paymentsLeast"_s, tr("Amount from"));
    m_greatest = amountEdit(u"paymentsGreatest"_s, tr("Amount up to"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::rowGap);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_lots, m_desks, m_people, m_methods})
        row->addWidget(widget);
    row->addSpacing(metric::rowGap);
    row->addWidget(new TextLabel(tr("Amount"), FontRole::Small, Tone::Quiet));
    row->addWidget(m_least);
    row->addWidget(new TextLabel(u"–"_s));
    row->addWidget(m_greatest);
    row->addStretch();
    return row;
}

void PaymentFilters::readChoices()
{
    m_office.read<PaymentChoices>({}).then(this, [this](const Result<PaymentChoices::Answer> &choices) {
        if (!choices)
            return;
        for (const PaymentChoices::Desk &desk : choices->desks)
            m_desks->addItem(desk.name, desk.desk.value);
        m_desks->setVisible(choices->desks.size() > 1);
        for (const QString &method : choices->methods)
            m_methods->addItem(methodName(method), method);
    });
    if (m_office.may(Permission::SeeStaff)) {
        m_office.read<ListStaff>({}).then(this, [this](const Result<ListStaff::Answer> &staff) {
            if (!staff)
                return;
            for (const ListStaff::Row &row : *staff)
                m_people->addItem(row.name, row.staff.value);
        });
    } else {
        m_people->hide();
    }
    m_office.read<ListLots>({}).then(this, [this](const Result<ListLots::Answer> &lots) {
        if (lots)
            takeLots(*lots);
    });
}

void PaymentFilters::takeLots(const QList<Lot> &lots)
{
    for (const Lot &lot : lots) {
        m_lots->addItem(lot.name, lot.id.value);
        if (lot.id == m_here)
            m_lot = lot;
    }
    m_lots->setVisible(lots.size() > 1);
    m_clearing = true;
    m_least->setCurrency(m_lot.currency);
    m_greatest->setCurrency(m_lot.currency);
    if (m_lot.zone) {
        const BusinessDay today = BusinessDay::of(*m_lot.zone, m_office.clock().now(), m_lot.dayStart);
        m_from->setDate(firstEpochDay.addDays(today.number - 6));
        m_until->setDate(firstEpochDay.addDays(today.number));
    }
    m_clearing = false;
    Q_EMIT lotsKnown(lots.size() > 1);
    tell();
}

Instant PaymentFilters::startOf(qint64 day) const
{
    return m_lot.zone->instantOfRule(LocalTime::of(day, qint64 {m_lot.dayStart} * 60'000));
}

void PaymentFilters::setPeriod(PaymentQuery &query) const
{
    if (!m_lot.zone || m_period->currentIndex() == AllDays)
        return;
    const qint64 today = BusinessDay::of(*m_lot.zone, m_office.clock().now(), m_lot.dayStart).number;
    const auto days = [&](qint64 first, qint64 afterLast) {
        query.from = startOf(first);
        query.until = startOf(std::max(first, afterLast));
    };
    switch (m_period->currentIndex()) {
    case Today: days(today, today + 1); break;
    case Yesterday: days(today - 1, today); break;
    case LastWeek: days(today - 6, today + 1); break;
    case LastMonth: days(today - 29, today + 1); break;
    case ChosenDays: days(firstEpochDay.daysTo(m_from->date()), firstEpochDay.daysTo(m_until->date()) + 1); break;
    default: break;
    }
}

PaymentQuery PaymentFilters::query() const
{
    PaymentQuery query;
    setPeriod(query);
    if (m_lots->currentIndex() > 0)
        query.lot = LotId {m_lots->currentData().toLongLong()};
    if (m_desks->currentIndex() > 0)
        query.desk = DeskId {m_desks->currentData().toLongLong()};
    if (m_people->currentIndex() > 0)
        query.staff = StaffId {m_people->currentData().toLongLong()};
    if (m_methods->currentIndex() > 0)
        query.method = m_methods->currentData().toString();
    const auto minorOf = [](const MoneyEdit &edit) {
        const auto value = edit.value();
        return value ? std::optional(value->minor()) : std::nullopt;
    };
    query.least = minorOf(*m_least);
    query.greatest = minorOf(*m_greatest);
    query.thing = m_thing->text().trimmed();
    return query;
}

void PaymentFilters::tell()
{
    m_typing.stop();
    if (m_clearing)
        return;
    const bool chosen = m_period->currentIndex() == ChosenDays;
    m_from->setVisible(chosen);
    m_until->setVisible(chosen);
    m_clear->setVisible(query() != PaymentQuery());
    Q_EMIT changed();
}

void PaymentFilters::finishTyping()
{
    if (m_typing.isActive())
        tell();
}

void PaymentFilters::clear()
{
    m_clearing = true;
    for (QComboBox *box : {m_period, m_lots, m_desks, m_people, m_methods})
        box->setCurrentIndex(0);
    m_thing->clear();
    m_least->clear();
    m_greatest->clear();
    m_clearing = false;
    tell();
}

void PaymentFilters::focusThing()
{
    m_thing->setFocus(Qt::ShortcutFocusReason);
    m_thing->selectAll();
}

} // namespace parkdesk
