// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/lotgeojson.h"

#include "domain/planlayout.h"
#include "domain/spotfeatures.h"
#include "domain/spotpattern.h"
#include "formats/groundplan.h"
#include "formats/jsonfields.h"
#include "formats/lotjson.h"
#include "formats/osmtags.h"

#include <QHash>
#include <QJsonDocument>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

const QString ownSettings = u"parkdesk:settings"_s;
const QString ownLevels = u"parkdesk:levels"_s;
const QString ownZones = u"parkdesk:zones"_s;
const QString ownLot = u"parkdesk:lot"_s;
const QString ownVehicles = u"parkdesk:vehicles"_s;
const QString ownPlaces = u"parkdesk:places"_s;
const QString ownFeatures = u"parkdesk:features"_s;
const QString ownZone = u"parkdesk:zone"_s;
const QString ownRank = u"parkdesk:entrance_rank"_s;

// ---------------------------------------------------------------- writing

QJsonArray earthOf(const QPointF &degrees)
{
    return {degrees.x(), degrees.y()};
}

QJsonObject featureOf(const QJsonValue &geometry, const QJsonObject &properties)
{
    return {{u"type"_s, u"Feature"_s}, {u"geometry"_s, geometry}, {u"properties"_s, properties}};
}

QJsonObject lotFeature(const LotDocument &lot)
{
    QJsonObject properties;
    const auto tags = tagsOfSettings(lot.settings);
    for (auto it = tags.cbegin(); it != tags.cend(); ++it)
        properties.insert(it.key(), it.value());
    int accessible = 0;
    int charging = 0;
    for (const PlanSpot &spot : lot.plan.spots) {
        accessible += spot.features.testFlag(SpotFeature::Accessible) ? 1 : 0;
        charging += spot.features.testFlag(SpotFeature::Ev) ? 1 : 0;
    }
    const auto count = [&](const QString &key, qsizetype number) {
        if (number > 0)
            properties.insert(key, QString::number(number));
    };
    count(u"capacity"_s, lot.plan.spots.size());
    count(u"capacity:disabled"_s, accessible);
    count(u"capacity:charging"_s, charging);
    properties.insert(ownSettings, settingsToJson(lot.settings));
    QJsonArray levels;
    for (const PlanLevel &level : lot.plan.levels)
        levels.append(level.name);
    QJsonArray zones;
    for (const PlanZone &zone : lot.plan.zones)
        zones.append(QJsonArray {zone.name, zone.entrance, zone.priceKey});
    properties.insert(ownLevels, levels);
    properties.insert(ownZones, zones);
    QJsonValue geometry;
    if (lot.settings.place)
        geometry = QJsonObject {
            {u"type"_s, u"Point"_s},
            {u"coordinates"_s, earthOf({lot.settings.place->longitude / 1e7, lot.settings.place->latitude / 1e7})}};
    return featureOf(geometry, properties);
}

QJsonObject spotFeature(const LotDocument &lot, const PlanSpot &spot, const GroundPlan &ground)
{
    QJsonObject properties {{u"amenity"_s, u"parking_space"_s}, {u"ref"_s, spot.label},
                            {ownLot, lot.settings.name},        {ownVehicles, QJsonArray::fromStringList(spot.types)},
                            {ownPlaces, spot.places},           {ownRank, spot.entranceRank}};
    if (spot.features.testFlag(SpotFeature::Accessible))
        properties.insert(u"parking_space"_s, u"disabled"_s);
    else if (spot.features.testFlag(SpotFeature::Ev))
        properties.insert(u"parking_space"_s, u"charging"_s);
    if (spot.features)
        properties.insert(ownFeatures, QJsonArray::fromStringList(featureCodes(spot.features)));
    for (const PlanLevel &level : lot.plan.levels) {
        if (level.id == spot.level)
            properties.insert(u"level"_s, level.name);
    }
    for (const PlanZone &zone : lot.plan.zones) {
        if (zone.id == spot.zone)
            properties.insert(ownZone, zone.name);
    }
    QJsonArray ring;
    const QList<QPointF> corners = GroundPlan::cornersOf(spot.box);
    for (const QPointF &corner : corners)
        ring.append(earthOf(ground.toEarth(corner)));
    ring.append(ring.first());
    return featureOf(QJsonObject {{u"type"_s, u"Polygon"_s}, {u"coordinates"_s, QJsonArray {ring}}}, properties);
}

// ---------------------------------------------------------------- reading

/// One feature of a file.
struct Feature {
    QString where;
    QJsonObject properties;
    QMap<QString, QString> tags; ///< those that are texts or numbers, and not of ours
    QList<QPointF> outline; ///< degrees; one point: a node; empty: nowhere
};

QList<QPointF> pointsOfRing(const QJsonArray &ring)
{
    QList<QPointF> points;
    for (const QJsonValue &value : ring) {
        const QJsonArray pair = value.toArray();
        const double x = pair.at(0).toDouble(1e9);
        const double y = pair.at(1).toDouble(1e9);
        if (std::abs(x) > 180 || std::abs(y) > 90)
            return {};
        points.append({x, y});
    }
    if (points.size() > 1 && points.first() == points.last())
        points.removeLast();
    return points;
}

/// The outline of a geometry, of several polygons that of the first.
QList<QPointF> outlineOf(const QJsonObject &geometry)
{
    const QString type = geometry.value("type"_L1).toString();
    const QJsonArray coordinates = geometry.value("coordinates"_L1).toArray();
    if (type == "Point"_L1)
        return pointsOfRing({coordinates});
    if (type == "Polygon"_L1)
        return pointsOfRing(coordinates.at(0).toArray());
    if (type == "MultiPolygon"_L1)
        return pointsOfRing(coordinates.at(0).toArray().at(0).toArray());
    if (type == "LineString"_L1)
        return pointsOfRing(coordinates);
    return {};
}

/// Of a file, its lots and their spots while they are put together.
class GeoReader {
public:
    GeoReader(const LotDefaults &defaults, LotFile &file)
        : m_defaults(defaults)
        , m_file(file)
    {
    }

    void read(const QJsonArray &features)
    {
        QList<Feature> spots;
        for (qsizetype i = 0; i < features.size(); ++i) {
            const Feature feature = featureAt(features.at(i), u"/features/%1"_s.arg(i));
            const QString amenity = feature.properties.value("amenity"_L1).toString();
            if (amenity == "parking"_L1)
                m_lots.append({feature, {}});
            else if (amenity == "parking_space"_L1)
                spots.append(feature);
        }
        if (m_lots.isEmpty())
            m_file.rejects.append({u"/features"_s, u"no_parking"_s, {}});
        for (const Feature &spot : std::as_const(spots))
            give(spot);
        for (const Draft &draft : std::as_const(m_lots))
            finish(draft);
    }

private:
    struct Draft {
        Feature feature;
        QList<Feature> spots;
    };

    Feature featureAt(const QJsonValue &value, const QString &where)
    {
        Feature feature {where, {}, {}, {}};
        if (!value.isObject() || value.toObject().value("type"_L1).toString() != "Feature"_L1) {
            m_file.rejects.append({where, u"not_a_feature"_s, {}});
            return feature;
        }
        feature.properties = value.toObject().value("properties"_L1).toObject();
        if (feature.properties.contains("tags"_L1)) // as Overpass' converters write them
            feature.properties = feature.properties.value("tags"_L1).toObject();
        for (auto it = feature.properties.constBegin(); it != feature.properties.constEnd(); ++it) {
            if (it.key().startsWith("parkdesk:"_L1))
                continue;
            if (it.value().isString() || it.value().isDouble())
                feature.tags.insert(it.key(), it.value().toVariant().toString());
        }
        feature.outline = outlineOf(value.toObject().value("geometry"_L1).toObject());
        return feature;
    }

    void give(const Feature &spot)
    {
        const QString named = spot.properties.value(ownLot).toString();
        for (Draft &draft : m_lots) {
            const bool fits = named.isEmpty() ? m_lots.size() == 1
                    || (!spot.outline.isEmpty() && isWithin(middleOf(spot.outline), draft.feature.outline))
                                              : draft.feature.properties.value("name"_L1).toString() == named;
            if (fits) {
                draft.spots.append(spot);
                return;
            }
        }
        m_file.notes.append({spot.where, u"in_no_lot"_s, spot.tags.value(u"ref"_s)});
    }

    LotSettings settingsFor(const Draft &draft)
    {
        const Feature &feature = draft.feature;
        const QJsonValue own = feature.properties.value(ownSettings);
        if (own.isObject()) {
            JsonFields fields(own, u"%1/properties/%2"_s.arg(feature.where, ownSettings), m_file.rejects);
            LotSettings settings = settingsFromJson(fields);
            fields.finish();
            return settings;
        }
        QMap<QString, QString> tags = feature.tags;
        const QString id = tags.contains(u"@id"_s) ? tags.take(u"@id"_s) : tags.take(u"id"_s);
        for (const QString &counted : {u"capacity"_s, u"capacity:disabled"_s, u"capacity:charging"_s}) {
            if (!draft.spots.isEmpty())
                tags.remove(counted); // they are counted where they are drawn
        }
        const QString reference = id.isEmpty() ? u"Lot %1"_s.arg(feature.where.section(u'/', -1).toInt() + 1) : id;
        LotSettings settings = settingsOfTags(tags, m_defaults, reference, feature.where, m_file);
        if (!feature.outline.isEmpty()) {
            const QPointF middle = middleOf(feature.outline);
            settings.place = GeoPoint {qRound(middle.y() * 1e7), qRound(middle.x() * 1e7)};
        }
        return settings;
    }

    void finish(const Draft &draft)
    {
        const qsizetype before = m_file.rejects.size();
        LotDocument lot;
        lot.settings = settingsFor(draft);
        if (draft.spots.isEmpty()) {
            const auto plan = planOfCapacity(draft.feature.tags, m_defaults, draft.feature.where, m_file);
            lot.plan = plan.value_or(LotPlan {});
        } else {
            lot.plan = planOfSpots(draft, lot.settings);
        }
        if (m_file.rejects.size() > before)
            return;
        m_file.lots.append(lot);
        m_file.places.append(draft.feature.where);
    }

    LevelId levelNamed(LotPlan &plan, const QString &name)
    {
        for (const PlanLevel &level : plan.levels) {
            if (level.name == name)
                return level.id;
        }
        const LevelId id {-1 - plan.levels.size()};
        plan.levels.append({id, name, static_cast<int>(plan.levels.size()), {}});
        return id;
    }

    void addOwn(LotPlan &plan, const Feature &feature)
    {
        const QJsonArray levels = feature.properties.value(ownLevels).toArray();
        for (const QJsonValue &name : levels)
            levelNamed(plan, name.toString());
        const QJsonArray zones = feature.properties.value(ownZones).toArray();
        for (const QJsonValue &value : zones) {
            const QJsonArray zone = value.toArray();
            plan.zones.append(
                {ZoneId {-1 - plan.zones.size()}, zone.at(0).toString(), zone.at(1).toString(), zone.at(2).toString()});
        }
    }

    LotPlan planOfSpots(const Draft &draft, const LotSettings &settings)
    {
        LotPlan plan;
        addOwn(plan, draft.feature);
        const GroundPlan ground(settings.place.value_or(GeoPoint {}));
        QList<qsizetype> undrawn;
        for (const Feature &feature : draft.spots)
            addSpots(plan, feature, ground, undrawn);
        layOutUndrawn(plan, undrawn);
        return plan;
    }

    /// A spot, or several beside each other when one outline is said to hold more.
    void addSpots(LotPlan &plan, const Feature &feature, const GroundPlan &ground, QList<qsizetype> &undrawn)
    {
        PlanSpot spot;
        spot.level =
            levelNamed(plan, feature.tags.value(u"level"_s, plan.levels.isEmpty() ? u"1"_s : plan.levels.first().name));
        const QString zone = feature.properties.value(ownZone).toString();
        for (const PlanZone &known : std::as_const(plan.zones)) {
            if (known.name == zone)
                spot.zone = known.id;
        }
        readKind(spot, feature);
        if (feature.outline.size() > 2) {
            QList<QPointF> outline;
            for (const QPointF &corner : feature.outline)
                outline.append(ground.toPlan(corner));
            spot.box = GroundPlan::boxOf(outline);
        }
        const bool own = feature.properties.contains(ownPlaces);
        const int count = own ? 1 : std::clamp(feature.tags.value(u"capacity"_s, u"1"_s).toInt(), 1, 500);
        const QString label = labelOf(feature, plan.spots.size() + 1);
        for (int number = 0; number < count; ++number) {
            PlanSpot one = spot;
            one.id = SpotId {-1 - plan.spots.size()};
            one.label = count == 1 ? label : u"%1-%2"_s.arg(label).arg(number + 1);
            one.entranceRank = static_cast<int>(feature.properties.value(ownRank).toInteger(plan.spots.size()));
            if (feature.outline.size() > 2)
                one.box = partOf(spot.box, number, count);
            else
                undrawn.append(plan.spots.size());
            plan.spots.append(one);
        }
    }

    static QString labelOf(const Feature &feature, qsizetype number)
    {
        for (const QString &key : {u"ref"_s, u"name"_s}) {
            if (const QString text = feature.tags.value(key).simplified(); !text.isEmpty() && text.size() <= 16)
                return text;
        }
        return u"P%1"_s.arg(number);
    }

    /// One of \a count equal parts of a box, cut across its longer side.
    static PlanBox partOf(const PlanBox &whole, int number, int count)
    {
        if (count == 1)
            return whole;
        PlanBox part = whole;
        const bool wide = whole.width >= whole.height;
        (wide ? part.width : part.height) = std::max(1, (wide ? whole.width : whole.height) / count);
        const double offset = (number - (count - 1) / 2.0) * (wide ? part.width : part.height);
        const QList<QPointF> corners = GroundPlan::cornersOf(whole);
        const QPointF edge = wide ? corners.at(1) - corners.at(0) : corners.at(3) - corners.at(0);
        const double length = std::hypot(edge.x(), edge.y());
        const QPointF centre = middleOf(corners) + edge / length * offset;
        part.x = qRound(centre.x() - part.width / 2.0);
        part.y = qRound(centre.y() - part.height / 2.0);
        return part;
    }

    void readKind(PlanSpot &spot, const Feature &feature)
    {
        const QJsonObject &properties = feature.properties;
        spot.places = static_cast<int>(properties.value(ownPlaces).toInteger(1));
        const QString kind = feature.tags.value(u"parking_space"_s);
        spot.types = carSpotTypes();
        if (properties.value(ownVehicles).isArray()) {
            spot.types.clear();
            for (const QJsonValue &code : properties.value(ownVehicles).toArray())
                spot.types.append(code.toString());
        } else if (kind == "motorcycle"_L1 || feature.tags.value(u"motorcycle"_s) == "designated"_L1) {
            spot.types = {u"bike"_s, u"scooty"_s, u"cycle"_s};
        } else if (kind == "hgv"_L1 || kind == "truck"_L1) {
            spot.types = {u"truck"_s, u"car"_s};
        }
        if (properties.contains(ownFeatures)) {
            for (const QJsonValue &code : properties.value(ownFeatures).toArray()) {
                if (const auto known = featureFromCode(code.toString()))
                    spot.features |= *known;
                else
                    m_file.rejects.append({feature.where + u"/properties"_s, u"unknown_feature"_s, code.toString()});
            }
        } else if (!properties.contains(ownPlaces)) {
            if (kind == "disabled"_L1 || feature.tags.contains(u"capacity:disabled"_s))
                spot.features |= SpotFeature::Accessible;
            if (kind == "charging"_L1 || feature.tags.contains(u"capacity:charging"_s))
                spot.features |= SpotFeature::Ev;
        }
    }

    const LotDefaults &m_defaults;
    LotFile &m_file;
    QList<Draft> m_lots;
};

} // namespace

QByteArray lotsToGeoJson(const QList<LotDocument> &lots)
{
    QJsonArray features;
    for (const LotDocument &lot : lots) {
        features.append(lotFeature(lot));
        const GroundPlan ground(lot.settings.place.value_or(GeoPoint {}));
        for (const PlanSpot &spot : lot.plan.spots)
            features.append(spotFeature(lot, spot, ground));
    }
    const QJsonObject file {{u"type"_s, u"FeatureCollection"_s}, {u"features"_s, features}};
    return QJsonDocument(file).toJson(QJsonDocument::Compact) + '\n';
}

LotFile lotsFromGeoJson(const QByteArray &bytes, const LotDefaults &defaults)
{
    LotFile file;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    const bool isCollection = document.object().value("type"_L1).toString() == "FeatureCollection"_L1
        && document.object().value("features"_L1).isArray();
    if (error.error != QJsonParseError::NoError) {
        const int line = static_cast<int>(bytes.first(std::min<qsizetype>(error.offset, bytes.size())).count('\n')) + 1;
        file.rejects.append({u"line %1"_s.arg(line), u"not_json"_s, {}});
    } else if (!isCollection) {
        file.rejects.append({u"/"_s, u"not_a_feature_collection"_s, {}});
    } else {
        GeoReader(defaults, file).read(document.object().value("features"_L1).toArray());
    }
    return file;
}

} // namespace parkdesk
