// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/lotjson.h"

#include "domain/spotfeatures.h"
#include "formats/jsonfields.h"

#include <QHash>
#include <QJsonDocument>

#include <limits>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lotJsonVersion = 1;
constexpr qint64 farOff = farthestOnPlan;
constexpr qint64 longestMs = qint64 {400} * 86'400'000;

struct ShapeKindName {
    PlanShapeKind kind;
    QLatin1StringView name;
};
constexpr ShapeKindName shapeKindNames[] = {
    {PlanShapeKind::Wall, QLatin1StringView("wall")},
    {PlanShapeKind::Arrow, QLatin1StringView("arrow")},
    {PlanShapeKind::Text, QLatin1StringView("text")},
};

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> minuteOfClock(const QString &text)
{
    if (text.size() != 5 || text.at(2) != u':')
        return {};
    bool hourGood = false;
    bool minuteGood = false;
    const int hour = text.first(2).toInt(&hourGood);
    const int minute = text.last(2).toInt(&minuteGood);
    if (!hourGood || !minuteGood || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return {};
    return hour * 60 + minute;
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject levelToJson(const PlanLevel &level)
{
    QJsonObject json {{u"name"_s, level.name}};
    if (const auto &picture = level.picture) {
        json.insert(u"picture"_s,
                    QJsonObject {{u"name"_s, picture->name},
                                 {u"image_base64"_s, QString::fromLatin1(picture->image.toBase64())},
                                 {u"origin_mm"_s, QJsonArray {picture->origin.x, picture->origin.y}},
                                 {u"mm_per_pixel"_s, QJsonArray {picture->mmNumerator, picture->mmDenominator}}});
    }
    return json;
}

QJsonObject spotToJson(const PlanSpot &spot, const QHash<LevelId, QString> &levels, const QHash<ZoneId, QString> &zones)
{
    QJsonObject json {{u"label"_s, spot.label},
                      {u"level"_s, levels.value(spot.level)},
                      {u"vehicles"_s, QJsonArray::fromStringList(spot.types)},
                      {u"places"_s, spot.places},
                      {u"box_mm"_s, QJsonArray {spot.box.x, spot.box.y, spot.box.width, spot.box.height}},
                      {u"entrance_rank"_s, spot.entranceRank}};
    if (zones.contains(spot.zone))
        json.insert(u"zone"_s, zones.value(spot.zone));
    if (spot.features)
        json.insert(u"features"_s, QJsonArray::fromStringList(featureCodes(spot.features)));
    if (spot.box.rotation != 0)
        json.insert(u"rotation_tenths"_s, spot.box.rotation);
    return json;
}

QJsonObject shapeToJson(const PlanShape &shape, const QHash<LevelId, QString> &levels)
{
    QJsonArray points;
    for (const PlanPoint &point : shape.points)
        points.append(QJsonArray {point.x, point.y});
    QJsonObject json {{u"level"_s, levels.value(shape.level)}, {u"points_mm"_s, points}, {u"size_mm"_s, shape.size}};
    for (const ShapeKindName &known : shapeKindNames) {
        if (known.kind == shape.kind)
            json.insert(u"kind"_s, known.name);
    }
    if (!shape.text.isEmpty())
        json.insert(u"text"_s, shape.text);
    if (shape.rotation != 0)
        json.insert(u"rotation_tenths"_s, shape.rotation);
    return json;
}

QJsonObject planToJson(const LotPlan &plan)
{
    QHash<LevelId, QString> levelNames;
    QHash<ZoneId, QString> zoneNames;
    QJsonArray levels;
    for (const PlanLevel &level : plan.levels) {
        levelNames.insert(level.id, level.name);
        levels.append(levelToJson(level));
    }
    QJsonArray zones;
    for (const PlanZone &zone : plan.zones) {
        zoneNames.insert(zone.id, zone.name);
        zones.append(QJsonObject {{u"name"_s, zone.name}, {u"entrance"_s, zone.entrance}, {u"price"_s, zone.priceKey}});
    }
    QJsonArray spots;
    for (const PlanSpot &spot : plan.spots)
        spots.append(spotToJson(spot, levelNames, zoneNames));
    QJsonArray shapes;
    for (const PlanShape &shape : plan.shapes)
        shapes.append(shapeToJson(shape, levelNames));
    return {{u"levels"_s, levels}, {u"zones"_s, zones}, {u"spots"_s, spots}, {u"shapes"_s, shapes}};
}

/// Reads one plan; levels and zones are numbered from -1 downwards.
class PlanReader {
public:
    explicit PlanReader(QList<FileRemark> &rejects)
        : m_rejects(rejects)
    {
    }

    LotPlan read(const QJsonValue &value, const QString &path)
    {
        JsonFields fields(value, path, m_rejects);
        each(fields, u"levels"_s, [this](JsonFields &row) { readLevel(row); });
        each(fields, u"zones"_s, [this](JsonFields &row) { readZone(row); });
        each(fields, u"spots"_s, [this](JsonFields &row) { readSpot(row); });
        each(fields, u"shapes"_s, [this](JsonFields &row) { readShape(row); });
        fields.finish();
        return m_plan;
    }

private:
    template <typename Read>
    void each(JsonFields &fields, const QString &key, Read readRow)
    {
        const QJsonArray rows = fields.list(key);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            JsonFields row(rows.at(i), u"%1/%2"_s.arg(fields.pathOf(key)).arg(i), m_rejects);
            readRow(row);
            row.finish();
        }
    }

    void readLevel(JsonFields &row)
    {
        PlanLevel level;
        level.id = LevelId {-1 - m_plan.levels.size()};
        level.name = row.text(u"name"_s, true);
        level.order = static_cast<int>(m_plan.levels.size());
        if (row.has(u"picture"_s))
            level.picture = pictureOf(row);
        m_levels.insert(level.name, level.id);
        m_plan.levels.append(level);
    }

    PlanPicture pictureOf(JsonFields &row)
    {
        JsonFields fields(row.object(u"picture"_s), row.pathOf(u"picture"_s), m_rejects);
        PlanPicture picture;
        picture.name = fields.text(u"name"_s, true);
        const auto image = QByteArray::fromBase64Encoding(fields.text(u"image_base64"_s, true).toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        if (!image)
            fields.reject(u"image_base64"_s, u"not_base64"_s);
        picture.image = *image;
        const QList<qint64> origin = fields.numbers(u"origin_mm"_s, 2, -farOff, farOff);
        if (!origin.isEmpty())
            picture.origin = {static_cast<int>(origin.at(0)), static_cast<int>(origin.at(1))};
        const QList<qint64> scale = fields.numbers(u"mm_per_pixel"_s, 2, 1, 1'000'000'000);
        if (!scale.isEmpty()) {
            picture.mmNumerator = scale.at(0);
            picture.mmDenominator = scale.at(1);
        }
        fields.finish();
        return picture;
    }

    void readZone(JsonFields &row)
    {
        PlanZone zone;
        zone.id = ZoneId {-1 - m_plan.zones.size()};
        zone.name = row.text(u"name"_s, true);
        zone.entrance = row.text(u"entrance"_s);
        zone.priceKey = row.text(u"price"_s);
        m_zones.insert(zone.name, zone.id);
        m_plan.zones.append(zone);
    }

    LevelId levelOf(JsonFields &row)
    {
        const QString name = row.text(u"level"_s, true);
        if (!name.isEmpty() && !m_levels.contains(name))
            row.reject(u"level"_s, u"unknown_level"_s, name);
        return m_levels.value(name);
    }

    void readSpot(JsonFields &row)
    {
        PlanSpot spot;
        spot.id = SpotId {-1 - m_plan.spots.size()};
        spot.label = row.text(u"label"_s, true);
        spot.level = levelOf(row);
        if (const QString zone = row.text(u"zone"_s); !zone.isEmpty()) {
            if (!m_zones.contains(zone))
                row.reject(u"zone"_s, u"unknown_zone"_s, zone);
            spot.zone = m_zones.value(zone);
        }
        spot.types = row.texts(u"vehicles"_s);
        for (const QString &code : row.texts(u"features"_s)) {
            if (const auto feature = featureFromCode(code))
                spot.features |= *feature;
            else
                row.reject(u"features"_s, u"unknown_feature"_s, code);
        }
        spot.places = static_cast<int>(row.number(u"places"_s, 1, 8).value_or(1));
        const QList<qint64> box = row.numbers(u"box_mm"_s, 4, -farOff, farOff);
        if (!box.isEmpty())
            spot.box = {static_cast<int>(box.at(0)), static_cast<int>(box.at(1)), static_cast<int>(box.at(2)),
                        static_cast<int>(box.at(3)), 0};
        spot.box.rotation = static_cast<int>(row.number(u"rotation_tenths"_s, 0, 3'599).value_or(0));
        spot.entranceRank =
            static_cast<int>(row.number(u"entrance_rank"_s, 0, 1'000'000).value_or(m_plan.spots.size()));
        m_plan.spots.append(spot);
    }

    void readShape(JsonFields &row)
    {
        PlanShape shape;
        const QString kind = row.text(u"kind"_s, true);
        const auto *const known = std::find_if(std::begin(shapeKindNames), std::end(shapeKindNames),
                                               [&](const ShapeKindName &name) { return name.name == kind; });
        if (known != std::end(shapeKindNames))
            shape.kind = known->kind;
        else if (!kind.isEmpty())
            row.reject(u"kind"_s, u"unknown_kind"_s, kind);
        shape.level = levelOf(row);
        shape.text = row.text(u"text"_s);
        shape.size = static_cast<int>(row.number(u"size_mm"_s, 1, 100'000).value_or(200));
        shape.rotation = static_cast<int>(row.number(u"rotation_tenths"_s, 0, 3'599).value_or(0));
        const QJsonArray points = row.list(u"points_mm"_s);
        for (qsizetype i = 0; i < points.size(); ++i) {
            const QJsonObject wrapped {{u"at"_s, points.at(i)}};
            JsonFields point(wrapped, u"%1/%2"_s.arg(row.pathOf(u"points_mm"_s)).arg(i), m_rejects);
            const QList<qint64> at = point.numbers(u"at"_s, 2, -farOff, farOff);
            if (!at.isEmpty())
                shape.points.append({static_cast<int>(at.at(0)), static_cast<int>(at.at(1))});
        }
        m_plan.shapes.append(shape);
    }

    QList<FileRemark> &m_rejects;
    LotPlan m_plan;
    QHash<QString, LevelId> m_levels;
    QHash<QString, ZoneId> m_zones;
};

void readLengths(JsonFields &fields, LotSettings &settings)
{
    // Asked for through the object itself: its keys are vehicle types.
    const QJsonObject lengths = fields.object(u"stay_lengths"_s);
    for (auto it = lengths.constBegin(); it != lengths.constEnd(); ++it) {
        const QList<qint64> both = [&] {
            QList<qint64> numbers;
            for (const QJsonValue &value : it.value().toArray())
                numbers.append(value.toInteger(-1));
            return numbers;
        }();
        if (both.size() != 2 || both.at(0) < 0 || both.at(1) < 0 || both.at(0) > longestMs || both.at(1) > longestMs)
            fields.reject(u"stay_lengths/"_s + it.key(), u"not_two_times"_s);
        else
            settings.lengths.insert(it.key(), {Duration(both.at(0)), Duration(both.at(1))});
    }
}

} // namespace

QJsonObject settingsToJson(const LotSettings &settings)
{
    QJsonObject lengths;
    for (auto it = settings.lengths.cbegin(); it != settings.lengths.cend(); ++it)
        lengths.insert(it.key(), QJsonArray {qint64 {it->usual.count()}, qint64 {it->shortest.count()}});
    QJsonObject tags;
    for (auto it = settings.tags.cbegin(); it != settings.tags.cend(); ++it)
        tags.insert(it.key(), it.value());
    return {
        {u"name"_s, settings.name},
        {u"address"_s, settings.address},
        {u"phone"_s, settings.phone},
        {u"timezone"_s, settings.timezone},
        {u"currency"_s, settings.currency},
        {u"opening_hours"_s, settings.hours.toText()},
        {u"height_limit_mm"_s, numberOrNull(settings.heightLimit)},
        {u"weight_limit_kg"_s, numberOrNull(settings.weightLimit)},
        {u"business_day_starts"_s, clockText(settings.dayStart)},
        {u"tickets_name_spots"_s, settings.assigned},
        {u"assignment"_s, settings.policy == AssignmentPolicy::Spread ? u"spread"_s : u"nearest"_s},
        {u"stay_lengths"_s, lengths},
        {u"booking_held_ms"_s, qint64 {settings.holdTime.count()}},
        {u"price_good_ms"_s, qint64 {settings.paymentTime.count()}},
        {u"exit_grace_ms"_s, qint64 {settings.exitGrace.count()}},
        {u"shortest_plate"_s, settings.shortestPlate},
        {u"fallback_amount"_s, settings.fallbackAmount ? QJsonValue(*settings.fallbackAmount) : QJsonValue()},
        {u"place_e7"_s,
         settings.place ? QJsonValue(QJsonArray {settings.place->latitude, settings.place->longitude}) : QJsonValue()},
        {u"tags"_s, tags}};
}

LotSettings settingsFromJson(JsonFields &fields)
{
    LotSettings settings;
    settings.name = fields.text(u"name"_s, true);
    settings.address = fields.text(u"address"_s);
    settings.phone = fields.text(u"phone"_s);
    settings.timezone = fields.text(u"timezone"_s);
    settings.currency = fields.text(u"currency"_s);
    const auto opening = OpeningHours::fromText(fields.text(u"opening_hours"_s));
    if (opening)
        settings.hours = *opening;
    else
        fields.reject(u"opening_hours"_s, u"not_opening_hours"_s);
    const auto limit = [&](const QString &key) -> std::optional<int> {
        const auto number = fields.number(key, 1, 1'000'000);
        return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
    };
    settings.heightLimit = limit(u"height_limit_mm"_s);
    settings.weightLimit = limit(u"weight_limit_kg"_s);
    if (const QString start = fields.text(u"business_day_starts"_s); !start.isEmpty()) {
        const auto minute = minuteOfClock(start);
        if (!minute)
            fields.reject(u"business_day_starts"_s, u"not_a_time"_s, start);
        settings.dayStart = minute.value_or(0);
    }
    settings.assigned = fields.flag(u"tickets_name_spots"_s, true);
    if (const QString policy = fields.text(u"assignment"_s); policy == "spread"_L1)
        settings.policy = AssignmentPolicy::Spread;
    else if (!policy.isEmpty() && policy != "nearest"_L1)
        fields.reject(u"assignment"_s, u"unknown_word"_s, policy);
    readLengths(fields, settings);
    const auto time = [&](const QString &key, Duration otherwise) {
        return Duration(fields.number(key, 0, longestMs).value_or(otherwise.count()));
    };
    settings.holdTime = time(u"booking_held_ms"_s, settings.holdTime);
    settings.paymentTime = time(u"price_good_ms"_s, settings.paymentTime);
    settings.exitGrace = time(u"exit_grace_ms"_s, settings.exitGrace);
    settings.shortestPlate = static_cast<int>(fields.number(u"shortest_plate"_s, 1, 16).value_or(4));
    if (const QString amount = fields.text(u"fallback_amount"_s); !amount.isEmpty())
        settings.fallbackAmount = amount;
    if (fields.given(u"place_e7"_s)) {
        const QList<qint64> place = fields.numbers(u"place_e7"_s, 2, -1'800'000'000, 1'800'000'000);
        if (!place.isEmpty())
            settings.place = GeoPoint {static_cast<int>(place.at(0)), static_cast<int>(place.at(1))};
    }
    const QJsonObject tags = fields.object(u"tags"_s);
    for (auto it = tags.constBegin(); it != tags.constEnd(); ++it) {
        if (it.value().isString())
            settings.tags.insert(it.key(), it.value().toString());
        else
            fields.reject(u"tags/"_s + it.key(), u"not_a_text"_s);
    }
    return settings;
}

QByteArray lotsToJson(const QList<LotDocument> &lots)
{
    QJsonArray rows;
    for (const LotDocument &lot : lots) {
        QJsonObject row = settingsToJson(lot.settings);
        row.insert(u"plan"_s, planToJson(lot.plan));
        rows.append(row);
    }
    const QJsonObject file {{u"format"_s, u"parkdesk-lots"_s}, {u"version"_s, lotJsonVersion}, {u"lots"_s, rows}};
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

LotFile lotsFromJson(const QByteArray &bytes)
{
    LotFile file;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const int line = static_cast<int>(bytes.first(std::min<qsizetype>(error.offset, bytes.size())).count('\n')) + 1;
        file.rejects.append({u"line %1"_s.arg(line), u"not_json"_s, {}});
        return file;
    }
    JsonFields fields(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {}, file.rejects);
    if (fields.text(u"format"_s, true) != "parkdesk-lots"_L1)
        fields.reject(u"format"_s, u"not_this_format"_s);
    if (fields.number(u"version"_s, 1, std::numeric_limits<int>::max(), true).value_or(1) > lotJsonVersion)
        fields.reject(u"version"_s, u"newer_version"_s);
    const QJsonArray rows = fields.list(u"lots"_s);
    fields.finish();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString path = u"/lots/%1"_s.arg(i);
        const qsizetype before = file.rejects.size();
        JsonFields row(rows.at(i), path, file.rejects);
        LotDocument lot;
        lot.settings = settingsFromJson(row);
        lot.plan = PlanReader(file.rejects).read(row.object(u"plan"_s), path + u"/plan"_s);
        row.finish();
        if (file.rejects.size() > before)
            continue;
        file.lots.append(lot);
        file.places.append(path);
    }
    return file;
}

} // namespace parkdesk
