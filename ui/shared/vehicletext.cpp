// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/vehicletext.h"

#include <QCoreApplication>

namespace parkdesk {

namespace {

struct VehicleWords {
    Q_DECLARE_TR_FUNCTIONS(VehicleWords)
};

} // namespace

QString vehicleName(const QString &vehicleCode)
{
    if (vehicleCode == QLatin1String("car"))
        return VehicleWords::tr("Car");
    if (vehicleCode == QLatin1String("truck"))
        return VehicleWords::tr("Truck");
    if (vehicleCode == QLatin1String("bike"))
        return VehicleWords::tr("Bike");
    if (vehicleCode == QLatin1String("scooty"))
        return VehicleWords::tr("Scooty");
    if (vehicleCode == QLatin1String("cycle"))
        return VehicleWords::tr("Cycle");
    return vehicleCode;
}

QString vehicleNoun(const QString &vehicleCode)
{
    if (vehicleCode == QLatin1String("car"))
        return VehicleWords::tr("car");
    if (vehicleCode == QLatin1String("truck"))
        return VehicleWords::tr("truck");
    if (vehicleCode == QLatin1String("bike"))
        return VehicleWords::tr("bike");
    if (vehicleCode == QLatin1String("scooty"))
        return VehicleWords::tr("scooty");
    if (vehicleCode == QLatin1String("cycle"))
        return VehicleWords::tr("cycle");
    return vehicleCode;
}

} // namespace parkdesk
