// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/unitofwork.h"

namespace parkdesk {

void UnitOfWork::created(Entity entity, qint64 id)
{
    m_changeSet.add(entity, id);
    m_fieldChanges.append(QJsonArray {static_cast<int>(entity), id, QStringLiteral("created")});
}

void UnitOfWork::changed(Entity entity, qint64 id, QLatin1StringView field, const QJsonValue &before,
                         const QJsonValue &after)
{
    m_changeSet.add(entity, id);
    m_fieldChanges.append(QJsonArray {static_cast<int>(entity), id, field, before, after});
}

} // namespace parkdesk
