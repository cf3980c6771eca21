// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shared/charts/bandchart.h"
#include "ui/shared/charts/chartlines.h"
#include "ui/shared/charts/plotchart.h"
#include "ui/shared/charts/rowbars.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QLocale>
#include <QPainter>
#include <QRandomGenerator>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <cmath>
#include <map>

using namespace parkdesk;
using namespace Qt::StringLiterals;

/// What charts paint: extremes among many points, bands without seams, the marker alone, no chart without data.
class TstCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thinningKeepsExtremes();
    void fewPointsStay();
    void onePeakAmongManyIsSeen();
    void manyLabelsLeaveRoom();
    void bandsHaveNoSeams();
    void theMarkerMovesAlone();
    void noMarksSaySo();
    void wordsKeepTheirDirection();
    void labelsBeginWithThePage();
};

namespace {

constexpr QSize pictureSize(600, 240);

QImage pictureOf(const Chart &chart)
{
    QImage picture(pictureSize, QImage::Format_RGB32);
    picture.fill(Theme::light().surface);
    QPainter painter(&picture);
    chart.paintTo(painter, QRectF(picture.rect()));
    return picture;
}

PlotChart::Plot plotOf(const PlotChart::Values &values)
{
    PlotChart::Plot plot;
    plot.lines = {{values, 0, false, false}};
    for (size_t i = 0; i < values.size(); ++i) {
        plot.labels.append(QString::number(i));
        plot.details.append(u"x"_s);
    }
    plot.words = [](qint64 value) { return QLocale().toString(value); };
    return plot;
}

/// Counts what is painted of it.
class CountingChart : public RowBars {
public:
    mutable int wholes = 0;
    mutable int markers = 0;

protected:
    void paintChart(const ChartCanvas &canvas) const override
    {
        ++wholes;
        RowBars::paintChart(canvas);
    }
    void paintMarker(const ChartCanvas &canvas) const override
    {
        ++markers;
        RowBars::paintMarker(canvas);
    }
};

std::vector<RowBars::Row> twoRows()
{
    std::vector<RowBars::Row> rows(2);
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].label = u"row"_s;
        rows[i].pieces = {{static_cast<qint64>(i) + 1, {}, u"one"_s}, {2, {}, u"two"_s}};
    }
    return rows;
}

} // namespace

void TstCharts::thinningKeepsExtremes()
{
    QRandomGenerator random(4711);
    QList<QPointF> points;
    std::map<int, std::pair<double, double>> extremes; // by column: least, most
    for (int i = 0; i < 50'000; ++i) {
        const QPointF point(i / 50.0, random.bounded(1000.0));
        points.append(point);
        auto &own = extremes.try_emplace(static_cast<int>(point.x() / 2), point.y(), point.y()).first->second;
        own = {qMin(own.first, point.y()), qMax(own.second, point.y())};
    }
    const QList<QPointF> kept = thinned(points, 2);
    QCOMPARE(kept.size(), 1000); // two of each of 500 columns
    QVERIFY(std::is_sorted(kept.cbegin(), kept.cend(),
                           [](const QPointF &one, const QPointF &other) { return one.x() < other.x(); }));
    std::map<int, std::pair<double, double>> left;
    for (const QPointF &point : kept) {
        QVERIFY(points.contains(point));
        auto &own = left.try_emplace(static_cast<int>(point.x() / 2), point.y(), point.y()).first->second;
        own = {qMin(own.first, point.y()), qMax(own.second, point.y())};
    }
    QCOMPARE(left, extremes);
}

void TstCharts::fewPointsStay()
{
    const QList<QPointF> falling {{9, 1}, {6, 4}, {3, 4}, {0, 2}};
    QCOMPARE(thinned(falling, 2), falling);
    QVERIFY(thinned({}, 2).isEmpty());
}

void TstCharts::onePeakAmongManyIsSeen()
{
    PlotChart::Values values(43'824, 100);
    values[30'000] = 1000;
    PlotChart chart;
    chart.setPlot(plotOf(values));
    const QImage picture = pictureOf(chart);
    const QColor ink = Theme::light().series[0];
    int highest = picture.height();
    int column = -1;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < highest; ++y) {
            const QColor seen = picture.pixelColor(x, y);
            if (std::abs(seen.red() - ink.red()) < 60 && std::abs(seen.blue() - ink.blue()) < 60) {
                highest = y;
                column = x;
            }
        }
    }
    QVERIFY2(highest < 20, qPrintable(QString::number(highest)));
    const double share = 30'000 / 43'824.0;
    QVERIFY(std::abs(column - (40 + share * 556)) < 12); // the plot begins after the words of the scale
}

void TstCharts::manyLabelsLeaveRoom()
{
    PlotChart chart;
    chart.setPlot(plotOf(PlotChart::Values(5'000, 5)));
    const QImage picture = pictureOf(chart);
    // Below the plot there are words, and between them the surface: no label runs into another.
    int changes = 0;
    bool wasClear = true;
    for (int x = 0; x < picture.width(); ++x) {
        bool clear = true;
        for (int y = picture.height() - 14; y < picture.height(); ++y)
            clear = clear && picture.pixelColor(x, y) == Theme::light().surface;
        changes += clear != wasClear ? 1 : 0;
        wasClear = clear;
    }
    QVERIFY2(changes > 20 && changes < 160, qPrintable(QString::number(changes)));
}

void TstCharts::bandsHaveNoSeams()
{
    std::vector<BandChart::Point> points(397);
    for (size_t i = 0; i < points.size(); ++i)
        points[i] = {{}, u"x"_s, 900, 100, 600, false};
    BandChart chart;
    chart.setPoints(points, [](qint64 value) { return QLocale().toString(value); });
    const QImage picture = pictureOf(chart);
    const int y = picture.height() / 2 + 8; // between two lines of the grid
    const QColor inner = picture.pixelColor(picture.width() / 2, y);
    QVERIFY(inner != Theme::light().surface);
    for (int x = 60; x < picture.width() - 20; ++x)
        QVERIFY2(picture.pixelColor(x, y) == inner, qPrintable(QString::number(x)));
}

void TstCharts::theMarkerMovesAlone()
{
    CountingChart chart;
    chart.setRows(twoRows(), RowBars::Kind::Amounts);
    chart.resize(pictureSize);
    chart.show();
    chart.activateWindow();
    chart.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&chart));
    QTRY_VERIFY(chart.markers > 0);
    const int wholes = chart.wholes;
    const int markers = chart.markers;
    QTest::keyClick(&chart, Qt::Key_Right);
    QTRY_VERIFY(chart.markers > markers);
    QCOMPARE(chart.wholes, wholes);
    // Other rows, another size and another direction are painted anew.
    chart.setRows(twoRows(), RowBars::Kind::Shares);
    QTRY_COMPARE(chart.wholes, wholes + 1);
    chart.resize(500, 200);
    QTRY_COMPARE(chart.wholes, wholes + 2);
    chart.setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(chart.wholes, wholes + 3);
}

void TstCharts::noMarksSaySo()
{
    PlotChart chart;
    const QImage bare = pictureOf(chart);
    chart.setEmptyWords(u"Nothing was counted."_s);
    QVERIFY(pictureOf(chart) != bare);
    QCOMPARE(chart.accessibleDescription(), u"Nothing was counted."_s);
    chart.setPlot(plotOf({1, 2, 3}));
    QCOMPARE(chart.accessibleDescription(), u"x"_s);
}

void TstCharts::wordsKeepTheirDirection()
{
    // The same words, whichever way the page runs: "20 Nov" is never "Nov 20".
    const auto cell = [](Qt::LayoutDirection direction, const QString &text) {
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(text));
        model.item(0, 0)->setTextAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
        QTableView table;
        table.setModel(&model);
        const RowDelegate *delegate = dressTable(table);
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.widget = &table;
        option.rect = QRect(0, 0, 160, 28);
        option.direction = direction;
        QImage picture(160, 28, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        delegate->paint(&painter, option, model.index(0, 0));
        return picture;
    };
    const auto apart = [](const QImage &one, const QImage &other) {
        qint64 sum = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
        }
        return sum;
    };
    const std::pair<QString, QString> turned[] = {{u"20 Nov"_s, u"Nov 20"_s}, {u"3 h"_s, u"h 3"_s}};
    for (const auto &[text, about] : turned) {
        const QImage seen = cell(Qt::RightToLeft, text);
        // Half a pixel aside, as the middle falls, yet the same.
        QVERIFY2(apart(seen, cell(Qt::LeftToRight, text)) < apart(seen, cell(Qt::LeftToRight, about)) / 2,
                 qPrintable(text));
    }
}

void TstCharts::labelsBeginWithThePage()
{
    TextLabel label(u"INR"_s, FontRole::Small);
    label.resize(200, 24);
    label.ensurePolished();
    const auto inkAt = [&](int from, int until) {
        const QImage picture = label.grab().toImage();
        for (int x = from; x < until; ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                if (picture.pixelColor(x, y) != picture.pixelColor(100, 0))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(inkAt(0, 60) && !inkAt(140, 200));
    label.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!inkAt(0, 60) && inkAt(140, 200));
    label.setLayoutDirection(Qt::LeftToRight);
    QVERIFY(inkAt(0, 60) && !inkAt(140, 200));
}

PARKDESK_TEST(TstCharts)

#include "tst_charts.moc"
