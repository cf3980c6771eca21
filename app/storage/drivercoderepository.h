// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/driver.h"
#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QByteArray>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// A code that was sent, without the code.
struct DriverCodeRow {
    DriverCodeId id;
    CodePurpose purpose = CodePurpose::Join;
    QByteArray addressIndex;
    std::optional<DriverId> driver; ///< absent for an address that nobody has
    std::optional<DeskId> desk;
    QByteArray codeHash;
    Instant madeAt;
    Instant expiresAt;
    int tries = 0;
    std::optional<Instant> usedAt;
};

/// Codes by mail, and log-ins that failed.
class DriverCodeRepository {
public:
    static constexpr int mostTries = 5; ///< as the schema has it

    explicit DriverCodeRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    [[nodiscard]] Result<DriverCodeId> add(const DriverCodeRow &code);
    /// The only one of that address and purpose that still counts.
    [[nodiscard]] Result<std::optional<DriverCodeRow>> newest(const QByteArray &addressIndex, CodePurpose purpose);
    /// Purpose, address, driver and when it was used. Errors: NotFound on Field::Code.
    [[nodiscard]] Result<DriverCodeRow> find(DriverCodeId code);
    /// One more try; false when there is none left. Of several at one moment each is counted.
    [[nodiscard]] Result<bool> countTry(DriverCodeId code);
    /// False when it was used before.
    [[nodiscard]] Result<bool> use(DriverCodeId code, Instant now);
    /// A proof that served its purpose is gone.
    [[nodiscard]] Done drop(DriverCodeId code);
    /// Forgets all that were made before \a since.
    [[nodiscard]] Done dropOld(Instant since);

    struct Sent {
        int count = 0;
        std::optional<Instant> last;
    };
    [[nodiscard]] Result<Sent> sentTo(const QByteArray &addressIndex, const TimeSpan &span);
    [[nodiscard]] Result<int> sentAt(DeskId desk, const TimeSpan &span);

    struct Failures {
        int count = 0;
        Instant last;
    };
    /// In a row, of an address or a card.
    [[nodiscard]] Result<Failures> failuresOf(const QByteArray &who);
    [[nodiscard]] Done addFailure(const QByteArray &who, Instant now);
    [[nodiscard]] Done dropFailures(const QByteArray &who);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
