// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/passwords.h"
#include "services/changefeed.h"
#include "services/session.h"
#include "services/staff/addstaff.h"
#include "services/staff/disablestaff.h"
#include "services/staff/setpin.h"
#include "tests/support/answerof.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Does each job at once, or keeps them until it is told to.
class HeldLane : public Lane {
public:
    explicit HeldLane(Connection &connection)
        : m_connection(connection)
    {
    }
    void post(Job job) override
    {
        m_jobs.append(std::move(job));
        if (!m_held)
            release();
    }
    void postLater(Job job, Duration) override { post(std::move(job)); }
    void hold() { m_held = true; }
    void release()
    {
        m_held = false;
        const QList<Job> jobs = std::exchange(m_jobs, {});
        for (const Job &job : jobs)
            job(m_connection);
    }

private:
    Connection &m_connection;
    QList<Job> m_jobs;
    bool m_held = false;
};

struct FourEyesScene {
    TestDatabase database;
    TestClock clock;
    OfficeBuilder builder {database, clock};
    RawDatabase raw {database};
    SodiumPasswords passwords {SodiumPasswords::Cost::Least};
    HeldLane lane {builder.connection()};
    ChangeFeed feed;
    OfficeParts parts {lane, lane, builder.runner(), clock, builder.prices(), feed, &passwords};
    Door door {passwords, builder.runner(), clock};
    Office office {parts, builder.attendant()};

    /// A deed that an attendant may not do: an account for somebody.
    AddStaff::Command hiring(const QString &login)
    {
        return {login, u"New Person"_s, {Role::Attendant}, must(passwords.seal(OfficeBuilder::password, {}))};
    }
    Result<AddStaff::Outcome> hire(const QString &login, const Approval &approval,
                                   const QUuid &id = QUuid::createUuid())
    {
        return answerOf(office.runApproved<AddStaff>(id, hiring(login), approval));
    }
    qint64 events(const QString &kind) const
    {
        return raw.number(u"SELECT count(*) FROM security_event WHERE kind = '%1'"_s.arg(kind));
    }
    std::shared_ptr<Session> session(const QString &login)
    {
        DoorSign::Desk desk;
        desk.id = builder.desk();
        desk.lot = builder.lot();
        return std::make_shared<Session>(
            parts, must(door.logIn(builder.connection(), login, OfficeBuilder::password, desk.id)), desk);
    }
};

const Approval byOwner {OfficeBuilder::ownerLogin, OfficeBuilder::password};

} // namespace

/// Deeds with a second pair of eyes, and the roles that a session acts in.
class TstFourEyes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothAreJournalled();
    void approvedByPin();
    void wrongSecretsGrowTheDelay();
    void anotherPersonWhoMay();
    void disabledApprover();
    void doneOnceForOneNumber();
    void unitNeverWaitsForAPassword();
    void modeSwitch();
    void pinKeepsOutOfAdminMode();
};

void TstFourEyes::bothAreJournalled()
{
    FourEyesScene scene;
    COMPARE_REFUSED(answerOf(scene.office.run<AddStaff>(QUuid::createUuid(), scene.hiring(u"bert"_s))),
                    ErrorCode::NotPermitted, Field::None);
    must(scene.hire(u"bert"_s, byOwner));
    const auto row =
        scene.raw.rows(u"SELECT staff_id, approver_id, desk_id FROM journal ORDER BY id DESC LIMIT 1"_s).first();
    QCOMPARE(row.at(0).toLongLong(), scene.builder.attendant().staff.value);
    QCOMPARE(row.at(1).toLongLong(), scene.builder.owner().staff.value);
    QCOMPARE(row.at(2).toLongLong(), scene.builder.desk().value);
    const auto event = scene.raw
                           .rows(u"SELECT kind, login, desk_id, detail FROM security_event ORDER BY id DESC "
                                 "LIMIT 1"_s)
                           .first();
    QCOMPARE(event.at(0).toString(), u"approved"_s);
    QCOMPARE(event.at(1).toString(), OfficeBuilder::ownerLogin);
    QCOMPARE(event.at(2).toLongLong(), scene.builder.desk().value);
    QCOMPARE(event.at(3).toString(), u"add_staff"_s);
    // It was for one deed.
    COMPARE_REFUSED(answerOf(scene.office.run<AddStaff>(QUuid::createUuid(), scene.hiring(u"carl"_s))),
                    ErrorCode::NotPermitted, Field::None);
    must(scene.builder.enter(u"KA 01 AB 1"_s));
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM journal WHERE approver_id IS NOT NULL"_s), 1);
}

void TstFourEyes::approvedByPin()
{
    FourEyesScene scene;
    const QString proof = must(
        scene.door.sealPin(scene.builder.connection(), scene.builder.owner(), OfficeBuilder::password, u"471103"_s));
    must(scene.builder.runAs<SetPin>(scene.builder.owner(), {proof, false}));
    COMPARE_REFUSED(scene.hire(u"bert"_s, {OfficeBuilder::ownerLogin, u"800000"_s}), ErrorCode::PinFailed, Field::Pin);
    must(scene.hire(u"bert"_s, {u" Olivia"_s, u"471103"_s}));
    QCOMPARE(scene.events(u"pin_approved"_s), 1);
    scene.raw.executeUnguarded(
        {u"UPDATE shift SET closed_at = opened_at WHERE staff_id = %1"_s.arg(scene.builder.owner().staff.value)});
    COMPARE_REFUSED(scene.hire(u"carl"_s, {OfficeBuilder::ownerLogin, u"471103"_s}), ErrorCode::PinFailed, Field::Pin);
}

void TstFourEyes::wrongSecretsGrowTheDelay()
{
    FourEyesScene scene;
    for (int i = 0; i < 5; ++i)
        COMPARE_REFUSED(scene.hire(u"bert"_s, {OfficeBuilder::ownerLogin, u"a guess it is"_s}), ErrorCode::LoginFailed,
                        Field::Password);
    const auto delayed = scene.hire(u"bert"_s, byOwner);
    COMPARE_REFUSED(delayed, ErrorCode::LoginDelayed, Field::Password);
    QCOMPARE(delayed.error().details.value("wait_ms"_L1).toInteger(), 1000);
    // The desk waits too, whoever is named there.
    COMPARE_REFUSED(scene.hire(u"bert"_s, {OfficeBuilder::managerLogin, OfficeBuilder::password}),
                    ErrorCode::LoginDelayed, Field::Password);
    scene.clock.advance(seconds(1));
    COMPARE_REFUSED(scene.hire(u"bert"_s, {OfficeBuilder::ownerLogin, u"a guess it is"_s}), ErrorCode::LoginFailed,
                    Field::Password);
    QCOMPARE(scene.hire(u"bert"_s, byOwner).error().details.value("wait_ms"_L1).toInteger(), 2000);
    QCOMPARE(scene.events(u"login_failed"_s), 6);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM journal WHERE kind = 'add_staff'"_s), 2); // of the builder
    scene.clock.advance(seconds(2));
    must(scene.hire(u"bert"_s, byOwner));
    must(scene.hire(u"carl"_s, byOwner)); // and forgotten
}

void TstFourEyes::anotherPersonWhoMay()
{
    FourEyesScene scene;
    COMPARE_REFUSED(scene.hire(u"bert"_s, {OfficeBuilder::attendantLogin, OfficeBuilder::password}),
                    ErrorCode::OwnApproval, Field::Login);
    COMPARE_REFUSED(scene.hire(u"bert"_s, {OfficeBuilder::managerLogin, OfficeBuilder::password}),
                    ErrorCode::ApproverMayNot, Field::Login);
    QCOMPARE(scene.events(u"approval_refused"_s), 2);
    // The owner in attendant mode does not approve their own deed either.
    Actor owner = scene.builder.owner();
    owner.role = Role::Attendant;
    Office own(scene.parts, owner);
    COMPARE_REFUSED(answerOf(own.runApproved<AddStaff>(QUuid::createUuid(), scene.hiring(u"bert"_s), byOwner)),
                    ErrorCode::OwnApproval, Field::Login);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM staff"_s), 3);
}

void TstFourEyes::disabledApprover()
{
    FourEyesScene scene;
    static_cast<void>(scene.builder.addStaff(u"adina"_s, Role::Admin));
    must(scene.builder.runAs<DisableStaff>(scene.builder.owner(), {u"adina"_s}));
    COMPARE_REFUSED(scene.hire(u"bert"_s, {u"adina"_s, OfficeBuilder::password}), ErrorCode::AccountDisabled,
                    Field::Login);
}

void TstFourEyes::doneOnceForOneNumber()
{
    FourEyesScene scene;
    const QUuid number = QUuid::createUuid();
    const auto first = must(scene.hire(u"bert"_s, byOwner, number));
    QCOMPARE(must(scene.hire(u"bert"_s, byOwner, number)).staff, first.staff);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM staff WHERE login = 'bert'"_s), 1);
}

void TstFourEyes::unitNeverWaitsForAPassword()
{
    // What is checked by a slow stretch is written before the command's transaction begins.
    FourEyesScene scene;
    must(scene.hire(u"bert"_s, byOwner));
    COMPARE_REFUSED(scene.hire(u"bert"_s, byOwner), ErrorCode::AlreadyExists, Field::Login);
    QCOMPARE(scene.events(u"approved"_s), 2);
}

void TstFourEyes::modeSwitch()
{
    FourEyesScene scene;
    const auto session = scene.session(OfficeBuilder::ownerLogin);
    int told = 0;
    QObject::connect(&session->office().notices(), &CommandNotices::roleChanged, this, [&told] { ++told; });
    QCOMPARE(session->role(), Role::Attendant);
    QVERIFY(!session->office().may(Permission::ManageStaff));
    scene.lane.hold();
    const auto asAttendant = session->office().run<AddStaff>(QUuid::createUuid(), scene.hiring(u"bert"_s));
    must(session->setRole(Role::Admin));
    QCOMPARE(session->office().actor().role, Role::Admin);
    const auto asAdmin = session->office().run<AddStaff>(QUuid::createUuid(), scene.hiring(u"carl"_s));
    scene.lane.release();
    COMPARE_REFUSED(answerOf(asAttendant), ErrorCode::NotPermitted, Field::None); // as it was when it was asked
    must(answerOf(asAdmin));
    must(answerOf(session->office().seal(u"dora"_s, u"nine grey geese 9"_s)));
    QCOMPARE(told, 1);
    const auto manager = scene.session(OfficeBuilder::managerLogin);
    COMPARE_REFUSED(manager->setRole(Role::Admin), ErrorCode::NotPermitted, Field::Role);
    QCOMPARE(manager->role(), Role::Manager);
}

void TstFourEyes::pinKeepsOutOfAdminMode()
{
    FourEyesScene scene;
    const QString proof = must(
        scene.door.sealPin(scene.builder.connection(), scene.builder.owner(), OfficeBuilder::password, u"471103"_s));
    must(scene.builder.runAs<SetPin>(scene.builder.owner(), {proof, false}));
    const auto session = scene.session(OfficeBuilder::ownerLogin);
    must(session->setRole(Role::Admin));
    session->lock();
    session->resume(
        must(scene.door.unlockByPin(scene.builder.connection(), session->person(), u"471103"_s, scene.builder.desk())));
    QCOMPARE(session->role(), Role::Attendant);
    QVERIFY(session->office().actor().shift.has_value());
    COMPARE_REFUSED(session->setRole(Role::Admin), ErrorCode::PasswordNeeded, Field::Password);
    COMPARE_REFUSED(answerOf(session->office().seal(u"dora"_s, u"nine grey geese 9"_s)), ErrorCode::PasswordNeeded,
                    Field::Password);
    session->resume(must(scene.door.unlock(scene.builder.connection(), session->person(), OfficeBuilder::password,
                                           scene.builder.desk())));
    must(session->setRole(Role::Admin));
    QVERIFY(session->knowsPassword());
}

PARKDESK_TEST(TstFourEyes)
#include "tst_foureyes.moc"
