// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>

class QTableView;

namespace parkdesk {

/// How a person left a list. Filters are choices by name ("type" -> "car"), never typed text: nothing about a vehicle
/// or a person is kept.
struct ListLook {
    QByteArray columns; ///< QHeaderView::saveState()
    int columnCount = 0; ///< of the list that `columns` belongs to
    int sortColumn = -1; ///< -1: the list's own order
    Qt::SortOrder order = Qt::AscendingOrder;
    QMap<QString, QString> filters;

    friend bool operator==(const ListLook &, const ListLook &) = default;
};

/// Remembers columns, sort and filter by the name of a list ("leaving"). Pages get it in their constructor; it outlives
/// them.
class ViewMemory {
public:
    ViewMemory() = default;
    ViewMemory(const ViewMemory &) = delete;
    ViewMemory &operator=(const ViewMemory &) = delete;
    virtual ~ViewMemory() = default;

    /// Empty for a list that was never seen.
    [[nodiscard]] virtual ListLook look(const QString &list) const = 0;
    virtual void setLook(const QString &list, const ListLook &look) = 0;

    void setFilter(const QString &list, const QString &filter, const QString &choice);
};

/// A memory that ends with the program.
class ShortMemory final : public ViewMemory {
public:
    [[nodiscard]] ListLook look(const QString &list) const override { return m_looks.value(list); }
    void setLook(const QString &list, const ListLook &look) override { m_looks.insert(list, look); }

private:
    QHash<QString, ListLook> m_looks;
};

/// Restores widths, order and sort of \a table and keeps what the person changes from then on. Call it when the model
/// is set; \a memory outlives the table.
void rememberTable(QTableView &table, ViewMemory &memory, const QString &list);

} // namespace parkdesk
