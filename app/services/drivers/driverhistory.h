// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverdetail.h"

#include <QByteArray>

namespace parkdesk {

/// Which stays of a driver.
struct DriverHistoryPart {
    DriverId driver;
    std::optional<LotId> lot = {}; ///< absent: all
    std::optional<Instant> from = {}; ///< began then or later
    std::optional<Instant> until = {}; ///< began before
};

/// A history as a file.
struct DriverHistoryFile {
    QByteArray csv;
    qint64 stays = 0;
};

/// The stays of a driver as CSV after RFC 4180, a stay a line, the newest first: lot, code, plate, vehicle, spot,
/// state, booked_from, booked_until, entered, left, paid, currency. Times are ISO 8601 on the lot's wall clock with
/// their offset. Texts are guarded against being taken for formulas. Errors: LimitReached beyond 50,000 stays.
[[nodiscard]] Result<DriverHistoryFile> driverHistoryFile(UnitOfWork &unit, const DriverHistoryPart &part,
                                                          const DeedContext &context);

/// A history that is on its way.
struct MailedHistory {
    DriverId driver; ///< of the account, which may have been merged into another
    MailId mail;
    qint64 stays = 0;
};
/// Queues that file to the driver's own address, once for \a onceKey. Errors: those of keyOf(), liveDriver() and
/// driverHistoryFile(); Required on Field::Mail without an address; MailUnproven where nobody has shown that it is
/// theirs.
[[nodiscard]] Result<MailedHistory> mailHistory(UnitOfWork &unit, const DriverHistoryPart &part, const QString &onceKey,
                                                const DeedContext &context);

/// That file, for whoever hands it to the person; ExportDriver is noted before.
class DriverHistory {
public:
    static constexpr Permission permission = Permission::ManageDrivers;

    using Question = DriverHistoryPart;
    using Answer = DriverHistoryFile;

    /// Errors: those of keyOf() and driverHistoryFile(); NotFound on Field::Driver.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// Mails a driver that file, to their own address alone.
class MailDriverHistory {
public:
    static constexpr QLatin1StringView kind {"mail_driver_history"};
    static constexpr Permission permission = Permission::RegisterDrivers;

    struct Command {
        DriverHistoryPart part;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DriverId driver;
        qint64 stays = 0;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of mailHistory().
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
