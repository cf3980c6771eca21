// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/chartcard.h"

#include "ui/analytics/figurewords.h"
#include "ui/shared/charts/chart.h"
#include "ui/shared/fonts.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

ChartCard::ChartCard(const QString &name, const QString &title, Chart *chart, QWidget *parent)
    : Card(title, parent)
    , m_name(name)
    , m_title(title)
    , m_chart(chart)
    , m_noteLine(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_legend(new ChartLegend)
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
    // Below the title, where it may take two lines: cards stand beside each other on a narrow screen.
    m_noteLine->setWordWrap(true);
    m_noteLine->hide();
    body()->setSpacing(metric::rowGap);
    body()->addWidget(m_noteLine);
    body()->addWidget(m_legend);
    body()->addWidget(m_stack, 1);
    m_legend->hide();
    setCorner(m_switch);
    connect(m_switch, &KeyButton::toggled, this, &ChartCard::showTable);
}

void ChartCard::setNote(const QString &note)
{
    m_note = note;
    m_noteLine->setText(note);
    m_noteLine->setVisible(!note.isEmpty());
}

void ChartCard::setLegend(const QList<ChartLegend::Entry> &legend)
{
    m_legend->setEntries(legend);
}

void ChartCard::addChoice(QWidget *choice)
{
    body()->insertWidget(1, choice, 0, Qt::AlignLeading); // below the note
}

void ChartCard::showTable(bool shown)
{
    if (shown && !m_tableFilled)
        fillTable();
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
    m_report = report;
    m_columns = columns;
    m_tableFilled = false; // of a table that nobody sees no cell is made
    if (isTableShown())
        fillTable();
}

QStringList ChartCard::columns() const
{
    QStringList names;
    for (const ReportColumn &column : m_report.columns) {
        if (m_columns.isEmpty() || m_columns.contains(column.name))
            names.append(column.name);
    }
    return names;
}

void ChartCard::fillTable()
{
    m_tableFilled = true;
    m_model->clear();
    QStringList titles {groupTitle(m_report.group)};
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < m_report.columns.size(); ++i) {
        const QString &name = m_report.columns.at(i).name;
        if (!m_columns.isEmpty() && !m_columns.contains(name))
            continue;
        shown.append(i);
        titles.append(columnTitle(name));
    }
    m_model->setHorizontalHeaderLabels(titles);
    for (int column = 1; column < titles.size(); ++column) {
        m_model->horizontalHeaderItem(column)->setToolTip(
            columnMeaning(m_report.columns.at(shown.at(column - 1)).name));
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    const auto append = [&](const ReportRow &row, const QString &title) {
        QList<QStandardItem *> items {new QStandardItem(title)};
        for (const qsizetype i : std::as_const(shown)) {
            items.append(new QStandardItem(figureText(m_report.columns.at(i).form, row.figures.at(i), row.currency)));
            items.last()->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        }
        m_model->appendRow(items);
    };
    for (const ReportRow &row : std::as_const(m_report.rows))
        append(row, rowTitle(m_report.group, row));
    for (const ReportRow &row : std::as_const(m_report.totals))
        append(row, tr("Total"));
    m_table->resizeColumnsToContents();
}

void ChartCard::paintTo(QPainter &painter, const QRectF &area) const
{
    painter.save();
    painter.setFont(fontOf(FontRole::Strong));
    const double height = QFontMetricsF(painter.font()).height();
    const int start = static_cast<int>(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter.setPen(Theme::light().text);
    QRectF heading;
    painter.drawText(QRectF(area.left(), area.top(), area.width(), height), start, m_title, &heading);
    painter.setFont(fontOf(FontRole::Small));
    painter.setPen(Theme::light().quietText);
    QRectF rest(area.left(), area.top(), area.width(), height);
    if (layoutDirection() == Qt::RightToLeft)
        rest.setRight(heading.left() - metric::rowGap);
    else
        rest.setLeft(heading.right() + metric::rowGap);
    painter.drawText(rest, start | static_cast<int>(Qt::AlignVCenter), m_note);
    painter.restore();
    double used = height + metric::rowGap;
    if (!m_legend->isHidden()) {
        m_legend->paintTo(painter, QRectF(area.left(), area.top() + used, area.width(), height), Theme::light());
        used += height + metric::rowGap;
    }
    m_chart->paintTo(painter, area.adjusted(0, used, 0, 0));
}

QMenu *ChartCard::menu()
{
    if (m_menu != nullptr)
        return m_menu;
    m_menu = new QMenu(this);
    m_more = new KeyButton(u"…"_s, nullptr, KeyButton::Look::Quiet);
    m_more->setObjectName(m_name + u"More"_s);
    m_more->setAccessibleName(tr("What can be done with %1", "title of a chart").arg(m_title));
    m_more->setToolTip(m_more->accessibleName());
    setCorner(m_more);
    connect(m_more, &KeyButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    return m_menu;
}

} // namespace parkdesk
