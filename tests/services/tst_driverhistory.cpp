// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csv.h"
#include "services/analytics/figuresreport.h"
#include "services/drivers/driverhistory.h"
#include "services/drivers/drivermails.h"
#include "services/drivers/editdriver.h"
#include "services/drivers/erasedriver.h"
#include "services/drivers/matchdrivers.h"
#include "services/drivers/mergedrivers.h"
#include "services/drivers/namestaydriver.h"
#include "services/drivers/senddrivercode.h"
#include "services/mail/mailcontent.h"
#include "services/search/countfacets.h"
#include "services/search/savedsearches.h"
#include "services/search/savesearch.h"
#include "services/search/searchstays.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"
#include "tests/services/driveroffice.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What the office knows of a driver: what runs now, what was, what was mailed, and how drivers are found and counted.
class TstDriverHistory : public QObject, private DriverOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runningPriceGrows();
    void staysByLotAndPeriod();
    void fileHoldsEveryStay();
    void formulasAreGuarded();
    void mailsToTheOwnAddress();
    void messagesAreTheirOwn();
    void matchesWhatIsKnown_data();
    void matchesWhatIsKnown();
    void matchingNeedsTheKey();
    void searchesByDriver();
    void countsBesideDrivers();
    void keptSearchesNameNobody();
    void figuresAreTheSlowCount();

private:
    StayId visit(const QString &plate, LotId lot = {})
    {
        EnterVehicle::Command enter;
        enter.lot = lot.isValid() ? lot : last().lot();
        enter.plate = plate;
        const auto entered = must(last().run<EnterVehicle>(enter));
        clock().advance(minutes(45));
        must(last().payAndLeave(entered.ticket));
        clock().advance(minutes(15));
        return entered.stay;
    }
    void playHalfAYear(LotId second);
    [[nodiscard]] QList<Figure> slowFigures(qint64 from, qint64 until);
    [[nodiscard]] QList<DriverId> matching(const DriverTraits &traits)
    {
        return must(last().read<MatchDrivers>({traits})).drivers;
    }
    [[nodiscard]] QList<StayId> listed(const DriverStays::Question &question)
    {
        QList<StayId> ids;
        for (const StayRow &row : must(last().read<DriverStays>(question)).rows)
            ids.append(row.stay);
        return ids;
    }
    [[nodiscard]] QList<StayId> searched(const StayQuery &query)
    {
        SearchStays::Question question;
        question.query = query;
        question.budgetMs = 60'000;
        QList<StayId> ids;
        for (const SearchStays::Place &place : must(last().read<SearchStays>(question)).places)
            ids.append(place.stay);
        return ids;
    }
};

void TstDriverHistory::init()
{
    openOffice();
}

void TstDriverHistory::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

void TstDriverHistory::runningPriceGrows()
{
    const DriverId ritu = added(u"Ritu"_s, {}, {}, u"KA01AB1234"_s);
    added(u"Anna"_s, {}, {}, u"HHX1"_s);
    QVERIFY(must(last().read<DriverInside>({ritu})).isEmpty());
    const auto parked = must(last().enter(u"KA01AB1234"_s));
    must(last().enter(u"HHX1"_s));
    qint64 before = -1;
    for (int hour = 0; hour < 3; ++hour) {
        clock().advance(minutes(50));
        const auto inside = must(last().read<DriverInside>({ritu}));
        QCOMPARE(inside.size(), 1);
        QCOMPARE(inside.first().stay.stay, parked.stay);
        QVERIFY(inside.first().cost.has_value());
        const auto quote = must(last().quote(parked.ticket));
        QCOMPARE(*inside.first().cost, quote.price.charge.amount);
        QCOMPARE(inside.first().due, quote.price.due);
        QVERIFY(inside.first().cost->minor() > before);
        before = inside.first().cost->minor();
    }
    must(last().payAndLeave(parked.ticket));
    QVERIFY(must(last().read<DriverInside>({ritu})).isEmpty());
}

void TstDriverHistory::staysByLotAndPeriod()
{
    const LotId second = last().addLot(u"Second"_s).lot;
    const DriverId ritu = added(u"Ritu"_s, {}, {}, u"KA01AB1234"_s);
    added(u"Anna"_s, {}, {}, u"HHX1"_s);
    struct Known {
        StayId stay;
        LotId lot;
        Instant at;
    };
    QList<Known> all; // the newest first
    for (int i = 0; i < 12; ++i) {
        const LotId lot = i % 3 == 0 ? second : last().lot();
        const Instant at = clock().now();
        all.prepend({visit(u"KA01AB1234"_s, lot), lot, at});
        visit(u"HHX1"_s, lot);
        clock().advance(hours(7));
    }
    const auto plainly = [&](std::optional<LotId> lot, std::optional<Instant> from, std::optional<Instant> until) {
        QList<StayId> ids;
        for (const Known &known : all) {
            if ((!lot || known.lot == *lot) && (!from || known.at >= *from) && (!until || known.at < *until))
                ids.append(known.stay);
        }
        return ids;
    };
    const Instant early = all.at(9).at;
    const Instant late = all.at(2).at;
    QCOMPARE(listed({ritu}), plainly({}, {}, {}));
    QCOMPARE(listed({ritu, {}, 50, second}), plainly(second, {}, {}));
    QCOMPARE(listed({ritu, {}, 50, {}, early}), plainly({}, early, {}));
    QCOMPARE(listed({ritu, {}, 50, {}, {}, late}), plainly({}, {}, late));
    QCOMPARE(listed({ritu, {}, 50, last().lot(), early, late}), plainly(last().lot(), early, late));
    // In portions the same.
    QList<StayId> portions;
    DriverStays::Question question {ritu, {}, 2, last().lot(), early, late};
    for (bool more = true; more;) {
        const auto page = must(last().read<DriverStays>(question));
        for (const StayRow &row : page.rows)
            portions.append(row.stay);
        more = page.more;
        question.after = page.rows.last();
    }
    QCOMPARE(portions, plainly(last().lot(), early, late));
    const auto detail = must(last().read<DriverDetail>({ritu}));
    QCOMPARE(detail.everLots.size(), 2);
    QCOMPARE(detail.everLots.first().lot, last().lot());
    QCOMPARE(detail.everLots.last().stays, 4);
}

void TstDriverHistory::fileHoldsEveryStay()
{
    const DriverId ritu = added(u"Ritu Iyer"_s, u"ritu@example.org"_s, {}, u"KA01AB1234"_s);
    QList<StayId> stays;
    for (int i = 0; i < 5; ++i)
        stays.prepend(visit(u"KA01AB1234"_s));
    must(last().reserve(u"KA01AB1234"_s, hours(30), hours(2)));
    COMPARE_REFUSED(last().read<DriverHistory>({ritu}), ErrorCode::NotPermitted, Field::None);
    const auto file = must(last().readAs<DriverHistory>(manager(), {ritu}));
    QCOMPARE(file.stays, 6);
    const CsvTable table = readCsv(file.csv);
    QCOMPARE(table.problem, QString());
    QCOMPARE(table.rows.size(), 6);
    const int state = table.column({u"state"_s});
    const int paid = table.column({u"paid"_s});
    const int entered = table.column({u"entered"_s});
    QCOMPARE(table.rows.first().cells.at(state), u"reserved"_s);
    QCOMPARE(table.rows.first().cells.at(entered), QString());
    const auto rows = must(last().read<StayRows>({stays}));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList &cells = table.rows.at(i + 1).cells;
        QCOMPARE(cells.at(state), u"paid"_s);
        QCOMPARE(cells.at(paid), rows.at(i).paid.toText());
        QCOMPARE(cells.at(entered), rows.at(i).zone->toText(*rows.at(i).enteredAt));
        QCOMPARE(cells.at(table.column({u"plate"_s})), u"KA01AB1234"_s);
    }
    QVERIFY(!file.csv.contains("Ritu"));
    const auto part = must(last().readAs<DriverHistory>(manager(), {ritu, {}, rows.at(2).start, rows.at(0).start}));
    QCOMPARE(part.stays, 2);
    COMPARE_REFUSED(last().readAs<DriverHistory>(manager(), {DriverId {4711}}), ErrorCode::NotFound, Field::Driver);
    COMPARE_REFUSED(last().readAs<DriverHistory>(last().manager(), {ritu}), ErrorCode::PasswordNeeded, Field::Password);
}

void TstDriverHistory::formulasAreGuarded()
{
    const LotId evil = last().addLot(u"=HYPERLINK(1)"_s).lot;
    const DriverId ritu = added(u"Ritu"_s, {}, {}, u"KA01AB1234"_s);
    visit(u"KA01AB1234"_s, evil);
    const auto file = must(last().readAs<DriverHistory>(manager(), {ritu}));
    QVERIFY(!file.csv.contains("\n=HYPERLINK"));
    QVERIFY(file.csv.contains("'=HYPERLINK(1)"));
}

void TstDriverHistory::mailsToTheOwnAddress()
{
    const DriverId ritu = added(u"Ritu Iyer"_s, u"ritu@example.org"_s, {}, u"KA01AB1234"_s);
    const DriverId none = added(u"No Mail"_s);
    visit(u"KA01AB1234"_s);
    visit(u"KA01AB1234"_s);
    COMPARE_REFUSED(last().run<MailDriverHistory>({{none}}), ErrorCode::Required, Field::Mail);
    COMPARE_REFUSED(last().run<MailDriverHistory>({{ritu}}), ErrorCode::MailUnproven, Field::Mail);
    prove(ritu);
    const QUuid number = QUuid::createUuid();
    QCOMPARE(must(last().run<MailDriverHistory>(number, {{ritu}})).stays, 2);
    QCOMPARE(must(last().run<MailDriverHistory>(number, {{ritu}})).stays, 2); // the same again sends nothing more
    QCOMPARE(raw().number(u"SELECT count(*) FROM mail"_s), 1);
    UnitOfWork unit(last().connection());
    MailRepository mails(unit);
    const auto mail = must(mails.ofDriver(ritu, MailId {1'000'000}, 5)).first();
    QCOMPARE(must(key().openText(mail.recipient, placeOfRecipient(mail.messageId))), u"ritu@example.org"_s);
    const auto content =
        must(MailContent::fromBytes(must(key().open(must(mails.contentOf(mail.id)), placeOfContent(mail.messageId)))));
    QVERIFY(content.text.contains(u"Ritu Iyer"_s));
    QVERIFY(content.text.contains(u" 2 stays"_s));
    QCOMPARE(content.attachments.size(), 1);
    QCOMPARE(content.attachments.first().name, u"D-10001.csv"_s);
    QCOMPARE(readCsv(content.attachments.first().bytes).rows.size(), 2);
    const QString journal = raw().value(u"SELECT changes FROM journal WHERE kind = 'mail_driver_history'"_s).toString();
    QVERIFY(journal.contains(u"mailed"_s));
    QVERIFY(!journal.contains(u"ritu"_s, Qt::CaseInsensitive));
}

void TstDriverHistory::messagesAreTheirOwn()
{
    const DriverId ritu = added(u"Ritu"_s, u"ritu@example.org"_s);
    const DriverId anna = added(u"Anna"_s, u"anna@example.org"_s);
    for (int i = 0; i < 3; ++i) {
        must(last().run<SendDriverCode>({CodePurpose::LogIn, u"ritu@example.org"_s, {}, u"en"_s}));
        clock().advance(minutes(5));
    }
    must(last().run<SendDriverCode>({CodePurpose::LogIn, u"anna@example.org"_s, {}, u"en"_s}));
    const auto mails = must(last().read<DriverMails>({ritu}));
    QCOMPARE(mails.rows.size(), 3);
    QVERIFY(!mails.more);
    QVERIFY(mails.rows.first().mail > mails.rows.last().mail);
    QCOMPARE(mails.rows.first().state, MailState::Waiting);
    QCOMPARE(mails.rows.first().purpose, MailPurpose::Code);
    QVERIFY(!mails.rows.first().subject.isEmpty());
    const auto first = must(last().read<DriverMails>({ritu, mails.rows.first().mail, 1}));
    QCOMPARE(first.rows.first().mail, mails.rows.at(1).mail);
    QVERIFY(first.more);
    QCOMPARE(must(last().read<DriverMails>({anna})).rows.size(), 1);
    COMPARE_REFUSED(last().readAs<DriverMails>(last().attendant(), {ritu}), ErrorCode::PasswordNeeded, Field::Password);
    must(last().runAs<EraseDriver>(manager(), {ritu}));
    for (const DriverMails::Row &row : must(last().read<DriverMails>({ritu})).rows)
        QCOMPARE(row.subject, QString());
}

void TstDriverHistory::matchesWhatIsKnown_data()
{
    QTest::addColumn<DriverTraits>("traits");
    QTest::addColumn<QList<int>>("found"); // by the order in which they were added
    const auto row = [](const char *name, const DriverTraits &traits, const QList<int> &found) {
        QTest::newRow(name) << traits << found;
    };
    row("nothing", {}, {});
    row("number", {u"D-10002"_s, {}, {}, {}, {}}, {1});
    row("number of nobody", {u"10009"_s, {}, {}, {}, {}}, {});
    row("piece of a name", {{}, u"iyer"_s, {}, {}, {}}, {0, 1});
    row("two pieces", {{}, u"iy an"_s, {}, {}, {}}, {1});
    row("mail", {{}, {}, u"RITU@example.org "_s, {}, {}}, {0});
    row("mail of nobody", {{}, {}, u"no@example.org"_s, {}, {}}, {});
    row("phone", {{}, {}, {}, u"+91 98450 01234"_s, {}}, {0});
    row("address", {{}, {}, {}, {}, u"lake"_s}, {0, 2});
    row("address in two words", {{}, {}, {}, {}, u"bengal 12"_s}, {0});
    row("name and address", {{}, u"iyer"_s, {}, {}, u"lake"_s}, {0});
    row("name against mail", {{}, u"berg"_s, u"ritu@example.org"_s, {}, {}}, {});
    row("number and name", {u"10001"_s, u"ritu"_s, {}, {}, {}}, {0});
    row("merged", {u"D-10004"_s, {}, {}, {}, {}}, {2});
    row("erased by its number", {u"D-10005"_s, {}, {}, {}, {}}, {4});
    row("erased by its name", {{}, u"gone"_s, {}, {}, {}}, {});
}

void TstDriverHistory::matchesWhatIsKnown()
{
    QFETCH(DriverTraits, traits);
    QFETCH(QList<int>, found);
    const auto add = [this](const QString &name, const QString &mail, const QString &phone, const QString &address) {
        RegisterDriver::Command command = driverCalled(name, mail, phone);
        command.fields.address = address;
        return must(last().run<RegisterDriver>(command)).driver;
    };
    const QList<DriverId> drivers {
        add(u"Ritu Iyer"_s, u"ritu@example.org"_s, u"+919845001234"_s, u"12 Lake Road\nBengaluru"_s),
        add(u"Anand Iyer"_s, {}, {}, u"7 Hill Street"_s), add(u"Jörg Berg"_s, {}, {}, u"Lakeside 3"_s),
        add(u"Joerg Berg"_s, {}, {}, {}), add(u"Gone Away"_s, {}, {}, u"Lake View"_s)};
    must(last().runAs<MergeDrivers>(manager(), {drivers.at(2), drivers.at(3)}));
    must(last().runAs<EraseDriver>(manager(), {drivers.at(4)}));
    QList<DriverId> wanted;
    for (const int i : found)
        wanted.append(drivers.at(i));
    auto matched = matching(traits);
    std::sort(matched.begin(), matched.end());
    QCOMPARE(matched, wanted);
    const auto names = must(last().read<DriverNames>({}));
    auto byIndex = must(last().read<MatchDrivers>({traits, names})).drivers;
    std::sort(byIndex.begin(), byIndex.end());
    QCOMPARE(byIndex, wanted);
}

void TstDriverHistory::matchingNeedsTheKey()
{
    const DriverId ritu = added(u"Ritu"_s, u"ritu@example.org"_s);
    last().actAs(last().attendant()); // as after a PIN
    QCOMPARE(matching({u"D-10001"_s, {}, {}, {}, {}}), QList<DriverId> {ritu});
    MatchDrivers::Question kept;
    kept.accounts = {ritu};
    QCOMPARE(must(last().read<MatchDrivers>(kept)).numbers, QList<qint64> {10001});
    for (const DriverTraits &traits :
         {DriverTraits {{}, u"ritu"_s, {}, {}, {}}, DriverTraits {{}, {}, u"ritu@example.org"_s, {}, {}},
          DriverTraits {{}, {}, {}, u"+491701234567"_s, {}}, DriverTraits {{}, {}, {}, {}, u"lake"_s}})
        COMPARE_REFUSED(last().read<MatchDrivers>({traits}), ErrorCode::PasswordNeeded, Field::Password);
    last().actAs(clerk());
    COMPARE_REFUSED(last().read<MatchDrivers>({{{}, {}, u"ritu@"_s, {}, {}}}), ErrorCode::BadMail, Field::Mail);
    COMPARE_REFUSED(last().read<MatchDrivers>({{{}, {}, {}, u"12"_s, {}}}), ErrorCode::BadPhone, Field::Phone);
    COMPARE_REFUSED(last().read<MatchDrivers>({{u"Ritu"_s, {}, {}, {}, {}}}), ErrorCode::BadNumber, Field::Driver);
}

void TstDriverHistory::searchesByDriver()
{
    const LotId second = last().addLot(u"Second"_s).lot;
    const DriverId ritu = added(u"Ritu"_s, {}, {}, u"KA01AB1234"_s);
    const DriverId anna = added(u"Anna"_s, {}, {}, u"HHX1"_s);
    QList<StayId> ofRitu;
    QList<StayId> ofAnna;
    QList<StayId> rituThere;
    for (int i = 0; i < 4; ++i) {
        ofRitu.prepend(visit(u"KA01AB1234"_s, i % 2 == 0 ? second : last().lot()));
        if (i % 2 == 0)
            rituThere.prepend(ofRitu.first());
        ofAnna.prepend(visit(u"HHX1"_s));
        visit(u"NOBODYS1"_s);
    }
    StayQuery query;
    query.drivers = {{ritu}};
    QCOMPARE(searched(query), ofRitu);
    query.drivers = {{ritu, anna}};
    QCOMPARE(searched(query).size(), 8);
    query.drivers = {{ritu}};
    query.lots = {second};
    QCOMPARE(searched(query), rituThere);
    query.lots.clear();
    query.plate = u"hhx"_s;
    QCOMPARE(searched(query), QList<StayId>());
    query.plate = u"ka01"_s;
    QCOMPARE(searched(query), ofRitu);
    query.plate.clear();
    query.text = u"ka01ab"_s;
    QCOMPARE(searched(query), ofRitu);
    query.drivers = {{anna}};
    QCOMPARE(searched(query), QList<StayId>());
    query.text.clear();
    query.states = {u"paid"_s};
    query.method = u"cash"_s;
    QCOMPARE(searched(query), ofAnna);
    query.states = {u"parked"_s};
    QCOMPARE(searched(query), QList<StayId>());
    query = {};
    query.drivers.emplace(); // of nobody
    QCOMPARE(searched(query), QList<StayId>());
    QVERIFY(!query.isEmpty());
    // In portions the same.
    SearchStays::Question question;
    question.query.drivers = {{ritu, anna}};
    question.most = 3;
    QSet<StayId> seen;
    int places = 0;
    do {
        const auto portion = must(last().read<SearchStays>(question));
        for (const SearchStays::Place &place : portion.places) {
            seen.insert(place.stay);
            ++places;
        }
        question.after = portion.next;
    } while (question.after);
    QCOMPARE(places, 8);
    QCOMPARE(seen.size(), 8);
}

void TstDriverHistory::countsBesideDrivers()
{
    const LotId second = last().addLot(u"Second"_s).lot;
    const DriverId ritu = added(u"Ritu"_s, {}, {}, u"KA01AB1234"_s);
    for (int i = 0; i < 5; ++i) {
        visit(u"KA01AB1234"_s, i < 2 ? second : last().lot());
        visit(u"NOBODYS1"_s);
    }
    CountFacets::Question question;
    question.query.drivers = {{ritu}};
    question.budgetMs = 60'000;
    int seen = 0;
    for (const CountFacets::Count &count : must(last().read<CountFacets>(question)).counts) {
        if (count.facet == CountFacets::Facet::Lot) {
            QCOMPARE(count.stays, count.value == QString::number(second.value) ? 2 : 3);
            ++seen;
        } else if (count.value == "paid"_L1 || count.value == "cash"_L1 || count.value == "car"_L1) {
            QCOMPARE(count.stays, 5);
            ++seen;
        }
        QVERIFY(!count.more);
    }
    QCOMPARE(seen, 5);
}

void TstDriverHistory::keptSearchesNameNobody()
{
    const DriverId ritu = added(u"Zebulona Quixfield"_s, u"zebulona@example.org"_s, {}, u"KA01AB1234"_s);
    const StayId stay = visit(u"KA01AB1234"_s);
    SaveSearch::Command command {u"hers"_s, {}};
    command.query.drivers = matching({{}, u"quixf"_s, {}, {}, {}});
    QCOMPARE(command.query.drivers, QList<DriverId> {ritu});
    must(last().run<SaveSearch>(command));
    const QString body = raw().value(u"SELECT body FROM saved_search"_s).toString();
    QVERIFY(body.contains(u"\"drivers\":[%1]"_s.arg(ritu.value)));
    QVERIFY(!body.contains(u"quix"_s, Qt::CaseInsensitive));
    const auto saved = must(last().read<SavedSearches>({}));
    QCOMPARE(saved.first().query, command.query);
    QCOMPARE(searched(saved.first().query), QList<StayId> {stay});
    StayQuery nobody;
    nobody.drivers.emplace();
    QCOMPARE(StayQuery::fromJson(nobody.toJson()), nobody);
    QCOMPARE(StayQuery::fromJson(StayQuery().toJson()), StayQuery());
}

/// Accounts and visits over half a year, drawn by lot.
void TstDriverHistory::playHalfAYear(LotId second)
{
    QRandomGenerator random(20261);
    added(u"Never Comes"_s);
    for (int i = 0; i < 60; ++i) {
        const QString plate = u"DR%1"_s.arg(random.bounded(24));
        if (random.bounded(3) == 0)
            must(last().run<RegisterDriver>(driverCalled(u"D%1"_s.arg(i), {}, {}, u"DR%1"_s.arg(i % 24))));
        visit(plate, random.bounded(2) == 0 ? second : last().lot());
        clock().advance(hours(random.bounded(96)));
    }
    clock().advance(hours(24 * 60));
}

/// Of a period, one by one from the raw rows.
QList<Figure> TstDriverHistory::slowFigures(qint64 from, qint64 until)
{
    const auto accounts = raw().rows(u"SELECT id, created_at FROM driver WHERE state IN (1, 2)"_s);
    const auto stays =
        raw().rows(u"SELECT driver_id, entered_at FROM stay WHERE entered_at IS NOT NULL AND driver_id IS NOT NULL"_s);
    const qint64 end = std::min(until, clock().now().ms);
    const qint64 since = end - qint64 {90} * 86'400'000;
    QSet<qint64> active;
    QSet<qint64> lately;
    qint64 visits = 0;
    for (const QVariantList &stay : stays) {
        const qint64 at = stay.at(1).toLongLong();
        if (at >= from && at < until) {
            ++visits;
            active.insert(stay.at(0).toLongLong());
        }
        if (at >= since && at < end)
            lately.insert(stay.at(0).toLongLong());
    }
    qint64 registered = 0;
    qint64 fresh = 0;
    qint64 unseen = 0;
    for (const QVariantList &account : accounts) {
        const qint64 at = account.at(1).toLongLong();
        registered += at < until ? 1 : 0;
        fresh += at >= from && at < until ? 1 : 0;
        unseen += at < since && !lately.contains(account.at(0).toLongLong()) ? 1 : 0;
    }
    return {{registered}, {fresh}, {active.size()}, {unseen}, {visits}, {visits, active.size()}};
}

void TstDriverHistory::figuresAreTheSlowCount()
{
    const LotId second = last().addLot(u"Second"_s).lot;
    const qint64 firstDay = clock().now().ms / 86'400'000 - 1;
    playHalfAYear(second);
    const DayRange days {firstDay, clock().now().ms / 86'400'000 + 1};
    const auto ask = [&](const QList<LotId> &lots) {
        return must(last().readAs<FiguresReport>(manager(), {ReportKind::Drivers, {}, days, lots, {}}));
    };
    const auto report = ask({});
    const QTimeZone zone(raw().value(u"SELECT timezone FROM lot ORDER BY id LIMIT 1"_s).toByteArray());
    const auto startOf = [&](qint64 day) {
        return QDateTime(QDate(1970, 1, 1).addDays(day), QTime(0, 0), zone).toMSecsSinceEpoch();
    };
    QVERIFY(report.rows.size() >= 3);
    for (const ReportRow &row : report.rows) {
        const QDate month(static_cast<int>(row.number / 12), static_cast<int>(row.number % 12) + 1, 1);
        const qint64 begins = QDate(1970, 1, 1).daysTo(month);
        const qint64 ends = QDate(1970, 1, 1).daysTo(month.addMonths(1));
        QCOMPARE(row.figures, slowFigures(startOf(std::max(begins, days.from)), startOf(std::min(ends, days.until))));
    }
    QCOMPARE(report.totals.first().figures, slowFigures(startOf(days.from), startOf(days.until)));
    QVERIFY(report.totals.first().figures.at(3).value > 0); // somebody was not seen for long
    const QString there = u"SELECT count(*) FROM stay WHERE driver_id IS NOT NULL AND lot_id = %1"_s.arg(second.value);
    QCOMPARE(ask({second}).totals.first().figures.at(4).value, raw().number(there));
}

PARKDESK_TEST(TstDriverHistory)
#include "tst_driverhistory.moc"
