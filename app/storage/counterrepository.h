// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"
#include "domain/money.h"
#include "storage/deskreader.h"

#include <QJsonArray>
#include <QUuid>

namespace parkdesk {

/// A journal row with what it changed.
struct DeedRecord {
    DoneRecord done;
    QJsonArray changes; ///< [entity, id, field, before, after] each, or [entity, id, "created"]
};

/// A claim as it is now, whether in force or not.
struct ClaimRecord {
    Claim claim;
    bool live = false;
};

/// What taking a deed back writes: counter-entries, and the moves that are made by them alone.
class CounterRepository {
public:
    explicit CounterRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Errors: NotFound when there is no such row, or it is about no stay.
    [[nodiscard]] Result<DeedRecord> deed(JournalId journal);

    struct Entry {
        JournalId journal;
        StayId stay;
        StaffId staff;
        QUuid command; ///< of the undo itself
        QString reason;
    };
    /// Before the stay moves. Errors: Conflict when the deed was taken back already.
    [[nodiscard]] Done add(const Entry &entry, Instant now);

    /// Errors: NotFound.
    [[nodiscard]] Result<ClaimRecord> claim(ClaimId claim);
    /// Gives the claim its former period again; Conflict when the schema says that the place is taken.
    [[nodiscard]] Done restore(const ClaimRecord &now, const TimeSpan &span, bool parked);

    /// left -> parked.
    [[nodiscard]] Done park(const Stay &stay);
    /// parked -> reserved: it has not come in yet.
    [[nodiscard]] Done expect(const Stay &stay);
    /// The booking was made without a vehicle.
    [[nodiscard]] Done forgetVehicle(const Stay &stay);
    /// Whether the vehicle of \a stay stands in its lot by another stay.
    [[nodiscard]] Result<bool> standsAgain(StayId stay);

    struct PaymentRecord {
        PaymentId id;
        StayId stay;
        ChargeId charge;
        QString method;
        Money amount;
        Money tax;
    };
    /// Errors: NotFound.
    [[nodiscard]] Result<PaymentRecord> payment(PaymentId payment);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
