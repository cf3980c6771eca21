// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/upkeeprepository.h"

#include "storage/connection.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QString fileBeside(const QString &databasePath)
{
    return databasePath + u".upkeep"_s;
}

QJsonObject readBeside(const QString &databasePath)
{
    QFile file(fileBeside(databasePath));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

Done UpkeepRepository::note(const UpkeepNote &note)
{
    Query query(m_unit.connection(), "note_upkeep"_L1);
    query.bind("kind"_L1, note.kind).bind("who"_L1, note.who).bind("now"_L1, note.at);
    query.bind("body"_L1, QString::fromUtf8(QJsonDocument(note.body).toJson(QJsonDocument::Compact)));
    return query.run();
}

Result<QList<UpkeepNote>> UpkeepRepository::all()
{
    Query query(m_unit.connection(), "upkeep"_L1);
    TRY_DONE(query.run());
    QList<UpkeepNote> notes;
    while (query.next())
        notes.append(
            {query.text(0), query.text(1), query.instant(2), QJsonDocument::fromJson(query.text(3).toUtf8()).object()});
    return notes;
}

Done UpkeepRepository::forget(const QString &kind, Instant before)
{
    Query query(m_unit.connection(), "forget_upkeep"_L1);
    return query.bind("kind"_L1, kind).bind("before"_L1, before).run();
}

Done UpkeepRepository::noteSize(const Size &size)
{
    Query query(m_unit.connection(), "note_database_size"_L1);
    return query.bind("day"_L1, size.day).bind("bytes"_L1, size.bytes).run();
}

Result<QList<UpkeepRepository::Size>> UpkeepRepository::sizes(qint64 sinceDay)
{
    Query query(m_unit.connection(), "database_sizes"_L1);
    TRY_DONE(query.bind("since"_L1, sinceDay).run());
    QList<Size> sizes;
    while (query.next())
        sizes.append({query.number(0), query.number(1)});
    return sizes;
}

Result<UpkeepRepository::Now> UpkeepRepository::now()
{
    Now now;
    const DatabaseUrl &url = m_unit.connection().url();
    Query size(m_unit.connection(), "database_now"_L1);
    TRY_DONE(size.runForRow());
    now.bytes = size.number(0);
    if (url.dialect == Dialect::Postgresql)
        now.serverClock = size.instant(1);
    else if (!url.isMemory())
        now.logBytes = QFileInfo(url.path + u"-wal"_s).size();
    Query sums(m_unit.connection(), "sums_now"_L1);
    TRY_DONE(sums.runForRow());
    now.lots = sums.number(0);
    now.lotsWithoutSums = sums.number(1);
    now.hoursToFold = sums.number(2);
    now.foldedUntil = sums.number(3);
    now.stays = sums.number(4);
    return now;
}

bool noteUpkeepBeside(const QString &databasePath, const UpkeepNote &note)
{
    QJsonObject notes = readBeside(databasePath);
    notes.insert(note.kind, QJsonObject {{u"at"_s, note.at.ms}, {u"body"_s, note.body}});
    QSaveFile file(fileBeside(databasePath));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(notes).toJson()) > 0 && file.commit();
}

QList<UpkeepNote> upkeepBeside(const QString &databasePath)
{
    QList<UpkeepNote> notes;
    const QJsonObject read = readBeside(databasePath);
    for (auto it = read.begin(); it != read.end(); ++it) {
        const QJsonObject note = it->toObject();
        notes.append(
            {it.key(), QString(), Instant {note.value(u"at"_s).toInteger()}, note.value(u"body"_s).toObject()});
    }
    return notes;
}

} // namespace parkdesk
