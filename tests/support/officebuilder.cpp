// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/officebuilder.h"

#include "services/cash/openshift.h"
#include "services/staff/addstaff.h"
#include "services/staff/firstrun.h"
#include "services/tariffs/publishtariff.h"

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

AddLot::Command lotOf(const QString &name, const OfficePlan &plan)
{
    AddLot::Command command;
    command.name = name;
    command.timezone = plan.timezone;
    command.currency = plan.currency;
    command.assigned = plan.assigned;
    command.spread = plan.spread;
    command.fallbackAmount = plan.fallbackAmount;
    command.openingHours = plan.openingHours;
    command.rows = plan.rows;
    command.deskName = name + u" desk"_s;
    return command;
}

QByteArray tariffOf(const OfficePlan &plan)
{
    if (plan.tariff)
        return *plan.tariff;
    const Currency currency = must(Currency::fromCode(plan.currency));
    StarterAmounts amounts = suggestedAmounts(currency);
    if (currency.decimals() == 2) {
        amounts.hour = Money(250, currency);
        amounts.day = Money(2000, currency);
    }
    return must(starterTariff(StarterKind::PerHour, currency, amounts));
}

} // namespace

AddLot::Row spotRow(const QString &pattern, int count, const QStringList &vehicleTypes, int places,
                    const QStringList &features)
{
    return {pattern, count, vehicleTypes, places, features};
}

OfficeBuilder::OfficeBuilder(const TestDatabase &database, TestClock &clock, const OfficePlan &plan)
    : m_clock(clock)
    , m_connection(database.open())
    , m_runner(clock, m_prices)
{
    const SodiumPasswords passwords(SodiumPasswords::Cost::Least);
    m_dataKey = passwords.newDataKey();
    FirstRun::Command command;
    command.operatorName = u"Parkhaus Nord GmbH"_s;
    command.operatorAddress = u"Ring 1, Berlin"_s;
    command.taxNumber = u"DE123456789"_s;
    command.ownerLogin = ownerLogin;
    command.ownerName = u"Olivia Stone"_s;
    command.secret = must(passwords.seal(password, m_dataKey));
    command.lot = lotOf(u"Main lot"_s, plan);
    command.tariff = tariffOf(plan);
    const FirstRun::Outcome made = must(runAs<FirstRun>(program(), command));
    m_lot = made.lot;
    m_desk = made.desk;
    m_owner = withShift({made.owner, Role::Admin, m_desk, {}, {}});
    m_attendant = addStaff(attendantLogin, Role::Attendant);
    m_manager = addStaff(managerLogin, Role::Manager);
    m_actor = m_attendant;
}

Actor OfficeBuilder::withShift(Actor actor)
{
    actor.shift = must(runAs<OpenShift>(actor, {*actor.desk})).shift;
    return actor;
}

Actor OfficeBuilder::addStaff(const QString &login, Role role)
{
    AddStaff::Command command;
    command.login = login;
    command.name = login.left(1).toUpper() + login.mid(1) + u" Example"_s;
    command.roles = {role};
    command.secret = must(SodiumPasswords(SodiumPasswords::Cost::Least).seal(password, m_dataKey));
    const StaffId staff = must(runAs<AddStaff>(m_owner, command)).staff;
    return withShift({staff, role, m_desk, {}, {}});
}

OfficeBuilder::MoreLot OfficeBuilder::addLot(const QString &name, const OfficePlan &plan)
{
    const AddLot::Outcome made = must(runAs<AddLot>(m_owner, lotOf(name, plan)));
    const QByteArray tariff = tariffOf(plan);
    if (!tariff.isEmpty())
        must(runAs<PublishTariff>(m_owner, {made.lot, tariff, m_clock.now()}));
    return {made.lot, made.desk};
}

Result<EnterVehicle::Outcome> OfficeBuilder::enter(const QString &plate, const QString &type)
{
    EnterVehicle::Command command;
    command.lot = m_lot;
    command.plate = plate;
    command.vehicleType = type;
    return run<EnterVehicle>(command);
}

Result<ReserveSpot::Outcome> OfficeBuilder::reserve(const QString &plate, Duration startsIn, Duration length)
{
    ReserveSpot::Command command;
    command.lot = m_lot;
    command.from = m_clock.now() + startsIn;
    command.until = command.from + length;
    command.plate = plate;
    command.vehicleType = u"car"_s;
    return run<ReserveSpot>(command);
}

Result<Arrive::Outcome> OfficeBuilder::arrive(const QString &key)
{
    return run<Arrive>({keyOf(key), {}});
}

Result<QuoteStay::Answer> OfficeBuilder::quote(const QString &key)
{
    return read<QuoteStay>({keyOf(key)});
}

PayStay::Command OfficeBuilder::paymentOf(const QuoteStay::Answer &quote, bool thenLeave)
{
    PayStay::Command command;
    command.key = keyOf(quote.price.stay);
    command.exitAt = quote.price.exitAt;
    command.due = quote.price.dueBy(u"cash"_s);
    command.chargeHash = quote.price.hash;
    command.method = u"cash"_s;
    command.thenLeave = thenLeave;
    return command;
}

Result<LeaveStay::Outcome> OfficeBuilder::payAndLeave(const QString &key)
{
    const QuoteStay::Answer asked = TRY(quote(key));
    if (!asked.price.due.isZero())
        TRY(run<PayStay>(paymentOf(asked)));
    return run<LeaveStay>({keyOf(asked.price.stay)});
}

} // namespace parkdesk::test
