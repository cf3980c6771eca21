// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/staypanel.h"

#include <QStringList>

namespace parkdesk {

class VehicleTypeBox;

/// What really stands on a spot: this vehicle, or with its plate emptied one that nobody knows.
class FoundPanel : public StayPanel {
    Q_OBJECT

public:
    FoundPanel(const DescribeStay::Answer &stay, Office &office, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const override;

protected:
    void act() override;
    [[nodiscard]] FieldRow *rowOf(Field field) const override;
    void showError(const Error &error) override;

private:
    void sayWho();

    QLineEdit *m_spot;
    QLineEdit *m_plate;
    VehicleTypeBox *m_type;
    QLineEdit *m_reason;
    FieldRow *m_spotRow;
    FieldRow *m_plateRow;
    FieldRow *m_typeRow;
    FieldRow *m_reasonRow;
    QStringList m_labels;
};

} // namespace parkdesk
