// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payments/paymentfilters.h"

#include "services/lots/listlots.h"
#include "services/staff/liststaff.h"
#include "ui/shared/icons.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/moneyedit.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/periodchoice.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int paymentTypingMs = 250;
constexpr int amountWidth = 84;
constexpr int choiceLength = 14;

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
    QComboBox *box = filterChoice(name, words, all, choiceLength);
    connect(box, &QComboBox::activated, this, &PaymentFilters::tell);
    return box;
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
    m_period = new PeriodChoice(u"payments"_s, choiceLength);
    connect(m_period, &PeriodChoice::chosen, this, &PaymentFilters::tell);
    connect(m_period, &PeriodChoice::dateTyped, &m_typing, qOverload<>(&QTimer::start));
    m_clear = new KeyButton(tr("Clear All"), nullptr, KeyButton::Look::Link);
    m_clear->setObjectName(u"paymentsClear"_s);
    m_clear->hide();
    connect(m_clear, &KeyButton::clicked, this, &PaymentFilters::clear);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::rowGap);
    row->addWidget(m_thing, 1);
    row->addWidget(m_period);
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
    if (m_lot.zone)
        m_period->setLot(m_lot, m_office.clock().now());
    m_clearing = false;
    Q_EMIT lotsKnown(lots.size() > 1);
    tell();
}

PaymentQuery PaymentFilters::query() const
{
    PaymentQuery query;
    if (const auto days = m_period->span(m_office.clock().now())) {
        query.from = days->from;
        query.until = days->until;
    }
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
    m_period->clear();
    for (QComboBox *box : {m_lots, m_desks, m_people, m_methods})
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
