// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/accessibility.h"

#include <QAccessible>
#include <QWidget>

namespace parkdesk {

void announce(QWidget *source, Urgency urgency)
{
    if (source == nullptr || !QAccessible::isActive())
        return;
    QAccessibleEvent changed(source, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    if (urgency == Urgency::Urgent) {
        QAccessibleEvent alert(source, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace parkdesk
