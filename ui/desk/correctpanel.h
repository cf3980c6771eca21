// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/staypanel.h"

namespace parkdesk {

class VehicleTypeBox;

/// A plate or a type that was typed wrong is put right, with the reason. What the stay costs before and after is told
/// when it is done.
class CorrectPanel : public StayPanel {
    Q_OBJECT

public:
    CorrectPanel(const DescribeStay::Answer &stay, Office &office, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const override;

protected:
    void act() override;
    [[nodiscard]] FieldRow *rowOf(Field field) const override;

private:
    void sayChange();

    QLineEdit *m_plate;
    VehicleTypeBox *m_type;
    QLineEdit *m_reason;
    FieldRow *m_plateRow;
    FieldRow *m_typeRow;
    FieldRow *m_reasonRow;
};

} // namespace parkdesk
