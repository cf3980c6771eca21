// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/undowords.h"

#include "ui/desk/staylines.h"
#include "ui/shared/errortext.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/undotext.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(UndoWords)
};

QString whoText(const LastDeed::Deed &deed)
{
    return leftToRight(deed.plate.isEmpty() ? shownTicket(deed.ticket) : groupedPlate(deed.plate));
}

QString repaidWords(const UndoDeed::Outcome &outcome, const QString &who)
{
    const QString receipt = leftToRight(outcome.receipt);
    return outcome.method == u"cash" ? UndoWords::tr("in cash to %1 · receipt %2").arg(who, receipt)
                                     : UndoWords::tr("by the card terminal to %1 · receipt %2").arg(who, receipt);
}

QString standsWords(const UndoDeed::Outcome &outcome, const QString &who)
{
    if (outcome.moved)
        return UndoWords::tr("%1 is inside again, on another spot: its own is taken").arg(who);
    return UndoWords::tr("%1 is inside again").arg(who);
}

QString bookedWords(const UndoDeed::Outcome &outcome, const QString &who)
{
    if (outcome.moved)
        return UndoWords::tr("%1 is booked again, on another spot: its own is taken").arg(who);
    return UndoWords::tr("%1 is booked again").arg(who);
}

QString undoneWords(const UndoDeed::Outcome &outcome, const QString &who)
{
    const QString &kind = outcome.deed;
    if (kind == u"enter")
        return UndoWords::tr("%1 did not come in: its spot is free again").arg(who);
    if (kind == u"reserve")
        return UndoWords::tr("%1 is not booked any more").arg(who);
    if (kind == u"reserve_repacked")
        return UndoWords::tr("%1 is not booked any more, and who made room is back").arg(who);
    if (kind == u"reserve_series")
        return UndoWords::tr("%1 and what was booked with it is not booked any more").arg(who);
    if (kind == u"arrive")
        return UndoWords::tr("%1 is expected again").arg(who);
    if (kind == u"cancel")
        return bookedWords(outcome, who);
    if (kind == u"leave")
        return standsWords(outcome, who);
    if (kind == u"move")
        return UndoWords::tr("%1 is on its old spot again").arg(who);
    if (kind == u"extend")
        return UndoWords::tr("%1 has its old end again").arg(who);
    if (kind == u"correct")
        return UndoWords::tr("%1 is as it was before the correction").arg(who);
    return UndoWords::tr("taken back for %1").arg(who);
}

} // namespace

QString undoTip(const UndoState &state, Instant now, const ZoneRules &zone)
{
    if (state.refused)
        return errorText({*state.refused, Field::None, {}});
    if (state.until)
        return UndoWords::tr("Take this back. Possible until %1.").arg(whenText(*state.until, now, zone));
    return UndoWords::tr("Take this back. Possible until your shift ends.");
}

DeedReport undoneReport(const UndoDeed::Outcome &outcome, const LastDeed::Deed &deed)
{
    const QString who = whoText(deed);
    DeedReport report;
    report.clearsBox = false;
    if (!outcome.repaid) {
        report.figure = outcome.spot.isEmpty() ? UndoWords::tr("Taken back") : outcome.spot;
        report.words = undoneWords(outcome, who);
        return report;
    }
    report.keptInSight = true;
    report.figure = UndoWords::tr("Give back %1").arg(amountText(*outcome.repaid));
    report.words = repaidWords(outcome, who);
    const QList<Piece> facts {Piece::sign(Glyph::Undo), Piece::bold(leftToRight(moneyText(*outcome.repaid))),
                              vehiclePiece(deed), Piece::bold(outcome.spot)};
    if (outcome.deed == u"pay_fee")
        report.stays = Sentence(UndoWords::tr("%1 Give back %2. %3 owes the fee again."), facts);
    else if (outcome.spot.isEmpty())
        report.stays = Sentence(UndoWords::tr("%1 Give back %2. %3 is inside and has to pay."), facts);
    else if (outcome.moved)
        report.stays = Sentence(UndoWords::tr("%1 Give back %2. %3 is inside again, now on %4."), facts);
    else
        report.stays = Sentence(UndoWords::tr("%1 Give back %2. %3 is inside again, on %4."), facts);
    return report;
}

} // namespace parkdesk
