// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/calendaroflot.h"
#include "services/tariffs/checktariff.h"
#include "services/tariffs/droptariffdraft.h"
#include "services/tariffs/importcalendar.h"
#include "services/tariffs/publishtariff.h"
#include "services/tariffs/savetariffdraft.h"
#include "services/tariffs/setcalendardays.h"
#include "services/tariffs/tariffsoflot.h"
#include "services/tariffs/tarifftext.h"
#include "services/tariffs/withdrawtariff.h"
#include "tests/services/dayoffice.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray hourAt(const char *value, const QByteArray &more = {})
{
    return QByteArray(R"({"format":1,"name":"By the hour","currency":"EUR","defaultTable":"all","rateTables":[
        {"id":"all","basis":"stay","lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":")")
        + value + R"("}]})" + more + "]}";
}

/// On public holidays an hour costs a tenth.
const QByteArray holidayTariff = R"({"format":1,"name":"Holidays","currency":"EUR","defaultTable":"all","rateTables":[
    {"id":"all","basis":"stay","lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":"2.00"}],
     "windows":[{"id":"holiday","kind":"rate","days":["publicHoliday"],
        "lines":[{"id":"holidayHour","type":"incrementingRate","incrementPeriod":"PT1H","value":"0.20"}]}]}]})";

const QByteArray demandTariff = R"({"format":1,"name":"Demand","currency":"EUR","defaultTable":"all","rateTables":[
    {"id":"all","basis":"stay","lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":"2.00"}]}],
    "demand":{"on":true,"steps":[{"occupancy":"20","factor":"2"}],"ceiling":"3"}})";

PublishTariff::Command publication(const OfficeBuilder &office, const QByteArray &text, Instant from)
{
    PublishTariff::Command command;
    command.lot = office.lot();
    command.text = text;
    command.validFrom = from;
    return command;
}

QStringList standingsOf(OfficeBuilder &office)
{
    static const char *const names[] = {"planned", "in force", "resting", "past", "withdrawn"};
    QStringList texts;
    for (const auto &version : must(office.read<TariffsOfLot>({office.lot()})).versions)
        texts.append(u"%1 %2"_s.arg(version.number).arg(QLatin1StringView(names[static_cast<int>(version.standing)])));
    return texts;
}

QString priceAfter(OfficeBuilder &office, TestClock &clock, const QString &plate, Duration length)
{
    must(office.enter(plate));
    clock.advance(length);
    return must(office.quote(plate)).price.due.toText();
}

} // namespace

/// Tariffs that are written, planned, given an end and taken back, and the calendar that they ask.
class TstTariffs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drafts();
    void draftsOfTwoPeople();
    void plannedAndWithdrawn();
    void anEndRevertsByItself();
    void publishingTakesTheDraftAndThePlans();
    void refusesWhatIsWrong();
    void checkSaysWhatPublishingWould();
    void calendarEntersThePrice();
    void importedOrNothing();
    void occupancyIsFixedAtEntry();
};

void TstTariffs::drafts()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    office.actAs(office.manager());
    SaveTariffDraft::Command save;
    save.lot = office.lot();
    save.name = u" Winter "_s;
    save.text = "{ not a tariff yet";
    const auto first = must(office.run<SaveTariffDraft>(save));
    QCOMPARE(first.revision, 1);
    QVERIFY(office.changes().touches(Entity::TariffDraft));
    save.draft = first.draft;
    save.revision = first.revision;
    save.text = hourAt("3.00");
    QCOMPARE(must(office.run<SaveTariffDraft>(save)).revision, 2);
    const auto listed = must(office.read<TariffsOfLot>({office.lot()}));
    QCOMPARE(listed.drafts.size(), 1);
    QCOMPARE(listed.drafts.first().name, u"Winter"_s);
    QCOMPARE(listed.drafts.first().revision, 2);
    const auto text = must(office.read<TariffText>({std::nullopt, first.draft}));
    QCOMPARE(text.text, hourAt("3.00"));
    QCOMPARE(text.lot, office.lot());
    must(office.run<DropTariffDraft>({first.draft, 2}));
    QVERIFY(must(office.read<TariffsOfLot>({office.lot()})).drafts.isEmpty());
    COMPARE_REFUSED(office.read<TariffText>({std::nullopt, first.draft}), ErrorCode::NotFound, Field::Tariff);
}

void TstTariffs::draftsOfTwoPeople()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    office.actAs(office.manager());
    SaveTariffDraft::Command save {office.lot(), {}, u"One"_s, "{}", 0, {}};
    const auto made = must(office.run<SaveTariffDraft>(save));
    save.draft = made.draft;
    save.revision = 1;
    must(office.runAs<SaveTariffDraft>(office.owner(), save));
    const auto late = office.run<SaveTariffDraft>(save);
    COMPARE_REFUSED(late, ErrorCode::DraftChanged, Field::Tariff);
    QCOMPARE(late.error().details.value("revision"_L1).toInt(), 2);
    COMPARE_REFUSED(office.run<DropTariffDraft>({made.draft, 1}), ErrorCode::DraftChanged, Field::Tariff);
    save.name.clear();
    COMPARE_REFUSED(office.run<SaveTariffDraft>(save), ErrorCode::Required, Field::Name);
    save.name = QString(200, u'x');
    COMPARE_REFUSED(office.run<SaveTariffDraft>(save), ErrorCode::TooLong, Field::Name);
    save.draft = TariffDraftId {4711};
    save.name = u"x"_s;
    COMPARE_REFUSED(office.run<SaveTariffDraft>(save), ErrorCode::NotFound, Field::Tariff);
}

void TstTariffs::plannedAndWithdrawn()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    office.actAs(office.manager());
    const auto planned = must(office.run<PublishTariff>(publication(office, hourAt("9.00"), clock.now() + hours(24))));
    QCOMPARE(standingsOf(office), (QStringList {u"2 planned"_s, u"1 in force"_s}));
    must(office.run<WithdrawTariff>({planned.version}));
    QCOMPARE(standingsOf(office), (QStringList {u"2 withdrawn"_s, u"1 in force"_s}));
    COMPARE_REFUSED(office.run<WithdrawTariff>({planned.version}), ErrorCode::Unchanged, Field::Tariff);
    clock.advance(hours(25));
    office.actAs(office.attendant());
    QCOMPARE(priceAfter(office, clock, u"AA 1"_s, minutes(50)), u"2.50"_s);
    office.actAs(office.manager());
    const auto begun = must(office.run<PublishTariff>(publication(office, hourAt("3.00"), clock.now())));
    COMPARE_REFUSED(office.run<WithdrawTariff>({begun.version}), ErrorCode::PeriodPast, Field::From);
    COMPARE_REFUSED(office.run<WithdrawTariff>({TariffVersionId {4711}}), ErrorCode::NotFound, Field::Tariff);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstTariffs::anEndRevertsByItself()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    office.actAs(office.manager());
    auto fair = publication(office, hourAt("7.00"), clock.now() + hours(2));
    fair.validUntil = clock.now() + hours(5);
    const auto version = must(office.run<PublishTariff>(fair));
    QCOMPARE(version.validUntil, fair.validUntil);
    const auto ahead = must(office.read<TariffsOfLot>({office.lot()})).ahead;
    QCOMPARE(ahead.size(), 3);
    QCOMPARE(ahead[0].version, ahead[2].version);
    QCOMPARE(ahead[1].from, fair.validFrom);
    QCOMPARE(ahead[1].until, fair.validUntil);
    office.actAs(office.attendant());
    clock.advance(hours(2));
    QCOMPARE(standingsOf(office), (QStringList {u"2 in force"_s, u"1 resting"_s}));
    QCOMPARE(priceAfter(office, clock, u"AA 1"_s, minutes(30)), u"7.00"_s);
    clock.set(*fair.validUntil);
    QCOMPARE(standingsOf(office), (QStringList {u"2 past"_s, u"1 in force"_s}));
    QCOMPARE(priceAfter(office, clock, u"AA 2"_s, minutes(30)), u"2.50"_s);
    // Who came within it keeps it.
    QCOMPARE(must(office.quote(u"AA 1"_s)).price.due.toText(), u"28.00"_s);
    must(office.payAndLeave(u"AA 1"_s));
    QCOMPARE(brokenRules(office), QStringList());
}

void TstTariffs::publishingTakesTheDraftAndThePlans()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    office.actAs(office.manager());
    const auto draft = must(office.run<SaveTariffDraft>({office.lot(), {}, u"Next"_s, hourAt("4.00"), 0, {}}));
    const auto soon = must(office.run<PublishTariff>(publication(office, hourAt("8.00"), clock.now() + hours(30))));
    const auto sooner = must(office.run<PublishTariff>(publication(office, hourAt("6.00"), clock.now() + hours(3))));
    auto next = publication(office, hourAt("4.00"), clock.now() + hours(10));
    next.draft = draft.draft;
    next.withdrawPlanned = true;
    const auto done = must(office.run<PublishTariff>(next));
    QCOMPARE(done.withdrawn, QList<TariffVersionId> {soon.version});
    QCOMPARE(standingsOf(office), (QStringList {u"4 planned"_s, u"3 planned"_s, u"2 withdrawn"_s, u"1 in force"_s}));
    QVERIFY(must(office.read<TariffsOfLot>({office.lot()})).drafts.isEmpty());
    QVERIFY(sooner.version != done.version);
    // The version is the canonical text for ever.
    const auto text = must(office.read<TariffText>({done.version, std::nullopt}));
    QCOMPARE(text.number, 4);
    const RawDatabase raw(database);
    QVERIFY(
        !raw.refusal(u"UPDATE tariff_version SET valid_until = 1 WHERE id = %1"_s.arg(done.version.value)).isEmpty());
    QVERIFY(!raw.refusal(u"DELETE FROM tariff_withdrawal"_s).isEmpty());
}

void TstTariffs::refusesWhatIsWrong()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const RawDatabase raw(database);
    const Instant begin = clock.now();
    must(office.enter(u"AA 1"_s));
    clock.advance(hours(30));
    office.actAs(office.manager());
    const auto before = raw.rowCounts();
    COMPARE_REFUSED(office.run<PublishTariff>(publication(office, hourAt("3.00"), begin)), ErrorCode::PeriodPast,
                    Field::From);
    auto ended = publication(office, hourAt("3.00"), clock.now());
    ended.validUntil = clock.now();
    COMPARE_REFUSED(office.run<PublishTariff>(ended), ErrorCode::BadSpan, Field::Until);
    const QByteArray shut =
        hourAt("3.00").replace(R"("lines")", R"("windows":[{"id":"shut","kind":"closed"}],"lines")");
    const auto refused = office.run<PublishTariff>(publication(office, shut, clock.now()));
    COMPARE_REFUSED(refused, ErrorCode::CheckFailed, Field::Tariff);
    QCOMPARE(refused.error().details.value("check"_L1).toString(), u"never_sold"_s);
    QCOMPARE(raw.rowCounts(), before);
}

void TstTariffs::checkSaysWhatPublishingWould()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto good = must(office.read<CheckTariff>({office.lot(), hourAt("3.00"), {}}));
    QVERIFY(good.publishable && !good.refused && good.findings.empty());
    QCOMPARE(good.number, 2);
    QVERIFY(!good.sign.isEmpty());
    const auto broken = must(office.read<CheckTariff>({office.lot(), "{", {}}));
    QVERIFY(!broken.publishable);
    QCOMPARE(broken.refused->code, ErrorCode::TariffInvalid);
    // A rule for holidays where nobody wrote down any.
    const auto empty = must(office.read<CheckTariff>({office.lot(), holidayTariff, {}}));
    QCOMPARE(empty.findings.size(), std::size_t {1});
    QCOMPARE(empty.findings.front().code, u"calendar_empty"_s);
    QVERIFY(empty.publishable);
}

void TstTariffs::calendarEntersThePrice()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.tariff = holidayTariff;
    OfficeBuilder office(database, clock, plan);
    const qint64 today = LocalTime {clock.now().ms}.day();
    SetCalendarDays::Command days {office.lot(), {{today, DayKind::PublicHoliday, u"Founders"_s}}, {}};
    QCOMPARE(must(office.runAs<SetCalendarDays>(office.manager(), days)).added, 1);
    QVERIFY(office.changes().touches(Entity::Calendar));
    QCOMPARE(must(office.runAs<SetCalendarDays>(office.manager(), days)).added, 0);
    QCOMPARE(priceAfter(office, clock, u"AA 1"_s, minutes(90)), u"0.40"_s);
    must(office.payAndLeave(u"AA 1"_s));
    QCOMPARE(brokenRules(office), QStringList());
    // The day is taken out again: what was charged is priced as it was.
    std::swap(days.add, days.remove);
    QCOMPARE(must(office.runAs<SetCalendarDays>(office.manager(), days)).removed, 1);
    QVERIFY(must(office.read<CalendarOfLot>({office.lot(), 0, today + 1})).days.isEmpty());
    QCOMPARE(brokenRules(office), QStringList());
    QCOMPARE(priceAfter(office, clock, u"AA 2"_s, minutes(90)), u"4.00"_s);
    SetCalendarDays::Command odd {office.lot(), {{today, DayKind::PublicHoliday, u"x"_s, 60'000}}, {}};
    COMPARE_REFUSED(office.runAs<SetCalendarDays>(office.manager(), odd), ErrorCode::BadTime, Field::Calendar);
}

void TstTariffs::importedOrNothing()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const RawDatabase raw(database);
    office.actAs(office.manager());
    const qint64 today = LocalTime {clock.now().ms}.day();
    const QByteArray good = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                            "DTSTART;VALUE=DATE:20260501\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Labour Day\r\n"
                            "END:VEVENT\r\nEND:VCALENDAR\r\n";
    ImportCalendar::Command command {office.lot(), good, DayKind::PublicHoliday, today, today + 3 * 366, true};
    const auto done = must(office.run<ImportCalendar>(command));
    QCOMPARE(done.events, 1);
    QCOMPARE(done.added, 3);
    const auto days = must(office.read<CalendarOfLot>({office.lot(), today, today + 3 * 366})).days;
    QCOMPARE(days.size(), 3);
    QCOMPARE(days.first().name, u"Labour Day"_s);
    const auto before = raw.rowCounts();
    command.bytes = good + "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261399\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const auto refused = office.run<ImportCalendar>(command);
    COMPARE_REFUSED(refused, ErrorCode::BadCalendar, Field::Calendar);
    QCOMPARE(refused.error().details.value("line"_L1).toInt(), 13);
    QCOMPARE(refused.error().details.value("reason"_L1).toString(), u"bad_time"_s);
    QCOMPARE(raw.rowCounts(), before);
    // An event lasts a month at most, as prices look no further back; holidays may be as long as they are.
    command.bytes =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20260601\r\n"
        "DTEND;VALUE=DATE:20260703\r\nSUMMARY:Fair\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    command.dayKind = DayKind::Event;
    command.replace = false;
    const auto tooLong = office.run<ImportCalendar>(command);
    COMPARE_REFUSED(tooLong, ErrorCode::BadCalendar, Field::Calendar);
    QCOMPARE(tooLong.error().details.value("line"_L1).toInt(), 4);
    QCOMPARE(tooLong.error().details.value("reason"_L1).toString(), u"event_too_long"_s);
    QCOMPARE(raw.rowCounts(), before);
    command.dayKind = DayKind::SchoolHoliday;
    const auto preview = must(office.readAs<CalendarImportPreview>(office.manager(), command));
    QCOMPARE(preview.added, 32);
    QCOMPARE(raw.rowCounts(), before);
    QCOMPARE(must(office.run<ImportCalendar>(command)).added, 32);
    command.replace = true;
    command.bytes.replace("20260703", "20260630");
    const auto shorter = must(office.readAs<CalendarImportPreview>(office.manager(), command));
    QCOMPARE(shorter.added, 0);
    QCOMPARE(shorter.removed, 3);
    const auto done2 = must(office.run<ImportCalendar>(command));
    QCOMPARE(done2.added, 0);
    QCOMPARE(done2.removed, 3);
    // Nothing that no calendar can hold comes in by a file either.
    command.bytes = good;
    command.bytes.replace("20260501", "19650501");
    command.replace = false;
    command.firstDay = -2000;
    COMPARE_REFUSED(office.run<ImportCalendar>(command), ErrorCode::BadTime, Field::Calendar);
}

void TstTariffs::occupancyIsFixedAtEntry()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.tariff = demandTariff;
    OfficeBuilder office(database, clock, plan); // ten spots
    must(office.enter(u"AA 1"_s));
    must(office.enter(u"AA 2"_s));
    must(office.enter(u"AA 3"_s)); // two of ten were taken
    const RawDatabase raw(database);
    QCOMPARE(raw.rows(u"SELECT occupancy FROM stay ORDER BY id"_s),
             (QList<QVariantList> {{qint64 {0}}, {qint64 {100}}, {qint64 {200}}}));
    clock.advance(minutes(30));
    QCOMPARE(must(office.quote(u"AA 1"_s)).price.due.toText(), u"2.00"_s);
    QCOMPARE(must(office.quote(u"AA 3"_s)).price.due.toText(), u"4.00"_s);
    must(office.payAndLeave(u"AA 3"_s));
    must(office.payAndLeave(u"AA 1"_s));
    QCOMPARE(brokenRules(office), QStringList());
}

PARKDESK_TEST(TstTariffs)
#include "tst_tariffs.moc"
