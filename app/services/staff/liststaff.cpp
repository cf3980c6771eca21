// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/liststaff.h"

#include "adapters/officekey.h"
#include "services/mail/mailcontent.h"
#include "storage/mailrepository.h"
#include "storage/secondfactorrepository.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<ListStaff::Answer> ListStaff::fetch(UnitOfWork &unit, const Question &, const DeedContext &context)
{
    Answer rows;
    StaffRepository staff(unit);
    const QList<StaffRow> people = TRY(staff.all());
    const QList<StaffId> withFactor = TRY(SecondFactorRepository(unit).all());
    for (const StaffRow &person : people) {
        Row row {person.id,
                 person.login,
                 person.name,
                 person.roles,
                 person.owner,
                 person.disabled,
                 !person.pinProof.isEmpty(),
                 TRY(staff.lastSeen(person.login)),
                 withFactor.contains(person.id)};
        const QByteArray sealed = TRY(MailRepository(unit).staffMail(person.id));
        row.hasMail = !sealed.isEmpty();
        if (row.hasMail && context.actor.key)
            row.mail = context.actor.key->openText(sealed, placeOfStaffMail(person.id)).value_or(QString());
        rows.append(row);
    }
    return rows;
}

} // namespace parkdesk
