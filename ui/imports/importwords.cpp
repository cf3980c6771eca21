// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importwords.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString rowWords(const QString &code)
{
    if (code == u"quote_not_closed")
        return ImportWords::tr("A quote is never closed");
    if (code == u"wrong_number_of_cells")
        return ImportWords::tr("Too few or too many columns");
    if (code == u"lot_not_named")
        return ImportWords::tr("No lot is named");
    if (code == u"lot_unknown")
        return ImportWords::tr("Lot not known here");
    if (code == u"plate_not_read")
        return ImportWords::tr("Plate not readable");
    if (code == u"plate_too_long")
        return ImportWords::tr("Plate too long");
    if (code == u"vehicle_type_unknown")
        return ImportWords::tr("Vehicle type not known");
    if (code == u"unknown_spot")
        return ImportWords::tr("No such spot in the lot");
    if (code == u"occupied_not_a_number")
        return ImportWords::tr("Occupied is no whole number");
    if (code == u"capacity_not_a_number")
        return ImportWords::tr("Capacity is no whole number");
    if (code == u"amount_not_read")
        return ImportWords::tr("Amount not readable");
    if (code == u"amount_negative")
        return ImportWords::tr("Amount below zero");
    if (code == u"amount_too_large")
        return ImportWords::tr("Amount too large");
    if (code == u"method_unknown")
        return ImportWords::tr("Way of paying not known");
    return {};
}

QString timeWords(const QString &code)
{
    if (code == u"entry_missing")
        return ImportWords::tr("No time in");
    if (code == u"time_not_read")
        return ImportWords::tr("Time not readable");
    if (code == u"entry_not_read")
        return ImportWords::tr("Time in not readable");
    if (code == u"exit_not_read")
        return ImportWords::tr("Time out not readable");
    if (code == u"minutes_not_read")
        return ImportWords::tr("Minutes not readable");
    if (code == u"no_such_time")
        return ImportWords::tr("No such time: clocks were put forward");
    if (code == u"exit_before_entry")
        return ImportWords::tr("Time out before time in");
    if (code == u"entry_in_future")
        return ImportWords::tr("Time in is still to come");
    if (code == u"exit_in_future")
        return ImportWords::tr("Time out is still to come");
    if (code == u"entry_too_early")
        return ImportWords::tr("Time in before 1970");
    if (code == u"stay_too_long")
        return ImportWords::tr("Longer than five years");
    return {};
}

QString remarkWords(const QString &code)
{
    if (code == u"amount_rounded")
        return ImportWords::tr("Amount rounded half up");
    if (code == u"amount_of_open_stay")
        return ImportWords::tr("Amount left out: still inside");
    if (code == u"spot_taken")
        return ImportWords::tr("Spot taken then: kept without it");
    if (code == u"spot_unsuitable")
        return ImportWords::tr("Spot is for other vehicles: kept without it");
    if (code == u"spot_double_booked")
        return ImportWords::tr("Spot booked twice: kept without it");
    if (code == u"paid_here_already")
        return ImportWords::tr("Paid here already: its exit is left out");
    if (code == u"plate_inside_twice")
        return ImportWords::tr("Plate inside twice: kept as a twin");
    return {};
}

QString appStayWords(const QString &code)
{
    if (code == u"dangling_spot")
        return ImportWords::tr("Stay on a spot that is not there");
    if (code == u"dangling_lot")
        return ImportWords::tr("Stay in a lot that is not there");
    if (code == u"dangling_vehicle")
        return ImportWords::tr("Stay of a vehicle that is not there");
    if (code == u"dangling_user")
        return ImportWords::tr("Stay of a user who is not there");
    if (code == u"dangling_exit")
        return ImportWords::tr("Exit of a stay that is not there");
    if (code == u"two_exits")
        return ImportWords::tr("Second exit of one stay");
    if (code == u"exit_missing")
        return ImportWords::tr("Said to be over, but without an exit");
    if (code == u"open_with_exit")
        return ImportWords::tr("Said to be inside, but with an exit");
    if (code == u"open_on_free_spot")
        return ImportWords::tr("Inside, but its spot is said to be free");
    if (code == u"state_unknown")
        return ImportWords::tr("State not known");
    if (code == u"cancelled")
        return ImportWords::tr("Cancelled: nothing to take over");
    if (code == u"amount_missing")
        return ImportWords::tr("Over, but without an amount");
    if (code == u"plate_missing")
        return ImportWords::tr("No plate");
    if (code == u"spot_of_another_lot")
        return ImportWords::tr("Its spot lies in another lot");
    return {};
}

QString appLotWords(const QString &code)
{
    if (code == u"lot_without_name")
        return ImportWords::tr("Lot without a name");
    if (code == u"lot_without_spots")
        return ImportWords::tr("Lot without spots: it gets one");
    if (code == u"lot_name_twice")
        return ImportWords::tr("Two lots of one name");
    if (code == u"price_negative")
        return ImportWords::tr("Price below zero");
    if (code == u"spot_of_no_lot")
        return ImportWords::tr("Spot of a lot that is not there");
    if (code == u"spot_label_twice")
        return ImportWords::tr("Two spots of one label");
    if (code == u"spot_state_unknown")
        return ImportWords::tr("State of a spot not known");
    if (code == u"spot_count_differs")
        return ImportWords::tr("Lot says another number of spots");
    if (code == u"occupied_without_plate")
        return ImportWords::tr("Occupied spot without a plate");
    if (code == u"occupied_without_stay")
        return ImportWords::tr("Occupied spot without a stay");
    return {};
}

} // namespace

QString stayFieldWords(StayField field)
{
    switch (field) {
    case StayField::Lot: return ImportWords::tr("Lot");
    case StayField::Entry: return ImportWords::tr("Time in");
    case StayField::Exit: return ImportWords::tr("Time out");
    case StayField::Minutes: return ImportWords::tr("Length in minutes");
    case StayField::Plate: return ImportWords::tr("Plate");
    case StayField::Vehicle: return ImportWords::tr("Vehicle type");
    case StayField::Spot: return ImportWords::tr("Spot");
    case StayField::Amount: return ImportWords::tr("Amount paid");
    case StayField::Method: return ImportWords::tr("Paid by");
    case StayField::Id: return ImportWords::tr("Number of the row");
    case StayField::Driver: return ImportWords::tr("Driver (not taken over)");
    }
    return {};
}

QString appPartWords(const QString &part)
{
    if (part == u"lots")
        return ImportWords::tr("Lots");
    if (part == u"spots")
        return ImportWords::tr("Spots");
    if (part == u"stays")
        return ImportWords::tr("Stays");
    if (part == u"exits")
        return ImportWords::tr("Exits");
    if (part == u"vehicles")
        return ImportWords::tr("Vehicles");
    return ImportWords::tr("Users (counted only)");
}

QString appFieldWords(const QString &field)
{
    static const QHash<QString, const char *> words {
        {u"id"_s, QT_TRANSLATE_NOOP("ImportWords", "Number")},
        {u"name"_s, QT_TRANSLATE_NOOP("ImportWords", "Name")},
        {u"address"_s, QT_TRANSLATE_NOOP("ImportWords", "Address")},
        {u"city"_s, QT_TRANSLATE_NOOP("ImportWords", "City")},
        {u"spots"_s, QT_TRANSLATE_NOOP("ImportWords", "How many spots")},
        {u"price"_s, QT_TRANSLATE_NOOP("ImportWords", "Price of an hour")},
        {u"lot"_s, QT_TRANSLATE_NOOP("ImportWords", "Lot")},
        {u"label"_s, QT_TRANSLATE_NOOP("ImportWords", "Label")},
        {u"state"_s, QT_TRANSLATE_NOOP("ImportWords", "State")},
        {u"plate"_s, QT_TRANSLATE_NOOP("ImportWords", "Plate")},
        {u"stay"_s, QT_TRANSLATE_NOOP("ImportWords", "Stay")},
        {u"exit"_s, QT_TRANSLATE_NOOP("ImportWords", "Time out")},
        {u"entry"_s, QT_TRANSLATE_NOOP("ImportWords", "Time in")},
        {u"amount"_s, QT_TRANSLATE_NOOP("ImportWords", "Amount paid")},
        {u"method"_s, QT_TRANSLATE_NOOP("ImportWords", "Paid by")},
        {u"spot"_s, QT_TRANSLATE_NOOP("ImportWords", "Spot")},
        {u"vehicle"_s, QT_TRANSLATE_NOOP("ImportWords", "Vehicle")},
        {u"user"_s, QT_TRANSLATE_NOOP("ImportWords", "User")},
        {u"type"_s, QT_TRANSLATE_NOOP("ImportWords", "Vehicle type")},
    };
    const auto found = words.constFind(field);
    return found == words.cend() ? field : ImportWords::tr(*found);
}

QString importReasonWords(const QString &code)
{
    for (const auto &words : {rowWords, timeWords, remarkWords, appStayWords, appLotWords}) {
        if (const QString text = words(code); !text.isEmpty())
            return text;
    }
    return code;
}

QString timeFormWords(TimeForm form)
{
    switch (form) {
    case TimeForm::YearFirst: return ImportWords::tr("2026-12-31 23:59");
    case TimeForm::DayFirst: return ImportWords::tr("31.12.2026 23:59");
    case TimeForm::MonthFirst: return ImportWords::tr("12/31/2026 23:59");
    case TimeForm::UnixSeconds: return ImportWords::tr("seconds since 1970");
    case TimeForm::UnixMilliseconds: return ImportWords::tr("milliseconds since 1970");
    }
    return {};
}

} // namespace parkdesk
