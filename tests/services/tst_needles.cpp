// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/plate.h"
#include "domain/searchkey.h"
#include "services/interruption.h"
#include "services/search/countfacets.h"
#include "services/search/searchstays.h"
#include "services/search/searchtext.h"
#include "services/stays/suggestvehicles.h"
#include "storage/summaryrepository.h"
#include "storage/unitofwork.h"
#include "tests/support/findable.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSet>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Needles in a stack of stays: planted ones are on the first page, in their order, absent ones nowhere; counts beside
/// the facets and by day are what a plain look at all rows counts.
class TstNeedles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void planted_data();
    void planted();
    void absent();
    void noStayTwice();
    void fieldsNarrowDown();
    void vehiclesAreRanked();
    void facetsCountWhatIsThere_data();
    void facetsCountWhatIsThere();
    void manyAreCountedUpToABound();
    void daysByTheSums();
    void aFullDayComesInParts();
    void whatIsStoppedSaysSo();
    void cleanupTestCase();

private:
    struct Known {
        FindableStay stay;
        QString alike;
    };
    [[nodiscard]] QList<qint64> found(const StayQuery &query, int most, bool alike = false)
    {
        SearchStays::Question question;
        question.query = query;
        question.most = most;
        question.budgetMs = 60'000;
        QList<qint64> ids;
        const auto answer = must(m_office->read<SearchStays>(question));
        for (const SearchStays::Place &place : answer.places) {
            if (place.alike == alike)
                ids.append(place.stay.value);
        }
        return ids;
    }
    template <typename Fits>
    [[nodiscard]] QList<qint64> plainly(const Fits &fits, int most) const
    {
        QList<qint64> ids;
        for (const Known &known : m_stays) {
            if (ids.size() < most && fits(known))
                ids.append(known.stay.id);
        }
        return ids;
    }
    [[nodiscard]] const Known &anyone() { return m_stays.at(m_draw.bounded(static_cast<int>(m_stays.size()))); }
    [[nodiscard]] QString piece(const QString &plate, int length)
    {
        return plate.mid(m_draw.bounded(static_cast<int>(plate.size()) - length + 1), length);
    }
    void expectPiece(const QString &typed);

    static constexpr int page = 100;

    TestClock m_clock;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<OfficeBuilder> m_office;
    QList<LotId> m_lots;
    QStringList m_lotNames;
    QList<Known> m_stays;
    QRandomGenerator m_draw {500};
};

void TstNeedles::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    m_office = std::make_unique<OfficeBuilder>(*m_database, m_clock);
    m_lotNames = {u"Zürich Übersee"_s, u"मुख्य बाज़ार"_s, u"Ελληνικό Πάρκινγκ"_s, u"Łódź Śródmieście"_s, u"駅前駐車場"_s};
    for (const QString &name : std::as_const(m_lotNames))
        m_lots.append(m_office->addLot(name).lot);
    FindablePlan plan;
    plan.lots = m_lots;
    addFindable(*m_database, *m_office, plan);
    for (const FindableStay &stay : findableStays(*m_database))
        m_stays.append({stay, must(Plate::fromText(stay.normal)).lookAlike()});
    QCOMPARE(m_stays.size(), plan.stays);
}

/// Exact ones first, then those that look alike, each the newest first.
void TstNeedles::expectPiece(const QString &typed)
{
    const SearchText text = searchTextOf(typed);
    const auto exact = [&](const Known &one) {
        return one.stay.normal.contains(text.piece)
            || (!text.ticket.isEmpty() && one.stay.ticket.startsWith(text.ticket));
    };
    const QString like = must(Plate::fromText(typed)).lookAlike();
    const auto alike = [&](const Known &one) { return !exact(one) && one.alike.contains(like); };
    StayQuery query;
    query.text = typed;
    const QList<qint64> expected = plainly(exact, page);
    QVERIFY2(found(query, page) == expected, qPrintable(typed));
    const int rest = page - static_cast<int>(expected.size());
    if (rest > 0) {
        QList<qint64> likely = found(query, page, true);
        likely.resize(std::min<qsizetype>(likely.size(), rest));
        QVERIFY2(likely == plainly(alike, rest), qPrintable(typed));
    }
}

void TstNeedles::planted_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("a fragment from anywhere") << 0;
    QTest::newRow("the last digits") << 1;
    QTest::newRow("signs that look alike") << 2;
    QTest::newRow("with a wildcard") << 3;
    QTest::newRow("a lot, in any writing") << 4;
}

void TstNeedles::planted()
{
    QFETCH(const int, kind);
    for (int needle = 0; needle < 100; ++needle) {
        const Known &one = anyone();
        const QString &plate = one.stay.normal;
        const int length = 3 + needle % 4;
        if (kind == 0) {
            expectPiece(piece(plate, length).toLower());
        } else if (kind == 1) {
            expectPiece(plate.right(length));
        } else if (kind == 2) {
            expectPiece(piece(one.alike, length)); // as somebody writes who reads every sign as its twin
        } else if (kind == 3) {
            const qsizetype cut = 2 + needle % 4;
            StayQuery query;
            query.text = plate.left(cut) + u'*' + plate.right(3);
            QVERIFY2(found(query, page)
                         == plainly(
                             [&](const Known &other) {
                                 return other.stay.normal.startsWith(plate.left(cut))
                                     && other.stay.normal.endsWith(plate.right(3))
                                     && other.stay.normal.size() >= cut + 3;
                             },
                             page),
                     qPrintable(query.text));
        } else {
            const qsizetype lot = needle % m_lots.size();
            const QString &name = m_lotNames.at(lot);
            StayQuery query;
            query.text = name.mid(needle % 2 == 0 ? 0 : 1, 3 + needle % 3);
            if (needle % 4 > 1)
                query.text = searchKey(query.text); // without accents
            const qint64 wanted = m_lots.at(lot).value;
            QVERIFY2(found(query, page)
                         == plainly([wanted](const Known &other) { return other.stay.lot == wanted; }, page),
                     qPrintable(query.text));
        }
    }
}

void TstNeedles::absent()
{
    QSet<QString> looks;
    for (const Known &one : std::as_const(m_stays))
        looks.insert(one.alike);
    int asked = 0;
    while (asked < 500) {
        QString typed;
        for (int sign = 0; sign < 4 + asked % 3; ++sign)
            typed += u"QXWVY13579"_s.at(m_draw.bounded(10));
        const QString alike = must(Plate::fromText(typed)).lookAlike();
        if (std::any_of(looks.cbegin(), looks.cend(), [&](const QString &look) { return look.contains(alike); }))
            continue;
        ++asked;
        SearchStays::Question question;
        question.query.text = typed;
        question.budgetMs = 60'000;
        const auto answer = must(m_office->read<SearchStays>(question));
        QVERIFY2(answer.places.isEmpty() && !answer.next, qPrintable(typed));
    }
}

/// Exact by its ticket and alike by its plate is exact, once.
void TstNeedles::noStayTwice()
{
    const auto both = std::find_if(m_stays.cbegin(), m_stays.cend(), [](const Known &one) {
        const QString piece = one.alike.left(4);
        return piece != one.stay.normal.left(4) && !one.stay.normal.contains(piece)
            && !searchTextOf(piece).ticket.isEmpty();
    });
    QVERIFY(both != m_stays.cend());
    const Known &one = *both;
    const auto call = [&](const QString &ticket) {
        RawDatabase(*m_database)
            .executeUnguarded(
                {u"UPDATE stay SET ticket = '%1' WHERE id = %2"_s.arg(ticket, QString::number(one.stay.id))});
    };
    call(searchTextOf(one.alike.left(4)).ticket + u"ZZZZZZZ"_s);
    SearchStays::Question question;
    question.query.text = one.alike.left(4);
    for (const int most : {1, 2, 1000}) { // in portions as well
        question.most = most;
        question.after.reset();
        QSet<qint64> seen;
        int asked = 0;
        do {
            const auto answer = must(m_office->read<SearchStays>(question));
            for (const SearchStays::Place &place : answer.places) {
                QVERIFY(!seen.contains(place.stay.value));
                seen.insert(place.stay.value);
            }
            question.after = answer.next;
        } while (question.after && ++asked < 500);
        QVERIFY(seen.contains(one.stay.id));
    }
    call(one.stay.ticket);
}

void TstNeedles::fieldsNarrowDown()
{
    const Known &one = m_stays.at(4321);
    const QString plate = one.stay.normal;
    StayQuery query;
    query.plate = plate.right(4);
    QCOMPARE(found(query, page),
             plainly([&](const Known &other) { return other.stay.normal.contains(query.plate); }, page));
    query.place = u"ZURICH"_s;
    QCOMPARE(found(query, page),
             plainly(
                 [&](const Known &other) {
                     return other.stay.normal.contains(query.plate) && other.stay.lot == m_lots.at(0).value;
                 },
                 page));
    query.place = u"nowhere"_s;
    QVERIFY(found(query, page).isEmpty());
    query = {};
    query.code = one.stay.ticket;
    QCOMPARE(found(query, page), QList<qint64> {one.stay.id});
    query.plate = plate.left(3);
    QCOMPARE(found(query, page), QList<qint64> {one.stay.id});
    query.plate = u"QQ?Q"_s;
    QVERIFY(found(query, page).isEmpty());
    query = {};
    query.spot = u"#a-3"_s;
    const QList<qint64> there = found(query, page);
    QCOMPARE(there.size(), page);
    query.text = plate.right(3);
    const QList<qint64> both = found(query, page);
    query = {};
    query.text = plate.right(3);
    const QList<qint64> all = found(query, 5000);
    QList<qint64> expected;
    for (const qint64 stay : all) {
        const auto rows =
            RawDatabase(*m_database)
                .number(u"SELECT count(*) FROM claim c JOIN spot s ON s.id = c.spot_id WHERE c.stay_id = %1 AND "
                        "s.label = 'A-03'"_s.arg(stay));
        if (rows > 0)
            expected.append(stay);
    }
    QCOMPARE(both, expected);
    query = {};
    query.code = u"u"_s; // no code has that sign
    QVERIFY(found(query, page).isEmpty());
    query.code.clear();
    query.plate = u"___"_s;
    QVERIFY(found(query, page).isEmpty());
}

void TstNeedles::vehiclesAreRanked()
{
    for (int needle = 0; needle < 20; ++needle) {
        const QString typed = anyone().stay.normal.right(3);
        const auto answer = must(m_office->read<SuggestVehicles>({m_office->lot(), typed}));
        QStringList shown;
        for (const auto &row : answer.rows) {
            if (row.kind == SuggestVehicles::Kind::Known)
                shown.append(row.plate);
        }
        // The newest stay of each vehicle, those that end so first.
        QStringList expected;
        for (const int rank : {0, 1, 2}) {
            for (const Known &known : std::as_const(m_stays)) {
                const QString &plate = known.stay.normal;
                const int own = plate.endsWith(typed) ? 0 : plate.startsWith(typed) ? 1 : 2;
                if (plate.contains(typed) && own == rank && !expected.contains(plate))
                    expected.append(plate);
            }
        }
        QCOMPARE(shown, expected.mid(0, 5));
        QCOMPARE(answer.more, expected.size() > 5);
        const auto last = plainly([&](const Known &known) { return known.stay.normal == shown.first(); }, 1000);
        QCOMPARE(answer.rows.first().stay.value, last.first());
        QCOMPARE(answer.rows.first().visits, last.size());
    }
}

void TstNeedles::facetsCountWhatIsThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<QString>("method");
    QTest::newRow("a text") << m_stays.at(5).stay.normal.right(3) << QStringList() << QString();
    QTest::newRow("a text and a state") << m_stays.at(99).stay.normal.right(2) << QStringList {u"owing"_s} << QString();
    QTest::newRow("a method") << m_stays.at(7).stay.normal.right(3) << QStringList() << u"card"_s;
}

void TstNeedles::facetsCountWhatIsThere()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, states);
    QFETCH(const QString, method);
    CountFacets::Question question;
    question.query.text = text;
    question.query.states = states;
    question.query.method = method;
    question.budgetMs = 60'000;
    const auto answer = must(m_office->read<CountFacets>(question));
    QVERIFY(!answer.next);
    for (const CountFacets::Count &count : answer.counts) {
        StayQuery one = question.query;
        switch (count.facet) {
        case CountFacets::Facet::Lot: one.lots = {LotId {count.value.toLongLong()}}; break;
        case CountFacets::Facet::Type: one.types = {count.value}; break;
        case CountFacets::Facet::State: one.states = {count.value}; break;
        case CountFacets::Facet::Method: one.method = count.value; break;
        }
        const auto there = found(one, 5000).size() + found(one, 5000, true).size();
        QVERIFY2(!count.more && count.stays == there, qPrintable(count.value));
    }
}

void TstNeedles::manyAreCountedUpToABound()
{
    CountFacets::Question question;
    question.budgetMs = 0; // a value at a time
    QList<CountFacets::Count> counts;
    int portions = 0;
    std::optional<int> next = 0;
    while (next) {
        question.from = *next;
        const auto answer = must(m_office->read<CountFacets>(question));
        counts += answer.counts;
        next = answer.next;
        ++portions;
    }
    QVERIFY(portions > 10);
    for (const CountFacets::Count &count : std::as_const(counts)) {
        const bool some = count.value == u"car" || count.value == u"paid" || count.value == u"left"
            || count.value == QString::number(m_lots.first().value);
        if (some)
            QVERIFY2(count.more, qPrintable(count.value));
        QVERIFY(count.stays <= CountFacets::mostCounted);
        if (count.value == u"truck")
            QCOMPARE(count.stays, 0);
    }
}

/// The days counted by the sums are those counted one by one.
void TstNeedles::daysByTheSums()
{
    const auto daysOf = [this](const StayQuery &query) {
        StayDays::Question question;
        question.here = m_office->lot();
        question.query = query;
        question.budgetMs = 60'000;
        QList<std::pair<qint64, int>> days;
        const auto answer = must(m_office->read<StayDays>(question));
        for (const StayDays::Day &day : answer.days)
            days.append({day.number, day.stays});
        return days;
    };
    must(m_office->enter(u"QX 1"_s));
    const auto cancelled = must(m_office->reserve(u"QX 2"_s, hours(50), hours(2)));
    must(m_office->reserve(u"QX 3"_s, hours(9), hours(2)));
    RawDatabase(*m_database).executeUnguarded({u"UPDATE stay SET state = 5 WHERE id = %1"_s.arg(cancelled.stay.value)});
    StayQuery some;
    some.lots = {m_lots.at(1), m_lots.at(2)};
    some.types = {u"car"_s};
    StayQuery late;
    late.lastDays = 9;
    StayQuery between;
    between.from = Instant {m_stays.at(9000).stay.start};
    between.until = Instant {m_stays.at(3000).stay.start};
    StayQuery there;
    there.place = u"łódź"_s;
    const QList<StayQuery> queries {StayQuery(), some, late, between, there};
    QList<QList<std::pair<qint64, int>>> oneByOne;
    for (const StayQuery &query : queries)
        oneByOne.append(daysOf(query));
    Connection &connection = m_office->connection();
    must(connection.begin());
    {
        UnitOfWork unit(connection);
        for (const LotId lot : must(SummaryRepository(unit).missing()))
            must(SummaryRepository(unit).rebuild(lot));
    }
    must(connection.commit());
    for (qsizetype at = 0; at < queries.size(); ++at) {
        QVERIFY(!oneByOne.at(at).isEmpty());
        QCOMPARE(daysOf(queries.at(at)), oneByOne.at(at));
    }
}

/// However many stays began on a day, no part of it holds more than are read at once, and none is lost between two.
void TstNeedles::aFullDayComesInParts()
{
    StayDays::Question question;
    question.here = m_office->lot();
    question.budgetMs = 60'000;
    const auto whole = must(m_office->read<StayDays>(question));
    const auto fullest = std::max_element(whole.days.begin(), whole.days.end(),
                                          [](const auto &a, const auto &b) { return a.stays < b.stays; });
    QVERIFY(fullest->stays > 20);
    question.most = 7;
    const auto parted = must(m_office->read<StayDays>(question));
    QHash<qint64, int> stays;
    Instant end = noEnd;
    for (const StayDays::Day &day : parted.days) {
        QVERIFY(day.stays > 0 && day.stays <= question.most && day.span.until <= end);
        end = day.span.from;
        stays[day.number] += day.stays;
        StayQuery query;
        query.from = day.span.from;
        query.until = day.span.until;
        QCOMPARE(found(query, SearchStays::mostPlaces).size(), day.stays);
    }
    for (const StayDays::Day &day : whole.days)
        QCOMPARE(stays.value(day.number), day.stays);
    QCOMPARE(stays.size(), whole.days.size());
}

void TstNeedles::whatIsStoppedSaysSo()
{
    Connection &connection = m_office->connection();
    SearchStays::Question question;
    question.query.text = u"7"_s;
    Interruption interruption;
    {
        const Interruption::Running running(&interruption, connection);
        QVERIFY(m_office->read<SearchStays>(question).has_value());
        interruption.stop();
        QCOMPARE(m_office->read<SearchStays>(question).error().code, ErrorCode::Interrupted);
    }
    interruption.stop(); // nobody runs: nothing happens
    QVERIFY(m_office->read<SearchStays>(question).has_value());
}

void TstNeedles::cleanupTestCase()
{
    m_office.reset();
    m_database.reset();
}

PARKDESK_TEST(TstNeedles)
#include "tst_needles.moc"
