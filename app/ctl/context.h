// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/passwords.h"
#include "ctl/commandline.h"
#include "domain/lot.h"
#include "runtime/databaselock.h"
#include "runtime/systemclock.h"
#include "services/pricebook.h"
#include "services/staff/door.h"
#include "storage/connection.h"

#include <functional>
#include <memory>

namespace parkdesk::ctl {

/// What a command means to do with the database.
enum class Access {
    Read, ///< works beside the running program
    Write, ///< SQLite: nobody else may have the database open
};

/// At which desk the person who logs in sits down.
enum class Seat {
    Named, ///< the one that was named, if any
    OnlyOne, ///< the one that was named, else the only one there is
    SetUp, ///< as Named, but before there is any desk the name is that of one to be made
};

/// The office as one command sees it: opened, and somebody logged in, only as far as the command asks for.
class Context {
public:
    explicit Context(GlobalOptions options);
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
    /// Wipes the data key.
    ~Context();

    /// Makes and migrates the database where it is missing. Errors: DatabaseInUse, DatabaseUnavailable,
    /// DatabaseUnsuitable, SchemaNewer.
    [[nodiscard]] Done create();
    /// Opens without asking who it is. Errors: those of create(); NotInitialised when the schema is not this program's.
    [[nodiscard]] Done open(Access access);
    /// Opens whatever schema there is, to read.
    [[nodiscard]] Done openAnySchema();
    /// Opens and logs in; the code of a second factor is PARKDESK_OTP, or asked for on a terminal. Errors: those of
    /// open() and Door::logIn(); NotLoggedIn without a name or password; NotFound on Field::Desk.
    [[nodiscard]] Done logIn(Access access, Seat seat = Seat::Named);
    /// Sits down at the only desk of \a lot, unless a desk is taken already or there is no such one.
    [[nodiscard]] Done sitDownIn(LotId lot);

    /// Runs a command as the person, in the role of theirs that may do \a permission, until its outcome is known.
    template <UseCase U>
    [[nodiscard]] Result<typename U::Outcome> run(const typename U::Command &command,
                                                  Permission permission = U::permission)
    {
        return submit(envelopeOf<U>(m_id, command), actorFor(permission)).map([](const QJsonObject &outcome) {
            return U::Outcome::fromJson(outcome);
        });
    }
    /// The same with a number of its own, for one of several commands of a long work.
    template <UseCase U>
    [[nodiscard]] Result<typename U::Outcome> runPart(const QUuid &id, const typename U::Command &command)
    {
        return submit(envelopeOf<U>(id, command), actorFor(U::permission)).map([](const QJsonObject &outcome) {
            return U::Outcome::fromJson(outcome);
        });
    }
    /// The same as the program itself, for what it does unasked.
    template <UseCase U>
    [[nodiscard]] Result<typename U::Outcome> runAsProgram(const QUuid &id, const typename U::Command &command)
    {
        return submit(envelopeOf<U>(id, command), Actor {}).map([](const QJsonObject &outcome) {
            return U::Outcome::fromJson(outcome);
        });
    }
    template <ReadCase Q>
    [[nodiscard]] Result<typename Q::Answer> read(const typename Q::Question &question)
    {
        return readOnce<Q>(*m_connection, question, actorFor(Q::permission), m_clock, m_prices);
    }

    /// The lot with that name or number. Errors: UnknownLot on Field::Lot.
    [[nodiscard]] Result<Lot> lot(const QString &nameOrNumber);

    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] const QUuid &commandId() const { return m_id; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] CommandRunner &runner() { return m_runner; }
    /// Opens personal fields; null before logIn().
    [[nodiscard]] std::shared_ptr<const OfficeKey> key() const { return m_actor.key; }
    [[nodiscard]] PriceBook &prices() { return m_prices; }
    [[nodiscard]] Door &door() { return m_door; }
    [[nodiscard]] const Person &person() const { return m_person; }
    [[nodiscard]] const QByteArray &dataKey() const { return m_dataKey; }
    [[nodiscard]] Result<DatabaseUrl> url() const;
    [[nodiscard]] const Passwords &passwords() const { return m_passwords; }
    /// How every command opens a database that it writes to.
    [[nodiscard]] static OpenOptions writing();

private:
    [[nodiscard]] Done connect(Access access);
    [[nodiscard]] Done takeLock(const DatabaseUrl &url);
    [[nodiscard]] Done admit(const QString &login, const QString &password, std::optional<DeskId> desk,
                             const QString &code);
    [[nodiscard]] Done recognise(const QString &login, const QString &password, const QString &code);
    /// \a person may look.
    void lookAs(const Person &person, const std::shared_ptr<const OfficeKey> &key);
    [[nodiscard]] Result<std::optional<DeskId>> deskToSitAt(Seat seat);
    [[nodiscard]] Actor actorFor(Permission permission) const;
    [[nodiscard]] Result<QJsonObject> submit(const CommandEnvelope &command, const Actor &actor);

    GlobalOptions m_options;
    QUuid m_id;
    SystemClock m_clock;
    SodiumPasswords m_passwords;
    PriceBook m_prices;
    JournalingRunner m_runner;
    Door m_door;
    std::unique_ptr<DatabaseLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    Person m_person;
    Actor m_actor;
    QByteArray m_dataKey;
};

} // namespace parkdesk::ctl
