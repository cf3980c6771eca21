// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/staysnamed.h"

#include "domain/plate.h"
#include "domain/ticketcode.h"
#include "storage/journalreader.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

namespace {

constexpr int mostStaysNamed = 2000;

} // namespace

Result<QList<StayId>> staysNamed(UnitOfWork &unit, const QString &thing)
{
    QList<StayId> stays;
    if (const auto ticket = TicketCode::fromText(thing)) {
        const auto stay = StayRepository(unit).findByTicket(*ticket);
        if (stay)
            stays.append(stay->id);
        else if (stay.error().code != ErrorCode::UnknownTicket)
            return fail(stay.error());
    }
    if (const auto plate = Plate::fromText(thing))
        stays += TRY(JournalReader(unit).staysOfPlate(plate->normal(), mostStaysNamed));
    return stays;
}

} // namespace parkdesk
