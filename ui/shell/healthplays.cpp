// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shotdirector.h"

#include <QLineEdit>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// What the disk of the picture is like.
std::optional<DiskReading> fillingDisk(const QString &)
{
    return DiskReading {1'420'000'000, 118'000'000'000, 2400};
}

} // namespace

QList<Scene> journalScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {{}, [](ShotDirector &d) { d.command(u"page-journal"_s); }},
        {{}, [](ShotDirector &d) { d.find<QWidget>(u"journalTable"_s)->setFocus(); }},
        {u"journal"_s,
         [](ShotDirector &d) {
             d.key(Qt::Key_Down);
             d.key(Qt::Key_Down);
         }},
        {u"journal-thing"_s,
         [](ShotDirector &d) { d.find<QLineEdit>(u"journalThing"_s)->setText(SampleOffice::parkedPlate); }},
        {u"journal-nothing"_s, [](ShotDirector &d) { d.find<QLineEdit>(u"journalThing"_s)->setText(u"QX 99"_s); }},
    };
}

QList<Scene> healthScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {{}, [](ShotDirector &d) { d.command(u"page-health"_s); }},
        {u"health"_s, [](ShotDirector &d) { d.office().context().health().lookNow(); }},
        {{}, [](ShotDirector &d) { d.office().context().health().setDiskProbe(fillingDisk); }},
        {u"health-troubles"_s,
         [](ShotDirector &d) {
             d.office().context().health().noteStall(Duration(1240));
             d.office().context().health().lookNow();
         }},
        {u"health-desk"_s, [](ShotDirector &d) { d.command(u"page-desk"_s); }},
    };
}

} // namespace parkdesk
