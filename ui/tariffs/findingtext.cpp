// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/findingtext.h"

#include "ui/shared/errortext.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

struct Said {
    QLatin1StringView code;
    const char *text;
};

const Said findings[] = {
    {QLatin1StringView("hidden_window"),
     QT_TRANSLATE_NOOP("FindingText", "This rule never wins: rules above it hold at all its times.")},
    {QLatin1StringView("hidden_lines"),
     QT_TRANSLATE_NOOP("FindingText", "The price for all other time is never asked: the rules cover every hour.")},
    {QLatin1StringView("uncovered_time"),
     QT_TRANSLATE_NOOP("FindingText", "There is time without a price, from %from to %until.")},
    {QLatin1StringView("falling_ladder"), QT_TRANSLATE_NOOP("FindingText", "A longer stay is cheaper by this step.")},
    {QLatin1StringView("longer_costs_less"),
     QT_TRANSLATE_NOOP("FindingText",
                       "A longer stay costs less: until %exit it is %amount, a little earlier %shorter.")},
    {QLatin1StringView("unused_table"), QT_TRANSLATE_NOOP("FindingText", "Nobody pays by this table.")},
    {QLatin1StringView("example_fails"),
     QT_TRANSLATE_NOOP("FindingText", "An example does not hold: it says %expected, the rules make %got.")},
    {QLatin1StringView("clock_change_night"),
     QT_TRANSLATE_NOOP("FindingText",
                       "On the night of a clock change (%entry) the price is %answer, in other nights %ordinary.")},
    {QLatin1StringView("offer_never_wins"), QT_TRANSLATE_NOOP("FindingText", "This offer never wins.")},
    {QLatin1StringView("never_sold"), QT_TRANSLATE_NOOP("FindingText", "No stay has a price.")},
    {QLatin1StringView("sliver"),
     QT_TRANSLATE_NOOP("FindingText", "Between two rules, from %from to %until, another one holds for a moment.")},
    {QLatin1StringView("window_past"), QT_TRANSLATE_NOOP("FindingText", "The dates of this rule were over on %until.")},
    {QLatin1StringView("rung_unreachable"),
     QT_TRANSLATE_NOOP("FindingText",
                       "This step begins after %from min, but no stay climbs further than %longest min.")},
    {QLatin1StringView("grace_hides_rung"),
     QT_TRANSLATE_NOOP("FindingText", "This price holds for %until min, and the first %grace min are free.")},
    {QLatin1StringView("cap_above_longer_period"),
     QT_TRANSLATE_NOOP("FindingText", "This maximum of %cap is above that of a longer time, %longer.")},
    {QLatin1StringView("minimum_above_cap"),
     QT_TRANSLATE_NOOP("FindingText", "The least price, %minimum, is above the maximum of %cap.")},
    {QLatin1StringView("reset_times_differ"),
     QT_TRANSLATE_NOOP("FindingText", "The day of this maximum begins at another time than the day of its table.")},
    {QLatin1StringView("extra_never_due"), QT_TRANSLATE_NOOP("FindingText", "This extra is never due.")},
    {QLatin1StringView("empty_discount"), QT_TRANSLATE_NOOP("FindingText", "This discount takes nothing away.")},
    {QLatin1StringView("longer_costs_less_by_rule"),
     QT_TRANSLATE_NOOP("FindingText", "Because of %rule, leaving at %exit costs %amount, a little earlier %shorter.")},
    {QLatin1StringView("jump_at_midnight"),
     QT_TRANSLATE_NOOP("FindingText",
                       "A short stay over midnight, from %entry, costs %amount; on one day at most %usual.")},
    {QLatin1StringView("always_free"), QT_TRANSLATE_NOOP("FindingText", "Every stay is free.")},
    {QLatin1StringView("lost_ticket_cheap"),
     QT_TRANSLATE_NOOP("FindingText", "A lost ticket costs %lost, an hour %hour.")},
    {QLatin1StringView("falling_demand"), QT_TRANSLATE_NOOP("FindingText", "It is cheaper when the lot is fuller.")},
    {QLatin1StringView("odd_tax"), QT_TRANSLATE_NOOP("FindingText", "A tax of %percent % is unusual.")},
    {QLatin1StringView("coarse_rounding"),
     QT_TRANSLATE_NOOP("FindingText", "Amounts are rounded to %step, more than the smallest price of %smallest.")},
    {QLatin1StringView("long_exit_grace"),
     QT_TRANSLATE_NOOP("FindingText", "There are %minutes min to drive out after paying.")},
    {QLatin1StringView("calendar_empty"),
     QT_TRANSLATE_NOOP("FindingText", "Rules for holidays and events meet a calendar without days.")},
    {QLatin1StringView("ladder_ends"),
     QT_TRANSLATE_NOOP("FindingText", "The steps end after %hours h: a longer stay has no price.")},
    {QLatin1StringView("cap_never_reached"),
     QT_TRANSLATE_NOOP("FindingText", "This maximum of %cap is never reached.")},
};

const Said faults[] = {
    {QLatin1StringView("required"), QT_TRANSLATE_NOOP("FindingText", "Something is missing here.")},
    {QLatin1StringView("unknown_key"), QT_TRANSLATE_NOOP("FindingText", "This is not known here.")},
    {QLatin1StringView("unknown_word"), QT_TRANSLATE_NOOP("FindingText", "This word is not known here.")},
    {QLatin1StringView("bad_amount"), QT_TRANSLATE_NOOP("FindingText", "This is no amount of the currency.")},
    {QLatin1StringView("bad_number"), QT_TRANSLATE_NOOP("FindingText", "This is no number that fits here.")},
    {QLatin1StringView("bad_duration"), QT_TRANSLATE_NOOP("FindingText", "This is no length of time.")},
    {QLatin1StringView("bad_time"), QT_TRANSLATE_NOOP("FindingText", "This is no time.")},
    {QLatin1StringView("bad_time_of_day"), QT_TRANSLATE_NOOP("FindingText", "This is no time of day.")},
    {QLatin1StringView("bad_date"), QT_TRANSLATE_NOOP("FindingText", "This is no date.")},
    {QLatin1StringView("bad_zone"), QT_TRANSLATE_NOOP("FindingText", "This time zone is not known.")},
    {QLatin1StringView("bad_identifier"),
     QT_TRANSLATE_NOOP("FindingText", "A short name has letters, digits, dots and dashes only.")},
    {QLatin1StringView("bad_label"), QT_TRANSLATE_NOOP("FindingText", "The words are empty or too long.")},
    {QLatin1StringView("out_of_range"), QT_TRANSLATE_NOOP("FindingText", "This is outside what can be priced.")},
    {QLatin1StringView("contradiction"), QT_TRANSLATE_NOOP("FindingText", "Two things here contradict each other.")},
    {QLatin1StringView("duplicate_item"), QT_TRANSLATE_NOOP("FindingText", "This is here twice.")},
    {QLatin1StringView("duplicate_id"), QT_TRANSLATE_NOOP("FindingText", "This short name is used twice.")},
    {QLatin1StringView("unknown_table"), QT_TRANSLATE_NOOP("FindingText", "There is no table of this name.")},
    {QLatin1StringView("unknown_window"), QT_TRANSLATE_NOOP("FindingText", "There is no rule of this name.")},
    {QLatin1StringView("longer_than_unit"), QT_TRANSLATE_NOOP("FindingText", "This is longer than the unit of time.")},
    {QLatin1StringView("no_part_of_unit"),
     QT_TRANSLATE_NOOP("FindingText", "The unit of time is no multiple of this.")},
    {QLatin1StringView("needs_one_day"),
     QT_TRANSLATE_NOOP("FindingText", "A rule that ends on another day begins on exactly one day.")},
    {QLatin1StringView("never_reached"), QT_TRANSLATE_NOOP("FindingText", "Nothing can follow a step without an end.")},
    {QLatin1StringView("no_day_maximum"), QT_TRANSLATE_NOOP("FindingText", "There is no maximum of a day to ask for.")},
    {QLatin1StringView("not_ascending"),
     QT_TRANSLATE_NOOP("FindingText", "Each step must reach further than the one before.")},
};

template <typename Table>
[[nodiscard]] QString said(const Table &table, const QString &code)
{
    for (const Said &each : table) {
        if (code == each.code)
            return FindingText::tr(each.text);
    }
    return {};
}

/// Details that are amounts, or the code of a refusal where there is none.
constexpr QLatin1StringView amountDetails[] {"amount"_L1,  "answer"_L1,   "cap"_L1,  "expected"_L1, "got"_L1,
                                             "hour"_L1,    "longer"_L1,   "lost"_L1, "minimum"_L1,  "ordinary"_L1,
                                             "shorter"_L1, "smallest"_L1, "step"_L1, "usual"_L1};

/// A detail as people read it.
[[nodiscard]] QString shownDetail(const QString &key, const QString &value)
{
    if (value.size() >= 16 && value.at(10) == u'T') // a time: its zone says nothing here
        return value.left(10) + u' ' + value.mid(11, 5);
    if (std::find(std::begin(amountDetails), std::end(amountDetails), key) == std::end(amountDetails))
        return value;
    const bool number = !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar sign) {
        return sign.isDigit() || sign == u'.' || sign == u'-';
    });
    return number ? leftToRight(plainAmountText(value)) : FindingText::tr("no price");
}

} // namespace

QString findingText(const TariffFinding &finding)
{
    QString text = said(findings, finding.code);
    if (text.isEmpty())
        return FindingText::tr("There is something to look at here (%1).").arg(finding.code);
    for (auto detail = finding.details.begin(); detail != finding.details.end(); ++detail) {
        text.replace(u'%' + detail.key(), shownDetail(detail.key(), detail.value().toVariant().toString()));
    }
    return text;
}

QString faultText(const Error &error)
{
    const QString words = said(faults, error.details.value(u"reason"_s).toString());
    return words.isEmpty() ? errorText(error) : words;
}

} // namespace parkdesk
