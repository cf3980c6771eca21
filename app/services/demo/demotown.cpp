// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demotown.h"

#include "services/demo/democosts.h"
#include "services/demo/demohistory.h"
#include "services/demo/demoplans.h"
#include "services/demo/demosupport.h"
#include "services/staff/disablestaff.h"
#include "services/stays/deskboard.h"

namespace parkdesk {

Result<DemoTown> buildDemoTown(Connection &connection, const Passwords &passwords, const DemoPlan &plan,
                               const std::function<void(int)> &progress)
{
    DemoStage stage(connection, plan);
    // At six in the morning of the first day, so that a lot is not full on an empty past.
    const Zone zone = TRY(ZoneRules::forZone(plan.timezone.toLatin1()));
    const qint64 firstDay = zone->toLocal(plan.now).day() - plan.days;
    constexpr qint64 six = qint64 {6} * 3'600'000;
    stage.setNow(zone->instantOfRule(LocalTime::of(firstDay, six)));
    DemoOffice office = TRY(openDemoOffice(stage, passwords));
    TRY_DONE(drawDemoLots(stage, office));
    DemoHistory history(stage, office);
    TRY_DONE(history.play(progress));
    TRY_DONE(closeDemoSpots(stage, office));
    TRY_DONE(enterDemoCosts(stage, office));
    TRY_DONE(addDemoSupport(stage, office));
    for (const QString &login : std::as_const(office.formerLogins))
        TRY(stage.run<DisableStaff>(office.owner, {login}));
    const QString kioskDesk = TRY(addDemoKiosk(stage, office));
    DemoTown town {office.logins, kioskDesk, history.stays(), 0};
    for (const DemoOffice::Place &place : std::as_const(office.places))
        town.inside += TRY(stage.read<DeskBoard>(place.today, {place.lot})).parkedCount;
    return town;
}

} // namespace parkdesk
