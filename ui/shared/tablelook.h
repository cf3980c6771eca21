// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;
class QTableView;

namespace parkdesk {

/// Paints rows as lists are shown here: padding, a hairline below, no dotted focus. Delegates with plates, tags or
/// keys derive from it and call paintRow() first.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// This column's text is a plate and shown in its groups; -1 for none.
    void setPlateColumn(int column) { m_plateColumn = column; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Selection, hover and hairline.
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option) const;

private:
    int m_plateColumn = -1;
};

/// No grid, whole rows, no row numbers, left-aligned header, rows 28 high, a RowDelegate that belongs to the view.
RowDelegate *dressTable(QTableView &table);
/// The same for a list.
RowDelegate *dressList(QAbstractItemView &list);

} // namespace parkdesk
