// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/calendarday.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QString dayKindName(DayKind kind)
{
    switch (kind) {
    case DayKind::PublicHoliday: return u"public_holiday"_s;
    case DayKind::SchoolHoliday: return u"school_holiday"_s;
    case DayKind::Event: return u"event"_s;
    }
    return {};
}

std::optional<DayKind> dayKindFromName(const QString &name)
{
    for (const DayKind kind : allDayKinds) {
        if (dayKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace parkdesk
