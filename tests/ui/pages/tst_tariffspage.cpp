// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/paystay.h"
#include "services/stays/quotestay.h"
#include "services/tariffs/tarifftext.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "tests/ui/walk/layoutfaults.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"
#include "ui/tariffs/findingtext.h"
#include "ui/tariffs/tariffeditor.h"
#include "ui/tariffs/tariffspage.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// The page on a real office in memory, as an admin sees it.
struct TariffScene {
    PageOffice office;
    std::unique_ptr<TariffsPage> page;

    TariffScene()
    {
        must(office.session().setRole(Role::Admin));
        page = std::make_unique<TariffsPage>(office.office(), office.lot());
        page->resize(1158, 668);
        page->show();
        page->activateWindow();
        page->setFocus();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
        if (!QTest::qWaitFor([this] { return page->editor().draft().root().members.size() > 2; }))
            qFatal("no tariff was opened");
        page->editor().focusRules();
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return page->findChild<Widget *>(name);
    }
    void type(const QString &text) { QTest::keyClicks(page->focusWidget(), text); }
    [[nodiscard]] TariffsOfLot::Answer tariffs()
    {
        return must(answerOf(office.office().read<TariffsOfLot>({office.lot()})));
    }
    /// Another price for the first line of the table.
    void changeThePrice(const QString &amount)
    {
        page->editor().goTo(u"/rateTables/0/lines/0/value"_s);
        qobject_cast<QLineEdit *>(page->focusWidget())->selectAll();
        type(amount);
    }
};

} // namespace

/// The page of the tariffs by real keys on a real office: drafts, publishing, files, the calendar, the laboratory.
class TstTariffsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void savesADraftByItself();
    void publishes();
    void refusesWhileAnExampleIsRed();
    void exportsAndImports();
    void addsDaysToTheCalendar();
    void replaysPastStays();
    void explainsAChangeTwice();
    void findingsSpeakTheLanguage();
    void everyControlHasAName();
    void fitsTheSmallestScreen();
};

void TstTariffsPage::savesADraftByItself()
{
    TariffScene scene;
    QCOMPARE(scene.tariffs().drafts.size(), 0);
    scene.changeThePrice(u"3"_s);
    QTRY_COMPARE(scene.tariffs().drafts.size(), 1);
    const auto text = must(answerOf(scene.office.office().read<TariffText>({{}, scene.tariffs().drafts.first().id})));
    QCOMPARE(text.text, scene.page->editor().text());
    QTRY_VERIFY(scene.find<TextLabel>(u"tariffSaved"_s)->text().contains(u"saved"_s));
}

void TstTariffsPage::publishes()
{
    TariffScene scene;
    const qsizetype before = scene.tariffs().versions.size();
    scene.page->editor().draft().drop(u"/examples"_s, u"examples"_s); // they hold at the old price
    scene.changeThePrice(u"3"_s);
    QTest::mouseClick(scene.find<QAbstractButton>(u"openPublish"_s), Qt::LeftButton);
    QTRY_VERIFY(scene.find<QWidget>(u"publishFrom"_s)->hasFocus());
    QVERIFY(scene.find<TextLabel>(u"publishSign"_s)->text().contains(u"3.00"_s));
    QTRY_VERIFY(scene.find<QAbstractButton>(u"publishNow"_s)->isEnabled());
    QTest::keyClick(scene.page->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(scene.tariffs().versions.size(), before + 1);
    QCOMPARE(scene.tariffs().drafts.size(), 0);
    QCOMPARE(scene.tariffs().versions.first().standing, TariffStanding::Planned); // from tomorrow on
}

void TstTariffsPage::refusesWhileAnExampleIsRed()
{
    TariffScene scene;
    scene.page->editor().draft().insert(
        u"/examples"_s, 0,
        nodeOf(R"({"entry":"2026-03-02T10:00","exit":"2026-03-02T11:00","vehicle":"car","amount":"99.00"})"), u"red"_s);
    QTest::mouseClick(scene.find<QAbstractButton>(u"openPublish"_s), Qt::LeftButton);
    QTRY_VERIFY(!scene.find<TextLabel>(u"publishWhy"_s)->text().isEmpty());
    QVERIFY(!scene.find<QAbstractButton>(u"publishNow"_s)->isEnabled());
    QTest::keyClick(scene.page->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!scene.find<QWidget>(u"publishCard"_s)->isVisible());
}

void TstTariffsPage::exportsAndImports()
{
    TariffScene scene;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tariff.json"_s);
    FileChoice files;
    files.ask = [path](QWidget *, FileChoice::Purpose, const QString &, const QString &, const QString &,
                       const FileChoice::Chosen &chosen) { chosen(path); };
    scene.page->setFileChoice(files);
    const auto run = [&scene](const QString &name) {
        for (QAction *action : scene.page->actions()) {
            if (action->objectName() == name)
                action->trigger();
        }
    };
    const QByteArray before = scene.page->editor().text();
    run(u"exportTariff"_s);
    scene.changeThePrice(u"7"_s);
    QVERIFY(scene.page->editor().text() != before);
    run(u"importTariff"_s);
    QCOMPARE(scene.page->editor().text(), before);
    QFile broken(path);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\": 1, \"format\": 1}");
    broken.close();
    run(u"importTariff"_s);
    QCOMPARE(scene.page->editor().text(), before); // nothing half imported
}

void TstTariffsPage::addsDaysToTheCalendar()
{
    TariffScene scene;
    for (QAction *action : scene.page->actions()) {
        if (action->objectName() == u"tariffCalendar")
            action->trigger();
    }
    QTRY_VERIFY(scene.find<QWidget>(u"dayDate"_s)->hasFocus());
    const QDate today = QDate(1970, 1, 1).addDays(scene.tariffs().zone->toLocal(scene.office.clock().now()).day());
    scene.type(today.addDays(30).toString(Qt::ISODate));
    QTest::keyClick(scene.page->focusWidget(), Qt::Key_Return);
    auto *days = scene.find<QTableView>(u"calendarDays"_s);
    QTRY_COMPARE(days->model()->rowCount(), 1);
    days->setFocus();
    days->selectRow(0);
    QTest::keyClick(days, Qt::Key_Delete);
    QTRY_COMPARE(days->model()->rowCount(), 0);
}

void TstTariffsPage::replaysPastStays()
{
    TariffScene scene;
    scene.changeThePrice(u"3"_s);
    QTest::mouseClick(scene.find<QAbstractButton>(u"openLaboratory"_s), Qt::LeftButton);
    QTRY_VERIFY(scene.find<TextLabel>(u"replaySaid"_s)->text().contains(u"Nobody left"_s));
    QTest::keyClick(scene.page->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!scene.find<QWidget>(u"laboratory"_s)->isVisible());
}

void TstTariffsPage::explainsAChangeTwice()
{
    TariffScene scene;
    PageOffice &office = scene.office;
    must(office.session().setRole(Role::Attendant));
    office.enter(u"MKO77"_s);
    office.clock().advance(minutes(90));
    const StayKey key {{}, u"MKO77"_s, {}};
    const auto quote = must(answerOf(office.office().read<QuoteStay>({key})));
    PayStay::Command pay;
    pay.key = key;
    pay.exitAt = quote.price.exitAt;
    pay.due = quote.price.due;
    pay.chargeHash = quote.price.hash;
    pay.method = u"card"_s;
    pay.thenLeave = true;
    must(answerOf(office.office().run<PayStay>(QUuid::createUuid(), pay)));
    office.clock().advance(hours(1));
    must(office.session().setRole(Role::Admin));
    scene.page = std::make_unique<TariffsPage>(office.office(), office.lot());
    scene.page->resize(1158, 668);
    scene.page->show();
    QTRY_VERIFY(scene.page->editor().draft().root().members.size() > 2);
    scene.page->editor().focusRules();
    scene.changeThePrice(u"4"_s);
    QTest::mouseClick(scene.find<QAbstractButton>(u"openLaboratory"_s), Qt::LeftButton);
    auto *changes = scene.find<QTableView>(u"changes"_s);
    QTRY_COMPARE(changes->model()->rowCount(), 1);
    QCOMPARE(changes->model()->index(0, 2).data().toString(), u"Car"_s);
    auto *types = scene.find<QTableView>(u"byType"_s);
    QFont strong = types->font();
    strong.setBold(true);
    for (int column = 0; column < 4; ++column)
        QVERIFY(types->columnWidth(column)
                > QFontMetrics(strong).horizontalAdvance(types->model()->index(1, column).data().toString()) + 16);
    changes->setFocus();
    QTest::keyClick(changes, Qt::Key_Return);
    auto *before = scene.find<QTableView>(u"explainedBefore"_s);
    auto *after = scene.find<QTableView>(u"explainedAfter"_s);
    QTRY_VERIFY(before->isVisible() && after->isVisible());
    QVERIFY(scene.find<TextLabel>(u"explainedBeforeSum"_s)->text().contains(u"5.00"_s));
    QVERIFY(scene.find<TextLabel>(u"explainedAfterSum"_s)->text().contains(u"8.00"_s));
    QVERIFY(scene.find<TextLabel>(u"explainedFacts"_s)->text().contains(u"agreed until"_s));
    QVERIFY(before->model()->rowCount() > 0 && after->model()->rowCount() > 0);
    // Beside each other, alike in size.
    QCOMPARE(before->mapTo(scene.page.get(), QPoint()).y(), after->mapTo(scene.page.get(), QPoint()).y());
    QVERIFY(before->mapTo(scene.page.get(), QPoint()).x() != after->mapTo(scene.page.get(), QPoint()).x());
    QVERIFY(qAbs(before->width() - after->width()) <= 2);
    QTest::keyClick(scene.page->focusWidget(), Qt::Key_Escape);
    QVERIFY(changes->isVisible() && !before->isVisible());
}

void TstTariffsPage::findingsSpeakTheLanguage()
{
    const TariffFinding finding {
        FindingSeverity::Warning,
        u"jump_at_midnight"_s,
        {},
        {{u"entry"_s, u"2026-03-03T23:50:00+01:00"_s}, {u"amount"_s, u"1080.50"_s}, {u"usual"_s, u"2.00"_s}}};
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString text = findingText(finding).remove(u'\u2066').remove(u'\u2069');
    QLocale::setDefault(before);
    QVERIFY2(text.contains(u"1.080,50"_s) && text.contains(u"2,00"_s) && text.contains(u"2026-03-03 23:50"_s),
             qPrintable(text));
    const TariffFinding night {
        FindingSeverity::Error,
        u"clock_change_night"_s,
        {},
        {{u"entry"_s, u"2026-03-29T00:00:00+01:00"_s}, {u"answer"_s, u"not_available"_s}, {u"ordinary"_s, u"6.00"_s}}};
    QVERIFY2(findingText(night).contains(u"no price"_s), qPrintable(findingText(night)));
}

void TstTariffsPage::everyControlHasAName()
{
    TariffScene scene;
    const QStringList nameless = namelessWidgets(*scene.page);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
}

void TstTariffsPage::fitsTheSmallestScreen()
{
    TariffScene scene;
    const QSize least = scene.page->minimumSizeHint();
    QVERIFY2(least.width() <= 1158 && least.height() <= 688,
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    QStringList faults;
    static_cast<void>(QTest::qWaitFor([&] { return (faults = layoutFaults(*scene.page)).isEmpty(); }));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

PARKDESK_TEST(TstTariffsPage)

#include "tst_tariffspage.moc"
