// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a window costs: what bench_startup measures the real one against.

#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    parkdesk::bench::FirstPaint first;
    application.installEventFilter(&first);
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
