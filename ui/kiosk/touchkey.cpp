// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/touchkey.h"

#include "ui/kiosk/fittedtext.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace parkdesk {

namespace {

constexpr double keyCornerMm = 1.1;
constexpr double keyInsetMm = 2.2;
constexpr double keyGlyphMm = 9;
constexpr double keyGapMm = 4;

} // namespace

TouchKey::TouchKey(const KioskScale &scale, const QString &name, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_scale(scale)
{
    setObjectName(name);
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tellName();
}

void TouchKey::setWords(const QString &text)
{
    setText(text);
    tellName();
}

void TouchKey::setLook(Look look)
{
    m_look = look;
    update();
}

void TouchKey::setDetail(const QString &detail)
{
    m_detail = detail;
    tellName();
    update();
}

void TouchKey::setGlyph(KioskGlyph glyph)
{
    m_glyph = glyph;
    update();
}

void TouchKey::setGlyphBehind(bool behind)
{
    m_glyphBehind = behind;
    update();
}

void TouchKey::setKeySize(double widthMm, double heightMm)
{
    m_widthMm = std::max(widthMm, KioskScale::keyMm);
    m_heightMm = std::max(heightMm, KioskScale::keyMm);
    updateGeometry();
}

void TouchKey::setAtStart(bool atStart)
{
    m_atStart = atStart;
    update();
}

void TouchKey::tellName()
{
    setAccessibleName(m_detail.isEmpty() ? text() : tr("%1, %2", "key, what it leads to").arg(text(), m_detail));
}

QSize TouchKey::sizeHint() const
{
    return {m_scale.mm(m_widthMm), m_scale.mm(m_heightMm)};
}

QSize TouchKey::minimumSizeHint() const
{
    return {m_scale.mm(KioskScale::keyMm), m_scale.mm(KioskScale::keyMm)};
}

QColor TouchKey::textColour() const
{
    const Theme &theme = themeOf(this);
    if (!isEnabled())
        return theme.disabledText;
    return m_look == Look::Primary ? theme.onPrimary : theme.text;
}

QColor TouchKey::quietColour() const
{
    const Theme &theme = themeOf(this);
    return isEnabled() && m_look == Look::Plain ? theme.quietText : textColour();
}

void TouchKey::paintPanel(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    const double hair = std::max(1, m_scale.mm(0.4));
    const double thick = std::max(2, m_scale.mm(0.8));
    QColor fill = theme.surface;
    QColor edge = theme.border;
    double width = hair;
    if (!isEnabled()) {
        fill = theme.canvas;
        edge = theme.line;
    } else if (m_look == Look::Primary) {
        fill = theme.primary;
        edge = theme.primary;
    } else if (m_look == Look::Chosen) {
        fill = theme.raised;
        edge = theme.primary;
        width = thick;
    }
    if (isDown() && isEnabled())
        fill = mixed(theme.text, fill, 0.14);
    paintBox(painter, rect(), fill, edge, width, m_scale.mm(keyCornerMm));
    if (hasFocus()) {
        // Inside the edge, so that it is told from a chosen key and stands out on a blue one.
        const double in = width + std::max(2, m_scale.mm(0.8));
        paintBox(painter, QRectF(rect()).adjusted(in, in, -in, -in), {},
                 m_look == Look::Primary ? theme.onPrimary : theme.focus, thick, m_scale.mm(keyCornerMm) / 2.0);
    }
}

void TouchKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // as the words run, which may be a plate or the name of a lot
    paintPanel(painter);
    const int inset = m_scale.mm(keyInsetMm);
    const QRect room = rect().adjusted(inset, inset, -inset, -inset);
    const bool alone = text().isEmpty();
    const int side =
        m_glyph == KioskGlyph::None ? 0 : std::min(m_scale.mm(keyGlyphMm), std::min(room.width(), room.height()));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (alone) {
        paintKioskGlyph(painter, room, m_glyph, textColour(), mirrored);
        return;
    }
    const int beside = side == 0 ? 0 : side + m_scale.mm(keyGapMm);
    const QSize most(room.width() - beside, room.height());
    const QFont small = fittedToBox(m_scale.font(KioskText::Small), m_detail, {most.width(), most.height() / 2});
    const int below = m_detail.isEmpty()
        ? 0
        : QFontMetrics(small)
              .boundingRect(QRect(0, 0, most.width(), most.height()), Qt::TextWordWrap, m_detail)
              .height();
    const QFont large = fittedToBox(m_scale.font(KioskText::Key), text(), {most.width(), most.height() - below});
    const QRect words =
        QFontMetrics(large).boundingRect(QRect(0, 0, most.width(), most.height()), Qt::TextWordWrap, text());
    const QRect note =
        QFontMetrics(small).boundingRect(QRect(0, 0, most.width(), most.height()), Qt::TextWordWrap, m_detail);
    const int wide = std::min(most.width(), std::max(words.width(), m_detail.isEmpty() ? 0 : note.width()) + 1);
    const int high = words.height() + below;
    const int left = m_atStart ? room.left() + inset : room.left() + (room.width() - wide - beside) / 2;
    const int top = room.top() + (room.height() - high) / 2;
    const int textLeft = m_glyphBehind ? left : left + beside;
    const int glyphLeft = m_glyphBehind ? left + wide + m_scale.mm(keyGapMm) : left;
    const auto placed = [this](const QRect &box) {
        return layoutDirection() == Qt::RightToLeft
            ? QRect(rect().left() + rect().right() - box.right(), box.top(), box.width(), box.height())
            : box;
    };
    if (side > 0)
        paintKioskGlyph(painter, placed({glyphLeft, room.top() + (room.height() - side) / 2, side, side}), m_glyph,
                        textColour(), mirrored);
    const bool centred = !m_atStart && (beside == 0 || words.height() > QFontMetrics(large).height() * 3 / 2);
    const auto align = (centred        ? Qt::AlignHCenter
                            : mirrored ? Qt::AlignRight
                                       : Qt::AlignLeft)
        | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextWordWrap;
    painter.setFont(large);
    painter.setPen(textColour());
    painter.drawText(placed({textLeft, top, wide, words.height()}), static_cast<int>(align), text());
    painter.setFont(small);
    painter.setPen(quietColour());
    painter.drawText(placed({textLeft, top + words.height(), wide, below}), static_cast<int>(align), m_detail);
}

void TouchKey::keyPressEvent(QKeyEvent *event)
{
    const bool pressing = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space || event->key() == Qt::Key_Select;
    // Everything else is for the page: somebody types on a real keyboard while a key has the focus.
    if (!pressing || event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::AltModifier)) {
        event->ignore();
        return;
    }
    if (!event->isAutoRepeat())
        click();
}

void TouchKey::keyReleaseEvent(QKeyEvent *event)
{
    event->ignore();
}

} // namespace parkdesk
