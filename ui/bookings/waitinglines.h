// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/waitlistdeeds.h"
#include "ui/shared/listcells.h"
#include "ui/shared/rowmodel.h"

namespace parkdesk {

/// How it stands with somebody who waits, in words with a sign.
[[nodiscard]] TagCell waitingState(const WaitlistOfLot::Row &row, Instant now);

/// Those who wait for a booking, in the order given; times are said against the clock given.
class WaitingModel : public RowModel<WaitlistOfLot::Row, qint64> {
    Q_OBJECT

public:
    enum Column {
        RankColumn,
        PlateColumn,
        TypeColumn,
        LotColumn,
        FromColumn,
        UntilColumn,
        StateColumn,
        SpotColumn,
        SinceColumn,
        NoteColumn,
        ColumnCount,
    };

    using RowModel::RowModel;

    [[nodiscard]] qint64 keyOf(const WaitlistOfLot::Row &row) const override { return row.waiting.value; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A minute has passed.
    void setNow(Instant now);
    [[nodiscard]] Instant now() const { return m_now; }

private:
    [[nodiscard]] QString cell(const WaitlistOfLot::Row &row, int column) const;

    Instant m_now;
};

} // namespace parkdesk
