// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/commandline.h"
#include "domain/zonerules.h"

#include <optional>

namespace parkdesk::ctl {

/// Beyond any tariff.
inline constexpr qint64 longestTariffFile = qint64 {4} * 1024 * 1024;

/// What an option says as a time in \a zone. Errors: those of ZoneRules::fromText(), on \a field.
[[nodiscard]] Result<Instant> timeOption(const Invocation &invocation, QLatin1StringView option, const ZoneRules &zone,
                                         Field field);

/// The time that \a option says, on the wall clock of \a zone; a day alone begins at midnight. Nothing when it was not
/// said. Errors: those of ZoneRules::fromText(), on \a field.
[[nodiscard]] Result<std::optional<Instant>> dayOrTimeOption(const Invocation &invocation, QLatin1StringView option,
                                                             const ZoneRules &zone, Field field);

/// What an option says as a date ("2026-12-25"), in days since 1970; \a otherwise where it is left out. Errors: BadTime
/// on \a field.
[[nodiscard]] Result<qint64> dayOption(const Invocation &invocation, QLatin1StringView option, qint64 otherwise,
                                       Field field);

/// A file, of which no more than \a most bytes are read. Errors: NotFound on \a field.
[[nodiscard]] Result<QByteArray> bytesOfFile(const QString &path, qint64 most, Field field);

} // namespace parkdesk::ctl
