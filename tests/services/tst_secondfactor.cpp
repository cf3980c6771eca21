// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/onetimecodes.h"
#include "services/staff/disablestaff.h"
#include "services/staff/door.h"
#include "services/staff/dropsecondfactor.h"
#include "services/staff/enrolsecondfactor.h"
#include "services/staff/liststaff.h"
#include "services/staff/ownprofile.h"
#include "services/staff/setpin.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QMutex>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <thread>
#include <vector>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The second factor at log-in: guessing, replay, expiry, clocks that differ, several tries at one moment.
class TstSecondFactor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesOfTheStandard_data();
    void codesOfTheStandard();
    void typed_data();
    void typed();
    void newOnes();
    void turnsOn();
    void turnsOnOnlyWithAFirstCode();
    void asksAfterThePassword();
    void clocksThatDiffer_data();
    void clocksThatDiffer();
    void clockPutBack();
    void replay();
    void guessing();
    void passwordAloneForgetsNoGuess();
    void parallelUse();
    void parallelGuesses();
    void recoveryCodes();
    void parallelRecovery();
    void unlockAndPin();
    void looksWithoutUsing();
    void turnsOff();
    void reset();
    void whoHasOne();
    void schemaKeepsItOnce();
};

namespace {

const QString mirasPin = u"902714"_s;

struct FactorScene {
    TestDatabase database;
    TestClock clock; // at the beginning of a step
    OfficeBuilder office {database, clock};
    RawDatabase raw {database};
    SodiumPasswords passwords {SodiumPasswords::Cost::Least};
    Door door {passwords, office.runner(), clock};
    std::shared_ptr<const OfficeKey> key = must(OfficeKey::of(office.dataKey()));
    NewSecondFactor factor = must(newSecondFactor(OfficeBuilder::managerLogin));

    [[nodiscard]] Actor withKey(Actor actor) const
    {
        actor.key = key;
        return actor;
    }
    [[nodiscard]] QString codeNow() const { return must(OneTimeCodes::codeAt(factor.secret, clock.now())); }
    /// A code of six digits that none of the allowed steps has.
    [[nodiscard]] QString wrongCode(int number = 0) const
    {
        for (int guess = 100'000 + number;; ++guess) {
            const QString code = QString::number(guess);
            if (!OneTimeCodes::stepOf(factor.secret, code, clock.now()))
                return code;
        }
    }
    [[nodiscard]] Result<EnrolSecondFactor::Outcome> enrol(const QString &code)
    {
        return office.runAs<EnrolSecondFactor>(withKey(office.manager()), {factor, code});
    }
    /// The manager has one, and the first code is not in the way any more.
    void turnOn()
    {
        must(enrol(codeNow()));
        clock.advance(OneTimeCodes::step);
    }
    [[nodiscard]] Result<Admission> knock(const QString &code = {}, const QString &password = OfficeBuilder::password)
    {
        return door.logIn(office.connection(), OfficeBuilder::managerLogin, password, std::nullopt, code);
    }
    [[nodiscard]] qint64 events(const QString &kind) const
    {
        return raw.number(u"SELECT count(*) FROM security_event WHERE kind = '%1'"_s.arg(kind));
    }
    /// \a work on \a count threads, each with a connection and a door of its own.
    void atOnce(int count, const std::function<void(Door &, Connection &)> &work)
    {
        std::vector<std::thread> threads;
        for (int i = 0; i < count; ++i) {
            threads.emplace_back([&] {
                const auto connection = database.open();
                PriceBook prices;
                JournalingRunner runner(clock, prices);
                const SodiumPasswords own(SodiumPasswords::Cost::Least);
                Door another(own, runner, clock);
                work(another, *connection);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }
};

} // namespace

void TstSecondFactor::codesOfTheStandard_data()
{
    QTest::addColumn<qint64>("second");
    QTest::addColumn<QString>("code");
    // RFC 6238, appendix B, the last six of eight digits.
    QTest::newRow("1970") << qint64 {59} << u"287082"_s;
    QTest::newRow("2005") << qint64 {1111111109} << u"081804"_s;
    QTest::newRow("2005, the next") << qint64 {1111111111} << u"050471"_s;
    QTest::newRow("2009") << qint64 {1234567890} << u"005924"_s;
    QTest::newRow("2033") << qint64 {2000000000} << u"279037"_s;
    QTest::newRow("2603") << qint64 {20000000000} << u"353130"_s;
}

void TstSecondFactor::codesOfTheStandard()
{
    QFETCH(qint64, second);
    QFETCH(QString, code);
    const QByteArray secret = "12345678901234567890";
    const Instant now {second * 1000};
    QCOMPARE(must(OneTimeCodes::codeAt(secret, now)), code);
    QCOMPARE(OneTimeCodes::stepOf(secret, code, now), std::optional(second / 30));
    QCOMPARE(OneTimeCodes::stepOf(secret, code.left(5), now), std::nullopt);
    QCOMPARE(OneTimeCodes::stepOf(secret, code + u'0', now), std::nullopt);
    QCOMPARE(must(OneTimeCodes::base32(secret)), u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s);
}

void TstSecondFactor::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("recovery");
    QTest::newRow("as shown") << u"287 082"_s << u"287082"_s << QString();
    QTest::newRow("other digits") << u"٢٨٧٠٨٢"_s << u"287082"_s << QString();
    QTest::newRow("five") << u"28708"_s << QString() << QString();
    QTest::newRow("seven") << u"2870821"_s << QString() << QString();
    QTest::newRow("nothing") << u" "_s << QString() << QString();
    QTest::newRow("six letters") << u"ABCDEF"_s << QString() << QString();
    QTest::newRow("recovery") << u"K7QXM-2RTYA"_s << QString() << u"K7QXM2RTYA"_s;
    QTest::newRow("small letters") << u" k7qxm 2rtya"_s << QString() << u"K7QXM2RTYA"_s;
    QTest::newRow("alike") << u"01b8A-AAAAA"_s << QString() << u"OIBBAAAAAA"_s;
}

void TstSecondFactor::typed()
{
    QFETCH(QString, text);
    QFETCH(QString, digits);
    QFETCH(QString, recovery);
    const TypedCode code = typedCode(text);
    QCOMPARE(code.digits, digits);
    QCOMPARE(code.recovery, recovery);
}

void TstSecondFactor::newOnes()
{
    QSet<QString> seen;
    for (int i = 0; i < 100; ++i) {
        const auto made = must(newSecondFactor(u"mira"_s));
        QCOMPARE(made.secret.size(), OneTimeCodes::secretLength);
        QCOMPARE(QString(made.words).remove(u' '), must(OneTimeCodes::base32(made.secret)));
        QCOMPARE(made.recoveryCodes.size(), recoveryCodeCount);
        seen.insert(made.words);
        for (const QString &code : made.recoveryCodes) {
            QVERIFY2(QRegularExpression(u"^[A-Z2-7]{5}-[A-Z2-7]{5}$"_s).match(code).hasMatch(), qPrintable(code));
            seen.insert(code);
        }
    }
    QCOMPARE(seen.size(), 100 * (1 + recoveryCodeCount));
    const auto made = must(newSecondFactor(u"mira.k"_s));
    QCOMPARE(must(secondFactorOf(u"mira"_s, made.words.toLower())).secret, made.secret);
    for (const QString &words : {u""_s, u"not base 32!"_s, made.words.chopped(9), made.words + u" AAAA AAAA"_s})
        COMPARE_REFUSED(secondFactorOf(u"mira"_s, words), ErrorCode::BadCode, Field::Code);
    QCOMPARE(made.uri,
             u"otpauth://totp/Parkdesk:mira.k?secret=%1&issuer=Parkdesk"_s.arg(QString(made.words).remove(u' ')));
}

void TstSecondFactor::turnsOn()
{
    FactorScene scene;
    must(scene.enrol(scene.codeNow()));
    COMPARE_REFUSED(scene.enrol(scene.codeNow()), ErrorCode::AlreadyExists, Field::Code);
    // Nothing of it is kept in clear, nor in the journal.
    const QByteArray sealed = scene.raw.value(u"SELECT secret FROM second_factor"_s).toByteArray();
    QVERIFY(!sealed.isEmpty() && !sealed.contains(scene.factor.secret));
    QCOMPARE(must(scene.key->open(sealed, u"second_factor.secret:%1"_s.arg(scene.office.manager().staff.value))),
             scene.factor.secret);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM recovery_code WHERE used_at IS NULL"_s), recoveryCodeCount);
    const QString journal =
        scene.raw.value(u"SELECT outcome || changes FROM journal WHERE kind = 'enrol_second_factor'"_s).toString();
    QVERIFY(!journal.contains(QString(scene.factor.words).remove(u' ')));
    for (const QString &code : scene.factor.recoveryCodes)
        QVERIFY(!journal.contains(code) && !journal.contains(QString(code).remove(u'-')));
    // The first code let nobody in, but it was shown to be known.
    COMPARE_REFUSED(scene.knock(scene.codeNow()), ErrorCode::SecondFactorWrong, Field::Code);
}

void TstSecondFactor::turnsOnOnlyWithAFirstCode()
{
    FactorScene scene;
    COMPARE_REFUSED(scene.enrol(scene.wrongCode()), ErrorCode::SecondFactorWrong, Field::Code);
    COMPARE_REFUSED(scene.enrol({}), ErrorCode::SecondFactorWrong, Field::Code);
    COMPARE_REFUSED(scene.enrol(scene.factor.recoveryCodes.first()), ErrorCode::SecondFactorWrong, Field::Code);
    COMPARE_REFUSED(scene.office.runAs<EnrolSecondFactor>(scene.office.manager(), {scene.factor, scene.codeNow()}),
                    ErrorCode::PasswordNeeded, Field::Password); // came by PIN
    NewSecondFactor few = scene.factor;
    few.recoveryCodes[9] = few.recoveryCodes[0];
    COMPARE_REFUSED(
        scene.office.runAs<EnrolSecondFactor>(scene.withKey(scene.office.manager()), {few, scene.codeNow()}),
        ErrorCode::Required, Field::Code);
    QVERIFY(scene.knock()); // still by the password alone
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM recovery_code"_s), 0);
}

void TstSecondFactor::asksAfterThePassword()
{
    FactorScene scene;
    scene.turnOn();
    COMPARE_REFUSED(scene.knock(scene.codeNow(), u"a wrong one"_s), ErrorCode::LoginFailed, Field::Password);
    QCOMPARE(scene.raw.number(u"SELECT tries FROM second_factor"_s), 0); // who does not know it tells nothing
    COMPARE_REFUSED(scene.knock(), ErrorCode::SecondFactorNeeded, Field::Code);
    COMPARE_REFUSED(scene.knock(u"  "_s), ErrorCode::SecondFactorNeeded, Field::Code);
    QCOMPARE(scene.events(u"code_asked"_s), 2);
    QCOMPARE(scene.events(u"login"_s), 0);
    const auto admitted = must(scene.knock(scene.codeNow()));
    QCOMPARE(admitted.dataKey, scene.office.dataKey());
    QCOMPARE(scene.events(u"code_passed"_s), 1);
    QCOMPARE(scene.events(u"login"_s), 1);
    // Others come as before.
    must(scene.door.logIn(scene.office.connection(), OfficeBuilder::attendantLogin, OfficeBuilder::password, {}));
    // A question without an answer is no failure.
    for (int i = 0; i < 8; ++i)
        COMPARE_REFUSED(scene.knock(), ErrorCode::SecondFactorNeeded, Field::Code);
}

void TstSecondFactor::clocksThatDiffer_data()
{
    QTest::addColumn<int>("later"); // seconds from the beginning of the code's step to the moment it is given
    QTest::addColumn<bool>("letsIn");
    QTest::newRow("at once") << 0 << true;
    QTest::newRow("at the end of its step") << 29 << true;
    QTest::newRow("typed slowly, or by a clock that is behind") << 30 << true;
    QTest::newRow("the last moment") << 59 << true;
    QTest::newRow("expired") << 60 << false;
    QTest::newRow("long expired") << 3600 << false;
    QTest::newRow("by a clock that is ahead") << -1 << true;
    QTest::newRow("ahead by a whole step") << -30 << true;
    QTest::newRow("too far ahead") << -31 << false;
    QTest::newRow("tomorrow's") << -86400 << false;
}

void TstSecondFactor::clocksThatDiffer()
{
    QFETCH(int, later);
    QFETCH(bool, letsIn);
    FactorScene scene;
    scene.turnOn();
    scene.clock.advance(OneTimeCodes::step * 4); // the first code is far behind
    const Instant begins = scene.clock.now();
    const QString code = scene.codeNow();
    scene.clock.set(begins + seconds(later));
    QCOMPARE(scene.knock(code).has_value(), letsIn);
    scene.clock.set(begins + minutes(10));
    QVERIFY(scene.knock(scene.codeNow()));
}

void TstSecondFactor::clockPutBack()
{
    FactorScene scene;
    scene.turnOn();
    for (int i = 0; i < 6; ++i) {
        COMPARE_REFUSED(scene.knock(scene.wrongCode(i)), ErrorCode::SecondFactorWrong, Field::Code);
        scene.clock.advance(seconds(2));
    }
    scene.clock.advance(-hours(1));
    // Steps of the app come again that may have been used; a recovery code is good at any time, and nobody waits.
    COMPARE_REFUSED(scene.knock(scene.codeNow()), ErrorCode::SecondFactorWrong, Field::Code);
    scene.clock.advance(seconds(4));
    must(scene.knock(scene.factor.recoveryCodes.first()));
}

void TstSecondFactor::replay()
{
    FactorScene scene;
    scene.turnOn();
    const QString before = scene.codeNow();
    scene.clock.advance(OneTimeCodes::step);
    const QString code = scene.codeNow();
    must(scene.knock(code));
    const auto again = scene.knock(code);
    COMPARE_REFUSED(again, ErrorCode::SecondFactorWrong, Field::Code);
    QVERIFY(again.error().details.value("used"_L1).toBool());
    // One that came before it is no better, though nobody used it.
    COMPARE_REFUSED(scene.knock(before), ErrorCode::SecondFactorWrong, Field::Code);
    scene.clock.advance(OneTimeCodes::step);
    COMPARE_REFUSED(scene.knock(code), ErrorCode::SecondFactorWrong, Field::Code);
    must(scene.knock(scene.codeNow()));
    QCOMPARE(scene.raw.number(u"SELECT failures FROM second_factor"_s), 0);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM security_event WHERE detail = 'used'"_s), 3);
}

void TstSecondFactor::guessing()
{
    FactorScene scene;
    scene.turnOn();
    QList<qint64> waits;
    for (int i = 0; waits.size() < 9; ++i) {
        const auto refused = scene.knock(scene.wrongCode(i));
        QVERIFY(!refused);
        if (refused.error().code != ErrorCode::LoginDelayed) {
            COMPARE_REFUSED(refused, ErrorCode::SecondFactorWrong, Field::Code);
            continue;
        }
        const qint64 wait = refused.error().details.value("wait_ms"_L1).toInteger();
        waits.append(wait);
        // Even the right code waits, to the last millisecond.
        scene.clock.advance(Duration(wait - 1));
        COMPARE_REFUSED(scene.knock(scene.codeNow()), ErrorCode::LoginDelayed, Field::Password);
        scene.clock.advance(Duration(1));
        COMPARE_REFUSED(scene.knock(scene.wrongCode(i)), ErrorCode::SecondFactorWrong, Field::Code);
    }
    QCOMPARE(waits, (QList<qint64> {1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000}));
    QCOMPARE(scene.events(u"code_failed"_s), 5 + 9);
    scene.clock.advance(seconds(60));
    must(scene.knock(scene.codeNow()));
    QCOMPARE(scene.raw.number(u"SELECT failures FROM second_factor"_s), 0);
}

void TstSecondFactor::passwordAloneForgetsNoGuess()
{
    FactorScene scene;
    scene.turnOn();
    for (int i = 0; i < 7; ++i) {
        static_cast<void>(scene.knock(scene.wrongCode(i)));
        scene.clock.advance(seconds(60));
    }
    QCOMPARE(scene.raw.number(u"SELECT failures FROM second_factor"_s), 7);
    // Whoever gives the password again elsewhere has shown nothing of the second factor.
    must(scene.door.sealOwn(scene.office.connection(), scene.office.manager(), OfficeBuilder::password,
                            u"nine grey geese 9"_s));
    COMPARE_REFUSED(scene.knock(scene.wrongCode()), ErrorCode::SecondFactorWrong, Field::Code);
    const auto refused = scene.knock(scene.codeNow());
    COMPARE_REFUSED(refused, ErrorCode::LoginDelayed, Field::Code);
    QCOMPARE(refused.error().details.value("wait_ms"_L1).toInteger(), 8000);
}

void TstSecondFactor::parallelUse()
{
    FactorScene scene;
    scene.turnOn();
    const QString code = scene.codeNow();
    QMutex mutex;
    int in = 0;
    QList<ErrorCode> refusals;
    scene.atOnce(5, [&](Door &door, Connection &connection) {
        const auto admitted =
            door.logIn(connection, OfficeBuilder::managerLogin, OfficeBuilder::password, std::nullopt, code);
        const QMutexLocker lock(&mutex);
        if (admitted)
            ++in;
        else
            refusals.append(admitted.error().code);
    });
    QCOMPARE(in, 1);
    QCOMPARE(refusals, QList<ErrorCode>(4, ErrorCode::SecondFactorWrong));
}

void TstSecondFactor::parallelGuesses()
{
    FactorScene scene;
    scene.turnOn();
    const QString code = scene.wrongCode();
    QMutex mutex;
    QList<ErrorCode> refusals;
    scene.atOnce(12, [&](Door &door, Connection &connection) {
        const auto admitted =
            door.logIn(connection, OfficeBuilder::managerLogin, OfficeBuilder::password, std::nullopt, code);
        const QMutexLocker lock(&mutex);
        refusals.append(admitted ? ErrorCode::Internal : admitted.error().code);
    });
    // As many as one after another.
    QCOMPARE(refusals.count(ErrorCode::SecondFactorWrong), 5);
    QCOMPARE(refusals.count(ErrorCode::LoginDelayed), 7);
    QCOMPARE(scene.raw.number(u"SELECT failures FROM second_factor"_s), 5);
}

void TstSecondFactor::recoveryCodes()
{
    FactorScene scene;
    scene.turnOn();
    const QStringList codes = scene.factor.recoveryCodes;
    for (int i = 0; i < codes.size(); ++i) {
        must(scene.knock(i % 2 == 0 ? codes.at(i) : QString(codes.at(i)).remove(u'-').toLower()));
        COMPARE_REFUSED(scene.knock(codes.at(i)), ErrorCode::SecondFactorWrong, Field::Code);
        QCOMPARE(must(scene.office.readAs<OwnProfile>(scene.office.manager(), {})).recoveryCodesLeft, 9 - i);
    }
    QCOMPARE(scene.events(u"recovery_passed"_s), recoveryCodeCount);
    must(scene.knock(scene.codeNow())); // the app goes on
    // Those of another person are no good.
    FactorScene fresh;
    fresh.turnOn();
    const auto others = must(newSecondFactor(OfficeBuilder::attendantLogin));
    must(fresh.office.runAs<EnrolSecondFactor>(fresh.withKey(fresh.office.attendant()),
                                               {others, must(OneTimeCodes::codeAt(others.secret, fresh.clock.now()))}));
    COMPARE_REFUSED(fresh.knock(others.recoveryCodes.first()), ErrorCode::SecondFactorWrong, Field::Code);
    COMPARE_REFUSED(fresh.knock(must(OneTimeCodes::codeAt(others.secret, fresh.clock.now()))),
                    ErrorCode::SecondFactorWrong, Field::Code);
}

void TstSecondFactor::parallelRecovery()
{
    FactorScene scene;
    scene.turnOn();
    std::atomic_int in = 0;
    scene.atOnce(5, [&](Door &door, Connection &connection) {
        if (door.logIn(connection, OfficeBuilder::managerLogin, OfficeBuilder::password, std::nullopt,
                       scene.factor.recoveryCodes.first()))
            ++in;
    });
    QCOMPARE(in.load(), 1);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM recovery_code WHERE used_at IS NOT NULL"_s), 1);
}

void TstSecondFactor::unlockAndPin()
{
    FactorScene scene;
    const QString proof =
        must(scene.door.sealPin(scene.office.connection(), scene.office.manager(), OfficeBuilder::password, mirasPin));
    must(scene.office.runAs<SetPin>(scene.office.manager(), {proof, false}));
    scene.turnOn();
    const Person mira = must(scene.knock(scene.codeNow())).person;
    const auto unlock = [&](const QString &code) {
        return scene.door.unlock(scene.office.connection(), mira, OfficeBuilder::password, scene.office.desk(), code);
    };
    COMPARE_REFUSED(unlock({}), ErrorCode::SecondFactorNeeded, Field::Code);
    COMPARE_REFUSED(unlock(scene.codeNow()), ErrorCode::SecondFactorWrong, Field::Code); // it let in before
    scene.clock.advance(OneTimeCodes::step);
    must(unlock(scene.codeNow()));
    // A PIN opens nothing that is sealed and no admin mode; it is what it was.
    const auto back = must(scene.door.unlockByPin(scene.office.connection(), mira, mirasPin, scene.office.desk()));
    QVERIFY(back.dataKey.isEmpty());
    // Four eyes: by the password, which lets nobody in.
    CommandEnvelope deed;
    deed.kind = "close"_L1;
    deed.permission = Permission::CloseUnsettled;
    must(scene.door.approve(scene.office.connection(), {OfficeBuilder::managerLogin, OfficeBuilder::password},
                            scene.office.attendant(), deed));
}

void TstSecondFactor::looksWithoutUsing()
{
    FactorScene scene;
    scene.turnOn();
    const auto reading = scene.database.openReadOnly();
    const auto look = [&](const QString &code) {
        return scene.door.recognise(*reading, OfficeBuilder::managerLogin, OfficeBuilder::password, code);
    };
    COMPARE_REFUSED(look({}), ErrorCode::SecondFactorNeeded, Field::Code);
    COMPARE_REFUSED(look(scene.wrongCode()), ErrorCode::SecondFactorWrong, Field::Code);
    COMPARE_REFUSED(look(scene.factor.recoveryCodes.first()), ErrorCode::SecondFactorWrong, Field::Code);
    QVERIFY(must(look(scene.codeNow())).byCode);
    QVERIFY(must(look(scene.codeNow())).key != nullptr);
    must(scene.knock(scene.codeNow()));
    COMPARE_REFUSED(look(scene.codeNow()), ErrorCode::SecondFactorWrong, Field::Code);
    QVERIFY(!must(scene.door.recognise(*reading, OfficeBuilder::attendantLogin, OfficeBuilder::password)).byCode);
}

void TstSecondFactor::turnsOff()
{
    FactorScene scene;
    const Actor mira = scene.withKey(scene.office.manager());
    const auto drop = [&](const QString &code) {
        return scene.office.runAs<DropSecondFactor>(mira, {OfficeBuilder::managerLogin, code});
    };
    COMPARE_REFUSED(drop(u"123456"_s), ErrorCode::NotFound, Field::Code);
    scene.turnOn();
    COMPARE_REFUSED(drop({}), ErrorCode::Required, Field::Code);
    COMPARE_REFUSED(
        scene.office.runAs<DropSecondFactor>(scene.office.manager(), {OfficeBuilder::managerLogin, scene.codeNow()}),
        ErrorCode::PasswordNeeded, Field::Password);
    // A wrong try is kept, and counts.
    for (int i = 0; i < 5; ++i) {
        const auto tried = must(drop(scene.wrongCode(i)));
        QVERIFY(!tried.dropped);
        COMPARE_REFUSED(tried.refusal(), ErrorCode::SecondFactorWrong, Field::Code);
    }
    COMPARE_REFUSED(drop(scene.codeNow()), ErrorCode::LoginDelayed, Field::Code);
    scene.clock.advance(seconds(1));
    const auto outcome = must(drop(scene.codeNow()));
    QVERIFY(outcome.dropped && outcome.refusal());
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM recovery_code"_s), 0);
    must(scene.knock());
    // On again, with another secret.
    scene.factor = must(newSecondFactor(OfficeBuilder::managerLogin));
    scene.turnOn();
    must(drop(scene.factor.recoveryCodes.last()));
    must(scene.knock());
}

void TstSecondFactor::reset()
{
    FactorScene scene;
    scene.turnOn();
    const DropSecondFactor::Command command {OfficeBuilder::managerLogin, {}};
    COMPARE_REFUSED(scene.office.runAs<DropSecondFactor>(scene.office.attendant(), command), ErrorCode::NotPermitted,
                    Field::None);
    COMPARE_REFUSED(scene.office.runAs<DropSecondFactor>(scene.office.attendant(), {u"nobody"_s, {}}),
                    ErrorCode::NotPermitted, Field::None);
    COMPARE_REFUSED(scene.office.runAs<DropSecondFactor>(scene.office.owner(), {u"nobody"_s, {}}), ErrorCode::NotFound,
                    Field::Login);
    COMPARE_REFUSED(scene.office.runAs<DropSecondFactor>(scene.office.owner(), {OfficeBuilder::attendantLogin, {}}),
                    ErrorCode::NotFound, Field::Code);
    QVERIFY(must(scene.office.runAs<DropSecondFactor>(scene.office.owner(), command)).dropped);
    must(scene.knock());
    const auto row = scene.raw.rows(u"SELECT staff_id, changes FROM journal WHERE kind = 'drop_second_factor'"_s);
    QCOMPARE(row.size(), 1);
    QCOMPARE(row.first().first().toLongLong(), scene.office.owner().staff.value);
    QVERIFY(row.first().last().toString().contains(u"second_factor"_s));
}

void TstSecondFactor::whoHasOne()
{
    FactorScene scene;
    QVERIFY(!must(scene.office.readAs<OwnProfile>(scene.office.manager(), {})).hasSecondFactor);
    scene.turnOn();
    const auto own = must(scene.office.readAs<OwnProfile>(scene.office.manager(), {}));
    QVERIFY(own.hasSecondFactor);
    QVERIFY(!own.onlyAdmin); // is none
    QVERIFY(must(scene.office.readAs<OwnProfile>(scene.office.owner(), {})).onlyAdmin);
    const Actor another = scene.office.addStaff(u"second.admin"_s, Role::Admin);
    QVERIFY(!must(scene.office.readAs<OwnProfile>(scene.office.owner(), {})).onlyAdmin);
    QVERIFY(!must(scene.office.readAs<OwnProfile>(another, {})).onlyAdmin);
    must(scene.office.runAs<DisableStaff>(scene.office.owner(), {u"second.admin"_s}));
    QVERIFY(must(scene.office.readAs<OwnProfile>(scene.office.owner(), {})).onlyAdmin);
    QCOMPARE(own.recoveryCodesLeft, recoveryCodeCount);
    const auto rows = must(scene.office.readAs<ListStaff>(scene.office.owner(), {}));
    for (const ListStaff::Row &row : rows)
        QCOMPARE(row.hasSecondFactor, row.login == OfficeBuilder::managerLogin);
}

void TstSecondFactor::schemaKeepsItOnce()
{
    FactorScene scene;
    scene.turnOn();
    must(scene.knock(scene.factor.recoveryCodes.first()));
    for (const QString &statement :
         {u"UPDATE second_factor SET last_step = last_step - 1"_s, u"UPDATE second_factor SET tries = 0"_s,
          u"UPDATE recovery_code SET used_at = NULL"_s, u"UPDATE recovery_code SET used_at = 5 WHERE used_at > 5"_s})
        QVERIFY2(scene.raw.refusal(statement).contains(u"_once"_s), qPrintable(statement));
    QVERIFY(!scene.raw.refusal(u"DELETE FROM second_factor"_s).isEmpty()); // its recovery codes go first
}

PARKDESK_TEST(TstSecondFactor)
#include "tst_secondfactor.moc"
