// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/demodatabase.h"

#include "domain/zonerules.h"
#include "runtime/databaselock.h"
#include "runtime/systemclock.h"
#include "services/analytics/figuremaking.h"
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

#include <unistd.h>

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

template <typename Made>
struct Built {
    Made made;
    QUuid installation;
    QList<DemoLogin> logins;
};

Result<std::unique_ptr<Connection>> openNew(const DatabaseUrl &url, const OpenOptions &options)
{
    auto connection = TRY(Connection::open(url, options));
    // If the computer fails meanwhile there is no office, and it is made again.
    TRY_DONE(connection->stopWaitingForDisk());
    TRY_DONE(Migrator(*connection).migrate(Migrator::stepsOfProgram(), SystemClock()));
    return connection;
}

Result<QUuid> installationOf(Connection &connection)
{
    QUuid installation;
    TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        installation = TRY(OfficeRepository(unit).installation()).value_or(QUuid());
        return {};
    }));
    return installation;
}

Result<Built<DemoTown>> buildIn(const DemoOrder &order, const Passwords &passwords,
                                const std::function<void(int)> &progress)
{
    const auto connection = TRY(openNew(order.url, order.options));
    const DemoTown town = TRY(buildDemoTown(*connection, passwords, order.plan, progress));
    return Built<DemoTown> {town, TRY(installationOf(*connection)), town.logins};
}

Result<Built<DemoOfficeMade>> fillIn(const DatabaseUrl &url, const OpenOptions &options, const DemoSize &size,
                                     const Passwords &passwords,
                                     const std::function<void(const DemoProgress &)> &progress)
{
    const auto connection = TRY(openNew(url, options));
    const DemoOfficeMade made = TRY(makeSizedOffice(*connection, passwords, size, progress));
    TRY_DONE(connection->stopWaitingForDisk());
    if (progress)
        progress({made.stays, made.bytes, u"summary"_s});
    FigureMaking making(url, options);
    while (TRY(making.step(*connection, size.now))) { }
    return Built<DemoOfficeMade> {made, TRY(installationOf(*connection)), {made.owner}};
}

void removeFiles(const QString &path)
{
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + ending);
}

/// That what was written to a file is on the disk.
bool isOnDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && fsync(file.handle()) == 0;
}

/// Lets \a build make a database beside the place of \a url, and puts it there when it is whole.
template <typename Made, typename Build>
Result<Made> makeFile(const DatabaseUrl &url, const Build &build)
{
    if (!QDir().mkpath(QFileInfo(url.path).absolutePath()))
        return fail(cannotWrite(url.path));
    const auto lock = TRY(DatabaseLock::take(url.path));
    if (QFileInfo(url.path).size() > 0)
        return fail(ErrorCode::AlreadyInitialised, Field::Database);
    DatabaseUrl aside = url;
    aside.path = url.path + u".building"_s;
    removeFiles(aside.path);
    const Result<Built<Made>> built = build(aside);
    const Done told = built ? writeLogins(url, built->installation, built->logins) : Done(fail(built.error()));
    QFile::remove(url.path); // an empty one
    if (!told || !isOnDisk(aside.path) || !QFile::rename(aside.path, url.path)) {
        removeFiles(aside.path);
        QFile::remove(loginsFile(url));
        return fail(told ? cannotWrite(url.path) : told.error());
    }
    return built->made;
}

bool isFile(const DatabaseUrl &url)
{
    return url.dialect == Dialect::Sqlite && !url.isMemory();
}

} // namespace

Result<DemoTown> makeDemoDatabase(const DemoOrder &order, const Passwords &passwords,
                                  const std::function<void(int)> &progress)
{
    const auto build = [&](const DatabaseUrl &url) {
        DemoOrder there = order;
        there.url = url;
        return buildIn(there, passwords, progress);
    };
    if (isFile(order.url))
        return makeFile<DemoTown>(order.url, build);
    return build(order.url).map([](const auto &built) { return built.made; });
}

Result<DemoOfficeMade> makeSizedDatabase(const DatabaseUrl &url, const OpenOptions &options, const DemoSize &size,
                                         const Passwords &passwords,
                                         const std::function<void(const DemoProgress &)> &progress)
{
    const auto build = [&](const DatabaseUrl &there) { return fillIn(there, options, size, passwords, progress); };
    if (isFile(url))
        return makeFile<DemoOfficeMade>(url, build);
    return build(url).map([](const auto &built) { return built.made; });
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
