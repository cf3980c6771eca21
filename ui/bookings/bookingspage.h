// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/bygonebookings.h"
#include "ui/shared/dayfeed.h"
#include "ui/shared/deskdeed.h"
#include "ui/shared/icons.h"
#include "ui/shared/listfeed.h"
#include "ui/shared/listframe.h"

class QAction;
class QComboBox;

namespace parkdesk {

class BookingModel;
class BygoneWindow;
class KeyButton;
class VehicleView;
class WaitingList;
class WindowTable;

/// Bookings of today, to come, past, those that came to nothing, and who waits for one; of one lot or of all. What is
/// over has no end and stands below its days. Deeds are done at the desk: the page asks for them by name.
class BookingsPage : public ListFrame {
    Q_OBJECT

public:
    BookingsPage(Office &office, LotId lot, ViewMemory &memory, QWidget *parent = nullptr);

Q_SIGNALS:
    void deedAsked(parkdesk::DeskDeed deed, parkdesk::StayId stay);
    /// The form of a new booking.
    void bookingAsked();
    void driverAsked(parkdesk::DriverId driver, const QString &number);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Deed {
        DeskDeed deed;
        KeyButton *button;
        QAction *action;
    };
    using Bygone = DayFeed<BygoneDays, BygoneOfDay, BookingRows>;

    [[nodiscard]] Bygone::Ears bygoneEars();
    void setUpTable();
    void setUpWindow();
    void setUpDeeds();
    void setUpLots();
    void setUpWaiting();
    void chooseLot();
    /// Those of bookings, or of who waits.
    void showDeeds();
    /// Who waits is shown, no bookings.
    [[nodiscard]] bool isWaiting() const;
    void addDeed(DeskDeed deed, const QString &name, const QString &text, const QKeySequence &key, Glyph glyph);
    [[nodiscard]] BookingsList::Question question() const;
    /// What is shown is over.
    [[nodiscard]] bool isOver() const;
    void restart();
    void askBygone();
    void tellBygone();
    [[nodiscard]] QString bygoneTitle(const BygoneDays::Day &day) const;
    /// Of the row that is chosen; null without one.
    [[nodiscard]] const BookingsList::Row *chosen() const;
    void take(const BookingsList::Answer &answer);
    void sayEmpty();
    void showChosen();
    void ask(DeskDeed deed);
    [[nodiscard]] bool isPossible(DeskDeed deed, const BookingsList::Row &row) const;

    Office &m_office;
    LotId m_lot;
    BookingModel *m_model;
    BygoneWindow *m_window;
    ListFeed<BookingsList> m_feed; ///< while what is over is shown, the numbers of the tabs alone
    Bygone m_bygone;
    WindowTable *m_days = nullptr;
    BookingsList::Sort m_sort = BookingsList::Sort::From;
    bool m_descending = false;
    QComboBox *m_lots;
    VehicleView *m_plate;
    WaitingList *m_waiting = nullptr;
    QList<Deed> m_deeds;
    QTimer m_tick;
    qint64 m_minute = 0;
    bool m_dayKnown = false;
};

} // namespace parkdesk
