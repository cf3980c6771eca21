// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timespan.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace parkdesk {

/// Which stays are looked for: a text and conditions that all hold. An empty list asks for nothing. Of drivers it knows
/// the accounts alone, which MatchDrivers finds by what is known of a person: no name is ever kept with a search.
struct StayQuery {
    QString text; ///< a piece of a plate, a code, "#spot", a lot: whichever fits
    QString plate; ///< a piece of the plate, with "*" and "?"
    QString code; ///< beginning of the ticket or booking code
    QString spot; ///< label
    QString place; ///< a piece of the lot's name or address
    QList<LotId> lots;
    QStringList types; ///< codes of vehicle types
    /// "reserved", "parked", "left", "cancelled", "no_show"; or how it left: "paid", "free", "owing", "unseen", "towed"
    QStringList states;
    std::optional<Instant> from; ///< began then or later
    std::optional<Instant> until; ///< began before
    std::optional<int> lastDays; ///< began within so many days before now; instead of from
    std::optional<qint64> least; ///< paid, in minor units
    std::optional<qint64> greatest;
    std::optional<StaffId> clerk; ///< did something with it
    QString method; ///< a payment was made by it
    std::optional<QList<DriverId>> drivers; ///< of one of these; none in the list: of nobody

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static StayQuery fromJson(const QJsonObject &json);
    /// True without any text or condition.
    [[nodiscard]] bool isEmpty() const { return *this == StayQuery(); }

    friend bool operator==(const StayQuery &, const StayQuery &) = default;
};

/// Every state that a query may name, in the order of lists.
[[nodiscard]] QStringList stayQueryStates();

} // namespace parkdesk
