// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cash/paymentlist.h"
#include "ui/shared/windowmodel.h"

namespace parkdesk {

/// The payments in words.
class PaymentsWindow : public RowWindow<TakenPayment> {
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        AmountColumn,
        MethodColumn,
        PlateColumn,
        TypeColumn,
        ReceiptColumn,
        LotColumn,
        DeskColumn,
        WhoColumn,
        StateColumn,
        ColumnCount,
    };

    using RowWindow::RowWindow;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] qint64 idOf(const TakenPayment &row) const override { return row.id.value; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

} // namespace parkdesk
