// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace parkdesk {

/// The smallest of 1, 2, 5, 10, 20, 50 ... by which \a most is reached in at most \a ticks steps.
[[nodiscard]] inline qint64 niceTick(qint64 most, int ticks)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 part : {1, 2, 5}) {
            if (part * power * ticks >= most)
                return part * power;
        }
    }
}

} // namespace parkdesk
