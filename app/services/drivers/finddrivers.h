// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverindex.h"

namespace parkdesk {

/// A driver as lists show them.
struct DriverListRow {
    DriverId driver;
    qint64 number = 0;
    DriverState state = DriverState::Active;
    QString name;
    QString mail;
    QString phone;
    QString language;
    bool mailProven = false;
    Instant since;

    friend bool operator==(const DriverListRow &, const DriverListRow &) = default;
};

/// Everybody who is registered, by number.
class ListDrivers {
public:
    static constexpr Permission permission = Permission::SeeDrivers;
    static constexpr int mostRows = 500;

    struct Question {
        std::optional<DriverState> state; ///< absent: all
        qint64 afterNumber = 0; ///< where the last page ended
        int most = 100; ///< at most mostRows
    };
    struct Answer {
        QList<DriverListRow> rows;
        bool more = false;
        int count = 0; ///< accounts that are neither erased nor merged
    };

    /// Errors: those of keyOf().
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// Who is meant: by number, whole mail address, whole phone number, plate, or a piece of the name. Whoever was merged
/// is found as the account that was kept.
class FindDrivers {
public:
    static constexpr Permission permission = Permission::SeeDrivers;

    struct Question {
        QString text;
        int most = 50;
        /// For pieces of names; null: names are read and opened for this question alone.
        std::shared_ptr<const DriverIndex> names;
    };
    using Answer = QList<DriverListRow>; ///< none that is erased

    /// Errors: those of keyOf(); Required on Field::Driver without a text.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// Whom somebody on the phone may be, with the vehicles to book for: by number, whole mail or phone, plate or a piece
/// of the name.
class KnownDrivers {
public:
    static constexpr Permission permission = Permission::SeeDrivers;

    struct Question {
        QString text;
        int most = 8; ///< vehicles
        /// For pieces of names; null: names are read and opened for this question alone.
        std::shared_ptr<const DriverIndex> names;
    };
    /// A vehicle of a driver.
    struct Row {
        DriverId driver;
        qint64 number = 0;
        QString name;
        bool suspended = false;
        QString plate; ///< as shown
        QString vehicleType; ///< code
        bool meant = false; ///< the text is its plate

        friend bool operator==(const Row &, const Row &) = default;
    };
    using Answer = QList<Row>; ///< what is meant by its plate first, then each driver's primary one first

    /// Errors: those of FindDrivers.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// \a row with its fields opened.
[[nodiscard]] Result<DriverListRow> listRowOf(const OfficeKey &key, const DriverRow &row);

} // namespace parkdesk
