// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace parkdesk {

/// Chance that repeats itself on every machine, in whole numbers: the generator SplitMix64.
class BigChance {
public:
    explicit BigChance(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mixed(m_state);
    }
    /// 0 to \a end - 1; \a end up to 2^32.
    qint64 below(qint64 end) { return static_cast<qint64>(((next() >> 32) * static_cast<quint64>(end)) >> 32); }
    qint64 between(qint64 first, qint64 last) { return first + below(last - first + 1); }
    /// True in so many of a thousand cases.
    bool inThousand(int cases) { return below(1000) < cases; }

    /// A number that looks like chance and is always the same for \a value.
    [[nodiscard]] static quint64 mixed(quint64 value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
        return value ^ (value >> 31);
    }

private:
    quint64 m_state;
};

} // namespace parkdesk
