// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/deskboard.h"
#include "ui/desk/staylines.h"

#include <QObject>

class QLayout;
class QListView;
class QWidget;

namespace parkdesk {

class Card;
class DoneCard;
class FreeNowCard;
class NoticesCard;
class StayListCard;

/// What the clerk has to see beside the box: free now, due in, who leaves next, last done, notices.
class BoardCards : public QObject {
    Q_OBJECT

public:
    explicit BoardCards(QObject *parent);

    /// Free now above the two lists, to stand below the box. Once.
    [[nodiscard]] QLayout *below();
    /// Last done and notices. Once.
    [[nodiscard]] QWidget *beside();
    void setBoard(const DeskBoard::Answer &board, Instant now);
    [[nodiscard]] StayListCard *due() const { return m_due; }
    [[nodiscard]] QList<QListView *> views() const;
    /// Of the current row of the list that has the focus; an invalid one otherwise.
    [[nodiscard]] StayId focusedStay() const;

Q_SIGNALS:
    /// A row of a list was chosen: its vehicle belongs in the box.
    void chosen(const QString &ticket);
    /// A row of what was done: taken back at once, or offered first.
    void undoAsked(qint64 journal);
    void undoOffered(qint64 journal);
    void newestUndoAsked();
    /// A number of the queue is given back.
    void queueUndoAsked(parkdesk::QueueEntryId entry);
    /// The list of those who wait.
    void queueAsked();

    /// All of what a card shows the beginning of: a page by its name in the window.
    void pageAsked(const QString &page);

private:
    void addWay(Card &card, const QString &name, const QString &words, const QString &page);
    void showDue(const DeskBoard::Answer &board, Instant now);
    void showParked(const DeskBoard::Answer &board, Instant now);

    FreeNowCard *m_free;
    StayListCard *m_due;
    StayListCard *m_parked;
    DoneCard *m_done;
    NoticesCard *m_notices;
};

} // namespace parkdesk
