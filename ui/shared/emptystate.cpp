// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/emptystate.h"

#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QVBoxLayout>

namespace parkdesk {

EmptyState::EmptyState(const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(sentence, FontRole::Body, Tone::Quiet))
    , m_action(new KeyButton)
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::cardGap);
    column->addStretch();
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    m_action->hide();
    connect(m_action, &KeyButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setAction(const QString &text, const QString &keyHint)
{
    m_action->setText(text);
    m_action->setKeyHint(keyHint);
    m_action->setVisible(!text.isEmpty());
}

} // namespace parkdesk
