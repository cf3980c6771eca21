// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/firstrun/wizardstep.h"

namespace parkdesk {

class LotFields;

/// The first lot: where it is, how its spots are given and called.
class LotStep : public WizardStep {
    Q_OBJECT

public:
    /// \a systemZone is chosen when it is a zone we know. \a clock for the hour beside each zone.
    LotStep(const QByteArray &systemZone, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] bool check() override;
    void fill(FirstRunForm &form) const override;
    [[nodiscard]] bool showError(const Error &error) override;
    void takeFocus() override;

private:
    LotFields *m_fields;
};

} // namespace parkdesk
