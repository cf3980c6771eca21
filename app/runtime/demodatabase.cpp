// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/demodatabase.h"

#include "domain/zonerules.h"
#include "runtime/databaselock.h"
#include "runtime/systemclock.h"
#include "services/commandrunner.h"
#include "storage/migrator.h"
#include "storage/officerepository.h"
#include "storage/unitofwork.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimeZone>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QString loginsFile(const DatabaseUrl &url)
{
    return url.path + u".logins"_s;
}

Error cannotWrite(const QString &path)
{
    return {ErrorCode::FileFailed, Field::Database, {{u"path"_s, path}}};
}

Done writeLogins(const DatabaseUrl &url, const QUuid &installation, const QList<DemoLogin> &logins)
{
    QJsonArray rows;
    for (const DemoLogin &login : logins) {
        QJsonArray roles;
        for (const Role role : login.roles)
            roles.append(roleName(role));
        rows.append(QJsonObject {{u"login"_s, login.login},
                                 {u"name"_s, login.name},
                                 {u"roles"_s, roles},
                                 {u"owner"_s, login.owner},
                                 {u"password"_s, login.password}});
    }
    const QJsonObject whole {{u"installation"_s, installation.toString(QUuid::WithoutBraces)}, {u"logins"_s, rows}};
    const QString path = loginsFile(url);
    QSaveFile file(path);
    // Before a word of it is written.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(whole).toJson()) < 0 || !file.commit())
        return fail(cannotWrite(path));
    return {};
}

struct Built {
    DemoTown town;
    QUuid installation;
};

Result<Built> buildIn(const DemoOrder &order, const Passwords &passwords, const std::function<void(int)> &progress)
{
    const auto connection = TRY(Connection::open(order.url, order.options));
    // If the computer fails meanwhile there is no town, and it is built again.
    TRY_DONE(connection->stopWaitingForDisk());
    TRY_DONE(Migrator(*connection).migrate(Migrator::stepsOfProgram(), SystemClock()));
    Built built;
    built.town = TRY(buildDemoTown(*connection, passwords, order.plan, progress));
    TRY_DONE(inSnapshot(*connection, [&](UnitOfWork &unit) -> Done {
        built.installation = TRY(OfficeRepository(unit).installation()).value_or(QUuid());
        return {};
    }));
    return built;
}

void removeFiles(const QString &path)
{
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + ending);
}

Result<DemoTown> makeFile(const DemoOrder &order, const Passwords &passwords, const std::function<void(int)> &progress)
{
    const DatabaseUrl &url = order.url;
    if (!QDir().mkpath(QFileInfo(url.path).absolutePath()))
        return fail(cannotWrite(url.path));
    const auto lock = TRY(DatabaseLock::take(url.path));
    if (QFileInfo(url.path).size() > 0)
        return fail(ErrorCode::AlreadyInitialised, Field::Database);
    DemoOrder aside = order;
    aside.url.path = url.path + u".building"_s;
    removeFiles(aside.url.path);
    const auto built = buildIn(aside, passwords, progress);
    const Done told = built ? writeLogins(url, built->installation, built->town.logins) : Done(fail(built.error()));
    QFile::remove(url.path); // an empty one
    if (!told || !QFile::rename(aside.url.path, url.path)) {
        removeFiles(aside.url.path);
        QFile::remove(loginsFile(url));
        return fail(told ? cannotWrite(url.path) : told.error());
    }
    return built->town;
}

} // namespace

Result<DemoTown> makeDemoDatabase(const DemoOrder &order, const Passwords &passwords,
                                  const std::function<void(int)> &progress)
{
    if (order.url.dialect == Dialect::Sqlite && !order.url.isMemory())
        return makeFile(order, passwords, progress);
    return buildIn(order, passwords, progress).map([](const Built &built) { return built.town; });
}

DemoPlan demoPlanOfToday(Instant now)
{
    DemoPlan plan;
    plan.now = now;
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    plan.timezone = QString::fromLatin1(ZoneRules::forZone(zone) ? zone : QByteArray("Asia/Kolkata"));
    return plan;
}

QList<DemoLogin> demoLogins(const DatabaseUrl &url, const QUuid &installation)
{
    if (url.dialect != Dialect::Sqlite || url.isMemory() || installation.isNull())
        return {};
    QFile file(loginsFile(url));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    if (QUuid::fromString(whole.value("installation"_L1).toString()) != installation)
        return {};
    QList<DemoLogin> logins;
    for (const QJsonValue row : whole.value("logins"_L1).toArray()) {
        DemoLogin login {row["login"_L1].toString(),
                         row["name"_L1].toString(),
                         {},
                         row["owner"_L1].toBool(),
                         row["password"_L1].toString()};
        for (const QJsonValue role : row["roles"_L1].toArray()) {
            if (const auto known = roleFromName(role.toString()))
                login.roles.append(*known);
        }
        logins.append(login);
    }
    return logins;
}

} // namespace parkdesk
