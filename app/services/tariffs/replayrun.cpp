// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/replayrun.h"

#include "services/reply.h"
#include "services/tariffs/replaypages.h"

#include <atomic>
#include <deque>

namespace parkdesk {

namespace {

/// So many are priced between two looks at whether they are still wanted: well under 100 ms whatever the tariff.
constexpr std::size_t stretchOfStays = 64;
/// Pages that are read ahead of the pricing.
constexpr std::size_t pagesAhead = 2;

} // namespace

struct ReplayRun::State {
    std::atomic<bool> cancelled = false;
    std::optional<Replay> replay; ///< used by one worker at a time
    std::optional<ReplayPages> source;
    qint64 stays = 0; ///< to be priced
    std::deque<std::vector<PastStay>> pages; ///< read and not priced yet
    bool reading = false;
    bool pricing = false;
    bool running = false;
    qint64 done = 0;
};

ReplayRun::ReplayRun(Office &office, const ReplayPlan::Question &question, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_question(question)
    , m_state(std::make_shared<State>())
{
}

ReplayRun::~ReplayRun()
{
    cancel();
}

void ReplayRun::start()
{
    if (m_state->running)
        return;
    m_state->running = true;
    m_state->reading = true;
    m_office.read<ReplayPlan>(m_question).then(this, [this](const Result<ReplayPlan::Answer> &plan) { begin(plan); });
}

void ReplayRun::cancel()
{
    m_state->cancelled = true;
    m_state->running = false;
}

bool ReplayRun::isRunning() const
{
    return m_state->running;
}

void ReplayRun::fail(const Error &error)
{
    cancel();
    Q_EMIT failed(error);
}

void ReplayRun::noteRest()
{
    if (!m_state->reading && !m_state->pricing)
        Q_EMIT rested();
}

void ReplayRun::begin(const Result<ReplayPlan::Answer> &plan)
{
    m_state->reading = false;
    if (m_state->cancelled)
        return noteRest();
    if (!plan)
        return fail(plan.error());
    m_state->stays = plan->stays;
    m_state->replay.emplace(plan->before, plan->after, plan->zone);
    m_state->source.emplace(m_question, *plan);
    Q_EMIT progressed(0, plan->stays);
    askForPage();
}

void ReplayRun::askForPage()
{
    if (m_state->cancelled || m_state->reading || m_state->source->isAtEnd() || m_state->pages.size() >= pagesAhead)
        return;
    m_state->reading = true;
    m_office.read<StaysToReplay>(m_state->source->next()).then(this, [this](Result<StaysToReplay::Answer> page) {
        takePage(std::move(page));
    });
}

void ReplayRun::takePage(Result<StaysToReplay::Answer> page)
{
    m_state->reading = false;
    if (m_state->cancelled)
        return noteRest();
    if (!page)
        return fail(page.error());
    std::vector<PastStay> stays = m_state->source->take(std::move(*page));
    if (!stays.empty())
        m_state->pages.push_back(std::move(stays));
    askForPage();
    pricePage();
}

void ReplayRun::pricePage()
{
    if (m_state->cancelled || m_state->pricing)
        return;
    if (m_state->pages.empty()) {
        if (m_state->source->isAtEnd() && m_state->running) {
            m_state->running = false;
            Q_EMIT finished(m_state->replay->report());
        }
        return;
    }
    m_state->pricing = true;
    auto work = [state = m_state, page = std::move(m_state->pages.front())] {
        const std::span<const PastStay> stays(page);
        for (std::size_t at = 0; at < stays.size() && !state->cancelled; at += stretchOfStays)
            state->replay->add(stays.subspan(at, std::min(stretchOfStays, stays.size() - at)));
        return static_cast<qint64>(stays.size());
    };
    m_state->pages.pop_front();
    askPool<qint64>(*QThreadPool::globalInstance(), std::move(work)).then(this, [this](qint64 stays) {
        notePriced(stays);
    });
}

void ReplayRun::notePriced(qint64 stays)
{
    m_state->pricing = false;
    if (m_state->cancelled)
        return noteRest();
    m_state->done += stays;
    Q_EMIT progressed(m_state->done, std::max(m_state->done, m_state->stays));
    askForPage();
    pricePage();
}

} // namespace parkdesk
