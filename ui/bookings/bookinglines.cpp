// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bookings/bookinglines.h"

#include "domain/plate.h"
#include "ui/shared/listtable.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration comesSoon = minutes(15);

} // namespace

void BookingModel::setNow(Instant now)
{
    m_now = now;
    touchColumns(StateColumn, StateColumn);
}

TagCell BookingModel::state(const BookingsList::Row &row) const
{
    switch (row.state) {
    case StayState::Parked:
        return {TagKind::Success, Glyph::In, tr("inside since %1").arg(whenText(*row.enteredAt, m_now, *m_zone))};
    case StayState::Left: return {TagKind::Plain, Glyph::None, tr("left")};
    case StayState::Cancelled: return {TagKind::Plain, Glyph::Cancel, tr("cancelled")};
    case StayState::NoShow: return {TagKind::Warning, Glyph::Away, tr("nobody came")};
    case StayState::Reserved: break;
    }
    if (!row.placed)
        return {TagKind::Warning, Glyph::Warning, tr("no spot")};
    const Duration late = m_now - row.booked.from;
    if (late >= minutes(1))
        return {TagKind::Warning, Glyph::Clock, tr("%1 late").arg(durationText(late))};
    const QString words = tr("in %1", "length of time").arg(durationText(-late));
    return -late <= comesSoon ? TagCell {TagKind::Soon, Glyph::Clock, words}
                              : TagCell {TagKind::Plain, Glyph::None, words};
}

QString BookingModel::words(const BookingsList::Row &row, int column) const
{
    switch (column) {
    case FromColumn: return whenText(row.booked.from, m_now, *m_zone);
    case UntilColumn: {
        // Against its beginning: of most bookings only the hour is new.
        const QString end = whenText(row.booked.until, row.booked.from, *m_zone);
        return tr("%1 · %2", "end, length").arg(end, durationText(row.booked.length()));
    }
    case PlateColumn: return row.plate.isEmpty() ? shownTicket(row.ticket) : groupedPlate(row.plate);
    case TypeColumn: return vehicleName(row.vehicleType);
    case SpotColumn: return row.spot.isEmpty() ? u"–"_s : row.spot;
    case LotColumn: return row.lotName;
    case StateColumn: return state(row).text;
    case NoteColumn:
        if (row.paid)
            return row.note.isEmpty() ? tr("paid") : tr("paid · %1", "a note follows").arg(row.note);
        return row.note;
    default: return {};
    }
}

QVariant BookingModel::data(const QModelIndex &index, int role) const
{
    const BookingsList::Row *row = rowAt(index);
    if (row == nullptr || !m_zone)
        return {};
    switch (role) {
    case Qt::DisplayRole: return words(*row, index.column());
    case Qt::ToolTipRole: return words(*row, index.column());
    case ListTable::searchRole: {
        const auto plate = Plate::fromText(row->plate);
        return plate ? plate->normal() : row->ticket;
    }
    default: return {};
    }
}

QVariant BookingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FromColumn: return tr("From");
    case UntilColumn: return tr("Until");
    case PlateColumn: return tr("Plate or code");
    case TypeColumn: return tr("Type");
    case SpotColumn: return tr("Spot");
    case LotColumn: return tr("Lot");
    case StateColumn: return tr("State");
    case NoteColumn: return tr("Note");
    default: return QString();
    }
}

} // namespace parkdesk
