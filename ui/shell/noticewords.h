// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/notices/notices.h"
#include "ui/shared/icons.h"

namespace parkdesk {

/// A notice in one sentence.
[[nodiscard]] QString noticeText(const Notices::Row &row, Instant now);
/// How long it has been so, or how long it holds. \a seen: when this window saw it first, for what has no time of its
/// own.
[[nodiscard]] QString noticeTime(const Notices::Row &row, Instant seen, Instant now);
[[nodiscard]] Glyph noticeGlyph(NoticeKind kind);
/// The page on which something can be done about it, by its name in the page table.
[[nodiscard]] QString noticePage(NoticeKind kind);

} // namespace parkdesk
