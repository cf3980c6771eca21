// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/banner.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace parkdesk {

namespace {

struct BannerLook {
    Theme::Tinted colours;
    Glyph glyph = Glyph::None;
    Tone tone = Tone::Normal;
};

BannerLook lookOfBanner(Banner::Kind kind, const Theme &theme)
{
    switch (kind) {
    case Banner::Kind::Info: return {{theme.text, theme.raised}, Glyph::Info, Tone::Normal};
    case Banner::Kind::Success: return {theme.success, Glyph::Tick, Tone::Success};
    case Banner::Kind::Warning: return {theme.warning, Glyph::Warning, Tone::Warning};
    case Banner::Kind::Error: return {theme.error, Glyph::Error, Tone::Error};
    }
    return {{theme.text, theme.raised}, Glyph::Info, Tone::Normal};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_text(new TextLabel)
    , m_action(new KeyButton)
{
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    constexpr int edge = 8;
    row->setContentsMargins(edge, edge, edge, edge);
    row->addSpacing(metric::cardPadding + metric::glyphSize + metric::rowGap - edge); // margins are not mirrored
    row->setSpacing(metric::cardPadding);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    setMinimumHeight(40);
    m_action->hide();
    hide();
    connect(m_action, &KeyButton::clicked, this, &Banner::actionTriggered);
}

void Banner::say(Kind kind, const QString &text)
{
    if (!isHidden() && kind == m_kind && text == m_text->text()) // once said is enough
        return;
    m_kind = kind;
    m_text->setText(text);
    m_text->setTone(lookOfBanner(kind, themeOf(this)).tone);
    setAccessibleName(text);
    show();
    update();
    announce(this, kind == Kind::Warning || kind == Kind::Error ? Urgency::Urgent : Urgency::Polite);
}

void Banner::setAction(const QString &text, const QString &keyHint)
{
    m_action->setText(text);
    m_action->setKeyHint(keyHint);
    m_action->setVisible(!text.isEmpty());
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const BannerLook look = lookOfBanner(m_kind, theme);
    const QColor edge = mixed(look.colours.text, look.colours.tint, 0.35);
    paintBox(painter, rect(), look.colours.tint, edge, theme.borderWidth, metric::cardRadius);
    const QRect sign(metric::cardPadding, (height() - metric::glyphSize) / 2, metric::glyphSize, metric::glyphSize);
    paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), sign), look.glyph, look.colours.text);
}

} // namespace parkdesk
