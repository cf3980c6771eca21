// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/foundpanel.h"

#include "services/stays/movetargets.h"
#include "ui/desk/movepanel.h"
#include "ui/desk/stayreports.h"
#include "ui/desk/vehicletypebox.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/platetext.h"

#include <QLineEdit>

namespace parkdesk {

using namespace Qt::StringLiterals;

FoundPanel::FoundPanel(const DescribeStay::Answer &stay, Office &office, QWidget *parent)
    : StayPanel(tr("Found on another spot"), stay, office, parent)
    , m_spot(newLine(u"foundSpot"_s))
    , m_plate(newLine(u"foundPlate"_s, stay.plate))
    , m_type(new VehicleTypeBox(office, stay.lot.id, stay.vehicleType))
    , m_reason(newLine(u"foundReason"_s))
    , m_spotRow(new FieldRow(tr("&Spot"), m_spot))
    , m_plateRow(new FieldRow(tr("&Plate"), m_plate))
    , m_typeRow(new FieldRow(tr("&Type"), m_type))
    , m_reasonRow(new FieldRow(tr("&Reason"), m_reason))
{
    setObjectName(u"foundPanel"_s);
    m_type->setObjectName(u"foundType"_s);
    m_spotRow->setHint(tr("where it really stands"));
    m_typeRow->setHint(tr("matters only for an unknown vehicle"));
    m_reasonRow->setHint(tr("who saw it; how to know a vehicle without a plate"));
    m_spotRow->setMessageLines(2);
    m_reasonRow->setMessageLines(2);
    for (FieldRow *row : {m_spotRow, m_plateRow, m_typeRow, m_reasonRow})
        addRow(row);
    addDeed(tr("Note It"), Glyph::Eye, u"foundNow"_s);
    connect(m_plate, &QLineEdit::textChanged, this, &FoundPanel::sayWho);
    connect(m_spot, &QLineEdit::textEdited, m_spotRow, &FieldRow::clearError);
    connect(m_reason, &QLineEdit::textEdited, m_reasonRow, &FieldRow::clearError);
    sayWho();
    office.read<MoveTargets>({stay.stay.id}).then(this, [this](const Result<MoveTargets::Answer> &answer) {
        if (answer)
            m_labels = answer->labels;
    });
}

QWidget *FoundPanel::firstField() const
{
    return m_spot;
}

void FoundPanel::sayWho()
{
    m_plateRow->clearError();
    m_plateRow->setHint(m_plate->text().trimmed().isEmpty() ? tr("empty: an unknown vehicle stands there")
                                                            : tr("what stands there"));
}

void FoundPanel::act()
{
    const QString spot = labelMeant(m_spot->text(), m_labels);
    if (spot.isEmpty()) {
        showError({ErrorCode::Required, Field::Spot, {}});
        return;
    }
    const QString plate = m_plate->text().trimmed();
    const FoundOnSpot::Command command {described().lot.id, spot, plate, m_type->code(), m_reason->text()};
    const QString shown = plate.isEmpty() ? tr("A vehicle") : leftToRight(groupedPlate(plate));
    run<FoundOnSpot>(command, [shown](const FoundOnSpot::Outcome &outcome) { return foundReport(outcome, shown); });
}

FieldRow *FoundPanel::rowOf(Field field) const
{
    switch (field) {
    case Field::Spot: return m_spotRow;
    case Field::Plate: return m_plateRow;
    case Field::VehicleType: return m_typeRow;
    case Field::Reason: return m_reasonRow;
    default: return nullptr;
    }
}

void FoundPanel::showError(const Error &error)
{
    const QString ticket = error.details.value("ticket"_L1).toString();
    if (error.code != ErrorCode::SpotTaken || ticket.isEmpty()) {
        StayPanel::showError(error);
        return;
    }
    m_spotRow->setError(
        tr("By the book ticket %1 stands there. Move or close that one first.").arg(leftToRight(ticket)));
    m_spot->setFocus(Qt::OtherFocusReason);
}

} // namespace parkdesk
