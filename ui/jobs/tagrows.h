// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/listcells.h"
#include "ui/shared/rowmodel.h"
#include "ui/shared/tablelook.h"

#include <QSet>
#include <QStringList>

class QTableView;

namespace parkdesk {

/// A row of words, one of which is a state with a sign.
struct TagRow {
    qint64 key = 0;
    QStringList cells;
    TagKind kind = TagKind::Plain;
    Glyph glyph = Glyph::None;
    bool quiet = false; ///< does not work by itself, is over

    friend bool operator==(const TagRow &, const TagRow &) = default;
};

/// A table of words with a column of states, the first of them strong.
class TagRows : public RowModel<TagRow, qint64> {
    Q_OBJECT

public:
    struct Columns {
        QStringList headers;
        int tag = 0; ///< where the state stands
        int strong = -1;
        QSet<int> numbers; ///< their cells stand at the far end
    };
    explicit TagRows(const Columns &columns, QObject *parent = nullptr);

    [[nodiscard]] qint64 keyOf(const TagRow &row) const override { return row.key; }
    [[nodiscard]] int tagColumn() const { return m_columns.tag; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Columns m_columns;
};

/// Makes \a table one of \a rows, its states shown as tags.
void dressTagTable(QTableView &table, TagRows &rows);

} // namespace parkdesk
