// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/staff/liststaff.h"
#include "ui/shared/rowmodel.h"

namespace parkdesk {

/// The people who work here, as a table.
class StaffModel : public RowModel<ListStaff::Row, qint64> {
    Q_OBJECT

public:
    enum Column { Name, Login, Roles, LastSeen, State, ColumnCount };

    using RowModel::RowModel;

    /// For the times; without a zone they are not shown yet.
    void setTime(const Zone &zone, Instant now);

    [[nodiscard]] qint64 keyOf(const ListStaff::Row &row) const override { return row.staff.value; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const ListStaff::Row &row, int column) const;

    Zone m_zone;
    Instant m_now;
};

/// "Owner", "attendant, manager".
[[nodiscard]] QString rolesText(const QList<Role> &roles);

} // namespace parkdesk
