// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/deedkind.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QString commonDeed(const QString &kind)
{
    constexpr QLatin1StringView byDriver {"kiosk_"};
    if (kind == "settle_card_payment"_L1)
        return u"pay"_s;
    return kind.startsWith(byDriver) ? kind.sliced(byDriver.size()) : kind;
}

} // namespace parkdesk
