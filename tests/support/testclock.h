// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/zonerules.h"

#include <atomic>

namespace parkdesk::test {

/// The instant of "2026-03-02T08:00Z", or of a time in the zone \a zone.
[[nodiscard]] inline Instant at(const QString &text, const QByteArray &zone = "UTC")
{
    const auto rules = ZoneRules::forZone(zone);
    const auto instant = rules ? (*rules)->fromText(text) : Result<Instant>(fail(rules.error()));
    if (!instant)
        qFatal("no such time: %s", qPrintable(text));
    return *instant;
}

/// A clock that goes when it is told to. Any thread may read it.
class TestClock : public Clock {
public:
    /// Starts on a Monday, 2026-03-02T08:00Z.
    explicit TestClock(Instant start = {1772438400000})
        : m_ms(start.ms)
    {
    }

    [[nodiscard]] Instant now() const override { return {m_ms.load()}; }
    void set(Instant now) { m_ms.store(now.ms); }
    void advance(Duration by) { m_ms.fetch_add(by.count()); }

private:
    std::atomic<qint64> m_ms;
};

} // namespace parkdesk::test
