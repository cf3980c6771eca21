// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/reportchart.h"

#include "paper/reportink.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int hoursOfDay = 24;
constexpr int daysOfWeek = 7;
constexpr qsizetype mostRanks = 30; ///< the table has them all
constexpr double msPerHour = 3'600'000.0;

double heightOf(ReportForm form, const ReportValue &value)
{
    const auto exact = static_cast<double>(value.exact.value_or(0));
    return form == ReportForm::Length ? exact / msPerHour : exact / std::pow(10.0, value.decimals);
}

QString stepText(ReportForm form, double value, double step)
{
    const QLocale locale;
    if (form == ReportForm::Share) {
        const int decimals = step < 0.01 ? 1 : 0;
        return locale.toString(value * 100, 'f', decimals) + u' ' + locale.percent();
    }
    int decimals = 0;
    for (double size = step; size < 0.999 && decimals < 4; size *= 10)
        ++decimals;
    const QString number = locale.toString(value, 'f', decimals);
    return form == ReportForm::Length ? number + u" h"_s : number;
}

/// A chart on its way: where its marks go, and what they are told by.
class ChartPainter {
public:
    ChartPainter(QPainter &painter, const QRectF &area, const ReportSection &section, double unit, bool rightToLeft)
        : m_painter(painter)
        , m_area(area)
        , m_section(section)
        , m_unit(unit)
        , m_mirrored(rightToLeft)
        , m_metrics(ink::font(unit))
    {
    }

    void paint()
    {
        m_painter.setFont(ink::font(m_unit));
        switch (m_section.chart.kind) {
        case ReportChart::Kind::Bars:
        case ReportChart::Kind::Lines: paintCourse(); break;
        case ReportChart::Kind::Ranks: paintRanks(); break;
        case ReportChart::Kind::Week: paintWeek(); break;
        case ReportChart::Kind::None: break;
        }
    }

private:
    [[nodiscard]] ReportForm form() const { return m_section.columns.at(m_section.chart.columns.constFirst()).form; }
    [[nodiscard]] QRectF placed(QRectF box) const
    {
        if (m_mirrored)
            box.moveLeft(m_area.left() + m_area.right() - box.right());
        return box;
    }
    void text(const QRectF &box, Qt::Alignment along, const QString &words, const QColor &colour)
    {
        if (m_mirrored && (along & (Qt::AlignLeft | Qt::AlignRight)))
            along ^= Qt::AlignLeft | Qt::AlignRight;
        m_painter.setPen(colour);
        m_painter.drawText(placed(box), (along | Qt::AlignAbsolute).toInt() | Qt::TextDontClip | Qt::TextSingleLine,
                           words);
    }

    [[nodiscard]] QString headOfAxis() const
    {
        const ReportHead &head = m_section.columns.at(m_section.chart.columns.constFirst());
        return head.form == ReportForm::Length ? head.title : headWithUnit(head); // its steps tell the hours
    }

    [[nodiscard]] AxisSteps steps(int most) const
    {
        double lowest = 0;
        double highest = 0;
        for (const QList<ReportValue> &row : m_section.rows) {
            for (const int column : m_section.chart.columns) {
                const double value = heightOf(m_section.columns.at(column).form, row.at(column));
                lowest = std::min(lowest, value);
                highest = std::max(highest, value);
            }
        }
        return axisSteps(lowest, highest, most);
    }

    void paintCourse()
    {
        const AxisSteps axis = steps(5);
        double wide = 0;
        for (double at = axis.from; at <= axis.until + axis.step / 2; at += axis.step)
            wide = std::max(wide, m_metrics.horizontalAdvance(stepText(form(), at, axis.step)));
        const bool legend = m_section.chart.columns.size() > 1;
        const double below = m_unit * (legend ? 3.6 : 2.0);
        const QRectF plot = m_area.adjusted(wide + m_unit * 0.8, m_unit * 2.4, 0, -below);
        if (!legend)
            text({m_area.left(), m_area.top(), m_area.width(), m_unit * 1.4}, Qt::AlignLeft | Qt::AlignVCenter,
                 headOfAxis(), ink::muted);
        const auto y = [&](double value) {
            return plot.bottom() - (value - axis.from) / (axis.until - axis.from) * plot.height();
        };
        for (double at = axis.from; at <= axis.until + axis.step / 2; at += axis.step) {
            const QRectF grid = placed({plot.left(), y(at), plot.width(), 0});
            m_painter.setPen(QPen(ink::line, m_unit * 0.05));
            m_painter.drawLine(grid.topLeft(), grid.topRight());
            text({m_area.left(), y(at) - m_unit, wide, m_unit * 2}, Qt::AlignRight | Qt::AlignVCenter,
                 stepText(form(), at, axis.step), ink::muted);
        }
        if (m_section.chart.kind == ReportChart::Kind::Bars)
            paintBars(plot, y);
        else
            paintLines(plot, y);
        paintKeys(plot);
        if (legend)
            paintLegend(plot.bottom() + m_unit * 2.2);
    }

    template <typename Y>
    void paintBars(const QRectF &plot, Y &&y)
    {
        const int column = m_section.chart.columns.constFirst();
        const double slot = plot.width() / static_cast<double>(m_section.rows.size());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink::mark);
        for (qsizetype i = 0; i < m_section.rows.size(); ++i) {
            const ReportValue &value = m_section.rows.at(i).at(column);
            if (!value.exact)
                continue;
            const double top = y(heightOf(form(), value));
            const QRectF bar(plot.left() + slot * (static_cast<double>(i) + 0.15), std::min(top, y(0)), slot * 0.7,
                             std::abs(y(0) - top));
            m_painter.drawRect(placed(bar));
        }
    }

    /// A line is broken where there are no data.
    template <typename Y>
    void paintLines(const QRectF &plot, Y &&y)
    {
        const double slot = plot.width() / static_cast<double>(m_section.rows.size());
        std::size_t number = 0;
        m_painter.setBrush(Qt::NoBrush);
        for (const int column : m_section.chart.columns) {
            QPainterPath path;
            bool drawn = false;
            for (qsizetype i = 0; i < m_section.rows.size(); ++i) {
                const ReportValue &value = m_section.rows.at(i).at(column);
                if (!value.exact) {
                    drawn = false;
                    continue;
                }
                const double x = plot.left() + slot * (static_cast<double>(i) + 0.5);
                const QPointF point(placed({x, 0, 0, 0}).left(), y(heightOf(m_section.columns.at(column).form, value)));
                if (drawn)
                    path.lineTo(point);
                else
                    path.moveTo(point);
                drawn = true;
            }
            QPen pen(ink::series.at(number++ % ink::series.size()), m_unit * 0.18);
            pen.setJoinStyle(Qt::RoundJoin);
            m_painter.setPen(pen);
            m_painter.drawPath(path);
        }
    }

    /// What the marks stand for, as many as there is room for.
    void paintKeys(const QRectF &plot)
    {
        double wide = 0;
        for (const QList<ReportValue> &row : m_section.rows)
            wide = std::max(wide, m_metrics.horizontalAdvance(row.constFirst().shown));
        const double slot = plot.width() / static_cast<double>(m_section.rows.size());
        const auto every = std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil((wide + m_unit) / slot)));
        for (qsizetype i = 0; i < m_section.rows.size(); i += every) {
            const double middle = plot.left() + slot * (static_cast<double>(i) + 0.5);
            const double left = std::clamp(middle - wide / 2, m_area.left(), m_area.right() - wide);
            text({left, plot.bottom() + m_unit * 0.4, wide, m_unit * 1.4}, Qt::AlignHCenter | Qt::AlignTop,
                 m_section.rows.at(i).constFirst().shown, ink::muted);
        }
    }

    void paintLegend(double top)
    {
        double left = m_area.left();
        std::size_t number = 0;
        for (const int column : m_section.chart.columns) {
            const QString title = m_section.columns.at(column).title;
            const QColor colour = ink::series.at(number++ % ink::series.size());
            m_painter.fillRect(placed({left, top + m_unit * 0.45, m_unit * 1.2, m_unit * 0.35}), colour);
            const double wide = m_metrics.horizontalAdvance(title);
            text({left + m_unit * 1.6, top, wide, m_unit * 1.3}, Qt::AlignLeft | Qt::AlignVCenter, title, ink::text);
            left += wide + m_unit * 3.2;
        }
    }

    void paintRanks()
    {
        const int column = m_section.chart.columns.constFirst();
        const qsizetype count = std::min(mostRanks, m_section.rows.size());
        double wide = 0;
        double figure = 0;
        double highest = 0;
        for (qsizetype i = 0; i < count; ++i) {
            const QList<ReportValue> &row = m_section.rows.at(i);
            wide = std::max(wide, m_metrics.horizontalAdvance(row.constFirst().shown));
            figure = std::max(figure, m_metrics.horizontalAdvance(row.at(column).shown));
            highest = std::max(highest, std::abs(heightOf(form(), row.at(column))));
        }
        wide = std::min(wide, m_area.width() * 0.35);
        const double slot = m_area.height() / static_cast<double>(count);
        const double room = m_area.width() - wide - figure - m_unit * 2;
        for (qsizetype i = 0; i < count; ++i) {
            const QList<ReportValue> &row = m_section.rows.at(i);
            const double top = m_area.top() + slot * static_cast<double>(i);
            text({m_area.left(), top, wide, slot}, Qt::AlignLeft | Qt::AlignVCenter,
                 m_metrics.elidedText(row.constFirst().shown, Qt::ElideRight, wide), ink::text);
            const double value = heightOf(form(), row.at(column));
            const double length = highest > 0 ? std::abs(value) / highest * room : 0;
            const QRectF bar(m_area.left() + wide + m_unit * 0.8, top + slot * 0.18, length, slot * 0.64);
            m_painter.fillRect(placed(bar), value < 0 ? ink::series.at(1) : ink::mark);
            text({bar.right() + m_unit * 0.6, top, figure, slot}, Qt::AlignLeft | Qt::AlignVCenter,
                 row.at(column).shown, ink::text);
        }
    }

    void paintWeek()
    {
        const int column = m_section.chart.columns.constFirst();
        double highest = 0;
        QStringList days(daysOfWeek);
        for (const QList<ReportValue> &row : m_section.rows) {
            highest = std::max(highest, heightOf(form(), row.at(column)));
            const qint64 number = row.constFirst().exact.value_or(-1);
            if (number >= 0 && number < qint64 {daysOfWeek} * hoursOfDay)
                days[number / hoursOfDay] = row.constFirst().shown.section(u' ', 0, 0);
        }
        double wide = 0;
        for (const QString &day : std::as_const(days))
            wide = std::max(wide, m_metrics.horizontalAdvance(day));
        const QRectF plot = m_area.adjusted(wide + m_unit * 0.8, m_unit * 1.6, 0, -m_unit * 2.2);
        const double cell = plot.width() / hoursOfDay;
        const double tall = plot.height() / daysOfWeek;
        for (int day = 0; day < daysOfWeek; ++day)
            text({m_area.left(), plot.top() + tall * day, wide, tall}, Qt::AlignRight | Qt::AlignVCenter, days.at(day),
                 ink::muted);
        for (int hour = 0; hour < hoursOfDay; hour += 2)
            text({plot.left() + cell * hour, m_area.top(), cell, m_unit * 1.4}, Qt::AlignCenter, QString::number(hour),
                 ink::muted);
        for (const QList<ReportValue> &row : m_section.rows) {
            const qint64 number = row.constFirst().exact.value_or(-1);
            if (number < 0 || number >= qint64 {daysOfWeek} * hoursOfDay)
                continue;
            const QRectF box(plot.left() + cell * static_cast<double>(number % hoursOfDay),
                             plot.top() + tall * static_cast<double>(number / hoursOfDay), cell, tall);
            const double part = highest > 0 ? heightOf(form(), row.at(column)) / highest : 0;
            m_painter.fillRect(placed(box.adjusted(0, 0, -m_unit * 0.1, -m_unit * 0.1)),
                               row.at(column).exact ? shade(part) : ink::band);
        }
        paintScale(plot, highest);
    }

    [[nodiscard]] static QColor shade(double part)
    {
        const auto mix = [part](int from, int to) { return qRound(from + (to - from) * std::clamp(part, 0.0, 1.0)); };
        return {mix(0xEE, ink::mark.red()), mix(0xF3, ink::mark.green()), mix(0xF8, ink::mark.blue())};
    }

    void paintScale(const QRectF &plot, double highest)
    {
        constexpr int fields = 5;
        double left = plot.left();
        const double top = plot.bottom() + m_unit * 0.7;
        for (int field = 0; field < fields; ++field) {
            const double part = static_cast<double>(field) / (fields - 1);
            m_painter.fillRect(placed({left, top + m_unit * 0.15, m_unit * 1.4, m_unit}), shade(part));
            const QString words = stepText(form(), highest * part, std::max(highest / (fields - 1), 0.0001));
            const double wide = m_metrics.horizontalAdvance(words);
            text({left + m_unit * 1.8, top, wide, m_unit * 1.3}, Qt::AlignLeft | Qt::AlignVCenter, words, ink::muted);
            left += wide + m_unit * 3.2;
        }
    }

    QPainter &m_painter;
    QRectF m_area;
    const ReportSection &m_section;
    double m_unit;
    bool m_mirrored;
    QFontMetricsF m_metrics;
};

} // namespace

AxisSteps axisSteps(double lowest, double highest, int most)
{
    if (highest <= lowest)
        highest = lowest + 1;
    const double rough = (highest - lowest) / most;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * 0.999) {
            step = factor * power;
            break;
        }
    }
    return {std::floor(lowest / step) * step, std::ceil(highest / step * 0.9999) * step, step};
}

bool hasReportChart(const ReportSection &section)
{
    if (section.chart.drawing)
        return true;
    return section.chart.kind != ReportChart::Kind::None && !section.chart.columns.isEmpty() && !section.rows.isEmpty();
}

double reportChartHeight(const ReportSection &section, double width, double unit)
{
    if (section.chart.drawing)
        return width / section.chart.drawingShape;
    if (section.chart.kind == ReportChart::Kind::Ranks)
        return unit * 1.9 * static_cast<double>(std::min(mostRanks, section.rows.size()));
    return unit * (section.chart.kind == ReportChart::Kind::Week ? 18 : 20);
}

void paintReportChart(QPainter &painter, const QRectF &area, const ReportSection &section, double unit,
                      bool rightToLeft)
{
    if (!hasReportChart(section))
        return;
    painter.save();
    if (section.chart.drawing)
        section.chart.drawing(painter, area);
    else
        ChartPainter(painter, area, section, unit, rightToLeft).paint();
    painter.restore();
}

} // namespace parkdesk
