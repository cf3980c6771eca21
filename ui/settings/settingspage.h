// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace parkdesk {

class Card;
class FieldRow;
class Office;
class Preferences;
class Segmented;

/// What can be set for this computer and for this desk. Each change is in force at once; there is nothing to save.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(Office &office, DeskId desk, Preferences &preferences, QWidget *parent = nullptr);

    /// Printers that the computer knows; without any, only the system's own can be chosen.
    void setPrinters(const QStringList &names);

private:
    [[nodiscard]] Card *appearanceCard();
    [[nodiscard]] Card *safetyCard();
    [[nodiscard]] Card *paperCard();

    Preferences &m_preferences;
    Segmented *m_language;
    Segmented *m_theme;
    QComboBox *m_lock;
    QCheckBox *m_tickets;
    QComboBox *m_printer;
};

} // namespace parkdesk
