// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/lotcsv.h"

#include "domain/planlayout.h"
#include "domain/spotfeatures.h"
#include "formats/csv.h"
#include "formats/osmtags.h"

#include <QHash>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

const QStringList spotColumns {
    u"label"_s,           u"level"_s,        u"zone"_s, u"zone_entrance"_s, u"zone_price"_s, u"vehicles"_s,
    u"places"_s,          u"features"_s,     u"x_mm"_s, u"y_mm"_s,          u"width_mm"_s,   u"height_mm"_s,
    u"rotation_tenths"_s, u"entrance_rank"_s};

QString lineOf(int line)
{
    return u"line %1"_s.arg(line);
}

bool couldRead(const CsvTable &table, LotFile &file)
{
    if (!table.problem.isEmpty())
        file.rejects.append({lineOf(table.problemLine), table.problem, {}});
    return table.problem.isEmpty();
}

/// Reads the rows of one lot.
class SpotRows {
public:
    SpotRows(const CsvTable &table, LotFile &file)
        : m_table(table)
        , m_file(file)
    {
    }

    LotPlan read()
    {
        for (const QString &name : m_table.header) {
            if (!spotColumns.contains(name) && name != "spot"_L1)
                m_file.rejects.append({lineOf(1), u"unknown_column"_s, name});
        }
        for (const CsvTable::Row &row : m_table.rows)
            readRow(row);
        layOutUndrawn(m_plan, m_undrawn);
        return m_plan;
    }

private:
    [[nodiscard]] QString cell(const CsvTable::Row &row, const QString &name) const
    {
        const int column = m_table.column(name == "label"_L1 ? QStringList {name, u"spot"_s} : QStringList {name});
        return column < 0 ? QString() : row.cells.at(column).trimmed();
    }
    void reject(const CsvTable::Row &row, const QString &reason, const QString &what)
    {
        m_file.rejects.append({lineOf(row.line), reason, what});
    }
    int number(const CsvTable::Row &row, const QString &name, int otherwise, int least, int most)
    {
        const QString text = cell(row, name);
        if (text.isEmpty())
            return otherwise;
        bool isNumber = false;
        const int value = text.toInt(&isNumber);
        if (!isNumber || value < least || value > most) {
            reject(row, isNumber ? u"out_of_range"_s : u"not_a_whole_number"_s, name);
            return otherwise;
        }
        return value;
    }

    LevelId levelOf(const CsvTable::Row &row)
    {
        const QString said = cell(row, u"level"_s);
        const QString name = said.isEmpty() ? u"1"_s : said;
        if (!m_levels.contains(name)) {
            m_levels.insert(name, LevelId {-1 - m_plan.levels.size()});
            m_plan.levels.append({m_levels.value(name), name, static_cast<int>(m_plan.levels.size()), {}});
        }
        return m_levels.value(name);
    }
    ZoneId zoneOf(const CsvTable::Row &row)
    {
        const QString name = cell(row, u"zone"_s);
        if (name.isEmpty())
            return {};
        const PlanZone zone {{}, name, cell(row, u"zone_entrance"_s), cell(row, u"zone_price"_s)};
        if (!m_zones.contains(name)) {
            m_zones.insert(name, ZoneId {-1 - m_plan.zones.size()});
            m_plan.zones.append({m_zones.value(name), name, zone.entrance, zone.priceKey});
        }
        const PlanZone &known = m_plan.zones.at(-1 - m_zones.value(name).value);
        if (known.entrance != zone.entrance || known.priceKey != zone.priceKey)
            reject(row, u"zone_differs"_s, name);
        return known.id;
    }

    void readRow(const CsvTable::Row &row)
    {
        PlanSpot spot;
        spot.id = SpotId {-1 - m_plan.spots.size()};
        spot.label = cell(row, u"label"_s);
        if (spot.label.isEmpty())
            reject(row, u"missing"_s, u"label"_s);
        spot.level = levelOf(row);
        spot.zone = zoneOf(row);
        const QString vehicles = cell(row, u"vehicles"_s);
        spot.types = vehicles.isEmpty() ? carSpotTypes() : vehicles.split(u' ', Qt::SkipEmptyParts);
        const QStringList features = cell(row, u"features"_s).split(u' ', Qt::SkipEmptyParts);
        for (const QString &code : features) {
            if (const auto feature = featureFromCode(code))
                spot.features |= *feature;
            else
                reject(row, u"unknown_feature"_s, code);
        }
        spot.places = number(row, u"places"_s, 1, 1, 8);
        spot.entranceRank = number(row, u"entrance_rank"_s, static_cast<int>(m_plan.spots.size()), 0, 1'000'000);
        const PlanBox usual = usualBox(spot.types, spot.places);
        if (cell(row, u"x_mm"_s).isEmpty() || cell(row, u"y_mm"_s).isEmpty())
            m_undrawn.append(m_plan.spots.size());
        spot.box = {number(row, u"x_mm"_s, 0, -farthestOnPlan, farthestOnPlan),
                    number(row, u"y_mm"_s, 0, -farthestOnPlan, farthestOnPlan),
                    number(row, u"width_mm"_s, usual.width, 1, farthestOnPlan),
                    number(row, u"height_mm"_s, usual.height, 1, farthestOnPlan),
                    number(row, u"rotation_tenths"_s, 0, 0, 3'599)};
        m_plan.spots.append(spot);
    }

    const CsvTable &m_table;
    LotFile &m_file;
    LotPlan m_plan;
    QHash<QString, LevelId> m_levels;
    QHash<QString, ZoneId> m_zones;
    QList<qsizetype> m_undrawn;
};

/// "34.658600" in units of 1e-7 degrees.
std::optional<int> degreesOf(const QString &text, int most)
{
    bool isNumber = false;
    const double degrees = text.toDouble(&isNumber);
    if (!isNumber || !(degrees >= -most && degrees <= most))
        return {};
    return qRound(degrees * 1e7);
}

} // namespace

QByteArray spotsToCsv(const LotPlan &plan)
{
    QHash<LevelId, QString> levels;
    for (const PlanLevel &level : plan.levels)
        levels.insert(level.id, level.name);
    QHash<ZoneId, PlanZone> zones;
    for (const PlanZone &zone : plan.zones)
        zones.insert(zone.id, zone);
    QList<QStringList> rows;
    for (const PlanSpot &spot : plan.spots) {
        const PlanZone zone = zones.value(spot.zone);
        rows.append({spot.label, levels.value(spot.level), zone.name, zone.entrance, zone.priceKey,
                     spot.types.join(u' '), QString::number(spot.places), featureCodes(spot.features).join(u' '),
                     QString::number(spot.box.x), QString::number(spot.box.y), QString::number(spot.box.width),
                     QString::number(spot.box.height), QString::number(spot.box.rotation),
                     QString::number(spot.entranceRank)});
    }
    return writeCsv(spotColumns, rows);
}

bool isSpotsCsv(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const CsvTable table = readCsv(end < 0 ? bytes : bytes.first(end));
    return table.column({u"label"_s, u"spot"_s}) >= 0;
}

LotFile lotFromSpotsCsv(const QByteArray &bytes, const LotDefaults &defaults)
{
    LotFile file;
    const CsvTable table = readCsv(bytes);
    if (!couldRead(table, file))
        return file;
    LotDocument lot;
    lot.settings.name = defaults.name;
    lot.settings.timezone = defaults.timezone;
    lot.settings.currency = defaults.currency;
    lot.plan = SpotRows(table, file).read();
    if (!file.rejects.isEmpty())
        return file;
    file.lots.append(lot);
    file.places.append(lineOf(1));
    return file;
}

LotFile lotsFromCsv(const QByteArray &bytes, const LotDefaults &defaults)
{
    LotFile file;
    const CsvTable table = readCsv(bytes);
    if (!couldRead(table, file))
        return file;
    const int latitude = table.column({u"lat"_s, u"latitude"_s});
    const int longitude = table.column({u"lon"_s, u"lng"_s, u"longitude"_s});
    if (table.column({u"name"_s}) < 0 && latitude < 0) {
        file.rejects.append({lineOf(1), u"unknown_columns"_s, {}});
        return file;
    }
    for (const CsvTable::Row &row : table.rows) {
        QMap<QString, QString> tags;
        for (int column = 0; column < table.header.size(); ++column) {
            const QString value = row.cells.at(column).trimmed();
            if (column == latitude || column == longitude || value.isEmpty())
                continue;
            const QString &key = table.header.at(column);
            tags.insert(key == "kind"_L1 ? u"parking"_s : key, value);
        }
        const QString where = lineOf(row.line);
        const QString type = tags.take(u"osm_type"_s);
        const QString id = tags.take(u"osm_id"_s);
        const QString reference = id.isEmpty() ? u"Lot %1"_s.arg(row.line) : u"%1/%2"_s.arg(type, id);
        if (!id.isEmpty())
            tags.insert(u"osm"_s, reference);
        auto plan = planOfCapacity(tags, defaults, where, file);
        LotSettings settings = settingsOfTags(tags, defaults, reference, where, file);
        if (latitude >= 0 && longitude >= 0) {
            const auto lat = degreesOf(row.cells.at(latitude), 90);
            const auto lon = degreesOf(row.cells.at(longitude), 180);
            if (!lat || !lon) {
                file.rejects.append({where, u"not_a_place"_s, row.cells.at(lat ? longitude : latitude).left(40)});
                continue;
            }
            settings.place = GeoPoint {*lat, *lon};
        }
        if (!plan)
            continue;
        file.lots.append({settings, *plan});
        file.places.append(where);
    }
    return file;
}

} // namespace parkdesk
