// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobspage.h"

#include "services/changefeed.h"
#include "services/jobs/listjobs.h"
#include "services/lots/listlots.h"
#include "ui/jobs/jobscard.h"
#include "ui/jobs/mailserverform.h"
#include "ui/jobs/mailtexts.h"
#include "ui/jobs/outboxcard.h"
#include "ui/jobs/templatescard.h"
#include "ui/jobs/testmailcard.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/banner.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/listtable.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int jobsBurstMs = 50;
constexpr int jobsTickMs = 20'000; // "now", "in quiet hours" and the progress of runs go on
constexpr int testCardWidth = 380;

} // namespace

JobsPage::JobsPage(Office &office, LotId lot, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_said(new TextLabel({}, FontRole::Small, Tone::Success))
    , m_tabs(new Segmented)
    , m_banner(new Banner)
    , m_trouble(new Banner)
    , m_stack(new QStackedWidget)
    , m_jobs(new JobsCard(office))
    , m_outbox(new OutboxCard(office))
    , m_form(new MailServerForm(office))
    , m_test(new TestMailCard(office))
    , m_templates(new TemplatesCard)
{
    setObjectName(u"jobsPage"_s);
    m_said->setObjectName(u"jobsSaid"_s);
    m_tabs->setObjectName(u"jobsTabs"_s);
    m_banner->setObjectName(u"mailBanner"_s);
    m_trouble->setObjectName(u"jobsTrouble"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::cardGap, metric::pageMargin, metric::cardGap);
    column->setSpacing(metric::cardGap);
    column->addLayout(headRow());
    column->addWidget(m_trouble);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(runsPart());
    m_stack->addWidget(serverPart());
    m_stack->addWidget(m_templates);
    m_burst.setInterval(jobsBurstMs);
    m_burst.setSingleShot(true);
    m_tick.setInterval(jobsTickMs);
    setFocusProxy(m_jobs);
    addCommand(this, u"jobsLook"_s, tr("Look Again"), QKeySequence::Refresh, &JobsPage::refresh);
    listen();
    onRole();
    learnZone(lot);
}

QLayout *JobsPage::headRow()
{
    m_tabs->addSegment(static_cast<int>(Part::Runs), tr("Runs and Outbox"));
    m_tabs->addSegment(static_cast<int>(Part::Server), tr("Mail Server"));
    m_tabs->addSegment(static_cast<int>(Part::Templates), tr("Templates"));
    m_tabs->setAccessibleName(tr("Parts of this page"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::cardGap);
    row->addWidget(new TextLabel(tr("Jobs and Mail"), FontRole::Title));
    row->addWidget(m_tabs);
    row->addStretch();
    row->addWidget(m_said);
    return row;
}

QWidget *JobsPage::runsPart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(m_jobs, 5);
    column->addWidget(m_outbox, 6);
    return part;
}

QWidget *JobsPage::serverPart()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::cardGap);
    m_test->setFixedWidth(testCardWidth);
    row->addWidget(m_form, 1);
    row->addWidget(m_test);
    return part;
}

void JobsPage::listen()
{
    connect(m_tabs, &Segmented::chosen, this, [this](int part) { showPart(static_cast<Part>(part)); });
    connect(&m_burst, &QTimer::timeout, this, &JobsPage::refresh);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_jobs, &JobsCard::done, this, &JobsPage::say);
    connect(m_jobs, &JobsCard::failed, this, &JobsPage::fail);
    connect(m_outbox, &OutboxCard::done, this, &JobsPage::say);
    connect(m_outbox, &OutboxCard::failed, this, &JobsPage::fail);
    connect(m_form, &MailServerForm::done, this, [this](const QString &sentence) {
        say(sentence);
        refresh();
    });
    connect(m_form, &MailServerForm::failed, this, &JobsPage::fail);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        showPart(Part::Server);
        if (m_server.server.isSetUp())
            m_form->focusPassword();
        else
            m_form->focusHost();
    });
    connect(&m_office.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && (changes.touches(Entity::Job) || changes.touches(Entity::Mail)))
            m_burst.start();
    });
    connect(&m_office.notices(), &CommandNotices::roleChanged, this, &JobsPage::onRole);
}

void JobsPage::showPart(Part part)
{
    m_tabs->setCurrentId(static_cast<int>(part));
    m_stack->setCurrentIndex(static_cast<int>(part));
}

void JobsPage::learnZone(LotId lot)
{
    m_office.read<ListLots>({}).then(this, [this, lot](const Result<ListLots::Answer> &lots) {
        const ListLots::Answer all = lots.value_or(ListLots::Answer());
        for (const Lot &one : all) {
            if (one.id == lot)
                m_zone = one.zone;
        }
        m_outbox->setZone(m_zone);
        m_test->setZone(m_zone);
        spread();
    });
}

void JobsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
    refresh();
}

void JobsPage::onRole()
{
    m_jobs->applyRole();
    m_outbox->applyRole();
    m_form->applyRole();
    m_test->applyRole();
    sayState();
}

void JobsPage::refresh()
{
    const int asked = ++m_asked;
    m_office.read<ListJobs>({}).then(this, [this, asked](const Result<ListJobs::Answer> &jobs) {
        if (asked != m_asked)
            return;
        if (!jobs) {
            fail(jobs.error());
            return;
        }
        m_trouble->hide();
        m_jobs->setJobs(*jobs);
        if (m_fresh && m_tabs->isAncestorOf(window()->focusWidget())) // nobody chose to be there
            m_jobs->setFocus(Qt::OtherFocusReason);
        m_fresh = false;
        readMail(asked);
    });
}

void JobsPage::readMail(int asked)
{
    ListMail::Question question;
    question.first = {MailState::Failed, MailState::Bounced, MailState::Sending, MailState::Waiting};
    m_office.read<ListMail>(question).then(this, [this, asked](const Result<ListMail::Answer> &mail) {
        if (asked != m_asked)
            return;
        if (mail)
            m_mail = *mail;
        else
            fail(mail.error());
    });
    m_office.read<ReadMailServer>({}).then(this, [this, asked](const Result<ReadMailServer::Answer> &server) {
        if (asked != m_asked)
            return;
        if (server)
            takeServer(*server);
        else
            fail(server.error());
    });
}

void JobsPage::takeServer(const ReadMailServer::Answer &server)
{
    const bool another = !m_known || server.server != m_server.server;
    m_server = server;
    m_known = true;
    spread();
    if (m_office.mailKeychain() == nullptr || !(another || m_holds != MailKeychain::Holds::Secret))
        return;
    m_office.mailKeychain()->ask(server.server).then(this, [this](MailKeychain::Holds holds) {
        m_holds = holds;
        spread();
    });
}

void JobsPage::spread()
{
    if (!m_known)
        return;
    MailServer server = m_server.server;
    if (!server.isSetUp() && m_zone)
        server.zone = m_zone->id(); // nobody chose one yet
    m_outbox->setOutbox(m_mail, m_server.quietUntil);
    m_form->setServer(server, m_holds);
    m_test->setOutbox(m_mail, server.isSetUp() && m_holds == MailKeychain::Holds::Secret);
    sayState();
}

void JobsPage::sayState()
{
    if (!m_known)
        return;
    const bool may = m_office.may(Permission::ManageMail);
    if (!m_server.server.isSetUp()) {
        m_banner->say(Banner::Kind::Info, tr("No mail server is set up. What is queued waits until there is one."));
        m_banner->setAction(may ? tr("Set It Up") : QString());
    } else if (m_holds != MailKeychain::Holds::Secret) {
        m_banner->say(Banner::Kind::Warning,
                      tr("This computer does not have the mail server's password, so no mail "
                         "goes from here."));
        m_banner->setAction(may ? tr("Enter It") : QString());
    } else if (m_server.pausedUntil.ms > 0 && m_zone) {
        const QString until = timeText(m_server.pausedUntil, *m_zone);
        m_banner->say(Banner::Kind::Warning,
                      tr("All mail rests until %1: %2. %3", "time, why, what to do")
                          .arg(until, mailWhy(m_server.refusal), mailAdvice(m_server.refusal))
                          .trimmed());
        m_banner->setAction({});
    } else if (!m_mail.readable) {
        m_banner->say(Banner::Kind::Info,
                      tr("To whom mail goes is sealed. Log in with your password, not with your PIN, to see it."));
        m_banner->setAction({});
    } else {
        m_banner->hide();
    }
}

void JobsPage::say(const QString &sentence)
{
    m_trouble->hide();
    m_said->setText(sentence);
    announce(m_said, Urgency::Polite);
}

void JobsPage::fail(const Error &error)
{
    m_said->clear();
    m_trouble->say(Banner::Kind::Error, errorText(error));
}

} // namespace parkdesk
