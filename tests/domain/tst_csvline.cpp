// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csv.h"
#include "formats/csvline.h"
#include "formats/reportdocument.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace parkdesk;
using namespace Qt::StringLiterals;

/// What is written as CSV is read again by the reader of our imports, and is no formula to a spreadsheet.
class TstCsvLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guards_data();
    void guards();
    void isReadAgain();
    void machineValues_data();
    void machineValues();
    void reportIsOneTable();
    void reportStops();
};

void TstCsvLine::guards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"KA 01"_s << u"KA 01"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+49 30"_s << u"'+49 30"_s;
    QTest::newRow("minus") << u"-A"_s << u"'-A"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("guarded before") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("apostrophe") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("inside") << u"a=1"_s << u"a=1"_s;
}

void TstCsvLine::guards()
{
    QFETCH(QString, text);
    QTEST(guardedCell(text), "cell");
    QCOMPARE(unguardedCell(guardedCell(text)), text);
}

void TstCsvLine::isReadAgain()
{
    QRandomGenerator random(7);
    const QString signs = u"ab,\"\n =+-@'é日 "_s;
    QByteArray bytes = utf8Mark() + csvLine({u"a"_s, u"b"_s, u"c"_s});
    QList<QStringList> rows;
    for (int i = 0; i < 500; ++i) {
        QStringList row {u"x"_s};
        for (int cell = 0; cell < 2; ++cell) {
            QString text;
            for (quint32 length = random.bounded(8U); length > 0; --length)
                text += signs.at(random.bounded(static_cast<int>(signs.size())));
            row.append(text);
        }
        rows.append(row);
        bytes += csvLine({row.at(0), guardedCell(row.at(1)), guardedCell(row.at(2))});
    }
    const CsvTable table = readCsv(bytes);
    QVERIFY2(table.problem.isEmpty(), qPrintable(table.problem));
    QCOMPARE(table.rows.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (int cell = 0; cell < 3; ++cell)
            QCOMPARE(unguardedCell(table.rows.at(i).cells.at(cell)), rows.at(i).at(cell));
    }
}

void TstCsvLine::machineValues_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<qint64>("exact");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, ReportForm form, qint64 exact, int decimals, const QString &text) {
        QTest::newRow(name) << static_cast<int>(form) << exact << decimals << text;
    };
    row("count", ReportForm::Count, 1234, 0, u"1234"_s);
    row("cents", ReportForm::Amount, -5, 2, u"-0.05"_s);
    row("yen", ReportForm::Amount, 1200, 0, u"1200"_s);
    row("dinar", ReportForm::Amount, 12345, 3, u"12.345"_s);
    row("share", ReportForm::Share, 634000, 6, u"0.634000"_s);
    row("length", ReportForm::Length, 5'400'000, 0, u"1.5000"_s);
    row("day", ReportForm::Date, 20'000, 0, u"2024-10-04"_s);
    row("month", ReportForm::Month, 2026 * 12 + 10, 0, u"2026-11"_s);
    row("hour", ReportForm::Time, 3'600'000, 0, u"1970-01-01T01:00"_s);
}

void TstCsvLine::machineValues()
{
    QFETCH(int, form);
    QFETCH(qint64, exact);
    QFETCH(int, decimals);
    QTEST(machineValue(static_cast<ReportForm>(form), {u"shown"_s, exact, decimals}), "text");
    QCOMPARE(machineValue(static_cast<ReportForm>(form), {u"Total"_s, {}, 0}),
             form >= static_cast<int>(ReportForm::Date) ? u"Total"_s : QString());
}

namespace {

ReportDocument twoRows()
{
    ReportSection section;
    section.title = u"Revenue"_s;
    section.columns = {{u"Lot"_s, {}, ReportForm::Text, {}},
                       {u"Revenue"_s, u"What was taken."_s, ReportForm::Amount, u"EUR"_s}};
    section.rows = {{{u"=North"_s, {}, 0}, {u"€2.00"_s, 200, 2}}, {{u"South, East"_s, {}, 0}, {u"–"_s, {}, 0}}};
    section.totals = {{{u"Total"_s, {}, 0}, {u"€2.00"_s, 200, 2}}};
    ReportDocument document;
    document.title = u"Report"_s;
    document.sections = {section};
    return document;
}

} // namespace

void TstCsvLine::reportIsOneTable()
{
    const auto bytes = reportToCsv(twoRows(), true);
    QVERIFY(bytes);
    QCOMPARE(*bytes, utf8Mark() + "Lot,Revenue (EUR)\r\n'=North,2.00\r\n\"South, East\",\r\nTotal,2.00\r\n");
    ReportDocument two = twoRows();
    two.sections.append(two.sections.first());
    const QByteArray both = reportToCsv(two, false).value();
    QCOMPARE(both.count("Lot,Revenue (EUR)\r\n"), 2);
    QVERIFY(both.startsWith("Revenue\r\nLot,"));
}

void TstCsvLine::reportStops()
{
    const auto stopped = reportToCsv(twoRows(), false, [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Stopped);
}

PARKDESK_TEST(TstCsvLine)
#include "tst_csvline.moc"
