// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/textrows.h"

#include "ui/shared/fonts.h"

namespace parkdesk {

TextRows::TextRows(const QStringList &headers, QObject *parent)
    : RowModel(parent)
    , m_headers(headers)
{
}

void TextRows::setHeader(int column, const QString &text)
{
    if (m_headers.value(column) == text)
        return;
    m_headers[column] = text;
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

QVariant TextRows::data(const QModelIndex &index, int role) const
{
    const TextRow *row = rowAt(index);
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row->cells.value(index.column());
    case Qt::DecorationRole:
        return index.column() == m_glyphColumn && row->glyph != Glyph::None ? QVariant(glyphIcon(row->glyph))
                                                                            : QVariant();
    case Qt::FontRole: return row->strong ? QVariant(fontOf(FontRole::Strong)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((m_numbers.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant TextRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole && m_numbers.contains(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace parkdesk
