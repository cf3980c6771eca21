// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/appmapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct FieldWish {
    QLatin1StringView field;
    /// Letters and digits of usual names, the likeliest first.
    std::initializer_list<QLatin1StringView> names;
};

/// A table is the part when its name has one of the words, or enough fields are found, and one of the needed sets is.
struct PartWish {
    QLatin1StringView part;
    std::initializer_list<QLatin1StringView> words;
    std::initializer_list<FieldWish> fields;
    std::initializer_list<std::initializer_list<QLatin1StringView>> needed;
};

const std::initializer_list<PartWish> &partWishes()
{
    static const std::initializer_list<PartWish> wishes {
        {"lots"_L1,
         {"parkinglot"_L1, "carpark"_L1, "lot"_L1, "garage"_L1, "location"_L1, "facility"_L1, "site"_L1, "area"_L1},
         {{"id"_L1, {"id"_L1, "lotid"_L1, "locationid"_L1}},
          {"name"_L1,
           {"primelocationname"_L1, "locationname"_L1, "lotname"_L1, "name"_L1, "title"_L1, "parkingname"_L1}},
          {"address"_L1, {"address"_L1, "addressline"_L1, "street"_L1}},
          {"city"_L1, {"city"_L1, "town"_L1}},
          {"spots"_L1,
           {"numberofspots"_L1, "maximumnumberofspots"_L1, "maxspots"_L1, "noofslots"_L1, "noofspots"_L1,
            "totalspots"_L1, "totalslots"_L1, "capacity"_L1, "spots"_L1, "slots"_L1, "totalspaces"_L1}},
          {"price"_L1,
           {"priceperhour"_L1, "hourlyrate"_L1, "rateperhour"_L1, "price"_L1, "charges"_L1, "rate"_L1, "fee"_L1}}},
         {{"name"_L1, "spots"_L1}, {"name"_L1, "price"_L1}}},
        {"spots"_L1,
         {"parkingspot"_L1, "parkingslot"_L1, "parkingspace"_L1, "spot"_L1, "slot"_L1, "space"_L1, "bay"_L1,
          "stall"_L1},
         {{"id"_L1, {"id"_L1, "spotid"_L1}},
          {"lot"_L1,
           {"lotid"_L1, "parkinglotid"_L1, "locationid"_L1, "garageid"_L1, "parkingid"_L1, "lot"_L1, "siteid"_L1}},
          {"label"_L1,
           {"spotnumber"_L1, "slotid"_L1, "slotnumber"_L1, "spotno"_L1, "slotno"_L1, "spacenumber"_L1, "baynumber"_L1,
            "label"_L1, "code"_L1, "number"_L1, "spotname"_L1, "slotname"_L1, "name"_L1}},
          {"state"_L1, {"status"_L1, "state"_L1, "isoccupied"_L1, "occupied"_L1}},
          {"plate"_L1,
           {"vehiclenumber"_L1, "regnumber"_L1, "platenumber"_L1, "plate"_L1, "vehicleno"_L1, "licenseplate"_L1}}},
         {{"lot"_L1, "id"_L1}, {"label"_L1, "state"_L1}}},
        {"exits"_L1,
         {"checkout"_L1, "exit"_L1, "release"_L1, "payment"_L1, "departure"_L1, "bill"_L1, "invoice"_L1},
         {{"stay"_L1, {"bookingid"_L1, "reservationid"_L1, "stayid"_L1, "sessionid"_L1, "ticketid"_L1, "entryid"_L1}},
          {"exit"_L1,
           {"exitat"_L1, "exittime"_L1, "leavingtimestamp"_L1, "checkouttime"_L1, "leftat"_L1, "outtime"_L1,
            "endtime"_L1, "releasedat"_L1}},
          {"amount"_L1,
           {"payableamount"_L1, "amount"_L1, "totalamount"_L1, "cost"_L1, "fee"_L1, "total"_L1, "price"_L1}},
          {"method"_L1, {"paymentmethod"_L1, "method"_L1, "paymentmode"_L1}}},
         {{"stay"_L1, "exit"_L1}}},
        {"stays"_L1,
         {"reservation"_L1, "booking"_L1, "reserve"_L1, "session"_L1, "stay"_L1, "parkingrecord"_L1, "transaction"_L1,
          "ticket"_L1, "history"_L1, "record"_L1, "parking"_L1},
         {{"id"_L1, {"id"_L1, "reservationid"_L1, "bookingid"_L1, "ticketid"_L1}},
          {"lot"_L1, {"lotid"_L1, "parkinglotid"_L1, "locationid"_L1, "garageid"_L1, "siteid"_L1}},
          {"spot"_L1, {"spotid"_L1, "slotid"_L1, "parkingspotid"_L1, "parkingslotid"_L1, "spaceid"_L1, "bayid"_L1}},
          {"vehicle"_L1, {"carid"_L1, "vehicleid"_L1}},
          {"user"_L1, {"userid"_L1, "customerid"_L1, "memberid"_L1, "driverid"_L1}},
          {"entry"_L1,
           {"parkingtimestamp"_L1, "entrytime"_L1, "entryat"_L1, "entry"_L1, "checkintime"_L1, "checkin"_L1,
            "intime"_L1, "timein"_L1, "starttime"_L1, "startat"_L1, "start"_L1, "startedat"_L1, "arrivedat"_L1,
            "arrival"_L1, "enteredat"_L1, "parkedat"_L1, "bookingtimestamp"_L1, "reservedat"_L1}},
          {"exit"_L1,
           {"leavingtimestamp"_L1, "exittime"_L1, "exitat"_L1, "exit"_L1, "checkouttime"_L1, "checkout"_L1,
            "outtime"_L1, "timeout"_L1, "endtime"_L1, "endat"_L1, "end"_L1, "endedat"_L1, "departedat"_L1,
            "departure"_L1, "leftat"_L1, "releasedat"_L1, "releasetime"_L1}},
          {"amount"_L1,
           {"parkingcost"_L1, "totalcost"_L1, "cost"_L1, "amount"_L1, "totalamount"_L1, "amountpaid"_L1, "fee"_L1,
            "price"_L1, "payableamount"_L1, "total"_L1}},
          {"method"_L1, {"paymentmethod"_L1, "method"_L1, "paymentmode"_L1}},
          {"plate"_L1,
           {"vehiclenumber"_L1, "platenumber"_L1, "plate"_L1, "licenseplate"_L1, "numberplate"_L1, "regnumber"_L1,
            "vehicleno"_L1, "carnumber"_L1, "registration"_L1}},
          {"type"_L1, {"vehicletype"_L1, "cartype"_L1}},
          {"state"_L1, {"status"_L1, "state"_L1, "isactive"_L1, "active"_L1}}},
         {{"entry"_L1, "spot"_L1}, {"entry"_L1, "lot"_L1}, {"entry"_L1, "plate"_L1}, {"entry"_L1, "exit"_L1}}},
        {"vehicles"_L1,
         {"car"_L1, "vehicle"_L1},
         {{"id"_L1, {"id"_L1, "carid"_L1, "vehicleid"_L1}},
          {"plate"_L1,
           {"platenumber"_L1, "vehiclenumber"_L1, "plate"_L1, "licenseplate"_L1, "numberplate"_L1, "regnumber"_L1,
            "registration"_L1}},
          {"type"_L1, {"vehicletype"_L1, "type"_L1, "category"_L1}}},
         {{"id"_L1, "plate"_L1}}},
        {"users"_L1,
         {"user"_L1, "customer"_L1, "member"_L1, "driver"_L1, "account"_L1},
         {{"id"_L1, {"id"_L1, "userid"_L1}}},
         {}},
    };
    return wishes;
}

QString plainOf(const QString &name)
{
    QString plain;
    for (const QChar sign : name.toLower()) {
        if (sign.isLetterOrNumber())
            plain += sign;
    }
    return plain;
}

const PartWish *wishOf(const QString &part)
{
    for (const PartWish &wish : partWishes()) {
        if (wish.part == part)
            return &wish;
    }
    return nullptr;
}

/// A column for the date and one for the time of "booking", "exit", ... make one time.
QStringList datedPair(const AppTable &table, const std::initializer_list<QLatin1StringView> &stems)
{
    for (const QLatin1StringView stem : stems) {
        QString date;
        QString time;
        for (const AppTable::Column &column : table.columns) {
            const QString plain = plainOf(column.name);
            if (plain == stem + u"date"_s)
                date = column.name;
            else if (plain == stem + u"time"_s)
                time = column.name;
        }
        if (!date.isEmpty())
            return time.isEmpty() ? QStringList {date} : QStringList {date, time};
    }
    return {};
}

QStringList columnFor(const AppTable &table, const FieldWish &field)
{
    if (field.field == "entry"_L1) {
        if (const QStringList pair = datedPair(
                table, {"entry"_L1, "booking"_L1, "checkin"_L1, "start"_L1, "in"_L1, "arrival"_L1, "parking"_L1});
            pair.size() == 2)
            return pair;
    }
    if (field.field == "exit"_L1) {
        if (const QStringList pair = datedPair(
                table, {"exit"_L1, "checkout"_L1, "end"_L1, "out"_L1, "leaving"_L1, "departure"_L1, "release"_L1});
            pair.size() == 2)
            return pair;
    }
    for (const QLatin1StringView name : field.names) {
        for (const AppTable::Column &column : table.columns) {
            if (plainOf(column.name) == name && !isSecretColumn(column.name))
                return {column.name};
        }
    }
    return {};
}

/// How much a table looks like a part; 0: it is none.
int likeness(const AppTable &table, const PartWish &wish, AppMapping::Part &part)
{
    part.table = table.name;
    for (const FieldWish &field : wish.fields) {
        if (const QStringList columns = columnFor(table, field); !columns.isEmpty())
            part.columns.insert(field.field, columns);
    }
    const bool isWhole =
        wish.needed.size() == 0 || std::any_of(wish.needed.begin(), wish.needed.end(), [&](const auto &set) {
            return std::all_of(set.begin(), set.end(),
                               [&](QLatin1StringView field) { return part.columns.contains(field); });
        });
    const QString plain = plainOf(table.name);
    int named = 0;
    for (const QLatin1StringView word : wish.words) {
        if (plain == word || plain == word + u"s"_s)
            named = 10;
        else if (plain.contains(word))
            named = std::max(named, 5);
    }
    if (!isWhole || (wish.needed.size() == 0 && named < 10)) // what has no shape has a name at least
        return 0;
    // What has a lot, a number and a time of entry, but no name of a spot, is a stay.
    if (wish.part == "spots"_L1 && named == 0 && !part.columns.contains(u"label"_s))
        return 0;
    return named + 3 * static_cast<int>(part.columns.size());
}

/// Where a stay points to is told by its key: "spot_id" of a program whose spots are whole lots is a lot.
void followKeys(const QList<AppTable> &tables, AppMapping &mapping)
{
    AppMapping::Part &stays = mapping.parts[u"stays"_s];
    const auto table =
        std::find_if(tables.begin(), tables.end(), [&](const AppTable &each) { return each.name == stays.table; });
    const QString spot = stays.columns.value(u"spot"_s).value(0);
    if (table == tables.end() || spot.isEmpty() || stays.columns.contains(u"lot"_s))
        return;
    const QString target = table->targetOf(spot);
    const bool toLots = mapping.has(u"lots"_s) && target == mapping.parts.value(u"lots"_s).table;
    if (toLots || (target.isEmpty() && !mapping.has(u"spots"_s))) {
        stays.columns.remove(u"spot"_s);
        stays.columns.insert(u"lot"_s, {spot});
    }
}

Error mappingProblem(const QString &what, const QString &reason)
{
    return {ErrorCode::BadFile, Field::File, {{u"path"_s, what}, {u"reason"_s, reason}}};
}

} // namespace

bool AppTable::has(const QString &column) const
{
    return std::any_of(columns.begin(), columns.end(), [&](const Column &each) { return each.name == column; });
}

QString AppTable::targetOf(const QString &column) const
{
    for (const Column &each : columns) {
        if (each.name == column)
            return each.refersTo;
    }
    return {};
}

QStringList appParts()
{
    QStringList parts;
    for (const PartWish &wish : partWishes())
        parts.append(wish.part);
    return parts;
}

QStringList appFields(const QString &part)
{
    QStringList fields;
    if (const PartWish *wish = wishOf(part)) {
        for (const FieldWish &field : wish->fields)
            fields.append(field.field);
    }
    return fields;
}

bool isSecretColumn(const QString &name)
{
    const QString plain = plainOf(name);
    for (const QLatin1StringView word : {"password"_L1, "passwd"_L1, "hash"_L1, "token"_L1, "secret"_L1, "salt"_L1,
                                         "otp"_L1, "uniquifier"_L1, "pinproof"_L1}) {
        if (plain.contains(word))
            return true;
    }
    return false;
}

AppMapping recogniseApp(const QList<AppTable> &tables)
{
    AppMapping mapping;
    QStringList taken;
    for (const PartWish &wish : partWishes()) {
        int best = 0;
        AppMapping::Part found;
        for (const AppTable &table : tables) {
            AppMapping::Part part;
            const int merit = taken.contains(table.name) ? 0 : likeness(table, wish, part);
            if (merit > best) {
                best = merit;
                found = part;
            }
        }
        if (best == 0)
            continue;
        taken.append(found.table);
        mapping.parts.insert(wish.part, found);
    }
    if (mapping.has(u"stays"_s))
        followKeys(tables, mapping);
    return mapping;
}

QByteArray appMappingToJson(const AppMapping &mapping)
{
    QJsonObject json;
    for (auto part = mapping.parts.cbegin(); part != mapping.parts.cend(); ++part) {
        QJsonObject fields {{u"table"_s, part->table}};
        for (auto field = part->columns.cbegin(); field != part->columns.cend(); ++field) {
            if (field->size() == 1)
                fields.insert(field.key(), field->constFirst());
            else
                fields.insert(field.key(), QJsonArray::fromStringList(*field));
        }
        json.insert(part.key(), fields);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<AppMapping> appMappingFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(mappingProblem(u"mapping"_s, u"no_mapping"_s));
    const QJsonObject parts = document.object();
    AppMapping mapping;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (!wishOf(part.key()))
            return fail(mappingProblem(part.key(), u"unknown_part"_s));
        AppMapping::Part &mapped = mapping.parts[part.key()];
        const QJsonObject fields = part->toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (field.key() == "table"_L1) {
                mapped.table = field->toString();
                continue;
            }
            if (!appFields(part.key()).contains(field.key()))
                return fail(mappingProblem(field.key(), u"unknown_field"_s));
            QStringList columns;
            if (field->isArray()) {
                for (const auto &column : field->toArray())
                    columns.append(column.toString());
            } else {
                columns.append(field->toString());
            }
            mapped.columns.insert(field.key(), columns);
        }
    }
    return mapping;
}

Done checkAppMapping(const AppMapping &mapping, const QList<AppTable> &tables)
{
    for (auto part = mapping.parts.cbegin(); part != mapping.parts.cend(); ++part) {
        const auto table =
            std::find_if(tables.begin(), tables.end(), [&](const AppTable &each) { return each.name == part->table; });
        if (table == tables.end())
            return fail(mappingProblem(part->table, u"unknown_table"_s));
        for (const QStringList &columns : part->columns) {
            for (const QString &column : columns) {
                if (isSecretColumn(column))
                    return fail(mappingProblem(column, u"secret_column"_s));
                if (!table->has(column))
                    return fail(mappingProblem(column, u"unknown_column"_s));
            }
        }
    }
    const auto needs = [&](const QString &part, const QString &field) {
        return mapping.has(part) && mapping.columns(part, field).isEmpty();
    };
    for (const auto &[part, field] :
         {std::pair {u"stays"_s, u"entry"_s}, std::pair {u"lots"_s, u"name"_s}, std::pair {u"exits"_s, u"stay"_s},
          std::pair {u"exits"_s, u"exit"_s}, std::pair {u"vehicles"_s, u"plate"_s}}) {
        if (needs(part, field))
            return fail(mappingProblem(part + u'.' + field, u"missing_column"_s));
    }
    if (mapping.parts.isEmpty())
        return fail(mappingProblem(u"mapping"_s, u"no_mapping"_s));
    return {};
}

} // namespace parkdesk
