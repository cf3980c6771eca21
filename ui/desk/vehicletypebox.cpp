// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/vehicletypebox.h"

#include "services/stays/availability.h"
#include "ui/shared/icons.h"
#include "ui/shared/vehicletext.h"

namespace parkdesk {

VehicleTypeBox::VehicleTypeBox(Office &office, LotId lot, const QString &current, QWidget *parent)
    : QComboBox(parent)
{
    addType(current);
    office.read<Availability>({lot, {}, {}}).then(this, [this](const Result<Availability::Answer> &answer) {
        if (!answer)
            return; // the type it has stays the only choice
        for (const Availability::Row &row : answer->rows) {
            if (findData(row.vehicleType) < 0)
                addType(row.vehicleType);
        }
    });
}

void VehicleTypeBox::addType(const QString &code)
{
    addItem(glyphIcon(vehicleGlyph(code)), vehicleName(code), code);
}

} // namespace parkdesk
