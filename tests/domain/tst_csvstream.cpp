// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csvstream.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace parkdesk;
using namespace Qt::StringLiterals;

namespace {

/// All rows of \a bytes, given \a step bytes at a time.
QList<QStringList> cut(const QByteArray &bytes, const CsvDialect &dialect, qsizetype step,
                       QList<qint64> *lines = nullptr)
{
    CsvStream stream(dialect);
    QList<QStringList> rows;
    const auto take = [&] {
        while (const auto row = stream.next()) {
            rows.append(row->cells);
            if (lines != nullptr)
                lines->append(row->line);
        }
    };
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        stream.feed(bytes.mid(at, step));
        take();
    }
    stream.end();
    take();
    return rows;
}

QByteArray written(const QList<QStringList> &rows, QChar separator, const QByteArray &lineEnd)
{
    QByteArray bytes;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"');
        bytes += cells.join(separator).toUtf8() + lineEnd;
    }
    return bytes;
}

} // namespace

/// Tables of other programs.
class TstCsvStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void cutsAnywhere_data();
    void cutsAnywhere();
    void anyTextSurvives();
    void tellsOpenQuotes();
};

void TstCsvStream::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("commas") << QByteArray("a,b\n1,2\n") << QChar(u',') << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("semicolons, decimal commas")
        << QByteArray("a;b\n1,50;2,25\n3,00;4,75\n") << QChar(u';') << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("tabs") << QByteArray("a\tb\n1, 2\tx\n") << QChar(u'\t') << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("bars") << QByteArray("a|b|c\n1|2|3\n") << QChar(u'|') << QStringList {u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("separator within quotes")
        << QByteArray("\"a;b;c;d\",e\n\"x;y;z;;\",2\n") << QChar(u',') << QStringList {u"a;b;c;d"_s, u"e"_s};
    QTest::newRow("one column") << QByteArray("a\n1\n") << QChar(u',') << QStringList {u"a"_s};
    QTest::newRow("mark of byte order") << QByteArray("\xEF\xBB\xBF"
                                                      "a,b\n1,2\n")
                                        << QChar(u',') << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("UTF-8") << QByteArray("Stra\xC3\x9F"
                                         "e;b\n1;2\n")
                           << QChar(u';') << QStringList {u"Straße"_s, u"b"_s};
    QTest::newRow("Latin-1") << QByteArray("Stra\xDF"
                                           "e;b\n1;2\n")
                             << QChar(u';') << QStringList {u"Straße"_s, u"b"_s};
    const QByteArray wide("\xFF\xFE"
                          "a\0,\0b\0\n\0"
                          "1\0,\0"
                          "2\0\n\0",
                          18);
    QTest::newRow("UTF-16") << wide << QChar(u',') << QStringList {u"a"_s, u"b"_s};
}

void TstCsvStream::recognises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, separator);
    QFETCH(QStringList, first);
    const CsvDialect dialect = recogniseCsv(bytes);
    QCOMPARE(dialect.separator, separator);
    QCOMPARE(cut(bytes, dialect, 1'000).constFirst(), first);
}

void TstCsvStream::cutsAnywhere_data()
{
    QTest::addColumn<int>("step");
    for (const int step : {1, 2, 3, 7, 64, 4096})
        QTest::newRow(qPrintable(QString::number(step))) << step;
}

void TstCsvStream::cutsAnywhere()
{
    QFETCH(int, step);
    const QByteArray bytes = "a,\"b \"\"c\"\"\",d\r\n"
                             "\r\n"
                             "1,\"two\nlines\",\xC3\xBC\n"
                             ",,\n"
                             "x,y \"z\",\"\"";
    QList<qint64> lines;
    const QList<QStringList> expected {{u"a"_s, u"b \"c\""_s, u"d"_s},
                                       {u"1"_s, u"two\nlines"_s, u"ü"_s},
                                       {u""_s, u""_s, u""_s},
                                       {u"x"_s, u"y \"z\""_s, u""_s}};
    QCOMPARE(cut(bytes, {}, step, &lines), expected);
    QCOMPARE(lines, (QList<qint64> {1, 3, 5, 6}));
}

void TstCsvStream::anyTextSurvives()
{
    QRandomGenerator random(20'261'122);
    const QString signs = u"ab1 ,;\t|\"\n\r.äß東"_s;
    for (int round = 0; round < 300; ++round) {
        QList<QStringList> rows;
        const int columns = random.bounded(1, 5);
        for (int i = random.bounded(1, 6); i > 0; --i) {
            QStringList row;
            for (int column = 0; column < columns; ++column) {
                QString cell;
                for (int length = random.bounded(0, 9); length > 0; --length)
                    cell += signs.at(random.bounded(static_cast<int>(signs.size())));
                row.append(u'x' + cell);
            }
            rows.append(row);
        }
        CsvDialect dialect;
        dialect.separator = QChar(u",;\t|"[random.bounded(4)]);
        const QByteArray bytes = written(rows, dialect.separator, random.bounded(2) == 0 ? "\n" : "\r\n");
        QCOMPARE(cut(bytes, dialect, random.bounded(1, 40)), rows);
    }
}

void TstCsvStream::tellsOpenQuotes()
{
    CsvStream stream({});
    stream.feed("a,b\n1,\"never closed\n2,3\n");
    QVERIFY(stream.next().has_value());
    QVERIFY(!stream.next().has_value()); // it may be closed yet
    stream.end();
    const auto row = stream.next();
    QVERIFY(row && row->broken);
    QCOMPARE(row->line, 2);
    QVERIFY(!stream.next().has_value());
}

PARKDESK_TEST(TstCsvStream)
#include "tst_csvstream.moc"
