// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/readlotplan.h"

#include "storage/planrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<ReadLotPlan::Answer> ReadLotPlan::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    return PlanRepository(unit).read(question.lot, question.pictures);
}

} // namespace parkdesk
