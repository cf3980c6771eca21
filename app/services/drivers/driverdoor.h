// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/passwords.h"
#include "services/commandrunner.h"
#include "services/drivers/changedrivermail.h"
#include "services/drivers/driversecrets.h"
#include "services/drivers/logindriver.h"

namespace parkdesk {

/// Where drivers come in: stretches their passwords, then runs the command. Who is unknown costs the same time as who
/// is known. Everything here blocks for as long as a password takes, so it runs on a lane or in a command-line program.
class DriverDoor {
public:
    DriverDoor(const Passwords &passwords, CommandRunner &runner, const Clock &clock, PriceBook &prices)
        : m_passwords(passwords)
        , m_runner(runner)
        , m_clock(clock)
        , m_prices(prices)
    {
    }

    /// What somebody says to be let in.
    struct Knock {
        QString card; ///< alone
        QString mail;
        QString code;
        QString password; ///< of those who have one
    };
    /// \a actor is whoever the kiosk or desk belongs to. Errors: those of LogInDriver, and CodeWrong, CodeOver and
    /// DriverSuspended on Field::Code; whether it was the code or the password is not told.
    [[nodiscard]] Result<LogInDriver::Outcome> logIn(Connection &connection, const QUuid &command, const Actor &actor,
                                                     const Knock &knock);

    struct NewMail {
        DriverId driver;
        QString mail;
        DriverCodeId oldProof;
        DriverCodeId newProof;
        QString password;
    };
    /// Errors: those of ChangeDriverMail.
    [[nodiscard]] Result<ChangeDriverMail::Outcome> changeMail(Connection &connection, const QUuid &command,
                                                               const Actor &actor, const NewMail &wish);

    struct NewPassword {
        DriverId driver;
        DriverCodeId proof;
        QString current; ///< where there is one
        QString wanted; ///< empty takes it away
    };
    /// Errors: those of checkPassword() and SetDriverPassword.
    [[nodiscard]] Result<SetDriverPassword::Outcome> setPassword(Connection &connection, const QUuid &command,
                                                                 const Actor &actor, const NewPassword &wish);

private:
    /// A password against the proof that stands there now.
    struct Checked {
        QString proof;
        bool fits = false;
    };
    [[nodiscard]] Checked check(const QString &proof, const QString &password) const;
    [[nodiscard]] Result<Checked> checkOf(Connection &connection, const Actor &actor, DriverId driver,
                                          const QString &password);
    template <UseCase U>
    [[nodiscard]] Result<typename U::Outcome> run(Connection &connection, const QUuid &id, const Actor &actor,
                                                  const typename U::Command &command);

    const Passwords &m_passwords;
    CommandRunner &m_runner;
    const Clock &m_clock;
    PriceBook &m_prices;
};

} // namespace parkdesk
