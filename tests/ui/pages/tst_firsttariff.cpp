// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/pages/firsttimer.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/desk/amountpanel.h"
#include "ui/lots/editcanvas.h"
#include "ui/lots/loteditor.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shell/windowsettings.h"

#include <QComboBox>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// A first-time admin, no reading: from a program without any office to a lot with spots that were drawn and named by
/// a pattern, and a tariff with day, night, weekend, a most for the day and 15 free minutes that is published and asked
/// at the desk.
class TstFirstTariff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void emptyLotToPublishedTariff();

private:
    static void drawsARow(FirstTimer &person);
    static void writesTheTariff(FirstTimer &person);
    static void asksAtTheDesk(FirstTimer &person, TestClock &clock);
};

void TstFirstTariff::drawsARow(FirstTimer &person)
{
    person.begin(u"this is work of an admin: the mode above"_s);
    person.click(u"mode"_s);
    person.pick(u"mode-admin"_s);
    person.begin(u"Lots, then Edit Lot and Plan"_s);
    QVERIFY(person.waitFor([&person] { return person.shown(u"rail-tariffs"_s) != nullptr; }));
    person.click(u"rail-lots"_s);
    QVERIFY(person.waitFor([&person] { return person.shown(u"lotFacts"_s) != nullptr; }));
    person.click(u"lotsEdit"_s);
    QVERIFY(person.waitFor([&person] {
        auto *editor = static_cast<LotEditor *>(person.shown(u"lotEditor"_s));
        return editor != nullptr && !editor->draft().plan().spots.isEmpty() && person.focusName() == u"editCanvas"_s;
    }));
    person.begin(u"R, and a row of spots is drawn with the mouse"_s);
    person.key(Qt::Key_R);
    const auto *canvas = static_cast<EditCanvas *>(person.shown(u"editCanvas"_s));
    const QPoint from(40, canvas->height() - 40);
    const auto wide = static_cast<int>(6 * 2'500 * canvas->frame().scale) + 4;
    person.drag(u"editCanvas"_s, from, from + QPoint(wide, 20));
    person.begin(u"its pattern, Enter"_s);
    QCOMPARE(person.focusName(), u"inspectorLabels"_s);
    person.type(u"V-{01}"_s);
    person.key(Qt::Key_Return);
    person.begin(u"Dry Run, look, Enter applies it"_s);
    person.click(u"editorDryRun"_s);
    QVERIFY(person.waitFor([&person] { return person.focusName() == u"dryApply"_s; }));
    person.key(Qt::Key_Return);
    QVERIFY(person.waitFor(
        [&person] { return person.shown(u"editCanvas"_s) != nullptr && person.focusName() == u"editCanvas"_s; }));
}

void TstFirstTariff::writesTheTariff(FirstTimer &person)
{
    person.begin(u"Tariffs, the menu there, Begin a New Tariff"_s);
    person.click(u"rail-tariffs"_s);
    QVERIFY(person.waitFor([&person] { return person.focusName().startsWith(u"/rateTables"_s); }));
    person.pickFrom(u"tariffMore"_s, u"newTariff"_s);
    QVERIFY(person.waitFor([&person] {
        return static_cast<QComboBox *>(person.shown(u"tariffVersions"_s))->currentText() == u"New draft"_s
            && person.focusName() == u"/rateTables/0/lines/0/value"_s;
    }));
    person.begin(u"each started hour: 2"_s);
    person.type(u"2"_s);
    const auto adds = [&person](const QString &step, Qt::Key accessKey, const QString &value) {
        person.begin(step);
        person.click(u"addRule"_s);
        QVERIFY(person.waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
        person.key(accessKey);
        QVERIFY(person.waitFor([] { return QApplication::activePopupWidget() == nullptr; }));
        person.type(value);
    };
    adds(u"+ Rule, Night: 5 from 22:00 to 06:00"_s, Qt::Key_N, u"5"_s);
    adds(u"+ Rule, Weekend: 1 an hour"_s, Qt::Key_W, u"1"_s);
    adds(u"+ Rule, Maximum: 20 a day"_s, Qt::Key_M, u"20"_s);
    adds(u"+ Rule, Free minutes: 15 stand there"_s, Qt::Key_R, {});
    person.begin(u"Publish: from now, Enter"_s);
    person.click(u"openPublish"_s);
    QVERIFY(person.waitFor([&person] { return person.focusName() == u"publishFrom"_s; }));
    person.type(u"now"_s);
    QVERIFY(person.shown(u"publishNow"_s)->isEnabled());
    person.key(Qt::Key_Return);
    QVERIFY(person.waitFor([&person] {
        const auto *said = static_cast<TextLabel *>(person.shown(u"tariffSaved"_s));
        return said != nullptr && said->text().contains(u"Published"_s);
    }));
}

void TstFirstTariff::asksAtTheDesk(FirstTimer &person, TestClock &clock)
{
    clock.advance(minutes(5)); // the published one holds from the next minute on
    person.begin(u"the mode of the desk again: a car comes in"_s);
    person.click(u"mode"_s);
    person.pick(u"mode-attendant"_s);
    QVERIFY(person.waitFor([&person] { return person.shown(u"rail-tariffs"_s) == nullptr; }));
    person.click(u"rail-desk"_s);
    QVERIFY(person.waitFor([&person] { return person.focusName() == u"box"_s; }));
    person.typeCode(u"hhab1234"_s);
    person.key(Qt::Key_Return);
    QVERIFY(person.waitFor([&person] { return person.shown(u"toastMore"_s) != nullptr; }));
    clock.advance(minutes(100));
    person.begin(u"after 1 h 40 the same plate: what it costs"_s);
    person.typeCode(u"hhab1234"_s);
    person.key(Qt::Key_Return);
    QVERIFY(person.waitFor([&person] {
        const auto *panel = static_cast<AmountPanel *>(person.shown(u"amountPanel"_s));
        return panel != nullptr && panel->isReady();
    }));
}

void TstFirstTariff::emptyLotToPublishedTariff()
{
    const QTemporaryDir home;
    WindowSettings settings(home.filePath(u"settings.ini"_s));
    PageOffice office(PageOffice::Content::Nothing);
    MainWindow window(office.context(), settings, {});
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    FirstTimer person(window);
    window.begin();
    QVERIFY(person.setUpOffice(u"prices: the real ones come later, Enter"_s));
    const double before = person.seconds();
    drawsARow(person);
    if (QTest::currentTestFailed())
        return;
    writesTheTariff(person);
    if (QTest::currentTestFailed())
        return;
    const double path = person.seconds() - before;
    asksAtTheDesk(person, office.clock());
    if (QTest::currentTestFailed())
        return;
    for (const QString &step : person.steps())
        qInfo("%s", qPrintable(step));
    qInfo("from the empty lot to the published tariff %.1f s", path);
    // Two started hours of a Monday morning by the new tariff.
    const QString due = static_cast<TextLabel *>(person.shown(u"due"_s))->text();
    QVERIFY2(due.endsWith(u"4.00"_s), qPrintable(due));
    QVERIFY(path < 60);
}

PARKDESK_TEST(TstFirstTariff)

#include "tst_firsttariff.moc"
