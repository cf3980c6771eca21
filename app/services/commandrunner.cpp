// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/commandrunner.h"

#include "services/raceretry.h"
#include "storage/connection.h"
#include "storage/journalrepository.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace parkdesk {

using namespace Qt::StringLiterals;

QByteArray commandHash(const CommandEnvelope &command)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArrayView(command.kind.data(), command.kind.size()));
    hash.addData(QJsonDocument(command.canonical).toJson(QJsonDocument::Compact));
    return hash.result().toHex();
}

Result<Committed> JournalingRunner::run(Connection &connection, const CommandEnvelope &command, const Actor &actor)
{
    if (!connection.isOpen())
        TRY_DONE(connection.reopen());
    Result<Committed> result = retryingRaces([&] { return tryOnce(connection, command, actor); });
    if (!result && result.error().code == ErrorCode::NotPermitted)
        recordRefusal(connection, command, actor);
    return result;
}

Result<Committed> JournalingRunner::tryOnce(Connection &connection, const CommandEnvelope &command, const Actor &actor)
{
    TRY_DONE(connection.begin());
    UnitOfWork unit(connection);
    Result<Committed> result = inTransaction(unit, command, actor);
    const bool idle = result && unit.changeSet().isEmpty();
    if (!result || idle) { // refused, done before, or nothing to do: nothing to keep
        connection.rollback();
        return result;
    }
    TRY_DONE(connection.commit());
    result->changes = unit.changeSet();
    result->changes.sender = connection.identity();
    result->changes.lot = unit.isOfSeveralLots() ? 0 : unit.lot().value;
    return result;
}

Result<Committed> JournalingRunner::inTransaction(UnitOfWork &unit, const CommandEnvelope &command, const Actor &actor)
{
    JournalRepository journal(unit);
    const QByteArray hash = commandHash(command);
    if (const auto found = TRY(journal.find(command.id))) {
        if (found->kind != command.kind || found->commandHash != hash)
            return fail(ErrorCode::CommandReused);
        return Committed {found->outcome, {}};
    }
    if (actor.staff.isValid() && TRY(StaffRepository(unit).isDisabled(actor.staff)))
        return fail(ErrorCode::AccountDisabled);
    if (!actor.mayWithApproval(command.permission))
        return fail(ErrorCode::NotPermitted, Field::None, {{u"permission"_s, permissionName(command.permission)}});
    const Instant now = m_clock.now();
    const QJsonObject outcome = TRY(command.execute(unit, DeedContext {actor, now, command.id, m_prices}));
    if (command.quietWhenIdle && unit.changeSet().isEmpty())
        return Committed {outcome, {}};
    const auto staff = actor.staff.isValid() ? std::optional(actor.staff) : std::nullopt;
    const auto approver = actor.approver ? std::optional(actor.approver->staff) : std::nullopt;
    TRY_DONE(journal.add({command.id, command.kind, hash, staff, approver, actor.desk, outcome}, now));
    TRY_DONE(unit.settle());
    TRY_DONE(journal.notifyDesks());
    return Committed {outcome, {}};
}

void JournalingRunner::recordRefusal(Connection &connection, const CommandEnvelope &command, const Actor &actor)
{
    // In a transaction of its own: the refused one is gone. If even that fails, the refusal still stands.
    if (!connection.begin())
        return;
    UnitOfWork unit(connection);
    const auto staff = actor.staff.isValid() ? std::optional(actor.staff) : std::nullopt;
    const Done noted = StaffRepository(unit).addSecurityEvent(
        {u"not_permitted"_s, QString(), staff, actor.desk, QString(command.kind)}, m_clock.now());
    if (!noted || !connection.commit())
        connection.rollback();
}

Done inSnapshot(Connection &connection, const std::function<Done(UnitOfWork &)> &read)
{
    if (!connection.isOpen())
        TRY_DONE(connection.reopen());
    TRY_DONE(connection.beginRead());
    UnitOfWork unit(connection);
    Done done = read(unit);
    if (done)
        done = connection.allWasRead();
    connection.rollback();
    return done;
}

} // namespace parkdesk
