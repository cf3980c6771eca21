// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/timespan.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace parkdesk {

class FieldRow;
class KeyButton;
class PasswordEdit;

/// A name (when it is asked for), a password or PIN and the one button: what log-in, unlock and approval share. Caps
/// Lock, a refusal and the growing wait are said in the same line below the password, whose room is kept. Where the
/// password was right and a second factor is needed as well, a field for its code appears below it, and what was typed
/// before stays.
class PasswordForm : public QWidget {
    Q_OBJECT

public:
    enum class Asks {
        NameAndPassword,
        Password, ///< of a person who is known
        NameAndSecret, ///< a name, and a PIN or password
        Secret, ///< PIN or password of a person who is known
    };

    PasswordForm(Asks asks, const QString &deed, QWidget *parent = nullptr);

    /// For a form whose person changes with the tile that is chosen.
    void setAsks(Asks asks);
    void setDeed(const QString &deed);
    void setLogin(const QString &login);
    [[nodiscard]] QString login() const;
    /// Fills it in for the person, who still presses the button.
    void setPassword(const QString &password);
    /// Where the next key belongs: the password when the name is known.
    void takeFocus();
    /// While the answer is awaited.
    void setBusy(bool busy);
    /// The password is forgotten, the name stays. LoginDelayed counts down and then lets try again. SecondFactorNeeded
    /// asks for the code; a wrong one is forgotten alone.
    void showError(const Error &error);
    /// Nothing is left of what was typed.
    void forget();
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// Enter or the button, with a password typed and no wait running; \a code is empty while none is asked for.
    void submitted(const QString &login, const QString &password, const QString &code);
    /// By the person.
    void loginEdited();

private:
    void submit();
    void countDown();
    void applyState();
    void askForCode(bool asks);
    /// Below what was typed last.
    [[nodiscard]] FieldRow *messageRow() const { return m_asksCode ? m_codeRow : m_passwordRow; }

    QLineEdit *m_login;
    PasswordEdit *m_password;
    QLineEdit *m_code;
    FieldRow *m_loginRow;
    FieldRow *m_passwordRow;
    FieldRow *m_codeRow;
    KeyButton *m_button;
    QTimer m_second;
    int m_secondsLeft = 0;
    bool m_busy = false;
    bool m_takesPin = false;
    bool m_asksCode = false;
};

} // namespace parkdesk
