// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/health/upkeepnotes.h"

#include "services/commandrunner.h"
#include "storage/connection.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 daysShown = 28;
/// Of programs that are long gone nothing is kept.
constexpr Duration programKept = hours(24);

void takeLater(std::optional<HealthFacts::Run> &known, const UpkeepNote &note)
{
    if (!known || note.at > known->at)
        known = HealthFacts::Run::fromJson(note.at, note.body);
}

void takeNote(UpkeepRead &read, const UpkeepNote &note, Instant now)
{
    if (note.kind == "backup"_L1) {
        takeLater(read.backup, note);
        takeLater(read.proof, note); // a backup is proved as a whole
    } else if (note.kind == "proof"_L1) {
        takeLater(read.proof, note);
    } else if (note.kind == "sums"_L1) {
        takeLater(read.sums, note);
    } else if (note.kind == "program"_L1 && now - note.at < programSeen) {
        read.programs.append(note);
    }
}

} // namespace

Result<UpkeepRead> readUpkeep(Connection &connection, Instant now)
{
    UpkeepRead read;
    TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        UpkeepRepository repository(unit);
        const UpkeepRepository::Now state = TRY(repository.now());
        read.database.bytes = state.bytes;
        read.database.logBytes = state.logBytes;
        read.database.stays = state.stays;
        read.database.lots = state.lots;
        read.database.lotsWithoutSums = state.lotsWithoutSums;
        read.database.hoursToFold = state.hoursToFold;
        MailRepository mails(unit);
        read.database.mailGivenUp = TRY(mails.givenUp());
        read.database.mailServerFailures = TRY(mails.server()).failures;
        if (state.serverClock)
            read.database.clockAheadMs = (*state.serverClock - now).count();
        const QList<UpkeepRepository::Size> sizes = TRY(repository.sizes(now.ms / dayMs - daysShown));
        for (const UpkeepRepository::Size &size : sizes)
            read.database.sizes.append({size.day, size.bytes});
        const QList<UpkeepNote> notes = TRY(repository.all());
        for (const UpkeepNote &note : notes)
            takeNote(read, note, now);
        return {};
    }));
    const DatabaseUrl &url = connection.url();
    if (url.dialect == Dialect::Sqlite && !url.isMemory()) {
        const QList<UpkeepNote> beside = upkeepBeside(url.path);
        for (const UpkeepNote &note : beside)
            takeNote(read, note, now);
    }
    read.database.programs = static_cast<int>(read.programs.size());
    return read;
}

Done writeUpkeep(Connection &connection, const QList<UpkeepNote> &notes, Instant now)
{
    if (!connection.isOpen())
        TRY_DONE(connection.reopen());
    TRY_DONE(connection.begin());
    UnitOfWork unit(connection);
    const auto write = [&]() -> Done {
        UpkeepRepository repository(unit);
        for (const UpkeepNote &note : notes)
            TRY_DONE(repository.note(note));
        TRY_DONE(repository.forget(u"program"_s, now - programKept));
        return repository.noteSize({now.ms / dayMs, TRY(repository.now()).bytes});
    };
    if (const Done written = write(); !written) {
        connection.rollback();
        return written;
    }
    return connection.commit();
}

} // namespace parkdesk
