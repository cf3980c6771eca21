// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/plateview.h"

#include "ui/shared/platetext.h"
#include "ui/shared/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double blankEm = 0.32;

int blankWidth(const QFont &font)
{
    return static_cast<int>(std::lround(font.pixelSize() * blankEm));
}

} // namespace

int plateWidth(const QString &plate, const QFont &font)
{
    const QFontMetrics metrics(font);
    const QStringList groups = plateGroups(plate);
    int width = 0;
    for (const QString &group : groups)
        width += metrics.horizontalAdvance(group);
    return width + blankWidth(font) * static_cast<int>(qMax(qsizetype {0}, groups.size() - 1));
}

void paintPlate(QPainter &painter, const QRect &area, const QString &plate, const QFont &font, const QColor &colour,
                Qt::Alignment alignment)
{
    const QFontMetrics metrics(font);
    painter.save();
    painter.setFont(font);
    painter.setPen(colour);
    painter.setLayoutDirection(Qt::LeftToRight);
    const int width = plateWidth(plate, font);
    const int baseline = area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent();
    int x = alignment.testFlag(Qt::AlignRight) ? qMax(area.left(), area.right() + 1 - width) : area.left();
    if (width > area.width()) {
        painter.drawText(x, baseline, metrics.elidedText(groupedPlate(plate), Qt::ElideRight, area.width()));
        painter.restore();
        return;
    }
    for (const QString &group : plateGroups(plate)) {
        painter.drawText(x, baseline, group);
        x += metrics.horizontalAdvance(group) + blankWidth(font);
    }
    painter.restore();
}

PlateView::PlateView(FontRole role, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PlateView::setPlate(const QString &plate)
{
    if (plate == m_plate)
        return;
    m_plate = plate;
    setAccessibleName(groupedPlate(plate));
    updateGeometry();
    update();
}

QSize PlateView::sizeHint() const
{
    const QFont font = fontOf(m_role);
    return {plateWidth(m_plate, font) + 1, QFontMetrics(font).height()};
}

QSize PlateView::minimumSizeHint() const
{
    const QFont font = fontOf(m_role);
    return {qMin(plateWidth(m_plate, font), QFontMetrics(font).horizontalAdvance(u"WWW"_s)),
            QFontMetrics(font).height()};
}

void PlateView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    paintPlate(painter, rect(), m_plate, fontOf(m_role), themeOf(this).text, side);
}

} // namespace parkdesk
