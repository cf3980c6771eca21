// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/gate.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Gate::Gate(const OfficeParts &parts, const Passwords &passwords)
    : m_parts(parts)
    , m_passwords(passwords)
{
}

template <typename Answer>
QFuture<Answer> Gate::onLane(std::function<Answer(Door &, Connection &)> work)
{
    return askLane<Answer>(m_parts.commands,
                           [work = std::move(work), parts = m_parts, &passwords = m_passwords](Connection &connection) {
                               Door door(passwords, parts.runner, parts.clock);
                               return work(door, connection);
                           });
}

QFuture<Result<DoorSign>> Gate::sign()
{
    return onLane<Result<DoorSign>>([](Door &door, Connection &connection) { return door.sign(connection); });
}

QFuture<Result<FirstRun::Outcome>> Gate::firstRun(const QUuid &command, const FirstRun::Command &form,
                                                  const QString &password)
{
    return onLane<Result<FirstRun::Outcome>>(
        [=](Door &door, Connection &connection) { return door.firstRun(connection, command, form, password); });
}

QFuture<Result<std::shared_ptr<Session>>> Gate::logIn(const QString &login, const QString &password,
                                                      const DoorSign::Desk &desk, const QString &code)
{
    using Answer = Result<std::shared_ptr<Session>>;
    return onLane<Answer>([=, parts = m_parts](Door &door, Connection &connection) -> Answer {
        return door.logIn(connection, login, password, desk.id, code).map([&](Admission &&admission) {
            return std::make_shared<Session>(parts, std::move(admission), desk);
        });
    });
}

QFuture<Result<Admission>> Gate::unlock(const Session &session, const QString &password, const QString &code)
{
    return onLane<Result<Admission>>(
        [password, code, person = session.person(), desk = session.desk().id](Door &door, Connection &connection) {
            return door.unlock(connection, person, password, desk, code);
        });
}

QFuture<Result<Admission>> Gate::unlockByPin(const Session &session, const QString &pin)
{
    return onLane<Result<Admission>>(
        [pin, person = session.person(), desk = session.desk().id](Door &door, Connection &connection) {
            return door.unlockByPin(connection, person, pin, desk);
        });
}

QFuture<Result<QList<Clerk>>> Gate::clerksAt(DeskId desk)
{
    return onLane<Result<QList<Clerk>>>(
        [desk](Door &door, Connection &connection) { return door.clerksAt(connection, desk); });
}

QFuture<Result<std::shared_ptr<Session>>> Gate::changeClerk(const QString &login, const QString &pin,
                                                            const DoorSign::Desk &desk)
{
    using Answer = Result<std::shared_ptr<Session>>;
    return onLane<Answer>([=, parts = m_parts](Door &door, Connection &connection) -> Answer {
        return door.changeClerk(connection, login, pin, desk.id).map([&](Admission &&admission) {
            return std::make_shared<Session>(parts, std::move(admission), desk);
        });
    });
}

QFuture<Result<LogInDriver::Outcome>> Gate::logInDriver(Session &session, const QUuid &command,
                                                        const DriverDoor::Knock &knock)
{
    using Answer = Result<LogInDriver::Outcome>;
    return askLane<Answer>(m_parts.commands,
                           [=, parts = m_parts, &passwords = m_passwords,
                            actor = session.office().actor()](Connection &connection) -> Answer {
                               DriverDoor door(passwords, parts.runner, parts.clock, parts.prices);
                               return door.logIn(connection, command, actor, knock);
                           });
}

QFuture<Result<Person>> Gate::vouch(const QString &login, const QString &password, const QString &code)
{
    return onLane<Result<Person>>([login, password, code](Door &door, Connection &connection) {
        return door.logIn(connection, login, password, std::nullopt, code).map([](const Admission &admission) {
            return admission.person;
        });
    });
}

void Gate::noteLock(const Session &session)
{
    note(u"lock"_s, session);
}

void Gate::noteLogOut(const Session &session)
{
    note(u"logout"_s, session);
}

void Gate::note(const QString &kind, const Session &session)
{
    // Nobody waits for it: a lock must not fail because its note did.
    static_cast<void>(
        onLane<Done>([kind, person = session.person(), desk = session.desk().id](Door &door, Connection &connection) {
            return door.note(connection, kind, person, desk);
        }));
}

} // namespace parkdesk
