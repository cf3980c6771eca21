// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demotown.h"
#include "services/staff/door.h"
#include "ui/shell/windowsettings.h"

#include <QWidget>

class QComboBox;

namespace parkdesk {

class DemoCard;
class FieldRow;
class PasswordForm;
class PersonTiles;
class TextLabel;

/// Who works here now: desk, person, password, and the code of a second factor.
class LoginPage : public QWidget {
    Q_OBJECT

public:
    explicit LoginPage(QWidget *parent = nullptr);

    /// \a lastDesk is chosen when it is among the desks.
    void offer(const DoorSign &sign, const QList<WindowSettings::RecentPerson> &people, const QString &lastDesk,
               const QString &database);
    /// The logins of a demo town, for no other office.
    void offerDemo(const QList<DemoLogin> &logins);
    void takeFocus();
    [[nodiscard]] PasswordForm &form() { return *m_form; }
    [[nodiscard]] DoorSign::Desk desk() const;

Q_SIGNALS:
    void logInRequested(const QString &login, const QString &password, const QString &code);

private:
    void offerPeople(const QList<WindowSettings::RecentPerson> &people);
    void choosePerson(const QString &login);

    TextLabel *m_database;
    QComboBox *m_desks;
    FieldRow *m_deskRow;
    PersonTiles *m_tiles;
    PasswordForm *m_form;
    DemoCard *m_demo;
    QList<DoorSign::Desk> m_offered;
};

} // namespace parkdesk
