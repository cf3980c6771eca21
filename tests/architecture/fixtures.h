// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace parkdesk::architecture {

/// The planted trees below tests/architecture/fixtures/\a kind, by name. In each, a line that a checker must reject
/// ends with "rejected: <rule>"; every other line must pass.
[[nodiscard]] QStringList fixtureNames(const QString &kind);
[[nodiscard]] QList<Source> readFixture(const QString &kind, const QString &name);

/// "path:line: rule" of every marked line, sorted.
[[nodiscard]] QStringList plantedBreaches(const QList<Source> &sources);

/// The same of what a checker found, each line once.
[[nodiscard]] QStringList foundBreaches(const QList<Breach> &breaches);

/// The rules that some fixture of \a kind breaks.
[[nodiscard]] QStringList plantedRules(const QString &kind);

/// The checkout that is being tested.
[[nodiscard]] QString sourceRoot();

} // namespace parkdesk::architecture
