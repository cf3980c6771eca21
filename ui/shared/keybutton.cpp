// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/keybutton.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/fonts.h"
#include "ui/shared/keycap.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QPainter>
#include <QShortcutEvent>
#include <QStyleOptionButton>

namespace parkdesk {

namespace {

constexpr int sidePadding = 14;
constexpr int tilePadding = 12;
constexpr int tileHeight = 48;
constexpr int tileGlyph = 24;
constexpr int gap = 8;
constexpr int linkGap = 4;

} // namespace

KeyButton::KeyButton(const QString &text, QWidget *parent, Look look)
    : QPushButton(text, parent)
    , m_look(look)
{
    setAutoDefault(false);
    if (isFlatLook())
        setCursor(Qt::PointingHandCursor);
}

void KeyButton::setLook(Look look)
{
    m_look = look;
    setCursor(isFlatLook() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

void KeyButton::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    updateGeometry();
    update();
}

void KeyButton::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

void KeyButton::setKey(const QKeySequence &key)
{
    m_hasKey = !key.isEmpty();
    setShortcut(key);
    setKeyHint(keyText(key));
}

void KeyButton::setKeyHint(const QString &capText)
{
    m_keyText = capText;
    updateGeometry();
    update();
}

void KeyButton::setSpread(bool spread)
{
    m_spread = spread;
    update();
}

QFont KeyButton::titleFont() const
{
    const bool strong = m_look == Look::Primary || !m_detail.isEmpty();
    return fontOf(strong ? FontRole::Strong : FontRole::Body);
}

int KeyButton::textWidth() const
{
    const QString words = QString(text()).remove(u'&');
    const int title = QFontMetrics(titleFont()).horizontalAdvance(words);
    const int second = m_detail.isEmpty() ? 0 : QFontMetrics(fontOf(FontRole::Small)).horizontalAdvance(m_detail);
    return qMax(title, second) + 1;
}

int KeyButton::contentWidth() const
{
    int width = textWidth();
    if (m_glyph != Glyph::None)
        width += (m_detail.isEmpty() ? metric::glyphSize : tileGlyph) + (m_detail.isEmpty() ? gap : tilePadding);
    if (!m_keyText.isEmpty())
        width += keyCapSize(m_keyText).width() + (isFlatLook() ? linkGap : gap);
    return width;
}

QSize KeyButton::sizeHint() const
{
    if (isFlatLook())
        return {contentWidth(), qMax(24, fontMetrics().height() + 4)};
    if (!m_detail.isEmpty()) {
        const int lines = QFontMetrics(titleFont()).height() + QFontMetrics(fontOf(FontRole::Small)).height();
        return {contentWidth() + 2 * tilePadding, qMax(tileHeight, lines + 8)};
    }
    return {contentWidth() + 2 * sidePadding, controlHeight()};
}

bool KeyButton::event(QEvent *event)
{
    // The base class acts a tenth of a second after the key, to show the button going down; too late for a desk.
    if (event->type() == QEvent::Shortcut && isEnabled()) {
        const auto *shortcutEvent = dynamic_cast<QShortcutEvent *>(event);
        if (shortcutEvent != nullptr && shortcutEvent->shortcutId() != 0 && !shortcutEvent->isAmbiguous()) {
            click();
            return true;
        }
    }
    return QPushButton::event(event);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isFlatLook()) {
        paintLink(painter);
        return;
    }
    const Theme &theme = themeOf(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    ControlState state = ControlState::of(option, this);
    state.primary = m_look == Look::Primary;
    paintButtonPanel(painter, rect(), theme, state);

    const QColor ink = buttonTextColour(theme, state);
    const bool tile = !m_detail.isEmpty();
    const bool spread = tile || m_spread;
    const int padding = spread ? tilePadding : sidePadding;
    const int content = qMin(contentWidth(), width() - 2 * padding);
    int x = spread ? padding : (width() - content) / 2;
    const int end = spread ? width() - padding : x + content;
    if (m_glyph != Glyph::None) {
        const int side = tile ? tileGlyph : metric::glyphSize;
        const QRect box(x, (height() - side) / 2, side, side);
        paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_glyph,
                   tile && isEnabled() ? theme.primary : ink);
        x += side + (tile ? tilePadding : gap);
    }
    int textEnd = end;
    if (!m_keyText.isEmpty()) {
        const int cap = keyCapSize(m_keyText).width();
        const KeyCapLook look = !isEnabled() ? KeyCapLook::Disabled
            : state.primary                  ? KeyCapLook::OnPrimary
                                             : KeyCapLook::Plain;
        paintKeyCap(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(end - cap, 0, cap, height())),
                    m_keyText, theme, look);
        textEnd = end - cap - gap;
    }
    paintTexts(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, textEnd - x, height())), ink);
}

void KeyButton::paintTexts(QPainter &painter, const QRect &area, const QColor &ink) const
{
    const QFont font = titleFont();
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const int flags = static_cast<int>(side) | Qt::AlignVCenter | Qt::TextShowMnemonic;
    const QFontMetrics metrics(font);
    painter.setPen(ink);
    painter.setFont(font);
    const QString title = metrics.elidedText(text(), Qt::ElideRight, area.width(), Qt::TextShowMnemonic);
    if (m_detail.isEmpty()) {
        painter.drawText(area, flags, title);
        return;
    }
    const QFont small = fontOf(FontRole::Small);
    const QFontMetrics smallMetrics(small);
    // The two lines stand a little closer than the fonts would put them.
    const int first = metrics.height() - 1;
    const int second = smallMetrics.height() - 1;
    const int top = area.top() + (area.height() - first - second) / 2;
    painter.drawText(QRect(area.left(), top, area.width(), first), flags, title);
    painter.setFont(small);
    painter.setPen(isEnabled() ? themeOf(this).quietText : ink);
    painter.drawText(QRect(area.left(), top + first, area.width(), second), static_cast<int>(side) | Qt::AlignVCenter,
                     smallMetrics.elidedText(m_detail, Qt::ElideRight, area.width()));
}

void KeyButton::paintLink(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    QFont font = fontOf(FontRole::Body);
    font.setUnderline(underMouse() && isEnabled());
    painter.setFont(font);
    const QColor ink = m_look == Look::Link ? theme.link : theme.quietText;
    painter.setPen(isEnabled() ? ink : theme.disabledText);
    QRect words = rect();
    if (m_glyph != Glyph::None) {
        const QRect box(0, (height() - metric::glyphSize) / 2, metric::glyphSize, metric::glyphSize);
        paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_glyph,
                   isEnabled() ? theme.quietText : theme.disabledText);
        words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(metric::glyphSize + gap, 0, 0, 0));
    }
    if (!m_keyText.isEmpty()) {
        const int cap = keyCapSize(m_keyText).width();
        paintKeyCap(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, cap, height())), m_keyText,
                    theme);
        words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(cap + linkGap, 0, 0, 0));
    }
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
        | Qt::TextShowMnemonic;
    painter.drawText(words, flags, text());
    if (hasFocus())
        paintBox(painter, QRectF(rect()).adjusted(0, 1, 0, -1), QColor(), theme.focus, metric::focusWidth,
                 metric::controlRadius);
}

void KeyButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace parkdesk
