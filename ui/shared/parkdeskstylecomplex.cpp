// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The compound controls of the style: combo box, spin box, scroll bar, tool button.

#include "ui/shared/controlpaint.h"
#include "ui/shared/paint.h"
#include "ui/shared/parkdeskstyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace parkdesk {

void ParkdeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*combo, *painter, widget);
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*spin, *painter, widget);
    } else if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*bar, *painter, widget);
    } else if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(*button, *painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ParkdeskStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    ControlState state = ControlState::of(option, widget);
    state.focused = state.focused || (widget != nullptr && widget->hasFocus());
    if (option.frame)
        paintFieldFrame(painter, option.rect, *m_theme, state);
    paintArrow(painter, subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget),
               state.enabled ? m_theme->quietText : m_theme->disabledText);
}

void ParkdeskStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    ControlState state = ControlState::of(option, widget);
    state.focused = state.focused || (widget != nullptr && widget->hasFocus());
    if (option.frame)
        paintFieldFrame(painter, option.rect, *m_theme, state);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag flag) {
        const bool can = state.enabled && option.stepEnabled.testFlag(flag);
        paintArrow(painter, subControlRect(CC_SpinBox, &option, part, widget),
                   can ? m_theme->quietText : m_theme->disabledText, part == SC_SpinBoxUp);
    };
    step(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    step(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

void ParkdeskStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    painter.fillRect(option.rect, m_theme->surface);
    if (option.maximum <= option.minimum)
        return;
    const QRectF handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool grabbed = option.state.testFlag(State_Sunken) && option.activeSubControls.testFlag(SC_ScrollBarSlider);
    const bool hovered = option.state.testFlag(State_MouseOver);
    const QColor colour = grabbed ? m_theme->quietText : (hovered ? m_theme->border : m_theme->neutralSeries);
    paintBox(painter, handle.adjusted(3, 3, -3, -3), colour, QColor(), 0, 3);
}

void ParkdeskStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    ControlState state = ControlState::of(option, widget);
    state.focused = option.state.testFlag(State_HasFocus) && option.state.testFlag(State_KeyboardFocusChange);
    if (!option.state.testFlag(State_AutoRaise))
        paintButtonPanel(painter, option.rect, *m_theme, state);
    else
        drawPrimitive(PE_PanelButtonTool, &option, &painter, widget);
    if (state.focused && option.state.testFlag(State_AutoRaise))
        paintBox(painter, option.rect, QColor(), m_theme->focus, metric::focusWidth, metric::controlRadius);
    QStyleOptionToolButton label(option);
    label.state.setFlag(State_Sunken, false);
    label.rect = option.rect.adjusted(4, 2, -4, -2);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, &painter, widget);
}

QRect ParkdeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                    const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, rect, QRect(rect.right() - 23, rect.top(), 20, rect.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(8, 2, -26, -2));
    } else if (control == CC_SpinBox) {
        const int half = rect.height() / 2;
        const QRect up(rect.right() - 20, rect.top() + 2, 18, half - 2);
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, rect, up);
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, rect, up.translated(0, half - 2));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(8, 2, -24, -2));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace parkdesk
