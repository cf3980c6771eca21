// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchstays.h"

#include "services/search/stayfinder.h"
#include "storage/searchreader.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

namespace {

constexpr int mostRows = 500;

Result<StayRow> stayRowOf(const FoundStay &found)
{
    StayRow row;
    row.stay = found.stay;
    row.lot = found.lot;
    row.lotName = found.lotName;
    row.zone = TRY(ZoneRules::forZone(found.timezone));
    row.plate = found.plate;
    row.ticket = found.ticket;
    row.vehicleType = found.vehicleType;
    row.spot = found.assigned ? found.spot : QString();
    row.state = found.state;
    row.leftHow = found.leftHow;
    row.start = found.start;
    row.booked = found.booked;
    row.enteredAt = found.enteredAt;
    row.leftAt = found.leftAt;
    row.paid = found.paid;
    row.method = found.method;
    return row;
}

} // namespace

Result<SearchStays::Answer> SearchStays::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    Answer answer = TRY(findStays(unit, question, context.now));
    if (question.rows > 0) {
        QList<StayId> first;
        for (const Place &place : std::as_const(answer.places)) {
            if (first.size() >= std::min(question.rows, mostRows))
                break;
            first.append(place.stay);
        }
        answer.rows = TRY(StayRows::fetch(unit, {first}, context));
    }
    return answer;
}

Result<StayRows::Answer> StayRows::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    Answer rows;
    const QList<FoundStay> found =
        TRY(SearchReader(unit).rows(question.stays.first(std::min<qsizetype>(question.stays.size(), mostRows))));
    for (const FoundStay &stay : found)
        rows.append(TRY(stayRowOf(stay)));
    return rows;
}

} // namespace parkdesk
