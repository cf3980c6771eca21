// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/windowmodel.h"

#include <algorithm>

namespace parkdesk {

namespace {

/// So many rows before and after the one that is wanted come with it.
constexpr int rowsAround = 40;
constexpr int mostAsked = 200;

} // namespace

WindowModel::WindowModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_begins {0}
    , m_ids(mostIds)
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(0);
    connect(&m_ask, &QTimer::timeout, this, [this] { askNow(); });
}

void WindowModel::count()
{
    m_begins.clear();
    int row = 0;
    for (const WindowSection &section : std::as_const(m_sections)) {
        m_begins.push_back(row);
        row += 1 + section.rows;
    }
    m_begins.push_back(row);
}

void WindowModel::setSections(const QList<WindowSection> &sections)
{
    beginResetModel();
    m_sections = sections;
    count();
    m_ids.clear();
    m_askedSections.clear();
    m_askedRows.clear();
    m_wantedSections.clear();
    m_wantedRows.clear();
    dropRows();
    endResetModel();
}

void WindowModel::updateSections(const QList<WindowSection> &sections)
{
    if (sections == m_sections)
        return;
    beginResetModel();
    for (const WindowSection &before : std::as_const(m_sections)) {
        const auto now = std::find_if(sections.cbegin(), sections.cend(), [&](const WindowSection &section) {
            return section.key == before.key && section.rows == before.rows;
        });
        if (now == sections.cend())
            m_ids.remove(before.key);
    }
    m_sections = sections;
    count();
    m_askedSections.clear();
    m_askedRows.clear();
    endResetModel();
}

void WindowModel::appendSections(const QList<WindowSection> &sections)
{
    if (sections.isEmpty())
        return;
    QList<WindowSection> all = m_sections;
    for (const WindowSection &section : sections) {
        if (!all.isEmpty() && all.last().key == section.key) {
            all.last().rows += section.rows;
            all.last().ids += section.ids;
            all.last().title = section.title;
        } else {
            all.append(section);
        }
    }
    const int before = rowCount();
    int after = 0;
    for (const WindowSection &section : std::as_const(all))
        after += 1 + section.rows;
    beginInsertRows({}, before, after - 1);
    m_sections = all;
    count();
    endInsertRows();
}

void WindowModel::replaceBeginning(const QList<WindowSection> &sections)
{
    if (sections.isEmpty())
        return;
    const auto last = std::find_if(m_sections.cbegin(), m_sections.cend(),
                                   [&](const WindowSection &section) { return section.key == sections.last().key; });
    const qsizetype replaced = last == m_sections.cend() ? 0 : last - m_sections.cbegin() + 1;
    updateSections(sections + m_sections.mid(replaced));
}

void WindowModel::takeIds(qint64 section, const QList<qint64> &ids)
{
    m_askedSections.remove(section);
    const int begin = rowOfSection(section);
    if (begin < 0)
        return;
    m_ids.insert(section, new QList<qint64>(ids), std::max<qsizetype>(1, ids.size()));
    const int rows = m_sections.at(sectionOf(begin)).rows;
    if (rows > 0)
        Q_EMIT dataChanged(index(begin + 1, 0), index(begin + rows, columnCount() - 1));
}

void WindowModel::forgetRows()
{
    dropRows();
    m_askedRows.clear();
    m_askedSections.clear(); // an answer that was dropped is asked for again
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void WindowModel::rowsArrived(const QList<qint64> &ids)
{
    for (const qint64 id : ids)
        m_askedRows.remove(id);
    if (rowCount() > 0) // which rows they are is cheaper not to know: only what is in sight is painted
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int WindowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_begins.back();
}

int WindowModel::sectionOf(int row) const
{
    return static_cast<int>(std::upper_bound(m_begins.begin(), m_begins.end() - 1, row) - m_begins.begin()) - 1;
}

bool WindowModel::isHead(int row) const
{
    return row >= 0 && row < rowCount() && headOf(row) == row;
}

int WindowModel::headOf(int row) const
{
    return row >= 0 && row < rowCount() ? m_begins[static_cast<size_t>(sectionOf(row))] : -1;
}

int WindowModel::rowOfSection(qint64 key) const
{
    for (qsizetype at = 0; at < m_sections.size(); ++at) {
        if (m_sections.at(at).key == key)
            return m_begins[static_cast<size_t>(at)];
    }
    return -1;
}

const QList<qint64> *WindowModel::idsOf(int section) const
{
    const WindowSection &there = m_sections.at(section);
    if (!there.ids.isEmpty())
        return &there.ids;
    if (const QList<qint64> *ids = m_ids.object(there.key))
        return ids;
    if (!m_askedSections.contains(there.key)) {
        m_askedSections.insert(there.key);
        m_wantedSections.insert(there.key);
        m_ask.start();
    }
    return nullptr;
}

qint64 WindowModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount() || isHead(row))
        return 0;
    const int section = sectionOf(row);
    const QList<qint64> *ids = idsOf(section);
    return ids == nullptr ? 0 : ids->value(row - m_begins[static_cast<size_t>(section)] - 1, 0);
}

std::optional<int> WindowModel::rowOfId(qint64 id) const
{
    for (qsizetype at = 0; at < m_sections.size(); ++at) {
        const WindowSection &section = m_sections.at(at);
        const QList<qint64> *ids = section.ids.isEmpty() ? m_ids.object(section.key) : &section.ids;
        const qsizetype place = ids == nullptr ? -1 : ids->indexOf(id);
        if (place >= 0)
            return m_begins[static_cast<size_t>(at)] + 1 + static_cast<int>(place);
    }
    return std::nullopt;
}

void WindowModel::want(int row) const
{
    for (int near = std::max(0, row - rowsAround); near < std::min(rowCount(), row + rowsAround); ++near) {
        const int section = sectionOf(near);
        const WindowSection &there = m_sections.at(section);
        const QList<qint64> *ids = there.ids.isEmpty() ? m_ids.object(there.key) : &there.ids;
        const qint64 id = ids == nullptr ? 0 : ids->value(near - m_begins[static_cast<size_t>(section)] - 1, 0);
        if (id == 0 || hasRow(id) || m_askedRows.contains(id))
            continue;
        m_askedRows.insert(id);
        m_wantedRows.append(id);
    }
    if (!m_wantedRows.isEmpty())
        m_ask.start();
}

void WindowModel::askNow() const
{
    const QSet<qint64> sections = std::exchange(m_wantedSections, {});
    for (const qint64 section : sections)
        Q_EMIT idsWanted(section);
    // The latest are what is in sight; what was scrolled past is asked for when it comes again.
    QList<qint64> rows = std::exchange(m_wantedRows, {});
    while (rows.size() > mostAsked)
        m_askedRows.remove(rows.takeFirst());
    if (!rows.isEmpty())
        Q_EMIT rowsWanted(rows);
}

Qt::ItemFlags WindowModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isHead(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant WindowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == headRole)
        return isHead(index.row());
    if (!isHead(index.row()))
        return cell(index.row(), index.column(), role);
    const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return words && index.column() == 0 ? m_sections.at(sectionOf(index.row())).title : QVariant();
}

} // namespace parkdesk
