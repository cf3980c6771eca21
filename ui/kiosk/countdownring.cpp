// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/countdownring.h"

#include "ui/shared/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace parkdesk {

namespace {

constexpr double ringMm = 98;
constexpr double lowRingMm = 54;
constexpr int degreesInCircle = 360;
constexpr int qtAnglesADegree = 16;

} // namespace

CountdownRing::CountdownRing(const KioskScale &scale, int whole, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_whole(whole)
{
    setObjectName(QStringLiteral("countdown"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(scale.mm(lowRingMm));
}

void CountdownRing::setLeft(int left)
{
    m_left = left;
    setAccessibleName(tr("%n second(s) left", nullptr, left));
    update();
}

QSize CountdownRing::sizeHint() const
{
    const int side = m_scale.mm(m_scale.isUpright() ? ringMm : lowRingMm);
    return {side, side};
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const double thick = m_scale.mm(5);
    const double side = std::min<double>(std::min(width(), height()), m_scale.mm(ringMm)) - thick;
    QRectF circle(0, 0, side, side);
    circle.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(theme.line, thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(circle);
    painter.setPen(QPen(theme.warning.text, thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, degreesInCircle / 4 * qtAnglesADegree,
                    -degreesInCircle * qtAnglesADegree * m_left / std::max(1, m_whole));
    painter.setPen(theme.text);
    QFont large = m_scale.font(KioskText::Figure);
    large.setPixelSize(std::min(m_scale.mm(28), static_cast<int>(side * 0.4)));
    painter.setFont(large);
    const int high = QFontMetrics(large).height();
    const QRectF number(circle.left(), circle.center().y() - high * 0.75, circle.width(), high);
    painter.drawText(number, Qt::AlignCenter, QLocale().toString(m_left));
    painter.setFont(m_scale.font(KioskText::Body));
    painter.drawText(QRectF(circle.left() + thick, number.bottom() - high * 0.1, circle.width() - 2 * thick,
                            QFontMetrics(painter.font()).height()),
                     Qt::AlignCenter, tr("seconds left"));
}

} // namespace parkdesk
