// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

#include <functional>

class QHeaderView;

namespace parkdesk {

class ViewMemory;
class WindowModel;

/// The table of a WindowModel: rows of one height under titles, of which the one above the first row in sight stays.
/// Costs what is in sight, whatever the number of rows. Up, Down and the page keys go by rows, Home and End to the
/// first and the last, Enter opens.
///
/// It is for every list that may be long. A page that wants one (the stays of the search page show how)
/// - derives a RowWindow<Row> whose cell() says what rowAt() gives, "…" while that is null;
/// - asks a service for sections, one a day, the newest first: their titles and how many rows each has (days that are
///   summed already, in portions), and hands them to setSections() and appendSections();
/// - answers idsWanted(section) by takeIds() with the ids of that day and rowsWanted(ids) by takeRows();
/// - calls updateSections() and forgetRows() when something changed: what is chosen and in sight stays.
class WindowTable : public QAbstractItemView {
    Q_OBJECT

public:
    explicit WindowTable(QWidget *parent = nullptr);

    void setWindow(WindowModel *model);
    [[nodiscard]] QHeaderView *header() const { return m_header; }
    /// Restores the columns and keeps them from then on. Call it when the model is set.
    void remember(ViewMemory &memory, const QString &list);
    /// A list that is reset and, by \a again, is the same one after a change goes back to the row that was current: at
    /// once or when it is known, unless it is to be forgotten.
    void returnAfterReset(std::function<bool()> again);
    void forgetReturn() { m_returnTo = 0; }
    /// The row it goes back to; the first one that can be chosen, when none is current and none is waited for.
    void chooseFirst();
    void goToRow(int row);
    [[nodiscard]] int rowHeight() const;
    /// The first and the last row in sight.
    [[nodiscard]] std::pair<int, int> rowsInSight() const;
    /// Those of their ids that are known; the others are asked for.
    [[nodiscard]] QList<qint64> idsInSight() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void currentRowChanged();
    void scrolled();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

private:
    [[nodiscard]] int selectable(int row, int step) const;
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] int pinnedTop() const;
    void paintHead(QPainter &painter, const QRect &area, int row) const;
    void paintRow(QPainter &painter, int row);
    [[nodiscard]] QString wordsOf(int row) const;
    void showColumnMenu(const QPoint &position);
    void goBack();

    QHeaderView *m_header;
    WindowModel *m_window = nullptr;
    qint64 m_returnTo = 0; ///< the id of the row that was current before the list was changed
};

} // namespace parkdesk
