// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/momentslider.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr int sideRoom = 16;
constexpr int topRoom = 24;
constexpr int axisRoom = 22;
constexpr int bigStep = 15;
constexpr double knob = 8;
constexpr double headroom = 1.2; ///< above the fullest moment of the day

Instant wholeMinute(Instant at)
{
    return {at.ms - at.ms % minuteMs};
}

} // namespace

DayLoad dayLoad(const RackOfLot::Answer &rack)
{
    DayLoad load;
    load.day = rack.span;
    load.now = rack.now;
    const qint64 step = DayLoad::stepMinutes * minuteMs;
    const auto steps = static_cast<size_t>((rack.span.until.ms - rack.span.from.ms + step - 1) / step);
    load.occupied.assign(steps, 0);
    load.booked.assign(steps, 0);
    for (const RackOfLot::Row &row : rack.rows) {
        load.places += row.overflow ? 0 : 1;
        for (const RackOfLot::Bar &bar : row.bars) {
            if (bar.kind == RackOfLot::BarKind::Closure)
                continue;
            std::vector<int> &counted = bar.kind == RackOfLot::BarKind::Booking ? load.booked : load.occupied;
            const qint64 first = qMax(qint64 {0}, bar.claimed.from.ms - rack.span.from.ms) / step;
            const qint64 last = qMin(rack.span.until.ms, bar.claimed.until.ms) - rack.span.from.ms;
            for (qint64 at = first; at < static_cast<qint64>(steps) && at * step < last; ++at)
                ++counted[static_cast<size_t>(at)];
            for (const Instant change : {bar.claimed.from, bar.claimed.until}) {
                if (rack.span.contains(change))
                    load.changes.push_back(change);
            }
        }
    }
    std::sort(load.changes.begin(), load.changes.end());
    load.changes.erase(std::unique(load.changes.begin(), load.changes.end()), load.changes.end());
    return load;
}

MomentSlider::MomentSlider(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"momentSlider"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Minute that is shown"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MomentSlider::setLoad(const DayLoad &load, const Zone &zone)
{
    m_load = load;
    m_zone = zone;
    update();
}

void MomentSlider::setMoments(Instant at, Instant other)
{
    m_at = at;
    m_other = other;
    if (m_zone)
        setAccessibleDescription(timeText(at, *m_zone));
    update();
}

QRectF MomentSlider::track() const
{
    return {double {sideRoom}, double {topRoom}, double(width() - 2 * sideRoom), double(height() - topRoom - axisRoom)};
}

double MomentSlider::xOf(Instant at) const
{
    const double share = double(at.ms - m_load.day.from.ms) / double(qMax(qint64 {1}, m_load.day.length().count()));
    const double x = std::clamp(share, 0.0, 1.0) * track().width();
    return layoutDirection() == Qt::RightToLeft ? track().right() - x : track().left() + x;
}

Instant MomentSlider::atX(double x) const
{
    double share = std::clamp((x - track().left()) / track().width(), 0.0, 1.0);
    if (layoutDirection() == Qt::RightToLeft)
        share = 1 - share;
    return wholeMinute(m_load.day.from + Duration(static_cast<qint64>(share * double(m_load.day.length().count()))));
}

void MomentSlider::choose(Instant at)
{
    if (at != m_at)
        Q_EMIT momentChosen(at);
}

void MomentSlider::step(int by)
{
    choose(wholeMinute(m_at) + Duration(by * minuteMs));
}

void MomentSlider::stepToChange(bool forward)
{
    const std::vector<Instant> &changes = m_load.changes;
    if (forward) {
        const auto found = std::upper_bound(changes.begin(), changes.end(), m_at);
        choose(found == changes.end() ? m_load.day.until : *found);
    } else {
        const auto found = std::lower_bound(changes.begin(), changes.end(), m_at);
        choose(found == changes.begin() ? m_load.day.from - Duration(minuteMs) : *std::prev(found));
    }
}

void MomentSlider::paintLoad(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRectF area = track();
    int peak = 1;
    for (size_t i = 0; i < m_load.occupied.size(); ++i)
        peak = qMax(peak, m_load.occupied[i] + m_load.booked[i]);
    const double tall = area.height() / (peak * headroom);
    const auto steps = static_cast<double>(qMax(size_t {1}, m_load.occupied.size()));
    const double wide = area.width() / steps;
    const QColor was = mixed(theme.spots[Theme::Occupied].fill, theme.surface, 0.45);
    const QColor planned = mixed(theme.spots[Theme::Occupied].fill, theme.surface, 0.2);
    QPainterPath stripes;
    for (size_t i = 0; i < m_load.occupied.size(); ++i) {
        const Instant at = m_load.day.from + Duration(static_cast<qint64>(i) * DayLoad::stepMinutes * minuteMs);
        const double left = layoutDirection() == Qt::RightToLeft ? area.right() - (double(i) + 1) * wide
                                                                 : area.left() + double(i) * wide;
        const double high = std::min(area.height(), m_load.occupied[i] * tall);
        painter.fillRect(QRectF(left, area.bottom() - high, wide + 0.5, high), at < m_load.now ? was : planned);
        const double more = std::min(area.height() - high, m_load.booked[i] * tall);
        if (more > 0)
            stripes.addRect(QRectF(left, area.bottom() - high - more, wide + 0.5, more));
    }
    painter.save();
    painter.setClipPath(stripes);
    paintHatch(painter, area, theme.spots[Theme::Reserved].border, 6, 2);
    painter.restore();
}

void MomentSlider::paintAxis(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRectF area = track();
    paintLine(painter, area.bottomLeft(), area.bottomRight(), theme.border);
    painter.setFont(fontOf(FontRole::Caption));
    painter.setPen(theme.quietText);
    const qint64 offset = m_zone->offsetMsAt(m_load.day.from);
    qint64 tick = ((m_load.day.from.ms + offset + hourMs - 1) / hourMs) * hourMs - offset;
    const int room = painter.fontMetrics().horizontalAdvance(u"00:00"_s) + 16;
    const double hourWidth = area.width() * double(hourMs) / double(qMax(qint64 {1}, m_load.day.length().count()));
    const int every = qMax(1, static_cast<int>(std::ceil(room / qMax(1.0, hourWidth))));
    for (int i = 0; tick <= m_load.day.until.ms; tick += hourMs, ++i) {
        if (i % every != 0)
            continue;
        const double x = xOf({tick});
        painter.fillRect(QRectF(x, area.bottom(), 1, 4), theme.border);
        const QRectF words(x - room / 2.0, area.bottom() + 4, room, axisRoom - 4);
        if (words.left() >= 0 && words.right() <= width())
            painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, timeText({tick}, *m_zone));
    }
}

void MomentSlider::paintFlag(QPainter &painter, Instant at, const QString &words, const QColor &fill, const QColor &ink,
                             bool below) const
{
    painter.setFont(fontOf(FontRole::SmallStrong));
    const double wide = painter.fontMetrics().horizontalAdvance(words) + 14;
    const double x = xOf(at);
    paintLine(painter, {x, 4.0}, {x, track().bottom()}, fill, below ? 2 : 1.5);
    // The two flags of moments that lie close together stand at both sides of their lines.
    const bool before = (at < m_other || (!below && at < m_at)) == (layoutDirection() == Qt::LeftToRight);
    const double left = std::clamp(below ? (before ? x - wide : x) : (before ? x - wide : x), 2.0, width() - wide - 2);
    const QRectF flag(left, 2, wide, topRoom - 6);
    paintBox(painter, flag, fill, QColor(), 0, 3);
    painter.setPen(ink);
    painter.drawText(flag, Qt::AlignCenter, words);
}

void MomentSlider::paintEvent(QPaintEvent *)
{
    if (!m_zone || m_load.occupied.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    paintLoad(painter);
    paintAxis(painter);
    const double bottom = track().bottom();
    paintLine(painter, {xOf(m_at), bottom}, {xOf(m_other), bottom}, theme.primary, 4);
    const bool isNow = m_other == m_load.now;
    paintFlag(painter, m_other, isNow ? tr("now %1").arg(timeText(m_other, *m_zone)) : timeText(m_other, *m_zone),
              theme.text, theme.surface, false);
    paintFlag(painter, m_at, timeText(m_at, *m_zone), theme.primary, theme.onPrimary, true);
    const QRectF ball(xOf(m_at) - knob, bottom - knob, 2 * knob, 2 * knob);
    paintBox(painter, ball, theme.primary, theme.surface, 2, knob);
    if (hasFocus())
        paintBox(painter, ball.adjusted(-2, -2, 2, 2), QColor(), theme.focus, 2, knob + 2);
}

void MomentSlider::keyPressEvent(QKeyEvent *event)
{
    const int by = event->modifiers().testFlag(Qt::ShiftModifier) ? bigStep : 1;
    const int ahead = layoutDirection() == Qt::RightToLeft ? -by : by;
    switch (event->key()) {
    case Qt::Key_Left: step(-ahead); break;
    case Qt::Key_Right: step(ahead); break;
    case Qt::Key_Down: step(-by); break;
    case Qt::Key_Up: step(by); break;
    case Qt::Key_PageUp: stepToChange(false); break;
    case Qt::Key_PageDown: stepToChange(true); break;
    default: QWidget::keyPressEvent(event);
    }
}

void MomentSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(atX(event->position().x()));
}

void MomentSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        choose(atX(event->position().x()));
}

void MomentSlider::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MomentSlider::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace parkdesk
