// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/publishtariff.h"

#include "services/json.h"
#include "storage/lotrepository.h"
#include "storage/tariffrepository.h"
#include "storage/unitofwork.h"
#include "tariff/examples.h"
#include "tariff/format.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject PublishTariff::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)}, {u"text"_s, QString::fromUtf8(text)}, {u"from"_s, json::of(validFrom)}};
}

QJsonObject PublishTariff::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"version"_s, json::of(version)}, {u"hash"_s, hash}, {u"from"_s, json::of(validFrom)}};
}

PublishTariff::Outcome PublishTariff::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<TariffVersionId>(json.value("version"_L1)), json.value("hash"_L1).toString(),
            json::instant(json.value("from"_L1))};
}

namespace {

/// A tariff must be for this lot, and what its author promised must hold.
Done checkFor(const Lot &lot, const Tariff &tariff)
{
    if (tariff.currency != lot.currency)
        return fail(ErrorCode::BadCurrency, Field::Tariff, {{u"path"_s, u"/currency"_s}});
    if (!tariff.timezone.isEmpty() && tariff.timezone != lot.zone->id())
        return fail(ErrorCode::BadZone, Field::Tariff, {{u"path"_s, u"/timezone"_s}});
    for (const ExampleOutcome &outcome : runExamples(tariff, *lot.zone)) {
        if (!outcome.holds())
            return fail(ErrorCode::ExamplesFailed, Field::Tariff,
                        {{u"index"_s, outcome.index}, {u"expected"_s, outcome.expected}, {u"got"_s, outcome.got}});
    }
    return {};
}

} // namespace

Result<PublishTariff::Outcome> PublishTariff::execute(UnitOfWork &unit, const Command &command,
                                                      const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    const Tariff tariff = TRY(parseTariff(command.text));
    TRY_DONE(checkFor(lot, tariff));
    const QByteArray hash = tariffHash(tariff);
    const TariffVersionId version = TRY(
        TariffRepository(unit).publish({lot.id, tariff.name.text(), 1, canonicalText(tariff), hash, command.validFrom},
                                       context.actor.staff, context.now));
    return Outcome {version, QString::fromLatin1(hash), command.validFrom};
}

} // namespace parkdesk
