// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/listlots.h"
#include "services/stays/entervehicle.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/analytics/analyticspage.h"
#include "ui/analytics/chartcard.h"
#include "ui/analytics/figurecard.h"
#include "ui/analytics/figurerange.h"
#include "ui/analytics/figurewords.h"
#include "ui/analytics/nowtile.h"
#include "ui/analytics/staysbehindview.h"
#include "ui/analytics/todaypage.h"
#include "ui/shared/charts/barchart.h"
#include "ui/shared/charts/heatmap.h"
#include "ui/shared/charts/kpitile.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/windowtable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QListWidget>
#include <QPainter>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

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
    void ownPeriod();
    void comparedWithNothing();
    void marksLeadToTheirStays();
    void todayBecomesTomorrow();
    void paintedElsewhere();
    void tilesAreChosen();
    void words();
    void comparedPeriods();
    void slowCardsHoldNothingUp();

private:
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
    m_office->payAndLeave(u"PAYS 1"_s);
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

void TstAnalytics::ownPeriod()
{
    auto *range = m_page->findChild<QComboBox *>(u"analyticsRange"_s);
    auto *from = m_page->findChild<QDateEdit *>(u"analyticsFrom"_s);
    auto *until = m_page->findChild<QDateEdit *>(u"analyticsUntil"_s);
    QVERIFY(from->isHidden());
    const DayRange before = m_page->days();
    QTest::keyClick(range, Qt::Key_End);
    QVERIFY(!from->isHidden() && !until->isHidden());
    QTRY_COMPARE(m_page->days(), before); // it begins as what was shown
    from->setDate(dateOfDay(before.until - 1));
    QTRY_COMPARE(m_page->days(), (DayRange {before.until - 1, before.until}));
    QTRY_COMPARE(tile(u"revenue"_s), u"5.00"_s);
    until->setDate(dateOfDay(before.until - 4)); // ends that are swapped are put in order
    QTRY_COMPARE(m_page->days(), (DayRange {before.until - 4, before.until}));
}

void TstAnalytics::comparedWithNothing()
{
    const auto *revenue = m_page->findChild<KpiTile *>(u"tile-occupancy"_s);
    auto *compared = m_page->findChild<QComboBox *>(u"analyticsCompared"_s);
    QVERIFY(m_page->scope().before.has_value());
    compared->setFocus();
    QTest::keyClick(compared, Qt::Key_End);
    QTRY_VERIFY(!m_page->scope().before.has_value());
    QTRY_VERIFY(revenue->content().change.isEmpty());
    QTest::keyClick(compared, Qt::Key_Up);
    QTRY_VERIFY(m_page->scope().before.has_value());
    QCOMPARE(m_page->scope().back(), 364);
}

/// Enter on a bar lists what makes it, and Backspace leads back to the same bar.
void TstAnalytics::marksLeadToTheirStays()
{
    auto *revenue = m_page->findChild<BarChart *>(u"revenueChart"_s);
    revenue->setFocus();
    QTest::keyClick(revenue, Qt::Key_End);
    const int marker = revenue->marker();
    QTest::keyClick(revenue, Qt::Key_Return);
    auto *behind = m_page->findChild<StaysBehindView *>(u"staysBehind"_s);
    QTRY_VERIFY(behind->isVisible() && behind->isComplete());
    QCOMPARE(behind->found(), 1);
    QCOMPARE(behind->sum(), 500);
    auto *table = m_page->findChild<WindowTable *>(u"behindTable"_s);
    QTRY_VERIFY(table->hasFocus());
    QSignalSpy asked(m_page.get(), &AnalyticsPage::deedAsked);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QTest::keyClick(table, Qt::Key_Backspace);
    QTRY_VERIFY(revenue->hasFocus());
    QCOMPARE(revenue->marker(), marker);
    QVERIFY(!behind->isVisible());
    // A cell of the week in which both stood.
    auto *heat = m_page->findChild<HeatMap *>(u"heatChart"_s);
    int cell = -1;
    for (int i = 0; i < heat->markCount(); ++i) {
        if (heat->markDetail(i).contains(u"2 arrival"_s))
            cell = i;
    }
    QVERIFY(cell >= 0);
    heat->setFocus();
    heat->setMarker(cell);
    QTest::keyClick(heat, Qt::Key_Return);
    QTRY_VERIFY(behind->isVisible() && behind->isComplete());
    QCOMPARE(behind->found(), 2);
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Backspace);
    QTRY_COMPARE(heat->marker(), cell);
}

/// A page that stays open over midnight tells of the new day.
void TstAnalytics::todayBecomesTomorrow()
{
    auto *range = m_page->findChild<QComboBox *>(u"analyticsRange"_s);
    QTest::keyClick(range, Qt::Key_Home);
    QTRY_COMPARE(m_page->days().length(), 1);
    const DayRange today = m_page->days();
    m_office->clock().advance(hours(24));
    QTest::keyClick(m_page.get(), Qt::Key_F5);
    QTRY_COMPARE(m_page->days(), (DayRange {today.from + 1, today.until + 1}));
    QTRY_COMPARE(tile(u"revenue"_s), u"0.00"_s);
}

/// Every card paints itself on a picture of any size, whatever the widget is.
void TstAnalytics::paintedElsewhere()
{
    QVERIFY(m_page->cards().size() >= 8);
    QVERIFY(!m_page->questions().isEmpty());
    const auto *spots = m_page->findChild<ChartCard *>(u"spotsCard"_s);
    QTRY_VERIFY(!spots->report().columns.isEmpty());
    for (const FigureCard *card : m_page->cards()) {
        QImage picture(900, 420, QImage::Format_RGB32);
        picture.fill(Qt::white);
        const QImage empty = picture;
        QPainter painter(&picture);
        card->paintTo(painter, QRectF(picture.rect()).adjusted(10, 10, -10, -10));
        painter.end();
        QVERIFY2(picture != empty, qPrintable(card->name()));
        if (!card->asks(m_page->scope()).isEmpty())
            QTRY_VERIFY2(!card->report().columns.isEmpty() && !card->columns().isEmpty(), qPrintable(card->name()));
        QVERIFY2(card->report().rows.size() <= 1200, qPrintable(card->name()));
    }
}

/// The start page: tiles are chosen by keys, and come back in that order.
void TstAnalytics::tilesAreChosen()
{
    m_page->hide();
    TodayPage page(m_office->office());
    page.resize(1100, 700);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const auto value = [&page](const QString &name) {
        const auto *found = page.findChild<NowTile *>(u"now-"_s + name);
        return found == nullptr || found->isHidden() ? QString() : found->value();
    };
    QTRY_COMPARE(value(u"active_now"_s), u"1"_s);
    QCOMPARE(value(u"revenue_today"_s), u"EUR\u00a05.00"_s);
    QCOMPARE(value(u"free_now"_s), u"13"_s);
    QVERIFY(value(u"arrivals_today"_s).isEmpty());
    page.openChoice();
    auto *list = page.findChild<QListWidget *>(u"todayTiles"_s);
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Space); // revenue is the first; it goes
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Space); // what was not shown comes
    const QString last = list->currentItem()->text();
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(list->currentItem()->text(), last);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(value(u"revenue_today"_s).isEmpty());
    QTRY_COMPARE(value(u"departures_today"_s), u"1"_s);
    TodayPage again(m_office->office());
    again.show();
    QTRY_VERIFY(again.findChild<NowTile *>(u"now-departures_today"_s) != nullptr);
    QVERIFY(again.findChild<NowTile *>(u"now-revenue_today"_s) == nullptr);
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

/// While the slow cards wait for their answer everything else is read; what happens then does not make them wait
/// again, and a page that is left asks for nothing more.
void TstAnalytics::slowCardsHoldNothingUp()
{
    const QTemporaryDir folder;
    PageOffice office(PageOffice::Content::Office,
                      must(DatabaseUrl::fromText(u"sqlite:"_s + folder.filePath(u"db"_s))));
    must(office.session().setRole(Role::Manager));
    Lane &slow = *office.context().parts().slowReads;
    const auto held = std::make_shared<QSemaphore>();
    const auto hold = [&slow, held] { slow.post([held](Connection &) { held->acquire(); }); };
    hold();
    const auto letGo = qScopeGuard([held] { held->release(2); });
    AnalyticsPage page(office.office(), office.lot());
    int quick = 0;
    int all = 0;
    connect(&page, &AnalyticsPage::figuresShown, &page, [&](bool slowToo) { ++(slowToo ? all : quick); });
    page.show();
    QTRY_COMPARE(slow.load().waiting, 2);
    QCOMPARE(quick, 1);
    QCOMPARE(must(answerOf(office.office().read<ListLots>({}))).size(), 1);
    auto *burst = page.findChild<QTimer *>(u"analyticsBurst"_s);
    const QSignalSpy waited(burst, &QTimer::timeout);
    office.enter(u"COMES 1"_s);
    QTRY_VERIFY(burst->isActive());
    burst->setInterval(0);
    QTRY_VERIFY(waited.count() > 2);
    QCOMPARE(quick, 1);
    held->release();
    QTRY_COMPARE(all, 2); // what was waited for, and now what happened since
    QCOMPARE(quick, 2);
    const int before = all;
    hold();
    page.hide();
    page.show();
    QTRY_COMPARE(slow.load().waiting, 2);
    page.hide();
    held->release();
    QTRY_COMPARE(slow.load().waiting, 0);
    catchUp(office.office(), office.lot());
    QCOMPARE(all, before);
    page.show();
    QTRY_COMPARE(all, before + 1);
}

PARKDESK_TEST(TstAnalytics)
#include "tst_analytics.moc"
