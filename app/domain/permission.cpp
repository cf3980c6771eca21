// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/permission.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

bool mayDo(Role role, Permission permission)
{
    const bool attendant = role == Role::Attendant;
    const bool manager = role == Role::Manager;
    const bool admin = role == Role::Admin;
    const bool kiosk = role == Role::Kiosk;
    switch (permission) {
    case Permission::ParkVehicles:
    case Permission::BookSpots:
    case Permission::TakeMoney: return attendant || manager;
    case Permission::AdmitTwin:
    case Permission::CorrectStays: return attendant || manager;
    case Permission::CloseUnsettled: return manager;
    case Permission::SeeDesk: return attendant || manager || admin;
    case Permission::WelcomeDrivers:
    case Permission::RunOffice: return attendant || manager || admin || kiosk;
    case Permission::ServeDrivers: return kiosk;
    case Permission::SeeDrivers:
    case Permission::RegisterDrivers:
    case Permission::AnswerDrivers: return attendant || manager || admin;
    case Permission::ManageDrivers:
    case Permission::SeeJobs:
    case Permission::RunJobs: return manager || admin;
    case Permission::ManageMail: return admin;
    case Permission::ManageLots:
    case Permission::BackUpOffice:
    case Permission::ManageStaff:
    case Permission::EnterCosts: return admin;
    case Permission::CloseSpots: return manager || admin;
    case Permission::UseOverflow:
    case Permission::BackFillStays:
    case Permission::SetPrice: return manager;
    case Permission::PublishTariffs: return manager || admin;
    case Permission::SeeJournal:
    case Permission::SeeHealth:
    case Permission::SeeStaff:
    case Permission::ExportData: return manager || admin;
    }
    return false;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Attendant: return u"attendant"_s;
    case Role::Manager: return u"manager"_s;
    case Role::Admin: return u"admin"_s;
    case Role::Kiosk: return u"kiosk"_s;
    }
    return {};
}

std::optional<Role> roleFromName(const QString &name)
{
    for (const Role role : allRoles) {
        if (roleName(role) == name)
            return role;
    }
    return std::nullopt;
}

QString permissionName(Permission permission)
{
    switch (permission) {
    case Permission::ParkVehicles: return u"park_vehicles"_s;
    case Permission::BookSpots: return u"book_spots"_s;
    case Permission::TakeMoney: return u"take_money"_s;
    case Permission::AdmitTwin: return u"admit_twin"_s;
    case Permission::CorrectStays: return u"correct_stays"_s;
    case Permission::CloseUnsettled: return u"close_unsettled"_s;
    case Permission::SeeDesk: return u"see_desk"_s;
    case Permission::ManageLots: return u"manage_lots"_s;
    case Permission::PublishTariffs: return u"publish_tariffs"_s;
    case Permission::ManageStaff: return u"manage_staff"_s;
    case Permission::SeeStaff: return u"see_staff"_s;
    case Permission::UseOverflow: return u"use_overflow"_s;
    case Permission::SetPrice: return u"set_price"_s;
    case Permission::CloseSpots: return u"close_spots"_s;
    case Permission::BackFillStays: return u"back_fill_stays"_s;
    case Permission::ExportData: return u"export_data"_s;
    case Permission::SeeJournal: return u"see_journal"_s;
    case Permission::SeeHealth: return u"see_health"_s;
    case Permission::BackUpOffice: return u"back_up_office"_s;
    case Permission::EnterCosts: return u"enter_costs"_s;
    case Permission::SeeDrivers: return u"see_drivers"_s;
    case Permission::RegisterDrivers: return u"register_drivers"_s;
    case Permission::ManageDrivers: return u"manage_drivers"_s;
    case Permission::AnswerDrivers: return u"answer_drivers"_s;
    case Permission::SeeJobs: return u"see_jobs"_s;
    case Permission::RunJobs: return u"run_jobs"_s;
    case Permission::ManageMail: return u"manage_mail"_s;
    case Permission::WelcomeDrivers: return u"welcome_drivers"_s;
    case Permission::ServeDrivers: return u"serve_drivers"_s;
    case Permission::RunOffice: return u"run_office"_s;
    }
    return {};
}

Role startingRole(const QList<Role> &roles)
{
    return roles.isEmpty() ? Role::Attendant : *std::min_element(roles.begin(), roles.end());
}

} // namespace parkdesk
