// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace parkdesk {

/// What came over the wire so far, judged.
struct LiveRequest {
    enum class Verdict {
        More, ///< the head is not whole yet
        Get,
        Head, ///< as Get, without the body
        Bad, ///< not HTTP, or with a body
        TooLong,
        WrongMethod,
        WrongVersion,
    };
    Verdict verdict = Verdict::More;
    QByteArray path; ///< without its query

    static constexpr qsizetype mostBytes = 4096;

    /// Reads a request line and its headers, as strictly as it can: anything but a plain GET or HEAD of HTTP/1.0 or
    /// 1.1 is refused.
    [[nodiscard]] static LiveRequest of(const QByteArray &bytes);
};

} // namespace parkdesk
