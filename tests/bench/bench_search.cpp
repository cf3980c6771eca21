// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// T8, T9, T10: finding stays by a piece of a plate, by what only looks like it, by a lot in any writing, and jumping to
// the last of them. A million stays, or as many as PARKDESK_BENCH_STAYS says, of a twentieth as many vehicles over five
// years; or those of the database that PARKDESK_BENCH_DATABASE names, which is only read. First pages are compared with
// a plain look at every plate. Measured is the processor time of the reading thread, on PostgreSQL with that of the
// process that answers it on this machine, whatever else runs.

#include "domain/plate.h"
#include "domain/searchkey.h"
#include "services/cash/paymentlist.h"
#include "services/lots/listlots.h"
#include "services/search/countfacets.h"
#include "services/search/searchstays.h"
#include "services/search/searchtext.h"
#include "services/stays/bygonebookings.h"
#include "services/stays/suggestvehicles.h"
#include "tests/bench/figures.h"
#include "tests/bench/plainlook.h"
#include "tests/support/findable.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <functional>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualStays = 1'000'000;
constexpr int needles = 500;
constexpr int pageRows = 100;
/// On PostgreSQL every limit is twice.
double factor = 1;

/// The process that answers on PostgreSQL; 0 on SQLite, which answers in this thread.
qint64 server = 0;

/// What the server's process worked so far, in milliseconds.
double serverWorked()
{
    QFile times(u"/proc/%1/schedstat"_s.arg(server));
    return server > 0 && times.open(QIODevice::ReadOnly) ? times.readAll().split(' ').first().toDouble() / 1e6 : 0;
}

template <typename Work>
double milliseconds(const Work &work)
{
    const double before = serverWorked();
    const double here = workedMicroseconds(work) / 1000;
    return here + serverWorked() - before;
}

/// By a name of its own the server's process is known among the others.
void meet(Connection &connection, const PlainLook &plain)
{
    if (factor == 1)
        return;
    must(connection.execute(u"SET application_name = 'parkdesk_measured'"_s));
    server = plain.serverOf(u"parkdesk_measured"_s);
    if (serverWorked() <= 0)
        qFatal("the server's processor time cannot be read here");
}

/// Resident memory in megabytes.
double memory()
{
    QFile status(u"/proc/self/statm"_s);
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').at(1).toDouble() * 4096 / 1e6 : 0;
}

/// The office that is asked, made here or there already.
struct Asked {
    Connection &connection;
    const Clock &clock;
    Actor actor;
    PriceBook prices;

    template <ReadCase Q>
    [[nodiscard]] typename Q::Answer read(const typename Q::Question &question)
    {
        return must(readOnce<Q>(connection, question, actor, clock, prices));
    }
};

class Bench {
public:
    Bench(Asked &asked, const PlainLook &look)
        : office(asked)
        , plain(look)
    {
    }

    Asked &office;
    const PlainLook &plain;
    QRandomGenerator draw {7};
    int wrong = 0;
    QString slowest {};
    double slowestMs = 0;

    /// Milliseconds until the first page is there, were it in portions.
    double ask(const QString &text, bool expected, bool compare)
    {
        QList<qint64> alike;
        const double took = find(text, alike);
        const bool right = m_exact.isEmpty() == !expected && (expected || alike.isEmpty())
            && (!compare || m_exact == plain.newest(text, pageRows));
        return judged(text, right, took);
    }
    /// The same where signs were read as their twins: below what is exact stands what only looks alike.
    double askAlike(const QString &text)
    {
        QList<qint64> alike;
        const double took = find(text, alike);
        const qsizetype room = std::max<qsizetype>(0, pageRows - m_exact.size());
        alike.resize(std::min(alike.size(), room));
        const bool right = m_exact == plain.newest(text, pageRows)
            && alike == plain.newestAlike(text, static_cast<int>(room)) && !(m_exact + alike).isEmpty();
        return judged(text, right, took);
    }
    /// A piece of a lot's name: the newest stays of the lots that hold it, in whatever writing.
    double askLot(const QString &text)
    {
        QList<qint64> alike;
        const double took = find(text, alike);
        return judged(text, m_exact == plain.newestInLots(text, pageRows), took);
    }
    /// A piece that means plates or tickets alone.
    QString pieceOf(int shortest, int longest, bool last)
    {
        while (true) {
            const QString plate = plain.anyPlate(draw);
            const int length = draw.bounded(shortest, longest + 1);
            if (plate.size() < length)
                continue;
            const QString piece = last ? plate.right(length)
                                       : plate.mid(draw.bounded(static_cast<int>(plate.size()) - length + 1), length);
            if (!plain.meansMore(piece))
                return piece;
        }
    }
    /// What the plates say that are there, with every sign as its twin.
    QList<double> twins(int count)
    {
        QList<double> took;
        while (took.size() < count) {
            const QString piece = must(Plate::fromText(pieceOf(3, 6, took.size() % 3 == 0))).lookAlike();
            if (!plain.meansMore(piece))
                took.append(askAlike(piece));
        }
        return took;
    }
    QList<double> lots(int count)
    {
        QList<double> took;
        const QStringList names = plain.lotNames();
        while (took.size() < count) {
            const QString &name = names.at(draw.bounded(static_cast<int>(names.size())));
            const int length = std::min<int>(static_cast<int>(name.size()), 3 + draw.bounded(5));
            QString piece = name.mid(draw.bounded(static_cast<int>(name.size()) - length + 1), length).trimmed();
            if (took.size() % 2 == 1)
                piece = searchKey(piece); // as it is typed without accents
            if (searchKey(piece).size() >= 2 && !plain.meansPlateOrSpot(piece))
                took.append(askLot(piece));
        }
        return took;
    }
    QList<double> present(int count, int shortest, int longest, bool compare)
    {
        QList<double> took;
        for (int i = 0; i < count; ++i)
            took.append(ask(pieceOf(shortest, longest, i % 3 == 0), true, compare));
        return took;
    }
    QList<double> absent(int count)
    {
        QList<double> took;
        while (took.size() < count) {
            QString piece;
            for (int sign = 0; sign < 6 + took.size() % 3; ++sign) // of fewer there is a code among ten millions
                piece += u"QXWVYJ13579"_s.at(draw.bounded(11));
            if (!plain.holds(piece) && !plain.meansMore(piece) && !plain.beginsTicket(piece))
                took.append(ask(piece, false, false));
        }
        return took;
    }
    QList<double> suggestions(int count, LotId lot)
    {
        QList<double> took;
        for (int i = 0; i < count; ++i) {
            const QString piece = pieceOf(3, 6, i % 2 == 0);
            took.append(milliseconds([&] { (void)office.read<SuggestVehicles>({lot, piece}); }));
        }
        return took;
    }

private:
    double find(const QString &text, QList<qint64> &alike)
    {
        SearchStays::Question question;
        question.query.text = text;
        question.most = pageRows;
        question.rows = pageRows;
        m_exact.clear();
        double took = 0;
        do {
            took += milliseconds([&] {
                const auto answer = office.read<SearchStays>(question);
                for (const SearchStays::Place &place : answer.places) {
                    if (place.alike)
                        alike.append(place.stay.value);
                    else if (m_exact.size() < pageRows)
                        m_exact.append(place.stay.value);
                }
                question.after = answer.next;
            });
        } while (question.after && m_exact.size() + alike.size() < pageRows);
        return took;
    }
    double judged(const QString &text, bool right, double took)
    {
        if (!right) {
            ++wrong;
            std::printf("the first page of %s is wrong\n", qPrintable(text));
        }
        if (took > slowestMs) {
            slowestMs = took;
            slowest = text;
        }
        return took;
    }

    QList<qint64> m_exact;
};

void countFacets(Asked &office, const QString &text)
{
    CountFacets::Question question;
    question.query.text = text;
    double all = 0;
    double longest = 0;
    std::optional<int> next = 0;
    while (next) {
        question.from = *next;
        const double took = milliseconds([&] { next = office.read<CountFacets>(question).next; });
        all += took;
        longest = std::max(longest, took);
    }
    std::printf("    counts beside the facets of \"%s\": %.1f ms, the longest portion %.1f ms\n", qPrintable(text), all,
                longest);
}

bool jumps(Asked &office, LotId lot)
{
    StayDays::Question question;
    question.here = lot;
    QList<StayDays::Day> days;
    double counted = 0;
    double longest = 0;
    do {
        const double took = milliseconds([&] {
            const auto answer = office.read<StayDays>(question);
            days += answer.days;
            question.before = answer.next;
        });
        counted += took;
        longest = std::max(longest, took);
    } while (question.before);
    qint64 stays = 0;
    for (const StayDays::Day &day : std::as_const(days))
        stays += day.stays;
    std::printf("T10 days counted in portions: %lld days of %lld stays, %.1f ms, the longest portion %.1f ms\n",
                static_cast<long long>(days.size()), static_cast<long long>(stays), counted, longest);
    const double before = memory();
    QList<double> took;
    for (int i = 0; i < 200; ++i) {
        const StayDays::Day &day = i % 2 == 0 ? days.last() : days.at((i * 37) % days.size());
        took.append(milliseconds([&] {
            SearchStays::Question page;
            page.query.from = day.span.from;
            page.query.until = day.span.until;
            page.most = SearchStays::mostPlaces;
            const auto places = office.read<SearchStays>(page).places;
            QList<StayId> last;
            for (qsizetype at = std::max<qsizetype>(0, places.size() - 128); at < places.size(); ++at)
                last.append(places.at(at).stay);
            (void)office.read<StayRows>({last});
        }));
    }
    const bool kept =
        atMost("T10 a jump to the last page or to any day, 95th percentile, ms", quantile(took, 0.95), 20 * factor);
    return atMost("T10 memory that 200 jumps took, MB", memory() - before, 8) && kept;
}

/// Another list without an end, jumped about in.
template <ReadCase Days, ReadCase OfDay, ReadCase Rows>
bool jumpsIn(const char *list, Asked &office, const decltype(Days::Question::query) &query, LotId lot)
{
    typename Days::Question question;
    question.here = lot;
    question.query = query;
    QList<typename Days::Day> days;
    double counted = 0;
    double longest = 0;
    do {
        const double took = milliseconds([&] {
            const auto answer = office.read<Days>(question);
            days += answer.days;
            question.before = answer.next;
        });
        counted += took;
        longest = std::max(longest, took);
    } while (question.before);
    qint64 rows = 0;
    for (const auto &day : std::as_const(days))
        rows += day.rows;
    std::printf("T10 %s: %lld days of %lld rows, %.1f ms, the longest portion %.1f ms\n", list,
                static_cast<long long>(days.size()), static_cast<long long>(rows), counted, longest);
    if (days.isEmpty())
        return true;
    const double before = memory();
    QList<double> took;
    for (int i = 0; i < 100; ++i) {
        const auto &day = i % 2 == 0 ? days.last() : days.at((i * 37) % days.size());
        took.append(milliseconds([&] {
            const auto ids = office.read<OfDay>({query, day.span});
            (void)office.read<Rows>({ids.mid(std::max<qsizetype>(0, ids.size() - 128))});
        }));
    }
    std::printf("    %s, memory that 100 jumps took: %.1f MB\n", list, memory() - before);
    const QString what =
        u"T10 %1, a jump to the last page or to any day, 95th percentile, ms"_s.arg(QLatin1StringView(list));
    return atMost(qPrintable(what), quantile(took, 0.95), 20 * factor);
}

bool measure(Asked &office, const PlainLook &plain, LotId lot)
{
    Bench bench {office, plain};
    (void)bench.present(20, 3, 6, false); // what is asked for the first time is prepared
    bench.slowestMs = 0;
    // Five hundred needles: any piece, the last signs, twins of signs, lots.
    const QList<double> rare = bench.present(needles * 3 / 5, 3, 7, true);
    std::printf("    slowest: %s, %.1f ms; median %.2f ms\n", qPrintable(bench.slowest), bench.slowestMs, median(rare));
    const double most = 15 * factor;
    bool kept = atMost("T8  a piece of three signs or more, 95th percentile, ms", quantile(rare, 0.95), most);
    bench.slowestMs = 0;
    kept = atMost("T8  signs that look alike, 95th percentile, ms", quantile(bench.twins(needles / 5), 0.95), most)
        && kept;
    std::printf("    slowest: %s, %.1f ms\n", qPrintable(bench.slowest), bench.slowestMs);
    bench.slowestMs = 0;
    kept =
        atMost("T8  a lot in any writing, 95th percentile, ms", quantile(bench.lots(needles / 5), 0.95), most) && kept;
    std::printf("    slowest: %s, %.1f ms\n", qPrintable(bench.slowest), bench.slowestMs);
    kept = atMost("T8  one that is nowhere, 95th percentile, ms", quantile(bench.absent(needles), 0.95), most) && kept;
    kept = atMost("T9  a piece of one or two signs, 95th percentile, ms",
                  quantile(bench.present(100, 1, 2, true), 0.95), 100 * factor)
        && kept;
    kept = atMost("T8  suggestions for a piece, 95th percentile, ms", quantile(bench.suggestions(200, lot), 0.95),
                  50 * factor)
        && kept;
    kept = atMost("    first pages that were wrong", bench.wrong, 0) && kept;
    countFacets(office, {});
    countFacets(office, bench.pieceOf(4, 4, true));
    countFacets(office, bench.pieceOf(2, 2, true));
    kept = jumps(office, lot) && kept;
    kept = jumpsIn<PaymentDays, PaymentsOfDay, PaymentRows>("payments", office, {}, lot) && kept;
    BygoneQuery over;
    over.here = lot;
    kept = jumpsIn<BygoneDays, BygoneOfDay, BookingRows>("bookings that are over", office, over, lot) && kept;
    return kept;
}

int measureThere(const DatabaseUrl &url)
{
    factor = url.dialect == Dialect::Sqlite ? 1 : 2;
    OpenOptions options;
    options.readOnly = true;
    options.demandDurable = false;
    const auto connection = must(Connection::open(url, options));
    const PlainLook plain(url);
    TestClock clock;
    clock.set(plain.newestStart());
    Actor admin;
    admin.staff = StaffId {1};
    admin.role = Role::Admin;
    Asked office {*connection, clock, admin, {}};
    const auto lots = office.read<ListLots>({});
    std::printf("T8  %lld stays of %lld vehicles in %lld lots on %s\n", static_cast<long long>(plain.stays()),
                static_cast<long long>(plain.vehicles()), static_cast<long long>(lots.size()),
                url.dialect == Dialect::Sqlite ? "SQLite" : "PostgreSQL");
    meet(*connection, plain);
    return measure(office, plain, lots.first().id) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString there = qEnvironmentVariable("PARKDESK_BENCH_DATABASE"); !there.isEmpty())
        return measureThere(must(DatabaseUrl::fromText(there)));
    factor = TestDatabase::isSqlite() ? 1 : 2;
    const int asked = qEnvironmentVariableIntValue("PARKDESK_BENCH_STAYS");
    const int stays = asked > 0 ? asked : usualStays;
    TestClock clock;
    const TestDatabase database;
    OfficeBuilder builder(database, clock);
    FindablePlan plan;
    plan.stays = stays;
    plan.vehicles = std::max(1000, stays / 20);
    plan.lots = {builder.lot()};
    for (const QString &name :
         {u"Zürich Übersee"_s, u"मुख्य बाज़ार"_s, u"Ελληνικό Πάρκινγκ"_s, u"Łódź Śródmieście"_s, u"駅前駐車場"_s})
        plan.lots.append(builder.addLot(name).lot);
    plan.span = hours(24 * 1825);
    const double made = microseconds([&] { addFindable(database, builder, plan); }) / 1e6;
    std::printf("T8  %d stays of %d vehicles on %s, made in %.0f s\n", plan.stays, plan.vehicles,
                TestDatabase::isSqlite() ? "SQLite" : "PostgreSQL", made);
    std::fflush(stdout);
    Asked office {builder.connection(), clock, builder.manager(), {}};
    const PlainLook plain(database.url());
    meet(builder.connection(), plain);
    return measure(office, plain, builder.lot()) ? 0 : 1;
}
