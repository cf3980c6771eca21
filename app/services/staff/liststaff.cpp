// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/liststaff.h"

#include "storage/secondfactorrepository.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<ListStaff::Answer> ListStaff::fetch(UnitOfWork &unit, const Question &, const DeedContext &)
{
    Answer rows;
    StaffRepository staff(unit);
    const QList<StaffRow> people = TRY(staff.all());
    const QList<StaffId> withFactor = TRY(SecondFactorRepository(unit).all());
    for (const StaffRow &person : people)
        rows.append({person.id, person.login, person.name, person.roles, person.owner, person.disabled,
                     !person.pinProof.isEmpty(), TRY(staff.lastSeen(person.login)), withFactor.contains(person.id)});
    return rows;
}

} // namespace parkdesk
