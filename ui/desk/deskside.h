// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/deskpanel.h"

#include <QPointer>
#include <QStackedWidget>

namespace parkdesk {

/// The right column of the desk: last done and notices, or the panel that has the work.
class DeskSide : public QStackedWidget {
    Q_OBJECT

public:
    explicit DeskSide(QWidget *overview, QWidget *parent = nullptr);

    /// A panel that is used again and again, so that it keeps what was typed into it.
    void keep(DeskPanel *panel);
    /// Shows \a panel, which from then on belongs to the column and is deleted after its work unless it is kept. An
    /// open panel that is not busy makes room. False, and the panel is deleted, when the open one cannot be left.
    bool open(DeskPanel *panel);
    /// Back to the overview.
    void close();
    /// The one that is open, or null.
    [[nodiscard]] DeskPanel *panel() const { return m_open; }
    /// A panel has the work, and the box rests.
    [[nodiscard]] bool holdsBox() const { return m_open && m_open->holdsBox(); }
    /// The panel that is open takes the whole page.
    [[nodiscard]] bool isWide() const { return m_open && m_open->isWide(); }

Q_SIGNALS:
    void opened();
    void finished(const parkdesk::DeedReport &report);
    void dismissed();
    void busyChanged(bool busy);

private:
    void adopt(DeskPanel *panel);

    QWidget *m_overview;
    QList<DeskPanel *> m_kept;
    QPointer<DeskPanel> m_open;
};

} // namespace parkdesk
