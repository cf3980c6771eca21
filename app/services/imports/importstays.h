// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plate.h"
#include "services/usecase.h"

#include <QList>
#include <QStringList>

namespace parkdesk {

/// Stays of another program, as a file had them. A long file comes as several commands, each a transaction together
/// with the mark of how far the file is in; a row that is there already is known again by its fingerprint.
class ImportStays {
public:
    static constexpr QLatin1StringView kind {"import_stays"};
    static constexpr Permission permission = Permission::ManageLots;
    static constexpr bool quietWhenIdle = true;
    static constexpr qsizetype mostRows = 5000;

    struct Row {
        qint64 line = 0; ///< of the file
        LotId lot;
        Plate plate; ///< empty: not known
        QString vehicleType; ///< code
        QString spot; ///< label; empty: not known, or the lot has none
        Instant entered;
        std::optional<Instant> left; ///< absent: it is inside still
        qint64 amount = 0; ///< that was paid, in minor units of the lot's currency
        QString method; ///< code
        QString fingerprint; ///< 22 signs; see fingerprintOf()
        /// The one that it had, or would have had, as long as it was inside; empty where nothing tells it from others.
        QString openFingerprint;
    };
    struct Command {
        QString source; ///< of the file and how it is read: 64 hexadecimal digits
        qint64 untilLine = 0; ///< the file is in up to here when this is done
        QList<Row> rows; ///< at most mostRows
        [[nodiscard]] QJsonObject toJson() const; ///< a digest of the rows
    };
    /// A line of the file and a code that says what about it: known to stayRemarkCodes().
    struct Remark {
        qint64 line = 0;
        QString code;
        friend bool operator==(const Remark &, const Remark &) = default;
    };
    struct Outcome {
        int added = 0; ///< those that are inside still among them
        int inside = 0;
        int known = 0; ///< were there already
        int ended = 0; ///< were there already and inside, and have left by what this file says
        QList<Remark> refused; ///< rows that are not in
        QList<Remark> remarks; ///< rows that are in, but not wholly as they stood
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
        void add(const Outcome &other);
    };

    /// What was paid is taken at a desk of its own, in shifts that are closed again: no drawer is touched. Errors:
    /// Required and TooLong on Field::File; UnknownLot; UnknownVehicleType.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);

    /// The number of a command: the same rows of the same file have the same one, so that they are never done twice.
    [[nodiscard]] static QUuid numberOf(const Command &command);
    /// 22 signs that stand for \a parts: those that tell one row from another.
    [[nodiscard]] static QString fingerprintOf(const QStringList &parts);
};

/// What ImportStays would do with rows, as far as it can be told without doing it. Rows of a lot that is not valid are
/// those of one that is still to be made.
class ImportTrial {
public:
    static constexpr Permission permission = Permission::ManageLots;

    struct Question {
        QList<ImportStays::Row> rows;
    };
    using Answer = ImportStays::Outcome;

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// How far a file is in already.
class ImportProgress {
public:
    static constexpr Permission permission = Permission::ManageLots;

    struct Question {
        QString source;
    };
    struct Answer {
        qint64 untilLine = 0; ///< 0: it was never begun
        qint64 added = 0;
    };

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
