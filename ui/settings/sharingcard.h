// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace parkdesk {

class FieldRow;
class Preferences;
class TextLabel;

/// Whether other programs may ask this computer what is free, and where. What came of it stands below.
class SharingCard : public Card {
    Q_OBJECT

public:
    explicit SharingCard(Preferences &preferences, QWidget *parent = nullptr);

private:
    void apply();
    void tell();

    Preferences &m_preferences;
    QCheckBox *m_on;
    QLineEdit *m_address;
    QSpinBox *m_port;
    FieldRow *m_addressRow;
    FieldRow *m_portRow;
    TextLabel *m_state;
};

} // namespace parkdesk
