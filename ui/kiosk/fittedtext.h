// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace parkdesk {

/// The largest font, from \a font down, in which \a text stands on one line of \a width.
[[nodiscard]] QFont fittedToLine(QFont font, const QString &text, int width);
/// The same for lines that break between words.
[[nodiscard]] QFont fittedToBox(QFont font, const QString &text, const QSize &room);
/// Paints \a text on one line, smaller where it does not fit.
void drawFitted(QPainter &painter, const QFont &font, const QRect &box, Qt::Alignment align, const QString &text);

} // namespace parkdesk
