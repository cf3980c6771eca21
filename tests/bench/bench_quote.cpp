// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// A year of a million stays priced by one tariff, as the laboratory does it for a draft: the engine alone, beside what
// reading the same stays from SQLite costs.

#include "tariff/format.h"
#include "tariff/pricer.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include <ctime>
#include <random>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int stayCount = 1'000'000;
constexpr int asked = 50'000;
constexpr double mostSeconds = 3;
constexpr double fewestCharges = 100'000;

struct PastStay {
    Instant entry;
    Instant exit;
};

/// Most stay an hour or three, some a night, a few for days; in the order of entry.
std::vector<PastStay> aYear(const ZoneRules &zone)
{
    std::mt19937_64 random(20260101);
    const qint64 first = zone.instantOfRule(LocalTime::of(20454, 0)).ms;
    constexpr qint64 year = qint64 {365} * 24 * 3600 * 1000;
    std::vector<PastStay> stays;
    stays.reserve(stayCount);
    for (qint64 i = 0; i < stayCount; ++i) {
        const qint64 kind = static_cast<qint64>(random() % 100);
        const qint64 most = kind < 80 ? 240 : kind < 97 ? 960 : 5 * 1440;
        const Instant entry {first + year / stayCount * i + static_cast<qint64>(random() % 30'000)};
        const qint64 length = most / 4 + static_cast<qint64>(random() % 1'000'000) % most;
        stays.push_back({entry, entry + minutes(length) + Duration(static_cast<qint64>(random() % 60'000))});
    }
    return stays;
}

Tariff tariffOf(const QString &path)
{
    QFile file(QStringLiteral(PARKDESK_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    return parseTariff(file.readAll()).value();
}

Question questionOf(const PastStay &stay)
{
    Question question;
    question.entry = stay.entry;
    question.exit = stay.exit;
    question.vehicle = u"car"_s;
    return question;
}

/// Seconds of this process alone, whatever else the machine does.
template <typename Work>
double engineSeconds(const Work &work)
{
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Seconds for all stays; the sum keeps the work from being left out.
double secondsFor(const Tariff &tariff, const ZoneRules &zone, const std::vector<PastStay> &stays, qint64 &sum)
{
    Pricer pricer(tariff, zone);
    Question question = questionOf(stays.front());
    return engineSeconds([&] {
        for (const PastStay &stay : stays) {
            question.entry = stay.entry;
            question.exit = stay.exit;
            if (const auto amount = pricer.amount(question))
                sum += amount->minor();
        }
    });
}

/// The same prices one by one, each with its lines; how many of them a second.
double chargesPerSecond(const Tariff &tariff, const ZoneRules &zone, const std::vector<PastStay> &stays, bool &equal)
{
    Pricer pricer(tariff, zone);
    const size_t step = stays.size() / asked;
    const double took = engineSeconds([&] {
        for (size_t i = 0; i < stays.size(); i += step) {
            if (const auto charge = pricer.charge(questionOf(stays[i])))
                equal = charge->lines.size() > 0 && equal;
        }
    });
    for (size_t i = 0; i < stays.size(); i += step * 10) {
        const auto alone = quote(tariff, questionOf(stays[i]), zone);
        const auto amount = pricer.amount(questionOf(stays[i]));
        equal = equal && alone.has_value() == amount.has_value() && (!alone || alone->amount == *amount);
    }
    return asked / took;
}

/// What it takes to read the stays and nothing else.
double secondsToRead(const std::vector<PastStay> &stays)
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3_open(":memory:", &handle);
    sqlite3_exec(handle, "CREATE TABLE stay (id INTEGER PRIMARY KEY, entry INTEGER, exit INTEGER, type INTEGER)",
                 nullptr, nullptr, nullptr);
    sqlite3_exec(handle, "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_prepare_v2(handle, "INSERT INTO stay (entry, exit, type) VALUES (?, ?, 1)", -1, &statement, nullptr);
    for (const PastStay &stay : stays) {
        sqlite3_bind_int64(statement, 1, stay.entry.ms);
        sqlite3_bind_int64(statement, 2, stay.exit.ms);
        sqlite3_step(statement);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_prepare_v2(handle, "SELECT entry, exit, type FROM stay ORDER BY id", -1, &statement, nullptr);
    qint64 sum = 0;
    const double took = engineSeconds([&] {
        while (sqlite3_step(statement) == SQLITE_ROW)
            sum += sqlite3_column_int64(statement, 1) - sqlite3_column_int64(statement, 0);
    });
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return sum > 0 ? took : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Zone zone = ZoneRules::forZone("Europe/Vienna").value();
    const std::vector<PastStay> stays = aYear(*zone);
    const double reading = secondsToRead(stays);
    std::printf("reading %d stays alone takes %.3f s\n", stayCount, reading);
    bool kept = true;
    for (const QString &path :
         {u"resources/tariffs/starter-first-hour.json"_s, u"tests/tariff/signs/city-garage.json"_s,
          u"resources/tariffs/samples/mall.json"_s, u"resources/tariffs/samples/night-life.json"_s,
          u"resources/tariffs/samples/old-town.json"_s}) {
        const Tariff tariff = tariffOf(path);
        qint64 sum = 0;
        const double seconds = secondsFor(tariff, *zone, stays, sum);
        bool equal = true;
        const double charges = chargesPerSecond(tariff, *zone, stays, equal);
        std::printf("%s: %.0f amounts/s, %.1f times the reading, sum %lld\n", qPrintable(path), stayCount / seconds,
                    seconds / reading, static_cast<long long>(sum));
        kept = atMost("a year of a million stays, s", seconds, mostSeconds) && kept;
        kept = atLeast("charges with their lines, a second", charges, fewestCharges) && kept;
        kept = atLeast("equal to quoting one by one", equal ? 1 : 0, 1) && kept;
    }
    return kept ? 0 : 1;
}
