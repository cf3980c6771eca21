// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/checkscene.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// A fortnight with its holidays, then a week of each other season.
const std::vector<int> &triedDays()
{
    static const std::vector<int> days = [] {
        std::vector<int> all;
        for (int day = 0; day < 14; ++day)
            all.push_back(day);
        for (const int week : {13, 19, 26, 39}) {
            for (int day = 0; day < 7; ++day)
                all.push_back(week * 7 + day);
        }
        return all;
    }();
    return days;
}

bool isUsed(const Charge &charge, ChargeLineKind kind, const QString &id)
{
    return std::any_of(charge.lines.begin(), charge.lines.end(), [&](const ChargeLine &line) {
        return line.kind == kind && (id.isEmpty() || line.ruleId == id);
    });
}

/// Times of the day at which a moment that a condition speaks of may lie.
std::vector<qint64> momentsOf(const MomentCondition &moment, const std::vector<qint64> &otherwise)
{
    if (!moment.timed)
        return otherwise;
    const qint64 until = moment.until <= moment.from ? moment.until + 24 * checkHour : moment.until;
    const qint64 step = std::max<qint64>((until - moment.from) / 4, 60'000);
    std::vector<qint64> moments;
    for (qint64 at = moment.from; at < until; at += step)
        moments.push_back(at + 60'000);
    return moments;
}

CheckPayer payerFor(const CheckPayer &payer, const TariffCondition &when)
{
    CheckPayer other = payer;
    if (!when.vehicles.isEmpty())
        other.vehicle = when.vehicles.first();
    if (!when.groups.isEmpty())
        other.groups = {when.groups.first()};
    if (!when.permits.isEmpty())
        other.permit = when.permits.first();
    if (!when.zones.isEmpty())
        other.zone = when.zones.first();
    return other;
}

/// Exits that may fit \a when after an entry at \a entry on \a day.
std::vector<Instant> exitsFor(const CheckScene &scene, const TariffCondition &when, qint64 day, Instant entry)
{
    std::vector<Instant> exits;
    if (when.exit.timed) {
        for (const qint64 moment : momentsOf(when.exit, {})) {
            for (int later = 0; later < 3; ++later)
                exits.push_back(scene.at(day + later, moment));
        }
    }
    for (const int tried : {40, 125, 5 * 60, 9 * 60, 11 * 60, 14 * 60, 20 * 60, 30 * 60, 47 * 60, 80 * 60, 144 * 60})
        exits.push_back(entry + minutes(tried));
    if (when.longest)
        exits.push_back(entry + *when.longest - minutes(1));
    if (when.shortest)
        exits.push_back(entry + *when.shortest + minutes(1));
    return exits;
}

bool offerWins(const CheckScene &scene, const CheckPayer &anybody, const RateOffer &offer)
{
    const CheckPayer payer = payerFor(anybody, offer.when);
    std::vector<qint64> everyThirdHour;
    for (int hour = 0; hour < 24; hour += 3)
        everyThirdHour.push_back(hour * checkHour + checkHour / 3);
    for (const int later : triedDays()) {
        const qint64 day = scene.monday() + later;
        for (const qint64 moment : momentsOf(offer.when.entry, everyThirdHour)) {
            const Instant entry = scene.at(day, moment);
            for (const Instant exit : exitsFor(scene, offer.when, day, entry)) {
                if (exit <= entry)
                    continue;
                const auto charge = scene.priceOf(payer, entry, exit);
                if (charge && isUsed(*charge, ChargeLineKind::Offer, offer.id))
                    return true;
            }
        }
    }
    return false;
}

/// The longest period over which any cap of the table counts, and as much again.
Duration longestTried(const RateTable &table)
{
    Duration longest = hours(24) * 3;
    for (const RateCap &cap : table.caps) {
        if (cap.per == CapPeriod::CalendarWeek || cap.per == CapPeriod::Days7)
            longest = std::max(longest, Duration(hours(24) * 15));
        if (cap.per == CapPeriod::CalendarMonth || cap.per == CapPeriod::Stay)
            longest = std::max(longest, Duration(hours(24) * 62));
    }
    return table.maxTime ? std::min(longest, *table.maxTime) : longest;
}

/// The charges of long stays that begin at different hours and days.
std::vector<Charge> longCharges(const CheckScene &scene, const CheckPayer &payer, Duration longest)
{
    std::vector<Charge> charges;
    for (const int later : triedDays()) {
        const Instant entry = scene.at(scene.monday() + later, (later * 7 % 24) * checkHour);
        for (Duration length : {Duration(hours(8)), Duration(hours(13)), Duration(hours(24)), longest / 4, longest}) {
            length = std::min(length, longest);
            if (auto charge = scene.priceOf(payer, entry, entry + length))
                charges.push_back(std::move(*charge));
        }
    }
    return charges;
}

void checkCaps(CheckScene &scene, const CheckPayer &payer, const RateTable &table)
{
    // Where stays are summed, and where fees differ by who pays, a cap may hold for others than those that are tried.
    if (table.caps.empty() || table.sum)
        return;
    std::vector<Charge> charges = longCharges(scene, payer, longestTried(table));
    for (std::size_t i = 0; i < table.caps.size(); ++i) {
        const RateCap &cap = table.caps[i];
        const bool reached = std::any_of(charges.begin(), charges.end(), [&](const Charge &charge) {
            return isUsed(charge, ChargeLineKind::Cap, cap.id) || charge.amount.minor() == cap.maxValue.minor();
        });
        const bool hasCapOf = !cap.id.isEmpty() || table.caps.size() == 1;
        if (!reached && hasCapOf)
            scene.add(FindingSeverity::Warning, u"cap_never_reached"_s, payer.path + u"/caps/"_s + QString::number(i),
                      {{u"cap"_s, cap.maxValue.toText()}});
    }
}

} // namespace

void checkNeverUsed(CheckScene &scene)
{
    for (const CheckPayer &payer : scene.payers()) {
        const RateTable &table = scene.tariff().tables[static_cast<std::size_t>(payer.table)];
        for (std::size_t i = 0; i < table.offers.size(); ++i) {
            if (!offerWins(scene, payer, table.offers[i]))
                scene.add(FindingSeverity::Warning, u"offer_never_wins"_s,
                          payer.path + u"/offers/"_s + QString::number(i));
        }
        checkCaps(scene, payer, table);
    }
}

} // namespace parkdesk
