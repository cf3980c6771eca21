// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/suggestvehicles.h"

#include "domain/plate.h"
#include "services/search/searchtext.h"
#include "services/search/vehiclefinder.h"
#include "services/stays/describestay.h"
#include "storage/lotrepository.h"
#include "storage/spotrepository.h"
#include "storage/suggestionreader.h"
#include "storage/unitofwork.h"

namespace parkdesk {

namespace {

constexpr int mostCurrent = 6;
constexpr int mostKnown = 5;
constexpr int mostAlike = 2;

Result<SuggestVehicles::Row> currentRow(UnitOfWork &unit, StayId stay, const DeedContext &context)
{
    const DescribeStay::Answer found = TRY(DescribeStay::fetch(unit, {stay}, context));
    SuggestVehicles::Row row;
    row.kind = found.stay.state == StayState::Parked ? SuggestVehicles::Kind::Inside : SuggestVehicles::Kind::Due;
    row.stay = stay;
    row.plate = found.plate;
    row.ticket = found.stay.ticket.stored();
    row.vehicleType = found.vehicleType;
    row.spot = found.spot;
    row.enteredAt = found.stay.enteredAt;
    row.booked = found.stay.booked;
    return row;
}

Done addOnSpot(UnitOfWork &unit, const Lot &lot, const QString &text, SuggestVehicles::Answer &answer,
               const DeedContext &context)
{
    const auto spot = SpotRepository(unit).findByLabel(lot.id, text);
    if (!spot)
        return spot.error().code == ErrorCode::UnknownSpot ? Done() : Done(fail(spot.error()));
    const QList<StayId> stays = TRY(SuggestionReader(unit, lot.id, context.now).on(spot->id));
    for (const StayId stay : stays) {
        answer.rows.append(TRY(currentRow(unit, stay, context)));
        answer.rows.last().kind = SuggestVehicles::Kind::OnSpot;
    }
    return {};
}

/// Vehicles of earlier days by any piece of their plate.
Done addPast(UnitOfWork &unit, LotId here, const Plate &piece, SuggestVehicles::Answer &answer, Instant now)
{
    QStringList except;
    for (const SuggestVehicles::Row &row : std::as_const(answer.rows)) {
        if (const auto plate = Plate::fromText(row.plate))
            except.append(plate->normal());
    }
    VehicleFinder finder(unit, now);
    const auto add = [&](bool exact, SuggestVehicles::Kind kind, int most) -> Done {
        const auto found = TRY(finder.find(piece, exact, except, most));
        answer.more = answer.more || (exact && found.more);
        for (const RankedVehicle &past : found.vehicles) {
            const bool current = past.last.state == StayState::Reserved || past.last.state == StayState::Parked;
            if (current && past.last.lot == here)
                continue;
            answer.rows.append({kind,
                                past.last.stay,
                                past.vehicle.shown,
                                {},
                                past.vehicle.lastType,
                                {},
                                past.last.start,
                                {},
                                past.visits,
                                past.last.lotName});
        }
        return {};
    };
    TRY_DONE(add(true, SuggestVehicles::Kind::Known, mostKnown));
    return add(false, SuggestVehicles::Kind::Alike, mostAlike);
}

/// The same by the beginning of the plate, for a piece that is too short.
Done addKnown(UnitOfWork &unit, SuggestionReader &reader, const Plate &piece, SuggestVehicles::Answer &answer)
{
    QList<KnownVehicle> known = TRY(reader.knownFrom(piece, mostKnown + 1));
    answer.more = answer.more || known.size() > mostKnown;
    known.resize(std::min<qsizetype>(known.size(), mostKnown));
    SearchReader search(unit);
    for (const KnownVehicle &vehicle : std::as_const(known)) {
        const auto last = search.lastStay(vehicle.id);
        if (!last && last.error().code != ErrorCode::NotFound)
            return fail(last.error());
        answer.rows.append({SuggestVehicles::Kind::Known,
                            last ? last->stay : StayId(),
                            vehicle.shown,
                            {},
                            vehicle.lastType,
                            {},
                            vehicle.lastEntered,
                            {},
                            vehicle.visits,
                            last ? last->lotName : QString()});
    }
    return {};
}

} // namespace

Result<SuggestVehicles::Answer> SuggestVehicles::fetch(UnitOfWork &unit, const Question &question,
                                                       const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).find(question.lot));
    Answer answer;
    const QString text = question.text.trimmed();
    if (text.startsWith(u'#')) {
        if (lot.assigned)
            TRY_DONE(addOnSpot(unit, lot, text.mid(1).trimmed(), answer, context));
        return answer;
    }
    const auto piece = Plate::fromText(question.text);
    if (!piece || piece->normal().size() < leastSigns)
        return answer;
    if (lot.assigned)
        TRY_DONE(addOnSpot(unit, lot, text, answer, context));
    SuggestionReader reader(unit, lot.id, context.now + dueWithin);
    QList<StayId> current = TRY(reader.holding(*piece, mostCurrent + 1));
    answer.more = current.size() > mostCurrent;
    current.resize(std::min<qsizetype>(current.size(), mostCurrent));
    for (const StayId stay : std::as_const(current)) {
        const auto there = [stay](const Row &row) { return row.stay == stay; };
        if (std::none_of(answer.rows.begin(), answer.rows.end(), there))
            answer.rows.append(TRY(currentRow(unit, stay, context)));
    }
    if (piece->normal().toUcs4().size() >= SearchText::leastAlike)
        TRY_DONE(addPast(unit, lot.id, *piece, answer, context.now));
    else
        TRY_DONE(addKnown(unit, reader, *piece, answer));
    return answer;
}

} // namespace parkdesk
