// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/verify/verifyoffice.h"
#include "tests/support/officebuilder.h"

namespace parkdesk::test {

/// What is broken in the office's data, by name; nothing when all is well.
[[nodiscard]] inline QStringList brokenRules(OfficeBuilder &office)
{
    QStringList names;
    const OfficeProof proof = must(verifyOffice(office.connection(), office.prices()));
    for (const Finding &finding : proof.findings)
        names.append(finding.check);
    return names;
}

/// An office with \a rows of spots.
[[nodiscard]] inline OfficePlan dayPlan(const QList<AddLot::Row> &rows)
{
    OfficePlan plan;
    plan.rows = rows;
    return plan;
}

/// A walk-in that says it will stay for \a length, on a spot of its choice.
inline EnterVehicle::Outcome parkFor(OfficeBuilder &office, const QString &plate, Duration length,
                                     const std::optional<QString> &spot = {},
                                     const QString &type = QStringLiteral("car"))
{
    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = plate;
    command.vehicleType = type;
    command.spot = spot;
    command.until = office.clock().now() + length;
    return must(office.run<EnterVehicle>(command));
}

/// A booking of one spot.
inline ReserveSpot::Outcome bookOn(OfficeBuilder &office, const QString &plate, const QString &spot, Duration startsIn,
                                   Duration length, const QString &type = QStringLiteral("car"))
{
    ReserveSpot::Command command;
    command.lot = office.lot();
    command.plate = plate;
    command.vehicleType = type;
    command.spot = spot;
    command.from = office.clock().now() + startsIn;
    command.until = command.from + length;
    return must(office.run<ReserveSpot>(command));
}

} // namespace parkdesk::test
