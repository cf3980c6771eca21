// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/deskboard.h"
#include "services/stays/extendstay.h"
#include "services/stays/lookup.h"
#include "services/stays/rollclaims.h"
#include "services/stays/suggestvehicles.h"
#include "tests/support/officebuilder.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What a text in the box could mean: near plates, pieces of plates, spots.
class TstSuggest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nearPlates_data();
    void nearPlates();
    void nearAreOnlyThoseInsideOrDue();
    void pieceFindsInsideDueAndKnown();
    void itselfIsNoSuggestion();
    void manyAreCutAndSaidSo();
    void spotByCode();
    void spotLabelIsToldApart();
    void freeChoiceNamesNoSpot();
    void likelyPlaceIsWhereItGoes();
    void boardKnowsItsDesk();
    void boardTellsTheAgreedEnd();

private:
    [[nodiscard]] static LookUp::Answer look(OfficeBuilder &office, const QString &text)
    {
        return must(office.read<LookUp>({office.lot(), text}));
    }
    [[nodiscard]] static SuggestVehicles::Answer suggest(OfficeBuilder &office, const QString &text)
    {
        return must(office.read<SuggestVehicles>({office.lot(), text}));
    }
};

void TstSuggest::nearPlates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("near");
    QTest::newRow("another sign") << u"KA01AB1235"_s << true;
    QTest::newRow("one left out") << u"KA01AB134"_s << true;
    QTest::newRow("one too many") << u"KA01AB12344"_s << true;
    QTest::newRow("swapped") << u"KA01AB1324"_s << true;
    QTest::newRow("look-alikes") << u"KAO1A81Z34"_s << true;
    QTest::newRow("its beginning") << u"KA01A"_s << true;
    QTest::newRow("two other signs") << u"KA01AB1277"_s << false;
    QTest::newRow("another plate") << u"MH12QX0042"_s << false;
}

void TstSuggest::nearPlates()
{
    QFETCH(const QString, typed);
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.enter(u"KA 01 AB 1234"_s));
    const LookUp::Answer answer = look(office, typed);
    QCOMPARE(answer.meaning, LookUp::Meaning::NewPlate);
    QVERIFY(answer.wellFormed);
    QTEST(!answer.near.isEmpty(), "near");
    if (!answer.near.isEmpty()) {
        QCOMPARE(answer.near.first().plate, u"KA 01 AB 1234"_s);
        QCOMPARE(answer.near.first().spot, u"A-01"_s);
        QVERIFY(answer.near.first().enteredAt);
    }
}

void TstSuggest::nearAreOnlyThoseInsideOrDue()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.enter(u"BAB123"_s));
    clock.advance(minutes(5));
    must(office.payAndLeave(u"BAB123"_s));
    QVERIFY(look(office, u"BAB124"_s).near.isEmpty()); // it has left
    must(office.reserve(u"HHX77"_s, hours(5), hours(1)));
    must(office.reserve(u"MKO55"_s, hours(30), hours(1)));
    QCOMPARE(look(office, u"HHX78"_s).near.size(), 1);
    QVERIFY(look(office, u"MKO56"_s).near.isEmpty()); // tomorrow's
    QCOMPARE(look(office, u"HHX77"_s).meaning, LookUp::Meaning::BookedLater); // itself
}

void TstSuggest::pieceFindsInsideDueAndKnown()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.enter(u"KA19P4456"_s));
    clock.advance(minutes(30));
    must(office.payAndLeave(u"KA19P4456"_s));
    must(office.enter(u"MH04KA19"_s));
    must(office.reserve(u"KA19ZZ1"_s, hours(3), hours(1)));
    const SuggestVehicles::Answer answer = suggest(office, u"ka19"_s);
    QCOMPARE(answer.rows.size(), 3);
    QCOMPARE(answer.rows.at(0).kind, SuggestVehicles::Kind::Inside);
    QCOMPARE(answer.rows.at(0).plate, u"MH04KA19"_s);
    QVERIFY(!answer.rows.at(0).ticket.isEmpty());
    QCOMPARE(answer.rows.at(1).kind, SuggestVehicles::Kind::Due);
    QCOMPARE(answer.rows.at(1).plate, u"KA19ZZ1"_s);
    QVERIFY(answer.rows.at(1).booked);
    QCOMPARE(answer.rows.at(2).kind, SuggestVehicles::Kind::Known);
    QCOMPARE(answer.rows.at(2).plate, u"KA19P4456"_s);
    QCOMPARE(answer.rows.at(2).visits, 1);
    QCOMPARE(answer.rows.at(2).vehicleType, u"car"_s);
    QVERIFY(!answer.more);
    // A piece from the middle finds those of earlier days too; two signs only from the beginning.
    const SuggestVehicles::Answer digits = suggest(office, u"4456"_s);
    QCOMPARE(digits.rows.size(), 1);
    QCOMPARE(digits.rows.first().kind, SuggestVehicles::Kind::Known);
    QVERIFY(digits.rows.first().stay.isValid());
    QCOMPARE(digits.rows.first().lotName, u"Main lot"_s);
    QVERIFY(suggest(office, u"56"_s).rows.isEmpty());
    const SuggestVehicles::Answer alike = suggest(office, u"P44S6"_s);
    QCOMPARE(alike.rows.size(), 1);
    QCOMPARE(alike.rows.first().kind, SuggestVehicles::Kind::Alike);
}

void TstSuggest::itselfIsNoSuggestion()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.enter(u"KA19P4456"_s));
    QVERIFY(suggest(office, u"KA 19 P 4456"_s).rows.isEmpty());
    QVERIFY(suggest(office, u"K"_s).rows.isEmpty());
    QVERIFY(suggest(office, u"%"_s).rows.isEmpty());
    QVERIFY(suggest(office, u"__"_s).rows.isEmpty());
    QCOMPARE(suggest(office, u"P445"_s).rows.size(), 1);
}

void TstSuggest::manyAreCutAndSaidSo()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    for (int i = 0; i < 8; ++i)
        must(office.enter(u"BQ77%1"_s.arg(i)));
    const SuggestVehicles::Answer answer = suggest(office, u"BQ77"_s);
    QCOMPARE(answer.rows.size(), 6);
    QVERIFY(answer.more);
}

void TstSuggest::spotByCode()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{01}"_s, 3, {u"car"_s}), spotRow(u"M-{01}"_s, 1, {u"bike"_s}, 2)};
    OfficeBuilder office(database, clock, plan);
    must(office.enter(u"BAB123"_s));
    must(office.enter(u"BIKE1"_s, u"bike"_s));
    must(office.enter(u"BIKE2"_s, u"bike"_s));
    QCOMPARE(look(office, u"#a-01"_s).meaning, LookUp::Meaning::Parked);
    QCOMPARE(look(office, u"#a-01"_s).plate, u"BAB123"_s);
    QCOMPARE(look(office, u"#A-2"_s).meaning, LookUp::Meaning::FreeSpot);
    QCOMPARE(look(office, u"#A-2"_s).spot, u"A-02"_s);
    QCOMPARE(look(office, u"#M-01"_s).meaning, LookUp::Meaning::SharedSpot);
    QCOMPARE(look(office, u"#Q-1"_s).meaning, LookUp::Meaning::Nothing);
    QCOMPARE(look(office, u"#Q-1"_s).problem->code, ErrorCode::UnknownSpot);
    QCOMPARE(suggest(office, u"M-01"_s).rows.size(), 2);
    QCOMPARE(suggest(office, u"M-01"_s).rows.first().kind, SuggestVehicles::Kind::OnSpot);
}

void TstSuggest::spotLabelIsToldApart()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.rows = {spotRow(u"B-{001}"_s, 3, {u"car"_s})};
    OfficeBuilder office(database, clock, plan);
    QVERIFY(look(office, u"B-002"_s).wellFormed); // it could be a plate
    QVERIFY(look(office, u"B-002"_s).namesSpot); // but it is a spot here
    QVERIFY(!look(office, u"B-004"_s).namesSpot);
}

void TstSuggest::freeChoiceNamesNoSpot()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.assigned = false;
    OfficeBuilder office(database, clock, plan);
    must(office.enter(u"BAB123"_s));
    QCOMPARE(look(office, u"#A-01"_s).meaning, LookUp::Meaning::Nothing);
    QVERIFY(suggest(office, u"A-01"_s).rows.isEmpty());
    const DeskBoard::Answer board = must(office.read<DeskBoard>({office.lot()}));
    QCOMPARE(board.likely.size(), 1);
    QCOMPARE(board.likely.first().spot, QString());
}

void TstSuggest::likelyPlaceIsWhereItGoes()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{1}"_s, 2, {u"car"_s})};
    OfficeBuilder office(database, clock, plan);
    for (const QString &plate : {u"AA11"_s, u"BB22"_s}) {
        const DeskBoard::Answer board = must(office.read<DeskBoard>({office.lot()}));
        QCOMPARE(board.likely.size(), 1);
        const EnterVehicle::Outcome entered = must(office.enter(plate));
        QCOMPARE(board.likely.first().spot, entered.spot);
        QCOMPARE(board.likely.first().until, entered.claimed.until);
        QVERIFY(!board.likely.first().shortened);
    }
    QVERIFY(must(office.read<DeskBoard>({office.lot()})).likely.isEmpty());
}

void TstSuggest::boardKnowsItsDesk()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const DeskBoard::Answer board = must(office.read<DeskBoard>({office.lot()}));
    QCOMPARE(board.deskKind, DeskKind::Both);
    QCOMPARE(board.defaultTender, u"cash"_s);
}

void TstSuggest::boardTellsTheAgreedEnd()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto agreed = [&](const QString &plate) {
        const DeskBoard::Answer board = must(office.read<DeskBoard>({office.lot()}));
        for (const DeskBoard::ParkedRow &row : board.parked) {
            if (row.plate == plate)
                return row.agreedUntil;
        }
        return Instant {};
    };
    const Instant end = must(office.enter(u"BAB123"_s)).claimed.until;
    const ReserveSpot::Outcome booked = must(office.reserve(u"HHX77"_s, minutes(10), hours(1)));
    must(office.arrive(u"HHX77"_s));
    clock.set(end + minutes(15));
    must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    QCOMPARE(agreed(u"BAB123"_s), end); // however far its claim was rolled
    QCOMPARE(agreed(u"HHX77"_s), booked.booked.until);
    const DeskBoard::Answer board = must(office.read<DeskBoard>({office.lot()}));
    QCOMPARE(board.parked.first().plate, u"HHX77"_s); // the longest over its time
    const Instant later = clock.now() + hours(1);
    must(office.run<ExtendStay>({OfficeBuilder::keyOf(u"BAB123"_s), later}));
    QCOMPARE(agreed(u"BAB123"_s), later);
}

PARKDESK_TEST(TstSuggest)

#include "tst_suggest.moc"
