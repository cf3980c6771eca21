// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/costs/setcosts.h"
#include "services/imports/importcounts.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/analytics/analyticspage.h"
#include "ui/analytics/chartcard.h"
#include "ui/analytics/forecastwords.h"
#include "ui/analytics/gainbars.h"
#include "ui/shared/charts/bandchart.h"
#include "ui/shared/charts/barchart.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QLineEdit>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The cards of forecast, counters, costs and budgets, by real keys on the real office.
class TstOfficeCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void costsAreEntered();
    void badAmountsSaySo();
    void managersOnlySee();
    void littleHistorySaysSo();
    void countersAreShown();
    void bandIsReadByKeys();
    void nothingBeforeIsNoReason();

private:
    void open(Role role);
    [[nodiscard]] ChartCard *card(const QString &name) const
    {
        return m_page->findChild<ChartCard *>(name + u"Card"_s);
    }
    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }

    std::unique_ptr<PageOffice> m_office;
    std::unique_ptr<AnalyticsPage> m_page;
};

void TstOfficeCards::init()
{
    m_office = std::make_unique<PageOffice>();
    m_office->enter(u"STAYS 1"_s);
    m_office->clock().advance(minutes(90));
}

void TstOfficeCards::cleanup()
{
    m_page.reset();
    m_office.reset();
}

void TstOfficeCards::open(Role role)
{
    must(m_office->session().setRole(role));
    m_page = std::make_unique<AnalyticsPage>(m_office->office(), m_office->lot());
    m_page->resize(1180, 690);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(card(u"profit"_s) != nullptr && !card(u"profit"_s)->report().totals.isEmpty());
    QTRY_VERIFY(!card(u"forecast"_s)->note().isEmpty());
}

void TstOfficeCards::costsAreEntered()
{
    open(Role::Admin);
    QTRY_VERIFY(part<QWidget>(u"costsForm"_s) != nullptr);
    auto *kind = part<QComboBox>(u"costsKind"_s);
    auto *amount = part<QLineEdit>(u"costsAmount"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Home);
    QTest::keyClick(kind, Qt::Key_Down); // wages
    amount->setFocus();
    QTest::keyClicks(amount, u"1200"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    QTRY_VERIFY(!part<TextLabel>(u"costsTold"_s)->text().isEmpty());
    const auto rows = must(answerOf(m_office->office().read<MonthEntries>({})));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().entry.kind, MonthEntryKind::Wages);
    QCOMPARE(rows.constFirst().amount.toText(), u"1200.00"_s);
    // The card that tells about costs hears of it.
    QTRY_VERIFY(card(u"profit"_s)->report().totals.constFirst().figures.at(1).value > 0);
    // Emptied, it is taken back.
    amount->setFocus();
    amount->selectAll();
    QTest::keyClick(amount, Qt::Key_Delete);
    QTest::keyClick(amount, Qt::Key_Return);
    QTRY_VERIFY(must(answerOf(m_office->office().read<MonthEntries>({}))).isEmpty());
}

void TstOfficeCards::badAmountsSaySo()
{
    open(Role::Admin);
    QTRY_VERIFY(part<QWidget>(u"costsForm"_s) != nullptr);
    auto *amount = part<QLineEdit>(u"costsAmount"_s);
    amount->setFocus();
    QTest::keyClicks(amount, u"1.234"_s); // a decimal more than there are
    const auto *row = part<QWidget>(u"costsForm"_s)->findChild<FieldRow *>();
    QVERIFY(row->hasError());
    QVERIFY(!row->error().isEmpty());
    QVERIFY(amount->hasFocus());
    QTest::keyClick(amount, Qt::Key_Backspace);
    QVERIFY(!row->hasError());
    QVERIFY(must(answerOf(m_office->office().read<MonthEntries>({}))).isEmpty());
}

void TstOfficeCards::managersOnlySee()
{
    open(Role::Manager);
    QVERIFY(part<QWidget>(u"costsForm"_s) == nullptr);
    QVERIFY(!card(u"budget"_s)->report().totals.isEmpty());
}

void TstOfficeCards::littleHistorySaysSo()
{
    open(Role::Manager);
    QVERIFY(card(u"forecast"_s)->note().contains(u"14"_s));
    QCOMPARE(card(u"forecast"_s)->chart()->markCount(), 0);
    QVERIFY(!card(u"counted"_s)->note().isEmpty());
    QVERIFY(part<QComboBox>(u"countedLot"_s)->isHidden());
}

void TstOfficeCards::countersAreShown()
{
    must(m_office->session().setRole(Role::Admin));
    ImportCounts::Command command {"UTC", {}};
    for (int day = 0; day < 3; ++day) {
        command.readings.append({u"Market"_s, {Instant {(day * 24 + 8) * qint64 {3'600'000}}, 40 + day, 90}});
        command.readings.append({u"Old"_s, {Instant {(day * 24 + 9) * qint64 {3'600'000}}, 7, 90}});
    }
    must(answerOf(m_office->office().run<ImportCounts>(QUuid::createUuid(), command)));
    open(Role::Manager);
    auto *choice = part<QComboBox>(u"countedLot"_s);
    QTRY_COMPARE(choice->count(), 2);
    const auto *chart = static_cast<BarChart *>(card(u"counted"_s)->chart());
    QTRY_COMPARE(chart->markCount(), 24);
    QCOMPARE(chart->bars().at(8).pieces, std::vector<qint64> {41'000});
    QVERIFY(chart->bars().at(9).pieces.empty());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QTRY_COMPARE(chart->bars().at(9).pieces, std::vector<qint64> {7'000});
}

void TstOfficeCards::bandIsReadByKeys()
{
    Forecast::Answer forecast;
    forecast.enough = true;
    forecast.from = 20'780 * 24;
    forecast.hours = {{forecast.from, 1500, 1000, 2500, 0, false, {}, 0, 0},
                      {forecast.from + 2, 3000, 2000, 4000, 1000, true, {}, 0, 0}};
    BandChart chart;
    chart.setPoints(forecastPoints(forecast), {});
    chart.resize(400, 180);
    chart.show();
    QCOMPARE(chart.markCount(), 3);
    QVERIFY(!chart.points().at(1).value.has_value());
    QTest::keyClick(&chart, Qt::Key_End);
    const QString last = chart.accessibleDescription();
    QVERIFY2(last.contains(u"02:00"_s), qPrintable(last));
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(chart.accessibleDescription() != last);
    QTest::keyClick(&chart, Qt::Key_Home);
    QVERIFY(chart.accessibleDescription().contains(placesWords(1500)));
    QCOMPARE(placesWords(1500), QLocale().toString(1.5, 'f', 1));
    QCOMPARE(placesWords(2000), u"2"_s);
}

void TstOfficeCards::nothingBeforeIsNoReason()
{
    m_office->payAndLeave(u"STAYS 1"_s);
    open(Role::Manager);
    QTRY_VERIFY(card(u"why"_s) != nullptr && !card(u"why"_s)->report().rows.isEmpty());
    QVERIFY(card(u"why"_s)->report().rows.constFirst().figures.constFirst().value > 0);
    const auto *bars = part<GainBars>(u"whyChart"_s);
    QVERIFY(bars->rows().empty()); // rather than all of it by the price of an hour
    QVERIFY(!card(u"why"_s)->note().isEmpty());
}

PARKDESK_TEST(TstOfficeCards)
#include "tst_officecards.moc"
