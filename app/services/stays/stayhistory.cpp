// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/stayhistory.h"

#include "storage/cashrepository.h"
#include "storage/counterrepository.h"
#include "storage/deskreader.h"
#include "storage/historyreader.h"
#include "storage/spotrepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDeeds = 500;

QString plainValue(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

QString spotLabelOf(UnitOfWork &unit, qint64 spot)
{
    const auto found = SpotRepository(unit).find(SpotId {spot});
    return found ? found->label : QString();
}

/// [entity, id, field, before, after]: what concerns the stay itself, and the spots it took or gave back.
std::optional<StayHistory::Change> changeOf(UnitOfWork &unit, const QJsonArray &change, bool assigned)
{
    const auto entity = static_cast<Entity>(change.at(0).toInt());
    const QString field = change.at(2).toString();
    if (entity == Entity::Stay && field == u"placed_on")
        return assigned
            ? std::optional(StayHistory::Change {u"spot"_s, {}, spotLabelOf(unit, change.at(4).toInteger())})
            : std::nullopt;
    if (entity == Entity::Stay)
        return StayHistory::Change {field, plainValue(change.at(3)), plainValue(change.at(4))};
    if (entity == Entity::Claim && field == u"until")
        return StayHistory::Change {field, plainValue(change.at(3)), plainValue(change.at(4))};
    if (entity == Entity::Spot && assigned && (field == u"claimed_by" || field == u"occupied_by")) {
        const QString label = spotLabelOf(unit, change.at(1).toInteger());
        const bool taken = !change.at(4).isNull();
        return StayHistory::Change {u"spot"_s, taken ? QString() : label, taken ? label : QString()};
    }
    return std::nullopt;
}

StayHistory::Deed historyDeed(UnitOfWork &unit, const JournalLineRecord &record, bool assigned)
{
    StayHistory::Deed deed {record.id,   record.kind,    record.at, record.who,      record.approver,
                            record.desk, record.outcome, {},        record.countered};
    for (const QJsonValue &value : record.changes) {
        const auto change = changeOf(unit, value.toArray(), assigned);
        if (change && !deed.changes.contains(*change))
            deed.changes.append(*change);
    }
    return deed;
}

Done addStayPrice(UnitOfWork &unit, StayHistory::Answer &answer, const DeedContext &context)
{
    const Stay &stay = answer.facts.stay;
    const Lot &lot = answer.facts.lot;
    const auto paid = TRY(CashRepository(unit).paidSoFar(stay.id, lot.currency));
    answer.paid = paid.amount;
    answer.open = Money(0, lot.currency);
    std::optional<TariffVersionId> version = stay.tariffVersion;
    if (stay.state == StayState::Parked) {
        // A stay without a price is shown without one: that is told when it leaves.
        if (auto price = priceOf(unit, lot, stay, std::max(context.now, *stay.enteredAt), context)) {
            answer.charge = price->charge;
            answer.pricedTo = price->exitAt;
            answer.open = price->due;
            version = price->tariffVersion;
            answer.price = std::move(*price);
        }
    } else if (const auto written = TRY(CashRepository(unit).lastCharge(stay.id, lot.currency))) {
        answer.charge = answer.facts.charge;
        answer.pricedTo = written->span.until;
        version = written->tariffVersion;
        const Money open = TRY(answer.charge->amount.minus(paid.amount));
        if (!open.isNegative())
            answer.open = open;
    }
    answer.fee = TRY(openFeeOf(unit, stay));
    if (version) {
        const auto name = TRY(HistoryReader(unit).tariff(*version));
        answer.tariff = StayHistory::TariffName {name.name, name.number, name.validFrom};
    }
    return {};
}

Done addStayMoney(HistoryReader &reader, StayHistory::Answer &answer)
{
    const QList<PaymentRecord> payments = TRY(reader.payments(answer.facts.stay.id));
    for (const PaymentRecord &record : payments) {
        answer.payments.append({record.id, record.takenAt, record.method, record.amount, record.tendered,
                                record.counters, record.receipt, record.desk, record.who});
    }
    const QList<ExceptionRecord> exceptions = TRY(reader.exceptions(answer.facts.stay.id));
    for (const ExceptionRecord &record : exceptions)
        answer.exceptions.append({record.kind, record.reason, record.who, record.at});
    return {};
}

/// The last deed that still stands, if it may be taken back.
Done addUndo(UnitOfWork &unit, StayHistory::Answer &answer, const DeedContext &context)
{
    for (const StayHistory::Deed &deed : std::as_const(answer.deeds)) {
        if (deed.undone || deed.deed == "undo"_L1)
            continue;
        const auto judge = TRY(UndoJudge::forActor(unit, context.actor, context.now));
        answer.undo = StayHistory::Undo {deed.journal, deed.deed,
                                         judge.judge(TRY(CounterRepository(unit).deed(deed.journal)).done)};
        break;
    }
    return {};
}

} // namespace

Result<StayHistory::Answer> StayHistory::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    HistoryReader reader(unit);
    Answer answer;
    answer.asOf = context.now;
    answer.facts = TRY(DescribeStay::fetch(unit, {question.stay}, context));
    const Stay &stay = answer.facts.stay;
    answer.note = TRY(reader.note(stay.id));
    if (answer.facts.lot.assigned)
        answer.spots = TRY(reader.spots(stay.id));
    TRY_DONE(addStayPrice(unit, answer, context));
    TRY_DONE(addStayMoney(reader, answer));
    const QList<JournalLineRecord> deeds = TRY(reader.deeds(stay.id, mostDeeds));
    for (const JournalLineRecord &record : deeds)
        answer.deeds.append(historyDeed(unit, record, answer.facts.lot.assigned));
    TRY_DONE(addUndo(unit, answer, context));
    if (stay.vehicle) {
        const auto visits = TRY(reader.visits(*stay.vehicle, stay.lot, stay.id));
        answer.visits = Visits {visits.stays, visits.lastBefore, visits.unpaid};
    }
    return answer;
}

} // namespace parkdesk
