// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotcount.h"
#include "services/usecase.h"

#include <QList>

namespace parkdesk {

/// Takes over readings of counters: how many places of a lot were occupied at an instant. A long file comes as several
/// commands; a reading that is there already is known again, so that a file may be given once more at any time.
class ImportCounts {
public:
    static constexpr QLatin1StringView kind {"import_counts"};
    static constexpr Permission permission = Permission::ManageLots;
    static constexpr bool quietWhenIdle = true;
    static constexpr qsizetype mostReadings = 5000;

    struct Reading {
        QString lot;
        LotCount count;
    };
    struct Command {
        QByteArray timezone; ///< of lots that are new
        QList<Reading> readings; ///< at most mostReadings
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        int added = 0;
        int known = 0; ///< the same reading was there
        int differing = 0; ///< another number was there for that instant; it stays
        int lots = 0; ///< that were new
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: BadZone when a lot is known in another zone, or there is no such zone; TooLong and Required on
    /// Field::File.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// Every lot with readings.
class CountedLots {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question { };
    using Answer = QList<CountedLot>;

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// How full a counted lot was on the mean of its readings. Hours without a reading have no mean: no data is not empty.
class CountedOccupancy {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    enum class By { Hour, Day, WeekdayHour, Whole };
    struct Question {
        CountedLotId lot;
        TimeSpan span;
        By by = By::Hour;
    };
    struct Row {
        qint64 key = 0; ///< hour 0..23, day since 1970, (weekday - 1) * 24 + hour with Monday as 1, or 0; local
        qint64 readings = 0;
        qint64 occupied = 0; ///< the sum of the readings: the mean is this by their number
        qint64 capacity = 0; ///< the sum over those that tell it
        qint64 withCapacity = 0;
        qint64 most = 0; ///< the highest reading

        friend bool operator==(const Row &, const Row &) = default;
    };
    using Answer = QList<Row>; ///< by key; only those with readings

    /// Errors: NotFound.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
