// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/checkscene.h"
#include "tariff/ladder.h"

#include <QSet>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Shorter stretches between two rules are a slip: a window that ends at 23:59.
constexpr Duration sliverLength = minutes(2);

/// The stretches of time in which every window must win once: the year, and where dates begin outside it.
std::vector<TimelinePiece> lookedAt(const CheckScene &scene, const RateTable &table)
{
    const auto cut = [&](qint64 first, qint64 last) {
        return cutIntoWindows(table, scene.at(first, 0), scene.at(last, 0), scene.zone(), scene.calendar());
    };
    std::vector<TimelinePiece> pieces = cut(scene.firstDay(), scene.firstDay() + scene.daysOfYear());
    for (const RateWindow &window : table.windows) {
        const auto date = window.firstDate ? window.firstDate : window.lastDate;
        if (!date || window.everyYear)
            continue;
        // From three weeks before, so that a last date is met on its last matching weekday.
        const auto more = cut(*date - 21, *date + 21);
        pieces.insert(pieces.end(), more.begin(), more.end());
    }
    return pieces;
}

QJsonObject stretchOf(const CheckScene &scene, const TimelinePiece &piece)
{
    return {{u"from"_s, scene.zone().toText(piece.from)}, {u"until"_s, scene.zone().toText(piece.until)}};
}

QString windowPath(const QString &path, int window)
{
    return window < 0 ? path + u"/lines"_s : path + u"/windows/"_s + QString::number(window);
}

void checkSlivers(CheckScene &scene, const std::vector<TimelinePiece> &pieces, const QString &path)
{
    for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
        const TimelinePiece &piece = pieces[i];
        const bool between = pieces[i - 1].until == piece.from && piece.until == pieces[i + 1].from;
        if (!between || piece.until - piece.from >= sliverLength)
            continue;
        scene.add(FindingSeverity::Warning, u"sliver"_s, windowPath(path, piece.window), stretchOf(scene, piece));
        return;
    }
}

void checkWindows(CheckScene &scene, const RateTable &table, const QString &path)
{
    QSet<int> seen;
    bool uncovered = false;
    const std::vector<TimelinePiece> pieces = lookedAt(scene, table);
    for (const TimelinePiece &piece : pieces) {
        seen.insert(piece.window);
        const bool short_ = piece.until - piece.from < sliverLength;
        if (piece.window >= 0 || !table.lines.empty() || uncovered || short_)
            continue;
        uncovered = true;
        scene.add(FindingSeverity::Warning, u"uncovered_time"_s, path + u"/windows"_s, stretchOf(scene, piece));
    }
    checkSlivers(scene, pieces, path);
    for (std::size_t i = 0; i < table.windows.size(); ++i) {
        const RateWindow &window = table.windows[i];
        const QString where = windowPath(path, static_cast<int>(i));
        if (window.lastDate && !window.everyYear && *window.lastDate < scene.firstDay())
            scene.add(FindingSeverity::Warning, u"window_past"_s, where,
                      {{u"until"_s, LocalTime::of(*window.lastDate, 0).toText().first(10)}});
        else if (!seen.contains(static_cast<int>(i)))
            scene.add(FindingSeverity::Warning, u"hidden_window"_s, where);
    }
    if (!table.lines.empty() && !seen.contains(-1))
        scene.add(FindingSeverity::Warning, u"hidden_lines"_s, path + u"/lines"_s);
}

/// How far one climb of the table's ladder can go.
qint64 longestClimb(const RateTable &table)
{
    qint64 longest = Ladder::forEver;
    if (!table.ladderContinues && table.basis == RateBasis::Hours24)
        longest = 24 * checkHour;
    if (!table.ladderContinues && table.basis == RateBasis::CalendarDay)
        longest = 25 * checkHour;
    if (table.maxTime)
        longest = std::min(longest, qint64 {table.maxTime->count()});
    return longest;
}

void checkLadder(CheckScene &scene, const std::vector<RateLine> &lines, const RateTable &table, const QString &path)
{
    if (lines.empty())
        return;
    if (const auto falling = fallingLine(lines))
        scene.add(FindingSeverity::Warning, u"falling_ladder"_s, path + u'/' + QString::number(*falling));
    const Ladder ladder(lines, PriceScale {});
    const qint64 end = ladder.rungs().back().end;
    const qint64 climb = longestClimb(table);
    // A stay of exactly the longest time is sold.
    if (end != Ladder::forEver && end < climb)
        scene.add(FindingSeverity::Warning, u"ladder_ends"_s, path + u'/' + QString::number(lines.size() - 1),
                  {{u"hours"_s, QString::number(end / checkHour)}});
}

void checkRungs(CheckScene &scene, const RateTable &table, const QString &path)
{
    if (table.lines.empty())
        return;
    const Ladder ladder(table.lines, PriceScale {});
    const qint64 climb = longestClimb(table);
    qint64 lostGrace = 0;
    for (const RateGrace &grace : table.graces) {
        if (!grace.deducted && !grace.perDay)
            lostGrace = std::max(lostGrace, qint64 {grace.period.count()});
    }
    for (const Rung &rung : ladder.rungs()) {
        const auto line = static_cast<qsizetype>(rung.line - table.lines.data());
        const QString where = path + u"/lines/"_s + QString::number(line);
        if (climb != Ladder::forEver && rung.start >= climb)
            scene.add(
                FindingSeverity::Warning, u"rung_unreachable"_s, where,
                {{u"from"_s, QString::number(rung.start / 60'000)}, {u"longest"_s, QString::number(climb / 60'000)}});
        const bool wholePrice = rung.line->type == RateLineType::FlatRateTier;
        if (wholePrice && rung.end != Ladder::forEver && rung.end <= lostGrace)
            scene.add(
                FindingSeverity::Warning, u"grace_hides_rung"_s, where,
                {{u"until"_s, QString::number(rung.end / 60'000)}, {u"grace"_s, QString::number(lostGrace / 60'000)}});
    }
}

/// Tables that are paid by, whether by somebody or instead of another.
QSet<int> usedTables(const CheckScene &scene)
{
    QSet<int> used;
    for (const CheckPayer &payer : scene.payers())
        used.insert(payer.table);
    for (const RateTable &table : scene.tariff().tables) {
        for (const RateOffer &offer : table.offers)
            used.insert(offer.table);
    }
    for (const TariffDiscount &discount : scene.tariff().discounts) {
        if (discount.type == DiscountType::Table)
            used.insert(discount.table);
    }
    return used;
}

} // namespace

void checkRules(CheckScene &scene)
{
    const QSet<int> used = usedTables(scene);
    for (std::size_t i = 0; i < scene.tariff().tables.size(); ++i) {
        const RateTable &table = scene.tariff().tables[i];
        const QString path = u"/rateTables/"_s + QString::number(i);
        if (!used.contains(static_cast<int>(i)))
            scene.add(FindingSeverity::Warning, u"unused_table"_s, path);
        checkWindows(scene, table, path);
        checkLadder(scene, table.lines, table, path + u"/lines"_s);
        for (std::size_t j = 0; j < table.windows.size(); ++j) {
            const RateWindow &window = table.windows[j];
            // A window that stops the clock climbs its own ladder, no further than it is long.
            RateTable own = table;
            if (!window.counts)
                own.maxTime = std::min(own.maxTime.value_or(hours(25) * (window.spanDays + 1)),
                                       Duration(window.until - window.from + 25 * checkHour * window.spanDays));
            checkLadder(scene, window.lines, own, path + u"/windows/"_s + QString::number(j) + u"/lines"_s);
        }
        checkRungs(scene, table, path);
    }
}

} // namespace parkdesk
