// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskside.h"

namespace parkdesk {

DeskSide::DeskSide(QWidget *overview, QWidget *parent)
    : QStackedWidget(parent)
    , m_overview(overview)
{
    addWidget(overview);
}

void DeskSide::keep(DeskPanel *panel)
{
    m_kept.append(panel);
    adopt(panel);
}

void DeskSide::adopt(DeskPanel *panel)
{
    addWidget(panel);
    connect(panel, &DeskPanel::finished, this, [this, panel](const DeedReport &report) {
        if (m_open == panel) {
            close();
            Q_EMIT finished(report);
        }
    });
    connect(panel, &DeskPanel::dismissed, this, [this, panel] {
        if (m_open == panel) {
            close();
            Q_EMIT dismissed();
        }
    });
    connect(panel, &DeskPanel::busyChanged, this, &DeskSide::busyChanged);
}

bool DeskSide::open(DeskPanel *panel)
{
    if (m_open && m_open != panel && m_open->isBusy()) {
        if (!m_kept.contains(panel))
            panel->deleteLater();
        return false;
    }
    if (m_open != panel)
        close();
    if (indexOf(panel) < 0)
        adopt(panel);
    m_open = panel;
    setCurrentWidget(panel);
    Q_EMIT opened();
    return true;
}

void DeskSide::close()
{
    DeskPanel *panel = m_open;
    m_open.clear();
    if (panel != nullptr)
        panel->putAside();
    setCurrentWidget(m_overview);
    if (panel != nullptr && !m_kept.contains(panel))
        panel->deleteLater();
}

} // namespace parkdesk
