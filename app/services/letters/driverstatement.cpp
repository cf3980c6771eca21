// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/letters/driverstatement.h"

#include "domain/dates.h"
#include "services/letters/lettertexts.h"
#include "services/letters/letterwords.h"

#include <QMap>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Amounts of one currency after those of another.
class PaidSums {
public:
    Done add(const Money &amount)
    {
        if (amount.isZero())
            return {};
        for (Money &sum : m_sums) {
            if (sum.currency() == amount.currency()) {
                sum = TRY(sum.plus(amount));
                return {};
            }
        }
        m_sums.append(amount);
        return {};
    }
    [[nodiscard]] const QList<Money> &all() const { return m_sums; }

private:
    QList<Money> m_sums;
};

/// What stands in one row of a table by week or by lot.
struct VisitSums {
    qint64 visits = 0;
    Duration parked {0};
    PaidSums paid;
};

bool endedWithin(const LetterReader::Visit &visit, const TimeSpan &span)
{
    return visit.leftAt && span.contains(*visit.leftAt);
}

Done addVisit(VisitSums &sums, const LetterReader::Visit &visit, const TimeSpan &span)
{
    if (endedWithin(visit, span)) {
        ++sums.visits;
        sums.parked += *visit.leftAt - visit.enteredAt;
    }
    return sums.paid.add(visit.paid);
}

/// Writes the rows of one statement.
class StatementWriter {
public:
    StatementWriter(const DriverMonth &month, const ZoneRules &zone)
        : m_month(month)
        , m_zone(zone)
        , m_language(month.language)
    {
    }

    [[nodiscard]] QString word(const char *key) const { return letterWord(QString::fromLatin1(key), m_language); }

    [[nodiscard]] Result<ReportSection> weeks() const
    {
        QMap<qint64, VisitSums> sums; // by the day on which the week begins
        for (qint64 day = mondayOf(m_month.month.firstDay); day < m_month.month.endDay; day += 7)
            sums.insert(day, {});
        for (const LetterReader::Visit &visit : m_month.visits) {
            if (endedWithin(visit, m_month.month.span))
                TRY_DONE(addVisit(sums[mondayOf(m_zone.toLocal(*visit.leftAt).day())], visit, m_month.month.span));
        }
        ReportSection section = sectionNamed("by_week", "week");
        for (auto it = sums.constBegin(); it != sums.constEnd(); ++it)
            section.rows.append(rowOf(weekName(it.key()), *it, false));
        section.columns.removeLast(); // what was paid has days of its own
        section.chart = {ReportChart::Kind::Bars, {2}, 1, {}};
        return section;
    }

    [[nodiscard]] Result<ReportSection> lots() const
    {
        QMap<QString, VisitSums> sums;
        VisitSums all;
        for (const LetterReader::Visit &visit : m_month.visits) {
            TRY_DONE(addVisit(sums[visit.lot], visit, m_month.month.span));
            TRY_DONE(addVisit(all, visit, m_month.month.span));
        }
        ReportSection section = sectionNamed("by_lot", "lot");
        for (auto it = sums.constBegin(); it != sums.constEnd(); ++it)
            section.rows.append(rowOf(it.key(), *it, true));
        section.totals.append(rowOf(word("total"), all, true));
        return section;
    }

    [[nodiscard]] Result<ReportSection> visits() const
    {
        ReportSection section;
        section.title = word("each_visit");
        for (const char *key : {"entered", "left", "lot", "plate"})
            section.columns.append({word(key), {}, ReportForm::Text, {}});
        section.columns.append({word("time"), {}, ReportForm::Length, {}});
        section.columns.append({word("paid"), {}, ReportForm::Amount, {}});
        for (const LetterReader::Visit &visit : m_month.visits) {
            const Zone there = TRY(ZoneRules::forZone(visit.zone));
            const QString left =
                visit.leftAt ? letterShortMoment(there->toLocal(*visit.leftAt), m_language) : word("inside");
            section.rows.append(
                {{letterShortMoment(there->toLocal(visit.enteredAt), m_language), {}, 0},
                 {left, {}, 0},
                 {visit.lot, {}, 0},
                 {visit.plate, {}, 0},
                 lengthCell(visit.leftAt ? std::optional(*visit.leftAt - visit.enteredAt) : std::nullopt),
                 {visit.paid.isZero() ? u"\u2013"_s : letterAmount(visit.paid, m_language), {}, 0}});
        }
        return section;
    }

private:
    /// Weeks begin on Monday.
    [[nodiscard]] static qint64 mondayOf(qint64 day) { return day - (dateOf(day).dayOfWeek() - 1); }
    /// "2 to 8 Nov", within the month.
    [[nodiscard]] QString weekName(qint64 monday) const
    {
        const QDate from = dateOf(std::max(monday, m_month.month.firstDay));
        const QDate until = dateOf(std::min(monday + 7, m_month.month.endDay) - 1);
        const QString form = m_language.startsWith("de"_L1) ? u"d. MMM"_s : u"d MMM"_s;
        const QString last = letterLocale(m_language).toString(until, form);
        if (from == until)
            return last;
        const QString dot = m_language.startsWith("de"_L1) ? u"."_s : QString();
        return u"%1%2 \u2013 %3"_s.arg(from.day()).arg(dot, last);
    }
    [[nodiscard]] ReportSection sectionNamed(const char *title, const char *key) const
    {
        ReportSection section;
        section.title = word(title);
        section.columns = {{word(key), {}, ReportForm::Text, {}},
                           {word("visits"), {}, ReportForm::Count, {}},
                           {word("time"), {}, ReportForm::Length, {}},
                           {word("paid"), {}, ReportForm::Amount, {}}};
        return section;
    }
    [[nodiscard]] static ReportValue lengthCell(std::optional<Duration> length)
    {
        if (!length)
            return {u"\u2013"_s, {}, 0};
        return {length->count() == 0 ? u"\u2013"_s : letterLength(*length), length->count(), 0};
    }
    [[nodiscard]] QList<ReportValue> rowOf(const QString &key, const VisitSums &sums, bool paid) const
    {
        QList<ReportValue> row {
            {key, {}, 0}, {letterLocale(m_language).toString(sums.visits), sums.visits, 0}, lengthCell(sums.parked)};
        if (paid)
            row.append({letterAmounts(sums.paid.all(), m_language), {}, 0});
        return row;
    }

    const DriverMonth &m_month;
    const ZoneRules &m_zone;
    QString m_language;
};

} // namespace

qint64 DriverMonth::ended() const
{
    return std::count_if(visits.begin(), visits.end(),
                         [this](const LetterReader::Visit &visit) { return endedWithin(visit, month.span); });
}

Duration DriverMonth::parked() const
{
    Duration sum {0};
    for (const LetterReader::Visit &visit : visits)
        sum += endedWithin(visit, month.span) ? *visit.leftAt - visit.enteredAt : Duration(0);
    return sum;
}

Result<QList<Money>> DriverMonth::paid() const
{
    PaidSums sums;
    for (const LetterReader::Visit &visit : visits)
        TRY_DONE(sums.add(visit.paid));
    return sums.all();
}

Result<ReportDocument> statementDocument(const DriverMonth &month, const ZoneRules &zone, Instant now)
{
    const StatementWriter writer(month, zone);
    const QString monthName = letterMonth(month.month.firstDay, month.language);
    ReportDocument document;
    document.title = writer.word("statement").arg(monthName);
    document.author = month.office;
    document.pageText = writer.word("page");
    document.facts = {{writer.word("driver"), month.name},
                      {writer.word("number"), month.number},
                      {writer.word("made"), letterMoment(zone.toLocal(now), month.language)}};
    document.figures = {{writer.word("visits"), letterLocale(month.language).toString(month.ended()), {}},
                        {writer.word("time"), letterLength(month.parked()), {}},
                        {writer.word("paid"), letterAmounts(TRY(month.paid()), month.language), {}}};
    if (month.ended() > 0)
        document.sections.append(TRY(writer.weeks()));
    document.sections.append(TRY(writer.lots()));
    document.sections.append(TRY(writer.visits()));
    return document;
}

} // namespace parkdesk
