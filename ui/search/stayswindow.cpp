// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/stayswindow.h"

#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct FoundWords {
    Q_DECLARE_TR_FUNCTIONS(FoundWords)
};

QString outWords(const StayRow &row)
{
    if (row.leftAt)
        return whenText(*row.leftAt, row.start, *row.zone);
    if (row.booked && !row.enteredAt)
        return whenText(row.booked->until, row.start, *row.zone);
    return u"–"_s;
}

QString lengthWords(const StayRow &row)
{
    if (row.leftAt && row.enteredAt)
        return durationText(*row.leftAt - *row.enteredAt);
    return row.booked && !row.enteredAt ? durationText(row.booked->length()) : QString();
}

QString cellWords(const StayRow &row, int column)
{
    switch (column) {
    case StaysWindow::InColumn: return timeText(row.start, *row.zone);
    case StaysWindow::OutColumn: return outWords(row);
    case StaysWindow::PlateColumn: return row.plate.isEmpty() ? shownTicket(row.ticket) : groupedPlate(row.plate);
    case StaysWindow::TypeColumn: return vehicleName(row.vehicleType);
    case StaysWindow::SpotColumn: return row.spot.isEmpty() ? u"–"_s : row.spot;
    case StaysWindow::LotColumn: return row.lotName;
    case StaysWindow::LengthColumn: return lengthWords(row);
    case StaysWindow::StateColumn:
        return stayStateWords(row.leftHow ? leftHowName(*row.leftHow) : stateName(row.state));
    case StaysWindow::MethodColumn: return payMethodWords(row.method);
    case StaysWindow::PaidColumn: return row.paid.isZero() ? QString() : moneyText(row.paid);
    default: return {};
    }
}

} // namespace

QString stayStateWords(const QString &state)
{
    if (state == u"reserved")
        return FoundWords::tr("booked");
    if (state == u"parked")
        return FoundWords::tr("inside");
    if (state == u"left")
        return FoundWords::tr("left");
    if (state == u"paid")
        return FoundWords::tr("left, paid");
    if (state == u"free")
        return FoundWords::tr("left, free of charge");
    if (state == u"owing")
        return FoundWords::tr("left owing");
    if (state == u"unseen")
        return FoundWords::tr("left unseen");
    if (state == u"towed")
        return FoundWords::tr("towed away");
    if (state == u"cancelled")
        return FoundWords::tr("cancelled");
    return FoundWords::tr("nobody came");
}

QString payMethodWords(const QString &method)
{
    if (method == u"cash")
        return FoundWords::tr("Cash");
    if (method == u"card")
        return FoundWords::tr("Card");
    if (method == u"other")
        return FoundWords::tr("Other", "way of paying");
    return method == u"account" ? FoundWords::tr("Account") : method;
}

QVariant StaysWindow::cell(int row, int column, int role) const
{
    const StayRow *found = rowAt(row);
    if (role == Qt::TextAlignmentRole)
        return column == PaidColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (found == nullptr)
        return column == InColumn && role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    return cellWords(*found, column);
}

QVariant StaysWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == PaidColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case InColumn: return tr("In");
    case OutColumn: return tr("Out");
    case PlateColumn: return tr("Plate or code");
    case TypeColumn: return tr("Type");
    case SpotColumn: return tr("Spot");
    case LotColumn: return tr("Lot");
    case LengthColumn: return tr("Stay");
    case StateColumn: return tr("State");
    case MethodColumn: return tr("Paid by");
    case PaidColumn: return tr("Paid");
    default: return {};
    }
}

} // namespace parkdesk
