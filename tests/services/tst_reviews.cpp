// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/erasedriver.h"
#include "services/drivers/exportdriver.h"
#include "services/drivers/mergedrivers.h"
#include "services/support/ratevisit.h"
#include "services/support/replytoreview.h"
#include "services/support/reviewlist.h"
#include "tests/services/driveroffice.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Reviews: one a visit, changed for a while, answered; the average of a lot.
class TstReviews : public QObject, private DriverOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rates();
    void refuses_data();
    void refuses();
    void onlyAVisitThatWas();
    void onlyTheirOwn();
    void changesForAWeek();
    void replies();
    void lists();
    void averages_data();
    void averages();
    void ratingsOfLots();
    void followTheirDriver();
    void nothingInTheJournal();
    void schemaKeepsThem();

private:
    [[nodiscard]] StayId visit(const QString &plate)
    {
        const auto stay = must(last().enter(plate));
        clock().advance(minutes(30));
        must(last().payAndLeave(stay.ticket));
        return stay.stay;
    }
    [[nodiscard]] QList<ReviewList::Row> reviews() { return must(last().read<ReviewList>({})).rows; }
};

void TstReviews::init()
{
    openOffice();
}

void TstReviews::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

void TstReviews::rates()
{
    const DriverId ritu = added(u"Ritu Iyer"_s, {}, {}, u"KA01AB1234"_s);
    const StayId stay = visit(u"KA01AB1234"_s);
    const QUuid id = QUuid::createUuid();
    const RateVisit::Command command {stay, {}, 4, u" Dry and bright.\r\nA bit narrow. "_s};
    const auto made = must(last().run<RateVisit>(id, command));
    QVERIFY(last().changes().touches(Entity::Review));
    QCOMPARE(must(last().run<RateVisit>(id, command)).review, made.review); // the same once more
    const auto all = reviews();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().stay, stay);
    QCOMPARE(all.first().driver, ritu); // that of the stay
    QCOMPARE(all.first().driverName, u"Ritu Iyer"_s);
    QCOMPARE(all.first().plate, u"KA01AB1234"_s);
    QCOMPARE(all.first().lotName, u"Main lot"_s);
    QCOMPARE(all.first().stars, 4);
    QCOMPARE(all.first().text, u"Dry and bright.\nA bit narrow."_s);
    QVERIFY(all.first().reply.isEmpty() && !all.first().repliedAt);
    QVERIFY(!raw().value(u"SELECT content FROM review"_s).toByteArray().contains("bright"));
}

void TstReviews::refuses_data()
{
    QTest::addColumn<int>("stars");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("field");
    const int number = static_cast<int>(ErrorCode::BadNumber);
    const int rating = static_cast<int>(Field::Rating);
    const int text = static_cast<int>(Field::Text);
    QTest::newRow("no star") << 0 << QString() << number << rating;
    QTest::newRow("six stars") << 6 << QString() << number << rating;
    QTest::newRow("too much") << 3 << QString(RateVisit::longestText + 1, u'x') << static_cast<int>(ErrorCode::TooLong)
                              << text;
    QTest::newRow("no text") << 3 << QString(QChar(7)) << static_cast<int>(ErrorCode::BadCharacters) << text;
}

void TstReviews::refuses()
{
    QFETCH(int, stars);
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(int, field);
    const StayId stay = visit(u"A 1"_s);
    COMPARE_REFUSED(last().run<RateVisit>({stay, {}, stars, text}), static_cast<ErrorCode>(code),
                    static_cast<Field>(field));
    QCOMPARE(raw().number(u"SELECT count(*) FROM review"_s), 0);
}

void TstReviews::onlyAVisitThatWas()
{
    const auto booked = must(last().reserve(u"A 1"_s, hours(3), hours(2)));
    COMPARE_REFUSED(last().run<RateVisit>({booked.stay, {}, 5, {}}), ErrorCode::NotInside, Field::Ticket);
    COMPARE_REFUSED(last().run<RateVisit>({StayId {4711}, {}, 5, {}}), ErrorCode::NotFound, Field::None);
    const auto inside = must(last().enter(u"A 2"_s));
    must(last().run<RateVisit>({inside.stay, {}, 5, {}})); // stands here
    QVERIFY(reviews().first().text.isEmpty());
}

void TstReviews::onlyTheirOwn()
{
    const DriverId ritu = added(u"Ritu"_s, {}, {}, u"KA01AB1234"_s);
    const DriverId anna = added(u"Anna"_s);
    const StayId ritus = visit(u"KA01AB1234"_s);
    COMPARE_REFUSED(last().run<RateVisit>({ritus, anna, 1, {}}), ErrorCode::NotFound, Field::Driver);
    must(last().run<RateVisit>({ritus, ritu, 5, {}}));
    const StayId nobodys = visit(u"X 1"_s);
    must(last().run<RateVisit>({nobodys, anna, 2, {}}));
    COMPARE_REFUSED(last().run<RateVisit>({nobodys, ritu, 5, {}}), ErrorCode::AlreadyExists, Field::Rating);
    QCOMPARE(raw().number(u"SELECT count(*) FROM review"_s), 2);
}

void TstReviews::changesForAWeek()
{
    const DriverId ritu = added(u"Ritu"_s, {}, {}, u"KA01AB1234"_s);
    const StayId stay = visit(u"KA01AB1234"_s);
    const auto made = must(last().run<RateVisit>({stay, ritu, 2, u"Dark."_s}));
    clock().advance(RateVisit::changeable);
    QCOMPARE(must(last().run<RateVisit>({stay, ritu, 4, u"Lamps were mended."_s})).review, made.review);
    QCOMPARE(reviews().first().stars, 4);
    QCOMPARE(reviews().first().text, u"Lamps were mended."_s);
    clock().advance(Duration(1));
    COMPARE_REFUSED(last().run<RateVisit>({stay, ritu, 1, {}}), ErrorCode::AlreadyExists, Field::Rating);
    QCOMPARE(reviews().first().stars, 4);
}

void TstReviews::replies()
{
    const StayId stay = visit(u"A 1"_s);
    const auto review = must(last().run<RateVisit>({stay, {}, 2, u"Dark."_s})).review;
    must(last().run<ReplyToReview>({review, u"New lamps come in May."_s}));
    QCOMPARE(reviews().first().reply, u"New lamps come in May."_s);
    QVERIFY(reviews().first().repliedAt && !reviews().first().repliedBy.isEmpty());
    must(last().run<RateVisit>({stay, {}, 3, u"Dark, but kind."_s})); // what was replied stays
    QCOMPARE(reviews().first().reply, u"New lamps come in May."_s);
    must(last().run<ReplyToReview>({review, u"In April."_s}));
    QCOMPARE(reviews().first().reply, u"In April."_s);
    COMPARE_REFUSED(last().run<ReplyToReview>({ReviewId {4711}, u"A"_s}), ErrorCode::NotFound, Field::None);
    COMPARE_REFUSED(last().run<ReplyToReview>({review, QString(ReplyToReview::longestText + 1, u'x')}),
                    ErrorCode::TooLong, Field::Text);
}

void TstReviews::lists()
{
    const DriverId ritu = added(u"Ritu"_s, {}, {}, u"KA01AB1234"_s);
    QList<ReviewId> made;
    for (const QString &plate : {u"A 1"_s, u"KA01AB1234"_s, u"A 2"_s})
        made.append(must(last().run<RateVisit>({visit(plate), {}, static_cast<int>(made.size()) + 1, {}})).review);
    auto page = must(last().read<ReviewList>({{}, {}, {}, 2}));
    QVERIFY(page.more);
    QCOMPARE(page.rows.size(), 2);
    QCOMPARE(page.rows.first().review, made.at(2));
    QCOMPARE(page.rating, (Rating {6, 3}));
    page = must(last().read<ReviewList>({{}, {}, page.rows.last().review, 2}));
    QVERIFY(!page.more);
    QCOMPARE(page.rows.first().review, made.at(0));
    page = must(last().read<ReviewList>({{}, ritu, {}, 50}));
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rating, (Rating {2, 1}));
    QVERIFY(must(last().read<ReviewList>({LotId {4711}, {}, {}, 50})).rows.isEmpty());
}

void TstReviews::averages_data()
{
    QTest::addColumn<int>("stars");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("tenths");
    QTest::newRow("none") << 0 << 0 << 0;
    QTest::newRow("one") << 5 << 1 << 50;
    QTest::newRow("a third") << 13 << 3 << 43;
    QTest::newRow("two thirds") << 14 << 3 << 47;
    QTest::newRow("half a tenth goes up") << 85 << 20 << 43; // 4.25
    QTest::newRow("just below") << 424 << 100 << 42;
}

void TstReviews::averages()
{
    QFETCH(int, stars);
    QFETCH(int, count);
    QTEST((Rating {stars, count}).tenths(), "tenths");
}

void TstReviews::ratingsOfLots()
{
    const auto other = last().addLot(u"Second"_s);
    must(last().run<RateVisit>({visit(u"A 1"_s), {}, 5, {}}));
    must(last().run<RateVisit>({visit(u"A 2"_s), {}, 2, {}}));
    last().actAs(last().attendant()); // needs no key
    const auto ratings = must(last().read<LotRatings>({}));
    QCOMPARE(ratings.size(), 1);
    QCOMPARE(ratings.value(last().lot()), (Rating {7, 2}));
    QVERIFY(!ratings.contains(other.lot));
}

void TstReviews::followTheirDriver()
{
    const DriverId kept = added(u"Ritu"_s);
    const DriverId gone = added(u"R. Iyer"_s, {}, {}, u"KA01AB1234"_s);
    const auto review = must(last().run<RateVisit>({visit(u"KA01AB1234"_s), gone, 2, u"My words"_s})).review;
    must(last().run<ReplyToReview>({review, u"Dear Ritu"_s}));
    last().actAs(manager());
    must(last().run<MergeDrivers>({kept, gone}));
    QCOMPARE(reviews().first().driver, kept);
    const QJsonArray told = must(last().read<DriverData>({kept})).value("reviews"_L1).toArray();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().toObject().value("text"_L1).toString(), u"My words"_s);
    must(last().run<EraseDriver>({kept}));
    QCOMPARE(reviews().size(), 1);
    QVERIFY(reviews().first().text.isEmpty() && reviews().first().reply.isEmpty());
    QCOMPARE(reviews().first().stars, 2); // the lot keeps its average
    COMPARE_REFUSED(last().run<ReplyToReview>({review, u"Dear …"_s}), ErrorCode::DriverErased, Field::Driver);
}

void TstReviews::nothingInTheJournal()
{
    const RateVisit::Command command {visit(u"A 1"_s), {}, 1, u"Umbrella"_s};
    const auto review = must(last().run<RateVisit>(command)).review;
    must(last().run<ReplyToReview>({review, u"Umbrella"_s}));
    const auto rows =
        raw().rows(u"SELECT outcome, changes FROM journal WHERE kind IN ('rate_visit', 'reply_review')"_s);
    QCOMPARE(rows.size(), 2);
    for (const QVariantList &row : rows)
        QVERIFY(!(row.at(0).toString() + row.at(1).toString()).contains("Umbrella"_L1));
    QVERIFY(!QJsonDocument(command.toJson()).toJson().contains("Umbrella"));
}

void TstReviews::schemaKeepsThem()
{
    must(last().run<RateVisit>({visit(u"A 1"_s), {}, 1, {}}));
    const auto refused = [&](const QString &statement) { return !raw().refusal(statement).isEmpty(); };
    QVERIFY(refused(u"DELETE FROM review"_s));
    QVERIFY(refused(u"UPDATE review SET stars = 6"_s));
    QVERIFY(refused(u"UPDATE review SET written_at = 5"_s));
    QVERIFY(refused(u"UPDATE review SET replied_at = 5"_s)); // by whom?
    QCOMPARE(reviews().first().stars, 1);
}

PARKDESK_TEST(TstReviews)
#include "tst_reviews.moc"
