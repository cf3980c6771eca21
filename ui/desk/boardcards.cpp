// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/boardcards.h"

#include "ui/desk/donecard.h"
#include "ui/desk/freenowcard.h"
#include "ui/desk/noticescard.h"
#include "ui/desk/staylistcard.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

BoardCards::BoardCards(QObject *parent)
    : QObject(parent)
    , m_free(new FreeNowCard)
    , m_due(new StayListCard(tr("Due in"), tr("No bookings in the next 2 hours.")))
    , m_parked(new StayListCard(tr("Leaving soon"), tr("No vehicle is parked here.")))
    , m_done(new DoneCard)
    , m_notices(new NoticesCard)
{
    m_due->setObjectName(u"dueIn"_s);
    m_due->view()->setObjectName(u"dueView"_s);
    m_due->setNote(tr("next 2 h"));
    m_parked->setObjectName(u"parked"_s);
    m_parked->view()->setObjectName(u"parkedView"_s);
    addWay(*m_due, u"allBookings"_s, tr("all bookings"), u"bookings"_s);
    addWay(*m_parked, u"allLeaving"_s, tr("all"), u"leaving"_s);
    for (StayListCard *list : {m_due, m_parked})
        connect(list, &StayListCard::chosen, this, [this](const StayLine &line) { Q_EMIT chosen(line.ticket); });
    connect(m_done, &DoneCard::chosen, this, [this](const DoneLine &line) {
        if (const QString known = line.ticket.isEmpty() ? line.plate : line.ticket; !known.isEmpty())
            Q_EMIT chosen(known);
    });
    connect(m_done, &DoneCard::undoAsked, this, &BoardCards::undoAsked);
    connect(m_done, &DoneCard::queueUndoAsked, this, &BoardCards::queueUndoAsked);
    connect(m_notices, &NoticesCard::queueAsked, this, &BoardCards::queueAsked);
    connect(m_done, &DoneCard::undoOffered, this, &BoardCards::undoOffered);
    connect(m_done, &DoneCard::newestUndoAsked, this, &BoardCards::newestUndoAsked);
}

void BoardCards::addWay(Card &card, const QString &name, const QString &words, const QString &page)
{
    auto *way = new KeyButton(words, nullptr, KeyButton::Look::Quiet);
    way->setObjectName(name);
    card.setCorner(way);
    connect(way, &KeyButton::clicked, this, [this, page] { Q_EMIT pageAsked(page); });
}

QLayout *BoardCards::below()
{
    auto *lists = new QHBoxLayout;
    lists->setSpacing(metric::cardGap);
    lists->addWidget(m_due, 1);
    lists->addWidget(m_parked, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(metric::cardGap);
    column->addWidget(m_free);
    column->addLayout(lists, 1);
    return column;
}

QWidget *BoardCards::beside()
{
    auto *overview = new QWidget;
    auto *column = new QVBoxLayout(overview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(m_done, 1);
    column->addWidget(m_notices);
    return overview;
}

QList<QListView *> BoardCards::views() const
{
    return {m_due->view(), m_parked->view()};
}

void BoardCards::setBoard(const DeskBoard::Answer &board, Instant now)
{
    m_free->setAvailability(board.free);
    showDue(board, now);
    showParked(board, now);
    m_done->setLines(doneLines(board, now));
    m_notices->setNotices(noticesOf(board, now));
    m_notices->setQueue(!board.queue.waiting.isEmpty());
}

StayId BoardCards::focusedStay() const
{
    for (const StayListCard *list : {m_due, m_parked}) {
        const StayLine *line = list->model()->rowAt(list->view()->currentIndex());
        if (list->view()->hasFocus() && line != nullptr)
            return StayId {line->stay};
    }
    return {};
}

void BoardCards::showDue(const DeskBoard::Answer &board, Instant now)
{
    std::vector<StayLine> due = dueLines(board, now);
    const qsizetype later = board.due.size() - static_cast<qsizetype>(due.size());
    m_due->setFoot(later > 0 ? tr("%1 more later").arg(QLocale().toString(later)) : QString());
    m_due->setNote(due.empty() ? tr("next 2 h") : tr("next 2 h  %1").arg(QLocale().toString(qsizetype(due.size()))));
    m_due->setLines(std::move(due));
}

void BoardCards::showParked(const DeskBoard::Answer &board, Instant now)
{
    std::vector<StayLine> leaving = leavingLines(board, now);
    const auto soon = std::count_if(board.parked.begin(), board.parked.end(), [now](const DeskBoard::ParkedRow &row) {
        return row.agreedUntil <= now + leavingWindow;
    });
    const auto over = std::count_if(board.parked.begin(), board.parked.end(), [now](const DeskBoard::ParkedRow &row) {
        return row.agreedUntil < now && !row.paid;
    });
    const QString next = tr("%1 in the next 60 min").arg(QLocale().toString(qint64 {soon - over}));
    m_parked->setNote(over == 0 ? next : tr("%1 over time · %2").arg(QLocale().toString(qint64 {over}), next));
    const auto others = static_cast<int>(board.parkedCount - static_cast<qsizetype>(leaving.size()));
    m_parked->setFoot(others > 0 ? tr("%n more inside", nullptr, others) : QString());
    m_parked->setLines(std::move(leaving));
}

} // namespace parkdesk
