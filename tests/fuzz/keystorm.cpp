// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/keystorm.h"

#include "ui/desk/amountpanel.h"
#include "ui/shared/noticeline.h"

#include <QApplication>
#include <QKeySequence>
#include <QTest>
#include <QTestEventLoop>

#include <algorithm>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kept = 60;
constexpr int mostTabs = 12;

constexpr Qt::Key editing[] = {Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Home, Qt::Key_End, Qt::Key_Left,
                               Qt::Key_Right,     Qt::Key_Up,     Qt::Key_Down, Qt::Key_Tab, Qt::Key_Backtab,
                               Qt::Key_Space,     Qt::Key_PageUp, Qt::Key_Slash};
constexpr Qt::Key withControl[] = {
    Qt::Key_0, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4,     Qt::Key_5,     Qt::Key_6,     Qt::Key_C, Qt::Key_D,
    Qt::Key_E, Qt::Key_F, Qt::Key_K, Qt::Key_L, Qt::Key_M,     Qt::Key_N,     Qt::Key_T,     Qt::Key_V, Qt::Key_X,
    Qt::Key_Y, Qt::Key_Z, Qt::Key_Z, Qt::Key_Z, Qt::Key_Comma, Qt::Key_Slash, Qt::Key_Return};
constexpr Qt::Key withAlt[] = {Qt::Key_C, Qt::Key_G, Qt::Key_L, Qt::Key_S, Qt::Key_W, Qt::Key_O, Qt::Key_T};

template <typename List>
Qt::Key oneOf(const List &list, QRandomGenerator &random)
{
    return list[random.bounded(static_cast<int>(std::size(list)))];
}

} // namespace

QWidget *KeyStorm::target() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() != nullptr ? popup->focusWidget() : popup;
    return m_window.focusWidget() != nullptr ? m_window.focusWidget() : &m_window;
}

bool KeyStorm::isAtEmptyBox() const
{
    return isAt(u"box"_s) && target()->property("text").toString().isEmpty();
}

bool KeyStorm::isShown(const QString &name) const
{
    const QList<QWidget *> all = m_window.findChildren<QWidget *>(name);
    return std::any_of(all.begin(), all.end(), [](const QWidget *widget) { return widget->isVisible(); });
}

bool KeyStorm::enterCounts() const
{
    const QList<AmountPanel *> panels = m_window.findChildren<AmountPanel *>();
    return std::all_of(panels.begin(), panels.end(),
                       [](const AmountPanel *panel) { return !panel->isOpen() || panel->isReady(); });
}

void KeyStorm::letTurn(int times)
{
    for (int i = 0; i < times; ++i)
        QTestEventLoop().enterLoopMSecs(0);
}

QString KeyStorm::line() const
{
    const auto *line = m_window.findChild<NoticeLine *>(u"line"_s);
    return line == nullptr ? QString() : line->text();
}

void KeyStorm::note(const QString &key)
{
    m_last.append(key);
    if (m_last.size() > kept)
        m_last.removeFirst();
}

int KeyStorm::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    note(QKeySequence(static_cast<int>(modifiers.toInt()) | key).toString(QKeySequence::PortableText));
    QTest::keyClick(target(), key, modifiers);
    return 1;
}

int KeyStorm::type(const QString &text)
{
    for (const QChar sign : text) {
        note(sign);
        QTest::keyClick(target(), sign.toLatin1());
    }
    return static_cast<int>(text.size());
}

int KeyStorm::tabTo(const QString &name)
{
    int keys = 0;
    while (!isAt(name) && keys < mostTabs)
        keys += press(Qt::Key_Tab);
    return keys;
}

QString KeyStorm::text()
{
    static const QStringList always {u"MKO77"_s,  u"BAB123"_s, u"KA19P4456"_s, u"KA19P4465"_s, u"HH0O1I"_s,
                                     u"B8S5Z2"_s, u"12345"_s,  u"ABCDE"_s,     u"#A-03"_s,     u"A-03"_s,
                                     u"/b"_s,     u"?"_s,      u">"_s,         u"+2h"_s,       u"1730"_s,
                                     u"20"_s,     u"5"_s,      u"100000"_s,    u"' OR 1"_s,    u"tomorrow 9"_s};
    const QStringList &from = m_texts.isEmpty() || below(4) == 0 ? always : m_texts;
    return from.at(below(static_cast<int>(from.size())));
}

int KeyStorm::scan()
{
    int keys = below(2) == 0 ? press(Qt::Key_F13) : 0;
    keys += type(text());
    return keys + press(Qt::Key_Return);
}

int KeyStorm::shortcut()
{
    switch (below(4)) {
    case 0: return press(oneOf(withAlt, m_random), Qt::AltModifier);
    case 1: return press(oneOf(withControl, m_random), Qt::ControlModifier | Qt::ShiftModifier);
    default: return press(oneOf(withControl, m_random), Qt::ControlModifier);
    }
}

int KeyStorm::gesture()
{
    const int roll = below(100);
    if (roll < 30)
        return type(QString(u"abkmoxyz0123456789 -"_s.at(below(20))));
    if (roll < 45)
        return type(text());
    if (roll < 65)
        return press(Qt::Key_Return);
    if (roll < 73)
        return press(Qt::Key_Escape);
    if (roll < 84)
        return press(oneOf(editing, m_random));
    if (roll < 89)
        return press(static_cast<Qt::Key>(Qt::Key_F1 + below(12)));
    if (roll < 92)
        return scan();
    return shortcut();
}

} // namespace parkdesk::test
