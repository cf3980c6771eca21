// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "services/commandrunner.h"
#include "services/demo/demotown.h"
#include "services/pricebook.h"

#include <QRandomGenerator>

namespace parkdesk {

/// Where the past of a demo town is played: a clock that stands where it is put, chance that repeats itself, and the
/// runner for the deeds.
class DemoStage {
public:
    DemoStage(Connection &connection, const DemoPlan &plan);
    DemoStage(const DemoStage &) = delete;
    DemoStage &operator=(const DemoStage &) = delete;

    [[nodiscard]] const DemoPlan &plan() const { return m_plan; }
    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] CommandRunner &runner() { return m_runner; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Instant now() const { return m_clock.at; }
    void setNow(Instant at) { m_clock.at = at; }

    template <UseCase U>
    [[nodiscard]] Result<typename U::Outcome> run(const Actor &actor, const typename U::Command &command)
    {
        const Committed done = TRY(m_runner.run(m_connection, envelopeOf<U>(nextNumber(), command), actor));
        return U::Outcome::fromJson(done.outcome);
    }
    template <ReadCase Q>
    [[nodiscard]] Result<typename Q::Answer> read(const Actor &actor, const typename Q::Question &question)
    {
        return readOnce<Q>(m_connection, question, actor, m_clock, m_prices);
    }

    /// True in \a percent of the cases.
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    /// 0 to \a end - 1.
    [[nodiscard]] int below(int end) { return m_random.bounded(end); }
    [[nodiscard]] int between(int first, int last) { return m_random.bounded(first, last + 1); }
    [[nodiscard]] QUuid nextNumber();
    [[nodiscard]] QString plate();

private:
    struct StageClock : Clock {
        [[nodiscard]] Instant now() const override { return at; }
        Instant at;
    };

    Connection &m_connection;
    DemoPlan m_plan;
    StageClock m_clock;
    PriceBook m_prices;
    JournalingRunner m_runner;
    QRandomGenerator m_random;
};

} // namespace parkdesk
