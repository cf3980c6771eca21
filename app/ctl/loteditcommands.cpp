// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/output.h"
#include "services/lots/closespots.h"
#include "services/lots/editlot.h"
#include "services/lots/readlotplan.h"
#include "services/lots/retirelot.h"
#include "services/stays/cancelstay.h"

#include <QJsonArray>
#include <QTime>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<int>> limitFrom(const QString &text, Field field)
{
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BadNumber, field);
    return std::optional(number);
}

/// "car=180,truck=60": minutes by type.
Done setLengths(const QStringList &words, QMap<QString, StayLengths> &lengths, Duration StayLengths::*which)
{
    for (const QString &word : words) {
        bool isNumber = false;
        const int length = word.section(u'=', 1).toInt(&isNumber);
        if (!isNumber)
            return fail(ErrorCode::BadSpan, Field::StayLength);
        lengths[word.section(u'=', 0, 0)].*which = minutes(length);
    }
    return {};
}

Result<int> minutesFrom(const Invocation &invocation, QLatin1StringView option, Field field)
{
    bool isNumber = false;
    const int number = invocation.text(option).toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BadSpan, field);
    return number;
}

Done setTexts(const Invocation &invocation, LotSettings &settings)
{
    const std::pair<QLatin1StringView, QString LotSettings::*> texts[] {{"name"_L1, &LotSettings::name},
                                                                        {"address"_L1, &LotSettings::address},
                                                                        {"phone"_L1, &LotSettings::phone},
                                                                        {"timezone"_L1, &LotSettings::timezone},
                                                                        {"currency"_L1, &LotSettings::currency}};
    for (const auto &[option, text] : texts) {
        if (invocation.has(option))
            settings.*text = invocation.text(option);
    }
    if (invocation.has("hours"_L1))
        settings.hours = TRY(OpeningHours::fromText(invocation.text("hours"_L1)));
    if (invocation.has("fallback"_L1))
        settings.fallbackAmount =
            invocation.text("fallback"_L1).isEmpty() ? std::nullopt : invocation.maybe("fallback"_L1);
    for (const QString &tag : invocation.words("tag"_L1)) {
        if (tag.section(u'=', 1).isEmpty())
            settings.tags.remove(tag.section(u'=', 0, 0));
        else
            settings.tags.insert(tag.section(u'=', 0, 0), tag.section(u'=', 1));
    }
    return {};
}

Done setNumbers(const Invocation &invocation, LotSettings &settings)
{
    if (invocation.has("height"_L1))
        settings.heightLimit = TRY(limitFrom(invocation.text("height"_L1), Field::HeightLimit));
    if (invocation.has("weight"_L1))
        settings.weightLimit = TRY(limitFrom(invocation.text("weight"_L1), Field::WeightLimit));
    if (const auto start = invocation.maybe("day-start"_L1)) {
        const QTime time = QTime::fromString(*start, u"H:mm"_s);
        if (!time.isValid())
            return fail(ErrorCode::BadNumber, Field::DayStart);
        settings.dayStart = time.hour() * 60 + time.minute();
    }
    if (invocation.has("hold"_L1))
        settings.holdTime = minutes(TRY(minutesFrom(invocation, "hold"_L1, Field::Hold)));
    if (invocation.has("exit-grace"_L1))
        settings.exitGrace = minutes(TRY(minutesFrom(invocation, "exit-grace"_L1, Field::ExitGrace)));
    if (invocation.has("payment-time"_L1))
        settings.paymentTime = minutes(TRY(minutesFrom(invocation, "payment-time"_L1, Field::PaymentTime)));
    if (invocation.has("shortest-plate"_L1))
        settings.shortestPlate = TRY(limitFrom(invocation.text("shortest-plate"_L1), Field::ShortestPlate)).value_or(0);
    TRY_DONE(setLengths(invocation.words("usual"_L1), settings.lengths, &StayLengths::usual));
    return setLengths(invocation.words("shortest"_L1), settings.lengths, &StayLengths::shortest);
}

Result<Answer> editLot(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const Lot lot = TRY(context.lot(invocation.argument));
    LotSettings settings = TRY(context.read<ReadLotSettings>({lot.id})).settings;
    TRY_DONE(setTexts(invocation, settings));
    TRY_DONE(setNumbers(invocation, settings));
    if (invocation.has("free-choice"_L1))
        settings.assigned = false;
    if (invocation.has("assigned"_L1))
        settings.assigned = true;
    if (const auto policy = invocation.maybe("assignment"_L1)) {
        if (*policy != "spread"_L1 && *policy != "nearest"_L1)
            return fail(ErrorCode::BadCode, Field::Lot);
        settings.policy = *policy == "spread"_L1 ? AssignmentPolicy::Spread : AssignmentPolicy::Nearest;
    }
    TRY(context.run<EditLot>({lot.id, settings}));
    Answer answer;
    answer.json = {{u"lot"_s, lot.id.value}, {u"name"_s, settings.name}};
    answer.lines = {u"%1 is changed."_s.arg(settings.name)};
    return answer;
}

QJsonArray staysJson(const QList<AffectedStay> &stays)
{
    QJsonArray rows;
    for (const AffectedStay &stay : stays)
        rows.append(QJsonObject {{u"ticket"_s, stay.ticket},
                                 {u"plate"_s, orNull(stay.plate)},
                                 {u"spot"_s, stay.from},
                                 {u"fate"_s, fateName(stay.fate)},
                                 {u"to"_s, orNull(stay.to)}});
    return rows;
}

Result<Answer> retireLot(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(invocation.has("dry-run"_L1) ? Access::Read : Access::Write));
    const Lot lot = TRY(context.lot(invocation.argument));
    const auto preview = TRY(context.read<RetirePreview>({lot.id}));
    Answer answer;
    for (const AffectedStay &stay : preview.bookings)
        answer.lines.append(u"Booked: %1 %2, %3"_s.arg(stay.ticket, stay.plate, lot.zone->toText(stay.claimed.from)));
    for (const AffectedStay &stay : preview.inside)
        answer.lines.append(u"Inside: %1 %2 on %3"_s.arg(stay.ticket, stay.plate, stay.from));
    answer.json = {{u"lot"_s, lot.id.value},
                   {u"name"_s, lot.name},
                   {u"bookings"_s, staysJson(preview.bookings)},
                   {u"inside"_s, staysJson(preview.inside)},
                   {u"open_shifts"_s, preview.openShifts},
                   {u"last_lot"_s, preview.lastLot}};
    if (preview.openShifts > 0)
        answer.lines.append(u"Open shifts at its desks: %1"_s.arg(preview.openShifts));
    if (preview.lastLot)
        answer.lines.append(u"It is the last lot."_s);
    if (invocation.has("dry-run"_L1)) {
        answer.passed =
            preview.bookings.isEmpty() && preview.inside.isEmpty() && preview.openShifts == 0 && !preview.lastLot;
        return answer;
    }
    TRY(context.run<RetireLot>({lot.id}));
    answer.lines = {u"%1 is out of use."_s.arg(lot.name)};
    return answer;
}

Result<std::optional<Instant>> timeFrom(const Invocation &invocation, QLatin1StringView option, const Lot &lot)
{
    const auto text = invocation.maybe(option);
    if (!text)
        return std::optional<Instant>();
    return std::optional(TRY(lot.zone->fromText(*text)));
}

Result<ClosureRequest> closureFrom(const Invocation &invocation, Context &context, const Lot &lot)
{
    ClosureRequest request;
    request.lot = lot.id;
    request.reason = invocation.text("reason"_L1);
    request.from = TRY(timeFrom(invocation, "from"_L1, lot));
    request.until = TRY(timeFrom(invocation, "until"_L1, lot));
    const LotPlan plan = TRY(context.read<ReadLotPlan>({lot.id, false}));
    if (const auto name = invocation.maybe("zone"_L1)) {
        request.scope = ClosureScope::OfZone;
        for (const PlanZone &zone : plan.zones) {
            if (zone.name.compare(*name, Qt::CaseInsensitive) == 0)
                request.zone = zone.id;
        }
    } else if (const auto level = invocation.maybe("level"_L1)) {
        request.scope = ClosureScope::OfLevel;
        for (const PlanLevel &known : plan.levels) {
            if (known.name.compare(*level, Qt::CaseInsensitive) == 0)
                request.level = known.id;
        }
    } else if (invocation.has("spot"_L1)) {
        for (const QString &label : invocation.words("spot"_L1)) {
            const auto spot = std::find_if(plan.spots.begin(), plan.spots.end(), [&](const PlanSpot &known) {
                return known.label.compare(label, Qt::CaseInsensitive) == 0;
            });
            if (spot == plan.spots.end())
                return fail(ErrorCode::UnknownSpot, Field::Spot);
            request.spots.append(spot->id);
        }
    } else {
        request.scope = ClosureScope::OfLot;
    }
    return request;
}

Result<Answer> closeLot(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(invocation.has("dry-run"_L1) ? Access::Read : Access::Write));
    const Lot lot = TRY(context.lot(invocation.argument));
    const ClosureRequest request = TRY(closureFrom(invocation, context, lot));
    const auto affected = TRY(context.read<ClosurePreview>(request));
    Answer answer;
    for (const AffectedStay &stay : affected)
        answer.lines.append(
            u"%1 %2 on %3: %4 %5"_s.arg(stay.ticket, stay.plate, stay.from, fateName(stay.fate), stay.to).trimmed());
    answer.json = {{u"lot"_s, lot.id.value}, {u"stays"_s, staysJson(affected)}};
    if (invocation.has("dry-run"_L1))
        return answer;
    const auto closed = TRY(context.run<CloseSpots>(request));
    answer.json.insert(u"closure"_s, closed.closure.value);
    answer.json.insert(u"places"_s, closed.places);
    answer.lines.append(u"Closure %1 holds %2 places."_s.arg(closed.closure.value).arg(closed.places));
    return answer;
}

Result<Answer> reopenLot(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    bool isNumber = false;
    const qint64 number = invocation.argument.toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BadNumber, Field::Spot);
    const auto opened = TRY(context.run<ReopenSpots>({ClosureId {number}}));
    Answer answer;
    answer.json = {{u"closure"_s, number}, {u"places"_s, opened.places}, {u"placed"_s, opened.placed}};
    answer.lines = {u"%1 places are open again."_s.arg(opened.places)};
    return answer;
}

Result<Answer> listClosures(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    const Lot lot = TRY(context.lot(invocation.argument));
    Answer answer;
    QJsonArray rows;
    const auto closures = TRY(context.read<ClosuresOfLot>({lot.id, invocation.has("past"_L1)}));
    for (const ClosuresOfLot::Row &row : closures) {
        const bool endless = row.closure.span.until == noEnd;
        const QString until = endless ? QString() : lot.zone->toText(row.closure.span.until);
        rows.append(QJsonObject {{u"closure"_s, row.closure.id.value},
                                 {u"scope"_s, scopeName(row.closure.scope)},
                                 {u"what"_s, row.what},
                                 {u"reason"_s, row.closure.reason},
                                 {u"from"_s, lot.zone->toText(row.closure.span.from)},
                                 {u"until"_s, orNull(until)},
                                 {u"opened"_s, timeOf(row.closure.endedAt, *lot.zone)},
                                 {u"places"_s, row.places},
                                 {u"waiting"_s, row.waiting}});
        answer.lines.append(u"%1  %2 %3, %4 places, %5 to %6: %7"_s.arg(
            QString::number(row.closure.id.value), scopeName(row.closure.scope), row.what, QString::number(row.places),
            lot.zone->toText(row.closure.span.from), endless ? u"whenever it is opened"_s : until, row.closure.reason));
    }
    answer.json = {{u"closures"_s, rows}};
    return answer;
}

CommandSpec editSpec()
{
    return {"lot edit"_L1,
            "NAME"_L1,
            true,
            "Change what was typed in about a lot."_L1,
            {{"name"_L1, "N"_L1, "another name"_L1},
             {"address"_L1, "TEXT"_L1, "where it is"_L1},
             {"phone"_L1, "TEXT"_L1, "who answers there"_L1},
             {"timezone"_L1, "Z"_L1, "only before its first stay"_L1},
             {"currency"_L1, "C"_L1, "only before its first stay"_L1},
             {"hours"_L1, "H"_L1, "when it lets vehicles in; 24/7 for always"_L1},
             {"height"_L1, "MM"_L1, "height limit in millimetres; empty for none"_L1},
             {"weight"_L1, "KG"_L1, "weight limit in kilograms; empty for none"_L1},
             {"day-start"_L1, "HH:MM"_L1, "when its business day begins"_L1},
             {"usual"_L1, "V=MIN[,V=MIN]"_L1, "usual stay by vehicle type, in minutes"_L1, false, true},
             {"shortest"_L1, "V=MIN[,V=MIN]"_L1, "shortest stay by vehicle type, in minutes"_L1, false, true},
             {"hold"_L1, "MIN"_L1, "how long a booking is kept after its start"_L1},
             {"payment-time"_L1, "MIN"_L1, "how long a price is good"_L1},
             {"exit-grace"_L1, "MIN"_L1, "time to drive out once it is paid"_L1},
             {"shortest-plate"_L1, "N"_L1, "letters and digits a plate needs at least"_L1},
             {"fallback"_L1, "AMOUNT"_L1, "what a stay costs when the tariff gives no price; empty for none"_L1},
             {"assignment"_L1, "A"_L1, "nearest or spread"_L1},
             {"free-choice"_L1, {}, "tickets name no spot"_L1},
             {"assigned"_L1, {}, "tickets name the spot"_L1},
             {"tag"_L1, "KEY=VALUE"_L1, "a fact for other programs; without a value it goes"_L1, false, true}},
            {},
            editLot};
}

} // namespace

std::vector<CommandSpec> lotEditCommands()
{
    return {
        editSpec(),
        {"lot retire"_L1,
         "NAME"_L1,
         true,
         "Take a lot out of use; what happened there is kept."_L1,
         {{"dry-run"_L1, {}, "only name who is inside or booked"_L1}},
         "Vehicles must be out, bookings cancelled and shifts closed before. Its name stays taken."_L1,
         retireLot},
        {"lot close"_L1,
         "NAME"_L1,
         true,
         "Keep spots, a zone, a level or the whole lot from being given to anybody."_L1,
         {{"spot"_L1, "S[,S]"_L1, "these spots"_L1, false, true},
          {"zone"_L1, "Z"_L1, "this zone"_L1},
          {"level"_L1, "L"_L1, "this level"_L1},
          {"reason"_L1, "TEXT"_L1, "why"_L1, true},
          {"from"_L1, "T"_L1, "from when; else now"_L1},
          {"until"_L1, "T"_L1, "until when; else until it is opened"_L1},
          {"dry-run"_L1, {}, "only name who is in the way, and where they would go"_L1}},
         "Bookings in the way get another spot; where a vehicle stands it begins when that one's time is over."_L1,
         closeLot},
        {"lot reopen"_L1, "CLOSURE"_L1, true, "End a closure by its number."_L1, {}, {}, reopenLot},
        {"lot closures"_L1,
         "NAME"_L1,
         true,
         "Name the closures of a lot."_L1,
         {{"past"_L1, {}, "those that are over too"_L1}},
         {},
         listClosures},
    };
}

} // namespace parkdesk::ctl
