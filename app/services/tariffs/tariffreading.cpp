// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/tariffreading.h"

#include "tariff/format.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<Tariff> tariffForLot(const Lot &lot, const QByteArray &text)
{
    Tariff tariff = TRY(parseTariff(text));
    if (tariff.currency != lot.currency)
        return fail(ErrorCode::BadCurrency, Field::Tariff, {{u"path"_s, u"/currency"_s}});
    if (!tariff.timezone.isEmpty() && tariff.timezone != lot.zone->id())
        return fail(ErrorCode::BadZone, Field::Tariff, {{u"path"_s, u"/timezone"_s}});
    return tariff;
}

int yearAt(const Lot &lot, Instant at)
{
    return lot.zone->toText(at).first(4).toInt();
}

Done checkPublishable(const std::vector<ExampleOutcome> &examples, const std::vector<TariffFinding> &findings)
{
    for (const ExampleOutcome &outcome : examples) {
        if (!outcome.holds())
            return fail(ErrorCode::ExamplesFailed, Field::Tariff,
                        {{u"index"_s, outcome.index}, {u"expected"_s, outcome.expected}, {u"got"_s, outcome.got}});
    }
    for (const TariffFinding &finding : findings) {
        if (finding.severity == FindingSeverity::Error)
            return fail(ErrorCode::CheckFailed, Field::Tariff, {{u"check"_s, finding.code}, {u"path"_s, finding.path}});
    }
    return {};
}

} // namespace parkdesk
