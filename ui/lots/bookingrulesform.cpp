// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lots/bookingrulesform.h"

#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/moneyedit.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int rulesLabelWidth = 248;
constexpr int rulesInputWidth = 128;
constexpr int dayMinutes = 24 * 60;

int inMinutes(Duration time)
{
    return static_cast<int>(std::chrono::duration_cast<minutes>(time).count());
}

} // namespace

BookingRulesForm::BookingRulesForm(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_early(newMinutes(u"rulesEarly"_s, 0))
    , m_buffer(newMinutes(u"rulesBuffer"_s, 0))
    , m_offer(newMinutes(u"rulesOffer"_s, 1))
    , m_most(newLimit(u"rulesMost"_s))
    , m_mostOfDriver(newLimit(u"rulesMostOfDriver"_s))
    , m_noShow(new MoneyEdit)
    , m_lateCancel(new MoneyEdit)
    , m_free(newMinutes(u"rulesFree"_s, 0))
    , m_debtors(new QCheckBox(tr("&Who owes a fee books nothing more")))
    , m_message(new FieldMessage)
    , m_save(new KeyButton(tr("Keep"), nullptr, KeyButton::Look::Primary))
{
    setObjectName(u"bookingRulesForm"_s);
    auto *card = new Card(tr("How bookings are treated"));
    QVBoxLayout *rows = card->body();
    rows->setSpacing(metric::rowGap);
    m_earlyRow = addRow(*rows, tr("A vehicle may come &early by"), m_early,
                        tr("so long before its booking begins it is let in as booked"));
    m_bufferRow =
        addRow(*rows, tr("&Time between two bookings"), m_buffer, tr("on one place, when a place is looked for"));
    m_offerRow = addRow(*rows, tr("A place is &held for who waits"), m_offer,
                        tr("then it is offered to the next of the waiting list"));
    m_mostRow = addRow(*rows, tr("&Open bookings of one plate"), m_most, tr("0: any number"));
    m_mostOfDriverRow =
        addRow(*rows, tr("Open bookings of one &driver"), m_mostOfDriver, tr("with whatever vehicles; 0: any number"));
    addFees(*rows);
    rows->addStretch();
    auto *foot = new QHBoxLayout;
    m_save->setObjectName(u"rulesSave"_s);
    foot->addWidget(m_message, 1);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(card, 1);
    column->addLayout(foot);
    connect(m_save, &KeyButton::clicked, this, &BookingRulesForm::save);
}

QSpinBox *BookingRulesForm::newMinutes(const QString &name, int least)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, dayMinutes);
    box->setSuffix(u" "_s + tr("min"));
    return box;
}

FieldRow *BookingRulesForm::addRow(QVBoxLayout &column, const QString &label, QWidget *input, const QString &hint)
{
    auto *row = new FieldRow(label, input, FieldRow::Place::Beside);
    row->setLabelWidth(rulesLabelWidth);
    row->setInputWidth(rulesInputWidth);
    row->setHint(hint);
    column.addWidget(row);
    return row;
}

void BookingRulesForm::addFees(QVBoxLayout &column)
{
    m_noShow->setObjectName(u"rulesNoShow"_s);
    m_lateCancel->setObjectName(u"rulesLateCancel"_s);
    m_free->setMaximum(inMinutes(longestFree));
    m_debtors->setObjectName(u"rulesDebtors"_s);
    m_noShowRow = addRow(column, tr("Fee when &nobody comes"), m_noShow, tr("for bookings made from now on; 0: none"));
    m_lateCancelRow = addRow(column, tr("Fee when given up &late"), m_lateCancel, tr("0: none"));
    m_freeRow = addRow(column, tr("Given up &for nothing until"), m_free, tr("so long before the beginning"));
    column.addWidget(m_debtors);
}

QSpinBox *BookingRulesForm::newLimit(const QString &name)
{
    auto *limit = new QSpinBox;
    limit->setObjectName(name);
    limit->setRange(0, mostOpenBookings);
    limit->setSpecialValueText(tr("any number"));
    return limit;
}

void BookingRulesForm::open(LotId lot)
{
    m_lot = lot;
    m_save->setEnabled(false);
    clearErrors();
    m_office.read<BookingRulesOfLot>({lot}).then(this, [this, lot](const Result<BookingRulesOfLot::Answer> &rules) {
        if (lot != m_lot)
            return;
        if (rules)
            fill(rules->rules, rules->currency);
        else
            m_message->setMessage(FieldMessage::Kind::Error, errorText(rules.error()));
    });
}

void BookingRulesForm::fill(const BookingRules &rules, Currency currency)
{
    for (MoneyEdit *edit : {m_noShow, m_lateCancel})
        edit->setCurrency(currency);
    m_noShow->setValue(Money(rules.fees.noShow, currency));
    m_lateCancel->setValue(Money(rules.fees.lateCancel, currency));
    m_free->setValue(inMinutes(rules.fees.freeUntil));
    m_debtors->setChecked(rules.debtorsRefused);
    m_early->setValue(inMinutes(rules.early));
    m_buffer->setValue(inMinutes(rules.buffer));
    m_offer->setValue(inMinutes(rules.offer));
    m_most->setValue(rules.mostOpen);
    m_mostOfDriver->setValue(rules.mostOpenOfDriver);
    m_save->setEnabled(m_office.may(Permission::ManageLots));
}

bool BookingRulesForm::readFee(const MoneyEdit &input, FieldRow &row, qint64 &fee)
{
    const Result<Money> amount = input.value();
    if (amount)
        fee = amount->minor();
    else
        row.setError(errorText(amount.error()));
    return amount.has_value();
}

std::optional<BookingRules> BookingRulesForm::typed()
{
    BookingRules rules;
    rules.early = minutes(m_early->value());
    rules.buffer = minutes(m_buffer->value());
    rules.offer = minutes(m_offer->value());
    rules.mostOpen = m_most->value();
    rules.mostOpenOfDriver = m_mostOfDriver->value();
    rules.debtorsRefused = m_debtors->isChecked();
    rules.fees.freeUntil = minutes(m_free->value());
    if (!readFee(*m_noShow, *m_noShowRow, rules.fees.noShow)
        || !readFee(*m_lateCancel, *m_lateCancelRow, rules.fees.lateCancel))
        return std::nullopt;
    return rules;
}

void BookingRulesForm::clearErrors()
{
    for (FieldRow *row :
         {m_earlyRow, m_bufferRow, m_offerRow, m_mostRow, m_mostOfDriverRow, m_noShowRow, m_lateCancelRow, m_freeRow})
        row->clearError();
    m_message->setMessage(FieldMessage::Kind::Hint, {});
}

void BookingRulesForm::save()
{
    if (m_busy || !m_save->isEnabled())
        return;
    clearErrors();
    const auto rules = typed();
    if (!rules)
        return;
    m_busy = true;
    const SetBookingRules::Command command {m_lot, *rules};
    m_office.run<SetBookingRules>(m_number.forInput(command.toJson()), command)
        .then(this, [this](const Result<SetBookingRules::Outcome> &outcome) {
            m_busy = false;
            if (!outcome && outcome.error().code != ErrorCode::Unchanged) {
                showError(outcome.error());
                return;
            }
            m_number.finish();
            Q_EMIT saved(); // what stands there already is kept as well
        });
}

void BookingRulesForm::showError(const Error &error)
{
    FieldRow *row = nullptr;
    switch (error.field) {
    case Field::From: row = m_earlyRow; break;
    case Field::Until: row = m_bufferRow; break;
    case Field::Hold: row = m_offerRow; break;
    case Field::Kind: row = m_mostRow; break;
    case Field::Driver: row = m_mostOfDriverRow; break;
    case Field::Amount: row = m_noShowRow; break;
    case Field::Exit: row = m_freeRow; break;
    default: m_message->setMessage(FieldMessage::Kind::Error, errorText(error)); return;
    }
    row->setError(errorText(error));
    row->input()->setFocus(Qt::OtherFocusReason);
}

} // namespace parkdesk
