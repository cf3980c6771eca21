// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/result.h"
#include "domain/stay.h"
#include "domain/timespan.h"

#include <QList>
#include <QString>

#include <optional>

namespace parkdesk {

class Query;
class UnitOfWork;

/// Plates that are looked for, as patterns of the databases ("%" any signs, "_" one sign).
struct PlatePattern {
    QString plate; ///< over normal forms
    QString alike; ///< over look-alike keys; fits whatever \a plate fits
    bool exact = true; ///< false: those that only look alike
    bool indexed = false; ///< it holds three signs in a row, so the index of pieces helps
};

/// What a stay has to be beside what the text says.
struct StayFilter {
    static constexpr quint64 everything = (quint64 {1} << 62) - 1;

    std::optional<LotId> lot;
    Instant since; ///< began then or later
    quint64 types = everything; ///< bits by the number of the type
    quint64 states = everything; ///< bits by the number of the state; one that left has the bit 10 + how
    struct Amounts {
        qint64 least = 0;
        qint64 greatest = 0;
    };
    std::optional<Amounts> paid; ///< minor units, both ends included
    std::optional<StaffId> clerk; ///< did something with it
    std::optional<QString> method;
};

/// A row's place in the order of all stays, the newest first.
struct StayPlace {
    StayId stay;
    Instant start;

    friend bool operator==(const StayPlace &, const StayPlace &) = default;
};
/// Before every stay.
inline constexpr StayPlace beforeAllStays {{0}, noEnd};

struct FoundVehicle {
    VehicleId id;
    QString shown;
    QString normal;
    QString lastType; ///< code; empty when unknown
};

struct FoundStay {
    StayId stay;
    LotId lot;
    QString lotName;
    QByteArray timezone;
    bool assigned = true;
    QString plate;
    QString ticket;
    QString vehicleType;
    StayState state = StayState::Reserved;
    std::optional<LeftHow> leftHow;
    Instant start;
    std::optional<TimeSpan> booked;
    std::optional<Instant> enteredAt;
    std::optional<Instant> leftAt;
    QString spot;
    Money paid;
    QString method;
};

struct LastStay {
    StayId stay;
    Instant start;
    StayState state = StayState::Left;
    LotId lot;
    QString lotName;
    QByteArray timezone;
};

struct LotWords {
    LotId id;
    QString name;
    QString address;
};

/// Finds stays and vehicles whatever the number of them; each list is the newest first, below a place, cut at \a most.
class SearchReader {
public:
    explicit SearchReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Walks the stays. \a plates may be absent.
    [[nodiscard]] Result<QList<StayPlace>> walk(const StayFilter &filter, const PlatePattern *plates,
                                                const StayPlace &below, int most);
    [[nodiscard]] Result<QList<StayPlace>> ofVehicles(const QList<VehicleId> &vehicles, const StayFilter &filter,
                                                      const StayPlace &below, int most);
    [[nodiscard]] Result<QList<StayPlace>> onSpot(const QString &labelKey, const StayFilter &filter,
                                                  const StayPlace &below, int most);
    /// \a beginning of the stored form.
    [[nodiscard]] Result<QList<StayPlace>> byTicket(const QString &beginning, const StayFilter &filter,
                                                    const StayPlace &below, int most);
    /// In no order.
    [[nodiscard]] Result<QList<FoundVehicle>> vehicles(const PlatePattern &plates, int most);
    /// When the oldest stay began; 1970 without stays.
    [[nodiscard]] Result<Instant> firstStart();
    /// Stays that began in \a span; of \a filter only lot and types count.
    [[nodiscard]] Result<int> countStarts(const StayFilter &filter, const TimeSpan &span);
    /// In the order of \a stays; one that is not there is left out.
    [[nodiscard]] Result<QList<FoundStay>> rows(const QList<StayId> &stays);
    /// Errors: NotFound for a vehicle that never had one.
    [[nodiscard]] Result<LastStay> lastStay(VehicleId vehicle);
    /// How often it came in.
    [[nodiscard]] Result<int> visits(VehicleId vehicle);
    [[nodiscard]] Result<QList<LotWords>> lots();

private:
    [[nodiscard]] static Result<QList<StayPlace>> places(Query &query, const StayFilter &filter, const StayPlace &below,
                                                         int most);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
