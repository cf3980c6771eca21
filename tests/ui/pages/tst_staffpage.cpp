// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/pages/hire.h"
#include "ui/shared/banner.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shared/viewmemory.h"
#include "ui/staff/ownaccountpage.h"
#include "ui/staff/staffmodel.h"
#include "ui/staff/staffpage.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A page alone in a window, by real keys and object names.
template <typename Page>
class PageWindow {
public:
    template <typename... Args>
    explicit PageWindow(Args &&...args)
        : m_page(std::forward<Args>(args)...)
    {
        m_page.resize(1158, 668);
        m_page.show();
        m_page.activateWindow();
        m_page.setFocus();
        static_cast<void>(QTest::qWaitForWindowActive(&m_page));
    }
    [[nodiscard]] Page &page() { return m_page; }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return m_page.template findChild<Widget *>(name);
    }
    [[nodiscard]] QString focusName() const
    {
        return m_page.focusWidget() == nullptr ? QString() : m_page.focusWidget()->objectName();
    }
    void type(const QString &text) { QTest::keyClicks(m_page.focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_page.focusWidget(), key, modifiers);
    }
    /// Tab until that field has the focus.
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 20 && m_page.focusWidget()->objectName() != name; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(m_page.focusWidget()->objectName(), name);
    }
    [[nodiscard]] QString saidBeside(const QString &field)
    {
        QWidget *parent = find<QWidget>(field);
        while (parent != nullptr && qobject_cast<FieldRow *>(parent) == nullptr)
            parent = parent->parentWidget();
        return parent == nullptr ? QString() : static_cast<FieldRow *>(parent)->error();
    }
    [[nodiscard]] QString text(const QString &label) { return find<TextLabel>(label)->text(); }

private:
    Page m_page;
};

/// The staff page as the owner in admin mode sees it.
struct StaffScene {
    PageOffice office;
    ShortMemory memory;
    std::unique_ptr<PageWindow<StaffPage>> window;

    explicit StaffScene(Role role = Role::Admin)
    {
        static_cast<void>(hire(office, u"ben"_s, u"Ben T."_s, {Role::Attendant}, u"471103"_s));
        must(office.session().setRole(role));
        window = std::make_unique<PageWindow<StaffPage>>(office.office(), office.lot(), memory);
        if (!QTest::qWaitFor([this] { return table()->model()->rowCount() == 2; }))
            qFatal("no list");
    }
    [[nodiscard]] QTableView *table() { return window->find<QTableView>(u"staffTable"_s); }
    [[nodiscard]] QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    [[nodiscard]] bool logsIn(const QString &login, const QString &password)
    {
        Gate &gate = office.context().gate();
        const DoorSign sign = must(answerOf(gate.sign()));
        return answerOf(gate.logIn(login, password, sign.desks.first())).has_value();
    }
};

} // namespace

/// The page of the people, and everybody's own account, by real keys on a real office.
class TstStaffPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void addsAPerson();
    void refusesInPlace();
    void changesRoles();
    void switchesOffAndOn();
    void setsAPassword();
    void givesAMailAddress();
    void ownerAndSelfAreFixed();
    void managersOnlyRead();
    void saysWhatCouldNotBeRead();
    void modelIsSound();
    void everyControlHasAName();
    void ownName();
    void ownPassword();
    void ownPin();
};

void TstStaffPage::addsAPerson()
{
    StaffScene scene;
    auto &w = *scene.window;
    QCOMPARE(scene.cell(0, StaffModel::Name), u"Ben T."_s);
    QCOMPARE(scene.cell(0, StaffModel::State), u"PIN set"_s);
    QTest::keyClick(&w.page(), Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(w.focusName() == u"newName"_s);
    w.type(u"Asha M."_s);
    QCOMPARE(w.find<QLineEdit>(u"newLogin"_s)->text(), u"asha"_s); // suggested
    w.tabTo(u"newRole-manager"_s);
    w.press(Qt::Key_Space);
    w.tabTo(u"newPassword"_s);
    w.type(PageOffice::password);
    w.press(Qt::Key_Return);
    QTRY_COMPARE(scene.table()->model()->rowCount(), 3);
    QCOMPARE(scene.cell(0, StaffModel::Name), u"Asha M."_s);
    QCOMPARE(scene.cell(0, StaffModel::LastSeen), u"never"_s);
    QTRY_COMPARE(scene.table()->currentIndex().row(), 0);
    QVERIFY(w.text(u"staffSaid"_s).contains(u"Asha"_s));
    QVERIFY(scene.logsIn(u"asha"_s, PageOffice::password));
}

void TstStaffPage::refusesInPlace()
{
    StaffScene scene;
    auto &w = *scene.window;
    QTest::keyClick(&w.page(), Qt::Key_A, Qt::AltModifier);
    w.press(Qt::Key_Return);
    QVERIFY(!w.saidBeside(u"newName"_s).isEmpty());
    w.type(u"Ben Other"_s);
    w.press(Qt::Key_Return);
    QTRY_VERIFY(!w.saidBeside(u"newPassword"_s).isEmpty());
    QCOMPARE(w.focusName(), u"newPassword"_s);
    w.type(PageOffice::password);
    w.press(Qt::Key_Return);
    QTRY_VERIFY(!w.saidBeside(u"newLogin"_s).isEmpty()); // there is a ben already
    QCOMPARE(w.find<QLineEdit>(u"newName"_s)->text(), u"Ben Other"_s);
    w.press(Qt::Key_Escape);
    QVERIFY(!w.find<QWidget>(u"newPerson"_s)->isVisible());
    QCOMPARE(w.focusName(), u"staffTable"_s);
}

void TstStaffPage::changesRoles()
{
    StaffScene scene;
    auto &w = *scene.window;
    QTRY_VERIFY(scene.table()->selectionModel()->isRowSelected(0)); // what the panel shows is marked
    w.press(Qt::Key_Return);
    QCOMPARE(w.focusName(), u"role-attendant"_s);
    w.press(Qt::Key_Space);
    w.tabTo(u"saveRoles"_s);
    w.press(Qt::Key_Space);
    QTRY_VERIFY(!w.saidBeside(u"role-attendant"_s).isEmpty()); // at least one
    w.find<QWidget>(u"role-manager"_s)->setFocus();
    w.press(Qt::Key_Space);
    w.tabTo(u"saveRoles"_s);
    w.press(Qt::Key_Space);
    QTRY_COMPARE(scene.cell(0, StaffModel::Roles), u"manager"_s);
    QVERIFY(w.text(u"staffSaid"_s).contains(u"Ben"_s));
    QVERIFY(!w.find<QWidget>(u"saveRoles"_s)->isEnabled());
    w.press(Qt::Key_Escape);
    QCOMPARE(w.focusName(), u"staffTable"_s);
}

void TstStaffPage::switchesOffAndOn()
{
    StaffScene scene;
    auto &w = *scene.window;
    auto *button = w.find<QAbstractButton>(u"switchAccount"_s);
    button->setFocus();
    w.press(Qt::Key_Space);
    QTRY_COMPARE(scene.cell(1, StaffModel::State), u"switched off"_s); // below those who work
    QVERIFY(!scene.logsIn(u"ben"_s, PageOffice::password));
    QTRY_VERIFY(button->isEnabled() && button->text().contains(u"On"_s));
    button->setFocus();
    w.press(Qt::Key_Space);
    QTRY_COMPARE(scene.cell(0, StaffModel::State), u"PIN set"_s);
    QVERIFY(scene.logsIn(u"ben"_s, PageOffice::password));
}

void TstStaffPage::setsAPassword()
{
    StaffScene scene;
    auto &w = *scene.window;
    w.find<QWidget>(u"passwordOfPerson"_s)->setFocus();
    w.type(u"short"_s);
    w.press(Qt::Key_Return);
    QTRY_VERIFY(!w.saidBeside(u"passwordOfPerson"_s).isEmpty());
    auto *field = w.find<QLineEdit>(u"passwordOfPerson"_s);
    QTRY_VERIFY(!field->isReadOnly());
    field->selectAll();
    w.type(u"nine grey geese 9"_s);
    w.press(Qt::Key_Return);
    QTRY_VERIFY(field->text().isEmpty());
    QTRY_COMPARE(scene.cell(0, StaffModel::State), QString()); // the PIN is gone
    QVERIFY(scene.logsIn(u"ben"_s, u"nine grey geese 9"_s));
    QVERIFY(!scene.logsIn(u"ben"_s, PageOffice::password));
}

void TstStaffPage::givesAMailAddress()
{
    StaffScene scene;
    auto &w = *scene.window;
    QVERIFY(!w.find<QWidget>(u"saveMailOfPerson"_s)->isEnabled());
    w.find<QWidget>(u"mailOfPerson"_s)->setFocus();
    w.type(u"ben(at)parking.example"_s);
    w.press(Qt::Key_Return);
    QTRY_VERIFY(!w.saidBeside(u"mailOfPerson"_s).isEmpty());
    auto *field = w.find<QLineEdit>(u"mailOfPerson"_s);
    QTRY_VERIFY(!field->isReadOnly());
    field->selectAll();
    w.type(u"ben@parking.example"_s);
    w.press(Qt::Key_Return);
    const auto mailOf = [&] { return must(answerOf(scene.office.office().read<ListStaff>({}))).at(0).mail; };
    QTRY_COMPARE(mailOf(), u"ben@parking.example"_s);
    QTRY_VERIFY(!field->isReadOnly());
    field->clear();
    w.type(u" "_s);
    w.press(Qt::Key_Return);
    QTRY_COMPARE(mailOf(), QString());
}

void TstStaffPage::ownerAndSelfAreFixed()
{
    StaffScene scene;
    auto &w = *scene.window;
    w.press(Qt::Key_Down);
    QTRY_VERIFY(w.text(u"personNote"_s).contains(u"owner"_s));
    QVERIFY(!w.find<QWidget>(u"switchAccount"_s)->isVisible());
    QVERIFY(!w.find<QWidget>(u"saveRoles"_s)->isVisible());
    QVERIFY(!w.find<QWidget>(u"role-admin"_s)->isEnabled());
}

void TstStaffPage::managersOnlyRead()
{
    StaffScene scene(Role::Manager);
    auto &w = *scene.window;
    QVERIFY(!w.find<QWidget>(u"addPerson"_s)->isVisible());
    QVERIFY(!w.find<QWidget>(u"switchAccount"_s)->isVisible());
    QVERIFY(!w.find<QWidget>(u"role-attendant"_s)->isEnabled());
    QVERIFY(w.text(u"personNote"_s).contains(u"admin"_s));
    must(scene.office.session().setRole(Role::Admin));
    QTRY_VERIFY(w.find<QWidget>(u"addPerson"_s)->isVisible());
}

void TstStaffPage::saysWhatCouldNotBeRead()
{
    PageOffice office;
    ShortMemory memory;
    PageWindow<StaffPage> w(office.office(), office.lot(), memory); // as an attendant, who may not
    auto *banner = w.page().findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!w.find<QTableView>(u"staffTable"_s)->isVisible());
    must(office.session().setRole(Role::Admin));
    Q_EMIT banner->actionTriggered();
    QTRY_COMPARE(w.find<QTableView>(u"staffTable"_s)->model()->rowCount(), 1);
    QVERIFY(!banner->isVisible());
}

void TstStaffPage::modelIsSound()
{
    StaffModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ListStaff::Row one;
    one.staff = StaffId {1};
    one.name = u"One"_s;
    ListStaff::Row two = one;
    two.staff = StaffId {2};
    model.setRows({one, two});
    two.disabled = true;
    model.setRows({two, one});
    model.setRows({two});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, StaffModel::State).data().toString(), u"switched off"_s);
}

void TstStaffPage::everyControlHasAName()
{
    StaffScene scene;
    const QStringList nameless = namelessWidgets(scene.window->page());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
    OwnAccountPage account(scene.office.office());
    account.show();
    QCOMPARE(namelessWidgets(account), QStringList());
}

void TstStaffPage::ownName()
{
    PageOffice office;
    PageWindow<OwnAccountPage> w(office.office());
    auto *name = w.find<QLineEdit>(u"ownName"_s);
    QTRY_COMPARE(name->text(), PageOffice::name);
    QSignalSpy changed(&w.page(), &OwnAccountPage::nameChanged);
    name->clear();
    w.press(Qt::Key_Return);
    QTRY_VERIFY(!w.saidBeside(u"ownName"_s).isEmpty());
    w.type(u"Olivia Stone"_s);
    w.press(Qt::Key_Return);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toString(), u"Olivia Stone"_s);
    QCOMPARE(must(answerOf(office.office().read<OwnProfile>({}))).name, u"Olivia Stone"_s);
    QSignalSpy left(&w.page(), &OwnAccountPage::left);
    w.press(Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TstStaffPage::ownPassword()
{
    PageOffice office;
    PageWindow<OwnAccountPage> w(office.office());
    QTRY_COMPARE(w.find<QLineEdit>(u"ownName"_s)->text(), PageOffice::name);
    const QString wanted = u"nine grey geese 9"_s;
    w.tabTo(u"currentPassword"_s);
    w.type(u"not it at all"_s);
    w.find<QWidget>(u"wantedPassword"_s)->setFocus();
    w.type(wanted);
    w.find<QWidget>(u"wantedPasswordAgain"_s)->setFocus();
    w.type(wanted);
    w.press(Qt::Key_Return);
    QTRY_VERIFY(!w.saidBeside(u"currentPassword"_s).isEmpty());
    QCOMPARE(w.focusName(), u"currentPassword"_s);
    QCOMPARE(w.find<QLineEdit>(u"wantedPassword"_s)->text(), wanted); // only what was wrong is typed again
    w.type(PageOffice::password);
    w.press(Qt::Key_Return);
    QTRY_VERIFY(!w.text(u"savePasswordSaid"_s).isEmpty());
    Gate &gate = office.context().gate();
    const DoorSign sign = must(answerOf(gate.sign()));
    QVERIFY(answerOf(gate.logIn(PageOffice::login, wanted, sign.desks.first())));
    QVERIFY(!answerOf(gate.logIn(PageOffice::login, PageOffice::password, sign.desks.first())));
}

void TstStaffPage::ownPin()
{
    PageOffice office;
    PageWindow<OwnAccountPage> w(office.office());
    QTRY_COMPARE(w.find<QLineEdit>(u"ownName"_s)->text(), PageOffice::name);
    w.find<QWidget>(u"newPin"_s)->setFocus();
    w.type(u"123456"_s);
    w.press(Qt::Key_Return);
    QVERIFY(!w.saidBeside(u"newPin"_s).isEmpty());
    w.find<QLineEdit>(u"newPin"_s)->selectAll();
    w.type(u"580301"_s);
    w.press(Qt::Key_Return);
    QVERIFY(!w.saidBeside(u"pinPassword"_s).isEmpty());
    w.type(PageOffice::password);
    w.press(Qt::Key_Return);
    QTRY_VERIFY(!w.text(u"savePinSaid"_s).isEmpty());
    Gate &gate = office.context().gate();
    const DoorSign::Desk desk = office.session().desk();
    QVERIFY(answerOf(gate.changeClerk(PageOffice::login, u"580301"_s, desk)));
    QTRY_VERIFY(w.find<QWidget>(u"takePinAway"_s)->isVisible());
    w.find<QWidget>(u"takePinAway"_s)->setFocus();
    w.press(Qt::Key_Space);
    QTRY_VERIFY(!w.find<QWidget>(u"takePinAway"_s)->isVisible());
    QVERIFY(!answerOf(gate.changeClerk(PageOffice::login, u"580301"_s, desk)));
}

PARKDESK_TEST(TstStaffPage)

#include "tst_staffpage.moc"
