// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/fixtures.h"
#include "tests/architecture/sourcerules.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace parkdesk::architecture;

/// What may not stand in a source, on the tree itself and on planted trees that must be rejected.
class TstSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsTheRules()
    {
        const QList<Source> sources = readTree(sourceRoot());
        QVERIFY2(sources.size() > 30, "the checker does not see the tree");

        QStringList breaches;
        for (const Breach &breach : checkSources(sources))
            breaches.append(breach.toText());
        QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + breaches.join(u'\n')));
    }

    void fixture_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : fixtureNames(u"sources"_s))
            QTest::newRow(qPrintable(name)) << name;
    }

    void fixture()
    {
        QFETCH(QString, name);
        const QList<Source> sources = readFixture(u"sources"_s, name);
        const QStringList planted = plantedBreaches(sources);
        QVERIFY(!sources.isEmpty());
        QCOMPARE(planted.isEmpty(), name == u"clean"_s);
        QCOMPARE(foundBreaches(checkSources(sources)), planted);
    }

    void everyRuleHasItsFixture()
    {
        const QStringList planted = plantedRules(u"sources"_s);
        for (const QString &rule : sourceRuleNames())
            QVERIFY2(planted.contains(rule), qPrintable(rule));
    }

    void codeAndStringsAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("strings");
        QTest::newRow("line comment") << u"a; // b \"c\"\nd"_s << u"a;         \nd"_s << u"           \n "_s;
        QTest::newRow("block comment") << u"a /* b */ c"_s << u"a         c"_s << u"           "_s;
        QTest::newRow("string") << u"f(\"a // b\")"_s << u"f(\"      \")"_s << u"  \"a // b\" "_s;
        QTest::newRow("escaped quote") << u"\"a\\\"b\" c"_s << u"\"    \" c"_s << u"\"a\\\"b\"  "_s;
        QTest::newRow("raw string") << u"uR\"x(a\"b)x\" c"_s << u"uR        \" c"_s << u" R\"x(a\"b)x\"  "_s;
        QTest::newRow("character") << u"'\"' a"_s << u"' ' a"_s << u"'\"'  "_s;
        QTest::newRow("digits") << u"1'000 \"a\""_s << u"1'000 \" \""_s << u"      \"a\""_s;
    }

    void codeAndStringsAreToldApart()
    {
        QFETCH(QString, text);
        const Source source = parseSource(u"a.cpp"_s, text);
        QTEST(source.code, "code");
        QTEST(source.literals, "strings");
    }
};

PARKDESK_TEST(TstSources)

#include "tst_sources.moc"
