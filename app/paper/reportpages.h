// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reportdocument.h"

namespace parkdesk {

/// What a report can be written as. PDF and PNG need fonts, so a QGuiApplication; they may be made on any thread.
enum class ReportFormat { Pdf, Xlsx, Csv, Png };

/// By the ending of a file name: ".pdf".
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const QString &path);

/// Pages with the head, the charts as vectors, the rows, what the columns mean, and on each page the title, when it
/// was made and which page it is. Errors: Stopped; FileFailed.
[[nodiscard]] Result<QByteArray> reportToPdf(const ReportDocument &document, const ReportProgress &progress = {});

/// The charts below each other, each with its title, at twice the size of a screen: 1,800 pixels wide. A section
/// without a chart is left out. Errors: Stopped; NotSupported on Field::File when there is none.
[[nodiscard]] Result<QByteArray> reportToPng(const ReportDocument &document, const ReportProgress &progress = {});

/// Writes \a document to \a path; the file is whole or as it was before. Errors: those above; FileFailed (details
/// "path").
[[nodiscard]] Done writeReport(const ReportDocument &document, ReportFormat format, const QString &path,
                               const ReportProgress &progress = {});

} // namespace parkdesk
