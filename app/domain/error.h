// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace parkdesk {

/// Why something was refused or failed. A code is a public contract: `parkdeskctl --json` prints it, tests and
/// scripts compare it. Codes are added, never renamed. Words for people are made in `ui/shared/errortext` and
/// `ctl/errortext`, never here.
enum class ErrorCode {
    // the person
    NotPermitted,
    NotLoggedIn,
    LoginFailed,
    LoginDelayed,
    AccountDisabled,
    PinFailed,
    PasswordNeeded,
    OwnApproval,
    ApproverMayNot,
    OwnerStays,
    OwnAccount,
    LastAdmin,
    // what was typed
    Required,
    TooLong,
    TooShort,
    BadCharacters,
    BadPlate,
    BadTime,
    NoSuchTime,
    BadSpan,
    BadAmount,
    BadCode,
    BadPattern,
    BadNumber,
    BadZone,
    BadCurrency,
    BadLogin,
    PasswordTooShort,
    PasswordCommon,
    BadPin,
    PinCommon,
    AlreadyExists,
    // what was asked for
    NotFound,
    Ambiguous,
    UnknownTicket,
    UnknownLot,
    UnknownSpot,
    UnknownVehicleType,
    LotFull,
    SpotTaken,
    SpotUnsuitable,
    AlreadyInside,
    NotInside,
    IllegalMove,
    PeriodPast,
    TooEarly,
    Unchanged,
    OutOfHours,
    NotWaiting,
    // lots
    PlanOutdated,
    PlanInvalid,
    SpotOccupied,
    LotHasStays,
    LotInUse,
    LastLot,
    AlreadyClosed,
    BadFile,
    // money
    TooLittleCash,
    ImplausibleCash,
    PriceChanged,
    NothingDue,
    NotPaid,
    NoTariff,
    NotAvailable,
    NoOpenShift,
    AmountOverflow,
    // tariffs
    TariffInvalid,
    NotSupported,
    ExamplesFailed,
    CheckFailed,
    DraftChanged,
    BadCalendar,
    BadCase,
    // taking back
    CannotUndo,
    UndoNotYours,
    UndoShiftOver,
    UndoOvertaken,
    UndoTooLate,
    UndoNoSpot,
    AlreadyUndone,
    // paper and files
    PrinterFailed,
    FileFailed,
    ProgramMissing,
    ProgramFailed,
    Stopped,
    // drivers, mail and jobs
    BadMail,
    BadPhone,
    CodeWrong,
    CodeOver,
    CodeTooSoon,
    MailUnproven,
    DriverSuspended,
    DriverErased,
    LimitReached,
    NoMailServer,
    MailServerFailed,
    JobElsewhere,
    // the second factor
    SecondFactorNeeded,
    SecondFactorWrong,
    // the card terminal
    CardDeclined,
    CardPending,
    TerminalFailed,
    // the database
    AlreadyInitialised,
    NotInitialised,
    CommandReused,
    Conflict,
    DatabaseBusy,
    DatabaseUnavailable,
    DatabaseInUse,
    DatabaseUnsuitable,
    SchemaNewer,
    OutcomeUnknown,
    Interrupted,
    Internal,
};

/// The input an error belongs to, so that a form can put the message beside it.
enum class Field {
    None,
    Operator,
    Lot,
    Name,
    Address,
    Phone,
    TaxNumber,
    Plate,
    VehicleType,
    Spot,
    Spots,
    Pattern,
    TimeZone,
    Currency,
    From,
    Until,
    Entry,
    Exit,
    Ticket,
    Tendered,
    Amount,
    Method,
    CardReference,
    Reason,
    Note,
    Login,
    Password,
    Pin,
    Role,
    Desk,
    Tariff,
    Database,
    Hours,
    Queue,
    Calendar,
    HeightLimit,
    WeightLimit,
    DayStart,
    StayLength,
    Hold,
    PaymentTime,
    ExitGrace,
    ShortestPlate,
    Tag,
    Zone,
    Level,
    Plan,
    File,
    Port,
    Month,
    Kind,
    Mail,
    Code,
    Driver,
    Language,
    Server,
    Template,
    Subject,
    Text,
    Rating,
};

/// A refusal or failure: what, where, and the facts a message needs (ids, codes, amounts as strings; never
/// a sentence, a plate or a name).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    Field field = Field::None;
    QJsonObject details;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The public spelling, for example `lot_full`.
[[nodiscard]] QString codeName(ErrorCode code);
[[nodiscard]] QString fieldName(Field field);

} // namespace parkdesk
