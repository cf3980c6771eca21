// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/cash/paymentlist.h"
#include "services/office.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace parkdesk {

class KeyButton;
class MoneyEdit;
class PeriodChoice;

/// What the list of payments is narrowed down by: a thing, days, lot, desk, clerk, way of paying, amount.
class PaymentFilters : public QWidget {
    Q_OBJECT

public:
    /// \a here: whose days they are.
    PaymentFilters(Office &office, LotId here, QWidget *parent = nullptr);

    /// Nothing before the lots are read.
    [[nodiscard]] const Lot &lot() const { return m_lot; }
    [[nodiscard]] PaymentQuery query() const;
    void clear();
    void focusThing();
    /// The field of plates, codes and receipts.
    [[nodiscard]] QLineEdit *thing() const { return m_thing; }
    /// What was typed counts now.
    void finishTyping();

Q_SIGNALS:
    /// At once after a choice, a moment after the last key; the first time when the lots are known.
    void changed();
    void lotsKnown(bool several);

private:
    [[nodiscard]] QComboBox *choice(const QString &name, const QString &words, const QString &all);
    [[nodiscard]] MoneyEdit *amountEdit(const QString &name, const QString &words);
    QHBoxLayout *upperRow();
    QHBoxLayout *lowerRow();
    void readChoices();
    void takeLots(const QList<Lot> &lots);
    void tell();

    Office &m_office;
    LotId m_here;
    Lot m_lot;
    QLineEdit *m_thing = nullptr;
    PeriodChoice *m_period = nullptr;
    QComboBox *m_lots = nullptr;
    QComboBox *m_desks = nullptr;
    QComboBox *m_people = nullptr;
    QComboBox *m_methods = nullptr;
    MoneyEdit *m_least = nullptr;
    MoneyEdit *m_greatest = nullptr;
    KeyButton *m_clear = nullptr;
    QTimer m_typing;
    bool m_clearing = false;
};

} // namespace parkdesk
