// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/deskboard.h"
#include "ui/shared/card.h"
#include "ui/shared/sentence.h"

class QVBoxLayout;

namespace parkdesk {

/// What the clerk should know about the lot now, the most pressing first.
[[nodiscard]] QList<Sentence> noticesOf(const DeskBoard::Answer &board, Instant now);

class KeyButton;

class NoticesCard : public Card {
    Q_OBJECT

public:
    explicit NoticesCard(QWidget *parent = nullptr);

    void setNotices(const QList<Sentence> &notices);
    /// Somebody waits in the queue: there is a way to its list.
    void setQueue(bool waits);

Q_SIGNALS:
    void queueAsked();

private:
    QVBoxLayout *m_rows;
    KeyButton *m_queue;
    QStringList m_shown;
};

} // namespace parkdesk
