// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/deedreader.h"

#include "storage/query.h"
#include "storage/summaryfold.h"
#include "storage/unitofwork.h"
#include "storage/visitreader.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<DeedReader::Counts> DeedReader::counts(const QList<Lot> &lots, bool everyLot, const DayRange &days)
{
    const DeedFold::State state = TRY(DeedFold(m_unit).state());
    const qint64 folded = state.clearing ? 0 : state.until;
    Counts counts;
    if (folded > 0 && everyLot)
        TRY_DONE(addSums({}, days, counts));
    else if (folded > 0) {
        for (const Lot &lot : lots)
            TRY_DONE(addSums(lot.id, days, counts));
    }
    TRY_DONE(addRows(lots, days, folded, counts));
    return counts;
}

Done DeedReader::addSums(LotId lot, const DayRange &days, Counts &counts)
{
    qint64 first = SummaryFold::monthOf(days.from);
    if (SummaryFold::firstDayOf(first) < days.from)
        ++first;
    const qint64 last = SummaryFold::monthOf(days.until); // the first that is not whole
    if (last <= first)
        return addPart("deed_days"_L1, lot, days, counts);
    TRY_DONE(addPart("deed_days"_L1, lot, {days.from, SummaryFold::firstDayOf(first)}, counts));
    TRY_DONE(addPart("deed_months"_L1, lot, {first, last}, counts));
    return addPart("deed_days"_L1, lot, {SummaryFold::firstDayOf(last), days.until}, counts);
}

Done DeedReader::addPart(QLatin1StringView statement, LotId lot, const DayRange &range, Counts &counts)
{
    if (range.length() <= 0)
        return {};
    Query query(m_unit.connection(), statement);
    TRY_DONE(query.bind("lot"_L1, lot).bind("from"_L1, range.from).bind("until"_L1, range.until).run());
    while (query.next()) {
        DeedSums &sums = counts[{query.id<DeskId>(0), query.id<StaffId>(1)}];
        for (size_t i = 0; i < sums.values.size(); ++i)
            sums[i] += query.number(static_cast<int>(i) + 2);
    }
    return {};
}

Done DeedReader::addRows(const QList<Lot> &lots, const DayRange &days, qint64 after, Counts &counts)
{
    // Lots that count their days alike are read in one pass: the journal is sorted by time, and not by lot.
    std::map<std::pair<Instant, Instant>, std::set<qint64>> spans;
    for (const Lot &lot : lots) {
        const TimeSpan span = VisitReader::spanOf(lot, days);
        spans[{span.from, span.until}].insert(lot.id.value);
    }
    for (const auto &[span, some] : spans) {
        Query query(m_unit.connection(), after > 0 ? "deeds_since"_L1 : "deeds_between"_L1);
        query.bind("from"_L1, span.first).bind("until"_L1, span.second);
        if (after > 0)
            query.bind("folded"_L1, after);
        TRY_DONE(query.run());
        while (query.next()) {
            if (some.contains(query.number(0)))
                counts[{query.id<DeskId>(1), query.id<StaffId>(2)}].count(query.text(3), query.number(4));
        }
    }
    return {};
}

} // namespace parkdesk
