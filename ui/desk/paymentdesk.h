// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/stays/paystay.h"
#include "services/stays/quotestay.h"
#include "ui/shared/commandnumber.h"

#include <QObject>

namespace parkdesk {

/// Takes the money for one quoted stay and lets it out. Keeps the quote, the command's number and whether the outcome
/// is known.
class PaymentDesk : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Running, Unknown };

    explicit PaymentDesk(Office &office, QObject *parent = nullptr);

    /// \a lostTicket: it was priced as one, and is paid as one.
    void setQuote(const QuoteStay::Answer &quote, bool lostTicket = false);
    [[nodiscard]] const QuoteStay::Answer &quote() const { return m_quote; }
    [[nodiscard]] State state() const { return m_state; }

    /// Asks for the price by the rule for a lost ticket, or without it again; requoted() follows.
    void setLostTicket(bool lost);
    [[nodiscard]] bool isLostTicket() const { return m_lost; }

    /// \a given absent: exact.
    void payCash(const std::optional<Money> &given);
    void payCard(const QString &reference);

Q_SIGNALS:
    void stateChanged(parkdesk::PaymentDesk::State state);
    void paid(const parkdesk::PayStay::Outcome &outcome);
    /// The price is another one now: quote() is the new one, \a before the amount that was shown.
    void repriced(const parkdesk::Money &before);
    /// As was asked for: quote() is the one with or without the ticket.
    void requoted();
    /// Somebody else has settled it.
    void nothingDue();
    void refused(const parkdesk::Error &error);

private:
    void pay(PayStay::Command command);
    void take(const Result<PayStay::Outcome> &outcome);
    void quoteAgain();
    void setState(State state);

    Office &m_office;
    QuoteStay::Answer m_quote;
    CommandNumber m_number;
    QUuid m_running;
    State m_state = State::Idle;
    bool m_lost = false;
};

} // namespace parkdesk
