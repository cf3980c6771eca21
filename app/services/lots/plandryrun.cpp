// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/plandryrun.h"

#include "services/lots/planchange.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

bool PlanDryRun::Answer::applies() const
{
    return !outdated && !stopsPlan(issues) && !diff.isEmpty()
        && std::none_of(affected.begin(), affected.end(),
                        [](const AffectedStay &stay) { return stay.fate == StayFate::Inside; });
}

Result<PlanDryRun::Answer> PlanDryRun::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).find(question.draft.lot));
    PlanChange change = TRY(planChangeOf(unit, lot, question.draft, context.now));
    Answer answer;
    answer.outdated = question.draft.revision != lot.planRevision;
    answer.current = std::move(change.current);
    for (PlanLevel &level : answer.current.levels) {
        if (level.picture)
            level.picture->image.clear();
    }
    answer.issues = change.issues;
    answer.diff = change.diff;
    answer.affected = change.affected;
    for (const PlanChange::Going &going : std::as_const(change.going))
        ++(going.deleted ? answer.deleted : answer.retired);
    return answer;
}

} // namespace parkdesk
