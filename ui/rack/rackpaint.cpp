// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// How RackView is painted.

#include "ui/rack/rackmetric.h"
#include "ui/rack/rackview.h"
#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/plan/spotpaint.h"
#include "ui/shared/platetext.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

using Bar = RackOfLot::Bar;
using BarKind = RackOfLot::BarKind;

constexpr qint64 hourInMs = 3'600'000;
constexpr int leastTick = 64;
constexpr int tickRoom = 48;
constexpr int flagRoom = 30; ///< beside the flag of the present
constexpr int leastElided = 34; ///< a name of two letters tells nothing
constexpr int barPadding = 6;
constexpr int barSign = 15;
constexpr int leastWords = 26;
constexpr double promiseShare = 0.16;
constexpr std::array<qint64, 6> tickSteps {hourInMs,     2 * hourInMs,  3 * hourInMs,
                                           6 * hourInMs, 12 * hourInMs, 24 * hourInMs};

} // namespace

namespace {

/// A bar with its edge inside. Square, since there are hundreds of them and round corners cost the most.
void paintBlock(QPainter &painter, const QRect &area, const QColor &fill, const QColor &edge, int width)
{
    if (width > 0)
        painter.fillRect(area, edge);
    painter.fillRect(area.adjusted(width, width, -width, -width), fill);
}

} // namespace

QList<Instant> RackView::ticks() const
{
    QList<Instant> found;
    if (!m_zone)
        return found;
    const double pixels = viewport()->width() - rack::labelWidth;
    qint64 step = tickSteps.back();
    for (const qint64 one : tickSteps) {
        if (pixels * double(one) / double(m_span.length().count()) >= leastTick) {
            step = one;
            break;
        }
    }
    const qint64 offset = m_zone->offsetMsAt(m_span.from);
    qint64 at = (m_span.from.ms + offset + step - 1) / step * step - offset;
    for (; at < m_span.until.ms; at += step)
        found.append(Instant {at});
    return found;
}

const RackView::Name &RackView::shownName(const Bar &bar) const
{
    Name &known = m_names[bar.claim.value];
    if (known.text.isEmpty() || !bar.claim.isValid()) {
        const QFont &font = bar.kind == BarKind::Closure ? m_small : m_strong;
        known.text = nameOf(bar);
        known.set = QStaticText(leftToRight(known.text));
        known.set.setTextFormat(Qt::PlainText);
        known.set.setPerformanceHint(QStaticText::AggressiveCaching);
        known.set.prepare({}, font);
        known.width = QFontMetrics(font).horizontalAdvance(known.text) + 2;
    }
    return known;
}

const QPixmap &RackView::sign(Glyph glyph, const QColor &colour) const
{
    QPixmap &known = m_signs[quint64 {colour.rgba()} * 256 + static_cast<quint64>(glyph)];
    if (known.isNull()) {
        const double ratio = devicePixelRatioF();
        known = QPixmap((QSizeF(barSign, barSign) * ratio).toSize());
        known.setDevicePixelRatio(ratio);
        known.fill(Qt::transparent);
        QPainter painter(&known);
        paintGlyph(painter, QRectF(0, 0, barSign, barSign), glyph, colour);
    }
    return known;
}

const QList<std::pair<Instant, int>> &RackView::freeAtTicks(ZoneId zone) const
{
    // Counted once for each view: there are as many bars to look at as the lot has.
    QList<std::pair<Instant, int>> &counted = m_free[zone.value];
    if (counted.isEmpty()) {
        for (const Instant tick : ticks())
            counted.append({tick, freePlaces(m_rack, zone, tick)});
    }
    return counted;
}

QBrush RackView::hatch(const QColor &colour, bool cross) const
{
    const quint64 known = quint64 {colour.rgba()} * 2 + (cross ? 1 : 0);
    if (const auto found = m_hatches.constFind(known); found != m_hatches.constEnd())
        return *found;
    constexpr int side = 8;
    const double ratio = devicePixelRatioF();
    QPixmap tile((QSizeF(side, side) * ratio).toSize());
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, cross ? 1.0 : 2.0));
    for (const int at : {-side, 0, side}) {
        painter.drawLine(QPointF(at - 1, side + 1), QPointF(at + side + 1, -1));
        if (cross)
            painter.drawLine(QPointF(at - 1, -1), QPointF(at + side + 1, side + 1));
    }
    painter.end();
    return m_hatches.insert(known, QBrush(tile)).value();
}

void RackView::paintGrid(QPainter &painter, const Theme &theme) const
{
    const int bottom = viewport()->height();
    for (const Instant tick : ticks()) {
        const QRect line = visual({xOf(tick), rack::headerHeight, 1, bottom});
        painter.fillRect(line, theme.line);
    }
    painter.fillRect(visual({rack::labelWidth - 1, 0, 1, bottom}), theme.border);
}

void RackView::paintHeader(QPainter &painter, const Theme &theme) const
{
    painter.fillRect(QRect(0, 0, viewport()->width(), rack::headerHeight), theme.surface);
    painter.setFont(fontOf(FontRole::SmallStrong));
    painter.setPen(theme.quietText);
    painter.drawText(visual({12, 0, rack::labelWidth - 20, rack::headerHeight}),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, tr("Spot"));
    const QList<Instant> all = ticks();
    const auto widthOf = [&painter](const QString &words) {
        return painter.fontMetrics().horizontalAdvance(words) + 2;
    };
    // Where a day has no room for its hours, all days are without.
    const bool onlyDays = all.size() > 1 && m_span.length() > hours(48)
        && xOf(all.at(1)) - xOf(all.at(0)) < widthOf(dayText(all.at(0), *m_zone)) + 6;
    for (const Instant tick : all) {
        const bool midnight = m_zone->toLocal(tick).msOfDay() == 0;
        if (onlyDays && !midnight)
            continue;
        const QString words = midnight ? dayText(tick, *m_zone) : timeText(tick, *m_zone);
        const int x = xOf(tick) + 4;
        int wide = widthOf(words);
        if (m_span.contains(m_now) && x + wide > xOf(m_now) - flagRoom && x < xOf(m_now) + flagRoom)
            wide = midnight ? xOf(m_now) - flagRoom - x : 0; // the flag of the present stands there
        if (wide < leastElided)
            continue;
        painter.setPen(midnight ? theme.text : theme.quietText);
        painter.drawText(visual({x, 0, wide, rack::headerHeight}),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, wide));
    }
    painter.fillRect(QRect(0, rack::headerHeight - 1, viewport()->width(), 1), theme.line);
}

void RackView::paintFlag(QPainter &painter, Instant at, const QColor &fill, const QColor &ink) const
{
    if (at < m_span.from || at > m_span.until)
        return;
    painter.setFont(fontOf(FontRole::SmallStrong));
    const QString words = timeText(at, *m_zone);
    const int wide = painter.fontMetrics().horizontalAdvance(words) + 14;
    const QRect flag = visual({xOf(at) - wide / 2, 5, wide, rack::headerHeight - 10});
    paintBox(painter, flag, fill, QColor(), 0, 3);
    painter.setPen(ink);
    painter.drawText(flag, Qt::AlignCenter, words);
}

void RackView::paintNow(QPainter &painter, const Theme &theme) const
{
    if (!m_span.contains(m_now))
        return;
    painter.fillRect(visual({xOf(m_now), rack::headerHeight - 4, 2, viewport()->height()}), theme.text);
    paintFlag(painter, m_now, theme.text, theme.surface);
}

void RackView::paintTitle(QPainter &painter, const Theme &theme, const RackLine &line, const QRect &area) const
{
    painter.fillRect(area, theme.canvas);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
    painter.save();
    const QRect sign = visual({6, area.top() + (area.height() - 16) / 2, 16, 16});
    painter.translate(QRectF(sign).center());
    painter.rotate(line.folded ? (layoutDirection() == Qt::RightToLeft ? 90 : -90) : 0);
    paintGlyph(painter, QRectF(-8, -8, 16, 16), Glyph::Chevron, theme.text);
    painter.restore();
    painter.setFont(fontOf(FontRole::Small));
    painter.setPen(theme.quietText);
    const QString used = leftToRight(tr("%1 / %2", "used, in all").arg(line.used).arg(line.places));
    const int wide = painter.fontMetrics().horizontalAdvance(used) + 2;
    painter.drawText(visual({rack::labelWidth - 8 - wide, area.top(), wide, area.height()}), trailing, used);
    for (const auto &[at, count] : freeAtTicks(line.zone)) {
        // Beside the line of the present, not under it.
        const int gap = xOf(m_now) - xOf(at);
        const int x = m_span.contains(m_now) && gap > 0 && gap < tickRoom ? xOf(m_now) + 6 : xOf(at) + 4;
        painter.drawText(visual({x, area.top(), 80, area.height()}), leading, tr("%n free", "places", count));
    }
    painter.setPen(theme.text);
    painter.setFont(fontOf(FontRole::Strong));
    const int room = rack::labelWidth - 26 - wide - 14;
    painter.drawText(visual({26, area.top(), room, area.height()}), leading,
                     painter.fontMetrics().elidedText(line.label, Qt::ElideRight, room));
}

void RackView::paintLabel(QPainter &painter, const Theme &theme, int index, const QRect &area) const
{
    const RackLine &line = m_lines[static_cast<size_t>(index)];
    const QRect column = visual({0, area.top(), rack::labelWidth - 1, area.height()});
    painter.fillRect(column.adjusted(0, 0, 0, -1), index == m_line && hasFocus() ? theme.raised : theme.surface);
    if (index == m_line)
        painter.fillRect(visual({0, area.top(), 3, area.height() - 1}), theme.primary);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
    painter.setFont(m_strong);
    painter.setPen(theme.text);
    const QString label = leftToRight(line.label);
    const int wide = painter.fontMetrics().horizontalAdvance(label);
    painter.drawText(visual({12, area.top(), wide + 2, area.height()}), leading, label);
    if (const Glyph feature = featureGlyph(line.row.features); feature != Glyph::None)
        paintGlyph(painter, visual({18 + wide, area.top() + 6, 14, 14}), feature, theme.quietText);
    if (m_work.job == Job::None)
        return;
    const QString why = m_work.whyNot.value(index);
    painter.setFont(why.isEmpty() ? m_strong : m_small);
    painter.setPen(why.isEmpty() ? theme.success.text : theme.quietText);
    const int room = rack::labelWidth - wide - 44;
    const QString words = why.isEmpty() ? tr("possible") : why;
    painter.drawText(visual({rack::labelWidth - 8 - room, area.top(), room, area.height()}), trailing,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, room));
    if (why.isEmpty()) {
        const int at = rack::labelWidth - 8 - painter.fontMetrics().horizontalAdvance(words) - 18;
        paintGlyph(painter, visual({at, area.top() + 6, 14, 14}), Glyph::Tick, theme.success.text);
    }
}

void RackView::paintBarWords(QPainter &painter, const QRect &area, const Bar &bar, const QColor &ink,
                             const QColor &plate, Glyph glyph) const
{
    if (area.width() < leastWords)
        return;
    int x = barPadding;
    const auto inside = [&](int left, int wide) {
        return QStyle::visualRect(layoutDirection(), area, QRect(area.left() + left, area.top(), wide, area.height()));
    };
    const Name &name = shownName(bar);
    painter.setFont(bar.kind == BarKind::Closure ? m_small : m_strong);
    const int wanted = name.width;
    const int room = area.width() - x - (glyph == Glyph::None ? 0 : 20) - barPadding;
    if (plate.isValid()) {
        const int wide = std::min(area.width() - 2, x + (glyph == Glyph::None ? 0 : 20) + std::min(wanted, room) + 4);
        painter.fillRect(inside(1, wide).adjusted(0, 1, 0, -1), plate);
    }
    if (glyph != Glyph::None) {
        painter.drawPixmap(inside(x, barSign).topLeft() + QPoint(0, (area.height() - barSign) / 2), sign(glyph, ink));
        x += 20;
    }
    if (room < 16 || (wanted > room && room < leastElided))
        return;
    painter.setPen(ink);
    const QRect words = inside(x, std::min(wanted, room));
    if (wanted <= room)
        painter.drawStaticText(words.left(), words.top() + (words.height() - painter.fontMetrics().height()) / 2,
                               name.set);
    else
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(name.text, Qt::ElideRight, room));
}

void RackView::paintParked(QPainter &painter, const Theme &theme, const Bar &bar, const QRect &area, bool quiet) const
{
    const QColor ground = theme.surface;
    const auto soft = [&](const QColor &colour) { return quiet ? mixed(colour, ground, 0.42) : colour; };
    const QColor blue = soft(theme.spots[Theme::Occupied].fill);
    const QColor ink = quiet ? theme.quietText : theme.spots[Theme::Occupied].text;
    const Instant told = bar.agreedUntil.value_or(bar.claimed.until);
    const Instant solidEnd = bar.overTime ? std::min(told, m_now) : std::min(m_now, bar.claimed.until);
    const auto piece = [&](Instant from, Instant until) {
        const int left = std::clamp(xOf(from), area.left(), area.right() + 1);
        const int right = std::clamp(xOf(until), area.left(), area.right() + 1);
        return visual({left, area.top(), std::max(0, right - left), area.height()});
    };
    const QRect stood = piece(bar.claimed.from, solidEnd);
    const QRect late = piece(solidEnd, bar.overTime ? m_now : solidEnd);
    const QRect ahead = piece(std::max(m_now, bar.claimed.from), bar.claimed.until);
    paintBlock(painter, stood, blue, QColor(), 0);
    if (late.width() > 1) {
        const SpotFill over = spotFill(Theme::OverTime, theme);
        painter.fillRect(late, soft(over.fill));
        QPen dashes(soft(over.text), 1.5, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({2.5, 2});
        painter.setPen(dashes);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(late.adjusted(1, 1, -2, -2));
    }
    if (ahead.width() > 1) {
        const QColor edge = soft(bar.overTime ? theme.spots[Theme::OverTime].fill : theme.spots[Theme::Occupied].fill);
        QPen pen(edge, 1.5, bar.overTime ? Qt::DashLine : Qt::SolidLine);
        painter.setPen(pen);
        painter.setBrush(mixed(edge, ground, bar.overTime ? 0.05 : promiseShare));
        painter.drawRect(ahead.adjusted(0, 0, -1, -1));
        painter.setFont(m_small);
        painter.setPen(quiet ? theme.quietText : bar.overTime ? theme.error.text : theme.text);
        const QString words = bar.overTime ? u"! +%1"_s.arg((m_now - told).count() / 60'000) : timeText(told, *m_zone);
        if (painter.fontMetrics().horizontalAdvance(words) + 8 < ahead.width())
            painter.drawText(ahead.adjusted(4, 0, -4, 0),
                             QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter,
                             leftToRight(words));
    }
    const Glyph glyph = bar.paid ? Glyph::Tick : vehicleGlyph(bar.vehicleType);
    paintBarWords(painter, stood, bar, ink, QColor(), glyph);
}

void RackView::paintBar(QPainter &painter, const Theme &theme, const Bar &bar, const QRect &area, bool quiet) const
{
    const QRect shown = visual(area);
    const auto soft = [&](const QColor &colour) { return quiet ? mixed(colour, theme.surface, 0.42) : colour; };
    switch (bar.kind) {
    case BarKind::Past:
        paintBlock(painter, shown, theme.line, QColor(), 0);
        paintBarWords(painter, shown, bar, theme.quietText, QColor(), Glyph::None);
        return;
    case BarKind::Parked: paintParked(painter, theme, bar, area, quiet); return;
    case BarKind::Booking: {
        const SpotFill fill = spotFill(Theme::Reserved, theme);
        paintBlock(painter, shown, soft(fill.fill), soft(fill.border), 1);
        painter.setBrushOrigin(shown.topLeft());
        painter.fillRect(shown.adjusted(2, 2, -2, -2), hatch(soft(mixed(fill.border, fill.fill, 0.5)), false));
        paintBarWords(painter, shown, bar, quiet ? theme.quietText : fill.text, soft(fill.fill), Glyph::Clock);
        return;
    }
    case BarKind::Closure: {
        const SpotFill fill = spotFill(Theme::Blocked, theme);
        paintBlock(painter, shown, soft(fill.fill), soft(fill.border), 1);
        painter.setBrushOrigin(shown.topLeft());
        painter.fillRect(shown.adjusted(2, 2, -2, -2), hatch(soft(mixed(fill.border, fill.fill, 0.45)), true));
        paintBarWords(painter, shown, bar, quiet ? theme.quietText : fill.text, soft(fill.fill), Glyph::Closed);
        return;
    }
    }
}

void RackView::paintLine(QPainter &painter, const Theme &theme, int index) const
{
    const RackLine &line = m_lines[static_cast<size_t>(index)];
    const QRect area = lineRect(index);
    if (line.isTitle) {
        paintTitle(painter, theme, line, area);
        if (index == m_line && hasFocus())
            paintBox(painter, QRectF(area).adjusted(1, 0, -1, -1), QColor(), theme.focus, 2, 3);
        return;
    }
    const bool busy = m_work.job != Job::None;
    const bool possible = busy && m_work.whyNot.value(index).isEmpty();
    if (possible && m_work.line != index) {
        const QRect slot = visual(spanRect(m_work.piece.span, index));
        painter.setPen(QPen(theme.primary, 1.5, Qt::DotLine));
        painter.setBrush(theme.raised);
        painter.drawRect(slot.adjusted(0, 0, -1, -1));
    }
    for (int i = 0; i < static_cast<int>(line.row.bars.size()); ++i) {
        const Bar &bar = line.row.bars.at(i);
        if (!bar.claimed.overlaps(m_span))
            continue;
        const QRect place = spanRect(bar.claimed, index);
        const bool held = busy && bar.stay.isValid() && bar.stay == m_work.piece.stay && m_work.job == Job::Move;
        if (held) {
            painter.setPen(QPen(theme.spots[Theme::Reserved].border, 1.5, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(visual(place).adjusted(0, 0, -1, -1));
            continue;
        }
        paintBar(painter, theme, bar, place, busy && !possible);
        if (!busy && index == m_line && i == m_bar && hasFocus())
            paintBox(painter, QRectF(visual(place)).adjusted(-3, -3, 3, 3), QColor(), theme.focus, 2, 4);
    }
    painter.fillRect(QRect(0, area.bottom(), viewport()->width(), 1), theme.line);
    paintLabel(painter, theme, index, area);
}

void RackView::paintWork(QPainter &painter, const Theme &theme) const
{
    const TimeSpan &span = m_work.piece.span;
    for (const Instant at : {span.from, span.until}) {
        if (!m_span.contains(at))
            continue;
        const QRect guide = visual({xOf(at), rack::headerHeight, 1, viewport()->height()});
        painter.setPen(QPen(theme.primary, 1, Qt::DotLine));
        painter.drawLine(guide.topLeft(), guide.bottomLeft());
    }
    if (m_work.line >= 0 && m_work.line < static_cast<int>(m_lines.size())) {
        const bool refused =
            !m_work.whyNot.value(m_work.line).isEmpty() && m_work.job != Job::Extend && m_work.line != m_work.fromLine;
        const QRect place = visual(spanRect(span, m_work.line));
        painter.fillRect(place.translated(3, 3), theme.shadow);
        const SpotFill fill = spotFill(Theme::Reserved, theme);
        paintBox(painter, place, fill.fill, refused ? theme.error.text : theme.primary, 2, 2);
        Bar named;
        named.plate = m_work.piece.stay.isValid() ? m_work.piece.name : tr("New booking");
        paintBarWords(painter, place, named, fill.text, QColor(), vehicleGlyph(m_work.piece.vehicleType));
        for (const Bar &bar : m_lines[static_cast<size_t>(m_work.line)].row.bars) {
            if (!refused || bar.stay == m_work.piece.stay || !bar.claimed.overlaps(span))
                continue;
            QRect meets = spanRect(bar.claimed, m_work.line) & spanRect(span, m_work.line);
            meets.setTop(meets.bottom() + 1);
            meets.setHeight(3);
            painter.fillRect(visual(meets), theme.error.text);
        }
    }
    for (const Instant at : {span.from, span.until})
        paintFlag(painter, at, theme.primary, theme.onPrimary);
}

void RackView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = themeOf(this);
    m_strong = fontOf(FontRole::SmallStrong);
    m_small = fontOf(FontRole::Small);
    painter.fillRect(viewport()->rect(), theme.surface);
    if (!m_zone || m_span.length().count() <= 0)
        return;
    paintGrid(painter, theme);
    painter.save();
    painter.setClipRect(0, rack::headerHeight, viewport()->width(), viewport()->height());
    const int first = verticalScrollBar()->value() / rack::rowHeight;
    const int last = std::min(static_cast<int>(m_lines.size()) - 1, first + viewport()->height() / rack::rowHeight + 1);
    for (int i = first; i <= last; ++i)
        paintLine(painter, theme, i);
    painter.restore();
    paintHeader(painter, theme);
    paintNow(painter, theme);
    if (m_work.job != Job::None)
        paintWork(painter, theme);
}

} // namespace parkdesk
