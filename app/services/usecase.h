// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "services/actor.h"

#include <QJsonObject>
#include <QUuid>

#include <concepts>
#include <functional>

namespace parkdesk {

class FreeCounts;
class PriceBook;
class UnitOfWork;

/// What surrounds one command: who, when (one instant for the whole transaction), its number, the parsed tariffs.
struct DeedContext {
    Actor actor;
    Instant now;
    QUuid command;
    PriceBook &prices;
    /// Free counts that are known already, for reads that may be a few seconds old: never in a command. With the mark
    /// taken before the snapshot began.
    FreeCounts *counts = nullptr;
    quint64 countsMark = 0;
};

/// Something that the office can do, one class each:
///
///     class CancelStay {
///     public:
///         static constexpr QLatin1StringView kind {"cancel"};               // a row of the table `deed`
///         static constexpr Permission permission = Permission::BookSpots;  // checked before execute() is called
///         struct Command { ...; QJsonObject toJson() const; };              // canonical: hashed, never stored
///         struct Outcome { ...; QJsonObject toJson() const; static Outcome fromJson(const QJsonObject &); };
///         static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
///     };
///
/// execute() may run several times for one command (a lost race is tried again), so it has no effect but through the
/// unit. Outcomes hold ids, amounts and codes only: they are kept in the journal for ever.
template <typename U>
concept UseCase = requires(UnitOfWork &unit, const typename U::Command &command, const typename U::Outcome &outcome,
                           const DeedContext &context, const QJsonObject &json)
{
    {
        U::kind
        } -> std::convertible_to<QLatin1StringView>;
    {
        U::permission
        } -> std::convertible_to<Permission>;
    {
        U::execute(unit, command, context)
        } -> std::same_as<Result<typename U::Outcome>>;
    {
        command.toJson()
        } -> std::same_as<QJsonObject>;
    {
        outcome.toJson()
        } -> std::same_as<QJsonObject>;
    {
        U::Outcome::fromJson(json)
        } -> std::same_as<typename U::Outcome>;
};

/// Something that the office can be asked. fetch() reads one snapshot and changes nothing.
template <typename Q>
concept ReadCase = requires(UnitOfWork &unit, const typename Q::Question &question, const DeedContext &context)
{
    {
        Q::permission
        } -> std::convertible_to<Permission>;
    {
        Q::fetch(unit, question, context)
        } -> std::same_as<Result<typename Q::Answer>>;
};

/// A command with its type taken away, for the lanes and the runner.
struct CommandEnvelope {
    QUuid id;
    QLatin1StringView kind;
    Permission permission = Permission::SeeDesk;
    QJsonObject canonical;
    /// A command that found nothing to do leaves no journal row.
    bool quietWhenIdle = false;
    std::function<Result<QJsonObject>(UnitOfWork &, const DeedContext &)> execute;
};

template <UseCase U>
[[nodiscard]] CommandEnvelope envelopeOf(const QUuid &id, const typename U::Command &command)
{
    CommandEnvelope envelope {id, U::kind, U::permission, command.toJson(), false, {}};
    if constexpr (requires { U::quietWhenIdle; })
        envelope.quietWhenIdle = U::quietWhenIdle;
    envelope.execute = [command](UnitOfWork &unit, const DeedContext &context) -> Result<QJsonObject> {
        return U::execute(unit, command, context).map([](const typename U::Outcome &outcome) {
            return outcome.toJson();
        });
    };
    return envelope;
}

} // namespace parkdesk
