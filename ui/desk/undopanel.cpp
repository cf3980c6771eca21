// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/undopanel.h"

#include "services/undo/undodeed.h"
#include "ui/desk/staylines.h"
#include "ui/desk/undowords.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/platetext.h"
#include "ui/shared/plateview.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int undoPanelInset = 4; // with the card's own padding 16
constexpr int undoTakeHeight = 40;
constexpr int longestReason = 200;

/// A name at the reading side, its value at the far end.
QHBoxLayout *factRow(const QString &name, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(name, FontRole::Small, Tone::Quiet));
    row->addStretch();
    row->addWidget(new TextLabel(value, FontRole::Small, Tone::Quiet));
    return row;
}

} // namespace

UndoPanel::UndoPanel(Office &office, const LastDeed::Deed &deed, const Lot &lot, QWidget *parent)
    : DeskPanel({}, parent)
    , m_office(office)
    , m_deed(deed)
    , m_lot(lot)
    , m_reason(new QComboBox)
    , m_message(new FieldMessage)
    , m_take(new KeyButton({}, nullptr, KeyButton::Look::Primary))
    , m_back(new KeyButton(tr("back"), nullptr, KeyButton::Look::Quiet))
{
    setObjectName(u"undoPanel"_s);
    setAccessibleName(tr("Take a payment back"));
    auto *what = new NoticeLine;
    what->setQuiet(true);
    const Piece when = Piece::plain(whenText(deed.at, office.clock().now(), *lot.zone));
    const Piece code = Piece::plain(shownTicket(deed.ticket));
    what->setSentence(deed.left ? Sentence(tr("paid and went out at %1 · ticket %2"), {when, code})
                                : Sentence(tr("paid at %1 · ticket %2"), {when, code}));
    auto *column = body();
    column->setContentsMargins(undoPanelInset, 0, undoPanelInset, 0);
    column->setSpacing(metric::rowGap);
    column->addLayout(headRow());
    column->addWidget(what);
    column->addWidget(new Hairline);
    column->addLayout(amountRows());
    column->addWidget(new Hairline);
    column->addLayout(reasonRows());
    column->addWidget(m_take);
    column->addStretch();
    connect(m_take, &KeyButton::clicked, this, &UndoPanel::takeBack);
    connect(m_back, &KeyButton::clicked, this, &UndoPanel::close);
    connect(m_reason, &QComboBox::editTextChanged, this, [this] {
        m_message->setMessage(FieldMessage::Kind::Hint, {});
        m_reason->setProperty(refusedProperty, false);
        m_reason->update();
    });
}

QLayout *UndoPanel::headRow()
{
    m_back->setObjectName(u"undoBack"_s);
    m_back->setKeyHint(tr("Esc"));
    m_back->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout;
    if (m_deed.plate.isEmpty()) {
        row->addWidget(new TextLabel(shownTicket(m_deed.ticket), FontRole::Title));
    } else {
        auto *plate = new PlateView(FontRole::PanelPlate);
        plate->setPlate(m_deed.plate);
        row->addWidget(plate);
    }
    row->addStretch();
    row->addWidget(m_back, 0, Qt::AlignVCenter);
    return row;
}

QLayout *UndoPanel::amountRows()
{
    const bool cash = m_deed.method == u"cash";
    auto *amount = new QHBoxLayout;
    amount->addWidget(new TextLabel(cash ? tr("Cash to give back") : tr("Back to the card"), FontRole::Value));
    amount->addStretch();
    amount->addWidget(new TextLabel(leftToRight(moneyText(*m_deed.amount)), FontRole::Title));
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addLayout(amount);
    column->addLayout(factRow(tr("Receipt of the payment"), leftToRight(m_deed.receipt)));
    if (m_deed.undo.until) {
        const QString until = whenText(*m_deed.undo.until, m_office.clock().now(), *m_lot.zone);
        column->addLayout(factRow(tr("Possible until"), until));
    }
    auto *note = new TextLabel(m_deed.left ? tr("The vehicle is inside again, on its spot or an equal one, and has to "
                                                "pay when it leaves. The payment stays in the book; giving it back "
                                                "gets a receipt number of its own.")
                                           : tr("The stay has to be paid again. The payment stays in the book; giving "
                                                "it back gets a receipt number of its own."),
                               FontRole::Small, Tone::Quiet);
    note->setWordWrap(true);
    column->addSpacing(metric::rowGap);
    column->addWidget(note);
    return column;
}

QLayout *UndoPanel::reasonRows()
{
    m_reason->setObjectName(u"undoReason"_s);
    m_reason->setEditable(true);
    m_reason->addItems({tr("Wrong vehicle"), tr("Vehicle did not leave"), tr("Wrong way of payment"), tr("Paid twice"),
                        tr("Money not received")});
    m_reason->setCurrentIndex(-1);
    m_reason->clearEditText();
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->lineEdit()->setObjectName(u"undoReasonText"_s);
    m_reason->lineEdit()->setAccessibleName(tr("Reason"));
    m_reason->lineEdit()->setMaxLength(longestReason);
    m_reason->lineEdit()->setPlaceholderText(tr("Type it, or choose with the arrow down"));
    m_reason->installEventFilter(this); // which has the keys of its line
    m_message->setObjectName(u"undoMessage"_s);
    auto *label = new TextLabel(tr("&Reason"), FontRole::Strong);
    label->setBuddy(m_reason);
    m_take->setObjectName(u"undoTake"_s);
    m_take->setGlyph(Glyph::Undo);
    m_take->setKeyHint(tr("Enter"));
    m_take->setMinimumHeight(undoTakeHeight);
    m_take->setText(tr("Give Back %1").arg(amountText(*m_deed.amount)));
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(label, 0, Qt::AlignLeft);
    column->addWidget(m_reason);
    column->addWidget(m_message);
    return column;
}

QWidget *UndoPanel::firstField() const
{
    return m_reason->lineEdit();
}

Sentence UndoPanel::boxHint() const
{
    return Sentence(tr("a payment is taken back"));
}

Sentence UndoPanel::boxLine() const
{
    const Piece who = m_deed.plate.isEmpty() ? Piece::bold(shownTicket(m_deed.ticket)) : Piece::plate(m_deed.plate);
    return Sentence(tr("%1 %2 of %3 goes back: it needs a reason."),
                    {Piece::sign(Glyph::Undo), Piece::bold(leftToRight(moneyText(*m_deed.amount))), who});
}

void UndoPanel::takeBack()
{
    if (m_busy)
        return;
    const UndoDeed::Command command {m_deed.journal, m_reason->currentText().simplified()};
    if (command.reason.isEmpty()) {
        complain({ErrorCode::Required, Field::Reason, {}});
        return;
    }
    setBusy(true);
    m_office.run<UndoDeed>(m_number.forInput(command.toJson()), command)
        .then(this, [this](const Result<UndoDeed::Outcome> &outcome) {
            setBusy(false);
            if (!outcome) {
                complain(outcome.error());
                return;
            }
            m_number.finish();
            Q_EMIT finished(undoneReport(*outcome, m_deed));
        });
}

void UndoPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_take->setEnabled(!busy);
    m_reason->lineEdit()->setReadOnly(busy);
    Q_EMIT busyChanged(busy);
}

void UndoPanel::complain(const Error &error)
{
    m_message->setMessage(FieldMessage::Kind::Error, errorText(error));
    m_reason->setProperty(refusedProperty, error.field == Field::Reason);
    m_reason->update();
    announce(m_message, Urgency::Urgent);
    m_reason->lineEdit()->setFocus(Qt::OtherFocusReason);
}

void UndoPanel::close()
{
    if (!m_busy)
        Q_EMIT dismissed();
}

bool UndoPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return DeskPanel::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key.isAutoRepeat())
            takeBack();
        return true;
    case Qt::Key_Escape: close(); return true;
    default: return DeskPanel::eventFilter(watched, event);
    }
}

} // namespace parkdesk
