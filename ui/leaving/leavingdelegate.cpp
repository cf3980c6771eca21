// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leaving/leavingdelegate.h"

#include "ui/leaving/leavinglines.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/fonts.h"
#include "ui/shared/listcells.h"
#include "ui/shared/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace parkdesk {

namespace {

constexpr int leavingPadding = 8;
constexpr int markSize = 16;
constexpr int glyphGap = 6;

QRect leading(const QStyleOptionViewItem &option, const QRect &area, int x, int width)
{
    return QStyle::visualRect(option.direction, area, QRect(area.x() + x, area.y(), width, area.height()));
}

} // namespace

LeavingDelegate::LeavingDelegate(const LeavingModel &model, QObject *parent)
    : RowDelegate(parent)
    , m_model(model)
{
}

void LeavingDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const LeavingLine &line) const
{
    const Theme &theme = themeOf(option.widget);
    painter.fillRect(option.rect, theme.canvas);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.line);
    const QRect area = option.rect.adjusted(leavingPadding, 0, -leavingPadding, 0);
    const bool over = line.row.part == LeavingList::Part::OverTime;
    const QColor ink = over ? theme.error.text : theme.text;
    const QRect sign = leading(option, area, 0, metric::glyphSize);
    paintGlyph(painter, sign, over ? Glyph::Warning : Glyph::Clock, ink);
    const QFont strong = fontOf(FontRole::Strong);
    const QString words = m_model.titleWords(line);
    const int width = QFontMetrics(strong).horizontalAdvance(words) + 2;
    const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    painter.setFont(strong);
    painter.setPen(ink);
    painter.drawText(leading(option, area, metric::glyphSize + glyphGap, width), align, words);
    painter.setFont(fontOf(FontRole::Body));
    painter.setPen(theme.quietText);
    const int x = metric::glyphSize + glyphGap + width + glyphGap;
    painter.drawText(leading(option, area, x, area.width() - x), align, m_model.titleFacts(line));
}

void LeavingDelegate::paintMark(QPainter &painter, const QStyleOptionViewItem &option, bool marked) const
{
    ControlState state;
    state.checked = marked;
    const QRectF box(option.rect.center().x() - markSize / 2.0 + 0.5, option.rect.center().y() - markSize / 2.0 + 0.5,
                     markSize, markSize);
    paintCheckMark(painter, box, themeOf(option.widget), state, false);
}

void LeavingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const LeavingLine *line = m_model.rowAt(index);
    if (line == nullptr)
        return;
    if (line->titleCount) {
        paintTitle(*painter, option, *line);
        return;
    }
    switch (index.column()) {
    case LeavingModel::MarkColumn:
    case LeavingModel::LateColumn:
    case LeavingModel::PlateColumn:
    case LeavingModel::TypeColumn:
    case LeavingModel::PaymentColumn: break;
    default: RowDelegate::paint(painter, option, index); return;
    }
    QStyleOptionViewItem shown(option);
    initStyleOption(&shown, index);
    paintRow(*painter, shown);
    if (index.column() == LeavingModel::MarkColumn)
        paintMark(*painter, shown, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    else if (index.column() == LeavingModel::TypeColumn)
        paintTypeCell(*painter, shown, line->row.vehicleType);
    else if (index.column() == LeavingModel::PlateColumn)
        paintVehicleCell(*painter, shown, line->row.plate, line->row.ticket);
    else if (index.column() == LeavingModel::LateColumn)
        paintTagCell(*painter, shown, m_model.late(line->row));
    else
        paintTagCell(*painter, shown, m_model.payment(line->row));
}

bool LeavingDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    // The whole cell marks, which is larger than the box in it.
    if (event->type() != QEvent::MouseButtonRelease || index.column() != LeavingModel::MarkColumn
        || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return RowDelegate::editorEvent(event, model, option, index);
    const bool marked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, marked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace parkdesk
