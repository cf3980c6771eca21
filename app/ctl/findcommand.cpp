// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/output.h"
#include "ctl/personinput.h"
#include "services/lots/listlots.h"
#include "services/search/searchstays.h"

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLimit = 20;
constexpr int mostLimit = 500;

Result<int> limitOf(const Invocation &invocation)
{
    if (!invocation.has("limit"_L1))
        return usualLimit;
    bool isNumber = false;
    const int limit = invocation.text("limit"_L1).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > mostLimit)
        return fail(ErrorCode::BadNumber);
    return limit;
}

Result<StayQuery> queryOf(const Invocation &invocation, Context &context)
{
    StayQuery query;
    query.text = invocation.argument;
    query.states = invocation.words("state"_L1);
    Zone zone;
    if (invocation.has("lot"_L1)) {
        const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
        query.lots = {lot.id};
        zone = lot.zone;
    } else {
        const QList<Lot> lots = TRY(context.read<ListLots>({}));
        // Days are those of the lots; where these differ, as the first one counts them.
        zone = lots.isEmpty() ? std::make_shared<const ZoneRules>() : lots.first().zone;
    }
    query.from = TRY(dayOrTimeOption(invocation, "from"_L1, *zone, Field::From));
    query.until = TRY(dayOrTimeOption(invocation, "until"_L1, *zone, Field::Until));
    return query;
}

QString stateOf(const StayRow &row)
{
    return row.leftHow ? leftHowName(*row.leftHow) : stateName(row.state);
}

QJsonObject foundJson(const StayRow &row, bool alike)
{
    return {{u"stay"_s, row.stay.value},
            {u"ticket"_s, row.ticket},
            {u"lot"_s, row.lotName},
            {u"vehicle"_s, row.vehicleType},
            {u"plate"_s, orNull(row.plate)},
            {u"spot"_s, orNull(row.spot)},
            {u"state"_s, stateName(row.state)},
            {u"left_how"_s, row.leftHow ? QJsonValue(leftHowName(*row.leftHow)) : QJsonValue()},
            {u"booked_from"_s, timeOf(row.booked ? std::optional(row.booked->from) : std::nullopt, *row.zone)},
            {u"booked_until"_s, timeOf(row.booked ? std::optional(row.booked->until) : std::nullopt, *row.zone)},
            {u"entered_at"_s, timeOf(row.enteredAt, *row.zone)},
            {u"left_at"_s, timeOf(row.leftAt, *row.zone)},
            {u"paid"_s, row.paid.toText()},
            {u"currency"_s, row.paid.currency().code()},
            {u"match"_s, alike ? u"alike"_s : u"exact"_s}};
}

QString foundLine(const StayRow &row, bool alike)
{
    const QString place = row.spot.isEmpty() ? row.lotName : u"%1 in %2"_s.arg(row.spot, row.lotName);
    const QString line =
        u"%1  %2  %3  %4  %5"_s.arg(row.zone->toText(row.start), row.plate.isEmpty() ? row.ticket : row.plate, place,
                                    stateOf(row), printed(row.paid));
    return alike ? u"%1  (looks alike)"_s.arg(line) : line;
}

Result<Answer> find(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    SearchStays::Question question;
    question.query = TRY(queryOf(invocation, context));
    const int limit = TRY(limitOf(invocation));
    QList<SearchStays::Place> places;
    bool more = true;
    while (more && places.size() < limit) { // a portion may be empty where it took long
        question.most = limit - static_cast<int>(places.size());
        const auto portion = TRY(context.read<SearchStays>(question));
        places += portion.places;
        question.after = portion.next;
        more = portion.next.has_value();
    }
    QList<StayId> stays;
    for (const SearchStays::Place &place : std::as_const(places))
        stays.append(place.stay);
    const QList<StayRow> rows = TRY(context.read<StayRows>({stays}));
    Answer answer;
    QJsonArray found;
    for (const StayRow &row : rows) {
        const bool alike = std::any_of(places.cbegin(), places.cend(), [&row](const SearchStays::Place &place) {
            return place.stay == row.stay && place.alike;
        });
        found.append(foundJson(row, alike));
        answer.lines.append(foundLine(row, alike));
    }
    if (rows.isEmpty())
        answer.lines.append(u"Nothing was found."_s);
    else if (more)
        answer.lines.append(u"There are more; narrow it down or raise --limit."_s);
    answer.json = {{u"stays"_s, found}, {u"more"_s, more}};
    return answer;
}

QString findContradiction(const Invocation &invocation)
{
    if (invocation.argument.trimmed().isEmpty())
        return u"TEXT is empty: \"*\" finds every stay."_s;
    for (const QString &state : invocation.words("state"_L1)) {
        if (!stayQueryStates().contains(state))
            return u"There is no state %1; there are %2."_s.arg(state, stayQueryStates().join(u", "_s));
    }
    return {};
}

} // namespace

CommandSpec findCommand()
{
    return {
        "find"_L1,
        "TEXT"_L1,
        true,
        "Find stays by a piece of a plate, a code, a spot or a lot."_L1,
        {{"lot"_L1, "L"_L1, "name or number"_L1},
         {"state"_L1, "S"_L1, "reserved, parked, left, cancelled, no_show; or paid, free, owing, unseen, towed"_L1,
          false, true},
         {"from"_L1, "D"_L1, "began on that day, or at that time, or later"_L1},
         {"until"_L1, "D"_L1, "began before"_L1},
         {"limit"_L1, "N"_L1, "so many stays, 1 to 500; else 20"_L1}},
        "In TEXT \"*\" stands for any signs and \"?\" for one; \"#A-14\" is a spot. The newest come first, and those\n"
        "whose plate only looks alike last."_L1,
        find,
        findContradiction};
}

} // namespace parkdesk::ctl
