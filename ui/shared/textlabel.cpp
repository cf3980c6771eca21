// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/textlabel.h"

#include "ui/shared/theme.h"

#include <QEvent>

namespace parkdesk {

namespace {

QColor colourOfTone(const Theme &theme, Tone tone)
{
    switch (tone) {
    case Tone::Normal: return theme.text;
    case Tone::Quiet: return theme.quietText;
    case Tone::Error: return theme.error.text;
    case Tone::Warning: return theme.warning.text;
    case Tone::Success: return theme.success.text;
    }
    return theme.text;
}

/// A QLabel begins where its words do; ours begin where the page does, unless another side was asked for.
void beginWithThePage(QLabel &label)
{
    const Qt::Alignment across = label.alignment() & Qt::AlignHorizontal_Mask;
    const Qt::Alignment upright = label.alignment() & ~Qt::AlignHorizontal_Mask;
    if (label.layoutDirection() == Qt::RightToLeft && across == Qt::AlignLeft)
        label.setAlignment(upright | Qt::AlignRight | Qt::AlignAbsolute);
    else if (label.layoutDirection() == Qt::LeftToRight && across == (Qt::AlignRight | Qt::AlignAbsolute))
        label.setAlignment(upright | Qt::AlignLeft);
}

} // namespace

TextLabel::TextLabel(const QString &text, FontRole role, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(role));
    applyTone();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void TextLabel::setRole(FontRole role)
{
    m_role = role;
    setFont(fontOf(role));
}

bool TextLabel::event(QEvent *event)
{
    const bool handled = QLabel::event(event);
    // Setting the palette sends the same event again.
    const bool newColours = event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange;
    if (newColours && !m_applying)
        applyTone();
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::Polish)
        beginWithThePage(*this);
    return handled;
}

void TextLabel::applyTone()
{
    if (m_tone == Tone::Normal && !testAttribute(Qt::WA_SetPalette))
        return;
    m_applying = true;
    const Theme &theme = themeOf(this);
    QPalette own;
    own.setColor(QPalette::Active, QPalette::WindowText, colourOfTone(theme, m_tone));
    own.setColor(QPalette::Inactive, QPalette::WindowText, colourOfTone(theme, m_tone));
    own.setColor(QPalette::Disabled, QPalette::WindowText, theme.disabledText);
    setPalette(own);
    m_applying = false;
}

} // namespace parkdesk
