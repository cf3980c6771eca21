// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/deskkind.h"

#include "storage/officerepository.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<DeskKind> deskKindFromCode(const QString &code)
{
    for (const DeskKind kind : {DeskKind::Entry, DeskKind::Exit, DeskKind::Both}) {
        if (code == deskKindCode(kind))
            return kind;
    }
    return fail(ErrorCode::BadCode, Field::Desk);
}

QString deskKindCode(DeskKind kind)
{
    switch (kind) {
    case DeskKind::Entry: return u"entry"_s;
    case DeskKind::Exit: return u"exit"_s;
    case DeskKind::Both: break;
    }
    return u"both"_s;
}

} // namespace parkdesk
