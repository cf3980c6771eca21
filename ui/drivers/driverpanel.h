// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverdetail.h"
#include "services/office.h"
#include "ui/drivers/driverhead.h"
#include "ui/shared/commandnumber.h"
#include "ui/shared/filechoice.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace parkdesk {

class Banner;
class ChangeSet;
class DriverDeed;
class DriverFiles;
class DriverForm;
class HistoryCard;
class MergeDeed;
class NowCard;
class SpendCard;
class SuspendDeed;
class TicketsCard;
class EraseDeed;
class VehiclesCard;
class WaitLine;

/// One driver: who, what was and is to come, and what can be done with the account, in place.
class DriverPanel : public QWidget {
    Q_OBJECT

public:
    DriverPanel(Office &office, LotId home, QWidget *parent = nullptr);

    void setZone(const Zone &zone) { m_zone = zone; }
    void setNames(const std::shared_ptr<const DriverIndex> &names);
    void setFileChoice(FileChoice choice);
    /// Not a valid one: nobody. A deed that is thought over ends with another driver.
    void show(DriverId driver);
    [[nodiscard]] DriverId driver() const { return m_driver; }
    void refresh();
    void hear(const ChangeSet &changes);
    /// Nothing of anybody is left.
    void forget();
    void takeFocus();
    void ask(DriverHead::Deed deed);
    /// Somebody new is typed in.
    void beginNew();
    /// A deed is being thought over or typed.
    [[nodiscard]] bool isAtWork() const;

Q_SIGNALS:
    void stayAsked(parkdesk::StayId stay);
    void ticketAsked(parkdesk::SupportTicketId ticket);
    void said(const QString &sentence);
    void failed(const parkdesk::Error &error);
    /// A deed begins or ends: what is typed belongs to this driver until then.
    void workChanged(bool atWork);
    void registered(parkdesk::DriverId driver, const QString &number);
    void otherAsked(parkdesk::DriverId driver, const QString &number);
    void left();

private:
    QWidget *lookPage();
    void addDeed(DriverDeed *deed);
    void connectFiles();
    void setBusy(bool busy);
    void connectForm();
    void take(const DriverDetail::Answer &driver);
    void openPage(QWidget *page);
    void closeWork();
    void finish(const QString &sentence);
    void reactivate();
    void sendCode();
    void endDeed(const Error &error);

    Office &m_office;
    Zone m_zone;
    DriverId m_driver;
    std::optional<DriverDetail::Answer> m_detail;
    DriverFiles *m_files;
    DriverHead *m_head;
    Banner *m_banner;
    WaitLine *m_wait;
    HistoryCard *m_history;
    NowCard *m_now;
    VehiclesCard *m_vehicles;
    SpendCard *m_spend;
    TicketsCard *m_tickets;
    DriverForm *m_form;
    SuspendDeed *m_suspend;
    MergeDeed *m_merge;
    EraseDeed *m_erase;
    QStackedWidget *m_below;
    QWidget *m_look;
    QTimer m_burst;
    CommandNumber m_number;
    int m_asked = 0;
};

} // namespace parkdesk
