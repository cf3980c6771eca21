// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kiosklabel.h"

namespace parkdesk {

TextLabel *kioskLabel(const KioskScale &scale, const QString &text, KioskText role, Tone tone)
{
    auto *label = new TextLabel(text, FontRole::Body, tone);
    label->setFont(scale.font(role));
    label->setWordWrap(true);
    label->setContextMenuPolicy(Qt::PreventContextMenu);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    return label;
}

} // namespace parkdesk
