// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/startboard.h"
#include "tests/services/dayoffice.h"
#include "tests/support/officebuilder.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

QList<StartTile> tilesOf(const StartBoard::Answer &answer)
{
    QList<StartTile> tiles;
    for (const StartBoard::Tile &tile : answer.tiles)
        tiles.append(tile.tile);
    return tiles;
}

const StartBoard::Tile &tileOf(const StartBoard::Answer &answer, StartTile which)
{
    for (const StartBoard::Tile &tile : answer.tiles) {
        if (tile.tile == which)
            return tile;
    }
    qFatal("no such tile");
}

} // namespace

/// The start page of a person.
class TstStartPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreKept();
    void tilesOfRoles();
    void figuresByLot();
    void choiceIsOnesOwn();
    void roleHidesButKeeps();
    void deskComesFirst();
};

void TstStartPage::namesAreKept()
{
    for (const StartTile tile : allStartTiles)
        QCOMPARE(startTileFromName(startTileName(tile)), std::optional(tile));
    QVERIFY(!startTileFromName(u"no_such_tile"_s));
}

void TstStartPage::tilesOfRoles()
{
    QVERIFY(!startTilesFor(Role::Attendant).contains(StartTile::RevenueToday));
    QVERIFY(startTilesFor(Role::Attendant).contains(StartTile::FreeNow));
    QVERIFY(startTilesFor(Role::Manager).contains(StartTile::RevenueToday));
    QVERIFY(startTilesFor(Role::Admin).contains(StartTile::ExceptionsToday));
}

void TstStartPage::figuresByLot()
{
    TestDatabase database;
    TestClock clock {at(u"2026-11-21T08:00Z"_s)};
    OfficeBuilder office {database, clock};
    const LotId second = office.addLot(u"Second"_s).lot;
    EnterVehicle::Command enter;
    enter.lot = second;
    enter.plate = u"KA 1"_s;
    must(office.runAs<EnterVehicle>(office.attendant(), enter));
    clock.advance(minutes(20));
    const auto board = must(office.readAs<StartBoard>(office.manager(), {}));
    const StartBoard::Tile &inside = tileOf(board, StartTile::ActiveNow);
    QCOMPARE(inside.rows.size(), 2);
    QCOMPARE(inside.totals.first().figure, (Figure {1}));
    qint64 there = 0;
    for (const StartBoard::Row &row : inside.rows)
        there += row.lot == u"Second" ? row.figure.value : 0;
    QCOMPARE(there, 1);
    const StartBoard::Tile &free = tileOf(board, StartTile::FreeNow);
    qint64 sum = 0;
    for (const StartBoard::Row &row : free.rows)
        sum += row.figure.value;
    QCOMPARE(free.totals.first().figure.value, sum);
    const Figure share = tileOf(board, StartTile::OccupancyNow).totals.first().figure;
    QCOMPARE(share.value, 1);
    QCOMPARE(share.per, sum + 1);
}

void TstStartPage::choiceIsOnesOwn()
{
    TestDatabase database;
    TestClock clock {at(u"2026-11-21T08:00Z"_s)};
    OfficeBuilder office {database, clock};
    SetStartPage::Command command;
    command.tiles = {StartTile::DeparturesToday, StartTile::RevenueToday, StartTile::FreeNow};
    command.comesFirst = true;
    must(office.runAs<SetStartPage>(office.manager(), command));
    const auto board = must(office.readAs<StartBoard>(office.manager(), {}));
    QCOMPARE(tilesOf(board), command.tiles);
    QVERIFY(board.comesFirst);
    command.tiles = {StartTile::FreeNow};
    command.comesFirst = false;
    must(office.runAs<SetStartPage>(office.manager(), command));
    QCOMPARE(tilesOf(must(office.readAs<StartBoard>(office.manager(), {}))), command.tiles);
    QVERIFY(tilesOf(must(office.readAs<StartBoard>(office.attendant(), {}))).size() > 1);
}

/// Whoever acts as an attendant for a while finds all tiles again afterwards.
void TstStartPage::roleHidesButKeeps()
{
    TestDatabase database;
    TestClock clock {at(u"2026-11-21T08:00Z"_s)};
    OfficeBuilder office {database, clock};
    SetStartPage::Command command;
    command.tiles = {StartTile::RevenueToday, StartTile::FreeNow};
    must(office.runAs<SetStartPage>(office.manager(), command));
    Actor asAttendant = office.manager();
    asAttendant.role = Role::Attendant;
    QCOMPARE(tilesOf(must(office.readAs<StartBoard>(asAttendant, {}))), QList<StartTile> {StartTile::FreeNow});
    QCOMPARE(office.runAs<SetStartPage>(asAttendant, command).error().code, ErrorCode::NotPermitted);
    command.tiles = {StartTile::ActiveNow};
    must(office.runAs<SetStartPage>(asAttendant, command));
    QCOMPARE(tilesOf(must(office.readAs<StartBoard>(office.manager(), {}))),
             (QList<StartTile> {StartTile::ActiveNow, StartTile::RevenueToday}));
}

void TstStartPage::deskComesFirst()
{
    TestDatabase database;
    TestClock clock {at(u"2026-11-21T08:00Z"_s)};
    OfficeBuilder office {database, clock};
    QVERIFY(!must(office.readAs<StartFirst>(office.manager(), {})));
    SetStartPage::Command command;
    command.tiles = {StartTile::FreeNow};
    command.comesFirst = true;
    must(office.runAs<SetStartPage>(office.manager(), command));
    QVERIFY(must(office.readAs<StartFirst>(office.manager(), {})));
    Actor asAttendant = office.manager();
    asAttendant.role = Role::Attendant;
    QVERIFY(!must(office.readAs<StartFirst>(asAttendant, {})));
}

PARKDESK_TEST(TstStartPage)
#include "tst_startpage.moc"
