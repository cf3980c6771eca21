// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/erasedriver.h"
#include "services/drivers/exportdriver.h"
#include "services/drivers/mergedrivers.h"
#include "services/drivers/namestaydriver.h"
#include "services/mail/mailcontent.h"
#include "services/support/addticketphoto.h"
#include "services/support/answerticket.h"
#include "services/support/officecontact.h"
#include "services/support/opensupportticket.h"
#include "services/support/supportfields.h"
#include "services/support/ticketdeeds.h"
#include "services/support/ticketdetail.h"
#include "storage/supportrepository.h"
#include "tests/services/driveroffice.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A picture as a camera gives it would say more; this one was painted here.
QByteArray jpegOf(QColor colour)
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    image.save(&buffer, "JPG", 80);
    return buffer.data();
}

/// Puts a segment behind the first marker.
QByteArray withSegment(const QByteArray &jpeg, char marker, const QByteArray &content)
{
    const auto length = static_cast<int>(content.size() + 2);
    QByteArray segment("\xFF", 1);
    segment += marker;
    segment += static_cast<char>(length / 256);
    segment += static_cast<char>(length % 256);
    return jpeg.left(2) + segment + content + jpeg.mid(2);
}

} // namespace

/// Tickets: opened, answered by mail, taken, closed; what becomes of them with their driver.
class TstSupport : public QObject, private DriverOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opens();
    void refusesToOpen_data();
    void refusesToOpen();
    void takesWhatTheStaySays();
    void answersByMail_data();
    void answersByMail();
    void answerIsQueuedOnce();
    void states();
    void lists();
    void links();
    void photos();
    void photosSayNothingElse_data();
    void photosSayNothingElse();
    void erasingEmpties();
    void mergingMoves();
    void exportHasThem();
    void nothingInTheJournal();
    void needsTheKey();
    void contact();
    void schemaKeepsWhatWasSaid();

private:
    [[nodiscard]] static OpenSupportTicket::Command ticketSaying(const QString &text, DriverId driver = {})
    {
        OpenSupportTicket::Command command;
        command.text = text;
        command.driver = driver;
        return command;
    }
    [[nodiscard]] SupportTicketId opened(const QString &text, DriverId driver = {})
    {
        return must(last().run<OpenSupportTicket>(ticketSaying(text, driver))).ticket;
    }
    [[nodiscard]] TicketDetail::Answer detailOf(SupportTicketId ticket)
    {
        return must(last().read<TicketDetail>({ticket, 0}));
    }
};

void TstSupport::init()
{
    openOffice();
}

void TstSupport::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

void TstSupport::opens()
{
    const DriverId ritu = added(u"Ritu Iyer"_s, u"r@example.org"_s, u"012345"_s);
    OpenSupportTicket::Command command = ticketSaying(u" I left an umbrella.\r\nIt is blue. "_s, ritu);
    command.category = TicketCategory::LostProperty;
    command.lot = last().lot();
    command.contact = u"+49 30 1234567"_s;
    const QUuid id = QUuid::createUuid();
    const auto made = must(last().run<OpenSupportTicket>(id, command));
    QCOMPARE(made.number, 1001);
    QVERIFY(last().changes().touches(Entity::SupportTicket));
    QCOMPARE(must(last().run<OpenSupportTicket>(id, command)).ticket, made.ticket); // the same once more
    QCOMPARE(raw().number(u"SELECT count(*) FROM support_ticket"_s), 1);
    QCOMPARE(must(last().run<OpenSupportTicket>(ticketSaying(u"Another"_s))).number, 1002);
    const auto detail = must(last().read<TicketDetail>({{}, 1001}));
    QCOMPARE(detail.row.ticket, made.ticket);
    QCOMPARE(detail.row.category, TicketCategory::LostProperty);
    QCOMPARE(detail.row.state, TicketState::Open);
    QCOMPARE(detail.row.driverName, u"Ritu Iyer"_s);
    QCOMPARE(detail.driverNumber, 10001);
    QCOMPARE(detail.row.lotName, u"Main lot"_s);
    QCOMPARE(detail.contact, u"+49301234567"_s);
    QCOMPARE(detail.answersTo, u"r@example.org"_s); // nobody can be mailed by phone
    QCOMPARE(detail.said.size(), 1);
    QCOMPARE(detail.said.first().text, u"I left an umbrella.\nIt is blue."_s);
    QCOMPARE(detail.said.first().voice, TicketVoice::Driver);
    QVERIFY(!detail.stay && detail.photos.isEmpty());
}

void TstSupport::refusesToOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, const QString &text, const QString &contact, const QString &language,
                        ErrorCode code, Field field) {
        QTest::newRow(name) << text << contact << language << static_cast<int>(code) << static_cast<int>(field);
    };
    row("nothing said", u"  \n"_s, {}, u"en"_s, ErrorCode::Required, Field::Text);
    row("too much", QString(longestSupportText + 1, u'x'), {}, u"en"_s, ErrorCode::TooLong, Field::Text);
    row("no text", QString(QChar(7)), {}, u"en"_s, ErrorCode::BadCharacters, Field::Text);
    row("no mail", u"Hello"_s, u"me@"_s, u"en"_s, ErrorCode::BadMail, Field::Mail);
    row("no phone", u"Hello"_s, u"call me"_s, u"en"_s, ErrorCode::BadPhone, Field::Phone);
    row("no language", u"Hello"_s, {}, u"English"_s, ErrorCode::BadCode, Field::Language);
}

void TstSupport::refusesToOpen()
{
    QFETCH(QString, text);
    QFETCH(QString, contact);
    QFETCH(QString, language);
    QFETCH(int, code);
    QFETCH(int, field);
    OpenSupportTicket::Command command = ticketSaying(text);
    command.contact = contact;
    command.language = language;
    COMPARE_REFUSED(last().run<OpenSupportTicket>(command), static_cast<ErrorCode>(code), static_cast<Field>(field));
    QCOMPARE(raw().number(u"SELECT count(*) FROM support_ticket"_s), 0);
}

void TstSupport::takesWhatTheStaySays()
{
    const DriverId ritu = added(u"Ritu"_s, u"r@example.org"_s, {}, u"KA01AB1234"_s);
    const DriverId anna = added(u"Anna"_s);
    const auto stay = must(last().enter(u"KA01AB1234"_s));
    OpenSupportTicket::Command command = ticketSaying(u"The barrier hit my mirror."_s);
    command.category = TicketCategory::Damage;
    command.stay = stay.stay;
    const auto detail = detailOf(must(last().run<OpenSupportTicket>(command)).ticket);
    QCOMPARE(detail.row.driver, ritu);
    QCOMPARE(detail.row.lot, last().lot());
    QVERIFY(detail.stay.has_value());
    QCOMPARE(detail.stay->plate, u"KA01AB1234"_s);
    command.driver = anna;
    COMPARE_REFUSED(last().run<OpenSupportTicket>(command), ErrorCode::NotFound, Field::Ticket);
    command.driver = {};
    command.stay = StayId {4711};
    COMPARE_REFUSED(last().run<OpenSupportTicket>(command), ErrorCode::NotFound, Field::Ticket);
    command.stay = {};
    command.lot = LotId {4711};
    COMPARE_REFUSED(last().run<OpenSupportTicket>(command), ErrorCode::UnknownLot, Field::Lot);
}

void TstSupport::answersByMail_data()
{
    QTest::addColumn<QString>("driverMail");
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("goesTo");
    QTest::newRow("to the driver") << u"r@example.org"_s << QString() << u"r@example.org"_s;
    QTest::newRow("to the contact") << u"r@example.org"_s << u"other@example.org"_s << u"other@example.org"_s;
    QTest::newRow("a phone is no address") << u"r@example.org"_s << u"0301234567"_s << u"r@example.org"_s;
    QTest::newRow("to nobody") << QString() << u"0301234567"_s << QString();
}

void TstSupport::answersByMail()
{
    QFETCH(QString, driverMail);
    QFETCH(QString, contact);
    QFETCH(QString, goesTo);
    OpenSupportTicket::Command command = ticketSaying(u"When do you open?"_s, added(u"Ritu Iyer"_s, driverMail));
    command.contact = contact;
    const auto ticket = must(last().run<OpenSupportTicket>(command)).ticket;
    QCOMPARE(detailOf(ticket).answersTo, goesTo);
    const auto answer = must(last().run<AnswerTicket>({ticket, u"At six."_s, TicketVoice::Office}));
    QCOMPARE(answer.said, 2);
    QCOMPARE(answer.mail.isValid(), !goesTo.isEmpty());
    QCOMPARE(raw().number(u"SELECT count(*) FROM mail"_s), goesTo.isEmpty() ? 0 : 1);
    if (!goesTo.isEmpty()) {
        const auto row = raw().rows(u"SELECT message_id, recipient, subject FROM mail"_s).first();
        QCOMPARE(must(key().openText(row.at(1).toByteArray(), placeOfRecipient(row.at(0).toString()))), goesTo);
        QVERIFY(
            must(key().openText(row.at(2).toByteArray(), placeOfSubject(row.at(0).toString()))).contains("S-1001"_L1));
    }
    const auto detail = detailOf(ticket);
    QCOMPARE(detail.row.state, TicketState::Waiting);
    QCOMPARE(detail.owner, last().attendant().staff); // who answers first sees to it
    QCOMPARE(detail.said.last().text, u"At six."_s);
    QCOMPARE(detail.said.last().mail, goesTo.isEmpty() ? std::nullopt : std::optional(MailState::Waiting));
}

void TstSupport::answerIsQueuedOnce()
{
    const SupportTicketId ticket = opened(u"Hello"_s, added(u"Ritu"_s, u"r@example.org"_s));
    const QUuid id = QUuid::createUuid();
    const AnswerTicket::Command command {ticket, u"Hello yourself."_s, TicketVoice::Office};
    must(last().run<AnswerTicket>(id, command));
    must(last().run<AnswerTicket>(id, command));
    QCOMPARE(raw().number(u"SELECT count(*) FROM mail"_s), 1);
    QCOMPARE(detailOf(ticket).said.size(), 2);
    must(last().run<AnswerTicket>({ticket, u"And once more."_s, TicketVoice::Office}));
    QCOMPARE(raw().number(u"SELECT count(*) FROM mail"_s), 2);
}

void TstSupport::states()
{
    const SupportTicketId ticket = opened(u"Hello"_s);
    const auto stateNow = [&] { return detailOf(ticket).row.state; };
    COMPARE_REFUSED(last().run<ReopenTicket>({ticket}), ErrorCode::Unchanged, Field::Ticket);
    must(last().run<AnswerTicket>({ticket, u"Looks rude."_s, TicketVoice::Note}));
    QCOMPARE(stateNow(), TicketState::Open);
    QVERIFY(!detailOf(ticket).owner.isValid()); // a note is no answer
    QCOMPARE(raw().number(u"SELECT count(*) FROM mail"_s), 0);
    must(last().run<CloseTicket>({ticket}));
    QCOMPARE(stateNow(), TicketState::Closed);
    COMPARE_REFUSED(last().run<CloseTicket>({ticket}), ErrorCode::Unchanged, Field::Ticket);
    must(last().run<AnswerTicket>({ticket, u"Still not well."_s, TicketVoice::Driver}));
    QCOMPARE(stateNow(), TicketState::Open); // the driver said more
    must(last().run<AnswerTicket>({ticket, u"Done."_s, TicketVoice::Office}));
    QCOMPARE(stateNow(), TicketState::Waiting);
    must(last().run<ReopenTicket>({ticket}));
    QCOMPARE(stateNow(), TicketState::Open);
    COMPARE_REFUSED(last().run<TakeTicket>({ticket}), ErrorCode::Unchanged, Field::Ticket);
    must(last().runAs<TakeTicket>(manager(), {ticket}));
    QCOMPARE(detailOf(ticket).owner, last().manager().staff);
    COMPARE_REFUSED(last().run<TakeTicket>({SupportTicketId {4711}}), ErrorCode::NotFound, Field::Ticket);
}

void TstSupport::lists()
{
    const DriverId ritu = added(u"Ritu"_s);
    QList<SupportTicketId> tickets;
    for (int i = 0; i < 5; ++i)
        tickets.append(opened(u"Number %1"_s.arg(i), i % 2 == 0 ? ritu : DriverId()));
    must(last().run<CloseTicket>({tickets.at(0)}));
    must(last().run<AnswerTicket>({tickets.at(1), u"Yes."_s, TicketVoice::Office}));
    const auto ids = [&](const TicketList::Question &question) {
        QList<SupportTicketId> found;
        for (const TicketList::Row &row : must(last().read<TicketList>(question)).rows)
            found.append(row.ticket);
        return found;
    };
    TicketList::Question question;
    QCOMPARE(ids(question), (QList {tickets.at(4), tickets.at(3), tickets.at(2), tickets.at(1), tickets.at(0)}));
    question.state = TicketState::Open;
    QCOMPARE(ids(question), (QList {tickets.at(4), tickets.at(3), tickets.at(2)}));
    question.driver = ritu;
    QCOMPARE(ids(question), (QList {tickets.at(4), tickets.at(2)}));
    question.most = 1;
    auto page = must(last().read<TicketList>(question));
    QVERIFY(page.more);
    QCOMPARE(page.rows.first().text, u"Number 4"_s);
    QCOMPARE(page.rows.first().driverName, u"Ritu"_s);
    QCOMPARE((QList {page.open, page.waiting, page.closed}), (QList<qint64> {3, 1, 1}));
    question.before = page.rows.first().ticket;
    page = must(last().read<TicketList>(question));
    QVERIFY(!page.more);
    QCOMPARE(page.rows.first().ticket, tickets.at(2));
    TicketList::Question elsewhere;
    elsewhere.category = TicketCategory::Damage;
    QVERIFY(ids(elsewhere).isEmpty());
    elsewhere.category = TicketCategory::Question;
    elsewhere.lot = last().lot();
    QVERIFY(ids(elsewhere).isEmpty());
}

void TstSupport::links()
{
    const DriverId ritu = added(u"Ritu"_s, {}, {}, u"KA01AB1234"_s);
    const SupportTicketId ticket = opened(u"Where is my receipt?"_s);
    const auto stay = must(last().enter(u"KA01AB1234"_s)).stay;
    must(last().run<LinkTicket>({ticket, stay}));
    auto detail = detailOf(ticket);
    QCOMPARE(detail.stay->stay, stay);
    QCOMPARE(detail.row.driver, ritu);
    QCOMPARE(detail.row.lot, last().lot());
    const SupportTicketId annas = opened(u"Mine"_s, added(u"Anna"_s));
    COMPARE_REFUSED(last().run<LinkTicket>({annas, stay}), ErrorCode::NotFound, Field::Driver);
    must(last().run<LinkTicket>({ticket, {}}));
    detail = detailOf(ticket);
    QVERIFY(!detail.stay);
    QCOMPARE(detail.row.driver, ritu); // whose it is stays known
    const SupportTicketId later = opened(u"And this one?"_s);
    const auto unnamed = must(last().enter(u"HHX1"_s)).stay;
    must(last().run<LinkTicket>({later, unnamed}));
    must(last().run<NameStayDriver>({unnamed, ritu}));
    must(last().run<LinkTicket>({later, unnamed})); // the same visit, of which more is known
    QCOMPARE(detailOf(later).row.driver, ritu);
}

void TstSupport::photos()
{
    const SupportTicketId ticket = opened(u"Look"_s);
    const QByteArray red = jpegOf(Qt::red);
    QCOMPARE(must(last().run<AddTicketPhoto>({ticket, red})).photo, 1);
    for (int i = 2; i <= AddTicketPhoto::mostPhotos; ++i)
        QCOMPARE(must(last().run<AddTicketPhoto>({ticket, jpegOf(Qt::blue)})).photo, i);
    COMPARE_REFUSED(last().run<AddTicketPhoto>({ticket, red}), ErrorCode::LimitReached, Field::File);
    QCOMPARE(must(last().read<TicketPhoto>({ticket, 1})), red);
    QCOMPARE(must(last().read<TicketPhoto>({ticket, 2})), jpegOf(Qt::blue));
    COMPARE_REFUSED(last().read<TicketPhoto>({ticket, 7}), ErrorCode::NotFound, Field::None);
    QCOMPARE(detailOf(ticket).photos.first().size, red.size());
    const QByteArray kept = raw().value(u"SELECT content FROM support_photo WHERE number = 1"_s).toByteArray();
    QVERIFY(!kept.contains(red.mid(20, 40)));
}

void TstSupport::photosSayNothingElse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const QByteArray jpeg = jpegOf(Qt::green);
    const int bad = static_cast<int>(ErrorCode::BadFile);
    QTest::newRow("nothing") << QByteArray() << bad;
    QTest::newRow("a text") << QByteArray("not a picture") << bad;
    QTest::newRow("Exif") << withSegment(jpeg, '\xE1', "Exif\0\0II*\0") << bad;
    QTest::newRow("a comment") << withSegment(jpeg, '\xFE', "taken at home") << bad;
    QTest::newRow("a colour profile") << withSegment(jpeg, '\xE2', "ICC_PROFILE\0") << bad;
    QTest::newRow("cut off") << jpeg.chopped(2) << bad;
    QTest::newRow("something behind it") << jpeg + "PK" << bad;
    QTest::newRow("too large") << jpeg + QByteArray(AddTicketPhoto::mostBytes, 'x')
                               << static_cast<int>(ErrorCode::TooLong);
}

void TstSupport::photosSayNothingElse()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const SupportTicketId ticket = opened(u"Look"_s);
    COMPARE_REFUSED(last().run<AddTicketPhoto>({ticket, bytes}), static_cast<ErrorCode>(code), Field::File);
    QCOMPARE(raw().number(u"SELECT count(*) FROM support_photo"_s), 0);
}

void TstSupport::erasingEmpties()
{
    const DriverId ritu = added(u"Ritu"_s, u"r@example.org"_s);
    const SupportTicketId ticket = opened(u"My secret"_s, ritu);
    const SupportTicketId another = opened(u"Somebody else's"_s);
    must(last().run<AddTicketPhoto>({ticket, jpegOf(Qt::red)}));
    must(last().run<AnswerTicket>({ticket, u"Noted."_s, TicketVoice::Office}));
    last().actAs(manager());
    must(last().run<EraseDriver>({ritu}));
    QVERIFY(last().changes().touches(Entity::SupportTicket));
    const auto detail = detailOf(ticket);
    QCOMPARE(detail.row.state, TicketState::Closed);
    QCOMPARE(detail.said.size(), 2);
    for (const TicketDetail::Said &said : detail.said)
        QVERIFY(said.text.isEmpty());
    QVERIFY(detail.photos.isEmpty() && detail.contact.isEmpty() && detail.row.driverName.isEmpty());
    COMPARE_REFUSED(last().run<ReopenTicket>({ticket}), ErrorCode::DriverErased, Field::Driver);
    COMPARE_REFUSED(last().run<AnswerTicket>({ticket, u"Hello?"_s, TicketVoice::Note}), ErrorCode::DriverErased,
                    Field::Driver);
    QCOMPARE(detailOf(another).said.first().text, u"Somebody else's"_s);
    QCOMPARE(detailOf(another).row.state, TicketState::Open);
}

void TstSupport::mergingMoves()
{
    const DriverId kept = added(u"Ritu"_s, u"r@example.org"_s);
    const DriverId gone = added(u"Ritu I."_s);
    const SupportTicketId ticket = opened(u"Hello"_s, gone);
    last().actAs(manager());
    must(last().run<MergeDrivers>({kept, gone}));
    const auto detail = detailOf(ticket);
    QCOMPARE(detail.row.driver, kept);
    QCOMPARE(detail.said.first().text, u"Hello"_s);
    QVERIFY(must(last().run<AnswerTicket>({ticket, u"Hello."_s, TicketVoice::Office})).mail.isValid());
}

void TstSupport::exportHasThem()
{
    const DriverId ritu = added(u"Ritu"_s, u"r@example.org"_s);
    const SupportTicketId ticket = opened(u"What do you know of me?"_s, ritu);
    must(last().run<AnswerTicket>({ticket, u"This."_s, TicketVoice::Office}));
    static_cast<void>(opened(u"Of nobody"_s));
    const QJsonObject data = must(last().readAs<DriverData>(manager(), {ritu}));
    const QJsonArray tickets = data.value("tickets"_L1).toArray();
    QCOMPARE(tickets.size(), 1);
    QCOMPARE(tickets.first().toObject().value("number"_L1).toString(), u"S-1001"_s);
    const QJsonArray said = tickets.first().toObject().value("said"_L1).toArray();
    QCOMPARE(said.size(), 2);
    QCOMPARE(said.last().toObject().value("text"_L1).toString(), u"This."_s);
}

void TstSupport::nothingInTheJournal()
{
    OpenSupportTicket::Command command = ticketSaying(u"Umbrella lost"_s, added(u"Ritu"_s, u"ritu@example.org"_s));
    command.contact = u"wolf@example.org"_s;
    const auto ticket = must(last().run<OpenSupportTicket>(command)).ticket;
    must(last().run<AnswerTicket>({ticket, u"Umbrella found"_s, TicketVoice::Office}));
    const auto rows = raw().rows(u"SELECT outcome, changes FROM journal WHERE kind LIKE '%support%'"_s);
    QCOMPARE(rows.size(), 2);
    for (const QVariantList &row : rows) {
        const QString told = row.at(0).toString() + row.at(1).toString();
        QVERIFY2(!told.contains("Umbrella"_L1) && !told.contains("example"_L1), qPrintable(told));
    }
    QVERIFY(!QJsonDocument(command.toJson()).toJson().contains("Umbrella"));
    QVERIFY(!QJsonDocument(command.toJson()).toJson().contains("wolf"));
}

void TstSupport::needsTheKey()
{
    const SupportTicketId ticket = opened(u"Hello"_s);
    last().actAs(last().attendant()); // came by PIN
    COMPARE_REFUSED(last().run<OpenSupportTicket>(ticketSaying(u"A"_s)), ErrorCode::PasswordNeeded, Field::Password);
    COMPARE_REFUSED(last().run<AnswerTicket>({ticket, u"A"_s, TicketVoice::Note}), ErrorCode::PasswordNeeded,
                    Field::Password);
    COMPARE_REFUSED(last().read<TicketList>({}), ErrorCode::PasswordNeeded, Field::Password);
    COMPARE_REFUSED(last().read<TicketDetail>({ticket, 0}), ErrorCode::PasswordNeeded, Field::Password);
    must(last().run<CloseTicket>({ticket})); // tells nothing of anybody
}

void TstSupport::contact()
{
    last().actAs(last().attendant()); // needs no key
    static_cast<void>(last().addLot(u"Annex"_s));
    raw().execute(u"UPDATE mail_server SET from_address = 'office@example.org'"_s);
    const auto contact = must(last().read<OfficeContact>({}));
    QCOMPARE(contact.name, raw().value(u"SELECT name FROM operator"_s).toString());
    QVERIFY(!contact.name.isEmpty());
    QCOMPARE(contact.mail, u"office@example.org"_s);
    QCOMPARE(contact.lots.size(), 2);
    QCOMPARE(contact.lots.first().name, u"Annex"_s);
    QVERIFY(contact.lots.first().hours.isAlwaysOpen());
}

void TstSupport::schemaKeepsWhatWasSaid()
{
    const SupportTicketId ticket = opened(u"Hello"_s);
    must(last().run<AddTicketPhoto>({ticket, jpegOf(Qt::red)}));
    const auto refused = [&](const QString &statement) { return !raw().refusal(statement).isEmpty(); };
    QVERIFY(refused(u"UPDATE support_answer SET content = content"_s));
    QVERIFY(refused(u"UPDATE support_answer SET voice = 2"_s));
    QVERIFY(refused(u"DELETE FROM support_answer"_s));
    QVERIFY(refused(u"DELETE FROM support_ticket"_s));
    QVERIFY(refused(u"UPDATE support_ticket SET number = 1077"_s));
    QVERIFY(refused(u"UPDATE support_ticket SET state = 3"_s)); // without a time
    QVERIFY(refused(u"UPDATE support_photo SET number = 2"_s));
    QCOMPARE(detailOf(ticket).said.first().text, u"Hello"_s);
}

PARKDESK_TEST(TstSupport)
#include "tst_support.moc"
