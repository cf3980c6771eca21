// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/stayreports.h"

#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>

namespace parkdesk {

namespace {

struct StayWords {
    Q_DECLARE_TR_FUNCTIONS(StayWords)
};

/// \a words and, when others had to make room, how many.
QString withReplaced(const QString &words, int replaced)
{
    if (replaced == 0)
        return words;
    return StayWords::tr("%1 · %2", "what was done, what followed")
        .arg(words, StayWords::tr("%n booking(s) moved aside", nullptr, replaced));
}

} // namespace

DeedReport extendedReport(const ExtendStay::Outcome &outcome, const QString &who, const ReportScene &scene)
{
    const QString until = whenText(outcome.until, scene.now, *scene.lot.zone);
    const QString words = outcome.moved && !outcome.spot.isEmpty()
        ? StayWords::tr("%1 may stay until %2, now on %3").arg(who, until, leftToRight(outcome.spot))
        : StayWords::tr("%1 may stay until %2").arg(who, until);
    return {until, withReplaced(words, outcome.replaced), true, false, {}, outcome.stay};
}

DeedReport movedReport(const MoveStay::Outcome &outcome, const QString &who, const ReportScene &scene)
{
    QString words = StayWords::tr("%1 has another spot").arg(who);
    if (!outcome.spot.isEmpty())
        words = outcome.before.isEmpty() ? StayWords::tr("%1 is on %2 now").arg(who, leftToRight(outcome.spot))
                                         : StayWords::tr("%1 is on %2 now, no longer on %3")
                                               .arg(who, leftToRight(outcome.spot), leftToRight(outcome.before));
    if (outcome.shortened)
        words =
            StayWords::tr("%1 · only until %2").arg(words, whenText(outcome.claimed.until, scene.now, *scene.lot.zone));
    return {outcome.spot, withReplaced(words, outcome.replaced), true, false, {}, outcome.stay};
}

DeedReport correctedReport(const CorrectStay::Outcome &outcome, const QString &who)
{
    const QString type = vehicleNoun(outcome.vehicleType);
    if (!outcome.amountBefore || !outcome.amountAfter)
        return {{}, StayWords::tr("%1 is put right: %2").arg(who, type), true, false, {}, outcome.stay};
    const QString after = leftToRight(moneyText(*outcome.amountAfter));
    if (*outcome.amountBefore == *outcome.amountAfter)
        return {{},   StayWords::tr("%1 is put right: %2, %3 so far as before").arg(who, type, after),
                true, false,
                {},   outcome.stay};
    const QString before = leftToRight(moneyText(*outcome.amountBefore));
    DeedReport report {amountText(*outcome.amountAfter),
                       StayWords::tr("%1 is put right: %2, %3 so far instead of %4").arg(who, type, after, before)};
    report.stay = outcome.stay;
    report.stays = Sentence(StayWords::tr("%1 The stay costs %2 so far, not %3."),
                            {Piece::sign(Glyph::Info), Piece::bold(after), Piece::plain(before)});
    return report;
}

DeedReport foundReport(const FoundOnSpot::Outcome &outcome, const QString &who)
{
    const QString spot = leftToRight(outcome.spot);
    QString words;
    switch (outcome.remedy) {
    case FoundOnSpot::Remedy::Moved:
    case FoundOnSpot::Remedy::Displaced: words = StayWords::tr("%1 stands on %2").arg(who, spot); break;
    case FoundOnSpot::Remedy::Swapped:
        words = StayWords::tr("%1 stands on %2, the other vehicle on %3").arg(who, spot, leftToRight(outcome.before));
        break;
    case FoundOnSpot::Remedy::Arrived: words = StayWords::tr("%1 has arrived and stands on %2").arg(who, spot); break;
    case FoundOnSpot::Remedy::Unknown:
        words = StayWords::tr("%1 is occupied by a vehicle that came in unseen").arg(spot);
        break;
    }
    if (outcome.unplaced > 0)
        words = StayWords::tr("%1 · %2", "what was done, what followed")
                    .arg(words, StayWords::tr("%n booking(s) have no spot now", nullptr, outcome.unplaced));
    return {outcome.spot, withReplaced(words, outcome.displaced - outcome.unplaced)};
}

DeedReport closedReport(const CloseStay::Outcome &outcome, const QString &who)
{
    const QString open = leftToRight(moneyText(outcome.open));
    QString words;
    switch (outcome.how) {
    case LeftHow::Towed: words = StayWords::tr("%1 was towed: %2 stay open").arg(who, open); break;
    case LeftHow::Unseen: words = StayWords::tr("%1 left unseen: %2 stay open").arg(who, open); break;
    default: words = StayWords::tr("%1 left owing %2").arg(who, open); break;
    }
    return {StayWords::tr("Out"), words};
}

} // namespace parkdesk
