// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/feepanel.h"

#include "services/fees/feedeeds.h"
#include "ui/desk/amountwords.h"
#include "ui/desk/feewords.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/moneyedit.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/platetext.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

FeePanel::FeePanel(const DescribeStay::Answer &stay, Office &office, QWidget *parent)
    : StayPanel(tr("Fee for a booking"), stay, office, parent)
    , m_due(new TextLabel({}, FontRole::Title))
    , m_why(new NoticeLine)
    , m_way(new Segmented)
    , m_fields(new QStackedWidget)
    , m_cash(new MoneyEdit(stay.lot.currency))
    , m_cashRow(new FieldRow(tr("Cash &given"), m_cash))
    , m_reference(newLine(u"feeReference"_s))
    , m_referenceRow(new FieldRow(tr("&Reference"), m_reference))
    , m_reason(newLine(u"feeReason"_s))
    , m_reasonRow(new FieldRow(tr("&Reason"), m_reason))
{
    setObjectName(u"feePanel"_s);
    addParts();
    connect(m_way, &Segmented::chosen, this, &FeePanel::showWay);
    connect(m_cash, &MoneyEdit::valueChanged, this, &FeePanel::showState);
    connect(m_reason, &QLineEdit::textEdited, m_reasonRow, &FieldRow::clearError);
    connect(m_reference, &QLineEdit::textEdited, m_referenceRow, &FieldRow::clearError);
    showWay();
    askFee();
}

void FeePanel::addParts()
{
    m_due->setObjectName(u"feeDue"_s);
    m_cash->setObjectName(u"feeCash"_s);
    m_way->setObjectName(u"feeWay"_s);
    m_way->setAccessibleName(tr("How the fee ends"));
    m_way->addSegment(ByCash, tr("Cash"), Glyph::Paid);
    m_way->addSegment(ByCard, tr("Card"), Glyph::Card);
    m_way->addSegment(Waive, tr("Waive"), Glyph::Cancel);
    const auto segments = m_way->findChildren<QWidget *>();
    for (QWidget *segment : segments)
        watch(segment);
    m_cashRow->setHint(tr("empty means exact"));
    m_referenceRow->setHint(tr("what the terminal printed; may stay empty"));
    m_reasonRow->setHint(tr("somebody will ask for it"));
    m_reasonRow->setMessageLines(2);
    auto *owed = new QHBoxLayout;
    owed->addWidget(new TextLabel(tr("To pay"), FontRole::Value));
    owed->addStretch();
    owed->addWidget(m_due);
    body()->addWidget(m_why);
    body()->addLayout(owed);
    body()->addSpacing(metric::rowGap);
    body()->addWidget(m_way, 0, Qt::AlignLeading);
    body()->addSpacing(metric::rowGap);
    for (FieldRow *row : {m_cashRow, m_referenceRow, m_reasonRow}) {
        addRow(row);
        m_fields->addWidget(row); // one of them in sight, and nothing jumps
    }
    m_fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    body()->addWidget(m_fields);
    addDeed(tr("Take Cash"), Glyph::Paid, u"feeDo"_s);
}

QWidget *FeePanel::firstField() const
{
    switch (way()) {
    case ByCash: break;
    case ByCard: return m_reference;
    case Waive: return m_reason;
    }
    return m_cash;
}

Sentence FeePanel::boxLine() const
{
    return m_fee
        ? Sentence(tr("%1 %2 owes %3. A scan now waits until this is done."),
                   {Piece::sign(Glyph::Paid), Piece::bold(who()), Piece::bold(leftToRight(moneyText(m_fee->due)))})
        : Sentence();
}

void FeePanel::askFee()
{
    office().read<FeeOfStay>({key()}).then(this, [this](const Result<OpenFee> &fee) {
        if (fee)
            take(*fee);
        else
            StayPanel::showError(fee.error());
    });
}

void FeePanel::take(const OpenFee &fee)
{
    m_fee = fee;
    m_openSince.restart(); // another amount must be read before Enter counts
    m_due->setText(leftToRight(moneyText(fee.due)));
    m_why->setSentence(feeReason(fee, office().clock().now(), zone()));
    showState();
}

FeePanel::Way FeePanel::way() const
{
    return static_cast<Way>(m_way->currentId());
}

bool FeePanel::isReady() const
{
    return m_fee && !isBusy() && m_openSince.hasExpired(deafMs);
}

void FeePanel::toggleCard()
{
    if (isBusy())
        return;
    m_way->setCurrentId(way() == ByCard ? ByCash : ByCard);
    showWay();
}

void FeePanel::showWay()
{
    clearErrors();
    m_fields->setCurrentIndex(way());
    showState();
    if (isVisible())
        firstField()->setFocus(Qt::OtherFocusReason);
}

void FeePanel::showState()
{
    KeyButton *button = deedButton();
    m_cashRow->clearError();
    button->setEnabled(m_fee.has_value() && !isBusy());
    button->setGlyph(way() == ByCard ? Glyph::Card : way() == Waive ? Glyph::Cancel : Glyph::Paid);
    if (way() == Waive) {
        button->setText(tr("Waive the Fee"));
        return;
    }
    if (!m_fee)
        return;
    const auto typed = m_cash->isEmpty() ? Result<Money>(m_fee->due) : m_cash->value();
    const bool enough = typed && typed->minor() >= m_fee->due.minor();
    button->setText(takeText(way() == ByCard, m_fee->due, enough ? std::optional(*typed) : std::nullopt));
}

void FeePanel::act()
{
    if (!isReady())
        return;
    if (way() == Waive)
        waive();
    else
        pay();
}

void FeePanel::pay()
{
    PayFee::Command command {key(), m_fee->due, way() == ByCard ? u"card"_s : u"cash"_s};
    if (way() == ByCard && !m_reference->text().trimmed().isEmpty())
        command.cardReference = m_reference->text().trimmed();
    if (way() == ByCash && !m_cash->isEmpty()) {
        const auto given = m_cash->value();
        if (!given) {
            showError({given.error().code, Field::Tendered, {}});
            return;
        }
        command.tendered = *given;
    }
    run<PayFee>(command, [this](const PayFee::Outcome &outcome) { return feePaidReport(outcome, who()); });
}

void FeePanel::waive()
{
    if (m_reason->text().trimmed().isEmpty()) {
        StayPanel::showError({ErrorCode::Required, Field::Reason, {}});
        return;
    }
    run<WaiveFee>({key(), m_reason->text()},
                  [this](const WaiveFee::Outcome &outcome) { return feeWaivedReport(outcome, who()); });
}

FieldRow *FeePanel::rowOf(Field field) const
{
    switch (field) {
    case Field::Tendered: return m_cashRow;
    case Field::CardReference: return m_referenceRow;
    case Field::Reason: return m_reasonRow;
    default: return nullptr;
    }
}

void FeePanel::showError(const Error &error)
{
    StayPanel::showError(error);
    if (error.code == ErrorCode::PriceChanged)
        askFee();
}

} // namespace parkdesk
