// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalwords.h"

#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

struct NamedWords {
    QLatin1StringView code;
    const char *words;
};

/// \a code in words, by a table whose words are translated; empty for one that it does not hold.
template <size_t Count>
QString wordsIn(const NamedWords (&table)[Count], const QString &code)
{
    const auto *found =
        std::find_if(std::begin(table), std::end(table), [&](const NamedWords &one) { return code == one.code; });
    return found == std::end(table) ? QString() : JournalWords::tr(found->words);
}

constexpr NamedWords deedNames[] = {
    {"first_run"_L1, QT_TRANSLATE_NOOP("JournalWords", "The office was set up")},
    {"add_lot"_L1, QT_TRANSLATE_NOOP("JournalWords", "Lot added")},
    {"edit_lot"_L1, QT_TRANSLATE_NOOP("JournalWords", "Lot changed")},
    {"retire_lot"_L1, QT_TRANSLATE_NOOP("JournalWords", "Lot retired")},
    {"import_lots"_L1, QT_TRANSLATE_NOOP("JournalWords", "Lots imported")},
    {"apply_plan"_L1, QT_TRANSLATE_NOOP("JournalWords", "Plan changed")},
    {"close_spots"_L1, QT_TRANSLATE_NOOP("JournalWords", "Spots closed")},
    {"reopen_spots"_L1, QT_TRANSLATE_NOOP("JournalWords", "Spots opened again")},
    {"add_desk"_L1, QT_TRANSLATE_NOOP("JournalWords", "Desk added")},
    {"edit_desk"_L1, QT_TRANSLATE_NOOP("JournalWords", "Desk changed")},
    {"open_shift"_L1, QT_TRANSLATE_NOOP("JournalWords", "Shift begun")},
    {"publish_tariff"_L1, QT_TRANSLATE_NOOP("JournalWords", "Tariff published")},
    {"withdraw_tariff"_L1, QT_TRANSLATE_NOOP("JournalWords", "Tariff withdrawn")},
    {"save_tariff_draft"_L1, QT_TRANSLATE_NOOP("JournalWords", "Tariff draft saved")},
    {"drop_tariff_draft"_L1, QT_TRANSLATE_NOOP("JournalWords", "Tariff draft dropped")},
    {"set_calendar_days"_L1, QT_TRANSLATE_NOOP("JournalWords", "Calendar changed")},
    {"import_calendar"_L1, QT_TRANSLATE_NOOP("JournalWords", "Calendar imported")},
    {"add_staff"_L1, QT_TRANSLATE_NOOP("JournalWords", "Person added")},
    {"set_password"_L1, QT_TRANSLATE_NOOP("JournalWords", "Password set")},
    {"set_pin"_L1, QT_TRANSLATE_NOOP("JournalWords", "PIN set")},
    {"enrol_second_factor"_L1, QT_TRANSLATE_NOOP("JournalWords", "Second factor on")},
    {"drop_second_factor"_L1, QT_TRANSLATE_NOOP("JournalWords", "Second factor off")},
    {"set_roles"_L1, QT_TRANSLATE_NOOP("JournalWords", "Roles changed")},
    {"disable_staff"_L1, QT_TRANSLATE_NOOP("JournalWords", "Person switched off")},
    {"enable_staff"_L1, QT_TRANSLATE_NOOP("JournalWords", "Person switched on")},
    {"change_own_profile"_L1, QT_TRANSLATE_NOOP("JournalWords", "Own name changed")},
    {"enter"_L1, QT_TRANSLATE_NOOP("JournalWords", "Came in")},
    {"reserve"_L1, QT_TRANSLATE_NOOP("JournalWords", "Booked")},
    {"reserve_repacked"_L1, QT_TRANSLATE_NOOP("JournalWords", "Booked, others moved")},
    {"reserve_series"_L1, QT_TRANSLATE_NOOP("JournalWords", "Booked several times")},
    {"set_booking_rules"_L1, QT_TRANSLATE_NOOP("JournalWords", "Rules for bookings changed")},
    {"join_waitlist"_L1, QT_TRANSLATE_NOOP("JournalWords", "Waits for a booking")},
    {"leave_waitlist"_L1, QT_TRANSLATE_NOOP("JournalWords", "Waits for a booking no longer")},
    {"take_offer"_L1, QT_TRANSLATE_NOOP("JournalWords", "Took the offered place")},
    {"arrive"_L1, QT_TRANSLATE_NOOP("JournalWords", "Arrived")},
    {"pay"_L1, QT_TRANSLATE_NOOP("JournalWords", "Paid")},
    {"pay_fee"_L1, QT_TRANSLATE_NOOP("JournalWords", "Fee paid")},
    {"waive_fee"_L1, QT_TRANSLATE_NOOP("JournalWords", "Fee waived")},
    {"leave"_L1, QT_TRANSLATE_NOOP("JournalWords", "Went out")},
    {"cancel"_L1, QT_TRANSLATE_NOOP("JournalWords", "Booking cancelled")},
    {"extend"_L1, QT_TRANSLATE_NOOP("JournalWords", "Extended")},
    {"move"_L1, QT_TRANSLATE_NOOP("JournalWords", "Moved")},
    {"correct"_L1, QT_TRANSLATE_NOOP("JournalWords", "Corrected")},
    {"found"_L1, QT_TRANSLATE_NOOP("JournalWords", "Found on another spot")},
    {"re_enter"_L1, QT_TRANSLATE_NOOP("JournalWords", "Came in again")},
    {"close"_L1, QT_TRANSLATE_NOOP("JournalWords", "Closed unsettled")},
    {"back_fill"_L1, QT_TRANSLATE_NOOP("JournalWords", "Written down later")},
    {"reprint"_L1, QT_TRANSLATE_NOOP("JournalWords", "Printed again")},
    {"undo"_L1, QT_TRANSLATE_NOOP("JournalWords", "Taken back")},
    {"turn_away"_L1, QT_TRANSLATE_NOOP("JournalWords", "Sent away")},
    {"join_queue"_L1, QT_TRANSLATE_NOOP("JournalWords", "Waits for a place")},
    {"call_queue"_L1, QT_TRANSLATE_NOOP("JournalWords", "Called from the queue")},
    {"leave_queue"_L1, QT_TRANSLATE_NOOP("JournalWords", "Left the queue")},
    {"roll_claims"_L1, QT_TRANSLATE_NOOP("JournalWords", "Places kept on")},
    {"save_search"_L1, QT_TRANSLATE_NOOP("JournalWords", "Search saved")},
    {"drop_search"_L1, QT_TRANSLATE_NOOP("JournalWords", "Search forgotten")},
    {"import_counts"_L1, QT_TRANSLATE_NOOP("JournalWords", "Counter readings imported")},
    {"import_stays"_L1, QT_TRANSLATE_NOOP("JournalWords", "Stays imported")},
    {"import_app"_L1, QT_TRANSLATE_NOOP("JournalWords", "Another program's data imported")},
    {"set_start_page"_L1, QT_TRANSLATE_NOOP("JournalWords", "Start page chosen")},
    {"set_costs"_L1, QT_TRANSLATE_NOOP("JournalWords", "Costs entered")},
    {"set_budget"_L1, QT_TRANSLATE_NOOP("JournalWords", "Budget entered")},
    {"export"_L1, QT_TRANSLATE_NOOP("JournalWords", "Data taken out")},
    {"back_up"_L1, QT_TRANSLATE_NOOP("JournalWords", "Office backed up")},
    {"set_mail_server"_L1, QT_TRANSLATE_NOOP("JournalWords", "Mail server set")},
    {"test_mail"_L1, QT_TRANSLATE_NOOP("JournalWords", "Test mail queued")},
    {"mail_export"_L1, QT_TRANSLATE_NOOP("JournalWords", "Export by mail asked for")},
    {"retry_mail"_L1, QT_TRANSLATE_NOOP("JournalWords", "Mail sent again")},
    {"cancel_mail"_L1, QT_TRANSLATE_NOOP("JournalWords", "Mail given up")},
    {"run_job"_L1, QT_TRANSLATE_NOOP("JournalWords", "Job made due")},
    {"set_schedule"_L1, QT_TRANSLATE_NOOP("JournalWords", "Job's time changed")},
    {"set_staff_mail"_L1, QT_TRANSLATE_NOOP("JournalWords", "Mail address of a person changed")},
    {"register_driver"_L1, QT_TRANSLATE_NOOP("JournalWords", "Driver registered")},
    {"edit_driver"_L1, QT_TRANSLATE_NOOP("JournalWords", "Driver's data changed")},
    {"add_driver_vehicle"_L1, QT_TRANSLATE_NOOP("JournalWords", "Driver's vehicle added")},
    {"remove_driver_vehicle"_L1, QT_TRANSLATE_NOOP("JournalWords", "Driver's vehicle removed")},
    {"set_primary_vehicle"_L1, QT_TRANSLATE_NOOP("JournalWords", "Driver's first vehicle chosen")},
    {"send_driver_code"_L1, QT_TRANSLATE_NOOP("JournalWords", "Code mailed to a driver")},
    {"prove_driver_mail"_L1, QT_TRANSLATE_NOOP("JournalWords", "Mail address proven by code")},
    {"log_in_driver"_L1, QT_TRANSLATE_NOOP("JournalWords", "Driver logged in")},
    {"change_driver_mail"_L1, QT_TRANSLATE_NOOP("JournalWords", "Driver's mail address changed")},
    {"set_driver_password"_L1, QT_TRANSLATE_NOOP("JournalWords", "Driver's password set")},
    {"issue_driver_card"_L1, QT_TRANSLATE_NOOP("JournalWords", "Card given to a driver")},
    {"suspend_driver"_L1, QT_TRANSLATE_NOOP("JournalWords", "Driver suspended")},
    {"reactivate_driver"_L1, QT_TRANSLATE_NOOP("JournalWords", "Driver let in again")},
    {"merge_drivers"_L1, QT_TRANSLATE_NOOP("JournalWords", "Two drivers made one")},
    {"mail_driver_history"_L1, QT_TRANSLATE_NOOP("JournalWords", "History mailed to the driver")},
    {"export_driver"_L1, QT_TRANSLATE_NOOP("JournalWords", "Driver's data handed out")},
    {"erase_driver"_L1, QT_TRANSLATE_NOOP("JournalWords", "Driver erased")},
    {"import_drivers"_L1, QT_TRANSLATE_NOOP("JournalWords", "Drivers imported")},
    {"name_stay_driver"_L1, QT_TRANSLATE_NOOP("JournalWords", "Stay given to a driver")},
    {"rate_visit"_L1, QT_TRANSLATE_NOOP("JournalWords", "Visit reviewed")},
    {"reply_review"_L1, QT_TRANSLATE_NOOP("JournalWords", "Review answered")},
    {"open_support_ticket"_L1, QT_TRANSLATE_NOOP("JournalWords", "Support ticket opened")},
    {"answer_support_ticket"_L1, QT_TRANSLATE_NOOP("JournalWords", "Support ticket answered")},
    {"take_support_ticket"_L1, QT_TRANSLATE_NOOP("JournalWords", "Support ticket taken")},
    {"close_support_ticket"_L1, QT_TRANSLATE_NOOP("JournalWords", "Support ticket closed")},
    {"reopen_support_ticket"_L1, QT_TRANSLATE_NOOP("JournalWords", "Support ticket opened again")},
    {"link_support_ticket"_L1, QT_TRANSLATE_NOOP("JournalWords", "Support ticket given to a stay")},
    {"add_support_photo"_L1, QT_TRANSLATE_NOOP("JournalWords", "Photo added to a support ticket")},
    {"kiosk_enter"_L1, QT_TRANSLATE_NOOP("JournalWords", "Came in, at the kiosk")},
    {"kiosk_reserve"_L1, QT_TRANSLATE_NOOP("JournalWords", "Booked, at the kiosk")},
    {"kiosk_arrive"_L1, QT_TRANSLATE_NOOP("JournalWords", "Arrived, at the kiosk")},
    {"kiosk_extend"_L1, QT_TRANSLATE_NOOP("JournalWords", "Extended, at the kiosk")},
    {"kiosk_cancel"_L1, QT_TRANSLATE_NOOP("JournalWords", "Booking cancelled, at the kiosk")},
    {"kiosk_leave"_L1, QT_TRANSLATE_NOOP("JournalWords", "Went out, at the kiosk")},
    {"kiosk_rate"_L1, QT_TRANSLATE_NOOP("JournalWords", "Visit reviewed, at the kiosk")},
    {"kiosk_ask_for_help"_L1, QT_TRANSLATE_NOOP("JournalWords", "Support ticket opened, at the kiosk")},
    {"mail_history"_L1, QT_TRANSLATE_NOOP("JournalWords", "History mailed, at the kiosk")},
    {"begin_card_payment"_L1, QT_TRANSLATE_NOOP("JournalWords", "Card asked for")},
    {"settle_card_payment"_L1, QT_TRANSLATE_NOOP("JournalWords", "Card payment settled")},
};

constexpr NamedWords fieldNames[] = {
    {"state"_L1, QT_TRANSLATE_NOOP("JournalWords", "State")},
    {"vehicle"_L1, QT_TRANSLATE_NOOP("JournalWords", "Vehicle")},
    {"paid_until"_L1, QT_TRANSLATE_NOOP("JournalWords", "Paid, to be out by")},
    {"booked_until"_L1, QT_TRANSLATE_NOOP("JournalWords", "Booked until")},
    {"agreed_until"_L1, QT_TRANSLATE_NOOP("JournalWords", "End that was told")},
    {"type"_L1, QT_TRANSLATE_NOOP("JournalWords", "Vehicle type")},
    {"card_payment"_L1, QT_TRANSLATE_NOOP("JournalWords", "Payment by card")},
    {"copied"_L1, QT_TRANSLATE_NOOP("JournalWords", "Printed again")},
    {"from"_L1, QT_TRANSLATE_NOOP("JournalWords", "Place kept from")},
    {"until"_L1, QT_TRANSLATE_NOOP("JournalWords", "Place kept until")},
    {"label"_L1, QT_TRANSLATE_NOOP("JournalWords", "Label")},
    {"retired"_L1, QT_TRANSLATE_NOOP("JournalWords", "Retired")},
    {"deleted"_L1, QT_TRANSLATE_NOOP("JournalWords", "Deleted")},
    {"closed"_L1, QT_TRANSLATE_NOOP("JournalWords", "Closed")},
    {"plan"_L1, QT_TRANSLATE_NOOP("JournalWords", "State of the plan")},
    {"name"_L1, QT_TRANSLATE_NOOP("JournalWords", "Name")},
    {"address"_L1, QT_TRANSLATE_NOOP("JournalWords", "Address")},
    {"phone"_L1, QT_TRANSLATE_NOOP("JournalWords", "Phone")},
    {"timezone"_L1, QT_TRANSLATE_NOOP("JournalWords", "Time zone")},
    {"assigned"_L1, QT_TRANSLATE_NOOP("JournalWords", "Spots are assigned")},
    {"policy"_L1, QT_TRANSLATE_NOOP("JournalWords", "How spots are chosen")},
    {"opening_hours"_L1, QT_TRANSLATE_NOOP("JournalWords", "Opening hours")},
    {"fallback_amount"_L1, QT_TRANSLATE_NOOP("JournalWords", "Amount without a tariff")},
    {"password"_L1, QT_TRANSLATE_NOOP("JournalWords", "Password")},
    {"pin"_L1, QT_TRANSLATE_NOOP("JournalWords", "PIN")},
    {"second_factor"_L1, QT_TRANSLATE_NOOP("JournalWords", "Second factor")},
    {"roles"_L1, QT_TRANSLATE_NOOP("JournalWords", "Roles")},
    {"disabled_at"_L1, QT_TRANSLATE_NOOP("JournalWords", "Switched off")},
    {"kind"_L1, QT_TRANSLATE_NOOP("JournalWords", "Kind of desk")},
    {"default_tender"_L1, QT_TRANSLATE_NOOP("JournalWords", "Usual way of paying")},
    {"withdrawn_at"_L1, QT_TRANSLATE_NOOP("JournalWords", "Withdrawn")},
    {"revision"_L1, QT_TRANSLATE_NOOP("JournalWords", "State of the draft")},
    {"days"_L1, QT_TRANSLATE_NOOP("JournalWords", "Days taken away, days added")},
    {"code"_L1, QT_TRANSLATE_NOOP("JournalWords", "Code by mail")},
    {"driver"_L1, QT_TRANSLATE_NOOP("JournalWords", "Driver")},
    {"primary_vehicle"_L1, QT_TRANSLATE_NOOP("JournalWords", "First vehicle")},
    {"data"_L1, QT_TRANSLATE_NOOP("JournalWords", "Data handed out")},
    {"fee"_L1, QT_TRANSLATE_NOOP("JournalWords", "Fee")},
    {"fee_due"_L1, QT_TRANSLATE_NOOP("JournalWords", "Fee to pay")},
    {"no_show_fee"_L1, QT_TRANSLATE_NOOP("JournalWords", "Fee for not coming")},
    {"late_cancel_fee"_L1, QT_TRANSLATE_NOOP("JournalWords", "Fee for cancelling late")},
    {"free_cancel_time"_L1, QT_TRANSLATE_NOOP("JournalWords", "Cancelled for nothing until so long before")},
    {"debtors_refused"_L1, QT_TRANSLATE_NOOP("JournalWords", "Who owes a fee books nothing")},
    {"stay"_L1, QT_TRANSLATE_NOOP("JournalWords", "Stay")},
    {"called_at"_L1, QT_TRANSLATE_NOOP("JournalWords", "Called")},
    {"ended_at"_L1, QT_TRANSLATE_NOOP("JournalWords", "Waited until")},
    {"readings"_L1, QT_TRANSLATE_NOOP("JournalWords", "Readings")},
    {"exported"_L1, QT_TRANSLATE_NOOP("JournalWords", "Taken out")},
    {"bytes"_L1, QT_TRANSLATE_NOOP("JournalWords", "Size")},
    {"tariff_version"_L1, QT_TRANSLATE_NOOP("JournalWords", "Tariff version")},
    {"occupancy"_L1, QT_TRANSLATE_NOOP("JournalWords", "How full it was, of 1000")},
};

constexpr NamedWords valueNames[] = {
    {"reserved"_L1, QT_TRANSLATE_NOOP("JournalWords", "booked")},
    {"parked"_L1, QT_TRANSLATE_NOOP("JournalWords", "inside")},
    {"left"_L1, QT_TRANSLATE_NOOP("JournalWords", "left")},
    {"paid"_L1, QT_TRANSLATE_NOOP("JournalWords", "left, paid")},
    {"free"_L1, QT_TRANSLATE_NOOP("JournalWords", "left, free of charge")},
    {"owing"_L1, QT_TRANSLATE_NOOP("JournalWords", "left owing")},
    {"unseen"_L1, QT_TRANSLATE_NOOP("JournalWords", "left unseen")},
    {"towed"_L1, QT_TRANSLATE_NOOP("JournalWords", "towed away")},
    {"cancelled"_L1, QT_TRANSLATE_NOOP("JournalWords", "cancelled")},
    {"no_show"_L1, QT_TRANSLATE_NOOP("JournalWords", "nobody came")},
    {"changed"_L1, QT_TRANSLATE_NOOP("JournalWords", "changed")},
    {"saved"_L1, QT_TRANSLATE_NOOP("JournalWords", "saved")},
    {"receipt"_L1, QT_TRANSLATE_NOOP("JournalWords", "a receipt")},
    {"ticket"_L1, QT_TRANSLATE_NOOP("JournalWords", "a ticket")},
    {"cash"_L1, QT_TRANSLATE_NOOP("JournalWords", "cash")},
    {"card"_L1, QT_TRANSLATE_NOOP("JournalWords", "card")},
    {"account"_L1, QT_TRANSLATE_NOOP("JournalWords", "account")},
    {"entry"_L1, QT_TRANSLATE_NOOP("JournalWords", "entry")},
    {"exit"_L1, QT_TRANSLATE_NOOP("JournalWords", "exit")},
    {"both"_L1, QT_TRANSLATE_NOOP("JournalWords", "entry and exit")},
    {"attendant"_L1, QT_TRANSLATE_NOOP("JournalWords", "attendant")},
    {"manager"_L1, QT_TRANSLATE_NOOP("JournalWords", "manager")},
    {"admin"_L1, QT_TRANSLATE_NOOP("JournalWords", "admin")},
};

constexpr QLatin1StringView momentFields[] = {"paid_until"_L1, "booked_until"_L1, "agreed_until"_L1,
                                              "from"_L1,       "until"_L1,        "withdrawn_at"_L1,
                                              "called_at"_L1,  "ended_at"_L1,     "disabled_at"_L1};
constexpr QLatin1StringView yesNoFields[] = {"retired"_L1, "deleted"_L1, "closed"_L1, "assigned"_L1,
                                             "debtors_refused"_L1};

template <size_t Count>
bool isAmong(const QLatin1StringView (&names)[Count], const QString &name)
{
    return std::any_of(std::begin(names), std::end(names), [&](QLatin1StringView one) { return name == one; });
}

QString momentText(const JournalRow &row, qint64 ms)
{
    if (ms == noEnd.ms)
        return JournalWords::tr("without end");
    if (row.zone)
        return whenText(Instant {ms}, row.at, *row.zone);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

QString textWords(const QString &text)
{
    const QString words = wordsIn(valueNames, text);
    return words.isEmpty() ? text : words;
}

QString listWords(const QJsonArray &list)
{
    QStringList words;
    for (const QJsonValue &value : list)
        words.append(textWords(value.toString(value.isDouble() ? QString::number(value.toInteger()) : QString())));
    return words.join(u", "_s);
}

QString valueWords(const JournalRow &row, const QString &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return u"–"_s;
    if (field == u"closed_by") // the closure's number says nothing
        return JournalWords::tr("yes");
    if (value.isBool() || (value.isDouble() && isAmong(yesNoFields, field)))
        return value.toBool() || value.toInteger() != 0 ? JournalWords::tr("yes") : JournalWords::tr("no");
    if (value.isDouble() && isAmong(momentFields, field))
        return momentText(row, value.toInteger());
    if (value.isDouble() && field == u"bytes")
        return QLocale().formattedDataSize(value.toInteger(), 1, QLocale::DataSizeSIFormat);
    if (value.isDouble())
        return QLocale().toString(value.toInteger());
    if (value.isArray())
        return listWords(value.toArray());
    if (field == u"type")
        return vehicleName(value.toString());
    const QString text = value.toString();
    return text.isEmpty() ? u"–"_s : textWords(text);
}

Money moneyIn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return Money(object.value("minor"_L1).toInteger(),
                 Currency::fromCode(object.value("currency"_L1).toString()).value_or(Currency()));
}

/// Spots that were taken and given back, of which a stay that moves has both.
struct SpotsChanged {
    QStringList before;
    QStringList after;
};

SpotsChanged spotsChanged(const JournalRow &row)
{
    SpotsChanged spots;
    for (const JournalChange &change : row.changes) {
        const bool claims = change.entity == Entity::Spot
            && (change.field == u"claimed_by" || change.field == u"occupied_by") && !change.name.isEmpty();
        if (!claims || change.stay != row.stay)
            continue;
        QStringList &side = change.after.isNull() ? spots.before : spots.after;
        if (!side.contains(change.name))
            side.append(change.name);
    }
    return spots;
}

bool isTold(const JournalChange &change)
{
    // What is taken and given back is told of the spots; a claim's other halves say it twice.
    if (change.entity == Entity::Spot && (change.field == u"claimed_by" || change.field == u"occupied_by"))
        return false;
    return !(change.entity == Entity::Claim && (change.field == u"live" || change.field == u"from"))
        && change.before != change.after;
}

/// A deed may change what belongs to other stays: who is inside keeps the place for longer, a booking makes way.
bool isOfAnother(const JournalRow &row, const JournalChange &change)
{
    return change.stay.isValid() && change.stay != row.stay;
}

QString fieldWords(const JournalChange &change)
{
    const QString known = wordsIn(fieldNames, change.field);
    QString field = known.isEmpty() ? QString(change.field).replace(u'_', u' ') : known;
    if (change.field == u"placed_on")
        field = JournalWords::tr("Place");
    if (change.field == u"closed_by")
        field = JournalWords::tr("Closed");
    return change.name.isEmpty() ? field
                                 : JournalWords::tr("%1: %2", "name of a thing, what of it").arg(change.name, field);
}

} // namespace

QString journalDeedWords(const QString &deed)
{
    const QString words = wordsIn(deedNames, deed);
    return words.isEmpty() ? QString(deed).replace(u'_', u' ') : words;
}

Glyph journalDeedGlyph(const QString &deed)
{
    static const QHash<QString, Glyph> glyphs {
        {u"enter"_s, Glyph::In},
        {u"arrive"_s, Glyph::In},
        {u"re_enter"_s, Glyph::In},
        {u"reserve_series"_s, Glyph::Book},
        {u"reserve_repacked"_s, Glyph::Book},
        {u"take_offer"_s, Glyph::Book},
        {u"join_waitlist"_s, Glyph::Queue},
        {u"leave_waitlist"_s, Glyph::Queue},
        {u"reserve"_s, Glyph::Book},
        {u"pay"_s, Glyph::Paid},
        {u"pay_fee"_s, Glyph::Paid},
        {u"waive_fee"_s, Glyph::Cancel},
        {u"leave"_s, Glyph::Out},
        {u"cancel"_s, Glyph::Cancel},
        {u"extend"_s, Glyph::Extend},
        {u"move"_s, Glyph::Move},
        {u"found"_s, Glyph::Move},
        {u"correct"_s, Glyph::Edit},
        {u"close"_s, Glyph::Warning},
        {u"kiosk_enter"_s, Glyph::In},
        {u"kiosk_reserve"_s, Glyph::Book},
        {u"kiosk_arrive"_s, Glyph::In},
        {u"kiosk_extend"_s, Glyph::Extend},
        {u"kiosk_cancel"_s, Glyph::Cancel},
        {u"kiosk_leave"_s, Glyph::Out},
        {u"begin_card_payment"_s, Glyph::Paid},
        {u"settle_card_payment"_s, Glyph::Paid},
        {u"undo"_s, Glyph::Undo},
        {u"reprint"_s, Glyph::Printer},
        {u"roll_claims"_s, Glyph::Clock},
        {u"turn_away"_s, Glyph::Away},
        {u"join_queue"_s, Glyph::Queue},
        {u"call_queue"_s, Glyph::Queue},
        {u"leave_queue"_s, Glyph::Queue},
        {u"add_lot"_s, Glyph::Lot},
        {u"edit_lot"_s, Glyph::Lot},
        {u"apply_plan"_s, Glyph::Map},
        {u"close_spots"_s, Glyph::Closed},
        {u"back_up"_s, Glyph::Database},
        {u"add_staff"_s, Glyph::Account},
        {u"set_roles"_s, Glyph::Account},
        {u"publish_tariff"_s, Glyph::Discount},
    };
    return glyphs.value(deed, Glyph::Info);
}

QString journalWhoWords(const JournalRow &row)
{
    if (!row.staff.isValid())
        return JournalWords::tr("The program");
    return row.approver.isEmpty() ? row.who
                                  : JournalWords::tr("%1, with %2", "who, approver").arg(row.who, row.approver);
}

QString journalThingWords(const JournalRow &row)
{
    if (row.stay.isValid())
        return row.plate.isEmpty() ? shownTicket(row.ticket) : groupedPlate(row.plate);
    for (const JournalChange &change : row.changes) {
        const bool named = change.entity == Entity::Staff || change.entity == Entity::Desk
            || change.entity == Entity::Lot || change.entity == Entity::Spot;
        if (named && !change.name.isEmpty())
            return change.name;
    }
    return row.lotName;
}

QString journalFactWords(const JournalRow &row)
{
    QStringList facts;
    const SpotsChanged spots = spotsChanged(row);
    if (!spots.before.isEmpty() && !spots.after.isEmpty() && spots.before != spots.after)
        facts.append(JournalWords::tr("%1 → %2", "before, after").arg(spots.before.join(u' '), spots.after.join(u' ')));
    else if (!spots.after.isEmpty())
        facts.append(spots.after.join(u' '));
    if (row.outcome.contains("amount"_L1))
        facts.append(moneyText(moneyIn(row.outcome.value("amount"_L1))));
    if (row.outcome.contains("repaid"_L1))
        facts.append(JournalWords::tr("%1 given back").arg(moneyText(moneyIn(row.outcome.value("repaid"_L1)))));
    const QString receipt = row.outcome.value("receipt"_L1).toString();
    if (!receipt.isEmpty())
        facts.append(receipt);
    if (row.deed == u"undo")
        facts.prepend(journalDeedWords(row.outcome.value("deed"_L1).toString()));
    if (facts.isEmpty()) {
        const QList<ChangeWords> changes = journalChangeWords(row);
        if (changes.size() == 1) { // what it is about stands beside it
            const QString about =
                JournalWords::tr("%1: %2", "name of a thing, what of it").arg(journalThingWords(row), {});
            QString what = changes.first().what;
            if (what.startsWith(about))
                what.remove(0, about.size());
            facts.append(JournalWords::tr("%1: %2", "what, its new value").arg(what, changes.first().after));
        } else if (!changes.isEmpty()) {
            facts.append(JournalWords::tr("%n change(s)", nullptr, static_cast<int>(changes.size()) + row.moreChanges));
        }
    }
    return facts.join(u", "_s);
}

QList<ChangeWords> journalChangeWords(const JournalRow &row)
{
    QList<ChangeWords> words;
    const SpotsChanged spots = spotsChanged(row);
    if (!spots.before.isEmpty() || !spots.after.isEmpty()) {
        const auto side = [](const QStringList &labels) { return labels.isEmpty() ? u"–"_s : labels.join(u' '); };
        if (spots.before != spots.after)
            words.append({JournalWords::tr("Spot"), side(spots.before), side(spots.after)});
    }
    for (const JournalChange &change : row.changes) {
        if (!isTold(change))
            continue;
        const QString field = fieldWords(change);
        const ChangeWords said {isOfAnother(row, change) ? JournalWords::tr("Another stay: %1").arg(field) : field,
                                valueWords(row, change.field, change.before),
                                valueWords(row, change.field, change.after)};
        const bool known = std::any_of(words.begin(), words.end(), [&](const ChangeWords &one) {
            return one.what == said.what && one.before == said.before && one.after == said.after;
        });
        if (!known && said.before != said.after)
            words.append(said);
    }
    return words;
}

QString journalPageOf(const JournalRow &row)
{
    if (row.stay.isValid())
        return u"stay"_s;
    if (row.deed.contains(u"tariff") || row.deed.contains(u"calendar"))
        return u"tariffs"_s;
    static const QStringList people {u"add_staff"_s,          u"set_password"_s,        u"set_pin"_s,
                                     u"set_roles"_s,          u"disable_staff"_s,       u"enable_staff"_s,
                                     u"change_own_profile"_s, u"enrol_second_factor"_s, u"drop_second_factor"_s};
    if (people.contains(row.deed))
        return u"staff"_s;
    if (row.deed.contains(u"desk"))
        return u"settings"_s;
    if (row.deed == u"back_up")
        return u"health"_s;
    return row.lot.isValid() ? u"lots"_s : QString();
}

QString journalPageWords(const QString &page)
{
    if (page == u"stay")
        return JournalWords::tr("Open the Stay");
    if (page == u"tariffs")
        return JournalWords::tr("To the Tariffs");
    if (page == u"staff")
        return JournalWords::tr("To the Staff");
    if (page == u"settings")
        return JournalWords::tr("To the Settings");
    if (page == u"health")
        return JournalWords::tr("To the Health Page");
    return page == u"lots" ? JournalWords::tr("To the Lots") : QString();
}

} // namespace parkdesk
