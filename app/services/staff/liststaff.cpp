// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/liststaff.h"

#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<ListStaff::Answer> ListStaff::fetch(UnitOfWork &unit, const Question &, const DeedContext &)
{
    Answer rows;
    const QList<StaffRow> people = TRY(StaffRepository(unit).all());
    for (const StaffRow &person : people)
        rows.append({person.id, person.login, person.name, person.roles, person.owner, person.disabled});
    return rows;
}

} // namespace parkdesk
