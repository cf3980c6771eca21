// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/ownprofile.h"

#include "storage/secondfactorrepository.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<OwnProfile::Answer> OwnProfile::fetch(UnitOfWork &unit, const Question &, const DeedContext &context)
{
    StaffRepository staff(unit);
    const StaffRow row = TRY(staff.find(context.actor.staff));
    SecondFactorRepository factors(unit);
    Answer answer {row.id, row.login, row.name, row.roles, row.owner, row.disabled, !row.pinProof.isEmpty()};
    answer.hasSecondFactor = TRY(factors.find(row.id)).has_value();
    answer.recoveryCodesLeft = TRY(factors.recoveryCodesLeft(row.id));
    answer.onlyAdmin = row.roles.contains(Role::Admin) && TRY(staff.countOtherAdmins(row.id)) == 0;
    return answer;
}

} // namespace parkdesk
