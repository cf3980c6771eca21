// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QBitArray>
#include <QString>

namespace parkdesk {

/// A QR code of level M: a square of modules, without the quiet zone that has to be left around it.
class QrCode {
public:
    /// Light modules on each side.
    static constexpr int quietZone = 4;

    QrCode() = default;
    /// Capital letters, digits and hyphens pack closest: a ticket code is 21 modules wide. Errors: Required when
    /// \a text is empty, TooLong when no QR code of level M can hold it.
    [[nodiscard]] static Result<QrCode> fromText(const QString &text);

    /// Modules on each side; 0 for none.
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isDark(int x, int y) const { return m_dark.testBit(y * m_size + x); }

private:
    int m_size = 0;
    QBitArray m_dark;
};

} // namespace parkdesk
