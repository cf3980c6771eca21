// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bookings/waitinglines.h"

#include "domain/plate.h"
#include "ui/shared/listtable.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

TagCell waitingState(const WaitlistOfLot::Row &row, Instant now)
{
    if (row.state != WaitingState::Offered || !row.offerUntil)
        return {TagKind::Plain, Glyph::None, WaitingModel::tr("waits")};
    const Duration left = *row.offerUntil - now;
    if (left <= Duration(0))
        return {TagKind::Warning, Glyph::Clock, WaitingModel::tr("offer is over")};
    return {TagKind::Soon, Glyph::Clock,
            WaitingModel::tr("offered until %1 · %2 left", "time, length")
                .arg(whenText(*row.offerUntil, now, *row.zone), durationText(left))};
}

QString WaitingModel::cell(const WaitlistOfLot::Row &row, int column) const
{
    switch (column) {
    case RankColumn: return QLocale().toString(row.rank);
    case PlateColumn: return row.plate.isEmpty() ? shownTicket(row.ticket) : groupedPlate(row.plate);
    case TypeColumn: return vehicleName(row.vehicleType);
    case LotColumn: return row.lotName;
    case FromColumn: return whenText(row.span.from, m_now, *row.zone);
    case UntilColumn:
        return tr("%1 · %2", "end, length")
            .arg(whenText(row.span.until, row.span.from, *row.zone), durationText(row.span.length()));
    case StateColumn: return waitingState(row, m_now).text;
    case SpotColumn:
        if (!row.spot.isEmpty())
            return row.spot;
        return row.wantedSpot.isEmpty() ? tr("any", "spot") : tr("only %1", "spot").arg(leftToRight(row.wantedSpot));
    case SinceColumn: return whenText(row.joinedAt, m_now, *row.zone);
    case NoteColumn: return row.note;
    default: return {};
    }
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    const WaitlistOfLot::Row *row = rowAt(index);
    if (row == nullptr || !row->zone)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell(*row, index.column());
    case ListTable::searchRole: {
        const auto plate = Plate::fromText(row->plate);
        return plate ? plate->normal() : row->ticket;
    }
    default: return {};
    }
}

QVariant WaitingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RankColumn: return tr("No.", "rank in a list");
    case PlateColumn: return tr("Plate or code");
    case TypeColumn: return tr("Type");
    case LotColumn: return tr("Lot");
    case FromColumn: return tr("From");
    case UntilColumn: return tr("Until");
    case StateColumn: return tr("State");
    case SpotColumn: return tr("Spot");
    case SinceColumn: return tr("Waits since");
    case NoteColumn: return tr("Note");
    default: return {};
    }
}

void WaitingModel::setNow(Instant now)
{
    m_now = now;
    touchColumns(StateColumn, StateColumn);
}

} // namespace parkdesk
