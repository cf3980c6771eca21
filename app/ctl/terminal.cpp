// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/terminal.h"

#include <array>
#include <csignal>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace parkdesk::ctl {

namespace {

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// How the terminal was; a signal may come at any time.
termios &terminalBefore()
{
    static termios before {};
    return before;
}

/// Whoever gives up at the question must not be left with a terminal that shows nothing.
extern "C" void restoreAndEnd(int signal)
{
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminalBefore());
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// The echo is off as long as this lives.
class Unseen {
public:
    Unseen()
    {
        tcgetattr(STDIN_FILENO, &terminalBefore());
        std::signal(SIGINT, restoreAndEnd);
        std::signal(SIGTERM, restoreAndEnd);
        termios silent = terminalBefore();
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;
    ~Unseen()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminalBefore());
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
    }
};

/// A line typed on the terminal while its echo is off.
QString typedUnseen(const QString &prompt)
{
    const Unseen unseen;
    writeErr(prompt);
    std::array<char, 1024> line {};
    const bool typed = std::fgets(line.data(), static_cast<int>(line.size()), stdin) != nullptr;
    writeErr(QStringLiteral("\n"));
    QString text = typed ? QString::fromUtf8(line.data()) : QString();
    line.fill('\0');
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace

Result<QString> secretFrom(const char *variable, const QString &prompt, ErrorCode missing)
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    if (isatty(STDIN_FILENO) == 0)
        return fail(missing, Field::Password);
    return typedUnseen(prompt);
}

Result<QString> newSecretFrom(const char *variable, const QString &prompt)
{
    QString secret = TRY(secretFrom(variable, prompt, ErrorCode::Required));
    if (qEnvironmentVariableIsSet(variable))
        return secret;
    if (typedUnseen(QStringLiteral("Once more: ")) != secret)
        return fail(ErrorCode::BadCode, Field::Password);
    return secret;
}

bool isWatched()
{
    return isatty(STDERR_FILENO) != 0;
}

void writeOut(const QString &text)
{
    write(stdout, text);
}

void writeErr(const QString &text)
{
    write(stderr, text);
}

} // namespace parkdesk::ctl
