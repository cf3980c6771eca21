// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/roletext.h"

#include <QCoreApplication>

namespace parkdesk {

namespace {

struct RoleWords {
    Q_DECLARE_TR_FUNCTIONS(RoleWords)
};

} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Attendant: return RoleWords::tr("attendant");
    case Role::Manager: return RoleWords::tr("manager");
    case Role::Admin: return RoleWords::tr("admin");
    case Role::Kiosk: return RoleWords::tr("kiosk");
    }
    return {};
}

QString modeText(Role role)
{
    switch (role) {
    case Role::Attendant: return RoleWords::tr("Attendant mode");
    case Role::Manager: return RoleWords::tr("Manager mode");
    case Role::Admin: return RoleWords::tr("Admin mode");
    case Role::Kiosk: return RoleWords::tr("Kiosk");
    }
    return {};
}

} // namespace parkdesk
