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
    if (kind == "kiosk_rate"_L1)
        return u"rate_visit"_s;
    if (kind == "kiosk_ask_for_help"_L1)
        return u"open_support_ticket"_s;
    return kind.startsWith(byDriver) ? kind.sliced(byDriver.size()) : kind;
}

std::optional<size_t> countedAs(const QString &kind)
{
    const bool booked = kind == "reserve_repacked"_L1 || kind == "reserve_series"_L1;
    const QString deed = booked ? u"reserve"_s : commonDeed(kind);
    for (size_t i = 0; i < countedDeeds.size(); ++i) {
        if (deed == countedDeeds[i])
            return i;
    }
    return std::nullopt;
}

} // namespace parkdesk
