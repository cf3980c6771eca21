// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office.h"

#include "services/changefeed.h"
#include "services/staff/door.h"

namespace parkdesk {

namespace {

/// How long to wait before asking again for an outcome that is not known.
constexpr Duration unknownRetry = std::chrono::seconds(1);

/// One command on its way: run, and run again with the same number while its outcome is unknown.
struct Submission {
    OfficeParts parts;
    CommandEnvelope command;
    Actor actor;
    std::function<void(const Result<QJsonObject> &)> answered;
    std::shared_ptr<CommandNotices> notices;
    bool everUnknown = false;
    Stopwatch took = {};
};

/// An answer that says nothing about what became of a commit already sent.
bool leavesUnknown(const Submission &submission, ErrorCode code)
{
    return code == ErrorCode::OutcomeUnknown
        || (submission.everUnknown && (code == ErrorCode::DatabaseUnavailable || code == ErrorCode::DatabaseBusy));
}

void tryOn(Connection &connection, const std::shared_ptr<Submission> &submission)
{
    const auto committed = submission->parts.runner.run(connection, submission->command, submission->actor);
    if (!committed && leavesUnknown(*submission, committed.error().code)) {
        if (!submission->everUnknown)
            Q_EMIT submission->notices->outcomeBecameUnknown(submission->command.id);
        submission->everUnknown = true;
        submission->parts.commands.postLater([submission](Connection &again) { tryOn(again, submission); },
                                             unknownRetry);
        return;
    }
    if (!committed) {
        Error error = committed.error();
        if (error.code == ErrorCode::NotPermitted && submission->actor.approver)
            error.code = ErrorCode::ApproverMayNot;
        submission->answered(fail(std::move(error)));
        return;
    }
    const OfficeParts &parts = submission->parts;
    if (parts.timings != nullptr)
        parts.timings->note(workOfCommand(submission->command.kind), submission->took.us(), parts.clock.now());
    // Whoever reads on this answer reads what it changed.
    if (parts.counts != nullptr)
        parts.counts->forget(committed->changes);
    submission->answered(committed->outcome);
    submission->parts.feed.publish(committed->changes);
}

/// Something at the door that is no command, on a lane of its own time.
template <typename Answer>
QFuture<Answer> atTheDoor(Lane &lane, const OfficeParts &parts, std::function<Answer(Door &, Connection &)> work)
{
    return askLane<Answer>(lane, [work = std::move(work), parts](Connection &connection) {
        Door door(*parts.passwords, parts.runner, parts.clock);
        return work(door, connection);
    });
}

} // namespace

Office::Office(const OfficeParts &parts, const Actor &actor)
    : m_parts(parts)
    , m_actor(actor)
    , m_notices(new CommandNotices, [](CommandNotices *notices) { notices->deleteLater(); })
{
}

void Office::submit(const CommandEnvelope &command, Answered answered)
{
    auto submission =
        std::make_shared<Submission>(Submission {m_parts, command, m_actor, std::move(answered), m_notices, false});
    m_parts.commands.post([submission](Connection &connection) { tryOn(connection, submission); });
}

void Office::submitApproved(const CommandEnvelope &command, const Approval &approval, Answered answered)
{
    auto submission =
        std::make_shared<Submission>(Submission {m_parts, command, m_actor, std::move(answered), m_notices, false});
    m_parts.commands.post([submission, approval](Connection &connection) {
        const OfficeParts &parts = submission->parts;
        Door door(*parts.passwords, parts.runner, parts.clock);
        const auto approver = door.approve(connection, approval, submission->actor, submission->command);
        if (!approver) {
            submission->answered(fail(approver.error()));
            return;
        }
        submission->actor.approver = *approver;
        tryOn(connection, submission);
    });
}

QFuture<Result<SealedPassword>> Office::seal(const QString &login, const QString &password)
{
    using Answer = Result<SealedPassword>;
    if (m_dataKey.isEmpty())
        return replyWith(Answer(fail(ErrorCode::PasswordNeeded, Field::Password)));
    return atTheDoor<Answer>(m_parts.reads, m_parts, [login, password, key = m_dataKey](Door &door, Connection &) {
        return door.seal(password, login, key);
    });
}

QFuture<Result<SealedPassword>> Office::sealOwn(const QString &current, const QString &wanted)
{
    return atTheDoor<Result<SealedPassword>>(m_parts.commands, m_parts,
                                             [current, wanted, actor = m_actor](Door &door, Connection &connection) {
                                                 return door.sealOwn(connection, actor, current, wanted);
                                             });
}

QFuture<Result<QString>> Office::sealPin(const QString &currentPassword, const QString &pin)
{
    return atTheDoor<Result<QString>>(m_parts.commands, m_parts,
                                      [currentPassword, pin, actor = m_actor](Door &door, Connection &connection) {
                                          return door.sealPin(connection, actor, currentPassword, pin);
                                      });
}

} // namespace parkdesk
