// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace parkdesk {

class Query;
class UnitOfWork;

/// Which rows of the journal are wanted. Absent asks nothing.
struct JournalFilter {
    std::optional<LotId> lot;
    std::optional<StaffId> staff; ///< who did it
    QString deed; ///< code; empty: any
    std::optional<QList<StayId>> stays;
};

/// Finds rows of the journal by an index of lot, person, deed or day, the newest first.
class JournalReader {
public:
    explicit JournalReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    struct Place {
        JournalId id;
        Instant at;
    };
    struct Record {
        JournalId id;
        Instant at;
        QString kind;
        StaffId staff; ///< invalid: the program itself
        QString who;
        QString approver;
        QString desk;
        LotId lot; ///< invalid: of none
        QString lotName;
        QString timezone;
        StayId stay; ///< invalid: of none
        QString ticket; ///< as stored
        QString plate; ///< as shown
        QJsonObject outcome;
        QJsonArray changes; ///< [entity, id, field, before, after]
        bool countered = false; ///< taken back
    };

    /// The last moment before \a before at which there is one. Of no use with stays.
    [[nodiscard]] Result<std::optional<Instant>> newest(const JournalFilter &filter, Instant before);
    /// Of no use with stays.
    [[nodiscard]] Result<int> count(const JournalFilter &filter, const TimeSpan &span);
    [[nodiscard]] Result<QList<Place>> between(const JournalFilter &filter, const TimeSpan &span, int most);
    [[nodiscard]] Result<QList<Record>> rows(const QList<JournalId> &ids);
    /// The moment of the very first row; 0 without one.
    [[nodiscard]] Result<Instant> first();
    [[nodiscard]] Result<QList<StayId>> staysOfPlate(const QString &normal, int most);
    /// Every kind of deed.
    [[nodiscard]] Result<QStringList> deeds();
    /// What a changed thing is called: the label of a spot, the name of a person, a desk, a lot; empty for others and
    /// for what is gone.
    [[nodiscard]] Result<QString> nameOf(Entity entity, qint64 id);
    [[nodiscard]] Result<QString> vehicleType(qint64 id);
    /// Invalid for one of a closure.
    [[nodiscard]] Result<StayId> stayOfClaim(qint64 id);

private:
    [[nodiscard]] Result<QString> oneText(QLatin1StringView statement, qint64 id);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
