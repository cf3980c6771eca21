// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/bigcrowd.h"
#include "services/demo/bigoffice.h"
#include "services/stays/arrive.h"
#include "services/stays/cancelstay.h"
#include "services/stays/closestay.h"
#include "services/stays/entervehicle.h"
#include "services/stays/leavestay.h"
#include "services/stays/movestay.h"
#include "services/stays/paystay.h"
#include "services/stays/quotestay.h"
#include "services/stays/reservespot.h"
#include "services/stays/rollclaims.h"
#include "tests/support/must.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// The same past once more, by the use cases: each row of a journal is done again at its time.
class Liver {
public:
    Liver(const RawDatabase &written, Connection &connection)
        : m_written(written)
        , m_connection(connection)
        , m_runner(m_clock, m_prices)
    {
        for (const QVariantList &row : written.rows(u"SELECT desk_id, staff_id, id FROM shift"_s))
            m_shifts.insert({row.at(0).toLongLong(), row.at(1).toLongLong()}, ShiftId {row.at(2).toLongLong()});
        for (const QVariantList &row :
             written.rows(u"SELECT y.id, v.shown, t.code FROM stay y JOIN vehicle v ON v.id = "
                          "y.vehicle_id JOIN vehicle_type t ON t.id = y.vehicle_type_id"_s))
            m_vehicles.insert(row.at(0).toLongLong(), {row.at(1).toString(), row.at(2).toString()});
    }

    /// Kind, staff, desk, lot, stay, at, outcome.
    [[nodiscard]] Done live(const QVariantList &row)
    {
        m_clock.set({row.at(5).toLongLong()});
        Actor actor;
        if (!row.at(1).isNull()) {
            actor.staff = {row.at(1).toLongLong()};
            actor.desk = DeskId {row.at(2).toLongLong()};
            actor.shift = m_shifts.value({actor.desk->value, actor.staff.value});
        }
        return deed(row.at(0).toString(), actor, LotId {row.at(3).toLongLong()}, StayId {row.at(4).toLongLong()},
                    QJsonDocument::fromJson(row.at(6).toString().toUtf8()).object());
    }

private:
    template <UseCase U>
    Done run(const Actor &actor, const typename U::Command &command)
    {
        return m_runner.run(m_connection, envelopeOf<U>(QUuid::createUuid(), command), actor).map([](const auto &) {});
    }
    Done deed(const QString &kind, const Actor &actor, LotId lot, StayId stay, const QJsonObject &told);
    Done comeIn(const Actor &actor, LotId lot, StayId stay, const QJsonObject &told);
    Done book(const Actor &actor, LotId lot, StayId stay, const QJsonObject &told);
    Done pay(const Actor &actor, StayId stay, const QJsonObject &told);

    const RawDatabase &m_written;
    Connection &m_connection;
    TestClock m_clock;
    PriceBook m_prices;
    JournalingRunner m_runner;
    QHash<std::pair<qint64, qint64>, ShiftId> m_shifts;
    QHash<qint64, std::pair<QString, QString>> m_vehicles; ///< of a stay: plate, type
};

Done Liver::deed(const QString &kind, const Actor &actor, LotId lot, StayId stay, const QJsonObject &told)
{
    const StayKey key = OfficeBuilder::keyOf(stay);
    if (kind == "enter"_L1)
        return comeIn(actor, lot, stay, told);
    if (kind == "reserve"_L1)
        return book(actor, lot, stay, told);
    if (kind == "arrive"_L1)
        return run<Arrive>(actor, {key, m_vehicles.value(stay.value).first});
    if (kind == "cancel"_L1)
        return run<CancelStay>(actor, {key});
    if (kind == "move"_L1)
        return run<MoveStay>(actor, {key, told.value("spot"_L1).toString(), {}});
    if (kind == "pay"_L1)
        return pay(actor, stay, told);
    if (kind == "leave"_L1)
        return run<LeaveStay>(actor, {key});
    if (kind == "close"_L1) {
        Actor manager = actor; // the same person in another role
        manager.role = Role::Manager;
        return run<CloseStay>(manager, {key, LeftHow::Owing, u"Drove out behind another vehicle"_s});
    }
    return run<RollClaims>(Actor {}, {lot});
}

Done Liver::comeIn(const Actor &actor, LotId lot, StayId stay, const QJsonObject &told)
{
    EnterVehicle::Command command;
    command.lot = lot;
    std::tie(command.plate, command.vehicleType) = m_vehicles.value(stay.value);
    command.spot = told.value("spot"_L1).toString();
    command.until = Instant {told.value("claimed"_L1)["until"_L1].toInteger()};
    return run<EnterVehicle>(actor, command);
}

Done Liver::book(const Actor &actor, LotId lot, StayId stay, const QJsonObject &told)
{
    ReserveSpot::Command command;
    command.lot = lot;
    std::tie(command.plate, command.vehicleType) = m_vehicles.value(stay.value);
    command.spot = told.value("spot"_L1).toString();
    command.from = {told.value("booked"_L1)["from"_L1].toInteger()};
    command.until = {told.value("booked"_L1)["until"_L1].toInteger()};
    return run<ReserveSpot>(actor, command);
}

Done Liver::pay(const Actor &actor, StayId stay, const QJsonObject &told)
{
    const auto quote =
        TRY(readOnce<QuoteStay>(m_connection, {OfficeBuilder::keyOf(stay), {}}, actor, m_clock, m_prices));
    PayStay::Command command = OfficeBuilder::paymentOf(quote, told.value("left"_L1).toBool());
    const auto row = m_written
                         .rows(u"SELECT method, tendered, card_reference FROM payment WHERE id = %1"_s.arg(
                             told.value("payment"_L1).toInteger()))
                         .first();
    command.method = row.at(0).toString();
    if (!row.at(1).isNull())
        command.tendered = Money(row.at(1).toLongLong(), command.due.currency());
    if (!row.at(2).isNull())
        command.cardReference = row.at(2).toString();
    return run<PayStay>(actor, command);
}

} // namespace

/// What is written in bulk is, row by row, what the use cases write.
class TstDemoLived : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameRows();
};

void TstDemoLived::sameRows()
{
    DemoSize size;
    size.now = at(u"2026-11-04T18:20"_s, "Europe/Berlin"); // the clock goes back on the way
    size.timezone = u"Europe/Berlin"_s;
    size.lots = 2;
    size.spots = 60;
    size.days = 14;
    const int wished = qEnvironmentVariableIntValue("PARKDESK_LIVED_STAYS");
    size.stays = wished > 0 ? wished : 1200;
    const SodiumPasswords passwords(SodiumPasswords::Cost::Least);
    const TestDatabase bulk;
    const auto filled = bulk.open();
    must(makeSizedOffice(*filled, passwords, size));
    const RawDatabase written(bulk);

    const TestDatabase other;
    const auto connection = other.open();
    must(connection->begin());
    const Zone zone = must(ZoneRules::forZone("Europe/Berlin"));
    must(openBigOffice(*connection, passwords, size, BigCrowd(size, zone).start()));
    must(connection->commit());
    const RawDatabase lived(other);
    Liver liver(written, *connection);
    const qint64 opened = lived.number(u"SELECT max(id) FROM journal"_s);
    for (const QVariantList &row : written.rows(
             u"SELECT kind, staff_id, desk_id, lot_id, stay_id, at, outcome FROM journal WHERE id > %1 ORDER BY id"_s
                 .arg(opened))) {
        const Done done = liver.live(row);
        QVERIFY2(done.has_value(), qPrintable(row.at(0).toString() + u' ' + row.at(6).toString()));
    }
    for (
        const QString &rows :
        {u"SELECT y.id, y.lot_id, y.vehicle_type_id, v.shown, v.normal, v.look_alike, v.last_type_id, y.twin_no, "
         u"y.note, "
         "y.state, y.left_how, y.booked_from, y.booked_until, y.booked_at, y.entered_at, y.left_at, y.paid_until, "
         "y.tariff_version_id, y.charge_id, y.created_at, y.agreed_until, y.starts_at, y.occupancy FROM stay y JOIN "
         "vehicle v ON v.id = y.vehicle_id ORDER BY y.id"_s,
         u"SELECT * FROM claim ORDER BY id"_s, u"SELECT * FROM charge ORDER BY id"_s,
         u"SELECT * FROM charge_line ORDER BY charge_id, line_no"_s, u"SELECT * FROM receipt ORDER BY id"_s,
         u"SELECT * FROM payment ORDER BY id"_s, u"SELECT * FROM exception_case ORDER BY id"_s,
         u"SELECT id, kind, staff_id, approver_id, desk_id, lot_id, stay_id, at, changes FROM journal ORDER BY id"_s}) {
        const auto here = written.rows(rows);
        const auto there = lived.rows(rows);
        for (qsizetype i = 0; i < std::min(here.size(), there.size()); ++i)
            QCOMPARE(here.at(i), there.at(i));
        QCOMPARE(here.size(), there.size());
    }
    const auto outcomes = [&](const RawDatabase &raw) {
        QList<QJsonObject> all;
        for (const QVariantList &row :
             raw.rows(u"SELECT outcome FROM journal WHERE id > %1 ORDER BY id"_s.arg(opened))) {
            all.append(QJsonDocument::fromJson(row.first().toString().toUtf8()).object());
            all.last().remove(u"ticket"_s); // made from the number of the command
        }
        return all;
    };
    QCOMPARE(outcomes(written), outcomes(lived));
}

PARKDESK_TEST(TstDemoLived)
#include "tst_demolived.moc"
