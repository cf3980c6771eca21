// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/signwords.h"

#include "tariff/explanation.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QString momentWords(const QString &name, const MomentCondition &moment)
{
    QStringList words;
    if (moment.timed)
        words << signTime(moment.from) + u'-' + signTime(moment.until);
    if (!moment.days.each)
        words << signDays(moment.days);
    return words.isEmpty() ? QString() : name + u' ' + words.join(u' ');
}

QString eventSentence(TariffEvent event)
{
    switch (event) {
    case TariffEvent::None: break;
    case TariffEvent::Overstay: return u"longer than agreed"_s;
    case TariffEvent::NoShow: return u"booked and not used"_s;
    case TariffEvent::LatePayment: return u"paid late"_s;
    case TariffEvent::OutsideOpeningHours: return u"out after closing"_s;
    case TariffEvent::NightCrossed: return u"over midnight"_s;
    }
    return {};
}

void addStayWords(const TariffCondition &when, QStringList &words)
{
    if (when.sameDay.value_or(false) && when.nextDay.value_or(false))
        words << u"same or next day"_s;
    else if (when.sameDay)
        words << (*when.sameDay ? u"same day"_s : u"not the same day"_s);
    else if (when.nextDay)
        words << (*when.nextDay ? u"next day"_s : u"not the next day"_s);
    if (when.longest)
        words << (when.inclusive ? u"at most "_s : u"less than "_s) + englishDuration(*when.longest);
    if (when.shortest)
        words << (when.inclusive ? u"at least "_s : u"more than "_s) + englishDuration(*when.shortest);
    for (const QStringList &who : {when.groups, when.permits, when.vehicles, when.zones}) {
        if (!who.isEmpty())
            words << who.join(u" or "_s);
    }
}

/// " (in 06:00-09:30, same day)", or nothing where nothing is told.
QString conditionWords(const TariffCondition &when)
{
    QStringList words {momentWords(u"in"_s, when.entry), momentWords(u"out"_s, when.exit)};
    words.removeAll(QString());
    if (!when.days.each)
        words << signDays(when.days);
    addStayWords(when, words);
    if (!when.window.isEmpty())
        words << u"in "_s + when.window;
    if (when.event != TariffEvent::None)
        words << eventSentence(when.event);
    if (when.after)
        words << u"past "_s + signTime(*when.after);
    if (when.moreThan)
        words << (when.inclusive ? u"more than "_s : u"from "_s) + englishDuration(*when.moreThan);
    return words.isEmpty() ? QString() : u" ("_s + words.join(u", "_s) + u')';
}

QString nameOr(const TariffLabel &label, const QString &otherwise, const QString &language)
{
    return label.isEmpty() ? otherwise : label.text(language);
}

QString tableName(const Tariff &tariff, int index, const QString &language)
{
    const RateTable &table = tariff.tables[static_cast<size_t>(index)];
    return nameOr(table.label, table.id, language);
}

QString percentWords(qint64 millionths)
{
    // Ten thousand millionths are one percent.
    return signFactor(millionths * 100) + u" %"_s;
}

} // namespace

QString signTime(qint64 msOfDay)
{
    return u"%1:%2"_s.arg(msOfDay / 3'600'000, 2, 10, QChar(u'0')).arg(msOfDay / 60'000 % 60, 2, 10, QChar(u'0'));
}

QString signDays(const DaySet &days)
{
    static const QStringList names {u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    static const QStringList specials {u"holidays"_s, u"before holidays"_s, u"school holidays"_s, u"events"_s};
    if (days.each || days.weekdays == 0x7f)
        return u"Daily"_s;
    QStringList chosen;
    if (days.weekdays == 0x1f)
        chosen << u"Mon-Fri"_s;
    for (int i = 0; i < 7 && days.weekdays != 0x1f; ++i) {
        if ((days.weekdays >> i) % 2 == 1)
            chosen << names.at(i);
    }
    for (int i = 0; i < 4; ++i) {
        if ((days.special >> i) % 2 == 1)
            chosen << specials.at(i);
    }
    return chosen.join(u' ');
}

QString signFactor(qint64 millionths)
{
    QString rest = QString::number(millionths % 1'000'000).rightJustified(6, u'0');
    while (rest.endsWith(u'0'))
        rest.chop(1);
    const QString whole = QString::number(millionths / 1'000'000);
    return rest.isEmpty() ? whole : whole + u'.' + rest;
}

qint64 millionthsOf(const TariffFactor &factor)
{
    return factor.denominator == 1 ? factor.numerator * 1'000'000 : factor.numerator;
}

QString signAmount(const Money &money)
{
    return money.toText() + u' ' + money.currency().code();
}

QString offerSentence(const Tariff &tariff, const RateOffer &offer, const QString &language)
{
    const QString head = nameOr(offer.label, u"Offer"_s, language) + conditionWords(offer.when) + u": "_s;
    if (offer.value)
        return head + signAmount(offer.value->value);
    if (offer.table >= 0)
        return head + tableName(tariff, offer.table, language);
    return head
        + u"each %1 %2"_s.arg(englishDuration(offer.perUnit.front().incrementPeriod),
                              signAmount(offer.perUnit.front().value));
}

QString extraSentence(const TariffExtra &extra, const QString &language)
{
    const QString head = nameOr(extra.label, u"Extra"_s, language) + conditionWords(extra.when) + u": "_s;
    switch (extra.type) {
    case ExtraType::Flat: break;
    case ExtraType::Ladder: return head + u"from "_s + signAmount(extra.lines.front().value);
    case ExtraType::Percentage: return head + percentWords(extra.percent) + u" of "_s + extra.of.join(u", "_s);
    }
    const QString amount = head + signAmount(extra.value.value);
    switch (extra.times) {
    case ExtraTimes::Once: break;
    case ExtraTimes::PerNight: return amount + u" each night"_s;
    case ExtraTimes::PerUnit: return amount + u" each started "_s + englishDuration(extra.unitLength);
    }
    return amount;
}

QString discountSentence(const Tariff &tariff, const TariffDiscount &discount, const QString &language)
{
    QString text = nameOr(discount.label, discount.code.isEmpty() ? u"Discount"_s : discount.code, language)
        + conditionWords(discount.when) + u": "_s;
    switch (discount.type) {
    case DiscountType::Time: text += englishDuration(discount.duration) + u" free"_s; break;
    case DiscountType::Money: text += signAmount(*discount.value) + u" less"_s; break;
    case DiscountType::Percent: text += percentWords(discount.percent) + u" less"_s; break;
    case DiscountType::Table: text += tableName(tariff, discount.table, language); break;
    }
    if (discount.smallestPurchase)
        text += u", from a purchase of "_s + signAmount(*discount.smallestPurchase);
    if (discount.most)
        text += u", at most "_s + signAmount(*discount.most);
    return text;
}

QString termsSentence(const Tariff &tariff, const TermsRule &rule, const QString &language)
{
    const QString name = nameOr(rule.label, rule.name, language);
    if (rule.refused)
        return u"No parking: "_s + name;
    QStringList parts;
    if (rule.table)
        parts << tableName(tariff, *rule.table, language);
    if (rule.factor.numerator != rule.factor.denominator)
        parts << u"%1 times the price"_s.arg(signFactor(millionthsOf(rule.factor)));
    return parts.isEmpty() ? QString() : name + u": "_s + parts.join(u", "_s);
}

QStringList demandSentences(const DemandRule &rule)
{
    QStringList sentences;
    for (const DemandStep &step : rule.on ? rule.steps : std::vector<DemandStep> {})
        sentences << u"From %1 full %2 times the price"_s.arg(percentWords(step.occupancy),
                                                              signFactor(millionthsOf(step.factor)));
    return sentences;
}

} // namespace parkdesk
