// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <numeric>

namespace parkdesk::test {

/// An exact number of the oracle's own.
struct Ratio {
    __extension__ using Whole = __int128;

    Whole top = 0;
    Whole bottom = 1;

    Ratio() = default;
    Ratio(Whole above, Whole below = 1)
        : top(above)
        , bottom(below)
    {
        Whole left = above < 0 ? -above : above;
        Whole right = below;
        while (right != 0)
            left = std::exchange(right, left % right);
        if (left > 1) {
            top /= left;
            bottom /= left;
        }
    }

    /// "12.5" as itself.
    static Ratio read(const QString &text)
    {
        const qsizetype point = text.indexOf(u'.');
        const qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
        Whole below = 1;
        for (qsizetype i = 0; i < decimals; ++i)
            below *= 10;
        return {QString(text).remove(u'.').toLongLong(), below};
    }

    friend Ratio operator+(const Ratio &a, const Ratio &b)
    {
        return {a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom};
    }
    friend Ratio operator-(const Ratio &a, const Ratio &b)
    {
        return {a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom};
    }
    friend Ratio operator*(const Ratio &a, const Ratio &b) { return {a.top * b.top, a.bottom * b.bottom}; }
    friend bool operator<(const Ratio &a, const Ratio &b) { return a.top * b.bottom < b.top * a.bottom; }
    friend bool operator==(const Ratio &a, const Ratio &b) { return a.top == b.top && a.bottom == b.bottom; }

    /// The greatest whole multiple of \a step that is not above it.
    [[nodiscard]] Ratio floor(Whole step) const
    {
        const Whole each = bottom * step;
        Whole steps = top / each;
        if (top < 0 && steps * each != top)
            --steps;
        return {steps * step};
    }
};

} // namespace parkdesk::test
