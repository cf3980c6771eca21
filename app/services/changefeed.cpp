// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/changefeed.h"

namespace parkdesk {

void ChangeFeed::publish(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    Q_EMIT published(changes);
    QMetaObject::invokeMethod(
        this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
}

} // namespace parkdesk
