// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/bygonebookings.h"

#include "domain/businessday.h"
#include "storage/listreader.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

namespace {

BygoneFilter bygoneFilter(const Lot &here, const BygoneQuery &query, Instant now)
{
    return BygoneFilter {static_cast<int>(query.show), query.lot,
                         BusinessDay::of(*here.zone, now, here.dayStart).span.from, query.text};
}

} // namespace

Result<BygoneDays::Answer> BygoneDays::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const Lot here = TRY(LotRepository(unit).find(question.here));
    const BygoneFilter filter = bygoneFilter(here, question.query, context.now);
    ListReader reader(unit);
    const TimeSpan bounds {Instant {0}, question.before.value_or(noEnd)};
    const auto newest = [&](Instant before) { return reader.newestBooking(before); };
    return daysBackwards<Day>(here, bounds, question.budgetMs, newest, [&](Day &day) -> Done {
        day.rows = TRY(reader.countBygone(filter, day.span));
        return {};
    });
}

Result<BygoneOfDay::Answer> BygoneOfDay::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const Lot here = TRY(LotRepository(unit).find(question.query.here));
    const BygoneFilter filter = bygoneFilter(here, question.query, context.now);
    return ListReader(unit).bygone(filter, question.span, std::clamp(question.most, 1, mostOfDay));
}

Result<BookingRows::Answer> BookingRows::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    const QList<BookingRecord> records =
        TRY(ListReader(unit).bookingRows(question.rows.first(std::min<qsizetype>(question.rows.size(), mostListRows))));
    Answer rows;
    for (const BookingRecord &record : records)
        rows.append(bookingRowOf(record));
    return rows;
}

} // namespace parkdesk
