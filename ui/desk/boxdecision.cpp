// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/boxdecision.h"

#include "domain/plate.h"
#include "ui/desk/boxlines.h"
#include "ui/desk/feewords.h"
#include "ui/desk/staylines.h"
#include "ui/shared/errortext.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct DecisionWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionWords)
};

BoxDecision warnedBy(const QList<Sentence> &line, const Sentence &hint)
{
    BoxDecision decision;
    decision.line = line;
    decision.hint = hint;
    return decision;
}

BoxDecision warned(const QString &words, const Sentence &hint)
{
    return warnedBy({Sentence(DecisionWords::tr("%1 %2"), {Piece::warningSign(Glyph::Warning), Piece::plain(words)})},
                    hint);
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

BoxSubject subjectOf(const LookUp::Answer &found)
{
    return {found.stay, found.plate, found.ticket, found.vehicleType};
}

BoxDecision emptyBox(const BoxInput &input, const BoxScene &scene)
{
    BoxDecision decision;
    decision.quiet = true;
    decision.choosesType = true;
    decision.line = emptyLines(input.intent, scene.desk);
    decision.vehicleType = typeFor(input, {}, scene);
    decision.hint = Sentence(DecisionWords::tr("%1"), {Piece::key(u"F2"_s)});
    if (!input.vehicleType.isEmpty() && scene.plateOptional(input.vehicleType) && scene.desk != DeskKind::Exit) {
        decision.deed = BoxDeed::ComeIn;
        decision.quiet = false;
        decision.verb = DecisionWords::tr("Come In");
        decision.line = {Sentence(DecisionWords::tr("%1 lets a %2 without a plate come in."),
                                  {enterKey(), Piece::bold(vehicleNoun(input.vehicleType))})};
    }
    return decision;
}

BoxDecision help()
{
    BoxDecision decision;
    decision.deed = BoxDeed::ShowList;
    decision.quiet = true;
    decision.line = {Sentence(DecisionWords::tr("What you can type or scan here:"))};
    decision.hint = clearsHint({});
    return decision;
}

BoxDecision arrivingBooking(const BoxInput &input)
{
    BoxDecision decision;
    decision.vehicleType = input.arriving->vehicleType;
    decision.verb = DecisionWords::tr("Arrive");
    const Piece code = Piece::bold(shownTicket(input.arriving->ticket));
    decision.hint =
        Sentence(DecisionWords::tr("booking %1 %2 leaves it"), {code, Piece::key(DecisionWords::tr("Esc"))});
    if (input.text.trimmed().isEmpty()) {
        decision.line = {Sentence(DecisionWords::tr("Booking %1 is here. Type the plate of its vehicle, then %2."),
                                  {code, enterKey()})};
        return decision;
    }
    const auto plate = Plate::fromText(input.text);
    if (!plate)
        return warned(errorText(plate.error()), decision.hint);
    decision.deed = BoxDeed::Arrive;
    decision.subject = {input.arriving->stay, input.text.trimmed(), input.arriving->ticket, {}};
    decision.line = {Sentence(DecisionWords::tr("%1 lets %2 come in on booking %3."),
                              {enterKey(), Piece::plate(plate->shown()), code})};
    return decision;
}

/// A vehicle that is neither here nor booked and may come in.
BoxDecision comingIn(const BoxInput &input, const LookUp::Answer &found, const BoxScene &scene)
{
    const Sentence hint = clearsHint(DecisionWords::tr("not inside · not booked"));
    if (input.intent == BoxIntent::GoOut || scene.desk == DeskKind::Exit) {
        const Sentence words = scene.desk == DeskKind::Exit
            ? Sentence(DecisionWords::tr("%1 %2 is not inside, and vehicles only go out at this desk."),
                       {Piece::warningSign(Glyph::Warning), Piece::plate(found.plate)})
            : Sentence(
                DecisionWords::tr("%1 %2 is not inside, so it cannot go out. Check the plate, or press %3 twice."),
                {Piece::warningSign(Glyph::Warning), Piece::plate(found.plate), Piece::key(DecisionWords::tr("Esc"))});
        BoxDecision decision = warnedBy({words}, hint);
        decision.vehicleType = typeFor(input, found.vehicleType, scene);
        return decision;
    }
    BoxDecision decision;
    decision.deed = BoxDeed::ComeIn;
    decision.subject = subjectOf(found);
    decision.vehicleType = typeFor(input, found.vehicleType, scene);
    decision.choosesType = true;
    decision.verb = DecisionWords::tr("Come In");
    decision.hint = hint;
    decision.line = comeInLines(found.plate, decision.vehicleType, input.spot, scene);
    if (const auto likely = scene.likelyFor(decision.vehicleType))
        decision.likelySpot = likely->spot;
    return decision;
}

BoxDecision inside(const BoxInput &input, const LookUp::Answer &found, const BoxKnowledge &known, const BoxScene &scene)
{
    const Sentence hint = clearsHint(insideWords(found, scene));
    if (known.problem)
        return warned(errorText(*known.problem), hint);
    BoxDecision decision;
    decision.subject = subjectOf(found);
    decision.vehicleType = found.vehicleType;
    decision.hint = hint;
    decision.mayReEnter = !found.plate.isEmpty() && scene.desk != DeskKind::Exit;
    if (decision.mayReEnter && (scene.desk == DeskKind::Entry || input.intent == BoxIntent::ComeIn)) {
        decision.deed = BoxDeed::ShowList;
        decision.line = {
            Sentence(DecisionWords::tr("%1 %2 is inside by the book. %3 ends that stay as unseen and lets it in anew, "
                                       "%4 chooses."),
                     {Piece::warningSign(Glyph::Warning), vehiclePiece(found),
                      Piece::key(DecisionWords::tr("Ctrl+Enter")), Piece::key(u"↓"_s)}),
            Sentence(DecisionWords::tr("%1 %2 is inside by the book. %3 chooses."),
                     {Piece::warningSign(Glyph::Warning), vehiclePiece(found), Piece::key(u"↓"_s)})};
        return decision;
    }
    decision.deed = BoxDeed::GoOut;
    decision.verb = DecisionWords::tr("Go Out");
    decision.line = goOutLines(found, known, scene);
    return decision;
}

BoxDecision booked(const LookUp::Answer &found, const BoxScene &scene)
{
    const Instant from = found.booked ? found.booked->from : scene.now;
    const QString when = whenText(from, scene.now, *scene.lot.zone);
    const Sentence hint = clearsHint(DecisionWords::tr("booked for %1").arg(when));
    BoxDecision decision;
    decision.subject = subjectOf(found);
    decision.vehicleType = found.vehicleType;
    decision.hint = hint;
    if (scene.desk == DeskKind::Exit) {
        decision.line = {Sentence(DecisionWords::tr("%1 %2 is booked and not inside; vehicles only go out at this "
                                                    "desk."),
                                  {Piece::warningSign(Glyph::Warning), vehiclePiece(found)})};
        return decision;
    }
    if (found.meaning == LookUp::Meaning::BookedLater) {
        decision.deed = BoxDeed::ShowList;
        decision.bookedLater = true;
        decision.line = {
            Sentence(DecisionWords::tr("%1 %2 is booked for later: %3. %4 shows what you can do."),
                     {Piece::warningSign(Glyph::Warning), vehiclePiece(found), Piece::bold(when), Piece::key(u"↓"_s)})};
        return decision;
    }
    decision.deed = BoxDeed::Arrive;
    decision.verb = DecisionWords::tr("Arrive");
    decision.line = arriveLines(found, scene);
    return decision;
}

BoxDecision spotNamed(const LookUp::Answer &found, const BoxScene &scene)
{
    const Piece spot = Piece::bold(found.spot);
    if (found.meaning == LookUp::Meaning::SharedSpot) {
        BoxDecision decision = warnedBy(
            {Sentence(DecisionWords::tr("Several vehicles stand on %1. %2 chooses one."), {spot, Piece::key(u"↓"_s)})},
            clearsHint({}));
        decision.deed = BoxDeed::ShowList;
        return decision;
    }
    if (scene.desk == DeskKind::Exit)
        return warned(DecisionWords::tr("Nobody stands on %1.").arg(found.spot), clearsHint({}));
    BoxDecision decision;
    decision.deed = BoxDeed::TakeSpot;
    decision.spot = found.spot;
    decision.verb = DecisionWords::tr("Take Spot");
    decision.hint = clearsHint(DecisionWords::tr("free"));
    decision.line = {
        Sentence(DecisionWords::tr("%1 keeps spot %2 for the plate that you type next."), {enterKey(), spot})};
    return decision;
}

/// A booking that was not used, or the vehicle of one, owes a fee; who stands at the entrance may come in all the same.
BoxDecision owing(const LookUp::Answer &found, const BoxScene &scene)
{
    BoxDecision decision;
    decision.deed = BoxDeed::PayFee;
    decision.subject = {found.fee->stay, found.plate, found.fee->ticket, found.vehicleType};
    decision.vehicleType = found.vehicleType;
    decision.verb = DecisionWords::tr("Take Fee");
    decision.mayComeInAsTyped = found.meaning == LookUp::Meaning::NewPlate && scene.desk != DeskKind::Exit;
    decision.hint = clearsHint(DecisionWords::tr("owes %1 · %2", "amount, why")
                                   .arg(leftToRight(moneyText(found.fee->due)), feeKindText(found.fee->kind)));
    decision.line = owingLines(found, decision.mayComeInAsTyped);
    return decision;
}

/// Two real vehicles with one writing: the list shows both with their spots.
BoxDecision twins()
{
    BoxDecision decision = warnedBy(
        {Sentence(DecisionWords::tr("%1 Two vehicles with this plate are inside. Scan the ticket, or %2 chooses."),
                  {Piece::warningSign(Glyph::Warning), Piece::key(u"↓"_s)})},
        clearsHint({}));
    decision.deed = BoxDeed::ShowList;
    decision.asks = true;
    return decision;
}

BoxDecision decideFound(const BoxInput &input, const LookUp::Answer &found, const BoxKnowledge &known,
                        const BoxScene &scene)
{
    switch (found.meaning) {
    case LookUp::Meaning::NewPlate: return comingIn(input, found, scene);
    case LookUp::Meaning::Parked: return inside(input, found, known, scene);
    case LookUp::Meaning::Booked:
    case LookUp::Meaning::BookedLater: return booked(found, scene);
    case LookUp::Meaning::Gone:
        if (found.fee)
            return owing(found, scene);
        return warned(DecisionWords::tr("The stay of this ticket is over."), clearsHint(found.plate));
    case LookUp::Meaning::Ambiguous: return twins();
    case LookUp::Meaning::FreeSpot:
    case LookUp::Meaning::SharedSpot: return spotNamed(found, scene);
    case LookUp::Meaning::Nothing: break;
    }
    return warned(errorText(found.problem.value_or(Error {ErrorCode::BadPlate, Field::Plate, {}})), clearsHint({}));
}

BoxDecision waiting(const BoxInput &input, const BoxScene &scene)
{
    BoxDecision decision;
    decision.deed = BoxDeed::Wait;
    decision.quiet = true;
    decision.choosesType = true;
    decision.line = {Sentence()};
    decision.vehicleType = typeFor(input, {}, scene);
    decision.hint = clearsHint({});
    return decision;
}

/// What is no well-formed plate looks for vehicles and never lets a new one in by itself.
BoxDecision searching(const BoxInput &input, const BoxKnowledge &known, const BoxScene &scene)
{
    if (!known.matches)
        return waiting(input, scene);
    if (known.matches->isOne()) {
        if (!known.meant)
            return waiting(input, scene);
        BoxDecision decision = decideFound(input, *known.meant, known, scene);
        decision.preselected = true;
        decision.mayComeInAsTyped = scene.desk != DeskKind::Exit;
        return decision;
    }
    const bool mayInsist = scene.desk != DeskKind::Exit;
    BoxDecision decision = warnedBy(searchLines(known.found->plate, *known.matches, mayInsist), clearsHint({}));
    decision.deed = BoxDeed::ShowList;
    decision.subject = subjectOf(*known.found);
    decision.vehicleType = typeFor(input, known.found->vehicleType, scene);
    decision.mayComeInAsTyped = mayInsist;
    decision.choosesType = mayInsist;
    return decision;
}

BoxDecision newPlate(const BoxInput &input, const BoxKnowledge &known, const BoxScene &scene)
{
    const LookUp::Answer &found = *known.found;
    if (!found.wellFormed || found.namesSpot)
        return searching(input, known, scene);
    if (found.fee && input.intent != BoxIntent::ComeIn)
        return owing(found, scene);
    if (found.near.isEmpty())
        return comingIn(input, found, scene);
    BoxDecision decision = warnedBy(didYouMeanLines(found.near, scene), clearsHint({}));
    decision.deed = BoxDeed::ShowList;
    decision.asks = true;
    decision.subject = subjectOf(found);
    decision.vehicleType = typeFor(input, found.vehicleType, scene);
    decision.mayComeInAsTyped = scene.desk != DeskKind::Exit;
    decision.choosesType = decision.mayComeInAsTyped;
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

std::optional<LikelyPlace> BoxScene::likelyFor(const QString &vehicleType) const
{
    for (const LikelyPlace &place : likely) {
        if (place.vehicleType == vehicleType)
            return place;
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
    if (!input.unknownTypeKey.isEmpty())
        return warned(DecisionWords::tr("No vehicle type has the key %1.").arg(leftToRight(input.unknownTypeKey)),
                      clearsHint({}));
    if (input.arriving)
        return arrivingBooking(input);
    if (input.text.trimmed().isEmpty())
        return emptyBox(input, scene);
    if (asksForHelp(input))
        return help();
    if (!known.found && known.problem)
        return warned(errorText(*known.problem), clearsHint({}));
    if (!known.found)
        return waiting(input, scene);
    if (known.found->meaning == LookUp::Meaning::NewPlate)
        return newPlate(input, known, scene);
    return decideFound(input, *known.found, known, scene);
}

} // namespace parkdesk
