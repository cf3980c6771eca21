// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QString>

namespace parkdesk {

/// Ids as a statement takes any number of them: a JSON list.
template <typename AnyId>
[[nodiscard]] QString idList(const QList<AnyId> &ids)
{
    QJsonArray numbers;
    for (const AnyId id : ids)
        numbers.append(id.value);
    return QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact));
}

} // namespace parkdesk
