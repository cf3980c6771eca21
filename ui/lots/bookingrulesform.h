// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/stays/bookingrulesdeeds.h"
#include "ui/shared/commandnumber.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;
class QVBoxLayout;

namespace parkdesk {

class FieldMessage;
class FieldRow;
class KeyButton;
class MoneyEdit;

/// How a lot treats bookings: how early a vehicle may come, the time between two, how long a place is held for who
/// waits, how many of one plate, and what is owed for one that is not used.
class BookingRulesForm : public QWidget {
    Q_OBJECT

public:
    explicit BookingRulesForm(Office &office, QWidget *parent = nullptr);

    void open(LotId lot);

Q_SIGNALS:
    void saved();

private:
    static QSpinBox *newLimit(const QString &name);
    QSpinBox *newMinutes(const QString &name, int least);
    FieldRow *addRow(QVBoxLayout &column, const QString &label, QWidget *input, const QString &hint);
    void addFees(QVBoxLayout &column);
    void fill(const BookingRules &rules, Currency currency);
    [[nodiscard]] bool readFee(const MoneyEdit &input, FieldRow &row, qint64 &fee);
    [[nodiscard]] std::optional<BookingRules> typed();
    void clearErrors();
    void save();
    void showError(const Error &error);

    Office &m_office;
    LotId m_lot;
    QSpinBox *m_early;
    QSpinBox *m_buffer;
    QSpinBox *m_offer;
    QSpinBox *m_most;
    QSpinBox *m_mostOfDriver;
    MoneyEdit *m_noShow;
    MoneyEdit *m_lateCancel;
    QSpinBox *m_free;
    QCheckBox *m_debtors;
    FieldRow *m_earlyRow = nullptr;
    FieldRow *m_bufferRow = nullptr;
    FieldRow *m_offerRow = nullptr;
    FieldRow *m_mostRow = nullptr;
    FieldRow *m_mostOfDriverRow = nullptr;
    FieldRow *m_noShowRow = nullptr;
    FieldRow *m_lateCancelRow = nullptr;
    FieldRow *m_freeRow = nullptr;
    FieldMessage *m_message;
    KeyButton *m_save;
    CommandNumber m_number;
    bool m_busy = false;
};

} // namespace parkdesk
