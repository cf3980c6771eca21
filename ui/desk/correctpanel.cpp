// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/correctpanel.h"

#include "ui/desk/stayreports.h"
#include "ui/desk/vehicletypebox.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/platetext.h"
#include "ui/shared/vehicletext.h"

#include <QLineEdit>

namespace parkdesk {

using namespace Qt::StringLiterals;

CorrectPanel::CorrectPanel(const DescribeStay::Answer &stay, Office &office, QWidget *parent)
    : StayPanel(tr("Put right"), stay, office, parent)
    , m_plate(newLine(u"correctPlate"_s, stay.plate))
    , m_type(new VehicleTypeBox(office, stay.lot.id, stay.vehicleType))
    , m_reason(newLine(u"correctReason"_s))
    , m_plateRow(new FieldRow(tr("&Plate"), m_plate))
    , m_typeRow(new FieldRow(tr("&Type"), m_type))
    , m_reasonRow(new FieldRow(tr("&Reason"), m_reason))
{
    setObjectName(u"correctPanel"_s);
    m_type->setObjectName(u"correctType"_s);
    m_reasonRow->setHint(tr("for example: typed wrong"));
    m_plateRow->setMessageLines(2);
    m_typeRow->setMessageLines(2);
    for (FieldRow *row : {m_plateRow, m_typeRow, m_reasonRow})
        addRow(row);
    addDeed(tr("Put Right"), Glyph::Edit, u"correctNow"_s);
    connect(m_plate, &QLineEdit::textChanged, this, &CorrectPanel::sayChange);
    connect(m_type, &QComboBox::currentIndexChanged, this, &CorrectPanel::sayChange);
    connect(m_reason, &QLineEdit::textEdited, m_reasonRow, &FieldRow::clearError);
    sayChange();
}

QWidget *CorrectPanel::firstField() const
{
    return m_plate;
}

void CorrectPanel::sayChange()
{
    m_plateRow->clearError();
    m_typeRow->clearError();
    const QString plate = m_plate->text().trimmed();
    m_plateRow->setHint(plate == described().plate
                            ? tr("as it is")
                            : tr("was %1").arg(described().plate.isEmpty() ? tr("empty") : who()));
    m_typeRow->setHint(m_type->code() == described().vehicleType
                           ? tr("as it is")
                           : tr("was %1; the price is counted again").arg(vehicleNoun(described().vehicleType)));
}

void CorrectPanel::act()
{
    const QString plate = m_plate->text().trimmed();
    CorrectStay::Command command {key(), std::nullopt, std::nullopt, m_reason->text()};
    if (plate != described().plate)
        command.plate = plate;
    if (m_type->code() != described().vehicleType)
        command.vehicleType = m_type->code();
    if (!command.plate && !command.vehicleType) {
        showError({ErrorCode::Unchanged, Field::Plate, {}});
        return;
    }
    const QString shown = leftToRight(plate.isEmpty() ? who() : groupedPlate(plate));
    run<CorrectStay>(command, [shown](const CorrectStay::Outcome &outcome) { return correctedReport(outcome, shown); });
}

FieldRow *CorrectPanel::rowOf(Field field) const
{
    switch (field) {
    case Field::Plate: return m_plateRow;
    case Field::VehicleType:
    case Field::Spot:
    case Field::Lot: return m_typeRow;
    case Field::Reason: return m_reasonRow;
    default: return nullptr;
    }
}

} // namespace parkdesk
