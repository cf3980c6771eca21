// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lots/editlot.h"
#include "services/office.h"
#include "ui/shared/commandnumber.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace parkdesk {

class FieldMessage;
class FieldRow;
class KeyButton;

/// What is typed in about a lot: address, hours, limits, times. Zone and currency only until the first stay.
class LotForm : public QWidget {
    Q_OBJECT

public:
    explicit LotForm(Office &office, QWidget *parent = nullptr);

    void open(LotId lot);

Q_SIGNALS:
    void saved(const QString &name);

private:
    FieldRow *addRow(QGridLayout &grid, int column, const QString &label, QWidget *input, Field field);
    QLineEdit *newField(const QString &name);
    QSpinBox *newNumber(const QString &name, int least, int most, const QString &unit);
    void buildLengths(QGridLayout &grid);
    void show(const ReadLotSettings::Answer &answer);
    [[nodiscard]] Result<LotSettings> typed() const;
    void save();
    void showError(const Error &error);

    Office &m_office;
    LotId m_lot;
    LotSettings m_settings;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_phone;
    QLineEdit *m_timezone;
    QLineEdit *m_currency;
    QLineEdit *m_hours;
    QSpinBox *m_height;
    QSpinBox *m_weight;
    QSpinBox *m_dayStart;
    QSpinBox *m_hold;
    QSpinBox *m_payment;
    QSpinBox *m_grace;
    QSpinBox *m_shortestPlate;
    QLineEdit *m_fallback;
    QCheckBox *m_assigned;
    QComboBox *m_policy;
    struct Lengths {
        QSpinBox *usual = nullptr;
        QSpinBox *shortest = nullptr;
    };
    QHash<QString, Lengths> m_lengths;
    QHash<int, FieldRow *> m_rows; ///< by field
    FieldMessage *m_message;
    KeyButton *m_save;
    CommandNumber m_number;
    int m_next[2] = {0, 0};
    bool m_busy = false;
};

} // namespace parkdesk
