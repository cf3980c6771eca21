// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/reservespot.h"
#include "services/stays/waitlistdeeds.h"
#include "ui/shell/shotdirector.h"

#include <QCheckBox>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

void waitForPicture(ShotDirector &d, const QString &plate, Duration startsIn, const QString &spot, const QString &note)
{
    JoinWaitlist::Command command;
    command.lot = d.office().session().desk().lot;
    command.from = d.office().clock().now() + startsIn;
    command.until = command.from + hours(3);
    command.plate = plate;
    command.vehicleType = u"car"_s;
    command.note = note;
    if (!spot.isEmpty())
        command.spot = spot;
    static_cast<void>(d.office().session().office().run<JoinWaitlist>(QUuid::createUuid(), command));
}

/// Each booking asks who waits first.
void bookForPicture(ShotDirector &d, const QString &plate, Duration startsIn, const QString &spot)
{
    ReserveSpot::Command command;
    command.lot = d.office().session().desk().lot;
    command.from = d.office().clock().now() + startsIn;
    command.until = command.from + hours(4);
    command.plate = plate;
    command.vehicleType = u"car"_s;
    if (!spot.isEmpty())
        command.spot = spot;
    static_cast<void>(d.office().session().office().run<ReserveSpot>(QUuid::createUuid(), command));
}

/// Where nothing of that name is there yet the picture shows it.
void focusOn(ShotDirector &d, const QString &name)
{
    if (auto *widget = d.find<QWidget>(name))
        widget->setFocus();
}

void fillTheList(ShotDirector &d)
{
    bookForPicture(d, u"KA05MB1"_s, hours(4), u"A-30"_s);
    waitForPicture(d, u"KA19P4456"_s, hours(5), {}, u"rings when she is near"_s);
    waitForPicture(d, u"MH12QX42"_s, hours(5), u"A-30"_s, {});
    waitForPicture(d, u"KA03HA7788"_s, hours(6), u"A-30"_s, u"needs the wide one"_s);
    bookForPicture(d, u"KA05MB2"_s, hours(20), {});
}

} // namespace

QList<Scene> waitingScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {u"notices-panel-busy"_s, [](ShotDirector &d) { d.command(u"notices"_s); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Escape); }},
        {u"notices-toast"_s, fillTheList},
        {u"notices-panel"_s, [](ShotDirector &d) { d.command(u"notices"_s); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Escape); }},
        {{}, [](ShotDirector &d) { d.command(u"page-bookings"_s); }},
        {{},
         [](ShotDirector &d) {
             focusOn(d, u"bookingsTabs"_s);
             d.key(Qt::Key_Right);
         }},
        {u"waiting"_s, [](ShotDirector &d) { d.key(Qt::Key_Right); }},
        {u"waiting-really"_s,
         [](ShotDirector &d) {
             focusOn(d, u"waitingTable"_s);
             d.key(Qt::Key_Down);
             d.click(u"waitingWithdraw"_s);
         }},
        {u"waiting-taken"_s,
         [](ShotDirector &d) {
             d.key(Qt::Key_Up);
             d.key(Qt::Key_Return);
         }},
        {{}, [](ShotDirector &d) { d.command(u"bookingsNewAction"_s); }},
        {{}, [](ShotDirector &d) { d.keys(u"KA51C9"_s); }},
        {u"booking-weekly"_s,
         [](ShotDirector &d) {
             focusOn(d, u"bookWeekly"_s);
             if (auto *weekly = d.find<QCheckBox>(u"bookWeekly"_s))
                 weekly->setChecked(true);
         }},
        {u"booking-weekly-done"_s, [](ShotDirector &d) { d.click(u"bookNow"_s); }},
    };
}

} // namespace parkdesk
