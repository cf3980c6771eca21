// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/paper/receiptpaper.h"
#include "services/paper/ticketpaper.h"
#include "ui/desk/deskpanel.h"
#include "ui/shared/printing/printing.h"

namespace parkdesk {

class Banner;

/// The papers of the desk: a ticket by itself where this computer is told so, the paper of the last deed by Ctrl+P, a
/// copy of the desk's last receipt by Ctrl+Shift+P. A deed is done before its paper is begun; a printer that is away
/// is told in a strip with "Print again" and holds up nothing.
class DeskPaper : public QObject {
    Q_OBJECT

public:
    /// The keys work while \a page is in sight.
    DeskPaper(Office &office, Printing &printing, QWidget *page);

    /// Where troubles are told; the page puts it above its content.
    [[nodiscard]] Banner *banner() const { return m_banner; }
    /// Stands on what is printed without a question to the office.
    void learnLot(const Lot &lot) { m_lot = lot; }
    /// Remembers the paper of what was done; true when there is one that is not printed yet.
    bool take(const DeedPaper &paper);
    /// Ctrl+P: the paper of the last deed here; the second time it is a copy.
    void printLast();
    /// A copy of the stay's last receipt, else of its ticket.
    void copyOfStay(StayId stay);
    /// Ctrl+Shift+P: a copy of the last receipt of this desk.
    void reprintReceipt();

Q_SIGNALS:
    /// There is no printer: the paper is shown.
    void panelMade(parkdesk::DeskPanel *panel);
    void said(const QString &words);

private:
    /// Whether somebody waits for the paper: only then is it shown where there is no printer.
    enum class Wish { Asked, ByItself };
    struct Paper {
        Slip slip;
        QString title;
        QString fileName;
    };

    void printTicket(StayId stay, bool isCopy, Wish wish);
    void printReceipt(PaymentId payment, bool isCopy);
    void printNumber(const QueuedVehicle &queued);
    void copyOf(const DeedPaper &paper);
    void send(const Paper &paper, Wish wish);
    void sendAgain();
    void tellError(const Error &error);

    Office &m_office;
    Printing &m_printing;
    Banner *m_banner;
    std::optional<Lot> m_lot;
    DeedPaper m_last;
    Instant m_lastAt;
    bool m_lastPrinted = false;
    Paper m_failed;
};

} // namespace parkdesk
