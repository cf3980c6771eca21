// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/spotuse.h"

#include "storage/lotrepository.h"
#include "storage/markreader.h"
#include "storage/unitofwork.h"
#include "storage/visitreader.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace parkdesk {

Result<SpotUse::Answer> SpotUse::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    if (question.days.length() <= 0)
        return fail(ErrorCode::BadSpan, Field::Until);
    const Lot lot = TRY(LotRepository(unit).find(question.lot));
    Answer answer;
    answer.days = {std::max(question.days.from, question.days.until - mostDays), question.days.until};
    const TimeSpan span = VisitReader::spanOf(lot, answer.days);
    answer.passedMs = std::max<qint64>(0, std::min(span.until, context.now).ms - span.from.ms);
    const auto stays = TRY(MarkReader(unit, context.now).inside(lot, span));
    std::map<SpotId, Row> rows;
    for (const MarkReader::Inside &stay : stays) {
        if (question.type && stay.type != *question.type)
            continue;
        QSet<qint64> counted;
        for (const MarkReader::Place &place : stay.places) {
            const qint64 from = std::max(place.span.from, span.from).ms;
            const qint64 ms = std::min(place.span.until, span.until).ms - from;
            if (ms <= 0)
                continue;
            if (!place.spot.isValid()) {
                answer.withoutSpotMs += ms;
                continue;
            }
            Row &row = rows[place.spot];
            row.spot = place.spot;
            row.occupiedMs += ms;
            row.stays += counted.contains(place.spot.value) ? 0 : 1;
            counted.insert(place.spot.value);
        }
    }
    for (const auto &entry : rows)
        answer.rows.append(entry.second);
    return answer;
}

} // namespace parkdesk
