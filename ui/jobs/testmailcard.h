// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/mail/listmail.h"
#include "services/office.h"
#include "ui/shared/card.h"
#include "ui/shared/commandnumber.h"

class QComboBox;
class QLineEdit;

namespace parkdesk {

class Banner;
class FieldRow;
class KeyButton;
class TextLabel;

/// A mail to see whether mail goes, and what became of it.
class TestMailCard : public Card {
    Q_OBJECT

public:
    explicit TestMailCard(Office &office, QWidget *parent = nullptr);

    /// \a mayGo: a server is set up, and this computer has its secret.
    void setOutbox(const ListMail::Answer &outbox, bool mayGo);
    void setZone(const Zone &zone) { m_zone = zone; }
    void applyRole();

private:
    void send();
    void showState();
    void tell(const ListMail::Row &mail);

    Office &m_office;
    Zone m_zone;
    QLineEdit *m_to;
    QComboBox *m_language;
    FieldRow *m_toRow;
    FieldRow *m_languageRow;
    KeyButton *m_send;
    Banner *m_result;
    CommandNumber m_number;
    MailId m_mail; ///< the last one that was sent from here
    bool m_mayGo = false;
    bool m_busy = false;
};

} // namespace parkdesk
