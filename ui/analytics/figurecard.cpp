// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/figurecard.h"

#include "ui/analytics/bookingcards.h"
#include "ui/analytics/coursecards.h"
#include "ui/analytics/forecastcards.h"
#include "ui/analytics/officecards.h"
#include "ui/analytics/spotcard.h"
#include "ui/analytics/timecards.h"
#include "ui/analytics/whocards.h"
#include "ui/analytics/whycards.h"

namespace parkdesk {

void FigureCard::readMore(Office &, const FigureScope &) { }

std::optional<FigureMark> FigureCard::behind(int) const
{
    return std::nullopt;
}

std::optional<LotId> FigureCard::leadsTo(int) const
{
    return std::nullopt;
}

bool FigureCard::fits(const FigureScope &) const
{
    return true;
}

const std::vector<CardEntry> &cardTable()
{
    // clang-format off
    static const std::vector<CardEntry> table {
        {makeRevenueCard},
        {makeWhyCard},
        {makeFullnessCard},
        {makeTypeChangeCard},
        {makeLotCard},
        {makeCourseCard},
        {makeLengthCard, false},
        {makeMixCard},
        {makeComingCard},
        {makeBookingsCard},
        {makeTariffEffectCard},
        {makeExceptionsCard, false},
        {makeSpotCard, false},
        {makeForecastCard},
        {makeCountedCard},
        {makeProfitCard, false},
        {makeBudgetCard, false},
        {makeChannelCard, false},
        {makeVisitorCard, false},
        {makeDriverCard, false},
        {makeDeskCard, false},
        {makeLeakCard, false},
    };
    // clang-format on
    return table;
}

} // namespace parkdesk
