// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace parkdesk {

/// The part of addCommand() that needs no functor.
[[nodiscard]] QAction *newCommand(QWidget *owner, const QString &objectName, const QString &text,
                                  const QKeySequence &key);

/// A deed of the program with its name and its key, which works while \a owner is to be seen. Every key of the program
/// is made here (or by KeyButton::setKey), so that the command list (Ctrl+K), the menus and the shortcuts overview
/// (Ctrl+/) know it. \a text is a deed in title style ("Book a Spot…"), \a key may be empty. Disable the action where
/// it cannot be done; give it an icon by glyphIcon() where there is one.
template <typename Owner, typename Functor>
QAction *addCommand(Owner *owner, const QString &objectName, const QString &text, const QKeySequence &key,
                    Functor &&act)
{
    QAction *action = newCommand(owner, objectName, text, key);
    QObject::connect(action, &QAction::triggered, owner, std::forward<Functor>(act));
    return action;
}

/// The title under which the commands of \a place and of everything inside it are listed. The window gives each page
/// its name; a panel may have one of its own.
void setCommandGroup(QWidget *place, const QString &title);

/// A key that a list or field handles itself (Enter, arrows): for the shortcuts overview, nothing is run by it.
void noteKey(QWidget *owner, const QString &text, const QKeySequence &key);

/// A command as it is listed.
struct ListedCommand {
    QPointer<QObject> source; ///< a QAction or a KeyButton; none for a noted key
    QString name; ///< object name
    QString text; ///< without access keys
    QString group;
    QList<QKeySequence> keys;
    bool possible = false; ///< can be run now: in sight and enabled
};

/// Every command below \a window, those of the window itself last, each name once a group.
[[nodiscard]] QList<ListedCommand> commandsOf(QWidget &window);

/// Nothing when it has gone or is not possible any more.
void runCommand(const ListedCommand &command);

} // namespace parkdesk
