// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/boardfeed.h"

#include "services/changefeed.h"

namespace parkdesk {

namespace {

constexpr int burstMs = 50;
constexpr int retryMs = 2000;

} // namespace

BoardFeed::BoardFeed(Office &office, LotId lot, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_lot(lot)
{
    m_burst.setSingleShot(true);
    connect(&m_burst, &QTimer::timeout, this, &BoardFeed::refresh);
    connect(&office.feed(), &ChangeFeed::changed, this, &BoardFeed::onChanged);
}

void BoardFeed::onChanged(const ChangeSet &changes)
{
    const bool concerns = changes.touches(Entity::Stay) || changes.touches(Entity::Claim)
        || changes.touches(Entity::Payment) || changes.touches(Entity::Spot) || changes.touches(Entity::Lot)
        || changes.touches(Entity::Queue) || changes.touches(Entity::TurnedAway);
    if (!concerns)
        return;
    if (changes.touches(Entity::Lot) || changes.touches(Entity::Spot))
        m_lotAsked = false;
    // The first change of a burst sets the time, so that a steady stream cannot put the picture off for ever.
    if (!m_burst.isActive())
        m_burst.start(burstMs);
}

void BoardFeed::refresh()
{
    m_burst.stop();
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_office.read<DeskBoard>({m_lot}).then(this, [this](const Result<DeskBoard::Answer> &answer) { take(answer); });
}

void BoardFeed::take(const Result<DeskBoard::Answer> &answer)
{
    m_reading = false;
    if (answer) {
        m_board = *answer;
        if (!m_lotAsked)
            readLot(answer->free.lot.name);
        Q_EMIT boardChanged();
    } else {
        Q_EMIT failed(answer.error());
        m_burst.start(retryMs);
    }
    if (m_again) {
        m_again = false;
        refresh();
    }
}

void BoardFeed::readLot(const QString &name)
{
    m_lotAsked = true;
    m_office.read<ShowLot>({name}).then(this, [this](const Result<ShowLot::Answer> &answer) {
        if (!answer) {
            m_lotAsked = false;
            return;
        }
        m_types = answer->types;
        m_spotLabels.clear();
        for (const Spot &spot : answer->spots)
            m_spotLabels.append(spot.label);
        Q_EMIT lotShown();
    });
}

} // namespace parkdesk
