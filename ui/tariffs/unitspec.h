// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace parkdesk {

struct JsonNode;

/// What is typed into a field of a rule, and so how its JSON value is shown and read.
enum class FieldKind {
    Amount, ///< "12.50"
    Fee, ///< the same, or an object of amounts by who pays: the field is its "default"
    Length, ///< ISO 8601 duration, shown as "1 h 30 min"
    TimeOfDay, ///< "18:00"
    Date, ///< "2026-12-25"
    Dates, ///< an array of them
    Moment, ///< "2026-12-03T16:20"
    OpenMoment, ///< the same, or null: it did not come to that
    Days, ///< an array of "mon" .. "sun", "publicHoliday" ...
    Factor, ///< "1.5"
    Percent, ///< "18"
    Count, ///< a whole number
    Label, ///< the author's words, one or by language
    Text, ///< a string that nobody reads aloud: an id, a code
    Names, ///< an array of strings
    Vehicle, ///< the code of a vehicle type
    Choice, ///< one of the words of the field
    Table, ///< the id of a rate table
    Window, ///< the id of a window of any table
    MemberName, ///< the key of the unit itself in its parent
};

/// A word to choose, the value it stands for (a JSON literal; null: the key is not written) and what else has to
/// become true with it (a patch as in patchNode()).
struct ChoiceSpec {
    const char *value;
    const char *words;
    const char *patch = nullptr;
};

struct FieldSpec {
    const char *key; ///< relative pointer without the first slash; "" is the unit itself
    FieldKind kind;
    const char *name; ///< what it is called for assistive programs
    const ChoiceSpec *choices = nullptr; ///< ends without words
};

/// Where a unit stands, for what depends on it.
struct UnitPlace {
    const JsonNode &node;
    int index; ///< in its array
};

/// A clause of the sentence: words with fields in brackets ("at most [maxValue] per [per]").
struct ClauseSpec {
    const char *key; ///< stands only when the unit has this member; "" always
    const char *words;
    std::vector<FieldSpec> fields;
    const char *add = nullptr; ///< words in the menu by which it is added; none when it cannot be
    const char *patch = nullptr; ///< what is written when it is added
    bool (*when)(const UnitPlace &) = nullptr; ///< a further condition
};

/// Another form of the same unit, by a patch.
struct FormSpec {
    const char *words;
    const char *patch;
};

enum class UnitKind {
    RateLine,
    Window,
    OtherTime, ///< the lines of a table outside its windows
    TableBasis,
    Cap,
    Grace,
    Offer,
    OfferChoice,
    Condition,
    Trigger,
    Extra,
    Sum,
    Vehicle,
    DefaultTable,
    Terms,
    Discount,
    DiscountChoice,
    LostTicket,
    NamedAmount,
    Tax,
    Rounding,
    CashRounding,
    OpenStay,
    ExitGrace,
    Demand,
    DemandStep,
    SplitAtChange,
    TariffName,
    Calendar,
    CalendarEvent,
    OpeningHours,
    Example,
    ShownDiscount,
    OtherStay,
};

/// Units within a unit: an array of them, one object, or an object whose members are units (the members "default",
/// "groups", "zones" and "vehicles" of amounts by who pays are not).
struct ChildSpec {
    const char *key;
    enum Shape { Array, Object, Members } shape;
    UnitKind kind;
    const char *add; ///< menu words; none when it cannot be added
    const char *patch; ///< the new unit
    bool (*when)(const UnitPlace &) = nullptr;
};

struct UnitSpec {
    const char *name; ///< "step", "window": in menus and names of steps
    std::vector<ClauseSpec> clauses;
    std::vector<ChildSpec> children;
    std::vector<FormSpec> forms;
    bool removable = true;
};

/// The words of format 1. Everything the format can say is reached by them.
[[nodiscard]] const UnitSpec &unitSpec(UnitKind kind);

// The parts of it, by subject.
[[nodiscard]] UnitSpec rateLineSpec();
[[nodiscard]] UnitSpec windowSpec();
[[nodiscard]] UnitSpec otherTimeSpec();
[[nodiscard]] UnitSpec tableBasisSpec();
[[nodiscard]] UnitSpec capSpec();
[[nodiscard]] UnitSpec graceSpec();
[[nodiscard]] UnitSpec offerSpec();
[[nodiscard]] UnitSpec offerChoiceSpec();
[[nodiscard]] UnitSpec conditionSpec();
[[nodiscard]] UnitSpec triggerSpec();
[[nodiscard]] UnitSpec extraSpec();
[[nodiscard]] UnitSpec sumSpec();
[[nodiscard]] UnitSpec vehicleSpec();
[[nodiscard]] UnitSpec defaultTableSpec();
[[nodiscard]] UnitSpec termsSpec();
[[nodiscard]] UnitSpec discountSpec();
[[nodiscard]] UnitSpec discountChoiceSpec();
[[nodiscard]] UnitSpec lostTicketSpec();
[[nodiscard]] UnitSpec namedAmountSpec();
[[nodiscard]] UnitSpec taxSpec();
[[nodiscard]] UnitSpec roundingSpec();
[[nodiscard]] UnitSpec cashRoundingSpec();
[[nodiscard]] UnitSpec openStaySpec();
[[nodiscard]] UnitSpec exitGraceSpec();
[[nodiscard]] UnitSpec demandSpec();
[[nodiscard]] UnitSpec demandStepSpec();
[[nodiscard]] UnitSpec splitAtChangeSpec();
[[nodiscard]] UnitSpec tariffNameSpec();
[[nodiscard]] UnitSpec calendarSpec();
[[nodiscard]] UnitSpec calendarEventSpec();
[[nodiscard]] UnitSpec openingHoursSpec();
[[nodiscard]] UnitSpec exampleSpec();
[[nodiscard]] UnitSpec shownDiscountSpec();
[[nodiscard]] UnitSpec otherStaySpec();

/// In the language of the moment. \a words were marked by QT_TRANSLATE_NOOP in the context TariffWords.
[[nodiscard]] QString tariffWords(const char *words);

/// Merges \a patch into \a node: null takes a member away, objects are merged, "?key" is written only when there is
/// no such member yet.
void patchNode(JsonNode &node, const JsonNode &patch);

} // namespace parkdesk
