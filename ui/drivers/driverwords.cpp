// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/driverwords.h"

#include "domain/dates.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsShown = 12;

struct DriverWords {
    Q_DECLARE_TR_FUNCTIONS(DriverWords)
};

QDate dayOf(Instant at, const ZoneRules &zone)
{
    return dateOf(zone.toLocal(at).day());
}

/// "Sat 21 Nov", with the year where it is another one.
QString pastDay(Instant at, Instant now, const ZoneRules &zone)
{
    const QDate day = dayOf(at, zone);
    return day.year() == dayOf(now, zone).year() ? dayText(at, zone) : QLocale().toString(day, u"d MMM yyyy"_s);
}

/// "09:10 – 17:51", "09:10 – 08:02 +1".
QString clockSpan(Instant from, const std::optional<Instant> &until, const ZoneRules &zone)
{
    if (!until)
        return DriverWords::tr("since %1", "time").arg(timeText(from, zone));
    const qint64 nights = zone.toLocal(*until).day() - zone.toLocal(from).day();
    const QString span = DriverWords::tr("%1–%2", "from, until").arg(timeText(from, zone), timeText(*until, zone));
    return leftToRight(nights > 0 ? u"%1 +%2"_s.arg(span).arg(nights) : span);
}

TagCell stateOfRow(const StayRow &row)
{
    switch (row.state) {
    case StayState::Reserved: return {TagKind::Soon, Glyph::Book, DriverWords::tr("booked")};
    case StayState::Parked: return {TagKind::Plain, Glyph::In, DriverWords::tr("inside")};
    case StayState::Cancelled: return {TagKind::Plain, Glyph::Cancel, DriverWords::tr("cancelled")};
    case StayState::NoShow: return {TagKind::Warning, Glyph::Away, DriverWords::tr("not come")};
    case StayState::Left: break;
    }
    switch (row.leftHow.value_or(LeftHow::Paid)) {
    case LeftHow::Paid: return {TagKind::Plain, Glyph::Tick, DriverWords::tr("paid")};
    case LeftHow::Free: return {TagKind::Plain, Glyph::Tick, DriverWords::tr("free")};
    case LeftHow::Owing: return {TagKind::Error, Glyph::Warning, DriverWords::tr("owing")};
    case LeftHow::Unseen: return {TagKind::Error, Glyph::Warning, DriverWords::tr("unseen")};
    case LeftHow::Towed: return {TagKind::Error, Glyph::Warning, DriverWords::tr("towed")};
    }
    return {};
}

QString placeOf(const StayRow &row, LotId home)
{
    if (row.lot == home)
        return row.spot;
    return row.spot.isEmpty() ? row.lotName : DriverWords::tr("%1, %2", "lot, spot").arg(row.lotName, row.spot);
}

QString mailStateWords(const DriverMails::Row &mail)
{
    switch (mail.state) {
    case MailState::Waiting:
        return mail.refusal.isEmpty() ? DriverWords::tr("waits")
                                      : DriverWords::tr("tried %n time(s)", nullptr, mail.tries);
    case MailState::Sending: return DriverWords::tr("is being sent");
    case MailState::Sent: return DriverWords::tr("sent");
    case MailState::Failed: return DriverWords::tr("given up");
    case MailState::Bounced: return DriverWords::tr("came back");
    case MailState::Cancelled: return DriverWords::tr("dropped");
    }
    return {};
}

QString nameOfVehicle(const StayRow &row)
{
    return row.plate.isEmpty() ? shownTicket(row.ticket) : row.plate;
}

} // namespace

TagCell driverStateTag(DriverState state)
{
    switch (state) {
    case DriverState::Active: return {TagKind::Success, Glyph::Tick, DriverWords::tr("active")};
    case DriverState::Suspended: return {TagKind::Error, Glyph::Lock, DriverWords::tr("suspended")};
    case DriverState::Erased: return {TagKind::Plain, Glyph::Cancel, DriverWords::tr("erased")};
    case DriverState::Merged: return {TagKind::Plain, Glyph::Arrow, DriverWords::tr("merged")};
    }
    return {};
}

QString languageWords(const QString &code)
{
    if (code == "en"_L1)
        return u"English"_s; // Qt would call it that of America
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : locale.nativeLanguageName();
}

QString driverNote(const DriverDetail::Answer &driver, const ZoneRules &zone)
{
    const QString since = QLocale().toString(dayOf(driver.since, zone), u"d MMM yyyy"_s);
    const QString language = languageWords(driver.fields.language);
    const QString mails = driver.fields.reminders ? DriverWords::tr("mails in %1, reminders on").arg(language)
                                                  : DriverWords::tr("mails in %1, no reminders").arg(language);
    return DriverWords::tr("%1 · since %2 · %3", "number, day, mails")
        .arg(leftToRight(driverNumberText(driver.number)), since, mails);
}

QString driverTitle(qint64 number, const QString &name)
{
    return DriverWords::tr("%1 %2", "number, name").arg(leftToRight(driverNumberText(number)), name);
}

QString moneySums(const QList<Money> &sums)
{
    QStringList words;
    for (const Money &sum : sums)
        words.append(leftToRight(moneyText(sum)));
    return words.isEmpty() ? u"–"_s : words.join(DriverWords::tr(", ", "between amounts"));
}

std::optional<Currency> onlyCurrency(const QList<StayRow> &stays)
{
    std::optional<Currency> currency;
    for (const StayRow &row : stays) {
        if (currency && *currency != row.paid.currency())
            return std::nullopt;
        currency = row.paid.currency();
    }
    return currency;
}

std::vector<TextRow> stayTextRows(const QList<StayRow> &stays, LotId home, Instant now)
{
    const bool plain = onlyCurrency(stays).has_value();
    std::vector<TextRow> rows;
    rows.reserve(static_cast<size_t>(stays.size()));
    for (const StayRow &stay : stays) {
        if (stay.state == StayState::Reserved)
            continue; // they have a list of their own
        const TagCell state = stateOfRow(stay);
        const bool paid = stay.paid.minor() != 0 || stay.state == StayState::Left;
        const QString amount = plain ? amountText(stay.paid) : moneyText(stay.paid);
        TextRow row;
        row.key = stay.stay.value;
        row.cells = {pastDay(stay.start, now, *stay.zone),
                     stay.enteredAt ? clockSpan(*stay.enteredAt, stay.leftAt, *stay.zone)
                                    : timeText(stay.start, *stay.zone),
                     nameOfVehicle(stay),
                     placeOf(stay, home),
                     state.text,
                     paid ? leftToRight(amount) : QString()};
        row.glyph = state.kind == TagKind::Error ? state.glyph : Glyph::None;
        rows.push_back(row);
    }
    return rows;
}

std::vector<TextRow> bookingTextRows(const QList<StayRow> &bookings, LotId home, Instant now)
{
    std::vector<TextRow> rows;
    for (const StayRow &stay : bookings) {
        const TimeSpan span = stay.booked.value_or(TimeSpan {stay.start, stay.start});
        TextRow row;
        row.key = stay.stay.value;
        row.cells = {pastDay(span.from, now, *stay.zone), clockSpan(span.from, span.until, *stay.zone),
                     nameOfVehicle(stay),
                     placeOf(stay, home).isEmpty() ? DriverWords::tr("no spot yet") : placeOf(stay, home),
                     leftToRight(shownTicket(stay.ticket))};
        rows.push_back(row);
    }
    return rows;
}

std::vector<TextRow> paymentTextRows(const DriverDetail::Answer &driver, const ZoneRules &zone, Instant now)
{
    QHash<qint64, QString> plates;
    for (const StayRow &stay : driver.stays)
        plates.insert(stay.stay.value, nameOfVehicle(stay));
    std::vector<TextRow> rows;
    for (const DriverDetail::Paid &paid : driver.payments) {
        TextRow row;
        row.key = paid.payment.value;
        row.cells = {pastDay(paid.at, now, zone), timeText(paid.at, zone), plates.value(paid.stay.value),
                     methodName(paid.method), leftToRight(moneyText(paid.amount))};
        rows.push_back(row);
    }
    return rows;
}

std::vector<TextRow> mailTextRows(const QList<DriverMails::Row> &mails, const ZoneRules &zone, Instant now)
{
    std::vector<TextRow> rows;
    for (const DriverMails::Row &mail : mails) {
        TextRow row;
        row.key = mail.mail.value;
        row.cells = {pastDay(mail.queuedAt, now, zone), timeText(mail.queuedAt, zone),
                     mail.subject.isEmpty() ? DriverWords::tr("words are gone") : mail.subject, mailStateWords(mail)};
        if (mail.state == MailState::Failed || mail.state == MailState::Bounced)
            row.glyph = Glyph::Warning;
        rows.push_back(row);
    }
    return rows;
}

std::vector<TextRow> vehicleTextRows(const DriverDetail::Answer &driver, const ZoneRules &zone, Instant now)
{
    std::vector<TextRow> rows;
    for (const DriverDetail::Vehicle &vehicle : driver.vehicles) {
        TextRow row;
        row.key = vehicle.id.value;
        const QString seen = vehicle.inside ? DriverWords::tr("inside")
            : vehicle.lastStay              ? pastDay(*vehicle.lastStay, now, zone)
                                            : DriverWords::tr("never here");
        row.cells = {vehicle.plate, vehicleName(vehicle.vehicleType), seen};
        row.glyph = vehicleGlyph(vehicle.vehicleType);
        row.strong = vehicle.primary && driver.vehicles.size() > 1;
        rows.push_back(row);
    }
    return rows;
}

std::optional<PaidYear> paidByMonth(const QList<DriverDetail::Paid> &payments, const ZoneRules &zone, Instant now)
{
    if (payments.isEmpty())
        return std::nullopt;
    PaidYear year {payments.first().amount.currency(), {}};
    const QDate last = dayOf(now, zone);
    for (int back = monthsShown - 1; back >= 0; --back) {
        const QDate month = last.addMonths(-back);
        year.months.push_back({month.year(), month.month(), 0});
    }
    for (const DriverDetail::Paid &paid : payments) {
        const QDate day = dayOf(paid.at, zone);
        for (PaidMonth &month : year.months) {
            if (month.year == day.year() && month.month == day.month() && paid.amount.currency() == year.currency)
                month.minor += paid.amount.minor();
        }
    }
    return year;
}

QStringList vehicleCodes()
{
    return {u"car"_s, u"truck"_s, u"bike"_s, u"scooty"_s, u"cycle"_s};
}

} // namespace parkdesk
