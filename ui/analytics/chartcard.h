// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/figuresreport.h"
#include "ui/shared/card.h"
#include "ui/shared/charts/chartlegend.h"

class QMenu;
class QPainter;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace parkdesk {

class Chart;
class KeyButton;
class TextLabel;

/// A chart and, behind a button, the same numbers as a table in the same order.
///
/// For exports: title(), note(), report() and columns() are what the card says, in the order of the screen; paintTo()
/// paints title and chart on any painter; menu() takes deeds for the card, whose button is there as soon as there is
/// one.
class ChartCard : public Card {
    Q_OBJECT

public:
    /// Takes \a chart. \a name begins the object names of what is in it.
    ChartCard(const QString &name, const QString &title, Chart *chart, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &note() const { return m_note; }
    void setNote(const QString &note);
    [[nodiscard]] Chart *chart() const { return m_chart; }
    /// Below the title; none hides it.
    void setLegend(const QList<ChartLegend::Entry> &legend);
    /// A widget between title and chart, such as a choice of what is shown; taken.
    void addChoice(QWidget *choice);

    /// The table: \a columns of \a report by name, all of them when there are none.
    void setReport(const FiguresReport::Answer &report, const QStringList &columns = {});
    [[nodiscard]] const FiguresReport::Answer &report() const { return m_report; }
    /// Those that the table shows, by name.
    [[nodiscard]] QStringList columns() const;
    void showTable(bool shown);
    [[nodiscard]] bool isTableShown() const;

    /// Title, note and chart as a picture in the light theme.
    void paintTo(QPainter &painter, const QRectF &area) const;
    /// What can be done with the card beside looking at it.
    [[nodiscard]] QMenu *menu();

private:
    void fillTable();

    QString m_name;
    QString m_title;
    QString m_note;
    Chart *m_chart;
    TextLabel *m_noteLine;
    ChartLegend *m_legend;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QStandardItemModel *m_model;
    KeyButton *m_switch;
    KeyButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    FiguresReport::Answer m_report;
    QStringList m_columns;
    bool m_tableFilled = false;
};

} // namespace parkdesk
