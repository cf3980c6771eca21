// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "services/drivers/driverindex.h"
#include "services/office.h"
#include "ui/shared/deskdeed.h"
#include "ui/shared/filechoice.h"
#include "ui/shared/shownwatch.h"

#include <QTimer>
#include <QWidget>

namespace parkdesk {

class Banner;
class DriverList;
class DriverPanel;
class KeyButton;
class SealedStack;
class TextLabel;

/// The people who are registered: found by one field, looked at and kept right beside their list. Who came back by PIN
/// has not opened the key of names and addresses: the page says so and shows nothing of anybody.
class DriversPage : public QWidget {
    Q_OBJECT

public:
    DriversPage(Office &office, LotId lot, QWidget *parent = nullptr);

    void setFileChoice(FileChoice choice);
    /// From another page.
    void showDriver(DriverId driver, const QString &number);

Q_SIGNALS:
    void deedAsked(parkdesk::DeskDeed deed, parkdesk::StayId stay);
    /// To the page of support.
    void ticketAsked(parkdesk::SupportTicketId ticket);
    /// The key is to be opened by the person's password.
    void passwordAsked();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QLayout *headRow();
    [[nodiscard]] QWidget *workPage();
    void addCommands();
    void connectParts();
    void learnZone(LotId lot);
    void forgetNames();
    void onFeed(const ChangeSet &changes);
    /// What is open follows whether the key is.
    void onLooked();
    void readNames(const QList<DriverId> &changed);
    void showError(const Error &error);
    void openForm();
    void say(const QString &sentence);

    Office &m_office;
    TextLabel *m_said;
    KeyButton *m_add;
    Banner *m_banner;
    DriverList *m_list;
    DriverPanel *m_panel;
    QWidget *m_work;
    SealedStack *m_stack;
    std::shared_ptr<const DriverIndex> m_names;
    QList<DriverId> m_stale; ///< whose names changed since they were opened
    QTimer m_burst;
    QTimer m_chosen;
    ChangeSet m_heard;
    int m_asked = 0;
    ShownWatch m_shown {*this};
};

} // namespace parkdesk
