// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/appcontext.h"
#include "ui/shell/mainwindow.h"

#include <QElapsedTimer>
#include <QTest>

namespace parkdesk::test {

/// Somebody who sees the program for the first time: works by real keys and a real pointer in the whole window, and
/// writes down what each step costs by the keystroke-level model. A step is a sentence and its operators:
///
///     K  a key, 0.28 s        C  a sign of a plate or a code, 0.50 s     P  pointing, 1.10 s
///     B  the mouse button down or up, 0.10 s     H  the hand to the other device, 0.40 s
///     M  making up one's mind, 1.35 s            R  waiting for the program, as long as it took
class FirstTimer {
public:
    explicit FirstTimer(MainWindow &window)
        : m_window(window)
    {
    }

    /// A new step, which begins with a look at what is there.
    void begin(const QString &step);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Ordinary words.
    void type(const QString &text);
    /// A plate: letters and digits without a meaning.
    void typeCode(const QString &text);
    /// The pointer to the control of that name, and a click.
    void click(const QString &name);
    /// The same at a point of it, in its own coordinates: a mark of a chart.
    void clickAt(const QString &name, const QPoint &at);
    /// Enter in the dialog that asks for a file, which takes what it suggests; false when none came.
    [[nodiscard]] bool takeSuggestedFile();
    /// The pointer to an entry of the menu that is open, and a click.
    void pick(const QString &actionName);
    /// A button whose menu keeps the click until something was chosen: the button, then the arrow keys and Enter.
    void pickFrom(const QString &name, const QString &actionName);
    /// From one place of a control to another, both in its own coordinates.
    void drag(const QString &name, const QPoint &from, const QPoint &to);
    /// Waits for what the program does; false when it did not come.
    [[nodiscard]] bool waitFor(const std::function<bool()> &come, int mostMs = 20'000);

    /// The first run, from the name of the office to the desk; \a prices names the step of the prices. False when a
    /// step did not come.
    [[nodiscard]] bool setUpOffice(const QString &prices);

    [[nodiscard]] QString focusName() const;
    [[nodiscard]] QWidget *shown(const QString &name) const;
    /// "Log in: M P BB = 2.65 s" and so on, the sum last.
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] double seconds() const;

private:
    enum class Hand { Nowhere, Keyboard, Mouse };
    struct Step {
        QString words;
        QString operators;
        double seconds = 0;
    };

    void reach(Hand device);
    void comeBack();
    void add(const QString &operators, double seconds);

    MainWindow &m_window;
    Hand m_hand = Hand::Nowhere;
    QList<Step> m_steps;
};

} // namespace parkdesk::test
