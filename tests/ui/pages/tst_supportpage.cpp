// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/registerdriver.h"
#include "services/support/answerticket.h"
#include "services/support/opensupportticket.h"
#include "services/support/ratevisit.h"
#include "services/support/reviewlist.h"
#include "services/support/staysmeant.h"
#include "services/support/ticketdetail.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/drivers/driverspage.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/listtable.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/support/supportpage.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The page of tickets and reviews by real keys, on a real office in memory.
class TstSupportPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void opensATicket();
    void refusesBesideTheField();
    void answers();
    void writesDownWhatWasSaid();
    void takesAndCloses();
    void keepsWhatIsTyped();
    void knowsTheVisit();
    void addsPhotos();
    void repliesToReviews();
    void keepsRepliesThatAreTyped();
    void writesDownAReview();
    void hearsOfOthers();
    void isSealedWithoutThePassword();
    void driversSeeTheirTickets();
    void everythingHasAName();

private:
    static void open(QWidget &page)
    {
        page.resize(1158, 668);
        page.show();
        page.activateWindow();
        page.setFocus(Qt::OtherFocusReason);
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    static DriverId addDriver(PageOffice &office, const QString &name, const QString &mail, const QString &plate = {})
    {
        RegisterDriver::Command command;
        command.fields.name = name;
        command.fields.mail = mail;
        if (!plate.isEmpty())
            command.vehicles = {{plate, u"car"_s}};
        return must(answerOf(office.office().run<RegisterDriver>(QUuid::createUuid(), command))).driver;
    }
    static SupportTicketId addTicket(PageOffice &office, const QString &text, DriverId driver = {})
    {
        OpenSupportTicket::Command command;
        command.text = text;
        command.driver = driver;
        return must(answerOf(office.office().run<OpenSupportTicket>(QUuid::createUuid(), command))).ticket;
    }
    [[nodiscard]] static TicketDetail::Answer detail(PageOffice &office, qint64 number)
    {
        return must(answerOf(office.office().read<TicketDetail>({{}, number})));
    }
    template <typename Widget = QWidget>
    [[nodiscard]] static Widget *part(const QWidget &page, const QString &name)
    {
        auto *widget = page.findChild<Widget *>(name);
        if (widget == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return widget;
    }
    [[nodiscard]] static QString words(const QWidget &page, const QString &name)
    {
        const auto *label = page.findChild<TextLabel *>(name); // what was said comes and goes
        return label == nullptr ? u"no such words"_s : label->text();
    }
    [[nodiscard]] static int rows(const QWidget &page, const QString &table)
    {
        return part<ListTable>(page, table)->model()->rowCount();
    }
    [[nodiscard]] static QString cell(const QWidget &page, const QString &table, int row, int column)
    {
        return part<ListTable>(page, table)->model()->index(row, column).data().toString();
    }
    static void type(const QWidget &page, const QString &field, const QString &text)
    {
        auto *edit = part(page, field);
        edit->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(edit, text);
    }
    static void press(const QWidget &page, const QString &button)
    {
        auto *pressed = part<QAbstractButton>(page, button);
        QTRY_VERIFY2(pressed->isVisible() && pressed->isEnabled(), qPrintable(button));
        pressed->setFocus(Qt::TabFocusReason);
        QTest::keyClick(pressed, Qt::Key_Space);
    }
    [[nodiscard]] static QString errorAt(const QWidget &page, const QString &field)
    {
        const auto rows = page.findChildren<FieldRow *>();
        for (const FieldRow *row : rows) {
            if (row->input()->objectName() == field)
                return row->error();
        }
        return u"no such field"_s;
    }
};

void TstSupportPage::isEmptyAtFirst()
{
    PageOffice office;
    SupportPage page(office.office(), office.lot());
    open(page);
    QTRY_VERIFY(part(page, u"ticketsEmpty"_s)->isVisible());
    QVERIFY(part(page, u"ticketNothing"_s)->isVisible());
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(part(page, u"newTicketForm"_s)->isVisible());
    QTest::keyClick(page.focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!part(page, u"newTicketForm"_s)->isVisible());
}

void TstSupportPage::opensATicket()
{
    PageOffice office;
    const DriverId ritu = addDriver(office, u"Ritu Iyer"_s, u"ritu@example.org"_s, u"KA 01 AB 1234"_s);
    office.enter(u"KA 01 AB 1234"_s);
    SupportPage page(office.office(), office.lot());
    open(page);
    QTRY_VERIFY(part(page, u"ticketsEmpty"_s)->isVisible());
    press(page, u"newTicket"_s);
    QCOMPARE(page.focusWidget()->objectName(), u"newTicketCategory"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Down); // damage
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    QCOMPARE(page.focusWidget()->objectName(), u"newTicketText"_s);
    QTest::keyClicks(page.focusWidget(), u"The barrier hit my mirror."_s);
    type(page, u"newTicketDriver"_s, u"iyer"_s);
    type(page, u"newTicketStay"_s, u"ka01ab1234"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!part(page, u"newTicketForm"_s)->isVisible());
    QTRY_COMPARE(rows(page, u"ticketTable"_s), 1);
    QVERIFY(words(page, u"supportSaid"_s).contains(u"S-1001"_s));
    QTRY_COMPARE(part<QAbstractButton>(page, u"ticketDriver"_s)->text(), u"Ritu Iyer"_s);
    QVERIFY(part<QAbstractButton>(page, u"ticketStay"_s)->text().contains(u"KA"_s));
    const auto ticket = detail(office, 1001);
    QCOMPARE(ticket.row.category, TicketCategory::Damage);
    QCOMPARE(ticket.row.driver, ritu);
    QVERIFY(ticket.stay.has_value());
    QCOMPARE(words(page, u"said1"_s), u"The barrier hit my mirror."_s);
}

void TstSupportPage::refusesBesideTheField()
{
    PageOffice office;
    addDriver(office, u"Ritu Iyer"_s, {});
    addDriver(office, u"Ravi Iyer"_s, {});
    SupportPage page(office.office(), office.lot());
    open(page);
    press(page, u"newTicket"_s);
    press(page, u"openTicketNow"_s);
    QVERIFY(!errorAt(page, u"newTicketText"_s).isEmpty());
    QCOMPARE(page.focusWidget()->objectName(), u"newTicketText"_s);
    QTest::keyClicks(page.focusWidget(), u"Hello"_s);
    QVERIFY(errorAt(page, u"newTicketText"_s).isEmpty());
    type(page, u"newTicketDriver"_s, u"iyer"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!errorAt(page, u"newTicketDriver"_s).isEmpty());
    part<QLineEdit>(page, u"newTicketDriver"_s)->clear();
    type(page, u"newTicketStay"_s, u"NOBODY 1"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!errorAt(page, u"newTicketStay"_s).isEmpty());
    part<QLineEdit>(page, u"newTicketStay"_s)->clear();
    type(page, u"newTicketContact"_s, u"call me"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!errorAt(page, u"newTicketContact"_s).isEmpty());
    QCOMPARE(part<QPlainTextEdit>(page, u"newTicketText"_s)->toPlainText(), u"Hello"_s);
}

void TstSupportPage::answers()
{
    PageOffice office;
    addTicket(office, u"When do you open?"_s, addDriver(office, u"Ritu Iyer"_s, u"ritu@example.org"_s));
    SupportPage page(office.office(), office.lot());
    open(page);
    const QAbstractItemModelTester tester(part<ListTable>(page, u"ticketTable"_s)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(rows(page, u"ticketTable"_s), 1);
    QTRY_VERIFY(words(page, u"ticketWhere"_s).contains(u"ritu@example.org"_s));
    part(page, u"ticketTable"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(page.focusWidget()->objectName(), u"ticketText"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return, Qt::ControlModifier); // nothing is said
    QTRY_VERIFY(part(page, u"ticketError"_s)->isVisible());
    QTest::keyClicks(page.focusWidget(), u"At six."_s);
    QVERIFY(!part(page, u"ticketError"_s)->isVisible());
    QTest::keyClick(page.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(detail(office, 1001).said.size(), 2);
    QTRY_VERIFY(part<QPlainTextEdit>(page, u"ticketText"_s)->toPlainText().isEmpty());
    QCOMPARE(detail(office, 1001).said.last().mail, std::optional(MailState::Waiting));
    QCOMPARE(detail(office, 1001).row.state, TicketState::Waiting);
    QTRY_COMPARE(rows(page, u"ticketTable"_s), 0); // it is among those that wait for the driver
}

void TstSupportPage::writesDownWhatWasSaid()
{
    PageOffice office;
    addTicket(office, u"Where is my umbrella?"_s);
    SupportPage page(office.office(), office.lot());
    open(page);
    QTRY_VERIFY(part(page, u"ticketText"_s)->isVisible());
    auto *voice = part<Segmented>(page, u"ticketVoice"_s);
    voice->findChildren<QAbstractButton *>().at(2)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QCOMPARE(voice->currentId(), static_cast<int>(TicketVoice::Note));
    type(page, u"ticketText"_s, u"Looked in the booth."_s);
    press(page, u"sendAnswer"_s);
    QTRY_COMPARE(detail(office, 1001).said.size(), 2);
    QCOMPARE(detail(office, 1001).said.last().voice, TicketVoice::Note);
    QCOMPARE(detail(office, 1001).row.state, TicketState::Open);
    QTRY_COMPARE(words(page, u"said2"_s), u"Looked in the booth."_s);
}

void TstSupportPage::takesAndCloses()
{
    PageOffice office;
    addTicket(office, u"Hello"_s);
    SupportPage page(office.office(), office.lot());
    open(page);
    press(page, u"takeTicket"_s);
    QTRY_VERIFY(words(page, u"ticketOwner"_s).contains(PageOffice::name));
    QTRY_VERIFY(!part(page, u"takeTicket"_s)->isVisible());
    press(page, u"closeTicket"_s);
    QTRY_COMPARE(detail(office, 1001).row.state, TicketState::Closed);
    QTRY_COMPARE(rows(page, u"ticketTable"_s), 0);
    auto *states = part<Segmented>(page, u"ticketStates"_s);
    states->findChildren<QAbstractButton *>().at(2)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(rows(page, u"ticketTable"_s), 1);
    press(page, u"closeTicket"_s); // opens it again
    QTRY_COMPARE(detail(office, 1001).row.state, TicketState::Open);
}

void TstSupportPage::keepsWhatIsTyped()
{
    PageOffice office;
    addTicket(office, u"First"_s);
    addTicket(office, u"Second"_s);
    SupportPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(rows(page, u"ticketTable"_s), 2);
    QTRY_COMPARE(words(page, u"said1"_s), u"Second"_s);
    type(page, u"ticketText"_s, u"half an answ"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(words(page, u"said1"_s), u"First"_s);
    QVERIFY(part<QPlainTextEdit>(page, u"ticketText"_s)->toPlainText().isEmpty());
    QTest::keyClick(page.focusWidget(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(words(page, u"said1"_s), u"Second"_s);
    QCOMPARE(part<QPlainTextEdit>(page, u"ticketText"_s)->toPlainText(), u"half an answ"_s);
}

void TstSupportPage::knowsTheVisit()
{
    PageOffice office;
    addTicket(office, u"My receipt?"_s);
    office.enter(u"KA 01 AB 1234"_s);
    SupportPage page(office.office(), office.lot());
    open(page);
    QTRY_VERIFY(part(page, u"ticketStayText"_s)->isVisible());
    type(page, u"ticketStayText"_s, u"nothing"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!errorAt(page, u"ticketStayText"_s).isEmpty());
    part<QLineEdit>(page, u"ticketStayText"_s)->clear();
    type(page, u"ticketStayText"_s, u"ka01ab1234"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(detail(office, 1001).stay.has_value());
    QSignalSpy asked(&page, &SupportPage::deedAsked);
    press(page, u"ticketStay"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().last().value<StayId>(), detail(office, 1001).stay->stay);
    press(page, u"unlinkTicket"_s);
    QTRY_VERIFY(!detail(office, 1001).stay.has_value());
}

void TstSupportPage::addsPhotos()
{
    PageOffice office;
    addTicket(office, u"Look"_s);
    const QTemporaryDir folder;
    QImage large(3200, 1000, QImage::Format_RGB32);
    large.fill(Qt::red);
    large.setText(u"Comment"_s, u"taken at home"_s);
    QVERIFY(large.save(folder.filePath(u"large.png"_s)));
    QString path = folder.filePath(u"large.png"_s);
    SupportPage page(office.office(), office.lot());
    page.setFileChoice({[&](QWidget *, FileChoice::Purpose, const QString &, const QString &, const QString &,
                            const FileChoice::Chosen &chosen) { chosen(path); }});
    open(page);
    press(page, u"addTicketPhoto"_s);
    QTRY_COMPARE(detail(office, 1001).photos.size(), 1);
    QTRY_VERIFY(page.findChild<QAbstractButton *>(u"ticketPhoto1"_s) != nullptr);
    QTRY_VERIFY(!part<QAbstractButton>(page, u"ticketPhoto1"_s)->icon().isNull());
    press(page, u"ticketPhoto1"_s);
    QVERIFY(part(page, u"ticketPhotoLarge"_s)->isVisible());
    QTest::keyClick(part(page, u"ticketPhotoLarge"_s), Qt::Key_Escape);
    QTRY_VERIFY(page.findChild<QWidget *>(u"ticketPhotoLarge"_s) == nullptr);
    path = folder.filePath(u"none.png"_s);
    press(page, u"addTicketPhoto"_s);
    QTRY_VERIFY(part(page, u"ticketError"_s)->isVisible());
    QCOMPARE(detail(office, 1001).photos.size(), 1);
}

void TstSupportPage::repliesToReviews()
{
    PageOffice office;
    addDriver(office, u"Ritu Iyer"_s, {}, u"KA 01 AB 1234"_s);
    office.enter(u"KA 01 AB 1234"_s);
    const StayId stay = must(answerOf(office.office().read<StaysMeant>({u"KA01AB1234"_s}))).first().stay;
    must(answerOf(office.office().run<RateVisit>(QUuid::createUuid(), {stay, {}, 4, u"Dark at night."_s})));
    SupportPage page(office.office(), office.lot());
    open(page);
    auto *tabs = part<Segmented>(page, u"supportTabs"_s);
    tabs->findChildren<QAbstractButton *>().at(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(rows(page, u"reviewTable"_s), 1);
    QCOMPARE(cell(page, u"reviewTable"_s, 0, 1), u"Dark at night."_s);
    QCOMPARE(words(page, u"reviewStars"_s), u"★★★★☆"_s);
    QVERIFY(words(page, u"reviewFacts"_s).contains(u"Ritu Iyer"_s));
    part(page, u"reviewTable"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(page.focusWidget()->objectName(), u"reviewReply"_s);
    QTest::keyClicks(page.focusWidget(), u"New lamps come."_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(must(answerOf(office.office().read<ReviewList>({}))).rows.first().reply, u"New lamps come."_s);
    QTRY_VERIFY(words(page, u"reviewReplied"_s).contains(PageOffice::name));
}

void TstSupportPage::keepsRepliesThatAreTyped()
{
    PageOffice office;
    for (const QString &plate : {u"KA 01 AB 1234"_s, u"KA 01 AB 5678"_s}) {
        office.enter(plate);
        const StayId stay = must(answerOf(office.office().read<StaysMeant>({plate}))).first().stay;
        must(answerOf(office.office().run<RateVisit>(QUuid::createUuid(), {stay, {}, 4, plate})));
    }
    SupportPage page(office.office(), office.lot());
    open(page);
    auto *tabs = part<Segmented>(page, u"supportTabs"_s);
    tabs->findChildren<QAbstractButton *>().at(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(rows(page, u"reviewTable"_s), 2);
    type(page, u"reviewReply"_s, u"New lamps come."_s);
    auto *table = part<ListTable>(page, u"reviewTable"_s);
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_Down);
    const auto *reply = part<QPlainTextEdit>(page, u"reviewReply"_s);
    QTRY_COMPARE(reply->toPlainText(), QString());
    QTest::keyClick(table, Qt::Key_Up);
    QTRY_COMPARE(reply->toPlainText(), u"New lamps come."_s);
}

void TstSupportPage::writesDownAReview()
{
    PageOffice office;
    office.enter(u"KA 01 AB 1234"_s);
    SupportPage page(office.office(), office.lot());
    open(page);
    auto *tabs = part<Segmented>(page, u"supportTabs"_s);
    tabs->findChildren<QAbstractButton *>().at(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(part(page, u"reviewsEmpty"_s)->isVisible());
    press(page, u"newReview"_s);
    QCOMPARE(page.focusWidget()->objectName(), u"newReviewVisit"_s);
    QTest::keyClicks(page.focusWidget(), u"QX 99"_s);
    type(page, u"newReviewText"_s, u"Dark at night."_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!errorAt(page, u"newReviewVisit"_s).isEmpty());
    QCOMPARE(part<QPlainTextEdit>(page, u"newReviewText"_s)->toPlainText(), u"Dark at night."_s);
    part<QLineEdit>(page, u"newReviewVisit"_s)->clear();
    type(page, u"newReviewVisit"_s, u"KA01AB1234"_s);
    auto *stars = part<QComboBox>(page, u"newReviewStars"_s);
    stars->setFocus(Qt::TabFocusReason);
    QTest::keyClick(stars, Qt::Key_Down);
    press(page, u"writeReview"_s);
    QTRY_COMPARE(rows(page, u"reviewTable"_s), 1);
    QCOMPARE(words(page, u"reviewStars"_s), u"★★★★☆"_s);
    QCOMPARE(words(page, u"reviewText"_s), u"Dark at night."_s);
    QVERIFY(!part(page, u"newReviewForm"_s)->isVisible());
}

void TstSupportPage::hearsOfOthers()
{
    PageOffice office;
    SupportPage page(office.office(), office.lot());
    open(page);
    QTRY_VERIFY(part(page, u"ticketsEmpty"_s)->isVisible());
    const SupportTicketId ticket = addTicket(office, u"From the kiosk"_s);
    QTRY_COMPARE(rows(page, u"ticketTable"_s), 1);
    QTRY_COMPARE(words(page, u"said1"_s), u"From the kiosk"_s);
    must(answerOf(office.office().run<AnswerTicket>(QUuid::createUuid(), {ticket, u"Seen."_s, TicketVoice::Note})));
    QTRY_VERIFY(page.findChild<TextLabel *>(u"said2"_s) != nullptr);
}

void TstSupportPage::isSealedWithoutThePassword()
{
    PageOffice office;
    addTicket(office, u"A secret of mine"_s, addDriver(office, u"Ritu Iyer"_s, u"ritu@example.org"_s));
    SupportPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(words(page, u"said1"_s), u"A secret of mine"_s);
    type(page, u"ticketText"_s, u"Dear Ritu"_s);
    press(page, u"newTicket"_s);
    type(page, u"newTicketText"_s, u"Ritu said"_s);
    page.hide();
    office.session().lock();
    page.show(); // as after coming back by PIN
    QTRY_VERIFY(part(page, u"supportSealed"_s)->isVisible());
    QVERIFY(part(page, u"ticketList"_s)->isEnabled()); // to be gone through again after the password
    QVERIFY(part(page, u"newTicket"_s)->isEnabled());
    QCOMPARE(rows(page, u"ticketTable"_s), 0);
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(u"Ritu"_s) && !label->text().contains(u"secret"_s),
                 qPrintable(label->objectName()));
    const auto buttons = page.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        QVERIFY2(!button->text().contains(u"Ritu"_s), qPrintable(button->objectName()));
    const auto texts = page.findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *text : texts)
        QVERIFY2(text->toPlainText().isEmpty(), qPrintable(text->objectName()));
    page.findChild<QAction *>(u"supportPart"_s)->trigger();
    QVERIFY(part(page, u"supportSealed"_s)->isVisible());
    QSignalSpy asked(&page, &SupportPage::passwordAsked);
    QTest::mouseClick(part(page, u"supportSealed"_s)->findChild<QAbstractButton *>(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TstSupportPage::driversSeeTheirTickets()
{
    PageOffice office;
    const SupportTicketId ticket =
        addTicket(office, u"Hello"_s, addDriver(office, u"Ritu Iyer"_s, u"ritu@example.org"_s));
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_VERIFY(part(page, u"driverTickets"_s)->isVisible());
    QCOMPARE(rows(page, u"driverTicketTable"_s), 1);
    QSignalSpy asked(&page, &DriversPage::ticketAsked);
    auto *table = part<ListTable>(page, u"driverTicketTable"_s);
    table->setFocus(Qt::TabFocusReason);
    table->chooseFirst();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<SupportTicketId>(), ticket);
}

void TstSupportPage::everythingHasAName()
{
    PageOffice office;
    addTicket(office, u"Hello"_s, addDriver(office, u"Ritu Iyer"_s, u"ritu@example.org"_s));
    SupportPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(words(page, u"said1"_s), u"Hello"_s);
    QCOMPARE(namelessWidgets(page).join(u','), QString());
}

PARKDESK_TEST(TstSupportPage)
#include "tst_supportpage.moc"
