// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace parkdesk {

/// The glyphs we draw on a 16 px grid (`resources/icons`). All take the colour of the text beside them.
enum class Glyph {
    None,
    Car,
    Truck,
    Bike,
    Scooty,
    Cycle,
    In,
    Out,
    Paid,
    Card,
    Account,
    Discount,
    Book,
    Bookings,
    Move,
    Extend,
    Cancel,
    Undo,
    Redo,
    Warning,
    Clock,
    Info,
    Tick,
    Error,
    Desk,
    Rack,
    Map,
    Leaving,
    Lock,
    Printer,
    Edit,
    Eye,
    EyeOff,
    Database,
    Larger,
    Lot,
    Queue,
    Away,
    Search,
    Chevron,
    Gear,
    Add,
    Ev,
    Accessible,
    Closed,
    Fit,
    Less,
    List,
    Screen,
    Pointer,
    Spot,
    SpotRow,
    Area,
    Wall,
    Arrow,
    Words,
    Came,
    Went,
    Other,
    Overdue,
    Ticket,
    Mail,
};

/// The file name of \a glyph without its ending; empty for None.
[[nodiscard]] QString glyphName(Glyph glyph);

/// The glyph of a vehicle type by its stored code ("car", "truck", "bike", "scooty", "cycle"); the car otherwise.
[[nodiscard]] Glyph vehicleGlyph(const QString &vehicleCode);

/// Paints \a glyph in \a colour, square and centred in \a area.
void paintGlyph(QPainter &painter, const QRectF &area, Glyph glyph, const QColor &colour);

/// An icon for actions, tabs and models. It takes its colour from the palette whenever it is painted, so that a
/// change of theme needs nothing.
[[nodiscard]] QIcon glyphIcon(Glyph glyph);

/// A symbol of the installed Breeze theme by its freedesktop name, recoloured like ours; \a fallback where the theme
/// or the name is missing.
[[nodiscard]] QIcon symbolIcon(const QString &name, Glyph fallback);

} // namespace parkdesk
