// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/waitline.h"

#include "ui/shared/accessibility.h"

namespace parkdesk {

WaitLine::WaitLine(QWidget *parent)
    : TextLabel(tr("Still reading…"), FontRole::Small, Tone::Quiet, parent)
{
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        show();
        announce(this, Urgency::Polite);
    });
}

void WaitLine::begin()
{
    if (isHidden() && !m_patience.isActive())
        m_patience.start();
}

void WaitLine::end()
{
    m_patience.stop();
    hide();
}

} // namespace parkdesk
