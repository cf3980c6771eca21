// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office.h"

#include "services/changefeed.h"

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
        submission->answered(fail(committed.error()));
        return;
    }
    submission->answered(committed->outcome);
    submission->parts.feed.publish(committed->changes);
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

} // namespace parkdesk
