// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/stays/paystay.h"
#include "services/stays/quotestay.h"
#include "ui/desk/deskpanel.h"
#include "ui/shared/commandnumber.h"

class QLineEdit;

namespace parkdesk {

class ApprovalForm;
class FieldMessage;
class KeyButton;
class MoneyEdit;
class Segmented;

/// No rule gives this stay a price: a manager names one, alone or at an attendant's desk, so that the vehicle can
/// leave. The money is taken at once and exactly.
class PricePanel : public DeskPanel {
    Q_OBJECT

public:
    PricePanel(Office &office, const QuoteStay::Answer &quote, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool isBusy() const override { return m_busy; }
    [[nodiscard]] Sentence boxLine() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addParts(bool alone);
    void pay(const std::optional<Approval> &approval);
    void take(const Result<PayStay::Outcome> &outcome);
    void setBusy(bool busy);
    void tellError(const Error &error);
    [[nodiscard]] Result<PayStay::Command> command() const;

    Office &m_office;
    QuoteStay::Answer m_quote;
    MoneyEdit *m_amount;
    QLineEdit *m_reason;
    Segmented *m_method;
    FieldMessage *m_message;
    ApprovalForm *m_approval = nullptr;
    KeyButton *m_do = nullptr;
    CommandNumber m_number;
    bool m_busy = false;
};

} // namespace parkdesk
