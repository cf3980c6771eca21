// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shotdirector.h"

#include "ui/lots/loteditor.h"
#include "ui/lots/lotspage.h"
#include "ui/shared/passwordform.h"
#include "ui/shared/segmented.h"
#include "ui/shell/officeview.h"
#include "ui/stays/staypage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

using Filling = SampleOffice::Filling;

QList<Scene> doorScenes()
{
    return {
        {u"login"_s, [](ShotDirector &d) { d.keys(u"tulip"_s); }},
        {u"login-wrong"_s, [](ShotDirector &d) { d.key(Qt::Key_Return); }},
        {u"login-code"_s,
         [](ShotDirector &d) {
             d.keys(SampleOffice::password);
             d.find<PasswordForm>({})->showError({ErrorCode::SecondFactorNeeded, Field::Code, {}});
         }},
        {{},
         [](ShotDirector &d) {
             d.find<PasswordForm>({})->showError({ErrorCode::LoginFailed, Field::Password, {}});
         }},
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {u"lock"_s, [](ShotDirector &d) { d.window().lock(); }},
    };
}

QList<Scene> deskScenes()
{
    return {
        {u"desk-idle"_s, [](ShotDirector &d) { d.logIn(); }},
        {u"desk-typing"_s, [](ShotDirector &d) { d.keys(SampleOffice::newPlate); }},
        {u"desk-choices"_s, [](ShotDirector &d) { d.key(Qt::Key_Down); }},
        {u"desk-matches"_s,
         [](ShotDirector &d) {
             d.key(Qt::Key_Escape);
             d.key(Qt::Key_Escape);
             d.keys(u"12"_s);
         }},
        {u"desk-came-in"_s,
         [](ShotDirector &d) {
             d.key(Qt::Key_Escape);
             d.keys(SampleOffice::newPlate);
             d.key(Qt::Key_Return);
         }},
        {u"desk-inside"_s, [](ShotDirector &d) { d.keys(SampleOffice::parkedPlate); }},
        {u"desk-amount"_s, [](ShotDirector &d) { d.key(Qt::Key_Return); }},
        {u"desk-amount-lost"_s, [](ShotDirector &d) { d.click(u"lostTicket"_s); }},
        {{}, [](ShotDirector &d) { d.click(u"lostTicket"_s); }},
        {u"desk-amount-given"_s, [](ShotDirector &d) { d.keys(u"500"_s); }},
        {u"desk-amount-little"_s, [](ShotDirector &d) { d.key(Qt::Key_Backspace); }},
        {u"desk-amount-card"_s, [](ShotDirector &d) { d.click(u"card"_s); }},
        {{},
         [](ShotDirector &d) {
             d.key(Qt::Key_Escape);
             d.keys(u"0"_s);
             d.key(Qt::Key_Return);
         }},
        {u"desk-paid"_s, [](ShotDirector &) {}},
        {u"desk-paper"_s, [](ShotDirector &d) { d.command(u"printLast"_s); }},
    };
}

QList<Scene> undoScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {u"undo-toast"_s,
         [](ShotDirector &d) {
             d.keys(SampleOffice::newPlate);
             d.key(Qt::Key_Return);
         }},
        {u"undo-offer"_s, [](ShotDirector &d) { d.command(u"undo"_s); }},
        {u"undo-done"_s, [](ShotDirector &d) { d.key(Qt::Key_Return); }},
        {{},
         [](ShotDirector &d) {
             d.keys(SampleOffice::parkedPlate);
             d.key(Qt::Key_Return);
         }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Return); }},
        {{}, [](ShotDirector &) {}}, // until it is paid
        {u"undo-reason"_s, [](ShotDirector &d) { d.command(u"undo"_s); }},
        {u"undo-reason-missing"_s, [](ShotDirector &d) { d.key(Qt::Key_Return); }},
        {u"undo-reason-chosen"_s, [](ShotDirector &d) { d.key(Qt::Key_Down); }},
        {u"undo-paid-back"_s, [](ShotDirector &d) { d.key(Qt::Key_Return); }},
    };
}

QList<Scene> bookingScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {u"booking"_s, [](ShotDirector &d) { d.click(u"book"_s); }},
        {{}, [](ShotDirector &d) { d.find<QWidget>(u"bookSpot"_s)->setFocus(); }},
        {u"booking-spot"_s, [](ShotDirector &d) { d.keys(u"b-1"_s); }},
        {{}, [](ShotDirector &d) { d.find<QWidget>(u"bookPlate"_s)->setFocus(); }},
        {u"booking-error"_s,
         [](ShotDirector &d) {
             d.keys(u"KA05MM7781"_s);
             d.find<QLineEdit>(u"bookUntil"_s)->setText(u"soon"_s);
             d.key(Qt::Key_Return);
         }},
    };
}

/// Enter on a plate at a lot that closed a few minutes ago.
QList<Scene> closedScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.keys(SampleOffice::newPlate); }},
        {u"desk-closed"_s, [](ShotDirector &d) { d.key(Qt::Key_Return); }},
        {u"desk-closed-why"_s, [](ShotDirector &d) { d.key(Qt::Key_Return); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Escape); }},
        {u"booking-closed"_s,
         [](ShotDirector &d) {
             d.command(u"newBooking"_s);
             d.find<QLineEdit>(u"bookFrom"_s)->setText(u"+30 min"_s);
         }},
    };
}

/// A car that is inside and for which the tariff has no price.
QList<Scene> priceScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.keys(SampleOffice::parkedPlate); }},
        {u"desk-price"_s, [](ShotDirector &d) { d.key(Qt::Key_Return); }},
        {u"desk-price-typed"_s,
         [](ShotDirector &d) {
             d.keys(u"120"_s);
             d.key(Qt::Key_Return);
             d.keys(u"no price on the sign"_s);
             d.key(Qt::Key_Return);
         }},
        {u"desk-price-error"_s, [](ShotDirector &d) { d.key(Qt::Key_Return); }},
    };
}

QList<Scene> fullScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {u"desk-full"_s, [](ShotDirector &d) { d.keys(SampleOffice::newPlate); }},
        {u"desk-full-marked"_s,
         [](ShotDirector &d) {
             d.key(Qt::Key_Down);
             d.key(Qt::Key_Down);
         }},
        {u"desk-full-manager"_s, [](ShotDirector &d) { d.click(u"fullOverflow"_s); }},
    };
}

/// The vehicle first: keys are released to the box only when they are no scan.
QList<Scene> stayDeed(const QString &picture, const QString &command)
{
    return {
        {{},
         [](ShotDirector &d) {
             d.key(Qt::Key_Escape);
             d.key(Qt::Key_Escape);
             d.keys(SampleOffice::parkedPlate);
         }},
        {picture, [command](ShotDirector &d) { d.command(command); }},
    };
}

QList<Scene> deedScenes()
{
    QList<Scene> scenes {{{}, [](ShotDirector &d) { d.logIn(); }}};
    scenes += stayDeed(u"desk-extend"_s, u"extendStay"_s);
    scenes += {u"desk-extend-error"_s, [](ShotDirector &d) {
                   d.keys(u"soon"_s);
                   d.key(Qt::Key_Return);
               }};
    scenes += stayDeed(u"desk-move"_s, u"moveStay"_s);
    scenes += {u"desk-move-narrowed"_s, [](ShotDirector &d) { d.keys(u"b1"_s); }};
    scenes += stayDeed(u"desk-correct"_s, u"correctStay"_s);
    scenes += stayDeed(u"desk-found"_s, u"foundOnSpot"_s);
    scenes += stayDeed(u"desk-close"_s, u"closeStay"_s);
    scenes += {{}, [](ShotDirector &d) { d.keys(u"no wallet, comes back on Monday"_s); }};
    scenes += {u"desk-close-eyes"_s, [](ShotDirector &d) { d.key(Qt::Key_Return); }};
    return scenes;
}

QList<Scene> windowScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {u"commands"_s, [](ShotDirector &d) { d.command(u"commands"_s); }},
        {u"commands-filtered"_s, [](ShotDirector &d) { d.keys(u"spot"_s); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Escape); }},
        {u"settings"_s, [](ShotDirector &d) { d.command(u"page-settings"_s); }},
        {u"commands-plate"_s,
         [](ShotDirector &d) {
             d.command(u"commands"_s);
             d.keys(u"ka01"_s);
         }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Escape); }},
        {u"rail-folded"_s, [](ShotDirector &d) { d.command(u"foldRail"_s); }},
        {u"shortcuts"_s,
         [](ShotDirector &d) {
             d.command(u"foldRail"_s);
             d.command(u"shortcuts"_s);
         }},
        {u"help"_s,
         [](ShotDirector &d) {
             d.key(Qt::Key_F2);
             d.command(u"help"_s);
         }},
    };
}

QList<Scene> staffScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {u"account"_s, [](ShotDirector &d) { d.command(u"ownAccount"_s); }},
        {u"account-error"_s,
         [](ShotDirector &d) {
             d.find<QWidget>(u"newPin"_s)->setFocus();
             d.keys(u"123456"_s);
             d.key(Qt::Key_Return);
         }},
        {u"account-factor"_s,
         [](ShotDirector &d) {
             d.find<QWidget>(u"factorPassword"_s)->setFocus();
             d.keys(SampleOffice::password);
             d.key(Qt::Key_Return);
         }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {u"staff"_s, [](ShotDirector &d) { d.command(u"page-staff"_s); }},
        {u"staff-person"_s, [](ShotDirector &d) { d.key(Qt::Key_Down); }},
        {u"staff-new"_s, [](ShotDirector &d) { d.click(u"addPerson"_s); }},
        {u"staff-new-error"_s,
         [](ShotDirector &d) {
             d.keys(u"Chitra R"_s);
             d.key(Qt::Key_Return);
         }},
        {u"lock-others"_s, [](ShotDirector &d) { d.window().lock(); }},
        {u"lock-wrong-pin"_s,
         [](ShotDirector &d) {
             d.keys(u"800000"_s);
             d.key(Qt::Key_Return);
         }},
    };
}

QList<Scene> leavingScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"page-leaving"_s); }},
        {u"leaving"_s,
         [](ShotDirector &d) {
             d.key(Qt::Key_Space);
             for (int i = 0; i < 4; ++i)
                 d.key(Qt::Key_Down);
         }},
        {u"leaving-filter"_s, [](ShotDirector &d) { d.find<QLineEdit>(u"leavingFilter"_s)->setText(u"ka"_s); }},
        {u"leaving-nothing"_s, [](ShotDirector &d) { d.find<QLineEdit>(u"leavingFilter"_s)->setText(u"zz99"_s); }},
    };
}

QList<Scene> bookingsScenes()
{
    const auto tab = [](ShotDirector &d, const QString &key) {
        d.find<QWidget>(u"bookingsTabs"_s)->setFocus();
        d.key(key == u"next" ? Qt::Key_Right : Qt::Key_Left);
    };
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"page-bookings"_s); }},
        {u"bookings"_s, [](ShotDirector &d) { d.key(Qt::Key_Down); }},
        {u"bookings-coming"_s, [tab](ShotDirector &d) { tab(d, u"next"_s); }},
        {u"bookings-waiting"_s, [](ShotDirector &d) { d.key(Qt::Key_Right); }},
        {u"bookings-past"_s, [](ShotDirector &d) { d.key(Qt::Key_Right); }},
        {u"bookings-missed"_s, [](ShotDirector &d) { d.key(Qt::Key_Right); }},
    };
}

QList<Scene> searchScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"page-search"_s); }},
        {u"search-all"_s, [](ShotDirector &d) { d.find<QWidget>(u"searchTable"_s)->setFocus(); }},
        {u"search-text"_s, [](ShotDirector &d) { d.find<QLineEdit>(u"searchText"_s)->setText(u"ka0"_s); }},
        {u"search-nothing"_s, [](ShotDirector &d) { d.find<QLineEdit>(u"searchText"_s)->setText(u"qx999"_s); }},
        {{}, [](ShotDirector &d) { d.find<QLineEdit>(u"searchText"_s)->clear(); }},
        {{}, [](ShotDirector &d) { d.find<QAbstractButton>(u"searchState-paid"_s)->click(); }},
        {u"search-save"_s, [](ShotDirector &d) { d.command(u"saveSearchAction"_s); }},
        {{}, [](ShotDirector &d) { d.command(u"deskBox"_s); }},
        {u"search-box"_s, [](ShotDirector &d) { d.keys(u"4456"_s); }},
    };
}

QList<Scene> stayScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"page-leaving"_s); }},
        {{}, [](ShotDirector &d) { d.find<QLineEdit>(u"leavingFilter"_s)->setText(SampleOffice::parkedPlate); }},
        {u"stay-inside"_s, [](ShotDirector &d) { d.command(u"leavingOpenAction"_s); }},
        {u"stay-why"_s, [](ShotDirector &d) { d.command(u"whyPriceOfStay"_s); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Escape); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_F2); }},
        {{}, [](ShotDirector &d) { d.command(u"deskBox"_s); }},
        {{},
         [](ShotDirector &d) {
             d.keys(SampleOffice::parkedPlate);
             d.key(Qt::Key_Return);
         }},
        {{}, [](ShotDirector &d) { d.keys(u"500"_s); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Return); }},
        {u"stay-left"_s,
         [](ShotDirector &d) {
             auto *page = qobject_cast<StayPage *>(d.find<QWidget>(u"stayPage"_s));
             d.find<OfficeView>(u"officeView"_s)->startDeed(DeskDeed::Details, page->stay());
         }},
        {{}, [](ShotDirector &d) { d.command(u"page-bookings"_s); }},
        {u"stay-booked"_s, [](ShotDirector &d) { d.command(u"bookingsOpenAction"_s); }},
        {u"lots"_s, [](ShotDirector &d) { d.command(u"page-lots"_s); }},
    };
}

QList<Scene> tariffScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {{}, [](ShotDirector &d) { d.command(u"page-tariffs"_s); }},
        {u"tariffs"_s, [](ShotDirector &) {}},
        {u"tariffs-changed"_s,
         [](ShotDirector &d) {
             d.find<QWidget>(u"/rateTables/0/lines/1/value"_s)->setFocus();
             d.find<QLineEdit>(u"/rateTables/0/lines/1/value"_s)->selectAll();
             d.keys(u"25"_s);
         }},
        {u"tariffs-examples"_s, [](ShotDirector &d) { d.command(u"tariffExamples"_s); }},
        {u"tariffs-publish"_s, [](ShotDirector &d) { d.command(u"publishTariff"_s); }},
        {u"tariffs-calendar"_s, [](ShotDirector &d) { d.command(u"tariffCalendar"_s); }},
        {{},
         [](ShotDirector &d) {
             d.key(Qt::Key_Escape);
             d.command(u"tariffLaboratory"_s);
         }},
        {{}, [](ShotDirector &) {}},
        {u"laboratory"_s, [](ShotDirector &) {}},
        {u"laboratory-both"_s, [](ShotDirector &d) { d.click(u"bothExplanations"_s); }},
        {{}, [](ShotDirector &d) { d.click(u"closeLaboratory"_s); }},
        {u"tariffs-sample"_s,
         [](ShotDirector &d) {
             for (QAction *action : d.find<QMenu>(u"sampleMenu"_s)->actions()) {
                 if (action->objectName() == u"sample-night-life")
                     action->trigger();
             }
         }},
    };
}

QList<Scene> mapScenes()
{
    const auto press = [](ShotDirector &d, std::initializer_list<Qt::Key> keys) {
        for (const Qt::Key key : keys)
            d.key(key);
    };
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"page-map"_s); }},
        {u"map-free"_s, [](ShotDirector &d) { d.keys(u"c4"_s); }},
        {u"map"_s,
         [press](ShotDirector &d) {
             press(d, {Qt::Key_Home, Qt::Key_Right});
         }},
        {u"map-age"_s,
         [](ShotDirector &d) {
             d.find<QWidget>(u"mapModes"_s)->setFocus();
             d.key(Qt::Key_Right);
         }},
        {u"map-type"_s, [](ShotDirector &d) { d.key(Qt::Key_Right); }},
        {{},
         [press](ShotDirector &d) {
             press(d, {Qt::Key_Left, Qt::Key_Left});
             d.find<QWidget>(u"mapCanvas"_s)->setFocus();
         }},
        {u"map-plates"_s,
         [press](ShotDirector &d) {
             d.click(u"mapPlates"_s);
             d.find<QWidget>(u"mapCanvas"_s)->setFocus();
             press(d, {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Plus});
         }},
        {{},
         [press](ShotDirector &d) {
             d.click(u"mapPlates"_s);
             d.find<QWidget>(u"mapCanvas"_s)->setFocus();
             press(d, {Qt::Key_F, Qt::Key_H});
         }},
        {u"map-travel"_s,
         [press](ShotDirector &d) {
             press(d, {Qt::Key_PageUp, Qt::Key_PageUp, Qt::Key_PageUp});
         }},
        {u"map-ahead"_s,
         [](ShotDirector &d) {
             d.find<QLineEdit>(u"momentGoTo"_s)->setText(u"16:30"_s);
             d.find<QWidget>(u"momentGoTo"_s)->setFocus();
             d.key(Qt::Key_Return);
         }},
        {u"map-list"_s,
         [press](ShotDirector &d) {
             press(d, {Qt::Key_Escape, Qt::Key_L});
         }},
    };
}

QList<Scene> rackScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"page-rack"_s); }},
        {u"rack"_s, [](ShotDirector &d) { d.key(Qt::Key_Down); }},
        {u"rack-moving"_s,
         [](ShotDirector &d) {
             d.key(Qt::Key_M);
             d.key(Qt::Key_Down);
             d.key(Qt::Key_Down);
         }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Escape); }},
        {u"rack-day"_s, [](ShotDirector &d) { d.key(Qt::Key_Minus); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Minus); }},
        {u"rack-week"_s, [](ShotDirector &d) { d.key(Qt::Key_Minus); }},
        {{},
         [](ShotDirector &d) {
             for (int i = 0; i < 3; ++i)
                 d.key(Qt::Key_Plus);
         }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_T); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_N); }},
        {u"rack-book"_s, [](ShotDirector &d) { d.key(Qt::Key_Return); }},
    };
}

QList<Scene> analyticsScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {{}, [](ShotDirector &d) { d.command(u"page-analytics"_s); }},
        {{}, [](ShotDirector &) {}}, // until the figures are read
        {u"analytics"_s,
         [](ShotDirector &d) {
             d.find<QWidget>(u"heatChart"_s)->setFocus();
             for (int i = 0; i < 4; ++i)
                 d.key(Qt::Key_Down);
         }},
        {u"analytics-table"_s, [](ShotDirector &d) { d.click(u"revenueSwitch"_s); }},
        {{}, [](ShotDirector &d) { d.click(u"revenueSwitch"_s); }},
        {{},
         [](ShotDirector &d) {
             d.find<QWidget>(u"revenueChart"_s)->setFocus();
             d.key(Qt::Key_End);
             d.key(Qt::Key_Return);
         }},
        {{}, [](ShotDirector &) {}}, // until the stays are read
        {u"analytics-behind"_s, [](ShotDirector &) {}},
        {{}, [](ShotDirector &d) { d.command(u"behindBackKey"_s); }},
        {u"analytics-lower"_s,
         [](ShotDirector &d) {
             auto *card = d.find<QWidget>(u"bookingsCard"_s);
             d.find<QScrollArea>(u"analyticsScroll"_s)->ensureWidgetVisible(card);
         }},
        {u"analytics-lowest"_s,
         [](ShotDirector &d) {
             auto *card = d.find<QWidget>(u"exceptionsCard"_s);
             d.find<QScrollArea>(u"analyticsScroll"_s)->ensureWidgetVisible(card);
         }},
        {u"analytics-costs"_s,
         [](ShotDirector &d) {
             auto *card = d.find<QWidget>(u"profitCard"_s);
             d.find<QScrollArea>(u"analyticsScroll"_s)->ensureWidgetVisible(card, 0, 400);
         }},
        {u"analytics-counted"_s,
         [](ShotDirector &d) {
             auto *card = d.find<QWidget>(u"countedCard"_s);
             d.find<QScrollArea>(u"analyticsScroll"_s)->ensureWidgetVisible(card);
         }},
        {{}, [](ShotDirector &d) { d.command(u"page-today"_s); }},
        {{}, [](ShotDirector &) {}}, // until the tiles are read
        {u"today"_s, [](ShotDirector &) {}},
        {u"today-choose"_s, [](ShotDirector &d) { d.click(u"todayChoose"_s); }},
    };
}

QList<Scene> lotEditorScenes()
{
    return {
        {{}, [](ShotDirector &d) { d.logIn(); }},
        {{}, [](ShotDirector &d) { d.command(u"switchMode"_s); }},
        {{}, [](ShotDirector &d) { d.command(u"page-lots"_s); }},
        {{}, [](ShotDirector &) {}}, // until the lots are read
        {{}, [](ShotDirector &d) { d.click(u"lotsNew"_s); }},
        {u"lot-new"_s, [](ShotDirector &d) { d.keys(u"Canal Street"_s); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Escape); }},
        {{}, [](ShotDirector &d) { d.click(u"lotsEdit"_s); }},
        {u"lot-editor"_s,
         [](ShotDirector &d) {
             d.key(Qt::Key_A, Qt::ControlModifier);
             d.key(Qt::Key_BracketRight);
             d.command(u"editorUndoKey"_s);
         }},
        {{},
         [](ShotDirector &d) {
             auto *page = qobject_cast<LotsPage *>(d.find<QWidget>(u"lotsPage"_s));
             if (page->editor() == nullptr)
                 return; // the lots were not read in time
             PlanDraft &draft = page->editor()->draft();
             SpotSet some;
             for (const PlanSpot &spot : draft.plan().spots) {
                 if (spot.label.startsWith(u"A-0"_s))
                     some.insert(spot.id.value);
             }
             draft.choose(some);
             d.find<QWidget>(u"editCanvas"_s)->setFocus();
             d.key(Qt::Key_Up);
         }},
        {u"lot-editor-row"_s, [](ShotDirector &) {}},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Delete); }},
        {u"lot-dry-run"_s, [](ShotDirector &d) { d.command(u"editorDry"_s); }},
        {{}, [](ShotDirector &d) { d.key(Qt::Key_Escape); }},
        {u"lot-data"_s, [](ShotDirector &d) { d.find<Segmented>(u"editorParts"_s)->chooseNext(); }},
        {u"lot-booking-rules"_s, [](ShotDirector &d) { d.find<Segmented>(u"editorParts"_s)->chooseNext(); }},
    };
}

} // namespace

const QList<Play> &allPlays()
{
    static const QList<Play> plays {
        {"door", Filling::Usual, doorScenes},           {"desk", Filling::Usual, deskScenes},
        {"booking", Filling::Usual, bookingScenes},     {"full", Filling::CarsFull, fullScenes},
        {"window", Filling::Usual, windowScenes},       {"staff", Filling::Usual, staffScenes},
        {"import", Filling::Usual, importScenes},       {"export", Filling::Usual, exportScenes},
        {"leaving", Filling::Usual, leavingScenes},     {"bookings", Filling::Usual, bookingsScenes},
        {"search", Filling::Usual, searchScenes},       {"stay", Filling::Usual, stayScenes},
        {"undo", Filling::Usual, undoScenes},           {"deeds", Filling::Usual, deedScenes},
        {"closed", Filling::Closed, closedScenes},      {"price", Filling::NoPrice, priceScenes},
        {"tariffs", Filling::Usual, tariffScenes},      {"map", Filling::Usual, mapScenes},
        {"rack", Filling::Usual, rackScenes},           {"loteditor", Filling::Usual, lotEditorScenes},
        {"analytics", Filling::Usual, analyticsScenes}, {"journal", Filling::Usual, journalScenes},
        {"payments", Filling::Usual, paymentScenes},    {"health", Filling::Usual, healthScenes},
        {"jobs", Filling::Usual, jobsScenes},           {"drivers", Filling::Drivers, driverScenes},
        {"waiting", Filling::Usual, waitingScenes},     {"fees", Filling::Fees, feeScenes},
        {"support", Filling::Drivers, supportScenes},
    };
    return plays;
}

} // namespace parkdesk
