// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tariff/oraclerules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 oneDayMs = 86'400'000;

Ratio cents(const QJsonValue &text)
{
    return Ratio::read(text.toString()) * Ratio(100);
}

std::optional<Ratio> centsIfAny(const QJsonValue &text)
{
    return text.isUndefined() ? std::optional<Ratio>() : cents(text);
}

/// "PT1H30M" is 90, "P1D" 1440, nothing -1.
qint64 wholeMinutes(const QJsonValue &text)
{
    static const QRegularExpression parts(u"(\\d+)([WDHM])"_s);
    if (text.isUndefined())
        return -1;
    qint64 sum = 0;
    for (auto match = parts.globalMatch(text.toString()); match.hasNext();) {
        const auto part = match.next();
        const QChar letter = part.captured(2).front();
        const qint64 each = letter == u'W' ? 10'080 : letter == u'D' ? 1440 : letter == u'H' ? 60 : 1;
        sum += part.captured(1).toLongLong() * each;
    }
    return sum;
}

qint64 clockTime(const QJsonValue &text, qint64 otherwise)
{
    const QStringList parts = text.toString().split(u':');
    return parts.size() != 2 ? otherwise : (parts.front().toLongLong() * 60 + parts.back().toLongLong()) * 60'000;
}

std::optional<qint64> dayOf(const QJsonValue &text)
{
    if (text.isUndefined())
        return std::nullopt;
    return QDate(1970, 1, 1).daysTo(QDate::fromString(text.toString(), Qt::ISODate));
}

int weekdayOf(const QString &word)
{
    return static_cast<int>(u"mon tue wed thu fri sat sun"_s.split(u' ').indexOf(word)) + 1;
}

bool holdsWord(const QJsonValue &list, const QString &word)
{
    return list.toArray().contains(word);
}

std::vector<OracleRung> readLadder(const QJsonArray &lines)
{
    std::vector<OracleRung> ladder;
    qint64 at = 0;
    Ratio reached;
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        const QString type = line.value(u"type"_s).toString();
        OracleRung rung;
        rung.start = at;
        rung.price = cents(line.value(u"value"_s));
        rung.inclusive = line.value(u"inclusive"_s).toBool(true);
        if (type == u"incrementingRate") {
            const QString usage = line.value(u"usageCondition"_s).toString();
            const qint64 period = wholeMinutes(line.value(u"incrementPeriod"_s));
            rung.unit = period;
            rung.rule = line.value(u"unit"_s).toString();
            rung.startedAfter = wholeMinutes(line.value(u"startedAfter"_s));
            if (usage == u"once" || usage == u"fixedNumber")
                rung.end = at + period * (usage == u"once" ? 1 : line.value(u"usageCount"_s).toInteger());
            if (rung.rule == u"proRata") {
                // Without a resolution the exact share: of whole minutes that is the same by the minute.
                rung.unit = std::max<qint64>(1, wholeMinutes(line.value(u"resolution"_s)));
                rung.price = rung.price * Ratio(rung.unit, period);
            }
        } else {
            rung.tier = type == u"flatRateTier";
            const qint64 length = wholeMinutes(line.value(rung.tier ? u"durationEnd"_s : u"duration"_s));
            rung.end = length < 0 ? -1 : rung.tier ? length : at + length;
            rung.unit = rung.end < 0 ? -1 : rung.end - at;
        }
        rung.falls = rung.tier && rung.price < reached;
        if (rung.tier)
            reached = rung.price;
        else if (rung.end >= 0)
            reached = reached + rung.price * Ratio((rung.end - at) / rung.unit);
        at = rung.end;
        ladder.push_back(rung);
    }
    return ladder;
}

OracleWindow readWindow(const QJsonObject &json)
{
    OracleWindow window;
    window.kind = json.value(u"kind"_s).toString();
    for (const QJsonValue &day : json.value(u"days"_s).toArray())
        window.weekdays.insert(weekdayOf(day.toString()));
    if (!json.contains(u"days"_s))
        window.weekdays = {1, 2, 3, 4, 5, 6, 7};
    window.from = clockTime(json.value(u"from"_s), 0);
    window.until = clockTime(json.value(u"to"_s), oneDayMs);
    if (json.contains(u"toDay"_s)) {
        const int later = (weekdayOf(json.value(u"toDay"_s).toString()) - *window.weekdays.begin() + 7) % 7;
        window.until += later * oneDayMs;
        if (window.until <= window.from)
            window.until += 7 * oneDayMs;
    } else if (window.until <= window.from) {
        window.until += oneDayMs;
    }
    const QJsonObject dates = json.value(u"dates"_s).toObject();
    window.firstDay = dayOf(dates.value(u"from"_s));
    window.lastDay = dayOf(dates.value(u"to"_s));
    window.counts = json.value(u"counts"_s).toBool(window.kind == u"rate");
    window.value = cents(json.value(u"value"_s));
    window.lines = readLadder(json.value(u"lines"_s).toArray());
    window.minimum = centsIfAny(json.value(u"minValue"_s));
    return window;
}

OracleTable readTable(const QJsonObject &json)
{
    OracleTable table;
    table.basis = json.value(u"basis"_s).toString();
    table.resetTime = clockTime(json.value(u"resetTime"_s), 0);
    table.continues = json.value(u"ladder"_s).toString() == u"continue";
    table.cutsAtEdge = json.value(u"atEdge"_s).toString() == u"cut";
    const QJsonObject grace = json.value(u"grace"_s).toObject();
    table.grace = wholeMinutes(grace.value(u"period"_s));
    table.graceInclusive = grace.value(u"inclusive"_s).toBool(true);
    table.graceDeducted = grace.value(u"whenExceeded"_s).toString() == u"deducted";
    table.fee = centsIfAny(json.value(u"entranceFee"_s));
    table.minimum = centsIfAny(json.value(u"minValue"_s));
    table.longest = wholeMinutes(json.value(u"maxTime"_s));
    table.oneUnitAtLeast = json.value(u"stayOfNoLength"_s).toString() == u"oneUnit";
    table.lines = readLadder(json.value(u"lines"_s).toArray());
    for (const QJsonValue &value : json.value(u"windows"_s).toArray()) {
        const QJsonObject window = value.toObject();
        table.windows.push_back(readWindow(window));
        if (window.contains(u"maxValue"_s)) {
            const bool inside = holdsWord(window.value(u"maxValueIncludes"_s), u"factors"_s);
            const int index = static_cast<int>(table.windows.size()) - 1;
            table.caps.push_back({u"window"_s, cents(window.value(u"maxValue"_s)), 0, inside, false, index});
        }
    }
    for (const QJsonValue &value : json.value(u"caps"_s).toArray()) {
        const QJsonObject cap = value.toObject();
        const QJsonValue inside = cap.value(u"includes"_s);
        table.caps.push_back({cap.value(u"per"_s).toString(), cents(cap.value(u"maxValue"_s)),
                              clockTime(cap.value(u"resetTime"_s), 0), holdsWord(inside, u"factors"_s),
                              holdsWord(inside, u"entranceFee"_s), -1});
    }
    return table;
}

} // namespace

int OracleTable::windowAt(LocalTime local, qint64 &began) const
{
    for (size_t i = 0; i < windows.size(); ++i) {
        const OracleWindow &window = windows[i];
        for (qint64 day = local.day(); day >= local.day() - 7; --day) {
            const qint64 passed = local.ms - day * oneDayMs;
            if (window.weekdays.count(LocalTime::of(day, 0).weekday()) == 0 || passed < window.from
                || passed >= window.until || (window.firstDay && day < *window.firstDay)
                || (window.lastDay && day > *window.lastDay))
                continue;
            began = day;
            return static_cast<int>(i);
        }
    }
    return -1;
}

OracleRules::OracleRules(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const QJsonValue &table : root.value(u"rateTables"_s).toArray())
        tables.insert(table.toObject().value(u"id"_s).toString(), readTable(table.toObject()));
    const QString defaultTable = root.value(u"defaultTable"_s).toString();
    if (!defaultTable.isEmpty())
        otherVehicle = OracleVehicle {defaultTable, Ratio(1), true};
    const QJsonObject named = root.value(u"vehicles"_s).toObject();
    for (auto it = named.begin(); it != named.end(); ++it) {
        const QJsonObject terms = it->toObject();
        vehicles.insert(it.key(),
                        {terms.value(u"table"_s).toString(defaultTable),
                         Ratio::read(terms.value(u"factor"_s).toString(u"1"_s)),
                         terms.value(u"available"_s).toBool(true)});
    }
    const QJsonObject rounding = root.value(u"rounding"_s).toObject();
    const QString at = rounding.value(u"at"_s).toString();
    roundAt = at == u"unit" ? RoundAt::Unit : at == u"window" ? RoundAt::Window : RoundAt::Total;
    if (!rounding.isEmpty())
        step = cents(rounding.value(u"step"_s));
    direction = rounding.value(u"direction"_s).toString();
    ties = rounding.value(u"ties"_s).toString();
    const QJsonObject taxes = root.value(u"tax"_s).toObject();
    tax = Ratio::read(taxes.value(u"rate"_s).toString(u"0"_s)) * Ratio(1, 100);
    taxOnTop = !taxes.isEmpty() && !taxes.value(u"included"_s).toBool();
    const QJsonObject ticket = root.value(u"lostTicket"_s).toObject();
    lost.type = ticket.value(u"type"_s).toString();
    lost.realPriceWhenProven = ticket.value(u"whenEntryProven"_s).toString() == u"realPrice";
    const QJsonValue fee = ticket.value(u"value"_s);
    if (fee.isString())
        lost.values.insert(u"default"_s, cents(fee));
    const QJsonObject byVehicle = fee.toObject();
    for (auto it = byVehicle.begin(); it != byVehicle.end(); ++it)
        lost.values.insert(it.key(), cents(it.value()));
    openEnd = clockTime(root.value(u"stayWithoutExit"_s).toObject().value(u"endsAt"_s), -1);
    exitGrace = wholeMinutes(root.value(u"exitGrace"_s));
}

const OracleVehicle *OracleRules::vehicle(const QString &type) const
{
    const auto named = vehicles.constFind(type);
    if (named != vehicles.constEnd())
        return &*named;
    return otherVehicle ? &*otherVehicle : nullptr;
}

Ratio OracleRules::rounded(const Ratio &cents) const
{
    const Ratio low = cents.floor(step.top);
    if (low == cents || direction == u"down")
        return low;
    const Ratio high = low + step;
    if (direction == u"up")
        return high;
    const Ratio below = cents - low;
    const Ratio above = high - cents;
    if (!(below == above))
        return below < above ? low : high;
    if (ties == u"halfEven")
        return low.floor(2 * step.top) == low ? low : high;
    return ties == u"halfDown" ? low : high;
}

Ratio OracleRules::total(const Ratio &cents) const
{
    const Ratio sum = roundAt == RoundAt::Total ? rounded(cents) : cents;
    return (sum + Ratio(1, 2)).floor(1);
}

Ratio OracleRules::withTax(const Ratio &cents) const
{
    return taxOnTop ? cents + (cents * tax + Ratio(1, 2)).floor(1) : cents;
}

} // namespace parkdesk::test
