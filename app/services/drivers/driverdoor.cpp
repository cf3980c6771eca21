// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/driverdoor.h"

#include "services/staff/passwordrules.h"
#include "storage/driverrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

DriverDoor::Checked DriverDoor::check(const QString &proof, const QString &password) const
{
    if (!proof.isEmpty())
        return {proof, m_passwords.matches(password, proof)};
    m_passwords.waste(password);
    return {};
}

Result<DriverDoor::Checked> DriverDoor::checkOf(Connection &connection, const Actor &actor, DriverId driver,
                                                const QString &password)
{
    if (!actor.may(Permission::RegisterDrivers))
        return fail(ErrorCode::NotPermitted);
    QString proof;
    TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        proof = TRY(DriverRepository(unit).find(driver)).passwordProof;
        return {};
    }));
    return check(proof, password);
}

template <UseCase U>
Result<typename U::Outcome> DriverDoor::run(Connection &connection, const QUuid &id, const Actor &actor,
                                            const typename U::Command &command)
{
    return m_runner.run(connection, envelopeOf<U>(id, command), actor).map([](const Committed &committed) {
        return U::Outcome::fromJson(committed.outcome);
    });
}

Result<LogInDriver::Outcome> DriverDoor::logIn(Connection &connection, const QUuid &command, const Actor &actor,
                                               const Knock &knock)
{
    if (!actor.may(LogInDriver::permission))
        return fail(ErrorCode::NotPermitted);
    const auto key = TRY(keyOf({actor, m_clock.now(), command, m_prices}));
    LogInDriver::Command asked {knock.card, knock.mail, knock.code, {}, false};
    if (knock.card.isEmpty()) {
        const QByteArray address = driverMailIndex(*key, TRY(readDriverMail(knock.mail)));
        QString proof;
        TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
            if (const auto driver = TRY(DriverRepository(unit).findByMail(address)))
                proof = driver->passwordProof;
            return {};
        }));
        const Checked checked = check(proof, knock.password);
        asked.checkedProof = checked.proof;
        asked.passwordFits = checked.fits;
    }
    const LogInDriver::Outcome outcome = TRY(run<LogInDriver>(connection, command, actor, asked));
    if (outcome.refusal)
        return fail(*outcome.refusal, Field::Code);
    return outcome;
}

Result<ChangeDriverMail::Outcome> DriverDoor::changeMail(Connection &connection, const QUuid &command,
                                                         const Actor &actor, const NewMail &wish)
{
    const Checked checked = TRY(checkOf(connection, actor, wish.driver, wish.password));
    return run<ChangeDriverMail>(connection, command, actor,
                                 {wish.driver, wish.mail, wish.oldProof, wish.newProof, checked.proof, checked.fits});
}

Result<SetDriverPassword::Outcome> DriverDoor::setPassword(Connection &connection, const QUuid &command,
                                                           const Actor &actor, const NewPassword &wish)
{
    SetDriverPassword::Command asked;
    asked.driver = wish.driver;
    asked.proof = wish.proof;
    if (!wish.wanted.isEmpty()) {
        TRY_DONE(checkPassword(wish.wanted, {}));
        asked.wanted = TRY(m_passwords.prove(wish.wanted));
    }
    const Checked checked = TRY(checkOf(connection, actor, wish.driver, wish.current));
    asked.checkedProof = checked.proof;
    asked.passwordFits = checked.fits;
    return run<SetDriverPassword>(connection, command, actor, asked);
}

} // namespace parkdesk
