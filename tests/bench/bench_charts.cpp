// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// T14: one repaint of each kind of chart with as many marks as it is ever given, 900 x 420, from scratch, in
// milliseconds; medians of many.

#include "tests/bench/figures.h"
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

bool repaint(const char *what, const Chart &chart)
{
    QImage picture(900, 420, QImage::Format_ARGB32_Premultiplied);
    QList<double> times;
    for (int i = 0; i < repaints; ++i) {
        picture.fill(Qt::white);
        times.append(workedMicroseconds([&] {
                         QPainter painter(&picture);
                         chart.paintTo(painter, QRectF(picture.rect()));
                     })
                     / 1e3);
    }
    return atMost(what, median(times), repaintLimit);
}

bool bars()
{
    std::vector<BarChart::Bar> bars;
    for (int i = 0; i < 120; ++i)
        bars.push_back({u"%1 Nov"_s.arg(i % 28 + 1),
                        u"x"_s,
                        {i * 37 % 900, i * 53 % 700, i * 71 % 300, 90},
                        1500 + i * 13 % 400,
                        i == 119,
                        i % 7 > 4});
    BarChart chart;
    chart.setBars(bars, [](qint64 value) { return QLocale().toString(value); });
    return repaint("T14 120 bars of four pieces with a line before, ms", chart);
}

bool lines()
{
    PlotChart::Plot plot;
    PlotChart::Line line;
    PlotChart::Line before {{}, PlotChart::previous, false, true};
    PlotChart::Band band;
    for (int i = 0; i < static_cast<int>(PlotChart::mostPoints); ++i) {
        const qint64 value = 500 + i * 7919 % 400;
        line.values.push_back(value);
        before.values.push_back(value - 60);
        band.lower.push_back(value - 90);
        band.upper.push_back(value + 90);
        plot.labels.append(i % 100 == 0 ? QString::number(i) : QString());
        plot.details.append(u"x"_s);
    }
    plot.lines = {before, line};
    plot.band = band;
    plot.targets = {{850, u"85 %"_s, 1}, {950, u"95 %"_s, 2.5}};
    plot.words = [](qint64 value) { return QLocale().toString(value); };
    PlotChart chart;
    chart.setPlot(plot);
    return repaint("T14 two lines and a band of 1,200 points, ms", chart);
}

bool cells()
{
    std::vector<HeatMap::Cell> cells;
    for (int i = 0; i < 168; ++i)
        cells.push_back({i * 37 % 1000, u"x"_s});
    HeatMap chart;
    chart.setCells({u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s}, QStringList(24, u"00"_s),
                   cells);
    return repaint("T14 a week of 168 hours, ms", chart);
}

bool spots()
{
    std::vector<SpotMap::Spot> spots;
    for (int i = 0; i < 1000; ++i)
        spots.push_back({QRectF(i % 40 * 2600, i / 40 * 5200, 2500, 5000), 0, u"A-%1"_s.arg(i), u"x"_s, i});
    SpotMap chart;
    chart.setSpots(spots);
    return repaint("T14 a plan of 1,000 spots, ms", chart);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const bool kept[] = {bars(), lines(), cells(), spots()};
    return std::all_of(std::begin(kept), std::end(kept), [](bool one) { return one; }) ? 0 : 1;
}
