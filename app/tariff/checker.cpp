// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/checker.h"

#include "tariff/examples.h"
#include "tariff/ladder.h"
#include "tariff/timeline.h"

#include <QDate>
#include <QSet>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerHour = 3'600'000;

class TariffCheck {
public:
    TariffCheck(const Tariff &tariff, const ZoneRules &zone, int year)
        : m_tariff(tariff)
        , m_zone(zone)
        , m_firstDay(QDate(1970, 1, 1).daysTo(QDate(year, 1, 1)))
        , m_daysOfYear(QDate(year, 1, 1).daysInYear())
    {
    }

    std::vector<TariffFinding> run()
    {
        checkExamples();
        for (size_t i = 0; i < m_tariff.tables.size(); ++i) {
            const RateTable &table = m_tariff.tables[i];
            const QString path = u"/rateTables/"_s + QString::number(i);
            checkWindows(table, path);
            checkLadder(table.lines, table, path + u"/lines"_s);
            for (size_t j = 0; j < table.windows.size(); ++j)
                checkLadder(table.windows[j].lines, table, path + u"/windows/"_s + QString::number(j) + u"/lines"_s);
            checkPrices(static_cast<int>(i), path);
        }
        return std::move(m_findings);
    }

private:
    void add(FindingSeverity severity, const QString &code, const QString &path, const QJsonObject &details = {})
    {
        m_findings.push_back({severity, code, path, details});
    }

    void checkExamples()
    {
        for (const ExampleOutcome &outcome : runExamples(m_tariff, m_zone)) {
            if (!outcome.holds())
                add(FindingSeverity::Error, u"example_fails"_s, u"/examples/"_s + QString::number(outcome.index),
                    {{u"expected"_s, outcome.expected}, {u"got"_s, outcome.got}});
        }
    }

    [[nodiscard]] Instant at(qint64 day, qint64 msOfDay) const
    {
        return m_zone.instantOfRule(LocalTime::of(day, msOfDay));
    }

    /// The stretches of time in which every window must win once: the year, and where dates begin outside it.
    [[nodiscard]] std::vector<TimelinePiece> looked(const RateTable &table) const
    {
        std::vector<TimelinePiece> pieces =
            cutIntoWindows(table, at(m_firstDay, 0), at(m_firstDay + m_daysOfYear, 0), m_zone);
        for (const RateWindow &window : table.windows) {
            const auto date = window.firstDate ? window.firstDate : window.lastDate;
            if (!date)
                continue;
            // From three weeks before, so that a last date is met on its last matching weekday.
            const auto more = cutIntoWindows(table, at(*date - 21, 0), at(*date + 21, 0), m_zone);
            pieces.insert(pieces.end(), more.begin(), more.end());
        }
        return pieces;
    }

    void checkWindows(const RateTable &table, const QString &path)
    {
        QSet<int> seen;
        bool uncovered = false;
        for (const TimelinePiece &piece : looked(table)) {
            seen.insert(piece.window);
            if (piece.window >= 0 || !table.lines.empty() || uncovered)
                continue;
            uncovered = true;
            add(FindingSeverity::Warning, u"uncovered_time"_s, path + u"/windows"_s,
                {{u"from"_s, m_zone.toText(piece.from)}, {u"until"_s, m_zone.toText(piece.until)}});
        }
        for (size_t i = 0; i < table.windows.size(); ++i) {
            if (!seen.contains(static_cast<int>(i)))
                add(FindingSeverity::Warning, u"hidden_window"_s, path + u"/windows/"_s + QString::number(i));
        }
        if (!table.lines.empty() && !seen.contains(-1))
            add(FindingSeverity::Warning, u"hidden_lines"_s, path + u"/lines"_s);
    }

    void checkLadder(const std::vector<RateLine> &lines, const RateTable &table, const QString &path)
    {
        if (lines.empty())
            return;
        if (const auto falling = fallingLine(lines))
            add(FindingSeverity::Warning, u"falling_ladder"_s, path + u'/' + QString::number(*falling));
        const Ladder ladder(lines, PriceScale {});
        const qint64 end = ladder.rungs().back().end;
        const qint64 block = table.basis == RateBasis::Hours24 ? 24 * msPerHour
            : table.basis == RateBasis::CalendarDay            ? 25 * msPerHour
                                                               : Ladder::forEver;
        const bool sold = table.maxTime && table.maxTime->count() <= end;
        if (end != Ladder::forEver && !sold && (table.ladderContinues || end < block))
            add(FindingSeverity::Warning, u"ladder_ends"_s, path + u'/' + QString::number(lines.size() - 1));
    }

    /// A vehicle type that pays by \a table; none when nobody does.
    [[nodiscard]] std::optional<QString> payerOf(int table) const
    {
        for (const VehicleRule &rule : m_tariff.vehicles) {
            if (!rule.refused && rule.table == table)
                return rule.vehicle;
        }
        // Any word that is not the name of a type stands for the unnamed ones.
        return m_tariff.defaultTable == table ? std::optional<QString>(u"?"_s) : std::nullopt;
    }

    [[nodiscard]] Result<Charge> priceOf(const QString &vehicle, Instant entry, Instant exit) const
    {
        Question question;
        question.entry = entry;
        question.exit = exit;
        question.vehicle = vehicle;
        return quote(m_tariff, question, m_zone);
    }

    void checkPrices(int table, const QString &path)
    {
        const std::optional<QString> vehicle = payerOf(table);
        if (!vehicle) {
            add(FindingSeverity::Warning, u"unused_table"_s, path);
            return;
        }
        checkLonger(*vehicle, path);
        checkClockChanges(*vehicle, path);
    }

    void checkLonger(const QString &vehicle, const QString &path)
    {
        // A week from a Monday in March, entering at different times: each longer stay is held against the one before.
        const qint64 monday = m_firstDay + 60 + (8 - LocalTime::of(m_firstDay + 60, 0).weekday()) % 7;
        for (int i = 0; i < 7; ++i) {
            const Instant entry = at(monday + i, (i * 5 % 24) * msPerHour + msPerHour / 3);
            std::optional<Money> before;
            for (int quarter = 1; quarter <= 4 * 60; ++quarter) {
                const Instant exit = entry + minutes(15) * quarter;
                const auto charge = priceOf(vehicle, entry, exit);
                if (charge && before && charge->amount.minor() < before->minor()) {
                    add(FindingSeverity::Warning, u"longer_costs_less"_s, path,
                        {{u"entry"_s, m_zone.toText(entry)},
                         {u"exit"_s, m_zone.toText(exit)},
                         {u"amount"_s, charge->amount.toText()},
                         {u"shorter"_s, before->toText()}});
                    return;
                }
                before = charge ? std::optional<Money>(charge->amount) : std::nullopt;
            }
        }
    }

    [[nodiscard]] static QString answerText(const Result<Charge> &charge)
    {
        return charge ? charge->amount.toText() : codeName(charge.error().code);
    }

    /// The night from 00:00 to 06:00 beside the same night a week earlier.
    void checkClockChanges(const QString &vehicle, const QString &path)
    {
        for (qint64 day = m_firstDay; day < m_firstDay + m_daysOfYear; ++day) {
            const qint64 change = m_zone.offsetMsAt(at(day + 1, 0)) - m_zone.offsetMsAt(at(day, 0));
            if (change == 0)
                continue;
            const auto night = priceOf(vehicle, at(day, 0), at(day, 6 * msPerHour));
            const auto ordinary = priceOf(vehicle, at(day - 7, 0), at(day - 7, 6 * msPerHour));
            const bool broken = !night && ordinary;
            if (answerText(night) == answerText(ordinary))
                continue;
            add(broken ? FindingSeverity::Error : FindingSeverity::Note, u"clock_change_night"_s, path,
                {{u"entry"_s, m_zone.toText(at(day, 0))},
                 {u"exit"_s, m_zone.toText(at(day, 6 * msPerHour))},
                 {u"answer"_s, answerText(night)},
                 {u"ordinary"_s, answerText(ordinary)}});
        }
    }

    const Tariff &m_tariff;
    const ZoneRules &m_zone;
    qint64 m_firstDay;
    int m_daysOfYear;
    std::vector<TariffFinding> m_findings;
};

} // namespace

std::vector<TariffFinding> checkTariff(const Tariff &tariff, const ZoneRules &zone, int year)
{
    return TariffCheck(tariff, zone, year).run();
}

QString severityName(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Note: return u"note"_s;
    case FindingSeverity::Warning: return u"warning"_s;
    case FindingSeverity::Error: break;
    }
    return u"error"_s;
}

} // namespace parkdesk
