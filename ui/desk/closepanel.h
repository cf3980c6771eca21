// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/closestay.h"
#include "ui/desk/staypanel.h"

namespace parkdesk {

class ApprovalForm;
class Segmented;
class TextLabel;

/// Ends a stay that is not settled: owing, gone unseen, towed. Who may not do that alone asks another person here.
class ClosePanel : public StayPanel {
    Q_OBJECT

public:
    ClosePanel(const DescribeStay::Answer &stay, Office &office, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const override;

protected:
    void act() override;
    [[nodiscard]] FieldRow *rowOf(Field field) const override;
    void showError(const Error &error) override;

private:
    void askOpenAmount();
    [[nodiscard]] CloseStay::Command command() const;
    [[nodiscard]] bool isComplete();

    Segmented *m_how;
    QLineEdit *m_reason;
    FieldRow *m_reasonRow;
    TextLabel *m_open;
    ApprovalForm *m_approval;
};

} // namespace parkdesk
