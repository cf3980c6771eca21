// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/neighbourlist.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/platetext.h"
#include "ui/shared/plateview.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QPainter>
#include <QStyle>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int neighbourTime = 104;
constexpr int neighbourSpot = 64;
constexpr int fewestNeighbours = 2;
constexpr int usualNeighbours = 8;

QString timeOfDay(Instant at, Instant day, const ZoneRules &zone)
{
    return zone.toLocal(at).day() == zone.toLocal(day).day() ? timeText(at, zone) : u"…"_s;
}

} // namespace

NeighbourList::NeighbourList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"bookNeighbours"_s);
    setAccessibleName(tr("Booked at the same time"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void NeighbourList::setNeighbours(const QList<BookingPreview::Neighbour> &neighbours, Instant day, const Zone &zone)
{
    m_rows.clear();
    QStringList words;
    for (const BookingPreview::Neighbour &other : neighbours) {
        const QString from = timeOfDay(other.booked.from, day, *zone);
        const QString until = timeOfDay(other.booked.until, day, *zone);
        m_rows.append({tr("%1 – %2", "from, until").arg(from, until), other.plate, other.ticket, other.spot});
        const QString who = other.plate.isEmpty() ? shownTicket(other.ticket) : groupedPlate(other.plate);
        words.append(u"%1 %2 %3"_s.arg(m_rows.last().time, who, other.spot).trimmed());
    }
    m_stale = false;
    setAccessibleDescription(words.join(u'\n'));
    update();
}

void NeighbourList::clear()
{
    m_rows.clear();
    setAccessibleDescription({});
    update();
}

void NeighbourList::setStale(bool stale)
{
    m_stale = stale;
    update();
}

QSize NeighbourList::sizeHint() const
{
    return {320, usualNeighbours * metric::rowHeight};
}

QSize NeighbourList::minimumSizeHint() const
{
    return {220, fewestNeighbours * metric::rowHeight};
}

void NeighbourList::paintRow(QPainter &painter, const Row &row, const QRect &area) const
{
    const Theme &theme = themeOf(this);
    const QColor ink = m_stale ? theme.quietText : theme.text;
    const auto part = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), area, QRect(area.x() + x, area.y(), width, area.height()));
    };
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.setFont(fontOf(FontRole::Body));
    painter.setPen(ink);
    painter.drawText(part(0, neighbourTime), static_cast<int>(leading) | Qt::AlignVCenter, leftToRight(row.time));
    painter.drawText(part(area.width() - neighbourSpot, neighbourSpot), static_cast<int>(trailing) | Qt::AlignVCenter,
                     leftToRight(row.spot));
    const QRect vehicle = part(neighbourTime, area.width() - neighbourTime - neighbourSpot);
    if (!row.plate.isEmpty()) {
        paintPlate(painter, vehicle, row.plate, fontOf(FontRole::ListPlate), ink, leading);
        return;
    }
    painter.setFont(fontOf(FontRole::Code));
    painter.setPen(theme.quietText);
    painter.drawText(vehicle, static_cast<int>(leading) | Qt::AlignVCenter, shownTicket(row.ticket));
}

void NeighbourList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (m_rows.isEmpty()) {
        painter.setFont(fontOf(FontRole::Body));
        painter.setPen(theme.quietText);
        painter.drawText(QRect(0, 0, width(), metric::rowHeight),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                         tr("Nobody else so far"));
        return;
    }
    for (int i = 0; i < static_cast<int>(m_rows.size()) && (i + 1) * metric::rowHeight <= height(); ++i) {
        const QRect area(0, i * metric::rowHeight, width(), metric::rowHeight);
        paintRow(painter, m_rows.at(i), area);
        if (i > 0)
            paintLine(painter, area.topLeft(), area.topRight(), theme.line);
    }
}

} // namespace parkdesk
