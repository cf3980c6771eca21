// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskreports.h"

#include "ui/desk/staylines.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"

#include <QCoreApplication>

#include <QLocale>

namespace parkdesk {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

QString whoOf(const QString &plate, const QString &ticket)
{
    return leftToRight(plate.isEmpty() ? shownTicket(ticket) : groupedPlate(plate));
}

QString endOf(Instant end, const ReportScene &scene)
{
    return whenText(end, scene.now, *scene.lot.zone);
}

} // namespace

DeedReport cameInReport(const EnterVehicle::Outcome &outcome, const QString &plate, const ReportScene &scene)
{
    const QString who = whoOf(plate, outcome.ticket);
    const QString end = endOf(outcome.claimed.until, scene);
    const QString words = outcome.shortened ? ReportWords::tr("%1 came in, only until %2").arg(who, end)
                                            : ReportWords::tr("%1 came in, until about %2").arg(who, end);
    return {scene.lot.assigned ? outcome.spot : QString(),
            ReportWords::tr("%1 · ticket %2").arg(words, leftToRight(shownTicket(outcome.ticket))),
            true,
            false,
            {},
            outcome.stay,
            {outcome.stay, {}, {}, true}};
}

DeedReport reEnteredReport(const ReEnter::Outcome &outcome, const QString &plate, const ReportScene &scene)
{
    DeedReport report = cameInReport(outcome.entered, plate, scene);
    report.words = outcome.open.isZero() ? ReportWords::tr("%1 · its old stay ended as unseen").arg(report.words)
                                         : ReportWords::tr("%1 · its old stay ended as unseen, %2 open")
                                               .arg(report.words, leftToRight(moneyText(outcome.open)));
    return report;
}

DeedReport arrivedReport(const Arrive::Outcome &outcome, const QString &plate, const ReportScene &scene)
{
    const QString who = whoOf(plate, outcome.ticket);
    const QString end = endOf(outcome.claimed.until, scene);
    return {scene.lot.assigned ? outcome.spot : QString(),
            outcome.moved ? ReportWords::tr("%1 arrived on another spot than booked, until %2").arg(who, end)
                          : ReportWords::tr("%1 arrived, booked until %2").arg(who, end),
            true,
            false,
            {},
            outcome.stay,
            {outcome.stay, {}, {}, true}};
}

DeedReport wentOutReport(const LeaveStay::Outcome &outcome, const QString &plate)
{
    const QString who = plate.isEmpty() ? ReportWords::tr("The vehicle") : leftToRight(groupedPlate(plate));
    const QString paid = outcome.amount.isZero() ? ReportWords::tr("nothing was to pay")
                                                 : ReportWords::tr("paid %1").arg(amountText(outcome.amount));
    return {
        ReportWords::tr("Out"), ReportWords::tr("%1 may drive out: %2").arg(who, paid), true, false, {}, outcome.stay};
}

DeedReport paidReport(const PayStay::Outcome &outcome, const QuoteStay::Answer &quote)
{
    DeedReport report;
    report.stay = outcome.stay;
    report.figure = ReportWords::tr("Out");
    if (outcome.receipt.isEmpty()) { // a manager let it go for nothing
        report.words = ReportWords::tr("%1 may drive out: nothing was to pay").arg(whoOf(quote.plate, quote.ticket));
        return report;
    }
    report.paper.receipt = outcome.payment;
    report.words = ReportWords::tr("%1 may drive out: paid %2, receipt %3")
                       .arg(whoOf(quote.plate, quote.ticket), leftToRight(moneyText(outcome.amount)),
                            leftToRight(outcome.receipt));
    if (!outcome.change.isZero()) {
        report.figure = ReportWords::tr("Change %1").arg(amountText(outcome.change));
        report.keptInSight = true;
        report.stays = Sentence(ReportWords::tr("%1 Give back %2."),
                                {Piece::sign(Glyph::Paid), Piece::bold(leftToRight(moneyText(outcome.change)))});
    }
    return report;
}

DeedReport bookedReport(const ReserveSpot::Outcome &outcome, const QString &plate, const ReportScene &scene)
{
    const QString who = leftToRight(plate.isEmpty() ? ReportWords::tr("Booking") : groupedPlate(plate));
    return {outcome.spot,
            ReportWords::tr("%1: %2 to %3, code %4")
                .arg(who, endOf(outcome.booked.from, scene), endOf(outcome.booked.until, scene),
                     leftToRight(shownTicket(outcome.ticket))),
            true,
            false,
            {},
            outcome.stay,
            {outcome.stay}};
}

DeedReport seriesReport(const ReserveSeries::Outcome &outcome, const ReportScene &scene)
{
    const auto made = static_cast<int>(outcome.booked.size());
    return {{},
            ReportWords::tr("%n booking(s), the first %1, the last %2", nullptr, made)
                .arg(endOf(outcome.booked.first().span.from, scene), endOf(outcome.booked.last().span.from, scene)),
            true,
            false,
            {},
            outcome.booked.first().stay,
            {}};
}

DeedReport waitingReport(const JoinWaitlist::Outcome &outcome, const QString &plate)
{
    const QString who = leftToRight(plate.isEmpty() ? ReportWords::tr("Booking") : groupedPlate(plate));
    return {{},   ReportWords::tr("%1 is on the waiting list, rank %2").arg(who, QLocale().toString(outcome.rank)),
            true, false,
            {},   {},
            {}};
}

} // namespace parkdesk
