// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/plate.h"
#include "domain/result.h"
#include "domain/stay.h"
#include "domain/timespan.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QSet>
#include <QStringList>

namespace parkdesk {

class Query;
class UnitOfWork;

/// Writes history by the thousand: one statement for many rows. What it writes are the same rows as those of the deeds,
/// guarded by the same triggers and counted in the same sums.
class ImportRepository {
public:
    explicit ImportRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// How far a file is in.
    struct Run {
        ImportRunId id;
        qint64 untilLine = 0;
        qint64 added = 0;
    };
    [[nodiscard]] Result<std::optional<Run>> findRun(const QString &source);
    [[nodiscard]] Result<Run> addRun(const QString &source, StaffId by, Instant now);
    /// The server is told, now and then, how large the tables have become.
    [[nodiscard]] Done setRun(const Run &run, qint64 untilLine, qint64 added);

    /// A stay that came in before.
    struct Known {
        StayId stay;
        bool inside = false; ///< still
        bool paid = false; ///< money was taken for it
    };
    /// Those of \a fingerprints that are there already.
    [[nodiscard]] Result<QHash<QString, Known>> known(const QStringList &fingerprints);
    [[nodiscard]] Result<QSet<QString>> takenTickets(const QStringList &tickets);

    struct VehicleRow {
        Plate plate;
        VehicleTypeId type;
        QString token; ///< by which one whose plate was removed is known; may be empty
    };
    /// The vehicles with these plates by normal form, made where they are new, and found by search.
    [[nodiscard]] Result<QHash<QString, VehicleId>> vehicles(const QList<VehicleRow> &vehicles);

    struct SpotKey {
        LotId lot;
        QString labelKey;
        VehicleTypeId type;
        friend bool operator==(const SpotKey &, const SpotKey &) = default;
        friend size_t qHash(const SpotKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.lot.value, key.labelKey, key.type.value);
        }
    };
    struct SpotFound {
        SpotId id;
        int places = 1;
        bool suitable = false; ///< it is for that type
    };
    [[nodiscard]] Result<QHash<SpotKey, SpotFound>> spots(const QSet<SpotKey> &keys);

    struct PlaceQuestion {
        int number = 0;
        SpotId spot;
        int place = 0;
        TimeSpan span;
    };
    /// The numbers of those that somebody holds at some time of their span.
    [[nodiscard]] Result<QSet<int>> taken(const QList<PlaceQuestion> &questions);

    /// A stay that is over, and what was paid for it.
    struct PastStay {
        StayId id; ///< set by add()
        LotId lot;
        OperatorId owner;
        VehicleTypeId type;
        std::optional<VehicleId> vehicle;
        QString ticket;
        TimeSpan span;
        SpotId spot; ///< none: it is not known where it stood
        QList<int> places;
        qint64 amount = 0; ///< minor units; 0: nothing was paid
        QString currency;
        QString method;
        int year = 0; ///< of the exit, by the lot's clock
        QString hash; ///< of the charge
        QString facts;
        QString fingerprint;
    };
    /// Adds stays and claims and marks them; they have left when finish() is done.
    [[nodiscard]] Done add(QList<PastStay> &stays, ImportRunId run, Instant now);
    struct Till {
        DeskId desk;
        StaffId by;
    };
    /// Adds charges, receipts and payments, and lets them out. Payments are taken at \a till in a shift that is opened
    /// for them and closed again. The first \a made were added just now; the others were touched before they changed.
    [[nodiscard]] Done finish(const QList<PastStay> &stays, qsizetype made, const Till &till, Instant now);
    [[nodiscard]] Done mark(StayId stay, ImportRunId run, const QString &fingerprint);

    /// The desk at which imported history was paid, once there is one.
    [[nodiscard]] Result<std::optional<DeskId>> historyDesk();
    [[nodiscard]] Done markHistoryDesk(DeskId desk);

private:
    [[nodiscard]] Done run(QLatin1StringView statement, const QJsonArray &rows);
    [[nodiscard]] Result<QSet<QString>> textsOf(QLatin1StringView statement, const QStringList &texts);
    [[nodiscard]] Done makeFindable(const QList<VehicleId> &vehicles);
    [[nodiscard]] Done addStays(QList<PastStay> &stays, Instant now);
    [[nodiscard]] Done addClaims(const QList<PastStay> &stays);
    struct Charges {
        QHash<qint64, qint64> payment; ///< by stay
        QHash<qint64, qint64> exit;
    };
    [[nodiscard]] Result<Charges> addCharges(const QList<PastStay> &stays);
    [[nodiscard]] Result<QHash<qint64, qint64>> addReceipts(const QList<PastStay> &paid, DeskId desk);
    void count(const QList<PastStay> &stays, qsizetype made, StaffId by);
    [[nodiscard]] Done addPayments(const QList<PastStay> &stays, const Charges &charges, const Till &till, Instant now);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
