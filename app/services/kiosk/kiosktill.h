// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/cardterminal.h"
#include "services/kiosk/cardpayments.h"
#include "services/office.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace parkdesk {

/// Takes money by card: writes the payment down, asks the terminal on a thread of its own, writes down what it said. A
/// payment of which the terminal does not know, or that a program left behind when it died, is asked about again until
/// it is known. Lives on the main thread, as long as the kiosk is logged in.
class KioskTill : public QObject {
    Q_OBJECT

public:
    static constexpr Duration pause = seconds(10); ///< between two questions about one payment

    /// \a terminal may be null: then no card can be taken here.
    KioskTill(Office &office, std::shared_ptr<CardTerminal> terminal, QObject *parent = nullptr);

    [[nodiscard]] bool takesCards() const { return m_terminal != nullptr; }

    struct Paid {
        CardPaymentId payment;
        /// Taken; Declined: nothing was taken; Open: nobody knows yet, settled() will tell; Unbooked: money was taken
        /// that is due no more, the office gives it back.
        CardPaymentState state = CardPaymentState::Open;
        StayId stay;
        QString receipt;
        Money amount;
        Instant paidUntil;
        bool left = false;
    };
    /// Answers after the card, which may take minutes. \a command as for Office::run(). Errors: TerminalFailed on
    /// Field::Method without a terminal; those of BeginCardPayment.
    [[nodiscard]] QFuture<Result<Paid>> pay(const QUuid &command, const BeginCardPayment::Command &wish);

    /// Asks about all that is open at this desk; at the start, and again by itself.
    void askAgain();
    /// Nothing more is asked by itself from now on: before the program ends.
    void stop();

Q_SIGNALS:
    /// The kiosk asks for the card now: the page says so.
    void cardAwaited(const Money &amount);
    /// What was open is known.
    void settled(const KioskTill::Paid &paid);

private:
    void settle(const OpenCardPayments::Row &row, const CardAnswer &answer,
                const std::function<void(const Result<Paid> &)> &told);
    void askAbout(const OpenCardPayments::Row &row);
    void later();

    Office &m_office;
    std::shared_ptr<CardTerminal> m_terminal;
    QSet<qint64> m_busy; ///< payments that are being asked about
    QTimer m_again;
    bool m_stopped = false;
    QThreadPool m_worker; ///< last: it ends first
};

} // namespace parkdesk

Q_DECLARE_METATYPE(parkdesk::KioskTill::Paid)
