// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/undotext.h"

#include "ui/shared/errortext.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(UndoWords)
};

/// %1 the vehicle, %2 the time, %3 the amount.
QString clauseOf(const LastDeed::Deed &deed)
{
    const QString &kind = deed.kind;
    if (kind == u"enter")
        return UndoWords::tr("%1 came in at %2");
    if (kind == u"reserve" || kind == u"reserve_repacked" || kind == u"reserve_series")
        return UndoWords::tr("%1 was booked at %2");
    if (kind == u"arrive")
        return UndoWords::tr("%1 arrived at %2");
    if (kind == u"extend")
        return UndoWords::tr("%1 was given another end at %2");
    if (kind == u"move")
        return UndoWords::tr("%1 was moved at %2");
    if (kind == u"correct")
        return UndoWords::tr("%1 was corrected at %2");
    if (kind == u"cancel")
        return UndoWords::tr("the booking of %1 was cancelled at %2");
    if (kind == u"leave")
        return UndoWords::tr("%1 went out at %2");
    if (kind == u"pay_fee")
        return UndoWords::tr("%1 paid a fee of %3 at %2");
    if (kind == u"pay")
        return deed.left ? UndoWords::tr("%1 paid %3 and went out at %2") : UndoWords::tr("%1 paid %3 at %2");
    return UndoWords::tr("something was done with %1 at %2");
}

QList<Piece> factsOf(const LastDeed::Deed &deed, Instant now, const ZoneRules &zone)
{
    return {vehiclePiece(deed), Piece::bold(whenText(deed.at, now, zone)),
            Piece::bold(deed.amount ? leftToRight(moneyText(*deed.amount)) : QString())};
}

/// \a facts are %1 to %3 of \a clause.
Sentence offerOf(const QString &clause, QList<Piece> facts)
{
    //: {deed} is a clause such as "KA 01 AB 1234 came in at 14:04"; %4 and %5 are the keys Enter and Esc
    QString pattern = UndoWords::tr("%4 takes back: {deed}. %5 leaves it.");
    pattern.replace(u"{deed}"_s, clause);
    facts << Piece::key(UndoWords::tr("Enter")) << Piece::key(UndoWords::tr("Esc"));
    return Sentence(pattern, facts);
}

} // namespace

Piece vehiclePiece(const LastDeed::Deed &deed)
{
    return deed.plate.isEmpty() ? Piece::bold(shownTicket(deed.ticket)) : Piece::plate(deed.plate);
}

Sentence offerSentence(const LastDeed::Deed &deed, Instant now, const ZoneRules &zone)
{
    return offerOf(clauseOf(deed), factsOf(deed, now, zone));
}

Sentence numberSentence(const DeskBoard::DoneRow &row, Instant now, const ZoneRules &zone)
{
    const Piece who = row.plate.isEmpty() ? Piece::bold(vehicleNoun(row.vehicleType)) : Piece::plate(row.plate);
    //: %1 the vehicle, %2 the time, %3 the number
    return offerOf(UndoWords::tr("%1 got number %3 of the queue at %2"),
                   {who, Piece::bold(whenText(row.at, now, zone)), Piece::bold(QString::number(row.number))});
}

Sentence cannotSentence(const LastDeed::Answer &deed)
{
    if (!deed || !deed->undo.refused)
        return Sentence(UndoWords::tr("%1 There is nothing of yours to take back in this shift."),
                        {Piece::sign(Glyph::Info)});
    return Sentence(UndoWords::tr("%1 %2: %3"),
                    {Piece::sign(Glyph::Info), vehiclePiece(*deed),
                     Piece::plain(errorText({*deed->undo.refused, Field::None, {}}))});
}

} // namespace parkdesk
