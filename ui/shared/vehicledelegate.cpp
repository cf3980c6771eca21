// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/vehicledelegate.h"

#include "ui/shared/listcells.h"

namespace parkdesk {

VehicleDelegate::VehicleDelegate(int plateColumn, int typeColumn, VehicleOf vehicleOf, QObject *parent)
    : RowDelegate(parent)
    , m_plateColumn(plateColumn)
    , m_typeColumn(typeColumn)
    , m_vehicleOf(std::move(vehicleOf))
{
}

void VehicleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool special = index.column() == m_plateColumn || index.column() == m_typeColumn;
    const auto vehicle = special ? m_vehicleOf(index) : std::nullopt;
    if (!vehicle) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem shown(option);
    initStyleOption(&shown, index);
    paintRow(*painter, shown);
    if (index.column() == m_typeColumn)
        paintTypeCell(*painter, shown, vehicle->type);
    else
        paintVehicleCell(*painter, shown, vehicle->plate, vehicle->ticket);
}

} // namespace parkdesk
