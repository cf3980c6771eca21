// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/entervehicle.h"
#include "services/stays/paystay.h"
#include "services/stays/quotestay.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/analytics/analyticspage.h"
#include "ui/analytics/chartcard.h"
#include "ui/analytics/figurerange.h"
#include "ui/analytics/figurewords.h"
#include "ui/shared/charts/barchart.h"
#include "ui/shared/charts/heatmap.h"
#include "ui/shared/charts/kpitile.h"

#include <QComboBox>
#include <QTableView>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The analytics page by real keys, on the real office.
class TstAnalytics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void figuresOfToday();
    void chartsAreRead();
    void tableSaysTheSame();
    void periodsStep();
    void words();
    void comparedPeriods();

private:
    void payAndLeave(const QString &plate);
    [[nodiscard]] QString tile(const QString &name) const;

    std::unique_ptr<PageOffice> m_office;
    std::unique_ptr<AnalyticsPage> m_page;
};

void TstAnalytics::init()
{
    m_office = std::make_unique<PageOffice>();
    m_office->enter(u"PAYS 1"_s);
    m_office->enter(u"STAYS 1"_s);
    m_office->clock().advance(minutes(90));
    payAndLeave(u"PAYS 1"_s);
    must(m_office->session().setRole(Role::Manager));
    m_page = std::make_unique<AnalyticsPage>(m_office->office(), m_office->lot());
    m_page->resize(1180, 690);
    m_page->show();
    m_page->activateWindow();
    m_page->setFocus(Qt::OtherFocusReason);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(tile(u"revenue"_s), u"5.00"_s);
}

void TstAnalytics::cleanup()
{
    m_page.reset();
    m_office.reset();
}

void TstAnalytics::payAndLeave(const QString &plate)
{
    QuoteStay::Question question;
    question.key.text = plate;
    const auto quote = must(answerOf(m_office->office().read<QuoteStay>(question)));
    PayStay::Command command;
    command.key.stay = quote.price.stay;
    command.exitAt = quote.price.exitAt;
    command.due = quote.price.due;
    command.chargeHash = quote.price.hash;
    command.method = u"cash"_s;
    command.thenLeave = true;
    must(answerOf(m_office->office().run<PayStay>(QUuid::createUuid(), command)));
}

QString TstAnalytics::tile(const QString &name) const
{
    const auto *found = m_page->findChild<KpiTile *>(u"tile-"_s + name);
    return found == nullptr ? QString() : found->content().value;
}

void TstAnalytics::figuresOfToday()
{
    auto *range = m_page->findChild<QComboBox *>(u"analyticsRange"_s);
    QVERIFY(range->hasFocus());
    QTest::keyClick(range, Qt::Key_Home); // today
    QTRY_COMPARE(m_page->days().length(), 1);
    QTRY_COMPARE(tile(u"mean"_s), u"1 h 30 min"_s);
    QCOMPARE(tile(u"revenue"_s), u"5.00"_s);
    // Fourteen places since the first vehicle came, of which two were taken for an hour and a half.
    QCOMPARE(tile(u"occupancy"_s), QLocale().toString(14.3, 'f', 1));
    const auto *revenue = m_page->findChild<KpiTile *>(u"tile-revenue"_s);
    QVERIFY(revenue->content().fewData);
    QVERIFY(!revenue->toolTip().isEmpty());
}

void TstAnalytics::chartsAreRead()
{
    auto *heat = m_page->findChild<HeatMap *>(u"heatChart"_s);
    heat->setFocus();
    const int before = heat->marker();
    QTest::keyClick(heat, Qt::Key_Right);
    QTest::keyClick(heat, Qt::Key_Down);
    QCOMPARE(heat->marker(), qMax(before, 0) + 24 + (before < 0 ? 0 : 1));
    const QString said = heat->accessibleDescription();
    QVERIFY(!said.isEmpty());
    QTest::keyClick(heat, Qt::Key_Right);
    QVERIFY(heat->accessibleDescription() != said);
    auto *revenue = m_page->findChild<BarChart *>(u"revenueChart"_s);
    revenue->setFocus();
    QTest::keyClick(revenue, Qt::Key_End);
    QVERIFY(revenue->accessibleDescription().contains(u"5.00"_s));
    QTest::keyClick(revenue, Qt::Key_Left);
    QVERIFY(!revenue->accessibleDescription().contains(u"5.00"_s));
}

void TstAnalytics::tableSaysTheSame()
{
    auto *card = m_page->findChild<ChartCard *>(u"revenueCard"_s);
    auto *knob = m_page->findChild<QAbstractButton *>(u"revenueSwitch"_s);
    knob->setFocus();
    QTest::keyClick(knob, Qt::Key_Space);
    QVERIFY(card->isTableShown());
    const auto *table = m_page->findChild<QTableView *>(u"revenueTable"_s);
    const QAbstractItemModel *model = table->model();
    const int last = model->rowCount() - 1;
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells.append(model->index(last, column).data().toString());
    QVERIFY2(cells.contains(u"5.00"_s), qPrintable(cells.join(u'|')));
    QTest::keyClick(knob, Qt::Key_Space);
    QVERIFY(!card->isTableShown());
}

void TstAnalytics::periodsStep()
{
    const DayRange days = m_page->days();
    QCOMPARE(days.length(), 28);
    QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::AltModifier);
    QTRY_COMPARE(m_page->days().until, days.from);
    QTRY_COMPARE(tile(u"revenue"_s), u"0.00"_s);
    QTest::keyClick(m_page.get(), Qt::Key_PageDown, Qt::AltModifier);
    QTRY_COMPARE(tile(u"revenue"_s), u"5.00"_s);
}

void TstAnalytics::words()
{
    const Currency euro = must(Currency::fromCode(u"EUR"_s));
    QCOMPARE(figureText(FigureForm::Share, {634, 1000}, {}), u"63.4 %"_s);
    QCOMPARE(figureText(FigureForm::Share, {1, 0}, {}), u"\u2013"_s);
    QCOMPARE(figureText(FigureForm::MeanTime, {7'200'000, 2}, {}), u"1 h"_s);
    QCOMPARE(figureText(FigureForm::Amount, {1250}, euro), u"12.50"_s);
    QCOMPARE(changeOf(FigureForm::Amount, {110}, {100}).text, u"+10.0 %"_s);
    QCOMPARE(changeOf(FigureForm::Share, {50, 100}, {45, 100}).text, u"+5.0 pt"_s);
    QCOMPARE(changeOf(FigureForm::Amount, {90}, {100}).direction, -1);
    QVERIFY(changeOf(FigureForm::Amount, {110}, {0}).text.isEmpty());
}

void TstAnalytics::comparedPeriods()
{
    QCOMPARE(rangeBefore({100, 128}), (DayRange {72, 100}));
    QCOMPARE(rangeBefore({100, 101}), (DayRange {93, 94})); // the same weekday
    QCOMPARE(rangeOf(RangePreset::LastMonth, dayOfDate(QDate(2026, 3, 15))),
             (DayRange {dayOfDate(QDate(2026, 2, 1)), dayOfDate(QDate(2026, 3, 1))}));
}

PARKDESK_TEST(TstAnalytics)
#include "tst_analytics.moc"
