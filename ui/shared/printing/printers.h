// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "paper/slip.h"

#include <QStringList>

namespace parkdesk {

/// The printers of this computer. Both functions may take long or fail, and are called in a thread of their own.
class Printers {
public:
    Printers() = default;
    Printers(const Printers &) = delete;
    Printers &operator=(const Printers &) = delete;
    virtual ~Printers() = default;

    [[nodiscard]] virtual QStringList names() const = 0;
    /// An empty \a printer is that of the system. Errors: PrinterFailed (details "none" when there is no printer at
    /// all, else "printer").
    [[nodiscard]] virtual Done print(const Slip &slip, const QString &title, const QString &printer) const = 0;
};

/// Those that the print system of the desktop knows.
class SystemPrinters final : public Printers {
public:
    [[nodiscard]] QStringList names() const override;
    [[nodiscard]] Done print(const Slip &slip, const QString &title, const QString &printer) const override;
};

} // namespace parkdesk
