// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/staff/door.h"

#include <QWidget>

namespace parkdesk {

class PasswordForm;
class PersonTiles;
class TextLabel;

/// The locked desk: whoever has a shift open here comes by PIN or password, anybody else by name and password. The one
/// who locked it stands first and finds everything as it was.
class LockPage : public QWidget {
    Q_OBJECT

public:
    explicit LockPage(QWidget *parent = nullptr);

    void lockFor(const Person &person, const QString &desk);
    /// Those with a shift open here, in the order in which the tiles show them after the one who locked.
    void offer(const QList<Clerk> &clerks);
    [[nodiscard]] PasswordForm &form() { return *m_form; }
    void takeFocus();

Q_SIGNALS:
    void comeRequested(const QString &login, const QString &secret, const QString &code);

private:
    void choose(const QString &login);
    void showTiles();

    TextLabel *m_title;
    TextLabel *m_note;
    PersonTiles *m_tiles;
    PasswordForm *m_form;
    Person m_person;
    QList<Clerk> m_clerks;
};

} // namespace parkdesk
