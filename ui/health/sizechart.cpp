// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/health/sizechart.h"

#include "ui/health/healthwords.h"
#include "ui/shared/fonts.h"
#include "ui/shared/theme.h"

#include <QDate>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int axisWidth = 64;
constexpr int axisHeight = 20;

QString dayWords(qint64 day)
{
    return QLocale().toString(QDate(1970, 1, 1).addDays(day), u"d MMM"_s);
}

} // namespace

SizeChart::SizeChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void SizeChart::setSizes(const QList<HealthFacts::DaySize> &sizes)
{
    m_sizes = sizes;
    setAccessibleDescription(sizes.isEmpty()
                                 ? QString()
                                 : tr("%1 on %2, %3 on %4")
                                       .arg(bytesWords(sizes.constFirst().bytes), dayWords(sizes.constFirst().day),
                                            bytesWords(sizes.constLast().bytes), dayWords(sizes.constLast().day)));
    update();
}

void SizeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    painter.setFont(fontOf(FontRole::Caption));
    painter.setPen(theme.quietText);
    if (m_sizes.size() < 2) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Two days are needed for a line."));
        return;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect plot(mirrored ? 6 : axisWidth, 8, width() - axisWidth - 6, height() - axisHeight - 8);
    qint64 most = 1;
    for (const HealthFacts::DaySize &size : m_sizes)
        most = std::max(most, size.bytes);
    const qint64 first = m_sizes.constFirst().day;
    const qint64 days = std::max<qint64>(1, m_sizes.constLast().day - first);
    for (const int half : {0, 1, 2}) {
        const int y = plot.bottom() - plot.height() * half / 2;
        painter.fillRect(plot.left(), y, plot.width(), 1, theme.line);
        const QRect words(mirrored ? plot.right() + 4 : 0, y - 8, axisWidth - 6, 16);
        painter.drawText(words, (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         bytesWords(most * half / 2));
    }
    QPainterPath line;
    for (const HealthFacts::DaySize &size : m_sizes) {
        const int along = static_cast<int>((size.day - first) * plot.width() / days);
        const QPoint point(mirrored ? plot.right() - along : plot.left() + along,
                           plot.bottom() - static_cast<int>(size.bytes * plot.height() / most));
        if (line.isEmpty())
            line.moveTo(point);
        else
            line.lineTo(point);
    }
    const QRect below(plot.left(), plot.bottom() + 4, plot.width(), axisHeight - 4);
    painter.drawText(below, mirrored ? Qt::AlignRight : Qt::AlignLeft, dayWords(first));
    painter.drawText(below, mirrored ? Qt::AlignLeft : Qt::AlignRight, dayWords(m_sizes.constLast().day));
    painter.setPen(QPen(theme.series[0], 2));
    painter.drawPath(line);
    painter.setBrush(theme.series[0]);
    painter.drawEllipse(line.currentPosition(), 3, 3);
}

} // namespace parkdesk
