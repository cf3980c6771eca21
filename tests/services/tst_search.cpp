// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/plate.h"
#include "services/search/dropsearch.h"
#include "services/search/savedsearches.h"
#include "services/search/savesearch.h"
#include "services/search/searchstays.h"
#include "services/search/searchtext.h"
#include "services/stays/cancelstay.h"
#include "tests/support/findable.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSet>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Stays are found by any piece of what is known of them: every answer is compared with a plain look at all rows.
class TstSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void meanings_data();
    void meanings();
    void plantedPieces();
    void absentPieces();
    void shortPieces();
    void wildcards();
    void lookAlikesComeLast();
    void codes();
    void lotsByAnyWriting_data();
    void lotsByAnyWriting();
    void spots();
    void conditions();
    void portionsMakeTheWhole();
    void rowsTellTheStay();
    void daysAddUp();
    void newStaysAreFoundAtOnce();
    void savedSearchesAreOnesOwn();
    void cleanupTestCase();

private:
    using Places = QList<SearchStays::Place>;
    [[nodiscard]] SearchStays::Answer ask(const StayQuery &query, int most = 100)
    {
        SearchStays::Question question;
        question.query = query;
        question.most = most;
        question.budgetMs = 60'000; // in one portion
        return must(m_office->read<SearchStays>(question));
    }
    [[nodiscard]] SearchStays::Answer ask(const QString &text, int most = 100)
    {
        StayQuery query;
        query.text = text;
        return ask(query, most);
    }
    [[nodiscard]] static QList<qint64> ids(const Places &places, bool alike)
    {
        QList<qint64> found;
        for (const SearchStays::Place &place : places) {
            if (place.alike == alike)
                found.append(place.stay.value);
        }
        return found;
    }
    template <typename Fits>
    [[nodiscard]] QList<qint64> plainly(const Fits &fits, int most = 100) const
    {
        QList<qint64> found;
        for (const FindableStay &stay : m_stays) {
            if (found.size() < most && fits(stay))
                found.append(stay.id);
        }
        return found;
    }

    TestClock m_clock;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<OfficeBuilder> m_office;
    LotId m_zurich;
    LotId m_market;
    QList<FindableStay> m_stays;
};

void TstSearch::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    m_office = std::make_unique<OfficeBuilder>(*m_database, m_clock);
    m_zurich = m_office->addLot(u"Zürich Übersee"_s).lot;
    m_market = m_office->addLot(u"मुख्य बाज़ार"_s).lot;
    RawDatabase(*m_database)
        .executeUnguarded(
            {u"UPDATE lot SET address = 'Straße des 17. Juni 135, Αθήνα' WHERE id = %1"_s.arg(m_market.value)});
    FindablePlan plan;
    plan.lots = {m_office->lot(), m_zurich, m_market};
    addFindable(*m_database, *m_office, plan);
    m_stays = findableStays(*m_database);
    QCOMPARE(m_stays.size(), plan.stays);
}

void TstSearch::meanings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plate");
    QTest::addColumn<QString>("alike");
    QTest::addColumn<QString>("ticket");
    QTest::addColumn<QString>("label");
    QTest::newRow("piece") << u" ka-01 "_s << u"%KA01%"_s << u"%KA01%"_s << u"KA01"_s << u"KA-11"_s;
    QTest::newRow("look-alike signs") << u"BOG"_s << u"%BOG%"_s << u"%806%"_s << u"B0G"_s << u"BOG"_s;
    QTest::newRow("any signs") << u"KA*12 34"_s << u"KA%1234"_s << u"KA%1234"_s << QString() << QString();
    QTest::newRow("one sign") << u"KA?1"_s << u"KA_1"_s << u"KA_1"_s << QString() << QString();
    QTest::newRow("everything") << u"*"_s << u"%"_s << u"%"_s << QString() << QString();
    QTest::newRow("spot") << u"#A-7"_s << QString() << QString() << QString() << u"A-17"_s;
    QTest::newRow("no plate") << u"a_b"_s << QString() << QString() << QString() << u"A_B"_s;
    QTest::newRow("a per cent sign") << u"%%%"_s << QString() << QString() << QString() << u"%%%"_s;
    QTest::newRow("nothing") << u"  "_s << QString() << QString() << QString() << QString();
}

void TstSearch::meanings()
{
    QFETCH(const QString, typed);
    const SearchText text = searchTextOf(typed);
    QTEST(text.plate, "plate");
    QTEST(text.alike, "alike");
    QTEST(text.ticket, "ticket");
    QTEST(text.labelKey, "label");
}

/// 60 pieces of three to six signs from anywhere, the last digits among them: the first page is exactly the newest
/// stays that hold them.
void TstSearch::plantedPieces()
{
    QRandomGenerator draw(8);
    for (int needle = 0; needle < 60; ++needle) {
        const QString &plate = m_stays.at(draw.bounded(static_cast<int>(m_stays.size()))).normal;
        const int length = 3 + needle % 4;
        const QString piece = needle % 3 == 0
            ? plate.right(length)
            : plate.mid(draw.bounded(static_cast<int>(plate.size()) - length + 1), length);
        const auto answer = ask(piece);
        const QString code = searchTextOf(piece).ticket;
        const QList<qint64> expected = plainly([&](const FindableStay &stay) {
            return stay.normal.contains(piece) || (!code.isEmpty() && stay.ticket.startsWith(code));
        });
        QVERIFY(!expected.isEmpty());
        QVERIFY2(ids(answer.places, false) == expected, qPrintable(piece));
    }
}

void TstSearch::absentPieces()
{
    QSet<QString> plates;
    for (const FindableStay &stay : std::as_const(m_stays))
        plates.insert(stay.normal);
    QStringList looks;
    for (const QString &plate : std::as_const(plates))
        looks.append(must(Plate::fromText(plate)).lookAlike());
    QRandomGenerator draw(9);
    int asked = 0;
    while (asked < 60) {
        QString piece;
        for (int sign = 0; sign < 5; ++sign)
            piece += u"QXWVY13579"_s.at(draw.bounded(10));
        const QString alike = must(Plate::fromText(piece)).lookAlike();
        const bool there =
            std::any_of(looks.cbegin(), looks.cend(), [&](const QString &look) { return look.contains(alike); });
        if (there)
            continue;
        ++asked;
        const auto answer = ask(piece);
        QVERIFY2(answer.places.isEmpty() && !answer.next, qPrintable(piece));
    }
    QVERIFY(ask(u"\u2603"_s).places.isEmpty());
    QVERIFY(ask(u"%"_s).places.isEmpty());
    QVERIFY(ask(u"__"_s).places.isEmpty());
}

/// One or two signs, which many vehicles hold, are found by walking.
void TstSearch::shortPieces()
{
    for (const QString &piece : {u"A"_s, u"7"_s, u"K4"_s, u"99"_s}) {
        const QList<qint64> expected = plainly([&](const FindableStay &stay) { return stay.normal.contains(piece); });
        QCOMPARE(ids(ask(piece).places, false), expected);
    }
}

void TstSearch::wildcards()
{
    const QString plate = m_stays.at(777).normal;
    const auto check = [&](const QString &typed, const auto &fits) {
        QCOMPARE(ids(ask(typed).places, false), plainly(fits));
    };
    check(plate.left(2) + u'*', [&](const FindableStay &stay) { return stay.normal.startsWith(plate.left(2)); });
    check(u'*' + plate.right(4), [&](const FindableStay &stay) { return stay.normal.endsWith(plate.right(4)); });
    check(plate.left(3) + u"?"_s + plate.mid(4), [&](const FindableStay &stay) {
        return stay.normal.size() == plate.size() && stay.normal.left(3) == plate.left(3)
            && stay.normal.mid(4) == plate.mid(4);
    });
    QCOMPARE(ids(ask(u"*"_s).places, false), plainly([](const FindableStay &) { return true; }));
}

void TstSearch::lookAlikesComeLast()
{
    // A piece with a zero where the plate has another sign that looks like it.
    QString piece;
    for (const FindableStay &stay : std::as_const(m_stays)) {
        const qsizetype at = stay.normal.indexOf(u'B');
        if (at >= 0 && at + 4 <= stay.normal.size()) {
            piece = stay.normal.mid(at, 4).replace(u'B', u'8');
            break;
        }
    }
    QVERIFY(!piece.isEmpty());
    const auto answer = ask(piece, 1000);
    const QString like = must(Plate::fromText(piece)).lookAlike();
    const auto exact = [&](const FindableStay &stay) { return stay.normal.contains(piece); };
    const auto alike = [&](const FindableStay &stay) {
        return !exact(stay) && must(Plate::fromText(stay.normal)).lookAlike().contains(like);
    };
    QCOMPARE(ids(answer.places, true), plainly(alike, 1000));
    QCOMPARE(ids(answer.places, false), plainly(exact, 1000));
    QVERIFY(!ids(answer.places, true).isEmpty());
    bool seen = false;
    for (const SearchStays::Place &place : answer.places) {
        QVERIFY(place.alike || !seen); // none that is exact after one that is not
        seen = seen || place.alike;
    }
}

void TstSearch::codes()
{
    const FindableStay &stay = m_stays.at(1234);
    QCOMPARE(ids(ask(stay.ticket).places, false), QList<qint64> {stay.id});
    QCOMPARE(ids(ask(stay.ticket.left(8)).places, false),
             plainly([&](const FindableStay &one) { return one.ticket.startsWith(stay.ticket.left(8)); }));
}

void TstSearch::lotsByAnyWriting_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("lot");
    QTest::newRow("as it is written") << u"Zürich"_s << 1;
    QTest::newRow("without accents") << u"zurich ubersee"_s << 1;
    QTest::newRow("apart") << u"ZU\u0308RICH"_s << 1;
    QTest::newRow("another script") << u"बाज़ार"_s << 2;
    QTest::newRow("its address") << u"strasse des 17"_s << 2;
    QTest::newRow("Greek without accents") << u"αθηνα"_s << 2;
}

void TstSearch::lotsByAnyWriting()
{
    QFETCH(const QString, typed);
    QFETCH(const int, lot);
    const qint64 wanted = lot == 1 ? m_zurich.value : m_market.value;
    QCOMPARE(ids(ask(typed).places, false), plainly([wanted](const FindableStay &stay) { return stay.lot == wanted; }));
}

void TstSearch::spots()
{
    StayQuery query;
    query.text = u"#A-03"_s;
    query.lots = {m_zurich};
    const auto found = ask(query);
    const auto rows =
        RawDatabase(*m_database)
            .rows(u"SELECT DISTINCT y.id, y.starts_at FROM claim c JOIN spot s ON s.id = c.spot_id JOIN "
                  "stay y ON y.id = c.stay_id WHERE s.label = 'A-03' AND y.lot_id = %1 ORDER BY 2 DESC, 1 "
                  "DESC LIMIT 100"_s.arg(m_zurich.value));
    QList<qint64> expected;
    for (const QVariantList &row : rows)
        expected.append(row.first().toLongLong());
    QVERIFY(expected.size() == 100);
    QCOMPARE(ids(found.places, false), expected);
}

void TstSearch::conditions()
{
    const RawDatabase raw(*m_database);
    const auto expect = [&](const QString &where) {
        QList<qint64> expected;
        const auto rows =
            raw.rows(u"SELECT y.id FROM stay y WHERE %1 ORDER BY y.starts_at DESC, y.id DESC LIMIT 100"_s.arg(where));
        for (const QVariantList &row : rows)
            expected.append(row.first().toLongLong());
        return expected;
    };
    StayQuery query;
    query.lots = {m_zurich, m_market};
    QCOMPARE(ids(ask(query).places, false), expect(u"y.lot_id IN (%1, %2)"_s.arg(m_zurich.value).arg(m_market.value)));
    query = {};
    query.states = {u"owing"_s};
    QCOMPARE(ids(ask(query).places, false), expect(u"y.left_how = 3"_s));
    query.states = {u"left"_s, u"parked"_s};
    QCOMPARE(ids(ask(query).places, false), expect(u"y.state IN (2, 3)"_s));
    query.states = {u"cancelled"_s};
    QVERIFY(ask(query).places.isEmpty());
    query = {};
    query.types = {u"truck"_s};
    QVERIFY(ask(query).places.isEmpty());
    query = {};
    const qint64 middle = m_stays.at(m_stays.size() / 2).start;
    query.from = Instant {middle};
    query.until = Instant {middle + hours(48) / Duration(1)};
    QCOMPARE(ids(ask(query).places, false),
             expect(u"y.starts_at >= %1 AND y.starts_at < %2"_s.arg(middle).arg(query.until->ms)));
    query.text = m_stays.at(m_stays.size() / 2).normal.right(1);
    QVERIFY(ids(ask(query).places, false).contains(m_stays.at(m_stays.size() / 2).id));
    query = {};
    query.least = 1000;
    query.method = u"card"_s;
    query.clerk = m_office->attendant().staff;
    const auto paid = ids(ask(query).places, false);
    QVERIFY(paid.isEmpty()); // no deed of theirs is in the journal
    query.clerk.reset();
    QCOMPARE(ids(ask(query).places, false),
             expect(u"EXISTS (SELECT 1 FROM payment p WHERE p.stay_id = y.id AND p.amount >= 1000 AND p.method = "
                    "'card')"_s));
    query.types = {u"boat"_s};
    SearchStays::Question question;
    question.query = query;
    QCOMPARE(m_office->read<SearchStays>(question).error().code, ErrorCode::UnknownVehicleType);
}

/// However often it is cut, by its size or by its time, the portions are the whole, each place once.
void TstSearch::portionsMakeTheWhole()
{
    for (const QString &text : {u"7"_s, u"9A"_s, m_stays.at(5).normal.right(3), u"Zürich"_s, QString()}) {
        const auto whole = ask(text, 3000).places;
        for (const int budget : {text == u"7" ? 0 : 60, 60'000}) {
            SearchStays::Question question;
            question.query.text = text;
            question.most = 170;
            question.budgetMs = budget;
            Places portions;
            int asked = 0;
            while (portions.size() < whole.size() && ++asked < 2000) {
                const auto portion = must(m_office->read<SearchStays>(question));
                portions += portion.places;
                question.after = portion.next;
                if (!portion.next)
                    break;
            }
            portions.resize(std::min(portions.size(), whole.size()));
            QVERIFY2(portions == whole, qPrintable(text));
        }
    }
}

void TstSearch::rowsTellTheStay()
{
    SearchStays::Question question;
    question.query.text = m_stays.at(42).normal;
    question.rows = 50;
    const auto answer = must(m_office->read<SearchStays>(question));
    QCOMPARE(answer.rows.size(), answer.places.size());
    QCOMPARE(answer.rows.first().stay, answer.places.first().stay);
    const StayRow &row = answer.rows.first();
    QCOMPARE(row.plate, m_stays.at(42).normal);
    QVERIFY(row.spot.startsWith(u"A-"_s));
    QCOMPARE(row.state, StayState::Left);
    QVERIFY(row.enteredAt && row.leftAt && row.leftHow);
    QCOMPARE(row.start, *row.enteredAt);
    QCOMPARE(row.zone->id(), QByteArray("Europe/Berlin"));
    if (*row.leftHow == LeftHow::Paid)
        QVERIFY(!row.paid.isZero() && !row.method.isEmpty());
    const auto gone = must(m_office->read<StayRows>({{StayId {7'777'777}, row.stay}}));
    QCOMPARE(gone.size(), 1);
}

void TstSearch::daysAddUp()
{
    StayDays::Question question;
    question.here = m_office->lot();
    question.budgetMs = 0;
    QList<StayDays::Day> days;
    int asked = 0;
    do {
        question.budgetMs = asked == 0 ? 0 : 3;
        const auto answer = must(m_office->read<StayDays>(question));
        days += answer.days;
        question.before = answer.next;
    } while (question.before && ++asked < 5000);
    qint64 sum = 0;
    for (const StayDays::Day &day : std::as_const(days)) {
        QVERIFY(day.stays > 0);
        sum += day.stays;
    }
    QCOMPARE(sum, RawDatabase(*m_database).number(u"SELECT count(*) FROM stay"_s));
    for (qsizetype at = 1; at < days.size(); ++at)
        QVERIFY(days.at(at).span.until <= days.at(at - 1).span.from);
    question.before.reset();
    question.budgetMs = 60'000;
    question.query.lots = {m_zurich};
    qint64 there = 0;
    const auto ofLot = must(m_office->read<StayDays>(question));
    for (const StayDays::Day &day : ofLot.days)
        there += day.stays;
    QVERIFY(!ofLot.next);
    QCOMPARE(there,
             RawDatabase(*m_database).number(u"SELECT count(*) FROM stay WHERE lot_id = %1"_s.arg(m_zurich.value)));
    question.query.text = u"x"_s;
    QVERIFY(!StayDays::counts(question.query));
}

void TstSearch::newStaysAreFoundAtOnce()
{
    const auto entered = must(m_office->enter(u"ÅÖ 777 X"_s));
    const auto booked = must(m_office->reserve(u"NEXT 4711"_s, hours(30), hours(2)));
    QCOMPARE(ids(ask(u"öÅ"_s).places, false), QList<qint64>());
    QCOMPARE(ids(ask(u"åö777"_s).places, false), QList<qint64> {entered.stay.value});
    StayQuery query;
    query.text = u"t47"_s;
    query.states = {u"reserved"_s};
    QCOMPARE(ids(ask(query).places, false), QList<qint64> {booked.stay.value});
    QCOMPARE(ask(QString()).places.first().stay, booked.stay); // the last to begin
    CancelStay::Command cancel;
    cancel.key.stay = booked.stay;
    must(m_office->run<CancelStay>(cancel));
    query.states = {u"cancelled"_s};
    QCOMPARE(ids(ask(query).places, false), QList<qint64> {booked.stay.value});
    QCOMPARE(RawDatabase(*m_database)
                 .number(u"SELECT count(*) FROM stay WHERE starts_at <> coalesce(entered_at, "
                         "booked_from)"_s),
             0);
}

void TstSearch::savedSearchesAreOnesOwn()
{
    StayQuery query;
    query.text = u"KA01"_s;
    query.lots = {m_zurich};
    query.states = {u"owing"_s};
    query.lastDays = 7;
    query.least = 100;
    QCOMPARE(m_office->run<SaveSearch>({u"  "_s, query}).error().code, ErrorCode::Required);
    QCOMPARE(m_office->run<SaveSearch>({QString(80, u'x'), query}).error().code, ErrorCode::TooLong);
    const auto saved = must(m_office->run<SaveSearch>({u" Unpaid  7 days"_s, query}));
    query.lastDays = 30;
    QCOMPARE(must(m_office->run<SaveSearch>({u"unpaid 7 days"_s, query})).search, saved.search);
    const auto mine = must(m_office->read<SavedSearches>({}));
    QCOMPARE(mine.size(), 1);
    QCOMPARE(mine.first().name, u"unpaid 7 days"_s);
    QVERIFY(mine.first().query == query);
    QVERIFY(must(m_office->readAs<SavedSearches>(m_office->manager(), {})).isEmpty());
    QCOMPARE(m_office->runAs<DropSearch>(m_office->manager(), {saved.search}).error().code, ErrorCode::NotFound);
    // What was looked for is nobody else's matter.
    const RawDatabase raw(*m_database);
    QCOMPARE(raw.number(u"SELECT count(*) FROM journal WHERE kind = 'save_search' AND (outcome LIKE '%KA01%' OR "
                        "changes LIKE '%KA01%' OR outcome LIKE '%npaid%' OR changes LIKE '%npaid%')"_s),
             0);
    must(m_office->run<DropSearch>({saved.search}));
    QVERIFY(must(m_office->read<SavedSearches>({})).isEmpty());
}

void TstSearch::cleanupTestCase()
{
    m_office.reset();
    m_database.reset();
}

PARKDESK_TEST(TstSearch)
#include "tst_search.moc"
