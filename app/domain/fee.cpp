// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fee.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QString feeKindName(FeeKind kind)
{
    return kind == FeeKind::NoShow ? u"no_show"_s : u"late_cancel"_s;
}

std::optional<FeeKind> feeKindFromName(const QString &name)
{
    for (const FeeKind kind : {FeeKind::NoShow, FeeKind::LateCancel}) {
        if (feeKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace parkdesk
