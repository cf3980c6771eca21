// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/segmented.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace parkdesk {

namespace {

constexpr int segmentPadding = 10;
constexpr int segmentGap = 6;
constexpr int chosenLine = 2;

} // namespace

Segment::Segment(Glyph glyph, const QString &text, QWidget *parent)
    : QRadioButton(text, parent)
    , m_glyph(glyph)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Segment::setNeighbours(bool before, bool after)
{
    m_hasBefore = before;
    m_hasAfter = after;
    update();
}

QFont Segment::shownFont() const
{
    return fontOf(isChecked() ? FontRole::Strong : FontRole::Body);
}

QSize Segment::sizeHint() const
{
    // Room for the heavier form, so that choosing moves nothing.
    const int words = QFontMetrics(fontOf(FontRole::Strong)).horizontalAdvance(QString(text()).remove(u'&'));
    const int sign = m_glyph == Glyph::None ? 0 : metric::glyphSize + segmentGap;
    return {words + sign + 2 * segmentPadding + 2, controlHeight()};
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRectF outer(rect());
    // The frame is painted by the group; a segment fills what lies inside it.
    QRectF inside = outer.adjusted(m_hasBefore ? 0 : theme.borderWidth, theme.borderWidth,
                                   m_hasAfter ? 0 : -theme.borderWidth, -theme.borderWidth);
    if (layoutDirection() == Qt::RightToLeft)
        inside = QRectF(outer.right() - inside.right() + outer.left(), inside.top(), inside.width(), inside.height());
    if (isChecked())
        paintBox(painter, inside, theme.raised, QColor(), 0, m_hasBefore && m_hasAfter ? 0 : metric::controlRadius - 1);
    else if (underMouse() && isEnabled())
        paintBox(painter, inside, mixed(theme.raised, theme.surface, 0.5), QColor(), 0, metric::controlRadius - 1);
    if (m_hasAfter) {
        const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
        painter.fillRect(edge, theme.borderWidth, 1, height() - 2 * theme.borderWidth, theme.line);
    }
    if (isChecked())
        painter.fillRect(QRectF(inside.left(), inside.bottom() - chosenLine, inside.width(), chosenLine),
                         theme.primary);

    const QColor ink = isEnabled() ? theme.text : theme.disabledText;
    const QFont font = shownFont();
    const int words = QFontMetrics(font).horizontalAdvance(QString(text()).remove(u'&'));
    const int sign = m_glyph == Glyph::None ? 0 : metric::glyphSize + segmentGap;
    const QRect content((width() - words - sign) / 2, 0, words + sign + 2, height());
    if (m_glyph != Glyph::None) {
        const QRect box(content.left(), (height() - metric::glyphSize) / 2, metric::glyphSize, metric::glyphSize);
        paintGlyph(painter, QStyle::visualRect(layoutDirection(), content, box), m_glyph, ink);
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), content, content.adjusted(sign, 0, 0, 0)),
                     Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (hasFocus())
        paintBox(painter, outer, QColor(), theme.focus, metric::focusWidth, metric::controlRadius);
}

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

void Segmented::addSegment(int id, const QString &text, Glyph glyph)
{
    auto *segment = new Segment(glyph, text, this);
    m_row->addWidget(segment);
    m_group->addButton(segment, id);
    if (m_segments.empty())
        segment->setChecked(true);
    m_segments.push_back(segment);
    for (size_t i = 0; i < m_segments.size(); ++i)
        m_segments[i]->setNeighbours(i > 0, i + 1 < m_segments.size());
    setFocusProxy(m_segments.front());
}

void Segmented::clear()
{
    setFocusProxy(nullptr);
    for (Segment *segment : m_segments)
        delete segment;
    m_segments.clear();
}

int Segmented::currentId() const
{
    return m_group->checkedId();
}

void Segmented::setCurrentId(int id)
{
    if (QAbstractButton *button = m_group->button(id)) {
        button->setChecked(true);
        setFocusProxy(button);
    }
}

void Segmented::chooseNext()
{
    for (size_t i = 0; i < m_segments.size(); ++i) {
        if (!m_segments[i]->isChecked())
            continue;
        for (size_t step = 1; step < m_segments.size(); ++step) {
            Segment *next = m_segments[(i + step) % m_segments.size()];
            if (next->isEnabled()) {
                next->click();
                return;
            }
        }
    }
}

void Segmented::setSegmentText(int id, const QString &text)
{
    if (QAbstractButton *button = m_group->button(id); button != nullptr && button->text() != text) {
        button->setText(text);
        button->updateGeometry();
    }
}

void Segmented::setSegmentEnabled(int id, bool enabled, const QString &reason)
{
    if (QAbstractButton *button = m_group->button(id)) {
        button->setEnabled(enabled);
        button->setToolTip(enabled ? QString() : reason);
    }
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), theme.surface, isEnabled() ? theme.border : theme.line, theme.borderWidth,
             metric::controlRadius);
}

} // namespace parkdesk
