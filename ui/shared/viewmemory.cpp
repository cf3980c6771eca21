// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/viewmemory.h"

#include <QHeaderView>
#include <QTableView>

namespace parkdesk {

namespace {

void keepColumns(const QHeaderView &header, ViewMemory &memory, const QString &list)
{
    ListLook look = memory.look(list);
    look.columns = header.saveState();
    look.columnCount = header.count();
    memory.setLook(list, look);
}

} // namespace

void ViewMemory::setFilter(const QString &list, const QString &filter, const QString &choice)
{
    ListLook now = look(list);
    if (now.filters.value(filter) == choice)
        return;
    now.filters.insert(filter, choice);
    setLook(list, now);
}

void rememberTable(QTableView &table, ViewMemory &memory, const QString &list)
{
    QHeaderView *header = table.horizontalHeader();
    const ListLook look = memory.look(list);
    if (look.columnCount == header->count() && !look.columns.isEmpty())
        header->restoreState(look.columns);
    if (table.isSortingEnabled() && look.sortColumn >= 0 && look.sortColumn < header->count())
        table.sortByColumn(look.sortColumn, look.order);
    const auto keep = [header, &memory, list] { keepColumns(*header, memory, list); };
    QObject::connect(header, &QHeaderView::sectionMoved, header, keep);
    QObject::connect(header, &QHeaderView::sectionResized, header, keep);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header,
                     [&memory, list](int column, Qt::SortOrder order) {
                         ListLook now = memory.look(list);
                         now.sortColumn = column;
                         now.order = order;
                         memory.setLook(list, now);
                     });
}

} // namespace parkdesk
