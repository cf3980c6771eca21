// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/offermail.h"

#include "services/drivers/driverfields.h"
#include "services/letters/lettertexts.h"
#include "services/mail/queuemail.h"
#include "storage/driverrepository.h"
#include "storage/lotrepository.h"
#include "storage/mailrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"
#include "storage/waitlistrepository.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Nothing when there is nobody to mail to.
Result<std::optional<MailDraft>> draftOf(UnitOfWork &unit, const OfficeKey &key, const Waiting &offered)
{
    const Stay held = TRY(StayRepository(unit).find(*offered.stay));
    DriverRepository drivers(unit);
    const auto driver = TRY(drivers.driverOf(held.id));
    if (!driver || held.state != StayState::Reserved)
        return std::optional<MailDraft>();
    const DriverRow row = TRY(drivers.find(*driver));
    const auto fields = mailableFields(key, row);
    if (!fields)
        return std::optional<MailDraft>();
    const Lot lot = TRY(LotRepository(unit).find(offered.lot));
    MailDraft draft;
    draft.to = fields->mail;
    draft.language = row.language;
    draft.purpose = MailPurpose::Offer;
    draft.templateName = u"offer"_s;
    draft.values = {{u"name"_s, fields->name},
                    {u"lot"_s, lot.name},
                    {u"when"_s, letterFullMoment(lot.zone->toLocal(offered.span.from), row.language)},
                    {u"until"_s, letterFullMoment(lot.zone->toLocal(*offered.offerUntil), row.language)},
                    {u"booking"_s, held.ticket.shown()},
                    {u"office"_s, TRY(MailRepository(unit).server()).server.fromName}};
    draft.notAfter = offered.offerUntil;
    draft.driver = row.id;
    draft.onceKey = u"offer:%1"_s.arg(offered.id.value);
    return std::optional(draft);
}

} // namespace

Done mailOffer(UnitOfWork &unit, const OfficeKey &key, const Waiting &offered, Instant now)
{
    if (const auto draft = TRY(draftOf(unit, key, offered)))
        TRY(queueMail(unit, key, *draft, now));
    return WaitlistRepository(unit).markTold(offered.id);
}

Done mailOpenOffers(UnitOfWork &unit, const OfficeKey &key, Instant now)
{
    const QList<Waiting> open = TRY(WaitlistRepository(unit).untoldOffers(now));
    for (const Waiting &offered : open)
        TRY_DONE(mailOffer(unit, key, offered, now));
    return {};
}

Result<bool> hasUntoldOffers(UnitOfWork &unit, Instant now)
{
    return !TRY(WaitlistRepository(unit).untoldOffers(now)).isEmpty();
}

} // namespace parkdesk
