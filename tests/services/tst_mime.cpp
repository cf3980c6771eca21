// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/jobrule.h"
#include "domain/mail.h"
#include "domain/mailserver.h"
#include "formats/mime.h"
#include "services/mail/mailwords.h"
#include "tests/support/must.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A reader that is not ours: Python's.
constexpr char reader[] = R"(
import email, email.policy, json, sys, base64
for line in sys.stdin.buffer:
    message = email.message_from_bytes(base64.b64decode(line), policy=email.policy.default)
    parts = []
    for part in message.walk():
        if not part.is_multipart():
            parts.append([part.get_content_type(), part.get_filename() or '',
                          base64.b64encode(part.get_payload(decode=True)).decode()])
    print(json.dumps({'headers': [[k, str(v)] for k, v in message.items()], 'parts': parts,
                      'defects': [type(d).__name__ for p in message.walk() for d in p.defects]}), flush=True)
)";

struct ReadMail {
    QList<QPair<QString, QString>> headers;
    struct Part {
        QString type;
        QString name;
        QByteArray bytes;
    };
    QList<Part> parts;
    int defects = 0;
    [[nodiscard]] QString header(const QString &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
};

MimeMail plainMail()
{
    MimeMail mail;
    mail.messageId = u"5f6b2c1e-0000-4000-8000-000000000001@parking.example"_s;
    mail.date = at(u"2026-03-02T08:00Z"_s);
    mail.fromName = u"Parkhaus Süd"_s;
    mail.fromAddress = u"office@parking.example"_s;
    mail.to = u"a@b.example"_s;
    mail.subject = u"Your booking"_s;
    mail.text = u"It is made.\n"_s;
    return mail;
}

} // namespace

/// Mails as another reader reads them, what they say, and the rules of when.
class TstMime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void readsBack();
    void nothingBreaksOut();
    void linesAreShort();
    void sameBytes();
    void templates();
    void valuesAreNoMarkup();
    void addresses();
    void quietHours();
    void pauses();
    void times();

private:
    [[nodiscard]] ReadMail read(const MimeMail &mail);
    QProcess m_reader;
};

void TstMime::initTestCase()
{
    m_reader.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(reader)});
    QVERIFY(m_reader.waitForStarted());
}

void TstMime::cleanupTestCase()
{
    m_reader.closeWriteChannel();
    QVERIFY(m_reader.waitForFinished());
}

ReadMail TstMime::read(const MimeMail &mail)
{
    m_reader.write(mail.toBytes().toBase64() + '\n');
    while (!m_reader.canReadLine()) {
        if (!m_reader.waitForReadyRead(20'000))
            qFatal("the reader is gone: %s", m_reader.readAllStandardError().constData());
    }
    const QJsonObject object = QJsonDocument::fromJson(m_reader.readLine()).object();
    ReadMail out;
    const QJsonArray headers = object.value("headers"_L1).toArray();
    for (const QJsonValue &header : headers)
        out.headers.append({header.toArray().at(0).toString(), header.toArray().at(1).toString()});
    const QJsonArray parts = object.value("parts"_L1).toArray();
    for (const QJsonValue &part : parts)
        out.parts.append({part.toArray().at(0).toString(), part.toArray().at(1).toString(),
                          QByteArray::fromBase64(part.toArray().at(2).toString().toLatin1())});
    out.defects = static_cast<int>(object.value("defects"_L1).toArray().size());
    return out;
}

void TstMime::readsBack()
{
    MimeMail mail = plainMail();
    mail.subject = u"Ihre Buchung über „Süd“, 3 €: प्रवेश und ein sehr langer Betreff, der in keine Zeile passt 🚗🚗"_s;
    mail.text = u"Grüße\n.\n..\nFrom here\ntrailing blank \n= equals =20\n"_s + QString(300, u'x') + u"\nEnde"_s;
    mail.html = u"<p>Grüße &amp; mehr</p>"_s;
    mail.calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
    mail.unsubscribe = u"office@parking.example"_s;
    QByteArray everyByte;
    for (int i = 0; i < 1000; ++i)
        everyByte += static_cast<char>(i % 256);
    mail.files = {{u"Auszug März.pdf"_s, "application/pdf", everyByte},
                  {u"plain.csv"_s, "text/csv", "a,b\r\n"},
                  {u"ein sehr langer Name eines Auszugs für die Fahrerin Łukasz Żółć, März.pdf"_s, "no type", "x"}};
    const ReadMail read = this->read(mail);
    QCOMPARE(read.defects, 0);
    QCOMPARE(read.header(u"Subject"_s), mail.subject);
    QCOMPARE(read.header(u"Message-ID"_s), u'<' + mail.messageId + u'>');
    QCOMPARE(read.header(u"Date"_s), u"Mon, 02 Mar 2026 08:00:00 +0000"_s);
    QCOMPARE(read.header(u"To"_s), u"a@b.example"_s);
    QVERIFY(read.header(u"From"_s).contains(u"Parkhaus Süd"_s));
    QCOMPARE(read.header(u"List-Unsubscribe"_s), u"<mailto:office@parking.example>"_s);
    QCOMPARE(read.parts.size(), 6);
    QCOMPARE(read.parts.at(0).type, u"text/plain"_s);
    QCOMPARE(QString::fromUtf8(read.parts.at(0).bytes).replace(u"\r\n"_s, u"\n"_s).trimmed(), mail.text.trimmed());
    QCOMPARE(read.parts.at(1).type, u"text/html"_s);
    QCOMPARE(read.parts.at(2).type, u"text/calendar"_s);
    QCOMPARE(read.parts.at(2).name, u"parking.ics"_s);
    QCOMPARE(read.parts.at(2).bytes, mail.calendar);
    QCOMPARE(read.parts.at(3).name, u"Auszug März.pdf"_s);
    QCOMPARE(read.parts.at(3).bytes, everyByte);
    QCOMPARE(read.parts.at(4).name, u"plain.csv"_s);
    QCOMPARE(read.parts.at(5).type, u"application/octet-stream"_s);
    QCOMPARE(read.parts.at(5).name, mail.files.at(2).name);
}

void TstMime::nothingBreaksOut()
{
    const QString evil = u"x\r\nBcc: victim@evil.example\r\n\r\nbody"_s;
    QRandomGenerator random(7);
    const QString pieces = u"\r\n\t\0:;<>@\"=?\\ aÄ🚗--"_s;
    for (int i = 0; i < 200; ++i) {
        QString wild = i == 0 ? evil : QString();
        for (int sign = 0; i > 0 && sign < 80; ++sign)
            wild += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        MimeMail mail = plainMail();
        mail.subject = wild;
        mail.fromName = wild;
        mail.fromAddress = u"office@parking.example"_s + evil;
        mail.to = u"a@b.example"_s + evil;
        mail.unsubscribe = evil;
        mail.files = {{wild, wild.toUtf8(), "x"}};
        mail.text = u"--=_m_5f6b2c1e-0000-4000-8000-000000000001--\r\n\r\nBcc: a@b.example"_s;
        const ReadMail read = this->read(mail);
        QCOMPARE(read.headers.size(), 9);
        QVERIFY(read.header(u"Bcc"_s).isEmpty());
        QCOMPARE(read.parts.size(), 2);
        QCOMPARE(read.parts.at(1).bytes, "x");
    }
}

void TstMime::linesAreShort()
{
    MimeMail mail = plainMail();
    mail.subject = QString(500, u'ü');
    mail.fromName = QString(500, u'ü');
    mail.text = QString(5000, u'ü') + u"\n\n"_s + QString(5000, u'x');
    mail.html = mail.text;
    mail.files = {{QString(500, u'ü'), "text/csv", QByteArray(10'000, 'x')}};
    const QByteArray bytes = mail.toBytes();
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size() - 1; ++i) {
        QVERIFY(lines.at(i).endsWith('\r'));
        QVERIFY2(lines.at(i).size() <= 79, lines.at(i).constData());
        for (const char sign : lines.at(i))
            QVERIFY(static_cast<unsigned char>(sign) < 128);
    }
    QCOMPARE(read(mail).defects, 0);
}

void TstMime::sameBytes()
{
    QCOMPARE(plainMail().toBytes(), plainMail().toBytes());
}

void TstMime::templates()
{
    for (const QString &name : mailTemplates()) {
        const auto english = placeholdersOf(name, u"en"_s);
        QMap<QString, QString> values;
        for (const QString &placeholder : english)
            values.insert(placeholder, u"<"_s + placeholder + u">"_s);
        for (const QString &language : mailLanguages()) {
            auto places = placeholdersOf(name, language);
            QCOMPARE(QSet<QString>(places.begin(), places.end()), QSet<QString>(english.begin(), english.end()));
            const MailWords words = must(mailWords(name, language, values));
            QVERIFY(!words.subject.isEmpty() && !words.subject.contains(u'{') && !words.text.contains(u'{'));
            QVERIFY(!words.subject.startsWith("Subject"_L1));
            for (const QString &placeholder : places)
                QVERIFY((words.subject + words.text).contains(u"<"_s + placeholder + u">"_s));
        }
    }
    QCOMPARE(must(mailWords(u"test"_s, u"fr"_s, {})), must(mailWords(u"test"_s, u"en"_s, {})));
    QCOMPARE(must(mailWords(u"test"_s, u"de_AT"_s, {})), must(mailWords(u"test"_s, u"de"_s, {})));
    QCOMPARE(mailWords(u"../en/test"_s, u"en"_s, {}).error().code, ErrorCode::NotFound);
}

void TstMime::valuesAreNoMarkup()
{
    const MailWords words = must(mailWords(u"support"_s, u"en"_s,
                                           {{u"name"_s, u"<script>alert(1)</script>"_s},
                                            {u"answer"_s, u"{office}\n# big\n<img>"_s},
                                            {u"office"_s, u"O&O"_s}}));
    QVERIFY(!words.html.contains("<script"_L1) && !words.html.contains("<img"_L1));
    QVERIFY(words.html.contains("&lt;script&gt;"_L1) && words.html.contains("O&amp;O"_L1));
    QVERIFY(words.text.contains("{office}"_L1)); // a value is not filled in itself
    QVERIFY(!words.html.contains("font-size:24px"_L1));
}

void TstMime::addresses()
{
    QCOMPARE(must(readMailAddress(u" Jo.Doe+tag@Example.ORG "_s)), u"Jo.Doe+tag@example.org"_s);
    QCOMPARE(must(readMailAddress(u"jo@bücher.example"_s)), u"jo@xn--bcher-kva.example"_s);
    for (const QString &bad : {u""_s, u"jo"_s, u"jo@"_s, u"@x.example"_s, u"jo@x"_s, u"jo@@x.example"_s,
                               u"jo.@x.example"_s, u"jo@x..example"_s, u"\"jo\"@x.example"_s, u"jo@[127.0.0.1]"_s,
                               u"jo\n@x.example"_s, u"jö@x.example"_s, QString(65, u'a') + u"@x.example"_s})
        QVERIFY2(!readMailAddress(bad), qPrintable(bad));
}

void TstMime::quietHours()
{
    MailServer server;
    server.quietFrom = 21 * 60;
    server.quietUntil = 8 * 60;
    const auto zone = must(ZoneRules::forZone("Europe/Berlin"));
    const auto quiet = [&](const QString &local) { return quietUntil(server, *zone, at(local, "Europe/Berlin")); };
    QCOMPARE(quiet(u"2026-03-02T21:00"_s), at(u"2026-03-03T08:00"_s, "Europe/Berlin"));
    QCOMPARE(quiet(u"2026-03-03T07:59"_s), at(u"2026-03-03T08:00"_s, "Europe/Berlin"));
    QVERIFY(!quiet(u"2026-03-03T08:00"_s));
    QVERIFY(!quiet(u"2026-03-03T20:59"_s));
    QCOMPARE(quiet(u"2026-03-28T23:00"_s), at(u"2026-03-29T08:00"_s, "Europe/Berlin"));
    server.quietFrom = 12 * 60;
    server.quietUntil = 14 * 60;
    QCOMPARE(quiet(u"2026-03-02T13:00"_s), at(u"2026-03-02T14:00"_s, "Europe/Berlin"));
    QVERIFY(!quiet(u"2026-03-02T22:00"_s));
    server.quietUntil = server.quietFrom;
    QVERIFY(!quiet(u"2026-03-02T12:00"_s));
}

void TstMime::pauses()
{
    Duration whole(0);
    Duration before(0);
    int tries = 1;
    for (auto pause = pauseBeforeTry(tries, whole); pause; pause = pauseBeforeTry(++tries, whole)) {
        QVERIFY(*pause >= before);
        before = *pause;
        whole += *pause;
    }
    QVERIFY(whole > hours(24) && whole <= hours(48));
    QVERIFY(tries >= 7);
    QCOMPARE(pauseOfServer(1), Duration(minutes(1)));
    QCOMPARE(pauseOfServer(100), Duration(minutes(30)));
}

void TstMime::times()
{
    const auto berlin = must(ZoneRules::forZone("Europe/Berlin"));
    const auto next = [&](const JobRule &rule, const QString &after) {
        return nextTime(rule, *berlin, at(after, "Europe/Berlin"));
    };
    const auto local = [](const QString &text) { return at(text, "Europe/Berlin"); };
    const JobRule daily {JobRule::Form::Daily, 1, 150};
    QCOMPARE(next(daily, u"2026-03-02T02:29"_s), local(u"2026-03-02T02:30"_s));
    QCOMPARE(next(daily, u"2026-03-02T02:30"_s), local(u"2026-03-03T02:30"_s));
    QCOMPARE(next(daily, u"2026-03-28T12:00"_s), local(u"2026-03-29T03:00"_s)); // left out: the gap's end
    QCOMPARE(next(daily, u"2026-03-29T03:00"_s), local(u"2026-03-30T02:30"_s));
    QCOMPARE(next(daily, u"2026-10-24T12:00"_s), local(u"2026-10-25T02:30+02:00"_s)); // twice: the first
    QCOMPARE(next(daily, u"2026-10-25T02:30+02:00"_s), local(u"2026-10-26T02:30"_s));
    QCOMPARE(next({JobRule::Form::Monthly, 31, 0}, u"2026-01-31T00:00"_s), local(u"2026-02-28T00:00"_s));
    QCOMPARE(next({JobRule::Form::Monthly, 1, 360}, u"2026-12-01T06:00"_s), local(u"2027-01-01T06:00"_s));
    QCOMPARE(next({JobRule::Form::Weekly, 7, 180}, u"2026-03-02T00:00"_s), local(u"2026-03-08T03:00"_s));
    QCOMPARE(next({JobRule::Form::EveryMinutes, 5, 0}, u"2026-03-02T00:05"_s), local(u"2026-03-02T00:10"_s));
    QCOMPARE(lastTime(daily, *berlin, local(u"2026-03-02T02:30"_s), local(u"2026-03-20T01:00"_s)),
             local(u"2026-03-19T02:30"_s));
    QCOMPARE(lastTime(daily, *berlin, local(u"2026-03-02T02:30"_s), local(u"2026-03-02T02:30"_s)),
             local(u"2026-03-02T02:30"_s));
}

PARKDESK_TEST(TstMime)
#include "tst_mime.moc"
