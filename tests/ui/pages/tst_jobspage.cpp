// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/jobdeeds.h"
#include "services/jobs/jobround.h"
#include "services/jobs/listjobs.h"
#include "services/mail/listmail.h"
#include "services/mail/mailwords.h"
#include "services/mail/queuemail.h"
#include "services/mail/sendmail.h"
#include "services/mail/setmailserver.h"
#include "services/plainwork.h"
#include "services/reply.h"
#include "tests/support/smtpserver.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/shellwindow.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/mailtexts.h"
#include "ui/shared/banner.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/listtable.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QSpinBox>
#include <QTextBrowser>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The page of jobs and mail by real keys, on a real office and a mail server of its own.
class TstJobsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsWhatRunsByItself();
    void runsByEnter();
    void pausesAndLetsRun();
    void changesTheNumberOfAJob();
    void keepsPlatesForDays();
    void setsUpTheServer();
    void refusesAPasswordInClear();
    void keepsThePasswordInTheKeychainAlone();
    void sendsATestMail();
    void saysWhyATestMailDidNotGo();
    void triesAgainAtAnotherAddress();
    void dropsByDelete();
    void saysWhatKeepsMailFromGoing();
    void showsEveryTemplate();
    void managersLookOn();
    void standsInTheRail();
    void everythingHasAName();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name)
    {
        auto *found = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("nothing is called %s", name);
        return found;
    }
    [[nodiscard]] QString words(const char *label) { return find<TextLabel>(label)->text(); }
    [[nodiscard]] QString said(const char *banner)
    {
        const auto *strip = find<Banner>(banner);
        return strip->isHidden() ? QString() : strip->text();
    }
    [[nodiscard]] QString cell(const char *table, int row, int column)
    {
        return find<ListTable>(table)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString refusalBeside(const char *field)
    {
        QWidget *parent = find<QWidget>(field);
        while (parent != nullptr && qobject_cast<FieldRow *>(parent) == nullptr)
            parent = parent->parentWidget();
        return parent == nullptr ? QString() : static_cast<FieldRow *>(parent)->error();
    }
    [[nodiscard]] int rowsOf(const char *table) { return find<ListTable>(table)->model()->rowCount(); }
    void open();
    /// By keys, whatever stands above it; its row.
    int chooseJob(const QString &name)
    {
        auto *table = find<ListTable>("jobsTable");
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        int row = 0;
        for (; row < rowsOf("jobsTable") && cell("jobsTable", row, 0) != name; ++row)
            QTest::keyClick(table, Qt::Key_Down);
        return row;
    }
    void press(const char *name, Qt::Key key)
    {
        auto *widget = find<QWidget>(name);
        widget->setFocus(Qt::TabFocusReason);
        QTest::keyClick(widget, key);
    }
    void typeInto(const char *field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus(Qt::TabFocusReason);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void turnTo(int part)
    {
        auto *tabs = find<Segmented>("jobsTabs");
        while (tabs->currentId() != part)
            tabs->chooseNext();
    }
    /// Whoever has the time does what is due, as a window with a file does by itself.
    void doWhatIsDue();
    MailId queue(const QString &to);
    void setServer(MailAuth auth = MailAuth::None);
    [[nodiscard]] ListMail::Row mail(MailId mail);

    std::unique_ptr<PageOffice> m_office;
    std::unique_ptr<SmtpServer> m_smtp;
    std::unique_ptr<JobsPage> m_page;
};

void TstJobsPage::init()
{
    m_office = std::make_unique<PageOffice>();
    m_smtp = std::make_unique<SmtpServer>();
    must(m_office->session().setRole(Role::Admin));
}

void TstJobsPage::cleanup()
{
    m_page.reset();
    m_smtp.reset();
    m_office.reset();
}

void TstJobsPage::open()
{
    m_page = std::make_unique<JobsPage>(m_office->office(), m_office->lot());
    m_page->resize(1158, 668);
    m_page->show();
    m_page->activateWindow();
    m_page->setFocus(Qt::OtherFocusReason);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(rowsOf("jobsTable"), 8);
}

void TstJobsPage::doWhatIsDue()
{
    const OfficeParts parts = m_office->context().parts();
    const auto key = m_office->office().actor().key;
    const auto work = [&](Connection &connection) {
        const auto tell = [&](const ChangeSet &changes) { parts.feed.publish(changes); };
        JobRound round({connection, parts.runner, parts.clock, parts.prices, officeJobs(), key, u"Desk 1"_s, tell});
        must(round.runAllDue());
        SmtpTransport transport({seconds(5), seconds(5)});
        MailSender sender {
            connection,  parts.clock, transport, key, [](const MailServer &) { return QByteArray("secret"); },
            u"Desk 1"_s, tell};
        MailTurn turn = MailTurn::Idle;
        do
            turn = must(sendNextMail(sender));
        while (turn == MailTurn::Sent || turn == MailTurn::NotSent);
        return true;
    };
    QVERIFY(answerOf(askLane<bool>(parts.commands, work)));
}

MailId TstJobsPage::queue(const QString &to)
{
    const OfficeParts parts = m_office->context().parts();
    const auto key = m_office->office().actor().key;
    const auto work = [&](Connection &connection) {
        MailDraft draft;
        draft.to = to;
        draft.templateName = u"support"_s;
        draft.purpose = MailPurpose::Support;
        draft.values = {{u"answer"_s, u"the red umbrella is here"_s}};
        MailId id;
        const ChangeSet changes = must(plainWork(connection, [&](UnitOfWork &unit) -> Done {
            id = must(queueMail(unit, *key, draft, parts.clock.now()));
            return {};
        }));
        parts.feed.publish(changes);
        return id;
    };
    return answerOf(askLane<MailId>(parts.commands, work));
}

void TstJobsPage::setServer(MailAuth auth)
{
    MailServer server;
    server.host = u"127.0.0.1"_s;
    server.port = m_smtp->port();
    server.tls = MailTls::None;
    server.auth = auth;
    server.login = u"office"_s;
    server.fromName = u"Metro Parking"_s;
    server.fromAddress = u"office@parking.example"_s;
    server.zone = "Europe/Berlin";
    must(answerOf(m_office->office().run<SetMailServer>(QUuid::createUuid(), {server})));
}

ListMail::Row TstJobsPage::mail(MailId mail)
{
    const auto listed = must(answerOf(m_office->office().read<ListMail>({})));
    for (const ListMail::Row &row : listed.rows) {
        if (row.id == mail)
            return row;
    }
    return {};
}

void TstJobsPage::listsWhatRunsByItself()
{
    open();
    QStringList names;
    for (int row = 0; row < rowsOf("jobsTable"); ++row)
        names.append(cell("jobsTable", row, 0) + u" | "_s + cell("jobsTable", row, 1));
    QCOMPARE(names,
             (QStringList {u"Monthly reports of lots | on day 1, 06:30"_s, u"Monthly statements | on day 1, 06:00"_s,
                           u"Letters to absent drivers | daily 10:00"_s, u"Reminders of bookings | every 10 min"_s,
                           u"Old plates | daily 01:30"_s, u"Hold and no-show sweep | every 5 min"_s,
                           u"Old mail and job rows | Sun 03:00"_s, u"Verify and backup | daily 02:00"_s}));
    QCOMPARE(cell("jobsTable", 0, 4), u"never ran"_s);
    chooseJob(u"Hold and no-show sweep"_s);
    QTRY_VERIFY(words("jobPurpose").startsWith(u"Ends holds"_s));
    QVERIFY(!find<QSpinBox>("jobNumber")->isVisible());
    QTRY_VERIFY(!find<TextLabel>("jobNoRuns")->isHidden());
}

void TstJobsPage::runsByEnter()
{
    open();
    const int row = chooseJob(u"Old mail and job rows"_s);
    QTRY_VERIFY(words("jobPurpose").contains(u"400 days"_s));
    press("jobsTable", Qt::Key_Return);
    QTRY_VERIFY(words("jobsSaid").contains(u"“Old mail and job rows” is due now."_s));
    QTRY_COMPARE(cell("jobsTable", row, 2), u"now"_s);
    doWhatIsDue();
    QTRY_COMPARE(cell("jobsTable", row, 4), u"nothing to do"_s);
    QTRY_COMPARE(rowsOf("jobRuns"), 1);
    QCOMPARE(cell("jobRuns", 0, 1), u"nothing to do"_s);
    QCOMPARE(must(answerOf(m_office->office().read<JobLog>({u"tidy"_s}))).size(), 1);
}

void TstJobsPage::pausesAndLetsRun()
{
    open();
    const int row = chooseJob(u"Hold and no-show sweep"_s);
    press("pauseJob", Qt::Key_Space);
    QTRY_COMPARE(cell("jobsTable", row, 2), u"paused"_s);
    QTRY_COMPARE(find<KeyButton>("pauseJob")->text(), u"&Let It Run by Itself"_s);
    QVERIFY(!must(answerOf(m_office->office().read<ListJobs>({}))).at(row).enabled);
    press("pauseJob", Qt::Key_Space);
    QTRY_COMPARE(find<KeyButton>("pauseJob")->text(), u"&Pause"_s);
    const auto jobs = must(answerOf(m_office->office().read<ListJobs>({})));
    QVERIFY(jobs.at(row).enabled && jobs.at(row).next);
    QVERIFY(!jobs.at(row).ownZone); // it follows the first lot as before
}

void TstJobsPage::changesTheNumberOfAJob()
{
    open();
    chooseJob(u"Reminders of bookings"_s);
    auto *spin = find<QSpinBox>("jobNumber");
    QTRY_VERIFY(spin->isVisible());
    QCOMPARE(spin->value(), 24);
    QVERIFY(!find<KeyButton>("saveJobNumber")->isEnabled());
    spin->setFocus(Qt::TabFocusReason);
    spin->selectAll();
    QTest::keyClicks(spin, u"3"_s);
    QVERIFY(find<KeyButton>("saveJobNumber")->isEnabled());
    press("saveJobNumber", Qt::Key_Space);
    QTRY_VERIFY(words("jobsSaid").contains(u"“Reminders of bookings” goes by another number"_s));
    const auto jobs = must(answerOf(m_office->office().read<ListJobs>({})));
    for (const ListJobs::Row &job : jobs)
        QCOMPARE(job.setting, job.kind == "remind_bookings"_L1 ? 3 : job.kind == "remind_absent"_L1 ? 60 : 0);
    QTRY_VERIFY(!find<KeyButton>("saveJobNumber")->isEnabled());
}

/// Plates are kept for ever until somebody says how long.
void TstJobsPage::keepsPlatesForDays()
{
    open();
    chooseJob(u"Old plates"_s);
    auto *spin = find<QSpinBox>("jobNumber");
    QTRY_COMPARE(spin->text(), u"for ever"_s);
    spin->setFocus(Qt::TabFocusReason);
    spin->selectAll();
    QTest::keyClicks(spin, u"90"_s);
    press("saveJobNumber", Qt::Key_Space);
    QTRY_VERIFY(words("jobsSaid").contains(u"“Old plates” goes by another number"_s));
    const auto jobs = must(answerOf(m_office->office().read<ListJobs>({})));
    for (const ListJobs::Row &job : jobs)
        QVERIFY(job.kind != "remove_plates"_L1 || job.setting == 90);
    chooseJob(u"Letters to absent drivers"_s);
    QTRY_COMPARE(spin->text(), u"60"_s);
}

void TstJobsPage::setsUpTheServer()
{
    open();
    QTRY_VERIFY(said("mailBanner").startsWith(u"No mail server is set up."_s));
    turnTo(1);
    typeInto("mailHost", u"smtp.parking.example"_s);
    typeInto("mailLogin", u"office"_s);
    typeInto("mailFrom", u"office(at)parking.example"_s);
    QTest::keyClick(find<QLineEdit>("mailFrom"), Qt::Key_Return);
    QTRY_VERIFY(find<QLineEdit>("mailFrom")->hasFocus()); // refused, and what was typed is there
    QCOMPARE(find<QLineEdit>("mailFrom")->text(), u"office(at)parking.example"_s);
    QVERIFY(refusalBeside("mailFrom").startsWith(u"This is no mail address."_s));
    typeInto("mailFrom", u"office@parking.example"_s);
    press("mailQuiet", Qt::Key_Space);
    QTest::keyClick(find<QLineEdit>("mailFrom"), Qt::Key_Return);
    QTRY_COMPARE(words("jobsSaid"), u"Saved. Mail goes by smtp.parking.example."_s);
    const MailServer server = must(answerOf(m_office->office().read<ReadMailServer>({}))).server;
    QCOMPARE(server.host, u"smtp.parking.example"_s);
    QCOMPARE(server.fromAddress, u"office@parking.example"_s);
    QCOMPARE(server.zone, QByteArray("Europe/Berlin")); // of the lot
    QCOMPARE(server.quietFrom, server.quietUntil);
}

void TstJobsPage::refusesAPasswordInClear()
{
    open();
    turnTo(1);
    typeInto("mailHost", u"smtp.parking.example"_s);
    typeInto("mailLogin", u"office"_s);
    typeInto("mailFrom", u"office@parking.example"_s);
    auto *tls = find<QComboBox>("mailTls");
    tls->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tls, Qt::Key_End);
    QTest::keyClick(find<QLineEdit>("mailFrom"), Qt::Key_Return);
    auto *host = find<QLineEdit>("mailHost");
    QTRY_VERIFY(host->hasFocus());
    QVERIFY(refusalBeside("mailHost").contains(u"must not go there in clear"_s));
    QVERIFY(!must(answerOf(m_office->office().read<ReadMailServer>({}))).server.isSetUp());
}

void TstJobsPage::keepsThePasswordInTheKeychainAlone()
{
    setServer(MailAuth::Password);
    open();
    QTRY_VERIFY(said("mailBanner").startsWith(u"This computer does not have the mail server's password"_s));
    turnTo(1);
    typeInto("mailSecret", u"very secret word"_s);
    QTest::keyClick(find<QLineEdit>("mailSecret"), Qt::Key_Return);
    QTRY_VERIFY(words("jobsSaid").startsWith(u"Saved."_s));
    QVERIFY(find<QLineEdit>("mailSecret")->text().isEmpty());
    QTRY_COMPARE(said("mailBanner"), QString());
    const MailServer server = must(answerOf(m_office->office().read<ReadMailServer>({}))).server;
    QCOMPARE(answerOf(m_office->office().mailKeychain()->ask(server)), MailKeychain::Holds::Secret);
    MailServer other = server;
    other.login = u"somebody.else"_s;
    QCOMPARE(answerOf(m_office->office().mailKeychain()->ask(other)), MailKeychain::Holds::Nothing);
    Actor manager = m_office->office().actor();
    manager.role = Role::Manager;
    const Done refused = answerOf(m_office->office().mailKeychain()->keep(manager, server, u"x"_s));
    QVERIFY(!refused && refused.error().code == ErrorCode::NotPermitted);
}

void TstJobsPage::sendsATestMail()
{
    setServer();
    open();
    turnTo(1);
    auto *language = find<QComboBox>("testLanguage");
    language->setFocus(Qt::TabFocusReason);
    QTest::keyClick(language, Qt::Key_Down);
    typeInto("testTo", u"rukmini@drivers.example"_s);
    QTest::keyClick(find<QLineEdit>("testTo"), Qt::Key_Return);
    QTRY_COMPARE(said("testResult"), u"It is queued and goes within seconds."_s);
    doWhatIsDue();
    QTRY_VERIFY(said("testResult").startsWith(u"The mail server took it"_s));
    QCOMPARE(m_smtp->deliveries().size(), 1);
    QCOMPARE(m_smtp->deliveries().constFirst().to, QByteArray("rukmini@drivers.example"));
    QCOMPARE(cell("outboxTable", 0, 0), u"sent"_s);
    QCOMPARE(cell("outboxTable", 0, 1), u"Test mail"_s);
    QVERIFY(cell("outboxTable", 0, 2).contains(u"r…@drivers.example"_s)); // never whole
}

void TstJobsPage::saysWhyATestMailDidNotGo()
{
    setServer();
    m_smtp->setMood(SmtpServer::Mood::RefusesRecipient);
    open();
    turnTo(1);
    typeInto("testTo", u"mistyped@drivers.example"_s);
    QTest::keyClick(find<QLineEdit>("testTo"), Qt::Key_Return);
    QTRY_VERIFY(!said("testResult").isEmpty());
    doWhatIsDue();
    QTRY_VERIFY(said("testResult").startsWith(u"It was not delivered: the address does not exist."_s));
    typeInto("testTo", u"no address"_s);
    QTest::keyClick(find<QLineEdit>("testTo"), Qt::Key_Return);
    QTRY_VERIFY(find<QLineEdit>("testTo")->isEnabled());
    QCOMPARE(find<QLineEdit>("testTo")->text(), u"no address"_s);
    QVERIFY(refusalBeside("testTo").startsWith(u"This is no mail address."_s));
    QCOMPARE(must(answerOf(m_office->office().read<ListMail>({}))).rows.size(), 1);
}

void TstJobsPage::triesAgainAtAnotherAddress()
{
    setServer();
    const MailId wrong = queue(u"mistyped@drivers.example"_s);
    m_smtp->setMood(SmtpServer::Mood::RefusesRecipient);
    doWhatIsDue();
    m_smtp->setMood(SmtpServer::Mood::Takes);
    queue(u"somebody@drivers.example"_s);
    open();
    QTRY_COMPARE(rowsOf("outboxTable"), 2);
    QCOMPARE(cell("outboxTable", 0, 0), u"given up"_s); // the older one first: it needs somebody
    QCOMPARE(cell("outboxTable", 0, 4), u"the address does not exist"_s);
    QCOMPARE(words("outboxCounts"), u"1 wait(s), 0 sent today, 1 given up"_s);
    QVERIFY(said("mailVerdict").startsWith(u"Not delivered, and given up: the address does not exist."_s));
    typeInto("mailTo", u"right@drivers.example"_s);
    QCOMPARE(find<KeyButton>("retryMail")->text(), u"Correct Address and &Send"_s);
    QTest::keyClick(find<QLineEdit>("mailTo"), Qt::Key_Return);
    QTRY_COMPARE(words("jobsSaid"), u"It goes with the next round."_s);
    doWhatIsDue();
    QTRY_COMPARE(mail(wrong).state, MailState::Sent);
    QList<QByteArray> recipients;
    for (const SmtpServer::Delivery &delivery : m_smtp->deliveries())
        recipients.append(delivery.to);
    QVERIFY(recipients.contains("right@drivers.example"));
    QVERIFY(!recipients.contains("mistyped@drivers.example"));
}

void TstJobsPage::dropsByDelete()
{
    setServer();
    const MailId waiting = queue(u"somebody@drivers.example"_s);
    open();
    QTRY_COMPARE(rowsOf("outboxTable"), 1);
    press("outboxTable", Qt::Key_Delete);
    QTRY_COMPARE(words("jobsSaid"), u"Dropped. It is not sent."_s);
    QCOMPARE(mail(waiting).state, MailState::Cancelled);
    QTRY_COMPARE(cell("outboxTable", 0, 0), u"dropped"_s);
    QVERIFY(find<KeyButton>("dropMail")->isHidden());
    press("outboxTable", Qt::Key_Delete); // nothing is left to drop
    doWhatIsDue();
    QCOMPARE(m_smtp->deliveries().size(), 0);
    QVERIFY(!find<Banner>("jobsTrouble")->isVisible());
}

void TstJobsPage::saysWhatKeepsMailFromGoing()
{
    setServer();
    m_smtp->goDown();
    queue(u"somebody@drivers.example"_s);
    doWhatIsDue();
    open();
    QTRY_VERIFY(said("mailBanner").contains(u"the mail server cannot be reached"_s));
    QCOMPARE(cell("outboxTable", 0, 0), u"tried 1 time(s)"_s);
    QVERIFY(said("mailVerdict").startsWith(u"Not sent yet"_s));
}

void TstJobsPage::showsEveryTemplate()
{
    open();
    turnTo(2);
    auto *list = find<QListWidget>("templateList");
    QCOMPARE(list->count(), mailTemplates().size());
    auto *text = find<QTextBrowser>("templateText");
    QSet<QString> letters;
    for (int language = 0; language < mailLanguages().size(); ++language) {
        find<Segmented>("templateLanguages")->setCurrentId(language);
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_Home);
        for (int at = 0; at < list->count(); ++at) {
            QVERIFY2(!text->toPlainText().isEmpty(), qPrintable(list->currentItem()->text()));
            QVERIFY2(!text->toPlainText().contains(u'{'), qPrintable(text->toPlainText()));
            letters.insert(words("templateSubject") + text->toPlainText());
            const QString name = list->currentItem()->data(Qt::UserRole).toString();
            QVERIFY2(list->currentItem()->text() != name, qPrintable(name)); // each has a title
            // Whatever a template asks for has an example.
            const auto places = placeholdersOf(name, mailLanguages().at(language));
            for (const QString &place : places)
                QVERIFY2(exampleValues(mailLanguages().at(language)).contains(place), qPrintable(name + place));
            QTest::keyClick(list, Qt::Key_Down);
        }
    }
    QCOMPARE(letters.size(), 2 * list->count()); // each language has its own words
    const QString seen = text->toPlainText();
    find<Segmented>("templateForms")->chooseNext();
    QVERIFY(text->toPlainText() != seen);
    QVERIFY(text->toPlainText().contains(u"Chitra Rao"_s) && !text->toPlainText().contains(u'<'));
}

void TstJobsPage::managersLookOn()
{
    setServer();
    must(m_office->session().setRole(Role::Manager));
    open();
    QVERIFY(find<KeyButton>("pauseJob")->isHidden());
    QTRY_VERIFY(find<KeyButton>("runJob")->isEnabled());
    turnTo(1);
    QVERIFY(!find<QLineEdit>("mailHost")->isEnabled());
    QVERIFY(!find<KeyButton>("saveMailServer")->isEnabled());
    QVERIFY(words("mailServerNote").contains(u"Only an admin"_s));
    must(m_office->session().setRole(Role::Admin));
    QTRY_VERIFY(find<QLineEdit>("mailHost")->isEnabled());
}

void TstJobsPage::standsInTheRail()
{
    ShellWindow shell(PageOffice::Content::Office);
    QVERIFY(shell.reaches(MainWindow::State::LogIn));
    shell.logIn();
    QVERIFY(shell.reaches(MainWindow::State::Office));
    QVERIFY(shell.window().findChild<QWidget *>(u"jobsPage"_s) == nullptr);
    shell.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    const auto item = [&shell] { return shell.find<QAbstractButton>(u"rail-jobs"_s); };
    QTRY_VERIFY(item() != nullptr && item()->isVisible());
    QTest::mouseClick(item(), Qt::LeftButton);
    QTRY_COMPARE(shell.window().office()->currentPage(), u"jobs"_s);
}

void TstJobsPage::everythingHasAName()
{
    setServer();
    queue(u"somebody@drivers.example"_s);
    open();
    QTRY_COMPARE(rowsOf("outboxTable"), 1);
    QCOMPARE(namelessWidgets(*m_page), QStringList());
}

PARKDESK_TEST(TstJobsPage)
#include "tst_jobspage.moc"
