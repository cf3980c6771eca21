// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// T14: one repaint of each kind of chart with as many marks as it is ever given and with far more, 900 x 420, from
// scratch, at a size it did not have before, and with the marker moved; milliseconds, medians of many.

#include "tests/bench/figures.h"
#include "ui/shared/charts/bandchart.h"
#include "ui/shared/charts/barchart.h"
#include "ui/shared/charts/heatmap.h"
#include "ui/shared/charts/plotchart.h"
#include "ui/shared/charts/spotmap.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double repaintLimit = 16; // milliseconds
constexpr int repaints = 31;

bool repaint(const QByteArray &what, const Chart &chart, int wider = 0)
{
    QImage picture(900 + repaints * wider, 420, QImage::Format_ARGB32_Premultiplied);
    QList<double> times;
    for (int i = 0; i < repaints; ++i) {
        picture.fill(Qt::white);
        times.append(workedMicroseconds([&] {
                         QPainter painter(&picture);
                         chart.paintTo(painter, QRectF(0, 0, 900 + i * wider, 420));
                     })
                     / 1e3);
    }
    return atMost(what.constData(), median(times), repaintLimit);
}

/// What a person who runs along the marks waits for at each of them.
bool hover(const QByteArray &what, Chart &chart)
{
    chart.resize(900, 420);
    chart.setAttribute(Qt::WA_UnderMouse);
    QPixmap picture(chart.size());
    chart.render(&picture); // from now on it is kept
    QList<double> times;
    for (int i = 0; i < repaints; ++i)
        times.append(workedMicroseconds([&] {
                         chart.setMarker(i);
                         chart.render(&picture);
                     })
                     / 1e3);
    return atMost(what.constData(), median(times), repaintLimit);
}

/// As it comes, at another size each time, and with the marker moved.
bool allOf(const QByteArray &what, Chart &chart)
{
    const bool kept[] = {repaint("T14 " + what + ", ms", chart), repaint("T14 the same, each time wider, ms", chart, 1),
                         hover("T14 the same, the marker moved, ms", chart)};
    return kept[0] && kept[1] && kept[2];
}

bool bars(int count)
{
    std::vector<BarChart::Bar> bars;
    for (int i = 0; i < count; ++i)
        bars.push_back({u"%1 Nov"_s.arg(i % 28 + 1),
                        u"x"_s,
                        {i * 37 % 900, i * 53 % 700, i * 71 % 300, 90},
                        1500 + i * 13 % 400,
                        i == count - 1,
                        i % 7 > 4});
    BarChart chart;
    chart.setBars(bars, [](qint64 value) { return QLocale().toString(value); });
    return allOf(QByteArray::number(count) + " bars of four pieces with a line before", chart);
}

bool lines(int count)
{
    PlotChart::Plot plot;
    PlotChart::Line line;
    PlotChart::Line before {{}, PlotChart::previous, false, true};
    PlotChart::Band band;
    for (int i = 0; i < count; ++i) {
        const qint64 value = 500 + i * 7919 % 400;
        line.values.push_back(value);
        before.values.push_back(value - 60);
        band.lower.push_back(value - 90);
        band.upper.push_back(value + 90);
        plot.labels.append(QString::number(i));
        plot.details.append(u"x"_s);
    }
    plot.lines = {before, line};
    plot.band = band;
    plot.targets = {{850, u"85 %"_s, 1}, {950, u"95 %"_s, 2.5}};
    plot.words = [](qint64 value) { return QLocale().toString(value); };
    PlotChart chart;
    chart.setPlot(plot);
    return allOf("two lines and a band of " + QByteArray::number(count) + " points", chart);
}

bool band(int count)
{
    std::vector<BandChart::Point> points;
    for (int i = 0; i < count; ++i) {
        const qint64 value = 500 + i * 7919 % 400;
        points.push_back({QString::number(i), u"x"_s, value, value - 90, value + 90, i / 24 % 7 > 4});
    }
    BandChart chart;
    chart.setPoints(points, [](qint64 value) { return QLocale().toString(value); });
    chart.setLimit(1000, u"all"_s);
    return allOf("a band of " + QByteArray::number(count) + " points", chart);
}

bool cells()
{
    std::vector<HeatMap::Cell> cells;
    for (int i = 0; i < 168; ++i)
        cells.push_back({i * 37 % 1000, u"x"_s});
    HeatMap chart;
    chart.setCells({u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s}, QStringList(24, u"00"_s),
                   cells);
    return allOf("a week of 168 hours", chart);
}

bool spots()
{
    std::vector<SpotMap::Spot> spots;
    for (int i = 0; i < 1000; ++i)
        spots.push_back({QRectF(i % 40 * 2600, i / 40 * 5200, 2500, 5000), 0, u"A-%1"_s.arg(i), u"x"_s, i});
    SpotMap chart;
    chart.setSpots(spots);
    return allOf("a plan of 1,000 spots", chart);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    constexpr int hoursOfFiveYears = 43'824;
    const bool kept[] = {bars(120),
                         bars(1826),
                         lines(static_cast<int>(PlotChart::mostPoints)),
                         lines(hoursOfFiveYears),
                         band(336),
                         band(1826),
                         cells(),
                         spots()};
    return std::all_of(std::begin(kept), std::end(kept), [](bool one) { return one; }) ? 0 : 1;
}
