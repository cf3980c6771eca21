// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/driverspage.h"

#include "services/changefeed.h"
#include "services/lots/listlots.h"
#include "ui/drivers/driverlist.h"
#include "ui/drivers/driverpanel.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/banner.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/sealedstack.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int driverListWidth = 260;
constexpr int driversBurstMs = 50;
constexpr int chosenPauseMs = 60; // a key that is held down reads only where it stops

} // namespace

DriversPage::DriversPage(Office &office, LotId lot, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_said(new TextLabel({}, FontRole::Small, Tone::Success))
    , m_add(new KeyButton(tr("&New Driver"), nullptr, KeyButton::Look::Primary))
    , m_banner(new Banner)
    , m_list(new DriverList(office))
    , m_panel(new DriverPanel(office, lot))
    , m_work(workPage())
    , m_stack(new SealedStack(
          office, tr("You came by PIN: names and addresses of drivers stay sealed until you give your password."),
          u"driversSealed"_s))
{
    setObjectName(u"driversPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_stack->addWidget(m_work);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::cardGap, metric::pageMargin, metric::cardGap);
    column->setSpacing(metric::cardGap);
    column->addLayout(headRow());
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    m_banner->setObjectName(u"driversBanner"_s);
    m_banner->hide();
    for (QTimer *timer : {&m_burst, &m_chosen})
        timer->setSingleShot(true);
    m_burst.setInterval(driversBurstMs);
    m_chosen.setInterval(chosenPauseMs);
    addCommands();
    connectParts();
    learnZone(lot);
    connect(&m_shown, &ShownWatch::changed, m_stack, &SealedStack::setAwake);
    connect(&m_shown, &ShownWatch::changed, this, [this](bool shown) {
        if (!shown)
            forgetNames();
    });
}

QLayout *DriversPage::headRow()
{
    m_add->setObjectName(u"newDriver"_s);
    m_add->setGlyph(Glyph::Add);
    m_said->setObjectName(u"driversSaid"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::cardGap);
    row->addWidget(new TextLabel(tr("Drivers"), FontRole::Title));
    row->addStretch();
    row->addWidget(m_said);
    row->addWidget(m_add);
    return row;
}

QWidget *DriversPage::workPage()
{
    auto *page = new QWidget;
    m_list->setFixedWidth(driverListWidth);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::cardGap);
    row->addWidget(m_list);
    row->addWidget(m_panel, 1);
    return page;
}

void DriversPage::addCommands()
{
    addCommand(this, u"findDriver"_s, tr("To the Field of the Drivers"), QKeySequence::Find,
               [this] { m_list->focusField(); });
    addCommand(this, u"nextDriver"_s, tr("Next Driver"), QKeySequence(Qt::ALT | Qt::Key_Down),
               [this] { m_list->step(1); });
    addCommand(this, u"previousDriver"_s, tr("Driver Before"), QKeySequence(Qt::ALT | Qt::Key_Up),
               [this] { m_list->step(-1); });
    addCommand(this, u"newDriverAction"_s, tr("Register a New Driver…"), {}, [this] { openForm(); });
}

void DriversPage::connectParts()
{
    connect(m_add, &KeyButton::clicked, this, &DriversPage::openForm);
    connect(m_list, &DriverList::newAsked, this, &DriversPage::openForm);
    connect(m_list, &DriverList::chosen, &m_chosen, qOverload<>(&QTimer::start));
    connect(&m_chosen, &QTimer::timeout, this, [this] { m_panel->show(m_list->current()); });
    connect(m_list, &DriverList::opened, m_panel, &DriverPanel::takeFocus);
    connect(m_list, &DriverList::arrived, m_banner, &QWidget::hide);
    connect(m_list, &DriverList::failed, this, &DriversPage::showError);
    connect(m_panel, &DriverPanel::failed, this, &DriversPage::showError);
    connect(m_panel, &DriverPanel::said, this, &DriversPage::say);
    connect(m_panel, &DriverPanel::left, m_list, &DriverList::focusList);
    connect(m_panel, &DriverPanel::registered, this, &DriversPage::showDriver);
    connect(m_panel, &DriverPanel::otherAsked, this, &DriversPage::showDriver);
    connect(m_panel, &DriverPanel::ticketAsked, this, &DriversPage::ticketAsked);
    connect(m_panel, &DriverPanel::stayAsked, this, [this](StayId stay) { Q_EMIT deedAsked(DeskDeed::Details, stay); });
    connect(m_panel, &DriverPanel::workChanged, this, [this](bool atWork) {
        m_list->setEnabled(!atWork); // what is typed belongs to the driver who is chosen
        m_add->setEnabled(!atWork);
        if (atWork) {
            m_said->clear();
            return;
        }
        m_chosen.start();
        m_list->focusList();
    });
    connect(m_stack, &SealedStack::looked, this, &DriversPage::onLooked);
    connect(m_stack, &SealedStack::passwordAsked, this, &DriversPage::passwordAsked);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->hide();
        m_list->refresh();
        m_panel->refresh();
    });
    connect(&m_office.feed(), &ChangeFeed::changed, this, &DriversPage::onFeed);
    connect(&m_burst, &QTimer::timeout, this, [this] {
        const ChangeSet heard = std::exchange(m_heard, {});
        if (!m_stack->isOpen() || !heard.touches(Entity::Driver))
            return;
        QList<DriverId> changed;
        for (const qint64 id : heard.ids(Entity::Driver))
            changed.append(DriverId {id});
        readNames(heard.refreshesAll(Entity::Driver) ? QList<DriverId>() : changed);
        m_list->refresh();
    });
}

void DriversPage::setFileChoice(FileChoice choice)
{
    m_panel->setFileChoice(std::move(choice));
}

void DriversPage::learnZone(LotId lot)
{
    m_office.read<ListLots>({}).then(this, [this, lot](const Result<ListLots::Answer> &lots) {
        if (!lots)
            return; // the list says what is wrong
        for (const Lot &each : *lots) {
            if (each.id == lot)
                m_panel->setZone(each.zone);
        }
        m_panel->refresh();
    });
}

void DriversPage::forgetNames()
{
    m_names.reset();
    m_list->setNames({});
    m_panel->setNames({});
}

void DriversPage::onLooked()
{
    const bool open = m_stack->isOpen();
    m_add->setVisible(open && m_office.may(Permission::RegisterDrivers));
    if (!open) {
        ++m_asked;
        m_chosen.stop();
        m_names.reset();
        m_list->forget();
        m_panel->forget();
        m_said->clear();
        m_banner->hide();
        return;
    }
    m_stack->setCurrentWidget(m_work);
    if (!m_stack->isAwake())
        return;
    readNames({});
    m_list->refresh();
    m_panel->refresh();
}

void DriversPage::readNames(const QList<DriverId> &changed)
{
    const bool all = changed.isEmpty() || m_names == nullptr;
    m_stale = all ? QList<DriverId>() : m_stale + changed;
    m_office.read<DriverNames>({all ? nullptr : m_names, m_stale})
        .then(this, [this, asked = ++m_asked](const Result<DriverNames::Answer> &names) {
            if (asked != m_asked || !names || !m_stack->isAwake())
                return; // then each question opens the names for itself
            m_stale.clear();
            m_names = *names;
            m_list->setNames(m_names);
            m_panel->setNames(m_names);
        });
}

void DriversPage::onFeed(const ChangeSet &changes)
{
    if (!m_stack->isAwake() || !m_stack->isOpen())
        return; // all is read anew when the page is shown
    m_panel->hear(changes);
    m_heard.merge(changes);
    if (changes.touches(Entity::Driver) && !m_burst.isActive())
        m_burst.start();
}

void DriversPage::showError(const Error &error)
{
    if (error.code == ErrorCode::PasswordNeeded) {
        m_stack->look();
        return;
    }
    m_banner->say(Banner::Kind::Error, errorText(error));
    m_banner->setAction(tr("Try Again"));
}

void DriversPage::showDriver(DriverId driver, const QString &number)
{
    m_list->goTo(driver, number);
}

void DriversPage::openForm()
{
    if (m_stack->isOpen() && !m_panel->isAtWork())
        m_panel->beginNew();
}

void DriversPage::say(const QString &sentence)
{
    m_said->setText(sentence);
    announce(m_said, Urgency::Polite);
}

void DriversPage::focusInEvent(QFocusEvent *)
{
    if (!m_stack->isOpen())
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    else if (!m_panel->isAtWork())
        m_list->focusField();
}

} // namespace parkdesk
