// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/support/staysmeant.h"

#include "services/stays/staysnamed.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

Result<StaysMeant::Answer> StaysMeant::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    if (question.text.trimmed().isEmpty())
        return fail(ErrorCode::Required, Field::Ticket);
    QList<StayId> stays = TRY(staysNamed(unit, question.text));
    std::sort(stays.begin(), stays.end(), std::greater<>());
    stays = stays.first(std::min<qsizetype>(stays.size(), 500));
    Answer rows = TRY(StayRows::fetch(unit, {stays}, context));
    std::stable_sort(rows.begin(), rows.end(),
                     [](const StayRow &one, const StayRow &other) { return one.start > other.start; });
    return rows.first(std::min<qsizetype>(rows.size(), mostRows));
}

} // namespace parkdesk
