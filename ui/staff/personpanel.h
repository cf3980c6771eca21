// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/staff/liststaff.h"
#include "ui/shared/card.h"
#include "ui/shared/commandnumber.h"

class QLineEdit;

namespace parkdesk {

class FieldRow;
class KeyButton;
class PasswordEdit;
class RoleChoice;
class TextLabel;

/// One person's account: roles, a mail address, a new password, a second factor that was lost, on or off. Whoever may
/// not manage staff only reads it.
class PersonPanel : public Card {
    Q_OBJECT

public:
    explicit PersonPanel(Office &office, QWidget *parent = nullptr);

    /// What is being typed for the same person stays.
    void show(const ListStaff::Row &person);
    /// Where the keys go when a row of the list is opened.
    void takeFocus();

Q_SIGNALS:
    /// Something was done, in a sentence.
    void done(const QString &sentence);
    /// Back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addParts();
    void fill();
    void saveRoles();
    void setPassword();
    void sendPassword(const SealedPassword &sealed);
    void saveMail();
    void switchAccount();
    void resetFactor();
    void setBusy(bool busy);
    void answer(const std::optional<Error> &error, const QString &sentence);
    [[nodiscard]] QString whyFixed() const;

    Office &m_office;
    ListStaff::Row m_person;
    TextLabel *m_login;
    TextLabel *m_note;
    RoleChoice *m_roles;
    FieldRow *m_rolesRow;
    KeyButton *m_saveRoles;
    QLineEdit *m_mail;
    FieldRow *m_mailRow;
    KeyButton *m_saveMail;
    PasswordEdit *m_password;
    FieldRow *m_passwordRow;
    KeyButton *m_setPassword;
    KeyButton *m_resetFactor;
    KeyButton *m_switch;
    TextLabel *m_error;
    QWidget *m_manage;
    QWidget *m_passwordLine;
    QWidget *m_switchLine;
    CommandNumber m_number;
    bool m_busy = false;
};

} // namespace parkdesk
