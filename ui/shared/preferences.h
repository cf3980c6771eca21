// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "ui/shared/theme.h"

#include <QObject>
#include <QString>

#include <optional>

namespace parkdesk {

/// The languages of the program. System is that of the computer where there is a translation, else English.
enum class LanguageChoice { System, English, German };

/// Whether what is free is told to other programs, and where.
struct LiveSharing {
    bool on = false;
    QString address = QStringLiteral("127.0.0.1"); ///< of this computer; this one is reached by itself alone
    int port = 8642;

    friend bool operator==(const LiveSharing &, const LiveSharing &) = default;
};

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
    /// Off unless somebody turned it on.
    [[nodiscard]] virtual LiveSharing sharing() const = 0;
    virtual void setSharing(const LiveSharing &sharing) = 0;
    /// What came of it, from who does the sharing.
    void tellSharing(const std::optional<Error> &problem);
    [[nodiscard]] const std::optional<Error> &sharingProblem() const { return m_sharingProblem; }

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void lockMinutesChanged();
    void printingChanged();
    void sharingChanged();
    void sharingTold();

private:
    std::optional<Error> m_sharingProblem;
};

} // namespace parkdesk
