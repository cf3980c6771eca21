// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/xlsx.h"
#include "paper/reportchart.h"
#include "paper/reportpages.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Reports as files, read again by other programs.
class TstReportPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pdfHoldsEveryRow();
    void pdfMonthEndsOnItsPage();
    void pdfChartsAreVectors();
    void pdfFromTheOtherSide();
    void pictureIsTwiceTheSize();
    void pictureNeedsAChart();
    void workbookHasTypedCells();
    void workbookNamesItsSheets();
    void isMadeOnAnyThread();
    void stopped_data();
    void stopped();
    void endingsTellTheFormat();
    void axisIsRound();
};

namespace {

constexpr int days = 90;

ReportDocument townReport()
{
    ReportSection money;
    money.title = u"Revenue by day"_s;
    money.columns = {{u"Day"_s, {}, ReportForm::Date, {}},
                     {u"Revenue"_s, u"What was taken less what was refunded."_s, ReportForm::Amount, u"EUR"_s},
                     {u"Occupancy"_s, u"Occupied time by supply."_s, ReportForm::Share, {}},
                     {u"Average stay"_s, u"Mean length of stays."_s, ReportForm::Length, {}},
                     {u"Visits"_s, {}, ReportForm::Count, {}}};
    for (int i = 0; i < days; ++i) {
        const QDate day = QDate(2026, 8, 1).addDays(i);
        money.rows.append({{day.toString(Qt::ISODate), QDate(1970, 1, 1).daysTo(day), 0},
                           {u"€%1.05"_s.arg(1000 + i), (1000 + i) * 100 + 5, 2},
                           {u"%1.0 %"_s.arg(i), i * 10'000, 6},
                           {u"1 h 30 min"_s, 5'400'000, 0},
                           {QString::number(i), i, 0}});
    }
    money.rows[3][1] = {u"–"_s, {}, 2}; // a day without data
    money.totals = {{{u"Total"_s, {}, 0},
                     {u"€9,999.00"_s, 999'900, 2},
                     {u"50.0 %"_s, 500'000, 6},
                     {u"1 h 30 min"_s, 5'400'000, 0},
                     {u"4005"_s, 4005, 0}}};
    money.chart = {ReportChart::Kind::Bars, {1}};
    ReportSection lots;
    lots.title = u"Revenue by day"_s; // the same title again
    lots.columns = {{u"Lot"_s, {}, ReportForm::Text, {}}, {u"Revenue"_s, {}, ReportForm::Amount, u"EUR"_s}};
    lots.rows = {{{u"=City/North"_s, {}, 0}, {u"€12.00"_s, 1200, 2}}, {{u"Lake View"_s, {}, 0}, {u"€8.50"_s, 850, 2}}};
    lots.chart = {ReportChart::Kind::Ranks, {1}};
    ReportSection week;
    week.title = u"Week"_s;
    week.columns = {{u"Hour"_s, {}, ReportForm::Text, {}}, {u"Movements"_s, {}, ReportForm::Decimal, {}}};
    const QStringList names {u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    for (int hour = 0; hour < 168; ++hour)
        week.rows.append(
            {{names.at(hour / 24) + u" %1:00"_s.arg(hour % 24), hour, 0}, {QString::number(hour), hour * 100, 2}});
    week.chart = {ReportChart::Kind::Week, {1}};
    ReportDocument document;
    document.title = u"Figures of Town"_s;
    document.author = u"Parking Office"_s;
    document.facts = {{u"Period"_s, u"1 August to 29 October 2026"_s}, {u"Made"_s, u"2026-11-22 12:00"_s}};
    document.figures = {{u"Revenue"_s, u"€9,999.00"_s, u"+4.0 %"_s}, {u"Occupancy"_s, u"50.0 %"_s, {}}};
    document.sections = {money, lots, week};
    document.definitionsTitle = u"What the figures mean"_s;
    document.pageText = u"Page %1 of %2"_s;
    return document;
}

QByteArray programOutput(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s did not run: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a test");
}

/// The cells of each sheet as another program reads the workbook: [type, value, format code].
QJsonObject workbookSheets(const QByteArray &bytes)
{
    static const QString reader = uR"(
import json, re, sys, zipfile
import xml.etree.ElementTree as tree
n = {'m': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'}
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
names = [s.get('name') for s in tree.fromstring(book.read('xl/workbook.xml')).find('m:sheets', n)]
texts = [''.join(t.text or '' for t in s.iter('{%s}t' % n['m'])) for s in tree.fromstring(book.read('xl/sharedStrings.xml'))]
style = tree.fromstring(book.read('xl/styles.xml'))
codes = {f.get('numFmtId'): f.get('formatCode') for f in style.findall('m:numFmts/m:numFmt', n)}
forms = [codes.get(x.get('numFmtId'), x.get('numFmtId')) for x in style.find('m:cellXfs', n)]
out = {'names': names, 'charts': len([x for x in book.namelist() if x.startswith('xl/charts/chart')])}
for i, name in enumerate(names):
    sheet = tree.fromstring(book.read('xl/worksheets/sheet%d.xml' % (i + 1)))
    cells = {}
    for c in sheet.iter('{%s}c' % n['m']):
        v = c.find('m:v', n)
        text = None if v is None else v.text
        kind = c.get('t', 'n')
        assert c.find('m:f', n) is None
        cells[c.get('r')] = [kind, texts[int(text)] if kind == 's' else text, forms[int(c.get('s', '0'))]]
    out[str(i)] = {'cells': cells, 'frozen': sheet.find('.//m:pane', n) is not None,
                   'filter': sheet.find('m:autoFilter', n) is not None,
                   'scales': len(sheet.findall('.//m:colorScale', n))}
print(json.dumps(out))
)"_s;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    putBytes(path, bytes);
    return QJsonDocument::fromJson(programOutput(u"/usr/bin/python3"_s, {u"-c"_s, reader, path})).object();
}

QString pdfText(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    putBytes(path, pdf);
    return QString::fromUtf8(programOutput(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
}

} // namespace

void TstReportPages::pdfHoldsEveryRow()
{
    const QString text = pdfText(must(reportToPdf(townReport())));
    for (int i = 0; i < days; ++i) {
        QVERIFY2(text.contains(QDate(2026, 8, 1).addDays(i).toString(Qt::ISODate)), qPrintable(QString::number(i)));
        if (i != 3)
            QVERIFY2(text.contains(u"€%1.05"_s.arg(1000 + i)), qPrintable(QString::number(i)));
    }
    for (const QString &words :
         {u"Figures of Town"_s, u"Parking Office"_s, u"1 August to 29 October 2026"_s, u"What the figures mean"_s,
          u"Occupied time by supply."_s, u"=City/North"_s, u"€9,999.00"_s, u"+4.0 %"_s, u"23:00"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    for (int hour = 0; hour < 168; ++hour)
        QVERIFY(QRegularExpression(u"\\b%1\\b"_s.arg(hour)).match(text).hasMatch());
    const qsizetype pages = text.count(u'\f');
    QVERIFY(pages > 3);
    for (qsizetype page = 1; page <= pages; ++page)
        QVERIFY(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)));
    // The head of a table is there again on each of its pages.
    QVERIFY(text.count(u"Revenue (EUR)"_s) >= 3);
}

/// The chart of a month is lower, so that its table ends beside it; that of a longer one is not.
void TstReportPages::pdfMonthEndsOnItsPage()
{
    ReportDocument report = townReport();
    const auto firstPage = [&report] { return pdfText(must(reportToPdf(report))).section(u'\f', 0, 0); };
    QVERIFY(!firstPage().contains(u"Total"_s));
    report.sections[0].rows.resize(31);
    const QString month = firstPage();
    QVERIFY(month.contains(u"2026-08-31"_s));
    QVERIFY(month.contains(u"Total"_s));
}

void TstReportPages::pdfChartsAreVectors()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    must(writeReport(townReport(), ReportFormat::Pdf, path));
    const QByteArray images = programOutput(u"pdfimages"_s, {u"-list"_s, path});
    QCOMPARE(images.trimmed().split('\n').size(), 2); // a head and a line below it
    const QByteArray fonts = programOutput(u"pdffonts"_s, {path});
    QVERIFY2(QRegularExpression(u"Identity-H +yes "_s).match(QString::fromLatin1(fonts)).hasMatch(),
             fonts.constData()); // embedded
    const QByteArray facts = programOutput(u"pdfinfo"_s, {path});
    QVERIFY(facts.contains("Figures of Town"));
    QVERIFY(facts.contains("(A4)"));
}

void TstReportPages::pdfFromTheOtherSide()
{
    ReportDocument mirrored = townReport();
    mirrored.rightToLeft = true;
    mirrored.letterPaper = true;
    const QString text = pdfText(must(reportToPdf(mirrored)));
    // The first column stands to the right of the others.
    const QRegularExpression row(u"€1001\\.05.*2026-08-02|2026-08-02.*€1001\\.05"_s);
    const QString found = row.match(text).captured();
    QVERIFY(found.startsWith(u"€1001.05"_s) || found.contains(u"€1001.05"_s));
    QVERIFY(found.indexOf(u"€1001.05"_s) < found.indexOf(u"2026-08-02"_s));
}

void TstReportPages::pictureIsTwiceTheSize()
{
    const QImage picture = QImage::fromData(must(reportToPng(townReport())), "PNG");
    QCOMPARE(picture.width(), 1800);
    QVERIFY(picture.height() > 1200);
    int inked = 0;
    for (int x = 0; x < picture.width(); x += 3)
        inked += picture.pixelColor(x, picture.height() / 8).lightness() < 200 ? 1 : 0;
    QVERIFY(inked > 0);
}

void TstReportPages::pictureNeedsAChart()
{
    ReportDocument bare = townReport();
    for (ReportSection &section : bare.sections)
        section.chart = {};
    QCOMPARE(refusal(reportToPng(bare)), std::optional(ErrorCode::NotSupported));
}

void TstReportPages::workbookHasTypedCells()
{
    const QJsonObject book = workbookSheets(must(reportToXlsx(townReport())));
    const QJsonObject sheet = book.value("1"_L1).toObject();
    const QJsonObject cells = sheet.value("cells"_L1).toObject();
    const auto cell = [&](const QString &name) { return cells.value(name).toArray(); };
    QCOMPARE(cell(u"A1"_s).at(1).toString(), u"Day"_s);
    QCOMPARE(cell(u"B1"_s).at(1).toString(), u"Revenue (EUR)"_s);
    QCOMPARE(cell(u"A2"_s), (QJsonArray {u"n"_s, u"46235"_s, u"yyyy-mm-dd"_s})); // the first of August 2026
    QCOMPARE(cell(u"B2"_s), (QJsonArray {u"n"_s, u"1000.05"_s, u"#,##0.00"_s}));
    QCOMPARE(cell(u"C3"_s), (QJsonArray {u"n"_s, u"0.01"_s, u"0.0%"_s}));
    QCOMPARE(cell(u"D2"_s), (QJsonArray {u"n"_s, u"0.0625"_s, u"[h]:mm"_s}));
    QCOMPARE(cell(u"E12"_s), (QJsonArray {u"n"_s, u"10"_s, u"#,##0"_s}));
    QVERIFY(cell(u"B5"_s).at(1).isNull()); // no data is no zero
    QCOMPARE(cell(u"A92"_s).at(1).toString(), u"Total"_s);
    QCOMPARE(cell(u"B92"_s).at(1).toString(), u"9999"_s);
    QVERIFY(sheet.value("frozen"_L1).toBool());
    QVERIFY(sheet.value("filter"_L1).toBool());
    QCOMPARE(book.value("charts"_L1).toInt(), 2);
    QCOMPARE(book.value("3"_L1)["scales"_L1].toInt(), 1);
    // A text is a text, whatever it begins with.
    QCOMPARE(book.value("2"_L1)["cells"_L1]["A2"_L1].toArray(), (QJsonArray {u"s"_s, u"=City/North"_s, u"0"_s}));
}

void TstReportPages::workbookNamesItsSheets()
{
    ReportDocument named = townReport();
    named.title = u"A title that is far longer than a sheet's name: [of 31 signs]"_s;
    named.sections[1].title = u"REVENUE by day"_s;
    const QJsonArray names = workbookSheets(must(reportToXlsx(named))).value("names"_L1).toArray();
    QCOMPARE(
        names,
        (QJsonArray {u"A title that is far longer than"_s, u"Revenue by day"_s, u"REVENUE by day 2"_s, u"Week"_s}));
}

void TstReportPages::isMadeOnAnyThread()
{
    const QTemporaryDir folder;
    Done done;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        done = writeReport(townReport(), ReportFormat::Pdf, folder.filePath(u"a.pdf"_s));
        if (done)
            done = writeReport(townReport(), ReportFormat::Png, folder.filePath(u"a.png"_s));
    }));
    thread->start();
    QVERIFY(thread->wait(60'000));
    QVERIFY(done);
    QVERIFY(QFile(folder.filePath(u"a.png"_s)).size() > 10'000);
}

void TstReportPages::stopped_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"pdf", "xlsx", "csv", "png"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TstReportPages::stopped()
{
    QFETCH(QString, ending);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report."_s + ending);
    putBytes(path, "as it was");
    ReportDocument longer = townReport();
    while (longer.sections.first().rows.size() < 2'000)
        longer.sections.first().rows += longer.sections.first().rows;
    const Done done = writeReport(longer, *reportFormatOf(path), path, [](qint64, qint64) { return false; });
    QCOMPARE(refusal(done), std::optional(ErrorCode::Stopped));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("as it was"));
    COMPARE_REFUSED(writeReport(townReport(), *reportFormatOf(path), folder.filePath(u"none/report."_s + ending)),
                    ErrorCode::FileFailed, Field::File);
}

void TstReportPages::endingsTellTheFormat()
{
    QCOMPARE(reportFormatOf(u"a/B.PDF"_s), std::optional(ReportFormat::Pdf));
    QCOMPARE(reportFormatOf(u"b.xlsx"_s), std::optional(ReportFormat::Xlsx));
    QVERIFY(!reportFormatOf(u"b.xls"_s));
    QVERIFY(!reportFormatOf(u"pdf"_s));
}

void TstReportPages::axisIsRound()
{
    const AxisSteps axis = axisSteps(0, 873, 5);
    QCOMPARE(axis.step, 200.0);
    QCOMPARE(axis.until, 1000.0);
    const AxisSteps below = axisSteps(-30, 75, 5);
    QVERIFY(below.from <= -30 && below.until >= 75);
    QVERIFY(axisSteps(0, 0, 5).until > 0);
}

PARKDESK_TEST(TstReportPages)
#include "tst_reportpages.moc"
