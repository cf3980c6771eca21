// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "tests/tariff/ratio.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>

#include <optional>
#include <set>
#include <vector>

namespace parkdesk::test {

/// A line of a ladder. Lengths in minutes; -1 is "for ever".
struct OracleRung {
    qint64 start = 0;
    qint64 end = -1;
    qint64 unit = -1;
    Ratio price; ///< in cents: of one unit, of a tier its total
    bool tier = false;
    bool falls = false; ///< a tier below the price reached before
    bool inclusive = true;
    QString rule;
    qint64 startedAfter = 0;

    [[nodiscard]] bool single() const { return unit < 0 || (end >= 0 && end - start == unit); }
};

struct OracleWindow {
    QString kind;
    std::set<int> weekdays; ///< 1 = Monday
    qint64 from = 0; ///< ms of the day
    qint64 until = 0; ///< ms from the start of the day on which it begins
    std::optional<qint64> firstDay;
    std::optional<qint64> lastDay;
    bool counts = true;
    Ratio value;
    std::vector<OracleRung> lines;
    std::optional<Ratio> minimum;
};

struct OracleCap {
    QString per;
    Ratio value;
    qint64 resetTime = 0;
    bool factorInside = false;
    bool feeInside = false;
    int window = -1;
};

struct OracleTable {
    QString basis;
    qint64 resetTime = 0;
    bool continues = false;
    bool cutsAtEdge = false;
    qint64 grace = 0;
    bool graceInclusive = true;
    bool graceDeducted = false;
    std::optional<Ratio> fee;
    std::optional<Ratio> minimum;
    qint64 longest = 0;
    bool oneUnitAtLeast = false;
    std::vector<OracleRung> lines;
    std::vector<OracleWindow> windows;
    std::vector<OracleCap> caps;

    /// The first window that holds at \a local, or -1; \a began is the day on which it began.
    [[nodiscard]] int windowAt(LocalTime local, qint64 &began) const;
};

struct OracleVehicle {
    QString table;
    Ratio factor {1};
    bool available = true;
};

struct OracleLost {
    QString type; ///< empty: there is none
    QMap<QString, Ratio> values;
    bool realPriceWhenProven = false;
};

/// The document as plain values.
struct OracleRules {
    enum class RoundAt { Unit, Window, Total };

    explicit OracleRules(const QByteArray &json);

    QMap<QString, OracleTable> tables;
    QMap<QString, OracleVehicle> vehicles;
    std::optional<OracleVehicle> otherVehicle;
    OracleLost lost;
    qint64 openEnd = -1; ///< ms of the day
    qint64 exitGrace = -1; ///< minutes
    RoundAt roundAt = RoundAt::Total;
    Ratio step {1};
    QString direction;
    QString ties;
    Ratio tax;
    bool taxOnTop = false;

    [[nodiscard]] const OracleVehicle *vehicle(const QString &type) const;
    [[nodiscard]] Ratio rounded(const Ratio &cents) const;
    [[nodiscard]] Ratio total(const Ratio &cents) const;
    [[nodiscard]] Ratio withTax(const Ratio &cents) const;
};

} // namespace parkdesk::test
