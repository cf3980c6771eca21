// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/ctlprogram.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>

#include <memory>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Tickets and reviews by the command line.
class TstCtlSupport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTicketsLife();
    void reviews();
    void photos();
    void refusals_data();
    void refusals();
    void nothingIsKeptInClear();

private:
    [[nodiscard]] QJsonObject shown(const QString &number) { return m_ctl->done({u"support"_s, u"show"_s, number}); }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<CtlProgram> m_ctl;
};

void TstCtlSupport::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    m_ctl = std::make_unique<CtlProgram>(*m_database);
    m_ctl->foundOffice(3);
    m_ctl->done({u"driver"_s, u"add"_s, u"--name"_s, u"Ritu Iyer"_s, u"--mail"_s, u"ritu@example.org"_s, u"--plate"_s,
                 u"KA01AB1234"_s});
    m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"KA01AB1234"_s});
}

void TstCtlSupport::cleanup()
{
    m_ctl.reset();
    m_database.reset();
}

void TstCtlSupport::aTicketsLife()
{
    const QJsonObject opened = m_ctl->done({u"support"_s, u"open"_s, u"--text"_s, u"The barrier hit my mirror."_s,
                                            u"--category"_s, u"damage"_s, u"--stay"_s, u"ka01ab1234"_s});
    QCOMPARE(opened.value("number"_L1).toString(), u"S-1001"_s);
    QCOMPARE(shown(u"S-1001"_s).value("name"_L1).toString(), u"Ritu Iyer"_s);
    QCOMPARE(shown(u"s1001"_s).value("plate"_L1).toString(), u"KA01AB1234"_s);
    m_ctl->done({u"support"_s, u"take"_s, u"S-1001"_s});
    QVERIFY(!shown(u"1001"_s).value("owner"_L1).isNull());
    const QJsonObject answered = m_ctl->done({u"support"_s, u"answer"_s, u"S-1001"_s, u"--text"_s, u"We are sorry."_s});
    QVERIFY(answered.value("mail"_L1).toInteger() > 0);
    QCOMPARE(shown(u"S-1001"_s).value("state"_L1).toString(), u"waiting"_s);
    m_ctl->done({u"support"_s, u"answer"_s, u"S-1001"_s, u"--text"_s, u"Thank you."_s, u"--driver-said"_s});
    m_ctl->done({u"support"_s, u"answer"_s, u"S-1001"_s, u"--text"_s, u"Friendly."_s, u"--note"_s});
    const QJsonArray said = shown(u"S-1001"_s).value("said"_L1).toArray();
    QCOMPARE(said.size(), 4);
    QCOMPARE(said.at(1).toObject().value("mail"_L1).toString(), u"waiting"_s);
    QCOMPARE(said.at(2).toObject().value("voice"_L1).toString(), u"driver"_s);
    m_ctl->done({u"support"_s, u"link"_s, u"S-1001"_s});
    QVERIFY(shown(u"S-1001"_s).value("plate"_L1).isNull());
    m_ctl->done({u"support"_s, u"close"_s, u"S-1001"_s});
    m_ctl->done({u"support"_s, u"open"_s, u"--text"_s, u"Open on Sunday?"_s, u"--contact"_s, u"x@example.org"_s});
    const auto listed = [&](const QStringList &words) {
        return m_ctl->done(QStringList {u"support"_s, u"list"_s} + words).value("tickets"_L1).toArray().size();
    };
    QCOMPARE(listed({}), 2);
    QCOMPARE(listed({u"--state"_s, u"closed"_s}), 1);
    QCOMPARE(listed({u"--category"_s, u"question"_s}), 1);
    QCOMPARE(listed({u"--driver"_s, u"D-10001"_s}), 1);
    m_ctl->done({u"support"_s, u"reopen"_s, u"S-1001"_s});
    QCOMPARE(listed({u"--state"_s, u"closed"_s}), 0);
    m_ctl->done({u"verify"_s});
}

void TstCtlSupport::reviews()
{
    const QJsonObject made =
        m_ctl->done({u"review"_s, u"add"_s, u"KA01AB1234"_s, u"--stars"_s, u"4"_s, u"--text"_s, u"A bit dark."_s});
    const QString number = QString::number(made.value("review"_L1).toInteger());
    m_ctl->done({u"review"_s, u"reply"_s, number, u"--text"_s, u"New lamps come."_s});
    const QJsonObject listed = m_ctl->done({u"review"_s, u"list"_s, u"--lot"_s, u"1"_s});
    QCOMPARE(listed.value("stars"_L1).toInt(), 4);
    QCOMPARE(listed.value("count"_L1).toInt(), 1);
    const QJsonObject review = listed.value("reviews"_L1).toArray().first().toObject();
    QCOMPARE(review.value("reply"_L1).toString(), u"New lamps come."_s);
    QCOMPARE(review.value("name"_L1).toString(), u"Ritu Iyer"_s);
    QVERIFY(m_ctl->run({u"review"_s, u"list"_s}).out.contains("4.0 of 5 by 1 reviews."));
}

void TstCtlSupport::photos()
{
    const QTemporaryDir folder;
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString path = folder.filePath(u"photo.png"_s);
    QVERIFY(picture.save(path));
    m_ctl->done({u"support"_s, u"open"_s, u"--text"_s, u"Look"_s});
    m_ctl->done({u"support"_s, u"photo"_s, u"S-1001"_s, u"--file"_s, path});
    QCOMPARE(shown(u"S-1001"_s).value("photos"_L1).toInt(), 1);
    QCOMPARE(m_ctl->ask({u"support"_s, u"photo"_s, u"S-1001"_s, u"--file"_s, CtlProgram::tariffFile()}).errorCode(),
             u"bad_file"_s);
}

void TstCtlSupport::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("no text") << QStringList {u"support"_s, u"open"_s} << u"usage"_s;
    QTest::newRow("no category") << QStringList {u"support"_s, u"open"_s,       u"--text"_s,
                                                 u"x"_s,       u"--category"_s, u"other"_s}
                                 << u"bad_code"_s;
    QTest::newRow("no state") << QStringList {u"support"_s, u"list"_s, u"--state"_s, u"gone"_s} << u"bad_code"_s;
    QTest::newRow("no number") << QStringList {u"support"_s, u"show"_s, u"first"_s} << u"bad_number"_s;
    QTest::newRow("no ticket") << QStringList {u"support"_s, u"show"_s, u"S-4711"_s} << u"not_found"_s;
    QTest::newRow("no visit") << QStringList {u"support"_s, u"open"_s, u"--text"_s, u"x"_s, u"--stay"_s, u"OTHER 1"_s}
                              << u"not_found"_s;
    QTest::newRow("two voices") << QStringList {u"support"_s, u"answer"_s, u"S-1001"_s,       u"--text"_s,
                                                u"x"_s,       u"--note"_s, u"--driver-said"_s}
                                << u"usage"_s;
    QTest::newRow("too many stars") << QStringList {u"review"_s, u"add"_s, u"KA01AB1234"_s, u"--stars"_s, u"6"_s}
                                    << u"bad_number"_s;
    QTest::newRow("no stars") << QStringList {u"review"_s, u"add"_s, u"KA01AB1234"_s, u"--stars"_s, u"many"_s}
                              << u"bad_number"_s;
    QTest::newRow("no review") << QStringList {u"review"_s, u"reply"_s, u"4711"_s, u"--text"_s, u"x"_s}
                               << u"not_found"_s;
}

void TstCtlSupport::refusals()
{
    QFETCH(QStringList, words);
    QTEST(m_ctl->ask(words).errorCode(), "code");
}

void TstCtlSupport::nothingIsKeptInClear()
{
    m_ctl->done(
        {u"support"_s, u"open"_s, u"--text"_s, u"Wyvernlane umbrella"_s, u"--contact"_s, u"zq.box@mailing.example"_s});
    m_ctl->done({u"support"_s, u"answer"_s, u"S-1001"_s, u"--text"_s, u"Quixworth has it"_s});
    m_ctl->done({u"review"_s, u"add"_s, u"KA01AB1234"_s, u"--stars"_s, u"2"_s, u"--text"_s, u"Zebulon was rude"_s});
    QByteArray kept;
    const RawDatabase raw(*m_database);
    const QStringList tables = raw.tables();
    for (const QString &table : tables) {
        const QList<QVariantList> rows = raw.rows(u"SELECT * FROM "_s + table);
        for (const QVariantList &row : rows) {
            for (const QVariant &value : row)
                kept += value.toByteArray() + '\n';
        }
    }
    QVERIFY(kept.contains("KA01AB1234")); // the net holds what it should
    for (const char *piece : {"Wyvernlane", "zq.box", "Quixworth", "Zebulon"})
        QVERIFY2(!kept.contains(piece), piece);
}

PARKDESK_TEST(TstCtlSupport)
#include "tst_ctlsupport.moc"
