// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QRectF>

class QPainter;
class QStyleOption;
class QWidget;

namespace parkdesk {

/// What a control shows besides its content.
struct ControlState {
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
    /// Has the keyboard; the edge becomes the focus ring inside the same outer size.
    bool focused = false;
    bool checked = false;
    /// The one default deed of its place.
    bool primary = false;
    /// Its content was refused.
    bool refused = false;

    [[nodiscard]] static ControlState of(const QStyleOption &option, const QWidget *widget);
};

/// The dynamic property by which an input says that its content was refused.
inline constexpr const char *refusedProperty = "parkdeskRefused";

void paintButtonPanel(QPainter &painter, const QRectF &outer, const Theme &theme, const ControlState &state);
void paintFieldFrame(QPainter &painter, const QRectF &outer, const Theme &theme, const ControlState &state);
/// The text colour on a button painted in \a state.
[[nodiscard]] QColor buttonTextColour(const Theme &theme, const ControlState &state);

void paintCheckMark(QPainter &painter, const QRectF &box, const Theme &theme, const ControlState &state, bool partly);
void paintRadioMark(QPainter &painter, const QRectF &box, const Theme &theme, const ControlState &state);
/// The small triangle of a combo box, pointing down (or up).
void paintArrow(QPainter &painter, const QRectF &area, const QColor &colour, bool up = false);

} // namespace parkdesk
