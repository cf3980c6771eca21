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

QMap<QString, Ratio> centsByName(const QJsonValue &value)
{
    QMap<QString, Ratio> amounts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        amounts.insert(it.key(), cents(it.value()));
    return amounts;
}

OracleFee readFee(const QJsonValue &value)
{
    const QJsonObject by = value.toObject();
    if (by.isEmpty())
        return {cents(value), {}, {}, {}};
    return {cents(by.value(u"default"_s)), centsByName(by.value(u"groups"_s)), centsByName(by.value(u"zones"_s)),
            centsByName(by.value(u"vehicles"_s))};
}

std::optional<OracleFee> feeIfAny(const QJsonValue &value)
{
    return value.isUndefined() ? std::optional<OracleFee>() : readFee(value);
}

QStringList words(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

OracleDays readDays(const QJsonValue &value)
{
    const QStringList names = words(value);
    OracleDays days;
    days.each = names.isEmpty();
    for (const QString &name : names) {
        if (weekdayOf(name) > 0)
            days.weekdays.at(static_cast<size_t>(weekdayOf(name))) = true;
    }
    days.publicHoliday = names.contains(u"publicHoliday"_s);
    days.dayBeforePublicHoliday = names.contains(u"dayBeforePublicHoliday"_s);
    days.schoolHoliday = names.contains(u"schoolHoliday"_s);
    days.event = names.contains(u"event"_s);
    return days;
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
            rung.minimum = centsIfAny(line.value(u"minValue"_s));
            rung.maximum = centsIfAny(line.value(u"maxValue"_s));
            if (usage == u"fixedDuration")
                rung.end = at + wholeMinutes(line.value(u"duration"_s));
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
    window.id = json.value(u"id"_s).toString();
    window.kind = json.value(u"kind"_s).toString();
    window.days = readDays(json.value(u"days"_s));
    window.wholeEvent = words(json.value(u"days"_s)) == QStringList {u"event"_s} && !json.contains(u"from"_s);
    window.from = clockTime(json.value(u"from"_s), 0);
    window.until = clockTime(json.value(u"to"_s), oneDayMs);
    if (json.contains(u"toDay"_s)) {
        const int later =
            (weekdayOf(json.value(u"toDay"_s).toString()) - weekdayOf(words(json.value(u"days"_s)).constFirst()) + 7)
            % 7;
        window.until += later * oneDayMs;
        if (window.until <= window.from)
            window.until += 7 * oneDayMs;
    } else if (window.until <= window.from) {
        window.until += oneDayMs;
    }
    const QJsonObject dates = json.value(u"dates"_s).toObject();
    window.firstDay = dayOf(dates.value(u"from"_s));
    window.lastDay = dayOf(dates.value(u"to"_s));
    window.everyYear = dates.value(u"everyYear"_s).toBool();
    window.longest = std::max<qint64>(0, wholeMinutes(json.value(u"maxTime"_s)));
    window.surcharge = feeIfAny(json.value(u"surcharge"_s));
    window.counts = json.value(u"counts"_s).toBool(window.kind == u"rate");
    window.value = readFee(json.value(u"value"_s));
    window.lines = readLadder(json.value(u"lines"_s).toArray());
    window.minimum = centsIfAny(json.value(u"minValue"_s));
    return window;
}

OracleMoment readMoment(const QJsonObject &json)
{
    OracleMoment moment;
    moment.days = readDays(json.value(u"days"_s));
    moment.timed = json.contains(u"from"_s);
    moment.from = clockTime(json.value(u"from"_s), 0);
    moment.until = clockTime(json.value(u"to"_s), 0);
    moment.inclusive = json.value(u"inclusive"_s).toBool(true);
    return moment;
}

std::optional<bool> boolIfAny(const QJsonValue &value)
{
    return value.isUndefined() ? std::optional<bool>() : value.toBool();
}

OracleWhen readWhen(const QJsonObject &json)
{
    OracleWhen when;
    when.entry = readMoment(json.value(u"entry"_s).toObject());
    when.exit = readMoment(json.value(u"exit"_s).toObject());
    when.days = readDays(json.value(u"days"_s));
    when.sameDay = boolIfAny(json.value(u"sameDay"_s));
    when.nextDay = boolIfAny(json.value(u"nextDay"_s));
    when.longest = wholeMinutes(json.value(u"longest"_s));
    when.shortest = wholeMinutes(json.value(u"shortest"_s));
    when.inclusive = json.value(u"inclusive"_s).toBool(true);
    when.groups = words(json.value(u"groups"_s));
    when.permits = words(json.value(u"permits"_s));
    when.vehicles = words(json.value(u"vehicles"_s));
    when.zones = words(json.value(u"zones"_s));
    when.moreThan = wholeMinutes(json.value(u"moreThan"_s));
    when.after = clockTime(json.value(u"after"_s), -1);
    when.window = json.value(u"window"_s).toString();
    when.event = json.value(u"event"_s).toString();
    return when;
}

OracleOffer readOffer(const QJsonObject &json)
{
    OracleOffer offer;
    offer.when = readWhen(json.value(u"when"_s).toObject());
    offer.value = feeIfAny(json.value(u"value"_s));
    if (json.contains(u"perUnit"_s))
        offer.perUnit = readLadder({json.value(u"perUnit"_s)});
    offer.table = json.value(u"table"_s).toString();
    offer.priority = json.value(u"priority"_s).toInteger(2'000'000);
    return offer;
}

std::vector<OracleExtra> readExtras(const QJsonValue &list)
{
    std::vector<OracleExtra> extras;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject json = value.toObject();
        OracleExtra extra;
        extra.type = json.value(u"type"_s).toString();
        extra.value = readFee(json.value(u"value"_s));
        extra.percent = Ratio::read(json.value(u"percent"_s).toString(u"0"_s)) * Ratio(1, 100);
        extra.of = json.contains(u"of"_s) ? words(json.value(u"of"_s)) : QStringList {u"stay"_s};
        extra.when = readWhen(json.value(u"when"_s).toObject());
        extra.times = json.value(u"times"_s).toString();
        extra.unit = wholeMinutes(json.value(u"unitLength"_s));
        extras.push_back(extra);
    }
    return extras;
}

OracleDiscount readDiscount(const QJsonObject &json)
{
    OracleDiscount discount;
    discount.code = json.value(u"code"_s).toString();
    discount.type = json.value(u"type"_s).toString();
    discount.duration = wholeMinutes(json.value(u"duration"_s));
    discount.value = cents(json.value(u"value"_s).toString(u"0"_s));
    discount.percent = Ratio::read(json.value(u"percent"_s).toString(u"0"_s)) * Ratio(1, 100);
    discount.table = json.value(u"table"_s).toString();
    discount.smallestPurchase = centsIfAny(json.value(u"smallestPurchase"_s));
    discount.most = centsIfAny(json.value(u"most"_s));
    discount.mostUses = json.value(u"mostUses"_s).toInteger(1);
    discount.zonesExcluded = words(json.value(u"zonesExcluded"_s));
    discount.when = readWhen(json.value(u"when"_s).toObject());
    return discount;
}

QMap<QString, OracleTerms> readTerms(const QJsonObject &json)
{
    QMap<QString, OracleTerms> all;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject one = it->toObject();
        all.insert(it.key(),
                   {one.value(u"table"_s).toString(), Ratio::read(one.value(u"factor"_s).toString(u"1"_s)),
                    one.value(u"available"_s).toBool(true), one.value(u"priority"_s).toInteger(2'000'000),
                    one.value(u"combinable"_s).toBool(true)});
    }
    return all;
}

OracleCalendar readCalendar(const QJsonObject &json)
{
    OracleCalendar calendar;
    for (const QString &day : words(json.value(u"publicHolidays"_s)))
        calendar.publicHolidays.insert(*dayOf(day));
    for (const QString &day : words(json.value(u"schoolHolidays"_s)))
        calendar.schoolHolidays.insert(*dayOf(day));
    for (const QJsonValue &value : json.value(u"events"_s).toArray()) {
        const QJsonObject event = value.toObject();
        calendar.events.emplace_back(LocalTime::fromText(event.value(u"from"_s).toString()).value(),
                                     LocalTime::fromText(event.value(u"to"_s).toString()).value());
    }
    return calendar;
}

/// Does anything in it say "publicHoliday"?
bool namesHolidays(const QJsonArray &windows)
{
    return std::any_of(windows.begin(), windows.end(), [](const QJsonValue &window) {
        return holdsWord(window.toObject().value(u"days"_s), u"publicHoliday"_s);
    });
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
    table.gracePerDay = grace.value(u"per"_s).toString() == u"calendarDay";
    table.fee = feeIfAny(json.value(u"entranceFee"_s));
    table.feePerBlock = json.value(u"entranceFeePer"_s).toString() == u"block";
    table.minimum = feeIfAny(json.value(u"minValue"_s));
    table.minimumPerBlock = json.value(u"minValuePer"_s).toString() == u"block";
    table.surchargesAtEdge = json.value(u"atEdge"_s).toString() == u"surcharge";
    table.holidaysBeat = namesHolidays(json.value(u"windows"_s).toArray());
    for (const QJsonValue &value : json.value(u"offers"_s).toArray())
        table.offers.push_back(readOffer(value.toObject()));
    table.offersByPriority = json.value(u"offerChoice"_s).toString() == u"priority";
    table.extras = readExtras(json.value(u"extras"_s));
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

Ratio OracleFee::of(const OraclePayer &payer) const
{
    std::optional<Ratio> least;
    for (const QString &name : payer.groups + QStringList {payer.permit}) {
        if (groups.contains(name))
            least = std::min(least.value_or(groups.value(name)), groups.value(name));
    }
    return least.value_or(zones.value(payer.zone, vehicles.value(payer.vehicle, value)));
}

bool OracleDays::hold(qint64 day, const OracleCalendar &calendar, bool holidaysBeat) const
{
    if (each)
        return true;
    const bool holiday = calendar.publicHolidays.count(day) != 0;
    if (weekdays.at(static_cast<size_t>(LocalTime::of(day, 0).weekday())) && !(holiday && holidaysBeat))
        return true;
    return (publicHoliday && holiday) || (dayBeforePublicHoliday && calendar.publicHolidays.count(day + 1) != 0)
        || (schoolHoliday && calendar.schoolHolidays.count(day) != 0)
        || (event && std::any_of(calendar.events.begin(), calendar.events.end(), [day](const auto &one) {
                return one.first.day() == day;
            }));
}

namespace {

bool withinDates(const OracleWindow &window, qint64 day)
{
    if (!window.everyYear)
        return (!window.firstDay || day >= *window.firstDay) && (!window.lastDay || day <= *window.lastDay);
    const auto inYear = [](qint64 which) { return QDate(1970, 1, 1).addDays(which).toString(u"MMdd"_s); };
    const QString first = inYear(*window.firstDay);
    const QString last = inYear(*window.lastDay);
    const QString here = inYear(day);
    return first <= last ? first <= here && here <= last : first <= here || here <= last;
}

} // namespace

int OracleTable::windowAt(LocalTime local, qint64 &began, const OracleCalendar &calendar) const
{
    for (size_t i = 0; i < windows.size(); ++i) {
        const OracleWindow &window = windows[i];
        for (const auto &[from, until] : calendar.events) {
            if (!window.wholeEvent || local < from || local >= until || !withinDates(window, from.day()))
                continue;
            began = from.ms;
            return static_cast<int>(i);
        }
        for (qint64 day = local.day(); !window.wholeEvent && day >= local.day() - window.until / oneDayMs; --day) {
            const qint64 passed = local.ms - day * oneDayMs;
            if (passed < window.from || passed >= window.until || !withinDates(window, day)
                || !window.days.hold(day, calendar, holidaysBeat))
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
    calendar = readCalendar(root.value(u"calendar"_s).toObject());
    groups = readTerms(root.value(u"groups"_s).toObject());
    zones = readTerms(root.value(u"zones"_s).toObject());
    permits = readTerms(root.value(u"permits"_s).toObject());
    extras = readExtras(root.value(u"extras"_s));
    for (const QJsonValue &value : root.value(u"discounts"_s).toArray())
        discounts.push_back(readDiscount(value.toObject()));
    discountsCombine = root.value(u"discountChoice"_s).toString() == u"combined";
    readDemand(root.value(u"demand"_s).toObject());
    const QJsonObject cash = root.value(u"cashRounding"_s).toObject();
    roundsCash = !cash.isEmpty();
    cashStep = roundsCash ? cents(cash.value(u"step"_s)) : Ratio(1);
    cashDirection = cash.value(u"direction"_s).toString();
    cashTies = cash.value(u"ties"_s).toString();
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

void OracleRules::readDemand(const QJsonObject &json)
{
    if (!json.value(u"on"_s).toBool())
        return;
    for (const QJsonValue &value : json.value(u"steps"_s).toArray())
        demand.emplace_back(Ratio::read(value.toObject().value(u"occupancy"_s).toString()),
                            Ratio::read(value.toObject().value(u"factor"_s).toString()));
    if (json.contains(u"floor"_s))
        leastDemand = Ratio::read(json.value(u"floor"_s).toString());
    if (json.contains(u"ceiling"_s))
        mostDemand = Ratio::read(json.value(u"ceiling"_s).toString());
}

namespace {

Ratio roundedBy(const Ratio &cents, const Ratio &step, const QString &direction, const QString &ties)
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

} // namespace

Ratio OracleRules::rounded(const Ratio &cents) const
{
    return roundedBy(cents, step, direction, ties);
}

Ratio OracleRules::inCash(const Ratio &cents) const
{
    return roundsCash ? roundedBy(cents, cashStep, cashDirection, cashTies) : cents;
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
