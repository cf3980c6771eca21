// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"

#include <QComboBox>

namespace parkdesk {

/// The vehicle types that have spots in a lot. Holds \a current alone until the lot has answered.
class VehicleTypeBox : public QComboBox {
    Q_OBJECT

public:
    VehicleTypeBox(Office &office, LotId lot, const QString &current, QWidget *parent = nullptr);

    [[nodiscard]] QString code() const { return currentData().toString(); }

private:
    void addType(const QString &code);
};

} // namespace parkdesk
