// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/office.h"
#include "services/stays/deskboard.h"
#include "services/undo/lastdeed.h"
#include "services/undo/undodeed.h"
#include "ui/desk/deskpanel.h"
#include "ui/shared/commandnumber.h"

#include <QObject>

class QKeyEvent;
class QLineEdit;

namespace parkdesk {

/// Taking back, as the desk does it: offers a deed by name in the line of the box, where Enter takes it back and Esc or
/// typing leaves it. A deed with money is handed on, since it needs a reason. While the box holds text, Ctrl+Z belongs
/// to the text.
class UndoDesk : public QObject {
    Q_OBJECT

public:
    UndoDesk(Office &office, QLineEdit *box, QObject *parent = nullptr);

    void setLot(const Lot &lot) { m_lot = lot; }
    /// Ctrl+Z: offers the newest deed of this person.
    void ask();
    /// Offers one deed, or the newest of one stay.
    void offer(JournalId deed);
    void offerOf(StayId stay);
    /// A person pointed at it: done at once, unless it needs a reason.
    void takeBack(JournalId deed);
    /// Looks whether the newest deed may be taken back and is one of \a stay; noticed() says that it is.
    void look(StayId stay);
    void takeBackNoticed();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// For the line of the box; \a quiet: there is nothing to do.
    void said(const parkdesk::Sentence &sentence, bool quiet);
    /// The offer is gone: the line is the box's own again.
    void dropped();
    void reasonWanted(const parkdesk::LastDeed::Deed &deed);
    void noticed();
    void busyChanged(bool busy);
    void reported(const parkdesk::DeedReport &report);
    void refused(const parkdesk::Error &error);
    /// A number of the queue is to be given back.
    void numberReturned(parkdesk::QueueEntryId entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Wish { Offer, AtOnce };
    void read(const LastDeed::Question &question, Wish wish);
    void take(const LastDeed::Answer &answer, Wish wish);
    /// A number of the queue is no deed of a stay; the newest of both is meant.
    void readQueue(int serial, const LastDeed::Answer &deed);
    void takeQueue(const DeskBoard::Answer &board, const LastDeed::Answer &deed);
    void returnNumber();
    void drop();
    [[nodiscard]] bool onKey(const QKeyEvent &key);
    void run(const LastDeed::Deed &deed);
    void setBusy(bool busy);

    Office &m_office;
    QLineEdit *m_box;
    Lot m_lot;
    std::optional<LastDeed::Deed> m_offer;
    std::optional<QueueEntryId> m_numberOffered;
    std::optional<JournalId> m_noticed;
    CommandNumber m_number;
    int m_serial = 0; ///< of the newest question
    bool m_asking = false;
    bool m_told = false; ///< that there is nothing to take back
    bool m_enterWaits = false; ///< pressed before the answer was there
    bool m_busy = false;
};

} // namespace parkdesk
