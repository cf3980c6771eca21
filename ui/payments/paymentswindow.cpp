// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payments/paymentswindow.h"

#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QVariant PaymentsWindow::cell(int row, int column, int role) const
{
    const TakenPayment *found = rowAt(row);
    if (role == Qt::TextAlignmentRole)
        return column == AmountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (found == nullptr)
        return column == TimeColumn && role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    switch (column) {
    case TimeColumn: return timeText(found->at, *found->zone);
    case AmountColumn: return moneyText(found->amount);
    case MethodColumn: return methodName(found->method);
    case PlateColumn: return found->plate.isEmpty() ? shownTicket(found->ticket) : groupedPlate(found->plate);
    case TypeColumn: return vehicleName(found->vehicleType);
    case ReceiptColumn: return found->receipt;
    case LotColumn: return found->lotName;
    case DeskColumn: return found->desk;
    case WhoColumn: return found->who;
    case StateColumn:
        if (found->givesBack)
            return tr("gives money back");
        return found->givenBack ? tr("given back later") : QString();
    default: return {};
    }
}

QVariant PaymentsWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == AmountColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case AmountColumn: return tr("Amount");
    case MethodColumn: return tr("Paid by");
    case PlateColumn: return tr("Plate or code");
    case TypeColumn: return tr("Type");
    case ReceiptColumn: return tr("Receipt");
    case LotColumn: return tr("Lot");
    case DeskColumn: return tr("Desk");
    case WhoColumn: return tr("Clerk");
    case StateColumn: return tr("Note");
    default: return {};
    }
}

} // namespace parkdesk
