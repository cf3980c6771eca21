// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace parkdesk {

/// What stands in the place of a plate that was removed: \a bytes, each as one sign that no plate has, so that no piece
/// of a plate is ever found in it.
[[nodiscard]] QString plateTokenText(const QByteArray &bytes);

/// True for a text of such signs, 16 of them or more.
[[nodiscard]] bool isPlateToken(const QString &text);

} // namespace parkdesk
