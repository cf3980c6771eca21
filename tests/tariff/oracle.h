// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace parkdesk::test {

/// A stay to be priced slowly. Every time is a whole minute.
struct OracleStay {
    Instant entry;
    std::optional<Instant> exit;
    QString vehicle;
    bool lostTicket = false;
    bool entryProven = false;
    std::optional<Instant> paidAt;
    QStringList groups;
    QString permit;
    QString zone;
    std::vector<std::pair<QString, QString>> validations; ///< code and spend
    std::optional<Instant> bookedUntil;
    std::optional<Instant> dueAt;
    bool noShow = false;
    bool paysCash = false;
    QString occupancy;
};

/// The price of a stay by walking through it minute by minute, from the JSON text and the zone's rules alone: slow and,
/// rule by rule, to be seen to be right. It shares no code with app/tariff.
///
/// It knows: every basis, ladders, units, windows with special days, caps, the grace of a stay or of each day, offers,
/// who pays, demand, discounts (validated time from the start alone), extras of an amount or a percentage, lost
/// tickets, rounding, one tax, cash. It does not know sums over several stays, ladders of extras, extras inside caps,
/// free time from the end or where it is dearest, free time on counted time, different taxes.
///
/// Every length in the document is in whole minutes, every time of day a whole hour, amounts have two decimals. With
/// rounding by window at most one cap of any kind (a rounding down does not give back what a cap took).
class Oracle {
public:
    Oracle(const QByteArray &json, const ZoneRules &zone);
    ~Oracle();

    /// The amount as "12.50", or "not_available".
    [[nodiscard]] QString answer(const OracleStay &stay) const;

private:
    struct Rules;
    std::unique_ptr<Rules> m_rules;
    const ZoneRules &m_zone;
};

} // namespace parkdesk::test
