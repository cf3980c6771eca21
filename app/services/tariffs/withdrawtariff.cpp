// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/withdrawtariff.h"

#include "services/json.h"
#include "storage/lotrepository.h"
#include "storage/tariffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject WithdrawTariff::Command::toJson() const
{
    return {{u"version"_s, json::of(version)}};
}

QJsonObject WithdrawTariff::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"version"_s, json::of(version)}};
}

WithdrawTariff::Outcome WithdrawTariff::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<TariffVersionId>(json.value("version"_L1))};
}

Result<WithdrawTariff::Outcome> WithdrawTariff::execute(UnitOfWork &unit, const Command &command,
                                                        const DeedContext &context)
{
    TariffRepository tariffs(unit);
    const auto named = [](Error error) {
        error.field = error.code == ErrorCode::NotFound ? Field::Tariff : error.field;
        return error;
    };
    const LotId lot = TRY(tariffs.version(command.version).map_error(named)).lot;
    TRY(LotRepository(unit).lock(lot));
    const TariffVersionRow version = TRY(tariffs.version(command.version));
    if (version.withdrawnAt)
        return fail(ErrorCode::Unchanged, Field::Tariff);
    if (version.validFrom <= context.now)
        return fail(ErrorCode::PeriodPast, Field::From);
    TRY_DONE(tariffs.withdraw(version, context.actor.staff, context.now));
    return Outcome {version.id};
}

} // namespace parkdesk
