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

class UnitOfWork;

/// Which rows, and from where on.
struct ExportRange {
    Instant from; ///< inclusive
    Instant until; ///< exclusive
    std::optional<LotId> lot; ///< absent: all
    Instant afterAt; ///< of the last row that was read, where rows are sorted by time
    qint64 afterId = 0; ///< of the last row that was read
    int most = 0;
};

struct ExportedStay {
    StayId id;
    Instant startsAt;
    LotId lot;
    QString ticket;
    StayState state = StayState::Reserved;
    std::optional<LeftHow> leftHow;
    QString vehicleType;
    QString plate; ///< as shown; empty: not known
    QString country;
    qint64 twin = 0; ///< 0: the first one with this plate
    QString spot;
    std::optional<Instant> bookedFrom;
    std::optional<Instant> bookedUntil;
    std::optional<Instant> bookedAt;
    std::optional<Instant> entered;
    std::optional<Instant> left;
    Instant agreedUntil;
    std::optional<Instant> paidUntil;
    std::optional<qint64> charged; ///< minor units of the lot's currency
    std::optional<qint64> paid; ///< the same
    QString method;
    std::optional<TariffVersionId> tariff;
    QString note;
};

struct ExportedPayment {
    PaymentId id;
    Instant at;
    LotId lot;
    StayId stay;
    QString ticket;
    QString receipt; ///< as printed
    QString method;
    Money amount;
    Money tax;
    std::optional<Money> tendered;
    std::optional<PaymentId> counters;
    QString cardReference;
    QString desk;
    QString clerk; ///< login
};

struct ExportedDeed {
    JournalId id;
    Instant at;
    QString command;
    QString kind;
    QString clerk; ///< login; empty: the program itself
    QString approver;
    QString desk;
    std::optional<LotId> lot;
    std::optional<StayId> stay;
    QByteArray outcome; ///< JSON
    QByteArray changes;
    bool countered = false;
};

struct ExportedTariff {
    TariffVersionId id;
    LotId lot;
    QString name;
    qint64 number = 0;
    qint64 format = 0;
    Instant from;
    std::optional<Instant> until;
    Instant publishedAt;
    QString publishedBy; ///< login
    std::optional<Instant> withdrawnAt;
    QString hash;
    QByteArray body; ///< canonical JSON
};

struct ExportedLot {
    LotId id;
    Instant createdAt;
    std::optional<Instant> retiredAt;
    qint64 spots = 0;
    qint64 places = 0;
};

/// The rows of an office a page at a time, for who takes them out. Stays in the order of their beginning, all else in
/// that in which it was written.
class ExportReader {
public:
    explicit ExportReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    [[nodiscard]] Result<QList<ExportedStay>> stays(const ExportRange &range);
    [[nodiscard]] Result<QList<ExportedPayment>> payments(const ExportRange &range);
    [[nodiscard]] Result<QList<ExportedDeed>> deeds(const ExportRange &range);
    [[nodiscard]] Result<QList<ExportedTariff>> tariffs(const ExportRange &range);
    [[nodiscard]] Result<QList<ExportedLot>> lots(const ExportRange &range);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
