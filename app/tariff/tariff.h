// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardays.h"
#include "domain/money.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

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

/// A fee that may differ by who pays. Of the amounts that fit, that of a group (or permit) is taken, else that of the
/// zone, else that of the vehicle type, else \a value; of two groups the smaller.
struct TariffFee {
    Money value;
    std::map<QString, Money> groups;
    std::map<QString, Money> zones;
    std::map<QString, Money> vehicles;

    friend bool operator==(const TariffFee &, const TariffFee &) = default;
};

struct TaxRule {
    /// Millionths: 19 % is 190000, 8.875 % is 88750.
    qint64 rate = 0;
    /// False: added on top of the prices.
    bool included = true;

    friend bool operator==(const TaxRule &, const TaxRule &) = default;
};

/// Days by the words of a sign. On a public holiday the weekdays of a table that names public holidays do not hold.
struct DaySet {
    enum Special : quint8 { PublicHoliday = 1, DayBeforePublicHoliday = 2, SchoolHoliday = 4, Event = 8 };

    bool each = true; ///< no days are named
    quint8 weekdays = 0x7f; ///< bit 0 is Monday
    quint8 special = 0;

    friend bool operator==(const DaySet &, const DaySet &) = default;
};

/// A stretch that comes again: on certain days from one local time to another.
struct ClockStretch {
    DaySet days; ///< the day on which it begins
    /// Milliseconds of the local day. \a until counts from the start of the day that lies \a spanDays later.
    qint64 from = 0;
    qint64 until = 0;
    int spanDays = 1;
    /// It begins only on these days (days since 1970), both included; with \a everyYear month and day alone count.
    std::optional<qint64> firstDate;
    std::optional<qint64> lastDate;
    bool everyYear = false;
    bool wholeEvent = false; ///< it is the events themselves, from their beginning to their end
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
    std::optional<Money> minValue; ///< by this line, each time the ladder is climbed
    std::optional<Money> maxValue; ///< by this line, each time the ladder is climbed
    std::optional<TaxRule> tax; ///< else the window's, else the tariff's
};

/// What an extra is triggered by, beside length, window and clock time.
enum class TariffEvent { None, Overstay, NoShow, LatePayment, OutsideOpeningHours, NightCrossed };

/// Where a moment must lie; \a days is the day on which the stretch begins.
struct MomentCondition {
    DaySet days;
    bool timed = false; ///< are from and until told?
    qint64 from = 0;
    qint64 until = 0;
    bool untilIncluded = true;
};

/// All that is told must hold.
struct TariffCondition {
    MomentCondition entry;
    MomentCondition exit;
    DaySet days; ///< of entry
    std::optional<bool> sameDay; ///< exit on the day of entry
    std::optional<bool> nextDay; ///< exit on the day after; with sameDay either will do
    std::optional<Duration> longest;
    std::optional<Duration> shortest;
    /// Does a bound belong to what it bounds? False: a stay of exactly longest is too long, exactly shortest too short,
    /// exactly moreThan is more.
    bool inclusive = true;
    QStringList groups;
    QStringList permits;
    QStringList vehicles;
    QStringList zones;
    // Extras alone:
    std::optional<Duration> moreThan; ///< of the stay, or of the time in \a window
    std::optional<qint64> after; ///< a clock time that is crossed, milliseconds of the local day
    QString window; ///< touched
    TariffEvent event = TariffEvent::None;
};

enum class ExtraType { Flat, Ladder, Percentage };
enum class ExtraTimes { Once, PerNight, PerUnit };

/// What is paid beside the price of the time.
struct TariffExtra {
    QString id;
    TariffLabel label;
    ExtraType type = ExtraType::Flat;
    TariffFee value;
    std::vector<RateLine> lines; ///< ladder: climbed by the length beyond the trigger
    qint64 percent = 0; ///< millionths
    /// Percentage: of "stay" (the price of the time), "total" (with discounts and the extras before it), or of ids of
    /// windows, lines and extras.
    QStringList of;
    TariffCondition when;
    ExtraTimes times = ExtraTimes::Once;
    Duration unitLength {0}; ///< PerUnit: each started unit beyond the trigger
    std::optional<TaxRule> tax;
};

enum class FreeFrom { Start, End, Dearest };

/// How free time is taken from a stay.
struct FreeTimeRule {
    FreeFrom from = FreeFrom::Start;
    bool counted = false; ///< measured on counted time, else on real time
    bool usesRungs = false; ///< the ladder goes on during it; else it waits
};

enum class DiscountType { Time, Money, Percent, Table };

struct TariffDiscount {
    QString id;
    TariffLabel label;
    QString code; ///< empty: nothing need be shown
    DiscountType type = DiscountType::Money;
    Duration duration {0};
    FreeTimeRule free;
    std::optional<Money> value;
    qint64 percent = 0; ///< millionths
    int table = 0;
    std::optional<Money> smallestPurchase;
    std::optional<Money> most; ///< it takes away at most
    qint64 mostUses = 1; ///< how many shown validations of its code count
    QStringList zonesExcluded;
    bool validWithLostTicket = false;
    TariffCondition when;
};

/// Another price for the whole stay: early bird, evening, day ticket.
struct RateOffer {
    QString id;
    TariffLabel label;
    TariffCondition when;
    std::optional<TariffFee> value;
    std::vector<RateLine> perUnit; ///< one line: a price for each unit of the whole stay
    int table = -1;
    QString tableName;
    std::optional<qint64> priority; ///< 1 comes first
};

enum class WindowKind { Rate, Flat, Free, Closed };

/// A stretch of the local week with a price of its own. Where several hold, the first listed wins.
struct RateWindow : ClockStretch {
    QString id;
    TariffLabel label;
    WindowKind kind = WindowKind::Rate;
    /// Does its time count toward the length of stay (ladder and units)? A rate window that does not climbs its own
    /// ladder by itself.
    bool counts = true;
    std::optional<TariffFee> value; ///< flat: the amount once per occurrence
    std::vector<RateLine> lines; ///< rate: its ladder
    std::optional<Money> minValue; ///< per occurrence
    std::optional<Money> maxValue; ///< per occurrence
    bool factorsInsideMax = false; ///< are factors inside maxValue?
    bool extrasInsideMax = false; ///< are extras inside maxValue?
    std::optional<TariffFee> surcharge; ///< for each unit that begins before it and runs into it
    std::optional<Duration> maxTime; ///< the longest time that is sold in one occurrence
    std::optional<TaxRule> tax;
    std::vector<TariffExtra> extras; ///< triggered by this window
};

enum class CapPeriod {
    Window,
    CalendarDay,
    Hours24, ///< each 24 h from entry
    CalendarWeek,
    Days7, ///< each 7 x 24 h from entry
    CalendarMonth,
    Stay,
    Line, ///< of a line of the ladder; only to explain
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
    bool extrasInside = false;
    /// 24h and 7x24h: measured on time that counts, else on real time.
    bool counted = false;
};

struct RateGrace {
    QString id;
    TariffLabel label;
    Duration period {0};
    bool inclusive = true;
    /// True: when exceeded the time stays free and the price starts after it. False: the free time is lost.
    bool deducted = false;
    bool perDay = false; ///< each calendar day (of the table's resetTime), else per stay
    FreeTimeRule free;
};

/// What is priced by itself.
enum class RateBasis { Stay, Hours24, CalendarDay, Window };

/// A unit that runs over the edge between two prices.
enum class EdgeRule {
    ByStart, ///< belongs to the window in which it starts
    Cut, ///< ends there, a new one begins
    Surcharge, ///< belongs to the window in which it starts, and pays the surcharge of each window it runs into
};

/// All stays of a plate in a calendar period are priced together; the last one pays what the sum is dearer by.
struct SumRule {
    CapPeriod per = CapPeriod::CalendarDay;
    qint64 resetTime = 0;
    bool time = true;
    bool caps = true;
};

enum class OfferChoice { Cheapest, Priority };

/// Everything one kind of customer pays. Time in no window is priced by \a lines; without lines it is not for sale.
struct RateTable {
    QString id;
    TariffLabel label;
    RateBasis basis = RateBasis::Stay;
    bool countedBlocks = false; ///< 24-hour blocks are measured on time that counts, else on real time
    /// Where a calendar day begins, milliseconds of the local day.
    qint64 resetTime = 0;
    /// False: the ladder starts anew with each block of the basis. True: it counts once per stay.
    bool ladderContinues = false;
    EdgeRule atEdge = EdgeRule::ByStart;
    std::vector<RateGrace> graces;
    std::optional<TariffFee> entranceFee;
    bool entranceFeePerBlock = false; ///< once for each block of the basis, else once per stay
    std::optional<TariffFee> minValue; ///< when anything is to pay
    bool minValuePerBlock = false; ///< for each block of the basis, else per stay
    std::optional<Duration> maxTime; ///< the longest stay that is sold, inclusive
    bool noLengthCostsOneUnit = false;
    std::vector<RateLine> lines;
    std::vector<RateWindow> windows;
    std::vector<RateCap> caps;
    std::vector<RateOffer> offers;
    OfferChoice offerChoice = OfferChoice::Cheapest;
    std::optional<SumRule> sum;
    std::vector<TariffExtra> extras;
    bool namesHolidays = false; ///< a window does; see DaySet
};

struct VehicleRule {
    QString vehicle;
    int table = 0; ///< index into Tariff::tables
    TariffFactor factor;
    bool refused = false;
};

/// What members of a group, holders of a permit or users of a zone pay by.
struct TermsRule {
    QString name;
    TariffLabel label;
    std::optional<int> table;
    TariffFactor factor;
    bool refused = false;
    std::optional<qint64> priority; ///< 1 comes first
    /// False: when these terms hold, no factor of others does.
    bool combinable = true;
};

enum class LostTicketType { Flat, DayMaximum, RealPrice };

struct LostTicketRule {
    LostTicketType type = LostTicketType::Flat;
    TariffLabel label;
    /// Flat: the price. Otherwise a fee on top. By vehicle; "" holds for all others.
    std::map<QString, Money> values;
    std::map<QString, Money> groups; ///< goes before \a zones, that before \a values
    std::map<QString, Money> zones;
    /// The real price (and no fee) when the entry is proven.
    bool realPriceWhenProven = false;
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

struct DemandStep {
    qint64 occupancy = 0; ///< millionths; from this occupancy on
    TariffFactor factor;
};

/// A factor by how full the lot was at entry or when it was booked.
struct DemandRule {
    bool on = false;
    std::vector<DemandStep> steps; ///< ascending
    TariffFactor floor {0, 1};
    TariffFactor ceiling {1'000, 1};
    bool fixedAtBooking = false; ///< else at entry
};

enum class DiscountChoice { Best, Combined };

/// A validation as an example writes it.
struct ExampleValidation {
    QString code;
    QString spend;
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
    QStringList groups;
    QString zone;
    QString permit;
    std::vector<ExampleValidation> validations;
    QString plate;
    std::vector<std::pair<QString, std::optional<QString>>> stays; ///< ISO 8601
    std::optional<QString> bookedAt;
    std::optional<QString> bookedUntil;
    std::optional<QString> paidAt;
    std::optional<QString> dueAt;
    bool noShow = false;
    bool paysCash = false;
    QString occupancy;
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
    CalendarDays calendar; ///< the tariff's own days, beside the lot's
    std::vector<ClockStretch> openingHours; ///< empty: the lot's
    std::vector<TermsRule> groups;
    std::vector<TermsRule> zones;
    std::vector<TermsRule> permits;
    std::vector<TariffExtra> extras;
    std::vector<TariffDiscount> discounts;
    DiscountChoice discountChoice = DiscountChoice::Best;
    std::optional<DemandRule> demand;
    bool splitAtChange = false; ///< a stay over the end of this version is priced part by part; see quoteSplit()
    std::optional<RoundingRule> cashRounding;
    std::vector<TariffExample> examples;
    QByteArray canonical; ///< see canonicalText()
};

} // namespace parkdesk
