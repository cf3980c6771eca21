// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/pricestep.h"

#include "tariff/engine.h"
#include "tariff/explanation.h"
#include "tariff/format.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/moneyedit.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int signWidth = 300;
constexpr int amountWidth = 132;
constexpr int columnGap = 24;

/// A Monday at ten, in winter: no rule of a starter depends on the day.
constexpr LocalTime sampleEntry {1768212000000};

/// What some stays would cost, one a line.
QString sampleTexts(const Tariff &tariff, const ZoneRules &zone)
{
    QStringList lines;
    const Instant entry = zone.instantOfRule(sampleEntry);
    for (const Duration length :
         {Duration(minutes(45)), Duration(minutes(150)), Duration(hours(9)), Duration(hours(30))}) {
        Question question;
        question.entry = entry;
        question.exit = entry + length;
        question.vehicle = u"car"_s;
        const auto charge = quote(tariff, question, zone);
        if (charge)
            lines.append(PriceStep::tr("%1 cost %2", "length of a stay, price")
                             .arg(durationText(length), moneyText(charge->amount)));
    }
    return lines.join(u'\n');
}

} // namespace

PriceStep::PriceStep(QWidget *parent)
    : WizardStep(parent)
    , m_kinds(new QButtonGroup(this))
    , m_message(new FieldMessage)
    , m_sign(new TextLabel({}, FontRole::Value))
    , m_examples(new TextLabel)
    , m_form(nullptr)
{
    auto *left = new QVBoxLayout;
    left->setSpacing(metric::rowGap);
    left->addWidget(choices());
    left->addSpacing(metric::rowGap);
    m_form = amountForm();
    left->addWidget(m_form);
    left->addWidget(m_message);
    left->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(columnGap);
    row->addLayout(left, 1);
    row->addWidget(signCard());
    connect(m_kinds, &QButtonGroup::idToggled, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    showKind();
}

QWidget *PriceStep::choices()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::rowGap);
    const std::pair<StarterKind, QString> kinds[] = {
        {StarterKind::PerHour, tr("Each started hour, with a most for one day")},
        {StarterKind::FirstHourThenHalfHours, tr("First hour, then each started half hour; one price for the night")},
        {StarterKind::PerDay, tr("One price for each calendar day")}};
    for (const auto &[kind, words] : kinds) {
        auto *button = new QRadioButton(words);
        button->setObjectName(u"kind-%1"_s.arg(static_cast<int>(kind)));
        m_kinds->addButton(button, static_cast<int>(kind));
        column->addWidget(button);
    }
    m_kinds->button(static_cast<int>(StarterKind::PerHour))->setChecked(true);
    return box;
}

QWidget *PriceStep::amountForm()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addAmount(u"hour"_s, tr("&Hour"), &StarterAmounts::hour);
    addAmount(u"halfHour"_s, tr("Ha&lf hour"), &StarterAmounts::halfHour);
    addAmount(u"night"_s, tr("N&ight"), &StarterAmounts::night);
    addAmount(u"day"_s, tr("&Day"), &StarterAmounts::day);
    addAmount(u"lostTicket"_s, tr("Lost &ticket"), &StarterAmounts::lostTicket);
    for (const Amount &amount : std::as_const(m_amounts))
        column->addWidget(amount.row);
    return box;
}

void PriceStep::addAmount(const QString &code, const QString &label, Money StarterAmounts::*member)
{
    Amount amount {code, new MoneyEdit, nullptr, member};
    amount.edit->setObjectName(u"amount-"_s + code);
    amount.row = new FieldRow(label, amount.edit, FieldRow::Place::Beside);
    amount.row->setInputWidth(amountWidth);
    connect(amount.edit, &MoneyEdit::valueChanged, this, [this] {
        showSign();
        Q_EMIT edited();
    });
    m_amounts.append(amount);
}

QWidget *PriceStep::signCard()
{
    auto *card = new Card(tr("What the sign says"));
    card->setSunken(true);
    card->setFixedWidth(signWidth);
    for (TextLabel *label : {m_sign, m_examples}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    m_sign->setObjectName(u"sign"_s);
    m_examples->setObjectName(u"examples"_s);
    card->body()->setSpacing(metric::cardGap);
    card->body()->addWidget(m_sign);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(new TextLabel(tr("A car that comes at ten"), FontRole::Small, Tone::Quiet));
    card->body()->addWidget(m_examples);
    card->body()->addStretch();
    return card;
}

StarterKind PriceStep::kind() const
{
    return static_cast<StarterKind>(m_kinds->checkedId());
}

bool PriceStep::uses(const QString &code) const
{
    if (code == u"lostTicket")
        return true;
    if (code == u"hour")
        return kind() != StarterKind::PerDay;
    if (code == u"day")
        return kind() != StarterKind::FirstHourThenHalfHours;
    return kind() == StarterKind::FirstHourThenHalfHours;
}

void PriceStep::showKind()
{
    for (const Amount &amount : std::as_const(m_amounts))
        amount.row->setVisible(uses(amount.code));
    showSign();
}

void PriceStep::prepare(const FirstRunForm &form)
{
    m_zone = form.command.lot ? form.command.lot->timezone.toUtf8() : QByteArray();
    const auto currency = Currency::fromCode(form.command.lot ? form.command.lot->currency : QString());
    if (currency && *currency != m_currency) {
        m_currency = *currency;
        const StarterAmounts suggested = suggestedAmounts(m_currency);
        for (const Amount &amount : std::as_const(m_amounts)) {
            amount.edit->setCurrency(m_currency);
            amount.edit->setValue(suggested.*amount.member);
        }
    }
    showSign();
}

Result<QByteArray> PriceStep::tariff() const
{
    StarterAmounts amounts = suggestedAmounts(m_currency);
    for (const Amount &amount : m_amounts) {
        if (!uses(amount.code))
            continue;
        const Result<Money> value = amount.edit->value();
        if (!value) {
            Error error = value.error();
            error.details.insert(u"amount"_s, amount.code);
            return fail(error);
        }
        amounts.*amount.member = *value;
    }
    return starterTariff(kind(), m_currency, amounts);
}

void PriceStep::showSign()
{
    if (!m_currency.isValid())
        return;
    for (const Amount &amount : std::as_const(m_amounts))
        amount.row->clearError();
    m_message->setMessage(FieldMessage::Kind::Hint, {});
    const auto text = tariff();
    const auto parsed = text ? parseTariff(*text) : Result<Tariff>(fail(text.error()));
    if (!parsed)
        return; // the last good sign stays until the amount is whole again
    m_sign->setText(signSentences(*parsed, QLocale().name().left(2)).join(u'\n'));
    const auto zone = ZoneRules::forZone(m_zone);
    m_examples->setText(sampleTexts(*parsed, zone ? **zone : ZoneRules()));
}

QString PriceStep::title() const
{
    return tr("Prices");
}

QString PriceStep::summary() const
{
    switch (kind()) {
    case StarterKind::PerHour: return tr("by the hour");
    case StarterKind::FirstHourThenHalfHours: return tr("first hour, half hours, night");
    case StarterKind::PerDay: break;
    }
    return tr("by the day");
}

QString PriceStep::note() const
{
    return tr("Signs with more rules can be made later.");
}

bool PriceStep::check()
{
    const auto text = tariff();
    return text || !showError(text.error());
}

void PriceStep::fill(FirstRunForm &form) const
{
    if (const auto text = tariff())
        form.command.tariff = *text;
}

bool PriceStep::showError(const Error &error)
{
    const QString code = error.details.value(u"amount"_s).toString();
    for (const Amount &amount : std::as_const(m_amounts)) {
        if (amount.code == code) {
            point(amount.row, error);
            amount.edit->selectAll();
            return true;
        }
    }
    if (error.field != Field::Amount && error.field != Field::Tariff)
        return false;
    m_message->setMessage(FieldMessage::Kind::Error, errorText(error));
    announce(m_message, Urgency::Urgent);
    return true;
}

void PriceStep::takeFocus()
{
    m_kinds->checkedButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace parkdesk
