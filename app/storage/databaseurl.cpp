// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databaseurl.h"

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
    const QUrl parsed(text, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.scheme() != "postgresql"_L1 || !parsed.userInfo().isEmpty() || parsed.hasFragment())
        return bad();
    url.dialect = Dialect::Postgresql;
    // A socket folder is written percent-encoded in the host's place, as libpq does.
    url.host = QUrl::fromPercentEncoding(parsed.host(QUrl::FullyEncoded).toLatin1());
    url.port = parsed.port(0);
    url.name = parsed.path().sliced(parsed.path().startsWith(u'/') ? 1 : 0);
    if (url.name.isEmpty() || url.name.contains(u'/'))
        return bad();
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
