// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/day/clerk.h"

#include "domain/plate.h"
#include "services/stays/deskboard.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTestEventLoop>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;

} // namespace

void DayBook::cameIn(const QString &plate, const QString &ticket)
{
    inside.insert(plate, ticket);
    order.append(plate);
}

void DayBook::wentOut(const QString &plate)
{
    inside.remove(plate);
    order.removeOne(plate);
}

QString DeskClerk::plateOf(int number)
{
    QString plate = u"mkx"_s;
    for (const QChar digit : QString::number(1000 + number))
        plate += QString(2, digit);
    return plate;
}

void DeskClerk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_desk.press(key, modifiers);
    QTestEventLoop().enterLoopMSecs(0); // a person is slower than the window
}

void DeskClerk::type(const QString &text)
{
    for (const QChar sign : text) {
        m_desk.type(sign);
        QTestEventLoop().enterLoopMSecs(0);
    }
}

bool DeskClerk::patiently(const std::function<bool()> &until)
{
    QElapsedTimer since;
    since.start();
    while (!until()) {
        if (since.hasExpired(patienceMs))
            return false;
        QTestEventLoop().enterLoopMSecs(1);
    }
    return true;
}

void DeskClerk::wait(const char *what, const std::function<bool()> &until)
{
    if (!patiently(until))
        qFatal("%s: box \"%s\", line \"%s\", toast \"%s\"", what, qPrintable(m_desk.box()->text()),
               qPrintable(m_desk.line()), qPrintable(m_desk.toast()->text()));
    if (QApplication::activeModalWidget() != nullptr)
        qFatal("%s: a modal box opened", what);
}

void DeskClerk::waitForBox(const char *what)
{
    wait(what, [this] { return m_desk.box()->hasFocus() && m_desk.box()->text().isEmpty(); });
}

QLineEdit *DeskClerk::field(const char *name)
{
    for (QLineEdit *line : m_desk.page().findChildren<QLineEdit *>(QString::fromLatin1(name))) {
        if (line->isVisible())
            return line;
    }
    return nullptr;
}

QString DeskClerk::ticketOf(const QString &plate)
{
    const QString wanted = must(Plate::fromText(plate)).normal();
    const DeskBoard::Answer board = must(told(m_office.read<DeskBoard>({m_lot})));
    for (const DeskBoard::ParkedRow &row : board.parked) {
        const auto parked = Plate::fromText(row.plate);
        if (parked && parked->normal() == wanted)
            return row.ticket;
    }
    return {};
}

void DeskClerk::focusDesk()
{
    m_desk.page().activateWindow();
    m_desk.box()->setFocus();
    m_desk.toast()->dismiss();
    waitForBox("a new job");
}

/// A wrong sign, and the key that takes it away.
void DeskClerk::typeWithATypo(const QString &text)
{
    const int at = below(static_cast<int>(text.size()));
    type(text.left(at));
    type(u"q"_s);
    press(Qt::Key_Backspace);
    type(text.mid(at));
}

/// A key that its switch reports several times.
void DeskClerk::bounce(Qt::Key key)
{
    for (int i = 0; i < 3; ++i) {
        QKeyEvent again(QEvent::KeyPress, key, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(m_desk.focus(), &again);
    }
}

void DeskClerk::name(const QString &plate)
{
    focusDesk();
    type(plate);
    const QString shown = must(Plate::fromText(plate)).normal();
    wait("the vehicle is named", [&] { return m_desk.line().remove(u' ').contains(shown, Qt::CaseInsensitive); });
}

void DeskClerk::comeIn(const QString &plate, const QString &vehicleType)
{
    focusDesk();
    if (below(8) == 0)
        typeWithATypo(plate);
    else
        type(plate);
    if (!vehicleType.isEmpty())
        type(u" /"_s + vehicleType);
    press(Qt::Key_Return);
    if (below(6) == 0)
        bounce(Qt::Key_Return);
    QString ticket;
    wait("a vehicle comes in", [&] {
        ticket = ticketOf(plate);
        return !ticket.isEmpty();
    });
    waitForBox("a vehicle comes in");
    m_book.cameIn(plate, ticket);
    m_book.did(u"come in"_s);
}

void DeskClerk::takeMoney()
{
    wait("the amount is ready", [this] { return m_desk.panel()->isReady(); });
    const Money due = m_desk.panel()->quote().price.due;
    switch (below(4)) {
    case 0: // what was given, with change
        type(u"100"_s);
        break;
    case 1: // back to the box and once more
        press(Qt::Key_Escape);
        wait("back from the amount", [this] { return m_desk.box()->hasFocus(); });
        press(Qt::Key_Return);
        wait("the amount is ready again", [this] { return m_desk.panel()->isReady(); });
        break;
    case 2: press(Qt::Key_F8); break; // by card
    default: break; // exact
    }
    press(Qt::Key_Return);
    bounce(Qt::Key_Return);
    wait("the money is taken", [this] { return !m_desk.panel()->isOpen(); });
    m_book.money += due.minor();
    m_book.did(u"pay"_s);
}

void DeskClerk::goOut(const QString &plate)
{
    focusDesk();
    const bool scanned = below(2) == 0;
    if (scanned) {
        m_desk.page().takeScan(m_book.inside.value(plate));
    } else {
        type(plate);
        press(Qt::Key_Return);
    }
    wait("the amount opens, or it leaves", [&] { return m_desk.panel()->isOpen() || ticketOf(plate).isEmpty(); });
    if (m_desk.panel()->isOpen())
        takeMoney();
    waitForBox("a vehicle goes out");
    wait("a vehicle is out", [&] { return ticketOf(plate).isEmpty(); });
    m_book.wentOut(plate);
    m_book.did(u"go out"_s);
}

} // namespace parkdesk::test
