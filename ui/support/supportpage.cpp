// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/supportpage.h"

#include "services/changefeed.h"
#include "services/lots/listlots.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/banner.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/sealedstack.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/support/contactview.h"
#include "ui/support/newticketform.h"
#include "ui/support/reviewsview.h"
#include "ui/support/ticketlistcard.h"
#include "ui/support/ticketpanel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ticketListWidth = 400;
constexpr int supportBurstMs = 50;
constexpr int supportPauseMs = 60; // a key that is held down reads only where it stops

} // namespace

SupportPage::SupportPage(Office &office, LotId lot, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_said(new TextLabel({}, FontRole::Small, Tone::Success))
    , m_tabs(new Segmented)
    , m_new(new KeyButton(tr("&New Ticket"), nullptr, KeyButton::Look::Primary))
    , m_banner(new Banner)
    , m_list(new TicketListCard(office))
    , m_panel(new TicketPanel(office))
    , m_form(new NewTicketForm(office, lot))
    , m_side(new QStackedWidget)
    , m_reviews(new ReviewsView(office))
    , m_contact(new ContactView(office))
    , m_stack(new SealedStack(office,
                              tr("You came by PIN: what drivers wrote stays sealed until you give your password."),
                              u"supportSealed"_s))
{
    setObjectName(u"supportPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_tickets = ticketsPart();
    m_stack->addWidget(m_tickets);
    m_stack->addWidget(m_reviews);
    m_stack->addWidget(m_contact);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::cardGap, metric::pageMargin, metric::cardGap);
    column->setSpacing(metric::cardGap);
    column->addLayout(headRow());
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    m_banner->setObjectName(u"supportBanner"_s);
    m_banner->hide();
    for (QTimer *timer : {&m_burst, &m_chosen})
        timer->setSingleShot(true);
    m_burst.setInterval(supportBurstMs);
    m_chosen.setInterval(supportPauseMs);
    addCommands();
    connectParts();
    learnZone(lot);
    connect(&m_shown, &ShownWatch::changed, m_stack, &SealedStack::setAwake);
}

QLayout *SupportPage::headRow()
{
    m_tabs->setObjectName(u"supportTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of this page"));
    m_tabs->addSegment(static_cast<int>(Part::Tickets), tr("Tickets"));
    m_tabs->addSegment(static_cast<int>(Part::Reviews), tr("Reviews"));
    m_tabs->addSegment(static_cast<int>(Part::Contact), tr("Contact"));
    m_new->setObjectName(u"newTicket"_s);
    m_new->setGlyph(Glyph::Add);
    m_said->setObjectName(u"supportSaid"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::cardGap);
    row->addWidget(new TextLabel(tr("Support"), FontRole::Title));
    row->addWidget(m_tabs);
    row->addStretch();
    row->addWidget(m_said);
    row->addWidget(m_new);
    return row;
}

QWidget *SupportPage::ticketsPart()
{
    auto *part = new QWidget;
    m_list->setFixedWidth(ticketListWidth);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_form);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::cardGap);
    row->addWidget(m_list);
    row->addWidget(m_side, 1);
    return part;
}

void SupportPage::addCommands()
{
    addCommand(this, u"newTicketAction"_s, tr("Open a New Ticket…"), QKeySequence(Qt::CTRL | Qt::Key_N),
               [this] { openForm(); });
    addCommand(this, u"nextTicket"_s, tr("Next Ticket"), QKeySequence(Qt::ALT | Qt::Key_Down),
               [this] { m_list->step(1); });
    addCommand(this, u"previousTicket"_s, tr("Ticket Before"), QKeySequence(Qt::ALT | Qt::Key_Up),
               [this] { m_list->step(-1); });
    addCommand(this, u"takeTicketAction"_s, tr("Take the Chosen Ticket"), {}, [this] { m_panel->take(); });
    addCommand(this, u"closeTicketAction"_s, tr("Close the Chosen Ticket, or Open It Again"), {},
               [this] { m_panel->closeOrOpen(); });
    addCommand(this, u"supportPart"_s, tr("Next Part of Support"), {}, [this] {
        if (!m_stack->isOpen())
            return;
        m_tabs->chooseNext();
        showPart(static_cast<Part>(m_tabs->currentId()));
    });
}

void SupportPage::connectParts()
{
    connect(m_tabs, &Segmented::chosen, this, [this](int part) { showPart(static_cast<Part>(part)); });
    connect(m_new, &KeyButton::clicked, this, &SupportPage::openForm);
    connect(m_list, &TicketListCard::newAsked, this, &SupportPage::openForm);
    connect(m_list, &TicketListCard::chosen, &m_chosen, qOverload<>(&QTimer::start));
    connect(&m_chosen, &QTimer::timeout, this, [this] { m_panel->show(m_list->current()); });
    connect(m_list, &TicketListCard::opened, m_panel, &TicketPanel::focusAnswer);
    connect(m_list, &TicketListCard::arrived, m_banner, &QWidget::hide);
    connect(m_reviews, &ReviewsView::arrived, m_banner, &QWidget::hide);
    connect(m_contact, &ContactView::arrived, m_banner, &QWidget::hide);
    connect(m_list, &TicketListCard::failed, this, &SupportPage::showError);
    connect(m_panel, &TicketPanel::said, this, &SupportPage::say);
    connect(m_panel, &TicketPanel::failed, this, &SupportPage::showError);
    connect(m_panel, &TicketPanel::left, m_list, &TicketListCard::focusList);
    connect(m_panel, &TicketPanel::driverAsked, this, &SupportPage::driverAsked);
    const auto toStay = [this](StayId stay) { Q_EMIT deedAsked(DeskDeed::Details, stay); };
    connect(m_panel, &TicketPanel::stayAsked, this, toStay);
    connect(m_reviews, &ReviewsView::stayAsked, this, toStay);
    connect(m_contact, &ContactView::failed, this, &SupportPage::showError);
    connect(m_reviews, &ReviewsView::said, this, &SupportPage::say);
    connect(m_reviews, &ReviewsView::failed, this, &SupportPage::showError);
    connect(m_form, &NewTicketForm::dismissed, this, &SupportPage::closeForm);
    connect(m_form, &NewTicketForm::opened, this, [this](SupportTicketId ticket, const QString &sentence) {
        say(sentence);
        m_list->goTo(ticket);
        closeForm();
    });
    connect(m_stack, &SealedStack::looked, this, &SupportPage::onLooked);
    connect(m_stack, &SealedStack::passwordAsked, this, &SupportPage::passwordAsked);
    connect(&m_burst, &QTimer::timeout, this, &SupportPage::refresh);
    connect(&m_office.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        const bool ours = changes.touches(Entity::SupportTicket) || changes.touches(Entity::Review)
            || changes.touches(Entity::Driver) || changes.touches(Entity::Mail);
        if (m_stack->isAwake() && m_stack->isOpen() && ours && !m_burst.isActive())
            m_burst.start();
    });
}

void SupportPage::setFileChoice(FileChoice choice)
{
    m_panel->setFileChoice(std::move(choice));
}

void SupportPage::showTicket(SupportTicketId ticket)
{
    if (m_side->currentWidget() == m_form || !m_stack->isOpen())
        return; // what is typed goes first
    showPart(Part::Tickets);
    m_list->goTo(ticket);
}

void SupportPage::learnZone(LotId lot)
{
    m_office.read<ListLots>({}).then(this, [this, lot](const Result<ListLots::Answer> &lots) {
        if (!lots)
            return; // the list says what is wrong
        for (const Lot &each : *lots) {
            if (each.id != lot)
                continue;
            m_list->setZone(each.zone);
            m_panel->setZone(each.zone);
        }
    });
}

void SupportPage::onLooked()
{
    const bool open = m_stack->isOpen();
    m_new->setVisible(open && m_office.may(Permission::AnswerDrivers));
    m_tabs->setVisible(open);
    if (open) {
        showPart(static_cast<Part>(m_tabs->currentId()));
        return;
    }
    m_chosen.stop();
    m_list->forget();
    m_panel->forget();
    endForm();
    m_reviews->forget();
    m_said->clear();
    m_banner->hide();
}

void SupportPage::refresh()
{
    if (m_stack->currentWidget() == m_reviews)
        m_reviews->refresh();
    else if (m_stack->currentWidget() == m_contact)
        m_contact->refresh();
    else
        m_list->refresh();
}

void SupportPage::showPart(Part part)
{
    m_tabs->setCurrentId(static_cast<int>(part));
    QWidget *const parts[] = {m_tickets, m_reviews, m_contact};
    m_stack->setCurrentWidget(parts[static_cast<int>(part)]);
    if (m_stack->isAwake() && m_stack->isOpen())
        refresh();
}

void SupportPage::openForm()
{
    if (!m_stack->isOpen() || m_side->currentWidget() == m_form)
        return;
    showPart(Part::Tickets);
    m_list->setEnabled(false); // what is typed belongs to no ticket yet
    m_new->setEnabled(false);
    m_said->clear();
    m_side->setCurrentWidget(m_form);
    m_form->begin();
}

void SupportPage::endForm()
{
    m_form->forget();
    m_list->setEnabled(true);
    m_new->setEnabled(true);
    m_side->setCurrentWidget(m_panel);
}

void SupportPage::closeForm()
{
    endForm();
    m_list->focusList();
}

void SupportPage::say(const QString &sentence)
{
    m_banner->hide();
    m_said->setText(sentence);
    announce(m_said, Urgency::Polite);
}

void SupportPage::showError(const Error &error)
{
    if (error.code == ErrorCode::PasswordNeeded) {
        m_stack->look();
        return;
    }
    m_said->clear();
    m_banner->say(Banner::Kind::Error, errorText(error));
}

void SupportPage::focusInEvent(QFocusEvent *)
{
    if (!m_stack->isOpen())
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentWidget() == m_reviews)
        m_reviews->focusList();
    else if (m_stack->currentWidget() == m_contact)
        m_tabs->setFocus(Qt::OtherFocusReason);
    else if (m_side->currentWidget() != m_form)
        m_list->focusList();
}

} // namespace parkdesk
