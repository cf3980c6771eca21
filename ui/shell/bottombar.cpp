// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/bottombar.h"

#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int bottomHeight = 28;

} // namespace

BottomBar::BottomBar(QWidget *parent)
    : QWidget(parent)
    , m_till(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_database(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_trouble(new KeyButton({}, nullptr, KeyButton::Look::Link))
    , m_clock(new TextLabel({}, FontRole::Small, Tone::Quiet))
{
    setMinimumHeight(bottomHeight);
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->setGlyph(Glyph::Warning);
    m_trouble->hide();
    connect(m_trouble, &KeyButton::clicked, this, &BottomBar::troubleAsked);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::pageMargin, 1, metric::pageMargin, 0);
    row->setSpacing(20);
    row->addWidget(m_till);
    row->addWidget(m_database);
    row->addWidget(m_trouble);
    row->addStretch();
    row->addWidget(m_clock);
}

void BottomBar::setTill(const QString &words)
{
    m_till->setText(words);
    m_till->setVisible(!words.isEmpty());
}

void BottomBar::setDatabase(const QString &words)
{
    m_database->setText(words);
    m_database->setVisible(!words.isEmpty());
}

void BottomBar::setClock(const QString &words)
{
    m_clock->setText(words);
}

void BottomBar::setTrouble(const QString &words, bool leads)
{
    m_trouble->setText(words);
    m_trouble->setAccessibleName(words);
    m_trouble->setEnabled(leads);
    m_trouble->setVisible(!words.isEmpty());
}

void BottomBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(0, 0, width(), 1, theme.line);
}

} // namespace parkdesk
