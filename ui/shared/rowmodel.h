// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace parkdesk {

/// The base of the dumb models: rows with a key, shown in the order given. setRows() patches by key (remove, insert,
/// move, change), so that selection, scroll position and focus survive a refresh; a reset never happens. Made for
/// windows of some hundred rows.
///
/// A derived class says keyOf(), columnCount() and data(). \a Row needs ==, \a Key needs == and qHash; keys are
/// unique. (A template cannot hold Q_OBJECT; a derived class may.)
template <typename Row, typename Key>
class RowModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] virtual Key keyOf(const Row &row) const = 0;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    /// A list; tables override it.
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// Nothing for an invalid index.
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < rowCount() ? &m_rows[static_cast<size_t>(index.row())] : nullptr;
    }
    [[nodiscard]] std::optional<int> rowOf(const Key &key) const
    {
        const auto found =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return keyOf(row) == key; });
        if (found == m_rows.end())
            return std::nullopt;
        return static_cast<int>(found - m_rows.begin());
    }

    void setRows(std::vector<Row> wanted)
    {
        removeMissing(wanted);
        for (size_t at = 0; at < wanted.size(); ++at) {
            const Key key = keyOf(wanted[at]);
            const std::optional<int> now = rowOf(key);
            const int row = static_cast<int>(at);
            if (!now) {
                beginInsertRows({}, row, row);
                m_rows.insert(m_rows.begin() + row, std::move(wanted[at]));
                endInsertRows();
                continue;
            }
            if (*now != row)
                moveUp(*now, row);
            change(row, std::move(wanted[at]));
        }
    }

    /// Changes the row of that key, or adds it at the end.
    void upsert(Row row)
    {
        if (const std::optional<int> now = rowOf(keyOf(row))) {
            change(*now, std::move(row));
            return;
        }
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.push_back(std::move(row));
        endInsertRows();
    }

    void remove(const Key &key)
    {
        if (const std::optional<int> now = rowOf(key))
            removeRange(*now, *now);
    }

    /// Says that the given columns read differently although no row changed: what ticks with the clock.
    void touchColumns(int first, int last)
    {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, first), index(rowCount() - 1, last));
    }

private:
    void removeMissing(const std::vector<Row> &wanted)
    {
        QHash<Key, bool> keys;
        keys.reserve(static_cast<qsizetype>(wanted.size()));
        for (const Row &row : wanted)
            keys.insert(keyOf(row), true);
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (keys.contains(keyOf(m_rows[static_cast<size_t>(last)])))
                continue;
            int first = last;
            while (first > 0 && !keys.contains(keyOf(m_rows[static_cast<size_t>(first - 1)])))
                --first;
            removeRange(first, last);
            last = first;
        }
    }

    void removeRange(int first, int last)
    {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }

    void moveUp(int from, int to)
    {
        beginMoveRows({}, from, from, {}, to);
        std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
        endMoveRows();
    }

    void change(int row, Row wanted)
    {
        Row &now = m_rows[static_cast<size_t>(row)];
        if (now == wanted)
            return;
        now = std::move(wanted);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    std::vector<Row> m_rows;
};

} // namespace parkdesk
