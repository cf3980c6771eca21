// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

namespace parkdesk {

/// A day of the calendar as people write it: "2026-12-25", "25.12.2026", "25 Dec 2026". Not valid when it is none.
[[nodiscard]] QDate readCalendarDate(const QString &text, const QLocale &locale = {});

} // namespace parkdesk
