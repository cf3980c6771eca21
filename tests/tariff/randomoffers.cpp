// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tariff/randomoffers.h"

#include "tests/tariff/randomdraw.h"

namespace parkdesk::test {

namespace {

QByteArray factor()
{
    constexpr const char *factors[] = {R"("0.5")", R"("0.333")", R"("1.25")", R"("2")", R"("0")"};
    return factors[draw(0, 5)];
}

QByteArray moment()
{
    QByteArrayList parts;
    if (chance(2))
        parts << R"("days":)" + days(chance(3));
    if (parts.isEmpty() || chance(2))
        parts << R"("from":)" + time(draw(0, 24)) + R"(,"to":)" + time(draw(0, 24))
                + (chance(4) ? R"(,"inclusive":false)" : "");
    return '{' + parts.join(',') + '}';
}

QByteArrayList conditions()
{
    QByteArrayList parts;
    if (chance(3))
        parts << R"("entry":)" + moment();
    if (chance(3))
        parts << R"("exit":)" + moment();
    if (chance(5))
        parts << R"("days":)" + days(chance(2));
    if (chance(6))
        parts << QByteArray(R"("sameDay":)") + (chance(3) ? "false" : "true");
    if (chance(8))
        parts << QByteArray(R"("nextDay":)") + (chance(3) ? "false" : "true");
    if (chance(4))
        parts << R"("longest":)" + period(60 * draw(4, 60));
    else if (chance(6))
        parts << R"("shortest":)" + period(15 * draw(1, 12));
    if (chance(4))
        parts << R"("inclusive":false)";
    if (chance(8))
        parts << R"("groups":["staff"])";
    if (chance(8))
        parts << R"("permits":["pass"])";
    if (chance(8))
        parts << R"("vehicles":["car","tram"])";
    if (chance(8))
        parts << R"("zones":["inner"])";
    return parts;
}

QByteArray condition()
{
    return '{' + conditions().join(',') + '}';
}

QByteArray offer()
{
    QByteArray text = R"({"when":)" + condition();
    if (chance(2))
        text += R"(,"priority":)" + QByteArray::number(draw(1, 4));
    const int kind = draw(0, 4);
    if (kind == 0)
        return text + R"(,"table":"other"})";
    if (kind == 1)
        return text + R"(,"perUnit":{"type":"incrementingRate","incrementPeriod":)" + period(15 * draw(1, 20))
            + R"(,"value":)" + amount(draw(0, 600)) + "}}";
    return text + R"(,"value":)" + randomFee(2000) + '}';
}

/// What sets an extra off, beside its conditions.
QByteArray trigger(bool ofWindow)
{
    constexpr const char *events[] = {"overstay", "noShow", "latePayment", "nightCrossed"};
    QByteArrayList parts = chance(3) ? conditions() : QByteArrayList();
    const int kind = draw(0, ofWindow ? 5 : 4);
    if (kind == 0)
        parts << R"("moreThan":)" + period(60 * draw(1, 40));
    else if (kind == 1)
        parts << R"("after":)" + time(draw(0, 24));
    else if (kind == 2)
        parts << R"("event":")" + QByteArray(events[draw(0, 4)]) + '"';
    else if (kind == 4)
        parts << R"("window":"w0")" + (chance(2) ? R"(,"moreThan":)" + period(30 * draw(1, 12)) : QByteArray());
    return '{' + parts.join(',') + '}';
}

QByteArray extra(bool ofWindow)
{
    const QByteArray when = R"(,"when":)" + trigger(ofWindow);
    if (chance(4))
        return QByteArray(R"({"type":"percentage","percent":")") + QByteArray::number(draw(1, 40)) + R"(","of":[")"
            + (chance(2) ? "stay" : "total") + R"("])" + when + '}';
    QByteArray times;
    if (chance(3))
        times = R"(,"times":"perNight")";
    else if (!when.contains("after") && !when.contains("nightCrossed") && chance(3))
        times = R"(,"times":"perUnit","unitLength":)" + period(30 * draw(1, 30));
    return R"({"type":"flat","value":)" + randomFee(900) + when + times + '}';
}

QByteArray discount()
{
    QByteArray text = "{";
    if (chance(2))
        text +=
            R"("code":"shop",)" + (chance(3) ? R"("smallestPurchase":)" + amount(draw(0, 4000)) + ',' : QByteArray());
    const bool shown = text.size() > 1;
    const int kind = draw(0, 4);
    if (kind == 0)
        text += R"("type":"money","value":)" + amount(draw(0, 900));
    else if (kind == 1)
        text += R"("type":"percent","percent":")" + QByteArray::number(draw(1, 100)) + '"';
    else if (kind == 2)
        text += R"("type":"time","duration":)" + period(15 * draw(1, 16));
    else
        text += R"("type":"table","table":"other")";
    if (shown && kind != 3 && chance(2))
        text += R"(,"mostUses":2)";
    if (chance(4))
        text += R"(,"most":)" + amount(draw(0, 800));
    if (chance(6))
        text += R"(,"zonesExcluded":["inner"])";
    if (chance(4))
        text += R"(,"when":)" + condition();
    return text + '}';
}

QByteArray terms()
{
    QByteArrayList parts;
    if (chance(3))
        parts << R"("table":"other")";
    if (chance(2))
        parts << R"("factor":)" + factor();
    if (chance(4))
        parts << R"("combinable":false)";
    if (chance(3))
        parts << R"("priority":)" + QByteArray::number(draw(1, 3));
    return parts.isEmpty() && chance(3) ? R"({"available":false})" : '{' + parts.join(',') + '}';
}

QByteArray several(int most, const QByteArray &name, QByteArray (*one)())
{
    QByteArrayList list;
    for (int i = draw(0, most + 1); i > 0; --i)
        list << one();
    return list.isEmpty() ? QByteArray() : '"' + name + "\":[" + list.join(',') + ']';
}

} // namespace

QByteArray randomFee(int most)
{
    if (!chance(5))
        return amount(draw(0, most));
    QByteArray text = R"({"default":)" + amount(draw(0, most));
    if (chance(2))
        text += R"(,"groups":{"staff":)" + amount(draw(0, most)) + R"(,"pass":)" + amount(draw(0, most)) + '}';
    if (chance(2))
        text += R"(,"zones":{"inner":)" + amount(draw(0, most)) + '}';
    if (chance(2))
        text += R"(,"vehicles":{"tram":)" + amount(draw(0, most)) + '}';
    return text + '}';
}

QByteArray randomTableRules()
{
    QByteArray text;
    const QByteArray offers = several(3, "offers", offer);
    if (!offers.isEmpty())
        text += ',' + offers + (chance(2) ? R"(,"offerChoice":"priority")" : "");
    const QByteArray extras = several(2, "extras", [] { return extra(true); });
    return extras.isEmpty() ? text : text + ',' + extras;
}

QByteArray randomRootRules()
{
    QByteArray text =
        R"("calendar":{"publicHolidays":["2026-01-01","2026-03-30","2026-10-26","2026-11-03","2026-04-06"],)"
        R"("schoolHolidays":["2026-01-02","2026-01-03","2026-10-27"],)"
        R"("events":[{"from":"2026-10-25T10:00","to":"2026-10-26T02:00"},{"from":"2026-01-02T18:00","to":"2026-01-02T23:00"}]},)";
    if (chance(3))
        text += R"("groups":{"staff":)" + terms() + R"(,"club":)" + terms() + "},";
    if (chance(3))
        text += R"("zones":{"inner":)" + terms() + "},";
    if (chance(3))
        text += R"("permits":{"pass":)" + terms() + "},";
    if (chance(4))
        text += QByteArray(R"("demand":{"on":)") + (chance(4) ? "false" : "true")
            + R"(,"steps":[{"occupancy":"50","factor":"1.1"},{"occupancy":"82.5","factor":"1.5"}],"ceiling":"1.4"},)";
    if (chance(4))
        text += R"("cashRounding":{"step":"0.05","direction":"nearest"},)";
    const QByteArray extras = several(2, "extras", [] { return extra(false); });
    if (!extras.isEmpty())
        text += extras + ',';
    const QByteArray discounts = several(3, "discounts", discount);
    if (!discounts.isEmpty())
        text += discounts + R"(,"discountChoice":")" + (chance(2) ? "best" : "combined") + R"(",)";
    return text;
}

} // namespace parkdesk::test
