// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/plainlook.h"

#include "domain/naturalkey.h"
#include "domain/plate.h"
#include "domain/searchkey.h"
#include "services/search/searchtext.h"
#include "tests/support/must.h"

#include <QRandomGenerator>
#include <QSet>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <functional>

namespace parkdesk::bench {

using namespace Qt::StringLiterals;
using test::must;

namespace {

constexpr qsizetype fewVehicles = 3000;
const QString connectionName = u"plain look"_s;

QSqlQuery asked(const QSqlDatabase &base, const QString &statement)
{
    QSqlQuery query(base);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        qFatal("a plain statement failed: %s", qPrintable(statement));
    return query;
}

} // namespace

PlainLook::PlainLook(const DatabaseUrl &url)
{
    const bool sqlite = url.dialect == Dialect::Sqlite;
    m_base = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, connectionName);
    m_base.setDatabaseName(sqlite ? url.path : url.name);
    m_base.setHostName(url.host);
    if (url.port > 0)
        m_base.setPort(url.port);
    if (!m_base.open())
        qFatal("the database does not open a second time");
    QSqlQuery vehicles = asked(m_base, u"SELECT id, normal, look_alike FROM vehicle ORDER BY id"_s);
    while (vehicles.next())
        m_vehicles.append({vehicles.value(0).toLongLong(), vehicles.value(1).toString(), vehicles.value(2).toString()});
    QSqlQuery spots = asked(m_base, u"SELECT DISTINCT label_key FROM spot"_s);
    while (spots.next())
        m_spots.append(spots.value(0).toString());
    QSqlQuery lots = asked(m_base, u"SELECT id, name, address FROM lot ORDER BY id"_s);
    while (lots.next()) {
        m_lotNames.append(lots.value(1).toString());
        m_lots.append({lots.value(0).toLongLong(), searchKey(m_lotNames.last()), searchKey(lots.value(2).toString())});
    }
}

PlainLook::~PlainLook()
{
    m_base = {};
    QSqlDatabase::removeDatabase(connectionName);
}

QList<qint64> PlainLook::column(const QString &statement, int most) const
{
    QSqlQuery query = asked(m_base, statement);
    QList<qint64> found;
    while (found.size() < most && query.next())
        found.append(query.value(0).toLongLong());
    return found;
}

qint64 PlainLook::stays() const
{
    return column(u"SELECT count(*) FROM stay"_s, 1).first();
}

qint64 PlainLook::serverOf(const QString &application) const
{
    return column(u"SELECT pid FROM pg_stat_activity WHERE application_name = '%1'"_s.arg(application), 1).value(0);
}

Instant PlainLook::newestStart() const
{
    return {column(u"SELECT coalesce(max(starts_at), 0) FROM stay WHERE state IN (2, 3)"_s, 1).first()};
}

QString PlainLook::anyPlate(QRandomGenerator &draw) const
{
    while (true) {
        const Vehicle &one = m_vehicles.at(draw.bounded(static_cast<int>(m_vehicles.size())));
        if (!column(u"SELECT id FROM stay WHERE vehicle_id = %1 LIMIT 1"_s.arg(one.id), 1).isEmpty())
            return one.normal;
    }
}

bool PlainLook::holds(const QString &piece) const
{
    const QString alike = must(Plate::fromText(piece)).lookAlike();
    return std::any_of(m_vehicles.cbegin(), m_vehicles.cend(),
                       [&alike](const Vehicle &one) { return one.alike.contains(alike); });
}

bool PlainLook::meansMore(const QString &piece) const
{
    const QString words = searchKey(piece);
    return m_spots.contains(naturalKey(piece)) || std::any_of(m_lots.cbegin(), m_lots.cend(), [&words](const Lot &lot) {
               return lot.name.contains(words) || lot.address.contains(words);
           });
}

bool PlainLook::meansPlateOrSpot(const QString &piece) const
{
    const SearchText text = searchTextOf(piece);
    return m_spots.contains(naturalKey(piece)) || (!text.plate.isEmpty() && holds(piece))
        || (!text.ticket.isEmpty() && beginsTicket(piece));
}

bool PlainLook::beginsTicket(const QString &piece) const
{
    const QString code = searchTextOf(piece).ticket;
    return !code.isEmpty() && !places(u"ticket >= '%1' AND ticket < '%1~'"_s.arg(code), 1).isEmpty();
}

QList<PlainLook::Place> PlainLook::places(const QString &condition, int most) const
{
    // By the condition's own index, and then sorted; in a lot the newest soon come along.
    const QString order = condition.startsWith(u'+') ? u"starts_at"_s : u"+starts_at"_s;
    QSqlQuery query = asked(m_base,
                            u"SELECT starts_at, id FROM stay WHERE %1 ORDER BY %2 DESC, id DESC LIMIT %3"_s.arg(
                                condition, order, QString::number(most)));
    QList<Place> found;
    while (query.next())
        found.append({query.value(0).toLongLong(), query.value(1).toLongLong()});
    return found;
}

template <typename Fits>
QList<PlainLook::Place> PlainLook::ofVehicles(const Fits &fits, int most) const
{
    QStringList ids;
    QSet<qint64> fitting;
    for (const Vehicle &one : m_vehicles) {
        if (!fits(one))
            continue;
        fitting.insert(one.id);
        if (ids.size() <= fewVehicles)
            ids.append(QString::number(one.id));
    }
    if (ids.isEmpty())
        return {};
    if (ids.size() <= fewVehicles)
        return places(u"vehicle_id IN (%1)"_s.arg(ids.join(u',')), most);
    QList<Place> found;
    QSqlQuery query = asked(m_base, u"SELECT starts_at, id, vehicle_id FROM stay ORDER BY starts_at DESC, id DESC"_s);
    while (found.size() < most && query.next()) {
        if (!query.isNull(2) && fitting.contains(query.value(2).toLongLong()))
            found.append({query.value(0).toLongLong(), query.value(1).toLongLong()});
    }
    return found;
}

QList<qint64> PlainLook::newestAlike(const QString &piece, int most) const
{
    const QString alike = must(Plate::fromText(piece)).lookAlike();
    const QString code = searchTextOf(piece).ticket;
    const QList<Place> all =
        ofVehicles([&](const Vehicle &one) { return one.alike.contains(alike) && !one.normal.contains(piece); },
                   most + fewVehicles);
    QList<qint64> found;
    for (const Place &place : all) {
        const bool called = !code.isEmpty()
            && !places(u"id = %1 AND ticket >= '%2' AND ticket < '%2~'"_s.arg(place.second).arg(code), 1).isEmpty();
        if (found.size() < most && !called)
            found.append(place.second);
    }
    return found;
}

QList<qint64> PlainLook::newestInLots(const QString &piece, int most) const
{
    const QString words = searchKey(piece);
    QStringList ids;
    for (const Lot &lot : m_lots) {
        if (lot.name.contains(words) || lot.address.contains(words))
            ids.append(QString::number(lot.id));
    }
    QList<qint64> found;
    const QList<Place> all = places(u"+lot_id IN (%1)"_s.arg(ids.join(u',')), most);
    for (const Place &place : all)
        found.append(place.second);
    return found;
}

QList<qint64> PlainLook::newest(const QString &piece, int most) const
{
    QList<Place> all = ofVehicles([&piece](const Vehicle &one) { return one.normal.contains(piece); }, most);
    if (const QString code = searchTextOf(piece).ticket; !code.isEmpty())
        all += places(u"ticket >= '%1' AND ticket < '%1~'"_s.arg(code), most);
    std::sort(all.begin(), all.end(), std::greater<>());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    QList<qint64> found;
    for (const Place &place : std::as_const(all)) {
        if (found.size() < most)
            found.append(place.second);
    }
    return found;
}

} // namespace parkdesk::bench
