// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/staff/staffmodel.h"

#include "ui/shared/fonts.h"
#include "ui/shared/roletext.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QLocale>

namespace parkdesk {

QString rolesText(const QList<Role> &roles)
{
    QStringList words;
    for (const Role role : roles)
        words.append(roleText(role));
    return words.join(StaffModel::tr(", ", "between roles"));
}

void StaffModel::setTime(const Zone &zone, Instant now)
{
    m_zone = zone;
    m_now = now;
    touchColumns(LastSeen, LastSeen);
}

int StaffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StaffModel::textOf(const ListStaff::Row &row, int column) const
{
    switch (column) {
    case Name: return row.name;
    case Login: return row.login;
    case Roles: return row.owner ? tr("owner: all roles") : rolesText(row.roles);
    case LastSeen:
        if (!row.lastSeen)
            return tr("never");
        return m_zone ? whenText(*row.lastSeen, m_now, *m_zone) : QString();
    case State:
        if (row.disabled)
            return tr("switched off");
        if (row.hasSecondFactor)
            return row.hasPin ? tr("PIN, second factor") : tr("second factor");
        return row.hasPin ? tr("PIN set") : QString();
    default: return {};
    }
}

QVariant StaffModel::data(const QModelIndex &index, int role) const
{
    const ListStaff::Row *row = rowAt(index);
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole: return textOf(*row, index.column());
    case Qt::FontRole: return index.column() == Name ? QVariant(fontOf(FontRole::Strong)) : QVariant();
    case Qt::ForegroundRole:
        return row->disabled || index.column() != Name ? QVariant(themeOf().quietText) : QVariant();
    default: return {};
    }
}

QVariant StaffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Login: return tr("Login");
    case Roles: return tr("May act as");
    case LastSeen: return tr("Last seen");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace parkdesk
