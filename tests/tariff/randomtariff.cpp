// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tariff/randomtariff.h"

#include <QByteArrayList>

#include <rapidcheck.h>

namespace parkdesk::test {

namespace {

int draw(int from, int until)
{
    // At full size from the first case on, else early cases would be all alike.
    return *rc::gen::resize(100, rc::gen::inRange(from, until));
}

bool chance(int oneIn)
{
    return draw(0, oneIn) == 0;
}

QByteArray amount(int cents)
{
    return '"' + QByteArray::number(cents / 100) + '.' + QByteArray::number(cents % 100).rightJustified(2, '0') + '"';
}

QByteArray period(int minutes)
{
    return "\"PT" + QByteArray::number(minutes) + "M\"";
}

int drawPeriod()
{
    constexpr int periods[] = {1, 5, 15, 20, 30, 45, 60, 90, 240};
    return periods[draw(0, 9)];
}

QByteArray unitRule(int minutes, bool anyBorder, bool unlimited)
{
    const int kind = draw(0, anyBorder ? 6 : 4);
    if (kind == 1 && unlimited)
        return R"(,"unit":"completed")";
    if (kind == 2 && minutes > 1)
        return R"(,"unit":"startedAfter","startedAfter":)" + period(draw(1, minutes));
    if (kind == 3)
        return R"(,"unit":"proRata","resolution":"PT1M")";
    if (kind == 4)
        return R"(,"inclusive":false)";
    return {};
}

struct LadderKind {
    bool tiers = false;
    bool exclusive = true; ///< borders that belong to what follows
};

QByteArray increment(const LadderKind &kind, const QByteArray &usage)
{
    const int minutes = drawPeriod();
    return R"({"type":"incrementingRate","incrementPeriod":)" + period(minutes) + R"(,"value":)" + amount(draw(0, 900))
        + usage + unitRule(minutes, kind.exclusive, usage.isEmpty()) + '}';
}

QByteArray tiers()
{
    QByteArray lines;
    int end = 0;
    int value = 0;
    for (int i = draw(1, 4); i > 0; --i) {
        end += drawPeriod();
        value += draw(0, 500);
        lines += R"({"type":"flatRateTier","durationEnd":)" + period(end) + R"(,"value":)" + amount(value) + "},";
    }
    return lines;
}

QByteArray ladder(const LadderKind &kind)
{
    QByteArray lines = "[";
    if (kind.tiers && chance(3))
        lines += tiers();
    else if (kind.tiers && chance(4))
        lines +=
            R"({"type":"flatRate","duration":)" + period(drawPeriod()) + R"(,"value":)" + amount(draw(0, 500)) + "},";
    else if (chance(2))
        lines += increment(kind, R"(,"usageCondition":"once")") + ',';
    else if (chance(3))
        lines +=
            increment(kind, R"(,"usageCondition":"fixedNumber","usageCount":)" + QByteArray::number(draw(2, 6))) + ',';
    return lines + increment(kind, {}) + ']';
}

QByteArray time(int hour)
{
    return '"' + QByteArray::number(hour).rightJustified(2, '0') + ":00\"";
}

constexpr const char *dayNames[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

QByteArray days()
{
    const int mask = draw(1, 128);
    QByteArrayList chosen;
    for (int i = 0; i < 7; ++i) {
        if ((mask >> i) % 2 == 1)
            chosen << '"' + QByteArray(dayNames[i]) + '"';
    }
    return '[' + chosen.join(',') + ']';
}

/// When it holds: each week on some days, or once a week over several days, or in a part of the year alone.
QByteArray stretch()
{
    const QByteArray times = R"("from":)" + time(draw(0, 24)) + R"(,"to":)" + time(draw(0, 24));
    if (chance(6))
        return R"("days":[")" + QByteArray(dayNames[draw(0, 7)]) + R"("],"toDay":")" + dayNames[draw(0, 7)] + R"(",)"
            + times;
    if (chance(6))
        return R"("dates":{"from":"2026-03-29","to":"2026-10-25"},)" + times;
    return R"("days":)" + days() + ',' + times;
}

QByteArray window(const LadderKind &ladders, bool boundsAllowed, const RandomChoice &choice)
{
    QByteArray text = '{' + stretch();
    const int kind = draw(0, choice.addsUpByDay ? 3 : choice.refusing && chance(6) ? 5 : 4);
    if (kind == 0)
        return text + R"(,"kind":"free")" + (chance(3) ? R"(,"counts":true})" : "}");
    if (kind == 3)
        return text + R"(,"kind":"flat","value":)" + amount(draw(0, 1500)) + (chance(2) ? R"(,"counts":true})" : "}");
    if (kind == 4)
        return text + R"(,"kind":"closed"})";
    text += R"(,"kind":"rate","lines":)" + ladder(ladders);
    if (boundsAllowed && chance(3))
        text += R"(,"maxValue":)" + amount(draw(300, 2000)) + (chance(3) ? R"(,"maxValueIncludes":["factors"])" : "");
    if (boundsAllowed && chance(4))
        text += R"(,"minValue":)" + amount(draw(0, 300));
    return text + '}';
}

QByteArray caps(const RandomChoice &choice, int most)
{
    constexpr const char *pers[] = {"calendarDay", "24h", "calendarWeek", "7x24h", "calendarMonth", "stay"};
    QByteArrayList list;
    for (int i = draw(choice.capped ? 1 : 0, most + 1); i > 0; --i) {
        const int per = choice.byLengthAlone ? 1 + 2 * draw(0, 3) : draw(0, 6);
        QByteArray cap = R"({"per":")" + QByteArray(pers[per]) + R"(","maxValue":)" + amount(draw(0, 6000));
        if ((per == 0 || per == 2 || per == 4) && chance(3))
            cap += R"(,"resetTime":)" + time(draw(0, 24));
        if (chance(3))
            cap += R"(,"includes":["factors"])";
        else if (!choice.capped && chance(3))
            cap += R"(,"includes":["entranceFee"])";
        list << cap + '}';
    }
    return '[' + list.join(',') + ']';
}

struct Rounded {
    QByteArray text;
    bool byWindow = false;
};

Rounded rounding()
{
    constexpr const char *points[] = {"unit", "window", "total"};
    constexpr const char *directions[] = {"nearest", "up", "down"};
    constexpr const char *steps[] = {"0.01", "0.05", "0.50", "1"};
    constexpr const char *ties[] = {"halfUp", "halfDown", "halfEven"};
    const int point = draw(0, 3);
    const int direction = draw(0, 3);
    QByteArray text = R"("rounding":{"at":")" + QByteArray(points[point]) + R"(","step":")" + steps[draw(0, 4)]
        + R"(","direction":")" + directions[direction] + '"';
    if (direction == 0 && chance(2))
        text += R"(,"ties":")" + QByteArray(ties[draw(0, 3)]) + '"';
    return {text + "},", point == 1};
}

QByteArray bounds(const RandomChoice &choice)
{
    QByteArray text;
    if (chance(3))
        text += R"(,"grace":{"period":)" + period(drawPeriod()) + (chance(4) ? R"(,"inclusive":false)" : "")
            + (chance(2) ? R"(,"whenExceeded":"deducted"})" : "}");
    if (chance(4))
        text += R"(,"entranceFee":)" + amount(draw(0, 300));
    if (chance(4))
        text += R"(,"stayOfNoLength":"oneUnit")";
    if (choice.refusing && chance(4))
        text += R"(,"minValue":)" + amount(draw(0, 500));
    if (choice.refusing && chance(6))
        text += R"(,"maxTime":"PT)" + QByteArray::number(draw(2, 72)) + R"(H")";
    return text;
}

/// What a vehicle or a lost ticket is refused or pays.
QByteArray customers(const RandomChoice &choice)
{
    QByteArray text;
    if (chance(2))
        text += R"("vehicles":{"bike":{"factor":"0.)" + QByteArray::number(draw(1, 999)).rightJustified(3, '0')
            + R"("})" + (choice.refusing && chance(6) ? R"(,"car":{"available":false})" : "") + "},";
    if (!choice.refusing || chance(2))
        return text;
    constexpr const char *types[] = {"flat", "realPrice"};
    return text + R"("lostTicket":{"type":")" + types[draw(0, 2)] + R"(","value":)" + amount(draw(0, 9000))
        + (chance(2) ? R"(,"whenEntryProven":"realPrice"},)" : "},") + R"("stayWithoutExit":{"endsAt":)"
        + time(draw(0, 24)) + R"(},"exitGrace":)" + period(drawPeriod()) + ',';
}

} // namespace

QByteArray randomTariff(const RandomChoice &choice)
{
    constexpr const char *bases[] = {"stay", "24h", "calendarDay", "window"};
    const QByteArray basis = bases[choice.addsUpByDay ? 2 : draw(0, choice.byLengthAlone ? 2 : 4)];
    const bool continues = basis != "stay" && !choice.addsUpByDay && chance(3);
    const int windowCount = choice.byLengthAlone ? 0 : draw(0, 4);
    const LadderKind ladders {windowCount == 0 || (basis == "window" && !continues), !choice.addsUpByDay};
    const Rounded rounded = chance(2) && !choice.addsUpByDay ? rounding() : Rounded {};
    const bool fewCaps = choice.forOracle && rounded.byWindow;
    const QByteArray reset =
        basis == "calendarDay" && chance(3) ? R"(,"resetTime":)" + time(draw(0, 24)) : QByteArray();
    QByteArray table = R"({"id":"t","basis":")" + basis + '"' + reset;
    if (windowCount == 0 || !choice.refusing || !chance(8))
        table += R"(,"lines":)" + ladder(ladders);
    if (continues)
        table += R"(,"ladder":"continue")";
    if (basis != "window" && chance(2))
        table += R"(,"atEdge":"cut")";
    if (!choice.addsUpByDay)
        table += bounds(choice);
    QByteArrayList windows;
    for (int i = 0; i < windowCount; ++i)
        windows << window(ladders, !fewCaps && !choice.addsUpByDay, choice);
    table += R"(,"windows":[)" + windows.join(',') + R"(],"caps":)";
    if (choice.addsUpByDay)
        table += R"([{"per":"calendarDay","maxValue":)" + amount(draw(0, 6000)) + reset + "}]}";
    else
        table += caps(choice, fewCaps ? 1 : 2) + '}';
    QByteArray head = R"({"format":1,"name":"Random","currency":"EUR","defaultTable":"t",)" + rounded.text;
    if (choice.addsUpByDay)
        // Each unit whole by itself, so that no part is rounded apart from the others.
        return head + R"("rounding":{"at":"unit","step":"0.01"},"rateTables":[)" + table + "]}";
    if (chance(2))
        head += QByteArray(R"("tax":{"rate":"19","included":)") + (chance(2) ? "true" : "false") + "},";
    return head + customers(choice) + R"("rateTables":[)" + table + "]}";
}

} // namespace parkdesk::test
