// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/plan/spotpaint.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QPainter>

#include <array>

namespace parkdesk {

namespace {

struct SpotWords {
    Q_DECLARE_TR_FUNCTIONS(SpotWords)
};

constexpr double corner = 2.0;
constexpr double stripePitch = 6.0;
constexpr double stripeWidth = 2.0;
constexpr double leastPatterned = 8.0; ///< below that a pattern is only noise
constexpr double triangleSide = 9.0;

void paintPattern(QPainter &painter, const QRectF &inside, const SpotFill &fill)
{
    if (inside.width() < leastPatterned || inside.height() < 4)
        return;
    if (fill.pattern == SpotPattern::Stripes)
        paintHatch(painter, inside, mixed(fill.border, fill.fill, 0.5), stripePitch, stripeWidth);
    if (fill.pattern != SpotPattern::Cross)
        return;
    const QColor ink = mixed(fill.border, fill.fill, 0.45);
    paintHatch(painter, inside, ink, stripePitch, 1.0);
    painter.save();
    painter.translate(inside.center().x() * 2, 0);
    painter.scale(-1, 1);
    paintHatch(painter, inside, ink, stripePitch, 1.0);
    painter.restore();
}

void paintDashes(QPainter &painter, const QRectF &inside, const QColor &colour)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    QPen pen(colour, 2);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({2.0, 1.5});
    painter.setPen(pen);
    painter.drawRect(inside.adjusted(1, 1, -1, -1));
    painter.restore();
}

void paintPermit(QPainter &painter, const QRectF &area, const SpotFill &fill)
{
    paintBox(painter, area, fill.text, QColor(), 0, 2);
    painter.save();
    painter.setFont(fontOf(FontRole::CaptionStrong));
    painter.setPen(fill.fill);
    painter.drawText(area, Qt::AlignCenter, SpotWords::tr("P", "permit"));
    painter.restore();
}

} // namespace

SpotFill spotFill(Theme::SpotState state, const Theme &theme)
{
    const Theme::SpotColours &colours = theme.spots.at(state);
    SpotFill fill {colours.fill, colours.text, colours.border, 1.5, SpotPattern::None, false};
    if (state == Theme::Reserved)
        fill.pattern = SpotPattern::Stripes;
    if (state == Theme::Blocked)
        fill.pattern = SpotPattern::Cross;
    if (state == Theme::OverTime) {
        fill.dashed = true;
        fill.border = colours.fill;
    }
    return fill;
}

QChar spotLetter(Theme::SpotState state)
{
    constexpr std::array<char16_t, Theme::SpotStateCount> letters {u'F', u'R', u'O', u'!', u'X'};
    return letters.at(state);
}

QString spotStateName(Theme::SpotState state)
{
    switch (state) {
    case Theme::Free: return SpotWords::tr("Free");
    case Theme::Reserved: return SpotWords::tr("Reserved");
    case Theme::Occupied: return SpotWords::tr("Occupied");
    case Theme::OverTime: return SpotWords::tr("Over time");
    default: return SpotWords::tr("Closed");
    }
}

Glyph spotStateGlyph(Theme::SpotState state)
{
    switch (state) {
    case Theme::Reserved: return Glyph::Clock;
    case Theme::Occupied: return Glyph::Car;
    case Theme::OverTime: return Glyph::Overdue;
    case Theme::Blocked: return Glyph::Closed;
    default: return Glyph::None;
    }
}

Glyph featureGlyph(SpotFeatures features)
{
    if (features.testFlag(SpotFeature::Accessible))
        return Glyph::Accessible;
    return features.testFlag(SpotFeature::Ev) ? Glyph::Ev : Glyph::None;
}

void paintSpotBody(QPainter &painter, const QRectF &area, const SpotFill &fill, double band)
{
    const double edge = area.width() < leastPatterned ? 1.0 : fill.borderWidth;
    paintBox(painter, area, fill.fill, fill.border, edge, corner);
    paintPattern(painter, area.adjusted(edge, qMax(edge, band), -edge, -edge), fill);
    if (fill.dashed && area.width() >= leastPatterned)
        paintDashes(painter, area.adjusted(1, qMax(1.0, band), -1, -1), fill.text);
}

void paintSpotMark(QPainter &painter, const QRectF &area, const SpotMark &mark, const SpotFill &fill, double band)
{
    const double side = qMin(double {metric::glyphSize}, area.width() - 4);
    if (side < 8)
        return;
    if (mark.dueSoon) {
        const QPointF foot = area.bottomRight();
        const std::array<QPointF, 3> triangle {foot, foot - QPointF(triangleSide, 0), foot - QPointF(0, triangleSide)};
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill.text);
        painter.drawPolygon(triangle.data(), 3);
        painter.restore();
    }
    const QRectF below = area.adjusted(0, band, 0, -2);
    const bool hasFoot = mark.paid || mark.permit || mark.feature != Glyph::None;
    const bool both = hasFoot && mark.glyph != Glyph::None && below.height() >= 2 * side;
    const double gap = both ? qMax(0.0, (below.height() - 2 * side) / 3) : 0;
    QRectF middle(below.center().x() - side / 2, below.center().y() - side / 2, side, side);
    QRectF foot = middle;
    if (both) {
        middle.moveTop(below.top() + gap);
        foot.moveTop(middle.bottom() + gap);
    } else if (hasFoot && mark.glyph == Glyph::None) {
        foot.moveBottom(below.bottom() - 2);
    }
    if (middle.top() < area.top())
        return;
    // A disc under the clock, or the stripes run through it.
    if (mark.glyph != Glyph::None && fill.pattern != SpotPattern::None)
        paintBox(painter, middle.adjusted(-1, -1, 1, 1), fill.fill, QColor(), 0, side / 2 + 1);
    paintGlyph(painter, middle, mark.glyph, fill.text);
    if (!both && mark.glyph != Glyph::None)
        return;
    if (mark.paid)
        paintGlyph(painter, foot, Glyph::Tick, fill.text);
    else if (mark.permit)
        paintPermit(painter, foot.adjusted(1, 1, -1, -1), fill);
    else
        paintGlyph(painter, foot, mark.feature, fill.text);
}

void paintSpotSwatch(QPainter &painter, const QRectF &area, Theme::SpotState state, const Theme &theme)
{
    const SpotFill fill = spotFill(state, theme);
    paintSpotBody(painter, area, fill, 0);
    SpotMark mark;
    mark.state = state;
    mark.glyph = spotStateGlyph(state);
    paintSpotMark(painter, area, mark, fill, 0);
}

const QPixmap &SpotBodies::body(const SpotFill &fill, const QSize &size, double ratio, double band)
{
    QByteArray key;
    QDataStream stream(&key, QIODevice::WriteOnly);
    stream << fill.fill.rgba() << fill.text.rgba() << fill.border.rgba() << static_cast<int>(fill.pattern)
           << fill.dashed << size << ratio << band;
    QPixmap &pixmap = m_bodies[key];
    if (pixmap.isNull()) {
        pixmap = QPixmap((QSizeF(size) * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintSpotBody(painter, QRectF(QPointF(), QSizeF(size)), fill, band);
    }
    return pixmap;
}

} // namespace parkdesk
