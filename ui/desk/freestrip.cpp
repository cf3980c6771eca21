// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/freestrip.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QLocale>
#include <QPainter>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int stripHeight = 84;
constexpr int stripAxis = 16;
constexpr int numberHeight = 14;
constexpr double barGap = 2.0;
constexpr int hoursBetweenLabels = 3;
constexpr int narrowestNumber = 18;

} // namespace

FreeStrip::FreeStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"freeStrip"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Free spots over the day"));
}

void FreeStrip::setStrip(const AvailabilityStrip::Answer &strip)
{
    m_strip = strip;
    m_stale = false;
    update();
}

void FreeStrip::setWanted(const std::optional<TimeSpan> &wanted)
{
    m_wanted = wanted;
    update();
}

void FreeStrip::setStale(bool stale)
{
    m_stale = stale;
    update();
}

bool FreeStrip::isWanted(const AvailabilityStrip::Hour &hour) const
{
    return m_wanted && m_wanted->overlaps(hour.span);
}

std::optional<AvailabilityStrip::Hour> FreeStrip::fewest() const
{
    std::optional<AvailabilityStrip::Hour> least;
    for (const AvailabilityStrip::Hour &hour : m_strip.hours) {
        if (isWanted(hour) && (!least || hour.free < least->free))
            least = hour;
    }
    return least;
}

QSize FreeStrip::sizeHint() const
{
    return {360, stripHeight + stripAxis};
}

QRectF FreeStrip::column(int hour) const
{
    const double wide = static_cast<double>(width()) / qMax(1, static_cast<int>(m_strip.hours.size()));
    const double x = layoutDirection() == Qt::RightToLeft ? width() - (hour + 1) * wide : hour * wide;
    return {x, 0, wide, stripHeight};
}

void FreeStrip::paintHour(QPainter &painter, int hour) const
{
    const Theme &theme = themeOf(this);
    const AvailabilityStrip::Hour &cell = m_strip.hours.at(hour);
    const QRectF area = column(hour);
    const bool wanted = isWanted(cell);
    const double room = stripHeight - numberHeight - 4;
    const double tall = room * qBound(0, cell.free, m_strip.total) / qMax(1, m_strip.total);
    QColor fill = wanted ? theme.primary : theme.neutralSeries;
    if (m_stale)
        fill = mixed(fill, theme.surface, 0.5);
    const QRectF bar(area.left() + barGap / 2, stripHeight - tall, area.width() - barGap, tall);
    painter.fillRect(bar, fill);
    const QFont font = fontOf(wanted ? FontRole::CaptionStrong : FontRole::Caption);
    const QString number = QLocale().toString(cell.free);
    // Where the columns are narrow, only the wanted hours and every third one say their number.
    const bool wide = QFontMetrics(font).horizontalAdvance(number) < area.width() || area.width() >= narrowestNumber;
    if (wide || (wanted && hour % 2 == 0)) {
        painter.setFont(font);
        painter.setPen(m_stale ? theme.quietText : cell.free == 0 ? theme.warning.text : theme.text);
        painter.drawText(area.adjusted(-6, stripHeight - tall - numberHeight - 1, 6, -tall - 1),
                         Qt::AlignHCenter | Qt::AlignBottom, number);
    }
    const qint64 local = m_strip.lot.zone->toLocal(cell.span.from).msOfDay() / 3'600'000;
    if (local % hoursBetweenLabels == 0 && hour > 0) {
        painter.setFont(fontOf(FontRole::Caption));
        painter.setPen(theme.quietText);
        const QRectF axis(area.left() - 16, stripHeight + 1, 32, stripAxis - 1);
        painter.drawText(layoutDirection() == Qt::RightToLeft ? axis.translated(area.width(), 0) : axis,
                         Qt::AlignCenter, u"%1"_s.arg(local, 2, 10, QChar(u'0')));
    }
}

void FreeStrip::paintBand(QPainter &painter) const
{
    int first = -1;
    int last = -1;
    for (int hour = 0; hour < static_cast<int>(m_strip.hours.size()); ++hour) {
        if (!isWanted(m_strip.hours.at(hour)))
            continue;
        first = first < 0 ? hour : first;
        last = hour;
    }
    if (first < 0)
        return;
    const Theme &theme = themeOf(this);
    paintBox(painter, column(first).united(column(last)).adjusted(0, 0, 0, -1), theme.raised, theme.primary, 2, 3);
}

void FreeStrip::paintEvent(QPaintEvent *)
{
    if (m_strip.hours.isEmpty())
        return;
    QPainter painter(this);
    paintBand(painter);
    for (int hour = 0; hour < static_cast<int>(m_strip.hours.size()); ++hour)
        paintHour(painter, hour);
    paintLine(painter, {0, stripHeight - 0.5}, {static_cast<double>(width()), stripHeight - 0.5}, themeOf(this).line);
}

} // namespace parkdesk
