// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/deskboard.h"
#include "services/stays/lookup.h"
#include "tests/day/clerk.h"
#include "ui/shared/approvalform.h"

#include <QApplication>

#include <algorithm>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const QWidget *widget)
{
    return widget == nullptr ? QString() : widget->objectName();
}

} // namespace

void DeskClerk::fill(const char *name, const QString &text)
{
    QLineEdit *line = field(name);
    if (line == nullptr)
        qFatal("no field %s; the focus is on %s", name, qPrintable(wordsOf(m_desk.focus())));
    for (int i = 0; m_desk.focus() != line && i < 20; ++i)
        press(Qt::Key_Tab);
    if (m_desk.focus() != line)
        qFatal("the field %s cannot be reached by Tab", name);
    line->selectAll();
    type(text);
}

void DeskClerk::openPanel(const QString &plate, Qt::Key key, const char *firstField, Qt::KeyboardModifiers modifiers)
{
    name(plate);
    press(key, modifiers);
    wait(firstField, [&] { return field(firstField) != nullptr && field(firstField)->hasFocus(); });
}

void DeskClerk::extend(const QString &plate)
{
    openPanel(plate, Qt::Key_T, "extendUntil");
    type(u"+%1h"_s.arg(8 + below(3)));
    press(Qt::Key_Return);
    waitForBox("extended");
    m_book.did(u"extend"_s);
}

void DeskClerk::move(const QString &plate)
{
    openPanel(plate, Qt::Key_M, "moveSpot");
    press(Qt::Key_Down); // the first of those that are free
    press(Qt::Key_Return);
    waitForBox("moved");
    m_book.did(u"move"_s);
}

void DeskClerk::correct(const QString &plate, const QString &right)
{
    openPanel(plate, Qt::Key_E, "correctPlate", Qt::ControlModifier | Qt::ShiftModifier);
    fill("correctPlate", right);
    fill("correctReason", u"misread"_s);
    press(Qt::Key_Return);
    waitForBox("corrected");
    const QString ticket = m_book.inside.value(plate);
    m_book.wentOut(plate);
    m_book.cameIn(right, ticket);
    m_book.did(u"correct"_s);
}

void DeskClerk::takeBackEntry(const QString &plate)
{
    comeIn(plate);
    focusDesk();
    press(Qt::Key_Z, Qt::ControlModifier);
    wait("the entry is offered", [this] { return m_desk.line().contains(u"takes back"_s); });
    press(Qt::Key_Return);
    wait("the entry is taken back", [&] { return ticketOf(plate).isEmpty(); });
    waitForBox("the entry is taken back");
    m_book.wentOut(plate);
    m_book.did(u"undo enter"_s);
}

void DeskClerk::takeBackExtension(const QString &plate)
{
    extend(plate);
    focusDesk();
    press(Qt::Key_Z, Qt::ControlModifier);
    wait("the extension is offered", [this] { return m_desk.line().contains(u"takes back"_s); });
    press(Qt::Key_Return);
    wait("the extension is taken back", [this] { return m_desk.toast()->text().contains(u"old end again"_s); });
    waitForBox("the extension is taken back");
    m_book.did(u"undo extend"_s);
}

void DeskClerk::takeBackExit(const QString &plate)
{
    const qint64 before = m_book.money;
    goOut(plate);
    const qint64 paid = m_book.money - before;
    focusDesk();
    press(Qt::Key_Z, Qt::ControlModifier);
    if (paid > 0) {
        wait("a reason is asked for",
             [this] { return field("undoReasonText") != nullptr && field("undoReasonText")->hasFocus(); });
        type(u"wrong vehicle"_s);
    } else {
        wait("the exit is offered", [this] { return m_desk.line().contains(u"takes back"_s); });
    }
    press(Qt::Key_Return);
    QString ticket;
    wait("the exit is taken back", [&] {
        ticket = ticketOf(plate);
        return !ticket.isEmpty();
    });
    waitForBox("the exit is taken back");
    m_book.money -= paid;
    m_book.cameIn(plate, ticket);
    m_book.did(u"undo leave"_s);
}

void DeskClerk::refusedTextIsKept()
{
    focusDesk();
    type(u"a-1!"_s);
    press(Qt::Key_Return);
    wait("it is refused", [this] { return !m_desk.line().isEmpty(); });
    if (m_desk.box()->text() != u"a-1!"_s)
        qFatal("what was typed is lost");
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    waitForBox("cleared");
    m_book.did(u"refused"_s);
}

void DeskClerk::lostTicket(const QString &plate)
{
    name(plate);
    press(Qt::Key_Return);
    wait("the amount is ready", [this] { return m_desk.panel()->isReady(); });
    auto *note = m_desk.page().findChild<QWidget *>(u"lostTicketNote"_s);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    wait("it is priced without its ticket", [&] { return note->isVisible() && m_desk.panel()->isReady(); });
    const Money due = m_desk.panel()->quote().price.due;
    press(Qt::Key_Return);
    waitForBox("paid without its ticket");
    wait("it is out without its ticket", [&] { return ticketOf(plate).isEmpty(); });
    m_book.money += due.minor();
    m_book.wentOut(plate);
    m_book.did(u"lost ticket"_s);
}

void DeskClerk::reEnter(const QString &plate)
{
    const QString old = m_book.inside.value(plate);
    name(plate);
    press(Qt::Key_Return, Qt::ControlModifier);
    QString ticket;
    wait("it begins anew", [&] {
        ticket = ticketOf(plate);
        return !ticket.isEmpty() && ticket != old;
    });
    waitForBox("it begins anew");
    m_book.wentOut(plate);
    m_book.cameIn(plate, ticket);
    m_book.did(u"re-enter"_s);
}

void DeskClerk::found(const QString &plate)
{
    openPanel(plate, Qt::Key_M, "foundSpot", Qt::ControlModifier | Qt::ShiftModifier);
    type(u"A-%1"_s.arg(30 + below(30)));
    fill("foundReason", u"seen on the round"_s);
    press(Qt::Key_Return);
    waitForBox("found elsewhere");
    m_book.did(u"found"_s);
}

void DeskClerk::closeByFourEyes(const QString &plate)
{
    openPanel(plate, Qt::Key_U, "closeReason", Qt::ControlModifier | Qt::ShiftModifier);
    type(u"no wallet, comes back on Monday"_s);
    press(Qt::Key_Return);
    wait("a manager is asked for", [this] {
        const QList<ApprovalForm *> forms = m_desk.page().findChildren<ApprovalForm *>();
        return std::any_of(forms.begin(), forms.end(),
                           [this](const ApprovalForm *form) { return form->isAncestorOf(m_desk.focus()); });
    });
    type(managerLogin);
    press(Qt::Key_Tab);
    type(PageOffice::password);
    press(Qt::Key_Return);
    wait("it is closed", [&] { return ticketOf(plate).isEmpty(); });
    waitForBox("it is closed");
    m_book.wentOut(plate);
    m_book.did(u"close"_s);
}

/// The next ticket is read while this one is being paid: it waits, and nothing of it gets into the money.
void DeskClerk::scanWhileTakingMoney(const QString &plate, const QString &next)
{
    name(plate);
    press(Qt::Key_Return);
    wait("the amount is ready", [this] { return m_desk.panel()->isReady(); });
    const Money due = m_desk.panel()->quote().price.due;
    m_desk.page().takeScan(m_book.inside.value(next));
    if (!m_desk.cash()->text().isEmpty())
        qFatal("a scan got into the money");
    press(Qt::Key_Return);
    wait("it is out", [&] { return ticketOf(plate).isEmpty(); });
    m_book.money += due.minor();
    m_book.wentOut(plate);
    wait("the ticket that waited is next",
         [&] { return m_desk.panel()->isReady() && m_desk.panel()->quote().ticket == m_book.inside.value(next); });
    press(Qt::Key_Escape);
    wait("back at the box", [this] { return m_desk.box()->hasFocus(); });
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    waitForBox("cleared");
    m_book.did(u"scan while paying"_s);
}

/// From an hour on, by the sheet.
void DeskClerk::book(const QString &plate)
{
    focusDesk();
    press(Qt::Key_N, Qt::ControlModifier);
    wait("the sheet opens", [this] { return m_desk.focus()->objectName() == u"bookPlate"_s; });
    fill("bookPlate", plate);
    fill("bookFrom", u"+1h"_s);
    fill("bookUntil", u"+2h"_s);
    press(Qt::Key_Return);
    waitForBox("booked");
    m_book.did(u"book"_s);
}

void DeskClerk::arriveOnBooking(const QString &plate)
{
    book(plate);
    const LookUp::Answer booked = must(told(m_office.read<LookUp>({m_lot, plate})));
    focusDesk();
    m_desk.page().takeScan(booked.ticket);
    wait("it arrives", [&] { return !ticketOf(plate).isEmpty(); });
    waitForBox("it arrives");
    m_book.cameIn(plate, booked.ticket);
    m_book.did(u"arrive"_s);
}

void DeskClerk::takeBackBooking(const QString &plate)
{
    book(plate);
    focusDesk();
    press(Qt::Key_Z, Qt::ControlModifier);
    wait("the booking is offered", [this] { return m_desk.line().contains(u"takes back"_s); });
    press(Qt::Key_Return);
    wait("the booking is taken back", [this] { return m_desk.toast()->text().contains(u"not booked any more"_s); });
    waitForBox("the booking is taken back");
    m_book.did(u"undo reserve"_s);
}

void DeskClerk::waitForFullCard()
{
    wait("the choices of a full lot", [this] {
        const auto *card = m_desk.page().findChild<QWidget *>(u"lotFull"_s);
        return card != nullptr && card->isVisible();
    });
}

void DeskClerk::turnAwayTruck(const QString &plate)
{
    focusDesk();
    type(plate + u" /t"_s);
    waitForFullCard();
    press(Qt::Key_Return); // out of habit: nothing is chosen for anybody
    press(Qt::Key_T, Qt::AltModifier);
    wait("it is turned away", [this] { return m_desk.toast()->figure() == u"Away"_s; });
    waitForBox("it is turned away");
    m_book.did(u"turn away"_s);
}

void DeskClerk::queueTruck(const QString &plate)
{
    focusDesk();
    type(plate + u" /t"_s);
    waitForFullCard();
    press(Qt::Key_W, Qt::AltModifier);
    waitForBox("it has a number");
    m_book.did(u"queue"_s);
}

int DeskClerk::parkedCount()
{
    return must(told(m_office.read<DeskBoard>({m_lot}))).parkedCount;
}

void DeskClerk::cycleWithoutPlate()
{
    focusDesk();
    const int before = parkedCount();
    type(u"/y"_s);
    press(Qt::Key_Return);
    wait("a cycle comes in", [&] { return parkedCount() == before + 1; });
    waitForBox("a cycle comes in");
    focusDesk();
    press(Qt::Key_Z, Qt::ControlModifier); // it was a visitor's
    wait("the cycle is offered", [this] { return m_desk.line().contains(u"takes back"_s); });
    press(Qt::Key_Return);
    wait("the cycle is gone", [&] { return parkedCount() == before; });
    waitForBox("the cycle is gone");
    m_book.did(u"no plate"_s);
}

} // namespace parkdesk::test
