// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/health/healthfacts.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr qint64 fullBytes = 200 * megabyte;
constexpr qint64 fillingBytes = 2000 * megabyte;
constexpr qint64 fillingDays = 14;
constexpr qint64 slowSyncUs = 100'000;
constexpr qint64 stuckSyncUs = 1'000'000;
constexpr Duration oldBackup = hours(48);
constexpr Duration ancientBackup = hours(24 * 7);
constexpr Duration oldProof = hours(24 * 35);
constexpr qint64 slowAnswerUs = 250'000;
constexpr qint64 longLog = 256 * megabyte;
constexpr qint64 hugeLog = 1000 * megabyte;
constexpr qint64 manyHoursToFold = 50'000;
constexpr int longQueue = 50;
constexpr Duration longJob = std::chrono::seconds(10);
constexpr Duration hungJob = std::chrono::seconds(60);
constexpr qint64 leastCount = 5; ///< fewer say nothing about a habit
constexpr Duration longStall {1000};
constexpr int manyStalls = 60;
constexpr qint64 clockApartMs = 2000;
constexpr qint64 clockFarApartMs = 60'000;
/// A server that is started anew comes back sooner.
constexpr int manyMailFailures = 3;

struct Verdict {
    HealthLevel level = HealthLevel::Good;
    QString reason = u"good"_s;
};

Verdict diskSpace(const HealthFacts &facts)
{
    if (!facts.disk)
        return {};
    if (facts.disk->freeBytes < fullBytes)
        return {HealthLevel::Broken, u"full"_s};
    if (facts.disk->freeBytes < fillingBytes || daysUntilFull(facts).value_or(fillingDays) < fillingDays)
        return {HealthLevel::Look, u"filling"_s};
    return {};
}

Verdict diskSpeed(const HealthFacts &facts)
{
    if (!facts.disk || facts.disk->syncUs < slowSyncUs)
        return {};
    return {facts.disk->syncUs >= stuckSyncUs ? HealthLevel::Broken : HealthLevel::Look, u"slow"_s};
}

Verdict backup(const HealthFacts &facts)
{
    if (!facts.backup) // before the first stay there is nothing to lose
        return facts.database && facts.database->stays > 0 ? Verdict {HealthLevel::Look, u"never"_s} : Verdict();
    const Duration age = facts.at - facts.backup->at;
    if (age >= oldBackup)
        return {age >= ancientBackup ? HealthLevel::Broken : HealthLevel::Look, u"old"_s};
    return facts.backup->findings > 0 ? Verdict {HealthLevel::Look, u"findings"_s} : Verdict();
}

Verdict proof(const HealthFacts &facts)
{
    if (!facts.proof)
        return {HealthLevel::Good, u"never"_s};
    if (facts.proof->findings > 0)
        return {HealthLevel::Broken, u"findings"_s};
    return facts.at - facts.proof->at >= oldProof ? Verdict {HealthLevel::Look, u"old"_s} : Verdict();
}

Verdict sums(const HealthFacts &facts)
{
    // Those that are missing are made by the program itself, after which the others are looked at again.
    if (facts.database && facts.database->lotsWithoutSums > 0)
        return {HealthLevel::Look, u"missing"_s};
    if (facts.sums && facts.sums->findings > 0)
        return {HealthLevel::Broken, u"wrong"_s};
    if (facts.database && facts.database->hoursToFold > manyHoursToFold)
        return {HealthLevel::Look, u"behind"_s};
    return facts.sums ? Verdict() : Verdict {HealthLevel::Good, u"never"_s};
}

Verdict database(const HealthFacts &facts)
{
    if (!facts.database)
        return {HealthLevel::Broken, u"silent"_s};
    return facts.database->answersUs >= slowAnswerUs ? Verdict {HealthLevel::Look, u"slow"_s} : Verdict();
}

Verdict log(const HealthFacts &facts)
{
    if (!facts.database || facts.database->logBytes < longLog)
        return {};
    return {facts.database->logBytes >= hugeLog ? HealthLevel::Broken : HealthLevel::Look, u"long"_s};
}

Verdict speed(const HealthFacts &facts)
{
    const auto slowest = slowestWork(facts);
    if (!slowest)
        return {};
    const bool far = slowest->mostUs > qint64 {promisedMs(slowest->work)} * 1000 * 5;
    return {far ? HealthLevel::Broken : HealthLevel::Look, u"slow"_s};
}

Verdict queues(const HealthFacts &facts)
{
    const Duration busy = std::max(facts.commands.busyFor, facts.reads.busyFor);
    if (busy >= longJob)
        return {busy >= hungJob ? HealthLevel::Broken : HealthLevel::Look, u"hangs"_s};
    return std::max(facts.commands.waiting, facts.reads.waiting) > longQueue ? Verdict {HealthLevel::Look, u"long"_s}
                                                                             : Verdict();
}

Verdict screens(const HealthFacts &facts)
{
    return facts.stalls.longest >= longStall || facts.stalls.count > manyStalls
        ? Verdict {HealthLevel::Look, u"stalls"_s}
        : Verdict();
}

Verdict clock(const HealthFacts &facts)
{
    if (!facts.database || !facts.database->clockAheadMs)
        return {};
    const qint64 apart = std::abs(*facts.database->clockAheadMs);
    if (apart < clockApartMs)
        return {};
    return {apart >= clockFarApartMs ? HealthLevel::Broken : HealthLevel::Look, u"apart"_s};
}

Verdict mail(const HealthFacts &facts)
{
    if (!facts.database)
        return {};
    if (facts.database->mailServerFailures >= manyMailFailures)
        return {HealthLevel::Look, u"server"_s};
    return facts.database->mailGivenUp > 0 ? Verdict {HealthLevel::Look, u"given_up"_s} : Verdict();
}

Verdict freeCounts(const HealthFacts &)
{
    return {};
}

struct CheckTerms {
    QLatin1StringView name;
    Verdict (*judge)(const HealthFacts &);
};

const CheckTerms checkTerms[healthCheckCount] = {
    {"disk_space"_L1, diskSpace},
    {"disk_speed"_L1, diskSpeed},
    {"backup"_L1, backup},
    {"proof"_L1, proof},
    {"sums"_L1, sums},
    {"database"_L1, database},
    {"log"_L1, log},
    {"speed"_L1, speed},
    {"queues"_L1, queues},
    {"screens"_L1, screens},
    {"free_counts"_L1, freeCounts},
    {"clock"_L1, clock},
    {"mail"_L1, mail},
};

QString momentJson(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject loadJson(const Lane::Load &load)
{
    return {{u"waiting"_s, load.waiting}, {u"busy_ms"_s, qint64 {load.busyFor.count()}}};
}

QJsonArray hourJson(const QList<Timings::Figure> &hour)
{
    QJsonArray rows;
    for (const Timings::Figure &figure : hour)
        rows.append(QJsonObject {{u"work"_s, QString(workName(figure.work))},
                                 {u"count"_s, figure.count},
                                 {u"p50_us"_s, figure.halfUs},
                                 {u"p95_us"_s, figure.mostUs},
                                 {u"longest_us"_s, figure.longestUs},
                                 {u"promised_ms"_s, promisedMs(figure.work)}});
    return rows;
}

QJsonValue databaseJson(const std::optional<HealthFacts::Database> &database)
{
    if (!database)
        return {};
    QJsonArray sizes;
    for (const HealthFacts::DaySize &size : database->sizes)
        sizes.append(QJsonObject {{u"day"_s, size.day}, {u"bytes"_s, size.bytes}});
    return QJsonObject {
        {u"answers_us"_s, database->answersUs},
        {u"bytes"_s, database->bytes},
        {u"log_bytes"_s, database->logBytes},
        {u"stays"_s, database->stays},
        {u"clock_ahead_ms"_s, database->clockAheadMs ? QJsonValue(*database->clockAheadMs) : QJsonValue()},
        {u"lots"_s, database->lots},
        {u"lots_without_sums"_s, database->lotsWithoutSums},
        {u"hours_to_fold"_s, database->hoursToFold},
        {u"mail_given_up"_s, database->mailGivenUp},
        {u"mail_server_failures"_s, database->mailServerFailures},
        {u"programs"_s, database->programs},
        {u"sizes"_s, sizes}};
}

QJsonValue runJson(const std::optional<HealthFacts::Run> &run)
{
    return run ? QJsonValue(run->toJson()) : QJsonValue();
}

} // namespace

QJsonObject HealthFacts::Run::toJson() const
{
    return {{u"at"_s, momentJson(at)},
            {u"findings"_s, findings},
            {u"bytes"_s, bytes},
            {u"charges"_s, charges},
            {u"took_ms"_s, qint64 {took.count()}}};
}

HealthFacts::Run HealthFacts::Run::fromJson(Instant at, const QJsonObject &json)
{
    return {at, json.value("findings"_L1).toInteger(), json.value("bytes"_L1).toInteger(),
            json.value("charges"_L1).toInteger(), Duration(json.value("took_ms"_L1).toInteger())};
}

QJsonObject HealthFacts::toJson() const
{
    QJsonArray checks;
    const QList<HealthJudgement> judged = judgeHealth(*this);
    for (const HealthJudgement &judgement : judged)
        checks.append(QJsonObject {{u"check"_s, healthCheckName(judgement.check)},
                                   {u"level"_s, healthLevelName(judgement.level)},
                                   {u"reason"_s, judgement.reason}});
    const QJsonValue diskJson = disk
        ? QJsonValue(QJsonObject {
            {u"free_bytes"_s, disk->freeBytes}, {u"total_bytes"_s, disk->totalBytes}, {u"sync_us"_s, disk->syncUs}})
        : QJsonValue();
    return {{u"at"_s, momentJson(at)},
            {u"started_at"_s, momentJson(startedAt)},
            {u"checks"_s, checks},
            {u"disk"_s, diskJson},
            {u"database"_s, databaseJson(database)},
            {u"commands"_s, loadJson(commands)},
            {u"reads"_s, loadJson(reads)},
            {u"last_hour"_s, hourJson(hour)},
            {u"stalls"_s, QJsonObject {{u"count"_s, stalls.count}, {u"longest_ms"_s, qint64 {stalls.longest.count()}}}},
            {u"free_counts"_s, QJsonObject {{u"hits"_s, counts.hits}, {u"misses"_s, counts.misses}}},
            {u"backup"_s, runJson(backup)},
            {u"proof"_s, runJson(proof)},
            {u"sums"_s, runJson(sums)}};
}

QString healthCheckName(HealthCheck check)
{
    return checkTerms[static_cast<int>(check)].name;
}

QString healthLevelName(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Good: return u"good"_s;
    case HealthLevel::Look: return u"look"_s;
    case HealthLevel::Broken: return u"broken"_s;
    }
    return {};
}

QList<HealthJudgement> judgeHealth(const HealthFacts &facts)
{
    QList<HealthJudgement> judged;
    for (int check = 0; check < healthCheckCount; ++check) {
        const Verdict verdict = checkTerms[check].judge(facts);
        judged.append({static_cast<HealthCheck>(check), verdict.level, verdict.reason});
    }
    return judged;
}

QList<HealthJudgement> troublesIn(const QList<HealthJudgement> &judged)
{
    QList<HealthJudgement> troubles;
    for (const HealthJudgement &judgement : judged) {
        if (judgement.level != HealthLevel::Good)
            troubles.append(judgement);
    }
    std::stable_sort(troubles.begin(), troubles.end(), [](const auto &a, const auto &b) { return a.level > b.level; });
    return troubles;
}

qint64 growthPerDay(const HealthFacts &facts)
{
    if (!facts.database || facts.database->sizes.size() < 2)
        return 0;
    const HealthFacts::DaySize &first = facts.database->sizes.constFirst();
    const HealthFacts::DaySize &last = facts.database->sizes.constLast();
    return std::max<qint64>(0, (last.bytes - first.bytes) / std::max<qint64>(1, last.day - first.day));
}

std::optional<qint64> daysUntilFull(const HealthFacts &facts)
{
    const qint64 growth = growthPerDay(facts);
    if (!facts.disk || facts.server || growth == 0)
        return std::nullopt;
    return facts.disk->freeBytes / growth;
}

std::optional<Timings::Figure> slowestWork(const HealthFacts &facts)
{
    std::optional<Timings::Figure> slowest;
    for (const Timings::Figure &figure : facts.hour) {
        const qint64 promised = qint64 {promisedMs(figure.work)} * 1000;
        if (figure.count < leastCount || figure.mostUs <= promised)
            continue;
        // Compared by how many times the promise is broken.
        if (!slowest || figure.mostUs * promisedMs(slowest->work) > slowest->mostUs * promisedMs(figure.work))
            slowest = figure;
    }
    return slowest;
}

} // namespace parkdesk
