// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/day/workday.h"

#include "services/staff/addstaff.h"

#include <functional>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInside = 24;

QList<AddLot::Row> dayRows()
{
    return {{u"A-{01}"_s, 60, {u"car"_s}, 1, {}},
            {u"T-{1}"_s, 2, {u"truck"_s}, 1, {}},
            {u"B-{1}"_s, 6, {u"bike"_s, u"scooty"_s}, 2, {}},
            {u"Y-{1}"_s, 4, {u"cycle"_s}, 1, {}}};
}

QString typeOf(int number)
{
    return number % 9 == 5 ? u"b"_s : QString();
}

} // namespace

Colleague::Colleague(PageOffice &first, const TestDatabase &database)
{
    if (!TestDatabase::isSqlite())
        own = std::make_unique<PageOffice>(PageOffice::Content::Office, database.url(), TestDatabase::options());
    else
        shared = first.logIn(first.context().gate());
    office = own ? &own->office() : &shared->office();
}

WorkDay::WorkDay()
    : m_office(PageOffice::Content::Office, m_database.url(), TestDatabase::options(), dayRows())
    , m_colleague(m_office, m_database)
    , m_secondWindow(*m_colleague.office, m_office.lot())
    , m_firstWindow(m_office.office(), m_office.lot())
    , m_first(m_firstWindow, m_office.office(), m_office.lot(), m_book, 7)
    , m_second(m_secondWindow, *m_colleague.office, m_office.lot(), m_book, 11)
{
    addManager();
    for (const QString &truck : {u"trk1122"_s, u"trk3344"_s})
        m_office.enter(truck, u"truck"_s); // they stay overnight
}

void WorkDay::work()
{
    m_meter.start();
    for (int number = 0; number < vehicles; ++number) {
        pass(minutes(2));
        DeskClerk &clerk = number % 4 == 3 ? m_second : m_first;
        clerk.comeIn(DeskClerk::plateOf(number), typeOf(number));
        if (number % 4 == 0)
            oddCase(number / 4, number);
        if (m_book.order.size() > mostInside)
            clerk.goOut(m_book.order.first());
    }
    while (!m_book.order.isEmpty()) {
        pass(minutes(3));
        m_first.goOut(m_book.order.first());
    }
    m_meter.stop();
}

void WorkDay::addManager()
{
    must(m_office.session().setRole(Role::Admin));
    AddStaff::Command manager;
    manager.login = managerLogin;
    manager.name = u"Mira Rao"_s;
    manager.roles = {Role::Manager};
    manager.secret = must(answerOf(m_office.office().seal(manager.login, PageOffice::password)));
    must(answerOf(m_office.office().run<AddStaff>(QUuid::createUuid(), manager)));
    must(m_office.session().setRole(Role::Attendant));
}

void WorkDay::pass(Duration time)
{
    m_office.clock().advance(time);
    if (m_colleague.own)
        m_colleague.own->clock().advance(time);
}

void WorkDay::oddCase(int turn, int number)
{
    const QString plate = DeskClerk::plateOf(number);
    const QString other = DeskClerk::plateOf(vehicles + number);
    const QList<std::function<void()>> cases {
        [&] { m_first.extend(plate); },
        [&] { m_first.move(plate); },
        [&] { m_first.correct(plate, other); },
        [&] { m_first.takeBackEntry(other); },
        [&] { m_first.takeBackExtension(plate); },
        [&] {
            pass(minutes(95));
            m_first.takeBackExit(plate);
        },
        [&] { m_first.refusedTextIsKept(); },
        [&] {
            pass(minutes(95));
            m_first.lostTicket(plate);
        },
        [&] { m_first.reEnter(plate); },
        [&] { m_first.found(plate); },
        [&] {
            pass(minutes(95));
            m_first.closeByFourEyes(plate);
        },
        [&] {
            m_first.comeIn(other);
            pass(minutes(95));
            m_first.scanWhileTakingMoney(plate, other);
        },
        [&] { m_first.arriveOnBooking(other); },
        [&] { m_second.takeBackBooking(other); },
        [&] { m_first.turnAwayTruck(other); },
        [&] { m_first.queueTruck(other); },
        [&] { m_first.cycleWithoutPlate(); },
    };
    cases.at(turn % cases.size())();
}

} // namespace parkdesk::test
