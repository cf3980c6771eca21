// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/ctlprogram.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

/// Lots from the command line: edited, drawn from files, written to files, closed, taken out of use.
class TstCtlLots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edits();
    void exportsIntoAnEmptyOffice();
    void importsARegister();
    void replansALot();
    void closesAndRetires();

private:
    QTemporaryDir m_folder;
};

void TstCtlLots::edits()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(3);
    ctl.done({u"lot"_s, u"edit"_s, u"Town"_s, u"--address"_s, u"1 Market"_s, u"--height"_s, u"2100"_s, u"--day-start"_s,
              u"04:00"_s, u"--hours"_s, u"Mo-Fr 06:00-22:00"_s, u"--usual"_s, u"car=90"_s, u"--tag"_s,
              u"access=yes"_s});
    const QJsonObject shown = ctl.done({u"lot"_s, u"show"_s, u"Town"_s});
    QCOMPARE(shown.value("hours"_L1).toString(), u"Mo-Fr 06:00-22:00"_s);
    QCOMPARE(shown.value("height_limit_mm"_L1).toInt(), 2'100);
    QCOMPARE(ctl.ask({u"lot"_s, u"edit"_s, u"Town"_s, u"--height"_s, u"tall"_s}).errorField(), u"height_limit"_s);
    QCOMPARE(ctl.ask({u"lot"_s, u"edit"_s, u"Town"_s}).errorCode(), u"unchanged"_s);
    ctl.done({u"lot"_s, u"edit"_s, u"Town"_s, u"--hours"_s, u"24/7"_s});
    ctl.done({u"enter"_s, u"--lot"_s, u"Town"_s, u"--plate"_s, u"CAR 1"_s});
    const CtlRun fixed = ctl.ask({u"lot"_s, u"edit"_s, u"Town"_s, u"--currency"_s, u"USD"_s});
    QCOMPARE(fixed.errorCode(), u"lot_has_stays"_s);
    QCOMPARE(fixed.exitCode, 1);
}

void TstCtlLots::exportsIntoAnEmptyOffice()
{
    const QString json = m_folder.filePath(u"lots.json"_s);
    const QString again = m_folder.filePath(u"again.json"_s);
    const QString map = m_folder.filePath(u"lots.geojson"_s);
    const QString mapAgain = m_folder.filePath(u"again.geojson"_s);
    {
        const TestDatabase database(TestDatabase::Content::Nothing);
        CtlProgram ctl(database);
        ctl.foundOffice(30);
        ctl.done({u"lot"_s, u"export"_s, json});
        ctl.done({u"lot"_s, u"export"_s, map});
    }
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(1);
    QCOMPARE(ctl.ask({u"lot"_s, u"import"_s, json}).exitCode, 1); // the name is taken
    QCOMPARE(ctl.ask({u"lot"_s, u"import"_s, json, u"--dry-run"_s}).exitCode, 1);
    ctl.done({u"lot"_s, u"edit"_s, u"Town"_s, u"--name"_s, u"Other"_s});
    const QJsonObject dry = ctl.done({u"lot"_s, u"import"_s, json, u"--dry-run"_s});
    QCOMPARE(dry.value("spots"_L1).toInt(), 30);
    QCOMPARE(ctl.ask({u"lot"_s, u"show"_s, u"Town"_s}).exitCode, 4);
    ctl.done({u"lot"_s, u"import"_s, json});
    ctl.done({u"lot"_s, u"export"_s, again, u"--lot"_s, u"Town"_s});
    QCOMPARE(contentOf(again), contentOf(json));
    ctl.done({u"lot"_s, u"export"_s, mapAgain, u"--lot"_s, u"Town"_s});
    QCOMPARE(contentOf(mapAgain), contentOf(map));
    QCOMPARE(ctl.done({u"verify"_s}).value("clean"_L1).toBool(), true);
}

void TstCtlLots::importsARegister()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(1);
    const QString file = m_folder.filePath(u"parking.csv"_s);
    writeFile(file,
              "osm_type,osm_id,name,kind,access,fee,capacity,operator,lat,lon\n"
              "node,1,駅前,surface,,,12,,34.66,133.91\nnode,2,駅前,surface,,,,,34.67,133.92\n"
              "node,3,x,surface,,,,,north,133.92\n");
    const QStringList import {u"lot"_s, u"import"_s, file, u"--timezone"_s, u"Asia/Tokyo"_s, u"--currency"_s, u"JPY"_s};
    const CtlRun refused = ctl.ask(import);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json().value("rejected"_L1).toArray().size(), 3);
    QCOMPARE(ctl.done({u"lot"_s, u"list"_s}).value("lots"_L1).toArray().size(), 1);
    QCOMPARE(ctl.ask(import + QStringList {u"--dry-run"_s}).exitCode, 1);
    const QStringList kept {u"--capacity"_s, u"5"_s, u"--skip-rejected"_s};
    QCOMPARE(ctl.ask(import + kept + QStringList {u"--dry-run"_s}).exitCode, 0);
    const QJsonObject made = ctl.done(import + QStringList {u"--capacity"_s, u"5"_s, u"--skip-rejected"_s});
    QCOMPARE(made.value("imported"_L1).toInt(), 2);
    QCOMPARE(made.value("spots"_L1).toInt(), 17);
    const QJsonObject second = ctl.done({u"lot"_s, u"show"_s, u"駅前 (node/2)"_s});
    QCOMPARE(second.value("spots"_L1).toArray().size(), 5);
    QCOMPARE(ctl.done({u"verify"_s}).value("clean"_L1).toBool(), true);
}

void TstCtlLots::replansALot()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(3);
    ctl.done({u"enter"_s, u"--lot"_s, u"Town"_s, u"--plate"_s, u"CAR 1"_s, u"--spot"_s, u"A-02"_s});
    const QString file = m_folder.filePath(u"spots.csv"_s);
    writeFile(file, "label,zone,vehicles\nA-01,North,car\nA-02,North,car\nB-01,South,truck car\n");
    const QStringList replan {u"lot"_s, u"import"_s, file, u"--lot"_s, u"Town"_s};
    const QJsonObject dry = ctl.done(replan + QStringList {u"--dry-run"_s});
    QCOMPARE(dry.value("stays"_L1).toArray().size(), 1);
    ctl.done(replan);
    QCOMPARE(ctl.done({u"lot"_s, u"show"_s, u"Town"_s}).value("spots"_L1).toArray().size(), 3);
    QCOMPARE(ctl.ask(replan + QStringList {u"--dry-run"_s}).exitCode, 1); // nothing would change
    // Labels and zones are known however they are written: nothing comes or goes.
    writeFile(file, "label,zone,vehicles\na-01,NORTH,car\nA-02,NORTH,car\nb-01,South,truck car\n");
    const QByteArray said = ctl.run(replan + QStringList {u"--dry-run"_s}).out;
    QVERIFY2(said.contains("Town: 0 spots come,") && said.contains(" 0 go."), said.constData());
    writeFile(file, "label,zone,vehicles\nA-01,North,car\n");
    const CtlRun held = ctl.ask(replan + QStringList {u"--dry-run"_s});
    QCOMPARE(held.exitCode, 1);
    QCOMPARE(held.json().value("applies"_L1).toBool(true), false);
    QCOMPARE(ctl.ask(replan).errorCode(), u"spot_occupied"_s);
    QCOMPARE(ctl.done({u"verify"_s}).value("clean"_L1).toBool(), true);
}

void TstCtlLots::closesAndRetires()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(2);
    const QStringList close {u"lot"_s, u"close"_s, u"Town"_s, u"--spot"_s, u"A-01"_s, u"--reason"_s, u"paint"_s};
    const QJsonObject closed = ctl.done(close);
    QCOMPARE(closed.value("places"_L1).toInt(), 1);
    QCOMPARE(ctl.ask(close).errorCode(), u"already_closed"_s);
    QCOMPARE(ctl.done({u"enter"_s, u"--lot"_s, u"Town"_s, u"--plate"_s, u"CAR 1"_s}).value("spot"_L1).toString(),
             u"A-02"_s);
    const QJsonArray rows = ctl.done({u"lot"_s, u"closures"_s, u"Town"_s}).value("closures"_L1).toArray();
    QCOMPARE(rows.size(), 1);
    ctl.done({u"lot"_s, u"reopen"_s, QString::number(rows.first().toObject().value("closure"_L1).toInteger())});
    QVERIFY(ctl.done({u"lot"_s, u"closures"_s, u"Town"_s}).value("closures"_L1).toArray().isEmpty());
    QCOMPARE(ctl.ask({u"lot"_s, u"retire"_s, u"Town"_s}).errorCode(), u"last_lot"_s);
    QCOMPARE(ctl.ask({u"lot"_s, u"retire"_s, u"Town"_s, u"--dry-run"_s}).exitCode, 1);
    ctl.done({u"lot"_s, u"add"_s, u"--name"_s, u"Field"_s, u"--spots"_s, u"2"_s, u"--timezone"_s, u"Europe/Berlin"_s,
              u"--currency"_s, u"EUR"_s});
    ctl.done({u"lot"_s, u"retire"_s, u"Field"_s, u"--dry-run"_s});
    QCOMPARE(ctl.ask({u"lot"_s, u"retire"_s, u"Town"_s, u"--dry-run"_s}).exitCode, 1); // a car is inside
    ctl.done({u"lot"_s, u"retire"_s, u"Field"_s});
    QCOMPARE(ctl.done({u"lot"_s, u"list"_s}).value("lots"_L1).toArray().size(), 1);
    QCOMPARE(ctl.done({u"verify"_s}).value("clean"_L1).toBool(), true);
}

PARKDESK_TEST(TstCtlLots)
#include "tst_ctllots.moc"
