// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/appcontext.h"
#include "runtime/logfile.h"
#include "runtime/paths.h"
#include "ui/shared/themeswitcher.h"
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
    parser.addOptions({database, desk});
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
