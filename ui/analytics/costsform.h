// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayrange.h"
#include "domain/lot.h"
#include "services/costs/setcosts.h"
#include "ui/shared/commandnumber.h"

#include <QWidget>

class QComboBox;

namespace parkdesk {

class FieldRow;
class KeyButton;
class MoneyEdit;
class Office;
class TextLabel;

/// What a lot cost in a month, or was planned to earn: lot, month, kind and amount in one line; Enter saves. What was
/// said before of that month and kind stands in the field.
class CostsForm : public QWidget {
    Q_OBJECT

public:
    explicit CostsForm(Office &office, QWidget *parent = nullptr);

    /// \a chosen is preferred, none keeps the choice; months are those about \a days.
    void setLots(const QList<Lot> &lots, LotId chosen, const DayRange &days);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setMonths(const DayRange &days);
    void readSaid();
    void save();
    void saved(const Result<MonthEntryOutcome> &outcome, const MonthEntryCommand &command);
    [[nodiscard]] const Lot *lot() const;
    [[nodiscard]] MonthEntryKind kind() const;
    [[nodiscard]] qint64 month() const;

    Office &m_office;
    QList<Lot> m_lots;
    QComboBox *m_lot;
    QComboBox *m_month;
    QComboBox *m_kind;
    MoneyEdit *m_amount;
    FieldRow *m_row;
    KeyButton *m_save;
    TextLabel *m_told;
    CommandNumber m_number;
    int m_reading = 0;
    bool m_saving = false;
};

} // namespace parkdesk
