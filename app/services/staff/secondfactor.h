// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/officekey.h"
#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QStringList>

namespace parkdesk {

class UnitOfWork;

inline constexpr int recoveryCodeCount = 10;

/// A second factor that is not on yet. It is shown to its person and goes with the command that turns it on; nothing of
/// it is kept in clear.
struct NewSecondFactor {
    QByteArray secret;
    QString words; ///< the secret for typing, in groups of four
    QString uri; ///< "otpauth://...", for the QR code
    QStringList recoveryCodes; ///< as they are shown: "K7QXM-2RTYA"
};

/// For \a login. Errors: Internal.
[[nodiscard]] Result<NewSecondFactor> newSecondFactor(const QString &login);
/// The same of a secret that an app has already, as NewSecondFactor::words. Errors: BadCode on Field::Code when it is
/// not one of 20 bytes.
[[nodiscard]] Result<NewSecondFactor> secondFactorOf(const QString &login, const QString &words);

/// What somebody typed as a code.
struct TypedCode {
    QString digits; ///< six, of the app; empty otherwise
    QString recovery; ///< ten letters and digits; empty otherwise
};
/// Blanks, hyphens, case and digits of other scripts do not matter, nor O for 0 and the like in a recovery code.
[[nodiscard]] TypedCode typedCode(const QString &text);

/// Of a recovery code as in TypedCode: 16 bytes that nobody makes without the key.
[[nodiscard]] QByteArray recoveryHash(const OfficeKey &key, StaffId staff, const QString &recovery);

enum class CodeVerdict {
    Right,
    RightRecovery,
    Wrong,
    Used, ///< right, but not for the first time
};

/// Judges what \a staff typed, and uses it up when it is right; a wrong one is counted, so the unit is to be committed
/// in any case. Errors: NotFound on Field::Code without a second factor; LoginDelayed (details "wait_ms") on
/// Field::Code after five wrong ones in a row, as for passwords.
[[nodiscard]] Result<CodeVerdict> judgeCode(UnitOfWork &unit, const OfficeKey &key, StaffId staff, const QString &typed,
                                            Instant now);

/// The same without using or counting anything, where nothing can be written. A recovery code is Wrong here.
[[nodiscard]] Result<CodeVerdict> seeCode(UnitOfWork &unit, const OfficeKey &key, StaffId staff, const QString &typed,
                                          Instant now);

/// The refusal for \a verdict: SecondFactorWrong on Field::Code, details "used" when it was right before.
[[nodiscard]] Done refusalOf(CodeVerdict verdict);

} // namespace parkdesk
