// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/amountpanel.h"

#include "ui/desk/amountwords.h"
#include "ui/desk/chargelines.h"
#include "ui/desk/deskreports.h"
#include "ui/desk/noteamounts.h"
#include "ui/desk/staylines.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/moneyedit.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/platetext.h"
#include "ui/shared/plateview.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelInset = 4; // with the card's own padding 16
constexpr int takeHeight = 40;
constexpr int noteHeight = 28;
constexpr int cashWidth = 160;
constexpr int longestReference = 40;

enum Tenders { CashTender, CardTender };

QVBoxLayout *captioned(const QString &caption, TextLabel *value, Qt::Alignment side)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new TextLabel(caption, FontRole::Small, Tone::Quiet), 0, side);
    column->addWidget(value, 0, side);
    return column;
}

} // namespace

AmountPanel::AmountPanel(Office &office, QWidget *parent)
    : DeskPanel({}, parent)
    , m_desk(new PaymentDesk(office, this))
    , m_plate(new PlateView(FontRole::PanelPlate))
    , m_noPlate(new TextLabel({}, FontRole::Title))
    , m_facts(new NoticeLine)
    , m_in(new TextLabel({}, FontRole::Value))
    , m_out(new TextLabel({}, FontRole::Value))
    , m_stay(new TextLabel({}, FontRole::Value))
    , m_lines(new ChargeLines)
    , m_due(new TextLabel({}, FontRole::Title))
    , m_taxName(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_tax(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_held(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_tender(new QStackedWidget)
    , m_cash(new MoneyEdit)
    , m_reference(new QLineEdit)
    , m_notes(new QHBoxLayout)
    , m_change(new TextLabel({}, FontRole::Change))
    , m_message(new FieldMessage)
    , m_take(new KeyButton({}, nullptr, KeyButton::Look::Primary))
    , m_card(new KeyButton)
    , m_lost(new KeyButton(tr("Lost Ticket")))
    , m_lostNote(new FieldMessage)
    , m_back(new KeyButton(tr("back"), nullptr, KeyButton::Look::Quiet))
{
    setObjectName(u"amountPanel"_s);
    setAccessibleName(tr("Amount to pay"));
    addParts();
    connectParts();
}

void AmountPanel::addParts()
{
    m_take->setObjectName(u"take"_s);
    m_take->setGlyph(Glyph::Paid);
    m_take->setKeyHint(tr("Enter"));
    m_take->setMinimumHeight(takeHeight);
    m_take->setText(tr("Take Cash"));
    m_card->setText(tr("Card"));
    m_card->setObjectName(u"card"_s);
    m_card->setKeyHint(u"F8"_s);
    m_lost->setObjectName(u"lostTicket"_s);
    m_lost->setKey(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_L));
    m_lostNote->setObjectName(u"lostTicketNote"_s);
    m_lostNote->setLines(2);
    m_lostNote->hide();
    m_due->setObjectName(u"due"_s);
    m_tender->addWidget(cashRows());
    m_tender->addWidget(cardRows());
    m_tender->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = body();
    column->setContentsMargins(panelInset, 0, panelInset, 0);
    column->setSpacing(metric::rowGap);
    column->addLayout(headRow());
    column->addWidget(m_facts);
    column->addWidget(new Hairline);
    column->addLayout(timeRow());
    column->addWidget(new Hairline);
    column->addWidget(m_lines, 1);
    column->addWidget(m_lostNote);
    column->addLayout(sumRows());
    column->addSpacing(metric::rowGap);
    column->addWidget(m_tender);
    column->addWidget(m_take);
    column->addWidget(m_card);
    column->addWidget(m_lost);
    column->addStretch(2);
}

QLayout *AmountPanel::headRow()
{
    m_back->setObjectName(u"back"_s);
    m_back->setKeyHint(tr("Esc"));
    m_back->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout;
    row->addWidget(m_plate);
    row->addWidget(m_noPlate);
    row->addStretch();
    row->addWidget(m_back, 0, Qt::AlignVCenter);
    return row;
}

QLayout *AmountPanel::timeRow()
{
    auto *row = new QHBoxLayout;
    row->addLayout(captioned(tr("In"), m_in, Qt::AlignLeft), 1);
    row->addLayout(captioned(tr("Out"), m_out, Qt::AlignLeft), 1);
    row->addLayout(captioned(tr("Stay"), m_stay, Qt::AlignRight), 1);
    return row;
}

QLayout *AmountPanel::sumRows()
{
    auto *rule = new SumStroke;
    auto *due = new QHBoxLayout;
    due->addWidget(new TextLabel(tr("To pay"), FontRole::Value));
    due->addStretch();
    due->addWidget(m_due);
    auto *tax = new QHBoxLayout;
    tax->addWidget(m_taxName);
    tax->addStretch();
    tax->addWidget(m_tax);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(rule);
    column->addSpacing(4);
    column->addLayout(due);
    column->addLayout(tax);
    column->addWidget(m_held);
    return column;
}

QWidget *AmountPanel::cashRows()
{
    auto *widget = new QWidget;
    m_cash->setObjectName(u"cash"_s);
    m_cash->setLarge(true);
    m_cash->setFixedWidth(cashWidth);
    m_change->setObjectName(u"change"_s);
    m_message->setObjectName(u"amountMessage"_s);
    auto *label = new TextLabel(tr("Cash &given"), FontRole::Strong);
    label->setBuddy(m_cash);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label);
    words->addWidget(new TextLabel(tr("empty means exact"), FontRole::Small, Tone::Quiet));
    auto *cash = new QHBoxLayout;
    cash->addLayout(words);
    cash->addStretch();
    cash->addWidget(m_cash);
    m_notes->setSpacing(metric::rowGap);
    auto *block = new Card;
    block->setSunken(true);
    block->setAccessibleName(tr("Change"));
    auto *change = new QHBoxLayout;
    change->addWidget(new TextLabel(tr("Change"), FontRole::Value));
    change->addStretch();
    change->addWidget(m_change);
    block->body()->addLayout(change);
    block->layout()->setContentsMargins(12, 2, 12, 2);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::rowGap);
    column->addLayout(cash);
    column->addLayout(m_notes);
    column->addWidget(block);
    column->addWidget(m_message);
    return widget;
}

QWidget *AmountPanel::cardRows()
{
    auto *widget = new QWidget;
    m_reference->setObjectName(u"cardReference"_s);
    m_reference->setMaxLength(longestReference + 40); // too long is said, not cut
    auto *label = new TextLabel(tr("Card, &reference of the slip"), FontRole::Strong);
    label->setBuddy(m_reference);
    auto *hint = new TextLabel(tr("Take the money with the card terminal first. Never type a card number here; the "
                                  "reference may stay empty."),
                               FontRole::Small, Tone::Quiet);
    hint->setWordWrap(true);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::rowGap);
    column->addWidget(label);
    column->addWidget(m_reference);
    column->addWidget(hint);
    column->addStretch();
    return widget;
}

void AmountPanel::connectParts()
{
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_cash), m_reference})
        field->installEventFilter(this);
    connect(m_cash, &MoneyEdit::valueChanged, this, &AmountPanel::onEdited);
    connect(m_reference, &QLineEdit::textChanged, this, &AmountPanel::onEdited);
    connect(m_take, &KeyButton::clicked, this, &AmountPanel::takeMoney);
    connect(m_card, &KeyButton::clicked, this, &AmountPanel::toggleCard);
    connect(m_lost, &KeyButton::clicked, this, &AmountPanel::toggleLostTicket);
    connect(m_back, &KeyButton::clicked, this, &AmountPanel::close);
    connect(m_desk, &PaymentDesk::requoted, this, [this] {
        m_openSince.restart(); // another amount must be read before Enter counts
        m_refused = false;
        m_notice.clear();
        showQuote();
        if (m_desk->isLostTicket())
            announce(m_lostNote, Urgency::Urgent);
        Q_EMIT priceChanged();
        firstField()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_desk, &PaymentDesk::stateChanged, this, [this](PaymentDesk::State state) {
        showState();
        Q_EMIT busyChanged(state != PaymentDesk::State::Idle);
    });
    connect(m_desk, &PaymentDesk::paid, this, [this](const PayStay::Outcome &outcome) {
        m_open = false;
        Q_EMIT finished(paidReport(outcome, m_desk->quote()));
    });
    connect(m_desk, &PaymentDesk::repriced, this, [this](const Money &before) {
        m_notice =
            tr("The price changed from %1 to %2. Take the new one.").arg(amountText(before), amountText(dueNow()));
        m_openSince.restart(); // it must be read before Enter counts
        showQuote();
        announce(m_message, Urgency::Urgent);
        Q_EMIT priceChanged();
    });
    connect(m_desk, &PaymentDesk::nothingDue, this, [this] {
        m_open = false;
        Q_EMIT dismissed();
    });
    connect(m_desk, &PaymentDesk::refused, this, &AmountPanel::tellError);
}

void AmountPanel::open(const QuoteStay::Answer &quote)
{
    m_desk->setQuote(quote);
    m_refused = false;
    m_notice.clear();
    m_open = true;
    m_openSince.start();
    m_tender->setCurrentIndex(m_cardFirst ? CardTender : CashTender);
    m_cash->setCurrency(quote.price.due.currency());
    m_cash->clear();
    m_reference->clear();
    showQuote();
}

QWidget *AmountPanel::firstField() const
{
    return byCard() ? m_reference : static_cast<QWidget *>(m_cash);
}

Sentence AmountPanel::boxHint() const
{
    const QuoteStay::Answer &quote = m_desk->quote();
    const QString since = whenText(quote.enteredAt, quote.price.exitAt, *quote.zone);
    return Sentence(quote.spot.isEmpty() ? tr("inside since %1").arg(since)
                                         : tr("inside since %1 on %2").arg(since, quote.spot));
}

Sentence AmountPanel::boxLine() const
{
    const QuoteStay::Answer &quote = m_desk->quote();
    const Piece vehicle = quote.plate.isEmpty() ? Piece::bold(shownTicket(quote.ticket)) : Piece::plate(quote.plate);
    return Sentence(tr("%1 %2 goes out: %3 to pay. A scan now waits until this is done."),
                    {Piece::sign(Glyph::Out), vehicle, Piece::bold(leftToRight(moneyText(dueNow())))});
}

Money AmountPanel::dueNow() const
{
    return m_desk->quote().price.dueBy(byCard() ? u"card"_s : u"cash"_s);
}

void AmountPanel::close()
{
    if (isBusy())
        return;
    m_open = false;
    Q_EMIT dismissed();
}

bool AmountPanel::isReady() const
{
    return m_open && m_desk->state() == PaymentDesk::State::Idle && m_openSince.hasExpired(deafMs);
}

QLineEdit *AmountPanel::cashField() const
{
    return m_cash;
}

QString AmountPanel::message() const
{
    return m_message->text();
}

QString AmountPanel::change() const
{
    return m_change->text();
}

bool AmountPanel::byCard() const
{
    return m_tender->currentIndex() == CardTender;
}

void AmountPanel::showQuote()
{
    const QuoteStay::Answer &quote = m_desk->quote();
    m_plate->setPlate(quote.plate);
    m_plate->setVisible(!quote.plate.isEmpty());
    m_noPlate->setText(tr("%1 without a plate").arg(vehicleName(quote.vehicleType)));
    m_noPlate->setVisible(quote.plate.isEmpty());
    m_facts->setQuiet(true);
    m_facts->setSentences(factSentences(quote));
    m_in->setText(whenText(quote.enteredAt, quote.price.exitAt, *quote.zone));
    m_out->setText(timeText(quote.price.exitAt, *quote.zone));
    m_stay->setText(durationText(quote.price.exitAt - quote.enteredAt));
    m_lines->setPrice(quote.price);
    m_lostNote->setMessage(FieldMessage::Kind::Warning,
                           m_desk->isLostTicket() ? lostTicketText(quote.price) : QString());
    m_lostNote->setVisible(m_desk->isLostTicket());
    m_lost->setText(m_desk->isLostTicket() ? tr("Ticket Found") : tr("Lost Ticket"));
    m_lost->setKey(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_L)); // new words take the key away
    m_taxName->setText(taxText(quote.price));
    m_tax->setText(amountText(quote.price.dueTax));
    m_taxName->setVisible(!quote.price.dueTax.isZero());
    m_tax->setVisible(!quote.price.dueTax.isZero());
    m_held->setText(tr("Price held until %1").arg(timeText(quote.heldUntil, *quote.zone)));
    showNotes();
    showState();
}

void AmountPanel::showNotes()
{
    qDeleteAll(m_noteButtons);
    m_noteButtons.clear();
    const QList<Money> amounts = noteAmounts(m_desk->quote().price.dueBy(u"cash"_s));
    for (const Money &amount : amounts) {
        auto *button = new KeyButton(shortAmountText(amount));
        button->setFixedHeight(noteHeight);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(tr("%1 given").arg(amountText(amount)));
        connect(button, &KeyButton::clicked, this, [this, amount] {
            m_cash->setValue(amount);
            m_cash->setFocus(Qt::OtherFocusReason);
        });
        m_notes->addWidget(button, 1);
        m_noteButtons.append(button);
    }
}

std::optional<Money> AmountPanel::givenMoney(QString *why) const
{
    const Money due = dueNow();
    if (m_cash->isEmpty())
        return due;
    const Result<Money> typed = m_cash->value();
    Error error;
    if (!typed)
        error = typed.error();
    else if (typed->minor() < due.minor())
        error = {ErrorCode::TooLittleCash, Field::Tendered, {}};
    else if (!isPlausibleTender(*typed, due))
        error = {ErrorCode::ImplausibleCash, Field::Tendered, {}};
    else
        return *typed;
    *why = errorText(error);
    return std::nullopt;
}

void AmountPanel::onEdited()
{
    m_refused = false;
    m_notice.clear();
    showState();
}

void AmountPanel::showState()
{
    if (!m_open)
        return;
    const Money due = dueNow();
    const Money other = m_desk->quote().price.dueBy(byCard() ? u"cash"_s : u"card"_s);
    m_due->setText(moneyText(due));
    const bool running = m_desk->state() != PaymentDesk::State::Idle;
    QString why;
    const std::optional<Money> given = byCard() ? std::optional(due) : givenMoney(&why);
    const Result<Money> back = given ? given->minus(due) : Result<Money>(fail(ErrorCode::BadAmount));
    m_change->setText(back ? amountText(*back) : u"–"_s);
    m_take->setText(takeText(byCard(), due, given));
    m_take->setGlyph(byCard() ? Glyph::Card : Glyph::Paid);
    m_take->setEnabled(!running && given.has_value());
    m_card->setText(byCard() ? tr("Cash %1").arg(amountText(other)) : tr("Card %1").arg(amountText(other)));
    m_card->setGlyph(byCard() ? Glyph::Paid : Glyph::Card);
    m_card->setEnabled(!running);
    m_lost->setEnabled(!running);
    for (KeyButton *button : std::as_const(m_noteButtons))
        button->setEnabled(!running);
    m_cash->setReadOnly(running);
    m_reference->setReadOnly(running);
    const bool refusedHere = !why.isEmpty() || m_refused;
    m_cash->setProperty(refusedProperty, refusedHere && !byCard());
    m_reference->setProperty(refusedProperty, m_refused && byCard());
    m_cash->update();
    m_reference->update();
    if (m_desk->state() == PaymentDesk::State::Unknown)
        m_message->setMessage(FieldMessage::Kind::Warning,
                              tr("The connection broke while saving. It is being checked whether this was paid."));
    else if (m_refused)
        m_message->setMessage(FieldMessage::Kind::Error, errorText(m_refusal));
    else if (!why.isEmpty())
        m_message->setMessage(FieldMessage::Kind::Error, why);
    else
        m_message->setMessage(FieldMessage::Kind::Warning, m_notice);
    m_cash->setAccessibleDescription(m_message->text());
}

void AmountPanel::tellError(const Error &error)
{
    m_refused = true;
    m_refusal = error;
    showState();
    announce(m_message, Urgency::Urgent);
}

void AmountPanel::toggleCard()
{
    if (!m_open || m_desk->state() != PaymentDesk::State::Idle)
        return;
    m_tender->setCurrentIndex(byCard() ? CashTender : CardTender);
    onEdited();
    firstField()->setFocus(Qt::OtherFocusReason);
}

void AmountPanel::toggleLostTicket()
{
    if (m_open)
        m_desk->setLostTicket(!m_desk->isLostTicket());
}

void AmountPanel::takeMoney()
{
    if (!isReady())
        return;
    if (byCard()) {
        m_desk->payCard(m_reference->text().trimmed());
        return;
    }
    QString why;
    const std::optional<Money> given = givenMoney(&why);
    if (!given)
        return;
    m_desk->payCash(m_cash->isEmpty() ? std::nullopt : given);
}

bool AmountPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return DeskPanel::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers().testFlag(Qt::ControlModifier))
            return false;
        if (!key.isAutoRepeat())
            takeMoney();
        return true;
    case Qt::Key_Escape:
        if (byCard() != m_cardFirst)
            toggleCard();
        else
            close();
        return true;
    default: return DeskPanel::eventFilter(watched, event);
    }
}

} // namespace parkdesk
