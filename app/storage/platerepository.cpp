// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/platerepository.h"

#include "storage/connection.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesMerged = 200;

Result<qint64> changesSoFar(Connection &connection)
{
    Query query(connection, "changes_so_far"_L1);
    TRY_DONE(query.runForRow());
    return query.number(0);
}

} // namespace

Result<PlateRepository::Piece> PlateRepository::next(VehicleId after, int most, Instant before)
{
    Query query(m_unit.connection(), "plates_to_remove"_L1);
    query.bind("after"_L1, after).bind("most"_L1, most);
    TRY_DONE(query.bind("before"_L1, before).run());
    Piece piece;
    while (query.next()) {
        piece.last = query.id<VehicleId>(0);
        if (query.flag(3))
            piece.plates.append({piece.last, query.text(1), query.text(2)});
    }
    return piece;
}

Result<bool> PlateRepository::remove(const Forgettable &plate, const Tokens &tokens, Instant before)
{
    Connection &connection = m_unit.connection();
    {
        Query hold(connection, "hold_vehicle"_L1);
        TRY_DONE(hold.bind("vehicle"_L1, plate.vehicle).runForRow());
    }
    Query query(connection, "remove_plate"_L1);
    query.bind("token"_L1, tokens.usual).bind("token_of_its_own"_L1, tokens.ofItsOwn);
    TRY_DONE(query.bind("vehicle"_L1, plate.vehicle).bind("before"_L1, before).run());
    if (query.rowsTouched() == 0)
        return false;
    m_unit.createdMany(Entity::Stay); // all lists show it without its plate
    if (connection.dialect() == Dialect::Sqlite) {
        Query unfindable(connection, "make_plate_unfindable"_L1);
        unfindable.bind("look_alike"_L1, plate.lookAlike);
        TRY_DONE(unfindable.bind("vehicle"_L1, plate.vehicle).run());
    }
    return true;
}

Result<bool> PlateRepository::cleanIndex(bool fromTheStart)
{
    Connection &connection = m_unit.connection();
    if (connection.dialect() != Dialect::Sqlite)
        return false; // the server does so by itself
    const qint64 before = TRY(changesSoFar(connection));
    {
        Query query(connection, "merge_findable"_L1);
        TRY_DONE(query.bind("pages"_L1, fromTheStart ? -pagesMerged : pagesMerged).run());
    }
    return TRY(changesSoFar(connection)) - before >= 2; // one is the row that asked for it
}

} // namespace parkdesk
