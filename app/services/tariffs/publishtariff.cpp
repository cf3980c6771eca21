// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/publishtariff.h"

#include "services/json.h"
#include "services/tariffs/tariffreading.h"
#include "storage/lotrepository.h"
#include "storage/tariffdraftrepository.h"
#include "storage/tariffrepository.h"
#include "storage/unitofwork.h"
#include "tariff/format.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject PublishTariff::Command::toJson() const
{
    QJsonObject json {
        {u"lot"_s, json::of(lot)}, {u"text"_s, QString::fromUtf8(text)}, {u"from"_s, json::of(validFrom)}};
    // Left out where they are not told, so that the same command has the hash it always had.
    if (validUntil)
        json.insert(u"until"_s, json::of(*validUntil));
    if (withdrawPlanned)
        json.insert(u"withdraw_planned"_s, true);
    if (draft)
        json.insert(u"draft"_s, json::of(*draft));
    return json;
}

QJsonObject PublishTariff::Outcome::toJson() const
{
    QJsonObject json {
        {u"v"_s, 1}, {u"version"_s, json::of(version)}, {u"hash"_s, hash}, {u"from"_s, json::of(validFrom)}};
    if (validUntil)
        json.insert(u"until"_s, json::of(*validUntil));
    QJsonArray ids;
    for (const TariffVersionId id : withdrawn)
        ids.append(json::of(id));
    if (!ids.isEmpty())
        json.insert(u"withdrawn"_s, ids);
    return json;
}

PublishTariff::Outcome PublishTariff::Outcome::fromJson(const QJsonObject &json)
{
    Outcome outcome {json::id<TariffVersionId>(json.value("version"_L1)),
                     json.value("hash"_L1).toString(),
                     json::instant(json.value("from"_L1)),
                     json::maybeInstant(json.value("until"_L1)),
                     {}};
    const QJsonArray ids = json.value("withdrawn"_L1).toArray();
    for (const QJsonValue &id : ids)
        outcome.withdrawn.append(json::id<TariffVersionId>(id));
    return outcome;
}

namespace {

/// A version that is published too late may begin when it should have; stays that are here keep theirs until they are
/// corrected. What is older is history.
constexpr Duration latestPublication = hours(24);

Done checkPeriod(UnitOfWork &unit, const PublishTariff::Command &command, Instant now)
{
    if (command.validUntil && *command.validUntil <= std::max(command.validFrom, now))
        return fail(ErrorCode::BadSpan, Field::Until);
    if (command.validFrom < now - latestPublication
        && TRY(TariffRepository(unit).pricedSince(command.lot, command.validFrom)))
        return fail(ErrorCode::PeriodPast, Field::From);
    return {};
}

Result<QList<TariffVersionId>> withdrawPlanned(UnitOfWork &unit, const PublishTariff::Command &command,
                                               const DeedContext &context)
{
    QList<TariffVersionId> withdrawn;
    if (!command.withdrawPlanned)
        return withdrawn;
    TariffRepository tariffs(unit);
    const QList<TariffVersionRow> versions = TRY(tariffs.ofLot(command.lot));
    for (const TariffVersionRow &version : versions) {
        if (version.withdrawnAt || version.validFrom <= context.now || version.validFrom < command.validFrom)
            continue;
        TRY_DONE(tariffs.withdraw(version, context.actor.staff, context.now));
        withdrawn.append(version.id);
    }
    return withdrawn;
}

/// The draft that became the version is not needed any more; one that was thrown away meanwhile is no matter.
Done dropDraft(UnitOfWork &unit, const PublishTariff::Command &command)
{
    if (!command.draft)
        return {};
    TariffDraftRepository drafts(unit);
    const auto draft = drafts.find(*command.draft);
    if (!draft)
        return draft.error().code == ErrorCode::NotFound ? Done() : fail(draft.error());
    return draft->lot == command.lot ? drafts.drop(*draft) : Done();
}

} // namespace

Result<PublishTariff::Outcome> PublishTariff::execute(UnitOfWork &unit, const Command &command,
                                                      const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    const Tariff tariff = TRY(tariffForLot(lot, command.text));
    TRY_DONE(checkPublishable(runExamples(tariff, *lot.zone),
                              tariffErrors(tariff, *lot.zone, yearAt(lot, command.validFrom))));
    TRY_DONE(checkPeriod(unit, command, context.now));
    const QList<TariffVersionId> withdrawn = TRY(withdrawPlanned(unit, command, context));
    const QByteArray hash = tariffHash(tariff);
    const TariffVersionId version = TRY(TariffRepository(unit).publish(
        {lot.id, tariff.name.text(), 1, canonicalText(tariff), hash, command.validFrom, command.validUntil},
        context.actor.staff, context.now));
    TRY_DONE(dropDraft(unit, command));
    return Outcome {version, QString::fromLatin1(hash), command.validFrom, command.validUntil, withdrawn};
}

} // namespace parkdesk
