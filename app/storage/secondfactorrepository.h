// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// The second factor of a person, sealed.
struct SecondFactorRow {
    StaffId staff;
    QByteArray secret; ///< sealed to SecondFactorRepository::placeOf()
    qint64 lastStep = 0; ///< of the newest code that was used
    int failures = 0; ///< in a row
    std::optional<Instant> failedAt;
    Instant enrolledAt;
};

/// Second factors of the staff and their recovery codes. Only putting one on and taking it away are told to the unit:
/// tries are the door's own book.
class SecondFactorRepository {
public:
    explicit SecondFactorRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Where the secret of \a staff is sealed to, see OfficeKey::seal().
    [[nodiscard]] static QString placeOf(StaffId staff);

    [[nodiscard]] Result<std::optional<SecondFactorRow>> find(StaffId staff);
    /// Everybody who has one.
    [[nodiscard]] Result<QList<StaffId>> all();
    /// \a row with a secret and the step of the code that proved it; \a codeHashes are of 16 bytes.
    [[nodiscard]] Done add(const SecondFactorRow &row, const QList<QByteArray> &codeHashes);
    /// With its recovery codes.
    [[nodiscard]] Done drop(StaffId staff);

    /// Before a code is judged: others of the same moment wait until this unit ends.
    [[nodiscard]] Done countTry(StaffId staff);
    /// False when that step or a newer one was used before. Failures are forgotten.
    [[nodiscard]] Result<bool> useStep(StaffId staff, qint64 step);
    /// False when there is none such, or it was used before. Failures are forgotten.
    [[nodiscard]] Result<bool> useRecoveryCode(StaffId staff, const QByteArray &codeHash, Instant now);
    [[nodiscard]] Done countFailure(StaffId staff, Instant now);
    /// Recovery codes that were not used yet.
    [[nodiscard]] Result<int> recoveryCodesLeft(StaffId staff);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
