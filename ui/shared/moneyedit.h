// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QLineEdit>
#include <QLocale>
#include <QValidator>

namespace parkdesk {

/// Makes an amount of whatever is typed, pasted or dropped, or refuses the change and so keeps the text before it.
/// Digits of any script become 0-9; a point or comma is the locale's separator unless it can only group thousands;
/// blanks, currency letters and signs around the number fall away.
class MoneyValidator : public QValidator {
    Q_OBJECT

public:
    MoneyValidator(Currency currency, const QLocale &locale, QObject *parent);

    void setCurrency(Currency currency) { m_currency = currency; }
    void setMinorUnitTyping(bool on) { m_minorUnitTyping = on; }
    [[nodiscard]] QString separator() const { return m_locale.decimalPoint(); }
    State validate(QString &input, int &position) const override;

private:
    Currency m_currency;
    QLocale m_locale;
    bool m_minorUnitTyping = false;
};

/// A right-aligned field for an amount of one currency.
class MoneyEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(Currency currency = {}, QWidget *parent = nullptr, const QLocale &locale = {});

    void setCurrency(Currency currency);
    /// Digits fill from the right as on a till: 1, 2, 0, 0 gives 12.00.
    void setMinorUnitTyping(bool on);
    /// 40 high with 1.6 times the body, as in the amount panel.
    void setLarge(bool large);

    /// Errors: Required when empty, BadAmount when it is not yet an amount; both with Field::Amount.
    [[nodiscard]] Result<Money> value() const;
    [[nodiscard]] bool isEmpty() const { return text().isEmpty(); }
    void setValue(const Money &money);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// After each change by the person or the program.
    void valueChanged();

private:
    Currency m_currency;
    MoneyValidator *m_validator;
    bool m_large = false;
};

} // namespace parkdesk
