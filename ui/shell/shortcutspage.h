// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/commandaction.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;

namespace parkdesk {

/// Every key of the program on one page, in groups.
class ShortcutsPage : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutsPage(QWidget *parent = nullptr);

    /// Those without a key are left out.
    void setCommands(const QList<ListedCommand> &commands);

private:
    void fill(QWidget &content, const QList<ListedCommand> &commands);

    QScrollArea *m_scroll;
};

} // namespace parkdesk
