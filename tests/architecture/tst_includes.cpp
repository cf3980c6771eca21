// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/fixtures.h"
#include "tests/architecture/includerules.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace parkdesk::architecture;

/// Who may include whom, on the tree itself and on planted trees that must be rejected.
class TstIncludes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsTheRules()
    {
        const QList<Source> sources = readTree(sourceRoot());
        qsizetype includes = 0;
        for (const Source &source : sources)
            includes += source.isIn({u"app/"_s, u"ui/"_s}) ? source.includes.size() : 0;
        QVERIFY2(includes > 30, "the checker does not see the tree");

        QStringList breaches;
        for (const Breach &breach : checkIncludes(sources))
            breaches.append(breach.toText());
        QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + breaches.join(u'\n')));
    }

    void fixture_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : fixtureNames(u"includes"_s))
            QTest::newRow(qPrintable(name)) << name;
    }

    void fixture()
    {
        QFETCH(QString, name);
        const QList<Source> sources = readFixture(u"includes"_s, name);
        const QStringList planted = plantedBreaches(sources);
        QVERIFY(!sources.isEmpty());
        QCOMPARE(planted.isEmpty(), name == u"clean"_s);
        QCOMPARE(foundBreaches(checkIncludes(sources)), planted);
    }

    void everyRuleHasItsFixture()
    {
        const QStringList planted = plantedRules(u"includes"_s);
        for (const QString &rule : includeRuleNames())
            QVERIFY2(planted.contains(rule), qPrintable(rule));
    }

    void qtHeadersAreKnown()
    {
        QCOMPARE(qtModuleOf(u"QString"_s), u"Core"_s);
        QCOMPARE(qtModuleOf(u"qstring.h"_s), u"Core"_s);
        QCOMPARE(qtModuleOf(u"QtGui/QColor"_s), u"Gui"_s);
        QCOMPARE(qtModuleOf(u"QtWidgets"_s), u"Widgets"_s);
        QCOMPARE(qtModuleOf(u"QSqlQuery"_s), u"Sql"_s);
        QCOMPARE(qtModuleOf(u"QtSql"_s), u"Sql"_s);
        QCOMPARE(qtModuleOf(u"vector"_s), QString());
    }
};

PARKDESK_TEST(TstIncludes)

#include "tst_includes.moc"
