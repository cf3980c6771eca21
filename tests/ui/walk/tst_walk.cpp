// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/listlots.h"
#include "services/stays/entervehicle.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "tests/ui/walk/layoutfaults.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shell/language.h"
#include "ui/shell/livepreferences.h"
#include "ui/shell/loginpage.h"
#include "ui/shell/officeview.h"
#include "ui/shell/pagetable.h"
#include "ui/shell/startpage.h"
#include "ui/shell/windowsettings.h"

#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Every page in both languages, from both sides, light and dark, on a screen of 1366 x 768: nothing cut, nothing on
/// something else, nothing outside. CTest runs it once more at 200 %.
class TstWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultsAreFound();
    void everyPage_data();
    void everyPage();
    void doors_data() { everyPage_data(); }
    void doors();
    void cleanup();

private:
    void dress();
    /// Fails with what is wrong.
    void look(QWidget &window, const QString &name);

    QStringList m_faults;
};

namespace {

constexpr QSize screenSize(1366, 768);
constexpr QSize pageSize(1180, 688); // beside the rail in German, between the bars

/// Those that need most, to find what makes a page too wide.
QString widestParts(const QWidget &page)
{
    QList<const QWidget *> parts;
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisibleTo(&page))
            parts.append(widget);
    }
    std::sort(parts.begin(), parts.end(), [](const QWidget *a, const QWidget *b) {
        return a->minimumSizeHint().width() > b->minimumSizeHint().width();
    });
    QStringList named;
    for (const QWidget *part : parts.first(qMin(qsizetype {6}, parts.size())))
        named.append(u"%1 %2 (%3)"_s.arg(QString::fromLatin1(part->metaObject()->className()), part->objectName())
                         .arg(part->minimumSizeHint().width()));
    return named.join(u", "_s);
}

} // namespace

void TstWalk::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    Language::apply(LanguageChoice::English);
}

void TstWalk::faultsAreFound()
{
    applyTheme(*qApp, ThemeChoice::Light);
    QWidget window;
    window.resize(400, 300);
    auto *good = new QLabel(u"short"_s, &window);
    good->setGeometry(10, 10, 200, 30);
    window.show();
    QCOMPARE(layoutFaults(window), QStringList());
    const auto faultsWith = [&window](QWidget *planted, const QRect &place) {
        planted->setParent(&window);
        planted->setGeometry(place);
        planted->show();
        const qsizetype count = layoutFaults(window).size();
        delete planted;
        return count;
    };
    QCOMPARE(faultsWith(new QLabel(u"a label that is much too long for its place"_s), {10, 50, 60, 30}), 1);
    QCOMPARE(faultsWith(new QPushButton(u"a button that is too long"_s), {10, 50, 60, 40}), 1);
    auto *combo = new QComboBox;
    combo->addItem(u"a choice that is too long for its box"_s);
    QCOMPARE(faultsWith(combo, {10, 50, 80, 40}), 1);
    auto *wrapped = new QLabel(u"a label that may wrap but has no height for it"_s);
    wrapped->setWordWrap(true);
    QCOMPARE(faultsWith(wrapped, {10, 50, 80, 20}), 1);
    QCOMPARE(faultsWith(new QLabel(u"x"_s), {390, 50, 60, 30}), 1); // outside
    QCOMPARE(faultsWith(new QLabel(u"x"_s), {30, 20, 60, 30}), 1); // on the good one
    QCOMPARE(layoutFaults(window), QStringList());
}

void TstWalk::everyPage_data()
{
    QTest::addColumn<LanguageChoice>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<ThemeChoice>("theme");
    for (const auto language : {LanguageChoice::English, LanguageChoice::German}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
                QTest::addRow("%s %s %s", language == LanguageChoice::German ? "German" : "English",
                              direction == Qt::RightToLeft ? "from the right" : "from the left",
                              theme == ThemeChoice::Dark ? "dark" : "light")
                    << language << direction << theme;
            }
        }
    }
}

void TstWalk::dress()
{
    QFETCH(LanguageChoice, language);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(ThemeChoice, theme);
    Language::apply(language);
    QApplication::setLayoutDirection(direction);
    applyTheme(*qApp, theme);
    m_faults.clear();
}

void TstWalk::look(QWidget &window, const QString &name)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (window.width() > screenSize.width() || window.height() > screenSize.height())
        m_faults.append(u"%1: the window grew to %2 x %3"_s.arg(name).arg(window.width()).arg(window.height()));
    QVERIFY(!window.grab().isNull());
    QStringList faults;
    // An answer that has just come may still be on its way into the layout.
    (void)QTest::qWaitFor(
        [&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            faults = layoutFaults(window);
            return faults.isEmpty();
        },
        500);
    for (const QString &fault : faults)
        m_faults.append(name + u": "_s + fault);
}

void TstWalk::everyPage()
{
    dress();
    PageOffice office;
    for (const QString &plate : {u"MKO77"_s, u"HRO 55"_s})
        office.enter(plate);
    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = u"B AB 1234"_s;
    const StayId parked = must(answerOf(office.office().run<EnterVehicle>(QUuid::createUuid(), command))).stay;
    office.reserve(u"BAB123"_s, minutes(30), hours(1));
    const QTemporaryDir folder;
    WindowSettings settings(folder.filePath(u"settings.ini"_s));
    LivePreferences preferences(settings);
    for (const Role role : {Role::Attendant, Role::Manager, Role::Admin}) {
        must(office.session().setRole(role));
        OfficeView view(office.session(), settings, preferences, u"● Database: this computer"_s);
        view.resize(screenSize);
        view.show();
        for (const PageEntry &entry : pageTable()) {
            const QString name = QString::fromLatin1(entry.name);
            if (!view.showPage(name))
                continue;
            QTRY_VERIFY(view.page(name)->isVisible());
            if (name == u"stay")
                view.startDeed(DeskDeed::Details, parked);
            // Answers come in the order of the questions: after these, what the page asked for has come.
            for (int i = 0; i < 3; ++i)
                must(answerOf(office.office().read<ListLots>({})));
            const QSize least = view.page(name)->minimumSizeHint();
            if (least.width() > pageSize.width() || least.height() > pageSize.height())
                m_faults.append(u"%1: at least %2 x %3; its widest parts: %4"_s.arg(name)
                                    .arg(least.width())
                                    .arg(least.height())
                                    .arg(widestParts(*view.page(name))));
            look(view, u"%1 as %2"_s.arg(name, roleName(role)));
        }
    }
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void TstWalk::doors()
{
    dress();
    PageOffice office;
    const QTemporaryDir folder;
    WindowSettings settings(folder.filePath(u"settings.ini"_s));
    FirstRunWizard wizard("Europe/Berlin", office.clock());
    wizard.resize(screenSize);
    wizard.show();
    look(wizard, u"first run"_s);
    StartPage start;
    start.resize(screenSize);
    start.showError({ErrorCode::DatabaseInUse,
                     Field::Database,
                     {{u"pid"_s, u"4711"_s}, {u"host"_s, u"till-2"_s}, {u"user"_s, u"asha"_s}}},
                    u"sqlite:parkdesk.db"_s);
    start.show();
    look(start, u"start"_s);
    LoginPage login;
    login.resize(screenSize);
    login.offer(must(answerOf(office.context().gate().sign())), {{u"ben"_s, u"Ben T."_s, Role::Attendant}}, {},
                u"this computer"_s);
    login.show();
    look(login, u"log-in"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

PARKDESK_TEST(TstWalk)

#include "tst_walk.moc"
