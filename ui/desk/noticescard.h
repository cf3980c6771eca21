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

class NoticesCard : public Card {
    Q_OBJECT

public:
    explicit NoticesCard(QWidget *parent = nullptr);

    void setNotices(const QList<Sentence> &notices);

private:
    QVBoxLayout *m_rows;
    QStringList m_shown;
};

} // namespace parkdesk
