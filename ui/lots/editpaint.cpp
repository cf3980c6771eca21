// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// How EditCanvas is painted.

#include "ui/lots/editcanvas.h"
#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/plan/spotpaint.h"
#include "ui/shared/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ruler = 20;
constexpr int metre = 1'000;
constexpr double leastGrid = 5; ///< pixels between two dots
constexpr double leastLabelled = 14;
constexpr double usualWidth = 2'500; ///< of a spot
constexpr double labelShare = 0.36;
constexpr int leastLabel = 7;
constexpr double knob = 8;
constexpr double knobAbove = 22;

/// Metres between two numbers of a ruler.
int rulerStep(double scale)
{
    for (const int step : {1, 2, 5, 10, 20, 50, 100}) {
        if (step * metre * scale >= 48)
            return step;
    }
    return 200;
}

bool isError(const PlanIssue &issue)
{
    return issue.stops;
}

} // namespace

void EditCanvas::paintGround(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.canvas);
    if (!m_grid || metre * frame().scale < leastGrid)
        return;
    const QPointF first = frame().toPlan({0, 0});
    const QPointF last = frame().toPlan(QPointF(width(), height()));
    const int top = static_cast<int>(std::floor(first.y() / metre));
    const int left = static_cast<int>(std::floor(first.x() / metre));
    const QColor faint = mixed(theme.border, theme.canvas, 0.5);
    for (int x = left; x * metre <= last.x(); ++x) {
        const int at = static_cast<int>(frame().toPixel(QPointF(x * metre, 0)).x());
        if (x % 5 == 0)
            painter.fillRect(at, 0, 1, height(), theme.line);
        for (int y = top; y * metre <= last.y(); ++y)
            painter.fillRect(at, static_cast<int>(frame().toPixel(QPointF(0, y * metre)).y()), 1, 1, faint);
    }
    for (int y = top; y * metre <= last.y(); ++y) {
        if (y % 5 == 0)
            painter.fillRect(0, static_cast<int>(frame().toPixel(QPointF(0, y * metre)).y()), width(), 1, theme.line);
    }
}

void EditCanvas::paintSpot(QPainter &painter, const Theme &theme, const PlanSpot &spot, bool chosen)
{
    const QRectF area = pixelsOf(spot.box);
    const bool upright = spot.box.rotation % 900 == 0;
    SpotFill fill = spotFill(Theme::Free, theme);
    fill.fill = chosen ? theme.raised : theme.surface;
    fill.text = theme.text;
    if (chosen) {
        fill.border = theme.primary;
        fill.borderWidth = 2;
    }
    if (upright) {
        const bool hasAir = area.width() > 4 && area.height() > 4;
        const QRectF body =
            hasAir ? area.adjusted(1, 1, -1, -1) : QRectF(area.topLeft(), area.size().expandedTo({1, 1}));
        painter.drawPixmap(body.topLeft(), m_bodies.body(fill, body.size().toSize(), devicePixelRatioF(), 0));
    } else {
        const QRectF box = frame().toPixel(QRectF(spot.box.x, spot.box.y, spot.box.width, spot.box.height));
        painter.save();
        painter.translate(box.center());
        painter.rotate(spot.box.rotation / 10.0);
        paintSpotBody(painter, QRectF(QPointF(-box.width() / 2, -box.height() / 2), box.size()), fill, 0);
        painter.restore();
    }
    if (area.width() < leastLabelled)
        return;
    const double high = painter.fontMetrics().height();
    painter.setPen(theme.text);
    const QRectF label(area.left(), upright ? area.top() + 1 : area.center().y() - high / 2, area.width(), high);
    if (painter.fontMetrics().horizontalAdvance(spot.label) <= area.width())
        painter.drawText(label, Qt::AlignCenter, spot.label);
    const Glyph glyph = featureGlyph(spot.features) != Glyph::None ? featureGlyph(spot.features)
        : spot.types.value(0) != u"car" && !spot.types.isEmpty()   ? vehicleGlyph(spot.types.first())
                                                                   : Glyph::None;
    if (glyph != Glyph::None && area.width() >= 18 && area.height() >= high + 18)
        paintGlyph(painter, QRectF(area.center().x() - 8, area.bottom() - 20, 16, 16), glyph, theme.text);
}

void EditCanvas::paintChosen(QPainter &painter, const Theme &theme) const
{
    const QRect all = aroundSpots(m_draft.plan(), m_draft.chosen());
    const QRectF area = frame().toPixel(QRectF(all)).adjusted(-4, -4, 4, 4);
    painter.setPen(QPen(theme.primary, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    const QPointF top(area.center().x(), area.top());
    paintLine(painter, top, top - QPointF(0, knobAbove - 4), theme.primary);
    paintBox(painter, QRectF(top - QPointF(knob / 2, knobAbove), QSizeF(knob + 2, knob + 2)), theme.surface,
             theme.primary, 1.5, knob / 2 + 1);
    for (const QPointF &corner : {area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()})
        paintBox(painter, QRectF(corner - QPointF(knob / 2, knob / 2), QSizeF(knob, knob)), theme.surface,
                 theme.primary, 1.5, 1);
    painter.setFont(fontOf(FontRole::SmallStrong));
    const QString words =
        tr("%1 × %2 m", "width, height")
            .arg(QLocale().toString(all.width() / 1000.0, 'f', 2), QLocale().toString(all.height() / 1000.0, 'f', 2));
    const int wide = painter.fontMetrics().horizontalAdvance(words) + 12;
    const QRectF plate(area.center().x() - wide / 2.0, area.bottom() + 6, wide, painter.fontMetrics().height() + 2);
    paintBox(painter, plate, theme.surface, theme.primary, 1, 3);
    painter.setPen(theme.text);
    painter.drawText(plate, Qt::AlignCenter, words);
}

void EditCanvas::paintDrag(QPainter &painter, const Theme &theme) const
{
    if (m_drag != Drag::Band && m_drag != Drag::Draw)
        return;
    if (m_tool == PlanTool::Scale && m_drag == Drag::Draw) {
        painter.setPen(QPen(theme.primary, 2, Qt::DashLine));
        painter.drawLine(m_length.size() == 1 ? frame().toPixel(m_length.first()) : m_from, m_to);
        return;
    }
    const bool line = m_tool == PlanTool::Wall || m_tool == PlanTool::Arrow;
    painter.setPen(QPen(theme.primary, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    if (m_drag == Drag::Draw && line)
        painter.drawLine(frame().toPixel(QPointF(planAt(m_from))), frame().toPixel(QPointF(planAt(m_to))));
    else
        painter.drawRect(QRectF(m_from, m_to).normalized());
}

/// The points of a length: what the picture's scale is taken from.
void EditCanvas::paintLength(QPainter &painter, const Theme &theme) const
{
    if (m_tool != PlanTool::Scale)
        return;
    if (m_length.size() == 2)
        paintLine(painter, frame().toPixel(m_length.first()), frame().toPixel(m_length.last()), theme.primary, 2);
    for (const QPointF &point : m_length) {
        const QPointF at = frame().toPixel(point);
        paintLine(painter, at - QPointF(knob, 0), at + QPointF(knob, 0), theme.primary, 2);
        paintLine(painter, at - QPointF(0, knob), at + QPointF(0, knob), theme.primary, 2);
    }
}

void EditCanvas::paintIssues(QPainter &painter, const Theme &theme) const
{
    const QList<PlanSpot> &spots = m_draft.plan().spots;
    painter.setFont(fontOf(FontRole::CaptionStrong));
    QList<QRectF> discs;
    for (int i = 0; i < static_cast<int>(m_issues.size()); ++i) {
        const PlanIssue &issue = m_issues.at(i);
        if (issue.index < 0 || issue.index >= spots.size() || issue.label != spots.at(issue.index).label
            || spots.at(issue.index).level != m_draft.level())
            continue;
        const QRectF area = pixelsOf(spots.at(issue.index).box);
        const Theme::Tinted &tone = isError(issue) ? theme.error : theme.warning;
        painter.setPen(QPen(tone.text, 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(1, 1, -1, -1));
        const QRectF disc(area.right() - 9, area.top() - 7, 16, 16);
        if (std::any_of(discs.begin(), discs.end(), [&](const QRectF &other) { return other.intersects(disc); }))
            continue; // one number over another says nothing
        discs.append(disc);
        paintBox(painter, disc, tone.text, tone.tint, 1, isError(issue) ? 8 : 3);
        painter.setPen(tone.tint);
        painter.drawText(disc, Qt::AlignCenter, QString::number(i + 1));
    }
}

void EditCanvas::paintRulers(QPainter &painter, const Theme &theme) const
{
    painter.fillRect(0, 0, width(), ruler, theme.surface);
    painter.fillRect(0, 0, ruler, height(), theme.surface);
    const QRect all = aroundSpots(m_draft.plan(), m_draft.chosen());
    if (!m_draft.chosen().isEmpty()) {
        const QRectF area = frame().toPixel(QRectF(all));
        painter.fillRect(QRectF(area.left(), ruler - 3, area.width(), 3), theme.primary);
        painter.fillRect(QRectF(ruler - 3, area.top(), 3, area.height()), theme.primary);
    }
    painter.setFont(fontOf(FontRole::Caption));
    painter.setPen(theme.quietText);
    const int step = rulerStep(frame().scale);
    const QPointF first = frame().toPlan({0, 0}) / metre;
    const QPointF last = frame().toPlan(QPointF(width(), height())) / metre;
    for (int at = static_cast<int>(std::ceil(first.x() / step)) * step; at <= last.x(); at += step) {
        const double x = frame().toPixel(QPointF(at * metre, 0)).x();
        painter.fillRect(QRectF(x, ruler - 5, 1, 5), theme.border);
        if (x > ruler)
            painter.drawText(QRectF(x + 2, 0, 40, ruler - 4), Qt::AlignVCenter, QString::number(at));
    }
    for (int at = static_cast<int>(std::ceil(first.y() / step)) * step; at <= last.y(); at += step) {
        const double y = frame().toPixel(QPointF(0, at * metre)).y();
        painter.fillRect(QRectF(ruler - 5, y, 5, 1), theme.border);
        if (y > ruler)
            painter.drawText(QRectF(1, y + 1, ruler - 2, 14), Qt::AlignCenter, QString::number(at));
    }
    painter.fillRect(0, 0, ruler, ruler, theme.surface);
    painter.fillRect(0, ruler - 1, width(), 1, theme.line);
    painter.fillRect(ruler - 1, 0, 1, height(), theme.line);
}

void EditCanvas::paintPlan(QPainter &painter, const QRect &part)
{
    const Theme &theme = themeOf(this);
    const SpotSet &chosen = m_draft.chosen();
    QFont font = fontOf(FontRole::Caption);
    font.setPixelSize(
        std::clamp(static_cast<int>(usualWidth * frame().scale * labelShare), leastLabel, font.pixelSize()));
    painter.setFont(font);
    const QRectF seen = QRectF(part).adjusted(-2, -2, 2, 2);
    for (const PlanSpot &spot : m_draft.plan().spots) {
        if (spot.level == m_draft.level() && pixelsOf(spot.box).intersects(seen))
            paintSpot(painter, theme, spot, chosen.contains(spot.id.value));
    }
    paintIssues(painter, theme);
    if (!chosen.isEmpty())
        paintChosen(painter, theme);
    paintDrag(painter, theme);
    paintLength(painter, theme);
    paintRulers(painter, theme);
    if (hasFocus())
        paintBox(painter, rect(), QColor(), theme.focus, 2, 0);
}

} // namespace parkdesk
