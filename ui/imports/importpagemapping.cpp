// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What each column is taken for, and the first rows.

#include "ui/imports/formatstrip.h"
#include "ui/imports/importpage.h"
#include "ui/imports/importwords.h"
#include "ui/shared/card.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/vehicletext.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype previewedRows = 40;

} // namespace

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
    for (auto it = m_types.cbegin(); it != m_types.cend(); ++it) {
        if (!it->isEmpty())
            wishes.types.insert(it.key(), *it);
    }
    for (auto it = m_methods.cbegin(); it != m_methods.cend(); ++it) {
        if (!it->isEmpty())
            wishes.methods.insert(it.key(), *it);
    }
    return wishes;
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
        MappingTable::Line line {QString::number(column), m_look.sight.header.at(column), {}, choices, {}, false, {}};
        for (auto it = m_look.sight.columns.cbegin(); it != m_look.sight.columns.cend(); ++it) {
            if (it->contains(column))
                line.current = stayFieldName(it.key());
        }
        line.sample = sampleOf(column, line.current);
        const QString field = line.current;
        lines.append(judged(line));
        if (field == u"vehicle" || field == u"method")
            addWords(lines, field);
    }
    return lines;
}

/// A line for each word of the file that somebody has to explain.
void ImportPage::addWords(QList<MappingTable::Line> &lines, const QString &field) const
{
    const bool ofTypes = field == u"vehicle";
    QList<MappingTable::Choice> choices {{tr("Not known: bad row"), {}}};
    for (const QString &code : ofTypes ? QStringList {u"car"_s, u"truck"_s, u"bike"_s, u"scooty"_s, u"cycle"_s}
                                       : QStringList {u"cash"_s, u"card"_s, u"account"_s, u"other"_s})
        choices.append({ofTypes ? vehicleName(code) : methodName(code), code});
    const QMap<QString, QString> &words = ofTypes ? m_types : m_methods;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        lines.append({field + u':' + it.key(),
                      tr("\"%1\" means").arg(it.key().toUpper()),
                      {},
                      choices,
                      *it,
                      false,
                      it->isEmpty() ? MappingTable::Verdict::Bad : MappingTable::Verdict::Fits});
}

/// Some of what stands there: all the words of a column that has few, else the first.
QString ImportPage::sampleOf(int column, const QString &field) const
{
    constexpr qsizetype mostSamples = 4;
    QStringList texts;
    for (const CsvStream::Row &row : m_look.sight.samples) {
        const QString text = row.cells.value(column).trimmed();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
        if (!texts.isEmpty() && ((field != u"vehicle" && field != u"method") || texts.size() == mostSamples))
            break;
    }
    return texts.join(u", "_s);
}

/// Says whether the first rows can be read by what the column is taken for.
MappingTable::Line ImportPage::judged(MappingTable::Line line) const
{
    static const QHash<QString, QStringList> reasons {
        {u"lot"_s, {u"lot_not_named"_s, u"lot_unknown"_s}},
        {u"entry"_s, {u"entry_missing"_s, u"entry_not_read"_s, u"entry_in_future"_s, u"entry_too_early"_s}},
        {u"exit"_s, {u"exit_not_read"_s, u"exit_before_entry"_s, u"exit_in_future"_s, u"stay_too_long"_s}},
        {u"minutes"_s, {u"minutes_not_read"_s}},
        {u"plate"_s, {u"plate_not_read"_s, u"plate_too_long"_s}},
        {u"vehicle"_s, {u"vehicle_type_unknown"_s}},
        {u"spot"_s, {u"unknown_spot"_s}},
        {u"amount"_s, {u"amount_not_read"_s, u"amount_negative"_s, u"amount_too_large"_s}},
        {u"method"_s, {u"method_unknown"_s}}};
    if (line.current.isEmpty() || line.current == u"driver") {
        line.verdict = MappingTable::Verdict::NotRead;
        return line;
    }
    if (m_look.problem)
        return line;
    const QStringList bad = reasons.value(line.current);
    line.bad = static_cast<int>(std::count_if(m_look.samples.cbegin(), m_look.samples.cend(),
                                              [&](const ImportSample &sample) { return bad.contains(sample.reason); }));
    line.verdict = line.bad > 0 ? MappingTable::Verdict::Bad : MappingTable::Verdict::Fits;
    return line;
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
        lines.append({QString::number(column),
                      m_readings.header.at(column),
                      sample,
                      choices,
                      m_fields.value(column, found.value(column)),
                      false,
                      {}});
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
        MappingTable::Line head {part, appPartWords(part), {}, tables, mapped.table, true, {}};
        QList<MappingTable::Choice> columns {{tr("None"), {}}};
        const auto told = [&](const QString &column) { return m_samples.value(mapped.table + u'.' + column); };
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
            const QStringList mappedTo = mapped.columns.value(field);
            lines.append({part + u'.' + field,
                          appFieldWords(field),
                          told(mappedTo.value(0)),
                          columns,
                          mappedTo.value(0),
                          false,
                          {}});
            if (field == u"entry" || field == u"exit") // the time of day may stand in a column of its own
                lines.append({part + u'.' + field + u'+',
                              tr("%1: time of day").arg(appFieldWords(field)),
                              told(mappedTo.value(1)),
                              columns,
                              mappedTo.value(1),
                              false,
                              {}});
        }
    }
    return lines;
}

void ImportPage::mapColumn(AppMapping::Part &part, const QString &key, const QString &wanted)
{
    const bool second = key.endsWith(u'+');
    const QString field = second ? key.chopped(1) : key;
    QStringList columns = part.columns.value(field);
    if (second)
        columns = QStringList {columns.value(0), wanted};
    else
        columns = QStringList {wanted, columns.value(1)};
    columns.removeAll(QString());
    if (columns.isEmpty())
        part.columns.remove(field);
    else
        part.columns.insert(field, columns);
}

void ImportPage::map(const QString &key, const QString &wanted)
{
    if (key.startsWith(u"vehicle:") || key.startsWith(u"method:")) {
        (key.startsWith(u'v') ? m_types : m_methods).insert(key.section(u':', 1), wanted);
        return look();
    }
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
    } else {
        mapColumn(m_mapping.parts[part], field, wanted);
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

} // namespace parkdesk
