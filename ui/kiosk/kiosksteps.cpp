// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kiosksteps.h"

#include "ui/kiosk/fittedtext.h"
#include "ui/shared/theme.h"

#include <QPainter>

#include <algorithm>

namespace parkdesk {

namespace {

constexpr double stepBarMm = 2;
constexpr double stepGapMm = 3;

} // namespace

KioskSteps::KioskSteps(const KioskScale &scale, const QStringList &steps, int now, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_steps(steps)
    , m_now(now)
{
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Step %1 of %2: %3").arg(now + 1).arg(steps.size()).arg(steps.value(now)));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize KioskSteps::sizeHint() const
{
    return {m_scale.mm(100), m_scale.mm(stepBarMm * 2) + QFontMetrics(m_scale.font(KioskText::Small)).height()};
}

void KioskSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int gap = m_scale.mm(stepGapMm);
    const int count = static_cast<int>(m_steps.size());
    const int pitch = (width() + gap) / std::max(1, count);
    for (int i = 0; i < count; ++i) {
        QRect box(i * pitch, 0, pitch - gap, height());
        if (layoutDirection() == Qt::RightToLeft)
            box.moveLeft(width() - box.width() - box.left());
        painter.fillRect(QRect(box.left(), 0, box.width(), m_scale.mm(stepBarMm)),
                         i <= m_now ? theme.primary : theme.line);
        QFont font = m_scale.font(KioskText::Small);
        if (i == m_now)
            font.setWeight(QFont::DemiBold);
        const QString words = tr("%1 %2", "number of a step, its name").arg(i + 1).arg(m_steps.at(i));
        painter.setPen(i == m_now ? theme.text : theme.quietText);
        drawFitted(painter, font, box, Qt::AlignBottom | Qt::AlignLeading, words);
    }
}

} // namespace parkdesk
