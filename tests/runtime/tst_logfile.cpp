// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/logfile.h"
#include "storage/query.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

class TstLogFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesLines();
    void isPutAsideWhenLong();
    void keepsValuesOut();

private:
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TstLogFile::writesLines()
{
    const QString path = m_folder.filePath(u"sub/parkdesk.log"_s);
    {
        const LogFile log(path);
        qWarning("statement %s failed", "add_stay");
    }
    qWarning("not in the file");
    const QByteArray content = contentOf(path);
    QVERIFY(content.contains("warning default: statement add_stay failed\n"));
    QVERIFY(!content.contains("not in the file"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TstLogFile::isPutAsideWhenLong()
{
    const QString path = m_folder.filePath(u"long.log"_s);
    const LogFile log(path);
    const QByteArray line(10'000, 'x');
    for (int i = 0; i < 230; ++i)
        qDebug("%s", line.constData());
    QVERIFY(QFile(path).size() < 1'000'000);
    QVERIFY(QFile(path + u".1"_s).size() > 1'000'000);
    QVERIFY(QFile::exists(path + u".2"_s));
}

void TstLogFile::keepsValuesOut()
{
    const TestDatabase database;
    const auto connection = database.open();
    const QString path = m_folder.filePath(u"values.log"_s);
    {
        const LogFile log(path);
        Query query(*connection, "add_vehicle"_L1);
        // Too few values: the statement fails with the plate among what was bound.
        const Done failed = query.bind("shown"_L1, u"KA 01 SECRET 77"_s).bind("normal"_L1, u"KA01SECRET77"_s).run();
        QVERIFY(!failed);
    }
    QVERIFY(!contentOf(path).contains("SECRET"));
}

PARKDESK_TEST(TstLogFile)
#include "tst_logfile.moc"
