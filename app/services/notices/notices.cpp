// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/notices/notices.h"

#include "services/stays/availability.h"
#include "services/stays/leavinglist.h"
#include "services/stays/waitlistdeeds.h"
#include "storage/lotrepository.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

namespace {

Done addMail(UnitOfWork &unit, const Lot &here, const DeedContext &context, QList<Notices::Row> &rows)
{
    if (!context.actor.may(Permission::SeeJobs))
        return {};
    MailRepository mails(unit);
    Notices::Row row;
    row.zone = here.zone;
    const auto server = TRY(mails.server());
    if (server.failures > 0 && server.pausedUntil > context.now) {
        row.kind = NoticeKind::MailRests;
        row.at = server.pausedUntil;
        rows.append(row);
    }
    if (const qint64 failed = TRY(mails.givenUp()); failed > 0) {
        row.kind = NoticeKind::MailFailed;
        row.count = static_cast<int>(failed);
        row.at.reset();
        rows.append(row);
    }
    return {};
}

Done addFullLots(UnitOfWork &unit, const DeedContext &context, QList<Notices::Row> &rows)
{
    const QList<Lot> lots = TRY(LotRepository(unit).all());
    for (const Lot &lot : lots) {
        const auto free = TRY(Availability::fetch(unit, {lot.id, {}, {}}, context));
        const bool full = !free.rows.isEmpty()
            && std::all_of(free.rows.begin(), free.rows.end(),
                           [](const Availability::Row &row) { return row.free == 0; });
        if (!full)
            continue;
        Notices::Row row;
        row.kind = NoticeKind::LotFull;
        row.about = lot.id.value;
        row.lotName = lot.name;
        row.zone = lot.zone;
        rows.append(row);
    }
    return {};
}

/// One for all of them: a busy lot has many.
Done addOverTime(UnitOfWork &unit, LotId here, const DeedContext &context, QList<Notices::Row> &rows)
{
    LeavingList::Question question;
    question.lot = here;
    question.show = LeavingList::Show::OverTime;
    question.most = 1;
    const auto over = TRY(LeavingList::fetch(unit, question, context));
    if (over.rows.isEmpty())
        return {};
    const LeavingList::Row &longest = over.rows.first();
    Notices::Row row;
    row.kind = NoticeKind::OverTime;
    row.about = here.value;
    row.lotName = over.lot.name;
    row.zone = over.lot.zone;
    row.count = over.counts.overTime;
    row.plate = longest.plate;
    row.ticket = longest.ticket;
    row.vehicleType = longest.vehicleType;
    row.at = longest.due;
    rows.append(row);
    return {};
}

Done addOffers(UnitOfWork &unit, const DeedContext &context, QList<Notices::Row> &rows)
{
    const auto list = TRY(WaitlistOfLot::fetch(unit, {}, context));
    for (const WaitlistOfLot::Row &waiting : list.rows) {
        if (waiting.state != WaitingState::Offered || *waiting.offerUntil <= context.now)
            continue;
        Notices::Row row;
        row.kind = NoticeKind::Offer;
        row.about = waiting.waiting.value;
        row.lotName = waiting.lotName;
        row.zone = waiting.zone;
        row.plate = waiting.plate;
        row.ticket = waiting.ticket;
        row.vehicleType = waiting.vehicleType;
        row.at = waiting.offerUntil;
        rows.append(row);
    }
    return {};
}

} // namespace

Result<Notices::Answer> Notices::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const Lot here = TRY(LotRepository(unit).find(question.here));
    Answer answer;
    answer.asOf = context.now;
    TRY_DONE(addMail(unit, here, context, answer.rows));
    TRY_DONE(addFullLots(unit, context, answer.rows));
    TRY_DONE(addOverTime(unit, here.id, context, answer.rows));
    TRY_DONE(addOffers(unit, context, answer.rows));
    return answer;
}

} // namespace parkdesk
