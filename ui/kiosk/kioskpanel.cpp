// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskpanel.h"

#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace parkdesk {

namespace {

constexpr double panelPaddingMm = 7;

} // namespace

KioskPanel::KioskPanel(const KioskScale &scale, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_body(new QVBoxLayout(this))
{
    const int padding = scale.mm(panelPaddingMm);
    m_body->setContentsMargins(padding, padding * 2 / 3, padding, padding * 2 / 3);
    m_body->setSpacing(scale.mm(2));
}

void KioskPanel::addFact(const QString &name, const QString &value, const QString &objectName)
{
    if (value.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(m_scale.mm(4));
    row->addWidget(kioskLabel(m_scale, name, KioskText::Body, Tone::Quiet), 2);
    TextLabel *fact = kioskLabel(m_scale, value, KioskText::Strong);
    fact->setObjectName(objectName);
    row->addWidget(fact, 3);
    m_body->addLayout(row);
}

void KioskPanel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void KioskPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    QColor fill = theme.surface;
    QColor edge = theme.line;
    double width = 1;
    if (m_tone != Tone::Normal && m_tone != Tone::Quiet) {
        const Theme::Tinted &tinted = m_tone == Tone::Error ? theme.error
            : m_tone == Tone::Warning                       ? theme.warning
                                                            : theme.success;
        edge = tinted.text;
        width = std::max(2, m_scale.mm(0.8));
    } else if (m_tone == Tone::Quiet) {
        fill = theme.raised;
        edge = theme.raised;
    }
    paintBox(painter, rect(), fill, edge, width, m_scale.mm(1.1));
}

} // namespace parkdesk
