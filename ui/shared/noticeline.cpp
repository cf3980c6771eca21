// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/noticeline.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace parkdesk {

namespace {

constexpr int lineHeight = 24;

} // namespace

NoticeLine::NoticeLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NoticeLine::setSentences(const QList<Sentence> &longestFirst)
{
    if (longestFirst == m_sentences)
        return; // the same again is neither laid out nor read out
    const QString before = text();
    m_sentences = longestFirst;
    if (text() != before) {
        setAccessibleName(text());
        announce(this, Urgency::Polite);
    }
    updateGeometry();
    update();
}

void NoticeLine::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

QString NoticeLine::text() const
{
    return m_sentences.isEmpty() ? QString() : m_sentences.first().plainText();
}

QSize NoticeLine::sizeHint() const
{
    return {m_sentences.isEmpty() ? 0 : m_sentences.first().width(), qMax(lineHeight, fontMetrics().height())};
}

QSize NoticeLine::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void NoticeLine::paintEvent(QPaintEvent *)
{
    if (m_sentences.isEmpty())
        return;
    const Sentence *chosen = &m_sentences.last();
    for (const Sentence &sentence : m_sentences) {
        if (sentence.width() <= width()) {
            chosen = &sentence;
            break;
        }
    }
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    chosen->paint(painter, rect(), theme, m_quiet ? theme.quietText : theme.text, layoutDirection());
}

} // namespace parkdesk
