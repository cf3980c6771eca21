// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "services/office.h"
#include "ui/shared/deskdeed.h"
#include "ui/shared/filechoice.h"
#include "ui/shared/shownwatch.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace parkdesk {

class Banner;
class ContactView;
class KeyButton;
class NewTicketForm;
class ReviewsView;
class SealedStack;
class Segmented;
class TextLabel;
class TicketListCard;
class TicketPanel;

/// What drivers turn to the office for, and what they thought of their visits. All of it is sealed: who came back by
/// PIN sees nothing until the password is given.
class SupportPage : public QWidget {
    Q_OBJECT

public:
    SupportPage(Office &office, LotId lot, QWidget *parent = nullptr);

    void setFileChoice(FileChoice choice);
    /// From another page.
    void showTicket(SupportTicketId ticket);

Q_SIGNALS:
    void deedAsked(parkdesk::DeskDeed deed, parkdesk::StayId stay);
    /// The key is to be opened by the person's password.
    void passwordAsked();
    /// To the page of drivers.
    void driverAsked(parkdesk::DriverId driver, const QString &number);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    enum class Part { Tickets, Reviews, Contact };
    [[nodiscard]] QLayout *headRow();
    [[nodiscard]] QWidget *ticketsPart();
    void addCommands();
    void connectParts();
    void learnZone(LotId lot);
    /// What is open follows whether the key is.
    void onLooked();
    void refresh();
    void showPart(Part part);
    void openForm();
    void endForm();
    void closeForm();
    void say(const QString &sentence);
    void showError(const Error &error);

    Office &m_office;
    TextLabel *m_said;
    Segmented *m_tabs;
    KeyButton *m_new;
    Banner *m_banner;
    TicketListCard *m_list;
    TicketPanel *m_panel;
    NewTicketForm *m_form;
    QStackedWidget *m_side;
    ReviewsView *m_reviews;
    ContactView *m_contact;
    SealedStack *m_stack;
    QWidget *m_tickets = nullptr;
    QTimer m_burst;
    QTimer m_chosen;
    ShownWatch m_shown {*this};
};

} // namespace parkdesk
