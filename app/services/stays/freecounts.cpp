// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/freecounts.h"

#include "domain/changeset.h"

namespace parkdesk {

namespace {

bool touchesCounts(const ChangeSet &changes)
{
    return changes.touches(Entity::Lot) || changes.touches(Entity::Spot) || changes.touches(Entity::Stay)
        || changes.touches(Entity::Claim);
}

} // namespace

quint64 FreeCounts::mark() const
{
    const QMutexLocker locker(&m_mutex);
    return m_mark;
}

std::optional<Availability::Answer> FreeCounts::find(LotId lot, Instant now)
{
    const QMutexLocker locker(&m_mutex);
    const auto known = m_known.constFind(lot.value);
    // A clock that was set back makes nothing young again.
    if (known == m_known.cend() || now < known->at || now - known->at >= expiry) {
        ++m_tally.misses;
        return std::nullopt;
    }
    ++m_tally.hits;
    return known->answer;
}

void FreeCounts::keep(const Availability::Answer &answer, Instant now, quint64 mark)
{
    const QMutexLocker locker(&m_mutex);
    const qint64 lot = answer.lot.id.value;
    if (mark > m_allChangedAt && mark > m_changedAt.value(lot))
        m_known.insert(lot, {answer, now});
}

void FreeCounts::forget(const ChangeSet &changes)
{
    if (!touchesCounts(changes))
        return;
    const QMutexLocker locker(&m_mutex);
    if (changes.lot == 0 || changes.isEverything()) {
        m_known.clear();
        m_changedAt.clear();
        m_allChangedAt = m_mark++;
        return;
    }
    m_known.remove(changes.lot);
    m_changedAt.insert(changes.lot, m_mark++);
}

FreeCounts::Tally FreeCounts::tally() const
{
    const QMutexLocker locker(&m_mutex);
    return m_tally;
}

} // namespace parkdesk
