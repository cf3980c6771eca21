// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/staylines.h"

#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration dueWindow = hours(2);
constexpr Duration soon = minutes(15);
constexpr size_t fewLines = 9; ///< as many as the card shows without scrolling

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

/// Narrow, for a column: "1 h 15", "15 min".
QString shortDuration(Duration length)
{
    const qint64 minutesInAll = length / minutes(1);
    if (minutesInAll < 60 || length >= hours(24))
        return durationText(length);
    return ListWords::tr("%1 h %2", "hours, minutes").arg(minutesInAll / 60).arg(minutesInAll % 60, 2, 10, QChar(u'0'));
}

QString signedDuration(Duration over)
{
    return ListWords::tr("+%1", "over its time by").arg(shortDuration(over));
}

StayLine lineOf(const DeskBoard::ParkedRow &row, Instant now, const ZoneRules &zone)
{
    StayLine line {row.stay.value,
                   whenText(row.agreedUntil, now, zone),
                   row.plate,
                   row.ticket,
                   row.vehicleType,
                   row.spot,
                   TagKind::Plain,
                   Glyph::None,
                   {}};
    const Duration left = row.agreedUntil - now;
    if (row.paid) {
        line.tagKind = TagKind::Success;
        line.tagGlyph = Glyph::Tick;
        line.tag = ListWords::tr("paid");
    } else if (left < Duration(0)) {
        line.tagKind = TagKind::Error;
        line.tagGlyph = Glyph::Warning;
        line.tag = signedDuration(now - row.agreedUntil);
    } else {
        line.tagKind = left <= soon ? TagKind::Soon : TagKind::Plain;
        line.tagGlyph = left <= soon ? Glyph::Clock : Glyph::None;
        line.tag = ListWords::tr("in %1").arg(shortDuration(left));
    }
    return line;
}

} // namespace

std::vector<StayLine> dueLines(const DeskBoard::Answer &board, Instant now)
{
    const ZoneRules &zone = *board.free.lot.zone;
    std::vector<StayLine> lines;
    for (const DeskBoard::DueRow &row : board.due) {
        if (row.booked.from > now + dueWindow)
            continue;
        StayLine line {row.stay.value,
                       whenText(row.booked.from, now, zone),
                       row.plate,
                       row.ticket,
                       row.vehicleType,
                       row.spot,
                       TagKind::Plain,
                       Glyph::None,
                       {}};
        const Duration late = now - row.booked.from;
        if (!row.placed) {
            line.tagKind = TagKind::Warning;
            line.tagGlyph = Glyph::Warning;
            line.tag = ListWords::tr("no spot");
        } else if (late >= minutes(1)) {
            line.tagKind = TagKind::Warning;
            line.tagGlyph = Glyph::Clock;
            line.tag = ListWords::tr("%1 late").arg(shortDuration(late));
        }
        lines.push_back(line);
    }
    return lines;
}

std::vector<StayLine> leavingLines(const DeskBoard::Answer &board, Instant now)
{
    std::vector<StayLine> lines;
    for (const DeskBoard::ParkedRow &row : board.parked) {
        if (lines.size() >= fewLines && row.agreedUntil > now + leavingWindow)
            break;
        lines.push_back(lineOf(row, now, *board.free.lot.zone));
    }
    return lines;
}

QVariant StayLineModel::data(const QModelIndex &index, int role) const
{
    const StayLine *line = rowAt(index);
    if (line == nullptr || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QString vehicle = line->plate.isEmpty() ? shownTicket(line->ticket) : groupedPlate(line->plate);
    QStringList words {line->time, vehicle, vehicleName(line->vehicleType)};
    for (const QString &word : {line->spot, line->tag}) {
        if (!word.isEmpty())
            words.append(word);
    }
    return words.join(u", "_s);
}

} // namespace parkdesk
