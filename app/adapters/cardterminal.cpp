// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/cardterminal.h"

#include <QMutexLocker>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// What the simulator's slip says.
QString slipOf(const QUuid &reference)
{
    return u"SIM-"_s + reference.toString(QUuid::WithoutBraces).left(8).toUpper();
}

} // namespace

void CardSimulator::plan(const QList<Turn> &turns)
{
    const QMutexLocker locked(&m_mutex);
    m_turns = turns;
}

void CardSimulator::speak(bool taken)
{
    const QMutexLocker locked(&m_mutex);
    for (auto &[reference, known] : m_known) {
        if (!known.mute)
            continue;
        known.mute = false;
        known.answer.said = taken ? CardAnswer::Said::Approved : CardAnswer::Said::Declined;
        known.answer.reference = taken ? slipOf(reference) : QString();
    }
}

CardAnswer CardSimulator::pay(const Money &amount, const QUuid &reference)
{
    const QMutexLocker locked(&m_mutex);
    if (const auto known = m_known.find(reference); known != m_known.end())
        return known->second.mute ? CardAnswer {} : known->second.answer;
    const Turn turn = m_turns.isEmpty() ? Turn::Approve : m_turns.takeFirst();
    const bool takes = turn == Turn::Approve || turn == Turn::UnknownThenFound;
    Known known;
    known.answer.said = takes ? CardAnswer::Said::Approved : CardAnswer::Said::Declined;
    known.answer.reference = takes ? slipOf(reference) : QString();
    known.amount = amount;
    known.mute = turn == Turn::Mute;
    m_known.emplace(reference, known);
    return turn == Turn::Approve || turn == Turn::Decline ? known.answer : CardAnswer {};
}

CardAnswer CardSimulator::look(const QUuid &reference)
{
    const QMutexLocker locked(&m_mutex);
    const auto known = m_known.find(reference);
    if (known == m_known.end()) { // whoever asks later is told the same
        Known declined;
        declined.answer.said = CardAnswer::Said::Declined;
        m_known.emplace(reference, declined);
        return declined.answer;
    }
    return known->second.mute ? CardAnswer {} : known->second.answer;
}

CardSimulator::Taken CardSimulator::taken() const
{
    const QMutexLocker locked(&m_mutex);
    Taken sum;
    for (const auto &[reference, known] : m_known) {
        if (known.mute || known.answer.said != CardAnswer::Said::Approved)
            continue;
        sum.minor += known.amount.minor();
        ++sum.payments;
    }
    return sum;
}

} // namespace parkdesk
