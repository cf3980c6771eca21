// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/spendcard.h"

#include "ui/drivers/driverwords.h"
#include "ui/shared/charts/barchart.h"
#include "ui/shared/layoutbatch.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QDate>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int chartHeight = 132;
constexpr int mostLotsShown = 3;

QString monthWords(const PaidMonth &month, const QString &form)
{
    return QLocale().toString(QDate(month.year, month.month, 1), form);
}

} // namespace

SpendCard::SpendCard(QWidget *parent)
    : Card(tr("Paid by month"), parent)
    , m_chart(new BarChart)
    , m_lots(new QWidget)
    , m_grid(new QGridLayout(m_lots))
{
    setObjectName(u"driverSpend"_s);
    m_chart->setObjectName(u"driverMonths"_s);
    m_chart->setAccessibleName(tr("Paid by month"));
    m_chart->setEmptyWords(tr("Nothing was paid in the last year."));
    m_chart->setFixedHeight(chartHeight);
    m_chart->setMinimumWidth(0);
    m_grid->setContentsMargins(0, metric::rowGap, 0, 0);
    m_grid->setHorizontalSpacing(metric::rowGap);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    body()->addWidget(m_chart);
    body()->addWidget(m_lots);
}

void SpendCard::show(const DriverDetail::Answer &driver, const ZoneRules &zone, Instant now)
{
    const LayoutBatch batch(*this);
    showMonths(driver, zone, now);
    showLots(driver.lots);
}

void SpendCard::showMonths(const DriverDetail::Answer &driver, const ZoneRules &zone, Instant now)
{
    const auto year = paidByMonth(driver.payments, zone, now);
    if (!year) {
        setNote({});
        m_chart->setBars({}, {});
        return;
    }
    const Currency currency = year->currency;
    std::vector<BarChart::Bar> bars;
    for (size_t i = 0; i < year->months.size(); ++i) {
        const PaidMonth &month = year->months[i];
        BarChart::Bar bar;
        bar.label = monthWords(month, u"MMM"_s).left(1);
        bar.detail =
            tr("%1: %2", "month, paid").arg(monthWords(month, u"MMMM yyyy"_s), moneyText(Money(month.minor, currency)));
        bar.pieces = {month.minor};
        bar.running = i + 1 == year->months.size();
        bars.push_back(bar);
    }
    setNote(currency.code());
    m_chart->setBars(bars, [currency](qint64 minor) { return shortAmountText(Money(minor, currency)); });
}

void SpendCard::showLots(const QList<DriverDetail::Visits> &lots)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lots->setVisible(!lots.isEmpty());
    if (lots.isEmpty())
        return;
    m_grid->addWidget(new TextLabel(tr("Parks most at"), FontRole::Small, Tone::Quiet), 0, 0);
    for (int i = 0; i < qMin(mostLotsShown, static_cast<int>(lots.size())); ++i) {
        m_grid->addWidget(new TextLabel(lots.at(i).name), i + 1, 0);
        m_grid->addWidget(new TextLabel(tr("%n stay(s)", nullptr, static_cast<int>(lots.at(i).stays))), i + 1, 1,
                          Qt::AlignTrailing);
    }
}

void SpendCard::forget()
{
    setNote({});
    m_chart->setBars({}, {});
    showLots({});
}

} // namespace parkdesk
