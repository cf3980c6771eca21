// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window as ui/main.cpp makes it, up to its first paint: startup_window DATABASE SETTINGS

#include "runtime/appcontext.h"
#include "runtime/paths.h"
#include "tests/bench/firstpaint.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowsettings.h"

#include <QApplication>

using namespace parkdesk;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    bench::FirstPaint first;
    application.installEventFilter(&first);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    WindowSettings settings(arguments.at(2));
    Language::apply(settings.language());
    applyTheme(application, settings.theme());
    const auto url = databaseOf(arguments.at(1));
    if (!url)
        return 2;
    AppContext context(*url, {});
    MainWindow window(context, settings, {});
    window.show();
    window.begin();
    return QApplication::exec();
}
