// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kiosktill.h"

namespace parkdesk {

namespace {

KioskTill::Paid paidOf(const SettleCardPayment::Outcome &outcome)
{
    return {outcome.payment, outcome.state,     outcome.stay, outcome.receipt,
            outcome.amount,  outcome.paidUntil, outcome.left};
}

} // namespace

KioskTill::KioskTill(Office &office, std::shared_ptr<CardTerminal> terminal, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_terminal(std::move(terminal))
{
    m_worker.setMaxThreadCount(1); // a terminal does one thing at a time
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &KioskTill::askAgain);
}

QFuture<Result<KioskTill::Paid>> KioskTill::pay(const QUuid &command, const BeginCardPayment::Command &wish)
{
    using Answer = Result<Paid>;
    const Reply<Answer> reply;
    if (!m_terminal) {
        reply.give(fail(ErrorCode::TerminalFailed, Field::Method));
        return reply.future();
    }
    m_office.run<BeginCardPayment>(command, wish)
        .then(this, [this, reply](const Result<BeginCardPayment::Outcome> &begun) {
            if (!begun) {
                reply.give(fail(begun.error()));
                return;
            }
            const OpenCardPayments::Row row {begun->payment, begun->stay, begun->reference, begun->amount, {}};
            m_busy.insert(row.payment.value);
            Q_EMIT cardAwaited(row.amount);
            const auto ask = [terminal = m_terminal, row] { return terminal->pay(row.amount, row.reference); };
            askPool<CardAnswer>(m_worker, ask).then(this, [this, row, reply](const CardAnswer &answer) {
                settle(row, answer, [reply](const Answer &paid) { reply.give(paid); });
            });
        });
    return reply.future();
}

void KioskTill::settle(const OpenCardPayments::Row &row, const CardAnswer &answer,
                       const std::function<void(const Result<Paid> &)> &told)
{
    if (answer.said == CardAnswer::Said::Unknown) {
        m_busy.remove(row.payment.value);
        later();
        told(Paid {row.payment, CardPaymentState::Open, row.stay, {}, row.amount, {}, false});
        return;
    }
    // The number is that of the payment, so that it is settled once whoever comes first.
    const SettleCardPayment::Command command {row.payment, answer.said == CardAnswer::Said::Approved, answer.reference};
    const QUuid number = QUuid::createUuidV5(row.reference, QByteArrayLiteral("settle"));
    m_office.run<SettleCardPayment>(number, command)
        .then(this, [this, row, told](const Result<SettleCardPayment::Outcome> &settled) {
            m_busy.remove(row.payment.value);
            if (settled) {
                told(paidOf(*settled));
                return;
            }
            later(); // the terminal knows, we shall ask it again
            told(Paid {row.payment, CardPaymentState::Open, row.stay, {}, row.amount, {}, false});
        });
}

void KioskTill::askAgain()
{
    if (!m_terminal || m_stopped)
        return;
    m_office.read<OpenCardPayments>({}).then(this, [this](const Result<OpenCardPayments::Answer> &open) {
        if (!open) {
            later();
            return;
        }
        for (const OpenCardPayments::Row &row : *open)
            askAbout(row);
    });
}

void KioskTill::askAbout(const OpenCardPayments::Row &row)
{
    if (m_stopped || m_busy.contains(row.payment.value))
        return;
    m_busy.insert(row.payment.value);
    const auto look = [terminal = m_terminal, row] { return terminal->look(row.reference); };
    askPool<CardAnswer>(m_worker, look).then(this, [this, row](const CardAnswer &answer) {
        settle(row, answer, [this](const Result<Paid> &paid) {
            if (paid && paid->state != CardPaymentState::Open)
                Q_EMIT settled(*paid);
        });
    });
}

void KioskTill::later()
{
    if (!m_stopped && !m_again.isActive())
        m_again.start();
}

void KioskTill::stop()
{
    m_stopped = true;
    m_again.stop();
}

} // namespace parkdesk
