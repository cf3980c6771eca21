// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leaving/leavingpaper.h"

#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int paperGap = 12;

struct LeavingPaperWords {
    Q_DECLARE_TR_FUNCTIONS(LeavingPaperWords)
};

void addVehicle(Slip &slip, const LeavingModel &model, int row)
{
    const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
    const LeavingLine *line = model.rowAt(model.index(row, 0));
    QStringList due {cell(LeavingModel::DueColumn)};
    if (const QString late = model.late(line->row).text; !late.isEmpty())
        due.append(late);
    const QString who = line->row.plate.isEmpty() ? shownTicket(line->row.ticket) : groupedPlate(line->row.plate);
    slip.addPair(due.join(u"  "_s), Slip::Look::Strong, leftToRight(who), Slip::Look::ListPlate);
    QStringList facts;
    for (const int column : {LeavingModel::SpotColumn, LeavingModel::TypeColumn}) {
        if (const QString fact = cell(column); !fact.isEmpty())
            facts.append(fact);
    }
    facts.append(LeavingPaperWords::tr("in %1", "since when").arg(cell(LeavingModel::InColumn)));
    slip.addPair(facts.join(u" · "_s), cell(LeavingModel::SoFarColumn), Slip::Look::Small);
    slip.addRule(1);
}

} // namespace

Slip leavingPaper(const LeavingModel &model, const Lot &lot, const QString &which, Instant now,
                  const QList<int> &marked)
{
    Slip slip(QGuiApplication::layoutDirection());
    slip.addCentred(lot.name, Slip::Look::Title);
    slip.addPair(which,
                 LeavingPaperWords::tr("%1, %2", "day, time").arg(dayText(now, *lot.zone), timeText(now, *lot.zone)));
    slip.addRule();
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const LeavingLine *line = model.rowAt(model.index(row, 0));
        if (line->titleCount) {
            if (marked.isEmpty()) {
                slip.addGap(paperGap);
                slip.addText(model.titleWords(*line), Slip::Look::Strong);
            }
            continue;
        }
        if (!marked.isEmpty() && !marked.contains(row))
            continue;
        addVehicle(slip, model, row);
        ++count;
    }
    slip.addText(LeavingPaperWords::tr("%n vehicle(s)", nullptr, count));
    return slip;
}

} // namespace parkdesk
