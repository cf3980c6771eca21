// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/stays/describestay.h"
#include "services/stays/quotestay.h"
#include "ui/desk/staylines.h"
#include "ui/shared/commandnumber.h"
#include "ui/shared/deskdeed.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace parkdesk {

class AmountPanel;
class Banner;
class BoardCards;
class BoardFeed;
class BookingSheet;
class BoxWork;
struct DeedReport;
class DeskPanel;
class DeskPaper;
class DeskSide;
class Printing;
class Toast;
class WhyPrice;
class UndoDesk;

/// The desk: one box that lets vehicles in and out, and what the clerk has to see beside it.
class DeskPage : public QWidget {
    Q_OBJECT

public:
    DeskPage(Office &office, LotId lot, QWidget *parent = nullptr);

    using QWidget::show;
    /// Shows \a panel in the right column, which owns it from then on. Does nothing while another panel's deed is on
    /// its way.
    void show(DeskPanel *panel);
    /// Opens what does \a deed to \a stay: a panel, or the box itself.
    void startDeed(DeskDeed deed, StayId stay);
    /// Tickets and receipts come out of it, once; without it there are none. \a printing outlives the page.
    void setPrinting(Printing &printing);
    /// From anywhere back to the box; what was half done in a panel is left there.
    void focusBox();
    /// A ticket or booking code was scanned. While a panel has the work it waits until that is over.
    void takeScan(const QString &code);
    /// Something was scanned that is no code of ours.
    void tellUnknownScan(const QString &raw);
    /// Text from another field of the window, as if it was typed into the box; nothing is done yet.
    void takeTyped(const QString &text);
    /// A form for later, with what stands in the box.
    void openBooking();
    /// The same for one spot.
    void bookOn(const QString &spot);
    /// To the box, with that spot chosen for whoever comes in.
    void enterOn(const QString &spot);

Q_SIGNALS:
    /// Name, zone and currency are known.
    void lotLearnt(const parkdesk::Lot &lot);
    /// ">" was typed into the box, and perhaps \a text behind it.
    void commandsWanted(const QString &text);
    /// A page of the window by its name: "leaving", "bookings".
    void pageAsked(const QString &page);
    /// The stay with its whole history is a page of its own.
    void detailsAsked(parkdesk::StayId stay);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *leftColumn();
    /// The whole page for the panel that wants it.
    void makeRoom();
    /// True, and said, while a sheet over the whole page hides the vehicle that a key would be about.
    [[nodiscard]] bool isCovered();
    void connectWork();
    void connectSide();
    void connectBoard();
    void connectUndo();
    void connectUndoAsked();
    void addKeys();
    void showBoard();
    void addDeedKeys();
    void startDeedHere(DeskDeed deed);
    void explainPrice();
    void reEnter();
    [[nodiscard]] StayId stayAtHand() const;
    void startWaiting();
    void openDeed(DeskDeed deed, const DescribeStay::Answer &stay);
    void openPanel(const QuoteStay::Answer &quote);
    void onPanelOpened();
    void tell(const DeedReport &report);
    void backToBox(bool clear);
    void sayWaitingScans();
    void takeUpScan();
    void cancelBooking(const StayLine &line);
    void openQueue();
    void giveNumberBack(QueueEntryId entry);

    Office &m_office;
    LotId m_lot;
    BoardFeed *m_feed;
    BoxWork *m_work;
    Banner *m_banner;
    QWidget *m_left = nullptr;
    QVBoxLayout *m_above = nullptr;
    BoardCards *m_board;
    DeskSide *m_side;
    DeskPaper *m_paper = nullptr;
    AmountPanel *m_amount;
    BookingSheet *m_booking;
    Toast *m_toast;
    WhyPrice *m_why;
    UndoDesk *m_undo;
    QTimer m_tick;
    QStringList m_waitingScans; ///< the first is taken up first
    CommandNumber m_cancelNumber;
    CommandNumber m_queueNumber;
    std::optional<DeskDeed> m_deedWaits; ///< until it is known which vehicle is in the box
    bool m_lotKnown = false;
};

} // namespace parkdesk
