// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QStackedWidget;

namespace parkdesk {

class Banner;
class Card;
class EmptyState;
class ListTable;
class Segmented;
class TextLabel;
class ViewMemory;
class WindowTable;

/// The frame that all list pages share: title, a segmented filter with counts, a field that filters the list
/// (Ctrl+F or /), the table in its card, a row of deeds for the chosen row.
class ListFrame : public QWidget {
    Q_OBJECT

public:
    /// \a name is that of the list in the memory ("leaving") and the beginning of its object names.
    ListFrame(const QString &name, const QString &title, ViewMemory &memory, QWidget *parent = nullptr);

    /// The choice is remembered by \a code.
    void addTab(int id, const QString &text, const QString &code);
    /// \a more: at least so many.
    void setTabCount(int id, int count, bool more = false);
    void setTab(int id);
    [[nodiscard]] int tab() const;
    /// Opens with the tab that was chosen last; \a otherwise when there is none.
    void restoreTab(int otherwise);

    [[nodiscard]] QString filterText() const;
    void setFilterText(const QString &text);
    void setFilterHint(const QString &hint);
    [[nodiscard]] ListTable *table() const { return m_table; }
    /// A second table for rows of any number, in the place of the first one while it is in use.
    WindowTable *addWindow();
    void useWindow(bool window);
    /// One more table for rows of another kind, in the place of the first one while it is in use.
    ListTable *addTable(const QString &objectName, const QString &title);
    /// Null: the first one.
    void useTable(ListTable *table);
    [[nodiscard]] EmptyState *empty() const { return m_empty; }
    /// Beside the tabs, before the field.
    [[nodiscard]] QHBoxLayout *head() const { return m_headExtra; }
    /// Below the table.
    [[nodiscard]] QHBoxLayout *deeds() const { return m_deeds; }
    /// Rows, or the sentence of empty().
    void showRows(bool any);
    /// Below the table, inside the card: what is not shown.
    void setFoot(const QString &words);
    /// The same for a list that is not read to its end: only the first \a rows are there.
    void setCut(bool isCut, qsizetype rows);
    /// An answer takes longer than usual: a quiet line says so, and what stands there stays.
    void setWaiting(bool waiting);
    void showError(const QString &words);
    /// Words above the table that ask for nothing.
    void tell(const QString &words);
    void clearError();
    [[nodiscard]] ViewMemory &memory() const { return m_memory; }
    [[nodiscard]] const QString &listName() const { return m_name; }

Q_SIGNALS:
    void tabChosen(int id);
    /// A moment after the last key.
    void filterChanged();
    void retryAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHBoxLayout *headRow(const QString &title);
    void dress(ListTable &table, const QString &objectName, const QString &title);
    void focusFilter();
    void backToTable();
    /// The one in use.
    [[nodiscard]] QWidget *rows() const;

    struct TabText {
        QString text;
        QString code;
    };
    QString m_name;
    ViewMemory &m_memory;
    Segmented *m_tabs;
    QHash<int, TabText> m_tabTexts;
    QLineEdit *m_filter;
    QHBoxLayout *m_headExtra;
    QHBoxLayout *m_deeds;
    Card *m_card;
    ListTable *m_table;
    ListTable *m_tableInUse; ///< unless the window is
    WindowTable *m_window = nullptr;
    bool m_windowInUse = false;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    TextLabel *m_foot;
    TextLabel *m_wait;
    Banner *m_banner;
    QTimer m_typing;
};

} // namespace parkdesk
