// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace parkdesk {

class KeyButton;

/// A password field with a Show button inside. It tells when Caps Lock is seen to be on, which Qt cannot be asked:
/// it is learnt from the letters that come.
class PasswordEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    void setShown(bool shown);
    [[nodiscard]] bool isShown() const { return echoMode() == QLineEdit::Normal; }
    [[nodiscard]] bool isCapsLockOn() const { return m_capsLock; }
    /// Empty, hidden and forgotten: after a refused or a finished log-in.
    void forget();

Q_SIGNALS:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setCapsLock(bool on);
    void placeButton();

    KeyButton *m_toggle;
    bool m_capsLock = false;
};

} // namespace parkdesk
