// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every page, on an invented office with a clock that stands still:
//     parkdesk_shots DIRECTORY
// light, dark, right to left and (by a second process, as a scale holds for a whole process) at 200 %.

#include "ui/shared/themeswitcher.h"
#include "ui/shell/loginpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sampleoffice.h"
#include "ui/shell/startpage.h"
#include "ui/shell/windowsettings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace parkdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int settleMs = 350;
constexpr int usageError = 2;

/// One act after another in one window, with a picture after those that have a name.
class Director : public QObject {
public:
    Director(QString directory, QString look, SampleOffice::Filling filling)
        : m_directory(std::move(directory))
        , m_look(std::move(look))
        , m_settings(m_folder.filePath(u"settings.ini"_s))
        , m_office(filling)
    {
        connect(&m_office, &SampleOffice::built, this, &Director::open);
    }

    void begin(const std::function<void()> &finished)
    {
        m_finished = finished;
        m_office.build();
    }
    void add(const QString &name, const std::function<void()> &act) { m_acts.append({name, act}); }

    void keys(const QString &text)
    {
        for (const QChar letter : text)
            key(letter.isLetterOrNumber() ? static_cast<Qt::Key>(letter.toUpper().unicode()) : Qt::Key_Space, letter);
    }
    void key(Qt::Key key, const QString &text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = m_window->focusWidget() != nullptr ? m_window->focusWidget() : m_window.get();
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, modifiers, text);
            QCoreApplication::sendEvent(target, &event);
        }
    }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return m_window->findChild<Widget *>(name);
    }

private:
    struct Act {
        QString name;
        std::function<void()> run;
    };

    void open()
    {
        const QString database = m_office.context().url().toText();
        m_settings.addPerson(database, {u"chitra"_s, u"Chitra R."_s, Role::Manager});
        m_settings.addPerson(database, {u"ben"_s, u"Ben T."_s, Role::Attendant});
        m_settings.addPerson(database, {SampleOffice::login, u"Asha M."_s, Role::Attendant});
        m_window = std::make_unique<MainWindow>(m_office.context(), m_settings, QString());
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        m_window->begin();
        QTimer::singleShot(settleMs, this, &Director::next);
    }

    void next()
    {
        if (m_acts.isEmpty()) {
            m_window.reset();
            m_finished();
            return;
        }
        const Act act = m_acts.takeFirst();
        act.run();
        QTimer::singleShot(settleMs, this, [this, act] {
            if (!act.name.isEmpty())
                m_window->grab().save(QDir(m_directory).filePath(u"%1-%2.png"_s.arg(act.name, m_look)));
            next();
        });
    }

    QString m_directory;
    QString m_look;
    QTemporaryDir m_folder;
    WindowSettings m_settings;
    SampleOffice m_office;
    std::unique_ptr<MainWindow> m_window;
    QList<Act> m_acts;
    std::function<void()> m_finished;
};

void planUsual(Director &d)
{
    d.add(u"login"_s, [&d] { d.keys(u"tulip"_s); });
    d.add(u"login-wrong"_s, [&d] { d.key(Qt::Key_Return); });
    d.add({}, [&d] {
        d.keys(SampleOffice::password);
        d.key(Qt::Key_Return);
    });
    d.add(u"desk-idle"_s, [] {});
    d.add(u"desk-typing"_s, [&d] { d.keys(SampleOffice::newPlate); });
    d.add(u"desk-choices"_s, [&d] { d.key(Qt::Key_Down); });
    d.add(u"desk-matches"_s, [&d] {
        d.key(Qt::Key_Escape);
        d.key(Qt::Key_Escape);
        d.keys(u"12"_s);
    });
    d.add(u"desk-came-in"_s, [&d] {
        d.key(Qt::Key_Escape);
        d.keys(SampleOffice::newPlate);
        d.key(Qt::Key_Return);
    });
    d.add(u"desk-inside"_s, [&d] { d.keys(SampleOffice::parkedPlate); });
    d.add(u"desk-amount"_s, [&d] { d.key(Qt::Key_Return); });
    d.add(u"desk-amount-given"_s, [&d] { d.keys(u"500"_s); });
    d.add(u"desk-amount-little"_s, [&d] { d.key(Qt::Key_Backspace); });
    d.add(u"desk-amount-card"_s, [&d] { QMetaObject::invokeMethod(d.find<QAbstractButton>(u"card"_s), "click"); });
    d.add({}, [&d] {
        d.key(Qt::Key_Escape);
        d.keys(u"0"_s);
        d.key(Qt::Key_Return);
    });
    d.add(u"desk-paid"_s, [] {});
    d.add(u"booking"_s, [&d] { QMetaObject::invokeMethod(d.find<QAbstractButton>(u"book"_s), "click"); });
    d.add(u"booking-error"_s, [&d] {
        d.keys(u"KA05MM7781"_s);
        d.find<QLineEdit>(u"bookUntil"_s)->setText(u"soon"_s);
        d.key(Qt::Key_Return);
    });
    d.add({}, [&d] { d.key(Qt::Key_Escape); });
    d.add(u"lock"_s, [&d] { d.window().lock(); });
}

void planFull(Director &d)
{
    d.add({}, [&d] {
        d.keys(SampleOffice::password);
        d.key(Qt::Key_Return);
    });
    d.add(u"desk-full"_s, [&d] { d.keys(SampleOffice::newPlate); });
    d.add(u"desk-refused"_s, [&d] { d.key(Qt::Key_Return); });
}

/// The wizard and the start page, which need no office.
class FreshWindow : public QObject {
public:
    FreshWindow(const QString &directory, const QString &look)
        : m_directory(directory)
        , m_look(look)
        , m_settings(m_folder.filePath(u"settings.ini"_s))
        , m_passwords(SodiumPasswords::Cost::Least)
    {
        m_clock.set({1795250100000});
        DatabaseUrl url;
        url.path = u":memory:"_s;
        m_context = std::make_unique<AppContext>(url, OpenOptions(), m_clock, m_passwords);
        m_window = std::make_unique<MainWindow>(*m_context, m_settings, QString());
    }

    void begin(const std::function<void()> &finished)
    {
        m_finished = finished;
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        m_window->begin();
        QTimer::singleShot(settleMs, this, [this] {
            fill(u"operatorName"_s, u"Lotus Parking"_s);
            picture(u"firstrun-1"_s);
        });
    }

private:
    void fill(const QString &field, const QString &text)
    {
        if (auto *edit = m_window->findChild<QLineEdit *>(field))
            edit->setText(text);
    }
    void picture(const QString &name)
    {
        m_window->grab().save(QDir(m_directory).filePath(u"%1-%2.png"_s.arg(name, m_look)));
        if (++m_step > 4) {
            startErrors();
            return;
        }
        QMetaObject::invokeMethod(m_window->findChild<QAbstractButton *>(u"next"_s), "click");
        fill(u"lotName"_s, u"City North"_s);
        fill(u"ownerName"_s, u"Asha M."_s);
        fill(u"ownerLogin"_s, u"asha"_s);
        if (m_step == 4)
            fill(u"ownerPassword"_s, u"password"_s);
        QTimer::singleShot(settleMs, this, [this] { picture(u"firstrun-%1"_s.arg(m_step + 1)); });
    }
    void startErrors()
    {
        StartPage page;
        page.resize(1366, 768);
        page.showError({ErrorCode::DatabaseInUse,
                        Field::Database,
                        {{u"pid"_s, u"4711"_s}, {u"host"_s, u"till-2"_s}, {u"user"_s, u"asha"_s}}},
                       u"sqlite:parkdesk.db"_s);
        page.grab().save(QDir(m_directory).filePath(u"start-in-use-%1.png"_s.arg(m_look)));
        m_window.reset();
        m_finished();
    }

    QString m_directory;
    QString m_look;
    QTemporaryDir m_folder;
    WindowSettings m_settings;
    PictureClock m_clock;
    SodiumPasswords m_passwords;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<MainWindow> m_window;
    std::function<void()> m_finished;
    int m_step = 0;
};

struct Look {
    QString name;
    ThemeChoice theme;
    Qt::LayoutDirection direction;
};

/// One look after another; each with windows of its own.
void shoot(QApplication &application, const QString &directory, QList<Look> looks)
{
    if (looks.isEmpty()) {
        QApplication::quit();
        return;
    }
    const Look look = looks.takeFirst();
    QApplication::setLayoutDirection(look.direction);
    applyTheme(application, look.theme);
    auto *usual = new Director(directory, look.name, SampleOffice::Filling::Usual);
    auto *full = new Director(directory, look.name, SampleOffice::Filling::CarsFull);
    auto *fresh = new FreshWindow(directory, look.name);
    planUsual(*usual);
    planFull(*full);
    usual->begin([=, &application] {
        usual->deleteLater();
        full->begin([=, &application] {
            full->deleteLater();
            fresh->begin([=, &application] {
                fresh->deleteLater();
                shoot(application, directory, looks);
            });
        });
    });
}

} // namespace

int main(int argc, char **argv)
{
    const bool doubled = qEnvironmentVariable("QT_SCALE_FACTOR") == u"2";
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // one window after another
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: parkdesk_shots DIRECTORY\n", stderr);
        return usageError;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::India));
    QList<Look> looks;
    if (doubled) {
        looks = {{u"200"_s, ThemeChoice::Light, Qt::LeftToRight}};
    } else {
        qputenv("QT_SCALE_FACTOR", "2");
        QProcess::execute(QApplication::applicationFilePath(), {arguments.at(1)});
        qunsetenv("QT_SCALE_FACTOR");
        looks = {{u"light"_s, ThemeChoice::Light, Qt::LeftToRight},
                 {u"dark"_s, ThemeChoice::Dark, Qt::LeftToRight},
                 {u"rtl"_s, ThemeChoice::Light, Qt::RightToLeft}};
    }
    shoot(application, arguments.at(1), looks);
    return QApplication::exec();
}
