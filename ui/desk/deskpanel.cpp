// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskpanel.h"

namespace parkdesk {

DeskPanel::DeskPanel(const QString &title, QWidget *parent)
    : Card(title, parent)
{
    setStrongEdge(true);
}

QWidget *DeskPanel::firstField() const
{
    for (QWidget *next = nextInFocusChain(); next != nullptr && next != this; next = next->nextInFocusChain()) {
        if (isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled())
            return next;
    }
    return nullptr;
}

} // namespace parkdesk
