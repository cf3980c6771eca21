// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lengthreader.h"

#include "domain/wallclock.h"
#include "storage/query.h"
#include "storage/summaryfold.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

bool LengthReader::Folded::holds(const DayRange &days) const
{
    const auto changed = dirty.lower_bound(days.from);
    return days.until <= until && (changed == dirty.end() || *changed >= days.until);
}

LengthFold::KeyOf LengthReader::Question::keyOf(bool months) const
{
    if (by == By::All)
        return [](const DayKey &key) { return DayKey {0, key.type}; };
    if (by == By::Day || months)
        return [](const DayKey &key) { return key; };
    return [](const DayKey &key) { return DayKey {SummaryFold::monthOf(key.day), key.type}; };
}

Result<LengthFold::ByDay> LengthReader::sums(const QList<Lot> &lots, bool everyLot, const DayRange &days, By by)
{
    Question question {lots, by, {}, {}};
    if (everyLot)
        question.folded = TRY(folded(days));
    if (question.folded.until <= days.from) {
        TRY_DONE(addStays(question, days));
        return std::move(question.sums);
    }
    for (qint64 from = days.from; from < days.until;) {
        const qint64 until = std::min(days.until, SummaryFold::firstDayOf(SummaryFold::monthOf(from) + 1));
        TRY_DONE(addPiece(question, {from, until}));
        from = until;
    }
    return std::move(question.sums);
}

Result<LengthReader::Folded> LengthReader::folded(const DayRange &days)
{
    Folded folded;
    {
        Query query(m_unit.connection(), "summary_fold"_L1);
        TRY_DONE(query.runForRow());
        if (query.number(1) > 0)
            return folded; // of lots whose sums are missing nobody knows what changed
        folded.until = wallclock::floorOf(query.number(0), wallclock::hoursPerDay);
    }
    Query query(m_unit.connection(), "dirty_hours_between"_L1);
    query.bind("from"_L1, days.from * wallclock::hoursPerDay);
    TRY_DONE(query.bind("until"_L1, days.until * wallclock::hoursPerDay).run());
    while (query.next())
        folded.dirty.insert(wallclock::floorOf(query.number(0), wallclock::hoursPerDay));
    return folded;
}

/// Days of one month: the whole of it at once, else day by day what is folded, and the others from the stays.
Done LengthReader::addPiece(Question &question, const DayRange &days)
{
    LengthFold fold(m_unit);
    const qint64 month = SummaryFold::monthOf(days.from);
    const bool whole = days.from == SummaryFold::firstDayOf(month) && days.until == SummaryFold::firstDayOf(month + 1);
    if (whole && question.by != By::Day && question.folded.holds(days))
        return fold.addMonths({month, month + 1}, question.keyOf(true), question.sums);
    for (qint64 from = days.from; from < days.until;) {
        const bool held = question.folded.holds({from, from + 1});
        qint64 until = from + 1;
        while (until < days.until && question.folded.holds({until, until + 1}) == held)
            ++until;
        if (held)
            TRY_DONE(fold.addDays({from, until}, question.keyOf(false), question.sums));
        else
            TRY_DONE(addStays(question, {from, until}));
        from = until;
    }
    return {};
}

Done LengthReader::addStays(Question &question, const DayRange &days)
{
    LengthFold fold(m_unit);
    for (const Lot &lot : question.lots)
        TRY_DONE(fold.addStays(lot.id, {lot.zone, lot.dayStart}, days, question.keyOf(false), question.sums));
    return {};
}

} // namespace parkdesk
