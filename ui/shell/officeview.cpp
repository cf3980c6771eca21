// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/officeview.h"

#include "ui/desk/deskpage.h"
#include "ui/shared/roletext.h"
#include "ui/shared/timetext.h"
#include "ui/shell/bottombar.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/topbar.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int deskPageNumber = 0;

} // namespace

OfficeView::OfficeView(Session &session, const QString &database, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_top(new TopBar)
    , m_rail(new NavigationRail)
    , m_pages(new QStackedWidget)
    , m_desk(new DeskPage(session.office(), session.desk().lot))
    , m_bottom(new BottomBar)
{
    setObjectName(u"officeView"_s);
    m_rail->addPage(deskPageNumber, Glyph::Desk, tr("Desk"));
    m_rail->setCurrent(deskPageNumber);
    m_pages->addWidget(m_desk);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(middle, 1);
    column->addWidget(m_bottom);
    m_top->setPerson(session.person().name, modeText(session.role()));
    m_bottom->setDatabase(database);
    m_top->setLot(session.desk().lotName);
    connect(m_top, &TopBar::lockRequested, this, &OfficeView::lockRequested);
    connect(m_top, &TopBar::logOutRequested, this, &OfficeView::logOutRequested);
    connect(m_top, &TopBar::quitRequested, this, &OfficeView::quitRequested);
    connect(m_rail, &NavigationRail::pageChosen, this, &OfficeView::focusBox);
    connect(m_desk, &DeskPage::lotLearnt, this, [this](const Lot &lot) {
        m_zone = lot.zone;
        m_top->setLot(lot.name);
        tellTime();
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &OfficeView::tellTime);
    m_tick.start();
}

void OfficeView::focusBox()
{
    m_rail->setCurrent(deskPageNumber);
    m_pages->setCurrentWidget(m_desk);
    m_desk->focusBox();
}

void OfficeView::takeScan(const QString &code)
{
    m_pages->setCurrentWidget(m_desk);
    m_desk->takeScan(code);
}

void OfficeView::tellTime()
{
    if (!m_zone)
        return;
    const Instant now = m_session.office().clock().now();
    m_bottom->setClock(tr("%1 %2", "day, time").arg(dayText(now, *m_zone), timeText(now, *m_zone)));
    m_bottom->setTill(
        tr("%1 · open since %2 · %3", "desk, time, person")
            .arg(m_session.desk().name, whenText(m_session.shiftOpenedAt(), now, *m_zone), m_session.person().name));
}

} // namespace parkdesk
