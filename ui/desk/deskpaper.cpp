// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskpaper.h"

#include "services/paper/reprint.h"
#include "services/stays/stayhistory.h"
#include "ui/desk/paperpanel.h"
#include "ui/desk/staylines.h"
#include "ui/shared/banner.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/icons.h"
#include "ui/shared/platetext.h"
#include "ui/shared/printing/paperwords.h"

#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

DeskPaper::DeskPaper(Office &office, Printing &printing, QWidget *page)
    : QObject(page)
    , m_office(office)
    , m_printing(printing)
    , m_banner(new Banner)
{
    m_banner->setObjectName(u"paperBanner"_s);
    m_banner->hide();
    connect(m_banner, &Banner::actionTriggered, this, &DeskPaper::sendAgain);
    const auto add = [&](const QString &name, const QString &text, const QKeySequence &key, void (DeskPaper::*act)()) {
        QAction *action = addCommand(page, name, text, key, [this, act] { (this->*act)(); });
        action->setAutoRepeat(false);
        action->setIcon(glyphIcon(Glyph::Printer));
    };
    add(u"printLast"_s, tr("Print the Paper of the Last Deed"), QKeyCombination(Qt::CTRL, Qt::Key_P),
        &DeskPaper::printLast);
    add(u"reprintReceipt"_s, tr("Reprint the Last Receipt"), QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_P),
        &DeskPaper::reprintReceipt);
}

bool DeskPaper::take(const DeedPaper &paper)
{
    if (!paper.ticket && !paper.receipt && !paper.queued)
        return false;
    m_last = paper;
    m_lastAt = m_office.clock().now();
    m_lastPrinted = false;
    if (paper.ticket && paper.isEntry && m_printing.preferences().printsTickets()) {
        m_lastPrinted = true;
        printTicket(*paper.ticket, false, Wish::ByItself);
    }
    return !m_lastPrinted;
}

void DeskPaper::printLast()
{
    if (m_last.queued) {
        printNumber(*m_last.queued);
        return;
    }
    if (!m_last.ticket && !m_last.receipt) {
        Q_EMIT said(tr("Nothing was done here yet that has a paper."));
        return;
    }
    if (m_lastPrinted) {
        copyOf(m_last);
        return;
    }
    m_lastPrinted = true;
    if (m_last.receipt)
        printReceipt(*m_last.receipt, false);
    else
        printTicket(*m_last.ticket, false, Wish::Asked);
}

void DeskPaper::reprintReceipt()
{
    m_office.read<LastReceipt>({}).then(this, [this](const Result<LastReceipt::Answer> &last) {
        if (!last)
            tellError(last.error());
        else if (last->payment)
            copyOf({std::nullopt, last->payment});
        else
            Q_EMIT said(tr("No receipt was given at this desk yet."));
    });
}

void DeskPaper::copyOfStay(StayId stay)
{
    m_office.read<StayHistory>({stay}).then(this, [this, stay](const Result<StayHistory::Answer> &answer) {
        if (!answer) {
            tellError(answer.error());
            return;
        }
        std::optional<PaymentId> last;
        for (const StayHistory::Paid &payment : answer->payments) {
            if (!payment.receipt.isEmpty() && (!last || payment.payment.value > last->value))
                last = payment.payment;
        }
        copyOf({last ? std::nullopt : std::optional(stay), last});
    });
}

void DeskPaper::copyOf(const DeedPaper &paper)
{
    Reprint::Command command {paper.receipt, paper.receipt ? std::nullopt : paper.ticket};
    m_office.run<Reprint>(QUuid::createUuid(), command)
        .then(this, [this, paper](const Result<Reprint::Outcome> &outcome) {
            if (!outcome)
                tellError(outcome.error());
            else if (paper.receipt)
                printReceipt(*paper.receipt, true);
            else
                printTicket(*paper.ticket, true, Wish::Asked);
        });
}

void DeskPaper::printTicket(StayId stay, bool isCopy, Wish wish)
{
    m_office.read<TicketPaper>({stay}).then(this, [this, isCopy, wish](const Result<TicketPaper::Answer> &facts) {
        if (!facts) {
            tellError(facts.error());
            return;
        }
        const auto copy = isCopy ? std::optional(copyMark(*facts, m_office.clock().now())) : std::nullopt;
        const QString code = facts->stay.ticket.shown();
        const QString title =
            facts->stay.enteredAt ? tr("Ticket %1").arg(leftToRight(code)) : tr("Booking %1").arg(leftToRight(code));
        send({ticketPaper(*facts, copy), title, isCopy ? code + u"-copy"_s : code}, wish);
    });
}

void DeskPaper::printReceipt(PaymentId payment, bool isCopy)
{
    m_office.read<ReceiptPaper>({payment, {}}).then(this, [this, isCopy](const Result<ReceiptPaper::Answer> &facts) {
        if (!facts) {
            tellError(facts.error());
            return;
        }
        const auto copy = isCopy ? std::optional(copyMark(*facts, m_office.clock().now())) : std::nullopt;
        const QString number = leftToRight(facts->number);
        send({receiptPaper(*facts, copy), isCopy ? tr("Copy of receipt %1").arg(number) : tr("Receipt %1").arg(number),
              isCopy ? facts->number + u"-copy"_s : facts->number},
             Wish::Asked);
    });
}

/// Worth nothing but a place in the line: printed again it is the same.
void DeskPaper::printNumber(const QueuedVehicle &queued)
{
    if (!m_lot)
        return;
    const QString number = QLocale().toString(queued.number);
    send({queuePaper({*m_lot, queued.number, queued.plate, queued.vehicleType, m_lastAt}), tr("Number %1").arg(number),
          u"queue-%1"_s.arg(queued.number)},
         Wish::Asked);
}

void DeskPaper::send(const Paper &paper, Wish wish)
{
    m_printing.print(paper.slip, paper.title).then(this, [this, paper, wish](const Done &done) {
        if (done) {
            m_banner->hide();
            if (wish == Wish::Asked) // else the toast of the deed stays
                Q_EMIT said(tr("%1 is printed.", "name of a paper").arg(paper.title));
        } else if (done.error().details.contains("none"_L1) && wish == Wish::Asked) {
            Q_EMIT panelMade(new PaperPanel(m_printing, paper.slip, paper.title, paper.fileName, false));
        } else {
            m_failed = paper;
            m_banner->say(
                Banner::Kind::Warning,
                tr("%1 is not printed: %2", "name of a paper, why").arg(paper.title, errorText(done.error())));
            m_banner->setAction(tr("Print again"));
        }
    });
}

void DeskPaper::sendAgain()
{
    m_banner->hide();
    send(m_failed, Wish::Asked);
}

void DeskPaper::tellError(const Error &error)
{
    Q_EMIT said(errorText(error));
}

} // namespace parkdesk
