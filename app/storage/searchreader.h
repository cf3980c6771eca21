// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayrange.h"
#include "domain/ids.h"
#include "domain/money.h"
#include "domain/result.h"
#include "domain/stay.h"
#include "domain/timespan.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

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

    std::optional<LotId> lot; ///< of the walk alone, which has an index for one lot
    QList<LotId> lots; ///< one of these; empty: all
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
    std::optional<QString> code; ///< beginning of the stored form of ticket or booking
    std::optional<QString> spotKey; ///< stood, or was to stand, on a spot of that label
    struct Holder {
        QString plate; ///< pattern over normal forms
        QString alike;
    };
    std::optional<Holder> holder; ///< the plate fits
    std::optional<QList<DriverId>> drivers; ///< of one of these

    /// True where no condition looks beyond what the indexes of stays hold.
    [[nodiscard]] bool isPlain() const
    {
        return states == everything && !paid && !clerk && !method && !code && !spotKey && !holder && !drivers;
    }
};

/// A row's place in the order of all stays, the newest first.
struct StayPlace {
    StayId stay;
    Instant start;

    friend bool operator==(const StayPlace &, const StayPlace &) = default;
};
/// Before every stay.
inline constexpr StayPlace beforeAllStays {{0}, noEnd};

/// Spots of one label.
struct CalledSpots {
    int count = 0;
    QString list; ///< their ids, for the reader
};

/// Vehicles that fit a text.
struct FoundVehicles {
    int count = 0;
    QString list; ///< their ids, for the reader
};

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

/// A vehicle by a piece of its plate, with its stays.
struct RankedVehicle {
    FoundVehicle vehicle;
    LastStay last;
    int visits = 0; ///< times it came in, anywhere
};

/// What some stays have in common.
struct StayTraits {
    LotId lot;
    QString vehicleType;
    StayState state = StayState::Reserved;
    std::optional<LeftHow> leftHow;
    QStringList methods; ///< of its payments, each once
    int stays = 0;
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
    [[nodiscard]] Result<QList<StayPlace>> ofVehicles(const FoundVehicles &vehicles, const StayFilter &filter,
                                                      const StayPlace &below, int most);
    /// The same as ofVehicles() by walking the stays, for conditions that the index of stays holds: soon done where the
    /// vehicles are many.
    [[nodiscard]] Result<QList<StayPlace>> among(const FoundVehicles &vehicles, const StayFilter &filter,
                                                 const StayPlace &below, int most);
    /// Those of the drivers that \a filter names.
    [[nodiscard]] Result<QList<StayPlace>> ofDrivers(const StayFilter &filter, const StayPlace &below, int most);
    /// How many vehicles there are, about.
    [[nodiscard]] Result<qint64> vehiclesKnown();
    [[nodiscard]] Result<CalledSpots> spotsCalled(const QString &labelKey);
    /// What began before the filter's `since` is not even read.
    [[nodiscard]] Result<QList<StayPlace>> onSpots(const CalledSpots &spots, const StayFilter &filter,
                                                   const StayPlace &below, int most);
    /// \a beginning of the stored form.
    [[nodiscard]] Result<QList<StayPlace>> byTicket(const QString &beginning, const StayFilter &filter,
                                                    const StayPlace &below, int most);
    /// Any \a most of them.
    [[nodiscard]] Result<FoundVehicles> vehicles(const PlatePattern &plates, int most);
    /// Of some stays, each once.
    [[nodiscard]] Result<FoundVehicles> vehiclesOf(const QList<StayPlace> &stays);
    /// Those whose plate ends with \a piece, then those that begin with it, then others, each the one that was here
    /// last first; without those that never were and without the plate that is \a piece itself.
    [[nodiscard]] Result<QList<RankedVehicle>> ranked(const FoundVehicles &vehicles, const QString &piece, int most);
    /// Of \a stays those that have a code that begins so, stood on a spot of that label, or in one of \a lots; an empty
    /// text means none.
    [[nodiscard]] Result<QList<StayId>> meantByMore(const QList<StayId> &stays, const QString &code,
                                                    const QString &labelKey, const QList<LotId> &lots);
    [[nodiscard]] Result<QList<StayTraits>> traits(const QList<StayId> &stays);
    /// When the oldest stay began; 1970 without stays.
    [[nodiscard]] Result<Instant> firstStart();
    /// Stays that began in \a span; of \a filter only lots and types count.
    [[nodiscard]] Result<int> countStarts(const StayFilter &filter, const TimeSpan &span);
    /// Of these, those that are to come or never came in.
    [[nodiscard]] Result<int> countStartsNotIn(const StayFilter &filter, const TimeSpan &span);
    /// Those that came in, by business day, where summedAlike(). Days without any are left out.
    [[nodiscard]] Result<QHash<qint64, int>> arrivals(const StayFilter &filter, const DayRange &days);
    /// True when the sums of all lots of \a filter are there and have the days of \a here.
    [[nodiscard]] Result<bool> summedAlike(LotId here, const StayFilter &filter);
    /// In the order of \a stays; one that is not there is left out.
    [[nodiscard]] Result<QList<FoundStay>> rows(const QList<StayId> &stays);
    /// Errors: NotFound for a vehicle that never had one.
    [[nodiscard]] Result<LastStay> lastStay(VehicleId vehicle);
    /// How often it came in.
    [[nodiscard]] Result<int> visits(VehicleId vehicle);
    [[nodiscard]] Result<QList<LotWords>> lots();

private:
    /// PostgreSQL: a plan for any text would read every vehicle; for the text at hand it uses the index of pieces.
    [[nodiscard]] Done planForTexts();
    [[nodiscard]] static Result<QList<StayPlace>> places(Query &query, const StayFilter &filter, const StayPlace &below,
                                                         int most);
    [[nodiscard]] Result<QList<StayPlace>> ofVehiclesPlainly(const FoundVehicles &vehicles, const StayFilter &filter,
                                                             const StayPlace &below, int most);

    UnitOfWork &m_unit;
    bool m_plansForTexts = false;
};

} // namespace parkdesk
