// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/usecase.h"

#include <QStringList>

namespace parkdesk {

/// What a stay of a length costs when it begins now.
struct KioskPrice {
    Duration length {0};
    Money amount;
};

/// How a lot is doing, for whoever looks for a place.
struct KioskPlace {
    struct Free {
        QString vehicleType; ///< code
        int total = 0;
        int free = 0;
        int freeEv = 0; ///< of them with a charging point; at most mostCounted
        int freeAccessible = 0;
    };
    struct Rating {
        int tenths = 0; ///< of five stars: 10 to 50
        qint64 count = 0;
    };
    LotId lot;
    QString name;
    QString address;
    QString phone; ///< of the office there; may be empty
    Zone zone;
    Currency currency;
    bool here = false; ///< the kiosk stands in it
    bool assigned = true; ///< the ticket names a spot
    std::optional<GeoPoint> place;
    std::optional<qint64> metres; ///< from this lot, as the crow flies
    std::optional<int> heightLimit; ///< millimetres
    std::optional<int> weightLimit; ///< kilograms
    bool open = true; ///< lets vehicles in now
    std::optional<Instant> opensAt; ///< when it is closed
    std::optional<Instant> closesAt; ///< today, when it is open and not always
    QList<Free> free; ///< types that have spots there
    QList<KioskPrice> prices; ///< of the type asked for: one hour, two, 24; those that the tariff gives
    std::optional<Rating> rating; ///< none while nobody rated it; told by KioskLots alone
    static constexpr int mostCounted = 99;

    [[nodiscard]] const Free *freeOf(const QString &vehicleType) const;
};

/// The lot in which this kiosk stands.
class KioskStart {
public:
    static constexpr Permission permission = Permission::ServeDrivers;

    struct Question {
        QString vehicleType = QStringLiteral("car"); ///< for which prices are told
    };
    struct Answer {
        KioskPlace place;
        QStringList vehicleTypes; ///< all codes, in order
        bool sendsMail = false; ///< there is a mail server: people can register and log in
        Instant asOf;
    };

    /// Errors: those of lotOfKiosk(); UnknownVehicleType.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// All lots: this one first, then the nearest, then by name.
class KioskLots {
public:
    static constexpr Permission permission = Permission::ServeDrivers;

    using Question = KioskStart::Question;
    struct Answer {
        QList<KioskPlace> places;
        Instant asOf;
    };

    /// Errors: those of KioskStart.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// What a stay from now, or a booking, would be like. Nothing is held by it.
class KioskOffer {
public:
    static constexpr Permission permission = Permission::ServeDrivers;

    struct Question {
        LotId lot; ///< invalid: that of this kiosk
        QString vehicleType;
        TimeSpan span;
    };
    struct Answer {
        LotId lot;
        QString lotName;
        Zone zone;
        bool anyFree = false; ///< in all of that time; from now on a gap until the next booking will do
        std::optional<Money> price; ///< none where the tariff gives none for that time
        Instant heldUntil; ///< a booking falls after that
        Duration usual {0}; ///< how long such vehicles stay here mostly
        Duration shortest {0};
    };

    /// Errors: UnknownLot, UnknownVehicleType; BadSpan.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
