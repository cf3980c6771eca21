// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/summarycheck.h"

#include "domain/wallclock.h"
#include "storage/deedfold.h"
#include "storage/lengthfold.h"
#include "storage/query.h"
#include "storage/summaryfold.h"
#include "storage/summaryrepository.h"
#include "storage/summaryscan.h"
#include "storage/unitofwork.h"

#include <limits>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

const QString hourSums = u"summary_hours"_s;
const QString daySums = u"summary_days"_s;
const QString moneySums = u"summary_money"_s;
const QString longestStay = u"summary_longest"_s;
const QString allHourSums = u"summary_all_hours"_s;
const QString allDaySums = u"summary_all_days"_s;
const QString allMoneySums = u"summary_all_money"_s;
const QString monthSums = u"summary_months"_s;
const QString lotDaySums = u"summary_lot_days"_s;
const QString lotMonthSums = u"summary_lot_months"_s;
const QString staffSums = u"summary_staff"_s;
const QString lengthSums = u"summary_lengths"_s;
const QString deedSums = u"summary_deeds"_s;

template <typename SomeSums>
SomeSums sumsOf(const Query &row, int first)
{
    SomeSums sums;
    for (size_t i = 0; i < sums.values.size(); ++i)
        sums[i] = row.number(first + static_cast<int>(i));
    return sums;
}

/// The keys whose sums are not the same on both sides; zeros are as good as nothing.
template <typename Key, typename SomeSums>
std::set<Key> differing(const std::map<Key, SomeSums> &a, const std::map<Key, SomeSums> &b)
{
    std::set<Key> keys;
    const auto compare = [&keys](const auto &one, const auto &other) {
        for (const auto &[key, sums] : one) {
            const auto found = other.find(key);
            if (found == other.end() ? !sums.isZero() : found->second != sums)
                keys.insert(key);
        }
    };
    compare(a, b);
    compare(b, a);
    return keys;
}

} // namespace

QStringList SummaryCheck::names()
{
    return {hourSums,  daySums,    moneySums,    longestStay, allHourSums, allDaySums, allMoneySums,
            monthSums, lotDaySums, lotMonthSums, staffSums,   lengthSums,  deedSums};
}

Result<QList<Finding>> SummaryCheck::run()
{
    m_findings.clear();
    TRY_DONE(readMarks());
    QList<std::pair<LotId, QString>> lots;
    bool whole = true;
    {
        Query query(m_unit.connection(), "summary_lots"_L1);
        TRY_DONE(query.run());
        while (query.next()) {
            if (query.flag(1))
                whole = false;
            else
                lots.append({query.id<LotId>(0), query.text(3)});
        }
    }
    QList<LotId> ids;
    for (const auto &entry : std::as_const(lots))
        ids.append(entry.first);
    std::map<qint64, LotArrays> raw = TRY(SummaryScan(m_unit, {}).run(ids));
    for (const auto &[lot, currency] : std::as_const(lots)) {
        const auto found = raw.find(lot.value);
        const LotFigures figures = found->second.figures();
        raw.erase(found); // as large as all the rest
        TRY_DONE(checkLot(lot, currency, figures));
    }
    if (whole) {
        TRY_DONE(checkAll());
        TRY_DONE(checkStaff());
        const qint64 foldedDay = wallclock::floorOf(m_foldedUntil, wallclock::hoursPerDay);
        for (const qint64 day : TRY(LengthFold(m_unit).wrongDays(foldedDay, m_dirtyDays)))
            report(lengthSums, u"day"_s, day);
    }
    for (const qint64 day : TRY(DeedFold(m_unit).wrongDays()))
        report(deedSums, u"day"_s, day);
    return m_findings;
}

Done SummaryCheck::readMarks()
{
    {
        Query query(m_unit.connection(), "summary_fold"_L1);
        TRY_DONE(query.runForRow());
        m_foldedUntil = query.number(0);
    }
    Query query(m_unit.connection(), "dirty_summaries"_L1);
    TRY_DONE(query.bind("most"_L1, std::numeric_limits<int>::max()).run());
    while (query.next()) {
        const qint64 day = wallclock::floorOf(query.number(1), wallclock::hoursPerDay);
        m_dirtyHours.insert(query.number(1));
        m_dirtyDays.insert(day);
        m_dirtyLotDays.emplace(query.number(0), day);
        m_dirtyMonths.emplace(query.number(0), SummaryFold::monthOf(day));
        m_dirtyStaffMonths.insert(SummaryFold::monthOf(day));
    }
    return {};
}

Done SummaryCheck::checkLot(LotId lot, const QString &currency, const LotFigures &raw)
{
    SummaryRepository summaries(m_unit);
    const SummaryRepository::State state = TRY(summaries.state(lot));
    const LotFigures written = TRY(summaries.written(lot));
    const QString entity = u"lot"_s;
    if (!differing(raw.hours, written.hours).empty())
        report(hourSums, entity, lot.value);
    if (!differing(raw.days, written.days).empty())
        report(daySums, entity, lot.value);
    if (!differing(raw.money, written.money).empty())
        report(moneySums, entity, lot.value);
    if (raw.longestMs > state.longestMs)
        report(longestStay, entity, lot.value);
    gather(written, currency);
    TRY_DONE(checkLotDays(lot, written));
    TRY_DONE(checkLotMonths(lot, written));
    return checkMonths(lot, written);
}

void SummaryCheck::gather(const LotFigures &written, const QString &currency)
{
    const qint64 foldedDay = wallclock::floorOf(m_foldedUntil, wallclock::hoursPerDay);
    for (const auto &[hour, sums] : written.hours) {
        if (hour < m_foldedUntil)
            m_hours[hour] += sums;
    }
    for (const auto &[key, sums] : written.days) {
        if (key.day < foldedDay)
            m_days[key] += sums;
    }
    const qint64 openMonth = SummaryFold::monthOf(foldedDay);
    for (const auto &[key, sums] : written.money) {
        if (key.day >= foldedDay)
            continue;
        m_money[{key.day, currency, key.type.value, key.method}] += sums;
        m_staffDays[{key.day, currency, key.type.value, key.staff.value}] += sums;
        if (const qint64 month = SummaryFold::monthOf(key.day); month < openMonth)
            m_staffMonths[{month, currency, key.type.value, key.staff.value}] += sums;
    }
}

template <typename Each>
Done SummaryCheck::eachWritten(QLatin1StringView statement, LotId lot, qint64 until, const Each &each)
{
    Query query(m_unit.connection(), statement);
    TRY_DONE(query.bind("lot"_L1, lot).bind("from"_L1, 0).bind("until"_L1, until).run());
    while (query.next())
        each(query);
    return {};
}

Done SummaryCheck::checkLotDays(LotId lot, const LotFigures &written)
{
    const qint64 until = wallclock::floorOf(m_foldedUntil, wallclock::hoursPerDay);
    std::map<qint64, DaySums> days;
    std::map<qint64, MoneySums> money;
    for (const auto &[key, sums] : written.days) {
        if (key.day < until)
            days[key.day] += sums;
    }
    for (const auto &[key, sums] : written.money) {
        if (key.day < until)
            money[key.day] += sums;
    }
    std::map<qint64, DaySums> foldedDays;
    TRY_DONE(eachWritten("written_lot_days"_L1, lot, until,
                         [&](const Query &row) { foldedDays.emplace(row.number(0), sumsOf<DaySums>(row, 1)); }));
    std::map<qint64, MoneySums> foldedMoney;
    TRY_DONE(eachWritten("written_lot_money"_L1, lot, until,
                         [&](const Query &row) { foldedMoney.emplace(row.number(0), sumsOf<MoneySums>(row, 1)); }));
    std::set<qint64> wrong = differing(days, foldedDays);
    wrong.merge(differing(money, foldedMoney));
    for (const qint64 day : wrong) {
        if (!m_dirtyLotDays.contains({lot.value, day}))
            report(lotDaySums, u"day"_s, day);
    }
    return {};
}

Done SummaryCheck::checkLotMonths(LotId lot, const LotFigures &written)
{
    const qint64 until = SummaryFold::monthOf(wallclock::floorOf(m_foldedUntil, wallclock::hoursPerDay));
    using TypeMonth = std::pair<qint64, qint64>;
    std::map<qint64, DaySums> days;
    std::map<TypeMonth, MoneySums> money;
    for (const auto &[key, sums] : written.days) {
        if (const qint64 month = SummaryFold::monthOf(key.day); month < until)
            days[month] += sums;
    }
    for (const auto &[key, sums] : written.money) {
        const qint64 month = SummaryFold::monthOf(key.day);
        if (month >= until)
            continue;
        money[{month, key.type.value}] += sums;
        money[{month, 0}] += sums;
    }
    std::map<qint64, DaySums> foldedDays;
    TRY_DONE(eachWritten("written_lot_months"_L1, lot, until,
                         [&](const Query &row) { foldedDays.emplace(row.number(0), sumsOf<DaySums>(row, 1)); }));
    std::map<TypeMonth, MoneySums> foldedMoney;
    TRY_DONE(eachWritten("written_lot_month_money"_L1, lot, until, [&](const Query &row) {
        foldedMoney.emplace(TypeMonth {row.number(0), row.number(1)}, sumsOf<MoneySums>(row, 2));
    }));
    std::set<qint64> wrong = differing(days, foldedDays);
    for (const TypeMonth &key : differing(money, foldedMoney))
        wrong.insert(key.first);
    for (const qint64 month : wrong) {
        if (!m_dirtyMonths.contains({lot.value, month}))
            report(lotMonthSums, u"month"_s, month);
    }
    return {};
}

/// Those of all lots together.
Done SummaryCheck::checkStaff()
{
    const qint64 foldedDay = wallclock::floorOf(m_foldedUntil, wallclock::hoursPerDay);
    const auto compare = [this](QLatin1StringView statement, qint64 until, const auto &right, const QString &entity,
                                const std::set<qint64> &dirty) -> Done {
        std::map<StaffKey, MoneySums> found;
        Query query(m_unit.connection(), statement);
        TRY_DONE(query.bind("from"_L1, 0).bind("until"_L1, until).run());
        while (query.next())
            found.emplace(StaffKey {query.number(0), query.text(1), query.number(2), query.number(3)},
                          sumsOf<MoneySums>(query, 4));
        for (const StaffKey &key : differing(found, right)) {
            if (!dirty.contains(std::get<0>(key)))
                report(staffSums, entity, std::get<0>(key));
        }
        return {};
    };
    TRY_DONE(compare("written_staff_days"_L1, foldedDay, m_staffDays, u"day"_s, m_dirtyDays));
    return compare("written_staff_months"_L1, SummaryFold::monthOf(foldedDay), m_staffMonths, u"month"_s,
                   m_dirtyStaffMonths);
}

Done SummaryCheck::checkMonths(LotId lot, const LotFigures &written)
{
    // A month that is folded in part may hold more than is said, since folding was begun again within it.
    const qint64 until = SummaryFold::monthOf(wallclock::floorOf(m_foldedUntil, wallclock::hoursPerDay));
    std::map<DayKey, DaySums> days;
    std::map<MoneyKey, MoneySums> money;
    for (const auto &[key, sums] : written.days) {
        if (SummaryFold::monthOf(key.day) < until)
            days[{SummaryFold::monthOf(key.day), key.type}] += sums;
    }
    for (const auto &[key, sums] : written.money) {
        if (SummaryFold::monthOf(key.day) < until)
            money[{SummaryFold::monthOf(key.day), key.type, key.method, key.staff}] += sums;
    }
    std::set<qint64> wrong;
    {
        Query query(m_unit.connection(), "sums_by_month"_L1);
        TRY_DONE(query.bind("lot"_L1, lot).bind("from"_L1, 0).bind("until"_L1, until).run());
        std::map<DayKey, DaySums> folded;
        while (query.next())
            folded.emplace(DayKey {query.number(0), query.id<VehicleTypeId>(1)}, sumsOf<DaySums>(query, 2));
        for (const DayKey &key : differing(days, folded))
            wrong.insert(key.day);
    }
    Query query(m_unit.connection(), "money_by_month"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("from"_L1, 0).bind("until"_L1, until).run());
    std::map<MoneyKey, MoneySums> folded;
    while (query.next()) {
        const MoneyKey key {query.number(0), query.id<VehicleTypeId>(1), query.text(2), query.id<StaffId>(3)};
        folded.emplace(key, sumsOf<MoneySums>(query, 4));
    }
    for (const MoneyKey &key : differing(money, folded))
        wrong.insert(key.day);
    for (const qint64 month : wrong) {
        if (!m_dirtyMonths.contains({lot.value, month}))
            report(monthSums, u"month"_s, month);
    }
    return {};
}

Done SummaryCheck::checkAll()
{
    const qint64 foldedDay = wallclock::floorOf(m_foldedUntil, wallclock::hoursPerDay);
    const auto rowsOf = [](Query &query, qint64 until, const auto &each) -> Done {
        TRY_DONE(query.bind("from"_L1, 0).bind("until"_L1, until).run());
        while (query.next())
            each(query);
        return {};
    };
    std::map<qint64, HourSums> hourly;
    std::map<DayKey, DaySums> days;
    std::map<AllMoneyKey, MoneySums> money;
    Query byHour(m_unit.connection(), "all_sums_by_hour"_L1);
    TRY_DONE(rowsOf(byHour, m_foldedUntil,
                    [&](const Query &row) { hourly.emplace(row.number(0), sumsOf<HourSums>(row, 1)); }));
    Query byDay(m_unit.connection(), "all_sums_by_day"_L1);
    TRY_DONE(rowsOf(byDay, foldedDay, [&](const Query &row) {
        days.emplace(DayKey {row.number(0), row.id<VehicleTypeId>(1)}, sumsOf<DaySums>(row, 2));
    }));
    Query byMoney(m_unit.connection(), "all_money_by_day"_L1);
    TRY_DONE(rowsOf(byMoney, foldedDay, [&](const Query &row) {
        money.emplace(AllMoneyKey {row.number(0), row.text(1), row.number(2), row.text(3)}, sumsOf<MoneySums>(row, 4));
    }));
    for (const qint64 hour : differing(hourly, m_hours)) {
        if (!m_dirtyHours.contains(hour))
            report(allHourSums, u"hour"_s, hour);
    }
    for (const DayKey &key : differing(days, m_days)) {
        if (!m_dirtyDays.contains(key.day))
            report(allDaySums, u"day"_s, key.day);
    }
    for (const AllMoneyKey &key : differing(money, m_money)) {
        if (!m_dirtyDays.contains(std::get<0>(key)))
            report(allMoneySums, u"day"_s, std::get<0>(key));
    }
    return {};
}

void SummaryCheck::report(const QString &check, const QString &entity, qint64 id)
{
    for (Finding &known : m_findings) {
        if (known.check == check) {
            if (known.ids.size() < Finding::mostIds && !known.ids.contains(id))
                known.ids.append(id);
            return;
        }
    }
    m_findings.append({check, entity, {id}, {}});
}

} // namespace parkdesk
