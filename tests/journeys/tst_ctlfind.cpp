// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/ctlprogram.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Stays are found from the command line.
class TstCtlFind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds();
    void refuses();
};

void TstCtlFind::finds()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(3);
    ctl.logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    ctl.done({u"enter"_s, u"--lot"_s, u"Town"_s, u"--plate"_s, u"KA 01 AB 1234"_s});
    ctl.done({u"enter"_s, u"--lot"_s, u"Town"_s, u"--plate"_s, u"KA 01 A8 1234"_s});
    const auto found = ctl.done({u"find"_s, u"ab12"_s}).value("stays"_L1).toArray();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0)["plate"_L1].toString(), u"KA 01 AB 1234"_s);
    QCOMPARE(found.at(0)["match"_L1].toString(), u"exact"_s);
    QCOMPARE(found.at(0)["state"_L1].toString(), u"parked"_s);
    QCOMPARE(found.at(0)["paid"_L1].toString(), u"0.00"_s);
    QVERIFY(found.at(0)["left_at"_L1].isNull());
    QCOMPARE(found.at(1)["plate"_L1].toString(), u"KA 01 A8 1234"_s);
    QCOMPARE(found.at(1)["match"_L1].toString(), u"alike"_s);
    const QJsonObject limited = ctl.done({u"find"_s, u"KA*"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(limited.value("stays"_L1).toArray().size(), 1);
    QCOMPARE(limited.value("more"_L1).toBool(), true);
    QCOMPARE(ctl.done({u"find"_s, u"town"_s}).value("stays"_L1).toArray().size(), 2);
    QVERIFY(ctl.done({u"find"_s, u"*"_s, u"--state"_s, u"left,reserved"_s}).value("stays"_L1).toArray().isEmpty());
    QVERIFY(ctl.done({u"find"_s, u"*"_s, u"--until"_s, u"2020-01-01"_s}).value("stays"_L1).toArray().isEmpty());
    QCOMPARE(ctl.done({u"find"_s, u"*"_s, u"--from"_s, u"2020-01-01"_s, u"--lot"_s, u"Town"_s})
                 .value("stays"_L1)
                 .toArray()
                 .size(),
             2);
    QVERIFY(ctl.run({u"find"_s, u"ab12"_s}).out.contains("looks alike"));
    QVERIFY(ctl.run({u"find"_s, u"zz99"_s}).out.contains("Nothing was found."));
}

void TstCtlFind::refuses()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(1);
    QCOMPARE(ctl.run({u"find"_s}).exitCode, 2);
    QCOMPARE(ctl.run({u"find"_s, u" "_s}).exitCode, 2);
    QCOMPARE(ctl.run({u"find"_s, u"x"_s, u"--state"_s, u"asleep"_s}).exitCode, 2);
    QCOMPARE(ctl.ask({u"find"_s, u"x"_s, u"--limit"_s, u"0"_s}).errorCode(), u"bad_number"_s);
    QCOMPARE(ctl.ask({u"find"_s, u"x"_s, u"--from"_s, u"someday"_s}).errorField(), u"from"_s);
    QCOMPARE(ctl.ask({u"find"_s, u"x"_s, u"--lot"_s, u"Nowhere"_s}).exitCode, 4);
}

PARKDESK_TEST(TstCtlFind)
#include "tst_ctlfind.moc"
