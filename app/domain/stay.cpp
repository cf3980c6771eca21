// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/stay.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QString stateName(StayState state)
{
    switch (state) {
    case StayState::Reserved: return u"reserved"_s;
    case StayState::Parked: return u"parked"_s;
    case StayState::Left: return u"left"_s;
    case StayState::Cancelled: return u"cancelled"_s;
    case StayState::NoShow: return u"no_show"_s;
    }
    return {};
}

QString leftHowName(LeftHow how)
{
    switch (how) {
    case LeftHow::Paid: return u"paid"_s;
    case LeftHow::Free: return u"free"_s;
    case LeftHow::Owing: return u"owing"_s;
    case LeftHow::Unseen: return u"unseen"_s;
    case LeftHow::Towed: return u"towed"_s;
    }
    return {};
}

} // namespace parkdesk
