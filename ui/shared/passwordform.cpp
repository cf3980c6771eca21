// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/passwordform.h"

#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonWidth = 140;
constexpr int longestLogin = 64;
constexpr int longestPassword = 256;
constexpr int longestCode = 20; // a recovery code with blanks

/// Whole seconds that are still to wait, at least one.
int secondsOf(const Error &error)
{
    const qint64 ms = error.details.value("wait_ms"_L1).toInteger();
    return static_cast<int>(qMax(qint64 {1}, (ms + 999) / 1000));
}

} // namespace

PasswordForm::PasswordForm(Asks asks, const QString &deed, QWidget *parent)
    : QWidget(parent)
    , m_login(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_code(new QLineEdit)
    , m_loginRow(new FieldRow(tr("&Name"), m_login, FieldRow::Place::Nowhere))
    , m_passwordRow(new FieldRow(tr("&Password"), m_password))
    , m_codeRow(new FieldRow(tr("&Code of your app"), m_code))
    , m_button(new KeyButton(deed, nullptr, KeyButton::Look::Primary))
{
    m_login->setObjectName(u"login"_s);
    m_login->setMaxLength(longestLogin);
    m_password->setObjectName(u"password"_s);
    m_password->setMaxLength(longestPassword);
    m_code->setObjectName(u"code"_s);
    m_code->setMaxLength(longestCode);
    m_code->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_codeRow->setHint(tr("Six digits. Without the app, one of your recovery codes."));
    m_codeRow->setMessageLines(2);
    m_codeRow->hide();
    m_button->setObjectName(u"submit"_s);
    m_button->setKeyHint(tr("Enter"));
    m_button->setMinimumWidth(buttonWidth);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::rowGap);
    column->addWidget(m_loginRow);
    column->addWidget(m_passwordRow);
    column->addWidget(m_codeRow);
    column->addLayout(buttons);
    m_passwordRow->setMessageLines(2);
    setAsks(asks);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &PasswordForm::countDown);
    connect(m_button, &KeyButton::clicked, this, &PasswordForm::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &PasswordForm::submit);
    connect(m_login, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(Qt::TabFocusReason); });
    connect(m_code, &QLineEdit::returnPressed, this, &PasswordForm::submit);
    connect(m_login, &QLineEdit::textEdited, this, [this] {
        askForCode(false); // another person may have none
        Q_EMIT loginEdited();
    });
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_password), m_code}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            if (m_secondsLeft == 0)
                messageRow()->clearError();
        });
    }
    connect(m_password, &PasswordEdit::capsLockChanged, this,
            [this](bool on) { m_passwordRow->setWarning(on ? tr("Caps Lock is on") : QString()); });
}

void PasswordForm::setAsks(Asks asks)
{
    m_loginRow->setVisible(asks == Asks::NameAndPassword || asks == Asks::NameAndSecret);
    m_takesPin = asks == Asks::NameAndSecret || asks == Asks::Secret;
    m_passwordRow->setLabel(m_takesPin ? tr("&PIN or password") : tr("&Password"));
}

void PasswordForm::setDeed(const QString &deed)
{
    m_button->setText(deed);
}

void PasswordForm::setLogin(const QString &login)
{
    askForCode(false);
    m_login->setText(login);
}

void PasswordForm::askForCode(bool asks)
{
    m_asksCode = asks;
    m_code->clear();
    m_codeRow->clearError();
    m_codeRow->setVisible(asks);
}

void PasswordForm::setPassword(const QString &password)
{
    m_password->setText(password);
}

QString PasswordForm::login() const
{
    return m_login->text().trimmed();
}

void PasswordForm::takeFocus()
{
    QWidget *field = m_loginRow->isVisibleTo(this) && login().isEmpty() ? m_login : static_cast<QWidget *>(m_password);
    field->setFocus(Qt::OtherFocusReason);
}

void PasswordForm::setBusy(bool busy)
{
    m_busy = busy;
    applyState();
}

void PasswordForm::applyState()
{
    m_button->setEnabled(!m_busy && m_secondsLeft == 0);
    for (QLineEdit *field : {m_login, static_cast<QLineEdit *>(m_password), m_code})
        field->setReadOnly(m_busy);
}

void PasswordForm::showError(const Error &error)
{
    if (error.code == ErrorCode::SecondFactorNeeded) {
        m_passwordRow->clearError();
        askForCode(true);
        m_code->setFocus(Qt::OtherFocusReason);
        return;
    }
    // The password was right: it is not asked for again.
    const bool stays =
        m_asksCode && (error.code == ErrorCode::SecondFactorWrong || error.code == ErrorCode::LoginDelayed);
    m_code->clear();
    if (!stays) {
        askForCode(false);
        m_password->forget();
    }
    if (error.code == ErrorCode::LoginDelayed) {
        m_secondsLeft = secondsOf(error) + 1;
        countDown();
        m_second.start();
    } else {
        messageRow()->setError(errorText(error));
    }
    applyState();
    messageRow()->input()->setFocus(Qt::OtherFocusReason);
}

void PasswordForm::countDown()
{
    m_secondsLeft = qMax(0, m_secondsLeft - 1);
    if (m_secondsLeft == 0) {
        m_second.stop();
        messageRow()->clearError();
        applyState();
        return;
    }
    messageRow()->setError(errorText({ErrorCode::LoginDelayed, Field::Password, {{u"seconds"_s, m_secondsLeft}}}));
}

void PasswordForm::forget()
{
    m_login->clear();
    m_password->forget();
    askForCode(false);
    m_second.stop();
    m_secondsLeft = 0;
    m_passwordRow->clearError();
    setBusy(false);
}

QString PasswordForm::message() const
{
    return messageRow()->error();
}

void PasswordForm::submit()
{
    if (m_busy || m_secondsLeft > 0)
        return;
    if (m_loginRow->isVisibleTo(this) && login().isEmpty()) {
        m_loginRow->setError(errorText({ErrorCode::Required, Field::Login, {}}));
        m_login->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_loginRow->clearError();
    if (m_password->text().isEmpty()) {
        m_passwordRow->setError(m_takesPin ? tr("Type the PIN or the password.")
                                           : errorText({ErrorCode::Required, Field::Password, {}}));
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_asksCode && m_code->text().trimmed().isEmpty()) {
        m_codeRow->setError(errorText({ErrorCode::Required, Field::Code, {}}));
        m_code->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT submitted(login(), m_password->text(), m_code->text().trimmed());
}

} // namespace parkdesk
