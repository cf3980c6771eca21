// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/freestrip.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualStrip = 112; // its axis included
constexpr int tallestStrip = 208;
constexpr int stripAxis = 16;
constexpr int numberHeight = 14;
constexpr double barGap = 2.0;
constexpr int hoursBetweenLabels = 3;
constexpr int narrowestNumber = 18;
constexpr int signWidth = 14;
constexpr int signHeight = 9;
constexpr int signGap = 5;
constexpr double closedPitch = 6.0;
constexpr double closedStripe = 1.0;

} // namespace

FreeStrip::FreeStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"freeStrip"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(usualStrip);
    setMaximumHeight(tallestStrip);
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
    return !hour.closed && m_wanted && m_wanted->overlaps(hour.span);
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
    return {480, usualStrip};
}

double FreeStrip::barsHeight() const
{
    return height() - stripAxis;
}

QRectF FreeStrip::column(int hour) const
{
    const double wide = static_cast<double>(width()) / qMax(1, static_cast<int>(m_strip.hours.size()));
    const double x = layoutDirection() == Qt::RightToLeft ? width() - (hour + 1) * wide : hour * wide;
    return {x, 0, wide, barsHeight()};
}

bool FreeStrip::showsClosed() const
{
    return std::any_of(m_strip.hours.begin(), m_strip.hours.end(), [](const auto &hour) { return hour.closed; });
}

void FreeStrip::paintHour(QPainter &painter, int hour) const
{
    const Theme &theme = themeOf(this);
    const AvailabilityStrip::Hour &cell = m_strip.hours.at(hour);
    const QRectF area = column(hour);
    const double room = barsHeight() - numberHeight - 4;
    const double tall = room * qBound(0, cell.free, m_strip.total) / qMax(1, m_strip.total);
    QColor fill = isWanted(cell) ? theme.primary : theme.neutralSeries;
    if (m_stale)
        fill = mixed(fill, theme.surface, 0.5);
    painter.fillRect(QRectF(area.left() + barGap / 2, barsHeight() - tall, area.width() - barGap, tall), fill);
    paintNumber(painter, hour, tall);
}

void FreeStrip::paintNumber(QPainter &painter, int hour, double tall) const
{
    const Theme &theme = themeOf(this);
    const AvailabilityStrip::Hour &cell = m_strip.hours.at(hour);
    const bool wanted = isWanted(cell);
    const QRectF area = column(hour);
    const QFont font = fontOf(wanted ? FontRole::CaptionStrong : FontRole::Caption);
    const QString number = QLocale().toString(cell.free);
    // Where the columns are narrow, only the wanted hours and every third one say their number.
    const bool wide = QFontMetrics(font).horizontalAdvance(number) < area.width() || area.width() >= narrowestNumber;
    if (!wide && (!wanted || hour % 2 != 0))
        return;
    painter.setFont(font);
    painter.setPen(m_stale ? theme.quietText : cell.free == 0 ? theme.warning.text : theme.text);
    painter.drawText(area.adjusted(-6, barsHeight() - tall - numberHeight - 1, 6, -tall - 1),
                     Qt::AlignHCenter | Qt::AlignBottom, number);
}

void FreeStrip::paintAxis(QPainter &painter, int hour) const
{
    const qint64 local = m_strip.lot.zone->toLocal(m_strip.hours.at(hour).span.from).msOfDay() / 3'600'000;
    if (local % hoursBetweenLabels != 0 || hour == 0)
        return;
    const QRectF area = column(hour);
    painter.setFont(fontOf(FontRole::Caption));
    painter.setPen(themeOf(this).quietText);
    const QRectF axis(area.left() - 16, barsHeight() + 1, 32, stripAxis - 1);
    painter.drawText(layoutDirection() == Qt::RightToLeft ? axis.translated(area.width(), 0) : axis, Qt::AlignCenter,
                     u"%1"_s.arg(local, 2, 10, QChar(u'0')));
}

/// One block for each run of closed hours.
void FreeStrip::paintClosed(QPainter &painter) const
{
    const auto count = static_cast<int>(m_strip.hours.size());
    for (int first = 0; first < count; ++first) {
        if (!m_strip.hours.at(first).closed)
            continue;
        int last = first;
        while (last + 1 < count && m_strip.hours.at(last + 1).closed)
            ++last;
        const QRectF area = column(first).united(column(last));
        paintHatch(painter, area, themeOf(this).line, closedPitch, closedStripe);
        first = last;
    }
}

void FreeStrip::paintBand(QPainter &painter) const
{
    int first = -1;
    int last = -1;
    for (int hour = 0; hour < static_cast<int>(m_strip.hours.size()); ++hour) {
        if (!m_wanted || !m_wanted->overlaps(m_strip.hours.at(hour).span))
            continue;
        first = first < 0 ? hour : first;
        last = hour;
    }
    if (first < 0)
        return;
    const Theme &theme = themeOf(this);
    const QRectF band = column(first).united(column(last)).adjusted(0, 0, 0, -1);
    paintBox(painter, band, theme.raised, theme.primary, 2, 3);
    painter.save();
    painter.setClipRect(band.adjusted(2, 2, -2, -2));
    paintClosed(painter); // its hours are seen as closed all the same
    painter.restore();
}

void FreeStrip::paintEvent(QPaintEvent *)
{
    if (m_strip.hours.isEmpty())
        return;
    QPainter painter(this);
    paintClosed(painter);
    paintBand(painter);
    for (int hour = 0; hour < static_cast<int>(m_strip.hours.size()); ++hour) {
        paintAxis(painter, hour);
        if (!m_strip.hours.at(hour).closed)
            paintHour(painter, hour);
    }
    paintLine(painter, {0, barsHeight() - 0.5}, {static_cast<double>(width()), barsHeight() - 0.5}, themeOf(this).line);
}

StripSign::StripSign(Kind kind, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_words(words)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(words);
}

QSize StripSign::sizeHint() const
{
    const QFontMetrics metrics(fontOf(FontRole::Small));
    return {signWidth + signGap + metrics.horizontalAdvance(m_words) + 4, metrics.height()};
}

void StripSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRect sign =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - signHeight) / 2, signWidth, signHeight));
    if (m_kind == Kind::Wanted) {
        painter.fillRect(sign, theme.primary);
    } else {
        paintHatch(painter, sign, theme.quietText, 4.0, 1.0);
        paintBox(painter, sign, Qt::transparent, theme.line, 1, 0);
    }
    painter.setFont(fontOf(FontRole::Small));
    painter.setPen(theme.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(signWidth + signGap, 0, 0, 0)),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     m_words);
}

} // namespace parkdesk
