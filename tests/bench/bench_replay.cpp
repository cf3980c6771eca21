// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// A year of stays replayed under a draft as the laboratory does it: pages from the database, two prices a stay, groups
// and the largest changes; beside what reading the same pages alone costs.

#include "services/tariffs/replaystays.h"
#include "tests/bench/figures.h"
#include "tests/support/history.h"

#include <QCoreApplication>

#include <ctime>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace parkdesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int historyStays = 200'000;
constexpr double million = 1'000'000.0;

/// Seconds of this process alone.
template <typename Work>
double ownSeconds(const Work &work)
{
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

template <typename Take>
qint64 readPages(OfficeBuilder &office, const ReplayPlan::Answer &plan, const TimeSpan &entered, const Take &take)
{
    StaysToReplay::Question page {office.lot(), entered, entered.from, {}, 4000, plan.facts};
    for (qint64 read = 0;;) {
        const auto answer = must(office.readAs<StaysToReplay>(office.manager(), page));
        take(answer.stays);
        read += static_cast<qint64>(answer.stays.size());
        if (answer.stays.size() < static_cast<std::size_t>(page.most))
            return read;
        page.afterEntry = answer.stays.back().question.entry;
        page.after = answer.stays.back().id;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    addHistory(database, office, {historyStays, 20'000, hours(1)});
    const Currency euro = Currency::fromCode(u"EUR"_s).value();
    const QByteArray draft = starterTariff(StarterKind::FirstHourThenHalfHours, euro, suggestedAmounts(euro)).value();
    const TimeSpan entered {Instant {0}, clock.now()};
    const auto plan = must(office.readAs<ReplayPlan>(office.manager(), {office.lot(), draft, std::nullopt, entered}));
    qint64 read = 0;
    const double reading = ownSeconds([&] { read = readPages(office, plan, entered, [](const auto &) {}); });
    Replay replay(plan.before, plan.after, plan.zone);
    double pricing = 0;
    readPages(office, plan, entered,
              [&](const std::vector<PastStay> &stays) { pricing += ownSeconds([&] { replay.add(stays); }); });
    const double factor = million / static_cast<double>(read);
    bool kept = atMost("replay of a million stays by two tariffs, s of the engine", pricing * factor, 3.0);
    kept = atMost("engine beside reading the stays alone, times", pricing / reading, 3.0) && kept;
    std::printf("reading a million stays: %.2f s; priced: %lld\n", reading * factor,
                static_cast<long long>(replay.report().all.stays));
    return kept ? 0 : 1;
}
