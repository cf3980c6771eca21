// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/timespan.h"

#include <QJsonObject>

#include <optional>

namespace parkdesk::json {

/// The spelling of our values in commands and outcomes; written once here, so that a journal row can be read for ever.

template <typename Tag>
[[nodiscard]] QJsonValue of(Id<Tag> id)
{
    return id.value;
}
[[nodiscard]] inline QJsonValue of(Instant at)
{
    return at.ms;
}
[[nodiscard]] inline QJsonValue of(const QString &text)
{
    return text;
}
[[nodiscard]] inline QJsonValue of(const Money &money)
{
    return QJsonObject {{QStringLiteral("minor"), money.minor()},
                        {QStringLiteral("currency"), money.currency().code()}};
}
[[nodiscard]] inline QJsonValue of(const TimeSpan &span)
{
    return QJsonObject {{QStringLiteral("from"), span.from.ms}, {QStringLiteral("until"), span.until.ms}};
}
template <typename T>
[[nodiscard]] QJsonValue of(const std::optional<T> &value)
{
    return value ? of(*value) : QJsonValue();
}

template <typename AnyId>
[[nodiscard]] AnyId id(const QJsonValue &value)
{
    return AnyId {value.toInteger()};
}
[[nodiscard]] inline Instant instant(const QJsonValue &value)
{
    return {value.toInteger()};
}
[[nodiscard]] inline std::optional<Instant> maybeInstant(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() ? std::nullopt : std::optional(instant(value));
}
[[nodiscard]] inline Money money(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto currency = Currency::fromCode(object.value(QStringLiteral("currency")).toString());
    return Money(object.value(QStringLiteral("minor")).toInteger(), currency.value_or(Currency()));
}
[[nodiscard]] inline TimeSpan span(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {instant(object.value(QStringLiteral("from"))), instant(object.value(QStringLiteral("until")))};
}

} // namespace parkdesk::json
