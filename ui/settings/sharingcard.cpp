// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/sharingcard.h"

#include "ui/shared/fieldrow.h"
#include "ui/shared/platetext.h"
#include "ui/shared/preferences.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int sharingLabelWidth = 160;
constexpr int sharingInputWidth = 180;
constexpr int lowestPort = 1024; // those below are for the system
constexpr int highestPort = 65'535;

} // namespace

SharingCard::SharingCard(Preferences &preferences, QWidget *parent)
    : Card(tr("What is free, for other programs"), parent)
    , m_preferences(preferences)
    , m_on(new QCheckBox(tr("&Tell it by HTTP, read only")))
    , m_address(new QLineEdit)
    , m_port(new QSpinBox)
    , m_addressRow(new FieldRow(tr("A&ddress"), m_address, FieldRow::Place::Nowhere))
    , m_portRow(new FieldRow(tr("P&ort"), m_port, FieldRow::Place::Nowhere))
    , m_state(new TextLabel({}, FontRole::Small, Tone::Quiet))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const LiveSharing sharing = m_preferences.sharing();
    m_on->setObjectName(u"shareOn"_s);
    m_on->setChecked(sharing.on);
    m_address->setObjectName(u"shareAddress"_s);
    m_address->setText(sharing.address);
    m_address->setMaxLength(45); // of an IPv6 address
    m_port->setObjectName(u"sharePort"_s);
    m_port->setRange(lowestPort, highestPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(sharing.port);
    m_state->setObjectName(u"shareState"_s);
    m_state->setWordWrap(true);
    auto *note = new TextLabel(tr("Counts of each lot and vehicle type, no plate and no name. 127.0.0.1 is reached by "
                                  "this computer alone, 0.0.0.0 by all that reach it."),
                               FontRole::Small, Tone::Quiet);
    note->setWordWrap(true);
    body()->setSpacing(metric::rowGap);
    body()->addWidget(m_on);
    for (FieldRow *const row : {m_addressRow, m_portRow}) {
        row->setLabelWidth(sharingLabelWidth);
        row->setInputWidth(sharingInputWidth);
        row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        body()->addWidget(row);
    }
    body()->addWidget(note);
    body()->addWidget(m_state);
    connect(m_on, &QCheckBox::toggled, this, &SharingCard::apply);
    connect(m_address, &QLineEdit::editingFinished, this, &SharingCard::apply);
    connect(m_port, &QSpinBox::editingFinished, this, &SharingCard::apply);
    connect(&m_preferences, &Preferences::sharingTold, this, &SharingCard::tell);
    tell();
}

void SharingCard::apply()
{
    m_preferences.setSharing({m_on->isChecked(), m_address->text().trimmed(), m_port->value()});
}

void SharingCard::tell()
{
    const LiveSharing sharing = m_preferences.sharing();
    const std::optional<Error> &problem = m_preferences.sharingProblem();
    m_addressRow->clearError();
    m_portRow->clearError();
    if (problem && problem->field == Field::Address) {
        m_addressRow->setError(tr("This is no IP address."));
    } else if (problem) {
        m_portRow->setError(tr("This address and port cannot be used. Another program has the port, or the address is "
                               "not of this computer."));
    }
    if (problem)
        m_state->setText(problem->field == Field::Address ? m_addressRow->error() : m_portRow->error());
    else if (sharing.on)
        m_state->setText(tr("Told at %1")
                             .arg(leftToRight(u"http://%1:%2/availability.json"_s
                                                  .arg(sharing.address.contains(u':') ? u'[' + sharing.address + u']'
                                                                                      : sharing.address)
                                                  .arg(sharing.port))));
    else
        m_state->setText(tr("Nothing is told."));
}

} // namespace parkdesk
