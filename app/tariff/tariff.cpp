// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/tariff.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QString TariffLabel::text(const QString &language) const
{
    for (const QString &wanted : {language, QString(), u"en"_s}) {
        if (const auto found = texts.find(wanted); found != texts.end())
            return found->second;
    }
    return texts.empty() ? QString() : texts.begin()->second;
}

} // namespace parkdesk
