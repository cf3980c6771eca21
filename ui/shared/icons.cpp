// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The shape of \a source in one colour.
QPixmap tinted(QPixmap source, const QColor &colour)
{
    QPainter painter(&source);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(0, 0), source.deviceIndependentSize()), colour);
    return source;
}

QPixmap glyphPixmap(Glyph glyph, int side, qreal ratio, const QColor &colour)
{
    const QString key =
        u"parkdesk-glyph/%1/%2/%3/%4"_s.arg(static_cast<int>(glyph)).arg(side).arg(ratio).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(u":/parkdesk/icons/%1.svg"_s.arg(glyphName(glyph)));
    {
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, side, side));
    }
    pixmap = tinted(pixmap, colour);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor modeColour(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    return palette.color(group, QPalette::WindowText);
}

/// Asks the palette at each painting; a plain QIcon keeps the colour of its birth.
class GlyphEngine : public QIconEngine {
public:
    explicit GlyphEngine(Glyph glyph, QIcon symbol = {})
        : m_glyph(glyph)
        , m_symbol(std::move(symbol))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        if (m_symbol.isNull()) {
            paintGlyph(*painter, rect, m_glyph, modeColour(mode));
            return;
        }
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect.topLeft(), tinted(m_symbol.pixmap(rect.size(), ratio), modeColour(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(m_glyph, m_symbol); }
    bool isNull() override { return m_glyph == Glyph::None && m_symbol.isNull(); }

private:
    Glyph m_glyph;
    QIcon m_symbol;
};

} // namespace

QString glyphName(Glyph glyph)
{
    switch (glyph) {
    case Glyph::None: return {};
    case Glyph::Car: return u"car"_s;
    case Glyph::Truck: return u"truck"_s;
    case Glyph::Bike: return u"bike"_s;
    case Glyph::Scooty: return u"scooty"_s;
    case Glyph::Cycle: return u"cycle"_s;
    case Glyph::In: return u"in"_s;
    case Glyph::Out: return u"out"_s;
    case Glyph::Paid: return u"paid"_s;
    case Glyph::Card: return u"card"_s;
    case Glyph::Account: return u"account"_s;
    case Glyph::Discount: return u"discount"_s;
    case Glyph::Book: return u"book"_s;
    case Glyph::Bookings: return u"bookings"_s;
    case Glyph::Move: return u"move"_s;
    case Glyph::Extend: return u"extend"_s;
    case Glyph::Cancel: return u"cancel"_s;
    case Glyph::Undo: return u"undo"_s;
    case Glyph::Redo: return u"redo"_s;
    case Glyph::Warning: return u"warning"_s;
    case Glyph::Clock: return u"clock"_s;
    case Glyph::Info: return u"info"_s;
    case Glyph::Tick: return u"tick"_s;
    case Glyph::Error: return u"error"_s;
    case Glyph::Desk: return u"desk"_s;
    case Glyph::Rack: return u"rack"_s;
    case Glyph::Map: return u"map"_s;
    case Glyph::Leaving: return u"leaving"_s;
    case Glyph::Lock: return u"lock"_s;
    case Glyph::Printer: return u"printer"_s;
    case Glyph::Edit: return u"edit"_s;
    case Glyph::Eye: return u"eye"_s;
    case Glyph::EyeOff: return u"eyeoff"_s;
    case Glyph::Database: return u"database"_s;
    case Glyph::Larger: return u"larger"_s;
    case Glyph::Lot: return u"lot"_s;
    case Glyph::Queue: return u"queue"_s;
    case Glyph::Away: return u"away"_s;
    case Glyph::Search: return u"search"_s;
    case Glyph::Chevron: return u"chevron"_s;
    case Glyph::Gear: return u"gear"_s;
    case Glyph::Add: return u"add"_s;
    case Glyph::Ev: return u"ev"_s;
    case Glyph::Accessible: return u"accessible"_s;
    case Glyph::Closed: return u"closed"_s;
    case Glyph::Fit: return u"fit"_s;
    case Glyph::Less: return u"less"_s;
    case Glyph::List: return u"list"_s;
    case Glyph::Screen: return u"screen"_s;
    case Glyph::Pointer: return u"pointer"_s;
    case Glyph::Spot: return u"spot"_s;
    case Glyph::SpotRow: return u"spotrow"_s;
    case Glyph::Area: return u"area"_s;
    case Glyph::Wall: return u"wall"_s;
    case Glyph::Arrow: return u"arrow"_s;
    case Glyph::Words: return u"words"_s;
    case Glyph::Came: return u"came"_s;
    case Glyph::Went: return u"went"_s;
    case Glyph::Other: return u"other"_s;
    case Glyph::Overdue: return u"overdue"_s;
    case Glyph::Ticket: return u"ticket"_s;
    case Glyph::Mail: return u"mail"_s;
    }
    return {};
}

Glyph vehicleGlyph(const QString &vehicleCode)
{
    if (vehicleCode == u"truck")
        return Glyph::Truck;
    if (vehicleCode == u"bike")
        return Glyph::Bike;
    if (vehicleCode == u"scooty")
        return Glyph::Scooty;
    if (vehicleCode == u"cycle")
        return Glyph::Cycle;
    return Glyph::Car;
}

void paintGlyph(QPainter &painter, const QRectF &area, Glyph glyph, const QColor &colour)
{
    if (glyph == Glyph::None)
        return;
    const int side = static_cast<int>(std::min(area.width(), area.height()));
    const QPointF middle = area.center();
    const QPointF corner(std::round(middle.x() - side / 2.0), std::round(middle.y() - side / 2.0));
    painter.drawPixmap(corner, glyphPixmap(glyph, side, painter.device()->devicePixelRatio(), colour));
}

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

QIcon symbolIcon(const QString &name, Glyph fallback)
{
    if (QIcon::fallbackThemeName().isEmpty())
        QIcon::setFallbackThemeName(u"breeze"_s);
    return QIcon(new GlyphEngine(fallback, QIcon::fromTheme(name)));
}

} // namespace parkdesk
