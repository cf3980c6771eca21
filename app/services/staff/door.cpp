// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/door.h"

#include "services/cash/openshift.h"
#include "services/staff/passwordrules.h"
#include "storage/connection.h"
#include "storage/lotrepository.h"
#include "storage/officerepository.h"
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
    return {row.id, row.login, row.name, row.roles, row.owner};
}

} // namespace

Duration delayAfter(int failures)
{
    if (failures < freeTries)
        return Duration(0);
    const int doublings = std::min(failures - freeTries, 6);
    return std::min<Duration>(seconds(1 << doublings), longestDelay);
}

Result<DoorSign> Door::sign(Connection &connection)
{
    DoorSign sign;
    TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        OfficeRepository office(unit);
        sign.initialised = TRY(office.installation()).has_value();
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

Done Door::checkDelay(Connection &connection, const QString &login, std::optional<DeskId> desk)
{
    Duration wait(0);
    TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        StaffRepository staff(unit);
        const auto waitAfter = [&](const StaffRepository::Failures &failures) {
            return failures.last + delayAfter(failures.count) - m_clock.now();
        };
        wait = waitAfter(TRY(staff.failuresOf(login)));
        if (desk)
            wait = std::max(wait, waitAfter(TRY(staff.failuresAt(*desk))));
        return {};
    }));
    return wait > Duration(0) ? Done(fail(delayed(wait))) : Done();
}

void Door::noteFailure(Connection &connection, const QString &login, std::optional<DeskId> desk, const QString &detail)
{
    // If the book cannot be written, the refusal stands all the same.
    static_cast<void>(inOwnTransaction(connection, [&](UnitOfWork &unit) {
        return StaffRepository(unit).addSecurityEvent({u"login_failed"_s, login, std::nullopt, desk, detail},
                                                      m_clock.now());
    }));
}

Door::Looked Door::look(Connection &connection, const QString &login, const QString &password,
                        std::optional<DeskId> desk)
{
    const QString name = login.trimmed().toLower().left(32);
    if (const Done delay = checkDelay(connection, name, desk); !delay)
        return {fail(delay.error()), name, {}};
    std::optional<StaffRow> row;
    const Done found = inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        row = TRY(StaffRepository(unit).findByLogin(name));
        return {};
    });
    if (!found)
        return {fail(found.error()), name, {}};
    if (!row) {
        m_passwords.waste(password);
        return {fail(ErrorCode::LoginFailed, Field::Password), name, u"unknown_login"_s};
    }
    const auto dataKey = m_passwords.open(password, {row->passwordHash, row->keyWrap});
    if (!dataKey)
        return {fail(dataKey.error()), name, u"wrong_password"_s};
    if (row->disabled)
        return {fail(ErrorCode::AccountDisabled, Field::Login), name, u"disabled"_s};
    return {Opened {personOf(*row), *dataKey}, name, {}};
}

Result<Door::Opened> Door::check(Connection &connection, const QString &login, const QString &password,
                                 std::optional<DeskId> desk, const QString &successKind)
{
    Looked looked = look(connection, login, password, desk);
    if (!looked.reason.isEmpty())
        noteFailure(connection, looked.login, desk, looked.reason);
    const Opened opened = TRY(std::move(looked.opened));
    TRY_DONE(inOwnTransaction(connection, [&](UnitOfWork &unit) {
        return StaffRepository(unit).addSecurityEvent({successKind, looked.login, opened.person.staff, desk, {}},
                                                      m_clock.now());
    }));
    return opened;
}

Result<Person> Door::recognise(Connection &connection, const QString &login, const QString &password)
{
    Opened opened = TRY(look(connection, login, password, std::nullopt).opened);
    wipe(opened.dataKey);
    return opened.person;
}

Result<Admission> Door::logIn(Connection &connection, const QString &login, const QString &password,
                              std::optional<DeskId> desk)
{
    Opened opened = TRY(check(connection, login, password, desk, u"login"_s));
    Admission admission {opened.person, {}, opened.dataKey, {}};
    admission.actor.staff = opened.person.staff;
    admission.actor.role = startingRole(opened.person.roles);
    admission.actor.desk = desk;
    if (desk) {
        const Committed committed = TRY(m_runner.run(
            connection, envelopeOf<OpenShift>(QUuid::createUuid(), OpenShift::Command {*desk}), admission.actor));
        const auto shift = OpenShift::Outcome::fromJson(committed.outcome);
        admission.actor.shift = shift.shift;
        admission.shiftOpenedAt = shift.openedAt;
    }
    return admission;
}

Done Door::unlock(Connection &connection, const Person &person, const QString &password, std::optional<DeskId> desk)
{
    TRY(check(connection, person.login, password, desk, u"unlock"_s));
    return {};
}

Done Door::note(Connection &connection, const QString &kind, const Person &person, std::optional<DeskId> desk)
{
    return inOwnTransaction(connection, [&](UnitOfWork &unit) {
        return StaffRepository(unit).addSecurityEvent({kind, person.login, person.staff, desk, {}}, m_clock.now());
    });
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
