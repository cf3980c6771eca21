// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/paths.h"

#include <QStandardPaths>

namespace parkdesk {

using namespace Qt::StringLiterals;

DatabaseUrl defaultDatabase()
{
    DatabaseUrl url;
    url.path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/parkdesk/parkdesk.db"_s;
    return url;
}

DatabaseUrl demoDatabase()
{
    DatabaseUrl url;
    url.path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/parkdesk/demo.db"_s;
    return url;
}

Result<DatabaseUrl> databaseOf(const std::optional<QString> &option)
{
    return option ? DatabaseUrl::fromText(*option) : Result<DatabaseUrl>(defaultDatabase());
}

QString defaultLogFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/parkdesk/parkdesk.log"_s;
}

} // namespace parkdesk
