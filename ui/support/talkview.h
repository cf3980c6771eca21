// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/support/ticketdetail.h"

#include <QScrollArea>

class QVBoxLayout;

namespace parkdesk {

/// What was said in a ticket, from top to bottom: the driver at the near side, the office at the far one.
class TalkView : public QScrollArea {
    Q_OBJECT

public:
    explicit TalkView(QWidget *parent = nullptr);

    /// \a driver is what the driver is called; empty when that is not known. What was said last comes into sight when
    /// there is more than before.
    void show(const TicketDetail::Answer &ticket, const QString &driver, Instant now, const ZoneRules &zone);
    /// Nothing of anybody is left.
    void forget();

private:
    [[nodiscard]] QWidget *bubble(const TicketDetail::Said &said, const QString &driver, const QString &when);

    QWidget *m_inside;
    QVBoxLayout *m_column;
    QList<QWidget *> m_bubbles;
    QList<TicketDetail::Said> m_said;
    QStringList m_heads;
};

} // namespace parkdesk
