// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/summaryscan.h"

#include "storage/query.h"
#include "storage/summaryrepository.h"
#include "storage/unitofwork.h"

#include <limits>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenTellings = 1 << 16;
constexpr int bitsKept = 40;

/// The instant near \a near whose lowest bits are \a low.
Instant fullInstant(quint64 low, Instant near)
{
    constexpr qint64 span = qint64 {1} << bitsKept;
    qint64 apart = low - (near.ms & (span - 1));
    if (apart >= span / 2)
        apart -= span;
    else if (apart < -span / 2)
        apart += span;
    return {near.ms + apart};
}

} // namespace

Result<std::map<qint64, LotArrays>> SummaryScan::run(const QList<LotId> &lots)
{
    std::map<qint64, LotArrays> sums;
    if (static_cast<size_t>(lots.size()) >= std::numeric_limits<quint16>::max())
        return fail(ErrorCode::Internal);
    for (const LotId lot : lots) {
        const auto state = TRY(SummaryRepository(m_unit).state(lot));
        m_arrays.push_back(&sums.emplace(lot.value, LotArrays(state.calendar)).first->second);
        m_lots[lot.value] = static_cast<quint16>(m_arrays.size());
    }
    TRY_DONE(measure());
    TRY_DONE(readClaims());
    TRY_DONE(readStays());
    TRY_DONE(addSingular());
    TRY_DONE(readBookings());
    TRY_DONE(readPayments());
    TRY_DONE(addCorrected());
    return sums;
}

Done SummaryScan::measure()
{
    {
        Query query(m_unit.connection(), "scan_size"_L1);
        TRY_DONE(query.runForRow());
        m_rows = std::max<qint64>(1, query.number(0) + query.number(1) + query.number(2));
        m_known.resize(static_cast<size_t>(query.number(0)) + 1);
    }
    Query query(m_unit.connection(), "scan_corrected"_L1);
    TRY_DONE(query.run());
    while (query.next())
        m_corrected[query.number(0)] = true;
    return {};
}

Done SummaryScan::passed()
{
    if (++m_passed % rowsBetweenTellings != 0 || !m_progress)
        return {};
    const auto percent = static_cast<int>(std::min<qint64>(100, m_passed * 100 / m_rows));
    return m_progress(percent) ? Done() : Done(fail(ErrorCode::DatabaseBusy));
}

SummaryScan::Known *SummaryScan::known(qint64 stay)
{
    return stay > 0 && static_cast<size_t>(stay) < m_known.size() ? &m_known[static_cast<size_t>(stay)] : nullptr;
}

Done SummaryScan::readClaims()
{
    Query query(m_unit.connection(), "scan_claims"_L1);
    TRY_DONE(query.run());
    while (query.next()) {
        TRY_DONE(passed());
        Known *stay = known(query.number(0)); // 0: a closure's
        if (!stay)
            continue;
        const auto from = static_cast<quint64>(query.number(1)) & ((quint64 {1} << bitsKept) - 1);
        stay->claimFrom = static_cast<quint32>(from);
        stay->claimFromHigh = static_cast<quint8>(from >> 32);
        stay->claims = stay->claims == 0 ? 1 : 2;
    }
    return {};
}

Done SummaryScan::readStays()
{
    Query query(m_unit.connection(), "scan_stays"_L1);
    TRY_DONE(query.run());
    StayFacts stay;
    while (query.next()) {
        TRY_DONE(passed());
        const qint64 packed = query.number(1);
        const auto lot = m_lots.find(packed >> 20);
        Known *kept = known(query.number(0));
        if (lot == m_lots.end() || !kept)
            continue;
        stay.id = query.id<StayId>(0);
        stay.type = {(packed >> 4) & 0xffff};
        stay.state = static_cast<StayState>(packed & 0xf);
        kept->lot = lot->second;
        kept->type = static_cast<quint16>(stay.type.value);
        if (stay.state != StayState::Left && stay.state != StayState::Parked)
            continue; // was never here
        stay.enteredAt = query.instant(2);
        stay.leftAt = query.instant(3);
        stay.claims.clear();
        if (stay.state == StayState::Left && kept->claims > 1) {
            m_singular.push_back(stay);
            continue;
        }
        if (stay.state == StayState::Left && kept->claims == 1) {
            // The only one goes on to the exit, whenever it was to end; see occupiedSpans().
            const quint64 low = (quint64 {kept->claimFromHigh} << 32) | kept->claimFrom;
            const Instant from = fullInstant(static_cast<qint64>(low), *stay.enteredAt);
            if (from > *stay.enteredAt)
                stay.claims.append({from, std::max(from, *stay.leftAt)});
        }
        m_arrays[kept->lot - 1U]->addVisit(stay);
    }
    return {};
}

/// Asked for one by one when the large reading is over: a connection of PostgreSQL does one thing at a time.
Done SummaryScan::addSingular()
{
    for (StayFacts &stay : m_singular) {
        TRY_DONE(passed());
        Query query(m_unit.connection(), "summary_claims"_L1);
        TRY_DONE(query.bind("stay"_L1, stay.id).run());
        while (query.next())
            stay.claims.append({query.instant(0), query.instant(1)});
        m_arrays[known(stay.id.value)->lot - 1U]->addVisit(stay);
    }
    m_singular.clear();
    return {};
}

Done SummaryScan::readBookings()
{
    {
        Query query(m_unit.connection(), "scan_bookings"_L1);
        TRY_DONE(query.run());
        StayFacts stay;
        while (query.next()) {
            TRY_DONE(passed());
            const Known *kept = known(query.number(0));
            if (!kept || kept->lot == 0)
                continue;
            stay.id = query.id<StayId>(0);
            stay.type = {kept->type};
            stay.state = static_cast<StayState>(query.number(1));
            stay.bookedAt = query.instant(2);
            stay.bookedFrom = query.instant(3);
            if (stay.state == StayState::Cancelled)
                m_singular.push_back(stay);
            else
                m_arrays[kept->lot - 1U]->addBooking(stay);
        }
    }
    for (StayFacts &stay : m_singular) {
        Query query(m_unit.connection(), "scan_cancelled"_L1);
        TRY_DONE(query.bind("stay"_L1, stay.id).runForRow());
        stay.cancelledAt = query.maybeInstant(0);
        m_arrays[known(stay.id.value)->lot - 1U]->addBooking(stay);
    }
    m_singular.clear();
    return {};
}

Done SummaryScan::readPayments()
{
    Query query(m_unit.connection(), "scan_payments"_L1);
    TRY_DONE(query.run());
    PaymentFacts payment;
    while (query.next()) {
        TRY_DONE(passed());
        const Known *stay = known(query.number(0));
        if (!stay || stay->lot == 0 || (!m_corrected.empty() && m_corrected.contains(query.number(0))))
            continue;
        payment.type = {stay->type};
        payment.method = query.text(1);
        payment.staff = query.id<StaffId>(2);
        payment.takenAt = query.instant(3);
        payment.amount = query.number(4);
        payment.tax = query.number(5);
        m_arrays[stay->lot - 1U]->add(payment);
    }
    return {};
}

Done SummaryScan::addCorrected()
{
    for (const auto &entry : m_corrected) {
        const Known *stay = known(entry.first);
        if (!stay || stay->lot == 0)
            continue;
        Query query(m_unit.connection(), "scan_payments_of_stay"_L1);
        TRY_DONE(query.bind("stay"_L1, entry.first).run());
        while (query.next()) {
            PaymentFacts payment;
            payment.type = query.id<VehicleTypeId>(0);
            payment.method = query.text(1);
            payment.staff = query.id<StaffId>(2);
            payment.takenAt = query.instant(3);
            payment.amount = query.number(4);
            payment.tax = query.number(5);
            m_arrays[stay->lot - 1U]->add(payment);
        }
    }
    return {};
}

} // namespace parkdesk
