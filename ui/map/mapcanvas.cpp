// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mapcanvas.h"

#include "ui/map/mapaccess.h"
#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/platetext.h"

#include <QContextMenuEvent>
#include <QDataStream>
#include <QIODevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parkdesk {

namespace {

constexpr int leastPlate = 8;
constexpr int largestLabel = 11;
constexpr int typingPauseMs = 1500;
constexpr double paleShare = 0.42;
constexpr double ringReach = 5; ///< the ring around the chosen spot
constexpr double discSide = 15;
constexpr double leastGlyphWidth = 15;
constexpr double signFoot = 18; ///< kept free below a sign for what the spot has

Glyph changeGlyph(MapCell::Change change)
{
    switch (change) {
    case MapCell::Change::Came: return Glyph::Came;
    case MapCell::Change::Left: return Glyph::Went;
    case MapCell::Change::Other: return Glyph::Other;
    default: return Glyph::None;
    }
}

bool samePlaces(const std::vector<MapCell> &one, const std::vector<MapCell> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const MapCell &a, const MapCell &b) {
        return a.spot == b.spot && a.box == b.box && a.turn == b.turn && a.label == b.label;
    });
}

} // namespace

MapCanvas::MapCanvas(QWidget *parent)
    : PlanCanvas(parent)
{
    setObjectName(QStringLiteral("mapCanvas"));
    setAccessibleName(tr("Plan of the level"));
    setFrameMargins({16, 28, 16, 16});
    installMapAccess();
    connect(this, &PlanCanvas::frameChanged, this, &MapCanvas::place);
}

void MapCanvas::setCells(std::vector<MapCell> cells)
{
    if (samePlaces(m_cells, cells)) {
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cells[i] == m_cells[i])
                continue;
            m_cells[i] = std::move(cells[i]);
            m_placed[i].body = {};
            markDirty(static_cast<int>(i));
        }
        return;
    }
    const SpotId chosen = current();
    m_cells = std::move(cells);
    m_current = -1;
    place();
    setCurrent(chosen);
    update();
    tellMapCells(this);
}

void MapCanvas::setFills(const std::vector<SpotFill> &fills)
{
    if (fills == m_fills)
        return;
    m_fills = fills;
    m_bodies.clear();
    m_wholes.clear();
    for (Placed &placed : m_placed)
        placed.body = {};
    update();
}

void MapCanvas::setPlatesShown(bool shown)
{
    m_plates = shown;
    update();
}

void MapCanvas::setSmallestLabel(int pixels)
{
    m_smallestLabel = pixels;
    place();
    update();
}

void MapCanvas::place()
{
    m_wholes.clear();
    m_bodies.clear();
    m_placed.resize(m_cells.size());
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const MapCell &cell = m_cells[i];
        m_placed[i].body = {};
        m_placed[i].upright = cell.turn % 900 == 0;
        const QRectF box = m_placed[i].upright ? turnedBox(cell.box, cell.turn) : cell.box;
        m_placed[i].area = frame().toPixel(box);
        if (m_placed[i].area.width() > 6)
            m_placed[i].area.adjust(1, 1, -1, -1);
    }
    placeLabels();
}

void MapCanvas::placeLabels()
{
    m_band = 0;
    for (Placed &placed : m_placed)
        placed.band = 0;
    if (m_cells.empty())
        return;
    // One size for all, so that the plan reads evenly: what fits most of them; narrow places have none.
    QFont font = fontOf(FontRole::CaptionStrong);
    font.setPixelSize(qMax(largestLabel, m_smallestLabel));
    const QFontMetricsF metrics(font);
    std::vector<double> shares;
    shares.reserve(m_cells.size());
    for (size_t i = 0; i < m_cells.size(); ++i) {
        m_placed[i].labelWidth = metrics.horizontalAdvance(m_cells[i].label);
        shares.push_back((m_placed[i].area.width() - 3) / qMax(1.0, m_placed[i].labelWidth));
    }
    const auto most = shares.begin() + static_cast<std::ptrdiff_t>(shares.size() * 2 / 5);
    std::nth_element(shares.begin(), most, shares.end());
    const int size = std::min(font.pixelSize(), static_cast<int>(std::floor(font.pixelSize() * *most)));
    if (size < m_smallestLabel)
        return;
    const double narrower = double(size) / font.pixelSize();
    font.setPixelSize(size);
    m_labelFont = font;
    m_band = size + 4;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        m_placed[i].labelWidth *= narrower;
        m_placed[i].band = m_placed[i].labelWidth <= m_placed[i].area.width() ? m_band : 0;
        if (m_placed[i].band == 0)
            continue;
        m_placed[i].label = QStaticText(m_cells[i].label);
        m_placed[i].label.setTextFormat(Qt::PlainText);
        m_placed[i].label.setPerformanceHint(QStaticText::AggressiveCaching);
        m_placed[i].label.prepare({}, font);
    }
}

QRect MapCanvas::cellRect(int index) const
{
    if (index < 0 || index >= static_cast<int>(m_placed.size()))
        return {};
    const Placed &placed = m_placed[static_cast<size_t>(index)];
    if (placed.upright)
        return placed.area.toAlignedRect();
    const MapCell &cell = m_cells[static_cast<size_t>(index)];
    return frame().toPixel(turnedBox(cell.box, cell.turn)).toAlignedRect();
}

int MapCanvas::cellAt(const QPointF &pixel) const
{
    for (int i = static_cast<int>(m_placed.size()) - 1; i >= 0; --i) {
        const auto at = static_cast<size_t>(i);
        if (m_placed[at].upright ? m_placed[at].area.adjusted(-1, -1, 1, 1).contains(pixel)
                                 : QRectF(cellRect(i)).contains(pixel))
            return i;
    }
    return -1;
}

void MapCanvas::markDirty(int index)
{
    const auto reach = static_cast<int>(ringReach);
    const QRect area = cellRect(index).adjusted(-reach, -reach, reach, reach);
    m_dirty |= area;
    update(area);
}

SpotId MapCanvas::current() const
{
    return m_current < 0 ? SpotId() : m_cells[static_cast<size_t>(m_current)].spot;
}

void MapCanvas::setCurrent(SpotId spot)
{
    const auto found =
        std::find_if(m_cells.begin(), m_cells.end(), [spot](const MapCell &cell) { return cell.spot == spot; });
    setCurrentIndex(found == m_cells.end() ? -1 : static_cast<int>(found - m_cells.begin()));
}

void MapCanvas::setCurrentIndex(int index)
{
    if (index == m_current || index >= static_cast<int>(m_cells.size()))
        return;
    markDirty(m_current);
    m_current = index;
    markDirty(m_current);
    if (index >= 0)
        ensureSeen(turnedBox(m_cells[static_cast<size_t>(index)].box, m_cells[static_cast<size_t>(index)].turn));
    tellMapFocus(this, index);
    Q_EMIT currentChanged(current());
}

const QPixmap &MapCanvas::whole(const MapCell &cell, const QSize &size, double band)
{
    QByteArray key;
    QDataStream stream(&key, QIODevice::WriteOnly);
    const SpotMark &mark = cell.mark;
    stream << cell.fill << static_cast<int>(mark.glyph) << static_cast<int>(mark.feature) << mark.dueSoon << mark.paid
           << mark.permit << cell.sign.isEmpty() << (cell.change == MapCell::Change::None) << size << band;
    QPixmap &pixmap = m_wholes[key];
    if (!pixmap.isNull())
        return pixmap;
    const SpotFill &fill = m_fills[static_cast<size_t>(cell.fill)];
    pixmap = m_bodies.body(fill, size, devicePixelRatioF(), band);
    if (size.width() >= leastGlyphWidth) {
        QPainter painter(&pixmap);
        SpotMark shown = mark;
        if (!cell.sign.isEmpty() || cell.change != MapCell::Change::None)
            shown.glyph = Glyph::None; // a word, or the disc of a change, stands in its place
        paintSpotMark(painter, QRectF(QPointF(), QSizeF(size)), shown, fill, band);
    }
    return pixmap;
}

void MapCanvas::paintBody(QPainter &painter, const MapCell &cell, Placed &placed)
{
    const SpotFill &fill = m_fills[static_cast<size_t>(cell.fill)];
    if (placed.upright) {
        if (placed.body.isNull())
            placed.body = whole(cell, placed.area.size().toSize(), placed.band);
        painter.drawPixmap(placed.area.topLeft(), placed.body);
        return;
    }
    painter.save();
    painter.translate(placed.area.center());
    painter.rotate(cell.turn / 10.0);
    const QRectF turned(QPointF(-placed.area.width() / 2, -placed.area.height() / 2), placed.area.size());
    paintSpotBody(painter, turned, fill, 0);
    painter.restore();
    if (placed.area.width() >= leastGlyphWidth) {
        const QPointF middle = placed.area.center();
        SpotMark shown = cell.mark;
        shown.feature = Glyph::None;
        paintSpotMark(painter, QRectF(middle.x() - 9, middle.y() - m_band, 18, 18 + m_band + 2), shown, fill, m_band);
    }
}

void MapCanvas::paintPaleLabel(QPainter &painter, const Placed &placed) const
{
    const Theme &theme = themeOf(this);
    painter.setPen(theme.quietText);
    painter.drawStaticText(QPointF(placed.area.center().x() - placed.labelWidth / 2,
                                   placed.upright ? placed.area.top() + 1 : placed.area.center().y() - m_band),
                           placed.label);
}

void MapCanvas::paintCell(QPainter &painter, size_t index)
{
    const MapCell &cell = m_cells[index];
    Placed &placed = m_placed[index];
    const SpotFill &fill = m_fills[static_cast<size_t>(cell.fill)];
    if (cell.pale) {
        painter.setOpacity(paleShare);
        paintBody(painter, cell, placed);
        painter.setOpacity(1);
        if (placed.band > 0)
            paintPaleLabel(painter, placed);
        return;
    }
    paintBody(painter, cell, placed);
    if (placed.band > 0) {
        painter.setPen(fill.text);
        const double top = placed.upright ? placed.area.top() + 1 : placed.area.center().y() - m_band;
        painter.drawStaticText(QPointF(placed.area.center().x() - placed.labelWidth / 2, top), placed.label);
    }
    if (!cell.sign.isEmpty() && placed.area.width() >= leastGlyphWidth) {
        painter.setPen(fill.text);
        const bool hasFoot = cell.mark.feature != Glyph::None || cell.mark.paid || cell.mark.permit;
        painter.drawText(placed.area.adjusted(0, placed.band, 0, hasFoot ? -signFoot : 0), Qt::AlignCenter, cell.sign);
    }
    if (m_plates && !cell.plate.isEmpty())
        paintPlateOf(painter, cell, placed.area);
    if (cell.change != MapCell::Change::None)
        paintChange(painter, cell, placed.area);
}

void MapCanvas::paintPlateOf(QPainter &painter, const MapCell &cell, const QRectF &area) const
{
    const SpotFill &fill = m_fills[static_cast<size_t>(cell.fill)];
    QFont font = fontOf(FontRole::Code);
    font.setPixelSize(qMax(leastPlate, m_labelFont.pixelSize() - 1));
    const double wanted = QFontMetricsF(font).horizontalAdvance(groupedPlate(cell.plate)) + 6;
    const bool along = wanted > area.width() && area.height() - m_band > area.width();
    // Smaller rather than cut, as long as it can be read.
    if (const double space = along ? area.height() - m_band : area.width(); wanted > space)
        font.setPixelSize(qMax(leastPlate, static_cast<int>(font.pixelSize() * space / wanted)));
    painter.save();
    painter.setFont(font);
    painter.setPen(fill.text);
    painter.translate(area.center() + QPointF(0, m_band / 2));
    QRectF room(-area.width() / 2, -(area.height() - m_band) / 2, area.width(), area.height() - m_band);
    if (along) {
        painter.rotate(-90);
        room = QRectF(room.top(), room.left(), room.height(), room.width());
    }
    const QString words =
        painter.fontMetrics().elidedText(groupedPlate(cell.plate), Qt::ElideRight, static_cast<int>(room.width()) - 4);
    const double width = painter.fontMetrics().horizontalAdvance(words) + 4.0;
    const QRectF plate(room.center().x() - width / 2, room.center().y() - font.pixelSize() * 0.7, width,
                       font.pixelSize() * 1.4);
    painter.fillRect(plate, fill.fill);
    painter.drawText(plate, Qt::AlignCenter, words);
    painter.restore();
}

void MapCanvas::paintChange(QPainter &painter, const MapCell &cell, const QRectF &area) const
{
    const Theme &theme = themeOf(this);
    paintBox(painter, area.adjusted(-1, -1, 1, 1), QColor(), theme.text, 2, 3);
    if (area.width() < discSide)
        return;
    const double top =
        cell.mark.feature == Glyph::None ? area.bottom() - discSide - 4 : area.center().y() - discSide / 2;
    const QRectF disc(area.center().x() - discSide / 2, top, discSide, discSide);
    paintBox(painter, disc, theme.surface, theme.text, 1.5, discSide / 2);
    paintGlyph(painter, disc.adjusted(2, 2, -2, -2), changeGlyph(cell.change), theme.text);
}

void MapCanvas::paintCurrent(QPainter &painter) const
{
    const QRectF area(cellRect(m_current));
    const Theme &theme = themeOf(this);
    const double reach = hasFocus() ? 4 : 3;
    paintBox(painter, area.adjusted(-reach, -reach, reach, reach), QColor(), theme.focus, hasFocus() ? 3 : 2, 5);
}

void MapCanvas::paintPlan(QPainter &painter, const QRect &part)
{
    if (m_fills.empty() || m_placed.size() != m_cells.size())
        return;
    painter.setFont(m_labelFont);
    const QRectF seen(part);
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const Placed &placed = m_placed[i];
        if (placed.upright ? placed.area.intersects(seen) : cellRect(static_cast<int>(i)).intersects(part))
            paintCell(painter, i);
    }
    if (m_current >= 0)
        paintCurrent(painter);
}

int MapCanvas::typed(const QString &text)
{
    const QString so = m_lastTyped.isValid() && m_lastTyped.elapsed() < typingPauseMs ? m_typed + text : text;
    int found = cellCalled(m_cells, so);
    m_typed = so;
    if (found < 0) {
        found = cellCalled(m_cells, text);
        m_typed = text;
    }
    m_lastTyped.restart();
    return found;
}

bool MapCanvas::event(QEvent *event)
{
    // The wall display goes before the window's own full screen while the plan has the keys.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F11) {
        event->accept();
        return true;
    }
    return PlanCanvas::event(event);
}

void MapCanvas::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        PlanCanvas::keyPressEvent(event);
        return;
    }
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: setCurrentIndex(cellBeside(m_cells, m_current, static_cast<Qt::Key>(key))); return;
    case Qt::Key_Home: setCurrentIndex(m_cells.empty() ? -1 : 0); return;
    case Qt::Key_End: setCurrentIndex(static_cast<int>(m_cells.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && !event->isAutoRepeat())
            Q_EMIT opened(current());
        return;
    default: break;
    }
    const QString text = event->text();
    if (!text.isEmpty() && text.at(0).isLetterOrNumber()) {
        if (const int found = typed(text); found >= 0) {
            setCurrentIndex(found);
            return;
        }
    }
    if (key != Qt::Key_Escape && key != Qt::Key_Tab && key != Qt::Key_Backtab)
        Q_EMIT keyTyped(key);
    else
        PlanCanvas::keyPressEvent(event);
}

void MapCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        const int at = cellAt(event->position());
        if (at >= 0)
            setCurrentIndex(at);
        else
            beginPush(event->position());
        return;
    }
    PlanCanvas::mousePressEvent(event);
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int at = cellAt(event->position());
    if (event->button() != Qt::LeftButton || at < 0)
        return;
    setCurrentIndex(at);
    Q_EMIT opened(current());
}

void MapCanvas::focusInEvent(QFocusEvent *event)
{
    PlanCanvas::focusInEvent(event);
    if (m_current < 0 && !m_cells.empty() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(0);
    markDirty(m_current);
    tellMapFocus(this, m_current);
}

void MapCanvas::focusOutEvent(QFocusEvent *event)
{
    PlanCanvas::focusOutEvent(event);
    markDirty(m_current);
}

void MapCanvas::resizeEvent(QResizeEvent *event)
{
    PlanCanvas::resizeEvent(event);
    place();
}

void MapCanvas::changeEvent(QEvent *event)
{
    PlanCanvas::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        place();
}

void MapCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const int at = cellAt(event->pos());
        if (at < 0)
            return;
        setCurrentIndex(at);
    }
    if (m_current >= 0)
        Q_EMIT menuAsked(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                     : mapToGlobal(cellRect(m_current).center()));
}

} // namespace parkdesk
