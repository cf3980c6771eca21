// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/pages/shellwindow.h"
#include "ui/desk/deskpage.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/keycap.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/segmented.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shell/commandlist.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/language.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/pagetable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Pages, keys, command list, settings and language of the window.
class TstWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysOpenPages();
    void pagesAreBuiltWhenShown();
    void foldedRailIsRemembered();
    void commandListRunsByKeys();
    void commandListDoesNothingByHabit();
    void commandListClosesToWhereOneWas();
    void signInTheBoxOpensTheList();
    void plateInTheListGoesToTheBox();
    void everyKeyIsOnThePage();
    void noKeyIsGivenTwice();
    void unlockResumesThePage();
    void languageChangesWhileRunning();
    void settingsAreRememberedAtOnce();
    void deskIsNotForEverybodyToChange();

private:
    [[nodiscard]] CommandList *list() { return m_shell->window().findChild<CommandList *>(); }
    [[nodiscard]] QString boxText() { return m_shell->find<QLineEdit>(u"box"_s)->text(); }

    std::unique_ptr<ShellWindow> m_shell;
};

void TstWindow::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    Language::apply(LanguageChoice::English);
    m_shell = std::make_unique<ShellWindow>(PageOffice::Content::Office);
    QVERIFY(m_shell->reaches(MainWindow::State::LogIn));
    m_shell->logIn();
    QVERIFY(m_shell->reaches(MainWindow::State::Office));
    QTRY_COMPARE(m_shell->focusName(), u"box"_s);
}

void TstWindow::cleanup()
{
    m_shell.reset();
    Language::apply(LanguageChoice::English);
}

void TstWindow::keysOpenPages()
{
    OfficeView &office = *m_shell->window().office();
    QTRY_COMPARE(office.currentPage(), u"desk"_s);
    m_shell->press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_COMPARE(office.currentPage(), u"settings"_s);
    QVERIFY(m_shell->find<QWidget>(u"settingsPage"_s)->isVisible());
    QVERIFY(m_shell->window().windowTitle().startsWith(u"Settings"_s));
    m_shell->press(Qt::Key_F2);
    QTRY_COMPARE(office.currentPage(), u"desk"_s);
    QTRY_COMPARE(m_shell->focusName(), u"box"_s);
    m_shell->press(Qt::Key_Comma, Qt::ControlModifier);
    m_shell->press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(m_shell->focusName(), u"box"_s);
    // Each page of the rail by its own key, and the rail shows which.
    for (const PageEntry &entry : pageTable()) {
        if (entry.key < 1 || entry.key > 9 || !m_shell->office().office().may(entry.permission))
            continue;
        m_shell->press(static_cast<Qt::Key>(Qt::Key_0 + entry.key), Qt::ControlModifier);
        const QString name = QString::fromLatin1(entry.name);
        QTRY_COMPARE(office.currentPage(), name);
        QVERIFY(m_shell->find<QAbstractButton>(u"rail-"_s + name)->isChecked());
    }
}

void TstWindow::pagesAreBuiltWhenShown()
{
    OfficeView &office = *m_shell->window().office();
    QCOMPARE(office.builtPages(), QStringList {u"desk"_s});
    QVERIFY(office.page(u"settings"_s) == nullptr);
    QVERIFY(office.showPage(u"settings"_s));
    QVERIFY(office.page(u"settings"_s) != nullptr);
    QVERIFY(!office.showPage(u"no such page"_s));
    QTRY_COMPARE(office.currentPage(), u"settings"_s);
}

void TstWindow::foldedRailIsRemembered()
{
    auto *rail = m_shell->window().findChild<NavigationRail *>();
    const int wide = rail->sizeHint().width();
    QTRY_VERIFY(!rail->isFolded());
    m_shell->press(Qt::Key_F9);
    QTRY_VERIFY(rail->isFolded());
    QVERIFY(rail->sizeHint().width() < wide / 2);
    QVERIFY(!m_shell->find<QWidget>(u"rail-desk"_s)->toolTip().isEmpty()); // the words are not lost
    QTRY_VERIFY(m_shell->settings().railFolded());
    m_shell->press(Qt::Key_F9);
    QTRY_VERIFY(!m_shell->settings().railFolded());
}

void TstWindow::commandListRunsByKeys()
{
    m_shell->press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(list()->isVisible());
    QTRY_COMPARE(m_shell->focusName(), u"commandField"_s);
    QVERIFY(QApplication::activeModalWidget() == nullptr && QApplication::activePopupWidget() == nullptr);
    m_shell->type(u"rail fo"_s); // words in any order
    QTRY_COMPARE(list()->markedText(), u"Fold or Unfold the Rail"_s);
    m_shell->press(Qt::Key_Return);
    QTRY_VERIFY(!list()->isVisible());
    QTRY_VERIFY(m_shell->settings().railFolded());
    QTRY_COMPARE(m_shell->focusName(), u"box"_s);
}

void TstWindow::commandListDoesNothingByHabit()
{
    m_shell->press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(list()->markedText(), QString());
    m_shell->press(Qt::Key_Return);
    QTRY_VERIFY(list()->isVisible());
    m_shell->press(Qt::Key_Down);
    QVERIFY(!list()->markedText().isEmpty());
    const QString first = list()->markedText();
    m_shell->press(Qt::Key_Down);
    QVERIFY(list()->markedText() != first);
    m_shell->press(Qt::Key_Up);
    QCOMPARE(list()->markedText(), first);
}

void TstWindow::commandListClosesToWhereOneWas()
{
    m_shell->press(Qt::Key_Comma, Qt::ControlModifier);
    auto *lock = m_shell->find<QComboBox>(u"lockMinutes"_s);
    lock->setFocus();
    m_shell->press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(list()->isVisible());
    m_shell->press(Qt::Key_Escape);
    QTRY_VERIFY(!list()->isVisible());
    QTRY_COMPARE(m_shell->focusName(), u"lockMinutes"_s);
    m_shell->press(Qt::Key_K, Qt::ControlModifier);
    m_shell->press(Qt::Key_K, Qt::ControlModifier); // the same key goes back
    QTRY_VERIFY(!list()->isVisible());
    QTRY_COMPARE(m_shell->focusName(), u"lockMinutes"_s);
}

void TstWindow::signInTheBoxOpensTheList()
{
    m_shell->type(u">"_s);
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(boxText(), QString());
    m_shell->type(u"settings"_s);
    QTRY_COMPARE(list()->markedText(), u"Go to Settings"_s); // the scan filter lets go of quick keys
    m_shell->press(Qt::Key_Return);
    QTRY_COMPARE(m_shell->window().office()->currentPage(), u"settings"_s);
}

void TstWindow::plateInTheListGoesToTheBox()
{
    m_shell->press(Qt::Key_Comma, Qt::ControlModifier);
    m_shell->press(Qt::Key_K, Qt::ControlModifier);
    m_shell->type(u"mko77"_s);
    QTRY_VERIFY(list()->markedText().contains(u"mko77"_s));
    m_shell->press(Qt::Key_Return);
    QTRY_COMPARE(m_shell->focusName(), u"box"_s);
    QCOMPARE(boxText(), u"mko77"_s);
    QCOMPARE(m_shell->office().parkedCount(), 0); // nothing is done by it
}

void TstWindow::everyKeyIsOnThePage()
{
    m_shell->press(Qt::Key_Slash, Qt::ControlModifier);
    QTRY_COMPARE(m_shell->window().office()->currentPage(), u"shortcuts"_s);
    const QWidget *page = m_shell->find<QWidget>(u"shortcutsPage"_s);
    QStringList words;
    for (const QLabel *label : page->findChildren<QLabel *>())
        words.append(label->text());
    QStringList caps;
    for (const KeyCap *cap : page->findChildren<KeyCap *>())
        caps.append(cap->accessibleName());
    int seen = 0;
    const QList<ListedCommand> commands = commandsOf(m_shell->window());
    for (const ListedCommand &command : commands) {
        if (command.keys.isEmpty())
            continue;
        ++seen;
        QVERIFY2(words.contains(command.text), qPrintable(command.text));
        QVERIFY2(caps.contains(keyText(command.keys.first())), qPrintable(command.text));
    }
    QVERIFY(seen > 10);
}

void TstWindow::noKeyIsGivenTwice()
{
    // Two commands in sight with one key would both be dead. Pages are never in sight together.
    OfficeView &office = *m_shell->window().office();
    office.buildAllPages();
    const QStringList pages = office.builtPages();
    for (const QString &page : pages) {
        QVERIFY(office.showPage(page));
        QHash<QKeySequence, QString> owners;
        const QList<ListedCommand> commands = commandsOf(m_shell->window());
        for (const ListedCommand &command : commands) {
            const auto *action = qobject_cast<QAction *>(command.source);
            if (!command.possible || action == nullptr)
                continue;
            for (const QKeySequence &key : command.keys) {
                QVERIFY2(!owners.contains(key),
                         qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), owners.value(key), command.name)));
                owners.insert(key, command.name);
            }
        }
    }
}

void TstWindow::unlockResumesThePage()
{
    m_shell->press(Qt::Key_Comma, Qt::ControlModifier);
    m_shell->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_shell->window().state(), MainWindow::State::Locked);
    m_shell->type(PageOffice::password);
    m_shell->press(Qt::Key_Return);
    QVERIFY(m_shell->reaches(MainWindow::State::Office));
    QTRY_COMPARE(m_shell->window().office()->currentPage(), u"settings"_s);
}

void TstWindow::languageChangesWhileRunning()
{
    m_shell->type(u"mko"_s);
    QTRY_COMPARE(boxText(), u"mko"_s); // the scan filter lets go of quick keys
    m_shell->press(Qt::Key_Comma, Qt::ControlModifier);
    QPointer<OfficeView> before = m_shell->window().office();
    auto *language = m_shell->find<Segmented>(u"language"_s);
    QTest::mouseClick(language->findChildren<QAbstractButton *>().at(2), Qt::LeftButton);
    QTRY_VERIFY(m_shell->window().office() != before);
    QCOMPARE(m_shell->settings().language(), LanguageChoice::German);
    QTRY_COMPARE(m_shell->window().office()->currentPage(), u"settings"_s); // where one was
    QVERIFY(m_shell->window().windowTitle().startsWith(u"Einstellungen"_s));
    QCOMPARE(QLocale().language(), QLocale::German);
    QTRY_VERIFY(before.isNull());
    m_shell->press(Qt::Key_F2);
    QCOMPARE(boxText(), u"mko"_s);
    QTRY_COMPARE(m_shell->focusName(), u"box"_s);
    // The doors speak it as well.
    m_shell->window().lock();
    QCOMPARE(m_shell->find<QAbstractButton>(u"submit"_s)->text(), u"Entsperren"_s);
}

void TstWindow::settingsAreRememberedAtOnce()
{
    m_shell->press(Qt::Key_Comma, Qt::ControlModifier);
    auto *theme = m_shell->find<Segmented>(u"theme"_s);
    QTest::mouseClick(theme->findChildren<QAbstractButton *>().at(2), Qt::LeftButton);
    QCOMPARE(m_shell->settings().theme(), ThemeChoice::Dark);
    QCOMPARE(themeOf().kind, Theme::Kind::Dark);
    auto *lock = m_shell->find<QComboBox>(u"lockMinutes"_s);
    lock->setFocus();
    m_shell->press(Qt::Key_Down);
    QCOMPARE(m_shell->settings().lockAfter(), minutes(10));
    auto *tickets = m_shell->find<QCheckBox>(u"printTickets"_s);
    QVERIFY(!m_shell->settings().printsTickets());
    tickets->setFocus();
    m_shell->press(Qt::Key_Space);
    QVERIFY(m_shell->settings().printsTickets());
    const ListLook look {QByteArray("x\0y", 3), 4, 2, Qt::DescendingOrder, {{u"type"_s, u"car"_s}}};
    m_shell->settings().setLook(u"leaving"_s, look);
    QCOMPARE(m_shell->settings().look(u"leaving"_s), look);
    QCOMPARE(m_shell->settings().look(u"bookings"_s), ListLook());
}

void TstWindow::deskIsNotForEverybodyToChange()
{
    m_shell->press(Qt::Key_Comma, Qt::ControlModifier);
    auto *kind = m_shell->find<Segmented>(u"deskKind"_s);
    QTRY_VERIFY(!kind->toolTip().isEmpty()); // the desk was read, and why it cannot be changed is said
    QVERIFY(!kind->isEnabled());
}

PARKDESK_TEST(TstWindow)

#include "tst_window.moc"
