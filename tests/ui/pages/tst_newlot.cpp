// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/zonerules.h"
#include "services/lots/lotsoverview.h"
#include "services/lots/readlotplan.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/shellwindow.h"
#include "ui/lots/loteditor.h"
#include "ui/lots/lotspage.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shared/toast.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTimeZone>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// The page of all lots for somebody in a role, driven by keys.
class LotsWindow {
public:
    explicit LotsWindow(Role role)
    {
        must(office.session().setRole(role));
        page = std::make_unique<LotsPage>(office.office(), office.lot());
        page->resize(1158, 668);
        page->show();
        page->activateWindow();
        page->setFocus(Qt::OtherFocusReason);
        if (!QTest::qWaitFor([this] { return page->isActiveWindow() && list()->currentIndex().isValid(); }))
            qFatal("the lots did not open");
    }

    [[nodiscard]] QListView *list() const { return page->findChild<QListView *>(u"lotsView"_s); }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        const QList<Widget *> all = page->findChildren<Widget *>(name);
        for (Widget *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return all.isEmpty() ? nullptr : all.first();
    }
    void press(Qt::Key key) { QTest::keyClick(page->focusWidget(), key); }
    void type(const QString &text) { QTest::keyClicks(page->focusWidget(), text); }
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 30 && focusName() != name; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(focusName(), name);
    }
    [[nodiscard]] QString focusName() const
    {
        return page->focusWidget() == nullptr ? QString() : page->focusWidget()->objectName();
    }
    [[nodiscard]] QString saidBeside(const QString &field) const
    {
        auto *parent = find<QWidget>(field);
        while (parent != nullptr && qobject_cast<FieldRow *>(parent) == nullptr)
            parent = parent->parentWidget();
        return parent == nullptr ? QString() : static_cast<FieldRow *>(parent)->error();
    }
    [[nodiscard]] QList<LotsOverview::Row> lots()
    {
        return must(answerOf(office.office().read<LotsOverview>({}))).rows;
    }

    PageOffice office;
    std::unique_ptr<LotsPage> page;
};

} // namespace

/// A further lot without leaving the window.
class TstNewLot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void isMadeByKeysAndOpened();
    void refusalsStandBesideTheFields();
    void whatIsTypedStays();
    void onlyForWhoManagesLots();
};

void TstNewLot::isMadeByKeysAndOpened()
{
    LotsWindow window(Role::Admin);
    window.press(Qt::Key_Insert);
    QCOMPARE(window.focusName(), u"lotName"_s);
    const QByteArray own = QTimeZone::systemTimeZoneId();
    QCOMPARE(window.find<QComboBox>(u"zone"_s)->currentText(),
             ZoneRules::forZone(own) ? QString::fromLatin1(own) : u"UTC"_s);
    QVERIFY(window.find<QComboBox>(u"lotCurrency"_s)->currentText().startsWith(u"EUR"_s));
    QCOMPARE(namelessWidgets(*window.page).join(u' '), QString());
    window.type(u"Canal Street"_s);
    window.tabTo(u"lotAddress"_s);
    window.type(u"14 Canal Street"_s);
    window.tabTo(u"spots-car"_s);
    window.type(u"12"_s);
    window.tabTo(u"pattern-car"_s);
    window.type(u"K-{01}"_s);
    window.press(Qt::Key_Return);
    QTRY_COMPARE(window.focusName(), u"lotsView"_s);
    QTRY_COMPARE(window.list()->currentIndex().data().toString(), u"Canal Street"_s);
    QVERIFY(window.find<Toast>({})->text().contains(u"Canal Street"_s));
    const QList<LotsOverview::Row> lots = window.lots();
    QCOMPARE(lots.size(), 2);
    const LotsOverview::Row &made = lots.first(); // by name
    QCOMPARE(made.now.lot.name, u"Canal Street"_s);
    QCOMPARE(made.now.lot.currency.code(), u"EUR"_s);
    QCOMPARE(made.desks.size(), 1);
    window.press(Qt::Key_Return);
    QTRY_VERIFY(window.page->editor() != nullptr && window.page->editor()->draft().isOpen());
    const LotPlan &plan = window.page->editor()->draft().plan();
    QCOMPARE(plan.lot, made.now.lot.id);
    QCOMPARE(plan.spots.size(), 12);
    QCOMPARE(plan.spots.first().label, u"K-01"_s);
    QCOMPARE(plan.spots.first().types, QStringList {u"car"_s});
}

void TstNewLot::refusalsStandBesideTheFields()
{
    LotsWindow window(Role::Admin);
    const QString here = window.lots().first().now.lot.name;
    window.press(Qt::Key_Insert);
    window.press(Qt::Key_Return); // no name
    QCOMPARE(window.focusName(), u"lotName"_s);
    QVERIFY(!window.saidBeside(u"lotName"_s).isEmpty());
    window.type(here); // only the office knows that it is taken
    QVERIFY(window.saidBeside(u"lotName"_s).isEmpty());
    window.press(Qt::Key_Return);
    QTRY_VERIFY(!window.saidBeside(u"lotName"_s).isEmpty());
    QCOMPARE(window.focusName(), u"lotName"_s);
    window.find<QLineEdit>(u"lotName"_s)->selectAll();
    window.type(u"South"_s);
    const auto refuses = [&window](const QString &field, const QString &text) {
        window.tabTo(field);
        auto *box = window.find<QComboBox>(field);
        (box != nullptr ? box->lineEdit() : window.find<QLineEdit>(field))->selectAll();
        window.type(text);
        window.press(Qt::Key_Return);
        QTRY_VERIFY(!window.saidBeside(field).isEmpty());
        QCOMPARE(window.focusName(), field);
    };
    refuses(u"zone"_s, u"??"_s); // of no zone, so that no list opens
    window.find<QComboBox>(u"zone"_s)->setEditText(u"Europe/Berlin"_s);
    refuses(u"lotCurrency"_s, u"EURO"_s);
    window.find<QComboBox>(u"lotCurrency"_s)->setEditText(u"EUR"_s);
    refuses(u"lotDesk"_s, window.office.session().desk().name);
    QCOMPARE(window.lots().size(), 1);
    window.find<QLineEdit>(u"lotDesk"_s)->selectAll();
    window.type(u"Booth"_s);
    window.press(Qt::Key_Return);
    QTRY_COMPARE(window.lots().size(), 2);
}

void TstNewLot::whatIsTypedStays()
{
    LotsWindow window(Role::Admin);
    window.press(Qt::Key_Insert);
    window.type(u"South"_s);
    window.press(Qt::Key_Escape);
    QCOMPARE(window.focusName(), u"lotsView"_s);
    window.press(Qt::Key_Insert);
    QCOMPARE(window.focusName(), u"lotName"_s);
    QCOMPARE(window.find<QLineEdit>(u"lotName"_s)->text(), u"South"_s);
    window.press(Qt::Key_Return);
    QTRY_COMPARE(window.focusName(), u"lotsView"_s);
    QTRY_COMPARE(window.list()->currentIndex().data().toString(), u"South"_s);
    window.press(Qt::Key_Insert); // a further one begins anew
    QCOMPARE(window.find<QLineEdit>(u"lotName"_s)->text(), QString());
    window.type(u"East"_s);
    window.press(Qt::Key_Return);
    QTRY_COMPARE(window.lots().size(), 3);
}

void TstNewLot::onlyForWhoManagesLots()
{
    LotsWindow window(Role::Attendant);
    QVERIFY(!window.find<QPushButton>(u"lotsNew"_s)->isVisible());
    window.press(Qt::Key_Insert);
    QCOMPARE(window.focusName(), u"lotsView"_s);
    QVERIFY(window.find<QWidget>(u"newLotForm"_s) == nullptr);
}

PARKDESK_TEST(TstNewLot)

#include "tst_newlot.moc"
