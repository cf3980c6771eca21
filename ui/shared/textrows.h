// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/rowmodel.h"

#include <QSet>
#include <QStringList>

namespace parkdesk {

/// A row of words.
struct TextRow {
    qint64 key = 0;
    QStringList cells;
    Glyph glyph = Glyph::None; ///< before the cell of TextRows::setGlyphColumn()
    bool strong = false; ///< a sum

    friend bool operator==(const TextRow &, const TextRow &) = default;
};

/// A small table of words: price lines, deeds, payments.
class TextRows : public RowModel<TextRow, qint64> {
    Q_OBJECT

public:
    explicit TextRows(const QStringList &headers, QObject *parent = nullptr);

    /// Their cells stand at the far end.
    void setNumberColumns(const QSet<int> &columns) { m_numbers = columns; }
    void setGlyphColumn(int column) { m_glyphColumn = column; }
    void setHeader(int column, const QString &text);

    [[nodiscard]] qint64 keyOf(const TextRow &row) const override { return row.key; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QSet<int> m_numbers;
    int m_glyphColumn = -1;
};

} // namespace parkdesk
