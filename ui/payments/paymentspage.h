// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cash/paymentlist.h"
#include "ui/shared/dayfeed.h"
#include "ui/shared/deskdeed.h"
#include "ui/shared/shownwatch.h"

#include <QWidget>

class QStackedWidget;

namespace parkdesk {

class Banner;
class EmptyState;
class PaymentFilters;
class PaymentsWindow;
class TextLabel;
class ViewMemory;
class WindowTable;

/// Every payment that was ever taken or given back, from the newest down, narrowed down by day, lot, desk, clerk, way
/// of paying and amount. Enter opens the stay that was paid. Above it, while there is any, what is owed for bookings.
class PaymentsPage : public QWidget {
    Q_OBJECT

public:
    PaymentsPage(Office &office, LotId lot, ViewMemory &memory, QWidget *parent = nullptr);

Q_SIGNALS:
    void deedAsked(parkdesk::DeskDeed deed, parkdesk::StayId stay);

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Feed = DayFeed<PaymentDays, PaymentsOfDay, PaymentRows>;

    [[nodiscard]] Feed::Ears ears();
    QWidget *listCard();
    void setUpTable();
    void askNow();
    [[nodiscard]] QString titleOf(const PaymentDays::Day &day) const;
    void tellFound();
    void openCurrent();

    Office &m_office;
    ViewMemory &m_memory;
    PaymentsWindow *m_window;
    Feed m_feed;
    PaymentFilters *m_filters;
    Banner *m_banner;
    TextLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    WindowTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    ShownWatch m_shown {*this};
};

} // namespace parkdesk
