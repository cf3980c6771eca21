// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/vehiclescard.h"

#include "services/drivers/drivervehicles.h"
#include "ui/drivers/driverwords.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/layoutbatch.h"
#include "ui/shared/listtable.h"
#include "ui/shared/platetext.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textrows.h"
#include "ui/shared/theme.h"
#include "ui/shared/vehicletext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostVehicleRows = 4;
constexpr int longestTypedPlate = 32;
constexpr int vehicleGlyphWidth = 32;

/// The type is a sign, in words for whoever asks for them.
class VehicleRows : public TextRows {
public:
    using TextRows::TextRows;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const bool type = index.column() == 1;
        if (type && role == Qt::DisplayRole)
            return {};
        return TextRows::data(index, type && role == Qt::AccessibleTextRole ? int {Qt::ToolTipRole} : role);
    }
};

} // namespace

VehiclesCard::VehiclesCard(Office &office, QWidget *parent)
    : Card(tr("Vehicles"), parent)
    , m_office(office)
    , m_rows(new VehicleRows({tr("Plate"), tr("Type"), tr("Last seen")}, this))
    , m_table(new ListTable)
    , m_none(new TextLabel(tr("None yet."), FontRole::Body, Tone::Quiet))
    , m_plate(new QLineEdit)
    , m_type(new QComboBox)
    , m_plateRow(new FieldRow(tr("&Plate"), m_plate))
    , m_open(new KeyButton(tr("Add…"), nullptr, KeyButton::Look::Link))
    , m_add(new KeyButton(tr("Add the Vehicle")))
    , m_remove(new KeyButton(tr("Remove"), nullptr, KeyButton::Look::Quiet))
    , m_primary(new KeyButton(tr("Use First"), nullptr, KeyButton::Look::Quiet))
    , m_error(new TextLabel({}, FontRole::Small, Tone::Error))
{
    setObjectName(u"driverVehicles"_s);
    m_open->setObjectName(u"addVehicle"_s);
    m_open->setAccessibleName(tr("Add a vehicle"));
    m_remove->setObjectName(u"removeVehicle"_s);
    m_primary->setObjectName(u"primaryVehicle"_s);
    m_error->setObjectName(u"vehicleError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    setCorner(m_open);
    setUpTable();
    body()->setSpacing(4);
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    body()->addLayout(deedRow());
    body()->addWidget(m_error);
    body()->addWidget(addForm());
    m_form->hide();
    connect(m_open, &KeyButton::clicked, this, &VehiclesCard::beginAdding);
    connect(m_add, &KeyButton::clicked, this, &VehiclesCard::add);
    connect(m_plate, &QLineEdit::returnPressed, this, &VehiclesCard::add);
    connect(m_plate, &QLineEdit::textEdited, m_plateRow, &FieldRow::clearError);
    connect(m_remove, &KeyButton::clicked, this, &VehiclesCard::remove);
    connect(m_primary, &KeyButton::clicked, this, &VehiclesCard::makePrimary);
    connect(m_table, &ListTable::currentRowChanged, this, &VehiclesCard::showPossible);
}

void VehiclesCard::setUpTable()
{
    m_table->setObjectName(u"vehicleTable"_s);
    dressTable(*m_table)->setPlateColumn(0);
    m_table->setAccessibleName(tr("Vehicles"));
    m_rows->setGlyphColumn(1);
    m_table->setModel(m_rows);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(vehicleGlyphWidth);
    m_table->setColumnWidth(1, vehicleGlyphWidth); // more would shorten the plates
    m_table->setColumnWidth(2, 88);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QLayout *VehiclesCard::deedRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_primary);
    row->addStretch();
    row->addWidget(m_remove);
    return row;
}

QWidget *VehiclesCard::addForm()
{
    m_plate->setObjectName(u"vehiclePlate"_s);
    m_plate->setMaxLength(longestTypedPlate);
    m_plateRow->setLabelWidth(84);
    m_plateRow->setMessageLines(2);
    m_type->setObjectName(u"vehicleType"_s);
    m_type->setAccessibleName(tr("Vehicle type"));
    m_type->setAccessibleDescription(tr("Vehicle type"));
    const QStringList codes = vehicleCodes();
    for (const QString &code : codes)
        m_type->addItem(glyphIcon(vehicleGlyph(code)), vehicleName(code), code);
    m_add->setObjectName(u"addVehicleNow"_s);
    m_form = new QWidget;
    auto *row = new QHBoxLayout;
    row->addWidget(m_type, 1);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_plateRow);
    column->addLayout(row);
    return m_form;
}

void VehiclesCard::show(const DriverDetail::Answer &driver, const ZoneRules &zone)
{
    const LayoutBatch batch(*this);
    if (driver.driver != m_driver.driver)
        closeForm();
    m_driver = driver;
    m_rows->setRows(vehicleTextRows(driver, zone, m_office.clock().now()));
    const int rows = std::clamp(m_rows->rowCount(), 1, mostVehicleRows);
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    m_table->setVisible(m_rows->rowCount() > 0);
    m_none->setVisible(m_rows->rowCount() == 0);
    m_table->chooseFirst();
    showPossible();
}

void VehiclesCard::forget()
{
    m_driver = {};
    m_rows->setRows({});
    closeForm();
    showPossible();
}

const DriverDetail::Vehicle *VehiclesCard::chosen() const
{
    const TextRow *row = m_rows->rowAt(m_table->currentIndex());
    for (const DriverDetail::Vehicle &vehicle : m_driver.vehicles) {
        if (row != nullptr && vehicle.id.value == row->key)
            return &vehicle;
    }
    return nullptr;
}

void VehiclesCard::showPossible()
{
    const bool live = m_driver.state == DriverState::Active || m_driver.state == DriverState::Suspended;
    const bool may = live && m_office.may(Permission::RegisterDrivers);
    const DriverDetail::Vehicle *vehicle = chosen();
    m_open->setVisible(may && m_form != nullptr && m_form->isHidden());
    m_remove->setVisible(may && vehicle != nullptr);
    m_primary->setVisible(may && vehicle != nullptr && m_driver.vehicles.size() > 1);
    m_primary->setEnabled(!m_busy && vehicle != nullptr && !vehicle->primary);
    m_remove->setEnabled(!m_busy);
    m_add->setEnabled(!m_busy);
}

void VehiclesCard::beginAdding()
{
    m_form->show();
    showPossible();
    m_plate->setFocus(Qt::OtherFocusReason);
}

void VehiclesCard::closeForm()
{
    m_plate->clear();
    m_plateRow->clearError();
    m_error->clear();
    m_error->hide();
    m_type->setCurrentIndex(0);
    m_form->hide();
}

void VehiclesCard::setBusy(bool busy)
{
    m_busy = busy;
    m_plate->setReadOnly(busy);
    if (busy)
        m_error->hide();
    showPossible();
}

void VehiclesCard::showError(const Error &error)
{
    setBusy(false);
    if (m_form->isVisible() && (error.field == Field::Plate || error.field == Field::VehicleType)) {
        m_plateRow->setError(error.code == ErrorCode::AlreadyExists ? tr("This driver has it already.")
                                                                    : errorText(error));
        m_plate->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_error->setText(errorText(error));
    m_error->show();
    announce(m_error, Urgency::Urgent);
}

void VehiclesCard::add()
{
    if (m_busy)
        return;
    m_plateRow->clearError();
    const AddDriverVehicle::Command command {m_driver.driver,
                                             {m_plate->text().trimmed(), m_type->currentData().toString()}};
    if (command.vehicle.plate.isEmpty())
        return showError({ErrorCode::Required, Field::Plate, {}});
    setBusy(true);
    m_office.run<AddDriverVehicle>(m_number.forInput(command.toJson()), command)
        .then(this, [this, plate = command.vehicle.plate](const Result<AddDriverVehicle::Outcome> &outcome) {
            if (!outcome)
                return showError(outcome.error());
            m_number.finish();
            setBusy(false);
            closeForm();
            showPossible();
            m_open->setFocus(Qt::OtherFocusReason);
            Q_EMIT done(tr("%1 was added.").arg(leftToRight(groupedPlate(plate))));
        });
}

void VehiclesCard::remove()
{
    const DriverDetail::Vehicle *vehicle = chosen();
    if (m_busy || vehicle == nullptr)
        return;
    setBusy(true);
    m_office.run<RemoveDriverVehicle>(QUuid::createUuid(), {m_driver.driver, vehicle->id})
        .then(this, [this, plate = vehicle->plate](const Result<RemoveDriverVehicle::Outcome> &outcome) {
            if (!outcome)
                return showError(outcome.error());
            setBusy(false);
            Q_EMIT done(tr("%1 is theirs no longer; its stays remain.").arg(leftToRight(groupedPlate(plate))));
        });
}

void VehiclesCard::makePrimary()
{
    const DriverDetail::Vehicle *vehicle = chosen();
    if (m_busy || vehicle == nullptr)
        return;
    setBusy(true);
    m_office.run<SetPrimaryVehicle>(QUuid::createUuid(), {m_driver.driver, vehicle->id})
        .then(this, [this, plate = vehicle->plate](const Result<SetPrimaryVehicle::Outcome> &outcome) {
            if (!outcome)
                return showError(outcome.error());
            setBusy(false);
            Q_EMIT done(tr("%1 is meant when no vehicle is named.").arg(leftToRight(groupedPlate(plate))));
        });
}

void VehiclesCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_form->isVisible() && !m_busy) {
            closeForm();
            showPossible();
            m_open->setFocus(Qt::OtherFocusReason);
        } else {
            Q_EMIT left();
        }
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace parkdesk
