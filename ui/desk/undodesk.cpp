// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/undodesk.h"

#include "ui/desk/undowords.h"
#include "ui/shared/undotext.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace parkdesk {

UndoDesk::UndoDesk(Office &office, QLineEdit *box, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_box(box)
{
    box->installEventFilter(this);
    connect(box, &QLineEdit::textChanged, this, &UndoDesk::drop);
}

void UndoDesk::ask()
{
    if (m_box->text().isEmpty())
        read({}, Wish::Offer);
    else
        m_box->undo();
}

void UndoDesk::offer(JournalId deed)
{
    read({deed, {}}, Wish::Offer);
}

void UndoDesk::offerOf(StayId stay)
{
    read({{}, stay}, Wish::Offer);
}

void UndoDesk::takeBack(JournalId deed)
{
    read({deed, {}}, Wish::AtOnce);
}

void UndoDesk::read(const LastDeed::Question &question, Wish wish)
{
    if (m_busy || !m_lot.id.isValid())
        return;
    drop();
    m_asking = true;
    m_enterWaits = false;
    const int serial = m_serial;
    const bool newest = !question.journal && !question.stay;
    m_office.read<LastDeed>(question).then(this, [this, serial, wish, newest](const Result<LastDeed::Answer> &answer) {
        if (serial != m_serial)
            return;
        if (answer && newest) {
            readQueue(serial, *answer);
            return;
        }
        m_asking = false;
        if (answer)
            take(*answer, wish);
        else
            Q_EMIT refused(answer.error());
    });
}

void UndoDesk::readQueue(int serial, const LastDeed::Answer &deed)
{
    m_office.read<DeskBoard>({m_lot.id}).then(this, [this, serial, deed](const Result<DeskBoard::Answer> &board) {
        if (serial != m_serial)
            return;
        m_asking = false;
        if (board)
            takeQueue(*board, deed);
        else
            take(deed, Wish::Offer);
    });
}

void UndoDesk::takeQueue(const DeskBoard::Answer &board, const LastDeed::Answer &deed)
{
    const bool possible = deed && deed->undo.isPossible();
    const auto newest = std::find_if(board.done.begin(), board.done.end(), [&](const DeskBoard::DoneRow &row) {
        return (row.queueEntry && row.undo.isPossible()) || (possible && row.journal == deed->journal.value);
    });
    if (newest == board.done.end() || !newest->queueEntry) {
        take(deed, Wish::Offer);
        return;
    }
    m_numberOffered = newest->queueEntry;
    if (m_enterWaits)
        returnNumber();
    else
        Q_EMIT said(numberSentence(*newest, m_office.clock().now(), *m_lot.zone), false);
}

void UndoDesk::returnNumber()
{
    const QueueEntryId entry = *m_numberOffered;
    drop();
    Q_EMIT numberReturned(entry);
}

void UndoDesk::take(const LastDeed::Answer &answer, Wish wish)
{
    if (!answer || !answer->undo.isPossible()) {
        m_told = true;
        Q_EMIT said(cannotSentence(answer), true);
        return;
    }
    if (answer->undo.money) {
        Q_EMIT reasonWanted(*answer);
        return;
    }
    if (wish == Wish::AtOnce || m_enterWaits) {
        run(*answer);
        return;
    }
    m_offer = answer;
    Q_EMIT said(offerSentence(*answer, m_office.clock().now(), *m_lot.zone), false);
}

void UndoDesk::drop()
{
    ++m_serial;
    m_asking = false;
    if (!m_offer && !m_numberOffered && !m_told)
        return;
    m_offer.reset();
    m_numberOffered.reset();
    m_told = false;
    Q_EMIT dropped();
}

void UndoDesk::run(const LastDeed::Deed &deed)
{
    m_offer.reset();
    setBusy(true);
    const UndoDeed::Command command {deed.journal, {}};
    m_office.run<UndoDeed>(m_number.forInput(command.toJson()), command)
        .then(this, [this, deed](const Result<UndoDeed::Outcome> &outcome) {
            if (outcome) {
                m_number.finish();
                Q_EMIT reported(undoneReport(*outcome, deed));
            } else {
                Q_EMIT refused(outcome.error());
            }
            setBusy(false);
        });
}

void UndoDesk::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void UndoDesk::look(StayId stay)
{
    m_noticed.reset();
    if (!stay.isValid())
        return;
    m_office.read<LastDeed>({}).then(this, [this, stay](const Result<LastDeed::Answer> &answer) {
        if (!answer || !*answer || (*answer)->stay != stay || !(*answer)->undo.isPossible())
            return;
        m_noticed = (*answer)->journal;
        Q_EMIT noticed();
    });
}

void UndoDesk::takeBackNoticed()
{
    if (m_noticed)
        takeBack(*m_noticed);
}

bool UndoDesk::onKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.isAutoRepeat())
            return true;
        m_enterWaits = m_asking;
        if (m_offer) {
            const LastDeed::Deed deed = *m_offer;
            run(deed);
        } else if (m_numberOffered) {
            returnNumber();
        }
        return !m_told;
    case Qt::Key_Escape: drop(); return true;
    default: return false;
    }
}

bool UndoDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // A line edit claims this key even when it is empty.
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) && m_box->text().isEmpty()) {
            event->ignore();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress && !m_busy && (m_offer || m_numberOffered || m_asking || m_told)) {
        return onKey(*static_cast<QKeyEvent *>(event));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace parkdesk
