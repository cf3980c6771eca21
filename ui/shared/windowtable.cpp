// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/windowtable.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/fonts.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/theme.h"
#include "ui/shared/viewmemory.h"
#include "ui/shared/windowmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int headPadding = 8;

} // namespace

WindowTable::WindowTable(QWidget *parent)
    : QAbstractItemView(parent)
    , m_header(new QHeaderView(Qt::Horizontal, this))
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setItemDelegate(new RowDelegate(this));
    m_header->setAccessibleName(tr("Columns"));
    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(false);
    m_header->setHighlightSections(false);
    m_header->setStretchLastSection(true);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header->setFont(fontOf(FontRole::SmallStrong));
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    // Later: a bar that comes or goes would size the columns while the header is at it.
    const auto fitColumns = [this] {
        updateGeometries();
        viewport()->update();
    };
    connect(m_header, &QHeaderView::sectionResized, this, fitColumns, Qt::QueuedConnection);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] { viewport()->update(); });
    connect(m_header, &QHeaderView::customContextMenuRequested, this, &WindowTable::showColumnMenu);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_window->isHead(index.row()))
            Q_EMIT opened(index);
    });
}

void WindowTable::setWindow(WindowModel *model)
{
    m_window = model;
    setModel(model);
    m_header->setModel(model);
    const auto fit = [this] { updateGeometries(); };
    connect(model, &QAbstractItemModel::modelReset, this, fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, fit);
}

void WindowTable::remember(ViewMemory &memory, const QString &list)
{
    const ListLook look = memory.look(list);
    if (look.columnCount == m_header->count() && !look.columns.isEmpty())
        m_header->restoreState(look.columns);
    // Words of another language may be longer than the width that was meant for them.
    for (int column = 0; column < m_header->count(); ++column) {
        const int wanted = m_header->sectionSizeHint(column);
        if (!m_header->isSectionHidden(column) && m_header->sectionSize(column) < wanted)
            m_header->resizeSection(column, wanted);
    }
    const auto keep = [this, &memory, list] {
        ListLook now = memory.look(list);
        now.columns = m_header->saveState();
        now.columnCount = m_header->count();
        memory.setLook(list, now);
    };
    connect(m_header, &QHeaderView::sectionMoved, m_header, keep);
    connect(m_header, &QHeaderView::sectionResized, m_header, keep);
}

int WindowTable::rowHeight() const
{
    return qMax(metric::rowHeight - 2, QFontMetrics(fontOf(FontRole::Body)).height() + 8);
}

std::pair<int, int> WindowTable::rowsInSight() const
{
    const int rows = m_window == nullptr ? 0 : m_window->rowCount();
    const int first = verticalOffset() / rowHeight();
    const int last = (verticalOffset() + viewport()->height() - 1) / rowHeight();
    return {qBound(0, first, qMax(0, rows - 1)), qBound(-1, last, rows - 1)};
}

QList<qint64> WindowTable::idsInSight() const
{
    QList<qint64> ids;
    const auto [first, last] = rowsInSight();
    for (int row = first; row <= last; ++row) {
        if (const qint64 id = m_window->idAt(row); id > 0)
            ids.append(id);
    }
    return ids;
}

QRect WindowTable::rowRect(int row) const
{
    const int width = qMax(viewport()->width(), m_header->length());
    return {isRightToLeft() ? viewport()->width() - width + m_header->offset() : -m_header->offset(),
            row * rowHeight() - verticalOffset(), width, rowHeight()};
}

QRect WindowTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || m_window == nullptr)
        return {};
    const QRect row = rowRect(index.row());
    if (m_window->isHead(index.row()))
        return row;
    return {m_header->sectionViewportPosition(index.column()), row.y(), m_header->sectionSize(index.column()),
            row.height()};
}

void WindowTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * rowHeight();
    const int height = viewport()->height();
    const int head = rowHeight(); // covered by the title that stays
    int value = verticalScrollBar()->value();
    if (hint == PositionAtTop || hint == PositionAtCenter)
        value = top - (hint == PositionAtTop ? head : height / 2);
    else if (top - head < value)
        value = top - head;
    else if (top + rowHeight() > value + height)
        value = top + rowHeight() - height;
    verticalScrollBar()->setValue(value);
    viewport()->update();
}

/// The title that stays covers the row behind it.
int WindowTable::rowAt(int y) const
{
    const int row = (y + verticalOffset()) / rowHeight();
    const int first = rowsInSight().first;
    const bool covered = y >= 0 && y < pinnedTop() + rowHeight() && row < m_window->rowCount();
    return covered ? m_window->headOf(first) : row;
}

/// Where the title that stays begins: the next one pushes it out.
int WindowTable::pinnedTop() const
{
    const int first = rowsInSight().first;
    const int next = rowRect(first + 1).top();
    return m_window->isHead(first + 1) && next < rowHeight() ? next - rowHeight() : 0;
}

QModelIndex WindowTable::indexAt(const QPoint &point) const
{
    if (m_window == nullptr)
        return {};
    const int row = rowAt(point.y());
    const int column = m_header->logicalIndexAt(point.x());
    return row < m_window->rowCount() && column >= 0 ? m_window->index(row, column) : QModelIndex();
}

int WindowTable::selectable(int row, int step) const
{
    while (row >= 0 && row < m_window->rowCount() && m_window->isHead(row))
        row += step;
    return row >= 0 && row < m_window->rowCount() ? row : -1;
}

QModelIndex WindowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (m_window == nullptr || m_window->rowCount() == 0)
        return {};
    const int now = currentIndex().row();
    const int last = m_window->rowCount() - 1;
    const int page = qMax(1, viewport()->height() / rowHeight() - 2);
    int row = now;
    switch (action) {
    case MoveUp: row = selectable(now - 1, -1); break;
    case MoveDown: row = selectable(now + 1, 1); break;
    case MovePageUp: row = selectable(qMax(0, now - page), -1); break;
    case MovePageDown: row = selectable(qMin(last, now + page), 1); break;
    case MoveHome: row = selectable(0, 1); break;
    case MoveEnd: row = selectable(last, -1); break;
    default: break;
    }
    if (row < 0)
        row = now;
    if (action == MovePageUp && row == now)
        row = selectable(0, 1);
    return row < 0 ? QModelIndex() : m_window->index(row, 0);
}

int WindowTable::horizontalOffset() const
{
    return m_header->offset();
}

int WindowTable::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool WindowTable::isIndexHidden(const QModelIndex &index) const
{
    return m_header->isSectionHidden(index.column());
}

void WindowTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (m_window == nullptr || selectionModel() == nullptr)
        return;
    const int row = rowAt(rect.top());
    if (row >= 0 && row < m_window->rowCount() && !m_window->isHead(row))
        selectionModel()->select(m_window->index(row, 0), command | QItemSelectionModel::Rows);
}

QRegion WindowTable::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += rowRect(range.top()).united(rowRect(range.bottom())) & viewport()->rect();
    return region;
}

void WindowTable::updateGeometries()
{
    const int height = qMax(m_header->minimumHeight(), m_header->sizeHint().height());
    setViewportMargins(0, height, 0, 0);
    const QRect area = viewport()->geometry();
    m_header->setGeometry(area.left(), area.top() - height, area.width(), height);
    const int rows = m_window == nullptr ? 0 : m_window->rowCount();
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setPageStep(qMax(1, area.height() - rowHeight()));
    verticalScrollBar()->setRange(0, qMax(0, rows * rowHeight() - area.height()));
    // The bar may have come just now and left less room.
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, m_header->length() - viewport()->width()));
    QAbstractItemView::updateGeometries();
}

void WindowTable::scrollContentsBy(int dx, int)
{
    if (dx != 0)
        m_header->setOffset(horizontalScrollBar()->value());
    viewport()->update();
    Q_EMIT scrolled();
}

void WindowTable::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void WindowTable::paintHead(QPainter &painter, const QRect &area, int row) const
{
    const Theme &theme = themeOf(this);
    painter.fillRect(area, theme.canvas);
    painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.line);
    painter.setFont(fontOf(FontRole::SmallStrong));
    painter.setPen(theme.text);
    const QRect inSight = (area & viewport()->rect()).adjusted(headPadding, 0, -headPadding, 0);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(inSight, static_cast<int>(leading) | Qt::AlignVCenter, m_window->index(row, 0).data().toString());
}

void WindowTable::paintRow(QPainter &painter, int row)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const bool selected = selectionModel()->isRowSelected(row, {});
    const bool hovered = row == (viewport()->mapFromGlobal(QCursor::pos()).y() + verticalOffset()) / rowHeight()
        && viewport()->underMouse();
    option.state.setFlag(QStyle::State_Selected, selected);
    option.state.setFlag(QStyle::State_MouseOver, hovered);
    option.state.setFlag(QStyle::State_Active, isActiveWindow());
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (m_header->isSectionHidden(column))
            continue;
        const QModelIndex index = m_window->index(row, column);
        option.rect = visualRect(index);
        if (!option.rect.intersects(viewport()->rect()))
            continue;
        option.viewItemPosition = place == 0 ? QStyleOptionViewItem::Beginning : QStyleOptionViewItem::Middle;
        option.index = index;
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void WindowTable::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), themeOf(this).surface);
    if (m_window == nullptr || m_window->rowCount() == 0)
        return;
    const auto [first, last] = rowsInSight();
    for (int row = first; row <= last; ++row) {
        if (m_window->isHead(row))
            paintHead(painter, rowRect(row), row);
        else
            paintRow(painter, row);
    }
    // The title of what is at the top stays, and is pushed out by the next one.
    QRect stays = rowRect(first);
    stays.moveTop(pinnedTop());
    paintHead(painter, stays, m_window->headOf(first));
}

void WindowTable::goToRow(int row)
{
    if (m_window == nullptr || row < 0 || row >= m_window->rowCount())
        return;
    setCurrentIndex(m_window->index(row, 0));
    scrollTo(currentIndex());
}

void WindowTable::returnAfterReset(std::function<bool()> again)
{
    connect(m_window, &QAbstractItemModel::modelAboutToBeReset, this, [this, again = std::move(again)] {
        if (again() && currentIndex().isValid())
            m_returnTo = m_window->idAt(currentIndex().row());
    });
}

void WindowTable::goBack()
{
    if (m_returnTo == 0)
        return;
    if (const auto row = m_window->rowOfId(m_returnTo)) {
        m_returnTo = 0;
        goToRow(*row);
    }
}

void WindowTable::chooseFirst()
{
    if (m_window == nullptr)
        return;
    goBack();
    if (m_returnTo == 0 && !currentIndex().isValid())
        goToRow(selectable(0, 1));
}

void WindowTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (!event->isAutoRepeat() && currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Escape || !event->text().trimmed().isEmpty()) {
        event->ignore(); // letters are the page's
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

void WindowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (current.isValid()) {
        setAccessibleDescription(wordsOf(current.row()));
        announce(this, Urgency::Polite);
    }
    Q_EMIT currentRowChanged();
}

QString WindowTable::wordsOf(int row) const
{
    QStringList words;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        const QString word = m_window->index(row, column).data().toString();
        if (!m_header->isSectionHidden(column) && !word.isEmpty())
            words.append(word);
    }
    return words.join(u", "_s);
}

/// That of the base class asks for the place of each row that changed, of all there are if need be.
void WindowTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &)
{
    viewport()->update();
    goBack();
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.row() < topLeft.row() || current.row() > bottomRight.row())
        return;
    const QString words = wordsOf(current.row()); // it may have come just now
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    announce(this, Urgency::Polite);
}

void WindowTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_header->count(); ++column) {
        QAction *action = menu->addAction(m_window->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_header->setSectionHidden(column, !shown); });
    }
    menu->popup(m_header->mapToGlobal(position));
}

} // namespace parkdesk
