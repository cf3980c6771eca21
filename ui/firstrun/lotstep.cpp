// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/lotstep.h"

#include "domain/zonerules.h"
#include "services/staff/passwordrules.h"
#include "ui/firstrun/lotpreview.h"
#include "ui/firstrun/spotrows.h"
#include "ui/shared/card.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewWidth = 244;
constexpr int lotColumnGap = 24;
constexpr int longestOfLot = 400;

/// Names such as "Asia/Kolkata"; the fixed offsets of the list are nobody's place.
bool isPlace(const QByteArray &zone)
{
    return zone.contains('/') && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/");
}

} // namespace

LotStep::LotStep(const QByteArray &systemZone, const Clock &clock, QWidget *parent)
    : WizardStep(parent)
    , m_clock(clock)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_zone(new QComboBox)
    , m_spots(new SpotRows)
    , m_preview(new LotPreview)
    , m_nameRow(new FieldRow(tr("&Name"), m_name))
    , m_addressRow(new FieldRow(tr("&Address"), m_address, FieldRow::Place::Nowhere))
    , m_zoneRow(new FieldRow(tr("&Time zone"), m_zone))
{
    m_name->setObjectName(u"lotName"_s);
    m_address->setObjectName(u"lotAddress"_s);
    m_zone->setObjectName(u"zone"_s);
    fillZones(systemZone);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_nameRow);
    column->addWidget(m_addressRow);
    column->addSpacing(4);
    column->addWidget(m_zoneRow);
    column->addWidget(assignmentRow());
    column->addSpacing(4);
    column->addWidget(m_spots);
    column->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(lotColumnGap);
    row->addLayout(column, 1);
    row->addWidget(previewCard());
    connectParts();
    sayZone();
    m_preview->setPlan(m_spots->plan());
}

QWidget *LotStep::assignmentRow()
{
    auto *box = new QWidget;
    m_assigned = new QRadioButton(tr("A&ssigned: the ticket names a spot"));
    m_assigned->setObjectName(u"assigned"_s);
    m_assigned->setChecked(true);
    m_freeChoice = new QRadioButton(tr("&Free choice: the driver picks any free one"));
    m_freeChoice->setObjectName(u"freeChoice"_s);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_assigned);
    column->addWidget(m_freeChoice);
    box->setFocusProxy(m_assigned);
    return new FieldRow(tr("Spots"), box, FieldRow::Place::Nowhere);
}

QWidget *LotStep::previewCard()
{
    auto *card = new Card(tr("What you get"));
    card->setSunken(true);
    card->setFixedWidth(previewWidth);
    auto *words =
        new TextLabel(tr("Only a picture: spots can be added and changed later."), FontRole::Small, Tone::Quiet);
    words->setWordWrap(true);
    card->body()->setSpacing(metric::rowGap);
    card->body()->addWidget(m_preview, 1);
    card->body()->addWidget(words);
    return card;
}

void LotStep::fillZones(const QByteArray &systemZone)
{
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (isPlace(zone))
            m_zone->addItem(QString::fromLatin1(zone));
    }
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    // A server's clock may be set to no place at all.
    const QByteArray own = ZoneRules::forZone(systemZone) ? systemZone : QByteArrayLiteral("UTC");
    const int place = m_zone->findText(QString::fromLatin1(own));
    m_zone->setCurrentIndex(place);
    if (place < 0)
        m_zone->setEditText(QString::fromLatin1(own));
}

void LotStep::connectParts()
{
    for (QLineEdit *field : {m_name, m_address}) {
        field->setMaxLength(longestOfLot);
        connect(field, &QLineEdit::textEdited, this, &WizardStep::edited);
    }
    connect(m_name, &QLineEdit::textEdited, m_nameRow, &FieldRow::clearError);
    connect(m_zone, &QComboBox::editTextChanged, this, [this] {
        sayZone();
        Q_EMIT edited();
    });
    connect(m_assigned, &QRadioButton::toggled, this, &WizardStep::edited);
    connect(m_spots, &SpotRows::edited, this, [this] {
        m_preview->setPlan(m_spots->plan());
        Q_EMIT edited();
    });
}

QString LotStep::zoneId() const
{
    return m_zone->currentText().trimmed();
}

void LotStep::sayZone()
{
    m_zoneRow->clearError();
    const auto zone = ZoneRules::forZone(zoneId().toUtf8());
    m_zoneRow->setHint(zone ? tr("now %1 there").arg(timeText(m_clock.now(), **zone)) : QString());
}

QString LotStep::title() const
{
    return tr("Your first lot");
}

QString LotStep::summary() const
{
    return tr("%1, %2 spots").arg(m_name->text().trimmed()).arg(m_spots->plan().total);
}

QString LotStep::note() const
{
    return tr("Opening hours start as \"always open\".");
}

bool LotStep::check()
{
    for (FieldRow *row : {m_nameRow, m_addressRow, m_zoneRow})
        row->clearError();
    if (const auto name = readName(m_name->text(), Field::Name); !name)
        point(m_nameRow, name.error());
    else if (const auto address = readText(m_address->text(), Field::Address); !address)
        point(m_addressRow, address.error());
    else if (const auto zone = ZoneRules::forZone(zoneId().toUtf8()); !zone)
        point(m_zoneRow, zone.error());
    else
        return m_spots->check();
    return false;
}

void LotStep::fill(FirstRunForm &form) const
{
    if (!form.command.lot)
        form.command.lot = AddLot::Command();
    AddLot::Command &lot = *form.command.lot;
    lot.name = m_name->text().trimmed();
    lot.address = m_address->text().trimmed();
    lot.timezone = zoneId();
    lot.assigned = m_assigned->isChecked();
    lot.rows = m_spots->rows();
}

bool LotStep::showError(const Error &error)
{
    switch (error.field) {
    case Field::Name:
    case Field::Lot: point(m_nameRow, error); return true;
    case Field::Address: point(m_addressRow, error); return true;
    case Field::TimeZone: point(m_zoneRow, error); return true;
    case Field::Pattern:
    case Field::Spots:
    case Field::VehicleType: m_spots->showError(error); return true;
    default: return false;
    }
}

void LotStep::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace parkdesk
