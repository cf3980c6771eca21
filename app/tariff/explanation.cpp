// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/explanation.h"

#include "tariff/signwords.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QString unitWord(UnitRule rule)
{
    switch (rule) {
    case UnitRule::Started:
    case UnitRule::StartedAfter: return u"started "_s;
    case UnitRule::Completed: return u"full "_s;
    case UnitRule::ProRata: break;
    }
    return {};
}

/// "hour", "half hour", "day" or "20 min": a duration as the name of a unit.
QString unitName(Duration unit)
{
    if (unit == hours(1))
        return u"hour"_s;
    if (unit == minutes(30))
        return u"half hour"_s;
    if (unit == hours(24))
        return u"24 hours"_s;
    if (unit == minutes(1))
        return u"minute"_s;
    return englishDuration(unit);
}

QString capName(CapPeriod per)
{
    switch (per) {
    case CapPeriod::Window: return u"Window cap"_s;
    case CapPeriod::CalendarDay: return u"Day cap"_s;
    case CapPeriod::Hours24: return u"24-hour cap"_s;
    case CapPeriod::CalendarWeek: return u"Week cap"_s;
    case CapPeriod::Days7: return u"7-day cap"_s;
    case CapPeriod::CalendarMonth: return u"Month cap"_s;
    case CapPeriod::Line: return u"Cap"_s;
    case CapPeriod::Stay: break;
    }
    return u"Stay cap"_s;
}

QString unitsText(const ChargeLine &line)
{
    const QString price = line.unitPrice.toText();
    if (line.unitRule == UnitRule::ProRata) {
        const Duration used = line.unitLength * line.units;
        return u"%1 at %2 per %3"_s.arg(englishDuration(used), price, unitName(line.pricedPer));
    }
    return u"%1 x %2%3 at %4"_s.arg(QString::number(line.units), unitWord(line.unitRule), unitName(line.unitLength),
                                    price);
}

QString stepText(const ChargeLine &line)
{
    const QString name = (line.startsAt == Duration(0) ? u"First "_s : u"Next "_s) + unitName(line.unitLength);
    return line.units > 1 ? u"%1 x %2 at %3"_s.arg(QString::number(line.units), name.toLower(), line.unitPrice.toText())
                          : name;
}

QString percentText(qint64 millionths)
{
    QString digits = QString::number(millionths).rightJustified(5, u'0');
    digits.insert(digits.size() - 4, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits + u" %"_s;
}

/// "2 x 3.00", or \a name where it is paid once.
QString extraText(const QString &name, const ChargeLine &line)
{
    return line.units > 1 ? u"%1 x %2"_s.arg(QString::number(line.units), line.unitPrice.toText()) : name;
}

QString plainText(const ChargeLine &line)
{
    switch (line.kind) {
    case ChargeLineKind::EntranceFee: return u"Entrance fee"_s;
    case ChargeLineKind::Units: return unitsText(line);
    case ChargeLineKind::Step: return stepText(line);
    case ChargeLineKind::Tier:
        return line.unitLength == Duration(0) ? u"Any longer stay"_s : u"Up to "_s + englishDuration(line.unitLength);
    case ChargeLineKind::Flat:
        return line.units > 1 ? u"%1 x flat rate at %2"_s.arg(QString::number(line.units), line.unitPrice.toText())
                              : u"Flat rate"_s;
    case ChargeLineKind::Free: return u"Free time"_s;
    case ChargeLineKind::Grace: return u"Free "_s + englishDuration(line.until - line.from);
    case ChargeLineKind::Minimum: return u"Minimum "_s + line.unitPrice.toText();
    case ChargeLineKind::Cap: return capName(line.capPeriod) + u' ' + line.unitPrice.toText();
    case ChargeLineKind::LostTicket: return u"Lost ticket"_s;
    case ChargeLineKind::Rounding: return u"Rounding"_s;
    case ChargeLineKind::Surcharge: return u"Surcharge"_s;
    case ChargeLineKind::Extra: return extraText(u"Extra"_s, line);
    case ChargeLineKind::Overstay: return extraText(u"Overstay"_s, line);
    case ChargeLineKind::NoShow: return u"No-show"_s;
    case ChargeLineKind::LatePayment: return extraText(u"Late payment"_s, line);
    case ChargeLineKind::Discount: return u"Discount"_s;
    case ChargeLineKind::Offer: return u"Offer"_s;
    case ChargeLineKind::Terms: return u"Factor "_s + signFactor(line.units);
    case ChargeLineKind::Demand: return u"Demand factor "_s + signFactor(line.units);
    case ChargeLineKind::CashRounding: return u"Cash rounding"_s;
    case ChargeLineKind::Change: return u"New prices"_s;
    case ChargeLineKind::Tax: break;
    }
    return u"Tax "_s + percentText(line.taxRate);
}

/// Sentences about a table.
class Sign {
public:
    Sign(const Tariff &tariff, const QString &language)
        : m_tariff(tariff)
        , m_language(language)
    {
    }

    QStringList sentences()
    {
        for (const RateTable &table : m_tariff.tables) {
            if (m_tariff.tables.size() > 1)
                m_sentences << named(table.label, table.id) + u':';
            addTable(table);
        }
        addVehicles();
        addRules();
        addEnd();
        return m_sentences;
    }

private:
    [[nodiscard]] QString named(const TariffLabel &label, const QString &otherwise) const
    {
        return label.isEmpty() ? otherwise : label.text(m_language);
    }

    [[nodiscard]] QString amount(const Money &money) const { return money.toText() + u' ' + money.currency().code(); }

    void add(const QString &sentence) { m_sentences << sentence + u'.'; }

    void addTable(const RateTable &table)
    {
        for (const RateGrace &grace : table.graces)
            add(graceText(grace));
        if (table.entranceFee)
            add(u"Entrance %1"_s.arg(amount(table.entranceFee->value)));
        for (const RateWindow &window : table.windows)
            addWindow(window);
        if (!table.lines.empty())
            add(linesText(table.lines, table.windows.empty() ? QString() : u"At other times: "_s));
        for (const RateCap &cap : table.caps)
            add(u"At most %1 %2"_s.arg(amount(cap.maxValue), capPeriodText(cap.per)));
        if (table.minValue)
            add(u"At least %1"_s.arg(amount(table.minValue->value)));
        if (table.maxTime)
            add(u"Longest stay %1"_s.arg(englishDuration(*table.maxTime)));
        addBasis(table);
        if (table.sum)
            add(u"All stays of a plate count together %1"_s.arg(capPeriodText(table.sum->per)));
        for (const RateOffer &offer : table.offers)
            add(offerSentence(m_tariff, offer, m_language));
        for (const TariffExtra &extra : table.extras)
            add(extraSentence(extra, m_language));
    }

    [[nodiscard]] static QString graceText(const RateGrace &grace)
    {
        const QString length = englishDuration(grace.period);
        const QString day = grace.perDay ? u" of each day"_s : QString();
        if (!grace.deducted)
            return u"The first %1%2 are free when you stay no longer"_s.arg(length, day);
        switch (grace.free.from) {
        case FreeFrom::Start: break;
        case FreeFrom::End: return u"The last %1%2 are free"_s.arg(length, day);
        case FreeFrom::Dearest: return u"The dearest %1%2 are free"_s.arg(length, day);
        }
        return u"The first %1%2 are free"_s.arg(length, day);
    }

    void addBasis(const RateTable &table)
    {
        if (table.basis == RateBasis::Hours24)
            add(u"Counted anew every 24 hours from entry"_s);
        else if (table.basis == RateBasis::CalendarDay)
            add(u"Counted anew each day at %1"_s.arg(signTime(table.resetTime)));
    }

    [[nodiscard]] QString lineText(const RateLine &line, bool first) const
    {
        if (!line.label.isEmpty())
            return line.label.text(m_language) + u' ' + (line.value.isZero() ? u"free"_s : amount(line.value));
        switch (line.type) {
        case RateLineType::FlatRate:
            if (line.duration)
                return u"%1 %2"_s.arg(englishDuration(*line.duration),
                                      line.value.isZero() ? u"free"_s : amount(line.value));
            return u"flat rate %1"_s.arg(amount(line.value));
        case RateLineType::FlatRateTier:
            return line.duration ? u"up to %1 %2"_s.arg(englishDuration(*line.duration), amount(line.value))
                                 : u"longer %1"_s.arg(amount(line.value));
        case RateLineType::IncrementingRate: break;
        }
        if (line.usageCount == 1)
            return u"%1 %2 %3"_s.arg(first ? u"first"_s : u"next"_s, unitName(line.incrementPeriod),
                                     amount(line.value));
        QString text = u"each %1%2 %3"_s.arg(unitWord(line.unit), unitName(line.incrementPeriod), amount(line.value));
        if (line.unit == UnitRule::StartedAfter)
            text += u" (when more than %1 of it are used)"_s.arg(englishDuration(line.startedAfter));
        if (line.unit == UnitRule::ProRata)
            text += u" (by the minute)"_s;
        if (line.usageCount)
            text += u" (%1 times)"_s.arg(*line.usageCount);
        return text;
    }

    [[nodiscard]] QString linesText(const std::vector<RateLine> &lines, const QString &before) const
    {
        QStringList parts;
        for (const RateLine &line : lines)
            parts << lineText(line, parts.isEmpty());
        QString text = before + parts.join(u", then "_s);
        text[0] = text.at(0).toUpper();
        return text;
    }

    [[nodiscard]] static QString daysText(const RateWindow &window)
    {
        static const QStringList names {u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
        const QString days = signDays(window.days);
        return window.spanDays > 1 ? days + u" until "_s + names.at((names.indexOf(days) + window.spanDays) % 7) : days;
    }

    void addWindow(const RateWindow &window)
    {
        addPrice(window);
        for (const TariffExtra &extra : window.extras)
            add(extraSentence(extra, m_language));
    }

    void addPrice(const RateWindow &window)
    {
        QString head = u"%1 %2-%3"_s.arg(daysText(window), signTime(window.from), signTime(window.until));
        if (window.wholeEvent)
            head = signDays(window.days);
        if (!window.label.isEmpty())
            head = window.label.text(m_language) + u" ("_s + head + u')';
        switch (window.kind) {
        case WindowKind::Free: add(head + u": free"_s); break;
        case WindowKind::Closed: add(head + u": no parking"_s); break;
        case WindowKind::Flat: add(head + u": "_s + amount(window.value->value)); break;
        case WindowKind::Rate: {
            QString text = linesText(window.lines, head + u": "_s);
            if (window.minValue)
                text += u", at least "_s + amount(*window.minValue);
            if (window.maxValue)
                text += u", at most "_s + amount(*window.maxValue);
            if (window.surcharge)
                text += u", surcharge "_s + amount(window.surcharge->value);
            if (window.maxTime)
                text += u", longest stay "_s + englishDuration(*window.maxTime);
            add(text);
            break;
        }
        }
    }

    [[nodiscard]] static QString capPeriodText(CapPeriod per)
    {
        switch (per) {
        case CapPeriod::Window: return u"per window"_s;
        case CapPeriod::CalendarDay: return u"per day"_s;
        case CapPeriod::Hours24: return u"per 24 hours"_s;
        case CapPeriod::CalendarWeek: return u"per week"_s;
        case CapPeriod::Days7: return u"per 7 days"_s;
        case CapPeriod::CalendarMonth: return u"per month"_s;
        case CapPeriod::Line:
        case CapPeriod::Stay: break;
        }
        return u"per stay"_s;
    }

    void addPayer(const VehicleRule &rule)
    {
        const bool hasFactor = rule.factor.numerator != rule.factor.denominator;
        const RateTable &table = m_tariff.tables[static_cast<size_t>(rule.table)];
        QStringList parts;
        if (m_tariff.tables.size() > 1)
            parts << named(table.label, table.id);
        if (hasFactor)
            parts << u"%1 times the price"_s.arg(signFactor(millionthsOf(rule.factor)));
        if (!parts.isEmpty())
            add(rule.vehicle + u": "_s + parts.join(u", "_s));
    }

    void addVehicles()
    {
        for (const VehicleRule &rule : m_tariff.vehicles) {
            if (rule.refused)
                add(u"No parking: %1"_s.arg(rule.vehicle));
            else
                addPayer(rule);
        }
    }

    void addLostTicket(const LostTicketRule &rule)
    {
        const auto fee = rule.values.find(QString());
        switch (rule.type) {
        case LostTicketType::Flat: add(u"Lost ticket %1"_s.arg(amount(fee->second))); return;
        case LostTicketType::DayMaximum: add(u"Lost ticket: the price of a day"_s); break;
        case LostTicketType::RealPrice: add(u"Lost ticket: the price of the stay"_s); break;
        }
        if (fee != rule.values.end())
            m_sentences.back().replace(m_sentences.back().size() - 1, 1, u" and %1."_s.arg(amount(fee->second)));
    }

    void addRules()
    {
        for (const auto *rules : {&m_tariff.groups, &m_tariff.permits, &m_tariff.zones}) {
            for (const TermsRule &rule : *rules) {
                const QString sentence = termsSentence(m_tariff, rule, m_language);
                if (!sentence.isEmpty())
                    add(sentence);
            }
        }
        for (const TariffExtra &extra : m_tariff.extras)
            add(extraSentence(extra, m_language));
        for (const TariffDiscount &discount : m_tariff.discounts)
            add(discountSentence(m_tariff, discount, m_language));
        for (const QString &sentence : m_tariff.demand ? demandSentences(*m_tariff.demand) : QStringList())
            add(sentence);
    }

    void addEnd()
    {
        if (m_tariff.lostTicket)
            addLostTicket(*m_tariff.lostTicket);
        if (m_tariff.tax) {
            const QString percent = percentText(m_tariff.tax->rate);
            add(m_tariff.tax->included ? u"Prices include %1 tax"_s.arg(percent) : u"Plus %1 tax"_s.arg(percent));
        }
    }

    const Tariff &m_tariff;
    QString m_language;
    QStringList m_sentences;
};

} // namespace

QString englishLabel(const ChargeLine &line)
{
    const QString plain = plainText(line);
    return line.label.isEmpty() ? plain : line.label.text(u"en"_s) + u": "_s + plain;
}

QString englishDuration(Duration duration)
{
    const qint64 ms = duration.count();
    const qint64 minutesPart = ms / 60'000 % 60;
    const qint64 secondsPart = ms / 1000 % 60;
    const qint64 hoursPart = ms / 3'600'000;
    QStringList parts;
    // Two days and more read better in days; "24 h" and "36 h" are what signs write.
    if (hoursPart >= 48 && ms % 86'400'000 == 0)
        return u"%1 days"_s.arg(hoursPart / 24);
    if (hoursPart > 0)
        parts << u"%1 h"_s.arg(hoursPart);
    if (minutesPart > 0)
        parts << u"%1 min"_s.arg(minutesPart);
    if (secondsPart > 0 || parts.isEmpty())
        parts << u"%1 s"_s.arg(secondsPart);
    return parts.join(u' ');
}

QStringList signSentences(const Tariff &tariff, const QString &language)
{
    return Sign(tariff, language).sentences();
}

} // namespace parkdesk
