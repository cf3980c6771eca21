// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/health/healthwords.h"

#include "ui/shared/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct HealthWords {
    Q_DECLARE_TR_FUNCTIONS(HealthWords)
};

QString diskWords(const HealthFacts &facts)
{
    if (!facts.disk || facts.disk->totalBytes == 0)
        return HealthWords::tr("not looked at");
    const QString free =
        HealthWords::tr("%1 of %2 free").arg(bytesWords(facts.disk->freeBytes), bytesWords(facts.disk->totalBytes));
    const auto days = daysUntilFull(facts);
    if (!days || *days > 365)
        return free;
    return HealthWords::tr("%1, full in about %n day(s)", nullptr, static_cast<int>(*days)).arg(free);
}

QString backupWords(const HealthFacts &facts, const Zone &zone)
{
    if (!facts.backup)
        return HealthWords::tr("none was made yet");
    const QString when = momentWords(facts.backup->at, facts.at, zone);
    const QString size = bytesWords(facts.backup->bytes);
    return facts.backup->findings == 0
        ? HealthWords::tr("%1, %2, opened and proved", "when, size").arg(when, size)
        : HealthWords::tr("%1, %2, with %n finding(s)", "when, size", static_cast<int>(facts.backup->findings))
              .arg(when, size);
}

QString proofWords(const HealthFacts &facts, const Zone &zone)
{
    if (!facts.proof)
        return HealthWords::tr("not proved as a whole yet");
    const QString when = momentWords(facts.proof->at, facts.at, zone);
    return facts.proof->findings == 0
        ? HealthWords::tr("%1, %n charge(s) priced again, all is well", nullptr, static_cast<int>(facts.proof->charges))
              .arg(when)
        : HealthWords::tr("%1, %n finding(s)", nullptr, static_cast<int>(facts.proof->findings)).arg(when);
}

QString sumsWords(const HealthJudgement &judgement, const HealthFacts &facts, const Zone &zone)
{
    if (judgement.reason == "missing"_L1)
        return HealthWords::tr("being made for %n lot(s)", nullptr, static_cast<int>(facts.database->lotsWithoutSums));
    if (judgement.reason == "behind"_L1)
        return HealthWords::tr("%n hour(s) are still to be added up", nullptr,
                               static_cast<int>(facts.database->hoursToFold));
    if (!facts.sums)
        return HealthWords::tr("not compared yet");
    const QString when = momentWords(facts.sums->at, facts.at, zone);
    return facts.sums->findings == 0 ? HealthWords::tr("equal the stays and payments, compared %1").arg(when)
                                     : HealthWords::tr("%n sum(s) do not match the stays and payments, compared %1",
                                                       nullptr, static_cast<int>(facts.sums->findings))
                                           .arg(when);
}

QString databaseWords(const HealthFacts &facts)
{
    if (!facts.database)
        return HealthWords::tr("gave no answer within 5 seconds");
    const QString answers = waitWords(facts.database->answersUs);
    if (facts.server)
        return HealthWords::tr("answers in %1, %n program(s) at work", nullptr, facts.database->programs).arg(answers);
    return HealthWords::tr("answers in %1, on this computer").arg(answers);
}

QString logWords(const HealthFacts &facts)
{
    if (facts.server)
        return HealthWords::tr("kept by the server");
    return facts.database ? HealthWords::tr("%1 wait to be put into the file").arg(bytesWords(facts.database->logBytes))
                          : HealthWords::tr("not looked at");
}

QString speedWords(const HealthFacts &facts)
{
    if (facts.hour.isEmpty())
        return HealthWords::tr("nothing was asked in the last hour");
    if (const auto slowest = slowestWork(facts))
        return HealthWords::tr("%1: 95 of 100 within %2, promised %3")
            .arg(workWords(slowest->work), waitWords(slowest->mostUs),
                 waitWords(qint64 {promisedMs(slowest->work)} * 1000));
    return HealthWords::tr("every kind of work keeps its promise");
}

QString queueWords(const HealthFacts &facts)
{
    const Duration busy = std::max(facts.commands.busyFor, facts.reads.busyFor);
    const QString waiting =
        HealthWords::tr("%1 commands and %2 questions wait").arg(facts.commands.waiting).arg(facts.reads.waiting);
    return busy.count() < 1000
        ? waiting
        : HealthWords::tr("%1, one is at work for %2").arg(waiting, waitWords(busy.count() * 1000));
}

QString stallWords(const HealthFacts &facts)
{
    if (facts.stalls.count == 0)
        return HealthWords::tr("no stall over 50 ms in the last hour");
    return HealthWords::tr("%n stall(s) over 50 ms in the last hour, the longest %1", nullptr, facts.stalls.count)
        .arg(waitWords(facts.stalls.longest.count() * 1000));
}

QString countsWords(const HealthFacts &facts)
{
    const qint64 asked = facts.counts.hits + facts.counts.misses;
    if (asked == 0)
        return HealthWords::tr("nobody asked yet");
    const qint64 thousandths = facts.counts.hits * 1000 / asked;
    const QString percent = u"%1%2%3"_s.arg(thousandths / 10).arg(QLocale().decimalPoint()).arg(thousandths % 10);
    return HealthWords::tr("%1 % of %n answer(s) from memory, never older than 5 s", nullptr, static_cast<int>(asked))
        .arg(percent);
}

QString clockWords(const HealthFacts &facts)
{
    if (!facts.database || !facts.database->clockAheadMs)
        return HealthWords::tr("that of this computer alone");
    const qint64 apart = *facts.database->clockAheadMs;
    if (std::abs(apart) < 100)
        return HealthWords::tr("agrees with the server's");
    return apart > 0 ? HealthWords::tr("%1 behind the server's").arg(waitWords(apart * 1000))
                     : HealthWords::tr("%1 ahead of the server's").arg(waitWords(-apart * 1000));
}

QString outgoingMailWords(const HealthFacts &facts)
{
    if (!facts.database)
        return HealthWords::tr("not looked at");
    if (facts.database->mailServerFailures > 0)
        return HealthWords::tr("the mail server did not take mail %n time(s) in a row", nullptr,
                               facts.database->mailServerFailures);
    return facts.database->mailGivenUp > 0
        ? HealthWords::tr("%n mail(s) given up", nullptr, static_cast<int>(facts.database->mailGivenUp))
        : HealthWords::tr("nothing was given up");
}

} // namespace

QString checkTitle(HealthCheck check)
{
    switch (check) {
    case HealthCheck::DiskSpace: return HealthWords::tr("Disk");
    case HealthCheck::DiskSpeed: return HealthWords::tr("Disk speed");
    case HealthCheck::Backup: return HealthWords::tr("Backup");
    case HealthCheck::Proof: return HealthWords::tr("Data");
    case HealthCheck::Sums: return HealthWords::tr("Figures");
    case HealthCheck::Database: return HealthWords::tr("Database");
    case HealthCheck::Log: return HealthWords::tr("Database log");
    case HealthCheck::Speed: return HealthWords::tr("Work");
    case HealthCheck::Queues: return HealthWords::tr("Queues");
    case HealthCheck::Screens: return HealthWords::tr("Screens");
    case HealthCheck::FreeCounts: return HealthWords::tr("Free counts");
    case HealthCheck::Clock: return HealthWords::tr("Clock");
    case HealthCheck::Mail: return HealthWords::tr("Mail");
    }
    return {};
}

QString checkWords(const HealthJudgement &judgement, const HealthFacts &facts, const Zone &zone)
{
    switch (judgement.check) {
    case HealthCheck::DiskSpace: return diskWords(facts);
    case HealthCheck::DiskSpeed:
        return facts.disk ? HealthWords::tr("keeps what is written within %1").arg(waitWords(facts.disk->syncUs))
                          : HealthWords::tr("not looked at");
    case HealthCheck::Backup: return backupWords(facts, zone);
    case HealthCheck::Proof: return proofWords(facts, zone);
    case HealthCheck::Sums: return sumsWords(judgement, facts, zone);
    case HealthCheck::Database: return databaseWords(facts);
    case HealthCheck::Log: return logWords(facts);
    case HealthCheck::Speed: return speedWords(facts);
    case HealthCheck::Queues: return queueWords(facts);
    case HealthCheck::Screens: return stallWords(facts);
    case HealthCheck::FreeCounts: return countsWords(facts);
    case HealthCheck::Clock: return clockWords(facts);
    case HealthCheck::Mail: return outgoingMailWords(facts);
    }
    return {};
}

QString troubleWords(const HealthJudgement &judgement)
{
    if (judgement.level == HealthLevel::Good)
        return {};
    const QString &reason = judgement.reason;
    switch (judgement.check) {
    case HealthCheck::DiskSpace:
        return reason == "full"_L1 ? HealthWords::tr("The disk is full") : HealthWords::tr("The disk fills up");
    case HealthCheck::DiskSpeed: return HealthWords::tr("The disk is slow");
    case HealthCheck::Backup:
        return reason == "never"_L1 ? HealthWords::tr("There is no backup yet")
            : reason == "old"_L1    ? HealthWords::tr("The last backup is old")
                                    : HealthWords::tr("The last backup is not whole");
    case HealthCheck::Proof:
        return reason == "old"_L1 ? HealthWords::tr("The data were not proved for a month")
                                  : HealthWords::tr("The data are not whole");
    case HealthCheck::Sums:
        return reason == "wrong"_L1  ? HealthWords::tr("Figures do not match the stays")
            : reason == "missing"_L1 ? HealthWords::tr("Figures are being made")
                                     : HealthWords::tr("Figures lag behind");
    case HealthCheck::Database:
        return reason == "silent"_L1 ? HealthWords::tr("The database does not answer")
                                     : HealthWords::tr("The database is slow");
    case HealthCheck::Log: return HealthWords::tr("The database log is long");
    case HealthCheck::Speed: return HealthWords::tr("Work takes longer than promised");
    case HealthCheck::Queues:
        return reason == "hangs"_L1 ? HealthWords::tr("Work hangs") : HealthWords::tr("Much work waits");
    case HealthCheck::Screens: return HealthWords::tr("Screens stall");
    case HealthCheck::FreeCounts: return {};
    case HealthCheck::Clock: return HealthWords::tr("The clocks differ");
    case HealthCheck::Mail:
        return judgement.reason == "server"_L1 ? HealthWords::tr("The mail server takes no mail")
                                               : HealthWords::tr("Mail was not delivered");
    }
    return {};
}

QString adviceWords(const HealthJudgement &judgement, const HealthFacts &facts)
{
    if (judgement.level == HealthLevel::Good)
        return {};
    switch (judgement.check) {
    case HealthCheck::DiskSpace:
        return HealthWords::tr("Move old backups and other large files to another disk. When nothing is free, nothing "
                               "can be booked in or paid.");
    case HealthCheck::DiskSpeed:
        return HealthWords::tr("Close what copies or scans files on this computer. If it stays so, the disk may be "
                               "failing: back up and have it looked at.");
    case HealthCheck::Backup: return HealthWords::tr("Back up now, and keep the file on another disk.");
    case HealthCheck::Proof:
        return judgement.reason == "old"_L1
            ? HealthWords::tr("Verify now; it takes a while and disturbs nobody.")
            : HealthWords::tr("Run “parkdeskctl verify”: it names what does not hold. Keep the last good backup.");
    case HealthCheck::Sums:
        return judgement.reason == "wrong"_L1
            ? HealthWords::tr(
                "Have them made anew; the stays themselves are not touched. Until then do not rely on the "
                "analytics page.")
            : HealthWords::tr("Nothing is to be done: the program makes them between the work.");
    case HealthCheck::Database:
        return facts.server ? HealthWords::tr("See whether the server runs and the network works.")
                            : HealthWords::tr("See what keeps this computer busy. If it stays so, start it anew.");
    case HealthCheck::Log:
        return HealthWords::tr("Close Parkdesk at quiet hours once, so that the log is put into the file.");
    case HealthCheck::Speed:
        return HealthWords::tr("See whether the disk or the network is slow, and what else keeps this computer busy.");
    case HealthCheck::Queues:
        return HealthWords::tr(
            "Wait a minute. If it stays so, start Parkdesk anew: nothing that was answered is lost.");
    case HealthCheck::Screens: return HealthWords::tr("See what else keeps this computer busy.");
    case HealthCheck::FreeCounts: return {};
    case HealthCheck::Clock:
        return HealthWords::tr("Have this computer set its clock from the network: prices go by it.");
    case HealthCheck::Mail:
        return judgement.reason == "server"_L1
            ? HealthWords::tr("See under Jobs and Mail why, and whether the server's name and password are right.")
            : HealthWords::tr("See under Jobs and Mail which, and correct the address or drop the mail.");
    }
    return {};
}

QString overallWords(const QList<HealthJudgement> &troubles)
{
    if (troubles.isEmpty())
        return HealthWords::tr("All works. Nothing needs you.");
    const QString first = troubleWords(troubles.constFirst());
    const int others = static_cast<int>(troubles.size()) - 1;
    if (others == 0)
        return HealthWords::tr("%1.", "a trouble").arg(first);
    return HealthWords::tr("%1, and %n more thing(s) need you.", "a trouble", others).arg(first);
}

Glyph levelGlyph(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Good: return Glyph::Tick;
    case HealthLevel::Look: return Glyph::Warning;
    case HealthLevel::Broken: return Glyph::Error;
    }
    return Glyph::None;
}

QString workWords(Work work)
{
    switch (work) {
    case Work::EnterVehicle: return HealthWords::tr("Book in a car");
    case Work::Payment: return HealthWords::tr("Take a payment");
    case Work::OtherCommand: return HealthWords::tr("Other deeds");
    case Work::FindWhileTyping: return HealthWords::tr("Find while typing");
    case Work::Search: return HealthWords::tr("Search");
    case Work::Map: return HealthWords::tr("Open the map");
    case Work::Figures: return HealthWords::tr("Analytics");
    case Work::Booking: return HealthWords::tr("Find a booking's spot");
    case Work::OtherRead: return HealthWords::tr("Other pages");
    }
    return {};
}

QString waitWords(qint64 microseconds)
{
    if (microseconds < 1000)
        return HealthWords::tr("<1 ms");
    const qint64 ms = microseconds / 1000;
    if (ms < 1000)
        return HealthWords::tr("%1 ms").arg(ms);
    const qint64 tenths = ms / 100;
    if (tenths >= 1200)
        return HealthWords::tr("%1 min").arg(tenths / 600);
    return HealthWords::tr("%1 s").arg(u"%1%2%3"_s.arg(tenths / 10).arg(QLocale().decimalPoint()).arg(tenths % 10));
}

QString bytesWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString momentWords(Instant at, Instant now, const Zone &zone)
{
    if (!zone)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.ms), QLocale::ShortFormat);
    const QString when = whenText(at, now, *zone);
    return when == timeText(at, *zone) ? HealthWords::tr("today %1").arg(when) : when;
}

} // namespace parkdesk
