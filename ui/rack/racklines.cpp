// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/racklines.h"

#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct RackWords {
    Q_DECLARE_TR_FUNCTIONS(RackWords)
};

using Bar = RackOfLot::Bar;
using BarKind = RackOfLot::BarKind;

QString zoneTitle(const RackOfLot::Answer &rack, ZoneId zone)
{
    for (const RackOfLot::ZoneName &one : rack.zones) {
        if (one.zone == zone)
            return one.name;
    }
    return rack.zones.isEmpty() ? RackWords::tr("All spots") : RackWords::tr("Without a zone");
}

QString placeLabel(const RackOfLot::Row &row)
{
    return row.places < 2 ? row.label : u"%1 · %2"_s.arg(row.label).arg(row.place);
}

bool isWanted(const RackOfLot::Row &row, const RackFilter &filter)
{
    return (!filter.zone || *filter.zone == row.zone) && (filter.type.isEmpty() || row.types.contains(filter.type));
}

/// In whose way a bar is, in the few words of a label column.
QString inTheWay(const Bar &bar, Instant now, const ZoneRules &zone)
{
    switch (bar.kind) {
    case BarKind::Closure:
        return bar.claimed.until >= noEnd
            ? RackWords::tr("closed")
            : RackWords::tr("closed to %1", "time").arg(whenText(bar.claimed.until, now, zone));
    case BarKind::Parked: return RackWords::tr("in use to %1", "time").arg(whenText(bar.claimed.until, now, zone));
    default: return RackWords::tr("booked %1", "time").arg(whenText(bar.claimed.from, now, zone));
    }
}

} // namespace

std::vector<RackLine> rackLines(const RackOfLot::Answer &rack, const RackFilter &filter)
{
    std::vector<RackLine> lines;
    std::optional<ZoneId> zone;
    size_t title = 0;
    for (const RackOfLot::Row &row : rack.rows) {
        if (!isWanted(row, filter))
            continue;
        if (!zone || *zone != row.zone) {
            zone = row.zone;
            title = lines.size();
            RackLine line;
            line.isTitle = true;
            line.zone = row.zone;
            line.label = zoneTitle(rack, row.zone);
            line.folded = filter.folded.contains(row.zone.value);
            lines.push_back(line);
        }
        ++lines[title].places;
        lines[title].used +=
            std::any_of(row.bars.begin(), row.bars.end(), [](const Bar &bar) { return bar.kind == BarKind::Parked; })
            ? 1
            : 0;
        if (lines[title].folded)
            continue;
        RackLine line;
        line.label = placeLabel(row);
        line.zone = row.zone;
        line.row = row;
        lines.push_back(std::move(line));
    }
    return lines;
}

int freePlaces(const RackOfLot::Answer &rack, ZoneId zone, Instant at)
{
    int free = 0;
    for (const RackOfLot::Row &row : rack.rows) {
        if (row.zone != zone || row.overflow)
            continue;
        const bool taken =
            std::any_of(row.bars.begin(), row.bars.end(), [at](const Bar &bar) { return bar.claimed.contains(at); });
        free += taken ? 0 : 1;
    }
    return free;
}

RackPiece pieceOf(const RackOfLot::Row &row, const Bar &bar, Instant now)
{
    RackPiece piece {bar.stay, nameOf(bar), bar.vehicleType, bar.claimed, row.label};
    if (bar.kind == BarKind::Parked && piece.span.from < now)
        piece.span.from = std::min(now, bar.claimed.until);
    return piece;
}

QString whyNot(const RackPiece &piece, const RackOfLot::Row &row, Instant now, const ZoneRules &zone)
{
    if (piece.stay.isValid() && row.label == piece.from)
        return RackWords::tr("from here");
    if (row.overflow)
        return RackWords::tr("overflow");
    if (!piece.vehicleType.isEmpty() && !row.types.contains(piece.vehicleType))
        return RackWords::tr("not for a %1", "vehicle type").arg(vehicleNoun(piece.vehicleType));
    if (row.features.testFlag(SpotFeature::Accessible))
        return RackWords::tr("accessible only");
    if (row.features.testFlag(SpotFeature::Ev))
        return RackWords::tr("charging only");
    if (row.features.testFlag(SpotFeature::Reserved) || row.features.testFlag(SpotFeature::Permit))
        return RackWords::tr("kept");
    for (const Bar &bar : row.bars) {
        if (bar.stay != piece.stay && bar.kind != BarKind::Past && bar.claimed.overlaps(piece.span))
            return inTheWay(bar, now, zone);
        if (bar.kind == BarKind::Past && bar.claimed.overlaps(piece.span) && !piece.stay.isValid())
            return RackWords::tr("in use to %1", "time").arg(whenText(bar.claimed.until, now, zone));
    }
    return {};
}

QString nameOf(const Bar &bar)
{
    if (bar.kind == BarKind::Closure)
        return bar.reason;
    return bar.plate.isEmpty() ? shownTicket(bar.ticket) : groupedPlate(bar.plate);
}

QString spokenBar(const RackOfLot::Row &row, const Bar &bar, Instant now, const ZoneRules &zone)
{
    const QString from = whenText(bar.claimed.from, now, zone);
    const QString until = bar.claimed.until >= noEnd ? RackWords::tr("no end") : whenText(bar.claimed.until, now, zone);
    const QString label = leftToRight(row.label);
    const QString name = leftToRight(nameOf(bar));
    switch (bar.kind) {
    case BarKind::Closure: return RackWords::tr("%1 closed from %2 to %3: %4").arg(label, from, until, bar.reason);
    case BarKind::Booking: return RackWords::tr("%1 booked for %2 from %3 to %4").arg(label, name, from, until);
    case BarKind::Past: return RackWords::tr("%2 stood on %1 from %3 to %4").arg(label, name, from, until);
    case BarKind::Parked: break;
    }
    if (bar.overTime && bar.agreedUntil)
        return RackWords::tr("%2 on %1 since %3, over time by %4")
            .arg(label, name, from, durationText(now - *bar.agreedUntil));
    return RackWords::tr("%2 on %1 since %3, until %4").arg(label, name, from, until);
}

} // namespace parkdesk
