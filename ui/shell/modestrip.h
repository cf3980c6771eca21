// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permission.h"
#include "ui/shared/card.h"

namespace parkdesk {

class PasswordForm;
struct Error;

/// Below the top bar: somebody who came by PIN gives the password for admin mode. Esc leaves it.
class ModeStrip : public Card {
    Q_OBJECT

public:
    explicit ModeStrip(QWidget *parent = nullptr);

    void ask(Role role);
    void showError(const Error &error);
    void close();

Q_SIGNALS:
    void passwordGiven(Role role, const QString &password, const QString &code);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PasswordForm *m_form;
    Role m_role = Role::Admin;
};

} // namespace parkdesk
