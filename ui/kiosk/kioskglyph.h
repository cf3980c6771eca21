// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace parkdesk {

/// What is drawn on keys and pages of the kiosk, on a 16 px grid like all glyphs.
enum class KioskGlyph {
    None,
    Back,
    Next,
    Up,
    Down,
    Finish,
    Delete,
    Keyboard,
    Contrast,
    Lower,
    Question,
    Bell,
    Speaker,
    Person,
    Calendar,
    Lots,
    Clock,
    Card,
    Out,
    In,
    Tick,
    Warning,
    Star,
    StarEmpty,
    Mail,
    Extend,
    Cancel,
    List,
    Car,
    Truck,
    Bike,
    Scooty,
    Cycle,
};

/// By the stored code of a vehicle type.
[[nodiscard]] KioskGlyph kioskGlyphOf(const QString &vehicleCode);

/// Paints \a glyph in \a colour, square and centred in \a area; \a mirrored for what points somewhere.
void paintKioskGlyph(QPainter &painter, const QRectF &area, KioskGlyph glyph, const QColor &colour,
                     bool mirrored = false);

} // namespace parkdesk
