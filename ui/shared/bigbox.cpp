// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/bigbox.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/fonts.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyle>

namespace parkdesk {

namespace {

constexpr int boxHeight = 48;
constexpr int boxPadding = 13;
// What the style already leaves free inside a line edit.
constexpr int stylePadding = 11;

} // namespace

BigBox::BigBox(const QString &prompt, QWidget *parent)
    : QLineEdit(parent)
    , m_prompt(prompt)
{
    QFont font = fontOf(FontRole::PanelPlate);
    font.setCapitalization(QFont::AllUppercase);
    setFont(font);
    setAccessibleName(prompt);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setTextMargins(boxPadding - stylePadding, 0, boxPadding, 0);
}

void BigBox::setHint(const Sentence &hint)
{
    m_hint = hint;
    const int room = hint.isEmpty() ? 0 : hint.width() + boxPadding;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? room : boxPadding - stylePadding, 0, mirrored ? boxPadding - stylePadding : room, 0);
    setAccessibleDescription(hint.plainText());
    update();
}

void BigBox::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    setReadOnly(dimmed);
    update();
}

QSize BigBox::sizeHint() const
{
    return {480, qMax(boxHeight, fontMetrics().height() + 12)};
}

QSize BigBox::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

QRect BigBox::contents() const
{
    return rect().adjusted(boxPadding, 0, -boxPadding, 0);
}

void BigBox::paintEvent(QPaintEvent *event)
{
    if (m_dimmed) {
        // The style paints the disabled look: no ring, canvas behind; the text keeps its colour.
        QPainter under(this);
        const Theme &theme = themeOf(this);
        ControlState state;
        state.enabled = false;
        paintFieldFrame(under, rect(), theme, state);
        const QRect area = contents();
        under.setFont(font());
        under.setPen(theme.text);
        under.drawText(area, static_cast<int>(Qt::AlignVCenter) | Qt::AlignLeft, text());
        m_hint.paint(
            under, QStyle::visualRect(layoutDirection(), rect(), area.adjusted(area.width() - m_hint.width(), 0, 0, 0)),
            theme, theme.quietText, layoutDirection());
        return;
    }
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect area = contents();
    if (!m_hint.isEmpty()) {
        const QRect far = area.adjusted(qMax(0, area.width() - m_hint.width()), 0, 0, 0);
        m_hint.paint(painter, QStyle::visualRect(layoutDirection(), rect(), far), themeOf(this),
                     themeOf(this).quietText, layoutDirection());
    }
    if (text().isEmpty() && !m_prompt.isEmpty())
        paintPrompt(painter);
}

void BigBox::paintPrompt(QPainter &painter) const
{
    const QFont font = fontOf(FontRole::Prompt);
    painter.setFont(font);
    painter.setPen(themeOf(this).quietText);
    const int taken = m_hint.isEmpty() ? 0 : m_hint.width() + boxPadding;
    const QRect area = contents().adjusted(4, 0, -taken, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(m_prompt, Qt::ElideRight, area.width()));
}

} // namespace parkdesk
