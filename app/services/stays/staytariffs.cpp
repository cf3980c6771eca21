// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/staytariffs.h"

#include "services/pricebook.h"
#include "services/stays/newstay.h"
#include "storage/tariffrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

namespace {

/// When another version may come into force within \a span, ascending.
Result<std::vector<Instant>> changeTimes(UnitOfWork &unit, LotId lot, const TimeSpan &span)
{
    std::vector<Instant> times;
    const auto add = [&](Instant at) {
        if (span.from < at && at < span.until)
            times.push_back(at);
    };
    const QList<TariffVersionRow> versions = TRY(TariffRepository(unit).ofLot(lot));
    for (const TariffVersionRow &version : versions) {
        // One that is published late holds for those who are here from then on: what was paid is paid.
        add(std::max(version.validFrom, version.publishedAt));
        if (version.validUntil)
            add(*version.validUntil);
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

TariffAsks StayTariffs::asks() const
{
    TariffAsks asks = asksOf(*first);
    for (const LaterTariff &tariff : later)
        asks |= asksOf(*tariff.tariff);
    return asks;
}

Result<Charge> StayTariffs::quote(const Question &question, const ZoneRules &zone) const
{
    return quoteSplit(*first, later, question, zone);
}

Result<StayTariffs> stayTariffs(UnitOfWork &unit, LotId lot, TariffVersionId version, const TimeSpan &span,
                                PriceBook &prices)
{
    StayTariffs tariffs;
    tariffs.first = TRY(prices.tariff(unit, version));
    if (!tariffs.first->splitAtChange)
        return tariffs;
    const std::vector<Instant> times = TRY(changeTimes(unit, lot, span));
    for (const Instant at : times) {
        const auto next = TRY(tariffInForce(unit, lot, at));
        const TariffVersionId now = tariffs.changes.empty() ? version : tariffs.changes.back().second;
        if (!next || *next == now || !tariffs.last().splitAtChange)
            continue;
        tariffs.changes.emplace_back(at, *next);
        tariffs.later.push_back({at, TRY(prices.tariff(unit, *next))});
    }
    return tariffs;
}

Result<StayTariffs> stayTariffs(UnitOfWork &unit, TariffVersionId version, const VersionChanges &changes,
                                PriceBook &prices)
{
    StayTariffs tariffs;
    tariffs.first = TRY(prices.tariff(unit, version));
    tariffs.changes = changes;
    for (const auto &[from, next] : changes)
        tariffs.later.push_back({from, TRY(prices.tariff(unit, next))});
    return tariffs;
}

} // namespace parkdesk
