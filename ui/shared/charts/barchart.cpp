// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/barchart.h"

#include "ui/shared/charts/chartlines.h"
#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>

#include <algorithm>

namespace parkdesk {

namespace {

constexpr double slotShare = 0.68;
constexpr double widestBar = 64;

} // namespace

BarChart::BarChart(QWidget *parent)
    : Chart(parent)
{
}

void BarChart::setBars(const std::vector<Bar> &bars, const ChartFrame::Words &words, bool mirroredPieces)
{
    m_bars = bars;
    m_mirroredPieces = mirroredPieces;
    qint64 most = 1;
    qint64 least = 0;
    for (const Bar &bar : bars) {
        qint64 sum = 0;
        for (size_t i = 0; i < bar.pieces.size(); ++i) {
            if (mirroredPieces && i == 1)
                least = qMin(least, -bar.pieces[i]);
            else
                sum += qMax<qint64>(bar.pieces[i], 0);
        }
        most = qMax(most, qMax(sum, bar.before.value_or(0)));
    }
    // Of what is mirrored nobody needs to know that it is below nothing.
    const ChartFrame::Words shown =
        mirroredPieces && words ? ChartFrame::Words([words](qint64 value) { return words(qAbs(value)); }) : words;
    m_frame = ChartFrame(least, most, shown, static_cast<int>(bars.size()));
    leaveHead();
    marksChanged(static_cast<int>(bars.size()) - 1);
}

void BarChart::setRules(const std::vector<Rule> &rules)
{
    m_rules = rules;
    leaveHead();
    pictureChanged();
}

void BarChart::setSides(const QString &above, const QString &below)
{
    m_above = above;
    m_below = below;
    pictureChanged();
}

int BarChart::markAt(const ChartCanvas &canvas, const QPointF &position) const
{
    return m_bars.empty() ? -1 : m_frame.slotAt(canvas, position);
}

void BarChart::paintChart(const ChartCanvas &canvas) const
{
    const QRectF plot = m_frame.plot(canvas);
    QStringList words;
    for (int i = 0; i < markCount(); ++i) {
        const Bar &bar = m_bars[static_cast<size_t>(i)];
        words.append(bar.label);
        if (bar.shaded)
            canvas.painter.fillRect(m_frame.slot(canvas, plot, i), canvas.theme.canvas);
    }
    m_frame.paintGrid(canvas, plot);
    for (int i = 0; i < markCount(); ++i)
        paintBar(canvas, plot, i);
    paintBefore(canvas, plot);
    paintRules(canvas, plot);
    paintSides(canvas, plot);
    m_frame.paintSlotWords(canvas, plot, words);
}

void BarChart::paintMarker(const ChartCanvas &canvas) const
{
    ChartFrame::paintRing(canvas, m_frame.slot(canvas, m_frame.plot(canvas), canvas.marker));
}

void BarChart::paintBar(const ChartCanvas &canvas, const QRectF &plot, int index) const
{
    const Bar &bar = m_bars[static_cast<size_t>(index)];
    const QRectF slot = m_frame.slot(canvas, plot, index);
    const double width = qBound(2.0, slot.width() * slotShare, widestBar);
    const double left = qRound(slot.center().x() - width / 2);
    qint64 sum = 0;
    for (size_t i = 0; i < bar.pieces.size(); ++i) {
        const qint64 piece = qMax<qint64>(bar.pieces[i], 0);
        if (piece == 0)
            continue;
        const bool below = m_mirroredPieces && i == 1;
        const double from = qRound(m_frame.yOf(plot, below ? 0 : sum));
        const double until = qRound(m_frame.yOf(plot, below ? -piece : sum + piece));
        QRectF body(left, qMin(from, until), width, qAbs(until - from));
        if (!below && sum > 0 && body.height() > 2)
            body.setBottom(body.bottom() - 1); // a gap of the surface tells pieces apart
        canvas.painter.fillRect(body, canvas.theme.series[i % canvas.theme.series.size()]);
        if (bar.running)
            paintHatch(canvas.painter, body, canvas.theme.surface, 6, 2);
        if (!below)
            sum += piece;
    }
}

void BarChart::paintBefore(const ChartCanvas &canvas, const QRectF &plot) const
{
    QList<QPointF> course;
    const auto finish = [&] {
        paintCourse(canvas.painter, course, QPen(canvas.theme.surface, 4));
        paintCourse(canvas.painter, course, QPen(canvas.theme.text, 1.5));
        course.clear();
    };
    for (int i = 0; i < markCount(); ++i) {
        if (const Bar &bar = m_bars[static_cast<size_t>(i)]; bar.before)
            course.append({m_frame.slot(canvas, plot, i).center().x(), m_frame.yOf(plot, *bar.before)});
        else
            finish();
    }
    finish();
}

void BarChart::leaveHead()
{
    const auto strong = std::count_if(m_rules.begin(), m_rules.end(), [](const Rule &rule) { return rule.strong; });
    m_frame.setHead(static_cast<int>(strong));
}

void BarChart::paintRules(const ChartCanvas &canvas, const QRectF &plot) const
{
    canvas.painter.setFont(fontOf(FontRole::Caption));
    const QFontMetrics metrics(canvas.painter.font());
    const double slot = plot.width() / qMax(1, markCount());
    int above =
        static_cast<int>(std::count_if(m_rules.begin(), m_rules.end(), [](const Rule &rule) { return rule.strong; }));
    for (const Rule &rule : m_rules) {
        const double along = slot * rule.at;
        const double x = qRound(canvas.mirrored ? plot.right() - along : plot.left() + along) + 0.5;
        canvas.painter.setPen(QPen(rule.strong ? canvas.theme.text : canvas.theme.quietText, 1,
                                   rule.strong ? Qt::SolidLine : Qt::DotLine));
        const double top = plot.top() - (rule.strong ? metrics.height() * above : 0);
        canvas.painter.drawLine(QPointF(x, top), QPointF(x, plot.bottom()));
        const double width = metrics.horizontalAdvance(rule.words) + 8;
        const bool room = canvas.mirrored ? x - width > plot.left() : x + width < plot.right();
        const bool after = canvas.mirrored != room; // beside the line where there is room, in the direction of reading
        const QRectF place(after ? x + 4 : x - width, top, width, metrics.height());
        paintChartText(canvas, place, ChartCanvas::sideOf(!after), rule.words,
                       rule.strong ? canvas.theme.text : canvas.theme.quietText);
        above -= rule.strong ? 1 : 0;
    }
}

void BarChart::paintSides(const ChartCanvas &canvas, const QRectF &plot) const
{
    if (!m_mirroredPieces)
        return;
    canvas.painter.setFont(fontOf(FontRole::CaptionStrong));
    const double height = QFontMetrics(canvas.painter.font()).height();
    const int side = canvas.start();
    const QRectF above(plot.left() + 6, plot.top() + 2, plot.width() - 12, height);
    paintChartText(canvas, above, side, m_above, canvas.theme.text);
    paintChartText(canvas, QRectF(above).translated(0, plot.height() - height - 4), side, m_below, canvas.theme.text);
}

} // namespace parkdesk
