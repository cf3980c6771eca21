// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace parkdesk::test {

/// \a json without all that can be left out while \a isStillWrong holds.
[[nodiscard]] QByteArray minimalDocument(const QByteArray &json,
                                         const std::function<bool(const QByteArray &)> &isStillWrong);

} // namespace parkdesk::test
