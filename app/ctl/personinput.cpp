// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/personinput.h"

#include <QDate>
#include <QFile>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

Result<Instant> timeOption(const Invocation &invocation, QLatin1StringView option, const ZoneRules &zone, Field field)
{
    return zone.fromText(invocation.text(option)).map_error([field](Error error) {
        error.field = field;
        return error;
    });
}

Result<std::optional<Instant>> dayOrTimeOption(const Invocation &invocation, QLatin1StringView option,
                                               const ZoneRules &zone, Field field)
{
    if (!invocation.has(option))
        return std::optional<Instant>();
    const QString text = invocation.text(option);
    const auto at = zone.fromText(text.contains(u'T') ? text : text + u"T00:00"_s);
    if (!at)
        return fail(at.error().code, field, at.error().details);
    return std::optional(*at);
}

Result<qint64> dayOption(const Invocation &invocation, QLatin1StringView option, qint64 otherwise, Field field)
{
    if (!invocation.has(option))
        return otherwise;
    const QDate date = QDate::fromString(invocation.text(option), Qt::ISODate);
    if (!date.isValid())
        return fail(ErrorCode::BadTime, field);
    return QDate(1970, 1, 1).daysTo(date);
}

Result<QByteArray> bytesOfFile(const QString &path, qint64 most, Field field)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, field);
    return file.read(most);
}

} // namespace parkdesk::ctl
