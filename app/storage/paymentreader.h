// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QString>

#include <limits>
#include <optional>

namespace parkdesk {

class Query;
class UnitOfWork;

/// Which payments are wanted. Absent and empty ask nothing.
struct PaymentFilter {
    std::optional<LotId> lot;
    std::optional<DeskId> desk;
    std::optional<StaffId> staff; ///< who took it
    QString method; ///< code
    qint64 least = std::numeric_limits<qint64>::min(); ///< minor units; what is given back is below 0
    qint64 greatest = std::numeric_limits<qint64>::max();
    std::optional<QList<StayId>> stays;

    /// True where the index by time says all.
    [[nodiscard]] bool isEmpty() const
    {
        return !lot && !desk && !staff && method.isEmpty() && least == PaymentFilter().least
            && greatest == PaymentFilter().greatest && !stays;
    }
};

/// Finds payments by when they were taken, the newest first.
class PaymentReader {
public:
    explicit PaymentReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    struct Place {
        PaymentId id;
        Instant at;
        Money amount;
    };
    struct Sum {
        int payments = 0;
        std::optional<Money> amount; ///< less what was given back; absent without one and of more than one currency
    };
    struct Record {
        PaymentId id;
        Instant at;
        StayId stay;
        LotId lot;
        QString lotName;
        QByteArray timezone;
        QString plate; ///< as shown
        QString ticket; ///< as stored
        QString vehicleType; ///< code
        QString method;
        Money amount;
        QString deskCode;
        int year = 0;
        qint64 number = 0; ///< of the receipt
        QString desk;
        QString who;
        PaymentId counters; ///< it gives that one back; invalid: it does not
        bool countered = false; ///< it was given back
    };
    struct Desk {
        DeskId id;
        QString name;
    };

    /// The last moment before \a before at which there is one, whatever it is.
    [[nodiscard]] Result<std::optional<Instant>> newest(Instant before);
    /// All of a period, by its index alone.
    [[nodiscard]] Result<int> count(const TimeSpan &span);
    /// Of no use with stays.
    [[nodiscard]] Result<Sum> sum(const PaymentFilter &filter, const TimeSpan &span);
    [[nodiscard]] Result<QList<Place>> between(const PaymentFilter &filter, const TimeSpan &span, int most);
    /// In the order of \a ids; one that is not there is left out.
    [[nodiscard]] Result<QList<Record>> rows(const QList<PaymentId> &ids);
    /// Whose payment has that receipt; of several operators there may be more than one.
    [[nodiscard]] Result<QList<StayId>> staysOfReceipt(const QString &deskCode, int year, qint64 number);
    [[nodiscard]] Result<QList<Desk>> desks();
    [[nodiscard]] Result<QStringList> methods();

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
