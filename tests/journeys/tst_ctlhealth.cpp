// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/ctlprogram.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject checkIn(const QJsonObject &status, const QString &name)
{
    const QJsonArray checks = status.value("health"_L1)["checks"_L1].toArray();
    for (const QJsonValue &check : checks) {
        if (check["check"_L1].toString() == name)
            return check.toObject();
    }
    return {};
}

} // namespace

/// Who did what, and how it is doing, from the command line.
class TstCtlHealth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoDidWhat();
    void saysHowItIsDoing();
};

void TstCtlHealth::saysWhoDidWhat()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(3);
    ctl.logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    ctl.done({u"enter"_s, u"--lot"_s, u"Town"_s, u"--plate"_s, u"KA 01 AB 1234"_s});
    ctl.done({u"leave"_s, u"KA01AB1234"_s, u"--pay"_s, u"cash"_s});
    QCOMPARE(ctl.run({u"journal"_s}).exitCode, 3); // not for attendants
    ctl.logInAs(CtlProgram::owner, CtlProgram::ownerPassword);
    const QJsonArray about = ctl.done({u"journal"_s, u"--thing"_s, u"ka01ab1234"_s}).value("deeds"_L1).toArray();
    QVERIFY(about.size() >= 2);
    QCOMPARE(about.last()["deed"_L1].toString(), u"enter"_s);
    QCOMPARE(about.last()["plate"_L1].toString(), u"KA 01 AB 1234"_s);
    QVERIFY(!about.last()["changes"_L1].toArray().isEmpty());
    const QJsonArray byDeed = ctl.done({u"journal"_s, u"--deed"_s, u"enter"_s, u"--who"_s, CtlProgram::attendant,
                                        u"--lot"_s, u"Town"_s, u"--from"_s, u"2020-01-01"_s})
                                  .value("deeds"_L1)
                                  .toArray();
    QCOMPARE(byDeed.size(), 1);
    const QJsonObject one = ctl.done({u"journal"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(one.value("deeds"_L1).toArray().size(), 1);
    QVERIFY(one.value("more"_L1).toBool());
    QVERIFY(ctl.done({u"journal"_s, u"--until"_s, u"2020-01-01"_s}).value("deeds"_L1).toArray().isEmpty());
    QCOMPARE(ctl.run({u"journal"_s, u"--deed"_s, u"juggle"_s}).exitCode, 4);
    QCOMPARE(ctl.run({u"journal"_s, u"--limit"_s, u"none"_s}).exitCode, 2);
}

void TstCtlHealth::saysHowItIsDoing()
{
    const QTemporaryDir folder;
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(3);
    ctl.logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    ctl.done({u"enter"_s, u"--lot"_s, u"Town"_s, u"--plate"_s, u"KA 01 AB 1234"_s});
    QCOMPARE(checkIn(ctl.done({u"status"_s}), u"backup"_s)["reason"_L1].toString(), u"never"_s);
    QVERIFY(ctl.run({u"status"_s}).out.contains("There is no backup yet"));
    ctl.done({u"backup"_s, folder.filePath(u"office.backup"_s)});
    const QJsonObject after = ctl.done({u"status"_s});
    QCOMPARE(checkIn(after, u"backup"_s)["level"_L1].toString(), u"good"_s);
    QVERIFY(after.value("health"_L1)["backup"_L1]["bytes"_L1].toInteger() > 0);
    ctl.done({u"verify"_s});
    QCOMPARE(checkIn(ctl.done({u"status"_s}), u"proof"_s)["reason"_L1].toString(), u"good"_s);
    ctl.done({u"rebuild"_s});
    RawDatabase(database).executeUnguarded({u"UPDATE summary_hour SET arrivals = arrivals + 1"_s});
    QCOMPARE(ctl.run({u"verify"_s}).exitCode, 1);
    QCOMPARE(checkIn(ctl.done({u"status"_s}), u"proof"_s)["level"_L1].toString(), u"broken"_s);
}

PARKDESK_TEST(TstCtlHealth)
#include "tst_ctlhealth.moc"
