// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csv.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/analytics/analyticspage.h"
#include "ui/analytics/figurecard.h"
#include "ui/analytics/pagereport.h"
#include "ui/shared/charts/kpitile.h"
#include "ui/shared/toast.h"
#include "ui/shared/viewmemory.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QtMath>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Figures leave the page as files that say what the screen says.
class TstPageReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cardByKeys();
    void pageAsPdf();
    void everyFormat_data();
    void everyFormat();
    void otherProgramsReadTheScreen_data();
    void otherProgramsReadTheScreen();
    void folderIsRemembered();
    void failureIsTold();
    void copies();

private:
    void choose(const QString &action);
    [[nodiscard]] Toast *toast() const { return m_report->deeds().toast(); }
    [[nodiscard]] QByteArray content(const QString &name) const;
    /// The page as a file, when every card has its rows.
    void write(const QString &action, const QString &file);
    [[nodiscard]] QJsonObject readByPython(const QString &script, const QString &file) const;
    /// Row for row and figure for figure what the table of the card shows.
    void compareRows(const FigureCard &card, const QJsonArray &rows);

    std::unique_ptr<PageOffice> m_office;
    std::unique_ptr<AnalyticsPage> m_page;
    PageReport *m_report = nullptr;
    ShortMemory m_memory;
    QTemporaryDir m_folder;
    QString m_answer; ///< what the person says when asked for a file
    QString m_suggested;
    int m_compared = 0; ///< figures
};

void TstPageReport::init()
{
    m_office = std::make_unique<PageOffice>();
    m_office->enter(u"REP 1"_s);
    m_office->enter(u"REP 2"_s);
    m_office->clock().advance(minutes(90));
    must(m_office->session().setRole(Role::Manager));
    m_page = std::make_unique<AnalyticsPage>(m_office->office(), m_office->lot());
    m_report = new PageReport(*m_page, &m_memory,
                              {[this](QWidget *, FileChoice::Purpose, const QString &, const QString &,
                                      const QString &suggestion, const FileChoice::Chosen &chosen) {
                                  m_suggested = suggestion;
                                  chosen(m_answer);
                              }});
    m_page->resize(1180, 690);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(!m_page->cards().isEmpty() && !m_page->cards().constFirst()->report().columns.isEmpty());
}

void TstPageReport::cleanup()
{
    m_page.reset();
    m_office.reset();
}

void TstPageReport::choose(const QString &action)
{
    auto *found = m_page->findChild<QAction *>(action);
    QVERIFY2(found != nullptr, qPrintable(action));
    found->trigger();
}

QByteArray TstPageReport::content(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TstPageReport::cardByKeys()
{
    FigureCard *const card = m_page->cards().constFirst();
    auto *more = card->findChild<QAbstractButton *>(card->name() + u"More"_s);
    QVERIFY(more != nullptr);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QTRY_VERIFY(card->menu()->isVisible());
    m_answer = m_folder.filePath(u"card"_s); // the ending is added
    QTest::keyClick(card->menu(), Qt::Key_C); // Save as CSV
    QTRY_VERIFY2(toast()->text().contains(u"card.csv"_s) && !m_report->deeds().writing().isRunning(),
                 qPrintable(toast()->text()));
    QVERIFY(m_suggested.endsWith(u".csv"_s));
    QVERIFY(m_suggested.contains(card->title()));
    const CsvTable table = readCsv(content(u"card.csv"_s));
    QVERIFY2(table.problem.isEmpty(), qPrintable(table.problem));
    card->showTable(true);
    const auto *shown = card->findChild<QTableView *>(card->name() + u"Table"_s);
    const FiguresReport::Answer &report = card->report();
    QCOMPARE(table.rows.size(), report.rows.size() + report.totals.size());
    QVERIFY(shown->model()->rowCount() > 0);
    QCOMPARE(toast()->action(), u"Open"_s);
}

void TstPageReport::pageAsPdf()
{
    write(u"exportPagePdf"_s, u"page.pdf"_s);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, m_answer, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const FigureCard *card : m_page->cards()) {
        if (!card->report().columns.isEmpty())
            QVERIFY2(text.contains(card->title()), qPrintable(card->title()));
    }
    QVERIFY(text.contains(u"What the figures mean"_s));
    QVERIFY(text.contains(u"Page 1 of"_s));
    const auto *revenue = m_page->findChild<KpiTile *>(u"tile-revenue"_s);
    QVERIFY(revenue != nullptr);
    QVERIFY(text.contains(revenue->content().value));
    QProcess pictures;
    pictures.start(u"pdfimages"_s, {u"-list"_s, m_answer});
    QVERIFY(pictures.waitForFinished());
    QCOMPARE(pictures.readAllStandardOutput().trimmed().split('\n').size(), 2); // its head alone: all is drawn
}

void TstPageReport::everyFormat_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << u"exportPagePdf"_s << u"p.pdf"_s << QByteArray("%PDF");
    QTest::newRow("xlsx") << u"exportPageXlsx"_s << u"p.xlsx"_s << QByteArray("PK");
    QTest::newRow("csv") << u"exportPageCsv"_s << u"p.csv"_s << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("png") << u"exportPagePng"_s << u"p.png"_s << QByteArray("\x89PNG");
}

void TstPageReport::everyFormat()
{
    QFETCH(QString, action);
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    m_answer = m_folder.filePath(file);
    choose(action);
    QTRY_VERIFY(!m_report->deeds().writing().isRunning());
    QVERIFY2(content(file).startsWith(begins), qPrintable(toast()->text()));
}

namespace {

/// Each sheet but the first: its cells as numbers and texts, and how many charts it has.
const QString bookScript = uR"(
import datetime, json, openpyxl, sys
def plain(v):
    if isinstance(v, datetime.timedelta): return v.total_seconds()
    if isinstance(v, datetime.time): return v.hour * 3600 + v.minute * 60 + v.second
    if isinstance(v, datetime.datetime): return v.isoformat()
    return v
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({s.title: {'rows': [[plain(c.value) for c in r] for r in s.iter_rows()], 'charts': len(s._charts),
                            'frozen': s.freeze_panes} for s in book.worksheets[1:]}))
)"_s;
/// Each section by its title; numbers are numbers where they look like one.
const QString csvScript = uR"(
import csv, json, sys
sections, rows = {}, list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), strict=True))
def plain(v):
    try: return float(v)
    except ValueError: return v
while rows:
    title = rows.pop(0)[0]
    sections[title] = {'rows': []}
    while rows and any(rows[0]): sections[title]['rows'].append([plain(v) for v in rows.pop(0)])
    while rows and not any(rows[0]): rows.pop(0)
print(json.dumps(sections))
)"_s;
/// Width, height and how many colours: by nobody's image library.
const QString pictureScript = uR"(
import json, struct, sys, zlib
data, at, packed = open(sys.argv[1], 'rb').read(), 8, b''
assert data[:8] == b'\x89PNG\r\n\x1a\n'
while at < len(data):
    length, = struct.unpack('>I', data[at:at + 4]); kind = data[at + 4:at + 8]; body = data[at + 8:at + 8 + length]
    assert struct.unpack('>I', data[at + 8 + length:at + 12 + length])[0] == zlib.crc32(kind + body)
    if kind == b'IHDR': width, height = struct.unpack('>II', body[:8])
    if kind == b'IDAT': packed += body
    at += 12 + length
print(json.dumps({'width': width, 'height': height, 'values': len(set(zlib.decompress(packed)))}))
)"_s;

/// A sheet has a short name without some signs.
QString sheetOf(const QString &title)
{
    QString name;
    for (const QChar sign : title)
        name += u"[]:*?/\\'"_s.contains(sign) ? QChar(u' ') : sign;
    return name.simplified().left(31);
}

} // namespace

void TstPageReport::write(const QString &action, const QString &file)
{
    const QList<FigureCard *> cards = m_page->cards();
    for (const FigureCard *card : cards) {
        if (card->fits(m_page->scope())) // some read by themselves
            QTRY_VERIFY2(!card->report().columns.isEmpty(), qPrintable(card->name()));
    }
    m_answer = m_folder.filePath(file);
    choose(action);
    QTRY_VERIFY(!m_report->deeds().writing().isRunning());
    QVERIFY2(!content(file).isEmpty(), qPrintable(toast()->text()));
}

QJsonObject TstPageReport::readByPython(const QString &script, const QString &file) const
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, m_folder.filePath(file)});
    if (!python.waitForFinished() || python.exitCode() != 0)
        qFatal("python3 with python3-openpyxl is needed: %s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

void TstPageReport::compareRows(const FigureCard &card, const QJsonArray &rows)
{
    const QAbstractItemModel *shown = card.findChild<QTableView *>(card.name() + u"Table"_s)->model();
    QCOMPARE(rows.size(), shown->rowCount() + 1);
    const QJsonArray heads = rows.first().toArray();
    qsizetype width = 0; // what a chart of the sheet is made of stands beyond an empty column
    while (width < heads.size() && !heads.at(width).isNull())
        ++width;
    const qsizetype keys = width - shown->columnCount();
    QVERIFY(keys >= 0);
    for (int row = 0; row < shown->rowCount(); ++row) {
        const QJsonArray cells = rows.at(row + 1).toArray();
        const ReportGroup group = card.report().group;
        if (group == ReportGroup::Lot || group == ReportGroup::Type || group == ReportGroup::Desk)
            QCOMPARE(cells.first().toString(), shown->index(row, 0).data().toString());
        for (int column = 1; column < shown->columnCount(); ++column) {
            QString words = shown->index(row, column).data().toString();
            const bool percent = words.endsWith(u" %"_s);
            words.replace(u'\u2212', u'-').remove(u" %"_s);
            bool number = false;
            const double figure = QLocale().toDouble(words, &number);
            if (!number)
                continue; // a length of time, or no data
            ++m_compared;
            const auto decimals = words.contains(u'.') ? words.size() - words.indexOf(u'.') - 1 : 0;
            const double cell = cells.at(column + keys).toDouble() * (percent ? 100 : 1);
            QVERIFY2(qAbs(cell - figure) <= 0.5 * qPow(10, -static_cast<double>(decimals)) + 1e-6,
                     qPrintable(u"%1, row %2, column %3: %4 on the screen, %5 in the file"_s.arg(card.name())
                                    .arg(row)
                                    .arg(column)
                                    .arg(words)
                                    .arg(cell)));
        }
    }
}

void TstPageReport::otherProgramsReadTheScreen_data()
{
    QTest::addColumn<bool>("filtered");
    QTest::newRow("everything") << false;
    QTest::newRow("cars of today") << true;
}

void TstPageReport::otherProgramsReadTheScreen()
{
    QFETCH(bool, filtered);
    if (filtered) {
        auto *type = m_page->findChild<QWidget *>(u"analyticsType"_s);
        type->setFocus();
        QTest::keyClick(type, Qt::Key_Down);
        auto *range = m_page->findChild<QWidget *>(u"analyticsRange"_s);
        range->setFocus();
        QTest::keyClick(range, Qt::Key_Home);
        // The first and the last that are read, and one that reads by itself.
        for (const QString &name : {u"revenueCard"_s, u"exceptionsCard"_s, u"spotsCard"_s})
            QTRY_COMPARE(m_page->findChild<FigureCard *>(name)->report().days, m_page->days());
        QCOMPARE(m_page->days().length(), 1);
        QVERIFY(m_page->scope().type.has_value());
    }
    write(u"exportPageXlsx"_s, u"read.xlsx"_s);
    write(u"exportPageCsv"_s, u"read.csv"_s);
    write(u"exportPagePng"_s, u"read.png"_s);
    const QJsonObject book = readByPython(bookScript, u"read.xlsx"_s);
    const QJsonObject csv = readByPython(csvScript, u"read.csv"_s);
    int charts = 0;
    m_compared = 0;
    QStringList titles;
    const QList<FigureCard *> cards = m_page->cards();
    for (FigureCard *card : cards) {
        if (card->report().columns.isEmpty())
            continue;
        titles.append(card->title());
        card->showTable(true);
        const QJsonObject sheet = book.value(sheetOf(card->title())).toObject();
        QCOMPARE(sheet.value("frozen"_L1).toString(), u"B2"_s);
        charts += sheet.value("charts"_L1).toInt();
        compareRows(*card, sheet.value("rows"_L1).toArray());
        if (QTest::currentTestFailed())
            return;
        compareRows(*card, csv.value(card->title()).toObject().value("rows"_L1).toArray());
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(titles.size() >= 10);
    QVERIFY2(m_compared > 300, qPrintable(QString::number(m_compared)));
    QCOMPARE(book.size(), titles.size());
    QCOMPARE(csv.size(), titles.size());
    QVERIFY2(charts >= 5, qPrintable(QString::number(charts)));
    const QJsonObject picture = readByPython(pictureScript, u"read.png"_s);
    QVERIFY(picture.value("width"_L1).toInt() >= 1200);
    QVERIFY(picture.value("values"_L1).toInt() > 50);
}

void TstPageReport::folderIsRemembered()
{
    m_answer = m_folder.filePath(u"a.csv"_s);
    choose(u"exportPageCsv"_s);
    QTRY_VERIFY(!m_report->deeds().writing().isRunning());
    choose(u"exportPagePng"_s);
    QTRY_VERIFY(!m_report->deeds().writing().isRunning());
    QCOMPARE(QFileInfo(m_suggested).absolutePath(), QFileInfo(m_answer).absolutePath());
    QCOMPARE(m_memory.look(u"reports"_s).filters.value(u"folder"_s), QFileInfo(m_answer).absolutePath());
}

void TstPageReport::failureIsTold()
{
    m_answer = m_folder.filePath(u"no/such/folder/a.pdf"_s);
    choose(u"exportPagePdf"_s);
    QTRY_VERIFY2(toast()->text().contains(u"cannot be written"_s), qPrintable(toast()->text()));
    QVERIFY(toast()->action().isEmpty());
}

void TstPageReport::copies()
{
    const FigureCard *card = m_page->cards().constFirst();
    choose(card->name() + u"CopyTable"_s);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + card->report().rows.size() + card->report().totals.size());
    choose(card->name() + u"CopyPicture"_s);
    QCOMPARE(QGuiApplication::clipboard()->image().width(), 1800);
}

PARKDESK_TEST(TstPageReport)
#include "tst_pagereport.moc"
