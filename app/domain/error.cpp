// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

// One line a code, and the compiler finds a missing one: shorter would be worse.
// NOLINTNEXTLINE(readability-function-size)
QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotPermitted: return u"not_permitted"_s;
    case ErrorCode::NotLoggedIn: return u"not_logged_in"_s;
    case ErrorCode::LoginFailed: return u"login_failed"_s;
    case ErrorCode::LoginDelayed: return u"login_delayed"_s;
    case ErrorCode::AccountDisabled: return u"account_disabled"_s;
    case ErrorCode::PinFailed: return u"pin_failed"_s;
    case ErrorCode::PasswordNeeded: return u"password_needed"_s;
    case ErrorCode::OwnApproval: return u"own_approval"_s;
    case ErrorCode::ApproverMayNot: return u"approver_may_not"_s;
    case ErrorCode::OwnerStays: return u"owner_stays"_s;
    case ErrorCode::OwnAccount: return u"own_account"_s;
    case ErrorCode::LastAdmin: return u"last_admin"_s;
    case ErrorCode::Required: return u"required"_s;
    case ErrorCode::TooLong: return u"too_long"_s;
    case ErrorCode::TooShort: return u"too_short"_s;
    case ErrorCode::BadCharacters: return u"bad_characters"_s;
    case ErrorCode::BadPlate: return u"bad_plate"_s;
    case ErrorCode::BadTime: return u"bad_time"_s;
    case ErrorCode::NoSuchTime: return u"no_such_time"_s;
    case ErrorCode::BadSpan: return u"bad_span"_s;
    case ErrorCode::BadAmount: return u"bad_amount"_s;
    case ErrorCode::BadCode: return u"bad_code"_s;
    case ErrorCode::BadPattern: return u"bad_pattern"_s;
    case ErrorCode::BadNumber: return u"bad_number"_s;
    case ErrorCode::BadZone: return u"bad_zone"_s;
    case ErrorCode::BadCurrency: return u"bad_currency"_s;
    case ErrorCode::BadLogin: return u"bad_login"_s;
    case ErrorCode::PasswordTooShort: return u"password_too_short"_s;
    case ErrorCode::PasswordCommon: return u"password_common"_s;
    case ErrorCode::BadPin: return u"bad_pin"_s;
    case ErrorCode::PinCommon: return u"pin_common"_s;
    case ErrorCode::AlreadyExists: return u"already_exists"_s;
    case ErrorCode::NotFound: return u"not_found"_s;
    case ErrorCode::Ambiguous: return u"ambiguous"_s;
    case ErrorCode::UnknownTicket: return u"unknown_ticket"_s;
    case ErrorCode::UnknownLot: return u"unknown_lot"_s;
    case ErrorCode::UnknownSpot: return u"unknown_spot"_s;
    case ErrorCode::UnknownVehicleType: return u"unknown_vehicle_type"_s;
    case ErrorCode::LotFull: return u"lot_full"_s;
    case ErrorCode::SpotTaken: return u"spot_taken"_s;
    case ErrorCode::SpotUnsuitable: return u"spot_unsuitable"_s;
    case ErrorCode::AlreadyInside: return u"already_inside"_s;
    case ErrorCode::NotInside: return u"not_inside"_s;
    case ErrorCode::IllegalMove: return u"illegal_move"_s;
    case ErrorCode::TooEarly: return u"too_early"_s;
    case ErrorCode::Unchanged: return u"unchanged"_s;
    case ErrorCode::OutOfHours: return u"out_of_hours"_s;
    case ErrorCode::NotWaiting: return u"not_waiting"_s;
    case ErrorCode::PlanOutdated: return u"plan_outdated"_s;
    case ErrorCode::PlanInvalid: return u"plan_invalid"_s;
    case ErrorCode::SpotOccupied: return u"spot_occupied"_s;
    case ErrorCode::LotHasStays: return u"lot_has_stays"_s;
    case ErrorCode::LotInUse: return u"lot_in_use"_s;
    case ErrorCode::LastLot: return u"last_lot"_s;
    case ErrorCode::AlreadyClosed: return u"already_closed"_s;
    case ErrorCode::BadFile: return u"bad_file"_s;
    case ErrorCode::PeriodPast: return u"period_past"_s;
    case ErrorCode::TooLittleCash: return u"too_little_cash"_s;
    case ErrorCode::ImplausibleCash: return u"implausible_cash"_s;
    case ErrorCode::PriceChanged: return u"price_changed"_s;
    case ErrorCode::NothingDue: return u"nothing_due"_s;
    case ErrorCode::NotPaid: return u"not_paid"_s;
    case ErrorCode::NoTariff: return u"no_tariff"_s;
    case ErrorCode::NotAvailable: return u"not_available"_s;
    case ErrorCode::NoOpenShift: return u"no_open_shift"_s;
    case ErrorCode::AmountOverflow: return u"amount_overflow"_s;
    case ErrorCode::TariffInvalid: return u"tariff_invalid"_s;
    case ErrorCode::NotSupported: return u"not_supported"_s;
    case ErrorCode::ExamplesFailed: return u"examples_failed"_s;
    case ErrorCode::CheckFailed: return u"check_failed"_s;
    case ErrorCode::DraftChanged: return u"draft_changed"_s;
    case ErrorCode::BadCalendar: return u"bad_calendar"_s;
    case ErrorCode::BadCase: return u"bad_case"_s;
    case ErrorCode::CannotUndo: return u"cannot_undo"_s;
    case ErrorCode::UndoNotYours: return u"undo_not_yours"_s;
    case ErrorCode::UndoShiftOver: return u"undo_shift_over"_s;
    case ErrorCode::UndoOvertaken: return u"undo_overtaken"_s;
    case ErrorCode::UndoTooLate: return u"undo_too_late"_s;
    case ErrorCode::UndoNoSpot: return u"undo_no_spot"_s;
    case ErrorCode::AlreadyUndone: return u"already_undone"_s;
    case ErrorCode::PrinterFailed: return u"printer_failed"_s;
    case ErrorCode::FileFailed: return u"file_failed"_s;
    case ErrorCode::ProgramMissing: return u"program_missing"_s;
    case ErrorCode::ProgramFailed: return u"program_failed"_s;
    case ErrorCode::Stopped: return u"stopped"_s;
    case ErrorCode::BadMail: return u"bad_mail"_s;
    case ErrorCode::BadPhone: return u"bad_phone"_s;
    case ErrorCode::CodeWrong: return u"code_wrong"_s;
    case ErrorCode::CodeOver: return u"code_over"_s;
    case ErrorCode::CodeTooSoon: return u"code_too_soon"_s;
    case ErrorCode::MailUnproven: return u"mail_unproven"_s;
    case ErrorCode::DriverSuspended: return u"driver_suspended"_s;
    case ErrorCode::DriverErased: return u"driver_erased"_s;
    case ErrorCode::LimitReached: return u"limit_reached"_s;
    case ErrorCode::NoMailServer: return u"no_mail_server"_s;
    case ErrorCode::MailServerFailed: return u"mail_server_failed"_s;
    case ErrorCode::SecondFactorNeeded: return u"second_factor_needed"_s;
    case ErrorCode::SecondFactorWrong: return u"second_factor_wrong"_s;
    case ErrorCode::CardDeclined: return u"card_declined"_s;
    case ErrorCode::CardPending: return u"card_pending"_s;
    case ErrorCode::TerminalFailed: return u"terminal_failed"_s;
    case ErrorCode::JobElsewhere: return u"job_elsewhere"_s;
    case ErrorCode::AlreadyInitialised: return u"already_initialised"_s;
    case ErrorCode::NotInitialised: return u"not_initialised"_s;
    case ErrorCode::CommandReused: return u"command_reused"_s;
    case ErrorCode::Conflict: return u"conflict"_s;
    case ErrorCode::DatabaseBusy: return u"database_busy"_s;
    case ErrorCode::DatabaseUnavailable: return u"database_unavailable"_s;
    case ErrorCode::DatabaseInUse: return u"database_in_use"_s;
    case ErrorCode::DatabaseUnsuitable: return u"database_unsuitable"_s;
    case ErrorCode::SchemaNewer: return u"schema_newer"_s;
    case ErrorCode::OutcomeUnknown: return u"outcome_unknown"_s;
    case ErrorCode::Interrupted: return u"interrupted"_s;
    case ErrorCode::Internal: return u"internal"_s;
    }
    return u"internal"_s;
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::None: return {};
    case Field::Operator: return u"operator"_s;
    case Field::Lot: return u"lot"_s;
    case Field::Name: return u"name"_s;
    case Field::Address: return u"address"_s;
    case Field::Phone: return u"phone"_s;
    case Field::TaxNumber: return u"tax_number"_s;
    case Field::Plate: return u"plate"_s;
    case Field::VehicleType: return u"vehicle"_s;
    case Field::Spot: return u"spot"_s;
    case Field::Spots: return u"spots"_s;
    case Field::Pattern: return u"pattern"_s;
    case Field::TimeZone: return u"timezone"_s;
    case Field::Currency: return u"currency"_s;
    case Field::From: return u"from"_s;
    case Field::Until: return u"until"_s;
    case Field::Entry: return u"entry"_s;
    case Field::Exit: return u"exit"_s;
    case Field::Ticket: return u"ticket"_s;
    case Field::Tendered: return u"tendered"_s;
    case Field::Amount: return u"amount"_s;
    case Field::Method: return u"method"_s;
    case Field::CardReference: return u"card_reference"_s;
    case Field::Reason: return u"reason"_s;
    case Field::Note: return u"note"_s;
    case Field::Login: return u"login"_s;
    case Field::Password: return u"password"_s;
    case Field::Pin: return u"pin"_s;
    case Field::Role: return u"role"_s;
    case Field::Desk: return u"desk"_s;
    case Field::Tariff: return u"tariff"_s;
    case Field::Database: return u"database"_s;
    case Field::Hours: return u"hours"_s;
    case Field::Queue: return u"queue"_s;
    case Field::Calendar: return u"calendar"_s;
    case Field::HeightLimit: return u"height_limit"_s;
    case Field::WeightLimit: return u"weight_limit"_s;
    case Field::DayStart: return u"day_start"_s;
    case Field::StayLength: return u"stay_length"_s;
    case Field::Hold: return u"hold"_s;
    case Field::PaymentTime: return u"payment_time"_s;
    case Field::ExitGrace: return u"exit_grace"_s;
    case Field::ShortestPlate: return u"shortest_plate"_s;
    case Field::Tag: return u"tag"_s;
    case Field::Zone: return u"zone"_s;
    case Field::Level: return u"level"_s;
    case Field::Plan: return u"plan"_s;
    case Field::File: return u"file"_s;
    case Field::Port: return u"port"_s;
    case Field::Month: return u"month"_s;
    case Field::Kind: return u"kind"_s;
    case Field::Mail: return u"mail"_s;
    case Field::Code: return u"code"_s;
    case Field::Driver: return u"driver"_s;
    case Field::Language: return u"language"_s;
    case Field::Server: return u"server"_s;
    case Field::Template: return u"template"_s;
    case Field::Subject: return u"subject"_s;
    case Field::Text: return u"text"_s;
    case Field::Rating: return u"rating"_s;
    }
    return {};
}

} // namespace parkdesk
