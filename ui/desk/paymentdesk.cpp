// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/paymentdesk.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

PaymentDesk::PaymentDesk(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
{
    connect(&office.notices(), &CommandNotices::outcomeBecameUnknown, this, [this](const QUuid &command) {
        if (m_state == State::Running && command == m_running)
            setState(State::Unknown);
    });
}

void PaymentDesk::setQuote(const QuoteStay::Answer &quote, bool lostTicket)
{
    m_quote = quote;
    m_lost = lostTicket;
}

void PaymentDesk::setLostTicket(bool lost)
{
    if (m_state != State::Idle || lost == m_lost)
        return;
    setState(State::Running);
    m_running = {};
    m_office.read<QuoteStay>({StayKey {m_quote.price.stay, {}, {}}, lost})
        .then(this, [this, lost](const Result<QuoteStay::Answer> &quote) {
            if (quote) {
                m_quote = *quote;
                m_lost = lost;
            }
            setState(State::Idle);
            if (quote)
                Q_EMIT requoted();
            else
                Q_EMIT refused(quote.error());
        });
}

void PaymentDesk::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void PaymentDesk::payCash(const std::optional<Money> &given)
{
    PayStay::Command command;
    command.method = u"cash"_s;
    command.tendered = given;
    pay(command);
}

void PaymentDesk::payCard(const QString &reference)
{
    PayStay::Command command;
    command.method = u"card"_s;
    if (!reference.isEmpty())
        command.cardReference = reference;
    pay(command);
}

void PaymentDesk::pay(PayStay::Command command)
{
    if (m_state != State::Idle)
        return;
    command.key.stay = m_quote.price.stay;
    command.exitAt = m_quote.price.exitAt;
    command.due = m_quote.price.dueBy(command.method);
    command.chargeHash = m_quote.price.hash;
    command.thenLeave = true;
    command.lostTicket = m_lost;
    m_running = m_number.forInput(command.toJson());
    setState(State::Running);
    m_office.run<PayStay>(m_running, command).then(this, [this](const Result<PayStay::Outcome> &outcome) {
        take(outcome);
    });
}

void PaymentDesk::take(const Result<PayStay::Outcome> &outcome)
{
    if (outcome) {
        m_number.finish();
        Q_EMIT paid(*outcome);
        setState(State::Idle);
        return;
    }
    switch (outcome.error().code) {
    case ErrorCode::PriceChanged: quoteAgain(); return;
    case ErrorCode::NothingDue:
    case ErrorCode::NotInside:
        Q_EMIT nothingDue();
        setState(State::Idle);
        return;
    default: break;
    }
    Q_EMIT refused(outcome.error());
    setState(State::Idle);
}

void PaymentDesk::quoteAgain()
{
    m_office.read<QuoteStay>({StayKey {m_quote.price.stay, {}, {}}, m_lost})
        .then(this, [this](const Result<QuoteStay::Answer> &quote) {
            if (!quote) {
                Q_EMIT refused(quote.error());
            } else if (quote->price.due.isZero()) {
                Q_EMIT nothingDue();
            } else {
                const Money before = m_quote.price.due;
                m_quote = *quote;
                Q_EMIT repriced(before);
            }
            setState(State::Idle);
        });
}

} // namespace parkdesk
