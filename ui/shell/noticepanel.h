// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/notices/notices.h"
#include "ui/shared/tablelook.h"

#include <QFrame>
#include <QPointer>

class QListView;
class QStackedWidget;

namespace parkdesk {

class NoticeBoard;
class TextLabel;

/// A sign, the sentence on up to two lines, its time below.
class NoticeDelegate : public RowDelegate {
    Q_OBJECT

public:
    NoticeDelegate(const NoticeBoard &board, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const NoticeBoard &m_board;
};

/// The notices, below the bell. A child of the window and no pop-up: arrow keys move in it, Enter goes to the page of
/// the marked one, Esc closes and gives the focus back.
class NoticePanel : public QFrame {
    Q_OBJECT

public:
    /// Stays hidden over \a parent until open(); \a bell is where it hangs.
    NoticePanel(NoticeBoard &board, QWidget &bell, QWidget *parent);

    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageAsked(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void showRows();
    void go();

    NoticeBoard &m_board;
    QWidget &m_bell;
    QListView *m_view;
    QStackedWidget *m_stack;
    QWidget *m_foot;
    QWidget *m_head;
    QPointer<QWidget> m_before; ///< had the focus
    bool m_open = false;
};

} // namespace parkdesk
