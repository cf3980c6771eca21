// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/starter.h"

#include "domain/zonerules.h"
#include "tariff/examples.h"
#include "tariff/format.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QString resourceOf(StarterKind kind)
{
    switch (kind) {
    case StarterKind::PerHour: return u":/tariffs/starter-per-hour.json"_s;
    case StarterKind::FirstHourThenHalfHours: return u":/tariffs/starter-first-hour.json"_s;
    case StarterKind::PerDay: break;
    }
    return u":/tariffs/starter-per-day.json"_s;
}

/// The amounts that \a kind uses, by the ids of the rules in its file.
QMap<QString, Money> usedAmounts(StarterKind kind, const StarterAmounts &amounts)
{
    QMap<QString, Money> used {{u"lostTicket"_s, amounts.lostTicket}};
    if (kind != StarterKind::PerDay)
        used.insert(u"hour"_s, amounts.hour);
    if (kind != StarterKind::FirstHourThenHalfHours)
        used.insert(u"day"_s, amounts.day);
    if (kind == StarterKind::FirstHourThenHalfHours) {
        used.insert(u"halfHour"_s, amounts.halfHour);
        used.insert(u"night"_s, amounts.night);
    }
    return used;
}

/// \a node with the amount of each rule whose id is in \a amounts.
QJsonValue withAmounts(const QJsonValue &node, const QMap<QString, Money> &amounts)
{
    if (node.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : node.toArray())
            items.append(withAmounts(item, amounts));
        return items;
    }
    if (!node.isObject())
        return node;
    QJsonObject object;
    const QJsonObject before = node.toObject();
    const auto own = amounts.constFind(before.value(u"id"_s).toString());
    for (auto it = before.begin(); it != before.end(); ++it) {
        const bool isAmount = it.key() == u"value"_s || it.key() == u"maxValue"_s;
        if (isAmount && own != amounts.constEnd())
            object.insert(it.key(), own->toText());
        else
            object.insert(it.key(), withAmounts(it.value(), amounts));
    }
    return object;
}

/// What each example of the files must cost, worked out from the sign and not by the engine.
Result<std::vector<Money>> expectedAmounts(StarterKind kind, const StarterAmounts &amounts)
{
    const auto atMost = [](const Money &amount, const Money &cap) {
        return amount.minor() > cap.minor() ? cap : amount;
    };
    switch (kind) {
    case StarterKind::PerHour:
        return std::vector<Money> {atMost(amounts.hour, amounts.day), atMost(TRY(amounts.hour.times(2)), amounts.day),
                                   atMost(TRY(amounts.hour.times(24)), amounts.day)};
    case StarterKind::FirstHourThenHalfHours: {
        const Money twoHalves = TRY(amounts.halfHour.times(2));
        return std::vector<Money> {amounts.hour, TRY(amounts.hour.plus(twoHalves)), amounts.night,
                                   TRY(amounts.hour.plus(amounts.night))};
    }
    case StarterKind::PerDay: break;
    }
    return std::vector<Money> {amounts.day, TRY(amounts.day.times(2))};
}

tl::unexpected<Error> badAmount(const QString &which)
{
    return fail(ErrorCode::BadAmount, Field::Amount, {{u"amount"_s, which}});
}

} // namespace

StarterAmounts suggestedAmounts(Currency currency)
{
    // Hundredths of a main unit where there are such; else of a coin worth about as much.
    qint64 scale = 1;
    if (currency.decimals() == 0)
        scale = 3;
    else if (currency.decimals() == 4)
        scale = 100;
    const auto money = [&](qint64 hundredths) { return Money(hundredths * scale, currency); };
    return {money(200), money(100), money(500), money(1500), money(2000)};
}

Result<QByteArray> starterTariff(StarterKind kind, Currency currency, const StarterAmounts &amounts)
{
    const QMap<QString, Money> used = usedAmounts(kind, amounts);
    for (auto it = used.begin(); it != used.end(); ++it) {
        if (it->isNegative() || it->currency() != currency)
            return badAmount(it.key());
    }
    QFile file(resourceOf(kind));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal);
    QJsonObject json = withAmounts(QJsonDocument::fromJson(file.readAll()).object(), used).toObject();
    json.insert(u"currency"_s, currency.code());
    QJsonObject lost = json.value(u"lostTicket"_s).toObject();
    lost.insert(u"value"_s, amounts.lostTicket.toText());
    json.insert(u"lostTicket"_s, lost);
    const auto expected = expectedAmounts(kind, amounts);
    if (!expected)
        return badAmount(u"largest"_s);
    QJsonArray examples = json.value(u"examples"_s).toArray();
    for (qsizetype i = 0; i < examples.size(); ++i) {
        QJsonObject example = examples.at(i).toObject();
        example.insert(u"amount"_s, expected->at(static_cast<size_t>(i)).toText());
        examples.replace(i, example);
    }
    json.insert(u"examples"_s, examples);
    const QByteArray text = QJsonDocument(json).toJson();
    const auto tariff = parseTariff(text);
    if (!tariff || !examplesHold(runExamples(*tariff, ZoneRules())))
        return badAmount(u"largest"_s);
    return text;
}

} // namespace parkdesk
