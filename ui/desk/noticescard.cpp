// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/noticescard.h"

#include "ui/desk/staylines.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/layoutbatch.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNotices = 4;
constexpr int noticeHeight = 28;

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

} // namespace

namespace {

/// Who is next, and that some were sent away.
void addQueue(const QueueOfLot::Answer &queue, QList<Sentence> &notices)
{
    const Piece info = Piece::sign(Glyph::Info);
    if (!queue.waiting.isEmpty()) {
        const QueueOfLot::Row &next = queue.waiting.first();
        const Piece number = Piece::bold(QString::number(next.number));
        const Piece who = next.plate.isEmpty() ? Piece::bold(vehicleNoun(next.vehicleType)) : Piece::plate(next.plate);
        const auto more = static_cast<int>(queue.waiting.size()) - 1;
        notices.append(more == 0
                           ? Sentence(NoticeWords::tr("%1 In the queue: %2 %3."), {info, number, who})
                           : Sentence(NoticeWords::tr("%1 In the queue: %2 %3 first, then %n more.", nullptr, more),
                                      {info, number, who}));
    }
    if (queue.turnedAwayToday > 0)
        notices.append(
            Sentence(NoticeWords::tr("%1 %n vehicle(s) turned away today.", nullptr, queue.turnedAwayToday), {info}));
}

} // namespace

QList<Sentence> noticesOf(const DeskBoard::Answer &board, Instant now)
{
    const Piece warning = Piece::warningSign(Glyph::Warning);
    QList<Sentence> notices;
    for (const DeskBoard::DueRow &row : board.due) {
        if (row.placed)
            continue;
        const Piece vehicle = row.plate.isEmpty() ? Piece::bold(shownTicket(row.ticket)) : Piece::plate(row.plate);
        notices.append(Sentence(NoticeWords::tr("%1 %2 is booked for %3 and has no spot."),
                                {warning, vehicle, Piece::bold(whenText(row.booked.from, now, *board.free.lot.zone))}));
    }
    for (const Availability::Row &row : board.free.rows) {
        if (row.free == 0)
            notices.append(Sentence(NoticeWords::tr("%1 No %2 spot is free for the usual stay."),
                                    {warning, Piece::bold(vehicleNoun(row.vehicleType))}));
    }
    addQueue(board.queue, notices);
    return notices;
}

NoticesCard::NoticesCard(QWidget *parent)
    : Card(tr("Notices"), parent)
    , m_rows(new QVBoxLayout)
    , m_queue(new KeyButton(tr("call", "a number of the queue"), nullptr, KeyButton::Look::Quiet))
{
    setObjectName(u"notices"_s);
    m_queue->setObjectName(u"callQueue"_s);
    m_queue->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_J)));
    m_queue->setFocusPolicy(Qt::TabFocus);
    m_queue->setAccessibleName(tr("Call a number of the queue"));
    m_queue->hide();
    connect(m_queue, &KeyButton::clicked, this, &NoticesCard::queueAsked);
    setCorner(m_queue);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_rows->addWidget(new TextLabel(tr("Nothing to look after."), FontRole::Body, Tone::Quiet));
}

void NoticesCard::setQueue(bool waits)
{
    m_queue->setVisible(waits);
}

void NoticesCard::setNotices(const QList<Sentence> &notices)
{
    QStringList words;
    for (const Sentence &notice : notices)
        words.append(notice.plainText());
    if (words == m_shown)
        return;
    m_shown = words;
    const LayoutBatch batch(*this);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setNote(notices.isEmpty() ? QString() : QLocale().toString(notices.size()));
    if (notices.isEmpty())
        m_rows->addWidget(new TextLabel(tr("Nothing to look after."), FontRole::Body, Tone::Quiet));
    for (const Sentence &notice : notices.first(qMin(notices.size(), qsizetype {mostNotices}))) {
        auto *line = new NoticeLine;
        line->setSentence(notice);
        line->setMinimumHeight(noticeHeight);
        m_rows->addWidget(line);
    }
}

} // namespace parkdesk
