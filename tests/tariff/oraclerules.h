// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "tests/tariff/ratio.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace parkdesk::test {

/// Who pays.
struct OraclePayer {
    QString vehicle;
    QStringList groups;
    QString permit;
    QString zone;
};

/// An amount in cents, or amounts by who pays.
struct OracleFee {
    Ratio value;
    QMap<QString, Ratio> groups;
    QMap<QString, Ratio> zones;
    QMap<QString, Ratio> vehicles;

    [[nodiscard]] Ratio of(const OraclePayer &payer) const;
};

/// The special days of the document, in days since 1970.
struct OracleCalendar {
    std::set<qint64> publicHolidays;
    std::set<qint64> schoolHolidays;
    std::vector<std::pair<LocalTime, LocalTime>> events;
};

/// Named days; none is each day.
struct OracleDays {
    bool each = true;
    std::array<bool, 8> weekdays {}; ///< 1 = Monday
    bool publicHoliday = false;
    bool dayBeforePublicHoliday = false;
    bool schoolHoliday = false;
    bool event = false;

    [[nodiscard]] bool hold(qint64 day, const OracleCalendar &calendar, bool holidaysBeat) const;
};

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
    std::optional<Ratio> minimum;
    std::optional<Ratio> maximum;

    [[nodiscard]] bool single() const { return unit < 0 || (end >= 0 && end - start == unit); }
};

struct OracleWindow {
    QString id;
    QString kind;
    OracleDays days;
    bool wholeEvent = false; ///< the events themselves
    qint64 from = 0; ///< ms of the day
    qint64 until = 0; ///< ms from the start of the day on which it begins
    std::optional<qint64> firstDay;
    std::optional<qint64> lastDay;
    bool everyYear = false;
    qint64 longest = 0; ///< minutes
    bool counts = true;
    OracleFee value;
    std::optional<OracleFee> surcharge;
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

/// A stretch of the clock in which a moment lies.
struct OracleMoment {
    OracleDays days;
    bool timed = false;
    qint64 from = 0;
    qint64 until = 0;
    bool inclusive = true;
};

/// All that is told must hold; lengths in minutes, -1 is not told.
struct OracleWhen {
    OracleMoment entry;
    OracleMoment exit;
    OracleDays days;
    std::optional<bool> sameDay;
    std::optional<bool> nextDay;
    qint64 longest = -1;
    qint64 shortest = -1;
    bool inclusive = true;
    QStringList groups;
    QStringList permits;
    QStringList vehicles;
    QStringList zones;
    qint64 moreThan = -1;
    qint64 after = -1; ///< ms of the day
    QString window;
    QString event;
};

struct OracleOffer {
    OracleWhen when;
    std::optional<OracleFee> value;
    std::vector<OracleRung> perUnit;
    QString table;
    qint64 priority = 0;
};

struct OracleExtra {
    QString type;
    OracleFee value;
    Ratio percent;
    QStringList of;
    OracleWhen when;
    QString times;
    qint64 unit = 0; ///< minutes
};

struct OracleDiscount {
    QString code;
    QString type;
    qint64 duration = 0; ///< minutes
    Ratio value;
    Ratio percent;
    QString table;
    std::optional<Ratio> smallestPurchase;
    std::optional<Ratio> most;
    qint64 mostUses = 1;
    QStringList zonesExcluded;
    OracleWhen when;
};

struct OracleTable {
    QString basis;
    qint64 resetTime = 0;
    bool continues = false;
    bool cutsAtEdge = false;
    qint64 grace = 0;
    bool graceInclusive = true;
    bool graceDeducted = false;
    bool gracePerDay = false;
    std::optional<OracleFee> fee;
    bool feePerBlock = false;
    std::optional<OracleFee> minimum;
    bool minimumPerBlock = false;
    bool surchargesAtEdge = false;
    bool holidaysBeat = false; ///< on public holidays weekdays do not hold
    qint64 longest = 0;
    bool oneUnitAtLeast = false;
    std::vector<OracleRung> lines;
    std::vector<OracleWindow> windows;
    std::vector<OracleCap> caps;
    std::vector<OracleOffer> offers;
    bool offersByPriority = false;
    std::vector<OracleExtra> extras;

    /// The first window that holds at \a local, or -1; \a began tells its occurrences apart.
    [[nodiscard]] int windowAt(LocalTime local, qint64 &began, const OracleCalendar &calendar) const;
};

/// What a group, permit or zone pays by.
struct OracleTerms {
    QString table;
    Ratio factor {1};
    bool available = true;
    qint64 priority = 0;
    bool combinable = true;
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
    OracleCalendar calendar;
    QMap<QString, OracleTerms> groups;
    QMap<QString, OracleTerms> zones;
    QMap<QString, OracleTerms> permits;
    std::vector<OracleExtra> extras;
    std::vector<OracleDiscount> discounts;
    bool discountsCombine = false;
    std::vector<std::pair<Ratio, Ratio>> demand; ///< occupancy in percent, factor; empty: off
    std::optional<Ratio> leastDemand;
    std::optional<Ratio> mostDemand;
    bool roundsCash = false;
    Ratio cashStep {1};
    QString cashDirection;
    QString cashTies;

    [[nodiscard]] const OracleVehicle *vehicle(const QString &type) const;
    void readDemand(const QJsonObject &json);
    [[nodiscard]] Ratio rounded(const Ratio &cents) const;
    [[nodiscard]] Ratio inCash(const Ratio &cents) const;
    [[nodiscard]] Ratio total(const Ratio &cents) const;
    [[nodiscard]] Ratio withTax(const Ratio &cents) const;
};

} // namespace parkdesk::test
