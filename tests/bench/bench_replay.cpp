// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// A million stays replayed under a draft as the laboratory does it: what reading them costs alone, what the engine
// takes for two prices a stay with groups and the largest changes, and how soon a run that is stopped comes to rest.

#include "services/changefeed.h"
#include "services/tariffs/replaypages.h"
#include "services/tariffs/replayrun.h"
#include "tests/bench/figures.h"
#include "tests/support/history.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <ctime>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace parkdesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int historyStays = 1'000'000;
constexpr int historyVehicles = 50'000;
constexpr int stops = 40;
constexpr double million = 1'000'000.0;
constexpr double nanosecond = 1e-9;

/// Seconds that this thread alone was at work.
template <typename Work>
double threadSeconds(const Work &work)
{
    const auto now = [] {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * nanosecond;
    };
    const double begin = now();
    work();
    return now() - begin;
}

/// Reads pages in the calling thread, as the read lane would.
class HereLane : public Lane {
public:
    explicit HereLane(Connection &connection)
        : m_connection(connection)
    {
    }
    void post(Job job) override { job(m_connection); }
    void postLater(Job job, Duration) override { job(m_connection); }

private:
    Connection &m_connection;
};

struct Past {
    OfficeBuilder &office;
    ReplayPlan::Question question;
    ReplayPlan::Answer plan;
};

template <typename Take>
qint64 readPages(const Past &past, const Take &take)
{
    ReplayPages pages(past.question, past.plan);
    qint64 read = 0;
    while (!pages.isAtEnd()) {
        const auto stays = pages.take(must(past.office.readAs<StaysToReplay>(past.office.manager(), pages.next())));
        take(stays);
        read += static_cast<qint64>(stays.size());
    }
    return read;
}

/// Milliseconds from cancel() until neither lane nor worker does anything for the run, stopped at different places.
QList<double> stopTimes(Office &office, const ReplayPlan::Question &question)
{
    QList<double> times;
    for (int i = 0; i < stops; ++i) {
        ReplayRun run(office, question);
        QElapsedTimer timer;
        QObject::connect(&run, &ReplayRun::rested, &run, [&] {
            times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            QCoreApplication::quit();
        });
        QObject::connect(&run, &ReplayRun::finished, &run, &QCoreApplication::quit);
        QTimer::singleShot(30 + 7 * i, &run, [&] {
            timer.start();
            run.cancel();
        });
        run.start();
        QCoreApplication::exec();
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    addHistory(database, office, {historyStays, historyVehicles, hours(1)});
    const Currency euro = Currency::fromCode(u"EUR"_s).value();
    const QByteArray draft = starterTariff(StarterKind::FirstHourThenHalfHours, euro, suggestedAmounts(euro)).value();
    const ReplayPlan::Question question {office.lot(), draft, std::nullopt, {Instant {0}, clock.now()}};
    const Past past {office, question, must(office.readAs<ReplayPlan>(office.manager(), question))};
    qint64 read = 0;
    const double reading = threadSeconds([&] { read = readPages(past, [](const auto &) {}); });
    Replay replay(past.plan.before, past.plan.after, past.plan.zone);
    double pricing = 0;
    const double both = threadSeconds([&] {
        readPages(past,
                  [&](const std::vector<PastStay> &stays) { pricing += threadSeconds([&] { replay.add(stays); }); });
    });
    const double factor = million / static_cast<double>(read);
    std::printf("%lld stays read, %lld priced by both tariffs\n", static_cast<long long>(read),
                static_cast<long long>(replay.report().all.stays));
    bool kept = atMost("replay: engine seconds of a million stays by two tariffs (thread)", pricing * factor, 3.0);
    std::printf("%-72s %9.3f\n", "replay: seconds of reading a million stays alone (thread)", reading * factor);
    std::printf("%-72s %9.3f\n", "replay: seconds of reading and pricing a million stays (thread)", both * factor);
    ChangeFeed feed;
    HereLane lane(office.connection());
    Office door({lane, lane, office.runner(), clock, office.prices(), feed, nullptr}, office.manager());
    const QList<double> times = stopTimes(door, question);
    std::printf("%-72s %9.3f\n", "replay: stopped, at rest after, p50 ms", median(times));
    kept = atMost("replay: stopped, at rest after, longest ms", quantile(times, 1.0), 100.0) && kept;
    return kept ? 0 : 1;
}
