// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/journal/journallist.h"
#include "ui/shared/windowmodel.h"

namespace parkdesk {

/// The rows of the journal in words.
class JournalWindow : public RowWindow<JournalRow> {
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        DeedColumn,
        ThingColumn,
        FactsColumn,
        WhoColumn,
        DeskColumn,
        LotColumn,
        ColumnCount,
    };

    using RowWindow::RowWindow;

    /// Times of deeds that no lot has are those of this zone.
    void setZone(const Zone &zone) { m_zone = zone; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] qint64 idOf(const JournalRow &row) const override { return row.id.value; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    Zone m_zone;
};

} // namespace parkdesk
