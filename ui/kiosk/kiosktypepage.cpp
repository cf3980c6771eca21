// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kiosktypepage.h"

namespace parkdesk {

KioskTypePage::KioskTypePage(KioskRoom &room, const QString &name, const Shape &shape)
    : KioskPage(room, name)
    , m_shape(shape)
{
    setPad(new KioskPad(scale(), shape.pad, isLow()));
}

void KioskTypePage::addField(const QString &label, const QString &placeholder)
{
    m_field = new KioskField(scale(), QStringLiteral("field"), label, m_shape.field);
    m_field->setPlaceholder(placeholder);
    m_field->setText(value());
    addInfo(m_field);
    setFirstFocus(m_field);
}

void KioskTypePage::refuse(const Error &error)
{
    sayError(error);
    m_field->setRefused(true);
}

void KioskTypePage::type(const QString &text)
{
    if (isBusy())
        return;
    const QString more = accepted(text);
    if (more.isEmpty() || value().size() + more.size() > m_shape.longest)
        return;
    value() += more;
    m_field->setText(value());
    say({});
    onEdited();
}

void KioskTypePage::erase()
{
    if (isBusy())
        return;
    value().chop(1);
    m_field->setText(value());
    say({});
    onEdited();
}

} // namespace parkdesk
