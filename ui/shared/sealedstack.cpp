// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/sealedstack.h"

#include "ui/shared/emptystate.h"

#include <QTimer>

namespace parkdesk {

SealedStack::SealedStack(Office &office, const QString &sentence, const QString &sentenceName)
    : m_office(office)
    , m_sealed(new EmptyState(sentence))
{
    m_sealed->setObjectName(sentenceName);
    m_sealed->setAction(tr("Give the Password"));
    addWidget(m_sealed);
    connect(m_sealed, &EmptyState::actionTriggered, this, &SealedStack::passwordAsked);
}

void SealedStack::setAwake(bool awake)
{
    m_awake = awake;
    if (awake) {
        look();
        return;
    }
    // Whether the desk is locked, or another page is shown, is known only when the key is gone.
    QTimer::singleShot(0, this, [this] {
        if (!m_office.actor().key)
            look();
    });
}

void SealedStack::look()
{
    m_open = m_office.actor().key != nullptr;
    if (!m_open)
        setCurrentWidget(m_sealed);
    Q_EMIT looked();
}

} // namespace parkdesk
