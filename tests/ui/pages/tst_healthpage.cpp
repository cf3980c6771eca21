// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/pages/shellwindow.h"
#include "ui/health/healthpage.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<DiskReading> emptyDisk(const QString &)
{
    return DiskReading {60'000'000'000, 118'000'000'000, 900};
}

std::optional<DiskReading> fullDisk(const QString &)
{
    return DiskReading {120'000'000, 118'000'000'000, 850'000};
}

} // namespace

/// The health page by real keys: troubles in words, here and in the bar of every page.
class TstHealthPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatAllIsWell();
    void saysTroublesInWords();
    void marksTheBarOfEveryPage();
    void proves();
    void copiesAsText();
    void everythingHasAName();

private:
    static void open(HealthPage &page)
    {
        page.resize(1158, 668);
        page.show();
        page.activateWindow();
        page.setFocus(Qt::OtherFocusReason);
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    [[nodiscard]] static QString words(const QWidget &page, const QString &name)
    {
        const auto *label = page.findChild<TextLabel *>(name);
        return label == nullptr ? QString() : label->text();
    }
};

void TstHealthPage::saysThatAllIsWell()
{
    PageOffice office;
    office.context().health().setDiskProbe(emptyDisk);
    HealthPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(words(page, u"healthTitle"_s), u"All works. Nothing needs you."_s);
    QCOMPARE(words(page, u"healthWords-disk_space"_s), u"60.0 GB of 118.0 GB free"_s);
    QCOMPARE(words(page, u"healthWords-backup"_s), u"none was made yet"_s);
    QVERIFY(words(page, u"healthWords-database"_s).startsWith(u"answers in"_s));
    office.enter(u"KA 19 P 4456"_s); // now there is something to lose
    QTest::keyClick(&page, Qt::Key_F5);
    QTRY_COMPARE(words(page, u"healthTitle"_s), u"There is no backup yet."_s);
    QVERIFY(words(page, u"healthTrouble-backup"_s).contains(u"Back up now"_s));
}

void TstHealthPage::saysTroublesInWords()
{
    PageOffice office;
    office.context().health().setDiskProbe(fullDisk);
    office.context().health().noteStall(Duration(1240));
    HealthPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(words(page, u"healthTitle"_s), u"The disk is full, and 2 more thing(s) need you."_s);
    QCOMPARE(words(page, u"healthWords-disk_space"_s), u"120.0 MB of 118.0 GB free"_s);
    QCOMPARE(words(page, u"healthWords-disk_speed"_s), u"keeps what is written within 850 ms"_s);
    QVERIFY(words(page, u"healthTrouble-disk_space"_s).contains(u"Move old backups"_s));
    QVERIFY(words(page, u"healthWords-screens"_s).contains(u"1.2 s"_s));
}

void TstHealthPage::marksTheBarOfEveryPage()
{
    ShellWindow shell(PageOffice::Content::Office);
    QVERIFY(shell.reaches(MainWindow::State::LogIn));
    shell.logIn();
    QVERIFY(shell.reaches(MainWindow::State::Office));
    auto *mark = shell.find<KeyButton>(u"trouble"_s);
    QVERIFY(mark->isHidden());
    shell.office().context().health().setDiskProbe(fullDisk);
    shell.office().context().health().lookNow();
    QTRY_VERIFY(mark->isVisible());
    QCOMPARE(mark->text(), u"The disk is full"_s);
    const bool leads = mark->isEnabled();
    QCOMPARE(leads, shell.office().office().may(Permission::SeeHealth));
    shell.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); // the owner turns to setup
    QTRY_VERIFY(shell.find<KeyButton>(u"trouble"_s)->isEnabled());
    QTest::mouseClick(shell.find<KeyButton>(u"trouble"_s), Qt::LeftButton);
    QTRY_COMPARE(shell.window().office()->currentPage(), u"health"_s);
    shell.office().context().health().setDiskProbe(emptyDisk);
    shell.press(Qt::Key_F5);
    QTRY_VERIFY(shell.find<KeyButton>(u"trouble"_s)->isHidden());
}

void TstHealthPage::proves()
{
    PageOffice office;
    office.context().health().setDiskProbe(emptyDisk);
    must(office.session().setRole(Role::Admin));
    HealthPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(words(page, u"healthWords-proof"_s), u"not proved as a whole yet"_s);
    auto *action = page.findChild<KeyButton *>(u"healthAction-proof"_s);
    action->setFocus(Qt::TabFocusReason);
    QTest::keyClick(action, Qt::Key_Space);
    QTRY_VERIFY(words(page, u"healthWords-proof"_s).contains(u"all is well"_s));
}

void TstHealthPage::copiesAsText()
{
    PageOffice office;
    office.context().health().setDiskProbe(emptyDisk);
    office.enter(u"KA 19 P 4456"_s);
    HealthPage page(office.office(), office.lot());
    open(page);
    QTRY_VERIFY(!words(page, u"healthWords-disk_space"_s).isEmpty());
    const QString text = page.asText();
    QVERIFY(text.contains(u"Disk: 60.0 GB of 118.0 GB free"_s));
    QVERIFY(!text.contains(u"4456"_s));
    QVERIFY(!text.contains(PageOffice::name));
    QTest::mouseClick(page.findChild<KeyButton *>(u"healthCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), page.asText());
}

void TstHealthPage::everythingHasAName()
{
    PageOffice office;
    HealthPage page(office.office(), office.lot());
    open(page);
    QTRY_VERIFY(!words(page, u"healthWords-database"_s).isEmpty());
    QCOMPARE(namelessWidgets(page), QStringList());
}

PARKDESK_TEST(TstHealthPage)
#include "tst_healthpage.moc"
