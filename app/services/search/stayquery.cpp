// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/stayquery.h"

#include "services/json.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &word : array)
        words.append(word.toString());
    return words;
}

} // namespace

QJsonObject StayQuery::toJson() const
{
    QJsonArray lotIds;
    for (const LotId lot : lots)
        lotIds.append(lot.value);
    QJsonObject json {{u"v"_s, 1},
                      {u"text"_s, text},
                      {u"plate"_s, plate},
                      {u"code"_s, code},
                      {u"spot"_s, spot},
                      {u"place"_s, place},
                      {u"lots"_s, lotIds},
                      {u"types"_s, QJsonArray::fromStringList(types)},
                      {u"states"_s, QJsonArray::fromStringList(states)},
                      {u"method"_s, method}};
    if (drivers) {
        QJsonArray accounts;
        for (const DriverId driver : *drivers)
            accounts.append(driver.value);
        json.insert(u"drivers"_s, accounts);
    }
    const auto add = [&json](const QString &name, const std::optional<qint64> &value) {
        if (value)
            json.insert(name, *value);
    };
    add(u"from"_s, from ? std::optional(from->ms) : std::nullopt);
    add(u"until"_s, until ? std::optional(until->ms) : std::nullopt);
    add(u"last_days"_s, lastDays ? std::optional(qint64 {*lastDays}) : std::nullopt);
    add(u"least"_s, least);
    add(u"greatest"_s, greatest);
    add(u"clerk"_s, clerk ? std::optional(clerk->value) : std::nullopt);
    return json;
}

StayQuery StayQuery::fromJson(const QJsonObject &json)
{
    StayQuery query;
    query.text = json.value("text"_L1).toString();
    query.plate = json.value("plate"_L1).toString();
    query.code = json.value("code"_L1).toString();
    query.spot = json.value("spot"_L1).toString();
    query.place = json.value("place"_L1).toString();
    const QJsonArray lotIds = json.value("lots"_L1).toArray();
    for (const QJsonValue &lot : lotIds)
        query.lots.append(json::id<LotId>(lot));
    query.types = wordsOf(json.value("types"_L1));
    query.states = wordsOf(json.value("states"_L1));
    query.method = json.value("method"_L1).toString();
    if (const auto from = wholeNumber(json.value("from"_L1)))
        query.from = Instant {*from};
    if (const auto until = wholeNumber(json.value("until"_L1)))
        query.until = Instant {*until};
    if (const auto days = wholeNumber(json.value("last_days"_L1)))
        query.lastDays = static_cast<int>(*days);
    query.least = wholeNumber(json.value("least"_L1));
    query.greatest = wholeNumber(json.value("greatest"_L1));
    if (const auto clerk = wholeNumber(json.value("clerk"_L1)))
        query.clerk = StaffId {*clerk};
    if (json.value("drivers"_L1).isArray()) {
        query.drivers.emplace();
        const QJsonArray accounts = json.value("drivers"_L1).toArray();
        for (const QJsonValue &driver : accounts)
            query.drivers->append(json::id<DriverId>(driver));
    }
    return query;
}

QStringList stayQueryStates()
{
    return {u"reserved"_s, u"parked"_s, u"left"_s,  u"paid"_s,      u"free"_s,
            u"owing"_s,    u"unseen"_s, u"towed"_s, u"cancelled"_s, u"no_show"_s};
}

} // namespace parkdesk
