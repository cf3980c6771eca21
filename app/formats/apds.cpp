// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/apds.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QString apdsTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms - at.ms % 1'000, Qt::UTC).toString(Qt::ISODate);
}

QJsonArray inNoLanguage(const QString &text)
{
    return {QJsonObject {{u"language"_s, u"und"_s}, {u"string"_s, text}}};
}

QString idOf(const QUuid &installation, const QString &what)
{
    return QUuid::createUuidV5(installation, what).toString(QUuid::WithoutBraces);
}

/// What all elements of the hierarchy have. A changed plan is another version.
QJsonObject elementOf(const QString &id, const ApdsPlace &place, const QString &type, const QString &name, int layer)
{
    return {
        {u"id"_s, id},       {u"version"_s, place.lot.planRevision + 1},
        {u"type"_s, type},   {u"name"_s, inNoLanguage(name)},
        {u"layer"_s, layer}, {u"hierarchyElementRecord"_s, QJsonObject {{u"creationTime"_s, apdsTime(place.madeAt)}}}};
}

QJsonObject referenceOf(const QJsonObject &element, const QString &className)
{
    return {
        {u"id"_s, element.value(u"id"_s)}, {u"version"_s, element.value(u"version"_s)}, {u"className"_s, className}};
}

QJsonObject occupancyOf(const QJsonObject &element, const QString &className, const QString &view, qint64 supply,
                        qint64 taken, Instant now)
{
    const QJsonObject demand {
        {u"count"_s, taken}, {u"occupancyCalculation"_s, u"counted"_s}, {u"recordDateTime"_s, apdsTime(now)}};
    return {{u"elementId"_s, referenceOf(element, className)},
            {u"supply"_s, QJsonArray {QJsonObject {{u"supplyViewType"_s, view}, {u"supplyQuantity"_s, supply}}}},
            {u"demandTable"_s,
             QJsonArray {QJsonObject {{u"timestamp"_s, apdsTime(now)}, {u"demandType"_s, QJsonArray {demand}}}}}};
}

void appendPlace(QJsonArray &data, const ApdsPlace &place, const QUuid &installation, Instant now)
{
    const QString key = u"lot/%1"_s.arg(place.lot.id.value);
    QJsonObject element = elementOf(idOf(installation, key), place, u"place"_s, place.lot.name, 0);
    element.insert(u"timeZone"_s, QString::fromLatin1(place.lot.zone->id()));
    if (place.lot.place) {
        const QJsonArray coordinates {place.lot.place->longitude / 1e7, place.lot.place->latitude / 1e7};
        element.insert(u"indicativePointLocation"_s,
                       QJsonObject {{u"type"_s, u"Point"_s}, {u"coordinates"_s, coordinates}});
    }
    element.insert(u"characteristics"_s, QJsonObject {{u"spacesTotal"_s, place.spots}});
    element.insert(u"hierarchyElementReference"_s,
                   occupancyOf(element, u"Place"_s, u"spaceView"_s, place.places, place.occupied, now));
    QJsonArray children;
    QJsonArray areas;
    for (const ApdsPlace::Area &area : place.areas) {
        const QString id = idOf(installation, key + u'/' + area.vehicleType);
        QJsonObject child = elementOf(id, place, u"identifiedArea"_s, area.vehicleType, 1);
        child.insert(u"parent"_s, referenceOf(element, u"Place"_s));
        child.insert(u"hierarchyElementReference"_s,
                     occupancyOf(child, u"IdentifiedArea"_s, u"vehicleView"_s, area.total,
                                 std::max<qint64>(area.total - area.free, 0), now));
        children.append(referenceOf(child, u"IdentifiedArea"_s));
        areas.append(child);
    }
    element.insert(u"childIds"_s, children);
    data.append(element);
    for (const QJsonValue &area : std::as_const(areas))
        data.append(area);
}

} // namespace

QByteArray apdsOf(const QList<ApdsPlace> &places, const QUuid &installation, Instant now)
{
    QJsonArray data;
    for (const ApdsPlace &place : places)
        appendPlace(data, place, installation, now);
    const QJsonObject meta {{u"referenceInstant"_s, now.ms / 1'000},
                            {u"offset"_s, 0},
                            {u"pageSize"_s, data.size()},
                            {u"total"_s, data.size()}};
    return QJsonDocument(QJsonObject {{u"meta"_s, meta}, {u"data"_s, data}}).toJson();
}

} // namespace parkdesk
