// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/historycard.h"

#include "ui/drivers/driverwords.h"
#include "ui/drivers/historyfilter.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/listtable.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textrows.h"

#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int paidColumn = 5;

bool isOlder(const StayRow &one, const StayRow &other)
{
    return std::tie(one.start, one.stay) < std::tie(other.start, other.stay);
}

} // namespace

HistoryCard::HistoryCard(Office &office, LotId home, QWidget *parent)
    : Card(tr("History"), parent)
    , m_office(office)
    , m_home(home)
    , m_parts(new Segmented)
    , m_stack(new QStackedWidget)
    , m_filter(new HistoryFilter(office))
    , m_empty(new EmptyState({}))
    , m_stayRows(new TextRows({tr("Day"), tr("Time"), tr("Plate"), tr("Spot"), tr("State"), tr("Paid")}, this))
    , m_bookingRows(new TextRows({tr("Day"), tr("Time"), tr("Plate"), tr("Spot"), tr("Code")}, this))
    , m_paymentRows(new TextRows({tr("Day"), tr("Time"), tr("Plate"), tr("How"), tr("Amount")}, this))
    , m_mailRows(new TextRows({tr("Day"), tr("Time"), tr("Subject"), tr("State")}, this))
    , m_zone(std::make_shared<ZoneRules>())
{
    setObjectName(u"driverHistory"_s);
    m_parts->setObjectName(u"driverHistoryPart"_s);
    m_parts->setAccessibleName(tr("What of the history is shown"));
    m_parts->addSegment(Stays, tr("Stays"));
    m_parts->addSegment(Bookings, tr("Bookings"));
    m_parts->addSegment(Payments, tr("Payments"));
    m_parts->addSegment(Messages, tr("Messages"));
    setCorner(m_parts);
    m_stayRows->setGlyphColumn(4);
    m_stayRows->setNumberColumns({paidColumn});
    m_paymentRows->setNumberColumns({4});
    m_mailRows->setGlyphColumn(3);
    addList(Stays, m_stayRows, u"driverStays"_s, tr("Stays"), 2, {94, 116, 116, 0, 72, 68}, 3);
    addList(Bookings, m_bookingRows, u"driverBookings"_s, tr("Bookings to come"), 2, {94, 116, 116, 0, 128}, 3);
    addList(Payments, m_paymentRows, u"driverPayments"_s, tr("Payments of the last year"), 2, {94, 60, 116, 0, 96}, 3);
    addList(Messages, m_mailRows, u"driverMails"_s, tr("Mails to this driver"), -1, {94, 60, 0, 116}, 2);
    m_empty->setObjectName(u"driverHistoryEmpty"_s);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_filter);
    body()->addWidget(m_stack, 1);
    connect(m_parts, &Segmented::chosen, this, &HistoryCard::showPart);
    connect(m_tables.at(Stays), &ListTable::moreWanted, this, &HistoryCard::readMore);
    connect(m_tables.at(Messages), &ListTable::moreWanted, this, [this] { readMails(true); });
    connect(m_filter, &HistoryFilter::changed, this, &HistoryCard::readFiltered);
    connect(m_filter, &HistoryFilter::saveAsked, this, &HistoryCard::saveAsked);
    connect(m_filter, &HistoryFilter::mailAsked, this, &HistoryCard::mailAsked);
    showPart(Stays);
}

void HistoryCard::addList(Part part, TextRows *rows, const QString &name, const QString &title, int plate,
                          const QList<int> &widths, int stretch)
{
    auto *table = new ListTable;
    table->setObjectName(name);
    RowDelegate *look = dressTable(*table);
    if (plate >= 0)
        look->setPlateColumn(plate);
    table->setAccessibleName(title);
    table->setModel(rows);
    table->horizontalHeader()->setSortIndicatorShown(false);
    table->horizontalHeader()->setMinimumSectionSize(48);
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        if (widths.at(column) > 0)
            table->setColumnWidth(column, widths.at(column));
    }
    table->horizontalHeader()->setSectionResizeMode(stretch, QHeaderView::Stretch);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (part != Messages)
        noteKey(table, tr("Open the Stay"), QKeySequence(Qt::Key_Return));
    connect(table, &ListTable::opened, this, [this, part, rows](const QModelIndex &index) {
        if (const TextRow *row = rows->rowAt(index))
            openRow(part, row->key);
    });
    m_tables.append(table);
    m_stack->addWidget(table);
}

void HistoryCard::openRow(Part part, qint64 key)
{
    if (part == Messages)
        return;
    const StayId stay = part == Payments ? m_paidStays.value(key) : StayId {key};
    if (stay.isValid())
        Q_EMIT opened(stay);
}

void HistoryCard::show(const DriverDetail::Answer &driver, const ZoneRules &zone)
{
    const Instant now = m_office.clock().now();
    const bool sameDriver = driver.driver == m_driver;
    m_zone = std::make_shared<ZoneRules>(zone);
    m_driver = driver.driver;
    m_filter->show(driver);
    if (m_filter->isSet()) {
        readFiltered();
    } else {
        QList<StayRow> older;
        if (sameDriver && !driver.stays.isEmpty() && m_stays.size() > driver.stays.size()) {
            std::copy_if(m_stays.begin(), m_stays.end(), std::back_inserter(older),
                         [&](const StayRow &row) { return isOlder(row, driver.stays.last()); });
        }
        ++m_asked;
        m_reading = false;
        m_more = older.isEmpty() ? driver.moreStays : m_more;
        m_stays = driver.stays + older;
        showStays();
    }
    m_paidStays.clear();
    for (const DriverDetail::Paid &paid : driver.payments)
        m_paidStays.insert(paid.payment.value, paid.stay);
    m_bookingRows->setRows(bookingTextRows(driver.bookings, m_home, now));
    m_paymentRows->setRows(paymentTextRows(driver, zone, now));
    if (!sameDriver) {
        m_mails.clear();
        showMails();
    }
    readMails(false);
    showCounts(driver);
    for (ListTable *table : std::as_const(m_tables))
        table->chooseFirst();
    showPart(m_parts->currentId());
}

void HistoryCard::showCounts(const DriverDetail::Answer &driver)
{
    const auto words = [](const QString &title, qint64 count) {
        return tr("%1 %2", "what, how many").arg(title, QLocale().toString(count));
    };
    m_parts->setSegmentText(Stays, words(tr("Stays"), driver.stayCount - driver.bookings.size()));
    m_parts->setSegmentText(Bookings, words(tr("Bookings"), driver.bookings.size()));
    m_parts->setSegmentText(Payments, words(tr("Payments"), driver.payments.size()));
}

void HistoryCard::showStays()
{
    const auto currency = onlyCurrency(m_stays);
    m_stayRows->setHeader(paidColumn, currency ? currency->code() : tr("Paid"));
    m_stayRows->setRows(stayTextRows(m_stays, m_home, m_office.clock().now()));
}

void HistoryCard::showMails()
{
    m_mailRows->setRows(mailTextRows(m_mails, *m_zone, m_office.clock().now()));
    m_tables.at(Messages)->chooseFirst();
    if (m_parts->currentId() == Messages)
        showPart(Messages);
}

void HistoryCard::showPart(int part)
{
    ListTable *table = m_tables.value(part);
    if (table == nullptr)
        return;
    const bool any = table->model()->rowCount() > 0;
    const QStringList none {m_filter->isSet() ? tr("No stay fits.") : tr("No stay yet."), tr("Nothing is booked."),
                            tr("Nothing was paid in the last year."), tr("No mail went to this driver.")};
    m_empty->setSentence(none.value(part));
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(table) : m_empty);
    m_filter->setVisible(part == Stays);
}

void HistoryCard::readFiltered()
{
    if (!m_driver.isValid())
        return;
    const DriverHistoryPart part = m_filter->part();
    const int most = qMax(DriverDetail::mostStays, static_cast<int>(m_stays.size())); // what was loaded remains
    m_reading = true;
    m_office.read<DriverStays>({m_driver, {}, most, part.lot, part.from, part.until})
        .then(this, [this, asked = ++m_asked](const Result<DriverStays::Answer> &answer) {
            if (asked == m_asked)
                takeStays(answer, false);
        });
}

void HistoryCard::readMore()
{
    if (m_reading || !m_more || m_stays.isEmpty())
        return;
    const DriverHistoryPart part = m_filter->part();
    m_reading = true;
    m_office.read<DriverStays>({m_driver, m_stays.last(), DriverDetail::mostStays, part.lot, part.from, part.until})
        .then(this, [this, asked = ++m_asked](const Result<DriverStays::Answer> &answer) {
            if (asked == m_asked)
                takeStays(answer, true);
        });
}

void HistoryCard::takeStays(const Result<DriverStays::Answer> &answer, bool more)
{
    m_reading = false;
    if (!answer)
        return; // the next scrolling asks again
    if (!more)
        m_stays.clear();
    m_more = answer->more;
    for (const StayRow &row : answer->rows) {
        if (m_stays.isEmpty() || isOlder(row, m_stays.last()))
            m_stays.append(row);
    }
    showStays();
    if (!more)
        m_tables.at(Stays)->chooseFirst();
    if (m_parts->currentId() == Stays)
        showPart(Stays);
}

void HistoryCard::readMails(bool more)
{
    if (more && (m_readingMails || !m_moreMails || m_mails.isEmpty()))
        return;
    m_readingMails = true;
    DriverMails::Question question {m_driver};
    if (more)
        question.before = m_mails.last().mail;
    m_office.read<DriverMails>(question).then(
        this, [this, more, asked = ++m_mailsAsked](const Result<DriverMails::Answer> &answer) {
            if (asked != m_mailsAsked)
                return;
            m_readingMails = false;
            if (!answer)
                return;
            m_mails = more ? m_mails + answer->rows : answer->rows;
            m_moreMails = answer->more;
            showMails();
        });
}

DriverHistoryPart HistoryCard::part() const
{
    return m_filter->part();
}

void HistoryCard::setBusy(bool busy)
{
    m_filter->setBusy(busy);
}

void HistoryCard::forget()
{
    ++m_asked;
    ++m_mailsAsked;
    m_reading = false;
    m_readingMails = false;
    m_driver = {};
    m_stays.clear();
    m_mails.clear();
    m_paidStays.clear();
    m_more = false;
    m_moreMails = false;
    m_filter->forget();
    for (TextRows *rows : {m_stayRows, m_bookingRows, m_paymentRows, m_mailRows})
        rows->setRows({});
    m_parts->setCurrentId(Stays);
    showPart(Stays);
}

void HistoryCard::takeFocus()
{
    QWidget *shown = m_stack->currentWidget();
    if (shown == m_empty)
        m_parts->setFocus(Qt::OtherFocusReason);
    else
        shown->setFocus(Qt::OtherFocusReason);
}

} // namespace parkdesk
