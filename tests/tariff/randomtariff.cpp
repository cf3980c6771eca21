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

QByteArray unitRule(int minutes, bool onlyForOracle)
{
    const int kind = onlyForOracle ? 0 : draw(0, 6);
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

QByteArray increment(const QByteArray &usage, bool onlyForOracle)
{
    const int minutes = drawPeriod();
    return R"({"type":"incrementingRate","incrementPeriod":)" + period(minutes) + R"(,"value":)" + amount(draw(0, 900))
        + usage + unitRule(minutes, onlyForOracle) + '}';
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

QByteArray ladder(bool tiersAllowed, bool onlyForOracle)
{
    QByteArray lines = "[";
    if (tiersAllowed && chance(3))
        lines += tiers();
    else if (chance(2))
        lines += increment(R"(,"usageCondition":"once")", onlyForOracle) + ',';
    else if (!onlyForOracle && chance(3))
        lines +=
            increment(R"(,"usageCondition":"fixedNumber","usageCount":)" + QByteArray::number(draw(2, 6)), false) + ',';
    return lines + increment({}, onlyForOracle) + ']';
}

QByteArray time(int hour)
{
    return '"' + QByteArray::number(hour).rightJustified(2, '0') + ":00\"";
}

QByteArray days()
{
    constexpr const char *names[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    const int mask = draw(1, 128);
    QByteArrayList chosen;
    for (int i = 0; i < 7; ++i) {
        if ((mask >> i) % 2 == 1)
            chosen << '"' + QByteArray(names[i]) + '"';
    }
    return '[' + chosen.join(',') + ']';
}

QByteArray window(bool tiersAllowed, bool onlyForOracle)
{
    QByteArray text = R"({"days":)" + days() + R"(,"from":)" + time(draw(0, 24)) + R"(,"to":)" + time(draw(0, 24));
    const int kind = draw(0, onlyForOracle ? 2 : 4);
    if (kind == 0)
        return text + R"(,"kind":"free"})";
    if (kind == 3)
        return text + R"(,"kind":"flat","value":)" + amount(draw(0, 1500)) + (chance(2) ? R"(,"counts":true})" : "}");
    text += R"(,"kind":"rate","lines":)" + ladder(tiersAllowed, onlyForOracle);
    if (!onlyForOracle && chance(3))
        text += R"(,"maxValue":)" + amount(draw(300, 2000));
    if (!onlyForOracle && chance(4))
        text += R"(,"minValue":)" + amount(draw(0, 300));
    return text + '}';
}

QByteArray caps(const RandomChoice &choice)
{
    constexpr const char *pers[] = {"calendarDay", "24h", "calendarWeek", "7x24h", "calendarMonth", "stay"};
    const bool onlyForOracle = choice.onlyForOracle;
    QByteArrayList list;
    for (int i = draw(choice.capped ? 1 : 0, onlyForOracle ? 2 : 3); i > 0; --i) {
        const QByteArray per(pers[onlyForOracle ? 0 : draw(0, 6)]);
        list << R"({"per":")" + per + R"(","maxValue":)" + amount(draw(0, 6000)) + '}';
    }
    return '[' + list.join(',') + ']';
}

QByteArray rounding()
{
    constexpr const char *points[] = {"unit", "window", "total"};
    constexpr const char *directions[] = {"nearest", "up", "down"};
    constexpr const char *steps[] = {"0.01", "0.05", "0.50", "1"};
    return R"("rounding":{"at":")" + QByteArray(points[draw(0, 3)]) + R"(","step":")" + steps[draw(0, 4)]
        + R"(","direction":")" + directions[draw(0, 3)] + R"("},)";
}

} // namespace

QByteArray randomTariff(const RandomChoice &choice)
{
    const bool simple = choice.onlyForOracle;
    constexpr const char *bases[] = {"stay", "24h", "calendarDay", "window"};
    const QByteArray basis = simple ? "stay" : bases[draw(0, 4)];
    const bool continues = !simple && basis != "stay" && chance(3);
    const int windowCount = draw(0, 4);
    const bool tiersAllowed = !simple && (windowCount == 0 || (basis == "window" && !continues));
    QByteArray table = R"({"id":"t","basis":")" + basis + R"(","lines":)" + ladder(tiersAllowed, simple);
    if (continues)
        table += R"(,"ladder":"continue")";
    if (basis != "window" && chance(2))
        table += R"(,"atEdge":"cut")";
    if (!simple && chance(3))
        table += R"(,"grace":{"period":)" + period(drawPeriod()) + (chance(2) ? R"(,"whenExceeded":"deducted"})" : "}");
    if (!simple && chance(4))
        table += R"(,"entranceFee":)" + amount(draw(0, 300));
    if (!simple && chance(4))
        table += R"(,"stayOfNoLength":"oneUnit")";
    QByteArrayList windows;
    for (int i = 0; i < windowCount; ++i)
        windows << window(tiersAllowed, simple);
    table += R"(,"windows":[)" + windows.join(',') + R"(],"caps":)" + caps(choice) + '}';
    QByteArray head = R"({"format":1,"name":"Random","currency":"EUR","defaultTable":"t",)";
    if (!simple && chance(2))
        head += rounding();
    if (!simple && chance(2))
        head += QByteArray(R"("tax":{"rate":"19","included":)") + (chance(2) ? "true" : "false") + "},";
    if (!simple && chance(2))
        head +=
            R"("vehicles":{"bike":{"factor":"0.)" + QByteArray::number(draw(1, 999)).rightJustified(3, '0') + R"("}},)";
    return head + R"("rateTables":[)" + table + "]}";
}

} // namespace parkdesk::test
