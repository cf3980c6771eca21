// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/undodesk.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Taking money back, and what the desk is told about all of it.
class TstUndoMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paymentNeedsAReason();
    void paymentIsCountered();
    void paymentOfASecondPart();
    void paymentByCard();
    void paidAndLeft();
    void countersAreGuarded();
    void lastDeedIsNamed();
    void lastDeedOrWhyNot();
    void boardTells();
};

namespace {

const QString slip = u"the wrong vehicle"_s;

PayStay::Command paymentOf(UndoOffice &desk, const QString &key, bool thenLeave)
{
    return OfficeBuilder::paymentOf(must(desk.office.quote(key)), thenLeave);
}

} // namespace

void TstUndoMoney::paymentNeedsAReason()
{
    UndoOffice desk;
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    desk.clock.advance(minutes(30));
    must(desk.office.run<PayStay>(paymentOf(desk, entered.ticket, false)));
    const auto counts = desk.raw.rowCounts();
    for (const QString &none : {u""_s, u"  "_s})
        COMPARE_REFUSED(desk.undoLast(none), ErrorCode::Required, Field::Reason);
    COMPARE_REFUSED(desk.undoLast(QString(201, u'x')), ErrorCode::TooLong, Field::Reason);
    QCOMPARE(desk.raw.rowCounts(), counts);
}

void TstUndoMoney::paymentIsCountered()
{
    UndoOffice desk;
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    desk.clock.advance(minutes(30));
    const auto paid = must(desk.office.run<PayStay>(paymentOf(desk, entered.ticket, false)));
    QCOMPARE(paid.receipt, u"D1-2026-000001"_s);
    desk.clock.advance(minutes(1));
    const auto undone = must(desk.undoLast(slip));
    QCOMPARE(undone.repaid, std::optional(paid.amount));
    QCOMPARE(undone.method, u"cash"_s);
    QCOMPARE(undone.receipt, u"D1-2026-000002"_s);
    QCOMPARE(desk.state(entered.stay), StayState::Parked);
    QVERIFY(desk.ofStay(entered.stay, u"paid_until"_s).isNull());
    QCOMPARE(desk.ledger(), 0);
    const auto row = desk.raw
                         .rows(u"SELECT amount, counters_id, shift_id, staff_id, tendered, taken_at FROM payment "
                               "ORDER BY id DESC LIMIT 1"_s)
                         .first();
    QCOMPARE(row.at(0).toLongLong(), -paid.amount.minor());
    QCOMPARE(row.at(1).toLongLong(), paid.payment.value);
    QCOMPARE(row.at(2).toLongLong(), desk.office.attendant().shift->value);
    QCOMPARE(row.at(3).toLongLong(), desk.office.attendant().staff.value);
    QVERIFY(row.at(4).isNull());
    QCOMPARE(row.at(5).toLongLong(), desk.clock.now().ms);
    QCOMPARE(desk.raw.rows(u"SELECT kind, reason FROM exception_case"_s), (QList<QVariantList> {{u"void"_s, slip}}));
    QCOMPARE(desk.findings(), QString());
    // The whole stay is due again, and it leaves for it.
    const auto due = must(desk.office.quote(entered.ticket)).price;
    QCOMPARE(due.due, due.charge.amount);
    must(desk.office.payAndLeave(entered.ticket));
    QCOMPARE(desk.ledger(), due.due.minor());
    QCOMPARE(desk.findings(), QString());
}

void TstUndoMoney::paymentOfASecondPart()
{
    UndoOffice desk;
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    desk.clock.advance(minutes(30));
    const auto first = must(desk.office.run<PayStay>(paymentOf(desk, entered.ticket, false)));
    desk.clock.advance(hours(2)); // too late to drive out on it
    const auto second = must(desk.office.run<PayStay>(paymentOf(desk, entered.ticket, true)));
    const auto undone = must(desk.undoLast(slip));
    QCOMPARE(undone.repaid, std::optional(second.amount)); // not the first one
    QCOMPARE(desk.ofStay(entered.stay, u"paid_until"_s).toLongLong(), first.paidUntil.ms);
    QCOMPARE(desk.ledger(), first.amount.minor());
    QCOMPARE(must(desk.office.quote(entered.ticket)).price.due, second.amount);
    QCOMPARE(desk.findings(), QString());
    must(desk.office.payAndLeave(entered.ticket));
    QCOMPARE(desk.findings(), QString());
}

void TstUndoMoney::paymentByCard()
{
    UndoOffice desk;
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    desk.clock.advance(minutes(30));
    PayStay::Command command = paymentOf(desk, entered.ticket, false);
    command.method = u"card"_s;
    command.cardReference = u"TERM 0815"_s;
    must(desk.office.run<PayStay>(command));
    QCOMPARE(must(desk.undoLast(slip)).method, u"card"_s);
    QCOMPARE(desk.findings(), QString());
}

void TstUndoMoney::paidAndLeft()
{
    UndoOffice desk;
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    const auto before = desk.claims(entered.stay);
    desk.clock.advance(minutes(50));
    const auto paid = must(desk.office.run<PayStay>(paymentOf(desk, entered.ticket, true)));
    QCOMPARE(desk.state(entered.stay), StayState::Left);
    desk.clock.advance(minutes(9));
    COMPARE_REFUSED(desk.undoLast(), ErrorCode::Required, Field::Reason);
    const auto undone = must(desk.undoLast(slip));
    QCOMPARE(undone.repaid, std::optional(paid.amount));
    QCOMPARE(undone.spot, entered.spot);
    QCOMPARE(desk.state(entered.stay), StayState::Parked);
    QCOMPARE(desk.claims(entered.stay), before);
    QVERIFY(desk.ofStay(entered.stay, u"left_at"_s).isNull());
    QCOMPARE(desk.ledger(), 0);
    QCOMPARE(desk.findings(), QString());
    desk.clock.advance(hours(1));
    const auto again = must(desk.office.payAndLeave(entered.ticket));
    QCOMPARE(desk.ledger(), again.amount.minor()); // the stay from its beginning, once
    QCOMPARE(desk.findings(), QString());
}

void TstUndoMoney::countersAreGuarded()
{
    UndoOffice desk;
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    desk.clock.advance(minutes(30));
    must(desk.office.run<PayStay>(paymentOf(desk, entered.ticket, false)));
    const QString counter =
        u"INSERT INTO payment (stay_id, part_no, charge_id, receipt_id, shift_id, desk_id, staff_id, "
        "method, amount, tax_amount, currency, tendered, counters_id, taken_at) SELECT stay_id, "
        "part_no + 1, charge_id, %1, shift_id, desk_id, staff_id, %2, %3, %4, currency, NULL, %5, "
        "taken_at FROM payment WHERE id = 1"_s;
    desk.raw.execute(
        u"INSERT INTO receipt (operator_id, desk_id, year, number, issued_at) SELECT operator_id, desk_id, "
        "year, number + 1, issued_at FROM receipt"_s);
    const QString receipt = QString::number(desk.raw.number(u"SELECT max(id) FROM receipt"_s));
    const auto refused = [&](const QString &method, const QString &amount, const QString &tax, const QString &of) {
        return !desk.raw.refusal(counter.arg(receipt, method, amount, tax, of)).isEmpty();
    };
    QVERIFY(refused(u"method"_s, u"-amount"_s, u"-tax_amount"_s, u"NULL"_s)); // counters nothing
    QVERIFY(refused(u"method"_s, u"-amount + 1"_s, u"-tax_amount"_s, u"id"_s)); // not the whole
    QVERIFY(refused(u"method"_s, u"-amount - 1"_s, u"-tax_amount"_s, u"id"_s)); // more than the whole
    QVERIFY(refused(u"method"_s, u"-amount"_s, u"-tax_amount - 1"_s, u"id"_s));
    QVERIFY(refused(u"'card'"_s, u"-amount"_s, u"-tax_amount"_s, u"id"_s)); // out of another drawer
    QVERIFY(!refused(u"method"_s, u"-amount"_s, u"-tax_amount"_s, u"id"_s));
    QVERIFY(refused(u"method"_s, u"-amount"_s, u"-tax_amount"_s, u"id"_s)); // a second time
}

void TstUndoMoney::lastDeedIsNamed()
{
    UndoOffice desk;
    QVERIFY(!must(desk.office.read<LastDeed>({})));
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    const Instant came = desk.clock.now();
    const auto first = must(desk.office.read<LastDeed>({}));
    QVERIFY(first);
    QCOMPARE(first->journal, desk.last());
    QCOMPARE(first->kind, u"enter"_s);
    QCOMPARE(first->plate, u"KA01AB1234"_s);
    QCOMPARE(first->at, came);
    QCOMPARE(first->stay, entered.stay);
    QCOMPARE(first->undo, (UndoState {{}, {}, false}));
    QVERIFY(!must(desk.office.readAs<LastDeed>(desk.office.manager(), {}))); // who did nothing
    desk.clock.advance(minutes(30));
    const auto paid = must(desk.office.run<PayStay>(paymentOf(desk, entered.ticket, true)));
    const auto money = must(desk.office.read<LastDeed>({}));
    QCOMPARE(money->kind, u"pay"_s);
    QCOMPARE(money->left, true);
    QCOMPARE(money->method, u"cash"_s);
    QCOMPARE(money->receipt, paid.receipt);
    QCOMPARE(money->amount, std::optional(paid.amount));
    QCOMPARE(money->undo, (UndoState {{}, desk.clock.now() + minutes(10), true}));
    // Pointed at, whether it may be taken back or not.
    QCOMPARE(must(desk.office.read<LastDeed>({first->journal, {}}))->undo.refused,
             std::optional(ErrorCode::UndoOvertaken));
    QCOMPARE(must(desk.office.read<LastDeed>({{}, entered.stay}))->journal, money->journal);
    QVERIFY(!must(desk.office.read<LastDeed>({{}, StayId {4711}})));
    COMPARE_REFUSED(desk.office.read<LastDeed>({JournalId {4711}, {}}), ErrorCode::NotFound, Field::None);
    // Step by step backwards.
    must(desk.undoLast(slip));
    QCOMPARE(must(desk.office.read<LastDeed>({}))->kind, u"enter"_s);
    must(desk.undo(first->journal));
    QVERIFY(!must(desk.office.read<LastDeed>({})));
}

void TstUndoMoney::lastDeedOrWhyNot()
{
    UndoOffice desk;
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    must(desk.office.payAndLeave(entered.ticket));
    desk.clock.advance(minutes(11));
    const auto late = must(desk.office.read<LastDeed>({}));
    QCOMPARE(late->journal, desk.last());
    QCOMPARE(late->undo.refused, std::optional(ErrorCode::UndoTooLate));
    // An older one that may still be taken back goes before it.
    must(desk.office.enter(u"KA02CD5678"_s));
    const JournalId open = desk.last();
    const auto gone = must(desk.office.enter(u"KA03EF9012"_s));
    must(desk.office.payAndLeave(gone.ticket));
    desk.clock.advance(minutes(11));
    const auto older = must(desk.office.read<LastDeed>({}));
    QCOMPARE(older->journal, open);
    QVERIFY(older->undo.isPossible());
}

void TstUndoMoney::boardTells()
{
    UndoOffice desk;
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    desk.clock.advance(minutes(30));
    const auto paid = must(desk.office.run<PayStay>(paymentOf(desk, entered.ticket, true)));
    const auto board = [&](const Actor &who) {
        return must(desk.office.readAs<DeskBoard>(who, {desk.office.lot()})).done;
    };
    auto rows = board(desk.office.attendant());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).left, true);
    QCOMPARE(rows.at(0).undo, (UndoState {{}, desk.clock.now() + minutes(10), true}));
    QCOMPARE(rows.at(1).undo.refused, std::optional(ErrorCode::UndoOvertaken));
    for (const DeskBoard::DoneRow &row : board(desk.office.manager()))
        QCOMPARE(row.undo.refused, std::optional(ErrorCode::UndoNotYours));
    must(desk.undoLast(slip));
    rows = board(desk.office.attendant());
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).deed, u"undo"_s);
    QCOMPARE(rows.at(0).undoneDeed, u"pay"_s);
    QCOMPARE(rows.at(0).amount, std::optional(Money(-paid.amount.minor(), paid.amount.currency())));
    QCOMPARE(rows.at(0).undo.refused, std::optional(ErrorCode::CannotUndo));
    QCOMPARE(rows.at(1).undone, true);
    QCOMPARE(rows.at(1).undo.refused, std::optional(ErrorCode::AlreadyUndone));
    QVERIFY(rows.at(2).undo.isPossible());
}

PARKDESK_TEST(TstUndoMoney)
#include "tst_undomoney.moc"
