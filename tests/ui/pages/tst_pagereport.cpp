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
#include <QMenu>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>

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
    void folderIsRemembered();
    void failureIsTold();
    void copies();

private:
    void choose(const QString &action);
    [[nodiscard]] Toast *toast() const { return m_report->deeds().toast(); }
    [[nodiscard]] QByteArray content(const QString &name) const;

    std::unique_ptr<PageOffice> m_office;
    std::unique_ptr<AnalyticsPage> m_page;
    PageReport *m_report = nullptr;
    ShortMemory m_memory;
    QTemporaryDir m_folder;
    QString m_answer; ///< what the person says when asked for a file
    QString m_suggested;
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
    for (const FigureCard *card : m_page->cards()) {
        if (!card->asks(m_page->scope()).isEmpty())
            QTRY_VERIFY2(!card->report().columns.isEmpty(), qPrintable(card->name()));
    }
    m_answer = m_folder.filePath(u"page.pdf"_s);
    choose(u"exportPagePdf"_s);
    QTRY_VERIFY(!m_report->deeds().writing().isRunning());
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
