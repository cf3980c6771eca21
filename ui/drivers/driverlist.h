// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/finddrivers.h"
#include "services/office.h"
#include "ui/shared/card.h"

#include <QTimer>

class QLineEdit;
class QStackedWidget;

namespace parkdesk {

class EmptyState;
class DriverRows;
class ListTable;
class TextLabel;
class WaitLine;

/// Everybody who is registered, or whom a text means: one field, one list. More rows come as the end comes into sight.
class DriverList : public Card {
    Q_OBJECT

public:
    /// Beyond that many nobody scrolls: a name finds sooner.
    static constexpr int mostRows = 2000;

    explicit DriverList(Office &office, QWidget *parent = nullptr);

    void refresh();
    /// For pieces of names; null: they are opened for each question.
    void setNames(std::shared_ptr<const DriverIndex> names) { m_names = std::move(names); }
    [[nodiscard]] DriverId current() const;
    /// Chooses that driver, now or when the list has them; \a text is what finds them.
    void goTo(DriverId driver, const QString &text);
    /// The next or the one before.
    void step(int by);
    void focusField();
    void focusList();
    /// Nothing of anybody is left, nor what was typed.
    void forget();

Q_SIGNALS:
    /// Another driver, or nobody, is chosen.
    void chosen();
    /// Enter on a row.
    void opened();
    void failed(const parkdesk::Error &error);
    void arrived();
    void newAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void restart();
    void readAll(qint64 after, QList<DriverListRow> rows, int wanted);
    void takePage(const ListDrivers::Answer &answer, QList<DriverListRow> rows, int wanted);
    void readFound();
    void readMore();
    void fill();
    void tellCount();

    Office &m_office;
    std::shared_ptr<const DriverIndex> m_names;
    QLineEdit *m_find;
    TextLabel *m_count;
    WaitLine *m_wait;
    DriverRows *m_model;
    ListTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QList<DriverListRow> m_rows;
    DriverId m_wanted; ///< to be chosen once it is here
    QTimer m_typing;
    int m_total = 0;
    int m_asked = 0;
    bool m_more = false;
    bool m_reading = false;
    bool m_known = false; ///< something was read
};

} // namespace parkdesk
