// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// How quickly the window answers, by real key events into it, on an office with 100,000 stays: 95th percentiles of
// reference budgets, and T2, how long the event loop was away meanwhile.

#include "runtime/appcontext.h"
#include "tests/bench/figures.h"
#include "tests/bench/reactiontimer.h"
#include "tests/support/history.h"
#include "ui/desk/amountpanel.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/suggestions.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/officeview.h"
#include "ui/shell/pagetable.h"
#include "ui/shell/windowsettings.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int parkedVehicles = 60;
constexpr int stuckExit = 3;

/// Plates so far from each other that the box does not ask whether another one is meant.
QString farPlate(int number)
{
    const QChar first(u'A' + static_cast<char16_t>(number % 26));
    const QChar second(u'A' + static_cast<char16_t>(number * 7 % 26));
    return u"HH %1%2 %3"_s.arg(first).arg(second).arg(1111 + number * 137);
}

/// Counts the paintings of one widget.
class PaintProbe : public QObject {
public:
    void watch(QWidget *widget)
    {
        if (widget == m_widget)
            return;
        m_widget = widget;
        widget->installEventFilter(this);
    }
    void arm() { m_painted = false; }
    [[nodiscard]] bool painted() const { return m_painted; }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_widget && event->type() == QEvent::Paint)
            m_painted = true;
        return false;
    }

private:
    QWidget *m_widget = nullptr;
    bool m_painted = false;
};

/// The office with its history, and the window on it.
class Desk {
public:
    Desk()
        : m_passwords(SodiumPasswords::Cost::Least)
        , m_settings(m_folder.filePath(u"settings.ini"_s))
    {
        fill();
        m_context = std::make_unique<AppContext>(m_database.url(), OpenOptions(), m_clock, m_passwords);
        m_window = std::make_unique<MainWindow>(*m_context, m_settings, QString());
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        m_window->begin();
    }
    ~Desk() { m_window.reset(); }

    [[nodiscard]] QList<Reaction> reactions();

private:
    void fill()
    {
        OfficePlan plan;
        plan.rows = {spotRow(u"A-{001}"_s, 150, {u"car"_s}), spotRow(u"B-{01}"_s, 40, {u"bike"_s, u"scooty"_s}),
                     spotRow(u"T-{01}"_s, 10, {u"truck"_s})};
        OfficeBuilder office(m_database, m_clock, plan);
        addHistory(m_database, office);
        for (int i = 1; i <= parkedVehicles; ++i)
            m_tickets.append(must(office.enter(historyPlate(i), u"car"_s)).ticket);
        m_clock.advance(minutes(50));
    }
    void press(Qt::Key key, const QString &text = {})
    {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            QCoreApplication::sendEvent(m_window->focusWidget(), &event);
        }
    }
    void type(const QString &text)
    {
        for (const QChar sign : text)
            press(static_cast<Qt::Key>(sign.toUpper().unicode()), sign);
    }
    template <typename Widget>
    [[nodiscard]] Widget *find() const
    {
        return m_window->office() == nullptr ? nullptr : m_window->office()->findChild<Widget *>();
    }
    /// The field of that name that is in sight: the lock has a password field as well.
    [[nodiscard]] QLineEdit *shown(const QString &name) const
    {
        const QList<QLineEdit *> fields = m_window->findChildren<QLineEdit *>(name);
        for (QLineEdit *field : fields) {
            if (field->isVisible())
                return field;
        }
        qFatal("there is no field %s", qPrintable(name));
    }
    [[nodiscard]] QLineEdit *box() const { return m_window->findChild<QLineEdit *>(u"box"_s); }
    void emptyBox()
    {
        m_window->office()->focusBox();
        box()->clear();
    }
    [[nodiscard]] Reaction logIn();
    [[nodiscard]] Reaction echo();
    [[nodiscard]] Reaction suggestions();
    [[nodiscard]] Reaction comeIn();
    [[nodiscard]] Reaction scan();
    [[nodiscard]] Reaction pageChange();

    QTemporaryDir m_folder;
    TestClock m_clock;
    TestDatabase m_database;
    SodiumPasswords m_passwords;
    WindowSettings m_settings;
    QStringList m_tickets;
    QStringList m_pages;
    qsizetype m_page = 0;
    QString m_typed;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<MainWindow> m_window;
    PaintProbe m_probe;
};

Reaction Desk::logIn()
{
    return {u"log-in to usable box (without stretching the password)"_s,
            1500,
            1,
            {},
            [this] {
                const QWidget *field = m_window->focusWidget();
                return m_window->state() == MainWindow::State::LogIn && field != nullptr
                    && field->objectName() == u"login"_s;
            },
            [this](int) {
                shown(u"login"_s)->setText(OfficeBuilder::attendantLogin);
                shown(u"password"_s)->setText(OfficeBuilder::password);
                shown(u"password"_s)->setFocus();
                press(Qt::Key_Return);
            },
            [this] {
                const auto *desk = find<DeskPage>();
                return desk != nullptr && box()->hasFocus() && m_window->findChild<QWidget *>(u"free-car"_s) != nullptr;
            }};
}

Reaction Desk::echo()
{
    return {u"character echo in the box"_s,
            16,
            100,
            [this](int) {
                emptyBox();
                m_probe.watch(box());
            },
            {},
            [this](int number) {
                m_probe.arm();
                type(QString(QChar(u'a' + static_cast<char16_t>(number % 26))));
            },
            [this] { return !box()->text().isEmpty() && m_probe.painted(); }};
}

Reaction Desk::suggestions()
{
    return {u"suggestions"_s,
            50,
            50,
            [this](int) {
                emptyBox();
                type(u"b"_s);
            },
            [this] { return box()->text() == u"b"_s && !find<Suggestions>()->isVisible(); },
            [this](int) { type(u"e"_s); },
            [this] { return find<Suggestions>()->isVisible() && !find<Suggestions>()->rows().isEmpty(); }};
}

Reaction Desk::comeIn()
{
    return {u"Enter to committed"_s,
            100,
            50,
            [this](int number) {
                emptyBox();
                box()->setFocus();
                box()->selectAll();
                m_typed = farPlate(number);
                box()->insert(m_typed);
            },
            [this] { return m_window->findChild<NoticeLine *>(u"line"_s)->text().contains(m_typed.right(4)); },
            [this](int) { press(Qt::Key_Return); },
            [this] { return box()->text().isEmpty(); }};
}

Reaction Desk::scan()
{
    return {u"scan to amount panel"_s,
            100,
            50,
            [this](int) {
                if (find<AmountPanel>()->isOpen())
                    press(Qt::Key_Escape);
                emptyBox();
                m_probe.watch(find<AmountPanel>());
            },
            [this] { return box()->hasFocus() && !find<AmountPanel>()->isOpen(); },
            [this](int number) {
                m_probe.arm();
                type(m_tickets.at(number % m_tickets.size()));
                press(Qt::Key_Return);
            },
            [this] { return find<AmountPanel>()->isOpen() && m_probe.painted(); }};
}

Reaction Desk::pageChange()
{
    for (const PageEntry &entry : pageTable()) {
        if (entry.place != PageEntry::Place::Apart)
            m_pages.append(QString::fromLatin1(entry.name));
    }
    return {u"page change, the first times included"_s,
            150,
            40,
            [this](int) {
                if (find<AmountPanel>()->isOpen())
                    press(Qt::Key_Escape);
            },
            {},
            [this](int) {
                QString name;
                do // some pages are not for this role
                    name = m_pages.at(++m_page % m_pages.size());
                while (name == m_window->office()->currentPage() || !m_window->office()->showPage(name));
                m_probe.watch(m_window->office()->page(m_window->office()->currentPage()));
                m_probe.arm();
            },
            [this] { return m_probe.painted(); }};
}

QList<Reaction> Desk::reactions()
{
    return {logIn(), echo(), suggestions(), comeIn(), scan(), pageChange()};
}

bool reportAll(const ReactionTimer &timer)
{
    bool kept = true;
    for (qsizetype i = 0; i < timer.reactions().size(); ++i) {
        const Reaction &reaction = timer.reactions().at(i);
        std::printf("%s: median %.1f ms\n", qPrintable(reaction.name), median(timer.taken().at(i)));
        const QString what = u"%1, p95 of %2, ms"_s.arg(reaction.name).arg(reaction.times);
        kept = atMost(qPrintable(what), quantile(timer.taken().at(i), 0.95), reaction.limitMs) && kept;
    }
    return neverAway("reactions", timer.meter().within(0.999), timer.meter().longest(), timer.meter().mostWork())
        && kept;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    Desk desk;
    ReactionTimer timer(desk.reactions());
    QObject::connect(&timer, &ReactionTimer::stuck, &application, [](const QString &reaction) {
        std::printf("%s did not come\n", qPrintable(reaction));
        QApplication::exit(stuckExit);
    });
    QObject::connect(&timer, &ReactionTimer::finished, &application,
                     [&timer] { QApplication::exit(reportAll(timer) ? 0 : 1); });
    QMetaObject::invokeMethod(&timer, &ReactionTimer::start, Qt::QueuedConnection);
    return QApplication::exec();
}
