// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/bookingmail.h"

#include "formats/qrpng.h"
#include "services/drivers/driverfields.h"
#include "services/fees/owing.h"
#include "services/letters/bookingcalendar.h"
#include "services/letters/lettertexts.h"
#include "services/letters/letterwords.h"
#include "services/mail/queuemail.h"
#include "services/stays/bookingpreview.h"
#include "services/stays/placing.h"
#include "storage/bookingrepository.h"
#include "storage/driverrepository.h"
#include "storage/lotrepository.h"
#include "storage/mailrepository.h"
#include "storage/officerepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsOfModule = 8;

/// What one driver is told of.
struct DriverBookings {
    DriverId driver;
    DriverFields fields;
    QList<Stay> stays;
};

Result<QList<DriverBookings>> byDriver(UnitOfWork &unit, const OfficeKey &key, const QList<StayId> &bookings)
{
    QList<DriverBookings> told;
    QList<DriverId> untold;
    for (const StayId booking : bookings) {
        const auto driver = TRY(DriverRepository(unit).driverOf(booking));
        if (!driver || untold.contains(*driver))
            continue;
        auto place = std::find_if(told.begin(), told.end(),
                                  [&](const DriverBookings &known) { return known.driver == *driver; });
        if (place == told.end()) {
            const auto fields = mailableFields(key, TRY(DriverRepository(unit).find(*driver)));
            if (!fields) {
                untold.append(*driver);
                continue;
            }
            place = told.insert(told.end(), {*driver, *fields, {}});
        }
        place->stays.append(TRY(StayRepository(unit).find(booking)));
    }
    return told;
}

Result<QString> plateOfBooking(UnitOfWork &unit, const Stay &stay)
{
    if (!stay.vehicle)
        return QString();
    return TRY(StayRepository(unit).vehicle(*stay.vehicle)).shown;
}

/// By the tariff that it keeps, though it may be told of later than it was made.
Result<QString> priceWords(UnitOfWork &unit, const Lot &lot, const Stay &stay, const QString &language,
                           const DeedContext &context)
{
    const VehicleType type = TRY(LotRepository(unit).vehicleType(stay.type));
    const DeedContext asBooked {context.actor, *stay.bookedAt, context.command, context.prices};
    const auto charge = TRY(expectedCharge(unit, lot, type.code, *stay.booked, asBooked));
    return charge ? letterAmount(charge->amount, language) : letterWord(u"price_unknown"_s, language);
}

/// Until when it is given up for nothing.
QString cancelWords(const CancelTerms &terms, const Lot &lot, const Stay &stay, const QString &language, Instant now)
{
    const QString fee = letterAmount(terms.fee, language);
    if (terms.fee.isZero() || terms.freeUntil >= stay.booked->from)
        return letterWord(u"cancel_always"_s, language);
    if (terms.freeUntil < now)
        return letterWord(u"cancel_costs"_s, language).arg(fee);
    return letterWord(u"cancel_until"_s, language)
        .arg(letterFullMoment(lot.zone->toLocal(terms.freeUntil), language), fee);
}

/// The same for several, which begin at different times.
QString cancelWordsOfEach(const CancelTerms &terms, const Stay &stay, const QString &language)
{
    const Duration before = stay.booked->from - terms.freeUntil;
    if (terms.fee.isZero() || before <= Duration(0))
        return letterWord(u"cancel_always"_s, language);
    return letterWord(u"cancel_each"_s, language).arg(letterLength(before), letterAmount(terms.fee, language));
}

/// "K7QM-4XRT-2: 21 Nov, 14:05 – 21 Nov, 16:05, A-17, B RI 7".
Result<QString> lineOfBooking(UnitOfWork &unit, const Lot &lot, const Stay &stay, const QString &language)
{
    QStringList parts {letterShortMoment(lot.zone->toLocal(stay.booked->from), language) + u" – "_s
                       + letterShortMoment(lot.zone->toLocal(stay.booked->until), language)};
    for (const QString &part : {TRY(heldLabels(unit, lot, stay.id)), TRY(plateOfBooking(unit, stay))}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return stay.ticket.shown() + u": "_s + parts.join(u", "_s);
}

Done describeOne(UnitOfWork &unit, const Lot &lot, const Stay &stay, const DeedContext &context, MailDraft &draft)
{
    const QString &language = draft.language;
    const auto orElse = [&](const QString &text, const QString &word) {
        return text.isEmpty() ? letterWord(word, language) : text;
    };
    const CancelTerms terms = TRY(cancelTerms(unit, lot, stay));
    draft.templateName = u"booking_made"_s;
    draft.values.insert(u"booking"_s, stay.ticket.shown());
    draft.values.insert(u"when"_s, letterFullMoment(lot.zone->toLocal(stay.booked->from), language));
    draft.values.insert(u"until"_s, letterFullMoment(lot.zone->toLocal(stay.booked->until), language));
    draft.values.insert(u"spot"_s, orElse(TRY(heldLabels(unit, lot, stay.id)), u"spot_later"_s));
    draft.values.insert(u"plate"_s, orElse(TRY(plateOfBooking(unit, stay)), u"no_plate"_s));
    draft.values.insert(u"price"_s, TRY(priceWords(unit, lot, stay, language, context)));
    draft.values.insert(u"cancel"_s, cancelWords(terms, lot, stay, language, context.now));
    if (const auto code = QrCode::fromText(stay.ticket.stored()))
        draft.attachments.append({stay.ticket.shown() + u".png"_s, "image/png", qrPng(*code, dotsOfModule)});
    return {};
}

Done describeSeveral(UnitOfWork &unit, const Lot &lot, const QList<Stay> &stays, MailDraft &draft)
{
    QStringList lines;
    for (const Stay &stay : stays)
        lines.append(TRY(lineOfBooking(unit, lot, stay, draft.language)));
    const Stay &first = stays.constFirst();
    draft.templateName = u"bookings_made"_s;
    draft.values.insert(u"count"_s, letterLocale(draft.language).toString(stays.size()));
    draft.values.insert(u"bookings"_s, lines.join(u'\n'));
    draft.values.insert(u"cancel"_s, cancelWordsOfEach(TRY(cancelTerms(unit, lot, first)), first, draft.language));
    return {};
}

Result<MailDraft> draftOfBookings(UnitOfWork &unit, const Lot &lot, const DriverBookings &told,
                                  const DeedContext &context)
{
    MailDraft draft;
    draft.to = told.fields.mail;
    draft.language = told.fields.language;
    draft.purpose = MailPurpose::Booking;
    draft.driver = told.driver;
    draft.values = {{u"name"_s, told.fields.name},
                    {u"lot"_s, lot.name},
                    {u"place"_s, placeOfLot(lot.name, lot.address)},
                    {u"office"_s, TRY(MailRepository(unit).server()).server.fromName}};
    if (told.stays.size() == 1)
        TRY_DONE(describeOne(unit, lot, told.stays.constFirst(), context, draft));
    else
        TRY_DONE(describeSeveral(unit, lot, told.stays, draft));
    QList<CalendarBooking> entries;
    Instant last = context.now;
    for (const Stay &stay : told.stays) {
        entries.append({stay.id, stay.ticket.shown(), *stay.booked, lot.name, lot.address});
        last = std::max(last, stay.booked->until);
    }
    const QUuid office = TRY(OfficeRepository(unit).installation()).value_or(QUuid());
    draft.calendar = bookingCalendar(office, entries, draft.language, context.now);
    draft.notAfter = last;
    draft.onceKey = u"booked:%1"_s.arg(told.stays.constFirst().id.value);
    return draft;
}

/// For whoever has the key: whom it cannot be told to is left out, as far as that is known without it.
Done noteUntold(UnitOfWork &unit, const QList<StayId> &bookings, const QUuid &command)
{
    DriverRepository drivers(unit);
    for (const StayId booking : bookings) {
        const auto driver = TRY(drivers.driverOf(booking));
        if (!driver)
            continue;
        const DriverRow row = TRY(drivers.find(*driver));
        if (row.state == DriverState::Active && !row.mail.isEmpty())
            TRY_DONE(BookingRepository(unit).noteUntold(booking, command));
    }
    return {};
}

Result<bool> mayMail(UnitOfWork &unit)
{
    return TRY(MailRepository(unit).server()).server.isSetUp();
}

} // namespace

Done mailBookings(UnitOfWork &unit, const Lot &lot, const QList<StayId> &bookings, const DeedContext &context)
{
    if (!TRY(mayMail(unit)))
        return {};
    if (context.actor.key == nullptr)
        return noteUntold(unit, bookings, context.command);
    const QList<DriverBookings> told = TRY(byDriver(unit, *context.actor.key, bookings));
    for (const DriverBookings &one : told)
        TRY(queueMail(unit, *context.actor.key, TRY(draftOfBookings(unit, lot, one, context)), context.now));
    return {};
}

Done mailUntoldBookings(UnitOfWork &unit, const DeedContext &context)
{
    TRY(keyOf(context));
    BookingRepository bookings(unit);
    const QList<BookingRepository::Untold> all = TRY(bookings.untold());
    for (qsizetype at = 0; at < all.size();) {
        const BookingRepository::Untold &first = all.at(at);
        QList<StayId> together;
        for (; at < all.size() && all.at(at).command == first.command; ++at) {
            const Stay stay = TRY(StayRepository(unit).find(all.at(at).stay));
            if (stay.state == StayState::Reserved)
                together.append(stay.id);
            TRY_DONE(bookings.dropUntold(stay.id));
        }
        TRY_DONE(mailBookings(unit, TRY(LotRepository(unit).find(first.lot)), together, context));
    }
    return {};
}

Result<bool> hasUntoldBookings(UnitOfWork &unit)
{
    return !TRY(BookingRepository(unit).untold()).isEmpty();
}

} // namespace parkdesk
