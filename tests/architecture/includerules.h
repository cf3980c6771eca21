// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace parkdesk::architecture {

/// Names of the rules about includes.
[[nodiscard]] QStringList includeRuleNames();

/// The module of a Qt header: "QString", "QtCore/QString" and "QtCore" are in "Core". Empty when it is not Qt's.
[[nodiscard]] QString qtModuleOf(const QString &header);

/// Every include of app/ and ui/ that the tables in includerules.cpp do not allow. Other folders are not looked at.
[[nodiscard]] QList<Breach> checkIncludes(const QList<Source> &sources);

} // namespace parkdesk::architecture
