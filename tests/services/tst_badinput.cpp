// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/adddesk.h"
#include "services/lots/listlots.h"
#include "services/staff/addstaff.h"
#include "services/staff/setpassword.h"
#include "services/stays/availability.h"
#include "services/stays/cancelstay.h"
#include "services/stays/lookup.h"
#include "services/tariffs/publishtariff.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <functional>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

using MaybeError = std::optional<Error>;
using Attempt = std::function<MaybeError(OfficeBuilder &, const QString &)>;

template <typename T>
MaybeError errorIn(const Result<T> &result)
{
    return result ? std::nullopt : MaybeError(result.error());
}

/// One input that a person types.
struct Input {
    const char *name;
    Field field;
    QList<ErrorCode> refusals; ///< how this input may say no
    bool mayBeEmpty;
    Attempt attempt;
};

EnterVehicle::Command goodEntry(OfficeBuilder &office)
{
    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = u"GOOD1"_s;
    return command;
}

AddLot::Command goodLot()
{
    AddLot::Command command;
    command.name = u"Second"_s;
    command.timezone = u"UTC"_s;
    command.currency = u"EUR"_s;
    command.rows = {spotRow(u"A-{1}"_s, 2, {u"car"_s})};
    return command;
}

template <typename Command, typename Member>
Attempt into(Command (*make)(OfficeBuilder &), Member Command::*member,
             MaybeError (*run)(OfficeBuilder &, const Command &))
{
    return [=](OfficeBuilder &office, const QString &text) {
        Command command = make(office);
        command.*member = text;
        return run(office, command);
    };
}

MaybeError runEntry(OfficeBuilder &office, const EnterVehicle::Command &command)
{
    return errorIn(office.run<EnterVehicle>(command));
}

MaybeError runLot(OfficeBuilder &office, const AddLot::Command &command)
{
    return errorIn(office.runAs<AddLot>(office.owner(), command));
}

AddLot::Command lotFor(OfficeBuilder &)
{
    return goodLot();
}

AddStaff::Command goodStaff(OfficeBuilder &office)
{
    AddStaff::Command command {u"newcomer"_s, u"New Comer"_s, {Role::Attendant}, {}};
    command.secret =
        must(SodiumPasswords(SodiumPasswords::Cost::Least).seal(OfficeBuilder::password, office.dataKey()));
    return command;
}

MaybeError runStaff(OfficeBuilder &office, const AddStaff::Command &command)
{
    return errorIn(office.runAs<AddStaff>(office.owner(), command));
}

QList<Input> vehicleInputs()
{
    using E = ErrorCode;
    return {
        {"enter plate",
         Field::Plate,
         {E::Required, E::TooLong, E::BadCharacters},
         false,
         into(&goodEntry, &EnterVehicle::Command::plate, &runEntry)},
        {"enter note",
         Field::Note,
         {E::TooLong, E::BadCharacters},
         true,
         into(&goodEntry, &EnterVehicle::Command::note, &runEntry)},
        {"enter vehicle type",
         Field::VehicleType,
         {E::UnknownVehicleType},
         true,
         into(&goodEntry, &EnterVehicle::Command::vehicleType, &runEntry)},
        {"enter spot", Field::Spot, {E::UnknownSpot}, false, into(&goodEntry, &EnterVehicle::Command::spot, &runEntry)},
        {"enter feature",
         Field::Spot,
         {E::BadCode},
         false,
         [](OfficeBuilder &office, const QString &text) {
             EnterVehicle::Command command = goodEntry(office);
             command.features = QStringList {text};
             return runEntry(office, command);
         }},
        {"twin reason",
         Field::Reason,
         {E::Required, E::TooLong, E::BadCharacters},
         false,
         [](OfficeBuilder &office, const QString &text) {
             EnterVehicle::Command command = goodEntry(office);
             command.plate = u"HERE1"_s; // stands here already
             command.twinReason = text;
             return runEntry(office, command);
         }},
        {"reserve plate",
         Field::Plate,
         {E::TooLong, E::BadCharacters, E::Required},
         true,
         [](OfficeBuilder &office, const QString &text) { return errorIn(office.reserve(text, hours(1), hours(1))); }},
        {"arrive key",
         Field::Plate,
         {E::Required, E::TooLong, E::BadCharacters, E::NotFound},
         false,
         [](OfficeBuilder &office, const QString &text) { return errorIn(office.arrive(text)); }},
        {"quote key",
         Field::Plate,
         {E::Required, E::TooLong, E::BadCharacters, E::NotInside},
         false,
         [](OfficeBuilder &office, const QString &text) { return errorIn(office.quote(text)); }},
        {"leave key",
         Field::Plate,
         {E::Required, E::TooLong, E::BadCharacters, E::NotInside},
         false,
         [](OfficeBuilder &office, const QString &text) {
             return errorIn(office.run<LeaveStay>({OfficeBuilder::keyOf(text)}));
         }},
        {"cancel key",
         Field::Plate,
         {E::Required, E::TooLong, E::BadCharacters, E::NotFound},
         false,
         [](OfficeBuilder &office, const QString &text) {
             return errorIn(office.run<CancelStay>({OfficeBuilder::keyOf(text)}));
         }},
        {"pay method",
         Field::Method,
         {E::BadCode},
         false,
         [](OfficeBuilder &office, const QString &text) {
             PayStay::Command command = OfficeBuilder::paymentOf(must(office.quote(u"HERE1"_s)));
             command.method = text;
             return errorIn(office.run<PayStay>(command));
         }},
        {"card reference",
         Field::CardReference,
         {E::TooLong, E::BadCharacters},
         true,
         [](OfficeBuilder &office, const QString &text) {
             PayStay::Command command = OfficeBuilder::paymentOf(must(office.quote(u"HERE1"_s)));
             command.method = u"card"_s;
             command.cardReference = text;
             return errorIn(office.run<PayStay>(command));
         }},
    };
}

QList<Input> officeInputs()
{
    using E = ErrorCode;
    return {
        {"lot name",
         Field::Name,
         {E::Required, E::TooLong, E::BadCharacters},
         false,
         into(&lotFor, &AddLot::Command::name, &runLot)},
        {"lot address",
         Field::Address,
         {E::TooLong, E::BadCharacters},
         true,
         into(&lotFor, &AddLot::Command::address, &runLot)},
        {"lot phone",
         Field::Phone,
         {E::TooLong, E::BadCharacters},
         true,
         into(&lotFor, &AddLot::Command::phone, &runLot)},
        {"lot zone", Field::TimeZone, {E::BadZone}, false, into(&lotFor, &AddLot::Command::timezone, &runLot)},
        {"lot currency", Field::Currency, {E::BadCurrency}, false, into(&lotFor, &AddLot::Command::currency, &runLot)},
        {"lot fallback",
         Field::Amount,
         {E::BadAmount},
         false,
         into(&lotFor, &AddLot::Command::fallbackAmount, &runLot)},
        {"lot desk",
         Field::Desk,
         {E::Required, E::TooLong, E::BadCharacters},
         true,
         into(&lotFor, &AddLot::Command::deskName, &runLot)},
        {"spot pattern",
         Field::Pattern,
         {E::BadPattern},
         false,
         [](OfficeBuilder &office, const QString &text) {
             AddLot::Command command = goodLot();
             command.rows.first().pattern = text;
             return runLot(office, command);
         }},
        {"desk name",
         Field::Desk,
         {E::Required, E::TooLong, E::BadCharacters},
         false,
         [](OfficeBuilder &office, const QString &text) {
             return errorIn(office.runAs<AddDesk>(office.owner(), {office.lot(), text, u"both"_s}));
         }},
        {"desk kind",
         Field::Desk,
         {E::BadCode},
         false,
         [](OfficeBuilder &office, const QString &text) {
             return errorIn(office.runAs<AddDesk>(office.owner(), {office.lot(), u"North"_s, text}));
         }},
        {"staff login", Field::Login, {E::BadLogin}, false, into(&goodStaff, &AddStaff::Command::login, &runStaff)},
        {"staff name",
         Field::Name,
         {E::Required, E::TooLong, E::BadCharacters},
         false,
         into(&goodStaff, &AddStaff::Command::name, &runStaff)},
        {"password login",
         Field::Login,
         {E::NotFound},
         false,
         [](OfficeBuilder &office, const QString &text) {
             return errorIn(office.runAs<SetPassword>(office.owner(), {text, goodStaff(office).secret}));
         }},
        {"tariff",
         Field::Tariff,
         {E::TariffInvalid},
         false,
         [](OfficeBuilder &office, const QString &text) {
             return errorIn(
                 office.runAs<PublishTariff>(office.owner(), {office.lot(), text.toUtf8(), office.clock().now()}));
         }},
        {"lot shown",
         Field::Lot,
         {E::UnknownLot},
         false,
         [](OfficeBuilder &office, const QString &text) { return errorIn(office.read<ShowLot>({text})); }},
    };
}

QList<Input> allInputs()
{
    static const QList<Input> inputs = vehicleInputs() + officeInputs();
    return inputs;
}

struct BadText {
    const char *name;
    QString text;
};

const QList<BadText> &badTexts()
{
    static const QList<BadText> texts {
        {"empty", QString()},
        {"blank", u" \t\n "_s},
        {"ten kilobytes", QString(10240, u'A')},
        {"nul", u"A"_s + QChar(0) + u"B 1"_s},
        {"nul at the end", u"AB 1"_s + QChar(0)},
        {"right to left override", u"AB\u202E12"_s},
        {"emoji", u"\U0001F697\U0001F17F\uFE0F"_s},
        {"injection", u"'; DROP TABLE stay; --"_s},
        {"half a character", u"AB"_s + QChar(0xD83D)},
        {"percent and quotes", u"%s \"%1\" \\ :plate"_s},
    };
    return texts;
}

} // namespace

/// Whatever is typed, the answer is a code beside its field, or the text is kept exactly; nothing is stored by halves.
class TstBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void lettersOfAnyCountry();
    void fallbackBelowZero();
    void searchAnswersAnything();
    void availabilityPeriods();
    void cleanupTestCase();

private:
    TestClock m_clock;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<OfficeBuilder> m_office;
};

void TstBadInput::texts_data()
{
    QTest::addColumn<int>("input");
    QTest::addColumn<int>("text");
    for (int input = 0; input < allInputs().size(); ++input) {
        for (int text = 0; text < badTexts().size(); ++text)
            QTest::addRow("%s: %s", allInputs().at(input).name, badTexts().at(text).name) << input << text;
    }
}

void TstBadInput::texts()
{
    QFETCH(int, input);
    QFETCH(int, text);
    const Input &tried = allInputs().at(input);
    if (!m_office) { // a new one whenever something was admitted
        m_database = std::make_unique<TestDatabase>();
        m_office = std::make_unique<OfficeBuilder>(*m_database, m_clock);
        must(m_office->enter(u"HERE1"_s));
        m_clock.advance(minutes(5));
    }
    const RawDatabase raw(*m_database);
    const auto before = raw.rowCounts();
    const auto refused = tried.attempt(*m_office, badTexts().at(text).text);
    if (refused) {
        QVERIFY2(tried.refusals.contains(refused->code), qPrintable(codeName(refused->code)));
        QCOMPARE(refused->field, tried.field);
        QCOMPARE(raw.rowCounts(), before);
        return;
    }
    const bool blank = badTexts().at(text).text.trimmed().isEmpty();
    QVERIFY2(!blank || tried.mayBeEmpty, "an empty one was admitted");
    QVERIFY2(badTexts().at(text).text.size() < 1000, "ten kilobytes were admitted");
    QVERIFY2(!badTexts().at(text).text.contains(QChar(0)), "a NUL was admitted");
    cleanupTestCase();
}

void TstBadInput::cleanupTestCase()
{
    m_office.reset();
    m_database.reset();
}

void TstBadInput::lettersOfAnyCountry()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    for (const QString &plate : {u"قطر ١٢٣"_s, u"京A 12345"_s, u"Ñ-ÄÖ 77"_s, u"กข 1234"_s, u"А123ВС 77"_s}) {
        const auto entered = must(office.enter(plate));
        const auto found = must(office.read<LookUp>({office.lot(), plate}));
        QCOMPARE(found.meaning, LookUp::Meaning::Parked);
        QCOMPARE(found.stay, entered.stay);
    }
    EnterVehicle::Command noted = goodEntry(office);
    noted.plate.clear();
    noted.note = u"🚗 red, '; DROP TABLE stay; -- \"%s\" شاحنة"_s;
    const auto entered = must(office.run<EnterVehicle>(noted));
    QCOMPARE(RawDatabase(database).value(u"SELECT note FROM stay WHERE id = %1"_s.arg(entered.stay.value)).toString(),
             noted.note);
}

void TstBadInput::fallbackBelowZero()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    AddLot::Command command = goodLot();
    command.fallbackAmount = u"-3"_s;
    COMPARE_REFUSED(office.runAs<AddLot>(office.owner(), command), ErrorCode::BadAmount, Field::Amount);
}

void TstBadInput::searchAnswersAnything()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    for (const BadText &bad : badTexts()) {
        const auto answer = office.read<LookUp>({office.lot(), bad.text});
        QVERIFY2(answer, bad.name);
        QVERIFY2(answer->meaning == LookUp::Meaning::Nothing || answer->meaning == LookUp::Meaning::NewPlate, bad.name);
    }
}

void TstBadInput::availabilityPeriods()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const Instant now = clock.now();
    COMPARE_REFUSED(office.read<Availability>({office.lot(), now, now}), ErrorCode::BadSpan, Field::Until);
    COMPARE_REFUSED(office.read<Availability>({office.lot(), now, now - hours(1)}), ErrorCode::BadSpan, Field::Until);
    COMPARE_REFUSED(office.read<Availability>({LotId {99}, {}, {}}), ErrorCode::UnknownLot, Field::Lot);
    QCOMPARE(must(office.read<Availability>({office.lot(), {}, {}})).rows.first().free, 10);
}

PARKDESK_TEST(TstBadInput)
#include "tst_badinput.moc"
