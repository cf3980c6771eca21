// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/calendaroflot.h"

#include "storage/calendarrepository.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<CalendarOfLot::Answer> CalendarOfLot::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    TRY(LotRepository(unit).find(question.lot));
    return Answer {TRY(CalendarRepository(unit).days(question.lot, question.firstDay, question.lastDay))};
}

} // namespace parkdesk
