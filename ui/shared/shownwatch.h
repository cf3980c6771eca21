// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace parkdesk {

/// Notices when a page is shown and when it is hidden: what fills it sleeps meanwhile. It is the last member of its
/// page, so that it goes first: a page that is a window of its own is hidden only when its other members are gone.
class ShownWatch : public QObject {
    Q_OBJECT

public:
    explicit ShownWatch(QWidget &page);

Q_SIGNALS:
    void changed(bool shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace parkdesk
