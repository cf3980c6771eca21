// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timespan.h"
#include "storage/databaseurl.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <utility>

class QRandomGenerator;

namespace parkdesk::bench {

/// Every plate of a database in memory, and its stays by statements written out: what a search is compared with, and
/// nothing that it uses.
class PlainLook {
public:
    explicit PlainLook(const DatabaseUrl &url);
    PlainLook(const PlainLook &) = delete;
    PlainLook &operator=(const PlainLook &) = delete;
    ~PlainLook();

    [[nodiscard]] qint64 vehicles() const { return m_vehicles.size(); }
    [[nodiscard]] qint64 stays() const;
    [[nodiscard]] Instant newestStart() const;
    /// PostgreSQL: the process that answers the connection of that name.
    [[nodiscard]] qint64 serverOf(const QString &application) const;
    /// The plate of one that was here.
    [[nodiscard]] QString anyPlate(QRandomGenerator &draw) const;
    /// True when a plate holds \a piece or looks as if it did.
    [[nodiscard]] bool holds(const QString &piece) const;
    /// True when \a piece could also mean a spot or a lot.
    [[nodiscard]] bool meansMore(const QString &piece) const;
    /// True when a ticket begins with it.
    [[nodiscard]] bool beginsTicket(const QString &piece) const;
    /// The newest stays of plates that hold \a piece, and of tickets that begin with it.
    [[nodiscard]] QList<qint64> newest(const QString &piece, int most) const;
    /// The newest stays of plates that only look as if they held \a piece, without those that newest() may give.
    [[nodiscard]] QList<qint64> newestAlike(const QString &piece, int most) const;
    /// The newest stays in lots whose name or address holds \a piece in any writing.
    [[nodiscard]] QList<qint64> newestInLots(const QString &piece, int most) const;
    /// As they are written.
    [[nodiscard]] QStringList lotNames() const { return m_lotNames; }
    /// True when \a piece could also be one of a plate, a code or a spot.
    [[nodiscard]] bool meansPlateOrSpot(const QString &piece) const;

private:
    struct Vehicle {
        qint64 id = 0;
        QString normal;
        QString alike;
    };
    using Place = std::pair<qint64, qint64>; ///< when it began, its id
    [[nodiscard]] QList<qint64> column(const QString &statement, int most) const;
    [[nodiscard]] QList<Place> places(const QString &condition, int most) const;
    template <typename Fits>
    [[nodiscard]] QList<Place> ofVehicles(const Fits &fits, int most) const;

    QSqlDatabase m_base;
    QList<Vehicle> m_vehicles; ///< by id
    QStringList m_spots; ///< keys of their labels
    struct Lot {
        qint64 id = 0;
        QString name; ///< key
        QString address; ///< key
    };
    QList<Lot> m_lots;
    QStringList m_lotNames;
};

} // namespace parkdesk::bench
