// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demotown.h"
#include "ui/shared/card.h"

class QGridLayout;

namespace parkdesk {

/// Below the log-in of a demo town: who may log in there, and with what. "Use" fills the form and presses nothing.
class DemoCard : public Card {
    Q_OBJECT

public:
    explicit DemoCard(QWidget *parent = nullptr);

    /// Hides itself when there are none.
    void offer(const QList<DemoLogin> &logins);

Q_SIGNALS:
    void used(const QString &login, const QString &password);

private:
    void addRow(QGridLayout *grid, const DemoLogin &login);

    QWidget *m_rows = nullptr;
};

} // namespace parkdesk
