// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exports/exportrun.h"

#include "services/exports/apdsplaces.h"
#include "services/exports/noteexport.h"
#include "services/reply.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include <unistd.h>

namespace parkdesk {

using namespace Qt::StringLiterals;

/// Shared with the worker, which alone uses file and text while it is at work. What was not finished goes with it.
struct ExportRun::State {
    QString folder; ///< as it is called now; empty until it is made
    QFile file;
    std::optional<ExportFile> text;
    QList<ExportedFile> files;
    qsizetype table = -1;
    ExportRows::Question question;
    bool kept = false; ///< set on the main thread, where nobody has stopped it

    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State()
    {
        file.close();
        if (!kept && !folder.isEmpty())
            QDir(folder).removeRecursively();
    }

    [[nodiscard]] static Error failed(const QString &path)
    {
        return {ErrorCode::FileFailed, Field::File, {{u"path"_s, path}}};
    }
    [[nodiscard]] Done make(const QString &wanted)
    {
        QString part = wanted + u".part"_s;
        for (int i = 2; QFileInfo::exists(part); ++i) // of one that was stopped just now, or broke off
            part = u"%1.part%2"_s.arg(wanted).arg(i);
        if (QFileInfo::exists(wanted) || !QDir().mkdir(part))
            return parkdesk::fail(failed(wanted));
        folder = part;
        return {};
    }
    [[nodiscard]] Done begin(const QString &what, const QString &ending)
    {
        files.append({what, QDir(folder).filePath(what + u'.' + ending), 0, 0});
        file.setFileName(files.constLast().path);
        return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ? Done() : parkdesk::fail(failed(file.fileName()));
    }
    [[nodiscard]] Done write(const QByteArray &bytes)
    {
        files.last().bytes += bytes.size();
        return file.write(bytes) == bytes.size() ? Done() : parkdesk::fail(failed(file.fileName()));
    }
    [[nodiscard]] Done end()
    {
        const bool whole = file.flush() && ::fsync(file.handle()) == 0; // on the disk before it has its name
        file.close();
        return whole ? Done() : parkdesk::fail(failed(file.fileName()));
    }
    [[nodiscard]] Done keep(const QString &wanted)
    {
        if (QFileInfo::exists(wanted) || !QDir().rename(folder, wanted))
            return parkdesk::fail(failed(wanted));
        folder = wanted;
        for (ExportedFile &each : files)
            each.path = QDir(wanted).filePath(QFileInfo(each.path).fileName());
        return {};
    }
};

ExportRun::ExportRun(Office &office, Plan plan, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_plan(std::move(plan))
{
}

ExportRun::~ExportRun()
{
    stop();
}

void ExportRun::stop()
{
    if (m_state) // what is to be removed may be large
        QThreadPool::globalInstance()->start([state = std::move(m_state)]() mutable { state.reset(); });
}

void ExportRun::fail(const Error &error)
{
    stop();
    Q_EMIT failed(error);
}

template <typename Work, typename Taken>
void ExportRun::onWorker(Work work, Taken taken)
{
    auto onState = [state = m_state, work = std::move(work)]() mutable {
        const Done done = work(*state);
        state.reset();
        return done;
    };
    askPool<Done>(*QThreadPool::globalInstance(), std::move(onState)).then(this, [this, taken](const Done &done) {
        if (!m_state)
            return; // it was stopped
        if (!done)
            fail(done.error());
        else
            taken();
    });
}

void ExportRun::start()
{
    if (m_state)
        return;
    m_state = std::make_shared<State>();
    m_state->question.lot = m_plan.lot;
    m_state->question.from = m_plan.from;
    m_state->question.until = m_plan.until;
    m_state->question.most = m_plan.page;
    noteFirst();
}

void ExportRun::noteFirst()
{
    NoteExport::Command note {{}, exportFormatName(m_plan.format), m_plan.from, m_plan.until, m_plan.lot};
    for (const ExportTable table : std::as_const(m_plan.tables)) {
        if (isPersonal(table))
            note.what.append(exportName(table));
    }
    if (note.what.isEmpty())
        return open();
    m_office.run<NoteExport>(QUuid::createUuid(), note).then(this, [this](const Result<NoteExport::Outcome> &noted) {
        if (!m_state)
            return;
        if (noted)
            open();
        else
            fail(noted.error());
    });
}

void ExportRun::open()
{
    onWorker([folder = m_plan.folder](State &state) { return state.make(folder); }, [this] { nextTable(); });
}

void ExportRun::nextTable()
{
    if (++m_state->table >= m_plan.tables.size()) {
        if (m_plan.places)
            writePlaces();
        else
            finish();
        return;
    }
    const ExportTable table = m_plan.tables.at(m_state->table);
    m_state->question.table = table;
    m_state->question.afterAt = {};
    m_state->question.afterId = 0;
    m_state->text.emplace(table, m_plan.format);
    onWorker(
        [table, format = m_plan.format, now = m_office.clock().now()](State &state) -> Done {
            TRY_DONE(state.begin(exportName(table), exportFormatName(format)));
            return state.write(state.text->head(now));
        },
        [this] { readPage(); });
}

void ExportRun::readPage()
{
    m_office.read<ExportRows>(m_state->question).then(this, [this](const Result<ExportRows::Answer> &page) {
        if (!m_state)
            return;
        if (page)
            writePage(*page);
        else
            fail(page.error());
    });
}

void ExportRun::writePage(const ExportRows::Answer &page)
{
    m_state->question.afterAt = page.afterAt;
    m_state->question.afterId = page.afterId;
    onWorker(
        [page](State &state) -> Done {
            state.files.last().rows += page.rows.size();
            TRY_DONE(state.write(state.text->rows(page.rows)));
            if (!page.last)
                return {};
            TRY_DONE(state.write(state.text->end()));
            return state.end();
        },
        [this, last = page.last] {
            const ExportedFile file = m_state->files.constLast(); // its run may end while others are told
            Q_EMIT progressed(file.what, file.rows);
            if (!m_state)
                return;
            if (last)
                nextTable();
            else
                readPage();
        });
}

void ExportRun::writePlaces()
{
    m_office.read<ApdsPlaces>({m_plan.lot}).then(this, [this](const Result<ApdsPlaces::Answer> &places) {
        if (!m_state)
            return;
        if (!places) {
            fail(places.error());
            return;
        }
        onWorker(
            [json = places->json, lots = places->lots](State &state) -> Done {
                TRY_DONE(state.begin(u"places"_s, u"json"_s));
                state.files.last().rows = lots;
                TRY_DONE(state.write(json));
                return state.end();
            },
            [this] { finish(); });
    });
}

void ExportRun::finish()
{
    onWorker([folder = m_plan.folder](State &state) { return state.keep(folder); },
             [this] {
                 const QList<ExportedFile> files = m_state->files;
                 m_state->kept = true;
                 stop();
                 Q_EMIT finished(files);
             });
}

} // namespace parkdesk
