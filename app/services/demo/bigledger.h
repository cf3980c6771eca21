// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stay.h"
#include "services/demo/bigchance.h"
#include "services/demo/bigcharges.h"
#include "services/demo/bigoffice.h"
#include "storage/filltable.h"

#include <QHash>

namespace parkdesk {

/// A stay of the past, as far as it has come.
struct BigStay {
    struct Claim {
        qint64 id = 0;
        BigLot::Spot *spot = nullptr;
        TimeSpan span;
        bool live = true;
    };
    StayId id;
    BigLot *lot = nullptr;
    VehicleTypeId type;
    QString typeCode;
    BigSpots kind = BigSpots::Cars;
    qint64 vehicle = 0;
    QString ticket;
    StayState state = StayState::Parked;
    LeftHow how = LeftHow::Free;
    std::optional<TimeSpan> booked;
    std::optional<Instant> bookedAt;
    std::optional<Instant> enteredAt;
    std::optional<Instant> leftAt;
    std::optional<Instant> paidUntil;
    std::optional<qint64> leftBy; ///< its charge
    Instant madeAt;
    Instant agreed;
    Instant exitAt; ///< when it is to leave
    std::vector<Claim> claims; ///< the last one is where it stands
    std::optional<BigCharge> charged; ///< what was paid, with the span it was priced for
    TimeSpan chargedSpan;
    bool over = false; ///< nothing more will happen

    [[nodiscard]] Claim &claim() { return claims.back(); }
};

/// Writes what happened as rows, exactly as the use cases write it.
class BigLedger {
public:
    BigLedger(Connection &connection, const Zone &zone, const QString &currency, quint64 seed);

    /// Takes the next numbers from what is there already.
    [[nodiscard]] Done begin();
    [[nodiscard]] Done flush();

    [[nodiscard]] Done addVehicle(qint64 id, VehicleTypeId type);
    [[nodiscard]] StayId nextStay() { return {++m_stay}; }
    [[nodiscard]] qint64 nextClaim() { return ++m_claim; }
    [[nodiscard]] QString ticketOf(StayId stay) const;

    /// The stay and its claims, when nothing more will happen to them or the past ends.
    [[nodiscard]] Done addStay(const BigStay &stay);

    [[nodiscard]] Done entered(const BigStay &stay);
    [[nodiscard]] Done reserved(const BigStay &stay);
    [[nodiscard]] Done arrived(const BigStay &stay, const TimeSpan &before);
    [[nodiscard]] Done cancelled(const BigStay &stay, Instant now);
    [[nodiscard]] Done fell(const BigStay &stay, Instant until, Instant now);
    [[nodiscard]] Done moved(const BigStay &stay, Instant until, Instant now);
    /// Takes the money of stay.charged; \a leaves: and lets it out, whose claim went to \a until.
    [[nodiscard]] Done paid(BigStay &stay, Instant now, bool leaves, Instant until, BigChance &chance);
    /// Lets it out by stay.charged, which was paid before or is nothing, or leaves it open.
    [[nodiscard]] Done left(BigStay &stay, Instant now, Instant until);

private:
    struct Deed {
        const char *kind = "";
        const BigStay &stay;
        Instant at;
        bool byProgram = false; ///< and by nobody
    };
    [[nodiscard]] Done journal(const Deed &deed, const QByteArray &outcome, const QByteArray &changes);
    [[nodiscard]] Result<qint64> addCharge(const BigStay &stay, const QString &purpose, Instant now);
    [[nodiscard]] Result<QString> addReceipt(const BigStay &stay, Instant now);
    [[nodiscard]] QByteArray letOutChanges(const BigStay &stay, Instant until, Instant now) const;
    [[nodiscard]] const BigLot::Clerk &clerkOf(const BigLot &lot, Instant at) const;
    [[nodiscard]] QByteArray money(qint64 minor) const;

    Connection &m_connection;
    Zone m_zone;
    QString m_currency;
    quint64 m_seed;
    BigChance m_numbers; ///< for command numbers and hashes
    FillTable m_vehicles;
    FillTable m_stays;
    FillTable m_claims;
    FillTable m_charges;
    FillTable m_lines;
    FillTable m_receipts;
    FillTable m_payments;
    FillTable m_exceptions;
    FillTable m_journal;
    qint64 m_stay = 0;
    qint64 m_claim = 0;
    qint64 m_charge = 0;
    qint64 m_receipt = 0;
    qint64 m_payment = 0;
    qint64 m_exception = 0;
    qint64 m_deed = 0;
    QHash<std::pair<qint64, int>, qint64> m_receiptNumbers; ///< by desk and year
};

} // namespace parkdesk
