// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bookings/bookinglines.h"

#include "domain/plate.h"
#include "ui/shared/listtable.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration comesSoon = minutes(15);

struct BookingWords {
    Q_DECLARE_TR_FUNCTIONS(parkdesk::BookingModel)
};

QString bookingCell(const BookingsList::Row &row, int column, Instant now, const ZoneRules &zone)
{
    switch (column) {
    case BookingModel::FromColumn: return whenText(row.booked.from, now, zone);
    case BookingModel::UntilColumn: {
        // Against its beginning: of most bookings only the hour is new.
        const QString end = whenText(row.booked.until, row.booked.from, zone);
        return BookingWords::tr("%1 · %2", "end, length").arg(end, durationText(row.booked.length()));
    }
    case BookingModel::PlateColumn: return row.plate.isEmpty() ? shownTicket(row.ticket) : groupedPlate(row.plate);
    case BookingModel::TypeColumn: return vehicleName(row.vehicleType);
    case BookingModel::SpotColumn: return row.spot.isEmpty() ? u"–"_s : row.spot;
    case BookingModel::LotColumn: return row.lotName;
    case BookingModel::StateColumn: return bookingState(row, now, zone).text;
    case BookingModel::NoteColumn:
        if (row.paid)
            return row.note.isEmpty() ? BookingWords::tr("paid")
                                      : BookingWords::tr("paid · %1", "a note follows").arg(row.note);
        return row.note;
    default: return {};
    }
}

QString bookingTitle(int column)
{
    switch (column) {
    case BookingModel::FromColumn: return BookingWords::tr("From");
    case BookingModel::UntilColumn: return BookingWords::tr("Until");
    case BookingModel::PlateColumn: return BookingWords::tr("Plate or code");
    case BookingModel::TypeColumn: return BookingWords::tr("Type");
    case BookingModel::SpotColumn: return BookingWords::tr("Spot");
    case BookingModel::LotColumn: return BookingWords::tr("Lot");
    case BookingModel::StateColumn: return BookingWords::tr("State");
    case BookingModel::NoteColumn: return BookingWords::tr("Note");
    default: return {};
    }
}

} // namespace

TagCell bookingState(const BookingsList::Row &row, Instant now, const ZoneRules &zone)
{
    switch (row.state) {
    case StayState::Parked:
        return {TagKind::Success, Glyph::In,
                BookingWords::tr("inside since %1").arg(whenText(*row.enteredAt, now, zone))};
    case StayState::Left: return {TagKind::Plain, Glyph::None, BookingWords::tr("left")};
    case StayState::Cancelled: return {TagKind::Plain, Glyph::Cancel, BookingWords::tr("cancelled")};
    case StayState::NoShow: return {TagKind::Warning, Glyph::Away, BookingWords::tr("nobody came")};
    case StayState::Reserved: break;
    }
    if (!row.placed)
        return {TagKind::Warning, Glyph::Warning, BookingWords::tr("no spot")};
    const Duration late = now - row.booked.from;
    if (late >= minutes(1))
        return {TagKind::Warning, Glyph::Clock, BookingWords::tr("%1 late").arg(durationText(late))};
    const QString words = BookingWords::tr("in %1", "length of time").arg(durationText(-late));
    return -late <= comesSoon ? TagCell {TagKind::Soon, Glyph::Clock, words}
                              : TagCell {TagKind::Plain, Glyph::None, words};
}

void BookingModel::setNow(Instant now)
{
    m_now = now;
    touchColumns(StateColumn, StateColumn);
}

QVariant BookingModel::data(const QModelIndex &index, int role) const
{
    const BookingsList::Row *row = rowAt(index);
    if (row == nullptr || !m_zone)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return bookingCell(*row, index.column(), m_now, *m_zone);
    case ListTable::searchRole: {
        const auto plate = Plate::fromText(row->plate);
        return plate ? plate->normal() : row->ticket;
    }
    default: return {};
    }
}

QVariant BookingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(bookingTitle(section)) : QVariant();
}

QVariant BygoneWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(bookingTitle(section)) : QVariant();
}

QVariant BygoneWindow::cell(int row, int column, int role) const
{
    const BookingsList::Row *found = rowAt(row);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (found == nullptr || !m_zone)
        return column == BookingModel::FromColumn && role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    if (column == BookingModel::FromColumn) // the day stands above
        return timeText(found->booked.from, *m_zone);
    return bookingCell(*found, column, m_now, *m_zone);
}

} // namespace parkdesk
