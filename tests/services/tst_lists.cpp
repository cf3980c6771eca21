// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/lotsoverview.h"
#include "services/stays/availabilitystrip.h"
#include "services/stays/bookingpreview.h"
#include "services/stays/bygonebookings.h"
#include "services/stays/cancelstay.h"
#include "services/stays/leavinglist.h"
#include "services/stays/rollclaims.h"
#include "services/stays/stayhistory.h"
#include "services/stays/stayprices.h"
#include "tests/support/officebuilder.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What the list pages read.
class TstLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavingPartsByTheAgreedEnd();
    void leavingFilters();
    void leavingWindowsMeetWithoutGap_data();
    void leavingWindowsMeetWithoutGap();
    void pricesOfTheAskedAlone();
    void bookingsByDay();
    void bygoneByDay();
    void bookingsByLotAndText();
    void historyTellsItAll();
    void historyOfABooking();
    void overviewOfAllLots();
    void stripCountsEachHour();
    void stripSaysWhenClosed();
    void stripOfAClockChange();
    void previewOfABooking();
};

namespace {

EnterVehicle::Command entryUntil(OfficeBuilder &office, const QString &plate, Duration length)
{
    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = plate;
    command.until = office.clock().now() + length;
    return command;
}

QStringList platesOf(const LeavingList::Answer &answer)
{
    QStringList plates;
    for (const LeavingList::Row &row : answer.rows)
        plates.append(row.plate);
    return plates;
}

LeavingList::Question asking(OfficeBuilder &office, LeavingList::Show show)
{
    LeavingList::Question question;
    question.lot = office.lot();
    question.show = show;
    return question;
}

QStringList bookedPlates(OfficeBuilder &office, BookingsList::Show show, const QString &text = {})
{
    BookingsList::Question question;
    question.here = office.lot();
    question.lot = office.lot();
    question.show = show;
    question.text = text;
    QStringList plates;
    const auto answer = must(office.read<BookingsList>(question));
    for (const BookingsList::Row &row : answer.rows)
        plates.append(row.plate);
    return plates;
}

/// All of them, portion by portion, the newest first.
QStringList bygonePlates(OfficeBuilder &office, const BygoneQuery &query, int budgetMs = 40)
{
    BygoneDays::Question question {office.lot(), query, {}, budgetMs};
    QStringList plates;
    do {
        const auto days = must(office.read<BygoneDays>(question));
        for (const BygoneDays::Day &day : days.days) {
            const auto ids = must(office.read<BygoneOfDay>({query, day.span}));
            if (ids.size() != day.rows)
                qFatal("%d bookings counted, %d there", day.rows, static_cast<int>(ids.size()));
            const auto rows = must(office.read<BookingRows>({ids}));
            for (const BookingsList::Row &row : rows)
                plates.append(row.plate);
        }
        question.before = days.next;
    } while (question.before);
    return plates;
}

} // namespace

void TstLists::leavingPartsByTheAgreedEnd()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.run<EnterVehicle>(entryUntil(office, u"LATE1"_s, hours(1))));
    must(office.run<EnterVehicle>(entryUntil(office, u"SOON1"_s, hours(3))));
    must(office.run<EnterVehicle>(entryUntil(office, u"LONG1"_s, hours(9))));
    const Instant agreed = clock.now() + hours(1);
    clock.advance(minutes(135));
    // Claims are rolled on, which must not be taken for a new agreement.
    must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    const auto all = must(office.read<LeavingList>(asking(office, LeavingList::Show::AllInside)));
    QCOMPARE(platesOf(all), QStringList({u"LATE1"_s, u"SOON1"_s, u"LONG1"_s}));
    QCOMPARE(all.rows.at(0).due, agreed);
    QCOMPARE(all.rows.at(0).part, LeavingList::Part::OverTime);
    QCOMPARE(all.rows.at(1).part, LeavingList::Part::DueSoon);
    QCOMPARE(all.rows.at(2).part, LeavingList::Part::Later);
    QCOMPARE(all.rows.at(0).spot, u"A-01"_s);
    QCOMPARE(all.counts, (LeavingList::Counts {1, 1, 0, 3}));
    // Who paid and may drive out is not over the time, and leaves the list of trouble.
    const auto quote = must(office.quote(u"LATE1"_s));
    must(office.run<PayStay>(OfficeBuilder::paymentOf(quote)));
    const auto paid = must(office.read<LeavingList>(asking(office, LeavingList::Show::PaidNotOut)));
    QCOMPARE(platesOf(paid), QStringList({u"LATE1"_s}));
    QCOMPARE(paid.rows.at(0).part, LeavingList::Part::DueSoon);
    QCOMPARE(paid.rows.at(0).paidAt, std::optional(clock.now()));
    QCOMPARE(paid.rows.at(0).paidUntil, std::optional(clock.now() + minutes(15)));
    QCOMPARE(paid.counts, (LeavingList::Counts {0, 2, 1, 3}));
    // The time to drive out is over: in trouble again.
    clock.advance(minutes(16));
    const auto late = must(office.read<LeavingList>(asking(office, LeavingList::Show::OverTime)));
    QCOMPARE(platesOf(late), QStringList({u"LATE1"_s}));
}

void TstLists::leavingFilters()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto first = must(office.enter(u"KA 01 AB 1234"_s));
    must(office.enter(u"KA 02 CD 9999"_s));
    const auto find = [&](const QString &text) {
        LeavingList::Question question = asking(office, LeavingList::Show::AllInside);
        question.text = text;
        return platesOf(must(office.read<LeavingList>(question)));
    };
    QCOMPARE(find(u"ab1"_s), QStringList({u"KA 01 AB 1234"_s}));
    QCOMPARE(find(u"ka-02"_s), QStringList({u"KA 02 CD 9999"_s}));
    QCOMPARE(find(first.ticket.left(6)), QStringList({u"KA 01 AB 1234"_s}));
    QCOMPARE(find(u"a-02"_s), QStringList({u"KA 02 CD 9999"_s}));
    QCOMPARE(find(u"%"_s), QStringList());
    QCOMPARE(find(u"' OR 1=1"_s), QStringList());
    QCOMPARE(find(u"  "_s).size(), 2);
    LeavingList::Question question = asking(office, LeavingList::Show::AllInside);
    question.lot = LotId {4711};
    COMPARE_REFUSED(office.read<LeavingList>(question), ErrorCode::UnknownLot, Field::Lot);
}

void TstLists::leavingWindowsMeetWithoutGap_data()
{
    QTest::addColumn<LeavingList::Sort>("sort");
    QTest::addColumn<bool>("descending");
    for (const bool descending : {false, true}) {
        const char *way = descending ? "down" : "up";
        QTest::addRow("due %s", way) << LeavingList::Sort::Due << descending;
        QTest::addRow("plate %s", way) << LeavingList::Sort::Plate << descending;
        QTest::addRow("in %s", way) << LeavingList::Sort::EnteredAt << descending;
        QTest::addRow("spot %s", way) << LeavingList::Sort::Spot << descending;
    }
}

void TstLists::leavingWindowsMeetWithoutGap()
{
    QFETCH(LeavingList::Sort, sort);
    QFETCH(bool, descending);
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    // Two of each minute and end, so that the id has to decide.
    for (int i = 0; i < 7; ++i) {
        must(office.run<EnterVehicle>(entryUntil(office, u"P%1X"_s.arg((i * 5) % 7), hours(2))));
        if (i % 2 == 1)
            clock.advance(minutes(1));
    }
    LeavingList::Question question = asking(office, LeavingList::Show::AllInside);
    question.sort = sort;
    question.descending = descending;
    const QStringList whole = platesOf(must(office.read<LeavingList>(question)));
    QCOMPARE(whole.size(), 7);
    if (sort == LeavingList::Sort::Plate)
        QCOMPARE(whole.first(), descending ? u"P6X"_s : u"P0X"_s);
    if (sort == LeavingList::Sort::Spot)
        QCOMPARE(whole.first(), descending ? u"P2X"_s : u"P0X"_s);
    question.most = 2;
    QStringList pieces;
    int windows = 0;
    do {
        const auto answer = must(office.read<LeavingList>(question));
        pieces += platesOf(answer);
        question.after = answer.next;
        ++windows;
    } while (question.after && windows < 9);
    QCOMPARE(windows, 4);
    QCOMPARE(pieces, whole);
}

void TstLists::pricesOfTheAskedAlone()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto one = must(office.enter(u"AA1"_s));
    const auto two = must(office.enter(u"BB2"_s));
    const auto gone = must(office.enter(u"CC3"_s));
    clock.advance(minutes(61));
    must(office.payAndLeave(u"CC3"_s));
    const auto prices = must(office.read<StayPrices>({{one.stay, gone.stay, StayId {4711}}}));
    QCOMPARE(prices.size(), 1);
    QCOMPARE(prices.at(0).stay, one.stay);
    QCOMPARE(prices.at(0).soFar.minor(), 500);
    QCOMPARE(prices.at(0).due.minor(), 500);
    must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(u"BB2"_s)))));
    const auto paid = must(office.read<StayPrices>({{two.stay}}));
    QCOMPARE(paid.at(0).soFar.minor(), 500);
    QCOMPARE(paid.at(0).due.minor(), 0);
}

void TstLists::bookingsByDay()
{
    const TestDatabase database;
    TestClock clock; // nine in the morning in Berlin
    OfficeBuilder office(database, clock);
    const auto dropped = must(office.reserve(u"GONE1"_s, hours(1), hours(1)));
    must(office.reserve(u"NOW1"_s, minutes(5), hours(1)));
    must(office.reserve(u"EVE1"_s, hours(6), hours(1)));
    must(office.reserve(u"MORROW1"_s, hours(26), hours(1)));
    must(office.run<CancelStay>({{dropped.stay, {}, {}}}));
    must(office.arrive(u"NOW1"_s));
    QCOMPARE(bookedPlates(office, BookingsList::Show::Today), QStringList({u"NOW1"_s, u"EVE1"_s}));
    QCOMPARE(bookedPlates(office, BookingsList::Show::Coming), QStringList({u"MORROW1"_s}));
    const BygoneQuery past {office.lot(), office.lot(), BookingsList::Show::Past, {}};
    const BygoneQuery missed {office.lot(), office.lot(), BookingsList::Show::Missed, {}};
    QCOMPARE(bygonePlates(office, missed), QStringList({u"GONE1"_s}));
    QCOMPARE(bygonePlates(office, past), QStringList());
    clock.advance(hours(25));
    must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    QCOMPARE(bookedPlates(office, BookingsList::Show::Today), QStringList({u"MORROW1"_s}));
    QCOMPARE(bygonePlates(office, past), QStringList({u"NOW1"_s}));
    QCOMPARE(bygonePlates(office, missed), QStringList({u"EVE1"_s, u"GONE1"_s}));
    BookingsList::Question question;
    question.here = office.lot();
    QCOMPARE(must(office.read<BookingsList>(question)).counts, (BookingsList::Counts {1, 0, 1, 2}));
}

/// What is over comes by day, however long the list is.
void TstLists::bygoneByDay()
{
    const TestDatabase database;
    TestClock clock; // nine in the morning in Berlin
    OfficeBuilder office(database, clock);
    for (int day = 0; day < 3; ++day) {
        const QString number = QString::number(day);
        must(office.reserve(u"CAME"_s + number, minutes(5), hours(1)));
        must(office.reserve(u"NOBODY"_s + number, minutes(10), hours(1)));
        must(office.arrive(u"CAME"_s + number));
        clock.advance(hours(2));
        must(office.payAndLeave(u"CAME"_s + number));
        clock.advance(hours(22));
        must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    }
    BygoneQuery query;
    query.here = office.lot();
    QCOMPARE(bygonePlates(office, query), QStringList({u"CAME2"_s, u"CAME1"_s, u"CAME0"_s}));
    QCOMPARE(bygonePlates(office, query, 0), bygonePlates(office, query)); // a day each
    query.text = u"me1"_s;
    QCOMPARE(bygonePlates(office, query), QStringList({u"CAME1"_s}));
    query.text = u"%"_s;
    QCOMPARE(bygonePlates(office, query), QStringList());
    query.text.clear();
    query.show = BookingsList::Show::Missed;
    QCOMPARE(bygonePlates(office, query, 0), QStringList({u"NOBODY2"_s, u"NOBODY1"_s, u"NOBODY0"_s}));
    query.lot = office.addLot(u"South"_s).lot;
    QCOMPARE(bygonePlates(office, query), QStringList());
}

void TstLists::bookingsByLotAndText()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto other = office.addLot(u"South"_s);
    const auto here = must(office.reserve(u"HH1"_s, hours(1), hours(1)));
    ReserveSpot::Command command;
    command.lot = other.lot;
    command.vehicleType = u"car"_s;
    command.from = clock.now() + hours(2);
    command.until = command.from + hours(1);
    const auto there = must(office.run<ReserveSpot>(command));
    BookingsList::Question question;
    question.here = office.lot();
    auto answer = must(office.read<BookingsList>(question));
    QCOMPARE(answer.rows.size(), 2);
    QCOMPARE(answer.rows.at(1).lotName, u"South"_s);
    QCOMPARE(answer.rows.at(1).plate, QString());
    question.lot = other.lot;
    answer = must(office.read<BookingsList>(question));
    QCOMPARE(answer.rows.size(), 1);
    QCOMPARE(answer.rows.at(0).stay, there.stay);
    QCOMPARE(answer.counts.today, 1);
    question.lot.reset();
    question.text = here.ticket.left(5).toLower();
    QCOMPARE(must(office.read<BookingsList>(question)).rows.at(0).stay, here.stay);
    question.text = u"a-01"_s;
    QCOMPARE(must(office.read<BookingsList>(question)).rows.size(), 2);
    question.text = u"hh"_s;
    QCOMPARE(must(office.read<BookingsList>(question)).rows.size(), 1);
    question.text.clear();
    question.most = 1;
    answer = must(office.read<BookingsList>(question));
    QCOMPARE(answer.rows.at(0).stay, here.stay);
    question.after = answer.next;
    QVERIFY(question.after);
    answer = must(office.read<BookingsList>(question));
    QCOMPARE(answer.rows.at(0).stay, there.stay);
    QVERIFY(!answer.next);
}

void TstLists::historyTellsItAll()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto entered = must(office.enter(u"KA01AB1234"_s));
    clock.advance(minutes(61));
    const auto inside = must(office.read<StayHistory>({entered.stay}));
    QCOMPARE(inside.charge->amount.minor(), 500);
    QCOMPARE(inside.open.minor(), 500);
    QVERIFY(inside.price);
    QCOMPARE(inside.spots, QStringList({u"A-01"_s}));
    QVERIFY(inside.tariff);
    const auto quote = must(office.quote(u"KA01AB1234"_s));
    must(office.run<PayStay>(OfficeBuilder::paymentOf(quote, true)));
    const auto history = must(office.read<StayHistory>({entered.stay}));
    QCOMPARE(history.facts.stay.state, StayState::Left);
    QCOMPARE(history.deeds.size(), 2);
    QCOMPARE(history.deeds.at(0).deed, u"pay"_s);
    QCOMPARE(history.deeds.at(1).deed, u"enter"_s);
    QCOMPARE(history.deeds.at(1).at, entered.claimed.from);
    QVERIFY(!history.deeds.at(0).who.isEmpty() && !history.deeds.at(0).desk.isEmpty());
    const StayHistory::Change out {u"state"_s, u"parked"_s, u"paid"_s};
    QVERIFY(history.deeds.at(0).changes.contains(out));
    const StayHistory::Change taken {u"spot"_s, {}, u"A-01"_s};
    QVERIFY(history.deeds.at(1).changes.contains(taken));
    QCOMPARE(history.payments.size(), 1);
    QCOMPARE(history.payments.at(0).amount.minor(), 500);
    QCOMPARE(history.payments.at(0).method, u"cash"_s);
    QVERIFY2(history.payments.at(0).receipt.endsWith(u"-000001"), qPrintable(history.payments.at(0).receipt));
    QCOMPARE(history.open.minor(), 0);
    QCOMPARE(history.charge->amount.minor(), 500);
    QCOMPARE(history.visits->stays, 1);
    QVERIFY(!history.visits->lastBefore);
    must(office.enter(u"KA01AB1234"_s));
    EnterVehicle::Command twin;
    twin.lot = office.lot();
    twin.plate = u"KA01AB1234"_s;
    twin.twinReason = u"two real ones"_s;
    const auto second = must(office.runAs<EnterVehicle>(office.manager(), twin));
    const auto twinHistory = must(office.read<StayHistory>({second.stay}));
    QCOMPARE(twinHistory.exceptions.size(), 1);
    QCOMPARE(twinHistory.exceptions.at(0).kind, u"twin"_s);
    QCOMPARE(twinHistory.exceptions.at(0).reason, u"two real ones"_s);
    QCOMPARE(twinHistory.visits->stays, 3);
    COMPARE_REFUSED(office.read<StayHistory>({StayId {4711}}), ErrorCode::NotFound, Field::None);
}

void TstLists::historyOfABooking()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto booked = must(office.reserve({}, hours(1), hours(2)));
    must(office.run<CancelStay>({{booked.stay, {}, {}}}));
    const auto history = must(office.read<StayHistory>({booked.stay}));
    QCOMPARE(history.facts.stay.state, StayState::Cancelled);
    QCOMPARE(history.deeds.at(0).deed, u"cancel"_s);
    QVERIFY(!history.charge);
    QVERIFY(!history.visits);
    QVERIFY(history.payments.isEmpty());
}

void TstLists::overviewOfAllLots()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    OfficePlan free;
    free.assigned = false;
    free.rows = {spotRow(u"Y-{1}"_s, 4, {u"cycle"_s})};
    free.tariff = QByteArray();
    static_cast<void>(office.addLot(u"Aside"_s, free));
    must(office.enter(u"AA1"_s));
    must(office.reserve(u"BB1"_s, hours(1), hours(1)));
    must(office.reserve(u"BB2"_s, hours(8), hours(1)));
    const auto overview = must(office.read<LotsOverview>({}));
    QCOMPARE(overview.rows.size(), 2);
    const LotsOverview::Row &aside = overview.rows.at(0);
    QCOMPARE(aside.now.lot.name, u"Aside"_s);
    QCOMPARE(aside.tariff, QString());
    QCOMPARE(aside.inside, 0);
    QCOMPARE(aside.now.rows.at(0).free, 4);
    const LotsOverview::Row &main = overview.rows.at(1);
    QCOMPARE(main.inside, 1);
    QCOMPARE(main.bookings, 1);
    QCOMPARE(main.now.rows.at(0).total, 10);
    QVERIFY(!main.tariff.isEmpty());
    QCOMPARE(main.tariffNumber, 1);
    QCOMPARE(main.desks.size(), 1);
}

void TstLists::stripCountsEachHour()
{
    const TestDatabase database;
    TestClock clock; // a full hour
    OfficeBuilder office(database, clock);
    must(office.reserve(u"BB1"_s, hours(2), hours(2)));
    must(office.reserve(u"BB2"_s, hours(2), minutes(30)));
    const auto strip = must(office.read<AvailabilityStrip>({office.lot(), u"car"_s, clock.now()}));
    QCOMPARE(strip.hours.size(), 24);
    QCOMPARE(strip.total, 10);
    const auto freeAt = [&](Duration ahead) {
        for (const AvailabilityStrip::Hour &hour : strip.hours) {
            if (hour.span.contains(clock.now() + ahead))
                return hour.free;
        }
        return -1;
    };
    QCOMPARE(freeAt(hours(1)), 10);
    QCOMPARE(freeAt(hours(2)), 8);
    QCOMPARE(freeAt(hours(3)), 9);
    QCOMPARE(freeAt(hours(4)), 10);
    COMPARE_REFUSED(office.read<AvailabilityStrip>({office.lot(), u"boat"_s, clock.now()}),
                    ErrorCode::UnknownVehicleType, Field::VehicleType);
}

void TstLists::stripSaysWhenClosed()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.openingHours = u"Mo-Su 06:05-06:10,08:00-10:00,23:30-00:20"_s; // an hour is open that is so for a minute
    OfficeBuilder office(database, clock, plan);
    const auto strip = must(office.read<AvailabilityStrip>({office.lot(), u"car"_s, clock.now()}));
    QList<int> open;
    for (int hour = 0; hour < 24; ++hour) {
        if (!strip.hours.at(hour).closed)
            open.append(hour);
    }
    QCOMPARE(open, (QList<int> {0, 6, 8, 9, 23}));
}

void TstLists::stripOfAClockChange()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const Zone zone = must(ZoneRules::forZone("Europe/Berlin"));
    const auto lengthOf = [&](const QString &noon) {
        const Instant at = must(zone->fromText(noon));
        return must(office.read<AvailabilityStrip>({office.lot(), u"car"_s, at})).hours.size();
    };
    QCOMPARE(lengthOf(u"2026-03-29T12:00"_s), 23);
    QCOMPARE(lengthOf(u"2026-10-25T12:00"_s), 25);
}

void TstLists::previewOfABooking()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.enter(u"KA01AB1234"_s));
    clock.advance(minutes(30));
    must(office.payAndLeave(u"KA01AB1234"_s));
    must(office.reserve(u"BB1"_s, hours(3), hours(2)));
    const TimeSpan span {clock.now() + hours(4), clock.now() + hours(6)};
    const auto known = must(office.read<BookingPreview>({office.lot(), u"ka 01 ab 1234"_s, u"car"_s, span}));
    QCOMPARE(known.charge->amount.minor(), 500);
    QCOMPARE(known.spot, u"A-02"_s);
    QCOMPARE(known.knownType, u"car"_s);
    QCOMPARE(known.visits->stays, 1);
    QVERIFY(known.visits->lastBefore);
    QCOMPARE(known.booked, 1);
    QCOMPARE(known.neighbours.at(0).plate, u"BB1"_s);
    QCOMPARE(known.heldUntil, span.from + minutes(30));
    const auto fresh = must(office.read<BookingPreview>({office.lot(), {}, u"car"_s, span}));
    QVERIFY(!fresh.visits);
    QVERIFY(fresh.knownType.isEmpty());
}

PARKDESK_TEST(TstLists)
#include "tst_lists.moc"
