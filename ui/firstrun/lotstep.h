// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/firstrun/wizardstep.h"

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace parkdesk {

class LotPreview;
class SpotRows;

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
    QWidget *assignmentRow();
    QWidget *previewCard();
    void fillZones(const QByteArray &systemZone);
    void sayZone();
    void connectParts();
    [[nodiscard]] QString zoneId() const;

    const Clock &m_clock;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QComboBox *m_zone;
    QRadioButton *m_assigned;
    QRadioButton *m_freeChoice;
    SpotRows *m_spots;
    LotPreview *m_preview;
    FieldRow *m_nameRow;
    FieldRow *m_addressRow;
    FieldRow *m_zoneRow;
};

} // namespace parkdesk
