// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/officekey.h"
#include "services/mail/listmail.h"
#include "services/mail/maildeeds.h"
#include "services/mail/queuemail.h"
#include "services/mail/sendmail.h"
#include "services/mail/setmailserver.h"
#include "services/plainwork.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"
#include "tests/services/provenoffice.h"
#include "tests/support/smtpserver.h"
#include "tests/support/testmain.h"

#include <QSet>

#include <thread>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Says what it is told to, and calls \a inBetween while the mail is on its way.
class TalkingTransport : public MailTransport {
public:
    MailVerdict send(const MailServer &, const QByteArray &, const MailParcel &parcel) override
    {
        parcels.append(parcel);
        if (inBetween)
            inBetween();
        return verdict;
    }
    MailVerdict verdict {MailVerdict::Kind::Sent, u"250 2.0.0"_s};
    std::function<void()> inBetween;
    QList<MailParcel> parcels;
};

} // namespace

/// The outbox: whatever the server does, no mail is lost, and none is called sent that is not.
class TstOutbox : public QObject, private ProvenOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sends();
    void keepsNothingInTheClear();
    void queuesOnce();
    void refusesBadDrafts();
    void goesOnlyWithItsDeed();
    void serverDown();
    void serverRefuses();
    void serverSaysLater();
    void serverDropsAfterData();
    void serverDropsAnywhere();
    void serverSlow();
    void diesInBetween();
    void lateWordCountsNot();
    void givesUp();
    void givesUpWhatIsUseless();
    void restsAtNight();
    void keepsTheLimit();
    void threeSendAtOnce();
    void deedsOfPeople();
    void setsUpTheServer();
    void erasesADriver();

private:
    [[nodiscard]] std::shared_ptr<const OfficeKey> key() { return must(OfficeKey::of(last().dataKey())); }
    [[nodiscard]] Actor withKey(Actor actor)
    {
        actor.key = key();
        return actor;
    }
    void setServer(const SmtpServer &smtp, int perMinute = 6000, int quietFrom = 0, int quietUntil = 0);
    [[nodiscard]] Result<MailId> queue(MailDraft draft = {});
    [[nodiscard]] QList<MailId> queueMany(int count);
    [[nodiscard]] ListMail::Answer list() { return must(last().readAs<ListMail>(withKey(last().manager()), {})); }
    [[nodiscard]] ListMail::Row row(MailId mail);
    [[nodiscard]] MailTurn sendBy(MailTransport &transport);
    [[nodiscard]] MailTurn sendOne() { return sendBy(m_transport); }
    void sendAll(int mostRounds);

    SmtpTransport m_transport {{seconds(5), seconds(5)}};
};

void TstOutbox::init()
{
    office();
}

void TstOutbox::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

void TstOutbox::setServer(const SmtpServer &smtp, int perMinute, int quietFrom, int quietUntil)
{
    MailServer server;
    server.host = u"127.0.0.1"_s;
    server.port = smtp.port();
    server.tls = MailTls::None;
    server.auth = MailAuth::None;
    server.fromName = u"Parkhaus Süd"_s;
    server.fromAddress = u"office@parking.example"_s;
    server.bounceAddress = u"bounces@parking.example"_s;
    server.perMinute = perMinute;
    server.quietFrom = quietFrom;
    server.quietUntil = quietUntil;
    server.zone = "Europe/Berlin";
    must(last().runAs<SetMailServer>(last().owner(), {server}));
}

Result<MailId> TstOutbox::queue(MailDraft draft)
{
    if (draft.to.isEmpty())
        draft.to = u"rukmini@drivers.example"_s;
    if (draft.templateName.isEmpty() && draft.subject.isEmpty()) {
        draft.subject = u"Your booking"_s;
        draft.text = u"It is made.\n"_s;
    }
    Result<MailId> id = fail(ErrorCode::Internal);
    const auto done = plainWork(last().connection(), [&](UnitOfWork &unit) -> Done {
        id = queueMail(unit, *key(), draft, clock().now());
        return id ? Done() : Done(fail(id.error()));
    });
    return done ? id : Result<MailId>(fail(done.error()));
}

QList<MailId> TstOutbox::queueMany(int count)
{
    QList<MailId> ids;
    for (int i = 0; i < count; ++i) {
        MailDraft draft;
        draft.to = u"driver%1@drivers.example"_s.arg(i);
        ids.append(must(queue(draft)));
    }
    return ids;
}

ListMail::Row TstOutbox::row(MailId mail)
{
    const auto rows = list().rows;
    for (const ListMail::Row &row : rows) {
        if (row.id == mail)
            return row;
    }
    qFatal("no such mail");
}

MailTurn TstOutbox::sendBy(MailTransport &transport)
{
    MailSender sender {last().connection(), clock(), transport, key(), {}, u"Desk 1"_s, {}};
    return must(sendNextMail(sender));
}

/// Rounds of all that is due, an hour apart, until nothing waits.
void TstOutbox::sendAll(int mostRounds)
{
    for (int round = 0; round < mostRounds && list().waiting > 0; ++round) {
        for (MailTurn turn = sendOne(); turn != MailTurn::Idle; turn = sendOne()) { }
        clock().advance(hours(1));
    }
}

void TstOutbox::sends()
{
    SmtpServer smtp;
    QCOMPARE(sendOne(), MailTurn::NoServer);
    setServer(smtp);
    MailDraft draft;
    draft.templateName = u"code"_s;
    draft.language = u"de"_s;
    draft.purpose = MailPurpose::Code;
    draft.values = {{u"code"_s, u"123456"_s}, {u"office"_s, u"Parkhaus Süd"_s}, {u"minutes"_s, u"10"_s}};
    draft.attachments = {{u"Verlauf.csv"_s, "text/csv", "a,b\r\n"}};
    const MailId id = must(queue(draft));
    QCOMPARE(sendOne(), MailTurn::Sent);
    QCOMPARE(sendOne(), MailTurn::Idle);
    QCOMPARE(smtp.deliveries().size(), 1);
    const auto delivery = smtp.deliveries().constFirst();
    QCOMPARE(delivery.from, "bounces@parking.example");
    QCOMPARE(delivery.to, "rukmini@drivers.example");
    QVERIFY(delivery.messageId.endsWith("@parkdesk") || delivery.messageId.endsWith("@parking.example"));
    QVERIFY(delivery.message.contains("Verlauf.csv"));
    const auto sent = row(id);
    QCOMPARE(sent.state, MailState::Sent);
    QCOMPARE(sent.tries, 1);
    QVERIFY(sent.subject.contains(u"123456"_s));
}

void TstOutbox::keepsNothingInTheClear()
{
    MailDraft draft;
    draft.subject = u"Zebrafish subject"_s;
    draft.text = u"Quagga text"_s;
    must(queue(draft));
    const auto rows = RawDatabase(database()).rows(u"SELECT * FROM mail"_s);
    QCOMPARE(rows.size(), 1);
    for (const QVariant &cell : rows.constFirst()) {
        for (const char *clear : {"rukmini", "Zebrafish", "Quagga"})
            QVERIFY2(!cell.toByteArray().contains(clear), clear);
    }
    const auto without = must(last().readAs<ListMail>(last().manager(), {}));
    QVERIFY(!without.readable);
    QVERIFY(without.rows.constFirst().to.isEmpty());
    QCOMPARE(row(without.rows.constFirst().id).to, u"rukmini@drivers.example"_s);
}

void TstOutbox::queuesOnce()
{
    MailDraft draft;
    draft.onceKey = u"reminder:17"_s;
    const MailId first = must(queue(draft));
    QCOMPARE(must(queue(draft)), first);
    draft.onceKey = u"reminder:18"_s;
    QVERIFY(must(queue(draft)) != first);
    QVERIFY(must(queue()) != must(queue()));
    QCOMPARE(list().waiting, 4);
}

void TstOutbox::refusesBadDrafts()
{
    for (const QString &to : {u"nobody"_s, u"a@b"_s, u"a@b.example\r\nBcc: c@d.example"_s, u"a b@c.example"_s,
                              u"a@b.example, c@d.example"_s, u"<a@b.example>"_s, u"a@-b.example"_s, u"@b.example"_s}) {
        MailDraft draft;
        draft.to = to;
        COMPARE_REFUSED(queue(draft), ErrorCode::BadMail, Field::Mail);
    }
    MailDraft draft;
    draft.templateName = u"no_such"_s;
    COMPARE_REFUSED(queue(draft), ErrorCode::NotFound, Field::Template);
    draft.templateName.clear();
    draft.subject = u" \n "_s;
    COMPARE_REFUSED(queue(draft), ErrorCode::Required, Field::Subject);
    QCOMPARE(list().rows.size(), 0);
}

void TstOutbox::goesOnlyWithItsDeed()
{
    const auto done = plainWork(last().connection(), [&](UnitOfWork &unit) -> Done {
        MailDraft draft;
        draft.to = u"a@b.example"_s;
        draft.subject = u"x"_s;
        TRY(queueMail(unit, *key(), draft, clock().now()));
        return fail(ErrorCode::LotFull);
    });
    QVERIFY(!done);
    QCOMPARE(list().rows.size(), 0);
}

void TstOutbox::serverDown()
{
    SmtpServer smtp;
    setServer(smtp);
    smtp.goDown();
    const auto ids = queueMany(3);
    QCOMPARE(sendOne(), MailTurn::NotSent);
    QCOMPARE(row(ids.at(0)).state, MailState::Waiting);
    QCOMPARE(row(ids.at(0)).refusal, u"no_connection"_s);
    QCOMPARE(mailReason(row(ids.at(0)).refusal), u"no_server"_s);
    // One mail found out for all of them.
    QCOMPARE(sendOne(), MailTurn::Idle);
    QCOMPARE(row(ids.at(1)).tries, 0);
    const auto server = must(last().readAs<ReadMailServer>(last().manager(), {}));
    QVERIFY(server.pausedUntil > clock().now());
    clock().advance(minutes(2));
    QCOMPARE(sendOne(), MailTurn::NotSent);
    smtp.comeUp();
    sendAll(5);
    QCOMPARE(smtp.byMessageId().size(), 3);
    QCOMPARE(list().sent, 3);
    QCOMPARE(must(last().readAs<ReadMailServer>(last().manager(), {})).pausedUntil, Instant {0});
}

void TstOutbox::serverRefuses()
{
    SmtpServer smtp;
    setServer(smtp);
    const auto ids = queueMany(2);
    smtp.setMood(SmtpServer::Mood::RefusesRecipient);
    QCOMPARE(sendOne(), MailTurn::NotSent);
    QCOMPARE(row(ids.at(0)).state, MailState::Failed);
    QCOMPARE(row(ids.at(0)).refusal, u"550 5.1.1"_s);
    QCOMPARE(mailReason(row(ids.at(0)).refusal), u"no_such_address"_s);
    smtp.setMood(SmtpServer::Mood::RefusesMail);
    QCOMPARE(sendOne(), MailTurn::NotSent);
    QCOMPARE(row(ids.at(1)).refusal, u"552 5.2.2"_s);
    QCOMPARE(mailReason(row(ids.at(1)).refusal), u"mailbox_full"_s);
    QCOMPARE(smtp.deliveries().size(), 0);
    // Corrected, it goes by the same id to the right one.
    smtp.setMood(SmtpServer::Mood::Takes);
    must(last().runAs<RetryMail>(withKey(last().manager()), {ids.at(0), u"right@drivers.example"_s}));
    QCOMPARE(sendOne(), MailTurn::Sent);
    QCOMPARE(smtp.deliveries().constFirst().to, "right@drivers.example");
}

void TstOutbox::serverSaysLater()
{
    SmtpServer smtp;
    setServer(smtp);
    const auto ids = queueMany(2);
    smtp.setMood(SmtpServer::Mood::SaysLater);
    QCOMPARE(sendOne(), MailTurn::NotSent);
    QCOMPARE(row(ids.at(0)).nextAt, clock().now() + minutes(1));
    // The other one is not held up.
    smtp.setMood(SmtpServer::Mood::Takes);
    QCOMPARE(sendOne(), MailTurn::Sent);
    QCOMPARE(sendOne(), MailTurn::Idle);
    clock().advance(minutes(1));
    smtp.setMood(SmtpServer::Mood::Busy);
    QCOMPARE(sendOne(), MailTurn::NotSent);
    QCOMPARE(mailReason(row(ids.at(0)).refusal), u"server_busy"_s);
    smtp.setMood(SmtpServer::Mood::Takes);
    sendAll(3);
    QCOMPARE(smtp.byMessageId().size(), 2);
}

void TstOutbox::serverDropsAfterData()
{
    SmtpServer smtp;
    setServer(smtp);
    const auto ids = queueMany(2);
    smtp.setMood(SmtpServer::Mood::KeepsAfterData);
    QCOMPARE(sendOne(), MailTurn::NotSent);
    smtp.setMood(SmtpServer::Mood::LosesAfterData);
    QCOMPARE(sendOne(), MailTurn::NotSent);
    for (const MailId id : ids)
        QCOMPARE(row(id).state, MailState::Waiting);
    smtp.setMood(SmtpServer::Mood::Takes);
    sendAll(3);
    QCOMPARE(list().sent, 2);
    // The one that had been kept came twice, by the same id.
    QCOMPARE(smtp.deliveries().size(), 3);
    QCOMPARE(smtp.byMessageId().size(), 2);
    QSet<QByteArray> forms;
    for (const auto &delivery : smtp.deliveries())
        forms.insert(delivery.message);
    QCOMPARE(forms.size(), 2);
}

void TstOutbox::serverDropsAnywhere()
{
    SmtpServer smtp;
    setServer(smtp);
    const auto ids = queueMany(20);
    smtp.setMood(SmtpServer::Mood::DropsAnywhere);
    for (int round = 0; round < 25; ++round) {
        for (MailTurn turn = sendOne(); turn != MailTurn::Idle; turn = sendOne()) { }
        const auto kept = smtp.byMessageId();
        QVERIFY(list().sent <= kept.size());
        clock().advance(hours(1));
    }
    smtp.setMood(SmtpServer::Mood::Takes);
    sendAll(5);
    QCOMPARE(smtp.byMessageId().size(), ids.size());
    QCOMPARE(list().sent + list().failed, ids.size());
    QCOMPARE(list().failed, 0);
}

void TstOutbox::serverSlow()
{
    SmtpServer smtp;
    setServer(smtp);
    const MailId id = queueMany(1).constFirst();
    smtp.setDelay(2000);
    SmtpTransport hasty({seconds(1), Duration(700)});
    QCOMPARE(sendBy(hasty), MailTurn::NotSent);
    QCOMPARE(row(id).state, MailState::Waiting);
    QCOMPARE(mailReason(row(id).refusal), u"no_answer"_s);
    smtp.setDelay(0);
    clock().advance(hours(1));
    QCOMPARE(sendOne(), MailTurn::Sent);
    QCOMPARE(smtp.byMessageId().size(), 1);
}

void TstOutbox::diesInBetween()
{
    SmtpServer smtp;
    setServer(smtp);
    const MailId id = queueMany(1).constFirst();
    // Somebody took it and is never heard of again.
    must(plainWork(last().connection(), [&](UnitOfWork &unit) -> Done {
        TRY(MailRepository(unit).takeDue({u"Desk 9"_s, clock().now() + mailLease}, false, clock().now()));
        return {};
    }));
    QCOMPARE(row(id).state, MailState::Sending);
    QCOMPARE(row(id).holder, u"Desk 9"_s);
    QCOMPARE(sendOne(), MailTurn::Idle);
    clock().advance(mailLease);
    QCOMPARE(sendOne(), MailTurn::Sent);
    QCOMPARE(row(id).tries, 2);
}

void TstOutbox::lateWordCountsNot()
{
    SmtpServer smtp;
    setServer(smtp);
    const MailId id = queueMany(1).constFirst();
    // While the first one tries, its lease ends and another sends it; then the first one says that it failed.
    TalkingTransport slow;
    slow.verdict = {MailVerdict::Kind::Refused, u"550 5.1.1"_s};
    slow.inBetween = [&] {
        clock().advance(mailLease);
        QCOMPARE(sendOne(), MailTurn::Sent);
    };
    QCOMPARE(sendBy(slow), MailTurn::Overtaken);
    QCOMPARE(row(id).state, MailState::Sent);
    QCOMPARE(row(id).refusal, QString());
    QCOMPARE(smtp.deliveries().constFirst().message, slow.parcels.constFirst().message);
}

void TstOutbox::givesUp()
{
    SmtpServer smtp;
    setServer(smtp);
    const MailId id = queueMany(1).constFirst();
    TalkingTransport later;
    later.verdict = {MailVerdict::Kind::TryAgain, u"451 4.7.1"_s};
    const Instant begin = clock().now();
    while (row(id).state == MailState::Waiting) {
        if (sendBy(later) == MailTurn::Idle)
            clock().advance(minutes(1));
        QVERIFY(clock().now() - begin < hours(72));
    }
    QCOMPARE(row(id).state, MailState::Failed);
    QVERIFY(clock().now() - begin > hours(30));
    QVERIFY(row(id).tries >= 7 && row(id).tries <= 12);
}

void TstOutbox::givesUpWhatIsUseless()
{
    SmtpServer smtp;
    setServer(smtp);
    MailDraft draft;
    draft.purpose = MailPurpose::Code;
    draft.notAfter = clock().now() + minutes(10);
    const MailId code = must(queue(draft));
    smtp.goDown();
    QCOMPARE(sendOne(), MailTurn::NotSent);
    clock().advance(minutes(11));
    smtp.comeUp();
    must(queue());
    QCOMPARE(sendOne(), MailTurn::Sent);
    QCOMPARE(row(code).state, MailState::Failed);
    QCOMPARE(mailReason(row(code).refusal), u"too_late"_s);
    QCOMPARE(smtp.deliveries().size(), 1);
}

void TstOutbox::restsAtNight()
{
    SmtpServer smtp;
    setServer(smtp, 60, 21 * 60, 8 * 60);
    clock().set(at(u"2026-03-02T23:00"_s, "Europe/Berlin"));
    MailDraft reminder;
    reminder.purpose = MailPurpose::Reminder;
    const MailId late = must(queue(reminder));
    MailDraft code;
    code.purpose = MailPurpose::Code;
    must(queue(code));
    QCOMPARE(sendOne(), MailTurn::Sent);
    QCOMPARE(sendOne(), MailTurn::Idle);
    clock().set(at(u"2026-03-03T07:59"_s, "Europe/Berlin"));
    QCOMPARE(sendOne(), MailTurn::Idle);
    clock().set(at(u"2026-03-03T08:00"_s, "Europe/Berlin"));
    QCOMPARE(sendOne(), MailTurn::Sent);
    QCOMPARE(row(late).state, MailState::Sent);
    QVERIFY(smtp.deliveries().at(1).message.contains("List-Unsubscribe: <mailto:office@parking.example>"));
}

void TstOutbox::keepsTheLimit()
{
    SmtpServer smtp;
    setServer(smtp, 5);
    QCOMPARE(queueMany(12).size(), 12);
    for (const int sofar : {5, 10, 12}) {
        for (MailTurn turn = sendOne(); turn != MailTurn::Idle; turn = sendOne()) { }
        QCOMPARE(smtp.deliveries().size(), sofar);
        clock().advance(minutes(1));
    }
}

void TstOutbox::threeSendAtOnce()
{
    SmtpServer smtp;
    setServer(smtp);
    const auto ids = queueMany(60);
    const auto officeKey = key();
    std::atomic_int sent = 0;
    const auto work = [&](int number) {
        const auto connection = database().open();
        SmtpTransport transport({seconds(5), seconds(20)});
        MailSender sender {*connection, clock(), transport, officeKey, {}, u"worker %1"_s.arg(number), {}};
        for (int idle = 0; idle < 3;) {
            const auto turn = sendNextMail(sender);
            if (turn && *turn == MailTurn::Sent)
                ++sent;
            idle = turn && *turn == MailTurn::Idle ? idle + 1 : 0;
        }
    };
    std::vector<std::thread> workers;
    for (int i = 0; i < 3; ++i)
        workers.emplace_back(work, i);
    for (std::thread &worker : workers)
        worker.join();
    QCOMPARE(sent.load(), ids.size());
    QCOMPARE(list().sent, ids.size());
    QCOMPARE(smtp.deliveries().size(), ids.size());
    QCOMPARE(smtp.byMessageId().size(), ids.size());
}

void TstOutbox::deedsOfPeople()
{
    SmtpServer smtp;
    const auto manager = withKey(last().manager());
    const auto owner = withKey(last().owner());
    COMPARE_REFUSED(last().runAs<SendTestMail>(owner, {u"a@b.example"_s, u"en"_s}), ErrorCode::NoMailServer,
                    Field::Server);
    setServer(smtp);
    COMPARE_REFUSED(last().runAs<SendTestMail>(last().owner(), {u"a@b.example"_s, u"en"_s}), ErrorCode::PasswordNeeded,
                    Field::Password);
    const MailId test = must(last().runAs<SendTestMail>(owner, {u"a@b.example"_s, u"en"_s})).mail;
    must(last().runAs<CancelMail>(manager, {test}));
    QCOMPARE(row(test).state, MailState::Cancelled);
    QCOMPARE(sendOne(), MailTurn::Idle);
    COMPARE_REFUSED(last().runAs<RetryMail>(manager, {test, {}}), ErrorCode::IllegalMove, Field::Mail);
    COMPARE_REFUSED(last().runAs<CancelMail>(manager, {test}), ErrorCode::IllegalMove, Field::Mail);
    smtp.setMood(SmtpServer::Mood::RefusesRecipient);
    const MailId mistyped = must(queue());
    QCOMPARE(sendOne(), MailTurn::NotSent);
    smtp.setMood(SmtpServer::Mood::Takes);
    QCOMPARE(list().failed, 1);
    must(last().runAs<CancelMail>(manager, {mistyped})); // nobody waits for it any more
    QCOMPARE(row(mistyped).state, MailState::Cancelled);
    QCOMPARE(list().failed, 0);
    const MailId other = must(queue());
    QCOMPARE(sendOne(), MailTurn::Sent);
    QCOMPARE(list().sentToday, 1);
    COMPARE_REFUSED(last().runAs<RetryMail>(manager, {other, {}}), ErrorCode::IllegalMove, Field::Mail);
    must(last().runAs<SetStaffMail>(owner, {OfficeBuilder::managerLogin, u"Mira@Parking.Example"_s}));
    const auto sealed = RawDatabase(database()).value(u"SELECT mail FROM staff WHERE login = 'mira'"_s).toByteArray();
    QVERIFY(!sealed.isEmpty() && !sealed.contains("Mira"));
    COMPARE_REFUSED(last().runAs<SetStaffMail>(owner, {u"nobody"_s, u"a@b.example"_s}), ErrorCode::NotFound,
                    Field::Login);
    // The journal keeps a hash of the canonical form for ever: no address may be guessed from one.
    const QString one = u"a@b.example"_s;
    const QString another = u"c@d.example"_s;
    QCOMPARE((RetryMail::Command {test, one}).toJson(), (RetryMail::Command {test, another}).toJson());
    QCOMPARE((SendTestMail::Command {one, {}}).toJson(), (SendTestMail::Command {another, {}}).toJson());
    QCOMPARE((SetStaffMail::Command {{}, one}).toJson(), (SetStaffMail::Command {{}, another}).toJson());
}

void TstOutbox::setsUpTheServer()
{
    MailServer server;
    server.host = u"mail.parking.example"_s;
    server.login = u"office"_s;
    server.fromAddress = u"Office@PARKING.example"_s;
    must(last().runAs<SetMailServer>(last().owner(), {server}));
    const auto read = must(last().readAs<ReadMailServer>(last().manager(), {}));
    QCOMPARE(read.server.fromAddress, u"Office@parking.example"_s);
    const auto refused = [&](const std::function<void(MailServer &)> &change) {
        MailServer changed = server;
        change(changed);
        const auto result = last().runAs<SetMailServer>(last().owner(), {changed});
        return result ? ErrorCode::Internal : result.error().code;
    };
    QCOMPARE(refused([](MailServer &s) { s.port = 0; }), ErrorCode::BadNumber);
    QCOMPARE(refused([](MailServer &s) { s.host = u"a b"_s; }), ErrorCode::BadCode);
    QCOMPARE(refused([](MailServer &s) { s.host = u"host/path"_s; }), ErrorCode::BadCode);
    QCOMPARE(refused([](MailServer &s) { s.tls = MailTls::None; }), ErrorCode::BadCode);
    QCOMPARE(refused([](MailServer &s) { s.fromAddress = u"x"_s; }), ErrorCode::BadMail);
    QCOMPARE(refused([](MailServer &s) { s.zone = "Nowhere/At_All"; }), ErrorCode::BadZone);
    QCOMPARE(refused([](MailServer &s) { s.perMinute = 0; }), ErrorCode::BadNumber);
    QCOMPARE(refused([](MailServer &s) { s.login.clear(); }), ErrorCode::Required);
}

void TstOutbox::erasesADriver()
{
    MailDraft draft;
    draft.driver = DriverId {7};
    const MailId mail = must(queue(draft));
    must(plainWork(last().connection(),
                   [&](UnitOfWork &unit) { return MailRepository(unit).emptyOfDriver(DriverId {7}, clock().now()); }));
    QCOMPARE(row(mail).state, MailState::Cancelled);
    QCOMPARE(
        RawDatabase(database()).number(u"SELECT length(recipient) + length(subject) + length(content) FROM mail"_s), 0);
}

PARKDESK_TEST(TstOutbox)
#include "tst_outbox.moc"
