// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/listcells.h"

#include "ui/shared/fonts.h"
#include "ui/shared/platetext.h"
#include "ui/shared/plateview.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/vehicletext.h"

#include <QPainter>
#include <QStyle>

namespace parkdesk {

namespace {

constexpr int listCellPadding = 8;
constexpr int listGlyphGap = 6;

QRect leadingPart(const QStyleOptionViewItem &option, const QRect &area, int x, int width)
{
    return QStyle::visualRect(option.direction, area, QRect(area.x() + x, area.y(), width, area.height()));
}

void drawLeading(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QString &text)
{
    const int flags = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    painter.drawText(area, flags, painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

void paintTagCell(QPainter &painter, const QStyleOptionViewItem &option, const TagCell &tag)
{
    if (tag.text.isEmpty())
        return;
    const Theme &theme = themeOf(option.widget);
    const QRect area = option.rect.adjusted(listCellPadding, 0, -4, -1);
    if (tag.kind == TagKind::Plain && tag.glyph == Glyph::None) {
        const int x = tagSize(Glyph::Clock, tag.text).width() - tagSize(Glyph::None, tag.text).width();
        painter.setFont(fontOf(FontRole::Small));
        painter.setPen(theme.quietText);
        drawLeading(painter, option, leadingPart(option, area, x, area.width() - x), tag.text);
        return;
    }
    const int width = qMin(area.width(), tagSize(tag.glyph, tag.text).width());
    paintTag(painter, leadingPart(option, area, 0, width), tag.kind, tag.glyph, tag.text, theme, option.direction);
}

void paintTypeCell(QPainter &painter, const QStyleOptionViewItem &option, const QString &vehicleCode)
{
    const Theme &theme = themeOf(option.widget);
    const QRect area = option.rect.adjusted(listCellPadding, 0, -listCellPadding, -1);
    paintGlyph(painter, leadingPart(option, area, 0, metric::glyphSize), vehicleGlyph(vehicleCode), theme.quietText);
    painter.setFont(fontOf(FontRole::Body));
    painter.setPen(theme.text);
    const int x = metric::glyphSize + listGlyphGap;
    drawLeading(painter, option, leadingPart(option, area, x, area.width() - x), vehicleName(vehicleCode));
}

void paintVehicleCell(QPainter &painter, const QStyleOptionViewItem &option, const QString &plate,
                      const QString &ticket)
{
    const Theme &theme = themeOf(option.widget);
    const QRect area = option.rect.adjusted(listCellPadding, 0, -listCellPadding, -1);
    if (!plate.isEmpty()) {
        paintPlate(painter, area, plate, fontOf(FontRole::ListPlate), theme.text,
                   QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        return;
    }
    painter.setFont(fontOf(FontRole::Code));
    painter.setPen(theme.quietText);
    drawLeading(painter, option, area, shownTicket(ticket));
}

VehicleView::VehicleView(QWidget *parent)
    : QStackedWidget(parent)
    , m_plate(new PlateView(FontRole::ListPlate))
    , m_code(new TextLabel({}, FontRole::Code))
{
    addWidget(m_plate);
    addWidget(m_code);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void VehicleView::setVehicle(const QString &plate, const QString &ticket)
{
    m_plate->setPlate(plate);
    m_code->setText(shownTicket(ticket));
    setCurrentIndex(plate.isEmpty() ? 1 : 0);
    updateGeometry();
}

QSize VehicleView::sizeHint() const
{
    return currentWidget()->sizeHint();
}

} // namespace parkdesk
