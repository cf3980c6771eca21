// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/support/opensupportticket.h"
#include "ui/shared/card.h"
#include "ui/shared/commandnumber.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace parkdesk {

class FieldRow;
class KeyButton;
class TextLabel;

/// What somebody at the desk or on the phone turns to the office for. Escape leaves it.
class NewTicketForm : public Card {
    Q_OBJECT

public:
    explicit NewTicketForm(Office &office, LotId lot, QWidget *parent = nullptr);

    void begin();
    /// Nothing of anybody is left.
    void forget();

Q_SIGNALS:
    void opened(parkdesk::SupportTicketId ticket, const QString &sentence);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFields();
    void setBusy(bool busy);
    void submit();
    void findDriver();
    void findStay();
    void open();
    void fail(const Error &error);
    void failAt(FieldRow *row, const QString &sentence);

    Office &m_office;
    LotId m_lot;
    QComboBox *m_category;
    QPlainTextEdit *m_text;
    QLineEdit *m_driver;
    QLineEdit *m_stay;
    QLineEdit *m_contact;
    FieldRow *m_textRow;
    FieldRow *m_driverRow;
    FieldRow *m_stayRow;
    FieldRow *m_contactRow;
    TextLabel *m_error;
    KeyButton *m_open;
    KeyButton *m_cancel;
    OpenSupportTicket::Command m_command;
    CommandNumber m_number;
    int m_asked = 0;
    bool m_busy = false;
};

} // namespace parkdesk
