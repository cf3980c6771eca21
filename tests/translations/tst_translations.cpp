// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/translations/texts.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The languages of the program are complete, and nothing is lost on the way.
class TstTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultsAreFound_data();
    void faultsAreFound();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void filesKnowEveryText_data();
    void filesKnowEveryText();
};

void TstTranslations::faultsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<bool>("plural");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QString &source, const QStringList &translations, bool good,
                        bool plural = false, bool finished = true) {
        QTest::newRow(name) << source << translations << plural << finished << good;
    };
    row("good", u"Fill in %1."_s, {u"Tragen Sie %1 ein."_s}, true);
    row("other order", u"%1 of %2"_s, {u"%2: %1"_s}, true);
    row("unfinished", u"Fill in."_s, {u"Tragen Sie ein."_s}, false, false, false);
    row("empty", u"Book"_s, {QString()}, false);
    row("nothing", u"Book"_s, {}, false);
    row("lost place holder", u"Fill in %1."_s, {u"Tragen Sie es ein."_s}, false);
    row("wrong place holder", u"Fill in %1."_s, {u"Tragen Sie %2 ein."_s}, false);
    row("lost access key", u"&Name"_s, {u"Name"_s}, false);
    row("invented access key", u"Name"_s, {u"&Name"_s}, false);
    row("an ampersand is none", u"Come && go"_s, {u"Kommen && gehen"_s}, true);
    row("lost ellipsis", u"Book…"_s, {u"Buchen"_s}, false);
    row("lost full stop", u"Choose a spot."_s, {u"Wählen Sie einen Stellplatz"_s}, false);
    row("plural", u"%n minute(s)"_s, {u"eine Minute"_s, u"%n Minuten"_s}, true, true);
    row("plural without a form", u"%n minute(s)"_s, {u"eine Minute"_s, QString()}, false, true);
}

void TstTranslations::faultsAreFound()
{
    QFETCH(QString, source);
    QFETCH(QStringList, translations);
    QFETCH(bool, plural);
    QFETCH(bool, finished);
    QFETCH(bool, good);
    const QStringList faults = faultsOf({u"Page"_s, source, {}, translations, plural, finished});
    QCOMPARE(faults.isEmpty(), good);
}

void TstTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(PARKDESK_SOURCE_DIR "/translations"));
    const QStringList files = folder.entryList({u"*.ts"_s});
    QVERIFY(files.contains(u"parkdesk_de.ts"_s) && files.contains(u"parkdesk_en.ts"_s));
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TstTranslations::everyTextIsTranslated()
{
    QFETCH(QString, file);
    const QList<TranslatedText> texts = readTexts(file);
    QVERIFY(!texts.isEmpty());
    QStringList faults;
    for (const TranslatedText &text : texts)
        faults += faultsOf(text);
    QVERIFY2(faults.isEmpty(),
             qPrintable(u"%1 texts of %2:\n%3"_s.arg(faults.size()).arg(texts.size()).arg(faults.join(u'\n'))));
}

void TstTranslations::filesKnowEveryText_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("German") << u"parkdesk_de.ts"_s << QStringList {};
    QTest::newRow("English") << u"parkdesk_en.ts"_s << QStringList {u"-pluralonly"_s};
}

void TstTranslations::filesKnowEveryText()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    const QString root = QStringLiteral(PARKDESK_SOURCE_DIR);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(file);
    QVERIFY(QFile::copy(root + u"/translations/"_s + file, copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(PARKDESK_LUPDATE),
                  QStringList {u"-silent"_s, u"-I"_s, root + u"/app"_s, u"-I"_s, root, u"-recursive"_s, u"-locations"_s,
                               u"none"_s, u"-no-obsolete"_s}
                      + options + QStringList {root + u"/app"_s, root + u"/ui"_s, u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const auto namesOf = [](const QString &path) {
        QStringList names;
        const QList<TranslatedText> texts = readTexts(path);
        for (const TranslatedText &text : texts)
            names.append(text.context + u'|' + text.source + u'|' + text.comment);
        names.sort();
        return names;
    };
    const QStringList known = namesOf(root + u"/translations/"_s + file);
    const QStringList wanted = namesOf(copy);
    QStringList missing;
    for (const QString &name : wanted) {
        if (!known.contains(name))
            missing.append(name);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"run ./dev translations; new are\n"_s + missing.join(u'\n')));
    QCOMPARE(known.size(), wanted.size()); // nothing that no longer is said
}

PARKDESK_TEST(TstTranslations)

#include "tst_translations.moc"
