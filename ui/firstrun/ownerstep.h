// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/wizardstep.h"

class QLineEdit;

namespace parkdesk {

class PasswordEdit;

/// The person who sets the office up and may do everything in it, and the first desk.
class OwnerStep : public WizardStep {
    Q_OBJECT

public:
    explicit OwnerStep(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool check() override;
    void fill(FirstRunForm &form) const override;
    [[nodiscard]] bool showError(const Error &error) override;
    void takeFocus() override;
    /// Nothing of the password is left in the fields.
    void forget();

private:
    void connectParts();

    QLineEdit *m_name;
    QLineEdit *m_login;
    PasswordEdit *m_password;
    PasswordEdit *m_again;
    QLineEdit *m_desk;
    FieldRow *m_nameRow;
    FieldRow *m_loginRow;
    FieldRow *m_passwordRow;
    FieldRow *m_againRow;
    FieldRow *m_deskRow;
};

} // namespace parkdesk
