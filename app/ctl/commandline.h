// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <variant>
#include <vector>

namespace parkdesk::ctl {

class Context;
struct Invocation;

/// What a command prints: one object with --json, else the lines.
struct Answer {
    QJsonObject json;
    QStringList lines;
    bool passed = true; ///< false: it was answered, but with findings (exit 1)
    bool printed = false; ///< the command has written its answer itself
};

struct OptionSpec {
    QLatin1StringView name; ///< without its hyphens
    QLatin1StringView value; ///< a word for its value; empty for a switch
    QLatin1StringView help;
    bool required = false;
    bool repeated = false;
};

/// One command: what it is called, what may be said to it, and what it does.
struct CommandSpec {
    QLatin1StringView name; ///< "lot add"
    QLatin1StringView argument; ///< a word for its argument; empty when it has none
    bool argumentRequired = false;
    QLatin1StringView summary;
    std::vector<OptionSpec> options;
    QLatin1StringView notes; ///< what else its help says
    Result<Answer> (*run)(const Invocation &, Context &) = nullptr;
    /// What is wrong with options that are right one by one; empty when nothing is.
    QString (*contradiction)(const Invocation &) = nullptr;
};

/// Said before or after the command alike.
struct GlobalOptions {
    std::optional<QString> database;
    std::optional<QString> login;
    std::optional<QString> desk;
    std::optional<QUuid> command;
    bool json = false;
};

/// A command line that was understood.
struct Invocation {
    const CommandSpec *command = nullptr;
    GlobalOptions global;
    QHash<QString, QStringList> options;
    QString argument; ///< empty when none was given

    [[nodiscard]] bool has(QLatin1StringView option) const { return options.contains(option); }
    /// The last value that was given.
    [[nodiscard]] QString text(QLatin1StringView option) const;
    [[nodiscard]] std::optional<QString> maybe(QLatin1StringView option) const;
    /// Every value; commas separate too.
    [[nodiscard]] QStringList words(QLatin1StringView option) const;
};

/// A command line that was not understood.
struct UsageProblem {
    QString sentence;
    const CommandSpec *command = nullptr; ///< whose usage helps; none for the program's
    bool json = false;
};

/// A wish for words instead of deeds.
struct HelpWish {
    const CommandSpec *command = nullptr; ///< none for the program's
};
struct VersionWish { };

using CommandLine = std::variant<Invocation, UsageProblem, HelpWish, VersionWish>;

/// Reads what was typed after the program's name. Values follow their option as the next word or after "=".
[[nodiscard]] CommandLine readCommandLine(const QStringList &words, const std::vector<CommandSpec> &commands);

/// "parkdeskctl lot add --name N --spots K [--pattern P] ..."
[[nodiscard]] QString usageOf(const CommandSpec &command);
[[nodiscard]] QString helpOf(const CommandSpec &command);
[[nodiscard]] QString helpOfProgram(const std::vector<CommandSpec> &commands);

} // namespace parkdesk::ctl
