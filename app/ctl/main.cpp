// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/output.h"
#include "ctl/reportfile.h"
#include "ctl/terminal.h"

#include <QGuiApplication>

#include <memory>

using namespace parkdesk;
using namespace Qt::StringLiterals;

namespace {

/// Our text is UTF-8. Qt says so aloud when the locale is another, as it is under cron.
void speakUtf8()
{
    QByteArray locale;
    for (const char *variable : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        if (locale.isEmpty())
            locale = qgetenv(variable).toLower();
    }
    if (!locale.contains("utf-8") && !locale.contains("utf8"))
        qputenv("LC_ALL", "C.UTF-8");
}

std::vector<ctl::CommandSpec> allCommands()
{
    std::vector<ctl::CommandSpec> all;
    for (const auto group :
         {ctl::officeCommands,  ctl::backupCommands,   ctl::lotCommands,    ctl::lotEditCommands, ctl::lotFileCommands,
          ctl::tariffCommands,  ctl::calendarCommands, ctl::importCommands, ctl::exportCommands,  ctl::stayCommands,
          ctl::bookingCommands, ctl::queueCommands,    ctl::cashCommands,   ctl::feeCommands,     ctl::reportCommands,
          ctl::costsCommands,   ctl::staffCommands,    ctl::factorCommands, ctl::jobCommands,     ctl::mailCommands,
          ctl::driverCommands,  ctl::supportCommands}) {
        for (ctl::CommandSpec &command : group())
            all.push_back(std::move(command));
    }
    all.push_back(ctl::liveCommand());
    return all;
}

/// Fonts cost a part of a second, so only what is written with them waits for them: files of pages and pictures, and
/// jobs that mail papers. No display is needed.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    bool fonts = false;
    for (int i = 1; i < argc; ++i)
        fonts = fonts || ctl::needsFonts(QString::fromLocal8Bit(argv[i]))
            || (i > 1 && qstrcmp(argv[i - 1], "jobs") == 0 && qstrcmp(argv[i], "run") == 0);
    if (!fonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int show(const QString &text)
{
    ctl::writeOut(text);
    return 0;
}

int run(const ctl::Invocation &invocation)
{
    ctl::Context context(invocation.global);
    return ctl::report(invocation.command->run(invocation, context), invocation.global.json);
}

} // namespace

int main(int argc, char **argv)
{
    speakUtf8();
    const auto application = applicationFor(argc, argv);
    const std::vector<ctl::CommandSpec> commands = allCommands();
    const ctl::CommandLine line = ctl::readCommandLine(QCoreApplication::arguments().sliced(1), commands);
    if (const auto *problem = std::get_if<ctl::UsageProblem>(&line))
        return ctl::report(*problem);
    if (const auto *help = std::get_if<ctl::HelpWish>(&line))
        return show(help->command ? ctl::helpOf(*help->command) : ctl::helpOfProgram(commands));
    if (std::holds_alternative<ctl::VersionWish>(line))
        return show(u"parkdeskctl "_s + QString::fromLatin1(PARKDESK_VERSION) + u'\n');
    return run(std::get<ctl::Invocation>(line));
}
