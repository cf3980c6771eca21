// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include <QApplication>

#include <cstdio>
#include <map>
#include <string>

namespace parkdesk::test {

namespace {

std::map<std::string, Registration::Maker> &registry()
{
    static std::map<std::string, Registration::Maker> classes;
    return classes;
}

} // namespace

Registration::Registration(const char *name, Maker maker)
{
    registry().emplace(name, std::move(maker));
}

} // namespace parkdesk::test

using namespace Qt::StringLiterals;

/// Runs every registered class, or only the one named by the first argument; further arguments go to QTest.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    // However slow the machine, the letters of a word that is typed at a list belong together.
    QApplication::setKeyboardInputInterval(parkdesk::test::longestWaitMs);
    QStringList arguments = QCoreApplication::arguments();
    std::string only;
    if (arguments.size() > 1 && !arguments.at(1).startsWith(u'-')) {
        only = arguments.takeAt(1).toStdString();
    }
    // With several classes in a program Qt's handler raises the signal for ever and never ends.
    arguments.insert(1, u"-nocrashhandler"_s);
    int failed = 0;
    int ran = 0;
    for (const auto &[name, make] : parkdesk::test::registry()) {
        if (!only.empty() && only != name)
            continue;
        const std::unique_ptr<QObject> test = make();
        failed += QTest::qExec(test.get(), arguments);
        ++ran;
    }
    if (ran == 0) {
        std::fprintf(stderr, "no test class was run\n");
        return 2;
    }
    return failed == 0 ? 0 : 1;
}
