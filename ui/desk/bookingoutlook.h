// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/stays/bookingpreview.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;

namespace parkdesk {

class FreeStrip;
class TextLabel;

/// What a booking would be like while it is typed: free spots over the day, the expected price, who else comes then.
/// Read a moment after the last key; until the answer is there the old figures stay, greyed.
class BookingOutlook : public QWidget {
    Q_OBJECT

public:
    BookingOutlook(Office &office, LotId lot, QWidget *parent = nullptr);

    void setLot(const Lot &lot) { m_lot = lot; }
    /// Nothing readable yet: empty. \a plate as typed.
    void ask(const QString &plate, const QString &vehicleType, const std::optional<TimeSpan> &span);
    void clear();

Q_SIGNALS:
    /// Of the booking as it stands in the form.
    void answered(const parkdesk::BookingPreview::Answer &answer);

private:
    void read();
    void readStrip();
    void take(const BookingPreview::Answer &answer);
    void sayFewest();
    void addPriceLine(const QString &words, const QString &amount, bool sum);

    Office &m_office;
    LotId m_lotId;
    std::optional<Lot> m_lot;
    TextLabel *m_title;
    TextLabel *m_fewest;
    FreeStrip *m_strip;
    QGridLayout *m_price;
    TextLabel *m_facts;
    QTimer m_pause;
    BookingPreview::Question m_question;
    std::optional<TimeSpan> m_span;
    quint64 m_serial = 0;
};

} // namespace parkdesk
