// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"

#include <QObject>

namespace parkdesk {

/// Where every page hears what has changed, whoever changed it. Lives on the main thread.
class ChangeFeed : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// From any thread, after a commit.
    void publish(const ChangeSet &changes);

Q_SIGNALS:
    /// At once, on the thread that tells: for what must know before anybody reads again. Connect directly.
    void published(const parkdesk::ChangeSet &changes);
    void changed(const parkdesk::ChangeSet &changes);
};

} // namespace parkdesk
