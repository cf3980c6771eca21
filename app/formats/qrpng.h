// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/qr.h"

#include <QByteArray>

namespace parkdesk {

/// A picture of \a code as a PNG file, black on white with its quiet zone, \a dots (1 to 32) for each module. The same
/// code gives the same bytes; empty for no code.
[[nodiscard]] QByteArray qrPng(const QrCode &code, int dots);

} // namespace parkdesk
