// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tariff/vocabulary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

void collect(const QJsonValue &value, const QString &path, QStringList &places)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collect(item, path, places);
        return;
    }
    if (!value.isObject()) {
        places << path + u'=' + value.toVariant().toString();
        return;
    }
    places << path;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(it.value(), path + u'/' + it.key(), places);
}

void collectLabels(const QJsonValue &value, const QString &path, const QStringList &languages, QStringList &without)
{
    for (const QJsonValue &item : value.toArray())
        collectLabels(item, path, languages, without);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString at = path + u'/' + it.key();
        if (it.key() != u"label" && it.key() != u"name") {
            collectLabels(it.value(), at, languages, without);
            continue;
        }
        for (const QString &language : languages) {
            if (it.value().toObject().value(language).toString().isEmpty())
                without << at + u" in "_s + language;
        }
    }
}

} // namespace

const std::vector<Vocabulary> &vocabulary()
{
    static const std::vector<Vocabulary> words {
        {u"basis: the whole stay"_s, u"/rateTables/basis=stay"_s},
        {u"basis: each 24 h from entry"_s, u"/rateTables/basis=24h"_s},
        {u"basis: each calendar day"_s, u"/rateTables/basis=calendarDay"_s},
        {u"basis: reset at a chosen local time"_s, u"/rateTables/resetTime=03:00"_s},
        {u"basis: each window by itself"_s, u"/rateTables/basis=window"_s},
        {u"basis: the ladder restarts per block"_s, u"/rateTables/ladder=restart"_s},
        {u"basis: the ladder counts once per stay"_s, u"/rateTables/ladder=continue"_s},
        {u"basis: the entrance fee per block"_s, u"/rateTables/entranceFeePer=block"_s},
        {u"basis: the minimum per block"_s, u"/rateTables/minValuePer=block"_s},

        {u"ladders: total price by length"_s, u"/lines/type=flatRateTier"_s},
        {u"ladders: summed steps"_s, u"/lines/type=incrementingRate"_s},
        {u"ladders: an amount for a stretch"_s, u"/lines/type=flatRate"_s},
        {u"ladders: once"_s, u"/lines/usageCondition=once"_s},
        {u"ladders: n times"_s, u"/lines/usageCondition=fixedNumber"_s},
        {u"ladders: for so long"_s, u"/lines/usageCondition=fixedDuration"_s},
        {u"ladders: unlimited"_s, u"/lines/usageCondition=unlimited"_s},
        {u"ladders: minimum of a line"_s, u"/lines/minValue=0.50"_s},
        {u"ladders: maximum of a line"_s, u"/lines/maxValue=9.00"_s},
        {u"ladders: entrance fee"_s, u"/rateTables/entranceFee=1.00"_s},
        {u"ladders: minimum"_s, u"/rateTables/minValue=0.50"_s},
        {u"ladders: a day's stays summed, time"_s, u"/rateTables/sum/per=calendarDay"_s},
        {u"ladders: summed time"_s, u"/rateTables/sum/of=time"_s},
        {u"ladders: a month's stays summed"_s, u"/rateTables/sum/per=calendarMonth"_s},
        {u"ladders: summed caps"_s, u"/rateTables/sum/of=caps"_s},
        {u"ladders: a stay without an exit"_s, u"/stayWithoutExit/endsAt=03:00"_s},

        {u"units: completed"_s, u"/lines/unit=completed"_s},
        {u"units: only when more than n minutes are used"_s, u"/lines/unit=startedAfter"_s},
        {u"units: pro rata per minute"_s, u"/lines/resolution=PT1M"_s},
        {u"units: pro rata per second"_s, u"/lines/resolution=PT1S"_s},
        {u"units: priced by its start"_s, u"/rateTables/atEdge=byStart"_s},
        {u"units: cut at the edge"_s, u"/rateTables/atEdge=cut"_s},
        {u"units: surcharged when it touches a window"_s, u"/rateTables/atEdge=surcharge"_s},
        {u"units: the surcharge"_s, u"/windows/surcharge=1.00"_s},

        {u"windows: weekday"_s, u"/windows/days=wed"_s},
        {u"windows: weekend"_s, u"/windows/days=sun"_s},
        {u"windows: public holiday"_s, u"/windows/days=publicHoliday"_s},
        {u"windows: the day before one"_s, u"/windows/days=dayBeforePublicHoliday"_s},
        {u"windows: school holiday"_s, u"/windows/days=schoolHoliday"_s},
        {u"windows: event"_s, u"/windows/days=event"_s},
        {u"windows: the tariff's own holidays"_s, u"/calendar/publicHolidays=2026-05-01"_s},
        {u"windows: date range, every year"_s, u"/windows/dates/everyYear=true"_s},
        {u"windows: across midnight"_s, u"/windows/to=06:00"_s},
        {u"windows: rate"_s, u"/windows/kind=rate"_s},
        {u"windows: free"_s, u"/windows/kind=free"_s},
        {u"windows: closed"_s, u"/windows/kind=closed"_s},
        {u"windows: flat"_s, u"/windows/kind=flat"_s},
        {u"windows: its time counts"_s, u"/windows/counts=true"_s},
        {u"windows: its time stops the clock"_s, u"/windows/counts=false"_s},
        {u"windows: the longest time in it"_s, u"/windows/maxTime=PT2H"_s},

        {u"offers: entry time"_s, u"/offers/when/entry/from=05:00"_s},
        {u"offers: exit time"_s, u"/offers/when/exit/to=19:00"_s},
        {u"offers: day"_s, u"/offers/when/days=publicHoliday"_s},
        {u"offers: same day"_s, u"/offers/when/sameDay=true"_s},
        {u"offers: next day"_s, u"/offers/when/nextDay=true"_s},
        {u"offers: longest stay"_s, u"/offers/when/longest=PT36H"_s},
        {u"offers: an amount"_s, u"/offers/value=14.00"_s},
        {u"offers: a price per unit of the whole stay"_s, u"/offers/perUnit/incrementPeriod=P1D"_s},
        {u"offers: a table of its own"_s, u"/offers/table=matinee"_s},
        {u"offers: cheapest for the customer"_s, u"/rateTables/offerChoice=cheapest"_s},
        {u"offers: priority"_s, u"/rateTables/offerChoice=priority"_s},
        {u"offers: the priority of one"_s, u"/offers/priority=1"_s},

        {u"caps: per window"_s, u"/windows/maxValue=10.00"_s},
        {u"caps: calendar day"_s, u"/caps/per=calendarDay"_s},
        {u"caps: 24 h"_s, u"/caps/per=24h"_s},
        {u"caps: 7 x 24 h"_s, u"/caps/per=7x24h"_s},
        {u"caps: week"_s, u"/caps/per=calendarWeek"_s},
        {u"caps: calendar month"_s, u"/caps/per=calendarMonth"_s},
        {u"caps: stay"_s, u"/caps/per=stay"_s},
        {u"caps: factors inside"_s, u"/caps/includes=factors"_s},
        {u"caps: extras inside"_s, u"/caps/includes=extras"_s},
        {u"caps: factors inside that of a window"_s, u"/windows/maxValueIncludes=factors"_s},

        {u"grace: lost when exceeded"_s, u"/grace/whenExceeded=lost"_s},
        {u"grace: deducted when exceeded"_s, u"/grace/whenExceeded=deducted"_s},
        {u"grace: per day"_s, u"/grace/per=calendarDay"_s},
        {u"grace: after payment"_s, u"/exitGrace=PT15M"_s},
        {u"grace: from the start"_s, u"/grace/takenFrom=start"_s},
        {u"grace: validated time from the end"_s, u"/discounts/takenFrom=end"_s},
        {u"grace: validated time from the dearest part"_s, u"/discounts/takenFrom=dearest"_s},
        {u"grace: on counted time"_s, u"/grace/measuredOn=counted"_s},
        {u"grace: uses up the first rungs"_s, u"/grace/uses=rungs"_s},

        {u"who: factor per vehicle type"_s, u"/vehicles/bus/factor=0.75"_s},
        {u"who: table per vehicle type"_s, u"/vehicles/truck/table=trucks"_s},
        {u"who: a type refused"_s, u"/vehicles/bus/available=false"_s},
        {u"who: a default table"_s, u"/defaultTable=terminal"_s},
        {u"who: group with a table"_s, u"/groups/student/table=students"_s},
        {u"who: group with a factor"_s, u"/groups/member/factor=0.8"_s},
        {u"who: group with priority"_s, u"/groups/staff/priority=1"_s},
        {u"who: not combinable"_s, u"/groups/staff/combinable=false"_s},
        {u"who: permit"_s, u"/permits/resident/table=residents"_s},
        {u"who: zone"_s, u"/zones/inner/factor=1.5"_s},
        {u"who: fee by zone"_s, u"/entranceFee/zones/core=1.00"_s},
        {u"who: fee by type"_s, u"/windows/value/vehicles/bus=60.00"_s},

        {u"extras: an amount"_s, u"/extras/type=flat"_s},
        {u"extras: a ladder"_s, u"/extras/type=ladder"_s},
        {u"extras: a percentage"_s, u"/extras/type=percentage"_s},
        {u"extras: of a named part"_s, u"/extras/of=total"_s},
        {u"extras: by length"_s, u"/extras/when/moreThan=PT4H"_s},
        {u"extras: a clock time crossed"_s, u"/extras/when/after=04:00"_s},
        {u"extras: a window touched"_s, u"/extras/when/window=event"_s},
        {u"extras: used for more than n minutes"_s, u"/extras/when/moreThan=PT6H"_s},
        {u"extras: leaving outside opening hours"_s, u"/extras/when/event=outsideOpeningHours"_s},
        {u"extras: opening hours"_s, u"/openingHours/to=20:00"_s},
        {u"extras: per night"_s, u"/extras/times=perNight"_s},
        {u"extras: per started unit beyond"_s, u"/extras/times=perUnit"_s},
        {u"extras: a night crossed"_s, u"/extras/when/event=nightCrossed"_s},
        {u"extras: overstay"_s, u"/extras/when/event=overstay"_s},
        {u"extras: no-show"_s, u"/extras/when/event=noShow"_s},
        {u"extras: late payment"_s, u"/extras/when/event=latePayment"_s},
        {u"lost ticket: flat"_s, u"/lostTicket/type=flat"_s},
        {u"lost ticket: the day's maximum"_s, u"/lostTicket/type=dayMaximum"_s},
        {u"lost ticket: real price"_s, u"/lostTicket/type=realPrice"_s},
        {u"lost ticket: when the entry is proven"_s, u"/lostTicket/whenEntryProven=realPrice"_s},
        {u"lost ticket: by type"_s, u"/lostTicket/value/car=30.00"_s},
        {u"lost ticket: by group"_s, u"/lostTicket/groups/dialysis=0.00"_s},
        {u"lost ticket: by zone"_s, u"/lostTicket/zones/valet=25.00"_s},

        {u"discounts: time"_s, u"/discounts/type=time"_s},
        {u"discounts: money"_s, u"/discounts/type=money"_s},
        {u"discounts: percent"_s, u"/discounts/type=percent"_s},
        {u"discounts: another table"_s, u"/discounts/type=table"_s},
        {u"discounts: smallest purchase"_s, u"/discounts/smallestPurchase=20.00"_s},
        {u"discounts: at most"_s, u"/discounts/most=5.00"_s},
        {u"discounts: uses"_s, u"/discounts/mostUses=2"_s},
        {u"discounts: zones excluded"_s, u"/discounts/zonesExcluded=valet"_s},
        {u"discounts: best"_s, u"/discountChoice=best"_s},
        {u"discounts: combined"_s, u"/discountChoice=combined"_s},

        {u"exactness: a rung not inclusive"_s, u"/lines/inclusive=false"_s},
        {u"exactness: an offer not inclusive"_s, u"/offers/when/inclusive=false"_s},
        {u"exactness: a stay of no length"_s, u"/rateTables/stayOfNoLength=oneUnit"_s},
        {u"exactness: rounding of windows"_s, u"/rounding/at=window"_s},
        {u"exactness: rounding of the total"_s, u"/rounding/at=total"_s},
        {u"exactness: up"_s, u"/rounding/direction=up"_s},
        {u"exactness: down"_s, u"/rounding/direction=down"_s},
        {u"exactness: ties"_s, u"/rounding/ties=halfEven"_s},
        {u"exactness: tax included"_s, u"/tax/included=true"_s},
        {u"exactness: tax on top"_s, u"/tax/included=false"_s},
        {u"exactness: the tax of a line"_s, u"/lines/tax/rate=8.1"_s},
        {u"exactness: cash"_s, u"/cashRounding/step=0.05"_s},

        {u"demand: on"_s, u"/demand/on=true"_s},
        {u"demand: steps"_s, u"/demand/steps/occupancy=70"_s},
        {u"demand: floor"_s, u"/demand/floor=1"_s},
        {u"demand: ceiling"_s, u"/demand/ceiling=1.5"_s},
        {u"demand: fixed at"_s, u"/demand/fixedAt=entry"_s},
        {u"split at the change"_s, u"/splitAtChange=true"_s},
    };
    return words;
}

QStringList placesOf(const QByteArray &json)
{
    QStringList places;
    collect(QJsonDocument::fromJson(json).object(), {}, places);
    return places;
}

QStringList labelsWithout(const QByteArray &json, const QStringList &languages)
{
    QStringList without;
    collectLabels(QJsonDocument::fromJson(json).object(), {}, languages, without);
    return without;
}

} // namespace parkdesk::test
