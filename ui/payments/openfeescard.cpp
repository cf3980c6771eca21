// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payments/openfeescard.h"

#include "services/changefeed.h"
#include "services/fees/openfees.h"
#include "ui/shared/listtable.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textrows.h"
#include "ui/shared/timetext.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 5; ///< at a time; the others by scrolling
constexpr int feeWidths[] = {148, 152, 132, 0, 124};
constexpr int whyColumn = 3;
constexpr int amountColumn = 4;

} // namespace

OpenFeesCard::OpenFeesCard(Office &office, QWidget *parent)
    : Card(tr("Open fees"), parent)
    , m_office(office)
    , m_rows(new TextRows({tr("Plate"), tr("Booking"), tr("Owed since"), tr("Why"), tr("Amount")}, this))
    , m_table(new ListTable)
{
    setObjectName(u"openFees"_s);
    setAccessibleName(tr("Open fees"));
    m_rows->setNumberColumns({amountColumn});
    m_table->setObjectName(u"openFeesTable"_s);
    m_table->setAccessibleName(tr("Open fees"));
    dressTable(*m_table);
    m_table->setModel(m_rows);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    for (int column = 0; column < static_cast<int>(std::size(feeWidths)); ++column) {
        if (feeWidths[column] > 0)
            m_table->setColumnWidth(column, feeWidths[column]);
    }
    m_table->horizontalHeader()->setSectionResizeMode(whyColumn, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_table);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        if (const TextRow *row = m_rows->rowAt(index))
            Q_EMIT chosen(StayId {row->key});
    });
    hide();
    connect(&office.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (m_awake && (changes.touches(Entity::Stay) || changes.touches(Entity::Payment)))
            refresh();
    });
}

void OpenFeesCard::setAwake(bool awake)
{
    m_awake = awake;
    if (awake)
        refresh();
}

void OpenFeesCard::refresh()
{
    m_office.read<OpenFees>({}).then(this, [this](const Result<OpenFees::Answer> &open) {
        if (!open)
            return; // the list below says what is wrong
        const Instant now = m_office.clock().now();
        std::vector<TextRow> rows;
        for (const OpenFee &fee : open->rows) {
            TextRow row;
            row.key = fee.stay.value;
            row.cells = {leftToRight(groupedPlate(fee.plate)), leftToRight(shownTicket(fee.ticket)),
                         whenText(fee.owedAt, now, *fee.zone),
                         fee.kind == FeeKind::NoShow ? tr("booked and did not come") : tr("cancelled late"),
                         leftToRight(moneyText(fee.due))};
            rows.push_back(row);
        }
        QStringList sums;
        for (const Money &sum : open->sums)
            sums.append(leftToRight(moneyText(sum)));
        setNote(sums.join(u" · "_s));
        m_rows->setRows(rows);
        const auto shown = static_cast<int>(qMin<size_t>(rows.size(), mostShown));
        m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                                + shown * m_table->verticalHeader()->defaultSectionSize() + 2);
        setVisible(!rows.empty());
    });
}

} // namespace parkdesk
