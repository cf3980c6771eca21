// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/plotchart.h"

#include "ui/shared/charts/chartlines.h"
#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace parkdesk {

namespace {

constexpr double columnShare = 0.6;
constexpr double bandStrength = 0.22;
/// Of more points no dashes are seen, and they take thirty times as long.
constexpr int mostDashed = 240;

QColor lineColour(const Theme &theme, int series)
{
    return series == PlotChart::previous ? theme.neutralSeries
                                         : theme.series[static_cast<size_t>(series) % theme.series.size()];
}

} // namespace

/// What Qt Charts draws: no axes, no words, only the lines within the plot; of many points those that can be seen.
class PlotChart::Series {
public:
    Series()
    {
        m_chart.setBackgroundVisible(false);
        m_chart.setPlotAreaBackgroundVisible(false);
        m_chart.setMargins({});
        m_chart.setAnimationOptions(QChart::NoAnimation);
        m_chart.layout()->setContentsMargins(0, 0, 0, 0);
        m_chart.addAxis(m_along, Qt::AlignBottom);
        m_chart.addAxis(m_up, Qt::AlignLeft);
        for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_along), static_cast<QAbstractAxis *>(m_up)}) {
            axis->setVisible(false);
        }
        m_scene.addItem(&m_chart);
    }
    ~Series() { m_scene.removeItem(&m_chart); }
    Series(const Series &) = delete;
    Series &operator=(const Series &) = delete;

    void set(const Plot &plot, const ChartFrame &frame)
    {
        m_chart.removeAllSeries();
        m_pens.clear();
        m_kind.reset();
        m_size = {};
        m_points = static_cast<int>(plot.details.size());
        for (const Line &line : plot.lines)
            addLine(line);
        m_along->setRange(0, qMax(1.0, static_cast<double>(plot.details.size())));
        m_up->setRange(static_cast<double>(frame.low()), static_cast<double>(frame.top()));
        m_chart.legend()->hide();
    }

    void paint(const ChartCanvas &canvas, const QRectF &area)
    {
        if (m_kind != canvas.theme.kind)
            colour(canvas.theme);
        m_along->setReverse(canvas.mirrored);
        if (m_size != area.size())
            fit(area.size());
        m_scene.setSceneRect(QRectF(QPointF(), area.size()));
        canvas.painter.save();
        canvas.painter.setRenderHint(QPainter::Antialiasing);
        m_scene.render(&canvas.painter, area, m_scene.sceneRect(), Qt::IgnoreAspectRatio);
        canvas.painter.restore();
    }

private:
    struct Pen {
        QXYSeries *line = nullptr;
        QList<QPointF> points; ///< all of them
        int series = 0;
        bool dashed = false;
    };

    void fit(const QSizeF &size)
    {
        m_size = size;
        const double column = courseColumn * qMax(1, m_points) / qMax(1.0, size.width());
        for (const Pen &pen : m_pens)
            pen.line->replace(column > 2 ? thinned(pen.points, column) : pen.points);
        m_chart.resize(size);
        m_chart.setPlotArea(QRectF(QPointF(), size));
    }
    void addRun(const QList<QPointF> &points, const Line &line)
    {
        if (points.isEmpty())
            return;
        auto *series = new QLineSeries;
        m_chart.addSeries(series);
        series->attachAxis(m_along);
        series->attachAxis(m_up);
        m_pens.push_back({series, points, line.series, line.dashed});
        if (points.size() == 1) // a day by itself is a short piece, else it would not be seen
            m_pens.back().points = {points.first() - QPointF(0.3, 0), points.first() + QPointF(0.3, 0)};
    }
    void addLine(const Line &line)
    {
        QList<QPointF> run;
        for (size_t i = 0; i < line.values.size(); ++i) {
            if (!line.values[i]) {
                addRun(run, line);
                run.clear();
                continue;
            }
            const double x = static_cast<double>(i);
            const double y = static_cast<double>(*line.values[i]);
            if (line.stepped)
                run << QPointF(x, y) << QPointF(x + 1, y);
            else
                run << QPointF(x + 0.5, y);
        }
        addRun(run, line);
    }
    void colour(const Theme &theme)
    {
        m_kind = theme.kind;
        for (const Pen &pen : m_pens) {
            const QColor ink = lineColour(theme, pen.series);
            const bool dashed = pen.dashed && m_points <= mostDashed;
            pen.line->setPen(QPen(ink, 2, dashed ? Qt::DashLine : Qt::SolidLine));
        }
    }

    QGraphicsScene m_scene;
    QChart m_chart;
    QValueAxis *m_along = new QValueAxis;
    QValueAxis *m_up = new QValueAxis;
    std::vector<Pen> m_pens;
    std::optional<Theme::Kind> m_kind; ///< whose colours the series have
    QSizeF m_size; ///< for which the lines have their points
    int m_points = 0;
};

PlotChart::PlotChart(QWidget *parent)
    : Chart(parent)
    , m_series(std::make_unique<Series>())
{
}

PlotChart::~PlotChart() = default;

void PlotChart::setPlot(const Plot &plot)
{
    m_plot = plot;
    qint64 most = plot.least;
    qint64 low = 0;
    const auto reach = [&](const Values &values) {
        for (const std::optional<qint64> &value : values) {
            most = qMax(most, value.value_or(0));
            low = qMin(low, value.value_or(0));
        }
    };
    for (const Line &line : plot.lines)
        reach(line.values);
    if (plot.band)
        reach(plot.band->upper);
    m_frame = ChartFrame(low, most, plot.words, markCount());
    m_series->set(m_plot, m_frame);
    marksChanged(markCount() - 1);
}

int PlotChart::markAt(const ChartCanvas &canvas, const QPointF &position) const
{
    return markCount() == 0 ? -1 : m_frame.slotAt(canvas, position);
}

void PlotChart::paintChart(const ChartCanvas &canvas) const
{
    const QRectF area = m_frame.plot(canvas);
    paintColumns(canvas, area);
    if (m_plot.band)
        paintBandOf(canvas, area, *m_plot.band);
    m_frame.paintGrid(canvas, area);
    m_series->paint(canvas, area);
    for (const Target &target : m_plot.targets)
        m_frame.paintTarget(canvas, area, target.value, target.words, target.width);
    paintEvents(canvas, area);
    m_frame.paintSlotWords(canvas, area, m_plot.labels);
}

void PlotChart::paintBandOf(const ChartCanvas &canvas, const QRectF &area, const Band &band) const
{
    const QColor colour = mixed(lineColour(canvas.theme, band.series), canvas.theme.surface, bandStrength);
    QList<QPointF> upper;
    QList<QPointF> lower;
    const size_t count = qMin(band.lower.size(), band.upper.size());
    for (size_t i = 0; i <= count; ++i) {
        if (i < count && band.lower[i] && band.upper[i]) {
            const double x = m_frame.slot(canvas, area, static_cast<int>(i)).center().x();
            upper.append({x, m_frame.yOf(area, *band.upper[i])});
            lower.append({x, m_frame.yOf(area, *band.lower[i])});
            continue;
        }
        paintBand(canvas.painter, upper, lower, colour);
        upper.clear();
        lower.clear();
    }
}

void PlotChart::paintColumns(const ChartCanvas &canvas, const QRectF &area) const
{
    qint64 most = 1;
    for (const std::optional<qint64> &value : m_plot.columns)
        most = qMax(most, value.value_or(0));
    for (size_t i = 0; i < m_plot.columns.size(); ++i) {
        if (!m_plot.columns[i])
            continue;
        const QRectF slot = m_frame.slot(canvas, area, static_cast<int>(i));
        const double height = qRound(area.height() * static_cast<double>(qMax<qint64>(0, *m_plot.columns[i]))
                                     / static_cast<double>(most));
        const double width = qMax(1.0, slot.width() * columnShare);
        canvas.painter.fillRect(QRectF(slot.center().x() - width / 2, area.bottom() - height, width, height),
                                mixed(canvas.theme.neutralSeries, canvas.theme.surface, 0.35));
    }
}

void PlotChart::paintEvents(const ChartCanvas &canvas, const QRectF &area) const
{
    canvas.painter.setFont(fontOf(FontRole::Caption));
    const QFontMetrics metrics(canvas.painter.font());
    const double slot = area.width() / qMax(1, markCount());
    for (const Event &event : m_plot.events) {
        const double along = slot * event.at;
        const double x = qRound(canvas.mirrored ? area.right() - along : area.left() + along) + 0.5;
        paintLine(canvas.painter, {x, area.top()}, {x, area.bottom()}, canvas.theme.text);
        const double width = metrics.horizontalAdvance(event.words) + 6;
        const bool fits = canvas.mirrored ? x - width > area.left() : x + width < area.right();
        const bool after = canvas.mirrored != fits;
        paintChartText(canvas,
                       {after ? x + 3 : x - width, area.bottom() - metrics.height() - 2, width,
                        static_cast<double>(metrics.height())},
                       ChartCanvas::sideOf(!after), event.words, canvas.theme.text);
    }
}

void PlotChart::paintMarker(const ChartCanvas &canvas) const
{
    const QRectF area = m_frame.plot(canvas);
    const QRectF slot = m_frame.slot(canvas, area, canvas.marker);
    const double x = qRound(slot.center().x()) + 0.5;
    paintLine(canvas.painter, {x, area.top()}, {x, area.bottom()}, canvas.theme.focus, metric::focusWidth);
    canvas.painter.save();
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    for (const Line &line : m_plot.lines) {
        const auto index = static_cast<size_t>(canvas.marker);
        if (index >= line.values.size() || !line.values[index])
            continue;
        canvas.painter.setPen(QPen(canvas.theme.surface, 2));
        canvas.painter.setBrush(lineColour(canvas.theme, line.series));
        canvas.painter.drawEllipse(QPointF(x, m_frame.yOf(area, *line.values[index])), 5, 5);
    }
    canvas.painter.restore();
}

} // namespace parkdesk
