// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/officekey.h"
#include "adapters/passwords.h"
#include "services/approval.h"
#include "services/commandrunner.h"
#include "services/staff/firstrun.h"

namespace parkdesk {

/// A person who was let in.
struct Person {
    StaffId staff;
    QString login;
    QString name;
    QList<Role> roles;
    bool owner = false;
    bool hasPin = false;
};

/// Somebody with an open shift at a desk, for the tiles of the lock page.
struct Clerk {
    StaffId staff;
    QString login;
    QString name;
    Role role = Role::Attendant; ///< the one they start in
    bool hasPin = false;
    Instant shiftOpenedAt;
};

/// What a log-in gives. The data key stays with the session and goes with it.
struct Admission {
    Person person;
    Actor actor; ///< in the person's starting role
    QByteArray dataKey; ///< empty after a PIN, which opens none
    Instant shiftOpenedAt; ///< at a desk
};

/// What is to be known before anybody is: whether there is an office, its desks.
struct DoorSign {
    bool initialised = false;
    struct Desk {
        DeskId id;
        QString name;
        LotId lot;
        QString lotName;
    };
    QList<Desk> desks;
    bool hasLots = false;
    /// A demonstration, whose logins may be shown: the installation's number. Nothing for any other office.
    std::optional<QUuid> demo;
};

/// First run, log-in, unlock, log-out, and the sealing of passwords. Everything here blocks for as long as a password
/// takes to stretch, so it runs on a lane or in a command-line program. The stretch is never inside a transaction.
class Door {
public:
    Door(const Passwords &passwords, CommandRunner &runner, const Clock &clock)
        : m_passwords(passwords)
        , m_runner(runner)
        , m_clock(clock)
    {
    }

    /// Somebody who may look.
    struct Recognised {
        Person person;
        std::shared_ptr<const OfficeKey> key;
        bool byCode = false; ///< besides the password, by a code that is not used up
    };

    [[nodiscard]] Result<DoorSign> sign(Connection &connection);

    /// \a form without its secret. Errors: those of checkPassword() and FirstRun.
    [[nodiscard]] Result<FirstRun::Outcome> firstRun(Connection &connection, const QUuid &command,
                                                     FirstRun::Command form, const QString &password);

    /// Errors: LoginFailed, the same for an unknown name and a wrong password; LoginDelayed (details "wait_ms") after
    /// five failures in a row of that name or at that desk, 1 s doubling to 60 s; AccountDisabled. For a person with a
    /// second factor, whose password was right: SecondFactorNeeded on Field::Code without a \a code, SecondFactorWrong
    /// on it (details "used" for one that was right before), LoginDelayed on it after five wrong ones. Each code lets
    /// in once.
    [[nodiscard]] Result<Admission> logIn(Connection &connection, const QString &login, const QString &password,
                                          std::optional<DeskId> desk, const QString &code = {});
    /// Who that is, by a connection that may only read, so nothing is noted and no code is used up: whoever was refused
    /// or gave a code must be asked again by logIn() where that is possible. Recovery codes are for logIn() alone.
    /// Errors: those of logIn().
    [[nodiscard]] Result<Recognised> recognise(Connection &connection, const QString &login, const QString &password,
                                               const QString &code = {});
    /// The same person comes back to a locked desk. Errors: those of logIn().
    [[nodiscard]] Result<Admission> unlock(Connection &connection, const Person &person, const QString &password,
                                           std::optional<DeskId> desk, const QString &code = {});

    /// The same by PIN, and another person by PIN: only where that person has a shift open, never into admin mode.
    /// Errors: PinFailed, the same for a wrong PIN, none set, and no shift here; LoginDelayed as for passwords, PIN and
    /// password of a person counted together; AccountDisabled; PasswordNeeded for who is an admin only.
    [[nodiscard]] Result<Admission> unlockByPin(Connection &connection, const Person &person, const QString &pin,
                                                DeskId desk);
    [[nodiscard]] Result<Admission> changeClerk(Connection &connection, const QString &login, const QString &pin,
                                                DeskId desk);
    /// Those with an open shift at \a desk, by name.
    [[nodiscard]] Result<QList<Clerk>> clerksAt(Connection &connection, DeskId desk);

    /// Another person allows \a command of \a asker, by password or, at a desk where they have a shift open, by PIN;
    /// a second factor is not asked for, since nobody is let in. Errors: those of logIn() and changeClerk();
    /// OwnApproval; ApproverMayNot.
    [[nodiscard]] Result<Approver> approve(Connection &connection, const Approval &approval, const Actor &asker,
                                           const CommandEnvelope &command);
    /// Notes a "lock" or "logout".
    [[nodiscard]] Done note(Connection &connection, const QString &kind, const Person &person,
                            std::optional<DeskId> desk);

    /// Checks and seals a new password for \a login with the office's data key.
    [[nodiscard]] Result<SealedPassword> seal(const QString &password, const QString &login,
                                              const QByteArray &dataKey) const;

    /// The same for the person's own, who gives the current one. Errors: those of logIn() and checkPassword().
    [[nodiscard]] Result<SealedPassword> sealOwn(Connection &connection, const Actor &actor, const QString &current,
                                                 const QString &wanted);
    /// The proof of a PIN of their own. Errors: those of logIn() and readPin().
    [[nodiscard]] Result<QString> sealPin(Connection &connection, const Actor &actor, const QString &currentPassword,
                                          const QString &pin);

    /// The role among \a person's that may do \a permission; nothing when none may. For the command line, which has no
    /// modes.
    [[nodiscard]] static std::optional<Role> roleFor(const Person &person, Permission permission);

private:
    enum class By { Password, Pin };
    /// Who somebody says they are, and how they mean to show it.
    struct Knock {
        QString login;
        QString secret;
        By by = By::Password;
        std::optional<DeskId> desk;
        std::optional<QString> code = {}; ///< of a second factor; absent where none is asked for
    };
    struct Opened {
        Person person;
        QByteArray dataKey;
        std::optional<ShiftId> shift; ///< by PIN
        Instant shiftOpenedAt;
    };
    struct Looked {
        Result<Opened> opened;
        QString login; ///< as it is stored
        QString reason; ///< of a refusal, for the book of the door; empty when there is nothing to note
    };
    struct Found;
    [[nodiscard]] Result<Found> find(Connection &connection, const Knock &knock, const QString &login);
    [[nodiscard]] Looked look(Connection &connection, const Knock &knock);
    [[nodiscard]] Looked lookByPassword(const Knock &knock, const Found &found, const QString &login);
    [[nodiscard]] Looked lookByPin(const Knock &knock, const Found &found, const QString &login);
    /// look(), with the book of the door written: \a successKind and \a detail, or the failure.
    [[nodiscard]] Result<Opened> check(Connection &connection, const Knock &knock, const QString &successKind,
                                       const QString &detail = {});
    /// For whoever has a second factor and is asked for it; in the book of the door too.
    [[nodiscard]] Done checkCode(Connection &connection, const Opened &opened, const Knock &knock);
    [[nodiscard]] Result<Opened> checkOwn(Connection &connection, const Actor &actor, const QString &password);
    [[nodiscard]] Result<Admission> admit(Connection &connection, const Opened &opened, std::optional<DeskId> desk);
    [[nodiscard]] Done checkDelay(Connection &connection, const Knock &knock, const QString &login);
    [[nodiscard]] Done write(Connection &connection, const QString &kind, const QString &login,
                             std::optional<StaffId> staff, std::optional<DeskId> desk, const QString &detail);

    const Passwords &m_passwords;
    CommandRunner &m_runner;
    const Clock &m_clock;
};

/// How long to wait after \a failures in a row; nothing for the first five.
[[nodiscard]] Duration delayAfter(int failures);
/// How much of that is left at \a now when the newest failure was at \a last.
[[nodiscard]] Duration waitAfter(int failures, Instant last, Instant now);

} // namespace parkdesk
