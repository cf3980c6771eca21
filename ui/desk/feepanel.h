// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/fees/openfees.h"
#include "ui/desk/staypanel.h"

#include <QElapsedTimer>

class QStackedWidget;

namespace parkdesk {

class MoneyEdit;
class NoticeLine;
class Segmented;
class TextLabel;

/// The fee for a booking that was not used: taken in cash or by card, or waived with a reason. Enter takes the exact
/// amount when nothing was typed; like every Enter that takes money it is deaf at first.
class FeePanel : public StayPanel {
    Q_OBJECT

public:
    static constexpr int deafMs = 300;

    FeePanel(const DescribeStay::Answer &stay, Office &office, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool takesEnterAhead() const override { return false; }
    [[nodiscard]] Sentence boxLine() const override;
    /// Enter counts.
    [[nodiscard]] bool isReady() const;
    /// F8: by card. Again: back to cash.
    void toggleCard();

protected:
    void act() override;
    [[nodiscard]] FieldRow *rowOf(Field field) const override;
    void showError(const Error &error) override;

private:
    enum Way { ByCash, ByCard, Waive };

    void addParts();
    void askFee();
    void take(const OpenFee &fee);
    void showWay();
    void showState();
    void pay();
    void waive();
    [[nodiscard]] Way way() const;

    std::optional<OpenFee> m_fee;
    TextLabel *m_due;
    NoticeLine *m_why;
    Segmented *m_way;
    QStackedWidget *m_fields;
    MoneyEdit *m_cash;
    FieldRow *m_cashRow;
    QLineEdit *m_reference;
    FieldRow *m_referenceRow;
    QLineEdit *m_reason;
    FieldRow *m_reasonRow;
    QElapsedTimer m_openSince;
};

} // namespace parkdesk
