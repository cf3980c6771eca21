// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/output.h"
#include "ctl/personinput.h"
#include "ctl/terminal.h"
#include "services/tariffs/replaypages.h"
#include "services/tariffs/tariffsoflot.h"
#include "tariff/explanation.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

/// "P1D" and the like would say less to a person who reads it.
QString lengthName(std::size_t index)
{
    return index < replayLengths.size() ? u"up to "_s + englishDuration(replayLengths[index]) : u"longer"_s;
}

QJsonObject groupJson(const ReplayGroup &group)
{
    return {{u"stays"_s, group.stays},
            {u"less"_s, group.less},
            {u"same"_s, group.same()},
            {u"more"_s, group.more},
            {u"before"_s, group.before.toText()},
            {u"after"_s, group.after.toText()}};
}

/// One group with what it is a group of.
struct NamedGroup {
    QString by;
    QString key;
    ReplayGroup group;
};

QList<NamedGroup> groupsOf(const ReplayReport &report)
{
    QList<NamedGroup> groups {{u"all"_s, {}, report.all}};
    for (std::size_t hour = 0; hour < report.byHour.size(); ++hour)
        groups.append({u"hour"_s, QString::number(hour).rightJustified(2, u'0'), report.byHour[hour]});
    for (std::size_t i = 0; i < report.byLength.size(); ++i)
        groups.append({u"length"_s, lengthName(i), report.byLength[i]});
    for (auto type = report.byType.cbegin(); type != report.byType.cend(); ++type)
        groups.append({u"vehicle"_s, type.key(), type.value()});
    return groups;
}

QJsonArray groupsJson(const QList<NamedGroup> &groups, const QString &by)
{
    QJsonArray rows;
    for (const NamedGroup &named : groups) {
        if (named.by != by || named.group.stays == 0)
            continue;
        QJsonObject row = groupJson(named.group);
        row.insert(by, named.key);
        rows.append(row);
    }
    return rows;
}

QJsonArray changesJson(const std::vector<ReplayChange> &changes, const ZoneRules &zone)
{
    QJsonArray rows;
    for (const ReplayChange &change : changes)
        rows.append(QJsonObject {{u"stay"_s, change.stay.value},
                                 {u"entry"_s, zone.toText(change.entry)},
                                 {u"exit"_s, zone.toText(change.exit)},
                                 {u"vehicle"_s, change.vehicle},
                                 {u"before"_s, change.before.toText()},
                                 {u"after"_s, change.after.toText()}});
    return rows;
}

QJsonObject reportJson(const ReplayReport &report, const ZoneRules &zone)
{
    const QList<NamedGroup> groups = groupsOf(report);
    QJsonObject json = groupJson(report.all);
    json.insert(u"asked"_s, report.stays);
    json.insert(u"refused_before"_s, report.refusedBefore);
    json.insert(u"refused_after"_s, report.refusedAfter);
    json.insert(u"median_before"_s, report.medianBefore.toText());
    json.insert(u"median_after"_s, report.medianAfter.toText());
    for (const QString &by : {u"hour"_s, u"length"_s, u"vehicle"_s})
        json.insert(u"by_"_s + by, groupsJson(groups, by));
    json.insert(u"largest_more"_s, changesJson(report.more, zone));
    json.insert(u"largest_less"_s, changesJson(report.less, zone));
    return json;
}

QStringList csvLines(const ReplayReport &report)
{
    QStringList lines {u"by,key,stays,less,same,more,before,after"_s};
    for (const NamedGroup &named : groupsOf(report)) {
        const ReplayGroup &group = named.group;
        if (group.stays > 0 || named.by == "all"_L1)
            lines.append(u"%1,%2,%3,%4,%5,%6,%7,%8"_s.arg(named.by, named.key)
                             .arg(group.stays)
                             .arg(group.less)
                             .arg(group.same())
                             .arg(group.more)
                             .arg(group.before.toText(), group.after.toText()));
    }
    return lines;
}

QStringList readableLines(const ReplayReport &report, const ZoneRules &zone)
{
    const ReplayGroup &all = report.all;
    QStringList lines {u"%1 stays: %2 before, %3 after."_s.arg(all.stays).arg(all.before.toText(), all.after.toText()),
                       u"%1 pay less, %2 the same, %3 more."_s.arg(all.less).arg(all.same()).arg(all.more)};
    if (report.refusedAfter > 0)
        lines.append(u"%1 have no price by the new tariff."_s.arg(report.refusedAfter));
    for (const auto *changes : {&report.more, &report.less}) {
        for (std::size_t i = 0; i < std::min<std::size_t>(changes->size(), 5); ++i) {
            const ReplayChange &change = changes->at(i);
            lines.append(
                u"  stay %1, %2, %3: %4 becomes %5"_s.arg(change.stay.value)
                    .arg(zone.toText(change.entry), change.vehicle, change.before.toText(), change.after.toText()));
        }
    }
    return lines;
}

/// The version with the number that --against names.
Result<std::optional<TariffVersionId>> againstOf(const Invocation &invocation, Context &context, LotId lot)
{
    if (!invocation.has("against"_L1))
        return std::optional<TariffVersionId>();
    const auto tariffs = TRY(context.read<TariffsOfLot>({lot}));
    for (const TariffsOfLot::Version &version : tariffs.versions) {
        if (QString::number(version.number) == invocation.text("against"_L1))
            return std::optional(version.id);
    }
    return fail(ErrorCode::NotFound, Field::Tariff);
}

Result<ReplayReport> replayed(Context &context, const ReplayPlan::Question &question, const ReplayPlan::Answer &plan)
{
    Replay replay(plan.before, plan.after, plan.zone);
    ReplayPages pages(question, plan);
    QElapsedTimer sinceWord;
    sinceWord.start();
    qint64 done = 0;
    while (!pages.isAtEnd()) {
        const std::vector<PastStay> stays = pages.take(TRY(context.read<StaysToReplay>(pages.next())));
        replay.add(stays);
        done += static_cast<qint64>(stays.size());
        if (isWatched() && sinceWord.elapsed() > 1000) {
            writeErr(u"%1 of %2 stays\n"_s.arg(done).arg(plan.stays));
            sinceWord.restart();
        }
    }
    return replay.report();
}

Result<Answer> replayTariff(const Invocation &invocation, Context &context)
{
    const QByteArray text = TRY(bytesOfFile(invocation.argument, longestTariffFile, Field::Tariff));
    TRY_DONE(context.logIn(Access::Read));
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    ReplayPlan::Question question {lot.id, text, TRY(againstOf(invocation, context, lot.id)), {}};
    question.entered.from = TRY(timeOption(invocation, "from"_L1, *lot.zone, Field::From));
    question.entered.until = TRY(timeOption(invocation, "until"_L1, *lot.zone, Field::Until));
    if (question.entered.until <= question.entered.from)
        return fail(ErrorCode::BadSpan, Field::Until);
    const auto plan = TRY(context.read<ReplayPlan>(question));
    const ReplayReport report = TRY(replayed(context, question, plan));
    Answer answer;
    answer.json = reportJson(report, *lot.zone);
    answer.json.insert(u"lot"_s, lot.name);
    answer.json.insert(u"currency"_s, lot.currency.code());
    answer.json.insert(u"from"_s, lot.zone->toText(question.entered.from));
    answer.json.insert(u"until"_s, lot.zone->toText(question.entered.until));
    answer.lines = invocation.has("csv"_L1) ? csvLines(report) : readableLines(report, *lot.zone);
    return answer;
}

} // namespace

CommandSpec replayCommand()
{
    return {
        "tariff replay"_L1,
        "FILE"_L1,
        true,
        "Price the past stays of a lot by another tariff, and hold them against what they cost."_L1,
        {{"lot"_L1, "L"_L1, "name or number"_L1, true},
         {"from"_L1, "T"_L1, "stays that came in from this time on"_L1, true},
         {"until"_L1, "T"_L1, "and before this one"_L1, true},
         {"against"_L1, "N"_L1, "number of the version to compare with; else the one in force"_L1},
         {"csv"_L1, {}, "print groups as comma-separated values"_L1}},
        "Only stays that are over are priced. Nothing is written. The groups are all stays, the hour of entry, the\n"
        "length of stay and the type of vehicle; with --json the largest changes are listed too."_L1,
        replayTariff};
}

} // namespace parkdesk::ctl
