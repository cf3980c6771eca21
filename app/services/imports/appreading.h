// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotdocument.h"
#include "services/imports/appmapping.h"
#include "services/imports/stayrows.h"

#include <QMap>

namespace parkdesk {

/// A lot of another program.
struct AppLot {
    struct Spot {
        QString label;
        bool occupied = false;
        bool hasPlate = false;
    };
    QString key; ///< its id there
    QString name;
    QString address;
    std::optional<qint64> declared; ///< spots that it says it has
    QString price; ///< of an hour, as it stands there
    QList<Spot> spots;
    bool numbered = false; ///< its spots stand in rows of their own
};

/// What a database of another program holds, and what is wrong in it.
struct AppContents {
    QList<AppLot> lots;
    QList<CsvStream::Row> stays; ///< as rows of appStayHeader(); the line counts them
    qint64 users = 0; ///< counted, never read
    qint64 occupied = 0; ///< spots, of those that have rows
    qint64 vacant = 0;
    QMap<QString, QStringList> findings; ///< by code: the rows it is about, "reservations 17" each
    QList<RejectedRow> rejects; ///< stays that cannot be read at all
    QList<ImportStays::Remark> remarks;
};

/// The columns of AppContents::stays.
[[nodiscard]] QStringList appStayHeader();

/// Opens the file at \a path to read; on a thread that may wait. Errors: those of ForeignDatabase.
[[nodiscard]] Result<QList<AppTable>> appTables(const QString &path);
/// What a person sees before they say what is what.
struct AppLook {
    QList<AppTable> tables;
    AppMapping mapping;
    QHash<QString, QString> samples; ///< by "table.column", of what is mapped; nothing about users
};
/// With the mapping that is recognised when \a mapping has none. Errors: those of ForeignDatabase.
[[nodiscard]] Result<AppLook> glanceAtApp(const QString &path, const AppMapping &mapping);
/// Reads what \a mapping names and no other column. \a name is for a lot without one. Errors: those of ForeignDatabase
/// and checkAppMapping().
[[nodiscard]] Result<AppContents> readApp(const QString &path, const AppMapping &mapping, const QString &name);

/// A lot with its spots in rows, for \a types.
[[nodiscard]] LotDocument documentOf(const AppLot &lot, const QString &timezone, const QString &currency,
                                     const QStringList &types);

/// Stays of a spot that overlap: the later one is kept without its spot, and told.
void partDoubleBookings(QList<ImportStays::Row> &rows, QList<ImportStays::Remark> &remarks);

/// How its stays are read. \a lots by name, those that are still to be made among them. Errors: BadFile with "reason"
/// times_can_be_read_in_two_ways, unless \a times tells.
[[nodiscard]] Result<StayReading> appStayReading(const AppContents &contents, const QList<Lot> &lots, Zone zone,
                                                 std::optional<TimeForm> times, Instant now);

} // namespace parkdesk
