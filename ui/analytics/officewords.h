// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/figuresreport.h"

namespace parkdesk {

/// Words of the figures about the office itself: costs and budgets, bookings, deeds, visitors, leaks.
struct OfficeColumn {
    QString title;
    QString meaning;
};
/// By the public name of a column; empty for one of others.
[[nodiscard]] OfficeColumn officeColumn(const QString &name);
/// What a row by desk, channel or cause stands for.
[[nodiscard]] QString officeRowTitle(ReportGroup group, const ReportRow &row);

} // namespace parkdesk
