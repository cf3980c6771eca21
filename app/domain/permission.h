// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace parkdesk {

/// A set of these belongs to a person; one is in force at a time. Kiosk is that of a device, which holds it alone. The
/// numbers are stored.
enum class Role {
    Attendant = 1,
    Manager = 2,
    Admin = 3,
    Kiosk = 4,
};
inline constexpr Role allRoles[] = {Role::Attendant, Role::Manager, Role::Admin, Role::Kiosk};
inline constexpr Role personRoles[] = {Role::Attendant, Role::Manager, Role::Admin};

/// What a role may do. Every use case names one; the window mirrors them.
enum class Permission {
    ParkVehicles, ///< enter, arrive, extend, move, leave
    BookSpots, ///< reserve, cancel
    TakeMoney, ///< pay
    AdmitTwin, ///< a second vehicle with the same plate
    CorrectStays, ///< plate or type, with a reason
    CloseUnsettled, ///< owing, unseen, towed
    SeeDesk, ///< board, availability, quotes
    ManageLots,
    PublishTariffs,
    ManageStaff,
    SeeStaff,
    UseOverflow, ///< let a vehicle in where no spot is marked
    SetPrice, ///< say what a stay costs when nothing else does
    CloseSpots, ///< and open them again
    BackFillStays, ///< write down later what happened before
    ExportData, ///< take stays, payments and the journal out into a file
    SeeJournal, ///< who did what, when
    SeeHealth, ///< how the program and its database are doing
    BackUpOffice, ///< copy the whole office into a file
    EnterCosts, ///< and budgets, by month
    SeeDrivers, ///< names, addresses, what they have booked and paid
    RegisterDrivers, ///< and keep their accounts right
    ManageDrivers, ///< suspend, merge, erase, hand their data out
    AnswerDrivers, ///< reviews and support
    SeeJobs, ///< what runs by itself, mail that waits or failed
    RunJobs, ///< at once, or once more
    ManageMail, ///< the mail server, templates
    WelcomeDrivers, ///< mail them codes, register them, let them in
    ServeDrivers, ///< what drivers do for themselves at a kiosk
    RunOffice, ///< what the program does by itself: roll claims, no-shows
};
inline constexpr Permission allPermissions[] = {
    Permission::ParkVehicles,   Permission::BookSpots,       Permission::TakeMoney,     Permission::AdmitTwin,
    Permission::CorrectStays,   Permission::CloseUnsettled,  Permission::SeeDesk,       Permission::ManageLots,
    Permission::PublishTariffs, Permission::ManageStaff,     Permission::SeeStaff,      Permission::UseOverflow,
    Permission::SetPrice,       Permission::CloseSpots,      Permission::BackFillStays, Permission::ExportData,
    Permission::SeeJournal,     Permission::SeeHealth,       Permission::BackUpOffice,  Permission::EnterCosts,
    Permission::SeeDrivers,     Permission::RegisterDrivers, Permission::ManageDrivers, Permission::AnswerDrivers,
    Permission::SeeJobs,        Permission::RunJobs,         Permission::ManageMail,    Permission::WelcomeDrivers,
    Permission::ServeDrivers,   Permission::RunOffice};

/// The one table of authority.
[[nodiscard]] bool mayDo(Role role, Permission permission);

/// The public spelling: "attendant".
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(const QString &name);
[[nodiscard]] QString permissionName(Permission permission);

/// A person who holds \a roles starts in this one: the least powerful that can work a desk.
[[nodiscard]] Role startingRole(const QList<Role> &roles);

} // namespace parkdesk
