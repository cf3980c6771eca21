// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/findingtext.h"

#include <QHash>
#include <QStringList>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

/// A sentence and the details that fill it, in order.
struct FindingWords {
    QString sentence;
    QStringList details;
};

const QHash<QString, FindingWords> &findingWords()
{
    static const QHash<QString, FindingWords> words {
        {u"example_fails"_s, {u"An example expects %1 and gets %2."_s, {u"expected"_s, u"got"_s}}},
        {u"never_sold"_s, {u"No stay has a price."_s, {}}},
        {u"clock_change_night"_s,
         {u"The night from %1 to %2 costs %3, an ordinary one %4."_s,
          {u"entry"_s, u"exit"_s, u"answer"_s, u"ordinary"_s}}},
        {u"hidden_window"_s, {u"This window never holds: others come before it."_s, {}}},
        {u"hidden_lines"_s, {u"This ladder never holds: windows take all of its time."_s, {}}},
        {u"uncovered_time"_s, {u"Nothing is sold from %1 to %2."_s, {u"from"_s, u"until"_s}}},
        {u"sliver"_s,
         {u"Between two rules, from %1 to %2, another one holds for a moment."_s, {u"from"_s, u"until"_s}}},
        {u"window_past"_s, {u"This window was over on %1."_s, {u"until"_s}}},
        {u"ladder_ends"_s, {u"The ladder ends after %1 h; a longer stay has no price."_s, {u"hours"_s}}},
        {u"falling_ladder"_s, {u"A longer stay costs less from this line on."_s, {}}},
        {u"rung_unreachable"_s,
         {u"This line begins after %1 min, but nothing climbs further than %2 min."_s, {u"from"_s, u"longest"_s}}},
        {u"grace_hides_rung"_s,
         {u"This price holds for %1 min, and the first %2 min are free."_s, {u"until"_s, u"grace"_s}}},
        {u"unused_table"_s, {u"Nobody pays by this table."_s, {}}},
        {u"offer_never_wins"_s, {u"This offer is never chosen."_s, {}}},
        {u"cap_never_reached"_s, {u"No stay reaches this cap of %1."_s, {u"cap"_s}}},
        {u"cap_above_longer_period"_s,
         {u"This cap of %1 is above that of a longer period, %2."_s, {u"cap"_s, u"longer"_s}}},
        {u"minimum_above_cap"_s, {u"The least price, %1, is above this cap of %2."_s, {u"minimum"_s, u"cap"_s}}},
        {u"reset_times_differ"_s, {u"The day of this cap begins at another time than the day of its table."_s, {}}},
        {u"extra_never_due"_s, {u"This extra is never due."_s, {}}},
        {u"empty_discount"_s, {u"This discount takes nothing away."_s, {}}},
        {u"longer_costs_less"_s,
         {u"Leaving at %1 costs %2, a little earlier %3."_s, {u"exit"_s, u"amount"_s, u"shorter"_s}}},
        {u"longer_costs_less_by_rule"_s,
         {u"Because of %1, leaving at %2 costs %3, a little earlier %4."_s,
          {u"rule"_s, u"exit"_s, u"amount"_s, u"shorter"_s}}},
        {u"jump_at_midnight"_s,
         {u"A short stay over midnight, from %1, costs %2; on one day at most %3."_s,
          {u"entry"_s, u"amount"_s, u"usual"_s}}},
        {u"always_free"_s, {u"Every stay is free."_s, {}}},
        {u"lost_ticket_cheap"_s, {u"A lost ticket costs %1, an hour %2."_s, {u"lost"_s, u"hour"_s}}},
        {u"falling_demand"_s, {u"It is cheaper when the lot is fuller."_s, {}}},
        {u"odd_tax"_s, {u"A tax of %1 % is unusual."_s, {u"percent"_s}}},
        {u"coarse_rounding"_s,
         {u"Amounts are rounded to %1, more than the smallest price of %2."_s, {u"step"_s, u"smallest"_s}}},
        {u"long_exit_grace"_s, {u"There are %1 min to drive out after paying."_s, {u"minutes"_s}}},
        {u"calendar_empty"_s, {u"Rules for holidays and events meet a calendar without days."_s, {}}},
    };
    return words;
}

} // namespace

QString findingSentence(const TariffFinding &finding)
{
    const FindingWords words = findingWords().value(finding.code, {QString(finding.code).replace(u'_', u' '), {}});
    QString sentence = words.sentence;
    for (const QString &detail : words.details)
        sentence = sentence.arg(finding.details.value(detail).toString());
    const QString place = finding.path.isEmpty() ? QString() : u" ("_s + finding.path + u')';
    return severityName(finding.severity) + u": "_s + sentence + place;
}

} // namespace parkdesk::ctl
