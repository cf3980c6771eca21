// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/nowcard.h"

#include "ui/shared/keybutton.h"
#include "ui/shared/layoutbatch.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

NowCard::NowCard(Office &office, QWidget *parent)
    : Card(tr("Now"), parent)
    , m_office(office)
    , m_rows(new QWidget)
    , m_minute(this)
{
    setObjectName(u"driverNow"_s);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    body()->addWidget(m_rows);
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &NowCard::readPrices);
    showRows({});
}

void NowCard::show(const DriverDetail::Answer &driver)
{
    if (driver.driver != m_driver)
        clearRows();
    m_driver = driver.driver;
    m_bookings = driver.bookings;
    readPrices();
}

void NowCard::forget()
{
    ++m_asked;
    m_driver = {};
    m_bookings.clear();
    showRows({});
}

void NowCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_minute.start();
    readPrices();
}

void NowCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_minute.stop();
}

void NowCard::readPrices()
{
    if (!m_driver.isValid())
        return;
    m_office.read<DriverInside>({m_driver})
        .then(this, [this, asked = ++m_asked](const Result<DriverInside::Answer> &inside) {
            if (asked == m_asked && inside)
                showRows(*inside); // else what was last known stays, until the next minute
        });
}

void NowCard::clearRows()
{
    while (QLayoutItem *item = m_rows->layout()->takeAt(0)) {
        if (QWidget *row = item->widget(); row != nullptr) {
            row->hide();
            row->setParent(nullptr);
            row->deleteLater(); // it may be what was clicked
        }
        delete item;
    }
}

void NowCard::showRows(const DriverInside::Answer &inside)
{
    const LayoutBatch batch(*this);
    const bool hadFocus = m_rows->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    clearRows();
    for (const DriverInside::Row &row : inside)
        addInside(row);
    if (!m_bookings.isEmpty())
        addNext(m_bookings.first());
    if (m_rows->layout()->count() == 0) // isEmpty() counts what is in sight
        m_rows->layout()->addWidget(new TextLabel(tr("Not inside, nothing booked."), FontRole::Body, Tone::Quiet));
    if (auto *first = m_rows->findChild<KeyButton *>(); hadFocus && first != nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

KeyButton *NowCard::addTitle(const StayRow &stay)
{
    const QString name = stay.plate.isEmpty() ? shownTicket(stay.ticket) : stay.plate;
    auto *title = new KeyButton(leftToRight(name), nullptr, KeyButton::Look::Link);
    title->setAccessibleName(tr("Open the stay of %1", "plate").arg(name));
    connect(title, &KeyButton::clicked, this, [this, id = stay.stay] { Q_EMIT opened(id); });
    m_rows->layout()->addWidget(title);
    m_rows->layout()->setAlignment(title, Qt::AlignLeft);
    return title;
}

void NowCard::addInside(const DriverInside::Row &row)
{
    const StayRow &stay = row.stay;
    addTitle(stay)->setObjectName(u"driverInside-%1"_s.arg(stay.stay.value));
    const QString place = stay.spot.isEmpty() ? stay.lotName : tr("%1, %2", "lot, spot").arg(stay.lotName, stay.spot);
    const QString since = whenText(stay.start, m_office.clock().now(), *stay.zone);
    auto *where = new TextLabel(tr("%1 · since %2", "place, time").arg(place, since), FontRole::Small, Tone::Quiet);
    where->setWordWrap(true);
    m_rows->layout()->addWidget(where);
    auto *cost = new TextLabel(row.cost ? leftToRight(moneyText(*row.cost)) : tr("no price"), FontRole::Value);
    cost->setObjectName(u"driverCost-%1"_s.arg(stay.stay.value));
    m_rows->layout()->addWidget(cost);
    if (!row.cost)
        return;
    const QString due = row.held || row.due.minor() == 0 ? tr("by now, paid")
        : row.due == *row.cost                           ? tr("by now")
                               : tr("by now, %1 still to pay", "amount").arg(leftToRight(moneyText(row.due)));
    m_rows->layout()->addWidget(new TextLabel(due, FontRole::Small, Tone::Quiet));
}

void NowCard::addNext(const StayRow &booking)
{
    if (!m_rows->layout()->isEmpty())
        m_rows->layout()->addWidget(new Hairline);
    m_rows->layout()->addWidget(new TextLabel(tr("Booked next"), FontRole::Small, Tone::Quiet));
    addTitle(booking)->setObjectName(u"driverNext"_s);
    const QString place =
        booking.spot.isEmpty() ? booking.lotName : tr("%1, %2", "lot, spot").arg(booking.lotName, booking.spot);
    auto *when = new TextLabel(
        tr("%1 · %2", "time, place").arg(whenText(booking.start, m_office.clock().now(), *booking.zone), place),
        FontRole::Small);
    when->setWordWrap(true);
    m_rows->layout()->addWidget(when);
}

} // namespace parkdesk
