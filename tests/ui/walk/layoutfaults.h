// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace parkdesk::test {

/// What a person would see wrong in \a window as it stands now, one sentence each: words that are cut, controls that
/// lie on each other, controls outside the window. Item views are looked at by their headers only.
[[nodiscard]] QStringList layoutFaults(const QWidget &window);

} // namespace parkdesk::test
