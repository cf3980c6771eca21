// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mailserver.h"
#include "services/mail/mailkeychain.h"
#include "services/office.h"
#include "ui/shared/card.h"
#include "ui/shared/commandnumber.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace parkdesk {

class FieldRow;
class KeyButton;
class PasswordEdit;
class TextLabel;
class ZoneChoice;

/// Where mail goes and who it comes from. The password goes into the keychain of this computer and nowhere else.
class MailServerForm : public Card {
    Q_OBJECT

public:
    explicit MailServerForm(Office &office, QWidget *parent = nullptr);

    /// What is stored, and what this computer's keychain has; what is being typed stays.
    void setServer(const MailServer &server, MailKeychain::Holds holds);
    void applyRole();
    void focusHost();
    void focusPassword();

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const parkdesk::Error &error);

private:
    [[nodiscard]] QLayout *serverColumn();
    [[nodiscard]] QLayout *senderColumn();
    [[nodiscard]] QLayout *deedRow();
    void nameFields();
    void watchFields();
    void showServer(const MailServer &server);
    void showState();
    void clearErrors();
    [[nodiscard]] MailServer typed() const;
    void touch();
    void save(const MailServer &server);
    void keepSecret(const MailServer &server);
    void finish(const MailServer &server);
    void refuse(const Error &error, const MailServer &server);

    Office &m_office;
    MailServer m_stored;
    MailKeychain::Holds m_holds = MailKeychain::Holds::Nothing;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_tls;
    QComboBox *m_auth;
    QLineEdit *m_login;
    PasswordEdit *m_secret;
    QLineEdit *m_fromName;
    QLineEdit *m_from;
    QLineEdit *m_bounce;
    QSpinBox *m_perMinute;
    QCheckBox *m_quiet;
    QTimeEdit *m_quietFrom;
    QTimeEdit *m_quietUntil;
    ZoneChoice *m_zone;
    FieldRow *m_hostRow;
    FieldRow *m_portRow;
    FieldRow *m_tlsRow;
    FieldRow *m_authRow;
    FieldRow *m_loginRow;
    FieldRow *m_secretRow;
    FieldRow *m_fromNameRow;
    FieldRow *m_fromRow;
    FieldRow *m_bounceRow;
    FieldRow *m_perMinuteRow;
    FieldRow *m_quietRow = nullptr;
    FieldRow *m_zoneRow;
    TextLabel *m_note;
    KeyButton *m_save;
    KeyButton *m_none;
    CommandNumber m_number;
    bool m_touched = false;
    bool m_busy = false;
};

} // namespace parkdesk
