// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databaseurl.h"

#include <QRegularExpression>
#include <QUrl>

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<DatabaseUrl> DatabaseUrl::fromText(const QString &text)
{
    const auto bad = [] { return fail(ErrorCode::DatabaseUnsuitable, Field::Database); };
    DatabaseUrl url;
    if (text.startsWith("sqlite:"_L1)) {
        url.path = text.sliced(7);
        if (url.path.isEmpty())
            return bad();
        return url;
    }
    // Not QUrl: it refuses the percent-encoded folder that libpq allows in the host's place.
    static const QRegularExpression form(u"^postgresql://([^/:@?#\\s]*)(?::(\\d{1,5}))?/([^/?#\\s]+)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return bad();
    url.dialect = Dialect::Postgresql;
    url.host = QUrl::fromPercentEncoding(match.captured(1).toLatin1());
    url.port = match.captured(2).toInt();
    url.name = QUrl::fromPercentEncoding(match.captured(3).toLatin1());
    return url;
}

QString DatabaseUrl::toText() const
{
    if (dialect == Dialect::Sqlite)
        return u"sqlite:"_s + path;
    const QString where = QString::fromLatin1(QUrl::toPercentEncoding(host));
    return u"postgresql://%1%2/%3"_s.arg(where, port ? u":%1"_s.arg(port) : QString(), name);
}

} // namespace parkdesk
