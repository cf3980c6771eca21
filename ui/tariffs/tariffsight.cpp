// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/tariffsight.h"

#include "tariff/pricer.h"

namespace parkdesk {

namespace {

constexpr int curveStep = 5;

} // namespace

std::vector<StepChart::Point> priceCurve(const Tariff &tariff, Question question, int reach, const ZoneRules &zone)
{
    Pricer pricer(tariff, zone);
    std::vector<StepChart::Point> points;
    for (int minute = 0; minute <= reach; minute += curveStep) {
        question.exit = question.entry + std::chrono::minutes(minute);
        const Result<Money> amount = pricer.amount(question);
        if (amount && (points.empty() || points.back().minor != amount->minor()))
            points.push_back({minute, amount->minor()});
    }
    return points;
}

const RateTable *tableOf(const Tariff &tariff, const QString &vehicle)
{
    for (const VehicleRule &rule : tariff.vehicles) {
        if (rule.vehicle == vehicle)
            return rule.refused ? nullptr : &tariff.tables[static_cast<size_t>(rule.table)];
    }
    return tariff.defaultTable ? &tariff.tables[static_cast<size_t>(*tariff.defaultTable)] : nullptr;
}

} // namespace parkdesk
