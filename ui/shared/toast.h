// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

namespace parkdesk {

class KeyButton;
class TextLabel;

/// What was just done, at the bottom of its parent, with one way back and what else it asks for. It leaves after 8 s,
/// waits while it is hovered or focused, and is never the only trace of a deed.
class Toast : public QFrame {
    Q_OBJECT

public:
    static constexpr int lifeMs = 8000;

    /// Stays hidden over \a parent until say().
    explicit Toast(QWidget *parent);

    /// Replaces what it said. Without \a action there is no button; \a keyHint is drawn beside it.
    void say(const QString &text, const QString &action = {}, const QString &keyHint = {});
    /// The one thing to read at a glance, large before the words: a spot, the change. May be empty.
    void sayFigure(const QString &figure, const QString &text);
    /// What it says now does not go by itself: only when it is dismissed or says something else.
    void keep();
    /// One way back beside what it says, offered as soon as it is known that there is one.
    void offer(const QString &action, const QString &keyHint);
    /// What else can be done about it, such as printing its paper, beside the way back.
    void offerMore(const QString &action, const QString &keyHint);
    void dismiss();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString figure() const;
    /// The way back; empty without one.
    [[nodiscard]] QString action() const;
    /// What else is offered; empty without it.
    [[nodiscard]] QString more() const;
    /// Its time does not run: the mouse or the focus is on it.
    [[nodiscard]] bool isHeld() const { return isVisible() && !m_life.isActive(); }
    /// Distance to the parent's lower edge, above a status bar.
    void setBottomMargin(int margin);

Q_SIGNALS:
    void actionTriggered();
    void moreTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void appear();
    void place();
    void grow();
    void resume();

    TextLabel *m_figure;
    TextLabel *m_text;
    KeyButton *m_action;
    KeyButton *m_more;
    QTimer m_life;
    int m_bottomMargin = 44;
    bool m_kept = false;
};

} // namespace parkdesk
