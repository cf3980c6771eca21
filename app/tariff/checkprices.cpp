// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/checkscene.h"
#include "tariff/ladder.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// How long the stays are that are held against one another: close together at first, then each hour.
const std::vector<Duration> &triedLengths()
{
    static const std::vector<Duration> lengths = [] {
        std::vector<Duration> all;
        for (Duration length = minutes(15); length <= hours(12); length += minutes(15))
            all.push_back(length);
        for (Duration length = minutes(12 * 60 + 30); length <= hours(30); length += minutes(30))
            all.push_back(length);
        for (Duration length = hours(31); length <= hours(60); length += hours(1))
            all.push_back(length);
        return all;
    }();
    return lengths;
}

/// The times at which they come: each day of a week at another hour, and some in summer and autumn.
std::vector<Instant> triedEntries(const CheckScene &scene)
{
    std::vector<Instant> entries;
    for (int i = 0; i < 7; ++i)
        entries.push_back(scene.at(scene.monday() + i, (i * 5 % 24) * checkHour + checkHour / 3));
    for (const int season : {19 * 7, 34 * 7}) {
        for (int i = 1; i < 7; i += 3)
            entries.push_back(scene.at(scene.monday() + season + i, (i * 7 % 24) * checkHour + checkHour / 3));
    }
    return entries;
}

QStringList rulesOf(const Charge &charge, ChargeLineKind kind)
{
    QStringList rules;
    for (const ChargeLine &line : charge.lines) {
        if (line.kind == kind)
            rules.append(line.ruleId);
    }
    return rules;
}

/// What a rule of that kind takes away, or 0.
qint64 sumOfKind(const Charge &charge, ChargeLineKind kind)
{
    qint64 sum = 0;
    for (const ChargeLine &line : charge.lines)
        sum += line.kind == kind ? line.amount.minor() : 0;
    return sum;
}

bool hasFallingLadder(const RateTable &table)
{
    const auto falls = [](const std::vector<RateLine> &lines) { return fallingLine(lines).has_value(); };
    return falls(table.lines) || std::any_of(table.windows.begin(), table.windows.end(), [&](const RateWindow &window) {
               return falls(window.lines);
           });
}

bool takesFreeTimeElsewhere(const RateTable &table)
{
    return std::any_of(table.graces.begin(), table.graces.end(),
                       [](const RateGrace &grace) { return grace.free.from != FreeFrom::Start; });
}

/// The rule that means the longer stay to be cheaper.
std::optional<QString> causeOf(const Charge &shorter, const Charge &longer, const RateTable &table)
{
    const QStringList before = rulesOf(shorter, ChargeLineKind::Offer);
    for (const QString &offer : rulesOf(longer, ChargeLineKind::Offer)) {
        if (!before.contains(offer))
            return offer;
    }
    // What is due when leaving at a certain time is not due later.
    for (const QString &extra : rulesOf(shorter, ChargeLineKind::Extra)) {
        if (!rulesOf(longer, ChargeLineKind::Extra).contains(extra))
            return extra;
    }
    if (sumOfKind(longer, ChargeLineKind::Discount) < sumOfKind(shorter, ChargeLineKind::Discount))
        return rulesOf(longer, ChargeLineKind::Discount).first();
    if (hasFallingLadder(table))
        return u"lines"_s;
    if (takesFreeTimeElsewhere(table))
        return table.graces.front().id.isEmpty() ? u"grace"_s : table.graces.front().id;
    return std::nullopt;
}

void checkFalls(CheckScene &scene, const CheckPayer &payer)
{
    for (const PriceFall &fall : fallsFor(scene, payer)) {
        if (fall.explained)
            continue;
        scene.add(FindingSeverity::Warning, u"longer_costs_less"_s, payer.path,
                  {{u"entry"_s, scene.zone().toText(fall.entry)},
                   {u"exit"_s, scene.zone().toText(fall.exit)},
                   {u"amount"_s, fall.amount.toText()},
                   {u"shorter"_s, fall.shorter.toText()}});
        return;
    }
}

/// A short stay over midnight that costs more than twice as much as a short stay ever does on one day: that two days
/// are paid is the way of many signs, more is not.
void checkMidnight(CheckScene &scene, const CheckPayer &payer)
{
    constexpr Duration shortStay = minutes(20);
    const qint64 day = scene.monday() + 1;
    qint64 usual = 0;
    for (int halfHour = 0; halfHour < 48; ++halfHour) {
        const Instant entry = scene.at(day, halfHour * 30 * checkMinute + 5 * checkMinute);
        const auto charge = scene.priceOf(payer, entry, entry + shortStay);
        usual = std::max(usual, charge ? charge->amount.minor() : 0);
    }
    const Instant entry = scene.at(day, 24 * checkHour - 10 * checkMinute);
    const auto over = scene.priceOf(payer, entry, entry + shortStay);
    if (!over || usual == 0 || over->amount.minor() <= 2 * usual)
        return;
    scene.add(FindingSeverity::Warning, u"jump_at_midnight"_s, payer.path,
              {{u"entry"_s, scene.zone().toText(entry)},
               {u"amount"_s, over->amount.toText()},
               {u"usual"_s, Money(usual, scene.tariff().currency).toText()}});
}

void checkLostTicket(CheckScene &scene)
{
    const auto &rule = scene.tariff().lostTicket;
    if (!rule || rule->type != LostTicketType::Flat || scene.payers().empty() || !rule->values.contains(QString()))
        return;
    // A morning hour of a working day, without the ticket and with it.
    const Instant entry = scene.at(scene.monday() + 1, 10 * checkHour + 20 * checkMinute);
    const auto hour = scene.priceOf(scene.payers().front(), entry, entry + hours(1));
    const Money &lost = rule->values.at(QString());
    if (hour && lost.minor() < hour->amount.minor())
        scene.add(FindingSeverity::Warning, u"lost_ticket_cheap"_s, u"/lostTicket"_s,
                  {{u"lost"_s, lost.toText()}, {u"hour"_s, hour->amount.toText()}});
}

QString answerText(const Result<Charge> &charge)
{
    return charge ? charge->amount.toText() : codeName(charge.error().code);
}

/// The night from 00:00 to 06:00 beside the same night a week earlier, by the clock and by the time that passed: more
/// or less than both is the work of a rule that does not know the night.
void checkNight(CheckScene &scene, const CheckPayer &payer, qint64 day)
{
    const Instant entry = scene.at(day, 0);
    const Instant exit = scene.at(day, 6 * checkHour);
    const Instant before = scene.at(day - 7, 0);
    const auto night = scene.priceOf(payer, entry, exit);
    const auto byClock = scene.priceOf(payer, before, scene.at(day - 7, 6 * checkHour));
    const auto byTime = scene.priceOf(payer, before, before + (exit - entry));
    const bool alike = answerText(night) == answerText(byClock) || answerText(night) == answerText(byTime);
    if (alike)
        return;
    const bool broken = !night && byClock && byTime;
    if (night && byClock && byTime) {
        const auto [least, most] = std::minmax(byClock->amount.minor(), byTime->amount.minor());
        if (night->amount.minor() >= least && night->amount.minor() <= most)
            return;
    }
    scene.add(broken ? FindingSeverity::Error : FindingSeverity::Warning, u"clock_change_night"_s, payer.path,
              {{u"entry"_s, scene.zone().toText(entry)},
               {u"exit"_s, scene.zone().toText(exit)},
               {u"answer"_s, answerText(night)},
               {u"ordinary"_s, answerText(byClock)}});
}

} // namespace

std::vector<PriceFall> fallsFor(const CheckScene &scene, const CheckPayer &payer)
{
    const RateTable &table = scene.tariff().tables[static_cast<std::size_t>(payer.table)];
    std::vector<PriceFall> falls;
    for (const Instant entry : triedEntries(scene)) {
        std::optional<Charge> before;
        for (const Duration length : triedLengths()) {
            const auto charge = scene.priceOf(payer, entry, entry + length);
            if (charge && before && charge->amount.minor() < before->amount.minor()) {
                const auto cause = causeOf(*before, *charge, table);
                falls.push_back({entry, entry + length, before->amount, charge->amount, cause.value_or(QString()),
                                 cause.has_value()});
            }
            before = charge ? std::optional(*charge) : std::nullopt;
        }
    }
    return falls;
}

void checkPrices(CheckScene &scene)
{
    for (const CheckPayer &payer : scene.payers()) {
        checkFalls(scene, payer);
        checkMidnight(scene, payer);
    }
    checkLostTicket(scene);
}

void checkSold(CheckScene &scene)
{
    bool sold = false;
    bool paid = false;
    for (const CheckPayer &payer : scene.payers()) {
        for (const Instant entry : triedEntries(scene)) {
            for (const Duration length : {minutes(5), minutes(45), minutes(150), minutes(600), minutes(2000)}) {
                const auto charge = scene.priceOf(payer, entry, entry + length);
                sold = sold || charge;
                paid = paid || (charge && !charge->amount.isZero());
            }
        }
    }
    if (!sold)
        scene.add(FindingSeverity::Error, u"never_sold"_s, u"/rateTables"_s);
    else if (!paid)
        scene.add(FindingSeverity::Warning, u"always_free"_s, u"/rateTables"_s);
}

void checkClockChanges(CheckScene &scene)
{
    for (qint64 day = scene.firstDay(); day < scene.firstDay() + scene.daysOfYear(); ++day) {
        const qint64 change = scene.zone().offsetMsAt(scene.at(day + 1, 0)) - scene.zone().offsetMsAt(scene.at(day, 0));
        if (change == 0)
            continue;
        for (const CheckPayer &payer : scene.payers())
            checkNight(scene, payer, day);
    }
}

} // namespace parkdesk
