// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/behindwindow.h"

#include "ui/analytics/figurewords.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

void BehindWindow::setForm(FigureForm form, const Currency &currency)
{
    m_form = form;
    m_currency = currency;
    Q_EMIT headerDataChanged(Qt::Horizontal, PartColumn, PartColumn);
}

QString BehindWindow::partText(qint64 part) const
{
    return figureText(m_form, {part}, m_currency);
}

QVariant BehindWindow::cell(int row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return column >= LengthColumn && column != MethodColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                                                : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const BehindRow *found = rowAt(row);
    if (found == nullptr)
        return column == PlateColumn && role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    const StayRow &stay = found->stay;
    switch (column) {
    case PlateColumn: return stay.plate.isEmpty() ? shownTicket(stay.ticket) : groupedPlate(stay.plate);
    case TypeColumn: return vehicleName(stay.vehicleType);
    case SpotColumn: return stay.spot.isEmpty() ? u"–"_s : stay.spot;
    case LotColumn: return stay.lotName;
    case InColumn:
        return tr("%1 %2", "day, time").arg(dayText(stay.start, *stay.zone), timeText(stay.start, *stay.zone));
    case OutColumn: return stay.leftAt ? whenText(*stay.leftAt, stay.start, *stay.zone) : u"–"_s;
    case LengthColumn: return stay.leftAt && stay.enteredAt ? durationText(*stay.leftAt - *stay.enteredAt) : QString();
    case PartColumn: return partText(found->part);
    case MethodColumn: return methodName(stay.method);
    case PaidColumn: return stay.paid.isZero() ? QString() : moneyText(stay.paid);
    default: return {};
    }
}

QVariant BehindWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= LengthColumn && section != MethodColumn)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlateColumn: return tr("Plate or code");
    case TypeColumn: return tr("Type");
    case SpotColumn: return tr("Spot");
    case LotColumn: return tr("Lot");
    case InColumn: return tr("In");
    case OutColumn: return tr("Out");
    case LengthColumn: return tr("Stay");
    case PartColumn:
        return m_form == FigureForm::Time  ? tr("Time in it")
            : m_form == FigureForm::Amount ? tr("Money in it")
                                           : tr("Counts");
    case MethodColumn: return tr("Paid by");
    case PaidColumn: return tr("Paid");
    default: return {};
    }
}

} // namespace parkdesk
