// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace parkdesk {

/// The words a tariff's author wrote, by language ("de"); a text for every language has the key "".
struct TariffLabel {
    std::map<QString, QString> texts;

    [[nodiscard]] bool isEmpty() const { return texts.empty(); }
    /// The text in \a language, else the one for every language, else English, else the first.
    [[nodiscard]] QString text(const QString &language = {}) const;

    friend bool operator==(const TariffLabel &, const TariffLabel &) = default;
};

/// An exact positive number such as the factor 1.25.
struct TariffFactor {
    qint64 numerator = 1;
    qint64 denominator = 1;

    friend bool operator==(const TariffFactor &, const TariffFactor &) = default;
};

enum class RateLineType {
    FlatRate, ///< one amount for a stretch, or for the rest of the stay
    FlatRateTier, ///< the total price of the ladder up to a length
    IncrementingRate, ///< an amount for each unit of time
};

/// When a unit of time is paid for.
enum class UnitRule {
    Started,
    Completed,
    StartedAfter, ///< started, but only when more than n minutes of it are used
    ProRata,
};

/// One rung of a ladder. The rungs follow one another from length 0.
struct RateLine {
    QString id;
    TariffLabel label;
    RateLineType type = RateLineType::IncrementingRate;
    Money value;
    /// The unit of an incrementing rate.
    Duration incrementPeriod {0};
    /// How many units before the next rung; none is "unlimited". 1 for flat rates and tiers.
    std::optional<qint64> usageCount;
    /// Tier: the length of stay at which it ends. Flat rate: how long it holds. None is "for ever".
    std::optional<Duration> duration;
    UnitRule unit = UnitRule::Started;
    Duration startedAfter {0};
    /// Pro rata: the smallest step that is counted (started steps); 1 ms unless told.
    Duration resolution {1};
    /// True: a stay that ends exactly at a border belongs to the part before it.
    bool inclusive = true;
};

enum class WindowKind { Rate, Flat, Free, Closed };

/// A stretch of the local week with a price of its own. Where several hold, the first listed wins.
struct RateWindow {
    QString id;
    TariffLabel label;
    WindowKind kind = WindowKind::Rate;
    /// Bit 0 is Monday; the day on which the window begins.
    quint8 days = 0x7f;
    /// Milliseconds of the local day. \a until counts from the start of the day that lies \a spanDays later.
    qint64 from = 0;
    qint64 until = 0;
    int spanDays = 1;
    /// The window begins only on these days (days since 1970), both included.
    std::optional<qint64> firstDate;
    std::optional<qint64> lastDate;
    /// Does its time count toward the length of stay (ladder and units)?
    bool counts = true;
    std::optional<Money> value; ///< flat: the amount once per occurrence
    std::vector<RateLine> lines; ///< rate: its ladder
    std::optional<Money> minValue; ///< per occurrence
    std::optional<Money> maxValue; ///< per occurrence
    /// Are vehicle factors inside maxValue?
    bool factorsInsideMax = false;
};

enum class CapPeriod {
    Window,
    CalendarDay,
    Hours24, ///< each 24 h from entry
    CalendarWeek,
    Days7, ///< each 7 x 24 h from entry
    CalendarMonth,
    Stay,
};

/// "At most this much per period."
struct RateCap {
    QString id;
    TariffLabel label;
    CapPeriod per = CapPeriod::CalendarDay;
    Money maxValue;
    /// Where calendar periods begin, milliseconds of the local day.
    qint64 resetTime = 0;
    /// False: a vehicle's factor multiplies the cap too.
    bool factorsInside = false;
    bool entranceFeeInside = false;
};

struct RateGrace {
    QString id;
    TariffLabel label;
    Duration period {0};
    bool inclusive = true;
    /// True: when exceeded the time stays free and the price starts after it. False: the free time is lost.
    bool deducted = false;
};

/// What is priced by itself.
enum class RateBasis { Stay, Hours24, CalendarDay, Window };

/// A unit that runs over the edge between two prices.
enum class EdgeRule {
    ByStart, ///< belongs to the window in which it starts
    Cut, ///< ends there, a new one begins
};

/// Everything one kind of customer pays. Time in no window is priced by \a lines; without lines it is not for sale.
struct RateTable {
    QString id;
    TariffLabel label;
    RateBasis basis = RateBasis::Stay;
    /// Where a calendar day begins, milliseconds of the local day.
    qint64 resetTime = 0;
    /// False: the ladder starts anew with each block of the basis. True: it counts once per stay.
    bool ladderContinues = false;
    EdgeRule atEdge = EdgeRule::ByStart;
    std::optional<RateGrace> grace;
    std::optional<Money> entranceFee;
    std::optional<Money> minValue; ///< per stay, when anything is to pay
    std::optional<Duration> maxTime; ///< the longest stay that is sold, inclusive
    bool noLengthCostsOneUnit = false;
    std::vector<RateLine> lines;
    std::vector<RateWindow> windows;
    std::vector<RateCap> caps;
};

struct VehicleRule {
    QString vehicle;
    int table = 0; ///< index into Tariff::tables
    TariffFactor factor;
    bool refused = false;
};

enum class LostTicketType { Flat, DayMaximum, RealPrice };

struct LostTicketRule {
    LostTicketType type = LostTicketType::Flat;
    TariffLabel label;
    /// Flat: the price. Otherwise a fee on top. By vehicle; "" holds for all others.
    std::map<QString, Money> values;
    /// The real price (and no fee) when the entry is proven.
    bool realPriceWhenProven = false;
};

struct TaxRule {
    /// Millionths: 19 % is 190000, 8.875 % is 88750.
    qint64 rate = 0;
    /// False: added on top of the prices.
    bool included = true;
};

enum class RoundingPoint { Unit, Window, Total };
enum class RoundingDirection { Nearest, Up, Down };
enum class RoundingTies { HalfUp, HalfDown, HalfEven };

struct RoundingRule {
    RoundingPoint at = RoundingPoint::Total;
    qint64 stepMinor = 1;
    RoundingDirection direction = RoundingDirection::Nearest;
    RoundingTies ties = RoundingTies::HalfUp;
};

/// What the author says must hold: an amount, or a refusal by its public code.
struct TariffExample {
    QString entry; ///< ISO 8601
    std::optional<QString> exit;
    QString vehicle;
    bool lostTicket = false;
    bool entryProven = false;
    std::optional<Money> amount;
    QString error;
    QString note;
};

/// A tariff as read from format 1; made by parseTariff() alone, so every value in it has been checked.
struct Tariff {
    TariffLabel name;
    Currency currency;
    QByteArray timezone; ///< empty: the lot's
    std::optional<TaxRule> tax;
    RoundingRule rounding;
    std::vector<RateTable> tables;
    std::optional<int> defaultTable; ///< for vehicle types that are not named
    std::vector<VehicleRule> vehicles;
    std::optional<LostTicketRule> lostTicket;
    /// A stay without an exit ends at this time of the local day, strictly after its entry.
    std::optional<qint64> openStayEndsAt;
    /// How long after paying one may leave, inclusive.
    std::optional<Duration> exitGrace;
    std::vector<TariffExample> examples;
    QByteArray canonical; ///< see canonicalText()
};

} // namespace parkdesk
