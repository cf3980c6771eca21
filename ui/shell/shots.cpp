// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every page, on an invented office with a clock that stands still:
//     parkdesk_shots DIRECTORY [PLAY...]
// light, dark, German, right to left and (by a second process, as a scale holds for a whole process) at 200 %.

#include "ui/shared/themeswitcher.h"
#include "ui/shell/kioskshots.h"
#include "ui/shell/language.h"
#include "ui/shell/papershots.h"
#include "ui/shell/shotdirector.h"
#include "ui/shell/startpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace parkdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int settleMs = 350;
constexpr int usageError = 2;

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
    LanguageChoice language;
};

/// What is to be shot: one look after another, each with windows of its own.
struct Shooting {
    QApplication &application;
    QString directory;
    QStringList wanted; ///< plays by name; empty for all
    QList<Look> looks;
    LanguageChoice language = LanguageChoice::English; ///< of the look that is shot
    ThemeChoice theme = ThemeChoice::Light;
};

[[nodiscard]] bool isWanted(const Shooting &shooting, const char *play)
{
    return shooting.wanted.isEmpty() || shooting.wanted.contains(QString::fromLatin1(play));
}

void shootLook(const std::shared_ptr<Shooting> &shooting);
void shootKiosk(const std::shared_ptr<Shooting> &shooting, const QString &look);

void shootPlay(const std::shared_ptr<Shooting> &shooting, const QString &look, qsizetype play)
{
    while (play < allPlays().size() && !isWanted(*shooting, allPlays().at(play).name))
        ++play;
    if (play < allPlays().size()) {
        auto *director = new ShotDirector(shooting->directory, look, allPlays().at(play));
        director->begin([=] {
            director->deleteLater();
            shootPlay(shooting, look, play + 1);
        });
        return;
    }
    if (!isWanted(*shooting, "firstrun")) {
        shootKiosk(shooting, look);
        return;
    }
    auto *fresh = new FreshWindow(shooting->directory, look);
    fresh->begin([=] {
        fresh->deleteLater();
        shootKiosk(shooting, look);
    });
}

void shootKiosk(const std::shared_ptr<Shooting> &shooting, const QString &look)
{
    if (!isWanted(*shooting, "kiosk")) {
        shootLook(shooting);
        return;
    }
    auto *kiosk = new KioskShots(shooting->directory, look, shooting->language, shooting->theme);
    kiosk->begin([=] {
        kiosk->deleteLater();
        shootLook(shooting);
    });
}

void shootLook(const std::shared_ptr<Shooting> &shooting)
{
    if (shooting->looks.isEmpty()) {
        QApplication::quit();
        return;
    }
    const Look look = shooting->looks.takeFirst();
    shooting->language = look.language;
    shooting->theme = look.theme;
    Language::apply(look.language);
    QLocale::setDefault(
        QLocale(look.language == LanguageChoice::German ? QLocale::German : QLocale::English, QLocale::India));
    QApplication::setLayoutDirection(look.direction);
    applyTheme(shooting->application, look.theme);
    if (isWanted(*shooting, "paper"))
        shootPapers(shooting->directory, look.name);
    if (isWanted(*shooting, "demo"))
        shootDemo(shooting->directory, look.name);
    shootPlay(shooting, look.name, 0);
}

} // namespace

int main(int argc, char **argv)
{
    const bool doubled = qEnvironmentVariable("QT_SCALE_FACTOR") == u"2";
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // one window after another
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: parkdesk_shots DIRECTORY [PLAY...]\n", stderr);
        return usageError;
    }
    const auto shooting =
        std::make_shared<Shooting>(Shooting {application, arguments.at(1), arguments.sliced(2), {}, {}, {}});
    if (doubled) {
        shooting->looks = {{u"200"_s, ThemeChoice::Light, Qt::LeftToRight, LanguageChoice::English}};
    } else {
        qputenv("QT_SCALE_FACTOR", "2");
        QProcess::execute(QApplication::applicationFilePath(), arguments.sliced(1));
        qunsetenv("QT_SCALE_FACTOR");
        shooting->looks = {{u"light"_s, ThemeChoice::Light, Qt::LeftToRight, LanguageChoice::English},
                           {u"dark"_s, ThemeChoice::Dark, Qt::LeftToRight, LanguageChoice::English},
                           {u"german"_s, ThemeChoice::Light, Qt::LeftToRight, LanguageChoice::German},
                           {u"rtl"_s, ThemeChoice::Light, Qt::RightToLeft, LanguageChoice::English}};
    }
    // In the event loop, which the last picture ends.
    QTimer::singleShot(0, &application, [shooting] { shootLook(shooting); });
    return QApplication::exec();
}
