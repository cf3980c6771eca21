// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/stays/bookingpreview.h"

#include <QTimer>
#include <QWidget>

namespace parkdesk {

class Card;
class ChargeLines;
class FreeStrip;
class NeighbourList;
class TextLabel;

/// What a booking would be like while it is typed: free spots over the day, the expected price, who else comes then.
/// Read a moment after the last key; until the answer is there the old figures stay, greyed.
class BookingOutlook : public QObject {
    Q_OBJECT

public:
    /// Its widgets belong to whom they are given to.
    BookingOutlook(Office &office, LotId lot, QObject *parent);

    /// The day with its free spots, for the form.
    [[nodiscard]] QWidget *day() const { return m_day; }
    /// Price, what the driver gets and the other bookings, for the column beside it.
    [[nodiscard]] QWidget *beside() const { return m_beside; }

    void setLot(const Lot &lot) { m_lot = lot; }
    /// Nothing readable yet: empty. \a plate as typed.
    void ask(const QString &plate, const QString &vehicleType, const std::optional<TimeSpan> &span);
    void clear();

Q_SIGNALS:
    /// Of the booking as it stands in the form.
    void answered(const parkdesk::BookingPreview::Answer &answer);

private:
    void buildDay();
    void buildBeside();
    Card *priceCard();
    Card *driverCard();
    void setStale();
    void read();
    void take(const BookingPreview::Answer &answer);
    void sayPrice(const std::optional<Charge> &charge);
    void sayFewest();

    Office &m_office;
    LotId m_lotId;
    std::optional<Lot> m_lot;
    QWidget *m_day;
    QWidget *m_beside;
    TextLabel *m_title;
    TextLabel *m_fewest;
    QWidget *m_closedSign;
    FreeStrip *m_strip;
    ChargeLines *m_lines;
    TextLabel *m_expected;
    TextLabel *m_tax;
    TextLabel *m_held;
    TextLabel *m_code;
    Card *m_others;
    NeighbourList *m_neighbours;
    QTimer m_pause;
    BookingPreview::Question m_question;
    std::optional<TimeSpan> m_span;
    quint64 m_serial = 0;
};

} // namespace parkdesk
