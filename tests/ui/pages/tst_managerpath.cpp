// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/closespots.h"
#include "services/lots/readlotplan.h"
#include "services/stays/entervehicle.h"
#include "services/tariffs/publishtariff.h"
#include "tariff/starter.h"
#include "tests/support/officebuilder.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/firsttimer.h"
#include "tests/ui/pages/hire.h"
#include "ui/analytics/figurecard.h"
#include "ui/analytics/gainbars.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shared/toast.h"
#include "ui/shell/windowsettings.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// A manager who has read nothing asks which lot earned less last month, and why, and takes the answer along as PDF:
/// by real keys and a real pointer in the whole window, on an office where the cause was planted. In April four of the
/// six spots of the lot Yard were closed, and it lost its trucks; the other lot earned a little more.
class TstManagerPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromLogInToThePdf();

private:
    void addYard();
    /// Comes in, stands for two hours, pays and goes.
    void visit(LotId lot, const QString &plate, const QString &type);
    /// A month of visits on so many days of it.
    void pastMonth(const QString &month, int northADay, int yardADay, int trucksADay);
    void closeYard();
    void asksWhich(FirstTimer &person, bool &answered);
    void asksWhy(FirstTimer &person, bool &answered);
    void takesItAlong(FirstTimer &person, bool &written);
    [[nodiscard]] static QString noteOf(const FirstTimer &person, const QString &card);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PageOffice> m_office;
    LotId m_yard;
};

namespace {

constexpr int daysOfVisits = 6;
const QString manager = u"mira"_s;

} // namespace

void TstManagerPath::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(qputenv("HOME", m_home->path().toUtf8()));
    QVERIFY(QDir(m_home->path()).mkdir(u"Documents"_s));
}

void TstManagerPath::addYard()
{
    Session &owner = m_office->session();
    must(owner.setRole(Role::Admin));
    AddLot::Command yard;
    yard.name = u"Yard"_s;
    yard.timezone = u"Europe/Berlin"_s;
    yard.currency = u"EUR"_s;
    yard.rows = {{u"T-{1}"_s, 6, {u"car"_s, u"truck"_s}, 1, {}}};
    m_yard = must(answerOf(owner.office().run<AddLot>(QUuid::createUuid(), yard))).lot;
    const Currency euro = must(Currency::fromCode(u"EUR"_s));
    const QByteArray prices = must(starterTariff(StarterKind::PerHour, euro, suggestedAmounts(euro)));
    must(answerOf(owner.office().run<PublishTariff>(QUuid::createUuid(), {m_yard, prices, m_office->clock().now()})));
}

void TstManagerPath::visit(LotId lot, const QString &plate, const QString &type)
{
    EnterVehicle::Command in;
    in.lot = lot;
    in.plate = plate;
    in.vehicleType = type;
    Office &office = m_office->office();
    const QString ticket = must(answerOf(office.run<EnterVehicle>(QUuid::createUuid(), in))).ticket;
    m_office->clock().advance(minutes(110));
    const auto quote = must(answerOf(office.read<QuoteStay>({OfficeBuilder::keyOf(ticket)})));
    must(answerOf(office.run<PayStay>(QUuid::createUuid(), OfficeBuilder::paymentOf(quote, true))));
}

void TstManagerPath::pastMonth(const QString &month, int northADay, int yardADay, int trucksADay)
{
    for (int day = 0; day < daysOfVisits; ++day) {
        m_office->clock().set(at(u"%1-%2T06:00"_s.arg(month).arg(7 + 3 * day, 2, 10, QChar(u'0')), "Europe/Berlin"));
        for (int i = 0; i < northADay; ++i)
            visit(m_office->lot(), u"N %1%2"_s.arg(100 + i).arg(day), u"car"_s);
        for (int i = 0; i < yardADay; ++i)
            visit(m_yard, u"Y %1%2"_s.arg(200 + i).arg(day), u"car"_s);
        for (int i = 0; i < trucksADay; ++i)
            visit(m_yard, u"T %1%2"_s.arg(300 + i).arg(day), u"truck"_s);
    }
}

void TstManagerPath::closeYard()
{
    Office &office = m_office->office();
    ClosureRequest closing;
    closing.lot = m_yard;
    const LotPlan plan = must(answerOf(office.read<ReadLotPlan>({m_yard})));
    for (const PlanSpot &spot : plan.spots) {
        if (closing.spots.size() < 4)
            closing.spots.append(spot.id);
    }
    closing.reason = u"resurfacing"_s;
    closing.from = at(u"2026-04-01T00:00"_s, "Europe/Berlin");
    closing.until = at(u"2026-05-01T00:00"_s, "Europe/Berlin");
    must(answerOf(office.run<CloseSpots>(QUuid::createUuid(), closing)));
}

QString TstManagerPath::noteOf(const FirstTimer &person, const QString &card)
{
    const auto *found = static_cast<FigureCard *>(person.shown(card));
    return found == nullptr ? QString() : found->note();
}

void TstManagerPath::asksWhich(FirstTimer &person, bool &answered)
{
    answered = false;
    person.begin(u"Analytics in the list of pages"_s);
    person.click(u"rail-analytics"_s);
    QVERIFY2(person.waitFor([&person] { return person.focusName() == u"analyticsRange"_s; }),
             qPrintable(person.focusName()));
    person.begin(u"the period has the focus: two keys down to Last month"_s);
    person.key(Qt::Key_Down);
    person.key(Qt::Key_Down);
    const auto lots = [&person] { return static_cast<GainBars *>(person.shown(u"whyChart"_s)); };
    QVERIFY(person.waitFor([&] {
        return lots() != nullptr && lots()->markCount() == 2
            && noteOf(person, u"whyCard"_s).contains(u"1 Mar 2026 – 31 Mar 2026"_s);
    }));
    person.begin(u"read the card Where Did We Earn Less, and Why?: Yard stands first"_s);
    const GainBars::Row &first = lots()->rows().front();
    QCOMPARE(first.label, u"Yard"_s);
    QVERIFY(first.change < 0);
    QCOMPARE(first.note, u"mostly less space to offer"_s);
    QVERIFY2(first.words.startsWith(u"−"_s) && first.words.contains(u"%"_s), qPrintable(first.words));
    QVERIFY(lots()->rows().back().change > 0);
    // It is in sight without scrolling.
    QVERIFY(lots()->visibleRegion().contains(lots()->rowArea(0).center()));
    answered = true;
}

void TstManagerPath::asksWhy(FirstTimer &person, bool &answered)
{
    answered = false;
    person.begin(u"click on Yard"_s);
    const auto *lots = static_cast<GainBars *>(person.shown(u"whyChart"_s));
    person.clickAt(u"whyChart"_s, lots->rowArea(0).center());
    QVERIFY(person.waitFor([&person] {
        return person.shown(u"analyticsPath"_s) != nullptr && noteOf(person, u"whyCard"_s).contains(u"resurfacing"_s);
    }));
    person.begin(u"read why: space on offer, and what was closed; below it, which vehicles"_s);
    QCOMPARE(static_cast<TextLabel *>(person.shown(u"analyticsPathLot"_s))->text(), u"Yard"_s);
    const std::vector<GainBars::Row> &causes = lots->rows();
    QCOMPARE(causes.size(), size_t {3});
    QCOMPARE(causes[0].label, u"Space on offer"_s);
    QVERIFY(causes[0].change < 0 && causes[0].change <= causes[1].change && causes[0].change <= causes[2].change);
    QVERIFY2(noteOf(person, u"whyCard"_s).contains(u"closed: T-1, T-2"_s), qPrintable(noteOf(person, u"whyCard"_s)));
    QVERIFY(lots->visibleRegion().contains(lots->rowArea(0).center()));
    const auto *types = static_cast<GainBars *>(person.shown(u"typeChangeChart"_s));
    QVERIFY(types != nullptr);
    QTRY_COMPARE(types->rows().front().label, u"Truck"_s);
    QVERIFY(types->rows().front().note.contains(u"before 12"_s));
    // What the three causes did is the whole change, and so is what the vehicles brought less.
    qint64 byCause = 0;
    qint64 byType = 0;
    for (const GainBars::Row &row : causes)
        byCause += row.change;
    for (const GainBars::Row &row : types->rows())
        byType += row.change;
    QCOMPARE(byCause, byType);
    answered = true;
}

void TstManagerPath::takesItAlong(FirstTimer &person, bool &written)
{
    written = false;
    person.begin(u"Export, Save as PDF"_s);
    person.click(u"analyticsExport"_s);
    QVERIFY(person.waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    person.pick(u"exportPagePdf"_s);
    person.begin(u"the folder and the name are filled: Enter"_s);
    QVERIFY(person.takeSuggestedFile());
    const auto told = [&person] {
        const auto *toast = static_cast<Toast *>(person.shown(u"reportToast"_s));
        return toast != nullptr && toast->text().contains(u"is written."_s);
    };
    QVERIFY(person.waitFor(told));
    const QDir documents(m_home->filePath(u"Documents"_s));
    const QStringList files = documents.entryList({u"*.pdf"_s}, QDir::Files);
    QCOMPARE(files, QStringList {u"Figures, Yard, 1 Apr 2026 – 30 Apr 2026.pdf"_s});
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, documents.filePath(files.constFirst()), u"-"_s});
    QVERIFY2(reader.waitForFinished(), "poppler-utils is needed");
    // Without the ligatures of the paper.
    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    for (const QString &words : {u"Yard"_s, u"Where Did We Earn Less, and Why?"_s, u"Space on offer"_s,
                                 u"resurfacing"_s, u"Which Vehicles Brought Less?"_s, u"Truck"_s, u"By space"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    const auto *card = static_cast<FigureCard *>(person.shown(u"whyCard"_s));
    QVERIFY(text.contains(static_cast<GainBars *>(card->chart())->rows().front().words));
    written = true;
}

void TstManagerPath::fromLogInToThePdf()
{
    const TestDatabase database;
    m_office = std::make_unique<PageOffice>(PageOffice::Content::Office, database.url(), TestDatabase::options());
    const auto colleague = hire(*m_office, manager, u"Mira M."_s, {Role::Manager});
    addYard();
    must(m_office->session().setRole(Role::Manager));
    closeYard();
    must(m_office->session().setRole(Role::Attendant));
    pastMonth(u"2026-03"_s, 2, 2, 2);
    pastMonth(u"2026-04"_s, 3, 1, 0);
    m_office->clock().set(at(u"2026-05-04T07:00"_s, "Europe/Berlin"));

    WindowSettings settings(m_home->filePath(u"settings.ini"_s));
    MainWindow window(m_office->context(), settings, {});
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    FirstTimer person(window);
    person.begin(u"log in: name, Enter, password, Enter"_s);
    window.begin();
    QVERIFY(person.waitFor([&] { return window.state() == MainWindow::State::LogIn; }));
    person.type(manager);
    person.key(Qt::Key_Return);
    person.type(PageOffice::password);
    person.key(Qt::Key_Return);
    QVERIFY(person.waitFor([&person] { return person.focusName() == u"box"_s; }));
    bool answered = false;
    asksWhich(person, answered);
    QVERIFY(answered);
    asksWhy(person, answered);
    QVERIFY(answered);
    bool written = false;
    takesItAlong(person, written);
    QVERIFY(written);
    for (const QString &step : person.steps())
        qInfo("%s", qPrintable(step));
    QVERIFY(person.seconds() < 60);
    // And up again, as the line of the path says.
    person.key(Qt::Key_Backspace);
    QVERIFY(person.waitFor([&person] { return person.shown(u"analyticsPath"_s) == nullptr; }));
}

PARKDESK_TEST(TstManagerPath)
#include "tst_managerpath.moc"
