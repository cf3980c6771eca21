// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <algorithm>

namespace parkdesk {

/// Where a window of a sorted list ends; given back, the next window begins after it. Its content is the office's.
struct ListCursor {
    qint64 number = 0;
    QString text;
    qint64 id = 0;

    friend bool operator==(const ListCursor &, const ListCursor &) = default;
};

/// The largest window that is read at a time.
inline constexpr int mostListRows = 500;

[[nodiscard]] inline int windowSize(int asked)
{
    return std::clamp(asked, 1, mostListRows);
}

} // namespace parkdesk
