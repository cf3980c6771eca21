// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "services/stays/freecounts.h"
#include "services/usecase.h"

namespace parkdesk {

class Connection;

/// What a command that is done leaves: its outcome and what it changed (nothing when it was done before).
struct Committed {
    QJsonObject outcome;
    ChangeSet changes;
};

/// Runs commands as transactions: permission, replay, rules, journal, commit. An interface so that a test can lose an
/// answer between the commit and the caller.
class CommandRunner {
public:
    CommandRunner() = default;
    CommandRunner(const CommandRunner &) = delete;
    CommandRunner &operator=(const CommandRunner &) = delete;
    virtual ~CommandRunner() = default;

    /// On the connection's thread. Errors: what the use case answers; NotPermitted; CommandReused when the number was
    /// used for another command; OutcomeUnknown when the connection was lost during the commit: run it again with the
    /// same number until it is known.
    [[nodiscard]] virtual Result<Committed> run(Connection &connection, const CommandEnvelope &command,
                                                const Actor &actor) = 0;
};

/// What the journal keeps of a command: BLAKE2b of its kind and canonical form, in hexadecimal.
[[nodiscard]] QByteArray commandHash(const CommandEnvelope &command);

/// The real one.
class JournalingRunner : public CommandRunner {
public:
    JournalingRunner(const Clock &clock, PriceBook &prices)
        : m_clock(clock)
        , m_prices(prices)
    {
    }

    [[nodiscard]] Result<Committed> run(Connection &connection, const CommandEnvelope &command,
                                        const Actor &actor) override;

private:
    [[nodiscard]] Result<Committed> tryOnce(Connection &connection, const CommandEnvelope &command, const Actor &actor);
    [[nodiscard]] Result<Committed> inTransaction(UnitOfWork &unit, const CommandEnvelope &command, const Actor &actor);
    void recordRefusal(Connection &connection, const CommandEnvelope &command, const Actor &actor);

    const Clock &m_clock;
    PriceBook &m_prices;
};

/// Reads one snapshot for \a Q on the connection's thread; with \a counts, free counts that are known are not read.
template <ReadCase Q>
[[nodiscard]] Result<typename Q::Answer> readOnce(Connection &connection, const typename Q::Question &question,
                                                  const Actor &actor, const Clock &clock, PriceBook &prices,
                                                  FreeCounts *counts = nullptr);

/// Begins a snapshot, calls \a read, ends it. For readOnce().
[[nodiscard]] Done inSnapshot(Connection &connection, const std::function<Done(UnitOfWork &)> &read);

template <ReadCase Q>
Result<typename Q::Answer> readOnce(Connection &connection, const typename Q::Question &question, const Actor &actor,
                                    const Clock &clock, PriceBook &prices, FreeCounts *counts)
{
    if (!actor.may(Q::permission))
        return fail(ErrorCode::NotPermitted);
    const quint64 mark = counts == nullptr ? 0 : counts->mark();
    Result<typename Q::Answer> answer = fail(ErrorCode::Internal);
    TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        answer = Q::fetch(unit, question, DeedContext {actor, clock.now(), {}, prices, counts, mark});
        return {};
    }));
    return answer;
}

} // namespace parkdesk
