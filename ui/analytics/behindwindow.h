// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/figuresreport.h"
#include "services/search/searchstays.h"
#include "ui/shared/windowmodel.h"

namespace parkdesk {

/// A stay as a part of a figure.
struct BehindRow {
    qint64 id = 0; ///< of the row: a stay may count on several days
    StayRow stay;
    qint64 part = 0;
};

/// The stays behind a figure, in words, day by day.
class BehindWindow : public RowWindow<BehindRow> {
    Q_OBJECT

public:
    enum Column {
        PlateColumn,
        TypeColumn,
        SpotColumn,
        LotColumn,
        InColumn,
        OutColumn,
        LengthColumn,
        PartColumn,
        MethodColumn,
        PaidColumn,
        ColumnCount
    };

    using RowWindow::RowWindow;

    /// How parts are meant; of amounts in which currency.
    void setForm(FigureForm form, const Currency &currency);
    [[nodiscard]] QString partText(qint64 part) const;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] qint64 idOf(const BehindRow &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    FigureForm m_form = FigureForm::Count;
    Currency m_currency;
};

} // namespace parkdesk
