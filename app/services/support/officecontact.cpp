// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/support/officecontact.h"

#include "storage/lotrepository.h"
#include "storage/mailrepository.h"
#include "storage/officerepository.h"
#include "storage/paperrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<OfficeContact::Answer> OfficeContact::fetch(UnitOfWork &unit, const Question &, const DeedContext &)
{
    Answer answer;
    const auto issuer = TRY(PaperRepository(unit).issuer(TRY(OfficeRepository(unit).firstOperator())));
    answer.name = issuer.name;
    answer.address = issuer.address;
    answer.mail = TRY(MailRepository(unit).server()).server.fromAddress;
    LotRepository lots(unit);
    const QList<Lot> all = TRY(lots.all());
    for (const Lot &lot : all)
        answer.lots.append({lot.id, lot.name, lot.address, lot.phone, TRY(lots.openingHours(lot.id))});
    return answer;
}

} // namespace parkdesk
