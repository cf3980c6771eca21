// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QStringList>
#include <QWidget>

namespace parkdesk::test {

/// Random keys into whatever has the focus, as a cat on the keyboard or a scanner gone wild would send them: plates
/// and codes typed whole or in part, Enter, Escape, arrows, function keys, every shortcut of the program but the one
/// that quits and the one that changes the mode, in which no vehicle would come in for long.
class KeyStorm {
public:
    KeyStorm(QWidget &window, quint32 seed)
        : m_window(window)
        , m_random(seed)
    {
    }

    /// What may be typed whole or scanned: plates, tickets, booking codes.
    void setTexts(const QStringList &texts) { m_texts = texts; }

    /// One random gesture; the number of keys it took.
    int gesture();
    int type(const QString &text);
    int press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Tab until the control of that name has the focus, at most a dozen times.
    int tabTo(const QString &name);
    /// Whether the control of that name has the focus.
    [[nodiscard]] bool isAt(const QString &name) const { return target()->objectName() == name; }

    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }
    [[nodiscard]] bool isAtEmptyBox() const;
    /// Whether some control of that name is to be seen.
    [[nodiscard]] bool isShown(const QString &name) const;
    /// No panel asks for money that cannot be taken yet.
    [[nodiscard]] bool enterCounts() const;
    /// The event loop goes round so many times.
    static void letTurn(int times);
    /// What the line under the desk's box says.
    [[nodiscard]] QString line() const;
    /// What was pressed last, for the report of a failure.
    [[nodiscard]] QString lastKeys() const { return m_last.join(u' '); }

private:
    [[nodiscard]] QWidget *target() const;
    [[nodiscard]] QString text();
    int scan();
    int shortcut();
    void note(const QString &key);

    QWidget &m_window;
    QRandomGenerator m_random;
    QStringList m_texts;
    QStringList m_last;
};

} // namespace parkdesk::test
