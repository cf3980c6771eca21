// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/exportrows.h"

#include <QByteArray>

namespace parkdesk {

/// Files that ExportRows fills, byte by byte: a head, pages, an end.
enum class ExportFormat { Csv, Json };

/// "csv" or "json".
[[nodiscard]] std::optional<ExportFormat> exportFormatFromName(const QString &name);
[[nodiscard]] QString exportFormatName(ExportFormat format);

/// CSV: UTF-8 after RFC 4180, texts guarded against being taken for formulas. JSON: one object with `format`
/// ("parkdesk-stays"), `version`, `made_at` and `rows`, a row a line.
class ExportFile {
public:
    ExportFile(ExportTable table, ExportFormat format)
        : m_table(table)
        , m_format(format)
    {
    }

    [[nodiscard]] QByteArray head(Instant now) const;
    [[nodiscard]] QByteArray rows(const QList<QList<QJsonValue>> &rows);
    [[nodiscard]] QByteArray end() const;

private:
    ExportTable m_table;
    ExportFormat m_format;
    bool m_begun = false;
};

} // namespace parkdesk
