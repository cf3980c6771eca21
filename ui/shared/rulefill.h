// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace parkdesk {

struct Theme;

/// The colour of rule \a number (from 1; 0 is the time in no rule).
[[nodiscard]] QColor ruleColour(int number, const Theme &theme);

/// Tint, pattern and edge of rule \a number: told apart without colour. The edge stands where reading begins.
void paintRuleFill(QPainter &painter, const QRectF &area, int number, const Theme &theme,
                   Qt::LayoutDirection direction);

/// The number of a rule in a small box with its fill.
void paintRuleSwatch(QPainter &painter, const QRectF &area, int number, const QString &text, const Theme &theme,
                     Qt::LayoutDirection direction);

} // namespace parkdesk
