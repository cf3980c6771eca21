// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/stays/arrive.h"
#include "services/stays/entervehicle.h"
#include "services/stays/leavestay.h"
#include "services/stays/paystay.h"
#include "services/stays/reservespot.h"
#include "ui/desk/boxdecision.h"
#include "ui/desk/staylines.h"
#include "ui/shared/commandnumber.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace parkdesk {

class AmountPanel;
class Banner;
class BoardFeed;
class BookingSheet;
class BoxCard;
class BoxDesk;
class DoneCard;
class FreeNowCard;
class KeyQueue;
class NoticesCard;
class StayListCard;
struct Suggestion;
class Suggestions;
class Toast;

/// The desk: one box that lets vehicles in and out, and what the clerk has to see beside it.
class DeskPage : public QWidget {
    Q_OBJECT

public:
    DeskPage(Office &office, LotId lot, QWidget *parent = nullptr);

    /// From anywhere back to the box; what was half done in a panel is left there.
    void focusBox();
    /// A ticket or booking code was scanned. While money is being taken it waits until that is over.
    void takeScan(const QString &code);
    /// A form for later, with what stands in the box.
    void openBooking();

Q_SIGNALS:
    /// Name, zone and currency are known.
    void lotLearnt(const parkdesk::Lot &lot);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *rightColumn();
    QLayout *leftColumn();
    void connectBox();
    void connectDesk();
    void connectPanels();
    void connectLists();
    void addKeys();
    void showBoard();
    void showDecision();
    void onEnter();
    void onEscape();
    void choose(const Suggestion &row);
    void showSuggestions(bool wanted);
    void placeSuggestions();
    void nameVehicle(const QString &text);
    void onCameIn(const EnterVehicle::Outcome &outcome, const QString &plate);
    void onArrived(const Arrive::Outcome &outcome, const QString &plate);
    void onWentOut(const QString &plate, const QString &words);
    void onPaid(const PayStay::Outcome &outcome, const QuoteStay::Answer &quote);
    void onBooked(const ReserveSpot::Outcome &outcome, const QString &plate);
    void openPanel(const QuoteStay::Answer &quote);
    void backToBox(bool clear);
    void setBusy(bool busy);
    void cancelBooking(const StayLine &line);
    void afterDeed();
    [[nodiscard]] BoxInput currentInput() const;
    [[nodiscard]] QString until(Instant end) const;

    Office &m_office;
    LotId m_lot;
    BoardFeed *m_feed;
    BoxDesk *m_desk;
    BoxCard *m_box;
    Banner *m_banner;
    FreeNowCard *m_free;
    StayListCard *m_due;
    StayListCard *m_parked;
    DoneCard *m_done;
    NoticesCard *m_notices;
    QStackedWidget *m_right;
    QWidget *m_overview;
    AmountPanel *m_amount;
    BookingSheet *m_booking;
    Suggestions *m_suggestions;
    Toast *m_toast;
    KeyQueue *m_keys;
    QTimer m_tick;
    std::optional<ArrivingBooking> m_arriving;
    QString m_waitingScan;
    CommandNumber m_cancelNumber;
    bool m_lotKnown = false;
    bool m_downPressed = false;
};

} // namespace parkdesk
