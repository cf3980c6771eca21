// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/support.h"
#include "services/kiosk/kioskdriver.h"
#include "services/kiosk/kioskkey.h"
#include "services/kiosk/kiosklots.h"
#include "services/kiosk/kiosktill.h"
#include "ui/shared/preferences.h"

#include <algorithm>

namespace parkdesk {

/// The pages of the kiosk: one question each.
enum class KioskView {
    Start,
    Plate,
    Vehicle,
    ParkOffer,
    Code,
    Stay,
    Extend,
    Pay,
    Thanks,
    Account,
    Name,
    Mail,
    MailCode,
    Password,
    Home,
    Lots,
    OwnVehicle,
    When,
    Bookings,
    Visits,
    Rate,
    RateWords,
    Help,
    Ask,
    AskWords,
    AskContact,
    Leave,
};

/// What somebody came for; it says which steps stand above a page.
enum class KioskErrand { None, Park, Book, Join, LogIn };

/// What the last page of an errand tells.
struct KioskThanks {
    enum class What { None, Parked, Arrived, Booked, Left, Paid, Unknown, Extended, Cancelled, Mailed, Rated, Asked };
    What what = What::None;
    QString spot; ///< empty in a free-choice lot
    QString code; ///< ticket or booking code, as stored
    QString lotName;
    Zone zone;
    Instant at; ///< paid until, booked from, stays until
    Instant bookedUntil;
    std::optional<Money> amount;
    QString receipt;
    qint64 rows = 0; ///< visits that were mailed
    QString number; ///< of what was written to the office
};

/// Everything that the kiosk knows of the one who stands before it. Wiping it is making a new one.
struct KioskVisit {
    QList<KioskView> way; ///< the pages behind the one that is shown
    KioskErrand errand = KioskErrand::None;
    // how they like to read
    LanguageChoice language = LanguageChoice::System;
    int textPercent = 100;
    bool contrast = false;
    bool lower = false;
    // what they typed
    QString plate;
    QString vehicleType;
    QString code;
    QString name;
    QString mail;
    QString mailCode;
    QString password;
    QString words; ///< of a visit, or to the office
    QString contact; ///< where the office answers
    bool needsCode = false; ///< who closes the kiosk has a second factor
    // who they are, and what is in hand
    DriverId driver;
    DriverCodeId proof; ///< of the address they register with
    std::optional<KioskDriver::Answer> self;
    KioskKey key;
    QString maskedSpot; ///< of what a plate found
    std::optional<KioskStay> stay;
    bool thenLeave = true;
    int stars = 0; ///< of the stay, while it is rated
    TicketCategory category = TicketCategory::Question; ///< of what is written to the office
    QList<KioskPlace> places;
    std::optional<KioskPlace> place; ///< the chosen one
    QString placesFor = QStringLiteral("car");
    LocalTime from;
    Duration length = hours(2);
    KioskThanks thanks;

    /// Somebody of whom nothing is known but how they like to read.
    [[nodiscard]] KioskVisit forgotten() const
    {
        KioskVisit fresh;
        fresh.language = language;
        fresh.textPercent = textPercent;
        fresh.contrast = contrast;
        fresh.lower = lower;
        return fresh;
    }
    [[nodiscard]] bool isLoggedIn() const { return driver.isValid(); }
    /// Whether \a wanted is one of who is logged in, as far as it was read.
    [[nodiscard]] bool owns(StayId wanted) const
    {
        const auto has = [&](const QList<KioskStay> &stays) {
            return std::any_of(stays.begin(), stays.end(), [&](const KioskStay &each) { return each.stay == wanted; });
        };
        return self && (has(self->active) || has(self->bookings) || has(self->visits));
    }
};

/// Where pages are asked for; the window.
class KioskWays {
public:
    KioskWays() = default;
    KioskWays(const KioskWays &) = delete;
    KioskWays &operator=(const KioskWays &) = delete;
    virtual ~KioskWays() = default;

    virtual void go(KioskView view) = 0;
    /// The same, with no way back but to \a home.
    virtual void restartAt(KioskView home, KioskView view) = 0;
    virtual void back() = 0;
    /// Everything is forgotten; the start page.
    virtual void finish() = 0;
    /// The same page, anew.
    virtual void rebuild() = 0;
    virtual void setLanguage(LanguageChoice choice) = 0;
    virtual void setContrast(bool contrast) = 0;
    /// Whether \a error means that the office cannot be asked: then a page of its own says so.
    virtual bool tookAway(const Error &error) = 0;
    /// While a card is waited for nobody is sent away.
    virtual void holdIdle(bool held) = 0;
    /// \a code is empty until it is asked for.
    virtual void tryToLeave(const QString &login, const QString &password, const QString &code) = 0;
};

} // namespace parkdesk
