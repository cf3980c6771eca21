// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/tagrows.h"

#include "ui/shared/fonts.h"
#include "ui/shared/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace parkdesk {

namespace {

class TagRowDelegate : public RowDelegate {
public:
    TagRowDelegate(const TagRows &rows, QObject *parent)
        : RowDelegate(parent)
        , m_rows(rows)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const TagRow *row = index.column() == m_rows.tagColumn() ? m_rows.rowAt(index) : nullptr;
        if (row == nullptr) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem shown(option);
        initStyleOption(&shown, index);
        paintRow(*painter, shown);
        paintTagCell(*painter, shown, {row->kind, row->glyph, row->cells.value(index.column())});
    }

private:
    const TagRows &m_rows;
};

} // namespace

TagRows::TagRows(const Columns &columns, QObject *parent)
    : RowModel(parent)
    , m_columns(columns)
{
}

int TagRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.headers.size());
}

QVariant TagRows::data(const QModelIndex &index, int role) const
{
    const TagRow *row = rowAt(index);
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row->cells.value(index.column());
    case Qt::FontRole: return index.column() == m_columns.strong ? QVariant(fontOf(FontRole::Strong)) : QVariant();
    case Qt::ForegroundRole:
        return row->quiet || (index.column() != m_columns.strong && index.column() != m_columns.tag)
            ? QVariant(themeOf().quietText)
            : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((m_columns.numbers.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant TagRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.headers.value(section);
    if (role == Qt::TextAlignmentRole && m_columns.numbers.contains(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

void dressTagTable(QTableView &table, TagRows &rows)
{
    table.setModel(&rows);
    dressTable(table);
    table.setItemDelegate(new TagRowDelegate(rows, &table));
    table.setFrameShape(QFrame::NoFrame);
    table.setWordWrap(false);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setMinimumSectionSize(40);
}

} // namespace parkdesk
