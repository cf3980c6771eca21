// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverfields.h"
#include "storage/drivercoderepository.h"

namespace parkdesk {

/// How long a code by mail counts.
inline constexpr Duration driverCodeLife = minutes(10);
/// How long an address that was proven by one may be acted on.
inline constexpr Duration driverProofLife = minutes(30);
/// Clocks of two desks may differ by so much.
inline constexpr Duration driverClockSlack = minutes(1);

/// The six digits of the code that a command sends: the same each time it is tried, and nobody's guess without the key.
[[nodiscard]] QString driverCodeOf(const OfficeKey &key, const QUuid &command);
/// What is kept of it: belongs to this address and moment alone.
[[nodiscard]] QByteArray driverCodeHash(const OfficeKey &key, const QString &code, const QByteArray &addressIndex,
                                        Instant madeAt);
/// Six digits of any script, blanks and hyphens aside; empty for anything else.
[[nodiscard]] QString driverCodeFromText(const QString &text);

/// What became of a code that somebody typed.
struct RedeemedCode {
    std::optional<DriverCodeRow> code; ///< whose time it was; absent when none was sent
    std::optional<ErrorCode> refusal; ///< CodeWrong, CodeOver; absent when it fits
};
/// Counts the try and takes the code, once, in whichever case it is to be kept.
[[nodiscard]] Result<RedeemedCode> redeemCode(UnitOfWork &unit, const OfficeKey &key, const QByteArray &addressIndex,
                                              CodePurpose purpose, const QString &typed, Instant now);

/// A code that was given right, not long ago, for this address. Errors: CodeOver on Field::Code.
[[nodiscard]] Result<DriverCodeRow> provenBy(UnitOfWork &unit, DriverCodeId code, const QByteArray &addressIndex,
                                             const QList<CodePurpose> &purposes, Instant now);

/// What a refusal that was kept is called in an outcome, and back.
[[nodiscard]] QJsonValue refusalJson(const std::optional<ErrorCode> &refusal);
[[nodiscard]] std::optional<ErrorCode> refusalFromJson(const QJsonValue &json);

} // namespace parkdesk
