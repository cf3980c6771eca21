// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/tablelook.h"

#include "ui/shared/fonts.h"
#include "ui/shared/plateview.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace parkdesk {

namespace {

constexpr int cellPadding = 8;

/// As one piece that runs as its own first letter says: a day or a length of time would be turned about by a page that
/// runs the other way.
QString ownDirection(const QString &text)
{
    constexpr char16_t firstStrongIsolate = u'\u2068';
    constexpr char16_t popIsolate = u'\u2069';
    return text.isEmpty() ? text : QChar(firstStrongIsolate) + text + QChar(popIsolate);
}

int tableRowHeight()
{
    return qMax(metric::rowHeight, QFontMetrics(fontOf(FontRole::Body)).height() + 8);
}

} // namespace

void RowDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const QStyle *style = option.widget != nullptr ? option.widget->style() : nullptr;
    if (style != nullptr)
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
    if (!option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, themeOf(option.widget).line);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown(option);
    initStyleOption(&shown, index);
    paintRow(*painter, shown);
    const QRect words = shown.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (index.column() == m_plateColumn) {
        paintPlate(*painter, words, shown.text, fontOf(FontRole::ListPlate), themeOf(shown.widget).text,
                   QStyle::visualAlignment(shown.direction, Qt::AlignLeft));
        return;
    }
    if (shown.direction == Qt::RightToLeft)
        shown.text = ownDirection(shown.text);
    shown.rect = words;
    shown.backgroundBrush = Qt::NoBrush;
    shown.state.setFlag(QStyle::State_Selected, false);
    shown.state.setFlag(QStyle::State_MouseOver, false);
    shown.state.setFlag(QStyle::State_HasFocus, false);
    const QStyle *style = shown.widget != nullptr ? shown.widget->style() : nullptr;
    if (style != nullptr)
        style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == m_plateColumn)
        size.setWidth(plateWidth(index.data().toString(), fontOf(FontRole::ListPlate)));
    return {size.width() + 2 * cellPadding, qMax(size.height(), tableRowHeight())};
}

RowDelegate *dressTable(QTableView &table)
{
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    // The button above the row numbers goes with them, also before the first layout.
    const QList<QAbstractButton *> corners = table.findChildren<QAbstractButton *>();
    for (QAbstractButton *corner : corners)
        corner->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(metric::rowHeight - 4);
    table.verticalHeader()->setDefaultSectionSize(tableRowHeight());
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setFont(fontOf(FontRole::SmallStrong));
    return dressList(table);
}

RowDelegate *dressList(QAbstractItemView &list)
{
    list.setMouseTracking(true);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *delegate = new RowDelegate(&list);
    list.setItemDelegate(delegate);
    return delegate;
}

} // namespace parkdesk
