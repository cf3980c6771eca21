// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tariff/randomtariff.h"

#include "tests/tariff/randomdraw.h"
#include "tests/tariff/randomoffers.h"

namespace parkdesk::test {

namespace {

QByteArray unitRule(int minutes, bool anyBorder)
{
    const int kind = draw(0, anyBorder ? 6 : 4);
    if (kind == 1)
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
    bool everyRule = false;
    bool surcharges = false; ///< units pay for running into a window
};

QByteArray lineBounds(const LadderKind &kind)
{
    if (!kind.everyRule || !chance(4))
        return {};
    return chance(2) ? R"(,"minValue":)" + amount(draw(0, 900)) : R"(,"maxValue":)" + amount(draw(200, 3000));
}

QByteArray increment(const LadderKind &kind, const QByteArray &usage)
{
    const int minutes = drawPeriod();
    return R"({"type":"incrementingRate","incrementPeriod":)" + period(minutes) + R"(,"value":)" + amount(draw(0, 900))
        + usage + lineBounds(kind) + unitRule(minutes, kind.exclusive) + '}';
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
    else if (kind.everyRule && chance(3))
        lines += increment(kind, R"(,"usageCondition":"fixedDuration","duration":)" + period(drawPeriod())) + ',';
    return lines + increment(kind, {}) + ']';
}

/// When it holds: each week on some days, or once a week over several days, or in a part of the year alone.
QByteArray stretch(const RandomChoice &choice)
{
    const QByteArray times = R"("from":)" + time(draw(0, 24)) + R"(,"to":)" + time(draw(0, 24));
    if (chance(6))
        return R"("days":[")" + QByteArray(dayNames[draw(0, 7)]) + R"("],"toDay":")" + dayNames[draw(0, 7)] + R"(",)"
            + times;
    if (chance(6))
        return R"("dates":{"from":"2026-03-29","to":"2026-10-25"},)" + times;
    if (choice.everyRule && chance(10))
        return R"("days":["event"])";
    if (choice.everyRule && chance(10))
        return R"("dates":{"from":"2026-10-25","to":"2026-03-29","everyYear":true},)" + times;
    return R"("days":)" + days(choice.everyRule && chance(2)) + ',' + times;
}

QByteArray window(int index, const LadderKind &ladders, bool boundsAllowed, const RandomChoice &choice)
{
    QByteArray text = R"({"id":"w)" + QByteArray::number(index) + R"(",)" + stretch(choice);
    if (choice.everyRule && choice.refusing && chance(8))
        text += R"(,"maxTime":)" + period(60 * draw(1, 10));
    const int kind = draw(0, choice.addsUpByDay ? 3 : choice.refusing && chance(6) ? 5 : 4);
    if (kind == 0)
        return text + R"(,"kind":"free")" + (chance(3) ? R"(,"counts":true})" : "}");
    if (kind == 3)
        return text + R"(,"kind":"flat","value":)" + (choice.everyRule ? randomFee(1500) : amount(draw(0, 1500)))
            + (chance(2) ? R"(,"counts":true})" : "}");
    if (kind == 4)
        return text + R"(,"kind":"closed"})";
    text += R"(,"kind":"rate","lines":)" + ladder(ladders);
    if (choice.everyRule && chance(6))
        text += R"(,"counts":false)";
    else if (ladders.surcharges && chance(2))
        text += R"(,"surcharge":)" + randomFee(400);
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
            + (choice.everyRule && chance(4) ? R"(,"per":"calendarDay")" : "")
            + (chance(2) ? R"(,"whenExceeded":"deducted"})" : "}");
    if (chance(4))
        text += R"(,"entranceFee":)" + (choice.everyRule ? randomFee(300) : amount(draw(0, 300)))
            + (choice.everyRule && chance(2) ? R"(,"entranceFeePer":"block")" : "");
    if (chance(4))
        text += R"(,"stayOfNoLength":"oneUnit")";
    if (choice.refusing && chance(4))
        text += R"(,"minValue":)" + amount(draw(0, 500))
            + (choice.everyRule && chance(2) ? R"(,"minValuePer":"block")" : "");
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
    LadderKind ladders;
    ladders.tiers = windowCount == 0 || (basis == "window" && !continues);
    ladders.exclusive = !choice.addsUpByDay;
    ladders.everyRule = choice.everyRule;
    ladders.surcharges = choice.everyRule && basis != "window" && chance(3);
    const Rounded rounded = chance(2) && !choice.addsUpByDay ? rounding() : Rounded {};
    const bool fewCaps = choice.forOracle && rounded.byWindow;
    const QByteArray reset =
        basis == "calendarDay" && chance(3) ? R"(,"resetTime":)" + time(draw(0, 24)) : QByteArray();
    QByteArray table = R"({"id":"t","basis":")" + basis + '"' + reset;
    if (windowCount == 0 || !choice.refusing || !chance(8))
        table += R"(,"lines":)" + ladder(ladders);
    if (continues)
        table += R"(,"ladder":"continue")";
    if (ladders.surcharges)
        table += R"(,"atEdge":"surcharge")";
    else if (basis != "window" && chance(2))
        table += R"(,"atEdge":"cut")";
    if (!choice.addsUpByDay)
        table += bounds(choice);
    QByteArrayList windows;
    for (int i = 0; i < windowCount; ++i)
        windows << window(i, ladders, !fewCaps && !choice.addsUpByDay, choice);
    table += R"(,"windows":[)" + windows.join(',') + R"(],"caps":)";
    if (choice.addsUpByDay)
        table += R"([{"per":"calendarDay","maxValue":)" + amount(draw(0, 6000)) + reset + "}]}";
    else
        table += caps(choice, fewCaps ? 1 : 2) + '}';
    if (choice.everyRule) {
        table.chop(1);
        table += randomTableRules() + R"(},{"id":"other","basis":"24h","lines":)" + ladder({})
            + R"(,"caps":[{"per":"24h","maxValue":)" + amount(draw(500, 3000)) + "}]}";
    }
    QByteArray head = R"({"format":1,"name":"Random","currency":"EUR","defaultTable":"t",)" + rounded.text
        + (choice.everyRule ? randomRootRules() : QByteArray());
    if (choice.addsUpByDay)
        // Each unit whole by itself, so that no part is rounded apart from the others.
        return head + R"("rounding":{"at":"unit","step":"0.01"},"rateTables":[)" + table + "]}";
    if (chance(2))
        head += QByteArray(R"("tax":{"rate":"19","included":)") + (chance(2) ? "true" : "false") + "},";
    return head + customers(choice) + R"("rateTables":[)" + table + "]}";
}

} // namespace parkdesk::test
