// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payments/paymentspage.h"

#include "ui/payments/openfeescard.h"
#include "ui/payments/paymentfilters.h"
#include "ui/payments/paymentswindow.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/daytitle.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keycap.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/vehicledelegate.h"
#include "ui/shared/viewmemory.h"
#include "ui/shared/windowtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int paymentWidths[] = {64, 124, 88, 148, 96, 152, 128, 128, 112};
const QString paymentList = u"payments"_s;

} // namespace

PaymentsPage::PaymentsPage(Office &office, LotId lot, ViewMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_memory(memory)
    , m_window(new PaymentsWindow(this))
    , m_feed(office, *m_window, this, ears())
    , m_filters(new PaymentFilters(office, lot))
    , m_banner(new Banner)
{
    setObjectName(u"paymentsPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::cardGap, metric::pageMargin, metric::cardGap);
    column->setSpacing(metric::cardGap);
    column->addWidget(m_filters);
    column->addWidget(m_banner);
    auto *fees = new OpenFeesCard(office);
    column->addWidget(fees);
    connect(fees, &OpenFeesCard::chosen, this, [this](StayId stay) { Q_EMIT deedAsked(DeskDeed::TakePayment, stay); });
    column->addWidget(listCard(), 1);
    m_banner->hide();
    setUpTable();
    m_filters->thing()->installEventFilter(this);
    connect(m_filters, &PaymentFilters::lotsKnown, this,
            [this](bool several) { m_table->header()->setSectionHidden(PaymentsWindow::LotColumn, !several); });
    connect(m_filters, &PaymentFilters::changed, this, &PaymentsPage::askNow);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->hide();
        m_feed.ask(m_feed.query());
    });
    addCommand(this, u"paymentsFind"_s, tr("To the Field of the Payments"), QKeySequence::Find,
               [this] { m_filters->focusThing(); });
    addCommand(this, u"paymentsClearAction"_s, tr("Show All Payments"), {}, [this] { m_filters->clear(); });
    m_feed.setAwake(false);
    connect(&m_shown, &ShownWatch::changed, this, [this, fees](bool shown) {
        m_feed.setAwake(shown);
        fees->setAwake(shown);
    });
}

PaymentsPage::Feed::Ears PaymentsPage::ears()
{
    return {[this](const PaymentDays::Day &day) { return titleOf(day); }, [this] { tellFound(); },
            [this](const Error &error) {
                m_banner->say(Banner::Kind::Error, errorText(error));
                m_banner->setAction(tr("Try Again"));
            },
            [](const ChangeSet &changes) { return changes.touches(Entity::Payment); },
            [this] { return m_table->idsInSight(); }};
}

QWidget *PaymentsPage::listCard()
{
    auto *card = new Card;
    m_count = new TextLabel({}, FontRole::Strong);
    m_count->setObjectName(u"paymentsCount"_s);
    card->body()->addWidget(m_count);
    m_table = new WindowTable;
    m_empty = new EmptyState(tr("No payment fits all of this."));
    m_empty->setObjectName(u"paymentsEmpty"_s);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_filters->clear(); });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack, 1);
    card->body()->addSpacing(metric::rowGap);
    card->body()->addLayout(keyHintRow({{keyText(Qt::Key_Return), tr("open the stay")},
                                        {keyText(Qt::Key_Home), tr("newest")},
                                        {keyText(Qt::Key_End), tr("oldest")}}));
    return card;
}

void PaymentsPage::setUpTable()
{
    m_table->setObjectName(u"paymentsTable"_s);
    m_table->setAccessibleName(tr("Payments"));
    m_table->setWindow(m_window);
    m_table->setItemDelegate(new VehicleDelegate(
        PaymentsWindow::PlateColumn, PaymentsWindow::TypeColumn,
        [this](const QModelIndex &index) {
            const TakenPayment *row = m_window->rowAt(index.row());
            return row == nullptr ? std::nullopt
                                  : std::optional(VehicleCells {row->plate, row->ticket, row->vehicleType});
        },
        m_table));
    for (int column = 0; column < static_cast<int>(std::size(paymentWidths)); ++column)
        m_table->header()->resizeSection(column, paymentWidths[column]);
    m_table->remember(m_memory, paymentList);
    m_table->installEventFilter(this);
    noteKey(m_table, tr("Open the Stay That Was Paid"), QKeySequence(Qt::Key_Return));
    connect(m_table, &WindowTable::opened, this, &PaymentsPage::openCurrent);
    m_table->returnAfterReset([this] { return m_feed.refreshes(); });
}

void PaymentsPage::askNow()
{
    if (!m_filters->lot().id.isValid())
        return;
    m_feed.setLot(m_filters->lot());
    m_table->forgetReturn();
    m_banner->hide();
    m_feed.ask(m_filters->query());
}

QString PaymentsPage::titleOf(const PaymentDays::Day &day) const
{
    const QString name = dayTitle(day.span.from, m_office.clock().now(), *m_feed.lot().zone);
    const QString count = tr("%n payment(s)", nullptr, day.rows);
    return day.sum ? tr("%1 · %2 · %3", "day, count, sum").arg(name, count, leftToRight(moneyText(*day.sum)))
                   : tr("%1 · %2", "day, count").arg(name, count);
}

void PaymentsPage::tellFound()
{
    const int found = m_feed.found();
    std::optional<Money> sum;
    bool summed = m_feed.isComplete() && !m_feed.days().isEmpty();
    for (const PaymentDays::Day &day : m_feed.days()) {
        const auto more = day.sum && sum ? sum->plus(*day.sum) : Result<Money>(day.sum.value_or(Money()));
        summed = summed && day.sum && more;
        if (summed)
            sum = *more;
    }
    const QString count = m_feed.isComplete() ? tr("%n payment(s)", nullptr, found)
                                              : tr("%1 payments, counting on…").arg(QLocale().toString(found));
    m_count->setText(summed ? tr("%1 · together %2", "count, sum").arg(count, leftToRight(moneyText(*sum))) : count);
    const bool none = found == 0 && m_feed.isComplete();
    const bool all = m_feed.query() == PaymentQuery();
    m_empty->setSentence(all ? tr("No payment was ever taken.") : tr("No payment fits all of this."));
    m_empty->setAction(all ? QString() : tr("Show All Payments"));
    m_stack->setCurrentIndex(none ? 1 : 0);
    m_table->chooseFirst();
}

void PaymentsPage::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const TakenPayment *row = current.isValid() ? m_window->rowAt(current.row()) : nullptr;
    if (row != nullptr)
        Q_EMIT deedAsked(DeskDeed::Details, row->stay);
}

void PaymentsPage::focusInEvent(QFocusEvent *)
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool PaymentsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool down = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
    if (watched == m_filters->thing() && down) {
        m_filters->finishTyping();
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_filters->thing() && key == Qt::Key_Escape && !m_filters->thing()->text().isEmpty()) {
        m_filters->thing()->clear();
        return true;
    }
    if (watched == m_table && (key == Qt::Key_Escape || key == Qt::Key_Slash)) {
        m_filters->focusThing();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parkdesk
