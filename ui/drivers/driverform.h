// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverdetail.h"
#include "services/drivers/finddrivers.h"
#include "services/office.h"
#include "ui/shared/card.h"
#include "ui/shared/commandnumber.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace parkdesk {

class FieldRow;
class KeyButton;
class TextLabel;

/// What is known of a driver is typed: of a new one, or of one to be put right. What somebody else has already (mail,
/// phone) is said beside the field while it is typed; nothing that was typed is lost by a refusal.
class DriverForm : public Card {
    Q_OBJECT

public:
    explicit DriverForm(Office &office, QWidget *parent = nullptr);

    void beginNew();
    void beginEdit(const DriverDetail::Answer &driver);
    void forget();

Q_SIGNALS:
    void registered(parkdesk::DriverId driver, qint64 number, const QString &name);
    void changed(const QString &sentence);
    /// The one who has that address or number already is to be seen instead.
    void otherAsked(parkdesk::DriverId driver, const QString &number);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpFields();
    QLayout *fieldColumns();
    QLayout *buttonRow();
    void begin(const DriverFields &fields, bool isNew);
    [[nodiscard]] DriverFields typed() const;
    /// Asks who has what stands in that field.
    void lookFor(FieldRow *row, const QLineEdit *field);
    void tellTaken(FieldRow *row, const DriverListRow &other);
    void submit();
    void sendNew(const DriverFields &fields);
    void sendEdit(const DriverFields &fields);
    void setBusy(bool busy);
    void showError(const Error &error);
    [[nodiscard]] FieldRow *rowOf(Field field) const;
    void clearErrors();

    Office &m_office;
    DriverId m_driver; ///< not valid: a new one
    QLineEdit *m_name;
    QLineEdit *m_mail;
    QLineEdit *m_phone;
    QPlainTextEdit *m_address;
    QPlainTextEdit *m_note;
    QComboBox *m_language;
    QCheckBox *m_reminders;
    QLineEdit *m_plate;
    QComboBox *m_type;
    FieldRow *m_nameRow;
    FieldRow *m_mailRow;
    FieldRow *m_phoneRow;
    FieldRow *m_addressRow;
    FieldRow *m_noteRow;
    FieldRow *m_languageRow;
    FieldRow *m_plateRow;
    FieldRow *m_typeRow;
    KeyButton *m_do;
    KeyButton *m_showOther;
    TextLabel *m_error;
    DriverListRow m_other; ///< who has it already
    CommandNumber m_number;
    bool m_busy = false;
};

} // namespace parkdesk
