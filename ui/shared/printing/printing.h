// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/preferences.h"
#include "ui/shared/printing/printers.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace parkdesk {

/// Sends papers to the chosen printer, one after another, in a thread of their own: nothing waits for a printer, and
/// a deed is long committed when its paper begins.
class Printing : public QObject {
    Q_OBJECT

public:
    /// \a preferences outlives it.
    Printing(const Preferences &preferences, std::shared_ptr<const Printers> printers, QObject *parent = nullptr);
    ~Printing() override;

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    /// On the printer of the preferences. Errors: PrinterFailed, with details "none" where the computer has no printer.
    [[nodiscard]] QFuture<Done> print(const Slip &slip, const QString &title);
    [[nodiscard]] QFuture<QStringList> findPrinters();

private:
    struct Worker;

    const Preferences &m_preferences;
    std::shared_ptr<const Printers> m_printers;
    std::unique_ptr<Worker> m_worker;
};

} // namespace parkdesk
