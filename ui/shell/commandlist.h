// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/commandaction.h"
#include "ui/shell/commandmodel.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace parkdesk {

/// What a text in the command field can do, below the field. A child of the window and no pop-up: the field keeps the
/// focus, its arrow keys move the mark here, Enter runs it, Esc closes.
class CommandList : public QFrame {
    Q_OBJECT

public:
    CommandList(QLineEdit &field, QWidget *parent);

    /// Shows the commands of the window as they are now.
    void open();
    /// Says closed() once.
    void close(bool ran = false);
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// The text of the marked row; empty when there is none.
    [[nodiscard]] QString markedText() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A text for the box of the desk.
    void lookUpAsked(const QString &text);
    /// A text for the search page.
    void searchAsked(const QString &text);
    /// \a ran: something was chosen; else the person went back.
    void closed(bool ran);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static bool isKeyOfList(int key);
    bool onKey(int key);
    void filter();
    void place();
    void mark(int row);
    void moveMark(int step);
    void nextGroup();
    void run();

    QLineEdit &m_field;
    CommandModel *m_model;
    QListView *m_view;
    QWidget *m_foot;
    QList<ListedCommand> m_commands;
    bool m_open = false;
};

} // namespace parkdesk
