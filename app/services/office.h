// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/commandrunner.h"
#include "services/lane.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace parkdesk {

class ChangeFeed;

/// What the office's doors are made of; all of it outlives them.
struct OfficeParts {
    Lane &commands;
    Lane &reads;
    CommandRunner &runner;
    const Clock &clock;
    PriceBook &prices;
    ChangeFeed &feed;
};

/// Tells a page that the outcome of its command is not known yet (the answer to a commit was lost) and being settled.
class CommandNotices : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// From the lane's thread, so connect with a context object.
    void outcomeBecameUnknown(const QUuid &command);
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

    template <ReadCase Q>
    [[nodiscard]] QFuture<Result<typename Q::Answer>> read(const typename Q::Question &question);

    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] bool may(Permission permission) const { return m_actor.may(permission); }
    [[nodiscard]] const Clock &clock() const { return m_parts.clock; }
    [[nodiscard]] ChangeFeed &feed() const { return m_parts.feed; }
    [[nodiscard]] const CommandNotices &notices() const { return *m_notices; }

private:
    using Answered = std::function<void(const Result<QJsonObject> &)>;
    void submit(const CommandEnvelope &command, Answered answered);

    OfficeParts m_parts;
    Actor m_actor;
    std::shared_ptr<CommandNotices> m_notices; ///< shared with jobs that outlive a log-out
};

template <UseCase U>
QFuture<Result<typename U::Outcome>> Office::run(const QUuid &id, const typename U::Command &command)
{
    using Answer = Result<typename U::Outcome>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    submit(envelopeOf<U>(id, command), [promise](const Result<QJsonObject> &outcome) {
        promise->addResult(outcome ? Answer(U::Outcome::fromJson(*outcome)) : Answer(fail(outcome.error())));
        promise->finish();
    });
    return promise->future();
}

template <ReadCase Q>
QFuture<Result<typename Q::Answer>> Office::read(const typename Q::Question &question)
{
    auto promise = std::make_shared<QPromise<Result<typename Q::Answer>>>();
    promise->start();
    const OfficeParts parts = m_parts;
    m_parts.reads.post([promise, question, parts, actor = m_actor](Connection &connection) {
        promise->addResult(readOnce<Q>(connection, question, actor, parts.clock, parts.prices));
        promise->finish();
    });
    return promise->future();
}

} // namespace parkdesk
