// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/searchstays.h"
#include "ui/shared/windowmodel.h"

namespace parkdesk {

/// The stays that were found, in words.
class StaysWindow : public RowWindow<StayRow> {
    Q_OBJECT

public:
    enum Column {
        InColumn,
        OutColumn,
        PlateColumn,
        TypeColumn,
        SpotColumn,
        LotColumn,
        LengthColumn,
        StateColumn,
        MethodColumn,
        PaidColumn,
        ColumnCount,
    };

    using RowWindow::RowWindow;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] qint64 idOf(const StayRow &row) const override { return row.stay.value; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

/// How a stay stands, in one or two words: "left, paid".
[[nodiscard]] QString stayStateWords(const QString &state);
/// A payment method by its stored code.
[[nodiscard]] QString payMethodWords(const QString &method);

} // namespace parkdesk
