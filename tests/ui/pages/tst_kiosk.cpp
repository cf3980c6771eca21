// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/onetimecodes.h"
#include "domain/ticketcode.h"
#include "formats/csv.h"
#include "services/drivers/driversecrets.h"
#include "services/drivers/registerdriver.h"
#include "services/staff/enrolsecondfactor.h"
#include "services/support/ticketlist.h"
#include "tests/support/mailhouse.h"
#include "tests/ui/pages/kioskstand.h"
#include "ui/kiosk/kioskwarningpage.h"
#include "ui/shared/platetext.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(LanguageChoice)

namespace {

/// What the mail server has got for the visitor of a kiosk.
class Mailbox {
public:
    explicit Mailbox(KioskStand &stand)
        : m_stand(stand)
    {
        stand.sendMailTo(m_house.port());
    }

    /// Lets go what is due, and opens what was not opened before.
    [[nodiscard]] QList<MailHouse::Mail> open()
    {
        m_stand.letJobsRun();
        const QList<MailHouse::Mail> all = m_house.delivered();
        const qsizetype before = std::exchange(m_opened, all.size());
        return all.mid(before);
    }
    /// The code that came for \a address since; empty without one.
    [[nodiscard]] QString codeFor(const QString &address)
    {
        static const QRegularExpression code(u"^\\W*(\\d{6})\\W*$"_s, QRegularExpression::MultilineOption);
        QString newest;
        const QList<MailHouse::Mail> mails = open();
        for (const MailHouse::Mail &mail : mails) {
            const auto found = code.match(mail.text);
            if (mail.to == QStringList {address} && mail.defects.isEmpty() && found.hasMatch())
                newest = found.captured(1);
        }
        return newest;
    }

private:
    KioskStand &m_stand;
    MailHouse m_house;
    qsizetype m_opened = 0;
};

/// What opens the page that closes the kiosk: the corner, then the chord.
void touchCorner(KioskStand &stand)
{
    for (int i = 0; i < 5; ++i)
        QTest::mouseClick(stand.window().childAt(8, 8), Qt::LeftButton, {}, {8, 8});
}

void pressChord(KioskStand &stand)
{
    QTest::keyClick(stand.window().focusWidget(), Qt::Key_K, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
}

/// On that page.
[[nodiscard]] bool giveLogin(KioskStand &stand, const QString &login)
{
    return stand.type(login, &KioskVisit::password) && stand.touch(u"next"_s)
        && stand.type(PageOffice::password, &KioskVisit::password) && stand.touch(u"next"_s);
}

} // namespace

/// The kiosk by real touches and keys, on a real office in memory; a newcomer's mail goes by a real mail server.
class TstKiosk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void cleanup();
    void aNewcomersWay_data();
    void aNewcomersWay();
    void parksAndLeavesByPlate();
    void noKeyLeadsAwayFromADeed();
    void aLongPriceIsReadByKeys_data();
    void aLongPriceIsReadByKeys();
    void showsNoMoreThanAPlateProves();
    void aPasswordHasCapitals();
    void asksForThePlateOfABooking();
    void aTicketServesWhoIsLoggedIn();
    void aDeclinedCardMayTryAgain();
    void anUnknownCardIsNotChargedTwice();
    void writesToTheOffice();
    void ratingIsLeftOut();
    void warnsAndForgets();
    void backToTheStartForgets();
    void moreTimeAsOftenAsWanted();
    void thanksGoByThemselves();
    void changesTheLook();
    void keysAreLargeAndLow_data();
    void keysAreLargeAndLow();
    void everythingHasAName();
    void closesForAdminsAlone();
    void closesWithASecondFactor();

private:
    /// Whether the table in \a mail is that of one visit, which was paid.
    static void isOneVisit(const MailHouse::Mail &mail, const QString &ticket, qint64 paidMinor);
};

void TstKiosk::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    Language::apply(LanguageChoice::English);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TstKiosk::aNewcomersWay_data()
{
    QTest::addColumn<LanguageChoice>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("screen");
    QTest::newRow("English, upright") << LanguageChoice::English << Qt::LeftToRight << KioskStand::upright;
    QTest::newRow("German, upright") << LanguageChoice::German << Qt::LeftToRight << KioskStand::upright;
    QTest::newRow("mirrored, wide") << LanguageChoice::English << Qt::RightToLeft << KioskStand::wide;
}

void TstKiosk::isOneVisit(const MailHouse::Mail &mail, const QString &ticket, qint64 paidMinor)
{
    QCOMPARE(mail.defects, QStringList());
    QCOMPARE(mail.attachments.size(), 1);
    QCOMPARE(mail.attachments.first().type, u"text/csv"_s);
    QVERIFY2(mail.attachments.first().name.endsWith(u".csv"_s), qPrintable(mail.attachments.first().name));
    const CsvTable table = readCsv(mail.attachments.first().bytes);
    QCOMPARE(table.problem, QString());
    QCOMPARE(table.rows.size(), 1);
    const auto cell = [&](const QString &name) { return table.rows.first().cells.value(table.column({name})); };
    QCOMPARE(cell(u"lot"_s), u"North"_s);
    QCOMPARE(cell(u"code"_s), ticket);
    QCOMPARE(cell(u"state"_s), leftHowName(LeftHow::Paid));
    QCOMPARE(cell(u"paid"_s), Money(paidMinor, must(Currency::fromCode(u"EUR"_s))).toText());
}

void TstKiosk::aNewcomersWay()
{
    QFETCH(LanguageChoice, language);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QSize, screen);
    QApplication::setLayoutDirection(direction);
    KioskStand stand(language, screen);
    Mailbox mailbox(stand);
    const QString address = u"ann@example.org"_s;
    // They register, in five steps.
    QVERIFY(stand.touch(u"account"_s));
    QVERIFY(stand.touch(u"register"_s));
    QVERIFY(stand.reaches(u"namePage"_s));
    QVERIFY(stand.touchText(u"ann lee"_s));
    QCOMPARE(stand.window().visit().name, u"Ann Lee"_s);
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"mailPage"_s));
    QVERIFY(stand.type(address, &KioskVisit::mail));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"mailCodePage"_s));
    const QString code = mailbox.codeFor(address);
    QCOMPARE(code.size(), 6);
    QVERIFY(stand.touchText(code));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"platePage"_s));
    QVERIFY(stand.touchText(u"B-AL77"_s));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.touch(u"vehicle-car"_s));
    QVERIFY(stand.reaches(u"homePage"_s));
    QVERIFY(stand.words(u"title"_s).contains(u"Ann Lee"_s));
    // They book ahead, and go.
    QVERIFY(stand.touch(u"bookAhead"_s));
    QVERIFY(stand.reaches(u"lotsPage"_s));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.touch(u"own-0"_s));
    QVERIFY(stand.reaches(u"whenPage"_s));
    QVERIFY(stand.touch(u"lengthMore"_s));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    const QString booking = stand.window().visit().thanks.code;
    const Instant begins = stand.window().visit().thanks.at;
    QVERIFY(!booking.isEmpty());
    QVERIFY(stand.words(u"confirmation"_s).contains(address));
    const QList<MailHouse::Mail> confirmations = mailbox.open();
    QCOMPARE(confirmations.size(), 1);
    QCOMPARE(confirmations.first().to, QStringList {address});
    QVERIFY(confirmations.first().text.contains(TicketCode::fromText(booking)->shown()));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"startPage"_s));
    QVERIFY(!stand.window().visit().isLoggedIn());
    // They come back with the code.
    stand.office().clock().advance(begins - stand.office().clock().now());
    stand.scan(booking);
    QVERIFY(stand.reaches(u"stayPage"_s));
    QVERIFY(stand.touch(u"checkIn"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    QVERIFY(stand.words(u"spot"_s).contains(u"A-"_s));
    const QString ticket = stand.window().visit().thanks.code;
    QVERIFY(stand.touch(u"next"_s));
    QCOMPARE(stand.office().parkedCount(), 1);
    // They log in, stay longer, pay and leave.
    stand.office().clock().advance(minutes(2));
    QVERIFY(stand.touch(u"account"_s));
    QVERIFY(stand.touch(u"logIn"_s));
    QVERIFY(stand.type(address, &KioskVisit::mail));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"mailCodePage"_s));
    const QString second = mailbox.codeFor(address);
    QCOMPARE(second.size(), 6);
    QVERIFY(stand.touchText(second));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"homePage"_s));
    QVERIFY(stand.touch(u"leaving"_s));
    QVERIFY(stand.touch(u"extend"_s));
    QVERIFY(stand.reaches(u"extendPage"_s));
    const Instant before = stand.window().visit().stay->until;
    QVERIFY(stand.touch(u"more-60"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    QCOMPARE(stand.window().visit().thanks.at - before, Duration(hours(1)));
    QVERIFY(stand.touch(u"toHome"_s));
    QVERIFY(stand.reaches(u"homePage"_s));
    stand.office().clock().advance(hours(2));
    QVERIFY(stand.touch(u"leaving"_s));
    QVERIFY(stand.touch(u"payLeave"_s));
    QVERIFY(stand.reaches(u"payPage"_s));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    QCOMPARE(stand.window().visit().thanks.what, KioskThanks::What::Left);
    QVERIFY(!stand.words(u"receipt"_s).isEmpty());
    QCOMPARE(stand.terminal().taken().payments, 1);
    QCOMPARE(stand.office().parkedCount(), 0);
    // They rate the visit, and ask for what they left there.
    QVERIFY(stand.touch(u"rate"_s));
    QVERIFY(stand.reaches(u"ratePage"_s));
    QVERIFY(stand.touch(u"stars-4"_s));
    QVERIFY(stand.reaches(u"rateWordsPage"_s));
    QVERIFY(stand.touchText(u"dry. calm"_s));
    QCOMPARE(stand.window().visit().words, u"Dry. Calm"_s);
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    QCOMPARE(stand.window().visit().thanks.what, KioskThanks::What::Rated);
    QVERIFY(stand.key(u"rate"_s) == nullptr);
    QVERIFY(stand.touch(u"toHome"_s));
    QVERIFY(stand.reaches(u"homePage"_s));
    QVERIFY(stand.window().visit().words.isEmpty());
    QVERIFY(stand.window().visit().self->visits.first().review);
    QCOMPARE(stand.window().visit().self->visits.first().review->stars, 4);
    QVERIFY(stand.touch(u"askOffice"_s));
    QVERIFY(stand.touch(u"about-lost_property"_s));
    QVERIFY(stand.reaches(u"askWordsPage"_s));
    QVERIFY(stand.touchText(u"my hat"_s));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"askContactPage"_s));
    QCOMPARE(stand.window().visit().contact, address);
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    QVERIFY(stand.words(u"supportNumber"_s).contains(u"S-1001"_s));
    // They mail themselves their history.
    static_cast<void>(mailbox.open());
    QVERIFY(stand.touch(u"toHome"_s));
    QVERIFY(stand.touch(u"myVisits"_s));
    QVERIFY(stand.reaches(u"visitsPage"_s));
    QVERIFY(stand.words(u"ownRating"_s).contains(u'4'));
    QVERIFY(stand.key(u"rate-0"_s) != nullptr); // may be changed for a week
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    QCOMPARE(stand.window().visit().thanks.rows, 1);
    const QList<MailHouse::Mail> mails = mailbox.open();
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails.first().to, QStringList {address});
    QCOMPARE(mails.first().subject,
             language == LanguageChoice::German ? u"Ihre Parkhistorie"_s : u"Your parking history"_s);
    isOneVisit(mails.first(), ticket, stand.terminal().taken().minor);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"startPage"_s));
    QVERIFY(!stand.allWords().contains(u"Ann"_s));
    qInfo("%.1f s by the keystroke-level model", static_cast<double>(stand.modelTime().count()) / 1000);
    QVERIFY(stand.modelTime() < minutes(3));
}

void TstKiosk::parksAndLeavesByPlate()
{
    KioskStand stand;
    QVERIFY(stand.touch(u"typePlate"_s));
    QVERIFY(stand.reaches(u"platePage"_s));
    QVERIFY(stand.touchText(u"BXY1234"_s));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"vehiclePage"_s));
    QVERIFY(stand.key(u"vehicle-truck"_s) == nullptr); // no spot here is for trucks
    QVERIFY(stand.touch(u"vehicle-car"_s));
    QVERIFY(stand.reaches(u"parkOfferPage"_s));
    QCOMPARE(stand.words(u"freeNow"_s), u"10"_s);
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    QVERIFY(!stand.words(u"ticketCode"_s).isEmpty());
    QCOMPARE(stand.office().parkedCount(), 1);
    QVERIFY(stand.touch(u"next"_s));
    stand.office().clock().advance(minutes(90));
    QVERIFY(stand.touch(u"typePlate"_s));
    QVERIFY(stand.touchText(u"BXY1234"_s));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"stayPage"_s));
    QVERIFY(stand.touch(u"payLeave"_s));
    QVERIFY(stand.reaches(u"payPage"_s));
    QTRY_VERIFY(stand.words(u"amount"_s).contains(u"5.00"_s));
    QCOMPARE(stand.words(u"priceWords-0"_s), u"2 × hour at 2.50"_s);
    QCOMPARE(stand.words(u"priceAmount-0"_s), leftToRight(u"5.00"_s));
    QCOMPARE(stand.words(u"priceWords-1"_s), QString());
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    QCOMPARE(stand.window().visit().thanks.what, KioskThanks::What::Left);
    QCOMPARE(stand.terminal().taken().minor, 500);
    QCOMPARE(stand.office().parkedCount(), 0);
}

void TstKiosk::noKeyLeadsAwayFromADeed()
{
    KioskStand stand;
    QVERIFY(stand.touch(u"typePlate"_s));
    QVERIFY(stand.touch(u"next"_s)); // a cycle has no plate by which a second entry would be refused
    QVERIFY(stand.touch(u"vehicle-cycle"_s));
    QVERIFY(stand.reaches(u"parkOfferPage"_s));
    QTRY_VERIFY(stand.key(u"next"_s)->isEnabled());
    // All of it before the office has answered.
    for (const QString &key : {u"next"_s, u"textSize"_s, u"language-de"_s, u"back"_s, u"help"_s})
        QTest::mouseClick(stand.key(key), Qt::LeftButton);
    QVERIFY(stand.reaches(u"donePage"_s));
    QVERIFY(!stand.words(u"ticketCode"_s).isEmpty());
    QCOMPARE(stand.office().parkedCount(), 1);
    QCOMPARE(stand.window().visit().language, LanguageChoice::English);
    QCOMPARE(stand.window().visit().textPercent, 100);
}

void TstKiosk::aLongPriceIsReadByKeys_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("screen");
    QTest::newRow("upright") << Qt::LeftToRight << KioskStand::upright;
    QTest::newRow("mirrored, wide") << Qt::RightToLeft << KioskStand::wide;
}

void TstKiosk::aLongPriceIsReadByKeys()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QSize, screen);
    QApplication::setLayoutDirection(direction);
    KioskStand stand(LanguageChoice::English, screen);
    const QString ticket = stand.office().enter(u"B CD 22"_s);
    stand.office().clock().advance(hours(24 * 30)); // each day has its cap
    QVERIFY(stand.touch(u"textSize"_s));
    QVERIFY(stand.touch(u"textSize"_s));
    stand.scan(ticket);
    QVERIFY(stand.touch(u"payOnly"_s));
    QVERIFY(stand.reaches(u"payPage"_s));
    QTRY_VERIFY(!stand.words(u"priceAmount-0"_s).isEmpty());
    QList<QLabel *> amounts;
    for (int line = 0; QLabel *amount = stand.page()->findChild<QLabel *>(u"priceAmount-%1"_s.arg(line)); ++line)
        amounts.append(amount);
    QVERIFY2(amounts.size() > 20, qPrintable(QString::number(amounts.size())));
    QTRY_VERIFY(amounts.last()->visibleRegion().isEmpty()); // once it is laid out
    for (qsizetype touches = 0; touches < amounts.size() && amounts.last()->visibleRegion().isEmpty(); ++touches)
        QVERIFY(stand.touch(u"scrollDown"_s));
    QVERIFY(!amounts.last()->visibleRegion().isEmpty());
    // Nothing of a line is beside the screen, and amounts stand where lines end.
    for (int line = 0; line < amounts.size(); ++line) {
        const auto *words = stand.page()->findChild<QLabel *>(u"priceWords-%1"_s.arg(line));
        const int amountAt = amounts.at(line)->mapTo(&stand.window(), QPoint()).x();
        const int wordsAt = words->mapTo(&stand.window(), QPoint()).x();
        QCOMPARE(amountAt < wordsAt, direction == Qt::RightToLeft);
        QVERIFY(std::min(amountAt, wordsAt) >= 0);
        QVERIFY(std::max(amountAt + amounts.at(line)->width(), wordsAt + words->width()) <= screen.width());
        QVERIFY(amounts.at(line)->width() >= amounts.at(line)->sizeHint().width());
    }
    QVERIFY(stand.key(u"next"_s)->isEnabled());
}

void TstKiosk::showsNoMoreThanAPlateProves()
{
    KioskStand stand;
    RegisterDriver::Command zoe;
    zoe.fields.name = u"Zoe Quartz"_s;
    zoe.vehicles = {{u"B ZQ 9999"_s, u"car"_s}};
    must(answerOf(stand.office().office().run<RegisterDriver>(QUuid::createUuid(), zoe)));
    stand.office().enter(u"B ZQ 9999"_s);
    QVERIFY(stand.touch(u"typePlate"_s));
    QVERIFY(stand.touchText(u"BZQ9999"_s));
    QVERIFY(stand.touch(u"next"_s));
    QTRY_VERIFY(!stand.words(u"notice"_s).isEmpty() && stand.key(u"next"_s)->isEnabled());
    QTRY_VERIFY(stand.words(u"notice"_s).contains(u"ticket"_s));
    QCOMPARE(stand.page()->objectName(), u"platePage"_s);
    QVERIFY(!stand.allWords().contains(u"Quartz"_s));
    QVERIFY(!stand.allWords().contains(u"A-"_s));
}

void TstKiosk::aPasswordHasCapitals()
{
    KioskStand stand;
    QVERIFY(stand.touch(u"account"_s));
    QVERIFY(stand.touch(u"logIn"_s));
    QVERIFY(stand.type(u"ann@example.org"_s, &KioskVisit::mail));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.touch(u"havePassword"_s));
    QVERIFY(stand.reaches(u"passwordPage"_s));
    QVERIFY(stand.touchText(u"ab"_s));
    QVERIFY(stand.touch(u"shift"_s));
    QVERIFY(stand.touchText(u"C!"_s));
    QVERIFY(stand.touch(u"shift"_s));
    QVERIFY(stand.touchText(u"d1"_s));
    QCOMPARE(stand.window().visit().password, u"abC!d1"_s);
    // It stays for the code, and is typed anew when it was wrong.
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"mailCodePage"_s));
    QCOMPARE(stand.window().visit().password, u"abC!d1"_s);
    QVERIFY(stand.touch(u"havePassword"_s));
    QVERIFY(stand.reaches(u"passwordPage"_s));
    QVERIFY(stand.window().visit().password.isEmpty());
}

void TstKiosk::asksForThePlateOfABooking()
{
    KioskStand stand;
    const QString booking = stand.office().reserve(QString(), minutes(5), hours(2));
    QVERIFY(stand.touch(u"typePlate"_s));
    QVERIFY(stand.touchText(u"BXY1"_s)); // before they thought of the code
    stand.scan(booking);
    QVERIFY(stand.reaches(u"stayPage"_s));
    QVERIFY(stand.key(u"changePlate"_s) == nullptr);
    QVERIFY(stand.touch(u"checkIn"_s));
    QVERIFY(stand.reaches(u"platePage"_s));
    QVERIFY(stand.window().visit().plate.isEmpty());
    QVERIFY(!stand.key(u"next"_s)->isEnabled()); // a car has one
    QVERIFY(stand.touchText(u"BXY77"_s));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"stayPage"_s));
    QVERIFY(stand.words(u"stayPlate"_s).contains(u"77"_s));
    QVERIFY(stand.key(u"changePlate"_s) != nullptr);
    QVERIFY(stand.touch(u"checkIn"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    QCOMPARE(stand.window().visit().thanks.what, KioskThanks::What::Arrived);
    QCOMPARE(stand.office().parkedCount(), 1);
}

void TstKiosk::aTicketServesWhoIsLoggedIn()
{
    KioskStand stand;
    Office &office = stand.office().office();
    RegisterDriver::Command zoe;
    zoe.fields.name = u"Zoe Quartz"_s;
    const DriverId driver = must(answerOf(office.run<RegisterDriver>(QUuid::createUuid(), zoe))).driver;
    const QString card = newDriverCard();
    must(answerOf(office.run<IssueDriverCard>(QUuid::createUuid(), {driver, card})));
    const QString ticket = stand.office().enter(u"B CD 22"_s); // of nobody registered
    stand.office().clock().advance(minutes(30));
    stand.scan(card);
    QVERIFY(stand.reaches(u"homePage"_s));
    stand.scan(ticket);
    QVERIFY(stand.reaches(u"stayPage"_s));
    QVERIFY(stand.touch(u"payLeave"_s));
    QVERIFY(stand.reaches(u"payPage"_s));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    QCOMPARE(stand.window().visit().thanks.what, KioskThanks::What::Left);
    QVERIFY(stand.key(u"rate"_s) == nullptr); // it was no visit of theirs
}

void TstKiosk::aDeclinedCardMayTryAgain()
{
    KioskStand stand;
    stand.terminal().plan({CardSimulator::Turn::Decline, CardSimulator::Turn::Approve});
    const QString ticket = stand.office().enter(u"B CD 22"_s);
    stand.office().clock().advance(minutes(30));
    stand.scan(ticket);
    QVERIFY(stand.touch(u"payOnly"_s));
    QVERIFY(stand.reaches(u"payPage"_s));
    QVERIFY(stand.touch(u"next"_s));
    QTRY_VERIFY(stand.words(u"notice"_s).contains(u"declined"_s));
    QCOMPARE(stand.terminal().taken().payments, 0);
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    QCOMPARE(stand.window().visit().thanks.what, KioskThanks::What::Paid);
    QCOMPARE(stand.terminal().taken().payments, 1);
    QCOMPARE(stand.office().parkedCount(), 1);
}

void TstKiosk::anUnknownCardIsNotChargedTwice()
{
    KioskStand stand;
    stand.terminal().plan({CardSimulator::Turn::Mute});
    const QString ticket = stand.office().enter(u"B CD 22"_s);
    stand.office().clock().advance(minutes(30));
    stand.scan(ticket);
    QVERIFY(stand.touch(u"payLeave"_s));
    QVERIFY(stand.reaches(u"payPage"_s));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    QCOMPARE(stand.window().visit().thanks.what, KioskThanks::What::Unknown);
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"startPage"_s));
    stand.scan(stand.office().enter(u"B EF 33"_s)); // another, as the same twice is one scan
    QVERIFY(stand.reaches(u"stayPage"_s));
    QVERIFY(stand.touch(u"finish"_s));
    QVERIFY(stand.reaches(u"startPage"_s));
    // Whoever scans the ticket again is told, and can pay nothing meanwhile.
    stand.scan(ticket);
    QVERIFY(stand.reaches(u"stayPage"_s));
    QVERIFY(stand.key(u"payLeave"_s) == nullptr);
    stand.terminal().speak(true);
    QSignalSpy settled(&stand.window().till(), &KioskTill::settled);
    stand.window().till().askAgain();
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(stand.terminal().taken().payments, 1);
}

void TstKiosk::writesToTheOffice()
{
    KioskStand stand;
    QVERIFY(stand.touch(u"callOffice"_s));
    QVERIFY(stand.reaches(u"helpPage"_s));
    QVERIFY(stand.touch(u"writeOffice"_s));
    QVERIFY(stand.reaches(u"askPage"_s));
    QVERIFY(stand.touch(u"about-damage"_s));
    QVERIFY(stand.reaches(u"askWordsPage"_s));
    QVERIFY(!stand.key(u"next"_s)->isEnabled()); // nothing is said yet
    QVERIFY(stand.touchText(u" a dent"_s));
    QCOMPARE(stand.window().visit().words, u"A dent"_s);
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"askContactPage"_s));
    QVERIFY(stand.window().visit().contact.isEmpty());
    QVERIFY(stand.type(u"ann@"_s, &KioskVisit::contact));
    QVERIFY(stand.touch(u"next"_s));
    QTRY_VERIFY(!stand.words(u"notice"_s).isEmpty() && !stand.words(u"notice"_s).contains(u"One moment"_s));
    QCOMPARE(stand.page()->objectName(), u"askContactPage"_s);
    QVERIFY(stand.type(u"b.org"_s, &KioskVisit::contact));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    QVERIFY(stand.words(u"supportNumber"_s).contains(u"S-1001"_s));
    const auto tickets = must(answerOf(stand.office().office().read<TicketList>({}))).rows;
    QCOMPARE(tickets.size(), 1);
    QCOMPARE(tickets.first().category, TicketCategory::Damage);
    QCOMPARE(tickets.first().text, u"A dent"_s);
    // The number stays long enough to be copied; then all of it is forgotten.
    stand.idleFor(KioskIdle::untilThanksGo);
    QCOMPARE(stand.page()->objectName(), u"donePage"_s);
    stand.idleFor(KioskIdle::untilCodeGoes - KioskIdle::untilThanksGo);
    QVERIFY(stand.reaches(u"startPage"_s));
    QVERIFY(stand.window().visit().thanks.number.isEmpty());
    // Whoever goes away in the middle leaves nothing either.
    QVERIFY(stand.touch(u"callOffice"_s));
    QVERIFY(stand.touch(u"writeOffice"_s));
    QVERIFY(stand.touch(u"about-question"_s));
    QVERIFY(stand.touchText(u"why"_s));
    stand.idleFor(KioskIdle::untilWarning);
    QVERIFY(stand.reaches(u"warningPage"_s));
    stand.idleFor(KioskIdle::warning);
    QVERIFY(stand.reaches(u"startPage"_s));
    QVERIFY(stand.window().visit().words.isEmpty());
}

void TstKiosk::ratingIsLeftOut()
{
    KioskStand stand;
    const QString ticket = stand.office().enter(u"B CD 22"_s);
    stand.office().clock().advance(minutes(30));
    stand.scan(ticket);
    QVERIFY(stand.touch(u"payLeave"_s));
    QVERIFY(stand.reaches(u"payPage"_s));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    QCOMPARE(stand.window().visit().thanks.what, KioskThanks::What::Left);
    QVERIFY(stand.key(u"rate"_s) == nullptr); // nobody is logged in
}

void TstKiosk::warnsAndForgets()
{
    KioskStand stand;
    QVERIFY(stand.touch(u"typePlate"_s));
    QVERIFY(stand.touchText(u"BXY1"_s));
    stand.idleFor(KioskIdle::untilWarning - seconds(1));
    QCOMPARE(stand.page()->objectName(), u"platePage"_s);
    stand.idleFor(seconds(1));
    QVERIFY(stand.reaches(u"warningPage"_s));
    QVERIFY(!stand.allWords().contains(u"BXY"_s)); // the page behind is not to be read
    stand.idleFor(seconds(6));
    QVERIFY(stand.allWords().contains(u"24"_s));
    stand.idleFor(seconds(24));
    QVERIFY(stand.reaches(u"startPage"_s));
    QCOMPARE(stand.window().visit().plate, QString());
    QVERIFY(stand.window().visit().way.isEmpty());
    QTRY_COMPARE(stand.window().findChildren<KioskPage *>(QString(), Qt::FindDirectChildrenOnly).size(), 1);
}

void TstKiosk::backToTheStartForgets()
{
    KioskStand stand;
    QVERIFY(stand.touch(u"textSize"_s));
    QVERIFY(stand.touch(u"account"_s));
    QVERIFY(stand.touch(u"register"_s));
    QVERIFY(stand.touchText(u"ann"_s));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.type(u"ann@"_s, &KioskVisit::mail));
    for (const QString &page : {u"namePage"_s, u"accountPage"_s, u"startPage"_s}) {
        QVERIFY(stand.touch(u"back"_s));
        QVERIFY(stand.reaches(page));
    }
    QVERIFY(stand.window().visit().name.isEmpty());
    QVERIFY(stand.window().visit().mail.isEmpty());
    QCOMPARE(stand.window().visit().errand, KioskErrand::None);
    QVERIFY(stand.touch(u"typePlate"_s));
    QVERIFY(stand.touchText(u"BXY1"_s));
    QVERIFY(stand.touch(u"back"_s));
    QVERIFY(stand.touch(u"typePlate"_s));
    QVERIFY(stand.reaches(u"platePage"_s));
    QVERIFY(stand.window().visit().plate.isEmpty());
    QCOMPARE(stand.window().visit().textPercent, 150); // that is of the one who stands there
}

void TstKiosk::moreTimeAsOftenAsWanted()
{
    KioskStand stand;
    QVERIFY(stand.touch(u"typePlate"_s));
    QVERIFY(stand.touchText(u"BXY1"_s));
    Duration wait = KioskIdle::untilWarning;
    for (int i = 0; i < 5; ++i) {
        stand.idleFor(wait);
        QVERIFY(stand.reaches(u"warningPage"_s));
        QCOMPARE(stand.window().focusWidget()->objectName(), u"moreTime"_s);
        QTest::keyClick(stand.window().focusWidget(), Qt::Key_Return);
        QVERIFY(stand.reaches(u"platePage"_s));
        QCOMPARE(stand.window().visit().plate, u"BXY1"_s);
        wait = KioskIdle::moreTime;
    }
}

void TstKiosk::thanksGoByThemselves()
{
    KioskStand stand;
    QVERIFY(stand.touch(u"typePlate"_s));
    QVERIFY(stand.touchText(u"BXY1"_s));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.touch(u"vehicle-car"_s));
    QVERIFY(stand.reaches(u"parkOfferPage"_s));
    QVERIFY(stand.touch(u"next"_s));
    QVERIFY(stand.reaches(u"donePage"_s));
    stand.idleFor(KioskIdle::untilThanksGo);
    QCOMPARE(stand.page()->objectName(), u"donePage"_s); // there is a code to be copied
    stand.idleFor(KioskIdle::untilCodeGoes - KioskIdle::untilThanksGo);
    QVERIFY(stand.reaches(u"startPage"_s));
    QVERIFY(stand.window().visit().thanks.code.isEmpty());
}

void TstKiosk::changesTheLook()
{
    KioskStand stand;
    const QString english = stand.key(u"typePlate"_s)->text();
    QVERIFY(stand.touch(u"language-de"_s));
    QTRY_VERIFY(stand.key(u"typePlate"_s)->text() != english);
    const int size = stand.page()->findChild<QLabel *>(u"lotLine"_s)->font().pixelSize();
    QVERIFY(stand.touch(u"textSize"_s));
    QVERIFY(stand.touch(u"textSize"_s));
    const int large = stand.page()->findChild<QLabel *>(u"lotLine"_s)->font().pixelSize();
    QVERIFY2(large >= 2 * size - 1, qPrintable(u"%1 to %2"_s.arg(size).arg(large)));
    QVERIFY(stand.touch(u"contrast"_s));
    QCOMPARE(themeOf(&stand.window()).kind, Theme::Kind::HighContrast);
    // What one changed is not the next one's.
    stand.idleFor(KioskIdle::untilWarning);
    QTRY_COMPARE(stand.key(u"typePlate"_s)->text(), english);
    QCOMPARE(stand.window().visit().textPercent, 100);
    QCOMPARE(themeOf(&stand.window()).kind, Theme::Kind::Light);
}

void TstKiosk::keysAreLargeAndLow_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<bool>("lower");
    QTest::newRow("upright") << KioskStand::upright << false;
    QTest::newRow("upright, lower") << KioskStand::upright << true;
    QTest::newRow("wide") << KioskStand::wide << false;
    QTest::newRow("wide, lower") << KioskStand::wide << true;
}

void TstKiosk::keysAreLargeAndLow()
{
    QFETCH(QSize, screen);
    QFETCH(bool, lower);
    KioskStand stand(LanguageChoice::English, screen);
    if (lower)
        QVERIFY(stand.touch(u"lowerReach"_s));
    const auto check = [&](const QString &name) {
        if (!stand.reaches(name))
            return u"%1 did not come"_s.arg(name);
        QStringList small;
        const int least = static_cast<int>(KioskScale::keyMm * KioskScale::usualPixelsPerMm) - 1;
        const QList<TouchKey *> keys = stand.page()->findChildren<TouchKey *>();
        for (const TouchKey *key : keys) {
            if (!key->isVisible())
                continue;
            const QRect at(key->mapTo(&stand.window(), QPoint()), key->size());
            if (at.width() < least || at.height() < least)
                small.append(u"%1 is %2x%3"_s.arg(key->objectName()).arg(at.width()).arg(at.height()));
            if (!stand.window().rect().contains(at))
                small.append(u"%1 is cut"_s.arg(key->objectName()));
            if (lower && at.top() < screen.height() * 6 / 10)
                small.append(u"%1 at %2"_s.arg(key->objectName()).arg(at.top()));
        }
        return small.join(u", "_s);
    };
    QCOMPARE(check(u"startPage"_s), QString());
    QVERIFY(stand.touch(u"typePlate"_s));
    QCOMPARE(check(u"platePage"_s), QString());
    QVERIFY(stand.touch(u"back"_s));
    QVERIFY(stand.touch(u"account"_s));
    QCOMPARE(check(u"accountPage"_s), QString());
    QVERIFY(stand.touch(u"register"_s));
    QCOMPARE(check(u"namePage"_s), QString());
    QVERIFY(stand.touch(u"key-a"_s));
    QVERIFY(stand.touch(u"next"_s));
    QCOMPARE(check(u"mailPage"_s), QString());
    QVERIFY(stand.type(u"a@b.org"_s, &KioskVisit::mail));
    QVERIFY(stand.touch(u"next"_s));
    QCOMPARE(check(u"mailCodePage"_s), QString());
    QVERIFY(stand.touch(u"help"_s));
    QCOMPARE(check(u"helpPage"_s), QString());
    QVERIFY(stand.touch(u"writeOffice"_s));
    QCOMPARE(check(u"askPage"_s), QString());
    QVERIFY(stand.touch(u"about-question"_s));
    QCOMPARE(check(u"askWordsPage"_s), QString());
}

void TstKiosk::everythingHasAName()
{
    KioskStand stand;
    QCOMPARE(namelessWidgets(stand.window()), QStringList());
    QVERIFY(stand.touch(u"typePlate"_s));
    QCOMPARE(namelessWidgets(stand.window()), QStringList());
    QVERIFY(stand.touch(u"help"_s));
    QCOMPARE(namelessWidgets(stand.window()), QStringList());
    QVERIFY(stand.touch(u"writeOffice"_s));
    QVERIFY(stand.touch(u"about-question"_s));
    QVERIFY(stand.reaches(u"askWordsPage"_s));
    QCOMPARE(namelessWidgets(stand.window()), QStringList());
}

void TstKiosk::closesForAdminsAlone()
{
    KioskStand stand;
    hire(stand.office(), u"tom"_s, u"Tom"_s, {Role::Attendant});
    QSignalSpy left(&stand.window(), &KioskWindow::left);
    pressChord(stand);
    QCOMPARE(stand.page()->objectName(), u"startPage"_s);
    stand.window().close();
    QVERIFY(stand.window().isVisible());
    touchCorner(stand);
    QCOMPARE(stand.page()->objectName(), u"startPage"_s);
    pressChord(stand);
    QVERIFY(stand.reaches(u"leavePage"_s));
    QVERIFY(giveLogin(stand, u"tom"_s));
    QTRY_VERIFY(stand.words(u"notice"_s).contains(u"may not"_s));
    QVERIFY(stand.window().visit().password.isEmpty()); // another one is not typed behind it
    QVERIFY(left.isEmpty());
    QVERIFY(stand.window().isVisible());
    QVERIFY(stand.touch(u"finish"_s));
    touchCorner(stand);
    pressChord(stand);
    QVERIFY(stand.reaches(u"leavePage"_s));
    QVERIFY(giveLogin(stand, PageOffice::login));
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(!stand.window().isVisible());
}

void TstKiosk::closesWithASecondFactor()
{
    KioskStand stand;
    const auto factor = must(newSecondFactor(PageOffice::login));
    const auto codeNow = [&] { return must(OneTimeCodes::codeAt(factor.secret, stand.office().clock().now())); };
    must(answerOf(stand.office().office().run<EnrolSecondFactor>(QUuid::createUuid(), {factor, codeNow()})));
    stand.office().clock().advance(OneTimeCodes::step);
    QSignalSpy left(&stand.window(), &KioskWindow::left);
    touchCorner(stand);
    pressChord(stand);
    QVERIFY(stand.reaches(u"leavePage"_s));
    QVERIFY(giveLogin(stand, PageOffice::login));
    QTRY_VERIFY(stand.words(u"lead"_s).contains(u"authenticator"_s));
    QVERIFY(left.isEmpty());
    QVERIFY(stand.touch(u"next"_s)); // nothing is typed yet, so the office is not asked
    QVERIFY(!stand.words(u"notice"_s).isEmpty() && !stand.words(u"notice"_s).contains(u"One moment"_s));
    QVERIFY(stand.type(u"0000"_s, &KioskVisit::code));
    QVERIFY(stand.touch(u"next"_s));
    QTRY_VERIFY(stand.words(u"notice"_s).contains(u"not the code"_s));
    QVERIFY(stand.window().visit().code.isEmpty()); // the code alone is asked for again
    QVERIFY(left.isEmpty());
    QVERIFY(stand.type(codeNow(), &KioskVisit::code));
    QVERIFY(stand.touch(u"next"_s));
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(!stand.window().isVisible());
}

PARKDESK_TEST(TstKiosk)

#include "tst_kiosk.moc"
