// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/pricepanel.h"

#include "ui/desk/deskreports.h"
#include "ui/desk/staylines.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/approvalform.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/moneyedit.h"
#include "ui/shared/platetext.h"
#include "ui/shared/plateview.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

enum PriceMethod { ByCash, ByCard };
constexpr int longestReason = 240; // too long is said, not cut

} // namespace

PricePanel::PricePanel(Office &office, const QuoteStay::Answer &quote, QWidget *parent)
    : DeskPanel(tr("A price by hand"), parent)
    , m_office(office)
    , m_quote(quote)
    , m_amount(new MoneyEdit(quote.price.due.currency()))
    , m_reason(new QLineEdit)
    , m_method(new Segmented)
    , m_message(new FieldMessage)
{
    setObjectName(u"pricePanel"_s);
    addParts(office.may(Permission::SetPrice));
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_amount), m_reason})
        field->installEventFilter(this);
}

void PricePanel::addParts(bool alone)
{
    const QString since = whenText(m_quote.enteredAt, m_quote.price.exitAt, *m_quote.zone);
    auto *plate = new PlateView(FontRole::PanelPlate);
    plate->setPlate(m_quote.plate);
    auto *noPlate = new TextLabel(leftToRight(shownTicket(m_quote.ticket)), FontRole::Title);
    // Shown before it has a parent, a widget would be a window and take the focus of this one.
    (m_quote.plate.isEmpty() ? static_cast<QWidget *>(plate) : noPlate)->hide();
    QStringList facts {vehicleName(m_quote.vehicleType)};
    if (!m_quote.spot.isEmpty())
        facts.append(leftToRight(m_quote.spot));
    facts.append(tr("inside since %1").arg(since));
    auto *why = new TextLabel(tr("No rule gives this stay a price. A manager names what is taken, so that the vehicle "
                                 "can leave; it is noted as an exception."));
    why->setWordWrap(true);
    m_amount->setObjectName(u"handPrice"_s);
    m_reason->setObjectName(u"handPriceReason"_s);
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("why this amount"));
    auto *back = new KeyButton(tr("back"), nullptr, KeyButton::Look::Quiet);
    back->setKeyHint(tr("Esc"));
    connect(back, &KeyButton::clicked, this, &PricePanel::dismissed);
    setCorner(back);
    m_method->setAccessibleName(tr("Way of payment"));
    m_method->addSegment(ByCash, tr("Cash"), Glyph::Paid);
    m_method->addSegment(ByCard, tr("Card"), Glyph::Card);
    m_message->setLines(2);
    auto *column = body();
    column->setSpacing(metric::rowGap);
    column->addWidget(plate, 0, Qt::AlignLeading);
    column->addWidget(noPlate);
    column->addWidget(new TextLabel(facts.join(u" · "_s), FontRole::Body, Tone::Quiet));
    column->addWidget(why);
    column->addWidget(
        new FieldRow(tr("&Amount in %1").arg(m_quote.price.due.currency().code()), m_amount, FieldRow::Place::Nowhere));
    column->addWidget(new FieldRow(tr("&Reason"), m_reason, FieldRow::Place::Nowhere));
    column->addWidget(new FieldRow(tr("Paid by"), m_method, FieldRow::Place::Nowhere), 0, Qt::AlignLeading);
    column->addWidget(m_message);
    if (alone) {
        m_do = new KeyButton(tr("Take the Money"), nullptr, KeyButton::Look::Primary);
        m_do->setObjectName(u"handPriceDo"_s);
        m_do->setKeyHint(tr("Enter"));
        column->addWidget(m_do);
        connect(m_do, &KeyButton::clicked, this, [this] { pay(std::nullopt); });
    } else {
        m_approval = new ApprovalForm;
        m_approval->setReason(tr("A price by hand needs a manager's approval."));
        m_approval->setDeed(tr("Take the Money"));
        column->addWidget(new Hairline);
        column->addWidget(m_approval);
        connect(m_approval, &ApprovalForm::approved, this, [this](const Approval &approval) { pay(approval); });
        connect(m_approval, &ApprovalForm::dismissed, this, &PricePanel::dismissed);
    }
    column->addStretch();
}

QWidget *PricePanel::firstField() const
{
    return m_amount;
}

Sentence PricePanel::boxLine() const
{
    const Piece vehicle =
        m_quote.plate.isEmpty() ? Piece::bold(shownTicket(m_quote.ticket)) : Piece::plate(m_quote.plate);
    return Sentence(tr("%1 %2 goes out as soon as a manager has named its price."), {Piece::sign(Glyph::Out), vehicle});
}

Result<PayStay::Command> PricePanel::command() const
{
    PayStay::Command command;
    command.key.stay = m_quote.price.stay;
    command.exitAt = m_quote.price.exitAt;
    command.due = m_quote.price.due;
    command.chargeHash = m_quote.price.hash;
    command.method = m_method->currentId() == ByCard ? u"card"_s : u"cash"_s;
    command.thenLeave = true;
    const Result<Money> amount = m_amount->value();
    if (!amount)
        return fail(amount.error());
    command.managerPrice = *amount;
    command.priceReason = m_reason->text();
    if (command.priceReason.trimmed().isEmpty())
        return fail(ErrorCode::Required, Field::Reason);
    return command;
}

void PricePanel::pay(const std::optional<Approval> &approval)
{
    if (m_busy)
        return;
    const Result<PayStay::Command> wanted = command();
    if (!wanted) {
        tellError(wanted.error());
        (wanted.error().field == Field::Reason ? m_reason : static_cast<QLineEdit *>(m_amount))
            ->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    const QUuid number = m_number.forInput(wanted->toJson());
    const auto done = [this](const Result<PayStay::Outcome> &outcome) { take(outcome); };
    if (approval)
        m_office.runApproved<PayStay>(number, *wanted, *approval).then(this, done);
    else
        m_office.run<PayStay>(number, *wanted).then(this, done);
}

void PricePanel::take(const Result<PayStay::Outcome> &outcome)
{
    setBusy(false);
    if (outcome) {
        m_number.finish();
        Q_EMIT finished(paidReport(*outcome, m_quote));
        return;
    }
    const Error &error = outcome.error();
    if (error.code == ErrorCode::NotInside || error.code == ErrorCode::NothingDue
        || error.code == ErrorCode::PriceChanged) { // there is a price by now, or it has gone
        Q_EMIT dismissed();
        return;
    }
    const bool ofInput = error.field == Field::Amount || error.field == Field::Reason;
    if (m_approval != nullptr && !ofInput)
        m_approval->showError(error);
    else
        tellError(error);
}

void PricePanel::setBusy(bool busy)
{
    m_busy = busy;
    m_amount->setReadOnly(busy);
    m_reason->setReadOnly(busy);
    m_method->setEnabled(!busy);
    if (m_do != nullptr)
        m_do->setEnabled(!busy);
    if (m_approval != nullptr)
        m_approval->setBusy(busy);
    if (busy)
        m_message->setMessage(FieldMessage::Kind::Hint, {});
    Q_EMIT busyChanged(busy);
}

void PricePanel::tellError(const Error &error)
{
    if (m_approval != nullptr)
        m_approval->setBusy(false);
    m_message->setMessage(FieldMessage::Kind::Error, errorText(error));
    announce(m_message, Urgency::Urgent);
}

bool PricePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return DeskPanel::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Escape && !m_busy) {
        Q_EMIT dismissed();
        return true;
    }
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return DeskPanel::eventFilter(watched, event);
    if (key.isAutoRepeat())
        return true;
    if (watched == m_amount)
        m_reason->setFocus(Qt::TabFocusReason);
    else if (m_approval != nullptr)
        m_approval->takeFocus();
    else
        pay(std::nullopt);
    return true;
}

} // namespace parkdesk
