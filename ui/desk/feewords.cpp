// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/feewords.h"

#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"

#include <QCoreApplication>

namespace parkdesk {

namespace {

struct FeeWords {
    Q_DECLARE_TR_FUNCTIONS(FeeWords)
};

} // namespace

QString feeKindText(FeeKind kind)
{
    return kind == FeeKind::NoShow ? FeeWords::tr("did not come") : FeeWords::tr("cancelled late");
}

Sentence feeReason(const OpenFee &fee, Instant now, const ZoneRules &zone)
{
    const QList<Piece> times {Piece::sign(Glyph::Bookings), Piece::bold(whenText(fee.booked.from, now, zone)),
                              Piece::bold(whenText(fee.booked.until, now, zone)),
                              Piece::bold(whenText(fee.owedAt, now, zone))};
    return fee.kind == FeeKind::NoShow ? Sentence(FeeWords::tr("%1 Booked %2 to %3, and did not come."), times)
                                       : Sentence(FeeWords::tr("%1 Booked %2 to %3, cancelled %4."), times);
}

DeedReport feePaidReport(const PayFee::Outcome &outcome, const QString &who)
{
    DeedReport report;
    report.stay = outcome.stay;
    report.figure = FeeWords::tr("Paid");
    report.paper.receipt = outcome.payment;
    report.words = FeeWords::tr("%1 paid the fee of %2, receipt %3")
                       .arg(who, leftToRight(moneyText(outcome.amount)), leftToRight(outcome.receipt));
    if (!outcome.change.isZero()) {
        report.figure = FeeWords::tr("Change %1").arg(amountText(outcome.change));
        report.keptInSight = true;
        report.stays = Sentence(FeeWords::tr("%1 Give back %2."),
                                {Piece::sign(Glyph::Paid), Piece::bold(leftToRight(moneyText(outcome.change)))});
    }
    return report;
}

DeedReport feeWaivedReport(const WaiveFee::Outcome &outcome, const QString &who)
{
    DeedReport report;
    report.figure = FeeWords::tr("Waived");
    report.words = FeeWords::tr("%1 owes %2 no longer").arg(who, leftToRight(moneyText(outcome.amount)));
    return report;
}

} // namespace parkdesk
