// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/checkscene.h"
#include "tariff/ladder.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 minuteMs = 60'000;

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

/// The times at which they come: each day of a week at another hour.
std::vector<Instant> triedEntries(const CheckScene &scene)
{
    std::vector<Instant> entries;
    for (int i = 0; i < 7; ++i)
        entries.push_back(scene.at(scene.monday() + i, (i * 5 % 24) * hourMs + hourMs / 3));
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
qint64 sumOf(const Charge &charge, ChargeLineKind kind)
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
    if (sumOf(longer, ChargeLineKind::Discount) < sumOf(shorter, ChargeLineKind::Discount))
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

/// A flat window over midnight that is paid on both days of it.
void checkFlats(CheckScene &scene, const CheckPayer &payer)
{
    const RateTable &table = scene.tariff().tables[static_cast<std::size_t>(payer.table)];
    for (std::size_t i = 0; i < table.windows.size(); ++i) {
        const RateWindow &window = table.windows[i];
        if (window.kind != WindowKind::Flat || window.spanDays != 1 || window.until == 0 || window.wholeEvent)
            continue;
        for (int day = 0; day < 14; ++day) {
            const qint64 first = scene.monday() + day;
            if (!scene.calendar().begins(window, first, table.namesHolidays))
                continue;
            const Instant entry = scene.at(first, window.from + minuteMs);
            const Instant exit = scene.at(first + 1, window.until - minuteMs);
            const auto charge = scene.priceOf(payer, entry, exit);
            qint64 times = 0;
            for (const ChargeLine &line : charge ? charge->lines : std::vector<ChargeLine>()) {
                if (line.kind == ChargeLineKind::Flat && line.window == window.id && !window.id.isEmpty())
                    times += std::max<qint64>(line.units, 1);
            }
            if (times > 1) {
                scene.add(FindingSeverity::Warning, u"flat_twice_at_midnight"_s,
                          payer.path + u"/windows/"_s + QString::number(i),
                          {{u"entry"_s, scene.zone().toText(entry)},
                           {u"exit"_s, scene.zone().toText(exit)},
                           {u"amount"_s, charge->amount.toText()}});
                return;
            }
            break;
        }
    }
}

/// The most that one more minute costs, by when the minute begins.
qint64 stepAt(const CheckScene &scene, const CheckPayer &payer, Instant entry, Instant at)
{
    const auto before = scene.priceOf(payer, entry, at - minutes(1));
    const auto after = scene.priceOf(payer, entry, at + minutes(1));
    return before && after ? after->amount.minor() - before->amount.minor() : 0;
}

/// Does a rule say that something begins or is due at midnight?
bool meansMidnight(const RateTable &table, const Tariff &tariff)
{
    const auto atMidnight = [](const RateWindow &window) {
        return window.from == 0 || window.until % (24 * hourMs) == 0;
    };
    const bool extra = !tariff.extras.empty() || !table.extras.empty();
    return extra || std::any_of(table.windows.begin(), table.windows.end(), atMidnight);
}

/// One more minute at midnight that costs more than the dearest first minute and any minute of the day.
void checkMidnight(CheckScene &scene, const CheckPayer &payer)
{
    const RateTable &table = scene.tariff().tables[static_cast<std::size_t>(payer.table)];
    if (meansMidnight(table, scene.tariff()))
        return;
    const qint64 day = scene.monday() + 1;
    const Instant midnight = scene.at(day + 1, 0);
    qint64 usual = 0;
    for (int quarter = 0; quarter < 4 * 22; ++quarter) {
        const Instant at = scene.at(day, hourMs + quarter * 15 * minuteMs);
        usual = std::max(usual, stepAt(scene, payer, scene.at(day, 10 * minuteMs), at));
        const auto first = scene.priceOf(payer, at, at + minutes(1));
        usual = std::max(usual, first ? first->amount.minor() : 0);
    }
    for (const qint64 entered : {22 * hourMs, 20 * hourMs, 10 * hourMs}) {
        const Instant entry = scene.at(day, entered + 20 * minuteMs);
        const qint64 jump = stepAt(scene, payer, entry, midnight);
        if (usual > 0 && jump > 2 * usual) {
            const Currency currency = scene.tariff().currency;
            scene.add(FindingSeverity::Warning, u"jump_at_midnight"_s, payer.path,
                      {{u"entry"_s, scene.zone().toText(entry)},
                       {u"jump"_s, Money(jump, currency).toText()},
                       {u"usual"_s, Money(usual, currency).toText()}});
            return;
        }
    }
}

void checkLostTicket(CheckScene &scene)
{
    const auto &rule = scene.tariff().lostTicket;
    if (!rule || rule->type != LostTicketType::Flat || scene.payers().empty() || !rule->values.contains(QString()))
        return;
    // A morning hour of a working day, without the ticket and with it.
    const Instant entry = scene.at(scene.monday() + 1, 10 * hourMs + 20 * minuteMs);
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
    const Instant exit = scene.at(day, 6 * hourMs);
    const Instant before = scene.at(day - 7, 0);
    const auto night = scene.priceOf(payer, entry, exit);
    const auto byClock = scene.priceOf(payer, before, scene.at(day - 7, 6 * hourMs));
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
        checkFlats(scene, payer);
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
