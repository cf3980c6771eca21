// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/noticeboard.h"

#include "services/changefeed.h"
#include "ui/shell/noticewords.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeBurstMs = 250;
constexpr int noticeTickMs = 1000;
constexpr qint64 noticeMinuteMs = 60'000;

bool concernsNotices(const ChangeSet &changes)
{
    return changes.touches(Entity::Stay) || changes.touches(Entity::Claim) || changes.touches(Entity::Waiting)
        || changes.touches(Entity::Mail) || changes.touches(Entity::Lot) || changes.touches(Entity::Spot);
}

} // namespace

NoticeBoard::NoticeBoard(Office &office, LotId here, QObject *parent)
    : RowModel(parent)
    , m_office(office)
    , m_here(here)
{
    m_burst.setSingleShot(true);
    m_burst.setInterval(noticeBurstMs);
    m_tick.setInterval(noticeTickMs);
    connect(&m_burst, &QTimer::timeout, this, &NoticeBoard::read);
    connect(&m_tick, &QTimer::timeout, this, &NoticeBoard::tick);
    connect(&office.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (concernsNotices(changes) && !m_burst.isActive())
            m_burst.start();
    });
    m_minute = now().ms / noticeMinuteMs;
    m_tick.start();
    m_burst.start(); // the desk comes first
}

void NoticeBoard::tick()
{
    const qint64 minute = now().ms / noticeMinuteMs;
    if (std::exchange(m_minute, minute) != minute)
        read();
}

void NoticeBoard::read()
{
    m_burst.stop();
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_office.read<Notices>({m_here}).then(this, [this](const Result<Notices::Answer> &answer) {
        m_reading = false;
        if (answer) // else what stands there stays: the pages say that the database is away
            take(*answer);
        if (std::exchange(m_again, false))
            read();
    });
}

void NoticeBoard::take(const Notices::Answer &answer)
{
    std::vector<SeenNotice> wanted;
    QList<Notices::Row> fresh;
    for (const Notices::Row &row : answer.rows) {
        SeenNotice notice {row, answer.asOf};
        if (const auto before = rowOf(keyOf(notice)))
            notice.seen = rows()[static_cast<size_t>(*before)].seen;
        else
            fresh.append(row);
        wanted.push_back(notice);
    }
    setRows(std::move(wanted));
    touchColumns(0, 0);
    Q_EMIT changed();
    if (!std::exchange(m_known, true))
        return;
    for (const Notices::Row &row : std::as_const(fresh))
        Q_EMIT came(row);
}

QVariant NoticeBoard::data(const QModelIndex &index, int role) const
{
    const SeenNotice *notice = rowAt(index);
    if (notice == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole: return noticeText(notice->row, now());
    case Qt::AccessibleTextRole:
        return tr("%1 %2", "a notice, its time")
            .arg(noticeText(notice->row, now()), noticeTime(notice->row, notice->seen, now()));
    default: return {};
    }
}

} // namespace parkdesk
