// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/appcontext.h"
#include "runtime/logfile.h"
#include "runtime/paths.h"
#include "services/kiosk/kiosktill.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shell/kioskhost.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowsettings.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <optional>

using namespace parkdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

/// What a screen has on a ruler's length, as `--kiosk-scale` names it.
constexpr double rulerMm = 100;

struct KioskOptions {
    const QCommandLineOption kiosk {
        u"kiosk"_s,
        QApplication::translate("main", "Serve drivers on the whole screen, by the account of this device.")};
    const QCommandLineOption ruler {u"kiosk-ruler"_s,
                                    QApplication::translate("main", "Begin the kiosk with its ruler.")};
    const QCommandLineOption scale {
        u"kiosk-scale"_s, QApplication::translate("main", "Pixels of this screen on 100 mm; kept for the next start."),
        u"PIXELS"_s};
    const QCommandLineOption simulator {
        u"card-simulator"_s,
        QApplication::translate("main", "Take cards by a terminal that is only played, in a demo.")};
};

int runKiosk(const DatabaseUrl &url, WindowSettings &settings, const QCommandLineParser &parser,
             const KioskOptions &options, const QString &desk)
{
    const double pixels = parser.value(options.scale).toDouble();
    if (pixels > 0)
        settings.setKioskScale(pixels / rulerMm);
    AppContext context(url, {});
    KioskHost::Wish wish {desk, {}, parser.isSet(options.ruler)};
    if (parser.isSet(options.simulator))
        wish.terminal = std::make_shared<CardSimulator>();
    KioskHost host(context, settings, wish);
    host.show();
    host.begin();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"parkdesk"_s);
    QApplication::setApplicationDisplayName(u"Parkdesk"_s);
    QApplication::setApplicationVersion(QStringLiteral(PARKDESK_VERSION));
    QApplication::setDesktopFileName(u"parkdesk"_s);

    WindowSettings settings;
    Language::apply(settings.language());
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "The desk of a parking office."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(
        u"database"_s,
        QApplication::translate("main", "Where the office's data are: sqlite:PATH or postgresql://host[:port]/name."),
        u"URL"_s);
    const QCommandLineOption desk(u"desk"_s, QApplication::translate("main", "The desk to log in at."), u"NAME"_s);
    const KioskOptions kiosk;
    parser.addOptions({database, desk, kiosk.kiosk, kiosk.ruler, kiosk.scale, kiosk.simulator});
    parser.process(application);

    const auto url =
        databaseOf(parser.isSet(database) ? std::optional(parser.value(database)) : std::optional<QString>());
    if (!url) {
        std::fprintf(stderr, "parkdesk: %s\n",
                     qPrintable(QApplication::translate("main",
                                                        "not a database address: sqlite:PATH or "
                                                        "postgresql://host[:port]/name")));
        return usageError;
    }
    const LogFile log(defaultLogFile());
    applyTheme(application, settings.theme());
    if (parser.isSet(kiosk.kiosk))
        return runKiosk(*url, settings, parser, kiosk, parser.value(desk));
    DatabaseUrl opened = *url;
    for (;;) {
        AppContext context(opened, {});
        MainWindow window(context, settings, parser.value(desk));
        std::optional<DatabaseUrl> next;
        QObject::connect(&window, &MainWindow::databaseChosen, &window, [&next](const DatabaseUrl &chosen) {
            next = chosen;
            QApplication::quit();
        });
        window.show();
        window.begin();
        const int status = QApplication::exec();
        if (!next)
            return status;
        opened = *next;
    }
}
