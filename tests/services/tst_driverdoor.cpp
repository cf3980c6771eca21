// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/drivercodes.h"
#include "services/drivers/driverdetail.h"
#include "services/drivers/driverdoor.h"
#include "services/drivers/provedrivermail.h"
#include "services/drivers/senddrivercode.h"
#include "services/drivers/suspenddriver.h"
#include "storage/drivercoderepository.h"
#include "tests/services/driveroffice.h"
#include "tests/support/testmain.h"

#include <QMutex>

#include <thread>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString mail = u"ritu@example.org"_s;
const QString stranger = u"nobody@example.org"_s;

} // namespace

/// Codes by mail and the door for drivers, attacked.
class TstDriverDoor : public QObject, private DriverOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void letsInByCode();
    void codesAreMailedSealed();
    void guessing();
    void guessingIsDelayed();
    void replay();
    void onlyTheNewestCounts();
    void expiry();
    void clockSkew();
    void parallelTries();
    void parallelUse();
    void unknownAddress();
    void floodingAnAddress();
    void floodingADesk();
    void passwords();
    void weakPasswords_data();
    void weakPasswords();
    void cards();
    void suspendedDriver();
    void joining();
    void otherAddress();
    void codesOfOthers();
    void codesAreSixDigits();

private:
    struct Sent {
        SendDriverCode::Outcome outcome;
        QString code;
    };
    Sent send(CodePurpose purpose = CodePurpose::LogIn, const QString &to = mail, DriverId driver = {})
    {
        const QUuid id = QUuid::createUuid();
        const auto outcome = must(last().run<SendDriverCode>(id, {purpose, to, driver, u"en"_s}));
        return {outcome, driverCodeOf(key(), id)};
    }
    [[nodiscard]] static QString notThe(const QString &code) { return code == u"123456"_s ? u"654321"_s : u"123456"_s; }
    [[nodiscard]] Result<LogInDriver::Outcome> logIn(const DriverDoor::Knock &knock)
    {
        DriverDoor door(m_passwords, last().runner(), clock(), last().prices());
        return door.logIn(last().connection(), QUuid::createUuid(), clerk(), knock);
    }
    [[nodiscard]] Result<LogInDriver::Outcome> byCode(const QString &code, const QString &password = {},
                                                      const QString &who = mail)
    {
        return logIn({{}, who, code, password});
    }
    /// Proves \a address for a change.
    DriverCodeId proven(const QString &address)
    {
        const Sent sent = send(CodePurpose::ChangeMail, address, m_ritu);
        const auto proof = must(last().run<ProveDriverMail>({CodePurpose::ChangeMail, address, sent.code}));
        if (proof.refusal)
            qFatal("a code was refused");
        return proof.code;
    }
    void setPassword(const QString &current, const QString &wanted)
    {
        clock().advance(minutes(2));
        const auto in = must(byCode(send().code, current));
        DriverDoor door(m_passwords, last().runner(), clock(), last().prices());
        must(door.setPassword(last().connection(), QUuid::createUuid(), clerk(), {m_ritu, in.code, current, wanted}));
        clock().advance(minutes(2));
    }

    CountingPasswords m_passwords;
    DriverId m_ritu;
};

void TstDriverDoor::init()
{
    openOffice();
    m_ritu = added(u"Ritu Iyer"_s, mail);
    m_passwords.stretches = 0;
}

void TstDriverDoor::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

void TstDriverDoor::letsInByCode()
{
    const Sent sent = send();
    QCOMPARE(sent.outcome.expiresAt, clock().now() + driverCodeLife);
    const auto in = must(byCode(sent.code.first(3) + u' ' + sent.code.last(3)));
    QCOMPARE(in.driver, m_ritu);
    const auto detail = must(last().read<DriverDetail>({m_ritu}));
    QCOMPARE(detail.mailProvenAt, clock().now()); // whoever reads a code reads the mail
    COMPARE_REFUSED(logIn({{}, u"no address"_s, sent.code, {}}), ErrorCode::BadMail, Field::Mail);
}

void TstDriverDoor::codesAreMailedSealed()
{
    const Sent sent = send();
    QCOMPARE(raw().number(u"SELECT count(*) FROM mail WHERE state = 1"_s), 1);
    for (const QString &table : raw().tables()) {
        const auto rows = raw().rows(u"SELECT * FROM "_s + table);
        for (const QVariantList &row : rows) {
            for (const QVariant &value : row)
                QVERIFY2(value.typeId() == QMetaType::LongLong || !value.toByteArray().contains(sent.code.toLatin1()),
                         qPrintable(table));
        }
    }
}

void TstDriverDoor::guessing()
{
    const Sent sent = send();
    for (int i = 0; i < DriverCodeRepository::mostTries; ++i)
        COMPARE_REFUSED(byCode(notThe(sent.code)), ErrorCode::CodeWrong, Field::Code);
    clock().advance(minutes(2)); // past the delay
    COMPARE_REFUSED(byCode(sent.code), ErrorCode::CodeOver, Field::Code); // not even the right one
    QCOMPARE(raw().number(u"SELECT tries FROM driver_code"_s), 5);
}

void TstDriverDoor::guessingIsDelayed()
{
    const Sent sent = send();
    for (int i = 0; i < LogInDriver::freeTries; ++i)
        COMPARE_REFUSED(byCode(notThe(sent.code)), ErrorCode::CodeWrong, Field::Code);
    qint64 wait = 0;
    for (int doubling = 0; doubling < 8; ++doubling) {
        const auto refused = byCode(sent.code);
        COMPARE_REFUSED(refused, ErrorCode::LoginDelayed, Field::Code);
        wait = refused.error().details.value("wait_ms"_L1).toInteger();
        QCOMPARE(wait, std::min<qint64>(1000LL << doubling, 60'000));
        clock().advance(Duration(wait));
        COMPARE_REFUSED(byCode(sent.code), ErrorCode::CodeOver, Field::Code);
    }
    QCOMPARE(wait, 60'000);
    // A right code after all ends the row.
    clock().advance(minutes(2));
    must(byCode(send().code));
    QCOMPARE(raw().number(u"SELECT count(*) FROM driver_try"_s), 0);
}

void TstDriverDoor::replay()
{
    const Sent sent = send();
    must(byCode(sent.code));
    COMPARE_REFUSED(byCode(sent.code), ErrorCode::CodeOver, Field::Code);
    // The same command once more is the same log-in, not another one.
    clock().advance(minutes(2));
    const Sent again = send();
    DriverDoor door(m_passwords, last().runner(), clock(), last().prices());
    const QUuid id = QUuid::createUuid();
    const auto first = must(door.logIn(last().connection(), id, clerk(), {{}, mail, again.code, {}}));
    QCOMPARE(must(door.logIn(last().connection(), id, clerk(), {{}, mail, again.code, {}})).driver, first.driver);
    QCOMPARE(raw().number(u"SELECT count(*) FROM driver_code WHERE used_at IS NOT NULL"_s), 2);
}

void TstDriverDoor::onlyTheNewestCounts()
{
    const Sent first = send();
    clock().advance(minutes(1));
    const Sent second = send();
    if (first.code != second.code)
        COMPARE_REFUSED(byCode(first.code), ErrorCode::CodeWrong, Field::Code);
    must(byCode(second.code));
}

void TstDriverDoor::expiry()
{
    const Sent early = send();
    clock().advance(driverCodeLife - Duration(1));
    must(byCode(early.code));
    clock().advance(minutes(1));
    const Sent late = send();
    clock().advance(driverCodeLife);
    COMPARE_REFUSED(byCode(late.code), ErrorCode::CodeOver, Field::Code);
}

void TstDriverDoor::clockSkew()
{
    // Another desk's clock goes a little ahead of this one, or far.
    const Sent near = send();
    clock().advance(-seconds(50));
    must(byCode(near.code));
    clock().advance(minutes(5));
    const Sent far = send();
    clock().advance(-minutes(3));
    COMPARE_REFUSED(byCode(far.code), ErrorCode::CodeOver, Field::Code);
    // A clock that was put back by a day shuts nobody out, and brings no old code back to life.
    clock().advance(-hours(24));
    const Sent back = send();
    must(byCode(back.code));
    COMPARE_REFUSED(byCode(far.code), ErrorCode::CodeOver, Field::Code);
}

void TstDriverDoor::parallelTries()
{
    const Sent sent = send();
    QMutex mutex;
    QList<ErrorCode> refusals;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            const auto connection = database().open();
            PriceBook prices;
            JournalingRunner runner(clock(), prices);
            for (int j = 0; j < 3; ++j) {
                const auto done = runner.run(
                    *connection,
                    envelopeOf<ProveDriverMail>(QUuid::createUuid(), {CodePurpose::LogIn, mail, notThe(sent.code)}),
                    clerk());
                const auto refusal =
                    done ? ProveDriverMail::Outcome::fromJson(done->outcome).refusal : std::optional(done.error().code);
                const QMutexLocker lock(&mutex);
                refusals.append(refusal.value_or(ErrorCode::Internal));
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(refusals.size(), 24);
    QCOMPARE(refusals.count(ErrorCode::CodeWrong), 5); // as many guesses as one after another
    QCOMPARE(refusals.count(ErrorCode::CodeOver), 19);
    QCOMPARE(raw().number(u"SELECT tries FROM driver_code"_s), 5);
}

void TstDriverDoor::parallelUse()
{
    const Sent sent = send();
    std::atomic_int in = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 5; ++i) {
        threads.emplace_back([&] {
            const auto connection = database().open();
            PriceBook prices;
            JournalingRunner runner(clock(), prices);
            const CountingPasswords passwords;
            DriverDoor door(passwords, runner, clock(), prices);
            if (door.logIn(*connection, QUuid::createUuid(), clerk(), {{}, mail, sent.code, {}}))
                ++in;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(in.load(), 1);
}

void TstDriverDoor::unknownAddress()
{
    const auto countedFor = [&](const QString &who) {
        const auto before = raw().rowCounts();
        m_passwords.stretches = 0;
        const Sent sent = send(CodePurpose::LogIn, who);
        QStringList told {QString::number((sent.outcome.expiresAt - clock().now()).count())};
        for (int i = 0; i < 7; ++i) {
            const auto refused = byCode(notThe(sent.code), u"some password of mine"_s, who);
            told.append(codeName(refused.error().code) + fieldName(refused.error().field));
            told.append(QString::number(refused.error().details.value("wait_ms"_L1).toInteger()));
        }
        QMap<QString, qint64> made;
        const auto after = raw().rowCounts();
        for (auto it = after.cbegin(); it != after.cend(); ++it) {
            if (it.value() != before.value(it.key()))
                made.insert(it.key(), it.value() - before.value(it.key()));
        }
        told.append(QString::number(m_passwords.stretches));
        return std::pair(told, made);
    };
    setPassword({}, u"seven slow snails 7"_s);
    clock().advance(hours(2));
    const auto known = countedFor(mail);
    const auto unknown = countedFor(stranger);
    QCOMPARE(unknown.first, known.first); // said the same
    QCOMPARE(unknown.second, known.second); // and wrote as much, a mail among it
    QCOMPARE(known.second.value(u"mail"_s), 1);
    QCOMPARE(known.first.last(), u"7"_s); // one stretch a try
    // The code that an unknown address was not told opens nothing.
    clock().advance(hours(2));
    const Sent sent = send(CodePurpose::LogIn, stranger);
    COMPARE_REFUSED(byCode(sent.code, {}, stranger), ErrorCode::CodeWrong, Field::Code);
}

void TstDriverDoor::floodingAnAddress()
{
    const auto asked = [&](const QString &to) {
        return last().run<SendDriverCode>({CodePurpose::LogIn, to, {}, u"en"_s});
    };
    for (const QString &to : {mail, stranger}) {
        for (int i = 0; i < SendDriverCode::mostAnHour; ++i) {
            must(asked(to));
            COMPARE_REFUSED(asked(to), ErrorCode::CodeTooSoon, Field::Mail);
            clock().advance(SendDriverCode::pause - Duration(1));
            COMPARE_REFUSED(asked(to), ErrorCode::CodeTooSoon, Field::Mail);
            clock().advance(Duration(1));
        }
        const auto refused = asked(to);
        COMPARE_REFUSED(refused, ErrorCode::LimitReached, Field::Mail);
        QCOMPARE(refused.error().details.value("limit"_L1).toString(), u"5"_s);
    }
    QCOMPARE(raw().number(u"SELECT count(*) FROM mail"_s), 10);
    clock().advance(hours(1));
    must(asked(mail));
}

void TstDriverDoor::floodingADesk()
{
    for (int i = 0; i < SendDriverCode::mostAnHourAtDesk; ++i)
        send(CodePurpose::LogIn, u"a%1@example.org"_s.arg(i));
    const SendDriverCode::Command more {CodePurpose::LogIn, mail, {}, u"en"_s};
    COMPARE_REFUSED(last().run<SendDriverCode>(more), ErrorCode::LimitReached, Field::Mail);
    Actor elsewhere = clerk();
    elsewhere.desk = last().addLot(u"Other lot"_s).desk;
    must(last().runAs<SendDriverCode>(elsewhere, more));
    clock().advance(hours(1) + minutes(1));
    must(last().run<SendDriverCode>(more));
}

void TstDriverDoor::passwords()
{
    setPassword({}, u"seven slow snails 7"_s);
    COMPARE_REFUSED(byCode(send().code), ErrorCode::CodeWrong, Field::Code); // now both are needed
    clock().advance(minutes(2));
    COMPARE_REFUSED(byCode(send().code, u"seven slow snails 8"_s), ErrorCode::CodeWrong, Field::Code);
    clock().advance(minutes(2));
    const Sent sent = send();
    COMPARE_REFUSED(byCode(notThe(sent.code), u"seven slow snails 7"_s), ErrorCode::CodeWrong, Field::Code);
    const auto in = must(byCode(sent.code, u"seven slow snails 7"_s));
    DriverDoor door(m_passwords, last().runner(), clock(), last().prices());
    COMPARE_REFUSED(door.setPassword(last().connection(), QUuid::createUuid(), clerk(),
                                     {m_ritu, in.code, u"not the old one"_s, u"nine green geese 9"_s}),
                    ErrorCode::LoginFailed, Field::Password);
    must(door.setPassword(last().connection(), QUuid::createUuid(), clerk(),
                          {m_ritu, in.code, u"seven slow snails 7"_s, u"nine green geese 9"_s}));
    // A proof is good for one change.
    COMPARE_REFUSED(door.setPassword(last().connection(), QUuid::createUuid(), clerk(),
                                     {m_ritu, in.code, u"nine green geese 9"_s, u"ten tall trees 10"_s}),
                    ErrorCode::CodeOver, Field::Code);
    QVERIFY(must(last().read<DriverDetail>({m_ritu})).hasPassword);
    QVERIFY(!raw().value(u"SELECT password_proof FROM driver"_s).toString().contains("geese"_L1));
}

void TstDriverDoor::weakPasswords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("short") << u"snails 7!"_s << ErrorCode::PasswordTooShort;
    QTest::newRow("common") << u"Password123"_s << ErrorCode::PasswordCommon;
    QTest::newRow("keys") << u"qwertyuiop"_s << ErrorCode::PasswordCommon;
    QTest::newRow("counted") << u"1234567890"_s << ErrorCode::PasswordCommon;
    QTest::newRow("one sign") << u"aaaaaaaaaaaa"_s << ErrorCode::PasswordCommon;
    QTest::newRow("endless") << QString(200, u'x') << ErrorCode::TooLong;
}

void TstDriverDoor::weakPasswords()
{
    QFETCH(QString, password);
    QFETCH(ErrorCode, code);
    const auto in = must(byCode(send().code));
    DriverDoor door(m_passwords, last().runner(), clock(), last().prices());
    COMPARE_REFUSED(
        door.setPassword(last().connection(), QUuid::createUuid(), clerk(), {m_ritu, in.code, {}, password}), code,
        Field::Password);
    QVERIFY(!must(last().read<DriverDetail>({m_ritu})).hasPassword);
}

void TstDriverDoor::cards()
{
    const QString card = newDriverCard();
    QCOMPARE(card.size(), 29);
    QVERIFY(card != newDriverCard());
    must(last().run<IssueDriverCard>({m_ritu, card}));
    QCOMPARE(must(logIn({card, {}, {}, {}})).driver, m_ritu);
    QCOMPARE(must(logIn({u' ' + card.toLower() + u'\n', {}, {}, {}})).driver, m_ritu); // as a wedge types it
    COMPARE_REFUSED(logIn({newDriverCard(), {}, {}, {}}), ErrorCode::CodeWrong, Field::Code);
    QVERIFY(!raw().value(u"SELECT card_index FROM driver"_s).toByteArray().contains(card.toLatin1()));
    const QString another = newDriverCard();
    must(last().run<IssueDriverCard>({m_ritu, another}));
    COMPARE_REFUSED(logIn({card, {}, {}, {}}), ErrorCode::CodeWrong, Field::Code); // the lost one
    must(last().run<IssueDriverCard>({m_ritu, {}}));
    COMPARE_REFUSED(logIn({another, {}, {}, {}}), ErrorCode::CodeWrong, Field::Code);
}

void TstDriverDoor::suspendedDriver()
{
    must(last().runAs<SuspendDriver>(manager(), {m_ritu, u"Damaged a barrier."_s}));
    const Sent sent = send();
    COMPARE_REFUSED(byCode(notThe(sent.code)), ErrorCode::CodeWrong, Field::Code); // not told to whoever guesses
    COMPARE_REFUSED(byCode(sent.code), ErrorCode::DriverSuspended, Field::Code);
}

void TstDriverDoor::joining()
{
    const QString fresh = u"fresh@example.org"_s;
    const Sent sent = send(CodePurpose::Join, fresh);
    QVERIFY(must(last().run<ProveDriverMail>({CodePurpose::Join, fresh, notThe(sent.code)})).refusal);
    const auto proof = must(last().run<ProveDriverMail>({CodePurpose::Join, fresh, sent.code}));
    QVERIFY(!proof.refusal && !proof.driver.isValid());
    RegisterDriver::Command command = driverCalled(u"Fresh"_s, fresh);
    command.origin = DriverOrigin::Kiosk;
    command.proof = proof.code;
    RegisterDriver::Command another = command; // with somebody else's proof
    another.fields.mail = u"other@example.org"_s;
    COMPARE_REFUSED(last().run<RegisterDriver>(another), ErrorCode::CodeOver, Field::Code);
    const auto made = must(last().run<RegisterDriver>(command));
    QVERIFY(must(last().read<DriverDetail>({made.driver})).mailProvenAt);
    another.fields.mail = fresh;
    COMPARE_REFUSED(last().run<RegisterDriver>(another), ErrorCode::CodeOver, Field::Code); // used up
    // Half an hour later it proves nothing.
    const Sent late = send(CodePurpose::Join, u"late@example.org"_s);
    another.proof = must(last().run<ProveDriverMail>({CodePurpose::Join, u"late@example.org"_s, late.code})).code;
    another.fields.mail = u"late@example.org"_s;
    clock().advance(driverProofLife);
    COMPARE_REFUSED(last().run<RegisterDriver>(another), ErrorCode::CodeOver, Field::Code);
    // Whoever was registered by a clerk proves the address later.
    const Sent own = send(CodePurpose::Join, mail);
    QCOMPARE(must(last().run<ProveDriverMail>({CodePurpose::Join, mail, own.code})).driver, m_ritu);
    QVERIFY(must(last().read<DriverDetail>({m_ritu})).mailProvenAt);
}

void TstDriverDoor::otherAddress()
{
    const QString wanted = u"new@example.org"_s;
    must(byCode(send().code)); // proves the old one
    clock().advance(minutes(2));
    setPassword({}, u"seven slow snails 7"_s);
    DriverDoor door(m_passwords, last().runner(), clock(), last().prices());
    const auto change = [&](const DriverDoor::NewMail &wish, const Actor &actor) {
        return door.changeMail(last().connection(), QUuid::createUuid(), actor, wish);
    };
    const QString password = u"seven slow snails 7"_s;
    const DriverCodeId ofNew = proven(wanted);
    COMPARE_REFUSED(change({m_ritu, wanted, {}, ofNew, password}, clerk()), ErrorCode::CodeOver, Field::Code);
    const DriverCodeId ofOld = proven(mail);
    COMPARE_REFUSED(change({m_ritu, wanted, ofOld, ofNew, u"not it at all"_s}, clerk()), ErrorCode::LoginFailed,
                    Field::Password);
    COMPARE_REFUSED(change({m_ritu, u"third@example.org"_s, ofOld, ofNew, password}, clerk()), ErrorCode::CodeOver,
                    Field::Code);
    must(change({m_ritu, wanted, ofOld, ofNew, password}, clerk()));
    QCOMPARE(must(last().read<DriverDetail>({m_ritu})).fields.mail, wanted);
    COMPARE_REFUSED(byCode(u"123456"_s), ErrorCode::CodeOver, Field::Code); // the old one is nobody's
    // A manager vouches for somebody who lost the old address and the password, with the new one proven.
    clock().advance(minutes(2));
    const DriverCodeId third = proven(u"third@example.org"_s);
    COMPARE_REFUSED(change({m_ritu, u"third@example.org"_s, {}, third, {}}, clerk()), ErrorCode::CodeOver, Field::Code);
    must(change({m_ritu, u"third@example.org"_s, {}, third, {}}, manager()));
    QCOMPARE(must(last().read<DriverDetail>({m_ritu})).fields.mail, u"third@example.org"_s);
}

void TstDriverDoor::codesOfOthers()
{
    const DriverId anna = added(u"Anna"_s, u"anna@example.org"_s);
    // A code of another purpose, and one of another driver.
    const Sent join = send(CodePurpose::Join);
    COMPARE_REFUSED(byCode(join.code), ErrorCode::CodeWrong, Field::Code);
    const Sent annas = send(CodePurpose::LogIn, u"anna@example.org"_s);
    clock().advance(minutes(2));
    const Sent own = send();
    if (annas.code != own.code)
        COMPARE_REFUSED(byCode(annas.code), ErrorCode::CodeWrong, Field::Code);
    QCOMPARE(must(byCode(annas.code, {}, u"anna@example.org"_s)).driver, anna);
    // Somebody who has an account gets no code that would take the address over.
    clock().advance(minutes(2));
    const Sent taken = send(CodePurpose::ChangeMail, u"anna@example.org"_s, m_ritu);
    QVERIFY(must(last().run<ProveDriverMail>({CodePurpose::ChangeMail, u"anna@example.org"_s, taken.code})).refusal);
}

void TstDriverDoor::codesAreSixDigits()
{
    QSet<QString> codes;
    for (int i = 0; i < 2000; ++i) {
        const QString code = driverCodeOf(key(), QUuid::createUuid());
        QCOMPARE(code.size(), 6);
        QCOMPARE(driverCodeFromText(code), code);
        codes.insert(code);
    }
    QVERIFY(codes.size() > 1980); // two of 2,000 among a million are the same twice or so
    QCOMPARE(driverCodeFromText(u" 12 34-56 "_s), u"123456"_s);
    QCOMPARE(driverCodeFromText(u"١٢٣٤٥٦"_s), u"123456"_s);
    QVERIFY(driverCodeFromText(u"12345"_s).isEmpty());
    QVERIFY(driverCodeFromText(u"12345a"_s).isEmpty());
}

PARKDESK_TEST(TstDriverDoor)
#include "tst_driverdoor.moc"
