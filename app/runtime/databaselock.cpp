// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/databaselock.h"

#include <QFile>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject holderOf(const QString &path)
{
    QFile file(path);
    QJsonObject holder;
    if (!file.open(QIODevice::ReadOnly))
        return holder;
    const QList<QByteArray> lines = file.readAll().split('\n');
    const QStringList names {u"pid"_s, u"host"_s, u"user"_s};
    for (qsizetype i = 0; i < names.size() && i < lines.size(); ++i)
        holder.insert(names.at(i), QString::fromUtf8(lines.at(i)));
    return holder;
}

} // namespace

Result<std::unique_ptr<DatabaseLock>> DatabaseLock::take(const QString &databasePath)
{
    const QString path = databasePath + u".lock"_s;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(ErrorCode::DatabaseUnavailable, Field::Database);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return fail(ErrorCode::DatabaseInUse, Field::Database, holderOf(path));
    }
    const QByteArray text = QByteArray::number(qint64 {::getpid()}) + '\n' + QSysInfo::machineHostName().toUtf8() + '\n'
        + qgetenv("USER") + '\n';
    if (::ftruncate(descriptor, 0) != 0
        || ::write(descriptor, text.constData(), static_cast<size_t>(text.size())) < 0) {
        // The lock holds all the same; only its label is missing.
    }
    return std::unique_ptr<DatabaseLock>(new DatabaseLock(descriptor));
}

DatabaseLock::~DatabaseLock()
{
    ::close(m_descriptor); // the file stays: removing it would let two processes lock two files of one name
}

} // namespace parkdesk
