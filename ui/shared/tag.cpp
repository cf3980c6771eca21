// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/tag.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace parkdesk {

namespace {

constexpr int tagPadding = 6;
constexpr int tagHeight = 20;
constexpr int tagGlyph = 14;

struct TagColours {
    QColor fill;
    QColor text;
    QColor glyph;
};

TagColours coloursOfTag(TagKind kind, const Theme &theme)
{
    switch (kind) {
    case TagKind::Plain: return {QColor(), theme.text, theme.quietText};
    case TagKind::Soon: return {QColor(), theme.text, theme.warning.text};
    case TagKind::Warning: return {theme.warning.tint, theme.warning.text, theme.warning.text};
    case TagKind::Error: return {theme.error.tint, theme.error.text, theme.error.text};
    case TagKind::Success: return {theme.success.tint, theme.success.text, theme.success.text};
    }
    return {};
}

} // namespace

QSize tagSize(Glyph glyph, const QString &text)
{
    const QFontMetrics metrics(fontOf(FontRole::Small));
    const int sign = glyph == Glyph::None ? 0 : tagGlyph + 4;
    return {metrics.horizontalAdvance(text) + sign + 2 * tagPadding + 1, qMax(tagHeight, metrics.height() + 2)};
}

void paintTag(QPainter &painter, const QRect &area, TagKind kind, Glyph glyph, const QString &text, const Theme &theme,
              Qt::LayoutDirection direction)
{
    const TagColours colours = coloursOfTag(kind, theme);
    const QSize size = tagSize(glyph, text);
    // Without a tint the word itself stands at the edge.
    const int outset = colours.fill.isValid() ? 0 : tagPadding;
    const QRect logical(area.right() + 1 + outset - size.width(), area.top() + (area.height() - size.height()) / 2,
                        size.width(), size.height());
    const QRect box = QStyle::visualRect(direction, area, logical);
    if (colours.fill.isValid())
        paintBox(painter, box, colours.fill, QColor(), 0, metric::controlRadius - 1);
    QRect words = logical.adjusted(tagPadding, 0, -tagPadding, 0);
    if (glyph != Glyph::None) {
        const QRect sign(words.left(), words.top() + (words.height() - tagGlyph) / 2, tagGlyph, tagGlyph);
        paintGlyph(painter, QStyle::visualRect(direction, area, sign), glyph, colours.glyph);
        words.setLeft(words.left() + tagGlyph + 4);
    }
    painter.save();
    painter.setFont(fontOf(FontRole::Small));
    painter.setPen(colours.text);
    painter.drawText(QStyle::visualRect(direction, area, words),
                     static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignRight)) | Qt::AlignVCenter
                         | Qt::TextSingleLine,
                     text);
    painter.restore();
}

Tag::Tag(TagKind kind, Glyph glyph, const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTag(kind, glyph, text);
}

void Tag::setTag(TagKind kind, Glyph glyph, const QString &text)
{
    m_kind = kind;
    m_glyph = glyph;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_kind, m_glyph, m_text, themeOf(this), layoutDirection());
}

} // namespace parkdesk
