// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/help/helppage.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shell/pagetable.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The help pages: there in both languages, for every page of the window, and found by their words.
class TstHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void everyTopicIsInBothLanguages();
    void everyPageHasItsTopic();
    void wordsFindTheTopic();
};

void TstHelp::everyTopicIsInBothLanguages()
{
    const QList<HelpTopic> english = helpTopics(u"en"_s);
    const QList<HelpTopic> german = helpTopics(u"de"_s);
    QCOMPARE(german.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        QVERIFY2(!english.at(i).title.isEmpty(), qPrintable(english.at(i).name));
        QVERIFY2(german.at(i).text != english.at(i).text, qPrintable(german.at(i).name));
        QCOMPARE(german.at(i).text.count(u"**Ctrl"_s), 0);
    }
}

void TstHelp::everyPageHasItsTopic()
{
    QStringList names;
    for (const HelpTopic &topic : helpTopics(u"en"_s))
        names.append(topic.name);
    for (const PageEntry &page : pageTable()) {
        const QString name = QString::fromLatin1(page.name);
        if (name != u"help"_s && name != u"shortcuts"_s)
            QVERIFY2(names.contains(name), page.name);
    }
}

void TstHelp::wordsFindTheTopic()
{
    HelpPage page(u"en"_s);
    page.resize(1158, 668);
    page.show();
    auto *find = page.findChild<QLineEdit *>(u"helpFind"_s);
    auto *topics = page.findChild<QListWidget *>(u"helpTopics"_s);
    QCOMPARE(topics->count(), helpTopics(u"en"_s).size());
    QTest::keyClicks(find, u"pin roles"_s);
    QCOMPARE(page.currentTopic(), u"staff"_s);
    QVERIFY(page.findChild<QTextBrowser *>(u"helpText"_s)->toPlainText().contains(u"PIN"_s));
    find->clear();
    QTest::keyClicks(find, u"zeppelin"_s);
    QCOMPARE(topics->count(), 0);
    QVERIFY(page.findChild<QTextBrowser *>(u"helpText"_s)->toPlainText().contains(u"Nothing"_s));
}

PARKDESK_TEST(TstHelp)

#include "tst_help.moc"
