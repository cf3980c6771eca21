// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/controlpaint.h"

#include "ui/shared/paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace parkdesk {

namespace {

struct Edge {
    QColor colour;
    double width = 1.0;
};

Edge edgeOf(const Theme &theme, const ControlState &state)
{
    if (!state.enabled)
        return {theme.line, static_cast<double>(theme.borderWidth)};
    if (state.refused)
        return {theme.error.text, state.focused ? metric::focusWidth : 1.5};
    if (state.focused)
        return {theme.focus, static_cast<double>(qMax(metric::focusWidth, theme.borderWidth))};
    if (state.checked)
        return {theme.primary, static_cast<double>(theme.borderWidth)};
    return {theme.border, static_cast<double>(theme.borderWidth)};
}

void paintPrimaryPanel(QPainter &painter, const QRectF &outer, const Theme &theme, const ControlState &state)
{
    QColor fill = theme.primary;
    if (state.pressed)
        fill = mixed(theme.primary, theme.text, 0.75);
    else if (state.hovered)
        fill = mixed(theme.primary, theme.text, 0.88);
    paintBox(painter, outer, fill, fill, 0, metric::controlRadius);
    // A ring in the colour of the fill would not be seen: it stands inside, in the colour of the text.
    if (state.focused)
        paintBox(painter, outer.adjusted(2, 2, -2, -2), QColor(), theme.onPrimary, metric::focusWidth,
                 metric::controlRadius - 1);
}

} // namespace

ControlState ControlState::of(const QStyleOption &option, const QWidget *widget)
{
    ControlState state;
    state.enabled = option.state.testFlag(QStyle::State_Enabled);
    state.hovered = state.enabled && option.state.testFlag(QStyle::State_MouseOver);
    state.pressed = option.state.testFlag(QStyle::State_Sunken);
    state.focused = option.state.testFlag(QStyle::State_HasFocus);
    state.checked = option.state.testFlag(QStyle::State_On);
    state.refused = widget != nullptr && widget->property(refusedProperty).toBool();
    return state;
}

void paintButtonPanel(QPainter &painter, const QRectF &outer, const Theme &theme, const ControlState &state)
{
    if (state.primary && state.enabled) {
        paintPrimaryPanel(painter, outer, theme, state);
        return;
    }
    QColor fill = theme.surface;
    if (!state.enabled)
        fill = theme.canvas;
    else if (state.pressed || state.checked)
        fill = theme.raised;
    else if (state.hovered)
        fill = mixed(theme.raised, theme.surface, 0.5);
    const Edge edge = edgeOf(theme, state);
    paintBox(painter, outer, fill, edge.colour, edge.width, metric::controlRadius);
}

void paintFieldFrame(QPainter &painter, const QRectF &outer, const Theme &theme, const ControlState &state)
{
    const Edge edge = edgeOf(theme, state);
    paintBox(painter, outer, state.enabled ? theme.surface : theme.canvas, edge.colour, edge.width,
             metric::controlRadius);
}

QColor buttonTextColour(const Theme &theme, const ControlState &state)
{
    if (!state.enabled)
        return theme.disabledText;
    return state.primary ? theme.onPrimary : theme.text;
}

void paintCheckMark(QPainter &painter, const QRectF &box, const Theme &theme, const ControlState &state, bool partly)
{
    const bool filled = (state.checked || partly) && state.enabled;
    const Edge edge = filled && !state.focused ? Edge {theme.primary, 1.0} : edgeOf(theme, state);
    paintBox(painter, box, filled ? theme.primary : theme.surface, edge.colour, edge.width, 3);
    const QColor mark = filled ? theme.onPrimary : theme.disabledText;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mark, box.width() / 9.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16.0, box.height() / 16.0);
    if (partly) {
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    } else if (state.checked) {
        const QPointF points[] = {{4.0, 8.4}, {6.8, 11.0}, {12.0, 5.2}};
        painter.drawPolyline(points, 3);
    }
    painter.restore();
}

void paintRadioMark(QPainter &painter, const QRectF &box, const Theme &theme, const ControlState &state)
{
    const bool filled = state.checked && state.enabled;
    const Edge edge = filled && !state.focused ? Edge {theme.primary, 1.0} : edgeOf(theme, state);
    paintBox(painter, box, filled ? theme.primary : theme.surface, edge.colour, edge.width, box.width() / 2);
    if (state.focused && filled)
        paintBox(painter, box.adjusted(2, 2, -2, -2), QColor(), theme.onPrimary, 1, box.width() / 2);
    if (state.checked) {
        const double inset = box.width() * 0.3;
        paintBox(painter, box.adjusted(inset, inset, -inset, -inset), filled ? theme.onPrimary : theme.disabledText,
                 QColor(), 0, box.width() / 2);
    }
}

void paintArrow(QPainter &painter, const QRectF &area, const QColor &colour, bool up)
{
    const QPointF middle = area.center();
    const double sign = up ? -1.0 : 1.0;
    QPainterPath path;
    path.moveTo(middle.x() - 3, middle.y() - 2 * sign);
    path.lineTo(middle.x() + 3, middle.y() - 2 * sign);
    path.lineTo(middle.x(), middle.y() + 3 * sign);
    path.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, colour);
    painter.restore();
}

} // namespace parkdesk
