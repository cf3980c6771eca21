// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/card.h"

#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace parkdesk {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel({}, FontRole::Strong))
    , m_note(new TextLabel({}, FontRole::Body, Tone::Quiet))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    m_head->setSpacing(metric::rowGap);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note);
    m_head->addStretch();
    m_body->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::cardPadding, metric::cardPadding, metric::cardPadding, metric::cardPadding);
    column->setSpacing(metric::rowGap);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    m_note->hide();
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::setCorner(QWidget *widget)
{
    m_head->addWidget(widget);
}

void Card::setStrongEdge(bool strong)
{
    m_strongEdge = strong;
    update();
}

void Card::setSunken(bool sunken)
{
    m_sunken = sunken;
    update();
}

void Card::setBare(bool bare)
{
    m_bare = bare;
    const int padding = bare ? 0 : metric::cardPadding;
    layout()->setContentsMargins(padding, padding, padding, padding);
    layout()->setSpacing(bare ? 0 : metric::rowGap);
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    if (m_bare)
        return;
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), m_sunken ? theme.canvas : theme.surface, m_strongEdge ? theme.border : theme.line,
             theme.borderWidth, metric::cardRadius);
}

Hairline::Hairline(QWidget *parent, Qt::Orientation orientation)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    else
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).line);
}

} // namespace parkdesk
