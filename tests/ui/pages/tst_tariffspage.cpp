// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/tarifftext.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "tests/ui/walk/layoutfaults.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"
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
