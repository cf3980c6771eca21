// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/listlots.h"
#include "services/reply.h"
#include "ui/imports/formatstrip.h"
#include "ui/imports/importpage.h"
#include "ui/imports/importwords.h"
#include "ui/imports/trialcard.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/platetext.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with the file, in words where the code has some.
QString fileWords(const Error &error)
{
    const QString reason = error.details.value("reason"_L1).toString();
    const QString path = error.details.value("path"_L1).toString();
    if (reason == u"times_can_be_read_in_two_ways")
        return ImportPage::tr("Day and month could be either way round. Say how dates are written.");
    if (reason == u"no_mapping")
        return ImportPage::tr("Nothing in it is recognised. Say below which table holds lots, spots or stays.");
    if (reason == u"missing_column" && path.contains(u'.'))
        return ImportPage::tr("%1: no column is chosen for \"%2\".")
            .arg(appPartWords(path.section(u'.', 0, 0)), appFieldWords(path.section(u'.', 1)));
    if (reason == u"missing_column")
        return ImportPage::tr("No column is taken for the time in. Say which one it is.");
    if (reason == u"empty")
        return ImportPage::tr("The file is empty.");
    if (reason == u"no_database")
        return ImportPage::tr("The file is no SQLite database.");
    if (reason == u"secret_column")
        return ImportPage::tr("%1 holds passwords or tokens. It is never read.").arg(path);
    return errorText(error);
}

} // namespace

template <typename Answer, typename Taken>
void ImportPage::onWorker(std::function<Answer()> work, Taken taken)
{
    askPool<Answer>(*QThreadPool::globalInstance(), std::move(work))
        .then(this, [this, taken, serial = m_serial](const Answer &answer) {
            if (serial == m_serial)
                taken(answer);
        });
}

void ImportPage::look()
{
    ++m_serial;
    m_run.reset();
    m_looked = false;
    m_report.reset();
    m_imported = false;
    refresh();
    if (m_path.isEmpty())
        return;
    m_office.read<ListLots>({}).then(this, [this, serial = m_serial](const Result<ListLots::Answer> &lots) {
        if (serial != m_serial)
            return;
        if (!lots)
            return say(lots.error());
        m_format->setLots(*lots);
        m_format->setOfStays(m_kind != AppKind);
        if (m_kind == CountsKind && m_format->timezone().isEmpty())
            m_format->chooseFirstZone();
        switch (m_kind) {
        case StaysKind: return lookAtFile(*lots);
        case AppKind: return lookAtDatabase();
        case CountsKind: return lookAtReadings();
        }
    });
}

void ImportPage::lookAtFile(const QList<Lot> &lots)
{
    const Instant now = m_office.clock().now();
    onWorker<Result<StaysLook>>(
        [path = m_path, wishes = wishes(), lots, now] { return lookForOffice(path, wishes, lots, now); },
        [this](const Result<StaysLook> &look) { takeLook(look); });
}

void ImportPage::lookAtDatabase()
{
    onWorker<Result<AppLook>>([path = m_path, mapping = m_mapping] { return glanceAtApp(path, mapping); },
                              [this](const Result<AppLook> &look) {
                                  if (!look)
                                      return say(look.error());
                                  takeTables(*look);
                              });
}

void ImportPage::takeLook(const Result<StaysLook> &look)
{
    if (!look)
        return say(look.error());
    m_look = *look;
    m_looked = !look->needsLot && !look->problem;
    m_banner->setVisible(false);
    m_format->showSight(look->sight);
    showMapping();
    showPreview();
    if (look->problem) {
        m_trial->setEmpty({});
        return say(*look->problem);
    }
    if (look->needsLot) {
        m_banner->say(Banner::Kind::Warning, tr("The file names no lot. Say of which lot its rows are."));
        m_trial->setEmpty({});
    }
    refresh();
    if (m_looked)
        run(true);
}

void ImportPage::takeTables(const AppLook &look)
{
    m_mapping = look.mapping;
    m_tables = look.tables;
    m_samples = look.samples;
    m_banner->setVisible(false);
    showMapping();
    if (const Done good = checkAppMapping(m_mapping, m_tables); !good) {
        m_trial->setEmpty({}); // nothing is wrong: something is still to be said
        m_banner->say(Banner::Kind::Warning, fileWords(good.error()));
        return refresh();
    }
    m_looked = true;
    refresh();
    run(true);
}

void ImportPage::lookAtReadings()
{
    onWorker<Result<CountFile>>(
        [path = m_path, wishes = countWishes()]() -> Result<CountFile> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, path}});
            const QByteArray bytes = file.readAll();
            auto read = readCountFile(bytes, wishes);
            if (read || read.error().details.value("reason"_L1).toString() == u"empty")
                return read;
            CountFile head = readCountHead(bytes.first(std::min<qsizetype>(bytes.size(), 65'536)), wishes);
            head.problem = read.error();
            return head;
        },
        [this](const Result<CountFile> &file) { takeReadings(file); });
}

void ImportPage::takeReadings(const Result<CountFile> &file)
{
    if (!file)
        return say(file.error());
    m_readings = *file;
    m_looked = !file->problem;
    m_banner->setVisible(false);
    showMapping();
    showReadings();
    if (file->problem) {
        m_trial->setEmpty({});
        return say(*file->problem);
    }
    refresh();
    run(true);
}

void ImportPage::run(bool trial)
{
    if (!m_looked || (m_run && m_run->isRunning()) || (!trial && (!m_report || m_imported)))
        return;
    ImportRun::Plan plan;
    plan.path = m_path;
    plan.trial = trial;
    if (m_kind == StaysKind) {
        plan.wishes = wishes();
        plan.sight = m_look.sight;
    } else if (m_kind == CountsKind) {
        plan.readings = countWishes();
    } else {
        plan.app = {m_mapping, m_format->timezone(), m_format->currency(), QFileInfo(m_path).completeBaseName(),
                    wishes().times};
    }
    m_imported = !trial;
    if (m_report)
        m_report->rejects.clear(); // they go with the run before
    m_run = std::make_unique<ImportRun>(m_office, plan);
    connect(m_run.get(), &ImportRun::progressed, m_trial, &TrialCard::setProgress);
    connect(m_run.get(), &ImportRun::finished, this, &ImportPage::takeReport);
    connect(m_run.get(), &ImportRun::failed, this, &ImportPage::say);
    m_run->start();
    refresh();
}

void ImportPage::takeReport(const ImportReport &report)
{
    m_report = report;
    m_trial->showReport(report);
    for (const QString &word : report.unknownTypes)
        m_types.insert(word, {});
    for (const QString &word : report.unknownMethods)
        m_methods.insert(word, {});
    if (m_kind == StaysKind && (!m_types.isEmpty() || !m_methods.isEmpty()))
        showMapping();
    if (report.app && report.app->times)
        m_format->showTimes(*report.app->times);
    if (!report.trial)
        m_banner->say(Banner::Kind::Success,
                      report.readings ? tr("%n reading(s) came in.", nullptr, report.count.outcome.added)
                                      : tr("%n stay(s) came in.", nullptr, report.count.outcome.added) + u' '
                              + tr("They count in every figure from now on."));
    refresh();
}

void ImportPage::cancel()
{
    if (!m_run || !m_run->isRunning())
        return;
    m_run->cancel();
    m_trial->stop();
    if (m_imported)
        m_banner->say(Banner::Kind::Info, tr("Stopped. What came in stays; importing again goes on from there."));
    m_imported = false;
    refresh();
}

void ImportPage::saveRejects()
{
    if (!m_report || m_report->count.rejected == 0)
        return;
    m_choice.ask(this, FileChoice::Purpose::Save, tr("Save Reject File"), tr("Tables of text (*.csv)"),
                 QFileInfo(m_path).completeBaseName() + u".rejects.csv"_s, [this](const QString &path) {
                     onWorker<bool>(
                         [from = m_report->rejects, path] {
                             QFile::remove(path);
                             return QFile::copy(from, path);
                         },
                         [this](bool saved) {
                             if (saved)
                                 m_banner->say(Banner::Kind::Success,
                                               tr("The bad rows are saved, each with its reason."));
                             else
                                 m_banner->say(Banner::Kind::Error, tr("The file could not be written."));
                         });
                 });
}

void ImportPage::say(const Error &error)
{
    m_trial->stop();
    m_imported = false;
    m_banner->say(Banner::Kind::Error, fileWords(error));
    refresh();
}

void ImportPage::refresh()
{
    const bool running = m_run && m_run->isRunning();
    const bool hasFile = !m_path.isEmpty();
    m_file->setText(hasFile ? leftToRight(QFileInfo(m_path).fileName()) : tr("no file"));
    m_format->setVisible(hasFile);
    m_middle->setVisible(hasFile);
    m_empty->setVisible(!hasFile);
    m_preview->setVisible(hasFile && m_kind != AppKind);
    const ImportStays::Outcome found = m_report && m_report->trial ? m_report->count.outcome : ImportStays::Outcome();
    const qint64 count = found.added + found.ended;
    const bool lotsOnly = m_report && m_report->trial && m_report->newLots > 0 && count == 0;
    const bool readings = m_kind == CountsKind;
    const bool idle = count == 0 && !lotsOnly;
    m_import->setText(idle           ? tr("Import")
                          : readings ? tr("Import %n Reading(s)", nullptr, static_cast<int>(count))
                          : lotsOnly ? tr("Import %n Lot(s)", nullptr, m_report->newLots)
                                     : tr("Import %n Stay(s)", nullptr, static_cast<int>(count)));
    m_import->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return)); // other words took it away
    m_import->setEnabled(!running && (count > 0 || lotsOnly));
    m_save->setEnabled(!running && m_report && m_report->count.rejected > 0 && !m_report->rejects.isEmpty());
    m_cancel->setVisible(running);
    // Another look would break an import off without a word.
    const bool importing = running && m_imported;
    for (QWidget *part : std::initializer_list<QWidget *> {m_choose, m_format, m_columns})
        part->setEnabled(!importing);
    m_trial->againButton().setEnabled(m_looked && !running);
    m_kinds->setEnabled(!running);
    m_foot->setText(tr("Can be stopped and goes on later; a row that is here already is never doubled."));
}

} // namespace parkdesk
