// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/bigcrowd.h"

#include <algorithm>
#include <numeric>

namespace parkdesk {

namespace {

constexpr std::array<std::array<qint64, 24>, 3> hourWeights {
    {{2, 1, 1, 1, 1, 3, 9, 20, 30, 27, 20, 17, 17, 16, 13, 11, 12, 14, 16, 11, 7, 5, 4, 2},
     {2, 1, 1, 1, 1, 2, 4, 6, 8, 11, 15, 17, 18, 17, 16, 18, 21, 26, 30, 25, 17, 10, 6, 3},
     {4, 3, 2, 2, 5, 12, 18, 22, 20, 17, 15, 14, 14, 14, 15, 17, 20, 22, 19, 14, 11, 9, 7, 5}}};
constexpr std::array<qint64, 3> weekendPercent {35, 150, 85};

/// Seconds of a stay at each sixty-fourth of all stays: a log-normal distribution with a median of two and a half
/// hours, cut at both ends.
constexpr std::array<qint64, 65> crowdLengths {
    944,   1442,  1847,  2165,  2442,  2696,  2935,  3164,  3385,  3601,  3814,  4024,  4234,
    4442,  4651,  4861,  5072,  5285,  5501,  5719,  5940,  6165,  6393,  6626,  6864,  7107,
    7356,  7611,  7873,  8142,  8419,  8705,  9000,  9304,  9620,  9947,  10287, 10641, 11010,
    11395, 11799, 12223, 12668, 13138, 13635, 14162, 14724, 15323, 15967, 16660, 17412, 18231,
    19130, 20125, 21236, 22490, 23927, 25600, 27592, 30034, 33156, 37403, 43840, 56149, 93022};

constexpr qint64 crowdHourMs = 3'600'000;

} // namespace

BigCrowd::BigCrowd(const DemoSize &size, Zone zone)
    : m_stays(size.stays)
    , m_zone(std::move(zone))
{
    qint64 whole = 0;
    for (int lot = 0; lot < size.lots; ++lot) {
        const auto kind = static_cast<size_t>(lot) % kinds;
        const qint64 weight = 60 + static_cast<qint64>(BigChance::mixed(size.seed + static_cast<quint64>(lot)) % 80);
        m_lots[kind].push_back(lot);
        m_weights[kind].push_back((m_weights[kind].empty() ? 0 : m_weights[kind].back()) + weight);
        whole += weight;
    }
    for (size_t kind = 0; kind < kinds; ++kind)
        m_share[kind] = m_weights[kind].empty() ? 0 : std::max<qint64>(1, m_weights[kind].back() * 1000 / whole);
    m_start = m_zone->instantOfRule(LocalTime::of(m_zone->toLocal(size.now).day() - size.days, 0));
    const qint64 count = std::max<qint64>(1, (size.now.ms - m_start.ms + crowdHourMs - 1) / crowdHourMs);
    m_until.reserve(static_cast<size_t>(count) + 1);
    m_until.push_back(0);
    for (qint64 hour = 0; hour < count; ++hour) {
        const auto all = weights(hour);
        const qint64 growth = 700 + 600 * hour / count;
        // The last hour is over before it is whole.
        const qint64 open = std::min<qint64>(60, (size.now.ms - m_start.ms - hour * crowdHourMs) / 60'000);
        m_until.push_back(m_until.back()
                          + std::accumulate(all.begin(), all.end(), qint64 {0}) * growth / 1000 * open / 60);
    }
}

std::array<qint64, BigCrowd::kinds> BigCrowd::weights(qint64 hour) const
{
    const LocalTime local = m_zone->toLocal({m_start.ms + hour * crowdHourMs});
    const auto hourOfDay = static_cast<size_t>(local.msOfDay() / crowdHourMs);
    std::array<qint64, kinds> all {};
    for (size_t kind = 0; kind < kinds; ++kind)
        all[kind] =
            hourWeights[kind][hourOfDay] * m_share[kind] * (local.weekday() >= 6 ? weekendPercent[kind] : 100) / 100;
    return all;
}

qint64 BigCrowd::arrivalsIn(qint64 hour) const
{
    const auto at = static_cast<size_t>(hour);
    return m_stays * m_until[at + 1] / m_until.back() - m_stays * m_until[at] / m_until.back();
}

int BigCrowd::lotFor(qint64 hour, BigChance &chance) const
{
    const auto all = weights(hour);
    qint64 at = chance.below(std::max<qint64>(1, std::accumulate(all.begin(), all.end(), qint64 {0})));
    size_t kind = 0;
    while (kind + 1 < kinds && at >= all[kind])
        at -= all[kind++];
    if (m_lots[kind].empty())
        kind = 0;
    const auto &summed = m_weights[kind];
    const auto found = std::upper_bound(summed.begin(), summed.end(), chance.below(summed.back()));
    return m_lots[kind][static_cast<size_t>(found - summed.begin())];
}

Duration BigCrowd::length(BigChance &chance)
{
    const qint64 place = chance.below((static_cast<qint64>(crowdLengths.size()) - 1) * 1024);
    const auto knot = static_cast<size_t>(place / 1024);
    const qint64 between = (crowdLengths[knot + 1] - crowdLengths[knot]) * (place % 1024) / 1024;
    return seconds(crowdLengths[knot] + between);
}

} // namespace parkdesk
