// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/closure.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QString scopeName(ClosureScope scope)
{
    switch (scope) {
    case ClosureScope::Spots: return u"spots"_s;
    case ClosureScope::OfZone: return u"zone"_s;
    case ClosureScope::OfLevel: return u"level"_s;
    case ClosureScope::OfLot: return u"lot"_s;
    }
    return {};
}

} // namespace parkdesk
