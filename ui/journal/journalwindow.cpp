// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalwindow.h"

#include "ui/journal/journalwords.h"
#include "ui/shared/timetext.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QVariant JournalWindow::cell(int row, int column, int role) const
{
    const JournalRow *found = rowAt(row);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (found == nullptr)
        return column == TimeColumn && role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    switch (column) {
    case TimeColumn: return m_zone ? timeText(found->at, *m_zone) : QString();
    case DeedColumn:
        return found->undone ? tr("%1 (taken back)", "a deed").arg(journalDeedWords(found->deed))
                             : journalDeedWords(found->deed);
    case ThingColumn: return journalThingWords(*found);
    case FactsColumn: return journalFactWords(*found);
    case WhoColumn: return journalWhoWords(*found);
    case DeskColumn: return found->desk;
    case LotColumn: return found->lotName;
    default: return {};
    }
}

QVariant JournalWindow::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case DeedColumn: return tr("What");
    case ThingColumn: return tr("About");
    case FactsColumn: return tr("Facts");
    case WhoColumn: return tr("Who");
    case DeskColumn: return tr("Desk");
    case LotColumn: return tr("Lot");
    default: return {};
    }
}

} // namespace parkdesk
