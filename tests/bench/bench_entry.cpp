// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// T3: a whole entry through the service, against the same statements in the raw C API, interleaved on equal files.
// T4: how even entries are at 40 commands a second through the lane: the slowest hundredth against the median.

#include "domain/plate.h"
#include "domain/ticketcode.h"
#include "runtime/databaselane.h"
#include "services/changefeed.h"
#include "services/office.h"
#include "tests/bench/figures.h"
#include "tests/bench/rawsqlite.h"
#include "tests/support/answerof.h"
#include "tests/support/officebuilder.h"

#include <QCoreApplication>
#include <QThread>

#include <thread>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int entriesARun = 400;
constexpr int runs = 7;

OfficePlan wideLot()
{
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{0001}"_s, 2000, {u"car"_s})};
    return plan;
}

QString plateNumber(int number)
{
    return u"BE %1"_s.arg(number, 6, 10, QChar(u'0'));
}

EnterVehicle::Command entryOf(LotId lot, int number)
{
    EnterVehicle::Command command;
    command.lot = lot;
    command.plate = plateNumber(number);
    return command;
}

/// What EnterVehicle and the runner send, statement by statement. That both write the same rows is checked by
/// sameRows().
void enterRaw(RawSqlite &raw, const OfficeBuilder &office, const Actor &actor, Instant now, int number)
{
    const QUuid id = QUuid::createUuid();
    const QString uuid = id.toString(QUuid::WithoutBraces);
    const qint64 lot = office.lot().value;
    const qint64 hold = minutes(30) / Duration(1);
    const qint64 until = (now + hours(3)).ms;
    raw.runText("BEGIN IMMEDIATE", {});
    raw.run("journal_by_uuid", {{":uuid", uuid}});
    raw.run("lock_lot", {{":lot", lot}});
    raw.run("parked_claims_to_roll", {{":lot", lot}, {":bound", (now + minutes(10)).ms}});
    raw.run("no_show_candidates", {{":lot", lot}, {":held_since", now.ms - hold}, {":now", now.ms}});
    const Plate plate = must(Plate::fromText(plateNumber(number)));
    raw.run("vehicle_by_normal", {{":normal", plate.normal()}});
    raw.run("vehicle_types");
    const qint64 vehicle = raw.run(
        "add_vehicle",
        {{":shown", plate.shown()}, {":normal", plate.normal()}, {":look_alike", plate.lookAlike()}, {":type", 1}});
    raw.run("parked_twins", {{":lot", lot}, {":vehicle", vehicle}});
    raw.run("lot_stay_length", {{":lot", lot}, {":type", 1}});
    const qint64 kept = keptFeatures.toInt();
    const qint64 spot = raw.run("free_spot_nearest",
                                {{":lot", lot},
                                 {":type", 1},
                                 {":asked", 0},
                                 {":asked2", 0},
                                 {":kept", kept},
                                 {":min_class", 0},
                                 {":begins_now", 1},
                                 {":from", now.ms},
                                 {":until", until},
                                 {":whole", 1},
                                 {":needed", 1}});
    raw.run("spot_by_id", {{":spot", spot}});
    raw.run("spot_types", {{":spot", spot}});
    raw.run("free_places", {{":spot", spot}, {":from", now.ms}, {":until", until}, {":begins_now", 1}});
    const QString ticket = TicketCode::forCommand(id, 0).stored();
    raw.run("stay_by_ticket", {{":ticket", ticket}});
    const qint64 version = raw.run("tariff_version_at", {{":lot", lot}, {":at", now.ms}, {":at2", now.ms}});
    const qint64 stay = raw.run("add_stay",
                                {{":lot", lot},
                                 {":type", 1},
                                 {":vehicle", vehicle},
                                 {":twin", 0},
                                 {":ticket", ticket},
                                 {":note", u""_s},
                                 {":state", 2},
                                 {":booked_from", {}},
                                 {":booked_until", {}},
                                 {":booked_at", {}},
                                 {":entered_at", now.ms},
                                 {":tariff_version", version},
                                 {":now", now.ms}});
    raw.run("add_claim",
            {{":spot", spot}, {":place", 0}, {":from", now.ms}, {":until", until}, {":parked", 1}, {":stay", stay}});
    raw.run("add_journal",
            {{":uuid", uuid},
             {":kind", u"enter"_s},
             {":hash", QString(64, u'a')},
             {":staff", actor.staff.value},
             {":approver", {}},
             {":desk", actor.desk->value},
             {":lot", lot},
             {":stay", stay},
             {":now", now.ms},
             {":outcome", QString(190, u'x')},
             {":changes", QString(120, u'x')}});
    raw.runText("COMMIT", {});
}

/// One file, one way of entering, microseconds an entry.
struct Side {
    explicit Side(TestClock &clock)
        : office(database, clock, wideLot())
    {
    }

    TestDatabase database;
    OfficeBuilder office;
};

double serviceRun(TestClock &clock)
{
    Side side(clock);
    const double took = microseconds([&] {
        for (int i = 0; i < entriesARun; ++i)
            must(side.office.run<EnterVehicle>(entryOf(side.office.lot(), i)));
    });
    return took / entriesARun;
}

double rawRun(TestClock &clock)
{
    Side side(clock);
    RawSqlite raw(side.database.url().path);
    const double took = microseconds([&] {
        for (int i = 0; i < entriesARun; ++i)
            enterRaw(raw, side.office, side.office.attendant(), clock.now(), i);
    });
    return took / entriesARun;
}

/// The rows that one entry leaves must be the same on both sides, or the comparison is void.
bool sameRows(TestClock &clock)
{
    const auto count = [](const TestDatabase &database) {
        const auto connection = database.open();
        return must(
            connection->setting(u"SELECT (SELECT count(*) FROM stay) || ' ' || (SELECT count(*) FROM claim) || ' ' ||"
                                " (SELECT count(*) FROM vehicle) || ' ' || (SELECT count(*) FROM journal) || ' ' ||"
                                " (SELECT group_concat(spot_id) FROM claim)"_s));
    };
    Side service(clock);
    must(service.office.run<EnterVehicle>(entryOf(service.office.lot(), 1)));
    Side bare(clock);
    {
        RawSqlite raw(bare.database.url().path);
        enterRaw(raw, bare.office, bare.office.attendant(), clock.now(), 1);
    }
    return count(service.database) == count(bare.database);
}

bool benchThroughput()
{
    TestClock clock;
    if (!sameRows(clock)) {
        std::printf("T3 is void: the raw side does not write the same rows\n");
        return false;
    }
    QList<double> ratios;
    QList<double> service;
    QList<double> raw;
    for (int run = 0; run < runs; ++run) {
        service.append(serviceRun(clock));
        raw.append(rawRun(clock));
        ratios.append(raw.last() / service.last());
    }
    std::printf("T3  one entry: service %.0f us, raw C API %.0f us (medians of %d interleaved runs of %d)\n",
                median(service), median(raw), runs, entriesARun);
    return atLeast("T3  service layer / raw C API, same statements, FULL", median(ratios), 0.85);
}

/// \a work 40 times a second for 15 s; microseconds of each.
template <typename Work>
QList<double> atADesksPace(const Work &work)
{
    QList<double> took;
    auto next = std::chrono::steady_clock::now();
    for (int i = 0; i < 600; ++i) {
        std::this_thread::sleep_until(next);
        next += std::chrono::milliseconds(25);
        took.append(microseconds([&] { work(i); }));
    }
    return took;
}

double unevenness(const char *who, const QList<double> &took)
{
    std::printf("T4  %-8s 40 commands a second for 15 s: p50 %.2f ms, p99 %.2f ms, worst %.2f ms\n", who,
                median(took) / 1000, quantile(took, 0.99) / 1000, quantile(took, 1.0) / 1000);
    return quantile(took, 0.99) / median(took);
}

/// The raw side at the same pace shows what the disk alone does to the slowest hundredth in this run.
bool benchEvenness()
{
    TestClock clock;
    Side side(clock);
    Side bare(clock);
    DatabaseLane lane(side.database.url(), TestDatabase::options());
    if (!answerOf(lane.open([](Connection &) { return Done(); })))
        return false;
    ChangeFeed feed;
    JournalingRunner runner(clock, side.office.prices());
    Office office({lane, lane, runner, clock, side.office.prices(), feed}, side.office.attendant());
    const double ours =
        unevenness("service", atADesksPace([&](int i) {
                       must(answerOf(office.run<EnterVehicle>(QUuid::createUuid(), entryOf(side.office.lot(), i))));
                   }));
    RawSqlite raw(bare.database.url().path);
    const double limit = unevenness(
        "raw", atADesksPace([&](int i) { enterRaw(raw, bare.office, bare.office.attendant(), clock.now(), i); }));
    std::printf("T4  p99 / p50 of the raw C API in this run: %.2f\n", limit);
    return atMost("T4  p99 / p50 at 40 commands/s through the lane, FULL", ours, 3.0);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool throughput = benchThroughput();
    const bool evenness = benchEvenness();
    return throughput && evenness ? 0 : 1;
}
