// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/unplacedstrip.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/plan/spotpaint.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pieceHeight = 28;
constexpr int pieceGap = 8;
constexpr int signRoom = 26;

} // namespace

UnplacedStrip::UnplacedStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"unplacedStrip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Bookings without a place"));
}

QSize UnplacedStrip::sizeHint() const
{
    return {400, qMax(pieceHeight, fontMetrics().height() + 8) + 4};
}

void UnplacedStrip::setRows(const QList<RackOfLot::Unplaced> &rows, Instant now, const Zone &zone)
{
    m_rows = rows;
    m_now = now;
    m_zone = zone;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(rows.size()) - 1));
    speak();
    update();
}

QString UnplacedStrip::plateOf(const RackOfLot::Unplaced &row) const
{
    return row.plate.isEmpty() ? shownTicket(row.ticket) : groupedPlate(row.plate);
}

QString UnplacedStrip::factsOf(const RackOfLot::Unplaced &row) const
{
    return tr("%1, %2", "vehicle type, duration").arg(vehicleNoun(row.vehicleType), durationText(row.booked.length()));
}

int UnplacedStrip::widthOf(const RackOfLot::Unplaced &row) const
{
    const QFontMetrics strong(fontOf(FontRole::SmallStrong));
    const QFontMetrics small(fontOf(FontRole::Small));
    return signRoom + strong.horizontalAdvance(whenText(row.booked.from, m_now, *m_zone)) + 8
        + strong.horizontalAdvance(plateOf(row)) + 8 + small.horizontalAdvance(factsOf(row)) + 10;
}

QRect UnplacedStrip::pieceRect(int index) const
{
    int x = 0;
    for (int i = 0; i < index; ++i)
        x += widthOf(m_rows.at(i)) + pieceGap;
    return QStyle::visualRect(layoutDirection(), rect(), {x, 2, widthOf(m_rows.at(index)), height() - 4});
}

void UnplacedStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const RackOfLot::Unplaced &row = m_rows.at(i);
        const QRect piece = pieceRect(i);
        if (!rect().contains(piece)) {
            painter.setPen(theme.quietText);
            painter.setFont(fontOf(FontRole::Small));
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), {width() - 60, 0, 60, height()}),
                             QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter,
                             tr("+%1", "more bookings").arg(m_rows.size() - i));
            break;
        }
        paintBox(painter, piece, theme.surface, theme.spots[Theme::Reserved].border, 1, 4);
        const auto inside = [&](int left, int wide) {
            return QStyle::visualRect(layoutDirection(), piece,
                                      {piece.left() + left, piece.top(), wide, piece.height()});
        };
        const QRect sign = inside(5, 18);
        paintSpotSwatch(painter, QRect(sign.left(), piece.center().y() - 9, 18, 18), Theme::Reserved, theme);
        int x = signRoom;
        const auto write = [&](const QString &words, FontRole role, const QColor &ink, int gap) {
            painter.setFont(fontOf(role));
            painter.setPen(ink);
            const int wide = painter.fontMetrics().horizontalAdvance(words) + 1;
            painter.drawText(inside(x, wide), leading, leftToRight(words));
            x += wide + gap;
        };
        write(whenText(row.booked.from, m_now, *m_zone), FontRole::SmallStrong, theme.text, 8);
        write(plateOf(row), FontRole::SmallStrong, theme.text, 8);
        write(factsOf(row), FontRole::Small, theme.quietText, 0);
        if (hasFocus() && i == m_current)
            paintBox(painter, QRectF(piece).adjusted(-2, -2, 2, 2), QColor(), theme.focus, 2, 5);
    }
}

void UnplacedStrip::speak()
{
    if (m_rows.isEmpty() || !m_zone)
        return;
    const RackOfLot::Unplaced &row = m_rows.at(m_current);
    setAccessibleDescription(tr("%1 of %2: %3, %4")
                                 .arg(m_current + 1)
                                 .arg(m_rows.size())
                                 .arg(plateOf(row), whenText(row.booked.from, m_now, *m_zone)));
    announce(this, Urgency::Polite);
}

void UnplacedStrip::keyPressEvent(QKeyEvent *event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_current = std::clamp(m_current + (event->key() == ahead ? 1 : -1), 0,
                               std::max(0, static_cast<int>(m_rows.size()) - 1));
        speak();
        update();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < m_rows.size())
            Q_EMIT placeAsked(m_rows.at(m_current).stay);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void UnplacedStrip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = -1;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        if (pieceRect(i).contains(event->position().toPoint()))
            m_pressed = i;
    }
    if (m_pressed >= 0)
        m_current = m_pressed;
    m_pressedAt = event->position().toPoint();
    update();
}

void UnplacedStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed < 0 || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint at = event->position().toPoint();
    if (!m_dragging && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        Q_EMIT dragBegan(m_pressed);
    }
    if (m_dragging)
        Q_EMIT dragMoved(mapToGlobal(at));
}

void UnplacedStrip::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed = -1;
    if (std::exchange(m_dragging, false))
        Q_EMIT dragEnded(mapToGlobal(event->position().toPoint()));
}

void UnplacedStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void UnplacedStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace parkdesk
