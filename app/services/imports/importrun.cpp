// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/importrun.h"

#include "formats/csv.h"
#include "services/lots/importlots.h"
#include "services/lots/listlots.h"
#include "services/reply.h"

#include <QTemporaryFile>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostUnknownWords = 12;

} // namespace

/// Shared with the worker, which alone uses file, parts and rejects while it is at work.
struct ImportRun::State {
    bool cancelled = false; ///< on the main thread
    bool running = false;
    QString source;
    std::unique_ptr<StayFile> file;
    QList<StayFile::Part> parts; ///< of a database
    qsizetype nextPart = 0;
    QTemporaryFile rejects;
    QList<QStringList> badRows; ///< still to be written
    qint64 total = 1;
    ImportReport report;

    Result<StayFile::Part> next()
    {
        writeRejects();
        if (file)
            return file->next();
        StayFile::Part part = parts.at(nextPart++);
        part.bytes = nextPart;
        return part;
    }
    void writeRejects()
    {
        if (!badRows.isEmpty())
            rejects.write(writeCsvRows(badRows));
        badRows.clear();
        rejects.flush();
    }
};

Result<StaysLook> lookForOffice(const QString &path, const StayFileWishes &wishes, const QList<Lot> &lots, Instant now)
{
    StaysLook look;
    look.sight = TRY(glanceAtStays(path, wishes));
    if (const Done read = recogniseStays(look.sight, wishes); !read) {
        look.problem = read.error();
        for (const CsvStream::Row &row : std::as_const(look.sight.samples))
            look.samples.append({row.line, row.cells, {}});
        return look;
    }
    const StayReading reading = TRY(stayReading(look.sight, wishes, lots, now));
    look.needsLot = !look.sight.columns.contains(StayField::Lot) && !reading.lot;
    const StayRowReader reader(reading);
    for (const CsvStream::Row &row : std::as_const(look.sight.samples)) {
        const StayRowReader::Answer read = reader.read(row);
        const auto *rejected = std::get_if<RejectedRow>(&read);
        look.samples.append({row.line, row.cells, rejected != nullptr ? rejected->reason : QString()});
    }
    return look;
}

ImportRun::ImportRun(Office &office, Plan plan, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_plan(std::move(plan))
    , m_state(std::make_shared<State>())
{
    m_state->report.trial = m_plan.trial;
}

ImportRun::~ImportRun()
{
    cancel();
}

bool ImportRun::isRunning() const
{
    return m_state->running;
}

void ImportRun::cancel()
{
    m_state->cancelled = true;
    m_state->running = false;
}

void ImportRun::fail(const Error &error)
{
    cancel();
    Q_EMIT failed(error);
}

template <typename Answer, typename Taken>
void ImportRun::onWorker(std::function<Answer()> work, Taken taken)
{
    askPool<Answer>(*QThreadPool::globalInstance(), std::move(work)).then(this, [this, taken](const Answer &answer) {
        if (m_state->cancelled)
            return;
        if (!answer)
            fail(answer.error());
        else
            taken(answer);
    });
}

void ImportRun::start()
{
    if (m_state->running)
        return;
    m_state->running = true;
    if (m_plan.readings)
        return openReadings();
    m_office.read<ListLots>({}).then(this, [this](const Result<ListLots::Answer> &lots) {
        if (m_state->cancelled)
            return;
        if (!lots)
            return fail(lots.error());
        if (m_plan.sight)
            openFile(*lots);
        else
            openDatabase(*lots);
    });
}

void ImportRun::openFile(const QList<Lot> &lots)
{
    m_state->source = m_plan.sight->source;
    m_state->total = std::max<qint64>(1, m_plan.sight->bytes);
    const Instant now = m_office.clock().now();
    onWorker<Done>(
        [state = m_state, plan = m_plan, lots, now]() -> Done {
            const StayReading reading = TRY(stayReading(*plan.sight, plan.wishes, lots, now));
            state->file = TRY(StayFile::open(plan.path, *plan.sight, reading));
            if (!state->rejects.open())
                return parkdesk::fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, plan.path}});
            state->badRows.append(QStringList {u"line"_s, u"reason"_s} + plan.sight->header);
            return {};
        },
        [this](const Done &) { askWhereItStopped(); });
}

void ImportRun::openDatabase(const QList<Lot> &lots)
{
    onWorker<Result<AppIntake>>(
        [state = m_state, plan = m_plan]() -> Result<AppIntake> {
            if (!state->rejects.open())
                return parkdesk::fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, plan.path}});
            state->badRows.append(QStringList {u"line"_s, u"reason"_s} + appStayHeader());
            return lookAtApp(plan.path, plan.app);
        },
        [this, lots](const Result<AppIntake> &app) {
            m_state->report.app = *app;
            m_state->source = app->source;
            makeLots(lots);
        });
}

void ImportRun::openReadings()
{
    onWorker<Result<CountFile>>(
        [state = m_state, plan = m_plan]() -> Result<CountFile> {
            QFile file(plan.path);
            if (!file.open(QIODevice::ReadOnly) || !state->rejects.open())
                return parkdesk::fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, plan.path}});
            CountFile read = TRY(readCountFile(file.readAll(), *plan.readings));
            state->badRows.append(QStringList {u"line"_s, u"reason"_s} + read.header);
            for (const RejectedRow &reject : std::as_const(read.rejects))
                state->badRows.append(QStringList {QString::number(reject.line), reject.reason} + reject.cells);
            return read;
        },
        [this](const Result<CountFile> &file) {
            StayFile::Part bad;
            bad.rejects = file->rejects;
            m_state->report.readings = *file;
            m_state->report.count.add(bad, {}, false);
            m_state->report.count.rows += file->readings.size();
            m_state->total = std::max<qint64>(1, file->readings.size());
            if (m_plan.trial)
                m_state->report.count.outcome.added = static_cast<int>(file->readings.size());
            Q_EMIT progressed(0, m_state->total);
            addReadings(m_plan.trial ? file->readings.size() : 0);
        });
}

void ImportRun::addReadings(qsizetype from)
{
    const QList<ImportCounts::Reading> &all = m_state->report.readings->readings;
    if (m_state->cancelled)
        return;
    if (from >= all.size())
        return finish();
    const qsizetype count = std::min(ImportCounts::mostReadings, all.size() - from);
    m_office.run<ImportCounts>(QUuid::createUuid(), {m_plan.readings->timezone.toLatin1(), all.sliced(from, count)})
        .then(this, [this, next = from + count](const Result<ImportCounts::Outcome> &done) {
            if (m_state->cancelled)
                return;
            if (!done)
                return fail(done.error());
            m_state->report.count.outcome.added += done->added;
            m_state->report.count.outcome.known += done->known + done->differing;
            m_state->report.newLots += done->lots;
            Q_EMIT progressed(next, m_state->total);
            addReadings(next);
        });
}

void ImportRun::makeLots(const QList<Lot> &lots)
{
    const QList<LotDocument> fresh = m_state->report.app->freshLots(lots);
    m_state->report.newLots = static_cast<int>(fresh.size());
    if (m_plan.trial || fresh.isEmpty())
        return cutIntoParts(lots);
    m_office.run<ImportLots>(QUuid::createUuid(), {fresh, {}})
        .then(this, [this](const Result<ImportLots::Outcome> &made) {
            if (m_state->cancelled)
                return;
            if (!made)
                return fail(made.error());
            m_office.read<ListLots>({}).then(this, [this](const Result<ListLots::Answer> &all) {
                if (m_state->cancelled)
                    return;
                if (!all)
                    return fail(all.error());
                cutIntoParts(*all);
            });
        });
}

void ImportRun::cutIntoParts(const QList<Lot> &lots)
{
    const Instant now = m_office.clock().now();
    onWorker<Done>(
        [state = m_state, lots, now, trial = m_plan.trial]() -> Done {
            state->parts = TRY(state->report.app->partsFor(lots, trial, now));
            state->total = state->parts.size();
            return {};
        },
        [this](const Done &) { askWhereItStopped(); });
}

void ImportRun::askWhereItStopped()
{
    m_office.read<ImportProgress>({m_state->source}).then(this, [this](const Result<ImportProgress::Answer> &before) {
        if (m_state->cancelled)
            return;
        if (!before)
            return fail(before.error());
        m_state->report.resumedAfter = before->untilLine;
        Q_EMIT progressed(0, m_state->total);
        askForPart();
    });
}

void ImportRun::askForPart()
{
    if (m_state->cancelled)
        return;
    onWorker<Result<StayFile::Part>>([state = m_state] { return state->next(); },
                                     [this](const Result<StayFile::Part> &part) { takePart(*part); });
}

void ImportRun::takePart(const StayFile::Part &part)
{
    if (part.rows.isEmpty())
        return note(part, ImportStays::Outcome());
    const auto noted = [this, part](const Result<ImportStays::Outcome> &outcome) { note(part, outcome); };
    if (m_plan.trial) {
        m_office.read<ImportTrial>({part.rows}).then(this, noted);
        return;
    }
    const ImportStays::Command command {m_state->source, part.untilLine, part.rows};
    m_office.run<ImportStays>(ImportStays::numberOf(command), command).then(this, noted);
}

void ImportRun::noteWords(const StayFile::Part &part)
{
    if (!m_plan.sight)
        return;
    const auto note = [&](QSet<QString> &words, StayField field, const RejectedRow &reject) {
        QStringList texts;
        const QList<int> columns = m_plan.sight->columns.value(field);
        for (const int column : columns)
            texts.append(reject.cells.value(column).trimmed());
        texts.removeAll(QString());
        const QString word = texts.join(u' ').toLower();
        if (words.size() < mostUnknownWords)
            words.insert(word);
    };
    for (const RejectedRow &reject : part.rejects) {
        if (reject.reason == u"vehicle_type_unknown")
            note(m_state->report.unknownTypes, StayField::Vehicle, reject);
        else if (reject.reason == u"method_unknown")
            note(m_state->report.unknownMethods, StayField::Method, reject);
    }
}

void ImportRun::note(const StayFile::Part &part, const Result<ImportStays::Outcome> &outcome)
{
    if (m_state->cancelled)
        return;
    if (!outcome)
        return fail(outcome.error());
    const bool wasBefore = !m_plan.trial && part.untilLine <= m_state->report.resumedAfter;
    m_state->report.count.add(part, *outcome, wasBefore);
    noteWords(part);
    m_state->badRows += rejectsOf(part, *outcome);
    Q_EMIT progressed(part.bytes, m_state->total);
    if (part.last)
        finish();
    else
        askForPart();
}

void ImportRun::finish()
{
    onWorker<Done>(
        [state = m_state]() -> Done {
            state->writeRejects();
            return {};
        },
        [this](const Done &) {
            m_state->running = false;
            m_state->report.rejects = m_state->rejects.fileName();
            Q_EMIT finished(m_state->report);
        });
}

} // namespace parkdesk
