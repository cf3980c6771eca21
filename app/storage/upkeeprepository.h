// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/timespan.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace parkdesk {

class UnitOfWork;

/// Something that was done for the database, or how a program that works on it does.
struct UpkeepNote {
    QString kind; ///< "backup", "proof", "sums", "program"
    QString who; ///< of several, which; else empty
    Instant at;
    QJsonObject body; ///< codes and numbers only
};

/// What is known of the database's own state: the last backup, the last proof, how its programs do, its size. The last
/// note of a kind and name stays.
class UpkeepRepository {
public:
    explicit UpkeepRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// An older note than the one that is there changes nothing.
    [[nodiscard]] Done note(const UpkeepNote &note);
    /// By kind, the newest first.
    [[nodiscard]] Result<QList<UpkeepNote>> all();
    [[nodiscard]] Done forget(const QString &kind, Instant before);

    struct Size {
        qint64 day = 0; ///< in UTC, since 1970
        qint64 bytes = 0;

        friend bool operator==(const Size &, const Size &) = default;
    };
    [[nodiscard]] Done noteSize(const Size &size);
    [[nodiscard]] Result<QList<Size>> sizes(qint64 sinceDay);

    struct Now {
        qint64 bytes = 0;
        qint64 logBytes = 0; ///< SQLite: of the write-ahead log
        std::optional<Instant> serverClock; ///< PostgreSQL
        qint64 lots = 0;
        qint64 lotsWithoutSums = 0; ///< still to be made
        qint64 hoursToFold = 0; ///< changed since they were folded
        qint64 foldedUntil = 0; ///< hour
        qint64 stays = 0; ///< ever made
    };
    [[nodiscard]] Result<Now> now();

private:
    UnitOfWork &m_unit;
};

/// For who cannot write because the program has the SQLite database open: beside the file, and read with the others.
/// False when that cannot be written either.
[[nodiscard]] bool noteUpkeepBeside(const QString &databasePath, const UpkeepNote &note);
[[nodiscard]] QList<UpkeepNote> upkeepBeside(const QString &databasePath);

} // namespace parkdesk
