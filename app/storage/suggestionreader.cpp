// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/suggestionreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

// A normal form holds letters and digits alone, so no sign in it means anything to LIKE.
QString beginningWith(const Plate &plate)
{
    return plate.normal() + u'%';
}

/// Greater than every text that begins with \a normal, in the order of bytes.
QString afterAll(const QString &normal)
{
    return normal + QStringView(QChar::fromUcs4(QChar::LastValidCodePoint)).toString();
}

} // namespace

Result<QList<StayId>> SuggestionReader::near(const Plate &plate, int most)
{
    const int length = static_cast<int>(plate.normal().toUcs4().size());
    Query query(m_unit.connection(), "current_plates_like"_L1);
    query.bind("lot"_L1, m_lot).bind("due_by"_L1, m_dueBy).bind("beginning"_L1, beginningWith(plate));
    TRY_DONE(query.bind("shortest"_L1, length - 1).bind("longest"_L1, length + 1).run());
    QList<StayId> stays;
    while (stays.size() < most && query.next()) {
        const QString other = query.text(1);
        if (other != plate.normal() && (other.startsWith(plate.normal()) || isNear(plate.normal(), other)))
            stays.append(query.id<StayId>(0));
    }
    return stays;
}

Result<QList<StayId>> SuggestionReader::holding(const Plate &piece, int most)
{
    Query query(m_unit.connection(), "current_stays_with"_L1);
    query.bind("lot"_L1, m_lot).bind("due_by"_L1, m_dueBy).bind("holding"_L1, QString(u'%' + beginningWith(piece)));
    query.bind("itself"_L1, piece.normal()).bind("beginning"_L1, beginningWith(piece));
    TRY_DONE(query.bind("most"_L1, most).run());
    QList<StayId> stays;
    while (query.next())
        stays.append(query.id<StayId>(0));
    return stays;
}

Result<QList<KnownVehicle>> SuggestionReader::knownFrom(const Plate &beginning, int most)
{
    QList<KnownVehicle> vehicles;
    {
        Query query(m_unit.connection(), "known_vehicles_from"_L1);
        query.bind("lot"_L1, m_lot).bind("after"_L1, beginning.normal()).bind("most"_L1, most);
        TRY_DONE(query.bind("before"_L1, afterAll(beginning.normal())).run());
        while (query.next())
            vehicles.append({query.id<VehicleId>(0), query.text(1), query.text(2), 0, {}});
    }
    for (KnownVehicle &vehicle : vehicles) {
        Query query(m_unit.connection(), "visits_so_far"_L1);
        TRY_DONE(query.bind("vehicle"_L1, vehicle.id).runForRow());
        vehicle.visits = static_cast<int>(query.number(0));
        vehicle.lastEntered = query.maybeInstant(1);
    }
    return vehicles;
}

Result<QList<StayId>> SuggestionReader::on(SpotId spot)
{
    Query query(m_unit.connection(), "stays_on_spot"_L1);
    TRY_DONE(query.bind("spot"_L1, spot).run());
    QList<StayId> stays;
    while (query.next())
        stays.append(query.id<StayId>(0));
    return stays;
}

} // namespace parkdesk
