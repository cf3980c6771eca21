// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/stepchart.h"

#include "domain/timespan.h"
#include "ui/shared/charts/chartscale.h"
#include "ui/shared/fonts.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTicks = 7;
constexpr int axisHeight = 34;
constexpr int cursorStep = 15;

/// Tick distance of the time axis in minutes.
[[nodiscard]] int timeTick(int reach)
{
    for (const int tick : {15, 30, 60, 120, 240, 360, 720, 1440, 2880}) {
        if (reach / tick <= 6)
            return tick;
    }
    return 10080;
}

[[nodiscard]] QColor seriesColour(const StepChart::Series &series, const Theme &theme)
{
    return series.previous ? theme.neutralSeries : theme.series[0];
}

[[nodiscard]] QPen seriesPen(const QColor &colour, bool previous)
{
    QPen pen(colour, previous ? 1.5 : 2, previous ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setCosmetic(true);
    return pen;
}

} // namespace

StepChart::StepChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void StepChart::setSeries(const std::vector<Series> &series, int reach, Currency currency)
{
    m_series = series;
    m_minutes = qMax(1, reach);
    m_currency = currency;
    qint64 most = 1;
    for (const Series &each : series) {
        for (const Point &point : each.points)
            most = qMax(most, point.minor);
    }
    m_tick = niceTick(most, mostTicks);
    m_top = (most / m_tick + 1) * m_tick;
    describe();
    update();
}

void StepChart::setNote(const QString &note)
{
    m_note = note;
    update();
}

void StepChart::setCursorMinute(int minute)
{
    m_cursor = qBound(0, minute, m_minutes);
    describe();
    update();
}

QString StepChart::reachText(int minute)
{
    return minute % 60 == 0 && minute <= 2880 ? tr("%1 h").arg(minute / 60) : durationText(minutes(minute));
}

std::optional<qint64> StepChart::priceAt(const Series &series, int minute)
{
    std::optional<qint64> price;
    for (const Point &point : series.points) {
        if (point.minute <= minute)
            price = point.minor;
    }
    return price;
}

QRectF StepChart::plot() const
{
    const QFontMetrics metrics(fontOf(FontRole::Caption));
    const int left = metrics.horizontalAdvance(shortAmountText(Money(m_top, m_currency))) + 8;
    QRectF area = QRectF(rect()).adjusted(left, 6, -8, -axisHeight);
    if (layoutDirection() == Qt::RightToLeft)
        area.moveLeft(8);
    return area;
}

double StepChart::xOf(const QRectF &area, int minute) const
{
    return area.left() + area.width() * minute / m_minutes;
}

double StepChart::yOf(const QRectF &area, qint64 minor) const
{
    return area.bottom() - area.height() * static_cast<double>(minor) / static_cast<double>(m_top);
}

void StepChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = plot();
    paintAxes(painter, area);
    for (auto series = m_series.rbegin(); series != m_series.rend(); ++series)
        paintSeries(painter, area, *series);
    paintCallout(painter, area);
    if (hasFocus())
        paintBox(painter, rect(), QColor(), themeOf(this).focus, metric::focusWidth, metric::controlRadius);
}

void StepChart::paintAxes(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = themeOf(this);
    painter.setFont(fontOf(FontRole::Caption));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (qint64 minor = 0; minor <= m_top; minor += m_tick) {
        const double y = qRound(yOf(area, minor)) + 0.5;
        paintLine(painter, {area.left(), y}, {area.right(), y}, theme.line);
        painter.setPen(theme.quietText);
        const QRectF place(mirrored ? area.right() + 4 : 0, y - 9,
                           mirrored ? width() - area.right() - 4 : area.left() - 5, 18);
        painter.drawText(place, static_cast<int>((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
                         shortAmountText(Money(minor, m_currency)));
    }
    const int tick = timeTick(m_minutes);
    for (int minute = 0; minute <= m_minutes; minute += tick) {
        const double x = qRound(xOf(area, minute)) + 0.5;
        paintLine(painter, {x, area.bottom()}, {x, area.bottom() + 4}, theme.border);
        painter.setPen(theme.quietText);
        const QString words = minute == 0 ? u"0"_s : reachText(minute);
        const double room = painter.fontMetrics().horizontalAdvance(words) + 2;
        const double left = qBound(0.0, x - room / 2, width() - room); // whole at both ends
        painter.drawText(QRectF(left, area.bottom() + 4, room, 14), static_cast<int>(Qt::AlignCenter), words);
    }
    painter.setPen(theme.quietText);
    painter.drawText(QRectF(0, height() - 15, width(), 15), static_cast<int>(Qt::AlignCenter),
                     painter.fontMetrics().elidedText(m_note, Qt::ElideRight, width()));
    if (m_minutes > 1440) {
        const double x = qRound(xOf(area, 1440)) + 0.5;
        painter.setPen(QPen(theme.border, 1, Qt::DotLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

void StepChart::paintSeries(QPainter &painter, const QRectF &area, const Series &series) const
{
    if (series.points.empty())
        return;
    const Theme &theme = themeOf(this);
    const QColor colour = seriesColour(series, theme);
    QPainterPath path;
    bool first = true;
    for (const Point &point : series.points) {
        const double x = xOf(area, point.minute);
        const double y = qRound(yOf(area, point.minor)) + (series.previous ? 0.5 : 0.0);
        if (first)
            path.moveTo(x, y);
        else
            path.lineTo(qRound(x), path.currentPosition().y());
        path.lineTo(qRound(x), y);
        first = false;
    }
    path.lineTo(area.right(), path.currentPosition().y());
    painter.setPen(seriesPen(colour, series.previous));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

QStringList StepChart::calloutLines() const
{
    QStringList lines {durationText(minutes(m_cursor))};
    for (const Series &series : m_series) {
        if (const auto price = priceAt(series, m_cursor))
            lines << tr("%1: %2", "series, price").arg(series.name, amountText(Money(*price, m_currency)));
        else if (!series.points.empty())
            lines << tr("%1: no price").arg(series.name);
    }
    return lines;
}

void StepChart::paintCallout(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = themeOf(this);
    const double x = qRound(xOf(area, m_cursor)) + 0.5;
    paintLine(painter, {x, area.top()}, {x, area.bottom()}, theme.text);
    for (const Series &series : m_series) {
        const auto price = priceAt(series, m_cursor);
        if (!price || series.previous)
            continue;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.surface, 1.5));
        painter.setBrush(theme.series[0]);
        painter.drawEllipse(QPointF(x, yOf(area, *price)), 4.5, 4.5);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const QStringList lines = calloutLines();
    const QFont strong = fontOf(FontRole::SmallStrong);
    const QFont plain = fontOf(FontRole::Small);
    int width = 0;
    for (const QString &line : lines)
        width = qMax(width, QFontMetrics(strong).horizontalAdvance(line));
    const int lineHeight = QFontMetrics(strong).height();
    const int sample = 20; // of the line that is spoken of
    QRectF box(x + 8, area.top() + 2, width + 14 + sample, lineHeight * static_cast<int>(lines.size()) + 8);
    if (box.right() > area.right())
        box.moveRight(x - 8);
    paintBox(painter, box, theme.surface, theme.border, 1, 2);
    std::vector<const Series *> told; // one line each after the first
    for (const Series &series : m_series) {
        if (!series.points.empty())
            told.push_back(&series);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QRectF line(box.left() + 7, box.top() + 4 + static_cast<double>(i) * lineHeight, box.width() - 14, lineHeight);
        if (i > 0) {
            const Series &series = *told.at(static_cast<size_t>(i) - 1);
            const double start = mirrored ? line.right() - sample + 5 : line.left();
            painter.setPen(seriesPen(seriesColour(series, theme), series.previous));
            painter.drawLine(QPointF(start, line.center().y()), QPointF(start + sample - 5, line.center().y()));
        }
        line.adjust(mirrored || i == 0 ? 0 : sample, 0, mirrored && i > 0 ? -sample : 0, 0);
        painter.setPen(theme.text);
        painter.setFont(i < 2 ? strong : plain);
        painter.drawText(line, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), lines.at(i));
    }
}

void StepChart::describe()
{
    setAccessibleDescription(calloutLines().join(u"; "_s));
}

void StepChart::moveTo(int minute)
{
    const int bound = qBound(0, minute, m_minutes);
    if (bound == m_cursor)
        return;
    setCursorMinute(bound);
    Q_EMIT cursorMoved(bound);
}

void StepChart::mousePressEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    moveTo(static_cast<int>((event->position().x() - area.left()) / area.width() * m_minutes));
}

void StepChart::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        mousePressEvent(event);
}

void StepChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        moveTo(m_cursor + (event->key() == Qt::Key_Right ? cursorStep : -cursorStep));
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace parkdesk
