// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/door.h"

#include "services/cash/openshift.h"
#include "services/plainwork.h"
#include "services/staff/passwordrules.h"
#include "services/staff/secondfactor.h"
#include "storage/connection.h"
#include "storage/lotrepository.h"
#include "storage/officerepository.h"
#include "storage/secondfactorrepository.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int freeTries = 5;
constexpr Duration longestDelay = seconds(60);

/// Runs \a write in a transaction of its own, without a journal: for the door's own book.
Done inOwnTransaction(Connection &connection, const std::function<Done(UnitOfWork &)> &write)
{
    if (!connection.isOpen())
        TRY_DONE(connection.reopen());
    TRY_DONE(connection.begin());
    UnitOfWork unit(connection);
    const Done done = write(unit);
    if (!done) {
        connection.rollback();
        return done;
    }
    return connection.commit();
}

Error delayed(Duration wait)
{
    return {ErrorCode::LoginDelayed, Field::Password, {{u"wait_ms"_s, qint64 {wait.count()}}}};
}

Person personOf(const StaffRow &row)
{
    return {row.id, row.login, row.name, row.roles, row.owner, !row.pinProof.isEmpty()};
}

/// Whether \a staff has a second factor.
Result<bool> hasSecondFactor(Connection &connection, StaffId staff)
{
    bool has = false;
    TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        has = TRY(SecondFactorRepository(unit).find(staff)).has_value();
        return {};
    }));
    return has;
}

/// For the book of the door.
QString eventOf(CodeVerdict verdict)
{
    switch (verdict) {
    case CodeVerdict::Right: return u"code_passed"_s;
    case CodeVerdict::RightRecovery: return u"recovery_passed"_s;
    case CodeVerdict::Wrong:
    case CodeVerdict::Used: break;
    }
    return u"code_failed"_s;
}

} // namespace

/// What is known of a name, and of its shift at the desk.
struct Door::Found {
    std::optional<StaffRow> row;
    std::optional<ShiftId> shift;
    Instant shiftOpenedAt;
};

Duration delayAfter(int failures)
{
    if (failures < freeTries)
        return Duration(0);
    const int doublings = std::min(failures - freeTries, 6);
    return std::min<Duration>(seconds(1 << doublings), longestDelay);
}

Duration waitAfter(int failures, Instant last, Instant now)
{
    const Duration delay = delayAfter(failures);
    // Clocks of desks differ a little. One that was put back by more must not keep anybody out until it is there again.
    if (delay == Duration(0) || last > now + longestDelay)
        return Duration(0);
    return std::max(Duration(0), last + delay - now);
}

Result<DoorSign> Door::sign(Connection &connection)
{
    DoorSign sign;
    TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        OfficeRepository office(unit);
        const auto installation = TRY(office.installation());
        sign.initialised = installation.has_value();
        if (installation && TRY(office.isDemo()))
            sign.demo = installation;
        const QList<Lot> lots = TRY(LotRepository(unit).all());
        sign.hasLots = !lots.isEmpty();
        const QList<DeskRow> desks = TRY(office.desks());
        for (const DeskRow &desk : desks) {
            const auto lot = std::find_if(lots.begin(), lots.end(), [&](const Lot &l) { return l.id == desk.lot; });
            sign.desks.append({desk.id, desk.name, desk.lot, lot == lots.end() ? QString() : lot->name});
        }
        return {};
    }));
    return sign;
}

Result<FirstRun::Outcome> Door::firstRun(Connection &connection, const QUuid &command, FirstRun::Command form,
                                         const QString &password)
{
    const QString login = TRY(readLogin(form.ownerLogin));
    form.secret = TRY(seal(password, login, m_passwords.newDataKey()));
    const Committed committed = TRY(m_runner.run(connection, envelopeOf<FirstRun>(command, form), Actor {}));
    return FirstRun::Outcome::fromJson(committed.outcome);
}

Done Door::checkDelay(Connection &connection, const Knock &knock, const QString &login)
{
    Duration wait(0);
    TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        StaffRepository staff(unit);
        const auto left = [&](const StaffRepository::Failures &failures) {
            return waitAfter(failures.count, failures.last, m_clock.now());
        };
        wait = left(TRY(knock.by == By::Pin ? staff.pinFailuresOf(login) : staff.failuresOf(login)));
        if (knock.desk)
            wait = std::max(wait, left(TRY(staff.failuresAt(*knock.desk))));
        return {};
    }));
    return wait > Duration(0) ? Done(fail(delayed(wait))) : Done();
}

Done Door::write(Connection &connection, const QString &kind, const QString &login, std::optional<StaffId> staff,
                 std::optional<DeskId> desk, const QString &detail)
{
    return inOwnTransaction(connection, [&](UnitOfWork &unit) {
        return StaffRepository(unit).addSecurityEvent({kind, login, staff, desk, detail}, m_clock.now());
    });
}

Result<Door::Found> Door::find(Connection &connection, const Knock &knock, const QString &login)
{
    Found found;
    TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        found.row = TRY(StaffRepository(unit).findByLogin(login));
        if (!found.row || !knock.desk)
            return {};
        if (const auto shift = TRY(OfficeRepository(unit).openShiftOf(*knock.desk, found.row->id))) {
            found.shift = shift->id;
            found.shiftOpenedAt = shift->openedAt;
        }
        return {};
    }));
    return found;
}

Door::Looked Door::lookByPassword(const Knock &knock, const Found &found, const QString &login)
{
    if (!found.row) {
        m_passwords.waste(knock.secret);
        return {fail(ErrorCode::LoginFailed, Field::Password), login, u"unknown_login"_s};
    }
    const auto dataKey = m_passwords.open(knock.secret, {found.row->passwordHash, found.row->keyWrap});
    if (!dataKey)
        return {fail(dataKey.error()), login, u"wrong_password"_s};
    if (found.row->disabled)
        return {fail(ErrorCode::AccountDisabled, Field::Login), login, u"disabled"_s};
    return {Opened {personOf(*found.row), *dataKey, {}, {}}, login, {}};
}

Door::Looked Door::lookByPin(const Knock &knock, const Found &found, const QString &login)
{
    const auto pin = readPin(knock.secret);
    if (!pin || !found.row || found.row->pinProof.isEmpty() || !found.shift) {
        m_passwords.waste(knock.secret);
        return {fail(ErrorCode::PinFailed, Field::Pin), login, found.row ? u"no_pin_here"_s : u"unknown_login"_s};
    }
    if (!m_passwords.matches(*pin, found.row->pinProof))
        return {fail(ErrorCode::PinFailed, Field::Pin), login, u"wrong_pin"_s};
    if (found.row->disabled)
        return {fail(ErrorCode::AccountDisabled, Field::Login), login, u"disabled"_s};
    return {Opened {personOf(*found.row), {}, found.shift, found.shiftOpenedAt}, login, {}};
}

Door::Looked Door::look(Connection &connection, const Knock &knock)
{
    const QString login = knock.login.trimmed().toLower().left(32);
    if (const Done delay = checkDelay(connection, knock, login); !delay)
        return {fail(delay.error()), login, {}};
    const auto found = find(connection, knock, login);
    if (!found)
        return {fail(found.error()), login, {}};
    return knock.by == By::Pin ? lookByPin(knock, *found, login) : lookByPassword(knock, *found, login);
}

Result<Door::Opened> Door::check(Connection &connection, const Knock &knock, const QString &successKind,
                                 const QString &detail)
{
    Looked looked = look(connection, knock);
    // If the book cannot be written, the refusal stands all the same.
    if (!looked.reason.isEmpty())
        static_cast<void>(write(connection, knock.by == By::Pin ? u"pin_failed"_s : u"login_failed"_s, looked.login,
                                std::nullopt, knock.desk, looked.reason));
    Opened opened = TRY(std::move(looked.opened));
    if (const Done code = checkCode(connection, opened, knock); !code) {
        wipe(opened.dataKey);
        return fail(code.error());
    }
    TRY_DONE(write(connection, successKind, looked.login, opened.person.staff, knock.desk, detail));
    return opened;
}

Done Door::checkCode(Connection &connection, const Opened &opened, const Knock &knock)
{
    const Person &person = opened.person;
    if (!knock.code || !TRY(hasSecondFactor(connection, person.staff)))
        return {};
    if (knock.code->trimmed().isEmpty()) {
        static_cast<void>(write(connection, u"code_asked"_s, person.login, person.staff, knock.desk, {}));
        return fail(ErrorCode::SecondFactorNeeded, Field::Code);
    }
    const auto key = TRY(OfficeKey::of(opened.dataKey));
    auto verdict = CodeVerdict::Wrong;
    // Judged and written down in one, so that no try stays uncounted.
    const auto judged = plainWork(connection, [&](UnitOfWork &unit) -> Done {
        verdict = TRY(judgeCode(unit, *key, person.staff, *knock.code, m_clock.now()));
        const QString detail = verdict == CodeVerdict::Used ? u"used"_s : QString();
        return StaffRepository(unit).addSecurityEvent(
            {eventOf(verdict), person.login, person.staff, knock.desk, detail}, m_clock.now());
    });
    if (!judged)
        return fail(judged.error());
    return refusalOf(verdict);
}

Result<Door::Recognised> Door::recognise(Connection &connection, const QString &login, const QString &password,
                                         const QString &code)
{
    Opened opened = TRY(look(connection, {login, password, By::Password, {}}).opened);
    const auto opening = OfficeKey::of(opened.dataKey);
    wipe(opened.dataKey);
    const auto key = TRY(opening);
    const StaffId staff = opened.person.staff;
    if (!TRY(hasSecondFactor(connection, staff)))
        return Recognised {opened.person, key};
    if (code.trimmed().isEmpty())
        return fail(ErrorCode::SecondFactorNeeded, Field::Code);
    TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        return refusalOf(TRY(seeCode(unit, *key, staff, code, m_clock.now())));
    }));
    return Recognised {opened.person, key, true};
}

Result<Admission> Door::admit(Connection &connection, const Opened &opened, std::optional<DeskId> desk)
{
    Admission admission {opened.person, {}, opened.dataKey, opened.shiftOpenedAt};
    admission.actor.staff = opened.person.staff;
    admission.actor.role = startingRole(opened.person.roles);
    admission.actor.desk = desk;
    admission.actor.shift = opened.shift;
    if (!opened.dataKey.isEmpty())
        admission.actor.key = TRY(OfficeKey::of(opened.dataKey));
    if (desk && !opened.shift) {
        const Committed committed = TRY(m_runner.run(
            connection, envelopeOf<OpenShift>(QUuid::createUuid(), OpenShift::Command {*desk}), admission.actor));
        const auto shift = OpenShift::Outcome::fromJson(committed.outcome);
        admission.actor.shift = shift.shift;
        admission.shiftOpenedAt = shift.openedAt;
    }
    return admission;
}

Result<Admission> Door::logIn(Connection &connection, const QString &login, const QString &password,
                              std::optional<DeskId> desk, const QString &code)
{
    return admit(connection, TRY(check(connection, {login, password, By::Password, desk, code}, u"login"_s)), desk);
}

Result<Admission> Door::unlock(Connection &connection, const Person &person, const QString &password,
                               std::optional<DeskId> desk, const QString &code)
{
    const Knock knock {person.login, password, By::Password, desk, code};
    return admit(connection, TRY(check(connection, knock, u"unlock"_s)), desk);
}

Result<Admission> Door::unlockByPin(Connection &connection, const Person &person, const QString &pin, DeskId desk)
{
    const Opened opened = TRY(check(connection, {person.login, pin, By::Pin, desk}, u"pin_unlock"_s));
    if (startingRole(opened.person.roles) == Role::Admin)
        return fail(ErrorCode::PasswordNeeded, Field::Password);
    return admit(connection, opened, desk);
}

Result<Admission> Door::changeClerk(Connection &connection, const QString &login, const QString &pin, DeskId desk)
{
    const Opened opened = TRY(check(connection, {login, pin, By::Pin, desk}, u"pin_login"_s));
    if (startingRole(opened.person.roles) == Role::Admin)
        return fail(ErrorCode::PasswordNeeded, Field::Password);
    return admit(connection, opened, desk);
}

Result<QList<Clerk>> Door::clerksAt(Connection &connection, DeskId desk)
{
    QList<Clerk> clerks;
    TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        StaffRepository staff(unit);
        const auto sitting = TRY(staff.atDesk(desk));
        for (const StaffRepository::AtDesk &seat : sitting) {
            const StaffRow row = TRY(staff.find(seat.staff));
            clerks.append(
                {row.id, row.login, row.name, startingRole(row.roles), !row.pinProof.isEmpty(), seat.shiftOpenedAt});
        }
        return {};
    }));
    return clerks;
}

Result<Approver> Door::approve(Connection &connection, const Approval &approval, const Actor &asker,
                               const CommandEnvelope &command)
{
    const By by = readPin(approval.secret) ? By::Pin : By::Password;
    const Knock knock {approval.login, approval.secret, by, asker.desk};
    const QString kind = by == By::Pin ? u"pin_approved"_s : u"approved"_s;
    Opened opened = TRY(check(connection, knock, kind, QString(command.kind)));
    wipe(opened.dataKey);
    const Person &person = opened.person;
    const bool same = person.staff == asker.staff;
    if (same || (!asker.may(command.permission) && !roleFor(person, command.permission))) {
        static_cast<void>(
            write(connection, u"approval_refused"_s, person.login, person.staff, asker.desk, QString(command.kind)));
        return fail(same ? ErrorCode::OwnApproval : ErrorCode::ApproverMayNot, Field::Login);
    }
    return Approver {person.staff, person.roles};
}

Done Door::note(Connection &connection, const QString &kind, const Person &person, std::optional<DeskId> desk)
{
    return write(connection, kind, person.login, person.staff, desk, {});
}

Result<Door::Opened> Door::checkOwn(Connection &connection, const Actor &actor, const QString &password)
{
    QString login;
    TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        login = TRY(StaffRepository(unit).find(actor.staff)).login;
        return {};
    }));
    return check(connection, {login, password, By::Password, actor.desk}, u"confirmed"_s);
}

Result<SealedPassword> Door::sealOwn(Connection &connection, const Actor &actor, const QString &current,
                                     const QString &wanted)
{
    Opened opened = TRY(checkOwn(connection, actor, current));
    const auto sealed = seal(wanted, opened.person.login, opened.dataKey);
    wipe(opened.dataKey);
    return sealed;
}

Result<QString> Door::sealPin(Connection &connection, const Actor &actor, const QString &currentPassword,
                              const QString &pin)
{
    const QString digits = TRY(readPin(pin));
    TRY_DONE(checkPin(digits));
    Opened opened = TRY(checkOwn(connection, actor, currentPassword));
    wipe(opened.dataKey);
    return m_passwords.prove(digits);
}

Result<SealedPassword> Door::seal(const QString &password, const QString &login, const QByteArray &dataKey) const
{
    TRY_DONE(checkPassword(password, login));
    return m_passwords.seal(password, dataKey);
}

std::optional<Role> Door::roleFor(const Person &person, Permission permission)
{
    for (const Role role : person.roles) {
        if (mayDo(role, permission))
            return role;
    }
    return std::nullopt;
}

} // namespace parkdesk
