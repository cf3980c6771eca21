// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/notices/notices.h"
#include "services/plainwork.h"
#include "services/stays/waitlistdeeds.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"
#include "tests/services/undodesk.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Each notice is there with its reason and goes with it.
class TstNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quietOffice();
    void fullLot();
    void overTime();
    void openOffer();
    void mailThatFails();
};

namespace {

Notices::Answer noticesFor(UndoOffice &desk, const Actor &actor)
{
    return must(desk.office.readAs<Notices>(actor, {desk.office.lot()}));
}

QList<NoticeKind> kindsFor(UndoOffice &desk, const Actor &actor)
{
    QList<NoticeKind> kinds;
    for (const Notices::Row &row : noticesFor(desk, actor).rows)
        kinds.append(row.kind);
    return kinds;
}

} // namespace

void TstNotices::quietOffice()
{
    UndoOffice desk(2);
    must(desk.office.enter(u"IN1"_s));
    QVERIFY(noticesFor(desk, desk.office.manager()).rows.isEmpty());
    COMPARE_REFUSED(desk.office.read<Notices>({LotId {4711}}), ErrorCode::UnknownLot, Field::Lot);
}

void TstNotices::fullLot()
{
    UndoOffice desk(2);
    must(desk.office.enter(u"IN1"_s));
    must(desk.office.enter(u"IN2"_s));
    const auto full = noticesFor(desk, desk.office.attendant());
    QCOMPARE(full.rows.size(), 1);
    QCOMPARE(full.rows.first().kind, NoticeKind::LotFull);
    QCOMPARE(full.rows.first().about, desk.office.lot().value);
    QVERIFY(!full.rows.first().lotName.isEmpty());
    must(desk.office.payAndLeave(u"IN1"_s));
    QVERIFY(noticesFor(desk, desk.office.attendant()).rows.isEmpty());
}

void TstNotices::overTime()
{
    UndoOffice desk(5);
    EnterVehicle::Command command;
    command.lot = desk.office.lot();
    for (const auto &[plate, length] : {std::pair(u"LATE1"_s, hours(1)), std::pair(u"LATE2"_s, hours(2))}) {
        command.plate = plate;
        command.until = desk.clock.now() + length;
        must(desk.office.run<EnterVehicle>(command));
    }
    const Instant firstEnd = desk.clock.now() + hours(1);
    desk.clock.advance(hours(1));
    desk.roll();
    QVERIFY(noticesFor(desk, desk.office.attendant()).rows.isEmpty()); // to the minute
    desk.clock.advance(minutes(1));
    desk.roll();
    QCOMPARE(noticesFor(desk, desk.office.attendant()).rows.size(), 1);
    QCOMPARE(noticesFor(desk, desk.office.attendant()).rows.first().count, 1);
    desk.clock.advance(hours(1));
    desk.roll();
    const Notices::Row row = noticesFor(desk, desk.office.attendant()).rows.first();
    QCOMPARE(row.kind, NoticeKind::OverTime);
    QCOMPARE(row.count, 2);
    QCOMPARE(row.plate, u"LATE1"_s); // the longest
    QCOMPARE(*row.at, firstEnd);
    must(desk.office.payAndLeave(u"LATE1"_s));
    must(desk.office.payAndLeave(u"LATE2"_s));
    QVERIFY(noticesFor(desk, desk.office.attendant()).rows.isEmpty());
}

void TstNotices::openOffer()
{
    UndoOffice desk(1);
    const auto booked = must(desk.office.reserve(u"BB1"_s, hours(6), hours(2)));
    const Instant from = desk.clock.now() + hours(6);
    const auto joined =
        must(desk.office.run<JoinWaitlist>({desk.office.lot(), from, from + hours(2), u"WAIT1"_s, u"car"_s, {}}));
    QVERIFY(noticesFor(desk, desk.office.attendant()).rows.isEmpty()); // who waits is no notice yet
    must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(booked.stay)}));
    desk.roll();
    const auto told = noticesFor(desk, desk.office.attendant());
    QCOMPARE(told.rows.size(), 1);
    QCOMPARE(told.rows.first().kind, NoticeKind::Offer);
    QCOMPARE(told.rows.first().about, joined.waiting.value);
    QCOMPARE(told.rows.first().plate, u"WAIT1"_s);
    QCOMPARE(*told.rows.first().at, desk.clock.now() + minutes(30));
    desk.clock.advance(minutes(30));
    QVERIFY(noticesFor(desk, desk.office.attendant()).rows.isEmpty()); // over, though nobody swept yet
    desk.clock.advance(minutes(-30));
    must(desk.office.run<TakeOffer>({joined.waiting}));
    QVERIFY(noticesFor(desk, desk.office.attendant()).rows.isEmpty());
}

void TstNotices::mailThatFails()
{
    UndoOffice desk(2);
    const auto write = [&](const std::function<Done(MailRepository &)> &work) {
        must(plainWork(desk.office.connection(), [&](UnitOfWork &unit) -> Done {
            MailRepository mails(unit);
            return work(mails);
        }));
    };
    MailRepository::Fresh mail;
    mail.messageId = u"x@example.org"_s;
    mail.recipient = "sealed";
    mail.subject = "sealed";
    mail.content = "sealed";
    mail.nextAt = desk.clock.now();
    mail.notAfter = desk.clock.now() + hours(1);
    write([&](MailRepository &mails) -> Done {
        TRY(mails.add(mail, desk.clock.now()));
        return mails.pauseServer(desk.clock.now() + minutes(5), 3, u"no_answer"_s);
    });
    QCOMPARE(kindsFor(desk, desk.office.manager()), QList {NoticeKind::MailRests});
    QCOMPARE(*noticesFor(desk, desk.office.manager()).rows.first().at, desk.clock.now() + minutes(5));
    QVERIFY(kindsFor(desk, desk.office.attendant()).isEmpty()); // who may not see the outbox
    desk.clock.advance(hours(1));
    write([&](MailRepository &mails) { return mails.giveUpLate(desk.clock.now()); });
    QCOMPARE(kindsFor(desk, desk.office.manager()), QList {NoticeKind::MailFailed});
    QCOMPARE(noticesFor(desk, desk.office.manager()).rows.first().count, 1);
}

PARKDESK_TEST(TstNotices)
#include "tst_notices.moc"
