// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/platetoken.h"

#include "adapters/officekey.h"
#include "domain/plate.h"
#include "domain/platetoken.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QString plateToken(const OfficeKey &key, const QString &normal)
{
    return plateTokenText(key.blindIndex(normal, "vehicle.plate"_L1));
}

QString plateToken(const DeedContext &context, const Plate &plate)
{
    return context.actor.key ? plateToken(*context.actor.key, plate.normal()) : QString();
}

} // namespace parkdesk
