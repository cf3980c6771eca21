// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/boxlines.h"

#include "ui/desk/staylines.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct BoxWords {
    Q_DECLARE_TR_FUNCTIONS(BoxWords)
};

Piece downKey()
{
    return Piece::key(u"↓"_s);
}

Piece boldTime(Instant at, const BoxScene &scene)
{
    return Piece::bold(whenText(at, scene.now, *scene.lot.zone));
}

} // namespace

Piece enterKey()
{
    return Piece::key(BoxWords::tr("Enter"));
}

Piece vehiclePiece(const LookUp::Answer &found)
{
    return found.plate.isEmpty() ? Piece::bold(shownTicket(found.ticket)) : Piece::plate(found.plate);
}

Sentence clearsHint(const QString &words)
{
    const Piece escape = Piece::key(BoxWords::tr("Esc"));
    if (words.isEmpty())
        return Sentence(BoxWords::tr("%1 clears"), {escape});
    return Sentence(BoxWords::tr("%1 %2 clears"), {Piece::plain(words), escape});
}

QString insideWords(const LookUp::Answer &found, const BoxScene &scene)
{
    const QString since = found.enteredAt ? whenText(*found.enteredAt, scene.now, *scene.lot.zone) : QString();
    return found.spot.isEmpty() || !scene.lot.assigned ? BoxWords::tr("inside since %1").arg(since)
                                                       : BoxWords::tr("inside since %1 on %2").arg(since, found.spot);
}

QList<Sentence> emptyLines(BoxIntent intent, DeskKind desk)
{
    const Piece help = Piece::key(u"?"_s);
    if (intent == BoxIntent::ComeIn)
        return {Sentence(BoxWords::tr("Type the plate of the vehicle that comes in, then %1."), {enterKey()})};
    if (intent == BoxIntent::GoOut || desk == DeskKind::Exit)
        return {Sentence(BoxWords::tr("Type the plate or scan the ticket of the vehicle that leaves, then %1."),
                         {enterKey()})};
    return {
        Sentence(
            BoxWords::tr("Type a plate or scan a ticket. This line then says what %1 will do. %2 shows all you can "
                         "type."),
            {enterKey(), help}),
        Sentence(BoxWords::tr("Type a plate or scan a ticket. This line then says what %1 will do."), {enterKey()})};
}

QList<Sentence> comeInLines(const QString &plate, const QString &vehicleType, const QString &spot,
                            const BoxScene &scene)
{
    const QList<Piece> who {enterKey(), Piece::plate(plate), Piece::bold(vehicleNoun(vehicleType))};
    const Sentence shortest(BoxWords::tr("%1 lets %2 come in as a %3."), who);
    if (!spot.isEmpty())
        return {
            Sentence(BoxWords::tr("%1 lets %2 come in as a %3 on spot %4."), who + QList<Piece> {Piece::bold(spot)}),
            shortest};
    const auto likely = scene.likelyFor(vehicleType);
    if (!likely)
        return {Sentence(BoxWords::tr("%4 No %3 spot is free for %2. %1 shows what is possible."),
                         who + QList<Piece> {Piece::warningSign(Glyph::Warning)}),
                shortest};
    const QList<Piece> all = who + QList<Piece> {boldTime(likely->until, scene), Piece::bold(likely->spot)};
    if (likely->shortened)
        return {scene.lot.assigned
                    ? Sentence(BoxWords::tr("%1 lets %2 come in as a %3 on spot %5, but only until %4."), all)
                    : Sentence(BoxWords::tr("%1 lets %2 come in as a %3, but only until %4."), all),
                shortest};
    if (!scene.lot.assigned)
        return {Sentence(BoxWords::tr("%1 lets %2 come in as a %3 until about %4; the driver picks a spot."), all),
                shortest};
    return {Sentence(BoxWords::tr("%1 lets %2 come in as a %3 on spot %5 until about %4."), all), shortest};
}

QList<Sentence> goOutLines(const LookUp::Answer &found, const BoxKnowledge &known, const BoxScene &scene)
{
    const Piece vehicle = vehiclePiece(found);
    const Sentence shortest(BoxWords::tr("%1 lets %2 go out."), {enterKey(), vehicle});
    if (!known.quote)
        return {shortest};
    const Price &price = known.quote->price;
    if (known.quote->unpriced)
        return {Sentence(BoxWords::tr("%1 lets %2 go out. No rule gives its price, so a manager names one."),
                         {enterKey(), vehicle}),
                shortest};
    if (price.due.isZero() && price.held && known.quote->paidUntil)
        return {Sentence(BoxWords::tr("%1 lets %2 go out at once: it is paid until %3."),
                         {enterKey(), vehicle, boldTime(*known.quote->paidUntil, scene)}),
                shortest};
    if (price.due.isZero())
        return {Sentence(BoxWords::tr("%1 lets %2 go out at once: nothing is to pay."), {enterKey(), vehicle}),
                shortest};
    const Piece due = Piece::bold(leftToRight(moneyText(price.due)));
    return {Sentence(BoxWords::tr("%1 lets %2 go out and asks for the money: %3 to pay."), {enterKey(), vehicle, due}),
            Sentence(BoxWords::tr("%1 asks %2 for %3."), {enterKey(), vehicle, due})};
}

QList<Sentence> arriveLines(const LookUp::Answer &found, const BoxScene &scene)
{
    const Piece vehicle = vehiclePiece(found);
    const Piece until = boldTime(found.booked ? found.booked->until : scene.now, scene);
    const Sentence shortest(BoxWords::tr("%1 lets %2 come in."), {enterKey(), vehicle});
    if (found.spot.isEmpty() || !scene.lot.assigned)
        return {Sentence(BoxWords::tr("%1 lets %2 come in on its booking until %3."), {enterKey(), vehicle, until}),
                shortest};
    return {Sentence(BoxWords::tr("%1 lets %2 come in on its booking: spot %3 until %4."),
                     {enterKey(), vehicle, Piece::bold(found.spot), until}),
            shortest};
}

QList<Sentence> owingLines(const LookUp::Answer &found, bool mayComeIn)
{
    const QList<Piece> facts {enterKey(), vehiclePiece(found), Piece::bold(leftToRight(moneyText(found.fee->due))),
                              downKey()};
    const Sentence shortest(BoxWords::tr("%1 takes the fee of %3 from %2."), facts);
    if (mayComeIn)
        return {Sentence(BoxWords::tr("%1 takes the fee of %3 that %2 owes. %4 lets it come in all the same."), facts),
                shortest};
    return {found.fee->kind == FeeKind::NoShow
                ? Sentence(BoxWords::tr("%1 takes the fee of %3: %2 was booked and did not come."), facts)
                : Sentence(BoxWords::tr("%1 takes the fee of %3: %2 was cancelled late."), facts),
            shortest};
}

QList<Sentence> didYouMeanLines(const QList<LookUp::Near> &near, const BoxScene &scene)
{
    const LookUp::Near &first = near.first();
    const Piece warning = Piece::warningSign(Glyph::Warning);
    const Piece plate = Piece::plate(first.plate);
    const Sentence shortest(BoxWords::tr("%1 Did you mean %2? %3 chooses."), {warning, plate, downKey()});
    if (first.enteredAt)
        return {Sentence(BoxWords::tr("%1 Did you mean %2, inside since %3? %4 chooses."),
                         {warning, plate, boldTime(*first.enteredAt, scene), downKey()}),
                shortest};
    return {Sentence(BoxWords::tr("%1 Did you mean %2, booked for %3? %4 chooses."),
                     {warning, plate, boldTime(first.booked ? first.booked->from : scene.now, scene), downKey()}),
            shortest};
}

QList<Sentence> searchLines(const QString &text, const SuggestVehicles::Answer &matches, bool mayInsist)
{
    const Piece typed = Piece::bold(leftToRight(text));
    if (!matches.rows.isEmpty())
        return {Sentence(BoxWords::tr("%1 could be several vehicles. %2 chooses one."), {typed, downKey()})};
    const Piece warning = Piece::warningSign(Glyph::Warning);
    if (!mayInsist)
        return {Sentence(BoxWords::tr("%1 No vehicle here has %2 in its plate."), {warning, typed})};
    return {Sentence(BoxWords::tr("%1 No vehicle here has %2 in its plate, and it does not read like one. %3 shows "
                                  "what it can be."),
                     {warning, typed, downKey()}),
            Sentence(BoxWords::tr("%1 %2 does not read like a plate."), {warning, typed})};
}

} // namespace parkdesk
