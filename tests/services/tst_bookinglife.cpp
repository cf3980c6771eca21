// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/dates.h"
#include "services/lots/closespots.h"
#include "services/stays/bookingrulesdeeds.h"
#include "services/stays/cancelstay.h"
#include "services/stays/movesforbooking.h"
#include "services/stays/movestay.h"
#include "services/stays/reserverepacked.h"
#include "services/stays/reserveseries.h"
#include "services/stays/waitlistdeeds.h"
#include "tests/services/undodesk.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Bookings that make room for another, rules of a lot, several bookings at once, and who waits for one.
class TstBookingLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesAreShownFirst();
    void onlyTheShownMove();
    void nobodyMovesWhoMayNot();
    void takenBackWhole();
    void takingBackAsksWhereTheyAre();
    void whoCameMeanwhileStays();
    void keepsWhatWasAskedFor();
    void bufferBetweenBookings();
    void limitOfOpenBookings();
    void earlyArrivalOfTheLot();
    void leavingEarlyFreesAtOnce();
    void everyWeekOverAClockChange();
    void conflictsAreLeftOut();
    void groupOfVehicles();
    void seriesTakenBackWhole();
    void firstWhoFitsIsOffered();
    void offerExpiresToTheNext();
    void takenOfferIsABooking();
    void withdrawnOfferFrees();
    void arrivingTakesTheOffer();
    void waitingEndsWithItsTime();
};

namespace {

ReserveSpot::Command wanted(UndoOffice &desk, const QString &plate, Duration startsIn, Duration length)
{
    ReserveSpot::Command command;
    command.lot = desk.office.lot();
    command.from = desk.clock.now() + startsIn;
    command.until = command.from + length;
    command.plate = plate;
    command.vehicleType = u"car"_s;
    return command;
}

ReserveSpot::Outcome bookOn(UndoOffice &desk, const QString &plate, Duration startsIn, Duration length,
                            const QString &spot)
{
    // Placed by hand, then let go: as if the program had chosen it.
    ReserveSpot::Command command = wanted(desk, plate, startsIn, length);
    command.spot = spot;
    const auto made = must(desk.office.run<ReserveSpot>(command));
    desk.raw.execute(u"UPDATE stay SET spot_chosen = 0 WHERE id = %1"_s.arg(made.stay.value));
    return made;
}

QString spotBookedBy(const UndoOffice &desk, StayId stay)
{
    const auto claims = desk.claims(stay);
    return claims.isEmpty() ? QString() : claims.first().at(0).toString();
}

/// Two spots: A-1 is booked in hours 2 to 4, A-2 in hours 4 to 6. Who wants 2 to 6 needs one move.
struct Fragments {
    ReserveSpot::Outcome early;
    ReserveSpot::Outcome late;

    explicit Fragments(UndoOffice &desk)
        : early(bookOn(desk, u"EARLY1"_s, hours(2), hours(2), u"A-1"_s))
        , late(bookOn(desk, u"LATE1"_s, hours(4), hours(2), u"A-2"_s))
    {
    }
};

MovesForBooking::Answer movesFor(UndoOffice &desk, Duration startsIn, Duration length)
{
    const Instant from = desk.clock.now() + startsIn;
    return must(desk.office.read<MovesForBooking>({desk.office.lot(), u"car"_s, {from, from + length}, {}}));
}

void setRules(UndoOffice &desk, const BookingRules &rules)
{
    must(desk.office.runAs<SetBookingRules>(desk.office.owner(), {desk.office.lot(), rules}));
}

JoinWaitlist::Outcome join(UndoOffice &desk, const QString &plate, Duration startsIn, Duration length)
{
    const Instant from = desk.clock.now() + startsIn;
    return must(desk.office.run<JoinWaitlist>({desk.office.lot(), from, from + length, plate, u"car"_s, {}}));
}

QList<WaitlistOfLot::Row> waiting(UndoOffice &desk)
{
    return must(desk.office.read<WaitlistOfLot>({desk.office.lot()})).rows;
}

} // namespace

void TstBookingLife::movesAreShownFirst()
{
    UndoOffice desk(2);
    const Fragments booked(desk);
    COMPARE_REFUSED(desk.office.run<ReserveSpot>(wanted(desk, u"NEW1"_s, hours(2), hours(4))), ErrorCode::LotFull,
                    Field::Lot);
    const auto answer = movesFor(desk, hours(2), hours(4));
    QVERIFY(answer.fits);
    QCOMPARE(answer.spot, u"A-1"_s);
    QCOMPARE(answer.moves.size(), 1);
    QCOMPARE(answer.moves.first().stay, booked.early.stay);
    QCOMPARE(answer.moves.first().plate, u"EARLY1"_s);
    QCOMPARE(answer.moves.first().from, u"A-1"_s);
    QCOMPARE(answer.moves.first().to, u"A-2"_s);
    QCOMPARE(spotBookedBy(desk, booked.early.stay), u"A-1"_s); // nothing is done yet
    const auto made = must(desk.office.run<ReserveRepacked>(
        {wanted(desk, u"NEW1"_s, hours(2), hours(4)), QList<StayId> {booked.early.stay}}));
    QCOMPARE(made.moved, QList<StayId> {booked.early.stay});
    QCOMPARE(made.booking.spot, u"A-1"_s);
    QCOMPARE(spotBookedBy(desk, booked.early.stay), u"A-2"_s);
    QCOMPARE(spotBookedBy(desk, booked.late.stay), u"A-2"_s);
    QCOMPARE(desk.findings(), QString());
    // Where there is room nobody moves.
    QVERIFY(must(desk.office.run<ReserveRepacked>({wanted(desk, u"NEW2"_s, hours(7), hours(1))})).moved.isEmpty());
    QVERIFY(!movesFor(desk, hours(3), hours(1)).fits);
    COMPARE_REFUSED(desk.office.run<ReserveRepacked>({wanted(desk, u"NEW3"_s, hours(3), hours(1))}), ErrorCode::LotFull,
                    Field::Lot);
}

void TstBookingLife::onlyTheShownMove()
{
    UndoOffice desk(2);
    const Fragments booked(desk);
    ReserveRepacked::Command command {wanted(desk, u"NEW1"_s, hours(2), hours(4)), QList<StayId> {booked.late.stay}};
    COMPARE_REFUSED(desk.office.run<ReserveRepacked>(command), ErrorCode::DraftChanged, Field::Lot);
    QCOMPARE(spotBookedBy(desk, booked.early.stay), u"A-1"_s);
    command.shown.reset();
    QCOMPARE(must(desk.office.run<ReserveRepacked>(command)).moved.size(), 1);
}

void TstBookingLife::nobodyMovesWhoMayNot()
{
    UndoOffice desk(2);
    ReserveSpot::Command chosen = wanted(desk, u"CHOSE1"_s, hours(2), hours(2));
    chosen.spot = u"A-1"_s;
    const auto first = must(desk.office.run<ReserveSpot>(chosen));
    ReserveSpot::Command other = wanted(desk, u"CHOSE2"_s, hours(4), hours(2));
    other.spot = u"A-2"_s;
    const auto second = must(desk.office.run<ReserveSpot>(other));
    QVERIFY(!movesFor(desk, hours(2), hours(4)).fits); // both were chosen by a person
    desk.raw.execute(u"UPDATE stay SET spot_chosen = 0"_s);
    QVERIFY(movesFor(desk, hours(2), hours(4)).fits);
    // A person who moves a booking chooses as well, until that is taken back.
    must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(second.stay)}));
    must(desk.office.run<MoveStay>({OfficeBuilder::keyOf(first.stay), u"A-2"_s, {}}));
    QCOMPARE(desk.ofStay(first.stay, u"spot_chosen"_s).toInt(), 1);
    must(desk.undoLast());
    QCOMPARE(desk.ofStay(first.stay, u"spot_chosen"_s).toInt(), 0);
    // Within the hold time of its start nobody moves.
    bookOn(desk, u"LATE1"_s, hours(4), hours(2), u"A-2"_s);
    desk.clock.advance(minutes(89));
    QVERIFY(movesFor(desk, minutes(31), hours(4)).fits);
    desk.clock.advance(minutes(1));
    const auto near = movesFor(desk, minutes(30), hours(4));
    QVERIFY(near.fits); // the other one still may
    QCOMPARE(near.moves.first().plate, u"LATE1"_s);
    // Nobody who is inside moves, although it would make room.
    must(desk.office.arrive(u"CHOSE1"_s));
    must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(u"LATE1"_s)}));
    ReserveSpot::Command kept = wanted(desk, u"KEPT1"_s, minutes(155), hours(1));
    kept.spot = u"A-2"_s;
    must(desk.office.run<ReserveSpot>(kept));
    QVERIFY(!movesFor(desk, minutes(110), hours(2)).fits);
}

void TstBookingLife::takenBackWhole()
{
    UndoOffice desk(2);
    const Fragments booked(desk);
    const auto before = desk.claims(booked.early.stay);
    const auto made = must(desk.office.run<ReserveRepacked>({wanted(desk, u"NEW1"_s, hours(2), hours(4))}));
    must(desk.undoLast());
    QCOMPARE(desk.state(made.booking.stay), StayState::Cancelled);
    QCOMPARE(desk.claims(booked.early.stay), before);
    QCOMPARE(desk.findings(), QString());
    COMPARE_REFUSED(desk.undoLast(), ErrorCode::AlreadyUndone, Field::None);
}

void TstBookingLife::takingBackAsksWhereTheyAre()
{
    UndoOffice desk(3);
    const Fragments booked(desk);
    bookOn(desk, u"THIRD1"_s, hours(2), hours(4), u"A-3"_s);
    must(desk.office.run<ReserveRepacked>({wanted(desk, u"NEW1"_s, hours(2), hours(4))}));
    const JournalId deed = desk.last();
    must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(u"THIRD1"_s)}));
    must(desk.office.run<MoveStay>({OfficeBuilder::keyOf(booked.early.stay), u"A-3"_s, {}}));
    COMPARE_REFUSED(desk.undo(deed), ErrorCode::UndoOvertaken, Field::None); // it went elsewhere since
    must(desk.undoLast());
    must(desk.undo(deed));
    QCOMPARE(spotBookedBy(desk, booked.early.stay), u"A-1"_s);
    // The spot that it had is closed by now: nothing is taken back.
    bookOn(desk, u"THIRD2"_s, hours(2), hours(4), u"A-3"_s);
    const auto again = must(desk.office.run<ReserveRepacked>({wanted(desk, u"NEW2"_s, hours(2), hours(4))}));
    QCOMPARE(again.moved, QList<StayId> {booked.early.stay});
    const JournalId second = desk.last();
    ClosureRequest closure;
    closure.lot = desk.office.lot();
    closure.spots = {SpotId {desk.raw.number(u"SELECT id FROM spot WHERE label = 'A-1'"_s)}};
    closure.reason = u"paint"_s;
    closure.from = desk.clock.now() + hours(1);
    closure.until = desk.clock.now() + hours(7);
    must(desk.office.runAs<CloseSpots>(desk.office.manager(), closure));
    COMPARE_REFUSED(desk.undo(second), ErrorCode::UndoNoSpot, Field::Spot);
    QCOMPARE(desk.state(again.booking.stay), StayState::Reserved);
    QCOMPARE(desk.findings(), QString());
}

void TstBookingLife::whoCameMeanwhileStays()
{
    UndoOffice desk(2);
    const Fragments booked(desk);
    const auto made = must(desk.office.run<ReserveRepacked>({wanted(desk, u"NEW1"_s, hours(2), hours(4))}));
    desk.clock.advance(minutes(100));
    must(desk.office.arrive(u"EARLY1"_s));
    must(desk.undo(JournalId {desk.raw.number(u"SELECT id FROM journal WHERE kind = 'reserve_repacked'"_s)}));
    QCOMPARE(desk.state(made.booking.stay), StayState::Cancelled);
    QCOMPARE(spotBookedBy(desk, booked.early.stay), u"A-2"_s); // it stands there
    QCOMPARE(desk.findings(), QString());
}

void TstBookingLife::keepsWhatWasAskedFor()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.rows = {spotRow(u"C-{1}"_s, 1, {u"car"_s}, 1, {u"covered"_s}), spotRow(u"D-{1}"_s, 1, {u"car"_s})};
    OfficeBuilder office(database, clock, plan);
    ReserveSpot::Command covered;
    covered.lot = office.lot();
    covered.from = clock.now() + hours(2);
    covered.until = covered.from + hours(2);
    covered.vehicleType = u"car"_s;
    covered.features = {u"covered"_s};
    QCOMPARE(must(office.run<ReserveSpot>(covered)).spot, u"C-1"_s);
    ReserveSpot::Command later = covered;
    later.from = covered.until;
    later.until = later.from + hours(2);
    later.features.clear();
    later.spot = u"D-1"_s;
    must(office.run<ReserveSpot>(later));
    // The first could only go to D-1, which is not covered; the second was put there by a person.
    QVERIFY(!must(office.read<MovesForBooking>({office.lot(), u"car"_s, {covered.from, later.until}, {}})).fits);
}

void TstBookingLife::bufferBetweenBookings()
{
    UndoOffice desk(1);
    BookingRules rules;
    rules.buffer = minutes(15);
    setRules(desk, rules);
    must(desk.office.reserve(u"BB1"_s, hours(2), hours(1)));
    COMPARE_REFUSED(desk.office.reserve(u"BB2"_s, hours(3), hours(1)), ErrorCode::LotFull, Field::Lot);
    COMPARE_REFUSED(desk.office.reserve(u"BB2"_s, hours(3) + minutes(15) - Duration(1), hours(1)), ErrorCode::LotFull,
                    Field::Lot);
    must(desk.office.reserve(u"BB2"_s, hours(3) + minutes(15), hours(1)));
    COMPARE_REFUSED(desk.office.reserve(u"BB3"_s, minutes(60), minutes(46)), ErrorCode::LotFull, Field::Lot);
    must(desk.office.reserve(u"BB3"_s, minutes(60), minutes(45)));
    // Who makes room keeps the buffer as well.
    UndoOffice two(2);
    setRules(two, rules);
    bookOn(two, u"EARLY1"_s, hours(2), hours(2), u"A-1"_s);
    const auto late = bookOn(two, u"LATE1"_s, hours(4) + minutes(14), hours(2), u"A-2"_s);
    QVERIFY(!movesFor(two, hours(2), hours(5)).fits);
    must(two.office.run<CancelStay>({OfficeBuilder::keyOf(late.stay)}));
    bookOn(two, u"LATE2"_s, hours(4) + minutes(15), hours(2), u"A-2"_s);
    QVERIFY(movesFor(two, hours(2), hours(5)).fits);
    BookingRules bad;
    bad.offer = minutes(0);
    COMPARE_REFUSED(desk.office.runAs<SetBookingRules>(desk.office.owner(), {desk.office.lot(), bad}),
                    ErrorCode::BadSpan, Field::Hold);
    COMPARE_REFUSED(desk.office.runAs<SetBookingRules>(desk.office.owner(), {desk.office.lot(), rules}),
                    ErrorCode::Unchanged, Field::Lot);
}

void TstBookingLife::limitOfOpenBookings()
{
    UndoOffice desk(3);
    BookingRules rules;
    rules.mostOpen = 2;
    setRules(desk, rules);
    must(desk.office.reserve(u"BB1"_s, hours(1), hours(1)));
    must(desk.office.reserve(u"BB1"_s, hours(3), hours(1)));
    const auto refused = desk.office.reserve(u"BB1"_s, hours(5), hours(1));
    COMPARE_REFUSED(refused, ErrorCode::LimitReached, Field::Plate);
    QCOMPARE(refused.error().details.value("limit"_L1).toInt(), 2);
    must(desk.office.reserve(u"BB2"_s, hours(5), hours(1)));
    must(desk.office.run<ReserveSpot>(wanted(desk, {}, hours(5), hours(1)))); // without a plate there is none to count
    desk.clock.advance(hours(1));
    must(desk.office.arrive(u"BB1"_s)); // inside it is no open booking any more
    must(desk.office.reserve(u"BB1"_s, hours(7), hours(1)));
    for (const auto &[limit, field] :
         {std::pair(&BookingRules::mostOpen, Field::Kind), std::pair(&BookingRules::mostOpenOfDriver, Field::Driver)}) {
        for (const int most : {-1, mostOpenBookings + 1}) {
            BookingRules bad;
            bad.*limit = most;
            COMPARE_REFUSED(desk.office.runAs<SetBookingRules>(desk.office.owner(), {desk.office.lot(), bad}),
                            ErrorCode::BadNumber, field);
        }
    }
}

void TstBookingLife::earlyArrivalOfTheLot()
{
    UndoOffice desk(1);
    BookingRules rules;
    rules.early = minutes(20);
    setRules(desk, rules);
    must(desk.office.reserve(u"BB1"_s, hours(1), hours(1)));
    desk.clock.advance(minutes(39));
    COMPARE_REFUSED(desk.office.arrive(u"BB1"_s), ErrorCode::TooEarly, Field::Ticket);
    desk.clock.advance(minutes(1));
    must(desk.office.arrive(u"BB1"_s));
}

void TstBookingLife::leavingEarlyFreesAtOnce()
{
    UndoOffice desk(1);
    must(desk.office.reserve(u"BB1"_s, minutes(0), hours(6)));
    must(desk.office.arrive(u"BB1"_s));
    COMPARE_REFUSED(desk.office.reserve(u"BB2"_s, hours(2), hours(1)), ErrorCode::LotFull, Field::Lot);
    desk.clock.advance(hours(1));
    must(desk.office.payAndLeave(u"BB1"_s));
    must(desk.office.reserve(u"BB2"_s, minutes(0), hours(5)));
}

void TstBookingLife::everyWeekOverAClockChange()
{
    // Berlin goes from summer to winter time on 25 October 2026.
    const auto zone = must(ZoneRules::forZone("Europe/Berlin"));
    WeeklyRule rule {{6, 7}, 8 * 60, 17 * 60, dayNumberOf({2026, 10, 24}), dayNumberOf({2026, 11, 1})};
    const QList<TimeSpan> periods = periodsOf(rule, *zone);
    QCOMPARE(periods.size(), 4);
    for (const TimeSpan &period : periods) {
        QCOMPARE(zone->toLocal(period.from).msOfDay(), 8 * qint64 {3'600'000});
        QCOMPARE(zone->toLocal(period.until).msOfDay(), 17 * qint64 {3'600'000});
    }
    QCOMPARE(periods.at(2).from - periods.at(0).from, hours(7 * 24 + 1));
    // Over the night itself, and in the gap of spring.
    rule = {{6}, 22 * 60, 30 * 60, dayNumberOf({2026, 10, 24}), dayNumberOf({2026, 10, 24})};
    QCOMPARE(periodsOf(rule, *zone).first().length(), hours(9));
    rule = {{7}, 2 * 60 + 15, 2 * 60 + 45, dayNumberOf({2026, 3, 29}), dayNumberOf({2026, 3, 29})};
    QVERIFY(periodsOf(rule, *zone).isEmpty()); // that half hour does not exist
    QVERIFY(!checkWeeklyRule({{}, 0, 60, 0, 0}));
    QVERIFY(!checkWeeklyRule({{8}, 0, 60, 0, 0}));
    QVERIFY(!checkWeeklyRule({{1}, 60, 60, 0, 0}));
    QVERIFY(!checkWeeklyRule({{1}, 0, 60, 5, 4}));
}

void TstBookingLife::conflictsAreLeftOut()
{
    UndoOffice desk(1);
    const auto zone = must(ZoneRules::forZone("Europe/Berlin"));
    const qint64 today = zone->toLocal(desk.clock.now()).day();
    ReserveSeries::Command command;
    command.lot = desk.office.lot();
    command.plates = {u"WEEK1"_s};
    command.vehicleType = u"car"_s;
    command.weekly = WeeklyRule {{1, 2, 3, 4, 5, 6, 7}, 9 * 60, 10 * 60, today + 1, today + 5};
    ReserveSpot::Command other = wanted(desk, u"OTHER1"_s, hours(1), hours(1));
    other.from = zone->instantOfRule(LocalTime::of(today + 3, 9 * 3'600'000));
    other.until = other.from + minutes(30);
    must(desk.office.run<ReserveSpot>(other));
    const auto made = must(desk.office.run<ReserveSeries>(command));
    QCOMPARE(made.booked.size(), 4);
    QCOMPARE(made.skipped.size(), 1);
    QCOMPARE(made.skipped.first().span.from, other.from);
    QCOMPARE(made.skipped.first().why, u"lot_full"_s);
    QCOMPARE(QSet<QString>({made.booked.at(0).ticket, made.booked.at(1).ticket, made.booked.at(2).ticket}).size(), 3);
    QCOMPARE(desk.findings(), QString());
    // Again: nothing at all fits, so nothing is done.
    COMPARE_REFUSED(desk.office.run<ReserveSeries>(command), ErrorCode::LotFull, Field::Lot);
    command.plates = QStringList(81, QString());
    COMPARE_REFUSED(desk.office.run<ReserveSeries>(command), ErrorCode::LimitReached, Field::None);
    command.plates.clear();
    COMPARE_REFUSED(desk.office.run<ReserveSeries>(command), ErrorCode::Required, Field::Plate);
}

void TstBookingLife::groupOfVehicles()
{
    UndoOffice desk(3);
    ReserveSeries::Command command;
    command.lot = desk.office.lot();
    command.plates = {u"GRP1"_s, QString(), u"GRP3"_s, QString()};
    command.vehicleType = u"car"_s;
    command.once = TimeSpan {desk.clock.now() + hours(1), desk.clock.now() + hours(3)};
    const auto made = must(desk.office.run<ReserveSeries>(command));
    QCOMPARE(made.booked.size(), 3);
    QCOMPARE(made.booked.at(2).vehicle, 2);
    QCOMPARE(made.skipped.size(), 1);
    QCOMPARE(made.skipped.first().vehicle, 3);
    desk.clock.advance(hours(1));
    QCOMPARE(must(desk.office.arrive(u"GRP3"_s)).stay, made.booked.at(2).stay);
}

void TstBookingLife::seriesTakenBackWhole()
{
    UndoOffice desk(2);
    ReserveSeries::Command command;
    command.lot = desk.office.lot();
    command.plates = {u"GRP1"_s, u"GRP2"_s};
    command.vehicleType = u"car"_s;
    command.once = TimeSpan {desk.clock.now() + hours(1), desk.clock.now() + hours(3)};
    const auto made = must(desk.office.run<ReserveSeries>(command));
    must(desk.undoLast());
    for (const ReserveSeries::Booked &one : made.booked)
        QCOMPARE(desk.state(one.stay), StayState::Cancelled);
    QCOMPARE(desk.findings(), QString());
    const auto again = must(desk.office.run<ReserveSeries>(command));
    const JournalId deed = desk.last();
    desk.clock.advance(hours(1));
    must(desk.office.arrive(u"GRP2"_s)); // one of them has come: the deed stands
    COMPARE_REFUSED(desk.undo(deed), ErrorCode::UndoOvertaken, Field::None);
    QCOMPARE(desk.state(again.booked.first().stay), StayState::Reserved);
}

void TstBookingLife::firstWhoFitsIsOffered()
{
    UndoOffice desk(1);
    const auto held = must(desk.office.reserve(u"BB1"_s, hours(2), hours(2)));
    QCOMPARE(join(desk, u"LONG1"_s, hours(1), hours(4)).rank, 1); // its first hour is booked by another soon
    must(desk.office.reserve(u"BB2"_s, hours(1), hours(1)));
    QCOMPARE(join(desk, u"FITS1"_s, hours(2), hours(1)).rank, 2);
    QCOMPARE(join(desk, u"NEXT1"_s, hours(2), hours(2)).rank, 3);
    COMPARE_REFUSED(
        desk.office.run<JoinWaitlist>(
            {desk.office.lot(), desk.clock.now() + hours(2), desk.clock.now() + hours(3), u"fits1"_s, {}, {}}),
        ErrorCode::AlreadyExists, Field::Plate);
    desk.roll();
    QCOMPARE(waiting(desk).size(), 3);
    QCOMPARE(waiting(desk).at(1).state, WaitingState::Waiting);
    must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(held.stay)}));
    desk.roll();
    const auto rows = waiting(desk);
    QCOMPARE(rows.at(0).state, WaitingState::Waiting);
    QCOMPARE(rows.at(1).state, WaitingState::Offered);
    QCOMPARE(rows.at(1).spot, u"A-1"_s);
    QCOMPARE(*rows.at(1).offerUntil, desk.clock.now() + minutes(30));
    QCOMPARE(rows.at(2).state, WaitingState::Waiting);
    COMPARE_REFUSED(desk.office.reserve(u"BB9"_s, hours(2), hours(1)), ErrorCode::LotFull, Field::Lot); // it is held
    QCOMPARE(desk.findings(), QString());
}

void TstBookingLife::offerExpiresToTheNext()
{
    UndoOffice desk(1);
    const auto held = must(desk.office.reserve(u"BB1"_s, hours(2), hours(2)));
    const auto first = join(desk, u"ONE1"_s, hours(2), hours(2));
    const auto second = join(desk, u"TWO2"_s, hours(2), hours(2));
    must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(held.stay)}));
    // Nobody jumps the queue, even before the minute is over.
    COMPARE_REFUSED(desk.office.reserve(u"BB9"_s, hours(2), hours(2)), ErrorCode::LotFull, Field::Lot);
    desk.roll();
    desk.clock.advance(minutes(30));
    COMPARE_REFUSED(desk.office.run<TakeOffer>({first.waiting}), ErrorCode::NotWaiting, Field::Queue);
    desk.roll();
    const auto rows = waiting(desk);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().waiting, second.waiting);
    QCOMPARE(rows.first().rank, 1);
    QCOMPARE(rows.first().state, WaitingState::Offered);
    QCOMPARE(desk.raw.number(u"SELECT state FROM waiting WHERE id = %1"_s.arg(first.waiting.value)), 4);
    QCOMPARE(desk.raw.number(u"SELECT count(*) FROM stay WHERE state = 1"_s), 1);
    QCOMPARE(desk.findings(), QString());
}

void TstBookingLife::takenOfferIsABooking()
{
    UndoOffice desk(1);
    const auto held = must(desk.office.reserve(u"BB1"_s, hours(2), hours(2)));
    const auto one = join(desk, u"ONE1"_s, hours(2), hours(2));
    COMPARE_REFUSED(desk.office.run<TakeOffer>({one.waiting}), ErrorCode::NotWaiting, Field::Queue);
    must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(held.stay)}));
    desk.roll();
    const auto taken = must(desk.office.run<TakeOffer>({one.waiting}));
    QCOMPARE(taken.spot, u"A-1"_s);
    QCOMPARE(taken.booked, held.booked);
    QVERIFY(waiting(desk).isEmpty());
    COMPARE_REFUSED(desk.office.run<TakeOffer>({one.waiting}), ErrorCode::NotWaiting, Field::Queue);
    desk.clock.advance(hours(2));
    desk.roll();
    QCOMPARE(must(desk.office.arrive(u"ONE1"_s)).stay, taken.stay);
    QCOMPARE(desk.findings(), QString());
}

void TstBookingLife::withdrawnOfferFrees()
{
    UndoOffice desk(1);
    const auto held = must(desk.office.reserve(u"BB1"_s, hours(2), hours(2)));
    const auto one = join(desk, {}, hours(2), hours(2));
    must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(held.stay)}));
    desk.roll();
    must(desk.office.run<LeaveWaitlist>({one.waiting}));
    COMPARE_REFUSED(desk.office.run<LeaveWaitlist>({one.waiting}), ErrorCode::NotWaiting, Field::Queue);
    must(desk.office.reserve(u"BB9"_s, hours(2), hours(2)));
    COMPARE_REFUSED(desk.office.run<LeaveWaitlist>({WaitingId {4711}}), ErrorCode::NotFound, Field::None);
}

void TstBookingLife::arrivingTakesTheOffer()
{
    UndoOffice desk(1);
    const auto held = must(desk.office.reserve(u"BB1"_s, hours(1), hours(2)));
    const auto one = join(desk, u"ONE1"_s, hours(1), hours(2));
    must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(held.stay)}));
    desk.roll();
    must(desk.office.arrive(u"ONE1"_s)); // without a word at the desk
    desk.clock.advance(hours(1));
    desk.roll();
    QCOMPARE(desk.raw.number(u"SELECT state FROM waiting WHERE id = %1"_s.arg(one.waiting.value)), 3);
    must(desk.office.quote(u"ONE1"_s)); // and it is still inside
    QCOMPARE(desk.findings(), QString());
}

void TstBookingLife::waitingEndsWithItsTime()
{
    UndoOffice desk(1);
    must(desk.office.reserve(u"BB1"_s, hours(1), hours(2)));
    const auto one = join(desk, u"ONE1"_s, hours(1), hours(2));
    COMPARE_REFUSED(desk.office.run<JoinWaitlist>(
                        {desk.office.lot(), desk.clock.now(), desk.clock.now() + hours(1), u"NOW1"_s, {}, {}}),
                    ErrorCode::PeriodPast, Field::From);
    desk.clock.advance(hours(1));
    desk.roll();
    QVERIFY(waiting(desk).isEmpty());
    QCOMPARE(desk.raw.number(u"SELECT state FROM waiting WHERE id = %1"_s.arg(one.waiting.value)), 4);
}

PARKDESK_TEST(TstBookingLife)
#include "tst_bookinglife.moc"
