// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/errortext.h"

#include <QJsonArray>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

QString fact(const Error &error, QLatin1StringView key)
{
    return error.details.value(key).toVariant().toString();
}

/// The option or thing that a refusal is about, as a subject: "The plate".
QString subject(const Error &error)
{
    switch (error.field) {
    case Field::None: return u"A value"_s;
    case Field::TaxNumber: return u"The tax number"_s;
    case Field::VehicleType: return u"The vehicle type"_s;
    case Field::TimeZone: return u"The time zone"_s;
    case Field::CardReference: return u"The card reference"_s;
    case Field::From: return u"The time of --from"_s;
    case Field::Until: return u"The time of --until"_s;
    case Field::Entry: return u"The time of --entry"_s;
    case Field::Exit: return u"The time of --exit"_s;
    case Field::Spots: return u"The number of spots"_s;
    case Field::Tendered: return u"The amount tendered"_s;
    case Field::Queue: return u"The number of the queue"_s;
    case Field::Calendar: return u"The calendar"_s;
    case Field::Method: return u"The way of paying"_s;
    case Field::Desk: return u"The desk"_s;
    default: return u"The "_s + fieldName(error.field);
    }
}

QString tariffPlace(const Error &error)
{
    const QString path = fact(error, "path"_L1);
    const QString reason = fact(error, "reason"_L1);
    const QString where = path.isEmpty() ? QString() : u" At %1."_s.arg(path);
    return reason.isEmpty() ? where : where + u" Reason: %1."_s.arg(QString(reason).replace(u'_', u' '));
}

/// The person.
QString ofPerson(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotPermitted: return u"You are not permitted to do this."_s;
    case ErrorCode::NotLoggedIn:
        return error.field == Field::Password
            ? u"Your password is needed: set PARKDESK_PASSWORD, or run this on a terminal."_s
            : u"This needs somebody who is logged in: --as LOGIN, or set PARKDESK_LOGIN."_s;
    case ErrorCode::LoginFailed: return u"The login or the password is wrong."_s;
    case ErrorCode::LoginDelayed:
        return u"Too many failed tries. Try again in %1 s."_s.arg((error.details.value("wait_ms"_L1).toInteger() + 999)
                                                                  / 1000);
    case ErrorCode::AccountDisabled: return u"This account is disabled."_s;
    case ErrorCode::PinFailed: return u"The PIN does not fit this person at this desk."_s;
    case ErrorCode::PasswordNeeded: return u"This needs the password; a PIN is not enough."_s;
    case ErrorCode::OwnApproval: return u"Somebody else has to approve this."_s;
    case ErrorCode::ApproverMayNot: return u"Whoever approved may not do this either."_s;
    case ErrorCode::OwnerStays: return u"The owner keeps the account and all roles."_s;
    case ErrorCode::OwnAccount: return u"Nobody disables their own account."_s;
    case ErrorCode::LastAdmin: return u"This is the last admin."_s;
    case ErrorCode::BadPin: return u"A PIN has six digits."_s;
    case ErrorCode::PinCommon: return u"This PIN is too easy to guess."_s;
    case ErrorCode::BadLogin:
        return u"A login has 2 to 32 letters, digits, points, hyphens or underscores and begins with a letter."_s;
    case ErrorCode::PasswordTooShort: return u"A password needs at least 10 characters."_s;
    case ErrorCode::PasswordCommon: return u"This password is too easy to guess."_s;
    default: return {};
    }
}

/// What was typed.
QString ofInput(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Required: return subject(error) + u" is missing."_s;
    case ErrorCode::TooLong: return subject(error) + u" is too long."_s;
    case ErrorCode::TooShort: return subject(error) + u" is too short."_s;
    case ErrorCode::BadCharacters: return subject(error) + u" holds characters that cannot stand there."_s;
    case ErrorCode::BadPlate: return u"This cannot be a plate."_s;
    case ErrorCode::BadTime:
        if (error.field == Field::Hours)
            return u"Opening hours are written as \"Mo-Fr 06:00-22:00; Sa 18:00-02:00\"."_s;
        return subject(error) + u" is not written as 2026-11-21T14:05, or is out of range."_s;
    case ErrorCode::NoSuchTime:
        return subject(error) + u" does not exist there: the clocks are put forward over it, or the offset is wrong."_s;
    case ErrorCode::BadSpan: return u"The period ends before it begins."_s;
    case ErrorCode::BadAmount: return subject(error) + u" is not an amount such as 12.50."_s;
    case ErrorCode::BadCode:
        if (error.field == Field::Password)
            return u"The two passwords are not the same."_s;
        if (error.field == Field::Role)
            return u"There are attendant, manager and admin, and kiosk for a device, which holds no other."_s;
        return subject(error) + u" is none of those that there are."_s;
    case ErrorCode::BadPattern: return u"The pattern is not one such as \"A-{01}\" or \"{A..C}-{01..40}\"."_s;
    case ErrorCode::BadNumber:
        return error.details.contains("gives"_L1)
            ? u"The pattern gives %1 spots, not the number told."_s.arg(fact(error, "gives"_L1))
            : subject(error) + u" is not a number that can be."_s;
    case ErrorCode::BadZone:
        return error.field == Field::Tariff ? u"The tariff is for another time zone than the lot's."_s
                                            : u"There is no such time zone; one is written as Europe/Berlin."_s;
    case ErrorCode::BadCurrency:
        return error.field == Field::Tariff ? u"The tariff is in another currency than the lot's."_s
                                            : u"A currency is three letters, such as EUR."_s;
    case ErrorCode::AlreadyExists:
        if (error.field == Field::Queue)
            return u"This vehicle waits already, as number %1."_s.arg(fact(error, "number"_L1));
        return error.details.contains("label"_L1) ? u"Two spots would have the label %1."_s.arg(fact(error, "label"_L1))
                                                  : subject(error) + u" exists already."_s;
    default: return {};
    }
}

/// What was asked for.
QString ofStay(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return error.field == Field::Plate ? u"There is no booking with this plate or code."_s
                                           : subject(error) + u" was not found."_s;
    case ErrorCode::Ambiguous: {
        QStringList tickets;
        for (const QJsonValue &ticket : error.details.value("tickets"_L1).toArray())
            tickets.append(ticket.toString());
        return u"Several vehicles with this plate stand here; name the ticket: %1."_s.arg(tickets.join(u", "_s));
    }
    case ErrorCode::UnknownTicket: return u"There is no such ticket."_s;
    case ErrorCode::UnknownLot: return u"There is no such lot; \"lot list\" names them."_s;
    case ErrorCode::UnknownSpot: return u"There is no such spot in this lot."_s;
    case ErrorCode::UnknownVehicleType: return u"There is no such vehicle type: car, truck, bike, scooty, cycle."_s;
    case ErrorCode::LotFull: return u"The lot has no free place for this vehicle and period."_s;
    case ErrorCode::SpotTaken: return u"The spot is taken in this period."_s;
    case ErrorCode::SpotUnsuitable: return u"The spot is not for this type of vehicle."_s;
    case ErrorCode::AlreadyInside:
        return u"A vehicle with this plate is inside already. If this is really another one, say why with --twin."_s;
    case ErrorCode::NotInside:
        return error.details.contains("state"_L1)
            ? u"This stay is not parked: it is %1."_s.arg(fact(error, "state"_L1).replace(u'_', u' '))
            : u"No vehicle with this plate or ticket is inside."_s;
    case ErrorCode::IllegalMove:
        return u"This cannot be done with a stay that is %1."_s.arg(fact(error, "state"_L1).replace(u'_', u' '));
    case ErrorCode::TooEarly: return u"The booking begins later: arrive within two hours of its start."_s;
    case ErrorCode::Unchanged: return u"That is so already: nothing would change."_s;
    case ErrorCode::OutOfHours: return u"The lot is closed. If the vehicle may come in, say why with --reason."_s;
    case ErrorCode::NotWaiting:
        return error.details.contains("waiting"_L1)
            ? u"There is no offer, or it is over; \"waiting list\" names who waits."_s
            : u"Nobody waits with that number; \"queue list\" names them."_s;
    case ErrorCode::PeriodPast: return u"The period has begun already."_s;
    default: return {};
    }
}

/// A lot, its plan and its closures.
QString ofLot(const Error &error)
{
    switch (error.code) {
    case ErrorCode::PlanOutdated: return u"The plan of this lot was changed meanwhile."_s;
    case ErrorCode::PlanInvalid:
        return u"The plan cannot be applied: %1 (%2)."_s.arg(fact(error, "problem"_L1).replace(u'_', u' '),
                                                             fact(error, "label"_L1));
    case ErrorCode::SpotOccupied:
        return u"A vehicle stands on %1: let it out or move it first."_s.arg(fact(error, "spot"_L1));
    case ErrorCode::LotHasStays: return subject(error) + u" can be changed only before the first stay in the lot."_s;
    case ErrorCode::LotInUse:
        return u"The lot is in use: %1 inside, %2 bookings, %3 open shifts."_s.arg(
            fact(error, "inside"_L1), fact(error, "bookings"_L1), fact(error, "shifts"_L1));
    case ErrorCode::LastLot: return u"This is the only lot."_s;
    case ErrorCode::AlreadyClosed: return u"%1 is closed in this period already."_s.arg(fact(error, "spot"_L1));
    case ErrorCode::BadFile: {
        const QString where = error.details.contains("line"_L1)
            ? u" Line %1: %2."_s.arg(fact(error, "line"_L1), fact(error, "reason"_L1))
            : u" %1: %2."_s.arg(fact(error, "path"_L1), fact(error, "reason"_L1));
        return u"This file cannot be read."_s + (error.details.contains("reason"_L1) ? where : QString());
    }
    default: return {};
    }
}

/// Money and tariffs.
QString ofPrice(const Error &error)
{
    const QString due = fact(error, "due"_L1) + u' ' + fact(error, "currency"_L1);
    switch (error.code) {
    case ErrorCode::TooLittleCash: return u"That is too little: %1 is due."_s.arg(due.trimmed());
    case ErrorCode::ImplausibleCash: return u"Nobody hands over that much for this amount."_s;
    case ErrorCode::PriceChanged: return u"The price has changed: %1 is due now. Ask again."_s.arg(due.trimmed());
    case ErrorCode::NothingDue: return u"Nothing is due."_s;
    case ErrorCode::NotPaid:
        return error.details.contains("ticket"_L1)
            ? u"%1 is still due for booking %2; \"fee pay\" takes it."_s.arg(due.trimmed(), fact(error, "ticket"_L1))
            : u"%1 is still due."_s.arg(due.trimmed());
    case ErrorCode::NoTariff: return u"The lot has no tariff yet; \"tariff publish\" gives it one."_s;
    case ErrorCode::NotAvailable:
        return u"The tariff has no price for this%1."_s.arg(
            error.details.contains("reason"_L1) ? u": "_s + fact(error, "reason"_L1).replace(u'_', u' ') : QString());
    case ErrorCode::NoOpenShift: return u"Money is taken at a desk: name it with --desk."_s;
    case ErrorCode::AmountOverflow: return u"The amount is too large to be counted."_s;
    case ErrorCode::TariffInvalid: return u"This is no valid tariff."_s + tariffPlace(error);
    case ErrorCode::NotSupported: return u"This version cannot do that yet."_s + tariffPlace(error);
    case ErrorCode::ExamplesFailed:
        return u"Example %1 of the tariff does not hold: expected %2, got %3."_s.arg(
            QString::number(error.details.value("index"_L1).toInt() + 1), fact(error, "expected"_L1),
            fact(error, "got"_L1));
    case ErrorCode::CheckFailed:
        return u"The checker finds an error in the tariff: %1."_s.arg(fact(error, "check"_L1).replace(u'_', u' '))
            + tariffPlace(error);
    case ErrorCode::DraftChanged:
        return error.details.contains("moves"_L1) ? u"Other bookings would have to move by now; look again."_s
                                                  : u"Somebody else has saved this draft meanwhile."_s;
    case ErrorCode::BadCalendar:
        if (fact(error, "reason"_L1) == u"event_too_long")
            return u"The event at line %1 of the calendar is longer than 31 days."_s.arg(
                QString::number(error.details.value("line"_L1).toInt()));
        return u"Line %1 of the calendar cannot be read (%2)."_s.arg(
            QString::number(error.details.value("line"_L1).toInt()), fact(error, "reason"_L1));
    case ErrorCode::PrinterFailed: return u"The printer does not answer."_s;
    case ErrorCode::FileFailed: return u"%1 cannot be written."_s.arg(fact(error, "path"_L1));
    case ErrorCode::Stopped: return u"Stopped; no file was written."_s;
    case ErrorCode::BadCase: return u"This case cannot be read."_s + tariffPlace(error);
    default: return {};
    }
}

/// Taking a deed back.
QString ofUndo(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CannotUndo: return u"This deed cannot be taken back."_s;
    case ErrorCode::UndoNotYours: return u"Only the person who did this can take it back."_s;
    case ErrorCode::UndoShiftOver: return u"This was done at another desk or in a shift that is over."_s;
    case ErrorCode::UndoOvertaken: return u"Something was done with this stay afterwards; take that back first."_s;
    case ErrorCode::UndoTooLate: return u"It is too late to take this back."_s;
    case ErrorCode::UndoNoSpot: return u"The spot is taken by now, and no equal one is free."_s;
    case ErrorCode::AlreadyUndone: return u"This has been taken back already."_s;
    default: return {};
    }
}

/// Drivers, mail and jobs.
QString ofDrivers(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadMail: return u"This is no mail address."_s;
    case ErrorCode::BadPhone: return u"This is no phone number."_s;
    case ErrorCode::CodeWrong: return u"This is not the code that was sent."_s;
    case ErrorCode::CodeOver: return u"This code is used, too old, or was tried too often; ask for another."_s;
    case ErrorCode::CodeTooSoon: return u"A code was sent just now; wait a minute before the next."_s;
    case ErrorCode::MailUnproven: return u"The mail address is not proven by its code yet."_s;
    case ErrorCode::DriverSuspended: return u"This driver is suspended."_s;
    case ErrorCode::DriverErased: return u"This driver was erased."_s;
    case ErrorCode::LimitReached: return u"The limit of %1 is reached."_s.arg(fact(error, "limit"_L1));
    case ErrorCode::NoMailServer: return u"No mail server is set up; \"parkdeskctl mail server\"."_s;
    case ErrorCode::MailServerFailed:
        return u"The mail server refused or did not answer: %1."_s.arg(fact(error, "reason"_L1));
    case ErrorCode::JobElsewhere: return u"%1 works on this already."_s.arg(fact(error, "holder"_L1));
    default: return {};
    }
}

/// The second factor and the card terminal.
QString ofCodesAndCards(const Error &error)
{
    switch (error.code) {
    case ErrorCode::SecondFactorNeeded:
        return u"The code of the authenticator app is needed as well: set PARKDESK_OTP, or run this on a terminal."_s;
    case ErrorCode::SecondFactorWrong:
        return error.details.contains("used"_L1)
            ? u"This code was used already; wait for the next."_s
            : u"This is not the code that the authenticator app shows now, nor a recovery code that is left."_s;
    case ErrorCode::CardDeclined: return u"The card was declined; nothing was charged."_s;
    case ErrorCode::CardPending: return u"A card payment for this stay is not settled yet."_s;
    case ErrorCode::TerminalFailed: return u"The card terminal does not answer; nothing was charged."_s;
    default: return {};
    }
}

/// The database.
QString ofDatabase(const Error &error)
{
    switch (error.code) {
    case ErrorCode::AlreadyInitialised: return u"This database has an office already."_s;
    case ErrorCode::ProgramMissing:
        return u"%1 is not installed; the package postgresql-client has it."_s.arg(fact(error, "program"_L1));
    case ErrorCode::ProgramFailed: return u"%1 failed; it has said why."_s.arg(fact(error, "program"_L1));
    case ErrorCode::NotInitialised:
        return u"There is no office in this database, or its schema is older than this program: \"parkdeskctl init\"."_s;
    case ErrorCode::CommandReused: return u"This --command-id was used for another command."_s;
    case ErrorCode::Conflict:
        if (error.field == Field::Port)
            return u"This port is taken, or not for us."_s;
        return u"Others were quicker each time. Try again."_s;
    case ErrorCode::DatabaseBusy: return u"The database is busy. Try again."_s;
    case ErrorCode::DatabaseUnavailable:
        return error.details.contains("missing"_L1)
            ? u"There is no such database file; \"parkdeskctl init\" makes one."_s
            : u"The database cannot be reached or opened."_s;
    case ErrorCode::DatabaseInUse:
        return u"The database is open in another program (%1), which alone may write to it."_s.arg(
            holderText(error.details));
    case ErrorCode::DatabaseUnsuitable:
        if (error.details.contains("filesystem"_L1))
            return u"A SQLite database must not be on a network file system."_s;
        return error.details.contains("setting"_L1)
            ? u"This database does not keep what we must promise (%1 is %2)."_s.arg(fact(error, "setting"_L1),
                                                                                    fact(error, "found"_L1))
            : u"This is not a database of this program: sqlite:PATH or postgresql://host[:port]/name."_s;
    case ErrorCode::SchemaNewer:
        return u"The database is of a newer program: its schema is %1, this program's %2."_s.arg(
            fact(error, "database"_L1), fact(error, "program"_L1));
    case ErrorCode::OutcomeUnknown:
        return u"The connection was lost and it is not known whether the command was done. Say it again with "
               "--command-id %1: it will not be done twice."_s.arg(fact(error, "command"_L1));
    case ErrorCode::Interrupted: return u"This was stopped before it was answered."_s;
    default: return {};
    }
}

} // namespace

QString sentenceOf(const Error &error)
{
    for (const auto of : {ofPerson, ofInput, ofStay, ofLot, ofPrice, ofUndo, ofDrivers, ofCodesAndCards, ofDatabase}) {
        const QString sentence = of(error);
        if (!sentence.isEmpty())
            return sentence;
    }
    return u"Something went wrong inside the program (%1)."_s.arg(codeName(error.code));
}

QString holderText(const QJsonObject &details)
{
    const QString user = details.value("user"_L1).toString();
    const QString text =
        u"process %1 on %2"_s.arg(details.value("pid"_L1).toString(), details.value("host"_L1).toString());
    return user.isEmpty() ? text : text + u", user "_s + user;
}

int exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotPermitted:
    case ErrorCode::NotLoggedIn:
    case ErrorCode::LoginFailed:
    case ErrorCode::LoginDelayed:
    case ErrorCode::AccountDisabled:
    case ErrorCode::PinFailed:
    case ErrorCode::PasswordNeeded:
    case ErrorCode::SecondFactorNeeded:
    case ErrorCode::SecondFactorWrong:
    case ErrorCode::OwnApproval:
    case ErrorCode::ApproverMayNot: return 3;
    case ErrorCode::NotFound:
    case ErrorCode::UnknownTicket:
    case ErrorCode::UnknownLot:
    case ErrorCode::UnknownSpot:
    case ErrorCode::UnknownVehicleType: return 4;
    case ErrorCode::NotInside: return error.details.contains("state"_L1) ? 1 : 4; // gone, or nowhere to be found
    case ErrorCode::NotInitialised:
    case ErrorCode::Conflict:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseUnavailable:
    case ErrorCode::DatabaseInUse:
    case ErrorCode::ProgramMissing:
    case ErrorCode::ProgramFailed:
    case ErrorCode::DatabaseUnsuitable:
    case ErrorCode::SchemaNewer:
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::Interrupted:
    case ErrorCode::Internal: return 5;
    default: return 1;
    }
}

} // namespace parkdesk::ctl
