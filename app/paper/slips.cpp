// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/slips.h"

namespace parkdesk {

namespace {

using Look = Slip::Look;

constexpr int edge = 20; // above the first and below the last line
constexpr int gap = 12; // beside a rule
constexpr int totalRule = 4;
constexpr int ticketModule = 10;
constexpr int receiptModule = 8;
constexpr int queueModule = 6;

/// A code without the hyphens that are for the eye.
QString scanned(QString code)
{
    return code.remove(u'-');
}

void addRuled(Slip &slip, int thickness = 2)
{
    slip.addGap(gap);
    slip.addRule(thickness);
    slip.addGap(gap);
}

Slip begin(const SlipHead &head, const std::optional<CopyMark> &copy, Qt::LayoutDirection direction)
{
    Slip slip(direction);
    slip.addGap(edge);
    if (copy) {
        slip.addBoxed(copy->title, Look::Copy);
        slip.addGap(gap);
        slip.addCentred(copy->detail, Look::Small);
        slip.addGap(gap / 2);
    }
    slip.addCentred(head.title, Look::Title);
    for (const QString &line : head.lines)
        slip.addCentred(line);
    return slip;
}

void addPlate(Slip &slip, const QString &plate, const QString &words)
{
    if (plate.isEmpty())
        slip.addCentred(words, Look::Title);
    else
        slip.addCentred(plate, Look::Plate);
}

void addRows(Slip &slip, const QList<SlipRow> &rows)
{
    for (const SlipRow &row : rows)
        slip.addPair(row.words, row.amount);
}

} // namespace

Slip slipOf(const TicketSlip &ticket)
{
    Slip slip = begin(ticket.head, ticket.copy, ticket.direction);
    addRuled(slip);
    slip.addCentred(ticket.plate.isEmpty() ? QString() : ticket.plateCaption);
    addPlate(slip, ticket.plate, ticket.plateWords);
    slip.addGap(gap);
    if (ticket.spot.isEmpty()) {
        slip.addPair(ticket.type, ticket.inCaption);
        slip.addPair(ticket.inDate, Look::Body, ticket.inTime, Look::Value);
    } else {
        slip.addPair(ticket.spotCaption, ticket.inCaption);
        slip.addPair(ticket.spot, ticket.inTime, Look::Value);
        slip.addPair(ticket.type, ticket.inDate);
    }
    slip.addGap(gap);
    slip.addRule();
    slip.addQr(scanned(ticket.code), ticket.code, ticketModule);
    if (!ticket.prices.isEmpty() || !ticket.note.isEmpty())
        addRuled(slip);
    addRows(slip, ticket.prices);
    if (!ticket.prices.isEmpty())
        slip.addGap(gap / 2);
    slip.addText(ticket.note, Look::Small);
    slip.addGap(edge);
    return slip;
}

Slip slipOf(const ReceiptSlip &receipt)
{
    Slip slip = begin(receipt.head, receipt.copy, receipt.direction);
    addRuled(slip);
    slip.addPair(receipt.title, receipt.number, Look::Strong);
    slip.addPair(receipt.date, receipt.takenBy);
    addRuled(slip);
    if (receipt.plate.isEmpty())
        slip.addPair(receipt.plateWords, Look::Strong, receipt.vehicle, Look::Body);
    else
        slip.addPair(receipt.plate, Look::ListPlate, receipt.vehicle, Look::Body);
    slip.addPair(receipt.times, receipt.length);
    addRuled(slip);
    addRows(slip, receipt.lines);
    slip.addGap(gap);
    slip.addRule(totalRule);
    slip.addGap(gap / 2);
    slip.addPair(receipt.total.words, receipt.total.amount, Look::Title);
    addRows(slip, receipt.tender);
    if (!receipt.taxes.isEmpty())
        addRuled(slip);
    addRows(slip, receipt.taxes);
    slip.addGap(gap);
    slip.addRule();
    slip.addQr(scanned(receipt.code), receipt.code, receiptModule);
    slip.addGap(gap);
    for (const QString &note : receipt.notes)
        slip.addCentred(note, Look::Small);
    slip.addGap(edge);
    return slip;
}

Slip slipOf(const BookingSlip &booking)
{
    Slip slip = begin(booking.head, booking.copy, booking.direction);
    addRuled(slip);
    slip.addCentred(booking.title, Look::Strong);
    addPlate(slip, booking.plate, booking.plateWords);
    slip.addGap(gap);
    addRows(slip, booking.rows);
    slip.addGap(gap);
    slip.addRule();
    slip.addQr(scanned(booking.code), booking.code, ticketModule);
    slip.addGap(gap);
    slip.addText(booking.note, Look::Small);
    slip.addGap(edge);
    return slip;
}

Slip slipOf(const QueueSlip &queue)
{
    Slip slip = begin(queue.head, {}, queue.direction);
    addRuled(slip);
    slip.addCentred(queue.caption);
    slip.addCentred(queue.number, Look::Number);
    slip.addCentred(queue.plate, Look::ListPlate);
    slip.addPair(queue.type, queue.since);
    slip.addGap(gap);
    slip.addRule();
    if (!queue.code.isEmpty())
        slip.addQr(scanned(queue.code), queue.code, queueModule);
    slip.addGap(gap);
    slip.addCentred(queue.note, Look::Small);
    slip.addGap(edge);
    return slip;
}

} // namespace parkdesk
