// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/listlots.h"
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
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QThreadPool>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype previewedRows = 40;

/// What is wrong with the file, in words where the code has some.
QString fileWords(const Error &error)
{
    const QString reason = error.details.value("reason"_L1).toString();
    const QString path = error.details.value("path"_L1).toString();
    if (reason == u"times_can_be_read_in_two_ways")
        return ImportPage::tr("Day and month could be either way round. Say how dates are written.");
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
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    promise->future().then(this, [this, taken, serial = m_serial](const Answer &answer) {
        if (serial == m_serial)
            taken(answer);
    });
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

StayFileWishes ImportPage::wishes() const
{
    StayFileWishes wishes;
    m_format->tell(wishes);
    QMap<QString, QStringList> byField;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (!it.value().isEmpty())
            byField[it.value()].append(QString::number(it.key() + 1));
    }
    const StayColumns guess = guessStayColumns(m_look.sight.header);
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) { // what was taken back is not guessed again
        for (auto field = guess.cbegin(); field != guess.cend(); ++field) {
            const QString name = stayFieldName(field.key());
            if (field->contains(it.key()) && it.value() != name && !byField.contains(name))
                byField.insert(name, {});
        }
    }
    for (auto it = byField.cbegin(); it != byField.cend(); ++it)
        wishes.columns.append(it.key() + u'=' + it->join(u'+'));
    return wishes;
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
    onWorker<Result<QList<AppTable>>>([path = m_path] { return appTables(path); },
                                      [this](const Result<QList<AppTable>> &tables) {
                                          if (!tables)
                                              return say(tables.error());
                                          takeTables(*tables);
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

void ImportPage::takeTables(const QList<AppTable> &tables)
{
    if (m_mapping.parts.isEmpty())
        m_mapping = recogniseApp(tables);
    m_tables = tables;
    m_banner->setVisible(false);
    showMapping();
    const Done good = checkAppMapping(m_mapping, m_tables);
    if (!good)
        return say(good.error());
    m_looked = true;
    refresh();
    run(true);
}

void ImportPage::showMapping()
{
    switch (m_kind) {
    case StaysKind: m_map->setLines(linesOfFile()); break;
    case AppKind: m_map->setLines(linesOfDatabase()); break;
    case CountsKind: m_map->setLines(linesOfReadings()); break;
    }
    m_columns->setNote(tr("guessed from names and values; change what is wrong"));
}

QList<MappingTable::Line> ImportPage::linesOfFile() const
{
    QList<MappingTable::Choice> choices {{tr("Leave out"), {}}};
    for (const StayField field : allStayFields)
        choices.append({stayFieldWords(field), stayFieldName(field)});
    QList<MappingTable::Line> lines;
    for (int column = 0; column < m_look.sight.header.size(); ++column) {
        MappingTable::Line line {QString::number(column), m_look.sight.header.at(column), {}, choices, {}, false};
        for (const CsvStream::Row &row : m_look.sight.samples) {
            line.sample = row.cells.value(column).trimmed();
            if (!line.sample.isEmpty())
                break;
        }
        for (auto it = m_look.sight.columns.cbegin(); it != m_look.sight.columns.cend(); ++it) {
            if (it->contains(column))
                line.current = stayFieldName(it.key());
        }
        lines.append(line);
    }
    return lines;
}

CountFileWishes ImportPage::countWishes() const
{
    StayFileWishes said;
    m_format->tell(said);
    CountFileWishes wishes;
    wishes.timezone = said.timezone;
    wishes.lot = said.lot;
    wishes.times = said.times;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (!it.value().isEmpty())
            wishes.columns.append(it.value() + u'=' + m_readings.header.value(it.key()));
    }
    return wishes;
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

void ImportPage::showReadings()
{
    std::vector<TextRow> rows;
    for (const CsvStream::Row &row : std::as_const(m_readings.samples)) {
        QStringList cells {QLocale().toString(row.line)};
        for (qsizetype column = 0; column < m_readings.header.size(); ++column)
            cells.append(leftToRight(row.cells.value(column).simplified()));
        rows.push_back({row.line, cells, Glyph::None, false});
    }
    fill(QStringList {tr("Line")} + m_readings.header, rows);
}

QList<MappingTable::Line> ImportPage::linesOfReadings() const
{
    const QList<MappingTable::Choice> choices {{tr("Leave out"), {}},
                                               {tr("Lot"), u"lot"_s},
                                               {tr("Time"), u"time"_s},
                                               {tr("Occupied"), u"occupied"_s},
                                               {tr("Capacity"), u"capacity"_s}};
    const CountColumns &columns = m_readings.columns;
    const QMap<int, QString> found {{columns.lot, u"lot"_s},
                                    {columns.time, u"time"_s},
                                    {columns.occupied, u"occupied"_s},
                                    {columns.capacity, u"capacity"_s}};
    QList<MappingTable::Line> lines;
    for (int column = 0; column < m_readings.header.size(); ++column) {
        const QString sample =
            m_readings.samples.isEmpty() ? QString() : m_readings.samples.constFirst().cells.value(column).trimmed();
        lines.append({QString::number(column), m_readings.header.at(column), sample, choices,
                      m_fields.value(column, found.value(column)), false});
    }
    return lines;
}

QList<MappingTable::Line> ImportPage::linesOfDatabase() const
{
    QList<MappingTable::Line> lines;
    QList<MappingTable::Choice> tables {{tr("None"), {}}};
    for (const AppTable &table : m_tables)
        tables.append({table.name, table.name});
    for (const QString &part : appParts()) {
        const AppMapping::Part mapped = m_mapping.parts.value(part);
        MappingTable::Line head {part, appPartWords(part), {}, tables, mapped.table, true};
        QList<MappingTable::Choice> columns {{tr("None"), {}}};
        for (const AppTable &table : m_tables) {
            if (table.name != mapped.table)
                continue;
            head.sample = tr("%n row(s)", nullptr, static_cast<int>(table.rows));
            for (const AppTable::Column &column : table.columns) {
                if (!isSecretColumn(column.name))
                    columns.append({column.name, column.name});
            }
        }
        lines.append(head);
        if (mapped.table.isEmpty())
            continue;
        for (const QString &field : appFields(part)) {
            MappingTable::Line line {part + u'.' + field, appFieldWords(field), {}, columns, {}, false};
            const QStringList mappedTo = mapped.columns.value(field);
            line.current = mappedTo.join(u'+');
            if (mappedTo.size() > 1)
                line.choices.append({mappedTo.join(u" + "_s), line.current});
            lines.append(line);
        }
    }
    return lines;
}

void ImportPage::map(const QString &key, const QString &wanted)
{
    if (m_kind != AppKind) {
        m_fields.insert(key.toInt(), wanted);
        return look();
    }
    const QString part = key.section(u'.', 0, 0);
    const QString field = key.section(u'.', 1);
    if (field.isEmpty() && wanted.isEmpty()) {
        m_mapping.parts.remove(part);
    } else if (field.isEmpty()) {
        QList<AppTable> only;
        for (const AppTable &table : std::as_const(m_tables)) {
            if (table.name == wanted)
                only.append(table);
        }
        const AppMapping guess = recogniseApp(only);
        m_mapping.parts.insert(part, guess.has(part) ? guess.parts.value(part) : AppMapping::Part {wanted, {}});
    } else if (wanted.isEmpty()) {
        m_mapping.parts[part].columns.remove(field);
    } else {
        m_mapping.parts[part].columns.insert(field, wanted.split(u'+'));
    }
    look();
}

void ImportPage::showPreview()
{
    QStringList headers {tr("Line"), tr("Result")};
    QList<int> columns;
    for (const StayField field : allStayFields) {
        for (const int column : m_look.sight.columns.value(field)) {
            headers.append(stayFieldWords(field));
            columns.append(column);
        }
    }
    std::vector<TextRow> rows;
    // Bad rows first: they are what a person has to look at.
    for (const bool bad : {true, false}) {
        for (const ImportSample &sample : std::as_const(m_look.samples)) {
            if (sample.reason.isEmpty() == bad || rows.size() >= static_cast<size_t>(previewedRows))
                continue;
            QStringList cells {QLocale().toString(sample.line), bad ? importReasonWords(sample.reason) : tr("fits")};
            for (const int column : std::as_const(columns))
                cells.append(leftToRight(sample.cells.value(column).simplified()));
            rows.push_back({sample.line, cells, bad ? Glyph::Error : Glyph::Tick, false});
        }
    }
    fill(headers, rows);
}

void ImportPage::fill(const QStringList &headers, const std::vector<TextRow> &rows)
{
    auto *model = new TextRows(headers, this);
    model->setNumberColumns({0});
    model->setGlyphColumn(1);
    model->setRows(rows);
    m_table->setModel(model);
    delete m_rows;
    m_rows = model;
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
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
        plan.app = {m_mapping, m_format->timezone(), m_format->currency(), QFileInfo(m_path).completeBaseName()};
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
    m_columns->setVisible(hasFile);
    m_trial->setVisible(hasFile);
    m_empty->setVisible(!hasFile);
    m_preview->setVisible(hasFile && m_kind != AppKind);
    const qint64 count = m_report && m_report->trial ? m_report->count.outcome.added : 0;
    const bool lotsOnly = m_report && m_report->trial && m_report->newLots > 0 && count == 0;
    const bool readings = m_kind == CountsKind;
    m_import->setText(readings       ? tr("Import %n Reading(s)", nullptr, static_cast<int>(count))
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
