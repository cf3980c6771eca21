// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverdoor.h"
#include "services/session.h"

namespace parkdesk {

/// The door for the window: what exists before a person is known. Answers are futures; lives on the main thread.
class Gate {
public:
    Gate(const OfficeParts &parts, const Passwords &passwords);

    [[nodiscard]] QFuture<Result<DoorSign>> sign();
    /// See Door::firstRun().
    [[nodiscard]] QFuture<Result<FirstRun::Outcome>> firstRun(const QUuid &command, const FirstRun::Command &form,
                                                              const QString &password);
    /// See Door::logIn(). The session is the caller's; hand it back by letting it go after noteLogOut().
    [[nodiscard]] QFuture<Result<std::shared_ptr<Session>>> logIn(const QString &login, const QString &password,
                                                                  const DoorSign::Desk &desk, const QString &code = {});
    /// The same person comes back to a locked desk, or gives the password for admin mode; Session::resume() takes what
    /// is answered. See Door::unlock().
    [[nodiscard]] QFuture<Result<Admission>> unlock(const Session &session, const QString &password,
                                                    const QString &code = {});
    /// See Door::unlockByPin().
    [[nodiscard]] QFuture<Result<Admission>> unlockByPin(const Session &session, const QString &pin);
    /// Who may come to this desk by PIN: those with an open shift at it. See Door::clerksAt().
    [[nodiscard]] QFuture<Result<QList<Clerk>>> clerksAt(DeskId desk);
    /// Another person takes the desk over by PIN, in a session of their own. See Door::changeClerk().
    [[nodiscard]] QFuture<Result<std::shared_ptr<Session>>> changeClerk(const QString &login, const QString &pin,
                                                                        const DoorSign::Desk &desk);
    /// A driver comes to the kiosk that \a session is. See DriverDoor::logIn().
    [[nodiscard]] QFuture<Result<LogInDriver::Outcome>> logInDriver(Session &session, const QUuid &command,
                                                                    const DriverDoor::Knock &knock);
    /// Who gives this password, without a desk or a shift of theirs: to close a kiosk. Errors: those of Door::logIn().
    [[nodiscard]] QFuture<Result<Person>> vouch(const QString &login, const QString &password,
                                                const QString &code = {});
    void noteLock(const Session &session);
    void noteLogOut(const Session &session);

private:
    template <typename Answer>
    [[nodiscard]] QFuture<Answer> onLane(std::function<Answer(Door &, Connection &)> work);
    void note(const QString &kind, const Session &session);

    OfficeParts m_parts;
    const Passwords &m_passwords;
};

} // namespace parkdesk
