// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/tariffsoflot.h"

#include "services/pricebook.h"
#include "storage/lotrepository.h"
#include "storage/tariffdraftrepository.h"
#include "storage/tariffrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

namespace {

/// The version that holds at \a at, as the statement tariff_version_at finds it.
const TariffVersionRow *versionHolding(const QList<TariffVersionRow> &versions, Instant at)
{
    const TariffVersionRow *best = nullptr;
    for (const TariffVersionRow &version : versions) {
        if (version.withdrawnAt || version.validFrom > at || (version.validUntil && *version.validUntil <= at))
            continue;
        if (!best || std::pair(version.validFrom, version.number) >= std::pair(best->validFrom, best->number))
            best = &version;
    }
    return best;
}

/// Which version holds when, from \a now on.
QList<TariffsOfLot::Stretch> stretchesAhead(const QList<TariffVersionRow> &versions, Instant now)
{
    std::vector<Instant> borders {now};
    for (const TariffVersionRow &version : versions) {
        if (version.validFrom > now)
            borders.push_back(version.validFrom);
        if (version.validUntil && *version.validUntil > now)
            borders.push_back(*version.validUntil);
    }
    std::sort(borders.begin(), borders.end());
    QList<TariffsOfLot::Stretch> stretches;
    const TariffVersionRow *last = nullptr;
    for (const Instant border : borders) {
        const TariffVersionRow *holding = versionHolding(versions, border);
        if (holding == last)
            continue;
        if (last)
            stretches.last().until = border;
        if (holding)
            stretches.append({holding->id, border, std::nullopt});
        last = holding;
    }
    return stretches;
}

TariffStanding standingOf(const TariffVersionRow &version, const QList<TariffsOfLot::Stretch> &ahead, Instant now)
{
    if (version.withdrawnAt)
        return TariffStanding::Withdrawn;
    if (version.validFrom > now)
        return TariffStanding::Planned;
    const auto holds = [&](const TariffsOfLot::Stretch &stretch) { return stretch.version == version.id; };
    if (!ahead.isEmpty() && ahead.first().from == now && holds(ahead.first()))
        return TariffStanding::InForce;
    return std::any_of(ahead.begin(), ahead.end(), holds) ? TariffStanding::Resting : TariffStanding::Past;
}

} // namespace

Result<TariffsOfLot::Answer> TariffsOfLot::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).find(question.lot));
    Answer answer {lot.name, lot.zone, lot.currency, {}, {}, {}};
    const QList<TariffVersionRow> versions = TRY(TariffRepository(unit).ofLot(lot.id));
    answer.ahead = stretchesAhead(versions, context.now);
    for (const TariffVersionRow &row : versions) {
        const auto tariff = TRY(context.prices.tariff(unit, row.id));
        answer.versions.prepend({row.id, row.number, tariff->name.text(), row.hash,
                                 standingOf(row, answer.ahead, context.now), row.validFrom, row.validUntil,
                                 row.publishedAt, row.publishedBy});
    }
    const QList<TariffDraftRow> drafts = TRY(TariffDraftRepository(unit).ofLot(lot.id));
    for (const TariffDraftRow &row : drafts)
        answer.drafts.append({row.id, row.name, row.revision, row.basedOn, row.savedAt, row.savedBy});
    return answer;
}

} // namespace parkdesk
