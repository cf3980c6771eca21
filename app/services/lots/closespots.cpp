// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/closespots.h"

#include "services/json.h"
#include "services/lots/closingplaces.h"
#include "services/staff/passwordrules.h"
#include "services/stays/rolling.h"
#include "storage/closurerepository.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject ClosureRequest::toJson() const
{
    QJsonArray ids;
    for (const SpotId spot : spots)
        ids.append(json::of(spot));
    return {{u"lot"_s, json::of(lot)},   {u"scope"_s, scopeName(scope)}, {u"spots"_s, ids},
            {u"zone"_s, json::of(zone)}, {u"level"_s, json::of(level)},  {u"reason"_s, reason},
            {u"from"_s, json::of(from)}, {u"until"_s, json::of(until)}};
}

QJsonObject CloseSpots::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"closure"_s, json::of(closure)},
            {u"spots"_s, spots},
            {u"places"_s, places},
            {u"stays"_s, parkdesk::toJson(stays)}};
}

CloseSpots::Outcome CloseSpots::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<ClosureId>(json.value("closure"_L1)), json.value("spots"_L1).toInt(),
            json.value("places"_L1).toInt(), movesFromJson(json.value("stays"_L1).toArray())};
}

QJsonObject ReopenSpots::Command::toJson() const
{
    return {{u"closure"_s, json::of(closure)}};
}

QJsonObject ReopenSpots::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"closure"_s, json::of(closure)}, {u"places"_s, places}, {u"placed"_s, placed}};
}

ReopenSpots::Outcome ReopenSpots::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<ClosureId>(json.value("closure"_L1)), json.value("places"_L1).toInt(),
            json.value("placed"_L1).toInt()};
}

namespace {

Result<Closure> closureOf(const ClosureRequest &request, Instant now)
{
    Closure closure;
    closure.lot = request.lot;
    closure.scope = request.scope;
    closure.zone = request.zone;
    closure.level = request.level;
    closure.reason = TRY(readText(request.reason, Field::Reason));
    if (closure.reason.isEmpty())
        return fail(ErrorCode::Required, Field::Reason);
    closure.span = TRY(TimeSpan::make(request.from.value_or(now), request.until.value_or(noEnd)));
    if (closure.span.until <= now)
        return fail(ErrorCode::PeriodPast, Field::Until);
    closure.span.from = std::max(closure.span.from, now); // nobody can be kept out of what is over
    return closure;
}

/// "A-01, A-02 +3"
QString namesOf(const QList<ClosureRepository::Held> &claims)
{
    constexpr int shown = 2;
    QStringList labels;
    for (const ClosureRepository::Held &held : claims) {
        if (labels.isEmpty() || labels.last() != held.label)
            labels.append(held.label);
    }
    const QString names = QStringList(labels.first(std::min<qsizetype>(shown, labels.size()))).join(u", "_s);
    return labels.size() > shown ? u"%1 +%2"_s.arg(names).arg(labels.size() - shown) : names;
}

} // namespace

Result<ClosurePreview::Answer> ClosurePreview::fetch(UnitOfWork &unit, const Question &question,
                                                     const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).find(question.lot));
    const Closure closure = TRY(closureOf(question, context.now));
    const QList<Spot> spots = TRY(spotsToClose(unit, question));
    return TRY(closingPlacesOf(unit, lot, spots, closure.span, false, context.now)).affected;
}

Result<CloseSpots::Outcome> CloseSpots::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    TRY_DONE(rollUrgent(unit, lot, context.now));
    const Closure closure = TRY(closureOf(command, context.now));
    const QList<Spot> spots = TRY(spotsToClose(unit, command));
    const ClosingPlaces closing = TRY(closingPlacesOf(unit, lot, spots, closure.span, false, context.now));
    Outcome outcome;
    outcome.closure = TRY(ClosureRepository(unit).add(closure, context.actor.staff, context.now));
    outcome.spots = static_cast<int>(spots.size());
    outcome.places = static_cast<int>(closing.places.size());
    outcome.stays = TRY(carryOut(unit, closing, outcome.closure));
    return outcome;
}

Result<ReopenSpots::Outcome> ReopenSpots::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    ClosureRepository closures(unit);
    const LotId lotId = TRY(closures.find(command.closure)).lot;
    const Lot lot = TRY(LotRepository(unit).lock(lotId));
    const Closure closure = TRY(closures.find(command.closure)); // again, now that nobody else can change it
    const Instant now = context.now;
    if (closure.endedAt || closure.span.until <= now)
        return fail(ErrorCode::Unchanged, Field::Spot);
    Outcome outcome {closure.id, 0, 0};
    const QList<ClosureRepository::Held> claims = TRY(closures.claimsOf(closure.id));
    for (const ClosureRepository::Held &held : claims) {
        ++outcome.places;
        if (held.live && held.claim.span.until > now)
            TRY_DONE(closures.release(held.claim, now));
    }
    TRY_DONE(closures.end(closure.id, context.actor.staff, now));
    outcome.placed = TRY(rollAll(unit, lot, now)).replaced;
    return outcome;
}

Result<ClosuresOfLot::Answer> ClosuresOfLot::fetch(UnitOfWork &unit, const Question &question,
                                                   const DeedContext &context)
{
    TRY(LotRepository(unit).find(question.lot));
    ClosureRepository repository(unit);
    Answer rows;
    const QList<Closure> closures =
        TRY(repository.ofLot(question.lot, question.past ? Instant {} : context.now, question.past));
    for (const Closure &closure : closures) {
        const QList<ClosureRepository::Held> claims = TRY(repository.claimsOf(closure.id));
        Row row {closure, {}, static_cast<int>(claims.size()), 0};
        if (closure.scope == ClosureScope::Spots)
            row.what = namesOf(claims);
        else if (closure.scope != ClosureScope::OfLot && !claims.isEmpty())
            row.what = claims.first().scopeName;
        const bool inForce = !closure.endedAt && closure.span.contains(context.now);
        for (const ClosureRepository::Held &held : claims)
            row.waiting += inForce && (!held.live || held.claim.span.from > context.now) ? 1 : 0;
        rows.append(row);
    }
    return rows;
}

} // namespace parkdesk
