// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/replaypages.h"

#include "services/stays/tariffquestion.h"

#include <algorithm>

namespace parkdesk {

ReplayPages::ReplayPages(const ReplayPlan::Question &question, const ReplayPlan::Answer &plan, int most)
    : m_begin(question.entered.from)
{
    m_next.lot = question.lot;
    m_next.most = most;
    m_next.facts = plan.facts;
    m_next.entered = question.entered;
    if (plan.facts.otherStays)
        m_next.entered.from = Instant {std::max<qint64>(0, m_begin.ms - longestSum.count())};
    m_next.afterEntry = m_next.entered.from;
    for (const auto &[vehicle, entry] : plan.inside)
        m_others[vehicle.value].emplace_back(entry, std::nullopt);
}

std::vector<PastStay> ReplayPages::take(StaysToReplay::Answer page)
{
    std::vector<PastStay> stays = std::move(page.stays);
    m_atEnd = stays.size() < static_cast<std::size_t>(m_next.most);
    if (stays.empty())
        return stays;
    m_next.afterEntry = stays.back().question.entry;
    m_next.after = stays.back().id;
    if (m_next.facts.otherStays)
        addOthers(stays, page.vehicles);
    const auto begun = std::find_if(stays.begin(), stays.end(),
                                    [this](const PastStay &stay) { return stay.question.entry >= m_begin; });
    stays.erase(stays.begin(), begun);
    return stays;
}

void ReplayPages::addOthers(std::vector<PastStay> &stays, const std::vector<VehicleId> &vehicles)
{
    for (std::size_t i = 0; i < stays.size(); ++i) {
        if (!vehicles.at(i).isValid())
            continue;
        Question &question = stays[i].question;
        OtherStays &others = m_others[vehicles[i].value];
        std::erase_if(others, [&](const auto &other) { return question.entry - other.first > longestSum; });
        // Those that stand there may have come later than this one.
        const auto later = std::find_if(others.begin(), others.end(),
                                        [&](const auto &other) { return other.first >= question.entry; });
        question.stays.assign(others.begin(), later);
        others.insert(later, {question.entry, question.exit});
    }
}

} // namespace parkdesk
