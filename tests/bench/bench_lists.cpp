// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pages with lists ask, on 100,000 stays of which half were booked, with 180 vehicles inside and 80 bookings
// to come: how long each question takes, and its share that the raw C API needs for the very same statements.

#include "services/stays/bygonebookings.h"
#include "services/stays/deskboard.h"
#include "services/stays/leavinglist.h"
#include "services/stays/stayhistory.h"
#include "tests/bench/figures.h"
#include "tests/bench/rawsqlite.h"
#include "tests/bench/statementtrace.h"
#include "tests/support/history.h"
#include "tests/support/rawdatabase.h"

#include <QCoreApplication>

#include <functional>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int spots = 200;
constexpr int parkedVehicles = 180;
constexpr int bookings = 80;
constexpr int rounds = 30;
constexpr double mostMs = 75; ///< a page change is seen within 150 ms; its question may have half of them
constexpr double leastShare = 0.25; ///< rows become values, instants and texts

struct ListCase {
    QString name;
    std::function<void()> read;
};

class ListOffice {
public:
    ListOffice()
        : m_office(m_database, m_clock, planOfLists())
    {
        addHistory(m_database, m_office);
        // Every second stay was booked, some of them in vain.
        RawDatabase(m_database)
            .executeUnguarded(
                {u"UPDATE stay SET booked_from = entered_at, booked_until = left_at, booked_at = entered_at - 3600000 "
                 "WHERE id % 2 = 0"_s,
                 u"UPDATE stay SET state = 5, left_how = NULL, entered_at = NULL, left_at = NULL, paid_until = NULL, "
                 "charge_id = NULL WHERE id % 20 = 0"_s});
        for (int i = 0; i < parkedVehicles; ++i)
            must(m_office.enter(historyPlate(i + 1)));
        for (int i = 0; i < bookings; ++i)
            must(m_office.reserve(historyPlate(1000 + i), hours(5 + i), hours(1)));
        m_clock.advance(minutes(50));
        const auto one = must(m_office.enter(u"HH MM 1"_s));
        m_stay = one.stay;
    }

    [[nodiscard]] const TestDatabase &database() const { return m_database; }
    [[nodiscard]] QList<ListCase> cases()
    {
        QList<ListCase> all;
        const auto add = [&]<ReadCase Q>(const QString &name, const typename Q::Question &question) {
            all.append({name, [this, question] { (void)must(m_office.read<Q>(question)); }});
        };
        using Bookings = BookingsList;
        const auto booked = [this](Bookings::Show show, Bookings::Sort sort, const QString &text) {
            Bookings::Question question;
            question.here = m_office.lot();
            question.show = show;
            question.sort = sort;
            question.text = text;
            return question;
        };
        add.template operator()<Bookings>(u"bookings of the day"_s,
                                          booked(Bookings::Show::Today, Bookings::Sort::From, {}));
        add.template operator()<Bookings>(u"bookings to come"_s,
                                          booked(Bookings::Show::Coming, Bookings::Sort::From, {}));
        const BygoneQuery past {m_office.lot(), {}, Bookings::Show::Past, {}};
        const BygoneQuery partOfPlate {m_office.lot(), {}, Bookings::Show::Past, u"1023"_s};
        const BygoneQuery missed {m_office.lot(), {}, Bookings::Show::Missed, {}};
        const TimeSpan always {{0}, noEnd};
        add.template operator()<BygoneDays>(u"days of bookings past, part of a plate"_s,
                                            {m_office.lot(), partOfPlate, {}});
        add.template operator()<BygoneOfDay>(u"bookings missed"_s, {missed, always, 200});
        add.template operator()<BookingRows>(u"rows of bookings past"_s,
                                             {must(m_office.read<BygoneOfDay>({past, always, 200}))});
        const auto leaving = [this](LeavingList::Show show, LeavingList::Sort sort) {
            LeavingList::Question question;
            question.lot = m_office.lot();
            question.show = show;
            question.sort = sort;
            return question;
        };
        add.template operator()<LeavingList>(u"leaving soon"_s,
                                             leaving(LeavingList::Show::Soon, LeavingList::Sort::Due));
        add.template operator()<LeavingList>(u"all inside"_s,
                                             leaving(LeavingList::Show::AllInside, LeavingList::Sort::Due));
        add.template operator()<LeavingList>(u"all inside, by plate"_s,
                                             leaving(LeavingList::Show::AllInside, LeavingList::Sort::Plate));
        add.template operator()<StayHistory>(u"a stay with its history"_s, {m_stay});
        add.template operator()<DeskBoard>(u"the board of the desk"_s, {m_office.lot()});
        return all;
    }

private:
    static OfficePlan planOfLists()
    {
        OfficePlan plan;
        plan.rows = {spotRow(u"A-{0001}"_s, spots, {u"car"_s})};
        return plan;
    }

    TestClock m_clock;
    TestDatabase m_database;
    OfficeBuilder m_office;
    StayId m_stay;
};

QByteArrayList statementsOf(const ListCase &list)
{
    const StatementTrace trace;
    list.read();
    return trace.statements();
}

bool keeps(const ListCase &list, RawSqlite &raw)
{
    const QByteArrayList statements = statementsOf(list);
    if (statements.isEmpty()) {
        std::printf("%s: no statement was heard, the comparison is void\n", qPrintable(list.name));
        return false;
    }
    const auto askRaw = [&] {
        for (const QByteArray &statement : statements)
            raw.runText(statement.constData(), {});
    };
    askRaw();
    QList<double> service;
    QList<double> limit;
    for (int i = 0; i < rounds; ++i) { // in turns, so that both have the same machine
        service.append(microseconds(list.read) / 1000);
        limit.append(microseconds(askRaw) / 1000);
    }
    std::printf("T8  %s: %lld statements, service %.2f ms, raw C API %.2f ms (medians)\n", qPrintable(list.name),
                static_cast<long long>(statements.size()), median(service), median(limit));
    const QString share = u"T8  %1, raw C API / service"_s.arg(list.name);
    const QString slowest = u"T8  %1, p95, ms"_s.arg(list.name);
    const bool quick = atMost(qPrintable(slowest), quantile(service, 0.95), mostMs);
    return atLeast(qPrintable(share), median(limit) / median(service), leastShare) && quick;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ListOffice office;
    RawSqlite raw(office.database().url().path);
    bool kept = true;
    const QList<ListCase> cases = office.cases();
    for (const ListCase &list : cases)
        kept = keeps(list, raw) && kept;
    return kept ? 0 : 1;
}
