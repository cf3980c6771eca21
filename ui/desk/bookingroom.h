// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/office.h"
#include "services/stays/movesforbooking.h"

#include <QWidget>

namespace parkdesk {

class KeyButton;
class TextLabel;

/// What can be done when nothing is free for a booking: which others would make room by moving, and waiting. Read when
/// the outlook says so; hidden while there is room.
class BookingRoom : public QWidget {
    Q_OBJECT

public:
    explicit BookingRoom(Office &office, QWidget *parent = nullptr);

    /// Nothing is free for that: looks for moves.
    void look(const Lot &lot, const MovesForBooking::Question &question);
    /// The spot that was chosen is taken then: others may be free, but somebody can wait for that one.
    void offerWaiting(const QString &spot, Instant from);
    void clear();
    void setBusy(bool busy);
    /// Of the bookings that are shown to move; absent while none are.
    [[nodiscard]] std::optional<QList<StayId>> shownMoves() const;
    /// Whether waiting is offered.
    [[nodiscard]] bool mayWait() const { return m_open; }

Q_SIGNALS:
    void moveRequested();
    void waitRequested();

private:
    void take(const MovesForBooking::Answer &answer);
    void appear();

    Office &m_office;
    std::optional<Lot> m_lot;
    TextLabel *m_title;
    TextLabel *m_moves;
    KeyButton *m_move;
    KeyButton *m_wait;
    MovesForBooking::Answer m_answer;
    quint64 m_serial = 0;
    bool m_open = false;
};

} // namespace parkdesk
