// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/findingtext.h"
#include "ctl/output.h"
#include "ctl/personinput.h"
#include "ctl/terminal.h"
#include "services/tariffs/publishtariff.h"
#include "tariff/caseline.h"
#include "tariff/checker.h"
#include "tariff/examples.h"
#include "tariff/explanation.h"
#include "tariff/format.h"

#include <QElapsedTimer>
#include <QFile>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Beyond any case line; what is longer is read as an error, not into memory.
constexpr qint64 longestCase = 64 * 1024 + 2;

Result<Tariff> tariffIn(const QString &path)
{
    return parseTariff(TRY(bytesOfFile(path, longestTariffFile, Field::Tariff)));
}

/// What --timezone says, else the tariff; empty when neither says.
Result<QByteArray> zoneNameFor(const Invocation &invocation, const Tariff &tariff)
{
    const QByteArray said = invocation.text("timezone"_L1).toUtf8();
    if (said.isEmpty())
        return tariff.timezone;
    TRY(ZoneRules::forZone(said));
    return said;
}

QJsonArray findingsJson(const std::vector<TariffFinding> &findings)
{
    QJsonArray rows;
    for (const TariffFinding &finding : findings)
        rows.append(QJsonObject {{u"severity"_s, severityName(finding.severity)},
                                 {u"code"_s, finding.code},
                                 {u"path"_s, finding.path},
                                 {u"details"_s, finding.details}});
    return rows;
}

Result<Answer> check(const Invocation &invocation, Context &context)
{
    const Tariff tariff = TRY(tariffIn(invocation.argument));
    QByteArray zoneName = TRY(zoneNameFor(invocation, tariff));
    if (zoneName.isEmpty())
        zoneName = "UTC";
    const Zone zone = TRY(ZoneRules::forZone(zoneName));
    const int year = zone->toText(context.clock().now()).first(4).toInt();
    const std::vector<TariffFinding> findings = checkTariff(tariff, *zone, year);
    const std::vector<ExampleOutcome> examples = runExamples(tariff, *zone);
    const auto failed =
        std::count_if(examples.begin(), examples.end(), [](const ExampleOutcome &outcome) { return !outcome.holds(); });
    const QStringList sign = signSentences(tariff);

    Answer answer;
    answer.passed =
        std::none_of(findings.begin(), findings.end(),
                     [](const TariffFinding &finding) { return finding.severity == FindingSeverity::Error; })
        && failed == 0;
    answer.json = {{u"publishable"_s, answer.passed},
                   {u"name"_s, tariff.name.text()},
                   {u"currency"_s, tariff.currency.code()},
                   {u"timezone"_s, QString::fromUtf8(zoneName)},
                   {u"hash"_s, QString::fromLatin1(tariffHash(tariff))},
                   {u"examples"_s, static_cast<qint64>(examples.size())},
                   {u"examples_failed"_s, static_cast<qint64>(failed)},
                   {u"sign"_s, QJsonArray::fromStringList(sign)},
                   {u"findings"_s, findingsJson(findings)}};
    answer.lines = sign;
    for (const ExampleOutcome &outcome : examples) {
        if (!outcome.holds())
            answer.lines.append(
                u"Example %1: expected %2, got %3"_s.arg(outcome.index + 1).arg(outcome.expected, outcome.got));
    }
    for (const TariffFinding &finding : findings)
        answer.lines.append(findingSentence(finding));
    answer.lines.append(answer.passed ? u"The tariff can be published."_s
                                      : u"The tariff cannot be published as it is."_s);
    return answer;
}

Result<Answer> quoteOne(const Invocation &invocation, const Tariff &tariff)
{
    const QByteArray zoneName = TRY(zoneNameFor(invocation, tariff));
    if (zoneName.isEmpty())
        return fail(ErrorCode::BadZone, Field::TimeZone);
    const Zone zone = TRY(ZoneRules::forZone(zoneName));
    Question question;
    question.entry = TRY(timeOption(invocation, "entry"_L1, *zone, Field::Entry));
    if (invocation.has("exit"_L1))
        question.exit = TRY(timeOption(invocation, "exit"_L1, *zone, Field::Exit));
    question.vehicle = invocation.text("vehicle"_L1);
    question.lostTicket = invocation.has("lost-ticket"_L1);
    const Charge charge = TRY(quote(tariff, question, *zone));
    Answer answer;
    answer.json = {{u"amount"_s, charge.amount.toText()},
                   {u"currency"_s, charge.amount.currency().code()},
                   {u"entry"_s, zone->toText(question.entry)},
                   {u"exit"_s, timeOf(question.exit, *zone)},
                   {u"lines"_s, linesOf(charge, *zone)}};
    answer.lines = printedLines(charge);
    answer.lines.append(u"  %1  %2"_s.arg(charge.amount.toText().rightJustified(10), charge.amount.currency().code()));
    return answer;
}

/// The next line without its end; of one that is too long only the start, which cannot be read as a case.
QByteArray nextLine(QFile &file)
{
    QByteArray line = file.readLine(longestCase);
    if (line.size() >= longestCase - 1 && !line.endsWith('\n')) {
        while (!file.atEnd() && !file.readLine(longestCase).endsWith('\n')) { }
    }
    return line.trimmed();
}

Result<Answer> quoteCases(const Invocation &invocation, const Tariff &tariff)
{
    const QByteArray zoneName = TRY(zoneNameFor(invocation, tariff));
    QFile file(invocation.text("cases"_L1));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, Field::None);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return fail(ErrorCode::Internal);
    const bool watched = isWatched();
    QElapsedTimer sinceWord;
    sinceWord.start();
    for (qint64 answered = 0; !file.atEnd();) {
        const QByteArray line = nextLine(file);
        if (line.isEmpty())
            continue;
        out.write(answerCase(tariff, line, zoneName) + '\n');
        ++answered;
        if (watched && sinceWord.elapsed() > 1000) {
            writeErr(u"%1 cases\n"_s.arg(answered));
            sinceWord.restart();
        }
    }
    Answer answer;
    answer.printed = true;
    return answer;
}

QString quoteContradiction(const Invocation &invocation)
{
    if (!invocation.has("cases"_L1))
        return invocation.has("entry"_L1) ? QString() : u"--entry is missing, or --cases."_s;
    for (const auto option : {"entry"_L1, "exit"_L1, "vehicle"_L1, "lost-ticket"_L1}) {
        if (invocation.has(option))
            return u"--%1 does not go with --cases."_s.arg(option);
    }
    return {};
}

Result<Answer> quoteTariff(const Invocation &invocation, Context &)
{
    const Tariff tariff = TRY(tariffIn(invocation.argument));
    return invocation.has("cases"_L1) ? quoteCases(invocation, tariff) : quoteOne(invocation, tariff);
}

Result<Answer> publish(const Invocation &invocation, Context &context)
{
    const QByteArray text = TRY(bytesOfFile(invocation.argument, longestTariffFile, Field::Tariff));
    TRY_DONE(context.logIn(Access::Write));
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    PublishTariff::Command command;
    command.lot = lot.id;
    command.text = text;
    command.validFrom = TRY(timeOption(invocation, "from"_L1, *lot.zone, Field::From));
    if (invocation.has("until"_L1))
        command.validUntil = TRY(timeOption(invocation, "until"_L1, *lot.zone, Field::Until));
    command.withdrawPlanned = invocation.has("withdraw-planned"_L1);
    const auto outcome = TRY(context.run<PublishTariff>(command));
    Answer answer;
    answer.json = {{u"tariff_version"_s, outcome.version.value},
                   {u"lot"_s, lot.name},
                   {u"from"_s, lot.zone->toText(outcome.validFrom)},
                   {u"hash"_s, outcome.hash}};
    answer.lines = {u"%1 has this tariff from %2."_s.arg(lot.name, lot.zone->toText(outcome.validFrom))};
    if (outcome.validUntil) {
        answer.json.insert(u"until"_s, lot.zone->toText(*outcome.validUntil));
        answer.lines.append(u"From %1 on the former one holds again."_s.arg(lot.zone->toText(*outcome.validUntil)));
    }
    if (const auto tariff = parseTariff(text))
        answer.lines += signSentences(*tariff);
    return answer;
}

CommandSpec quoteSpec()
{
    return {
        "tariff quote"_L1,
        "FILE"_L1,
        true,
        "Price a stay, or a file of cases, by a tariff."_L1,
        {{"entry"_L1, "T"_L1, "when it came in"_L1},
         {"exit"_L1, "T"_L1, "when it leaves; left out, it has not"_L1},
         {"vehicle"_L1, "V"_L1, "its type, such as car"_L1},
         {"lost-ticket"_L1, {}, "the ticket is lost"_L1},
         {"cases"_L1, "FILE.jsonl"_L1, "price each line of this file instead"_L1},
         {"timezone"_L1, "Z"_L1, "where nothing else says; else the tariff's"_L1}},
        "A case line is a JSON object: id, entry, exit (or null), vehicle, lost_ticket, groups, zone, permit,\n"
        "validations, plate, stays, booked_at, paid_at, occupancy, timezone. Each line is answered by one line, in\n"
        "order: {\"id\",\"amount\",\"currency\",\"lines\"} or {\"id\",\"error\"}. Empty lines are skipped.\n"
        "Needs neither a database nor a log-in."_L1,
        quoteTariff,
        quoteContradiction};
}

} // namespace

std::vector<CommandSpec> tariffCommands()
{
    return {
        {"tariff check"_L1,
         "FILE"_L1,
         true,
         "Look for what the author of a tariff probably did not mean, and try its examples."_L1,
         {{"timezone"_L1, "Z"_L1, "where the tariff names none; else UTC"_L1}},
         "Needs neither a database nor a log-in. Exit status 1 when it must not be published."_L1,
         check},
        quoteSpec(),
        {"tariff publish"_L1,
         "FILE"_L1,
         true,
         "Make a tariff the price of a lot from a time on."_L1,
         {{"lot"_L1, "L"_L1, "name or number"_L1, true},
          {"from"_L1, "T"_L1, "when it begins to hold"_L1, true},
          {"until"_L1, "T"_L1, "when the former one holds again; left out, never"_L1},
          {"withdraw-planned"_L1, {}, "take back what was to begin at that time or later"_L1}},
         {},
         publish},
        replayCommand(),
    };
}

} // namespace parkdesk::ctl
