// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// T1: from the start of the process to the first paint of the real window, on an office with 100,000 stays and on an
// empty one, against a bare QMainWindow, interleaved in the same run.

#include "tests/bench/figures.h"
#include "tests/support/history.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 9;
constexpr int patienceMs = 20'000;

/// Milliseconds from the start of a program beside this one to its word.
double startOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    bool said = false;
    const double took = microseconds([&] {
        process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
        said = process.waitForReadyRead(patienceMs);
    });
    if (!said || !process.waitForFinished(patienceMs) || process.readAllStandardOutput().trimmed() != "painted")
        qFatal("%s painted nothing", qPrintable(program));
    return took / 1000;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    TestClock clock;
    const TestDatabase large;
    const TestDatabase empty(TestDatabase::Content::Schema);
    {
        OfficeBuilder office(large, clock);
        addHistory(large, office);
    }
    const auto window = [&](const TestDatabase &database) {
        return startOf(u"startup_window"_s, {database.url().toText(), folder.filePath(u"settings.ini"_s)});
    };
    QList<double> bare;
    QList<double> small;
    QList<double> full;
    for (int i = 0; i < starts; ++i) {
        bare.append(startOf(u"startup_bare"_s, {}));
        small.append(window(empty));
        full.append(window(large));
    }
    std::printf("T1  start to first paint, medians of %d: bare window %.1f ms, Parkdesk %.1f ms, "
                "with 100,000 stays %.1f ms\n",
                starts, median(bare), median(small), median(full));
    bool kept = atMost("T1  Parkdesk / bare window", median(full) / median(bare), 4.0);
    kept = atMost("T1  100,000 stays / none", median(full) / median(small), 1.25) && kept;
    return kept ? 0 : 1;
}
