// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/chartcard.h"

#include "ui/analytics/figurewords.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/tablelook.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

ChartCard::ChartCard(const QString &name, const QString &title, QWidget *chart, QWidget *parent)
    : Card(title, parent)
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_model(new QStandardItemModel(this))
    , m_switch(new KeyButton(tr("Table"), nullptr, KeyButton::Look::Quiet))
{
    setObjectName(name + u"Card"_s);
    chart->setObjectName(name + u"Chart"_s);
    chart->setAccessibleName(title);
    m_table->setObjectName(name + u"Table"_s);
    m_table->setAccessibleName(title);
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_switch->setObjectName(name + u"Switch"_s);
    m_switch->setGlyph(Glyph::List);
    m_switch->setCheckable(true);
    m_switch->setAccessibleName(tr("%1 as a table").arg(title));
    m_stack->addWidget(chart);
    m_stack->addWidget(m_table);
    body()->addWidget(m_stack, 1);
    setCorner(m_switch);
    connect(m_switch, &KeyButton::toggled, this, &ChartCard::showTable);
}

void ChartCard::showTable(bool shown)
{
    m_switch->setChecked(shown);
    m_stack->setCurrentIndex(shown ? 1 : 0);
    m_switch->setText(shown ? tr("Chart") : tr("Table"));
}

bool ChartCard::isTableShown() const
{
    return m_stack->currentIndex() == 1;
}

void ChartCard::setReport(const FiguresReport::Answer &report, const QStringList &columns)
{
    m_model->clear();
    QStringList titles {groupTitle(report.group)};
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < report.columns.size(); ++i) {
        const QString &name = report.columns.at(i).name;
        if (!columns.isEmpty() && !columns.contains(name))
            continue;
        shown.append(i);
        titles.append(columnTitle(name));
    }
    m_model->setHorizontalHeaderLabels(titles);
    for (int column = 1; column < titles.size(); ++column)
        m_model->horizontalHeaderItem(column)->setToolTip(columnMeaning(report.columns.at(shown.at(column - 1)).name));
    const auto append = [&](const ReportRow &row, const QString &title) {
        QList<QStandardItem *> items {new QStandardItem(title)};
        for (const qsizetype i : std::as_const(shown)) {
            items.append(new QStandardItem(figureText(report.columns.at(i).form, row.figures.at(i), row.currency)));
            items.last()->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        }
        m_model->appendRow(items);
    };
    for (const ReportRow &row : report.rows)
        append(row, rowTitle(report.group, row));
    for (const ReportRow &row : report.totals)
        append(row, tr("Total"));
    m_table->resizeColumnsToContents();
}

} // namespace parkdesk
