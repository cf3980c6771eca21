// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/figuresreport.h"
#include "ui/shared/card.h"

class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace parkdesk {

class KeyButton;

/// A chart and, behind a button, the same numbers as a table in the same order.
class ChartCard : public Card {
    Q_OBJECT

public:
    /// Takes \a chart. \a name begins the object names of what is in it.
    ChartCard(const QString &name, const QString &title, QWidget *chart, QWidget *parent = nullptr);

    /// The table: \a columns of \a report by name, all of them when there are none.
    void setReport(const FiguresReport::Answer &report, const QStringList &columns = {});
    void showTable(bool shown);
    [[nodiscard]] bool isTableShown() const;

private:
    QStackedWidget *m_stack;
    QTableView *m_table;
    QStandardItemModel *m_model;
    KeyButton *m_switch;
};

} // namespace parkdesk
