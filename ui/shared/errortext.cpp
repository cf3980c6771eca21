// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/errortext.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

QString detail(const Error &error, QLatin1StringView key)
{
    return error.details.value(key).toVariant().toString();
}

/// \a withFact says a number or name that \a without leaves out; which is shown depends on whether it came along.
QString factual(const Error &error, QLatin1StringView key, const QString &withFact, const QString &without)
{
    const QString fact = detail(error, key);
    return fact.isEmpty() ? without : withFact.arg(fact);
}

// Each of the following knows its own codes and is silent on all others.

QString requiredText(Field field)
{
    switch (field) {
    case Field::Plate: return ErrorWords::tr("Type the plate as it stands on the vehicle.");
    case Field::Password: return ErrorWords::tr("Type the password.");
    case Field::Pin: return ErrorWords::tr("Type the PIN.");
    case Field::Role: return ErrorWords::tr("Choose at least one role.");
    case Field::Login: return ErrorWords::tr("Type the login name.");
    case Field::Reason: return ErrorWords::tr("Say why, so that it can be explained later.");
    case Field::Tendered:
    case Field::Amount: return ErrorWords::tr("Type the amount.");
    case Field::Spot: return ErrorWords::tr("Choose a spot.");
    case Field::VehicleType: return ErrorWords::tr("Choose the vehicle type.");
    case Field::CardReference: return ErrorWords::tr("Type the number from the card terminal's slip.");
    default: break;
    }
    const QString what = fieldText(field);
    return what.isEmpty() ? ErrorWords::tr("Fill in this field.") : ErrorWords::tr("Fill in %1.").arg(what);
}

QString typedText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::TooLong:
        return factual(error, "max"_L1, ErrorWords::tr("Shorten this to at most %1 characters."),
                       ErrorWords::tr("This is too long. Shorten it."));
    case ErrorCode::TooShort:
        return factual(error, "min"_L1, ErrorWords::tr("Type at least %1 characters."),
                       ErrorWords::tr("This is too short. Type a little more."));
    case ErrorCode::BadCharacters: return ErrorWords::tr("Some signs cannot be used here. Use letters and digits.");
    case ErrorCode::BadPlate:
        return ErrorWords::tr("This is no plate. Type its letters and digits; blanks do not matter.");
    case ErrorCode::BadTime:
        return ErrorWords::tr("Type a time such as 18:30, or a day and a time such as 22.11. 18:30.");
    case ErrorCode::NoSuchTime:
        return ErrorWords::tr("The clock skips this time on that day. Choose a time before or after the change.");
    case ErrorCode::BadSpan: return ErrorWords::tr("The end must be after the beginning. Choose a later end.");
    case ErrorCode::BadAmount: return ErrorWords::tr("Type an amount such as 12.50.");
    case ErrorCode::BadCode: return ErrorWords::tr("This code has a wrong letter or digit. Compare it with the paper.");
    case ErrorCode::BadPattern:
        return ErrorWords::tr("Write labels as A-{01..40}, or several with commas: A-01, A-02.");
    case ErrorCode::BadNumber:
        return factual(error, "gives"_L1, ErrorWords::tr("The labels give %1 spots. Make both numbers agree."),
                       ErrorWords::tr("Type a whole number."));
    case ErrorCode::BadZone: return ErrorWords::tr("Choose a time zone from the list, for example Europe/Berlin.");
    case ErrorCode::BadCurrency: return ErrorWords::tr("Type the three letters of a currency, for example EUR.");
    case ErrorCode::BadLogin:
        return ErrorWords::tr(
            "Use small letters, digits, points and dashes for the login name, starting with a letter.");
    case ErrorCode::PasswordTooShort:
        return factual(error, "min"_L1,
                       ErrorWords::tr("Use at least %1 characters. A few words in a row are easy to keep."),
                       ErrorWords::tr("The password is too short. A few words in a row are easy to keep."));
    case ErrorCode::PasswordCommon:
        return ErrorWords::tr("This password is on every guesser's list. Use a few words that do not belong together.");
    case ErrorCode::BadPin: return ErrorWords::tr("A PIN has six digits.");
    case ErrorCode::PinCommon:
        return ErrorWords::tr("This PIN is what everybody tries first. Choose digits without a pattern.");
    case ErrorCode::AlreadyExists:
        if (error.field == Field::Queue)
            return factual(error, "number"_L1, ErrorWords::tr("This vehicle waits already, as number %1."),
                           ErrorWords::tr("This vehicle waits already."));
        return factual(error, "label"_L1, ErrorWords::tr("%1 is there twice. Each label may stand only once."),
                       ErrorWords::tr("This already exists. Choose another name, or use the one there is."));
    case ErrorCode::Required: return requiredText(error.field);
    default: return {};
    }
}

QString personText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotPermitted: return ErrorWords::tr("Your role may not do this. Ask a manager.");
    case ErrorCode::NotLoggedIn: return ErrorWords::tr("Log in first.");
    case ErrorCode::LoginDelayed:
        return factual(error, "seconds"_L1, ErrorWords::tr("Too many tries. Wait %1 seconds, then try again."),
                       ErrorWords::tr("Too many tries. Wait a little, then try again."));
    case ErrorCode::AccountDisabled: return ErrorWords::tr("This account is switched off. Ask an administrator.");
    case ErrorCode::PinFailed:
        return ErrorWords::tr("This PIN does not fit. A PIN works where that person has a shift open; else use the "
                              "password.");
    case ErrorCode::PasswordNeeded: return ErrorWords::tr("This needs your password; a PIN is not enough.");
    case ErrorCode::OwnApproval: return ErrorWords::tr("It takes a second pair of eyes. Ask somebody else to approve.");
    case ErrorCode::ApproverMayNot: return ErrorWords::tr("This person may not approve it either. Ask a manager.");
    case ErrorCode::OwnerStays: return ErrorWords::tr("The owner keeps the account and all roles.");
    case ErrorCode::OwnAccount: return ErrorWords::tr("Nobody switches off their own account. Ask another admin.");
    case ErrorCode::LastAdmin: return ErrorWords::tr("This is the last admin. Make somebody else an admin first.");
    case ErrorCode::LoginFailed: return ErrorWords::tr("Name and password do not match. Check both and try again.");
    default: return {};
    }
}

QString parkingText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Ambiguous: return ErrorWords::tr("This fits more than one. Choose which is meant.");
    case ErrorCode::UnknownTicket:
        return ErrorWords::tr("No ticket has this code. Compare it with the paper, or search by plate.");
    case ErrorCode::UnknownLot: return ErrorWords::tr("There is no such lot. Choose one from the list.");
    case ErrorCode::UnknownSpot: return ErrorWords::tr("There is no such spot in this lot. Choose one from the list.");
    case ErrorCode::UnknownVehicleType:
        return ErrorWords::tr("This lot does not know this vehicle type. Choose another one.");
    case ErrorCode::LotFull:
        return ErrorWords::tr("No spot is free for this time. Choose another type, another time or another lot.");
    case ErrorCode::SpotTaken:
        return factual(error, "spot"_L1, ErrorWords::tr("%1 is taken for this time. Choose another spot."),
                       ErrorWords::tr("This spot is taken for this time. Choose another one."));
    case ErrorCode::SpotUnsuitable:
        return factual(error, "spot"_L1, ErrorWords::tr("%1 does not suit this vehicle. Choose another spot."),
                       ErrorWords::tr("This spot does not suit this vehicle. Choose another one."));
    case ErrorCode::AlreadyInside:
        return ErrorWords::tr("This vehicle is already inside. Let it go out, or check the plate.");
    case ErrorCode::NotInside:
        return ErrorWords::tr("This vehicle is not inside. Let it come in first, or check the plate.");
    case ErrorCode::IllegalMove:
        return ErrorWords::tr("This can no longer be done with this stay. Open it to see what happened.");
    case ErrorCode::Unchanged: return ErrorWords::tr("That is so already: nothing would change.");
    case ErrorCode::TooEarly:
        return ErrorWords::tr(
            "This booking begins later. Let the vehicle in without it, or wait until two hours before.");
    case ErrorCode::OutOfHours: return ErrorWords::tr("The lot is closed now. Say why this vehicle may come in.");
    case ErrorCode::NotWaiting:
        return error.details.contains("waiting"_L1)
            ? ErrorWords::tr("There is no offer any more. Look at the waiting list again.")
            : ErrorWords::tr("This number waits no longer. Look at the queue again.");
    case ErrorCode::PeriodPast: return ErrorWords::tr("This time has already passed. Choose a later one.");
    case ErrorCode::NotFound: return ErrorWords::tr("This is no longer there. Go back and choose again.");
    default: return {};
    }
}

/// A lot, its plan and its closures.
QString lotText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::PlanOutdated:
        return ErrorWords::tr(
            "Somebody else has changed this plan meanwhile. Take over theirs, then apply yours again.");
    case ErrorCode::PlanInvalid:
        return factual(error, "label"_L1, ErrorWords::tr("The plan cannot be applied because of %1. See its problems."),
                       ErrorWords::tr("The plan cannot be applied yet. See its problems."));
    case ErrorCode::SpotOccupied:
        return factual(error, "spot"_L1,
                       ErrorWords::tr("A vehicle stands on %1. Let it go out or move it first, then apply the plan."),
                       ErrorWords::tr("A vehicle stands there. Let it go out or move it first."));
    case ErrorCode::LotHasStays: return ErrorWords::tr("This can be changed only before the first stay in the lot.");
    case ErrorCode::LotInUse:
        return ErrorWords::tr(
            "The lot is still in use. Let vehicles out, cancel its bookings and end its shifts first.");
    case ErrorCode::LastLot: return ErrorWords::tr("This is the only lot. Make another one first.");
    case ErrorCode::AlreadyClosed:
        return factual(error, "spot"_L1, ErrorWords::tr("%1 is closed in this time already. Open it first."),
                       ErrorWords::tr("This is closed in this time already. Open it first."));
    case ErrorCode::BadFile: return ErrorWords::tr("This file cannot be read. See the list of what is wrong with it.");
    default: return {};
    }
}

QString moneyWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::TooLittleCash: return ErrorWords::tr("This is less than the price. Type what was given.");
    case ErrorCode::ImplausibleCash: return ErrorWords::tr("Nobody pays with this much. Check the amount.");
    case ErrorCode::PriceChanged:
        return ErrorWords::tr("The price changed meanwhile. Look at the new one and take it again.");
    case ErrorCode::NothingDue: return ErrorWords::tr("There is nothing to pay. Let the vehicle go out.");
    case ErrorCode::NotPaid:
        return factual(error, "ticket"_L1,
                       ErrorWords::tr("A fee for the unused booking %1 is open. Take it first, then book."),
                       ErrorWords::tr("This stay is not paid yet. Take the payment first."));
    case ErrorCode::NoTariff:
        return ErrorWords::tr("This lot has no price yet. A manager can publish one under Tariffs.");
    case ErrorCode::NotAvailable:
        return ErrorWords::tr("The tariff has no price for this time and vehicle. A manager may set one.");
    case ErrorCode::NoOpenShift: return ErrorWords::tr("No shift is open at this desk. Log in again to open one.");
    case ErrorCode::TariffInvalid:
        return factual(error, "path"_L1, ErrorWords::tr("The tariff has a mistake at %1. Correct it there."),
                       ErrorWords::tr("The tariff has a mistake. Correct it and check again."));
    case ErrorCode::NotSupported:
        return factual(error, "path"_L1,
                       ErrorWords::tr("Parkdesk cannot price %1 exactly. Write the rule in another way."),
                       ErrorWords::tr("Parkdesk cannot price this rule exactly. Write it in another way."));
    case ErrorCode::ExamplesFailed:
        return ErrorWords::tr("The tariff does not give the prices of its own examples. Correct one or the other.");
    case ErrorCode::CheckFailed:
        return ErrorWords::tr("The checker finds an error in this tariff. Correct it, then publish.");
    case ErrorCode::DraftChanged:
        if (error.details.contains("moves"_L1))
            return ErrorWords::tr("Others have booked meanwhile. Look at the moves again, then book.");
        return ErrorWords::tr(
            "Somebody else has saved this draft meanwhile. Open it again, or save yours as a new one.");
    case ErrorCode::BadCalendar:
        if (error.details.value("reason"_L1).toString() == u"event_too_long")
            return ErrorWords::tr("The event at line %1 of the calendar file is longer than 31 days. Nothing was taken "
                                  "from it.")
                .arg(error.details.value("line"_L1).toInt());
        return ErrorWords::tr("Line %1 of the calendar file cannot be read. Nothing was taken from it.")
            .arg(error.details.value("line"_L1).toInt());
    case ErrorCode::BadCase: return ErrorWords::tr("This case cannot be read. Correct its times and words.");
    case ErrorCode::PrinterFailed:
        return ErrorWords::tr("The printer does not answer. Nothing else is lost; print again when it is ready.");
    case ErrorCode::FileFailed:
        return factual(error, "path"_L1, ErrorWords::tr("%1 cannot be written. Choose another folder."),
                       ErrorWords::tr("This file cannot be written. Choose another folder."));
    case ErrorCode::Stopped: return ErrorWords::tr("Stopped. No file was written.");
    case ErrorCode::AmountOverflow: return ErrorWords::tr("This amount is too large to count. Check it.");
    default: return {};
    }
}

QString driverText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadMail: return ErrorWords::tr("This is no mail address. It looks like name@example.org.");
    case ErrorCode::BadPhone: return ErrorWords::tr("This is no phone number. Digits, blanks and one + are enough.");
    case ErrorCode::CodeWrong: return ErrorWords::tr("This is not the code that was sent. Look again.");
    case ErrorCode::CodeOver:
        return ErrorWords::tr("This code is used, too old, or was tried too often. Ask for another one.");
    case ErrorCode::CodeTooSoon: return ErrorWords::tr("A code was sent just now. Wait a minute before the next one.");
    case ErrorCode::MailUnproven:
        return ErrorWords::tr("The mail address is not proven yet. Enter the code sent to it.");
    case ErrorCode::DriverSuspended: return ErrorWords::tr("This driver is suspended. A manager can change that.");
    case ErrorCode::DriverErased: return ErrorWords::tr("This driver was erased. Nothing personal is kept.");
    case ErrorCode::LimitReached:
        return factual(error, "limit"_L1, ErrorWords::tr("The limit of %1 is reached."),
                       ErrorWords::tr("The limit is reached."));
    case ErrorCode::NoMailServer:
        return ErrorWords::tr("No mail server is set up. An admin can do that under Jobs and Mail.");
    case ErrorCode::MailServerFailed:
        return ErrorWords::tr("The mail server refused this or does not answer. It is tried again by itself.");
    case ErrorCode::JobElsewhere:
        return ErrorWords::tr("Another program works on this already. Wait until it is done.");
    default: return {};
    }
}

QString codeOrCardText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::SecondFactorNeeded: return ErrorWords::tr("The code of your authenticator app is needed as well.");
    case ErrorCode::SecondFactorWrong:
        return ErrorWords::tr("This is not the code that the app shows now. Each code works once.");
    case ErrorCode::CardDeclined: return ErrorWords::tr("The card was declined. Nothing was charged.");
    case ErrorCode::CardPending:
        return ErrorWords::tr("A card payment for this stay is not settled yet. It is asked about by itself.");
    case ErrorCode::TerminalFailed: return ErrorWords::tr("The card terminal does not answer. Nothing was charged.");
    default: return {};
    }
}

QString undoText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CannotUndo: return ErrorWords::tr("This cannot be taken back.");
    case ErrorCode::UndoNotYours: return ErrorWords::tr("Only the person who did this can take it back.");
    case ErrorCode::UndoShiftOver:
        return ErrorWords::tr("This was done at another desk or in a shift that is over. It stays as it is.");
    case ErrorCode::UndoOvertaken:
        return ErrorWords::tr("Something was done with this vehicle afterwards. Take that back first.");
    case ErrorCode::UndoTooLate: return ErrorWords::tr("It is too late to take this back.");
    case ErrorCode::UndoNoSpot:
        return ErrorWords::tr("The spot is taken by now and no equal one is free, so this stays as it is.");
    case ErrorCode::AlreadyUndone: return ErrorWords::tr("This has been taken back already.");
    default: return {};
    }
}

QString databaseText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::AlreadyInitialised:
        return ErrorWords::tr("This database already has an owner. Log in, or choose another database.");
    case ErrorCode::ProgramMissing:
        return factual(error, "program"_L1, ErrorWords::tr("%1 is not installed on this computer. Have it installed."),
                       ErrorWords::tr("A program that is needed for this is not installed on this computer."));
    case ErrorCode::ProgramFailed:
        return factual(error, "program"_L1, ErrorWords::tr("%1 failed. Nothing was changed."),
                       ErrorWords::tr("A program that does this failed. Nothing was changed."));
    case ErrorCode::NotInitialised: return ErrorWords::tr("This database is empty. Set it up first.");
    case ErrorCode::CommandReused:
        return ErrorWords::tr("This was already done once. Look at Last done before you repeat it.");
    case ErrorCode::Conflict:
        return ErrorWords::tr("Somebody else changed this meanwhile. Look at it again and repeat.");
    case ErrorCode::DatabaseBusy:
        return ErrorWords::tr("The database is busy. Nothing was changed; try again in a moment.");
    case ErrorCode::DatabaseUnavailable:
        return ErrorWords::tr(
            "The database cannot be reached. Nothing was changed; check the connection and try again.");
    case ErrorCode::DatabaseInUse:
        return ErrorWords::tr("Another Parkdesk works with this database. Close it there first.");
    case ErrorCode::DatabaseUnsuitable:
        if (detail(error, "filesystem"_L1) == u"network")
            return ErrorWords::tr(
                "This folder is on a network drive, where a database file is not safe. Choose a folder "
                "of this computer.");
        return ErrorWords::tr("This database cannot be used by Parkdesk. Choose another one.");
    case ErrorCode::SchemaNewer:
        return ErrorWords::tr("This database belongs to a newer Parkdesk. Update this computer first.");
    case ErrorCode::OutcomeUnknown:
        return ErrorWords::tr("The connection broke while saving. Look at Last done to see whether it was done.");
    case ErrorCode::Interrupted: return ErrorWords::tr("This was stopped before it was answered. Ask again.");
    default: return {};
    }
}

} // namespace

QString errorText(const Error &error)
{
    for (const auto words : {personText, typedText, parkingText, lotText, moneyWords, undoText, driverText,
                             codeOrCardText, databaseText}) {
        const QString sentence = words(error);
        if (!sentence.isEmpty())
            return sentence;
    }
    return ErrorWords::tr(
        "Something went wrong inside Parkdesk. Nothing was changed; try again, and tell an administrator "
        "if it stays.");
}

QString fieldText(Field field)
{
    switch (field) {
    case Field::None: return {};
    case Field::Operator: return ErrorWords::tr("the operator");
    case Field::Lot: return ErrorWords::tr("the lot");
    case Field::Name: return ErrorWords::tr("the name");
    case Field::Address: return ErrorWords::tr("the address");
    case Field::Phone: return ErrorWords::tr("the phone number");
    case Field::TaxNumber: return ErrorWords::tr("the tax number");
    case Field::Plate: return ErrorWords::tr("the plate");
    case Field::VehicleType: return ErrorWords::tr("the vehicle type");
    case Field::Spot: return ErrorWords::tr("the spot");
    case Field::Spots: return ErrorWords::tr("the number of spots");
    case Field::Pattern: return ErrorWords::tr("the labels");
    case Field::TimeZone: return ErrorWords::tr("the time zone");
    case Field::Currency: return ErrorWords::tr("the currency");
    case Field::From: return ErrorWords::tr("the beginning");
    case Field::Until: return ErrorWords::tr("the end");
    case Field::Entry: return ErrorWords::tr("the time of entry");
    case Field::Exit: return ErrorWords::tr("the time of exit");
    case Field::Ticket: return ErrorWords::tr("the ticket code");
    case Field::Tendered: return ErrorWords::tr("the cash given");
    case Field::Amount: return ErrorWords::tr("the amount");
    case Field::Method: return ErrorWords::tr("the way of payment");
    case Field::CardReference: return ErrorWords::tr("the card reference");
    case Field::Reason: return ErrorWords::tr("the reason");
    case Field::Note: return ErrorWords::tr("the note");
    case Field::Login: return ErrorWords::tr("the login name");
    case Field::Password: return ErrorWords::tr("the password");
    case Field::Pin: return ErrorWords::tr("the PIN");
    case Field::Role: return ErrorWords::tr("the role");
    case Field::Desk: return ErrorWords::tr("the desk");
    case Field::Tariff: return ErrorWords::tr("the tariff");
    case Field::Database: return ErrorWords::tr("the database");
    case Field::Hours: return ErrorWords::tr("the opening hours");
    case Field::Calendar: return ErrorWords::tr("the calendar");
    case Field::Queue: return ErrorWords::tr("the number in the queue");
    case Field::HeightLimit: return ErrorWords::tr("the height limit");
    case Field::WeightLimit: return ErrorWords::tr("the weight limit");
    case Field::DayStart: return ErrorWords::tr("the start of the business day");
    case Field::StayLength: return ErrorWords::tr("the length of stay");
    case Field::Hold: return ErrorWords::tr("the time a booking is held");
    case Field::PaymentTime: return ErrorWords::tr("the time a price is good for");
    case Field::ExitGrace: return ErrorWords::tr("the time to drive out");
    case Field::ShortestPlate: return ErrorWords::tr("the shortest plate");
    case Field::Tag: return ErrorWords::tr("the further facts");
    case Field::Zone: return ErrorWords::tr("the zone");
    case Field::Level: return ErrorWords::tr("the level");
    case Field::Plan: return ErrorWords::tr("the plan");
    case Field::File: return ErrorWords::tr("the file");
    case Field::Port: return ErrorWords::tr("the port");
    default: break;
    }
    return ErrorWords::tr("this field");
}

} // namespace parkdesk
