// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/printing/signlines.h"

#include "domain/zonerules.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 10;

struct SignWords {
    Q_DECLARE_TR_FUNCTIONS(SignWords)
};

QString signUnit(Duration unit)
{
    if (unit == hours(1))
        return SignWords::tr("hour", "unit of a price");
    if (unit == hours(24))
        return SignWords::tr("day", "unit of a price");
    return durationText(unit);
}

/// The end of a day is 24:00.
QString timeOfDay(qint64 ms)
{
    const qint64 minute = ms == LocalTime::msPerDay ? qint64 {24} * 60 : ms / 60'000 % (qint64 {24} * 60);
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QString blockWords(RateBasis basis)
{
    switch (basis) {
    case RateBasis::CalendarDay: return SignWords::tr("Each calendar day");
    case RateBasis::Hours24: return SignWords::tr("Each 24 h");
    case RateBasis::Stay:
    case RateBasis::Window: break;
    }
    return SignWords::tr("Stay of any length");
}

QString lineWords(const RateLine &line, bool first, RateBasis basis)
{
    switch (line.type) {
    case RateLineType::FlatRate:
        if (!line.duration)
            return first ? blockWords(basis) : SignWords::tr("Then any length");
        return first ? SignWords::tr("First %1", "unit of a price").arg(signUnit(*line.duration))
                     : SignWords::tr("Following %1", "unit of a price").arg(signUnit(*line.duration));
    case RateLineType::FlatRateTier:
        return line.duration ? SignWords::tr("Up to %1", "length of a stay").arg(durationText(*line.duration))
                             : SignWords::tr("Longer stays");
    case RateLineType::IncrementingRate: break;
    }
    const QString unit = signUnit(line.incrementPeriod);
    if (line.usageCount == 1)
        return first ? SignWords::tr("First %1", "unit of a price").arg(unit)
                     : SignWords::tr("Following %1", "unit of a price").arg(unit);
    if (first)
        return line.unit == UnitRule::Started ? SignWords::tr("Each started %1", "unit of a price").arg(unit)
                                              : SignWords::tr("Each %1", "unit of a price").arg(unit);
    return SignWords::tr("Each following %1", "unit of a price").arg(unit);
}

QString capSignWords(CapPeriod period)
{
    switch (period) {
    case CapPeriod::Window: return SignWords::tr("At most per period");
    case CapPeriod::CalendarDay: return SignWords::tr("At most per day");
    case CapPeriod::Hours24: return SignWords::tr("At most per 24 h");
    case CapPeriod::CalendarWeek: return SignWords::tr("At most per week");
    case CapPeriod::Days7: return SignWords::tr("At most per 7 days");
    case CapPeriod::CalendarMonth: return SignWords::tr("At most per month");
    case CapPeriod::Line:
    case CapPeriod::Stay: return SignWords::tr("At most per stay");
    }
    return {};
}

/// Writes the sign of one table for one factor.
class SignWriter {
public:
    SignWriter(const TariffFactor &factor, const QLocale &locale)
        : m_factor(factor)
        , m_locale(locale)
    {
    }

    void write(const RateTable &table)
    {
        for (const RateGrace &grace : table.graces)
            add(labelOr(grace.label, SignWords::tr("Free for the first minutes")), durationText(grace.period));
        if (table.entranceFee)
            add(SignWords::tr("Entrance fee"), amount(table.entranceFee->value));
        m_basis = table.basis;
        writeLines(table.lines, {});
        for (const RateWindow &window : table.windows)
            writeWindow(window);
        for (const RateCap &cap : table.caps)
            add(labelOr(cap.label, capSignWords(cap.per)),
                cap.factorsInside ? amountText(cap.maxValue, m_locale) : amount(cap.maxValue));
    }
    void writeLostTicket(const LostTicketRule &rule, const QString &vehicleType)
    {
        auto value = rule.values.find(vehicleType);
        if (value == rule.values.end())
            value = rule.values.find(QString());
        if (rule.type == LostTicketType::Flat && value != rule.values.end())
            add(labelOr(rule.label, SignWords::tr("Lost ticket")), amountText(value->second, m_locale));
    }
    [[nodiscard]] QList<SlipRow> take() { return m_rows.first(std::min(m_rows.size(), mostLines)); }

private:
    void add(const QString &words, const QString &amount) { m_rows.append({words, leftToRight(amount)}); }
    [[nodiscard]] QString labelOr(const TariffLabel &label, const QString &words) const
    {
        return label.isEmpty() ? words : label.text(m_locale.name().section(u'_', 0, 0));
    }
    /// As the vehicle pays it; only to be read, so a fraction of the smallest coin is rounded.
    [[nodiscard]] QString amount(const Money &money) const
    {
        const qint64 minor =
            (money.minor() * m_factor.numerator * 2 + m_factor.denominator) / (m_factor.denominator * 2);
        return amountText(Money(minor, money.currency()), m_locale);
    }
    void writeLines(const std::vector<RateLine> &lines, const QString &place)
    {
        bool first = true;
        for (const RateLine &line : lines) {
            const QString words = labelOr(line.label, lineWords(line, first, m_basis));
            add(place.isEmpty() ? words : SignWords::tr("%1: %2", "time of the day, price of a unit").arg(place, words),
                amount(line.value));
            first = false;
        }
    }
    void writeWindow(const RateWindow &window)
    {
        const bool wholeDay = window.from % LocalTime::msPerDay == 0 && window.until % LocalTime::msPerDay == 0;
        const QString times =
            SignWords::tr("%1 to %2", "times of the day").arg(timeOfDay(window.from), timeOfDay(window.until));
        const QString name = labelOr(window.label, {});
        const QString place = name.isEmpty() ? times
            : wholeDay                       ? name
                                             : SignWords::tr("%1, %2", "name of a time, times").arg(name, times);
        switch (window.kind) {
        case WindowKind::Rate: writeLines(window.lines, place); break;
        case WindowKind::Flat:
            if (window.value)
                add(place, amount(window.value->value));
            break;
        case WindowKind::Free: add(place, SignWords::tr("free", "price")); break;
        case WindowKind::Closed: add(place, SignWords::tr("closed", "instead of a price")); break;
        }
    }

    TariffFactor m_factor;
    RateBasis m_basis = RateBasis::Stay;
    QLocale m_locale;
    QList<SlipRow> m_rows;
};

} // namespace

QList<SlipRow> signLines(const Tariff &tariff, const QString &vehicleType, const QLocale &locale)
{
    std::optional<int> table = tariff.defaultTable;
    TariffFactor factor;
    for (const VehicleRule &rule : tariff.vehicles) {
        if (rule.vehicle != vehicleType)
            continue;
        if (rule.refused)
            return {};
        table = rule.table;
        factor = rule.factor;
    }
    if (!table)
        return {};
    SignWriter writer(factor, locale);
    writer.write(tariff.tables.at(static_cast<size_t>(*table)));
    if (tariff.lostTicket)
        writer.writeLostTicket(*tariff.lostTicket, vehicleType);
    return writer.take();
}

} // namespace parkdesk
