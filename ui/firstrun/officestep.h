// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/wizardstep.h"
#include "ui/shared/preferences.h"

class QLineEdit;

namespace parkdesk {

class CurrencyChoice;

/// Who sells the parking, and in which money.
class OfficeStep : public WizardStep {
    Q_OBJECT

public:
    /// \a language: what the words are in.
    explicit OfficeStep(LanguageChoice language, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool check() override;
    void fill(FirstRunForm &form) const override;
    [[nodiscard]] bool showError(const Error &error) override;
    void takeFocus() override;

Q_SIGNALS:
    void languageChosen(parkdesk::LanguageChoice choice);

private:
    QWidget *languageRow(LanguageChoice language);

    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_taxNumber;
    CurrencyChoice *m_currency;
    FieldRow *m_nameRow;
    FieldRow *m_addressRow;
    FieldRow *m_taxRow;
    FieldRow *m_currencyRow;
};

} // namespace parkdesk
