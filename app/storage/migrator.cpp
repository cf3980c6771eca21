// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrator.h"

#include "storage/connection.h"
#include "storage/databasecopy.h"
#include "storage/dialect.h"
#include "storage/query.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const Migrator::Step &step)
{
    return QCryptographicHash::hash(step.source.toUtf8(), QCryptographicHash::Blake2b_256);
}

Error newer(int database, int program)
{
    return {ErrorCode::SchemaNewer, Field::Database, {{u"database"_s, database}, {u"program"_s, program}}};
}

} // namespace

QList<Migrator::Step> Migrator::stepsOfProgram()
{
    QList<Step> steps;
    const QDir folder(u":/sql/migrations"_s);
    const QStringList files = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &fileName : files) {
        QFile file(folder.filePath(fileName));
        if (file.open(QIODevice::ReadOnly))
            steps.append({fileName.first(4).toInt(), fileName.chopped(4), QString::fromUtf8(file.readAll())});
    }
    return steps;
}

QStringList Migrator::statementsOf(const Step &step, Dialect dialect)
{
    QStringList statements;
    QString current;
    bool ours = true;
    const auto finish = [&] {
        if (ours && !current.trimmed().isEmpty())
            statements.append(spell(dialect, current.trimmed()));
        current.clear();
    };
    const QStringList lines = step.source.split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed == "--;"_L1) {
            finish();
        } else if (trimmed.startsWith("--@"_L1)) {
            const QString which = trimmed.sliced(3);
            ours = which == "both"_L1 || which == (dialect == Dialect::Sqlite ? "sqlite"_L1 : "postgresql"_L1);
        } else if (!trimmed.startsWith("--"_L1)) {
            current += line + u'\n';
        }
    }
    finish();
    return statements;
}

Result<int> Migrator::version()
{
    const bool sqlite = m_connection.dialect() == Dialect::Sqlite;
    const QString count = TRY(m_connection.setting(
        sqlite ? u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_step'"_s
               : u"SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()"
                 " AND table_name = 'schema_step'"_s));
    if (count == "0"_L1)
        return 0;
    const QString last = TRY(m_connection.setting(u"SELECT coalesce(max(number), 0) FROM schema_step"_s));
    return last.toInt();
}

Done Migrator::checkCurrent(const QList<Step> &steps)
{
    const int applied = TRY(version());
    const int last = steps.isEmpty() ? 0 : steps.last().number;
    if (applied > last)
        return fail(newer(applied, last));
    if (applied < last)
        return fail(ErrorCode::NotInitialised, Field::Database);
    return checkApplied(steps);
}

Done Migrator::migrate(const QList<Step> &steps, const Clock &clock)
{
    const int applied = TRY(version());
    const int last = steps.isEmpty() ? 0 : steps.last().number;
    if (applied > last)
        return fail(newer(applied, last));
    if (applied > 0)
        TRY_DONE(checkApplied(steps));
    if (applied > 0 && applied < last)
        TRY_DONE(copyFile(applied));
    for (const Step &step : steps) {
        if (step.number > applied)
            TRY_DONE(apply(step, clock));
    }
    return {};
}

Done Migrator::checkApplied(const QList<Step> &steps)
{
    Query query(m_connection, "applied_steps"_L1);
    TRY_DONE(query.run());
    while (query.next()) {
        const int number = static_cast<int>(query.number(0));
        for (const Step &step : steps) {
            if (step.number == number && hashOf(step) != query.bytes(1))
                return fail(ErrorCode::DatabaseUnsuitable, Field::Database,
                            {{u"setting"_s, u"migration"_s}, {u"found"_s, number}});
        }
    }
    return {};
}

Done Migrator::apply(const Step &step, const Clock &clock)
{
    const bool sqlite = m_connection.dialect() == Dialect::Sqlite;
    // SQLite rebuilds tables by copying; references are checked as a whole before the commit instead.
    if (sqlite)
        TRY_DONE(m_connection.execute(u"PRAGMA foreign_keys=OFF"_s));
    Done done = m_connection.begin();
    if (done) {
        done = applyInTransaction(step, clock);
        if (done)
            done = m_connection.commit();
        else
            m_connection.rollback();
    }
    if (sqlite)
        TRY_DONE(m_connection.execute(u"PRAGMA foreign_keys=ON"_s));
    return done;
}

Done Migrator::applyInTransaction(const Step &step, const Clock &clock)
{
    // Several desks may start at once: the first to take this lock migrates, the others find it done.
    if (m_connection.dialect() == Dialect::Postgresql)
        TRY_DONE(m_connection.execute(u"SELECT pg_advisory_xact_lock(4711)"_s));
    TRY_DONE(
        m_connection.execute(spell(m_connection.dialect(),
                                   u"CREATE TABLE IF NOT EXISTS schema_step (number @int PRIMARY KEY NOT NULL,"
                                   " name @text NOT NULL, hash @bytes NOT NULL, applied_at @int NOT NULL) @strict"_s)));
    if (TRY(version()) >= step.number)
        return {};
    const QStringList statements = statementsOf(step, m_connection.dialect());
    for (const QString &statement : statements)
        TRY_DONE(m_connection.execute(statement));
    if (m_connection.dialect() == Dialect::Sqlite) {
        const QString broken = TRY(m_connection.setting(u"SELECT count(*) FROM pragma_foreign_key_check"_s));
        if (broken != "0"_L1)
            return fail(ErrorCode::Conflict, Field::Database);
    }
    Query record(m_connection, "record_step"_L1);
    record.bind("number"_L1, step.number).bind("name"_L1, step.name).bind("hash"_L1, hashOf(step));
    return record.bind("applied_at"_L1, clock.now()).run();
}

Done Migrator::copyFile(int number)
{
    if (m_connection.dialect() != Dialect::Sqlite || m_connection.url().isMemory())
        return {};
    const QString target = u"%1.before-%2"_s.arg(m_connection.url().path).arg(number + 1);
    QFile::remove(target);
    return copySqlite(m_connection, target);
}

} // namespace parkdesk
