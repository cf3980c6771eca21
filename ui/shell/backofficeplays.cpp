// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exports/exportpage.h"
#include "ui/imports/importpage.h"
#include "ui/shell/shotdirector.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// What the disk of the picture is like.
std::optional<DiskReading> fillingDisk(const QString &)
{
    return DiskReading {1'420'000'000, 118'000'000'000, 2400};
}

/// A table as other programs write it, some of its rows bad.
QString importedFile(ShotDirector &d)
{
    QByteArray rows("Ticket;Kennzeichen;Fahrzeugart;Einfahrt;Ausfahrt;Betrag;Zahlart;Kasse\n");
    for (int i = 1; i <= 900; ++i) {
        const QByteArray hour = QByteArray::number(8 + i % 9).rightJustified(2, '0');
        const QByteArray day = QByteArray::number(1 + i % 27).rightJustified(2, '0');
        const QByteArray out = i % 23 == 9 ? "07:58" : QByteArray::number(10 + i % 9).rightJustified(2, '0') + ":40";
        rows += QByteArray::number(20'000 + i) + ";KA 0" + QByteArray::number(i % 9) + " MM "
            + QByteArray::number(1000 + i) + ';'
            + (i % 31 == 4      ? "VAN"
                   : i % 4 == 0 ? "MOTO"
                                : "CAR")
            + ';' + day + ".02.2026 " + hour + ":05;" + day + ".02.2026 " + out + ';'
            + (i % 57 == 6 ? "60.00" : QByteArray::number(20 + i % 90) + ",00") + ';' + (i % 3 == 0 ? "KARTE" : "BAR")
            + ";K2\n";
    }
    return d.writeFile(u"station_feb.csv"_s, rows);
}

} // namespace

QList<Scene> importScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {u"import-empty"_s, [](ShotDirector &d) { d.command(u"page-imports"_s); }},
        {{}, [](ShotDirector &d) { d.find<ImportPage>(u"importPage"_s)->openFile(importedFile(d)); }},
        {u"import-trial"_s, [](ShotDirector &d) { d.find<QWidget>(u"map-2"_s)->setFocus(); }},
        {{}, [](ShotDirector &d) { d.click(u"runImport"_s); }},
        {{}, [](ShotDirector &) {}},
        {u"import-done"_s, [](ShotDirector &) {}},
    };
}

QList<Scene> exportScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {u"export"_s, [](ShotDirector &d) { d.command(u"page-exports"_s); }},
        {{},
         [](ShotDirector &d) {
             const QString folder = QFileInfo(d.writeFile(u"here"_s, {})).absolutePath();
             auto *page = d.find<ExportPage>(u"exportPage"_s);
             page->setFileChoice({[folder](QWidget *, FileChoice::Purpose, const QString &, const QString &,
                                           const QString &, const FileChoice::Chosen &chosen) { chosen(folder); }});
             d.click(u"runExport"_s);
         }},
        {{}, [](ShotDirector &) {}},
        {u"export-done"_s, [](ShotDirector &) {}},
    };
}

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

QList<Scene> paymentScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {{}, [](ShotDirector &d) { d.command(u"page-payments"_s); }},
        {{}, [](ShotDirector &d) { d.find<QWidget>(u"paymentsTable"_s)->setFocus(); }},
        {u"payments"_s, [](ShotDirector &d) { d.key(Qt::Key_Down); }},
        {{},
         [](ShotDirector &d) {
             d.find<QComboBox>(u"paymentsMethod"_s)->setFocus();
             d.key(Qt::Key_Down);
         }},
        {u"payments-method"_s, [](ShotDirector &d) { d.find<QWidget>(u"paymentsTable"_s)->setFocus(); }},
        {u"payments-nothing"_s, [](ShotDirector &d) { d.find<QLineEdit>(u"paymentsThing"_s)->setText(u"QX 99"_s); }},
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
