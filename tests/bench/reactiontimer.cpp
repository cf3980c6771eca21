// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/reactiontimer.h"

#include <QAbstractEventDispatcher>
#include <QThread>

namespace parkdesk::bench {

namespace {

constexpr int patienceMs = 10'000;
constexpr int pauseMs = 60; // between two: nobody types faster

} // namespace

ReactionTimer::ReactionTimer(QList<Reaction> reactions, QObject *parent)
    : QObject(parent)
    , m_reactions(std::move(reactions))
    , m_taken(m_reactions.size())
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(patienceMs);
    connect(&m_limit, &QTimer::timeout, this, [this] { Q_EMIT stuck(m_reactions.at(m_reaction).name); });
    connect(QThread::currentThread()->eventDispatcher(), &QAbstractEventDispatcher::aboutToBlock, this,
            &ReactionTimer::onIdle);
}

void ReactionTimer::start()
{
    m_meter.start();
    begin();
}

void ReactionTimer::begin()
{
    m_limit.start();
    m_phase = Phase::Preparing;
    const Reaction &reaction = m_reactions.at(m_reaction);
    if (reaction.prepare)
        reaction.prepare(m_number);
}

void ReactionTimer::onIdle()
{
    if (m_phase == Phase::Idle)
        return;
    const Reaction &reaction = m_reactions.at(m_reaction);
    if (m_phase == Phase::Preparing && (!reaction.ready || reaction.ready())) {
        m_phase = Phase::Idle;
        QTimer::singleShot(pauseMs, this, [this] {
            m_phase = Phase::Acting;
            m_since.start();
            m_reactions.at(m_reaction).act(m_number);
        });
    } else if (m_phase == Phase::Acting && reaction.seen()) {
        m_taken[m_reaction].append(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_phase = Phase::Idle;
        m_limit.stop();
        QTimer::singleShot(pauseMs, this, &ReactionTimer::next);
    }
}

void ReactionTimer::next()
{
    if (++m_number >= m_reactions.at(m_reaction).times) {
        m_number = 0;
        if (++m_reaction >= m_reactions.size()) {
            Q_EMIT finished();
            return;
        }
    }
    begin();
}

} // namespace parkdesk::bench
