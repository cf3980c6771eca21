// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/editdesk.h"
#include "services/stays/leavestay.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/desk/amountpanel.h"
#include "ui/desk/boxwork.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shared/toast.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/officeview.h"
#include "ui/shell/windowsettings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// The whole window with somebody logged in, its scanner filter at work, driven by keys alone.
class DeskTour {
public:
    DeskTour()
        : m_settings(m_folder.filePath(u"settings.ini"_s))
        , m_window(std::make_unique<MainWindow>(m_office.context(), m_settings, QString()))
    {
    }

    void begin()
    {
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        m_window->begin();
        if (!QTest::qWaitFor([this] { return m_window->state() == MainWindow::State::LogIn; }))
            qFatal("no log-in page");
        type(PageOffice::login);
        press(Qt::Key_Return);
        type(PageOffice::password);
        press(Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return find<QLineEdit>(u"box"_s) != nullptr && focusName() == u"box"; }, 10'000))
            qFatal("the desk did not open");
        if (!QTest::qWaitFor([this] { return !line().isEmpty(); }))
            qFatal("the desk says nothing");
    }

    [[nodiscard]] PageOffice &office() { return m_office; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return m_window->findChild<Widget *>(name);
    }
    [[nodiscard]] QLineEdit *box() { return find<QLineEdit>(u"box"_s); }
    [[nodiscard]] QLineEdit *cash() { return find<QLineEdit>(u"cash"_s); }
    [[nodiscard]] AmountPanel *panel() { return m_window->findChild<AmountPanel *>(); }
    [[nodiscard]] Toast *toast() { return m_window->findChild<Toast *>(); }
    [[nodiscard]] QString line() { return find<NoticeLine>(u"line"_s)->text(); }
    [[nodiscard]] QString focusName() const
    {
        return m_window->focusWidget() == nullptr ? QString() : m_window->focusWidget()->objectName();
    }
    [[nodiscard]] bool waitForPanel()
    {
        return QTest::qWaitFor([this] { return panel()->isReady(); });
    }
    /// By a person's hands: counted.
    void type(const QString &text)
    {
        QTest::keyClicks(m_window->focusWidget(), text);
        m_keys += static_cast<int>(text.size());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
        ++m_keys;
    }
    /// By a scanner: as quick as events are, wherever the focus is. Not counted.
    void scan(const QString &text)
    {
        for (const QChar sign : text)
            QTest::keyClick(m_window->focusWidget(), sign.toLatin1());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    }
    void prefixedScan(const QString &text, int gapMs)
    {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F13);
        for (const QChar sign : text)
            QTest::keyClick(m_window->focusWidget(), sign.toLatin1(), Qt::NoModifier, gapMs);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    }
    [[nodiscard]] int takeKeyCount() { return std::exchange(m_keys, 0); }
    /// The names of what Tab reaches from here on, until it comes round.
    [[nodiscard]] QStringList walk()
    {
        QStringList names;
        const QWidget *first = m_window->focusWidget();
        for (int steps = 0; steps < 100; ++steps) {
            names.append(focusName());
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            if (m_window->focusWidget() == first)
                return names;
        }
        return names;
    }

private:
    QTemporaryDir m_folder;
    PageOffice m_office;
    WindowSettings m_settings;
    std::unique_ptr<MainWindow> m_window;
    int m_keys = 0;
};

/// Controls of the desk that can be used now.
QList<QWidget *> controlsOf(QWidget &page)
{
    QList<QWidget *> controls;
    const QList<QWidget *> all = page.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool control = qobject_cast<QAbstractButton *>(widget) != nullptr
            || qobject_cast<QLineEdit *>(widget) != nullptr || qobject_cast<QAbstractItemView *>(widget) != nullptr;
        if (control && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0)
            controls.append(widget);
    }
    return controls;
}

} // namespace

/// The desk in its window with the mouse unplugged: key budgets, scans wherever the focus is, and the way of Tab.
class TstDeskTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void knownVehicleTakesFiveKeys();
    void scannedBookingTakesNoKey();
    void scannedExitTakesOneKey();
    void scanLeavesNoCharacters_data();
    void scanLeavesNoCharacters();
    void scansWaitWhileMoneyIsTaken();
    void sameScanCountsOnce();
    void prefixedScanMayBeSlow();
    void unknownScanIsShown();
    void quickTypingIsNoScan();
    void cardDeskOpensWithTheCard();
    void changeStaysUntilTheNextJob();
    void tabReachesEverything();
    void tabReachesThePanel();
};

void TstDeskTour::knownVehicleTakesFiveKeys()
{
    DeskTour tour;
    const QString ticket = tour.office().enter(u"KABC4711"_s);
    must(answerOf(tour.office().office().run<LeaveStay>(QUuid::createUuid(), {StayKey {{}, ticket, {}}})));
    tour.begin();
    QVERIFY(tour.takeKeyCount() > 0); // of the log-in
    tour.type(u"kabc"_s);
    tour.press(Qt::Key_Return);
    QTRY_COMPARE(tour.toast()->figure(), u"A-01"_s);
    QVERIFY(tour.takeKeyCount() <= 5);
    QCOMPARE(tour.office().parkedCount(), 1);
}

void TstDeskTour::scannedBookingTakesNoKey()
{
    DeskTour tour;
    const QString code = tour.office().reserve(u"MKO77"_s, minutes(10), hours(2));
    tour.begin();
    (void)tour.takeKeyCount();
    tour.scan(code);
    QTRY_COMPARE(tour.toast()->figure(), u"A-01"_s);
    QCOMPARE(tour.takeKeyCount(), 0);
    QCOMPARE(tour.box()->text(), QString());
    QCOMPARE(tour.office().dueCount(), 0);
    QCOMPARE(tour.office().parkedCount(), 1);
}

void TstDeskTour::scannedExitTakesOneKey()
{
    DeskTour tour;
    const QString ticket = tour.office().enter(u"MKO77"_s);
    tour.office().clock().advance(minutes(90));
    tour.begin();
    (void)tour.takeKeyCount();
    tour.scan(ticket);
    QVERIFY(tour.waitForPanel());
    QCOMPARE(tour.office().parkedCount(), 1); // the scanner's own Enter took no money
    tour.press(Qt::Key_Return);
    QTRY_COMPARE(tour.office().parkedCount(), 0);
    QCOMPARE(tour.takeKeyCount(), 1);
}

void TstDeskTour::scanLeavesNoCharacters_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("box") << u"box"_s;
    QTest::newRow("spot") << u"spot"_s;
    QTest::newRow("list") << u"parkedView"_s;
    QTest::newRow("button") << u"comeIn"_s;
}

void TstDeskTour::scanLeavesNoCharacters()
{
    QFETCH(const QString, field);
    DeskTour tour;
    const QString ticket = tour.office().enter(u"MKO77"_s);
    tour.office().clock().advance(minutes(90));
    tour.begin();
    if (field == u"spot")
        tour.press(Qt::Key_F7);
    for (int steps = 0; steps < 40 && tour.focusName() != field; ++steps)
        tour.press(Qt::Key_Tab);
    QCOMPARE(tour.focusName(), field);
    tour.scan(ticket);
    QVERIFY(tour.waitForPanel());
    QCOMPARE(tour.panel()->quote().plate, u"MKO77"_s);
    QCOMPARE(tour.cash()->text(), QString());
    QCOMPARE(tour.find<QLineEdit>(u"spot"_s)->text(), QString());
}

void TstDeskTour::scansWaitWhileMoneyIsTaken()
{
    DeskTour tour;
    const QString first = tour.office().enter(u"MKO77"_s);
    const QString second = tour.office().enter(u"BAB123"_s);
    const QString third = tour.office().enter(u"HHX99"_s);
    tour.office().clock().advance(minutes(90));
    tour.begin();
    tour.scan(first);
    QVERIFY(tour.waitForPanel());
    tour.type(u"20"_s);
    QTRY_COMPARE(tour.cash()->text(), u"20"_s);
    tour.scan(second);
    QTRY_VERIFY2(tour.line().contains(u"waits"_s), qPrintable(tour.line()));
    tour.scan(third);
    QTRY_VERIFY2(tour.line().contains(u"1 more"_s), qPrintable(tour.line()));
    QCOMPARE(tour.cash()->text(), u"20"_s);
    QCOMPARE(tour.panel()->quote().plate, u"MKO77"_s);
    tour.press(Qt::Key_Return);
    QTRY_COMPARE(tour.panel()->quote().plate, u"BAB123"_s); // taken up in their order
    QVERIFY(tour.waitForPanel());
    QCOMPARE(tour.cash()->text(), QString());
    QCOMPARE(tour.office().parkedCount(), 2);
    tour.press(Qt::Key_Escape);
    QTRY_COMPARE(tour.panel()->quote().plate, u"HHX99"_s);
    QVERIFY(tour.waitForPanel());
    QCOMPARE(tour.office().parkedCount(), 2);
}

void TstDeskTour::sameScanCountsOnce()
{
    DeskTour tour;
    const QString ticket = tour.office().enter(u"MKO77"_s);
    tour.office().clock().advance(minutes(90));
    tour.begin();
    tour.scan(ticket);
    tour.scan(ticket);
    QVERIFY(tour.waitForPanel());
    QVERIFY2(!tour.line().contains(u"Scanned"_s), qPrintable(tour.line()));
    tour.press(Qt::Key_Escape);
    QTRY_COMPARE(tour.focusName(), u"box"_s);
    catchUp(tour.office().office(), tour.office().lot());
    QVERIFY(!tour.window().findChild<BoxWork *>()->isBusy());
    QVERIFY(!tour.panel()->isOpen());
}

void TstDeskTour::prefixedScanMayBeSlow()
{
    DeskTour tour;
    const QString ticket = tour.office().enter(u"MKO77"_s);
    tour.office().clock().advance(minutes(90));
    tour.begin();
    tour.prefixedScan(ticket, 45);
    QVERIFY(tour.waitForPanel());
    QCOMPARE(tour.panel()->quote().plate, u"MKO77"_s);
}

void TstDeskTour::unknownScanIsShown()
{
    DeskTour tour;
    tour.begin();
    tour.prefixedScan(u"4006381333931"_s, 0);
    QTRY_VERIFY(tour.toast()->isVisible());
    QVERIFY2(tour.toast()->text().contains(u"4006381333931"_s), qPrintable(tour.toast()->text()));
    QCOMPARE(tour.box()->text(), QString());
    QCOMPARE(tour.office().parkedCount(), 0);
}

void TstDeskTour::quickTypingIsNoScan()
{
    DeskTour tour;
    tour.begin();
    tour.scan(u"mko77abc"_s); // no code of ours: a quick person
    QTRY_COMPARE(tour.office().parkedCount(), 1);
    QTRY_COMPARE(tour.box()->text(), QString());
}

void TstDeskTour::cardDeskOpensWithTheCard()
{
    DeskTour tour;
    Office &office = tour.office().office();
    Actor admin = office.actor();
    admin.role = Role::Admin;
    Office asAdmin(tour.office().context().parts(), admin);
    must(answerOf(asAdmin.run<EditDesk>(QUuid::createUuid(), {*admin.desk, u"both"_s, u"card"_s})));
    const QString ticket = tour.office().enter(u"MKO77"_s);
    tour.office().clock().advance(minutes(90));
    tour.begin();
    tour.scan(ticket);
    QVERIFY(tour.waitForPanel());
    QTRY_COMPARE(tour.focusName(), u"cardReference"_s);
    tour.press(Qt::Key_Return);
    QTRY_COMPARE(tour.office().parkedCount(), 0);
}

void TstDeskTour::changeStaysUntilTheNextJob()
{
    DeskTour tour;
    const QString ticket = tour.office().enter(u"MKO77"_s);
    tour.office().clock().advance(minutes(90));
    tour.begin();
    tour.scan(ticket);
    QVERIFY(tour.waitForPanel());
    tour.type(u"20"_s);
    tour.press(Qt::Key_Return);
    QTRY_COMPARE(tour.toast()->figure(), u"Change 15.00"_s);
    QVERIFY(tour.toast()->isHeld()); // its time does not run
    QVERIFY2(tour.line().contains(u"15.00"_s), qPrintable(tour.line()));
    tour.type(u"b"_s);
    QTRY_VERIFY(!tour.toast()->isVisible());
}

void TstDeskTour::tabReachesEverything()
{
    DeskTour tour;
    tour.office().enter(u"MKO77"_s);
    tour.office().reserve(u"HHX77"_s, minutes(10), hours(1));
    tour.begin();
    QTRY_VERIFY(tour.find<QAbstractItemView>(u"dueView"_s)->isVisible());
    QWidget *page = tour.find<QWidget>(u"deskPage"_s);
    for (const QString &typed : {QString(), u"bab12"_s}) {
        tour.type(typed);
        QTRY_COMPARE(tour.box()->text(), typed);
        const QStringList names = tour.walk();
        QCOMPARE(names.first(), u"box"_s);
        const QList<QWidget *> controls = controlsOf(*page);
        QVERIFY(controls.size() >= 5);
        for (QWidget *control : controls) {
            // The radio buttons of a group are one stop; arrows go on from there.
            const bool partOfGroup = control->inherits("QRadioButton");
            QVERIFY2(partOfGroup || names.contains(control->objectName()), qPrintable(control->objectName()));
        }
        QVERIFY(names.indexOf(u"dueView"_s) < names.indexOf(u"parkedView"_s));
        QVERIFY(names.indexOf(u"parkedView"_s) < names.indexOf(u"doneView"_s));
        const QString firstButton = typed.isEmpty() ? u"comeIn"_s : u"type-car"_s;
        if (!typed.isEmpty())
            QVERIFY2(names.indexOf(u"type-car"_s) < names.indexOf(u"spot"_s), qPrintable(names.join(u' ')));
        QVERIFY2(names.indexOf(firstButton) < names.indexOf(u"dueView"_s), qPrintable(names.join(u' ')));
        QVERIFY2(!names.contains(QString()), qPrintable(names.join(u' ')));
    }
}

void TstDeskTour::tabReachesThePanel()
{
    DeskTour tour;
    const QString ticket = tour.office().enter(u"MKO77"_s);
    tour.office().clock().advance(minutes(90));
    tour.begin();
    tour.scan(ticket);
    QVERIFY(tour.waitForPanel());
    QTRY_COMPARE(tour.focusName(), u"cash"_s);
    const QStringList names = tour.walk();
    const QList<QWidget *> controls = controlsOf(*tour.panel());
    QVERIFY(controls.size() >= 4);
    for (QWidget *control : controls)
        QVERIFY2(names.contains(control->objectName()), qPrintable(control->objectName()));
    QVERIFY(names.indexOf(u"cash"_s) < names.indexOf(u"take"_s));
    QVERIFY(names.indexOf(u"take"_s) < names.indexOf(u"card"_s));
    QVERIFY2(!names.contains(u"box"_s), qPrintable(names.join(u' '))); // it rests
    QCOMPARE(tour.office().parkedCount(), 1);
}

PARKDESK_TEST(TstDeskTour)

#include "tst_desktour.moc"
