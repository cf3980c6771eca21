// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stays/staywords.h"

#include "ui/shared/chargetext.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"
#include "ui/stays/deedwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sumKey = -1;
constexpr qint64 openKey = -2;

struct StayWords {
    Q_DECLARE_TR_FUNCTIONS(StayWords)
};

QString fullWhen(Instant at, const StayHistory::Answer &answer)
{
    const ZoneRules &zone = *answer.facts.lot.zone;
    return StayWords::tr("%1 %2", "day, time").arg(dayText(at, zone), timeText(at, zone));
}

QString shortWhen(Instant at, const StayHistory::Answer &answer)
{
    return whenText(at, answer.asOf, *answer.facts.lot.zone);
}

/// "09:10 – 10:10", with the day where it is another one than the entry's.
QString spanText(const ChargeLine &line, const StayHistory::Answer &answer)
{
    if (line.until <= line.from)
        return {};
    const ZoneRules &zone = *answer.facts.lot.zone;
    const Instant entry = answer.facts.stay.enteredAt.value_or(line.from);
    return StayWords::tr("%1 – %2", "from, until")
        .arg(whenText(line.from, entry, zone), whenText(line.until, line.from, zone));
}

Result<Money> taxWithin(const Charge &charge)
{
    Money tax(0, charge.amount.currency());
    for (const ChargeLine &line : charge.lines)
        tax = TRY(tax.plus(line.taxAmount));
    return tax;
}

} // namespace

QString stayName(const DescribeStay::Answer &facts)
{
    return facts.plate.isEmpty() ? facts.stay.ticket.shown() : facts.plate;
}

TagCell stayState(const StayHistory::Answer &answer)
{
    const Stay &stay = answer.facts.stay;
    switch (stay.state) {
    case StayState::Reserved: return {TagKind::Soon, Glyph::Book, StayWords::tr("booked")};
    case StayState::Parked:
        return stay.paidUntil && *stay.paidUntil >= answer.asOf
            ? TagCell {TagKind::Success, Glyph::Tick, StayWords::tr("inside, paid")}
            : TagCell {TagKind::Plain, Glyph::In, StayWords::tr("inside")};
    case StayState::Cancelled: return {TagKind::Plain, Glyph::Cancel, StayWords::tr("cancelled")};
    case StayState::NoShow: return {TagKind::Warning, Glyph::Away, StayWords::tr("nobody came")};
    case StayState::Left: break;
    }
    switch (stay.leftHow.value_or(LeftHow::Paid)) {
    case LeftHow::Paid: return {TagKind::Success, Glyph::Tick, StayWords::tr("left, paid")};
    case LeftHow::Free: return {TagKind::Success, Glyph::Tick, StayWords::tr("left, free of charge")};
    case LeftHow::Owing: return {TagKind::Error, Glyph::Warning, StayWords::tr("left owing")};
    case LeftHow::Unseen: return {TagKind::Error, Glyph::Warning, StayWords::tr("left unseen")};
    case LeftHow::Towed: return {TagKind::Error, Glyph::Warning, StayWords::tr("towed away")};
    }
    return {};
}

QString undoText(const StayHistory::Answer &answer)
{
    const QString name = undoneName(answer.undo->deed);
    return answer.undo->state.until
        ? StayWords::tr("Undo %1 until %2", "deed, time").arg(name, shortWhen(*answer.undo->state.until, answer))
        : StayWords::tr("Undo %1", "deed").arg(name);
}

QString priceNote(const StayHistory::Answer &answer)
{
    const Stay &stay = answer.facts.stay;
    const QString vehicle = vehicleNoun(answer.facts.vehicleType);
    const QString length =
        stay.enteredAt && answer.pricedTo ? durationText(*answer.pricedTo - *stay.enteredAt) : QString();
    if (length.isEmpty()) // a fee for one that never came in
        return vehicle;
    if (!answer.tariff)
        return StayWords::tr("%1, %2", "length, vehicle").arg(length, vehicle);
    return StayWords::tr("%1, %2 · %3, version %4", "length, vehicle, tariff")
        .arg(length, vehicle, answer.tariff->name, QLocale().toString(answer.tariff->number));
}

QString moneyNote(const StayHistory::Answer &answer)
{
    if (answer.payments.isEmpty())
        return StayWords::tr("none yet");
    return QLocale().toString(answer.payments.size());
}

std::vector<TextRow> priceRows(const StayHistory::Answer &answer)
{
    std::vector<TextRow> rows;
    for (const ChargeLine &line : answer.charge->lines) {
        TextRow row;
        row.key = static_cast<qint64>(rows.size());
        row.cells = {spanText(line, answer), chargeLineText(line), chargeLineAmount(line)};
        rows.push_back(row);
    }
    TextRow sum;
    sum.key = sumKey;
    sum.strong = true;
    const auto tax = taxWithin(*answer.charge);
    const QString words = answer.facts.stay.state == StayState::Left ? StayWords::tr("Price") : StayWords::tr("So far");
    sum.cells = {QString(),
                 tax && !tax->isZero() ? StayWords::tr("%1, tax included %2", "sum").arg(words, amountText(*tax))
                                       : words,
                 amountText(answer.charge->amount)};
    rows.push_back(sum);
    return rows;
}

std::vector<TextRow> deedRows(const StayHistory::Answer &answer)
{
    std::vector<TextRow> rows;
    for (const StayHistory::Deed &deed : answer.deeds) {
        const DeedWords words = deedWords(deed, answer);
        QString facts = words.facts;
        if (deed.undone)
            facts = facts.isEmpty() ? StayWords::tr("taken back later")
                                    : StayWords::tr("%1 (taken back later)", "facts").arg(facts);
        if (!deed.approver.isEmpty())
            facts = facts.isEmpty() ? StayWords::tr("approved by %1").arg(deed.approver)
                                    : StayWords::tr("%1, approved by %2").arg(facts, deed.approver);
        TextRow row;
        row.key = deed.journal.value;
        row.glyph = words.glyph;
        row.cells = {shortWhen(deed.at, answer), words.title, facts,
                     deed.who.isEmpty() ? StayWords::tr("the program") : deed.who, deed.desk};
        rows.push_back(row);
    }
    return rows;
}

std::vector<TextRow> paymentRows(const StayHistory::Answer &answer)
{
    std::vector<TextRow> rows;
    for (const StayHistory::Paid &paid : answer.payments) {
        TextRow row;
        row.key = paid.payment.value;
        row.cells = {timeText(paid.at, *answer.facts.lot.zone),
                     paid.counters ? StayWords::tr("%1 back", "payment method").arg(methodName(paid.method))
                                   : methodName(paid.method),
                     paid.receipt, amountText(paid.amount)};
        rows.push_back(row);
    }
    TextRow open;
    open.key = openKey;
    open.strong = true;
    open.cells = {QString(), QString(), StayWords::tr("Open amount"), amountText(answer.open)};
    rows.push_back(open);
    return rows;
}

QList<Fact> stayFacts(const StayHistory::Answer &answer)
{
    const Stay &stay = answer.facts.stay;
    QList<Fact> facts;
    facts.append({StayWords::tr("Vehicle"),
                  answer.facts.plate.isEmpty() ? vehicleName(answer.facts.vehicleType)
                                               : StayWords::tr("%1, %2", "vehicle, plate")
                                                     .arg(vehicleName(answer.facts.vehicleType),
                                                          leftToRight(groupedPlate(answer.facts.plate)))});
    facts.append({StayWords::tr("Ticket"), leftToRight(stay.ticket.shown())});
    facts.append({StayWords::tr("Lot"), answer.facts.lot.name});
    QStringList before = answer.spots;
    const QString spot = before.isEmpty() ? QString() : before.takeLast();
    facts.append({StayWords::tr("Spot"),
                  before.isEmpty() ? spot : StayWords::tr("%1 (before: %2)").arg(spot, before.join(u", "_s))});
    if (stay.booked)
        facts.append({StayWords::tr("Booked"),
                      StayWords::tr("%1 to %2")
                          .arg(fullWhen(stay.booked->from, answer),
                               whenText(stay.booked->until, stay.booked->from, *answer.facts.lot.zone))});
    if (stay.enteredAt)
        facts.append({StayWords::tr("In"), fullWhen(*stay.enteredAt, answer)});
    if (stay.leftAt)
        facts.append({StayWords::tr("Out"), fullWhen(*stay.leftAt, answer)});
    if (stay.enteredAt)
        facts.append({StayWords::tr("Length"), durationText(stay.leftAt.value_or(answer.asOf) - *stay.enteredAt)});
    if (stay.paidUntil && stay.state == StayState::Parked)
        facts.append({StayWords::tr("Out by"), fullWhen(*stay.paidUntil, answer)});
    if (answer.fee)
        facts.append({StayWords::tr("Fee"), StayWords::tr("%1 to pay").arg(leftToRight(moneyText(answer.fee->due)))});
    facts.append({StayWords::tr("Note"), answer.note});
    return facts;
}

QList<Fact> vehicleFacts(const StayHistory::Answer &answer)
{
    if (!answer.visits)
        return {};
    QList<Fact> facts;
    const QString stays = StayWords::tr("%n here", "stays of a vehicle", answer.visits->stays);
    facts.append({StayWords::tr("Stays"),
                  answer.visits->lastBefore
                      ? StayWords::tr("%1, the last before %2")
                            .arg(stays, dayText(*answer.visits->lastBefore, *answer.facts.lot.zone))
                      : stays});
    facts.append({StayWords::tr("Left unpaid"),
                  answer.visits->unpaid == 0 ? StayWords::tr("never")
                                             : StayWords::tr("%n time(s)", nullptr, answer.visits->unpaid)});
    return facts;
}

QList<Fact> exceptionFacts(const StayHistory::Answer &answer)
{
    QList<Fact> facts;
    for (const StayHistory::Exception &exception : answer.exceptions) {
        const QString what = exceptionName(exception.kind);
        facts.append(
            {shortWhen(exception.at, answer),
             exception.reason.isEmpty()
                 ? StayWords::tr("%1 (%2)", "what, who").arg(what, exception.who)
                 : StayWords::tr("%1: %2 (%3)", "what, reason, who").arg(what, exception.reason, exception.who)});
    }
    return facts;
}

} // namespace parkdesk
