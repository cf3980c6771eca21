// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/passwords.h"
#include "services/approval.h"
#include "services/commandrunner.h"
#include "services/health/timings.h"
#include "services/interruption.h"
#include "services/lane.h"
#include "services/reply.h"

#include <QObject>

#include <memory>
#include <utility>

namespace parkdesk {

class ChangeFeed;
class Health;
class MailKeychain;

/// What the office's doors are made of; all of it outlives them.
struct OfficeParts {
    Lane &commands;
    Lane &reads;
    CommandRunner &runner;
    const Clock &clock;
    PriceBook &prices;
    ChangeFeed &feed;
    const Passwords *passwords = nullptr; ///< absent where nobody is ever asked for one
    FreeCounts *counts = nullptr; ///< absent: read anew each time
    Timings *timings = nullptr; ///< absent where nobody measures
    Health *health = nullptr; ///< absent where nobody watches
    Lane *slowReads = nullptr; ///< absent: among the others
    MailKeychain *mailKeychain = nullptr; ///< absent where no mail is sent from
};

/// Tells a page what it did not ask for: that the outcome of its command is not known yet (the answer to a commit was
/// lost) and being settled, or that the person now acts in another role.
class CommandNotices : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// From the lane's thread, so connect with a context object.
    void outcomeBecameUnknown(const QUuid &command);
    /// On the main thread.
    void roleChanged();
};

/// The office for somebody who is logged in: commands on one lane, reads on the other, answers as futures. Use them
/// with `.then(context, ...)` and check that the answer is still wanted. Lives on the main thread.
class Office {
public:
    Office(const OfficeParts &parts, const Actor &actor);

    /// Runs a command. \a id is made before the first try and kept for every further try of the same input, so that
    /// nothing is ever done twice.
    template <UseCase U>
    [[nodiscard]] QFuture<Result<typename U::Outcome>> run(const QUuid &id, const typename U::Command &command);

    /// The same for a deed that needs another person's eyes: their password or PIN is checked in the lane, before the
    /// transaction, and the journal names both. Errors besides those of run(): LoginFailed and PinFailed, LoginDelayed
    /// (details "wait_ms"), AccountDisabled; OwnApproval when it is the same person; ApproverMayNot when they may not
    /// do it either.
    template <UseCase U>
    [[nodiscard]] QFuture<Result<typename U::Outcome>> runApproved(const QUuid &id, const typename U::Command &command,
                                                                   const Approval &approval);

    /// Checks and seals a new password for \a login, for AddStaff and SetPassword. Errors: those of checkPassword();
    /// PasswordNeeded when this person came back by PIN.
    [[nodiscard]] QFuture<Result<SealedPassword>> seal(const QString &login, const QString &password);
    /// The same for one's own, which takes the current one. Errors: those of checkPassword() and Door::logIn().
    [[nodiscard]] QFuture<Result<SealedPassword>> sealOwn(const QString &current, const QString &wanted);
    /// The proof of a new PIN of one's own, for SetPin. Errors: those of readPin() and Door::logIn().
    [[nodiscard]] QFuture<Result<QString>> sealPin(const QString &currentPassword, const QString &pin);

    /// \a stop ends it early, with Interrupted.
    template <ReadCase Q>
    [[nodiscard]] QFuture<Result<typename Q::Answer>> read(const typename Q::Question &question,
                                                           std::shared_ptr<Interruption> stop = {})
    {
        return readOn<Q>(m_parts.reads, question, std::move(stop));
    }
    /// The same for what may take many seconds: no other read waits behind it.
    template <ReadCase Q>
    [[nodiscard]] QFuture<Result<typename Q::Answer>> readSlowly(const typename Q::Question &question,
                                                                 std::shared_ptr<Interruption> stop = {})
    {
        return readOn<Q>(m_parts.slowReads != nullptr ? *m_parts.slowReads : m_parts.reads, question, std::move(stop));
    }

    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] bool may(Permission permission) const { return m_actor.may(permission); }
    [[nodiscard]] const Clock &clock() const { return m_parts.clock; }
    [[nodiscard]] ChangeFeed &feed() const { return m_parts.feed; }
    /// How the program does; null where nobody watches it.
    [[nodiscard]] Health *health() const { return m_parts.health; }
    /// Null where no mail is sent from.
    [[nodiscard]] MailKeychain *mailKeychain() const { return m_parts.mailKeychain; }
    [[nodiscard]] const CommandNotices &notices() const { return *m_notices; }

private:
    friend class Session;
    using Answered = std::function<void(const Result<QJsonObject> &)>;
    void submit(const CommandEnvelope &command, Answered answered);
    void submitApproved(const CommandEnvelope &command, const Approval &approval, Answered answered);
    template <UseCase U>
    [[nodiscard]] static Answered keep(const Reply<Result<typename U::Outcome>> &reply);
    template <ReadCase Q>
    [[nodiscard]] QFuture<Result<typename Q::Answer>> readOn(Lane &lane, const typename Q::Question &question,
                                                             std::shared_ptr<Interruption> stop);

    OfficeParts m_parts;
    Actor m_actor;
    QByteArray m_dataKey; ///< empty while the desk is locked and after coming back by PIN
    std::shared_ptr<CommandNotices> m_notices; ///< shared with jobs that outlive a log-out
};

template <UseCase U>
Office::Answered Office::keep(const Reply<Result<typename U::Outcome>> &reply)
{
    return [reply](const Result<QJsonObject> &outcome) {
        using Answer = Result<typename U::Outcome>;
        reply.give(outcome ? Answer(U::Outcome::fromJson(*outcome)) : Answer(fail(outcome.error())));
    };
}

template <UseCase U>
QFuture<Result<typename U::Outcome>> Office::run(const QUuid &id, const typename U::Command &command)
{
    const Reply<Result<typename U::Outcome>> reply;
    submit(envelopeOf<U>(id, command), keep<U>(reply));
    return reply.future();
}

template <UseCase U>
QFuture<Result<typename U::Outcome>> Office::runApproved(const QUuid &id, const typename U::Command &command,
                                                         const Approval &approval)
{
    const Reply<Result<typename U::Outcome>> reply;
    submitApproved(envelopeOf<U>(id, command), approval, keep<U>(reply));
    return reply.future();
}

template <ReadCase Q>
QFuture<Result<typename Q::Answer>> Office::readOn(Lane &lane, const typename Q::Question &question,
                                                   std::shared_ptr<Interruption> stop)
{
    const OfficeParts parts = m_parts;
    const auto work = [question, parts, stop, actor = m_actor, took = Stopwatch()](Connection &connection) {
        const Interruption::Running running(stop.get(), connection);
        const auto ask = [&] {
            return readOnce<Q>(connection, question, actor, parts.clock, parts.prices, parts.counts);
        };
        auto answer = ask();
        // What was meant for the read before may come late.
        if (!answer && answer.error().code == ErrorCode::Interrupted && !(stop && stop->isStopped()))
            answer = ask();
        if (parts.timings != nullptr)
            parts.timings->note(workOfRead<Q>(), took.us(), parts.clock.now());
        return answer;
    };
    return askLane<Result<typename Q::Answer>>(lane, work);
}

} // namespace parkdesk
