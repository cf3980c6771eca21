// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QList>
#include <QString>

namespace parkdesk {

class UnitOfWork;

/// The stays of any time that a whole plate, ticket or booking code names; of a plate the newest 2000. None where it
/// names none.
[[nodiscard]] Result<QList<StayId>> staysNamed(UnitOfWork &unit, const QString &thing);

} // namespace parkdesk
