// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/liverequest.h"
#include "runtime/liveserver.h"
#include "tests/support/testmain.h"

#include <QTcpSocket>

#include <memory>

using namespace parkdesk;
using namespace Qt::StringLiterals;

/// What is free, told to strangers: nothing that they send may do more than ask.
class TstLiveServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tells();
    void keepsAnAnswer();
    void manyAskOnce();
    void failureIsTold();
    void hostile_data();
    void hostile();
    void slowAreSentAway();
    void deafAreSentAway();
    void onlySoMany();
    void onlyOneRequest();
    void whereItListens();
    void judges_data();
    void judges();

private:
    [[nodiscard]] std::unique_ptr<QTcpSocket> connected() const;
    /// What came until the server closed the connection.
    [[nodiscard]] QByteArray answerTo(const QByteArray &request) const;

    std::unique_ptr<LiveServer> m_server;
    int m_asked = 0;
    bool m_failing = false;
    QList<LiveServer::Answered> m_held;
    bool m_hold = false;
};

namespace {

constexpr char document[] = "{\"lots\":[]}";

QByteArray get(const QByteArray &path, const QByteArray &more = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
}

} // namespace

void TstLiveServer::init()
{
    LiveServer::Limits limits;
    limits.connections = 4;
    limits.request = Duration(150);
    limits.whole = Duration(600);
    m_server = std::make_unique<LiveServer>(limits);
    m_asked = 0;
    m_failing = false;
    m_hold = false;
    m_held.clear();
    m_server->offer(LiveServer::availabilityPath, [this](const LiveServer::Answered &answered) {
        ++m_asked;
        if (m_hold)
            m_held.append(answered);
        else if (m_failing)
            answered(fail(ErrorCode::DatabaseUnavailable));
        else
            answered(QByteArray(document));
    });
    QVERIFY(m_server->listen(u"127.0.0.1"_s, 0));
}

void TstLiveServer::cleanup()
{
    m_server.reset();
}

std::unique_ptr<QTcpSocket> TstLiveServer::connected() const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(u"127.0.0.1"_s, m_server->port());
    return socket;
}

QByteArray TstLiveServer::answerTo(const QByteArray &request) const
{
    const auto socket = connected();
    socket->write(request);
    const bool over = QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::UnconnectedState; });
    return over ? socket->readAll() : QByteArray("never answered");
}

void TstLiveServer::tells()
{
    const QByteArray answer = answerTo(get("/availability.json"));
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    QVERIFY(answer.contains("Content-Type: application/json"));
    QVERIFY(answer.contains("Content-Length: 11\r\n"));
    QVERIFY(answer.endsWith(QByteArray("\r\n\r\n") + document));
    const QByteArray head = answerTo("HEAD /availability.json?x=1 HTTP/1.0\r\n\r\n");
    QVERIFY(head.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(head.endsWith("\r\n\r\n"));
}

void TstLiveServer::keepsAnAnswer()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(answerTo(get("/availability.json")).contains("200 OK"));
    QCOMPARE(m_asked, 1);
}

void TstLiveServer::manyAskOnce()
{
    m_hold = true;
    const auto first = connected();
    const auto second = connected();
    first->write(get("/availability.json"));
    second->write(get("/availability.json"));
    QTRY_COMPARE(m_held.size(), 1);
    QTRY_COMPARE(first->bytesToWrite() + second->bytesToWrite(), 0);
    m_held.takeFirst()(QByteArray(document));
    QTRY_COMPARE(first->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(second->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(first->readAll().contains(document));
    QVERIFY(second->readAll().contains(document));
    QCOMPARE(m_asked, 1);
}

void TstLiveServer::failureIsTold()
{
    m_failing = true;
    const QByteArray answer = answerTo(get("/availability.json"));
    QVERIFY(answer.startsWith("HTTP/1.1 503 "));
    QVERIFY(!answer.contains("database"));
    m_failing = false;
    QVERIFY(answerTo(get("/availability.json")).contains("200 OK"));
}

void TstLiveServer::hostile_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    row("post", "POST /availability.json HTTP/1.1\r\n\r\n", 405);
    row("delete", "DELETE /availability.json HTTP/1.1\r\n\r\n", 405);
    row("post with a body", "POST /availability.json HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello", 400);
    row("get with a body", get("/availability.json", "Content-Length: 5\r\n") + "hello", 400);
    row("chunked", get("/availability.json", "Transfer-Encoding: chunked\r\n"), 400);
    row("upgrade", get("/availability.json", "Upgrade: h2c\r\n"), 400);
    row("elsewhere", get("/"), 404);
    row("up", get("/../../etc/passwd"), 404);
    row("encoded", get("/%2e%2e/etc/passwd"), 404);
    row("proxy", "GET http://example.com/ HTTP/1.1\r\n\r\n", 400);
    row("old", "GET /availability.json\r\n\r\n", 400);
    row("newer", "GET /availability.json HTTP/2.0\r\n\r\n", 505);
    row("tls", QByteArray::fromHex("16030100a50100") + "\r\n\r\n", 400);
    row("nul", QByteArray("GET /a\0b HTTP/1.1\r\n\r\n", 22), 400);
    row("bare line feeds", "GET /availability.json HTTP/1.1\nHost: a\n\r\n\r\n", 400);
    row("folded header", get("/availability.json", "X: a\r\n b\r\n"), 400);
    row("header without a name", get("/availability.json", ": a\r\n"), 400);
    row("blank before the colon", get("/availability.json", "Content-Length : 5\r\n"), 400);
    row("endless line", "GET /" + QByteArray(20'000, 'a'), 431);
    row("endless headers", "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(3'000), 431);
    row("noise", QByteArray(9'000, '\xff'), 431);
}

void TstLiveServer::hostile()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    const QByteArray answer = answerTo(request);
    // Who sends more than is read may see the connection cut instead of the answer.
    const bool cut = status == 431 && answer.isEmpty();
    QVERIFY2(cut || answer.startsWith("HTTP/1.1 " + QByteArray::number(status)), answer.left(80).constData());
    QCOMPARE(m_asked, 0);
    QVERIFY(answerTo(get("/availability.json")).contains("200 OK"));
}

void TstLiveServer::slowAreSentAway()
{
    QVERIFY(answerTo("GET /availab").startsWith("HTTP/1.1 408 "));
    QVERIFY(answerTo({}).startsWith("HTTP/1.1 408 "));
}

void TstLiveServer::deafAreSentAway()
{
    m_hold = true;
    QCOMPARE(answerTo(get("/availability.json")), QByteArray()); // the office never answers
    m_held.takeFirst()(QByteArray(document)); // it does now, to nobody
    m_hold = false;
    QVERIFY(answerTo(get("/availability.json")).contains("200 OK"));
}

void TstLiveServer::onlySoMany()
{
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 4; ++i) {
        silent.push_back(connected());
        QTRY_COMPARE(silent.back()->state(), QAbstractSocket::ConnectedState);
    }
    QCOMPARE(answerTo(get("/availability.json")), QByteArray());
    for (const auto &socket : silent)
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(answerTo(get("/availability.json")).contains("200 OK"));
}

void TstLiveServer::onlyOneRequest()
{
    const QByteArray answer = answerTo(get("/availability.json") + get("/availability.json"));
    QCOMPARE(answer.count("HTTP/1.1 "), 1);
}

void TstLiveServer::whereItListens()
{
    LiveServer other;
    const Done taken = other.listen(u"127.0.0.1"_s, m_server->port());
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::Conflict);
    QCOMPARE(taken.error().field, Field::Port);
    const Done nowhere = other.listen(u"everywhere"_s, 0);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().field, Field::Address);
    QVERIFY(!other.isListening());
    m_server->close();
    QVERIFY(!m_server->isListening());
}

void TstLiveServer::judges_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const QByteArray &bytes, LiveRequest::Verdict verdict) {
        QTest::newRow(name) << bytes << static_cast<int>(verdict);
    };
    row("whole", get("/a"), LiveRequest::Verdict::Get);
    row("empty body", get("/a", "Content-Length: 0\r\n"), LiveRequest::Verdict::Get);
    row("begun", "GET /a HTTP/1.1\r\nHost", LiveRequest::Verdict::More);
    row("nothing", {}, LiveRequest::Verdict::More);
    row("three blanks", "GET  /a HTTP/1.1\r\n\r\n", LiveRequest::Verdict::Bad);
}

void TstLiveServer::judges()
{
    QFETCH(QByteArray, bytes);
    QTEST(static_cast<int>(LiveRequest::of(bytes).verdict), "verdict");
    // Cut anywhere, it waits or refuses; it never takes a half for a whole.
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const auto part = LiveRequest::of(bytes.first(length)).verdict;
        QVERIFY(part == LiveRequest::Verdict::More || bytes.first(length).contains("\r\n\r\n"));
    }
}

PARKDESK_TEST(TstLiveServer)
#include "tst_liveserver.moc"
