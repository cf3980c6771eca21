// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/boxdecision.h"

#include "domain/plate.h"
#include "ui/shared/errortext.h"
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

Piece enterKey()
{
    return Piece::key(BoxWords::tr("Enter"));
}

/// A ticket code as people read it, from its stored form.
QString shownCode(const QString &stored)
{
    const auto code = TicketCode::fromText(stored);
    return code ? code->shown() : stored;
}

/// The vehicle by its plate, or by its ticket when it has none.
Piece vehicleOf(const LookUp::Answer &found)
{
    return found.plate.isEmpty() ? Piece::bold(shownCode(found.ticket)) : Piece::plate(found.plate);
}

Sentence clearsHint(const QString &words)
{
    const Piece escape = Piece::key(BoxWords::tr("Esc"));
    if (words.isEmpty())
        return Sentence(BoxWords::tr("%1 clears"), {escape});
    return Sentence(BoxWords::tr("%1 %2 clears"), {Piece::plain(words), escape});
}

BoxDecision quietly(const Sentence &line)
{
    BoxDecision decision;
    decision.line = {line};
    decision.quiet = true;
    return decision;
}

BoxDecision warned(const QString &words, const Sentence &hint)
{
    BoxDecision decision;
    decision.line = {Sentence(BoxWords::tr("%1 %2"), {Piece::warningSign(Glyph::Warning), Piece::plain(words)})};
    decision.hint = hint;
    return decision;
}

QString usualType(const BoxScene &scene)
{
    if (scene.freeFor(u"car"_s) || scene.free.isEmpty())
        return u"car"_s;
    return scene.free.first().vehicleType;
}

QString typeFor(const BoxInput &input, const QString &remembered, const BoxScene &scene)
{
    if (!input.vehicleType.isEmpty())
        return input.vehicleType;
    return remembered.isEmpty() || !scene.freeFor(remembered) ? usualType(scene) : remembered;
}

BoxDecision emptyBox(const BoxInput &input, const BoxScene &scene)
{
    BoxDecision decision;
    switch (input.intent) {
    case BoxIntent::ComeIn:
        decision =
            quietly(Sentence(BoxWords::tr("Type the plate of the vehicle that comes in, then %1."), {enterKey()}));
        break;
    case BoxIntent::GoOut:
        decision = quietly(Sentence(
            BoxWords::tr("Type the plate or scan the ticket of the vehicle that leaves, then %1."), {enterKey()}));
        break;
    case BoxIntent::Any:
        decision = quietly(Sentence(BoxWords::tr("Type a plate or scan a ticket. This line then says what %1 will do."),
                                    {enterKey()}));
        break;
    }
    decision.vehicleType = typeFor(input, {}, scene);
    const bool chosen = !input.vehicleType.isEmpty();
    if (chosen && scene.plateOptional(input.vehicleType)) {
        decision.deed = BoxDeed::ComeIn;
        decision.quiet = false;
        decision.verb = BoxWords::tr("Come In");
        decision.line = {Sentence(BoxWords::tr("%1 lets a %2 without a plate come in."),
                                  {enterKey(), Piece::bold(vehicleNoun(input.vehicleType))})};
    }
    decision.hint = Sentence(BoxWords::tr("%1"), {Piece::key(u"F2"_s)});
    return decision;
}

BoxDecision arrivingBooking(const BoxInput &input)
{
    BoxDecision decision;
    decision.vehicleType = input.arriving->vehicleType;
    decision.verb = BoxWords::tr("Arrive");
    const Piece code = Piece::bold(shownCode(input.arriving->ticket));
    decision.hint = Sentence(BoxWords::tr("booking %1 %2 leaves it"), {code, Piece::key(BoxWords::tr("Esc"))});
    if (input.text.trimmed().isEmpty()) {
        decision.line = {
            Sentence(BoxWords::tr("Booking %1 is here. Type the plate of its vehicle, then %2."), {code, enterKey()})};
        return decision;
    }
    const auto plate = Plate::fromText(input.text);
    if (!plate)
        return warned(errorText(plate.error()), decision.hint);
    decision.deed = BoxDeed::Arrive;
    decision.line = {
        Sentence(BoxWords::tr("%1 lets %2 come in on booking %3."), {enterKey(), Piece::plate(plate->shown()), code})};
    return decision;
}

BoxDecision newPlate(const BoxInput &input, const LookUp::Answer &found, const BoxScene &scene)
{
    const Sentence hint = clearsHint(BoxWords::tr("not inside · not booked"));
    if (!found.wellFormed) {
        BoxDecision decision = warned({}, clearsHint({}));
        decision.line = {
            Sentence(BoxWords::tr("%1 %2 does not read like a plate, so %3 does nothing. %4 shows what it can be."),
                     {Piece::warningSign(Glyph::Warning), Piece::bold(found.plate), enterKey(), Piece::key(u"↓"_s)}),
            Sentence(BoxWords::tr("%1 %2 does not read like a plate."),
                     {Piece::warningSign(Glyph::Warning), Piece::bold(found.plate)})};
        decision.vehicleType = typeFor(input, found.vehicleType, scene);
        decision.mayComeInAsTyped = true;
        return decision;
    }
    if (input.intent == BoxIntent::GoOut) {
        BoxDecision decision = warned({}, hint);
        decision.line = {
            Sentence(BoxWords::tr("%1 %2 is not inside, so it cannot go out. Check the plate, or press %3 twice."),
                     {Piece::warningSign(Glyph::Warning), Piece::plate(found.plate), Piece::key(BoxWords::tr("Esc"))})};
        decision.vehicleType = typeFor(input, found.vehicleType, scene);
        return decision;
    }
    BoxDecision decision;
    decision.deed = BoxDeed::ComeIn;
    decision.vehicleType = typeFor(input, found.vehicleType, scene);
    decision.verb = BoxWords::tr("Come In");
    decision.hint = hint;
    const QList<Piece> who {enterKey(), Piece::plate(found.plate), Piece::bold(vehicleNoun(decision.vehicleType))};
    if (!input.spot.isEmpty()) {
        decision.line = {Sentence(BoxWords::tr("%1 lets %2 come in as a %3 on spot %4."),
                                  who + QList<Piece> {Piece::bold(input.spot)})};
    } else if (scene.freeFor(decision.vehicleType).value_or(0) == 0) {
        decision.line = {
            Sentence(BoxWords::tr("%4 No %3 spot is free for the usual stay. %1 tries a shorter one for %2."),
                     who + QList<Piece> {Piece::warningSign(Glyph::Warning)})};
    } else if (scene.lot.assigned) {
        decision.line = {Sentence(BoxWords::tr("%1 lets %2 come in as a %3 on the nearest free spot."), who)};
    } else {
        decision.line = {Sentence(BoxWords::tr("%1 lets %2 come in as a %3; the driver picks a free spot."), who)};
    }
    decision.line.append(Sentence(BoxWords::tr("%1 lets %2 come in as a %3."), who));
    return decision;
}

QList<Sentence> goOutLine(const LookUp::Answer &found, const BoxKnowledge &known, const BoxScene &scene)
{
    const Piece vehicle = vehicleOf(found);
    if (!known.quote)
        return {Sentence(BoxWords::tr("%1 lets %2 go out."), {enterKey(), vehicle})};
    const Price &price = known.quote->price;
    if (price.due.isZero() && price.held && known.quote->paidUntil) {
        return {
            Sentence(BoxWords::tr("%1 lets %2 go out at once: it is paid until %3."),
                     {enterKey(), vehicle, Piece::bold(whenText(*known.quote->paidUntil, scene.now, *scene.lot.zone))}),
            Sentence(BoxWords::tr("%1 lets %2 go out."), {enterKey(), vehicle})};
    }
    if (price.due.isZero()) {
        return {Sentence(BoxWords::tr("%1 lets %2 go out at once: nothing is to pay."), {enterKey(), vehicle}),
                Sentence(BoxWords::tr("%1 lets %2 go out."), {enterKey(), vehicle})};
    }
    return {Sentence(BoxWords::tr("%1 lets %2 go out and asks for the money: %3 to pay."),
                     {enterKey(), vehicle, Piece::bold(leftToRight(moneyText(price.due)))}),
            Sentence(BoxWords::tr("%1 asks %2 for %3."),
                     {enterKey(), vehicle, Piece::bold(leftToRight(moneyText(price.due)))})};
}

BoxDecision inside(const BoxInput &input, const LookUp::Answer &found, const BoxKnowledge &known, const BoxScene &scene)
{
    const QString since = found.enteredAt ? whenText(*found.enteredAt, scene.now, *scene.lot.zone) : QString();
    const QString where = found.spot.isEmpty() || !scene.lot.assigned
        ? BoxWords::tr("inside since %1").arg(since)
        : BoxWords::tr("inside since %1 on %2").arg(since, found.spot);
    if (known.problem)
        return warned(errorText(*known.problem), clearsHint(where));
    if (input.intent == BoxIntent::ComeIn) {
        BoxDecision decision = warned({}, clearsHint(where));
        decision.vehicleType = found.vehicleType;
        decision.line = {
            Sentence(BoxWords::tr("%1 %2 is already inside, so it cannot come in. Check the plate, or press %3 twice."),
                     {Piece::warningSign(Glyph::Warning), vehicleOf(found), Piece::key(BoxWords::tr("Esc"))})};
        return decision;
    }
    BoxDecision decision;
    decision.deed = BoxDeed::GoOut;
    decision.vehicleType = found.vehicleType;
    decision.verb = BoxWords::tr("Go Out");
    decision.hint = clearsHint(where);
    decision.line = goOutLine(found, known, scene);
    return decision;
}

BoxDecision booked(const LookUp::Answer &found, const BoxScene &scene)
{
    const Instant from = found.booked ? found.booked->from : scene.now;
    const QString until = found.booked ? whenText(found.booked->until, scene.now, *scene.lot.zone) : QString();
    const QString when = whenText(from, scene.now, *scene.lot.zone);
    const Sentence hint = clearsHint(BoxWords::tr("booked for %1").arg(when));
    if (found.meaning == LookUp::Meaning::BookedLater) {
        BoxDecision decision = warned({}, hint);
        decision.vehicleType = found.vehicleType;
        decision.bookedLater = true;
        decision.line = {
            Sentence(BoxWords::tr("%1 %2 is booked for later: %3. %4 shows what you can do."),
                     {Piece::warningSign(Glyph::Warning), vehicleOf(found), Piece::bold(when), Piece::key(u"↓"_s)})};
        return decision;
    }
    BoxDecision decision;
    decision.deed = BoxDeed::Arrive;
    decision.vehicleType = found.vehicleType;
    decision.verb = BoxWords::tr("Arrive");
    decision.hint = hint;
    const Piece vehicle = vehicleOf(found);
    if (found.spot.isEmpty() || !scene.lot.assigned) {
        decision.line = {Sentence(BoxWords::tr("%1 lets %2 come in on its booking until %3."),
                                  {enterKey(), vehicle, Piece::bold(until)})};
    } else {
        decision.line = {Sentence(BoxWords::tr("%1 lets %2 come in on its booking: spot %3 until %4."),
                                  {enterKey(), vehicle, Piece::bold(found.spot), Piece::bold(until)})};
    }
    decision.line.append(Sentence(BoxWords::tr("%1 lets %2 come in."), {enterKey(), vehicle}));
    return decision;
}

} // namespace

std::optional<int> BoxScene::freeFor(const QString &vehicleType) const
{
    for (const Availability::Row &row : free) {
        if (row.vehicleType == vehicleType)
            return row.free;
    }
    return std::nullopt;
}

bool BoxScene::plateOptional(const QString &vehicleType) const
{
    return std::any_of(types.begin(), types.end(),
                       [&](const VehicleType &type) { return type.code == vehicleType && type.plateOptional; });
}

BoxDecision decide(const BoxInput &input, const BoxKnowledge &known, const BoxScene &scene)
{
    if (input.arriving)
        return arrivingBooking(input);
    if (input.text.trimmed().isEmpty())
        return emptyBox(input, scene);
    if (!known.found) {
        BoxDecision decision = known.problem ? warned(errorText(*known.problem), clearsHint({})) : quietly(Sentence());
        decision.deed = known.problem ? BoxDeed::Nothing : BoxDeed::Wait;
        decision.vehicleType = typeFor(input, {}, scene);
        decision.hint = clearsHint({});
        return decision;
    }
    switch (known.found->meaning) {
    case LookUp::Meaning::Nothing: {
        const Error problem = known.found->problem.value_or(Error {ErrorCode::BadPlate, Field::Plate, {}});
        return warned(errorText(problem), clearsHint({}));
    }
    case LookUp::Meaning::NewPlate: return newPlate(input, *known.found, scene);
    case LookUp::Meaning::Parked: return inside(input, *known.found, known, scene);
    case LookUp::Meaning::Booked:
    case LookUp::Meaning::BookedLater: return booked(*known.found, scene);
    case LookUp::Meaning::Gone:
        return warned(BoxWords::tr("The stay of this ticket is over."), clearsHint(known.found->plate));
    case LookUp::Meaning::Ambiguous:
        return warned(
            BoxWords::tr("Two vehicles with this plate are inside. Scan or type the ticket of the one you mean."),
            clearsHint({}));
    }
    return {};
}

} // namespace parkdesk
