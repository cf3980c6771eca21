// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverindex.h"
#include "services/usecase.h"

namespace parkdesk {

/// What is known of drivers who are looked for, each in a field of its own; all of them hold, an empty one asks for
/// nothing.
struct DriverTraits {
    QString number; ///< whole: "D-10001"
    QString name; ///< pieces of words
    QString mail; ///< whole
    QString phone; ///< whole
    QString address; ///< pieces of words

    [[nodiscard]] bool isEmpty() const { return *this == DriverTraits(); }
    friend bool operator==(const DriverTraits &, const DriverTraits &) = default;
};

/// The accounts that fit what is known of drivers, for a search that itself keeps accounts alone.
class MatchDrivers {
public:
    static constexpr Permission permission = Permission::SeeDrivers;
    static constexpr int mostDrivers = 500;

    struct Question {
        DriverTraits traits;
        /// For pieces of names; null: names are read and opened for this question alone.
        std::shared_ptr<const DriverIndex> names = {};
        /// Instead of traits: the numbers of these, as a search kept them.
        QList<DriverId> accounts = {};
    };
    struct Answer {
        QList<DriverId> drivers; ///< whoever was merged is the account that was kept
        QList<qint64> numbers; ///< of these
        bool more = false; ///< than mostDrivers
    };

    /// Errors: those of keyOf(), unless the number alone or accounts are asked for; BadNumber on Field::Driver, BadMail
    /// on Field::Mail and BadPhone on Field::Phone for what is no whole one.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
