// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permission.h"

#include <QWidget>

class QMenu;

namespace parkdesk {

class CommandField;
class KeyButton;
class NoticeBell;
class TextLabel;

/// The program, the lot, the box of the pages without one, the mode, the menus.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setLot(const QString &name);
    void setPerson(const QString &name);
    /// The modes that the person may switch between; one alone is only told.
    void setModes(const QList<Role> &roles, Role current);
    void openModes();
    /// On the desk, whose own box is the one to type in, there is only a quiet button until it is asked for.
    void setQuiet(bool quiet);
    /// Shows the field and gives it the focus.
    void openField();
    [[nodiscard]] CommandField &field() { return *m_field; }
    [[nodiscard]] NoticeBell &bell() { return *m_bell; }
    /// The commands of the window in its groups, made when it opens.
    void openMenu();

Q_SIGNALS:
    void lockRequested();
    void logOutRequested();
    void quitRequested();
    void accountRequested();
    void modeRequested(Role role);
    /// The quiet button of the desk.
    void searchRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_lot;
    KeyButton *m_search;
    CommandField *m_field;
    NoticeBell *m_bell;
    KeyButton *m_mode;
    KeyButton *m_commands;
    KeyButton *m_person;
    QMenu *m_commandMenu;
    QMenu *m_menu;
    QMenu *m_modeMenu;
};

} // namespace parkdesk
