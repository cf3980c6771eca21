// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/support/opensupportticket.h"
#include "ui/support/saidform.h"

namespace parkdesk {

/// What somebody at the desk or on the phone turns to the office for.
class NewTicketForm : public SaidForm {
    Q_OBJECT

public:
    explicit NewTicketForm(Office &office, LotId lot, QWidget *parent = nullptr);

    void begin();
    void forget() override;

Q_SIGNALS:
    void opened(parkdesk::SupportTicketId ticket, const QString &sentence);

protected:
    void submit() override;

private:
    void findDriver();
    void findStay();
    void open();
    void fail(const Error &error);

    Office &m_office;
    LotId m_lot;
    QComboBox *m_category;
    QLineEdit *m_driver;
    QLineEdit *m_stay;
    QLineEdit *m_contact;
    FieldRow *m_textRow = nullptr;
    FieldRow *m_driverRow = nullptr;
    FieldRow *m_stayRow = nullptr;
    FieldRow *m_contactRow = nullptr;
    OpenSupportTicket::Command m_command;
};

} // namespace parkdesk
