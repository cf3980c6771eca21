// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/driverpanel.h"

#include "domain/changeset.h"
#include "services/drivers/driverindex.h"
#include "services/drivers/senddrivercode.h"
#include "services/drivers/suspenddriver.h"
#include "ui/drivers/driverfiles.h"
#include "ui/drivers/driverform.h"
#include "ui/drivers/erasedeed.h"
#include "ui/drivers/historycard.h"
#include "ui/drivers/mergedeed.h"
#include "ui/drivers/nowcard.h"
#include "ui/drivers/spendcard.h"
#include "ui/drivers/suspenddeed.h"
#include "ui/drivers/ticketscard.h"
#include "ui/drivers/vehiclescard.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/theme.h"
#include "ui/shared/waitline.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int driverSideWidth = 284;
constexpr int driverBurstMs = 50;

} // namespace

DriverPanel::DriverPanel(Office &office, LotId home, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_zone(std::make_shared<ZoneRules>())
    , m_files(new DriverFiles(office, *this))
    , m_head(new DriverHead(office))
    , m_banner(new Banner)
    , m_wait(new WaitLine)
    , m_history(new HistoryCard(office, home))
    , m_now(new NowCard(office))
    , m_vehicles(new VehiclesCard(office))
    , m_spend(new SpendCard)
    , m_tickets(new TicketsCard(office))
    , m_form(new DriverForm(office))
    , m_suspend(new SuspendDeed(office))
    , m_merge(new MergeDeed(office))
    , m_erase(new EraseDeed(office))
    , m_below(new QStackedWidget)
    , m_look(lookPage())
{
    setObjectName(u"driverPanel"_s);
    m_banner->setObjectName(u"driverBanner"_s);
    m_banner->hide();
    m_wait->setObjectName(u"driverWaiting"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_below, 1);
    column->addWidget(m_wait);
    m_below->addWidget(m_look);
    m_below->addWidget(m_form);
    for (DriverDeed *deed :
         {static_cast<DriverDeed *>(m_suspend), static_cast<DriverDeed *>(m_merge), static_cast<DriverDeed *>(m_erase)})
        addDeed(deed);
    connectForm();
    connect(m_head, &DriverHead::asked, this, &DriverPanel::ask);
    connect(m_head, &DriverHead::left, this, &DriverPanel::left);
    connect(m_history, &HistoryCard::opened, this, &DriverPanel::stayAsked);
    connect(m_tickets, &TicketsCard::ticketAsked, this, &DriverPanel::ticketAsked);
    connect(m_tickets, &TicketsCard::stayAsked, this, &DriverPanel::stayAsked);
    connect(m_now, &NowCard::opened, this, &DriverPanel::stayAsked);
    connectFiles();
    connect(m_vehicles, &VehiclesCard::done, this, &DriverPanel::said);
    connect(m_vehicles, &VehiclesCard::left, this, &DriverPanel::left);
    m_burst.setSingleShot(true);
    m_burst.setInterval(driverBurstMs);
    connect(&m_burst, &QTimer::timeout, this, &DriverPanel::refresh);
}

QWidget *DriverPanel::lookPage()
{
    auto *side = new QWidget;
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(metric::cardGap);
    sideColumn->addWidget(m_now);
    sideColumn->addWidget(m_vehicles);
    sideColumn->addWidget(m_spend);
    sideColumn->addWidget(m_tickets);
    sideColumn->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"driverSide"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(driverSideWidth);
    scroll->setWidget(side);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::cardGap);
    row->addWidget(m_history, 1);
    row->addWidget(scroll);
    return page;
}

void DriverPanel::connectFiles()
{
    connect(m_history, &HistoryCard::saveAsked, this, [this] {
        if (m_detail)
            m_files->saveHistory(*m_detail, m_history->part());
    });
    connect(m_history, &HistoryCard::mailAsked, this, [this] {
        if (m_detail)
            m_files->mailHistory(*m_detail, m_history->part());
    });
    connect(m_files, &DriverFiles::begun, this, [this] {
        m_banner->hide();
        setBusy(true);
    });
    connect(m_files, &DriverFiles::failed, this, &DriverPanel::endDeed);
    connect(m_files, &DriverFiles::notWritten, this, [this](const QString &sentence) {
        setBusy(false);
        m_banner->say(Banner::Kind::Error, sentence);
    });
    connect(m_files, &DriverFiles::done, this, [this](const QString &sentence) {
        setBusy(false);
        Q_EMIT said(sentence);
    });
}

void DriverPanel::setFileChoice(FileChoice choice)
{
    m_files->setFileChoice(std::move(choice));
}

void DriverPanel::setBusy(bool busy)
{
    m_head->setBusy(busy);
    m_history->setBusy(busy);
}

void DriverPanel::addDeed(DriverDeed *deed)
{
    m_below->addWidget(deed);
    connect(deed, &DriverDeed::done, this, &DriverPanel::finish);
    connect(deed, &DriverDeed::dismissed, this, &DriverPanel::closeWork);
}

void DriverPanel::connectForm()
{
    connect(m_form, &DriverForm::dismissed, this, &DriverPanel::closeWork);
    connect(m_form, &DriverForm::changed, this, &DriverPanel::finish);
    connect(m_form, &DriverForm::registered, this, [this](DriverId driver, qint64 number, const QString &name) {
        closeWork();
        const QString shown = driverNumberText(number);
        Q_EMIT said(tr("%1 is registered as %2.", "driver, number").arg(name, leftToRight(shown)));
        Q_EMIT registered(driver, shown);
    });
    connect(m_form, &DriverForm::otherAsked, this, [this](DriverId driver, const QString &number) {
        closeWork();
        Q_EMIT otherAsked(driver, number);
    });
}

void DriverPanel::setNames(const std::shared_ptr<const DriverIndex> &names)
{
    m_merge->setNames(names);
}

void DriverPanel::show(DriverId driver)
{
    if (driver == m_driver && m_detail)
        return;
    if (isAtWork())
        return;
    m_driver = driver;
    m_detail.reset();
    ++m_asked;
    m_banner->hide();
    m_head->setVisible(driver.isValid());
    m_below->setVisible(driver.isValid());
    if (driver.isValid())
        refresh();
}

void DriverPanel::refresh()
{
    m_burst.stop();
    if (!m_driver.isValid())
        return;
    m_wait->begin();
    m_office.read<DriverDetail>({m_driver})
        .then(this, [this, asked = ++m_asked](const Result<DriverDetail::Answer> &driver) {
            if (asked != m_asked)
                return;
            m_wait->end();
            if (driver)
                take(*driver);
            else
                Q_EMIT failed(driver.error());
        });
}

void DriverPanel::take(const DriverDetail::Answer &driver)
{
    m_driver = driver.driver; // of a merged one: who was kept
    m_detail = driver;
    m_head->show(driver, *m_zone);
    m_history->show(driver, *m_zone);
    m_now->show(driver);
    m_vehicles->show(driver, *m_zone);
    m_spend->show(driver, *m_zone, m_office.clock().now());
    m_tickets->show(driver.driver, m_zone);
    for (DriverDeed *deed : {static_cast<DriverDeed *>(m_suspend), static_cast<DriverDeed *>(m_merge),
                             static_cast<DriverDeed *>(m_erase)}) {
        if (m_below->currentWidget() == deed)
            deed->renew(driver);
    }
}

void DriverPanel::hear(const ChangeSet &changes)
{
    const bool concerns = changes.touches(Entity::Driver) || changes.touches(Entity::Stay)
        || changes.touches(Entity::Payment) || changes.touches(Entity::SupportTicket) || changes.touches(Entity::Review)
        || changes.touches(Entity::Mail);
    if (concerns && m_driver.isValid() && !m_burst.isActive())
        m_burst.start();
}

void DriverPanel::forget()
{
    ++m_asked;
    m_burst.stop();
    m_wait->end();
    m_driver = {};
    m_detail.reset();
    m_merge->setNames({});
    m_head->forget();
    m_history->forget();
    m_now->forget();
    m_vehicles->forget();
    m_spend->forget();
    m_tickets->forget();
    m_form->forget();
    m_suspend->forget();
    m_merge->forget();
    m_erase->forget();
    m_banner->hide();
    closeWork();
    m_head->hide();
    m_below->hide();
}

bool DriverPanel::isAtWork() const
{
    return m_below->currentWidget() != m_look;
}

void DriverPanel::openPage(QWidget *page)
{
    m_banner->hide();
    m_below->show();
    m_below->setCurrentWidget(page);
    m_head->setBusy(true);
    Q_EMIT workChanged(true);
}

void DriverPanel::closeWork()
{
    if (!isAtWork())
        return;
    m_below->setCurrentWidget(m_look);
    m_head->setBusy(false);
    m_head->setVisible(m_driver.isValid());
    m_below->setVisible(m_driver.isValid());
    Q_EMIT workChanged(false);
}

void DriverPanel::finish(const QString &sentence)
{
    closeWork();
    refresh();
    Q_EMIT said(sentence);
}

void DriverPanel::beginNew()
{
    m_head->hide();
    openPage(m_form);
    m_form->beginNew();
}

void DriverPanel::ask(DriverHead::Deed deed)
{
    if (!m_detail || isAtWork())
        return;
    const auto begin = [this](DriverDeed *asked) {
        openPage(asked);
        asked->begin(*m_detail);
    };
    switch (deed) {
    case DriverHead::Deed::Edit:
        openPage(m_form);
        m_form->beginEdit(*m_detail);
        break;
    case DriverHead::Deed::Suspend: begin(m_suspend); break;
    case DriverHead::Deed::Merge: begin(m_merge); break;
    case DriverHead::Deed::Erase: begin(m_erase); break;
    case DriverHead::Deed::Reactivate: reactivate(); break;
    case DriverHead::Deed::Code: sendCode(); break;
    case DriverHead::Deed::Export: m_files->saveAll(*m_detail); break;
    }
}

void DriverPanel::endDeed(const Error &error)
{
    setBusy(false);
    m_banner->say(Banner::Kind::Error, errorText(error));
}

void DriverPanel::reactivate()
{
    m_head->setBusy(true);
    m_banner->hide();
    m_office.run<ReactivateDriver>(QUuid::createUuid(), {m_driver})
        .then(this, [this, name = m_detail->fields.name](const Result<ReactivateDriver::Outcome> &outcome) {
            if (!outcome)
                return endDeed(outcome.error());
            m_head->setBusy(false);
            finish(tr("%1 may log in and book again.").arg(name));
        });
}

void DriverPanel::sendCode()
{
    m_head->setBusy(true);
    m_banner->hide();
    SendDriverCode::Command command;
    command.purpose = CodePurpose::LogIn;
    command.mail = m_detail->fields.mail;
    command.driver = m_driver;
    command.language = m_detail->fields.language;
    m_office.run<SendDriverCode>(QUuid::createUuid(), command)
        .then(this, [this, mail = command.mail](const Result<SendDriverCode::Outcome> &outcome) {
            if (!outcome)
                return endDeed(outcome.error());
            m_head->setBusy(false);
            Q_EMIT said(tr("A code that counts for ten minutes goes to %1.").arg(leftToRight(mail)));
        });
}

void DriverPanel::takeFocus()
{
    if (!isAtWork())
        m_history->takeFocus();
}

} // namespace parkdesk
