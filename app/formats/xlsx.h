// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reportdocument.h"

namespace parkdesk {

/// A workbook of \a document: a sheet with its facts and definitions, and one a section with typed cells (dates,
/// amounts with their currency's decimals, shares as percent, lengths as hours and minutes), widths, a frozen head, a
/// filter and a chart of its own. A spreadsheet counts in binary fractions: its numbers are the nearest to ours.
/// Errors: Stopped; TooLong on Field::File for more rows than a sheet has; FileFailed where there is no room for what
/// is put together.
[[nodiscard]] Result<QByteArray> reportToXlsx(const ReportDocument &document, const ReportProgress &progress = {});

} // namespace parkdesk
