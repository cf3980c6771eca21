// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/lotstep.h"

#include "ui/shared/plan/lotfields.h"

#include <QVBoxLayout>

namespace parkdesk {

LotStep::LotStep(const QByteArray &systemZone, const Clock &clock, QWidget *parent)
    : WizardStep(parent)
    , m_fields(new LotFields(systemZone, clock))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
    connect(m_fields, &LotFields::edited, this, &WizardStep::edited);
}

QString LotStep::title() const
{
    return tr("Your first lot");
}

QString LotStep::summary() const
{
    return tr("%1, %2 spots").arg(m_fields->name()).arg(m_fields->spots());
}

QString LotStep::note() const
{
    return tr("Opening hours start as \"always open\".");
}

bool LotStep::check()
{
    return m_fields->check();
}

void LotStep::fill(FirstRunForm &form) const
{
    if (!form.command.lot)
        form.command.lot = AddLot::Command();
    m_fields->fill(*form.command.lot);
}

bool LotStep::showError(const Error &error)
{
    return m_fields->showError(error);
}

void LotStep::takeFocus()
{
    m_fields->setFocus(Qt::OtherFocusReason);
}

} // namespace parkdesk
