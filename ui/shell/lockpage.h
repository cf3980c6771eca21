// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parkdesk {

class PasswordForm;
class PersonTile;
class TextLabel;

/// The locked desk. The person who locked it comes back by password; anybody else logs that person out.
class LockPage : public QWidget {
    Q_OBJECT

public:
    explicit LockPage(QWidget *parent = nullptr);

    void lockFor(const QString &login, const QString &name, const QString &desk);
    [[nodiscard]] PasswordForm &form() { return *m_form; }
    void takeFocus();

Q_SIGNALS:
    void unlockRequested(const QString &password);
    void someoneElseCame();

private:
    TextLabel *m_name;
    TextLabel *m_desk;
    PasswordForm *m_form;
};

} // namespace parkdesk
