// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// T13: a map of 10,000 spots, all of it and one spot of it; the rack of 200 spots over 24 hours with 400 bars. As
// ratios to their limits; medians of many repaints, each of them from scratch. Then the
// steps of the lot editor.

#include "tests/bench/editbench.h"
#include "tests/bench/figures.h"
#include "ui/map/mapcanvas.h"
#include "ui/map/mapscene.h"
#include "ui/rack/rackview.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>

using namespace parkdesk;
using namespace parkdesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double wholeMapLimit = 8'000; // microseconds
constexpr double oneSpotLimit = 200;
constexpr double rackLimit = 16'000;
constexpr int mapSpots = 10'000;
constexpr int rackSpots = 200;
constexpr int screens = 9;
constexpr Instant benchNow {1795250100000};

std::vector<MapCell> manyCells()
{
    std::vector<MapCell> cells;
    for (int i = 0; i < mapSpots; ++i) {
        MapCell cell;
        cell.spot = {i + 1};
        cell.label = u"%1-%2"_s.arg(QChar(u'A' + static_cast<char16_t>(i / 400))).arg(i % 400, 3, 10, QChar(u'0'));
        cell.box = QRectF(i % 125 * 2'500.0, i / 125 * 2'600.0, 2'500, 2'500);
        cell.fill = i * 7 % Theme::SpotStateCount;
        cell.mark.state = static_cast<Theme::SpotState>(cell.fill);
        cell.mark.glyph = spotStateGlyph(cell.mark.state);
        cells.push_back(cell);
    }
    return cells;
}

RackOfLot::Answer fullRack()
{
    RackOfLot::Answer rack;
    rack.now = benchNow;
    rack.span = {benchNow - hours(12), benchNow + hours(12)};
    for (int i = 0; i < rackSpots; ++i) {
        RackOfLot::Row row;
        row.spot = {i + 1};
        row.label = u"A-%1"_s.arg(i + 1, 3, 10, QChar(u'0'));
        row.types = QStringList {u"car"_s};
        for (int j = 0; j < 2; ++j) {
            RackOfLot::Bar bar;
            bar.claim = {2 * i + j + 1};
            bar.stay = {2 * i + j + 1};
            bar.kind = j == 0 ? RackOfLot::BarKind::Parked : RackOfLot::BarKind::Booking;
            bar.plate = u"KA%1AB%2"_s.arg(i % 90 + 10).arg(1'000 + i);
            bar.vehicleType = u"car"_s;
            const Instant from = rack.span.from + minutes(j * 760 + i * 13 % 300);
            bar.claimed = {from, from + minutes(j == 0 ? 600 : 200)};
            bar.overTime = j == 0 && i % 9 == 0;
            if (bar.overTime)
                bar.agreedUntil = benchNow - minutes(20);
            row.bars.append(bar);
        }
        rack.rows.append(row);
    }
    return rack;
}

/// Median microseconds of work for painting \a part of \a widget into \a target.
double repaint(QWidget &widget, QImage &target, const QRect &part, int times)
{
    QList<double> took;
    for (int i = 0; i < times; ++i) {
        took.append(workedMicroseconds([&] { widget.render(&target, part.topLeft(), part, QWidget::RenderFlags()); }));
    }
    return median(took);
}

bool mapBench()
{
    MapCanvas canvas;
    canvas.resize(1'200, 800);
    canvas.setFills(MapScene::fills(MapMode::State, Theme::light()));
    canvas.setBounds({0, 0, 312'500, 208'000});
    canvas.setCells(manyCells());
    canvas.fit();
    QImage target(canvas.size(), QImage::Format_ARGB32_Premultiplied);
    const QRect all = canvas.rect();
    static_cast<void>(repaint(canvas, target, all, 2)); // the floor and the bodies are painted once
    bool kept = true;
    kept = atMost("map of 10,000 spots: all of it, share of 8 ms", repaint(canvas, target, all, 30) / wholeMapLimit, 1)
        && kept;
    const QRect one = canvas.cellRect(mapSpots / 2).adjusted(-5, -5, 5, 5);
    kept = atMost("map of 10,000 spots: one spot, share of 0.2 ms", repaint(canvas, target, one, 200) / oneSpotLimit, 1)
        && kept;
    // Nine screens at once, where each spot has its label and its sign: so many times the limit.
    canvas.resize(3 * canvas.width(), 3 * canvas.height());
    canvas.fit();
    QImage wall(canvas.size(), QImage::Format_ARGB32_Premultiplied);
    static_cast<void>(repaint(canvas, wall, canvas.rect(), 2));
    kept = atMost("map of 10,000 spots on nine screens, each with its label: share of 8 ms a screen",
                  repaint(canvas, wall, canvas.rect(), 10) / wholeMapLimit / screens, 1)
        && kept;
    return kept;
}

bool rackBench()
{
    RackView view;
    view.setZone(std::make_shared<const ZoneRules>());
    const RackOfLot::Answer rack = fullRack();
    view.setRack(rack);
    view.setSpan(rack.span);
    view.resize(1'158, 5'300); // every one of the 200 places, which is more than any screen shows
    QImage target(view.size(), QImage::Format_ARGB32_Premultiplied);
    static_cast<void>(repaint(*view.viewport(), target, view.viewport()->rect(), 2));
    bool kept = atMost("rack of 200 spots, 24 h, 400 bars: all 200 rows at once, share of 16 ms",
                       repaint(*view.viewport(), target, view.viewport()->rect(), 30) / rackLimit, 1);
    view.resize(1'158, 560);
    static_cast<void>(repaint(*view.viewport(), target, view.viewport()->rect(), 2));
    kept = atMost("the same: the rows of one screen, share of 16 ms",
                  repaint(*view.viewport(), target, view.viewport()->rect(), 30) / rackLimit, 1)
        && kept;
    return kept;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const bool map = mapBench();
    const bool rack = rackBench();
    const bool edit = editBench();
    return map && rack && edit ? 0 : 1;
}
