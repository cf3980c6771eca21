// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/lotfullwords.h"

#include "domain/plate.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct FullWords {
    Q_DECLARE_TR_FUNCTIONS(FullWords)
};

QString timeHere(Instant at, const LotFullScene &scene)
{
    return whenText(at, scene.found.asOf, *scene.lot.zone);
}

LotFullWords largerWords(const LotFullScene &scene)
{
    LotFullWords words {Glyph::Larger, FullWords::tr("Larger spot"), {}, {}, FullWords::tr("Come In"), false};
    const QString type = vehicleNoun(scene.found.vehicleType);
    if (!scene.found.larger) {
        words.detail = FullWords::tr("No spot for larger vehicles is free");
        return words;
    }
    const LotFullChoices::LargerSpot &larger = *scene.found.larger;
    const QString marked = vehicleNoun(larger.markedFor);
    const QString until = timeHere(larger.until, scene);
    words.possible = true;
    if (larger.spot.isEmpty()) {
        words.title = FullWords::tr("Larger spot, %1").arg(marked);
    } else {
        words.title = FullWords::tr("Larger spot: %1, %2").arg(leftToRight(larger.spot), marked);
        words.deed = FullWords::tr("Come In on %1").arg(leftToRight(larger.spot));
    }
    words.detail = FullWords::tr("Price stays that of a %1 · until about %2").arg(type, until);
    words.fact = FullWords::tr("%n %1 spot(s) free", nullptr, larger.free).arg(marked);
    return words;
}

LotFullWords otherLotWords(const LotFullScene &scene)
{
    LotFullWords words {Glyph::Lot, FullWords::tr("Another lot"), {}, {}, FullWords::tr("Hold There"), false};
    if (scene.found.others.isEmpty()) {
        words.detail =
            FullWords::tr("No other lot is open and has a place for a %1").arg(vehicleNoun(scene.found.vehicleType));
        return words;
    }
    const LotFullChoices::OtherLot &other = scene.found.others.first();
    words.possible = true;
    words.title = other.name;
    words.detail = FullWords::tr("A place is held there for %1").arg(durationText(other.holdTime));
    const auto more = static_cast<int>(scene.found.others.size()) - 1;
    if (more > 0)
        words.detail = FullWords::tr("%1 · %n more lot(s) with places", nullptr, more).arg(words.detail);
    words.fact = FullWords::tr("%n place(s) free", nullptr, other.free);
    return words;
}

QString nextFreeWords(const LotFullScene &scene)
{
    QStringList next;
    for (const LotFullChoices::NextFree &row : scene.found.nextFree) {
        const QString at = timeHere(row.at, scene);
        next.append(row.spot.isEmpty() ? at : FullWords::tr("%1 at %2").arg(leftToRight(row.spot), at));
    }
    return next.isEmpty() ? FullWords::tr("When the next place is free is not known")
                          : FullWords::tr("Likely next free: %1").arg(QLocale().createSeparatedList(next));
}

LotFullWords queueWords(const LotFullScene &scene)
{
    const LotFullChoices::Answer &found = scene.found;
    LotFullWords words {Glyph::Queue, {}, nextFreeWords(scene), {}, FullWords::tr("Give Number"), true};
    words.title = FullWords::tr("Wait in the queue as number %1").arg(found.nextNumber);
    if (found.waitsAs) {
        words.title = FullWords::tr("Waits in the queue as number %1").arg(*found.waitsAs);
        words.deed = FullWords::tr("Leave Queue");
    }
    words.fact = FullWords::tr("Nobody waits");
    if (found.waiting > 0 && found.longestWaiting)
        words.fact = FullWords::tr("%n waiting, longest %1", nullptr, found.waiting)
                         .arg(durationText(found.asOf - *found.longestWaiting));
    return words;
}

LotFullWords overflowWords(const LotFullScene &scene)
{
    LotFullWords words {Glyph::Lock, FullWords::tr("Overflow zone"), {}, {}, FullWords::tr("Ask Manager"), true};
    words.detail = FullWords::tr("Needs a manager, who is asked for a password here");
    if (scene.found.mayOverflow) {
        words.detail = FullWords::tr("Beside the marked spots; noted as an exception");
        words.deed = FullWords::tr("Use Overflow");
    }
    words.fact = scene.found.overflowNow == 0
        ? FullWords::tr("Nobody stands there")
        : FullWords::tr("%n vehicle(s) stand there", nullptr, scene.found.overflowNow);
    return words;
}

} // namespace

LotFullWords lotFullWords(LotFullWay way, const LotFullScene &scene)
{
    switch (way) {
    case LotFullWay::Larger: return largerWords(scene);
    case LotFullWay::OtherLot: return otherLotWords(scene);
    case LotFullWay::Queue: return queueWords(scene);
    case LotFullWay::Overflow: return overflowWords(scene);
    case LotFullWay::TurnAway: break;
    }
    return {Glyph::Away,
            FullWords::tr("Turn away"),
            scene.found.turnedAwayToday == 0
                ? FullWords::tr("Counted with its reason for the reports")
                : FullWords::tr("%n today, each with its reason", nullptr, scene.found.turnedAwayToday),
            {},
            FullWords::tr("Turn Away"),
            true};
}

namespace {

/// What Enter does to the row that is marked.
Sentence markedLine(LotFullWay way, const Piece &vehicle, const LotFullScene &scene)
{
    const LotFullChoices::Answer &found = scene.found;
    const Piece enter = Piece::key(FullWords::tr("Enter"));
    switch (way) {
    case LotFullWay::Larger:
        if (found.larger && !found.larger->spot.isEmpty())
            return Sentence(FullWords::tr("%1 lets %2 come in on the larger spot %3."),
                            {enter, vehicle, Piece::bold(leftToRight(found.larger->spot))});
        return Sentence(FullWords::tr("%1 lets %2 come in on a larger spot."), {enter, vehicle});
    case LotFullWay::OtherLot:
        return Sentence(FullWords::tr("%1 holds a place in %3 for %2."),
                        {enter, vehicle, Piece::bold(found.others.isEmpty() ? QString() : found.others.first().name)});
    case LotFullWay::Queue:
        if (found.waitsAs)
            return Sentence(FullWords::tr("%1 takes %2 with its number %3 out of the queue."),
                            {enter, vehicle, Piece::bold(QString::number(*found.waitsAs))});
        return Sentence(FullWords::tr("%1 gives %2 the number %3 in the queue."),
                        {enter, vehicle, Piece::bold(QString::number(found.nextNumber))});
    case LotFullWay::Overflow:
        return found.mayOverflow
            ? Sentence(FullWords::tr("%1 lets %2 come in to the overflow zone."), {enter, vehicle})
            : Sentence(FullWords::tr("%1 asks a manager to let %2 into the overflow zone."), {enter, vehicle});
    case LotFullWay::TurnAway: break;
    }
    return Sentence(FullWords::tr("%1 turns %2 away."), {enter, vehicle});
}

} // namespace

QList<Sentence> lotFullLine(const QString &plate, const LotFullScene &scene, std::optional<LotFullWay> marked)
{
    const Piece enter = Piece::key(FullWords::tr("Enter"));
    const Piece vehicle = plate.isEmpty() ? Piece::bold(vehicleName(scene.found.vehicleType)) : Piece::plate(plate);
    if (marked)
        return {markedLine(*marked, vehicle, scene)};
    const Piece type = Piece::bold(vehicleNoun(scene.found.vehicleType));
    const Piece warning = Piece::warningSign(Glyph::Warning);
    return {Sentence(FullWords::tr("%1 No %2 spot fits %3 now. %4 does nothing yet: choose with %5 or a key below."),
                     {warning, type, vehicle, enter, Piece::key(u"↓"_s)}),
            Sentence(FullWords::tr("%1 No %2 spot fits %3 now."), {warning, type, vehicle})};
}

QString shownPlate(const QString &typed)
{
    const auto plate = Plate::fromText(typed);
    return plate ? plate->shown() : typed.trimmed();
}

QStringList turnAwayReasons(const LotFullChoices::Answer &found)
{
    QStringList reasons = found.reasons;
    for (const QString &usual : {FullWords::tr("Lot full"), FullWords::tr("Too high or too long"),
                                 FullWords::tr("Did not want to wait"), FullWords::tr("Too expensive")}) {
        if (!reasons.contains(usual))
            reasons.append(usual);
    }
    return reasons;
}

} // namespace parkdesk
