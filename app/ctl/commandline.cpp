// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandline.h"

#include <algorithm>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

const std::vector<OptionSpec> &globalSpecs()
{
    static const std::vector<OptionSpec> specs {
        {"database"_L1, "URL"_L1, "sqlite:PATH or postgresql://host[:port]/name"_L1},
        {"as"_L1, "LOGIN"_L1, "who you are; else PARKDESK_LOGIN"_L1},
        {"desk"_L1, "NAME"_L1, "the desk you work at; else the only one there is"_L1},
        {"json"_L1, {}, "answer as one JSON object"_L1},
        {"command-id"_L1, "UUID"_L1, "the number of this command: said again, it is not done again"_L1},
    };
    return specs;
}

const OptionSpec *find(const std::vector<OptionSpec> &specs, const QString &name)
{
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const OptionSpec &s) { return s.name == name; });
    return found == specs.end() ? nullptr : &*found;
}

/// The words, taken apart before it is known what each of them is.
struct Reader {
    const std::vector<CommandSpec> &commands;
    QStringList words;
    qsizetype at = 0;
    Invocation read;
    QHash<QString, QStringList> globals;
    QStringList bare; ///< words that are no options, after the command's name
    bool help = false;
    QString problem;

    void readAll();
    void readOption(const QString &word);
    void readName();
    void settleGlobals();
    void checkWords();
};

void Reader::readName()
{
    // The longest name that fits: "lot add" before "lot".
    for (int length = 2; length > 0; --length) {
        if (words.size() - at < length)
            continue;
        const QString name = words.sliced(at, length).join(u' ');
        for (const CommandSpec &command : commands) {
            if (command.name == name) {
                read.command = &command;
                at += length;
                return;
            }
        }
    }
    const QString word = words.at(at);
    const bool group = std::any_of(commands.begin(), commands.end(), [&](const CommandSpec &command) {
        return QString(command.name).startsWith(word + u' ');
    });
    if (group && at + 1 < words.size() && !words.at(at + 1).startsWith(u'-'))
        problem = u"There is no command \"%1 %2\"."_s.arg(word, words.at(at + 1));
    else
        problem = group ? u"\"%1\" needs another word."_s.arg(word) : u"There is no command \"%1\"."_s.arg(word);
}

void Reader::readOption(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.sliced(2, (equals < 0 ? word.size() : equals) - 2);
    const OptionSpec *spec = find(globalSpecs(), name);
    const bool global = spec != nullptr;
    if (!global && read.command)
        spec = find(read.command->options, name);
    if (!spec) {
        problem = read.command ? u"\"%1\" has no option --%2."_s.arg(read.command->name, name)
                               : u"There is no option --%1 before a command."_s.arg(name);
        return;
    }
    QStringList &values = global ? globals[name] : read.options[name];
    if (!values.isEmpty() && !spec->repeated) {
        problem = u"--%1 was given twice."_s.arg(name);
        return;
    }
    if (spec->value.isEmpty()) {
        if (equals >= 0)
            problem = u"--%1 takes no value."_s.arg(name);
        values.append(QString());
    } else if (equals >= 0) {
        values.append(word.sliced(equals + 1));
    } else if (at < words.size()) {
        values.append(words.at(at++));
    } else {
        problem = u"--%1 needs a value."_s.arg(name);
    }
}

void Reader::readAll()
{
    bool optionsEnded = false;
    while (at < words.size() && problem.isEmpty()) {
        const QString &word = words.at(at);
        if (!optionsEnded && (word == "--help"_L1 || word == "-h"_L1)) {
            help = true;
            ++at;
        } else if (!optionsEnded && word == "--"_L1) {
            optionsEnded = true;
            ++at;
        } else if (!optionsEnded && word.startsWith("--"_L1)) {
            ++at;
            readOption(word);
        } else if (!read.command && word == "help"_L1) {
            help = true;
            ++at;
        } else if (!read.command) {
            readName();
        } else {
            bare.append(word);
            ++at;
        }
    }
}

void Reader::settleGlobals()
{
    const auto last = [&](const QString &name) {
        return globals.contains(name) ? std::optional(globals.value(name).constLast()) : std::nullopt;
    };
    read.global.database = last(u"database"_s);
    read.global.login = last(u"as"_s);
    read.global.desk = last(u"desk"_s);
    read.global.json = globals.contains(u"json"_s);
    if (const auto id = last(u"command-id"_s)) {
        read.global.command = QUuid::fromString(*id);
        if (read.global.command->isNull() && problem.isEmpty())
            problem =
                u"--command-id needs a UUID such as %1."_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    }
}

void Reader::checkWords()
{
    if (!read.command) {
        problem = u"A command is missing."_s;
        return;
    }
    const CommandSpec &command = *read.command;
    const qsizetype most = command.argument.isEmpty() ? 0 : 1;
    if (bare.size() > most) {
        problem = u"\"%1\" does not understand \"%2\"."_s.arg(command.name, bare.at(most));
        return;
    }
    if (command.argumentRequired && bare.isEmpty()) {
        problem = u"%1 is missing."_s.arg(command.argument);
        return;
    }
    read.argument = bare.value(0);
    for (const OptionSpec &option : command.options) {
        if (option.required && !read.options.contains(option.name)) {
            problem = u"--%1 is missing."_s.arg(option.name);
            return;
        }
    }
    if (command.contradiction)
        problem = command.contradiction(read);
}

QString spelled(const OptionSpec &option)
{
    const QString text = option.value.isEmpty() ? u"--"_s + option.name : u"--%1 %2"_s.arg(option.name, option.value);
    return option.repeated ? text + u" ..."_s : text;
}

QString table(const std::vector<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

QString tableOf(const std::vector<OptionSpec> &options)
{
    std::vector<std::pair<QString, QString>> rows;
    rows.reserve(options.size());
    for (const OptionSpec &option : options)
        rows.emplace_back(spelled(option), option.required ? option.help + u" (required)"_s : QString(option.help));
    return table(rows);
}

} // namespace

QString Invocation::text(QLatin1StringView option) const
{
    const auto found = options.constFind(option);
    return found == options.cend() || found->isEmpty() ? QString() : found->constLast();
}

std::optional<QString> Invocation::maybe(QLatin1StringView option) const
{
    return has(option) ? std::optional(text(option)) : std::nullopt;
}

QStringList Invocation::words(QLatin1StringView option) const
{
    QStringList all;
    for (const QString &value : options.value(option)) {
        for (const QString &word : value.split(u',', Qt::SkipEmptyParts))
            all.append(word.trimmed());
    }
    return all;
}

CommandLine readCommandLine(const QStringList &words, const std::vector<CommandSpec> &commands)
{
    if (words == QStringList {u"--version"_s})
        return VersionWish {};
    Reader reader {commands, words, 0, {}, {}, {}, false, {}};
    reader.readAll();
    reader.settleGlobals();
    if (reader.help && reader.problem.isEmpty())
        return HelpWish {reader.read.command};
    if (reader.problem.isEmpty())
        reader.checkWords();
    // What stands behind the word that was not understood counts too, so that the problem is told as was asked.
    const bool json = reader.read.global.json || words.contains(u"--json"_s);
    if (!reader.problem.isEmpty())
        return UsageProblem {reader.problem, reader.read.command, json};
    return reader.read;
}

QString usageOf(const CommandSpec &command)
{
    QString text = u"parkdeskctl "_s + command.name;
    if (!command.argument.isEmpty())
        text += command.argumentRequired ? u" "_s + command.argument : u" [%1]"_s.arg(command.argument);
    for (const OptionSpec &option : command.options)
        text += option.required ? u" "_s + spelled(option) : u" [%1]"_s.arg(spelled(option));
    return text;
}

QString helpOf(const CommandSpec &command)
{
    QString text = u"%1\n\n%2\n"_s.arg(usageOf(command), command.summary);
    if (!command.options.empty())
        text += u"\nOptions\n"_s + tableOf(command.options);
    text += u"\nFor every command\n"_s + tableOf(globalSpecs());
    if (!command.notes.isEmpty())
        text += u'\n' + command.notes + u'\n';
    return text;
}

QString helpOfProgram(const std::vector<CommandSpec> &commands)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const CommandSpec &command : commands) {
        QString name = command.name;
        if (!command.argument.isEmpty())
            name += command.argumentRequired ? u' ' + command.argument : u" [%1]"_s.arg(command.argument);
        rows.emplace_back(name, command.summary);
    }
    return u"parkdeskctl [OPTION...] COMMAND ...\n\nCommands\n"_s + table(rows) + u"\nOptions for every command\n"_s
        + tableOf(globalSpecs())
        + u"\nThe options of a command: parkdeskctl COMMAND --help.\n"
          "\nThe database is parkdesk/parkdesk.db in your data directory unless --database names another.\n"
          "Passwords are asked for on a terminal, or read from PARKDESK_PASSWORD (yours) and PARKDESK_NEW_PASSWORD\n"
          "(one that is to be set); they are never arguments. Neither is the code of a second factor: PARKDESK_OTP.\n"
          "PostgreSQL's own log-in is libpq's: PGUSER, PGPASSWORD, ~/.pgpass. Times are ISO 8601, local to the lot "
          "unless an offset is written. Amounts are in the main unit,\n"
          "with a point: 12.50.\n"
          "\nExit status: 0 done, 1 refused by a rule, 2 not understood, 3 not permitted or not logged in, 4 not "
          "found,\n"
          "5 database unavailable or outcome unknown.\n"_s;
}

} // namespace parkdesk::ctl
