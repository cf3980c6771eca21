// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/ownprofile.h"

#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<OwnProfile::Answer> OwnProfile::fetch(UnitOfWork &unit, const Question &, const DeedContext &context)
{
    const StaffRow row = TRY(StaffRepository(unit).find(context.actor.staff));
    return Answer {row.id, row.login, row.name, row.roles, row.owner, row.disabled, !row.pinProof.isEmpty()};
}

} // namespace parkdesk
