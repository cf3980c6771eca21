// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/staff/door.h"
#include "ui/shell/windowsettings.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace parkdesk {

class FieldRow;
class PasswordForm;
class PersonTile;
class TextLabel;

/// Who works here now: desk, person, password.
class LoginPage : public QWidget {
    Q_OBJECT

public:
    explicit LoginPage(QWidget *parent = nullptr);

    /// \a lastDesk is chosen when it is among the desks.
    void offer(const DoorSign &sign, const QList<WindowSettings::RecentPerson> &people, const QString &lastDesk,
               const QString &database);
    void takeFocus();
    [[nodiscard]] PasswordForm &form() { return *m_form; }
    [[nodiscard]] DoorSign::Desk desk() const;

Q_SIGNALS:
    void logInRequested(const QString &login, const QString &password);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offerPeople(const QList<WindowSettings::RecentPerson> &people);
    PersonTile *addTile(const QString &initials, const QString &name, const QString &detail, const QString &login);
    void choosePerson(const QString &login);
    void moveBetweenTiles(const PersonTile *from, int step);

    TextLabel *m_database;
    QComboBox *m_desks;
    FieldRow *m_deskRow;
    QWidget *m_tileBox;
    QHBoxLayout *m_tileRow;
    PasswordForm *m_form;
    QList<PersonTile *> m_tiles;
    QList<DoorSign::Desk> m_offered;
};

} // namespace parkdesk
