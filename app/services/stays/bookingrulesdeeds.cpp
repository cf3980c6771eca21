// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/bookingrulesdeeds.h"

#include "services/json.h"
#include "storage/bookingrepository.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject SetBookingRules::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)},
            {u"early"_s, qint64 {rules.early.count()}},
            {u"buffer"_s, qint64 {rules.buffer.count()}},
            {u"offer"_s, qint64 {rules.offer.count()}},
            {u"most_open"_s, rules.mostOpen},
            {u"most_open_of_driver"_s, rules.mostOpenOfDriver},
            {u"debtors_refused"_s, rules.debtorsRefused},
            {u"no_show"_s, rules.fees.noShow},
            {u"late_cancel"_s, rules.fees.lateCancel},
            {u"free_until"_s, qint64 {rules.fees.freeUntil.count()}}};
}

QJsonObject SetBookingRules::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"lot"_s, json::of(lot)}};
}

SetBookingRules::Outcome SetBookingRules::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<LotId>(json.value("lot"_L1))};
}

Result<SetBookingRules::Outcome> SetBookingRules::execute(UnitOfWork &unit, const Command &command,
                                                          const DeedContext &context)
{
    TRY_DONE(checkBookingRules(command.rules));
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    BookingRepository bookings(unit);
    if (TRY(bookings.rules(lot.id)) == command.rules)
        return fail(ErrorCode::Unchanged, Field::Lot);
    TRY_DONE(bookings.setRules(lot.id, command.rules, context.now));
    return Outcome {lot.id};
}

Result<BookingRulesOfLot::Answer> BookingRulesOfLot::fetch(UnitOfWork &unit, const Question &question,
                                                           const DeedContext &)
{
    const Lot lot = TRY(LotRepository(unit).find(question.lot));
    return Answer {TRY(BookingRepository(unit).rules(lot.id)), lot.currency};
}

} // namespace parkdesk
