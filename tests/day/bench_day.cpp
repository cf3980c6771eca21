// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// T2 during a clerk's whole day at two desks, on either database: how long the event loop was away. Both windows are
// of this process, so each pays for the other's work too.

#include "tests/bench/figures.h"
#include "tests/day/workday.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace parkdesk::test;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    applyTheme(*qApp, ThemeChoice::Light);
    bool kept = true;
    for (const char *database : {"sqlite", "postgresql"}) {
        qputenv("PARKDESK_TEST_DATABASE", database);
        WorkDay day;
        day.work();
        std::printf("%s: %d vehicles, %lld beats\n", database, WorkDay::vehicles,
                    static_cast<long long>(day.meter().lateness().size()));
        kept = neverAway(database, day.meter().within(0.999), day.meter().longest(), day.meter().mostWork()) && kept;
    }
    return kept ? 0 : 1;
}
