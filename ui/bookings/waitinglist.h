// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/stays/waitlistdeeds.h"
#include "ui/shared/commandnumber.h"
#include "ui/shared/deskdeed.h"
#include "ui/shared/icons.h"

#include <QTimer>

class QAction;

namespace parkdesk {

class KeyButton;
class ListFrame;
class ListTable;
class Toast;
class VehicleView;
class WaitingModel;

/// Who waits for a booking, as one more table of the page of bookings, with what can be done about them.
class WaitingList : public QObject {
    Q_OBJECT

public:
    /// Adds table and buttons to \a frame, which owns this.
    WaitingList(Office &office, ListFrame &frame);

    /// Its table is the one to be seen.
    void setInUse(bool inUse);
    /// While the page is shown: the number of the tab is of interest, whatever tab it is.
    void setAwake(bool awake);
    /// Absent: all lots.
    void setLot(std::optional<LotId> lot);
    void hideLots(bool hidden);
    void filter();
    void refresh();
    /// A minute has passed.
    void tick();

Q_SIGNALS:
    /// How many wait, whatever the filter.
    void counted(int waiting);
    /// There are rows to be seen, or none.
    void answered(bool any);
    void deedAsked(parkdesk::DeskDeed deed, parkdesk::StayId stay);
    void driverAsked(parkdesk::DriverId driver, const QString &number);

private:
    struct Deed {
        KeyButton *button;
        QAction *action;
    };
    Deed addDeed(const QString &name, const QString &text, const QKeySequence &key, Glyph glyph,
                 void (WaitingList::*deed)());
    void setUpTable();
    void take(const WaitlistOfLot::Answer &answer);
    void showRows();
    void showChosen();
    [[nodiscard]] const WaitlistOfLot::Row *chosen() const;
    [[nodiscard]] bool isOffered(const WaitlistOfLot::Row *row) const;
    void takeOffer();
    void withdraw();
    void openDriver();
    void openStay();
    void settle(const Error *error, const QString &words);

    Office &m_office;
    ListFrame &m_frame;
    WaitingModel *m_model;
    ListTable *m_table;
    VehicleView *m_vehicle;
    Deed m_take;
    Deed m_withdraw;
    Deed m_driver;
    Deed m_stay;
    Toast *m_toast;
    std::optional<LotId> m_lot;
    QList<WaitlistOfLot::Row> m_rows; ///< all, whatever the filter
    QTimer m_burst;
    CommandNumber m_number;
    WaitingId m_doubted; ///< whom to withdraw was asked once
    int m_asked = 0;
    bool m_inUse = false;
    bool m_awake = false;
    bool m_missed = true;
    bool m_busy = false;
    bool m_known = false;
};

} // namespace parkdesk
