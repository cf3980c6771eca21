// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/chart.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/fonts.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace parkdesk {

Chart::Chart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void Chart::setMarker(int index)
{
    const int bounded = qBound(markCount() == 0 ? -1 : 0, index, markCount() - 1);
    if (bounded == m_marker)
        return;
    m_marker = bounded;
    setAccessibleDescription(m_marker < 0 ? m_emptyWords : markDetail(m_marker));
    if (hasFocus())
        announce(this, Urgency::Polite);
    update();
    Q_EMIT markerMoved(m_marker);
}

void Chart::marksChanged(int preferred)
{
    const int kept = m_marker < 0 ? preferred : m_marker;
    m_marker = -1;
    setMarker(markCount() == 0 ? -1 : qMin(kept, markCount() - 1));
    pictureChanged();
}

void Chart::pictureChanged()
{
    m_picture = {};
    update();
}

void Chart::setEmptyWords(const QString &words)
{
    m_emptyWords = words;
    if (markCount() == 0)
        setAccessibleDescription(words);
    pictureChanged();
}

void Chart::paintAll(const ChartCanvas &canvas) const
{
    canvas.painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    if (markCount() > 0 || m_emptyWords.isEmpty()) {
        paintChart(canvas);
        return;
    }
    canvas.painter.setFont(fontOf(FontRole::Body));
    canvas.painter.setPen(canvas.theme.quietText);
    canvas.painter.drawText(canvas.area.adjusted(metric::cardGap, 0, -metric::cardGap, 0),
                            static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap), m_emptyWords);
}

void Chart::paintTo(QPainter &painter, const QRectF &area) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAll({painter, area, Theme::light(), layoutDirection() == Qt::RightToLeft, -1});
    painter.restore();
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (!hasFocus() && !underMouse()) {
        m_picture = {};
        paintAll({painter, QRectF(rect()), theme, mirrored, -1});
        return;
    }
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.size() != (QSizeF(size()) * ratio).toSize()
        || m_pictureTheme != static_cast<int>(theme.kind)) {
        m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(theme.surface);
        m_pictureTheme = static_cast<int>(theme.kind);
        QPainter copy(&m_picture);
        paintAll({copy, QRectF(rect()), theme, mirrored, -1});
    }
    painter.drawPixmap(0, 0, m_picture);
    if (m_marker >= 0 && m_marker < markCount())
        paintMarker({painter, QRectF(rect()), theme, mirrored, m_marker});
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    pictureChanged(); // font, direction, language
}

int Chart::markBeside(int index, Qt::Key key) const
{
    switch (key) {
    case Qt::Key_Left: return index - 1;
    case Qt::Key_Right: return index + 1;
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return markCount() - 1;
    default: return -1;
    }
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    auto key = static_cast<Qt::Key>(event->key());
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_marker >= 0) {
        Q_EMIT opened(m_marker);
        return;
    }
    const bool arrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || (!arrow && key != Qt::Key_Home && key != Qt::Key_End)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (layoutDirection() == Qt::RightToLeft && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    const int next = m_marker < 0 ? 0 : markBeside(m_marker, key);
    if (next >= 0 && next < markCount())
        setMarker(next);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        QWidget::keyPressEvent(event);
}

int Chart::markUnder(const QPointF &position)
{
    QPainter painter; // nothing is painted: the canvas only tells the size
    return markAt({painter, QRectF(rect()), themeOf(this), layoutDirection() == Qt::RightToLeft, -1}, position);
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    const int index = markUnder(event->position());
    if (index >= 0) {
        setMarker(index);
        setToolTip(markDetail(index));
    } else {
        setToolTip({});
    }
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Chart::mousePressEvent(QMouseEvent *event)
{
    const int index = markUnder(event->position());
    if (index >= 0 && event->button() == Qt::LeftButton) {
        setMarker(index);
        Q_EMIT opened(index);
    }
}

void Chart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

} // namespace parkdesk
