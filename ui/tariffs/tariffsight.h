// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardays.h"
#include "tariff/engine.h"
#include "ui/shared/charts/stepchart.h"

#include <memory>

namespace parkdesk {

/// What the cards beside the rules look at: the last draft that could be read, and the version it is compared with.
struct TariffSight {
    std::optional<Tariff> draft;
    std::optional<Tariff> published;
    QString draftName; ///< "v7 draft"
    QString publishedName; ///< "v6"
    Zone zone;
    std::shared_ptr<const CalendarDays> calendar; ///< the lot's
    Instant now;
    QStringList vehicles; ///< codes of the office's vehicle types
};

/// The price of \a question by length, from 0 to \a reach minutes, each time it steps.
[[nodiscard]] std::vector<StepChart::Point> priceCurve(const Tariff &tariff, Question question, int reach,
                                                       const ZoneRules &zone);

/// The table by which \a vehicle pays; null when it is refused.
[[nodiscard]] const RateTable *tableOf(const Tariff &tariff, const QString &vehicle);

} // namespace parkdesk
