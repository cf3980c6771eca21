// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/listtable.h"

#include "ui/shared/viewmemory.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// A pause between two letters begins a new word.
constexpr int wordPauseMs = 1000;
/// So many rows before the end more of them are fetched.
constexpr int rowsAhead = 30;

} // namespace

ListTable::ListTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    verticalHeader()->setAccessibleName(tr("Rows"));
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ListTable::onSortIndicator);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &ListTable::showColumnMenu);
    connect(this, &QTableView::doubleClicked, this, &ListTable::opened);
}

void ListTable::setSortableColumns(const QList<int> &columns)
{
    m_sortable = columns;
    m_sortColumn = columns.value(0, -1);
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicatorShown(!columns.isEmpty()); // which takes room in each column
    horizontalHeader()->setSortIndicator(m_sortColumn, Qt::AscendingOrder);
}

void ListTable::remember(ViewMemory &memory, const QString &list)
{
    const ListLook look = memory.look(list);
    rememberTable(*this, memory, list);
    // Words of another language may be longer than the width that was meant for them.
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const int wanted = horizontalHeader()->sectionSizeHint(column);
        if (!isColumnHidden(column) && columnWidth(column) < wanted)
            setColumnWidth(column, wanted);
    }
    for (int column = 0; look.columns.isEmpty() && column < horizontalHeader()->count(); ++column)
        m_wishes.append(columnWidth(column));
    horizontalHeader()->viewport()->installEventFilter(this);
    const bool known = m_sortable.contains(look.sortColumn);
    const int column = known ? look.sortColumn : m_sortable.value(0, -1);
    const Qt::SortOrder order = known ? look.order : Qt::AscendingOrder;
    {
        const QSignalBlocker quiet(horizontalHeader()); // the saved columns name a sort of their own
        horizontalHeader()->setSortIndicator(column, order);
    }
    m_sortColumn = column;
    m_order = order;
    Q_EMIT sortAsked(column, order);
}

void ListTable::setModel(QAbstractItemModel *rows)
{
    QTableView::setModel(rows);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &ListTable::spanGroups);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &ListTable::spanGroups);
    connect(rows, &QAbstractItemModel::rowsMoved, this, &ListTable::spanGroups);
    connect(rows, &QAbstractItemModel::modelReset, this, &ListTable::spanGroups);
    connect(rows, &QAbstractItemModel::headerDataChanged, this, &ListTable::fitColumns);
    spanGroups();
}

void ListTable::spanGroups()
{
    clearSpans();
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(groupRole).toBool())
            setSpan(row, 0, 1, model()->columnCount());
    }
}

int ListTable::rowFrom(int row, int step) const
{
    while (row >= 0 && row < model()->rowCount()) {
        if (model()->flags(model()->index(row, 0)).testFlag(Qt::ItemIsSelectable))
            return row;
        row += step;
    }
    return -1;
}

void ListTable::goToRow(int row)
{
    if (row < 0)
        return;
    // A hidden first column cannot be current.
    int column = 0;
    while (column + 1 < model()->columnCount() && isColumnHidden(column))
        ++column;
    setCurrentIndex(model()->index(row, column));
    scrollTo(currentIndex());
}

void ListTable::chooseFirst()
{
    if (!currentIndex().isValid() || rowFrom(currentIndex().row(), 1) != currentIndex().row())
        goToRow(rowFrom(0, 1));
}

void ListTable::copyRows(const QList<int> &rows) const
{
    QStringList lines;
    QString html;
    for (const int row : rows) {
        QStringList words;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column))
                words.append(model()->index(row, column).data().toString());
        }
        while (!words.isEmpty() && words.first().isEmpty())
            words.removeFirst();
        lines.append(words.join(u'\t'));
        for (QString &word : words)
            word = word.toHtmlEscaped();
        html += u"<tr><td>"_s + words.join(u"</td><td>"_s) + u"</td></tr>"_s;
    }
    if (lines.isEmpty())
        return;
    auto *mime = new QMimeData;
    mime->setText(lines.join(u'\n'));
    mime->setHtml(u"<table>"_s + html + u"</table>"_s);
    QApplication::clipboard()->setMimeData(mime);
}

void ListTable::keyboardSearch(const QString &search)
{
    if (search.isEmpty() || !m_lastTyped.isValid() || m_lastTyped.elapsed() > wordPauseMs)
        m_typed.clear();
    m_lastTyped.start();
    m_typed += search.simplified().remove(u' ').toUpper();
    if (m_typed.isEmpty())
        return;
    const int rows = model()->rowCount();
    // A longer word may still be that of the present row; the first letter looks further.
    const int start = currentIndex().isValid() ? currentIndex().row() + (m_typed.size() == 1 ? 1 : 0) : 0;
    for (int step = 0; step < rows; ++step) {
        const int row = (start + step) % rows;
        if (model()->index(row, 0).data(searchRole).toString().startsWith(m_typed)) {
            goToRow(rowFrom(row, 1));
            return;
        }
    }
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (model() == nullptr)
        return;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy)) {
        if (currentIndex().isValid())
            copyRows({currentIndex().row()});
        return;
    }
    if (plain) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!event->isAutoRepeat() && currentIndex().isValid())
                Q_EMIT opened(currentIndex());
            return;
        case Qt::Key_Space:
            if (!event->isAutoRepeat() && currentIndex().isValid())
                Q_EMIT markAsked(currentIndex());
            return;
        case Qt::Key_Home: goToRow(rowFrom(0, 1)); return;
        case Qt::Key_End: goToRow(rowFrom(model()->rowCount() - 1, -1)); return;
        case Qt::Key_Escape: event->ignore(); return;
        default: break;
        }
    }
    QTableView::keyPressEvent(event);
}

void ListTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    checkEnd();
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    checkEnd();
}

void ListTable::fitColumns()
{
    const QHeaderView &header = *horizontalHeader();
    if (m_wishes.size() != header.count() || m_wishes.isEmpty())
        return;
    const auto leastOf = [&](int column) { return qMax(header.sectionSizeHint(column), header.minimumSectionSize()); };
    const auto wishOf = [&](int column) { return qMax(m_wishes.at(column), leastOf(column)); };
    // The last one takes what is left, and needs room for its title.
    const int last = header.logicalIndex(header.count() - 1);
    int over = leastOf(last) - viewport()->width();
    int spare = 0;
    for (int column = 0; column < header.count(); ++column) {
        if (column == last || isColumnHidden(column))
            continue;
        over += wishOf(column);
        spare += wishOf(column) - leastOf(column);
    }
    for (int column = 0; column < header.count(); ++column) {
        if (column == last || isColumnHidden(column))
            continue;
        const int own = wishOf(column) - leastOf(column);
        const int given = over <= 0 || spare == 0 ? 0 : (own * qMin(over, spare) + spare - 1) / spare;
        if (columnWidth(column) != wishOf(column) - given)
            setColumnWidth(column, wishOf(column) - given);
    }
    if (over > 0)
        setColumnWidth(last, leastOf(last)); // else it claims the width it was born with
}

bool ListTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == horizontalHeader()->viewport() && event->type() == QEvent::MouseButtonPress)
        m_wishes.clear(); // from here on they are a person's
    return QTableView::eventFilter(watched, event);
}

void ListTable::checkEnd()
{
    if (model() == nullptr || model()->rowCount() == 0)
        return;
    const int last = rowAt(viewport()->height() - 1);
    if (last < 0 || last + rowsAhead >= model()->rowCount())
        Q_EMIT moreWanted();
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void ListTable::onSortIndicator(int column, Qt::SortOrder order)
{
    if (!m_sortable.contains(column)) {
        // Afterwards, so that whoever remembers the sort hears of the old one last.
        QMetaObject::invokeMethod(
            this, [this] { horizontalHeader()->setSortIndicator(m_sortColumn, m_order); }, Qt::QueuedConnection);
        return;
    }
    if (column == m_sortColumn && order == m_order)
        return;
    m_sortColumn = column;
    m_order = order;
    Q_EMIT sortAsked(column, order);
}

void ListTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

} // namespace parkdesk
