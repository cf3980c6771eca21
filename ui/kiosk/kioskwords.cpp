// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskwords.h"

#include "ui/shared/errortext.h"
#include "ui/shared/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int metresInKm = 1000;
constexpr int millimetresInCm = 10;

struct KioskWords {
    Q_DECLARE_TR_FUNCTIONS(KioskWords)
};

QString notFoundText(Field field)
{
    return field == Field::Plate
        ? KioskWords::tr("No vehicle with this plate can be paid for here. Scan your ticket, or log in.")
        : KioskWords::tr("This code is not known here. Look at it again, or ask the office.");
}

QString stayText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound: return notFoundText(error.field);
    case ErrorCode::Ambiguous:
        return KioskWords::tr("Two vehicles with this plate are here. Only the ticket tells which is yours.");
    case ErrorCode::Required:
        return error.field == Field::Ticket
            ? KioskWords::tr("A plate is not enough for this. Scan your ticket, or log in.")
            : QString();
    case ErrorCode::LotFull: return KioskWords::tr("No place is free for this vehicle. Look at our other lots.");
    case ErrorCode::AlreadyInside:
        return KioskWords::tr("A vehicle with this plate is in the lot already. If that is wrong, ask the office.");
    case ErrorCode::NotInside: return KioskWords::tr("This vehicle is not in the lot any more.");
    case ErrorCode::OutOfHours: return KioskWords::tr("The lot is closed now.");
    case ErrorCode::TooEarly: return KioskWords::tr("It is too early for this booking. Come back when it begins.");
    case ErrorCode::SpotUnsuitable:
        return error.field == Field::Lot ? KioskWords::tr("This booking is for another of our lots.")
                                         : KioskWords::tr("No place fits this vehicle.");
    case ErrorCode::SpotTaken:
        return KioskWords::tr("The place is booked after you. Choose an earlier end, or ask the office.");
    case ErrorCode::PeriodPast: return KioskWords::tr("This time is over. Choose a later one.");
    case ErrorCode::IllegalMove: return KioskWords::tr("This is not possible any more.");
    default: return {};
    }
}

QString accountText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CodeWrong:
        return KioskWords::tr("This is not the code that we sent, or the password is missing. Look again.");
    case ErrorCode::CodeOver: return KioskWords::tr("This code is over. Go back and ask for a new one.");
    case ErrorCode::CodeTooSoon:
        return KioskWords::tr("We sent a code a moment ago. Wait a minute before you ask for another one.");
    case ErrorCode::LimitReached:
        return error.field == Field::Plate || error.field == Field::Driver
            ? KioskWords::tr("You have as many bookings here as are allowed. Cancel one first, or ask the office.")
            : KioskWords::tr("That was often enough for now. Try again in an hour.");
    case ErrorCode::LoginDelayed: return KioskWords::tr("Too many tries. Wait a minute, then try again.");
    case ErrorCode::DriverSuspended: return KioskWords::tr("This account cannot be used now. Please ask the office.");
    case ErrorCode::DriverErased: return KioskWords::tr("This account is no longer there.");
    case ErrorCode::AlreadyExists:
        if (error.field == Field::Rating)
            return KioskWords::tr("This visit cannot be rated any more.");
        return error.field == Field::Plate
            ? KioskWords::tr("This plate belongs to another account. Please ask the office.")
            : KioskWords::tr("There is an account with this address already. Go back and choose Log In.");
    default: return {};
    }
}

QString moneyWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CardPending:
        return KioskWords::tr(
            "A card payment for this stay is still being asked about. Wait a little, or ask the office.");
    case ErrorCode::CardDeclined: return KioskWords::tr("The card was declined. Nothing was charged.");
    case ErrorCode::TerminalFailed: return KioskWords::tr("Cards cannot be taken here now. Please pay at the desk.");
    case ErrorCode::NoTariff:
    case ErrorCode::NotAvailable: return KioskWords::tr("Only the office can say what this costs. Please ask there.");
    case ErrorCode::NotPaid:
        return error.details.contains("ticket"_L1) // of the booking whose fee keeps them from one more
            ? KioskWords::tr("A fee for an unused booking is still open. Please pay it at the desk, then book.")
            : KioskWords::tr("This stay is not paid yet.");
    case ErrorCode::PriceChanged: return KioskWords::tr("The price changed meanwhile. Look at the new one, then pay.");
    case ErrorCode::NothingDue: return KioskWords::tr("There is nothing to pay any more.");
    default: return {};
    }
}

} // namespace

QString kioskErrorText(const Error &error)
{
    for (const auto &words : {stayText, accountText, moneyWords}) {
        const QString text = words(error);
        if (!text.isEmpty())
            return text;
    }
    return errorText(error);
}

QString kioskDayAndTime(Instant at, const ZoneRules &zone)
{
    return KioskWords::tr("%1, %2", "day, time").arg(dayText(at, zone), timeText(at, zone));
}

QString kioskDayAndTime(Instant at, const Zone &zone)
{
    return zone == nullptr ? QString() : kioskDayAndTime(at, *zone);
}

QString kioskPlaceLine(const KioskPlace &place)
{
    QStringList parts;
    if (!place.address.isEmpty())
        parts.append(QString(place.address).replace(u'\n', u", "_s));
    if (!place.open && place.opensAt && place.zone != nullptr)
        parts.append(KioskWords::tr("closed, opens %1").arg(kioskDayAndTime(*place.opensAt, place.zone)));
    else if (!place.open)
        parts.append(KioskWords::tr("closed"));
    else if (place.closesAt && place.zone != nullptr)
        parts.append(KioskWords::tr("open until %1").arg(timeText(*place.closesAt, *place.zone)));
    else
        parts.append(KioskWords::tr("always open"));
    if (place.heightLimit) {
        const int cm = *place.heightLimit / millimetresInCm;
        parts.append(KioskWords::tr("up to %1 m high").arg(QLocale().toString(cm / 100.0, 'f', 2)));
    }
    return parts.join(u" · "_s);
}

QString kioskFreeLine(const KioskPlace::Free &free)
{
    if (free.freeEv > 0 && free.freeAccessible > 0)
        return KioskWords::tr("%1 with a charging point, %2 accessible").arg(free.freeEv).arg(free.freeAccessible);
    if (free.freeEv > 0)
        return KioskWords::tr("%1 with a charging point").arg(free.freeEv);
    return free.freeAccessible > 0 ? KioskWords::tr("%1 accessible").arg(free.freeAccessible) : QString();
}

QString kioskLanguage()
{
    return QLocale().language() == QLocale::German ? u"de"_s : u"en"_s;
}

QString kioskHours(Duration length)
{
    return KioskWords::tr("%n hour(s)", nullptr, static_cast<int>(length / hours(1)));
}

QString nextOfSentence(const QString &before, const QString &text)
{
    const bool blank = before.isEmpty() || before.back().isSpace();
    if (text.at(0).isSpace())
        return blank ? QString() : text;
    const QString said = before.trimmed();
    const bool begins = said.isEmpty() || (blank && u".?!"_s.contains(said.back()));
    return begins ? text.toUpper() : text;
}

QString kioskDistance(qint64 metres)
{
    return metres < metresInKm
        ? KioskWords::tr("%1 m").arg(metres / 10 * 10)
        : KioskWords::tr("%1 km").arg(QLocale().toString(static_cast<double>(metres) / metresInKm, 'f', 1));
}

} // namespace parkdesk
