// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/starter.h"
#include "ui/firstrun/wizardstep.h"

class QButtonGroup;

namespace parkdesk {

class MoneyEdit;
class TextLabel;
class FieldMessage;
class Card;

/// One of three price signs with amounts of one's own. The sign and some prices are worked out at each key.
class PriceStep : public WizardStep {
    Q_OBJECT

public:
    explicit PriceStep(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] bool check() override;
    void fill(FirstRunForm &form) const override;
    void prepare(const FirstRunForm &form) override;
    [[nodiscard]] bool showError(const Error &error) override;
    void takeFocus() override;

private:
    struct Amount {
        QString code; ///< as errors name it
        MoneyEdit *edit;
        FieldRow *row;
        Money StarterAmounts::*member;
    };
    QWidget *choices();
    QWidget *amountForm();
    QWidget *signCard();
    void addAmount(const QString &code, const QString &label, Money StarterAmounts::*member);
    void showKind();
    void showSign();
    [[nodiscard]] StarterKind kind() const;
    [[nodiscard]] bool uses(const QString &code) const;
    [[nodiscard]] Result<QByteArray> tariff() const;

    Currency m_currency;
    QByteArray m_zone;
    QButtonGroup *m_kinds;
    QList<Amount> m_amounts;
    FieldMessage *m_message;
    TextLabel *m_sign;
    TextLabel *m_examples;
    QWidget *m_form;
};

} // namespace parkdesk
