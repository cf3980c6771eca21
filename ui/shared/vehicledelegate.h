// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tablelook.h"

#include <functional>
#include <optional>

namespace parkdesk {

/// What a row of a list says about its vehicle.
struct VehicleCells {
    QString plate;
    QString ticket; ///< stands for the plate where there is none
    QString type; ///< code
};

/// Rows with a vehicle: its plate in groups, its type with a glyph, all else in words.
class VehicleDelegate : public RowDelegate {
    Q_OBJECT

public:
    /// Nothing for a title and for what is not there yet.
    using VehicleOf = std::function<std::optional<VehicleCells>(const QModelIndex &index)>;

    VehicleDelegate(int plateColumn, int typeColumn, VehicleOf vehicleOf, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_plateColumn;
    int m_typeColumn;
    VehicleOf m_vehicleOf;
};

} // namespace parkdesk
