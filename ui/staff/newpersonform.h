// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/staff/addstaff.h"
#include "ui/shared/card.h"
#include "ui/shared/commandnumber.h"

class QLineEdit;

namespace parkdesk {

class FieldRow;
class KeyButton;
class PasswordEdit;
class RoleChoice;

/// Gives somebody an account: name, login, roles, first password.
class NewPersonForm : public Card {
    Q_OBJECT

public:
    explicit NewPersonForm(Office &office, QWidget *parent = nullptr);

    /// Empty, with the focus on the name.
    void begin();

Q_SIGNALS:
    void added(parkdesk::StaffId staff, const QString &name);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QLayout *buttonRow();
    void submit();
    void send(AddStaff::Command command);
    void setBusy(bool busy);
    void showError(const Error &error);
    [[nodiscard]] FieldRow *rowOf(Field field) const;

    Office &m_office;
    QLineEdit *m_name;
    QLineEdit *m_login;
    RoleChoice *m_roles;
    PasswordEdit *m_password;
    FieldRow *m_nameRow;
    FieldRow *m_loginRow;
    FieldRow *m_rolesRow;
    FieldRow *m_passwordRow;
    KeyButton *m_add;
    CommandNumber m_number;
    bool m_busy = false;
    bool m_loginTyped = false;
};

} // namespace parkdesk
