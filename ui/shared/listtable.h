// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTableView>

namespace parkdesk {

class ViewMemory;

/// The table of a list page. Up, Down, Home, End and the page keys go by rows; letters and digits find the next row
/// whose searchRole begins so; Enter opens, Space marks, Ctrl+C copies the row. Sorting is asked for and done where
/// the rows come from. Rows that are groups (groupRole) reach over all columns and are stepped over.
class ListTable : public QTableView {
    Q_OBJECT

public:
    /// What is found by typing, without blanks.
    static constexpr int searchRole = Qt::UserRole + 1;
    /// True for a row that is the title of those below it.
    static constexpr int groupRole = Qt::UserRole + 2;

    explicit ListTable(QWidget *parent = nullptr);

    /// The headers that sort; the others do nothing. The first one is the list's own order.
    void setSortableColumns(const QList<int> &columns);
    /// Restores columns and sort and keeps them from then on. Call it when the model is set.
    void remember(ViewMemory &memory, const QString &list);
    /// The first row that can be chosen, when none is current.
    void chooseFirst();
    /// Rows as lines of tab-separated words, to the clipboard; as a table for who pastes into one.
    void copyRows(const QList<int> &rows) const;

    /// Asks for more rows when the end of those that are here is in sight.
    void checkEnd();

    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void markAsked(const QModelIndex &index);
    void currentRowChanged();
    void sortAsked(int column, Qt::SortOrder order);
    /// The end of what is loaded is in sight.
    void moreWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Narrows columns nobody has touched to their titles as far as the list would else be scrolled sideways.
    void fitColumns();
    void spanGroups();
    void onSortIndicator(int column, Qt::SortOrder order);
    void showColumnMenu(const QPoint &position);
    [[nodiscard]] int rowFrom(int row, int step) const;
    void goToRow(int row);

    QList<int> m_sortable;
    QList<int> m_wishes; ///< widths of columns that nobody has touched yet; else empty
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QString m_typed;
    QElapsedTimer m_lastTyped;
};

} // namespace parkdesk
