// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/lookup.h"
#include "tests/day/clerk.h"

#include <QApplication>

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
    wait("the extension is taken back", [this] { return m_desk.toast()->figure() == u"Taken back"_s; });
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

} // namespace parkdesk::test
