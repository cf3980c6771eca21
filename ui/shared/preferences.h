// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QObject>
#include <QString>

namespace parkdesk {

/// The languages of the program. System is that of the computer where there is a translation, else English.
enum class LanguageChoice { System, English, German };

/// What a person may set for this computer. A change is applied and remembered at once, and told by a signal.
class Preferences : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~Preferences() override;

    [[nodiscard]] virtual LanguageChoice language() const = 0;
    virtual void setLanguage(LanguageChoice choice) = 0;
    [[nodiscard]] virtual ThemeChoice theme() const = 0;
    virtual void setTheme(ThemeChoice choice) = 0;
    /// After so many minutes without a key or the mouse the desk locks itself.
    [[nodiscard]] virtual int lockMinutes() const = 0;
    virtual void setLockMinutes(int length) = 0;
    /// The desk prints the ticket when a vehicle came in.
    [[nodiscard]] virtual bool printsTickets() const = 0;
    virtual void setPrintsTickets(bool prints) = 0;
    /// The name of the printer for tickets and receipts; empty for that of the system.
    [[nodiscard]] virtual QString printer() const = 0;
    virtual void setPrinter(const QString &name) = 0;

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void lockMinutesChanged();
    void printingChanged();
};

} // namespace parkdesk
