// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/health/timings.h"

#include <algorithm>
#include <initializer_list>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
/// The first bucket holds what took no longer than that.
constexpr qint64 firstBoundUs = 250;

struct WorkTerms {
    QLatin1StringView name;
    int promisedMs;
};

constexpr WorkTerms workTerms[workCount] = {
    {"enter_vehicle"_L1, 100},    {"payment"_L1, 150}, {"other_command"_L1, 150},
    {"find_while_typing"_L1, 50}, {"search"_L1, 100},  {"map"_L1, 100},
    {"figures"_L1, 400},          {"booking"_L1, 100}, {"other_read"_L1, 150},
};

} // namespace

QLatin1StringView workName(Work work)
{
    return workTerms[static_cast<int>(work)].name;
}

int promisedMs(Work work)
{
    return workTerms[static_cast<int>(work)].promisedMs;
}

Work workOfCommand(QLatin1StringView kind)
{
    const auto isOneOf = [kind](std::initializer_list<QLatin1StringView> kinds) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    if (isOneOf({"enter"_L1, "arrive"_L1, "kiosk_enter"_L1, "kiosk_arrive"_L1}))
        return Work::EnterVehicle;
    return isOneOf({"pay"_L1, "pay_fee"_L1, "leave"_L1, "kiosk_leave"_L1, "settle_card_payment"_L1})
        ? Work::Payment
        : Work::OtherCommand;
}

qint64 Timings::boundOf(int bucket)
{
    // Two buckets to each doubling: 250, 375, 500, 750, 1000 ...
    const qint64 whole = firstBoundUs << (bucket / 2);
    return bucket % 2 == 0 ? whole : whole + whole / 2;
}

int Timings::bucketOf(qint64 microseconds)
{
    int bucket = 0;
    while (bucket < bucketCount - 1 && boundOf(bucket) < microseconds)
        ++bucket;
    return bucket;
}

void Timings::note(Work work, qint64 microseconds, Instant now)
{
    const qint64 minute = now.ms / minuteMs;
    const auto kind = static_cast<size_t>(work);
    const QMutexLocker locker(&m_mutex);
    Slot &slot = m_slots[static_cast<size_t>(minute % slotCount)];
    if (slot.minute != minute) {
        slot = {};
        slot.minute = minute;
    }
    ++slot.counts[kind][static_cast<size_t>(bucketOf(microseconds))];
    slot.longest[kind] = std::max(slot.longest[kind], microseconds);
}

QList<Timings::Figure> Timings::lastHour(Instant now) const
{
    const qint64 minute = now.ms / minuteMs;
    QList<Figure> figures;
    const QMutexLocker locker(&m_mutex);
    for (size_t kind = 0; kind < workCount; ++kind) {
        Figure figure {static_cast<Work>(kind), 0, 0, 0, 0};
        std::array<qint64, bucketCount> counts = {};
        for (const Slot &slot : m_slots) {
            if (slot.minute > minute || slot.minute <= minute - slotCount)
                continue;
            for (size_t bucket = 0; bucket < bucketCount; ++bucket)
                counts[bucket] += slot.counts[kind][bucket];
            figure.longestUs = std::max(figure.longestUs, slot.longest[kind]);
        }
        for (const qint64 count : counts)
            figure.count += count;
        if (figure.count == 0)
            continue;
        const auto within = [&](int percent) {
            qint64 seen = 0;
            for (size_t bucket = 0; bucket < bucketCount; ++bucket) {
                seen += counts[bucket];
                if (seen * 100 >= figure.count * percent)
                    return bucket + 1 == bucketCount ? figure.longestUs
                                                     : std::min(boundOf(static_cast<int>(bucket)), figure.longestUs);
            }
            return figure.longestUs;
        };
        figure.halfUs = within(50);
        figure.mostUs = within(95);
        figures.append(figure);
    }
    return figures;
}

} // namespace parkdesk
