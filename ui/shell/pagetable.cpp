// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pagetable.h"

#include "services/session.h"
#include "ui/analytics/analyticspage.h"
#include "ui/analytics/pagereport.h"
#include "ui/analytics/todaypage.h"
#include "ui/bookings/bookingspage.h"
#include "ui/desk/deskpage.h"
#include "ui/drivers/driverspage.h"
#include "ui/exports/exportpage.h"
#include "ui/health/healthpage.h"
#include "ui/help/helppage.h"
#include "ui/imports/importpage.h"
#include "ui/jobs/jobspage.h"
#include "ui/journal/journalpage.h"
#include "ui/leaving/leavingpage.h"
#include "ui/lots/lotspage.h"
#include "ui/map/mappage.h"
#include "ui/payments/paymentspage.h"
#include "ui/rack/rackpage.h"
#include "ui/search/searchpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/printing/printing.h"
#include "ui/shell/language.h"
#include "ui/shell/officeview.h"
#include "ui/shell/shortcutspage.h"
#include "ui/staff/ownaccountpage.h"
#include "ui/staff/staffpage.h"
#include "ui/stays/staypage.h"
#include "ui/support/supportpage.h"
#include "ui/tariffs/tariffspage.h"

#include <QCoreApplication>

namespace parkdesk {

namespace {

struct Page {
    Q_DECLARE_TR_FUNCTIONS(Page)
};
using Place = PageEntry::Place;
using Manner = PageEntry::Manner;

QWidget *ownAccount(const PageParts &p)
{
    auto *page = new OwnAccountPage(p.session.office());
    page->setPrinting(p.printing);
    QObject::connect(page, &OwnAccountPage::nameChanged, &p.view, &OfficeView::tellName);
    QObject::connect(page, &OwnAccountPage::left, &p.view, &OfficeView::focusBox);
    return page;
}

/// A driver that \a page asks for is on the page of drivers.
template <typename AskingPage>
void leadToDrivers(AskingPage *page, OfficeView &view)
{
    QObject::connect(page, &AskingPage::driverAsked, &view, [&view](DriverId driver, const QString &number) {
        const QString drivers = QStringLiteral("drivers");
        if (view.showPage(drivers))
            static_cast<DriversPage *>(view.page(drivers))->showDriver(driver, number);
    });
}

/// Who came by PIN gives the password at the window's door.
template <typename AskingPage>
void leadToPassword(AskingPage *page, const PageParts &p)
{
    QObject::connect(page, &AskingPage::passwordAsked, &p.view,
                     [&view = p.view, &session = p.session] { view.askForPassword(session.role()); });
}

/// The form of a new booking is the desk's.
QWidget *bookable(BookingsPage *page, OfficeView &view)
{
    QObject::connect(page, &BookingsPage::bookingAsked, &view, [&view] {
        view.focusBox();
        view.desk().openBooking();
    });
    leadToDrivers(page, view);
    return view.routed(page);
}

/// Who comes in on a spot of the map, or is booked there, is asked at the desk.
QWidget *mapped(MapPage *page, OfficeView &view)
{
    QObject::connect(page, &MapPage::enterAsked, &view, [&view](const QString &spot) {
        view.focusBox();
        view.desk().enterOn(spot);
    });
    QObject::connect(page, &MapPage::bookingAsked, &view, [&view](const QString &spot) {
        view.focusBox();
        view.desk().bookOn(spot);
    });
    QObject::connect(page, &MapPage::pageAsked, &view, &OfficeView::showPage);
    return view.routed(page);
}

/// The page of one stay leads back to where it was asked for.
QWidget *closable(StayPage *page, OfficeView &view)
{
    QObject::connect(page, &StayPage::closed, &view, &OfficeView::goBack);
    return view.routed(page);
}

/// A list of stays: its deeds are done at the desk, and from an empty one the way leads there.
template <typename ListPage>
QWidget *listed(ListPage *page, OfficeView &view)
{
    QObject::connect(page, &ListPage::deskAsked, &view, &OfficeView::focusBox);
    return view.routed(page);
}

QWidget *drivers(const PageParts &p)
{
    auto *page = new DriversPage(p.session.office(), p.session.desk().lot);
    leadToPassword(page, p);
    QObject::connect(page, &DriversPage::ticketAsked, &p.view, [&view = p.view](SupportTicketId ticket) {
        const QString support = QStringLiteral("support");
        if (view.showPage(support))
            static_cast<SupportPage *>(view.page(support))->showTicket(ticket);
    });
    return p.view.routed(page);
}

/// Who asks leads to the page of drivers.
QWidget *support(const PageParts &p)
{
    auto *page = new SupportPage(p.session.office(), p.session.desk().lot);
    leadToPassword(page, p);
    leadToDrivers(page, p.view);
    return p.view.routed(page);
}

QWidget *search(const PageParts &p)
{
    auto *page = new SearchPage(p.session.office(), p.session.desk().lot, p.memory);
    leadToPassword(page, p);
    return p.view.routed(page);
}

/// From a row of the journal the way leads to the page of what it is about.
QWidget *journal(JournalPage *page, OfficeView &view)
{
    QObject::connect(page, &JournalPage::pageAsked, &view, &OfficeView::showPage);
    return view.routed(page);
}

QWidget *leavingWithPaper(const PageParts &p)
{
    auto *page = new LeavingPage(p.session.office(), p.session.desk().lot, p.memory);
    page->setPrinting(p.printing);
    return listed(page, p.view);
}

QWidget *deskWithPaper(const PageParts &p)
{
    auto *page = new DeskPage(p.session.office(), p.session.desk().lot);
    page->setPrinting(p.printing);
    return page;
}

QWidget *figuresWithReports(const PageParts &p)
{
    auto *page = new AnalyticsPage(p.session.office(), p.session.desk().lot);
    new PageReport(*page, &p.memory, FileChoice::dialog()); // the page owns it
    return p.view.routed(page);
}

QWidget *settingsWithPrinters(const PageParts &p)
{
    auto *page = new SettingsPage(p.session.office(), p.session.desk().id, p.preferences);
    p.printing.findPrinters().then(page, [page](const QStringList &names) { page->setPrinters(names); });
    return page;
}

} // namespace

// clang-format off
const std::vector<PageEntry> &pageTable()
{
    static const std::vector<PageEntry> table {
        {"desk", Glyph::Desk, Place::Work, 1, Manner::Steady, Permission::SeeDesk,
         [] { return Page::tr("Desk"); },
         deskWithPaper},
        {"rack", Glyph::Rack, Place::Work, 2, Manner::Steady, Permission::SeeDesk,
         [] { return Page::tr("Rack"); },
         [](const PageParts &p) -> QWidget * { return p.view.routed(new RackPage(p.session.office(), p.session.desk().lot)); }},
        {"map", Glyph::Map, Place::Work, 3, Manner::Steady, Permission::SeeDesk,
         [] { return Page::tr("Map"); },
         [](const PageParts &p) -> QWidget * { return mapped(new MapPage(p.session.office(), p.session.desk().lot), p.view); }},
        {"leaving", Glyph::Leaving, Place::Work, 4, Manner::Glance, Permission::SeeDesk,
         [] { return Page::tr("Leaving"); },
         leavingWithPaper},
        {"bookings", Glyph::Bookings, Place::Work, 5, Manner::Glance, Permission::SeeDesk,
         [] { return Page::tr("Bookings"); },
         [](const PageParts &p) -> QWidget * { return bookable(new BookingsPage(p.session.office(), p.session.desk().lot, p.memory), p.view); }},
        {"drivers", Glyph::Account, Place::Work, 9, Manner::Steady, Permission::SeeDrivers,
         [] { return Page::tr("Drivers"); },
         drivers},
        {"support", Glyph::Words, Place::Work, 0, Manner::Steady, Permission::AnswerDrivers,
         [] { return Page::tr("Support"); },
         support},
        {"lots", Glyph::Lot, Place::Work, 6, Manner::Glance, Permission::SeeDesk,
         [] { return Page::tr("Lots"); },
         [](const PageParts &p) -> QWidget * { return new LotsPage(p.session.office(), p.session.desk().lot); }},
        {"search", Glyph::Search, Place::Work, 7, Manner::Steady, Permission::SeeDesk,
         [] { return Page::tr("Search"); },
         search},
        {"analytics", Glyph::List, Place::Work, 8, Manner::Steady, Permission::SeeStaff,
         [] { return Page::tr("Analytics"); },
         figuresWithReports},
        {"today", Glyph::Eye, Place::Work, '0', Manner::Steady, Permission::SeeDesk,
         [] { return Page::tr("Today"); },
         [](const PageParts &p) -> QWidget * { return new TodayPage(p.session.office()); }},
        {"journal", Glyph::Clock, Place::Work, 0, Manner::Steady, Permission::SeeJournal,
         [] { return Page::tr("Journal"); },
         [](const PageParts &p) -> QWidget * { return journal(new JournalPage(p.session.office(), p.session.desk().lot, p.memory), p.view); }},
        {"payments", Glyph::Paid, Place::Work, 0, Manner::Steady, Permission::SeeJournal,
         [] { return Page::tr("Payments"); },
         [](const PageParts &p) -> QWidget * { return p.view.routed(new PaymentsPage(p.session.office(), p.session.desk().lot, p.memory)); }},
        {"stay", Glyph::Ticket, Place::Apart, 0, Manner::Steady, Permission::SeeDesk,
         [] { return Page::tr("Stay"); },
         [](const PageParts &p) -> QWidget * { return closable(new StayPage(p.session.office()), p.view); }},
        {"tariffs", Glyph::Discount, Place::Setup, 0, Manner::Steady, Permission::PublishTariffs,
         [] { return Page::tr("Tariffs"); },
         [](const PageParts &p) -> QWidget * { return new TariffsPage(p.session.office(), p.session.desk().lot); }},
        {"staff", Glyph::Account, Place::Setup, 0, Manner::Steady, Permission::SeeStaff,
         [] { return Page::tr("Staff"); },
         [](const PageParts &p) -> QWidget * { return new StaffPage(p.session.office(), p.session.desk().lot, p.memory); }},
        {"imports", Glyph::Came, Place::Setup, 0, Manner::Steady, Permission::ManageLots,
         [] { return Page::tr("Import"); },
         [](const PageParts &p) -> QWidget * { return new ImportPage(p.session.office()); }},
        {"exports", Glyph::Went, Place::Setup, 0, Manner::Steady, Permission::ExportData,
         [] { return Page::tr("Export"); },
         [](const PageParts &p) -> QWidget * { return new ExportPage(p.session.office(), p.session.desk().lot, p.memory); }},
        {"jobs", Glyph::Mail, Place::Setup, 0, Manner::Steady, Permission::SeeJobs,
         [] { return Page::tr("Jobs and Mail"); },
         [](const PageParts &p) -> QWidget * { return new JobsPage(p.session.office(), p.session.desk().lot); }},
        {"health", Glyph::Database, Place::Setup, 0, Manner::Steady, Permission::SeeHealth,
         [] { return Page::tr("Health"); },
         [](const PageParts &p) -> QWidget * { return new HealthPage(p.session.office(), p.session.desk().lot); }},
        {"account", Glyph::Account, Place::Apart, 0, Manner::Steady, Permission::SeeDesk,
         [] { return Page::tr("Your Account"); }, ownAccount},
        {"settings", Glyph::Gear, Place::Setup, ',', Manner::Steady, Permission::SeeDesk,
         [] { return Page::tr("Settings"); },
         settingsWithPrinters},
        {"help", Glyph::Info, Place::Apart, 0, Manner::Glance, Permission::SeeDesk,
         [] { return Page::tr("Help"); },
         [](const PageParts &p) -> QWidget * { return new HelpPage(Language::codeOf(p.preferences.language())); }},
        {"shortcuts", Glyph::Info, Place::Apart, 0, Manner::Steady, Permission::SeeDesk,
         [] { return Page::tr("Shortcuts"); },
         [](const PageParts &) -> QWidget * { return new ShortcutsPage; }},
    };
    return table;
}
// clang-format on

} // namespace parkdesk
