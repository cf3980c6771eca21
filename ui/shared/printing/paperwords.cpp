// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/printing/paperwords.h"

#include "domain/dates.h"
#include "services/fees/feecharge.h"
#include "ui/shared/chargetext.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/printing/signlines.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

QString fullDay(Instant at, const ZoneRules &zone, const QLocale &locale)
{
    return locale.toString(dateOf(zone.toLocal(at).day()), u"ddd d MMM yyyy"_s);
}

QString fullTime(Instant at, const ZoneRules &zone, const QLocale &locale)
{
    return PaperWords::tr("%1 %2", "day, time").arg(fullDay(at, zone, locale), timeText(at, zone));
}

/// In a sentence that may wrap: a number stays beside its unit.
QString unbroken(QString text)
{
    return text.replace(u' ', u'\u00a0');
}

/// A name or address in its own direction, whatever that of the words around it.
QString asWritten(const QString &text)
{
    constexpr char16_t firstStrongIsolate = u'\u2068';
    constexpr char16_t popDirection = u'\u2069';
    return text.isEmpty() ? text : QChar(firstStrongIsolate) + text + QChar(popDirection);
}

/// A text for every line that was written, since addresses have several.
void appendLines(QStringList &lines, const QString &text)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        lines.append(asWritten(line));
}

SlipHead lotHead(const Lot &lot)
{
    SlipHead head {asWritten(lot.name), {}};
    appendLines(head.lines, lot.address);
    if (!lot.phone.isEmpty())
        head.lines.append(PaperWords::tr("Phone %1").arg(leftToRight(lot.phone)));
    return head;
}

SlipHead sellerHead(const PaperFacts &facts)
{
    SlipHead head {asWritten(facts.lot.name), {}};
    appendLines(head.lines, facts.issuer.name);
    appendLines(head.lines, facts.issuer.address.isEmpty() ? facts.lot.address : facts.issuer.address);
    if (!facts.issuer.taxNumber.isEmpty())
        head.lines.append(PaperWords::tr("Tax number %1").arg(leftToRight(facts.issuer.taxNumber)));
    return head;
}

QString ticketNote(const TicketPaper::Answer &facts)
{
    const QString code = facts.lot.currency.code();
    const QString grace = unbroken(
        durationText(facts.tariff ? facts.tariff->exitGrace.value_or(facts.lot.exitGrace) : facts.lot.exitGrace));
    const bool taxed = facts.tariff && facts.tariff->tax && facts.tariff->tax->rate != 0;
    if (!taxed)
        return PaperWords::tr("Prices in %1. Pay at the desk, then leave within %2.").arg(code, grace);
    return facts.tariff->tax->included
        ? PaperWords::tr("Prices in %1, tax included. Pay at the desk, then leave within %2.").arg(code, grace)
        : PaperWords::tr("Prices in %1 without tax. Pay at the desk, then leave within %2.").arg(code, grace);
}

Slip bookingSlip(const TicketPaper::Answer &facts, const std::optional<CopyMark> &copy, const QLocale &locale)
{
    const ZoneRules &zone = *facts.lot.zone;
    BookingSlip slip;
    slip.head = lotHead(facts.lot);
    slip.copy = copy;
    slip.title = PaperWords::tr("Booking");
    slip.plate = groupedPlate(facts.plate);
    slip.plateWords = PaperWords::tr("Plate named on arrival");
    if (facts.stay.booked) {
        slip.rows.append({PaperWords::tr("From"), fullTime(facts.stay.booked->from, zone, locale)});
        slip.rows.append({PaperWords::tr("Until"), fullTime(facts.stay.booked->until, zone, locale)});
    }
    if (!facts.spot.isEmpty())
        slip.rows.append({PaperWords::tr("Spot"), leftToRight(facts.spot)});
    slip.rows.append({PaperWords::tr("Vehicle"), vehicleName(facts.vehicleType)});
    slip.code = facts.stay.ticket.shown();
    slip.note = PaperWords::tr("Show this code at the entrance. The place is kept for %1 after the start.")
                    .arg(unbroken(durationText(facts.lot.holdTime)));
    slip.direction = QGuiApplication::layoutDirection();
    return slipOf(slip);
}

QList<SlipRow> chargeRows(const ReceiptPaper::Answer &facts, const QLocale &locale)
{
    QList<SlipRow> rows;
    if (facts.fallback && !isFeeCharge(facts.charge)) {
        rows.append({PaperWords::tr("Fixed amount"), leftToRight(amountText(facts.charge.amount, locale))});
    } else {
        for (const ChargeLine &line : facts.charge.lines)
            rows.append({chargeLineText(line, locale), leftToRight(chargeLineAmount(line, locale))});
    }
    if (!facts.paidBefore.isZero()) {
        const Money less(-facts.paidBefore.minor(), facts.paidBefore.currency());
        rows.append({PaperWords::tr("Already paid"), leftToRight(amountText(less, locale))});
    }
    return rows;
}

QList<SlipRow> tenderRows(const ReceiptPaper::Answer &facts, const QLocale &locale)
{
    const QString amount = leftToRight(amountText(facts.amount, locale));
    if (facts.method == "cash"_L1 && facts.tendered && !facts.change.isZero())
        return {{PaperWords::tr("Cash given"), leftToRight(amountText(*facts.tendered, locale))},
                {PaperWords::tr("Change"), leftToRight(amountText(facts.change, locale))}};
    if (facts.method == "cash"_L1)
        return {{PaperWords::tr("Cash"), amount}};
    if (facts.method == "card"_L1)
        return {{facts.cardReference && !facts.cardReference->isEmpty()
                     ? PaperWords::tr("Card, reference %1").arg(leftToRight(*facts.cardReference))
                     : PaperWords::tr("Card"),
                 amount}};
    return {{PaperWords::tr("On account"), amount}};
}

QList<SlipRow> taxRows(const ReceiptPaper::Answer &facts, const QLocale &locale)
{
    QList<SlipRow> rows;
    for (const ReceiptPaper::TaxPart &part : facts.taxes) {
        const QString tax = leftToRight(amountText(part.tax, locale));
        rows.append({PaperWords::tr("Net %1", "amount without tax").arg(leftToRight(amountText(part.net, locale))),
                     part.rate ? PaperWords::tr("Tax %1  %2", "rate, amount").arg(percentText(*part.rate, locale), tax)
                               : PaperWords::tr("Tax %1", "amount").arg(tax)});
    }
    return rows;
}

} // namespace

CopyMark copyMark(const PaperFacts &facts, Instant at, const QLocale &locale)
{
    const QString when = fullTime(at, *facts.lot.zone, locale);
    return {PaperWords::tr("COPY", "large, over a paper that is printed again"),
            facts.clerk.isEmpty()
                ? PaperWords::tr("printed %1").arg(when)
                : PaperWords::tr("printed %1, %2", "day and time, person").arg(when, asWritten(facts.clerk))};
}

Slip ticketPaper(const TicketPaper::Answer &facts, const std::optional<CopyMark> &copy, const QLocale &locale)
{
    if (!facts.stay.enteredAt)
        return bookingSlip(facts, copy, locale);
    const ZoneRules &zone = *facts.lot.zone;
    TicketSlip slip;
    slip.head = lotHead(facts.lot);
    slip.copy = copy;
    slip.plateCaption = PaperWords::tr("Plate");
    slip.plate = groupedPlate(facts.plate);
    slip.plateWords = PaperWords::tr("No plate");
    slip.spotCaption = PaperWords::tr("Spot");
    slip.spot = facts.spot;
    slip.inCaption = PaperWords::tr("In", "time of entry");
    slip.inTime = timeText(*facts.stay.enteredAt, zone);
    slip.inDate = fullDay(*facts.stay.enteredAt, zone, locale);
    slip.type = vehicleName(facts.vehicleType);
    slip.code = facts.stay.ticket.shown();
    if (facts.tariff)
        slip.prices = signLines(*facts.tariff, facts.vehicleType, locale);
    slip.note = ticketNote(facts);
    slip.direction = QGuiApplication::layoutDirection();
    return slipOf(slip);
}

Slip receiptPaper(const ReceiptPaper::Answer &facts, const std::optional<CopyMark> &copy, const QLocale &locale)
{
    const ZoneRules &zone = *facts.lot.zone;
    const bool back = facts.amount.isNegative();
    ReceiptSlip slip;
    slip.head = sellerHead(facts);
    slip.copy = copy;
    slip.title = back ? PaperWords::tr("Payment back") : PaperWords::tr("Receipt");
    slip.number = facts.number;
    slip.date = fullTime(facts.takenAt, zone, locale);
    slip.takenBy = PaperWords::tr("%1, %2", "desk, person").arg(asWritten(facts.desk), asWritten(facts.takenBy));
    slip.plate = groupedPlate(facts.plate);
    slip.plateWords = PaperWords::tr("No plate");
    const QString type = vehicleName(facts.vehicleType);
    slip.vehicle =
        facts.spot.isEmpty() ? type : PaperWords::tr("%1, %2", "vehicle type, spot").arg(type, leftToRight(facts.spot));
    const bool sameDay = zone.toLocal(facts.span.from).day() == zone.toLocal(facts.span.until).day();
    const auto moment = [&](Instant at) {
        return sameDay ? timeText(at, zone)
                       : PaperWords::tr("%1 %2", "day, time").arg(dayText(at, zone, locale), timeText(at, zone));
    };
    slip.times = (isFeeCharge(facts.charge) ? PaperWords::tr("Booked %1 to %2", "times")
                                            : PaperWords::tr("In %1  Out %2", "times"))
                     .arg(moment(facts.span.from), moment(facts.span.until));
    slip.length = durationText(facts.span.until - facts.span.from);
    slip.lines = chargeRows(facts, locale);
    const QString code = facts.amount.currency().code();
    slip.total = {back ? PaperWords::tr("Paid back %1", "currency").arg(code)
                       : PaperWords::tr("Paid %1", "currency").arg(code),
                  leftToRight(amountText(facts.amount, locale))};
    slip.tender = tenderRows(facts, locale);
    slip.taxes = taxRows(facts, locale);
    slip.code = facts.stay.ticket.shown();
    if (!back && facts.stay.paidUntil)
        slip.notes.append(PaperWords::tr("Out by %1. Thank you, drive well.")
                              .arg(whenText(*facts.stay.paidUntil, facts.takenAt, zone)));
    appendLines(slip.notes, facts.issuer.footer);
    slip.direction = QGuiApplication::layoutDirection();
    return slipOf(slip);
}

Slip queuePaper(const QueueFacts &facts, const QLocale &locale)
{
    QueueSlip slip;
    slip.head = {asWritten(facts.lot.name), {PaperWords::tr("Waiting for a spot")}};
    slip.caption = PaperWords::tr("Number");
    slip.number = locale.toString(facts.number);
    slip.plate = groupedPlate(facts.plate);
    slip.type = vehicleName(facts.vehicleType);
    slip.since = PaperWords::tr("since %1", "time").arg(timeText(facts.since, *facts.lot.zone));
    slip.note = PaperWords::tr("We call the number. Valid today.");
    slip.direction = QGuiApplication::layoutDirection();
    return slipOf(slip);
}

} // namespace parkdesk
