// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shared/icons.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace parkdesk;
using namespace Qt::StringLiterals;

class TstTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastOfTokens_data();
    void contrastOfTokens();
    void contrastOfSpotsAndSeries();
    void knowsContrast();
    void switchesAtRunTime();
    void systemChoiceFollowsTheDesktop();
    void everyGlyphIsThere();
    void iconTakesTheColourOfThePalette();
    void noColourOutsideTheTheme();
};

void TstTheme::contrastOfTokens_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("least");
    for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast}) {
        const Theme &t = Theme::of(kind);
        const auto pair = [kind](const char *name, const QColor &one, const QColor &other, double least) {
            QTest::addRow("%s in theme %d", name, static_cast<int>(kind)) << one << other << least;
        };
        for (const auto &[ground, name] :
             {std::pair {t.canvas, "canvas"}, {t.surface, "surface"}, {t.raised, "raised"}}) {
            pair(qPrintable(u"text on %1"_s.arg(QLatin1StringView(name))), t.text, ground, 7.0);
            pair(qPrintable(u"quiet text on %1"_s.arg(QLatin1StringView(name))), t.quietText, ground, 4.5);
            pair(qPrintable(u"link on %1"_s.arg(QLatin1StringView(name))), t.link, ground, 4.5);
            pair(qPrintable(u"focus on %1"_s.arg(QLatin1StringView(name))), t.focus, ground, 3.0);
        }
        pair("disabled text", t.disabledText, t.surface, 3.0);
        pair("border", t.border, t.surface, 3.0);
        pair("border on canvas", t.border, t.canvas, 3.0);
        pair("text on primary", t.onPrimary, t.primary, 4.5);
        pair("primary as an edge", t.primary, t.surface, 3.0);
        for (const Theme::Tinted &tinted : {t.error, t.warning, t.success}) {
            pair(qPrintable(u"%1 on its tint"_s.arg(tinted.text.name())), tinted.text, tinted.tint, 4.5);
            pair(qPrintable(u"%1 on surface"_s.arg(tinted.text.name())), tinted.text, t.surface, 4.5);
        }
    }
}

void TstTheme::contrastOfTokens()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(double, least);
    const double ratio = contrastRatio(one, other);
    QVERIFY2(ratio >= least, qPrintable(u"%1 on %2 is only %3"_s.arg(one.name(), other.name()).arg(ratio)));
}

void TstTheme::contrastOfSpotsAndSeries()
{
    for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast}) {
        const Theme &t = Theme::of(kind);
        for (const Theme::SpotColours &spot : t.spots)
            QVERIFY2(contrastRatio(spot.text, spot.fill) >= 4.5, qPrintable(spot.fill.name()));
        for (const QColor &series : t.series)
            QVERIFY2(contrastRatio(series, t.surface) >= 3.0, qPrintable(series.name()));
    }
}

void TstTheme::knowsContrast()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 10), 210);
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 10), 10);
    QCOMPARE(mixed(Qt::white, Qt::black, 0.0), QColor(Qt::black).toRgb());
}

void TstTheme::switchesAtRunTime()
{
    ThemeSwitcher *switcher = applyTheme(*qApp, ThemeChoice::Light);
    QCOMPARE(themeOf().kind, Theme::Kind::Light);
    const QSignalSpy spy(switcher, &ThemeSwitcher::changed);
    QCOMPARE(applyTheme(*qApp, ThemeChoice::Dark), switcher);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(themeOf().kind, Theme::Kind::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().canvas);
    applyTheme(*qApp, ThemeChoice::Dark);
    QCOMPARE(spy.count(), 1);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TstTheme::systemChoiceFollowsTheDesktop()
{
    ThemeSwitcher *switcher = applyTheme(*qApp, ThemeChoice::System);
    switcher->setDesktopPreference(1);
    QCOMPARE(switcher->kind(), Theme::Kind::Dark);
    switcher->setDesktopPreference(7);
    QCOMPARE(switcher->kind(), Theme::Kind::Dark);
    switcher->setDesktopPreference(2);
    QCOMPARE(switcher->kind(), Theme::Kind::Light);
    switcher->setChoice(ThemeChoice::Light);
    switcher->setDesktopPreference(1);
    QCOMPARE(switcher->kind(), Theme::Kind::Light);
}

void TstTheme::everyGlyphIsThere()
{
    for (int i = 1; i <= static_cast<int>(Glyph::Ticket); ++i) {
        const QString name = glyphName(static_cast<Glyph>(i));
        QVERIFY(!name.isEmpty());
        QVERIFY2(QFile::exists(u":/parkdesk/icons/%1.svg"_s.arg(name)), qPrintable(name));
    }
}

void TstTheme::iconTakesTheColourOfThePalette()
{
    const QIcon icon = glyphIcon(Glyph::In);
    for (const auto choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(*qApp, choice);
        const QImage image = icon.pixmap(32, 32).toImage();
        bool found = false;
        for (int x = 0; x < image.width() && !found; ++x)
            found = image.pixelColor(x, image.height() / 2) == themeOf().text;
        QVERIFY(found);
    }
    QVERIFY(!symbolIcon(u"no-such-symbol-anywhere"_s, Glyph::Info).pixmap(16, 16).isNull());
}

void TstTheme::noColourOutsideTheTheme()
{
    // A planted colour must be found, else the test proves nothing.
    const QRegularExpression colour(
        u"#[0-9a-fA-F]{6}\\b|0xff[0-9a-fA-F]{6}\\b|Qt::(red|green|blue|white|black|gray|yellow)\\b|QColor\\(\\d"_s);
    QVERIFY(colour.match(u"painter.setPen(QColor(12, 3, 4));"_s).hasMatch());
    QDirIterator files(QStringLiteral(PARKDESK_SOURCE_DIR "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(u"shared/theme.cpp"))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!colour.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen > 50);
}

PARKDESK_TEST(TstTheme)
#include "tst_theme.moc"
