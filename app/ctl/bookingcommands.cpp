// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/drivertext.h"
#include "ctl/output.h"
#include "domain/dates.h"
#include "domain/ticketcode.h"
#include "services/stays/bookingrulesdeeds.h"
#include "services/stays/reserveseries.h"
#include "services/stays/waitlistdeeds.h"

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msOfMinute = 60'000;

QString shownCode(const QString &stored)
{
    const auto code = TicketCode::fromText(stored);
    return code ? code->shown() : stored;
}

Result<Instant> momentIn(const Lot &lot, const Invocation &invocation, QLatin1StringView option, Field field)
{
    return lot.zone->fromText(invocation.text(option)).map_error([field](Error error) {
        error.field = field;
        return error;
    });
}

/// "daily", "weekdays" or "mon,wed".
Result<QList<int>> weekdaysOf(const QString &text)
{
    static const QStringList names {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    const QString said = text.trimmed().toLower();
    if (said == u"daily")
        return QList<int> {1, 2, 3, 4, 5, 6, 7};
    if (said == u"weekdays")
        return QList<int> {1, 2, 3, 4, 5};
    QList<int> days;
    for (const QString &word : said.split(u',', Qt::SkipEmptyParts)) {
        const auto day = static_cast<int>(names.indexOf(word.trimmed().left(3))) + 1;
        if (day == 0)
            return fail(ErrorCode::BadCode, Field::Hours);
        if (!days.contains(day))
            days.append(day);
    }
    std::sort(days.begin(), days.end());
    return days;
}

/// The hours of \a first again on the days that were said.
Result<WeeklyRule> weeklyOf(const Invocation &invocation, const Lot &lot, const TimeSpan &first)
{
    const LocalTime from = lot.zone->toLocal(first.from);
    const LocalTime until = lot.zone->toLocal(first.until);
    const QDate last = QDate::fromString(invocation.text("last"_L1), Qt::ISODate);
    if (!last.isValid())
        return fail(ErrorCode::BadTime, Field::Until);
    WeeklyRule rule;
    rule.weekdays = TRY(weekdaysOf(invocation.text("repeat"_L1)));
    rule.fromMinute = static_cast<int>(from.msOfDay() / msOfMinute);
    rule.untilMinute = static_cast<int>((until.ms - LocalTime::of(from.day(), 0).ms) / msOfMinute);
    rule.firstDay = from.day();
    rule.lastDay = dayNumberOf(last);
    return rule;
}

Result<QStringList> platesOf(const Invocation &invocation)
{
    QStringList plates = invocation.has("group"_L1) ? invocation.words("group"_L1)
        : invocation.has("plate"_L1)                ? QStringList {invocation.text("plate"_L1)}
                                                    : QStringList();
    if (!invocation.has("vehicles"_L1)) {
        if (plates.isEmpty())
            plates.append(QString());
        return plates;
    }
    bool isNumber = false;
    const int count = invocation.text("vehicles"_L1).toInt(&isNumber);
    if (!isNumber || count < 1 || count > ReserveSeries::mostBookings || count < plates.size())
        return fail(ErrorCode::BadNumber, Field::Plate);
    while (plates.size() < count)
        plates.append(QString());
    return plates;
}

Answer seriesAnswer(const ReserveSeries::Outcome &outcome, const QStringList &plates, const Lot &lot)
{
    const auto timesOf = [&lot](const TimeSpan &span) {
        return QJsonObject {{u"from"_s, lot.zone->toText(span.from)}, {u"until"_s, lot.zone->toText(span.until)}};
    };
    Answer answer;
    QJsonArray booked;
    answer.lines = {u"Booked: %1"_s.arg(outcome.booked.size())};
    for (const ReserveSeries::Booked &one : outcome.booked) {
        QJsonObject row = timesOf(one.span);
        row.insert(u"ticket"_s, shownCode(one.ticket));
        row.insert(u"plate"_s, orNull(plates.value(one.vehicle)));
        row.insert(u"spot"_s, orNull(one.spot));
        booked.append(row);
        answer.lines.append(u"  %1  %2 to %3%4%5"_s.arg(
            shownCode(one.ticket), row.value("from"_L1).toString(), row.value("until"_L1).toString(),
            one.spot.isEmpty() ? QString() : u", spot %1"_s.arg(one.spot),
            plates.value(one.vehicle).isEmpty() ? QString() : u", %1"_s.arg(plates.value(one.vehicle))));
    }
    QJsonArray skipped;
    if (!outcome.skipped.isEmpty())
        answer.lines.append(u"Left out: %1"_s.arg(outcome.skipped.size()));
    for (const ReserveSeries::Skipped &one : outcome.skipped) {
        QJsonObject row = timesOf(one.span);
        row.insert(u"plate"_s, orNull(plates.value(one.vehicle)));
        row.insert(u"why"_s, one.why);
        skipped.append(row);
        answer.lines.append(u"  %1 to %2: %3"_s.arg(row.value("from"_L1).toString(), row.value("until"_L1).toString(),
                                                    QString(one.why).replace(u'_', u' ')));
    }
    answer.json = {{u"lot"_s, lot.name}, {u"booked"_s, booked}, {u"skipped"_s, skipped}};
    return answer;
}

Result<Answer> listWaiting(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    const auto found = TRY(context.read<WaitlistOfLot>({lot.id}));
    Answer answer;
    QJsonArray rows;
    for (const WaitlistOfLot::Row &row : found.rows) {
        rows.append(QJsonObject {{u"number"_s, row.waiting.value},
                                 {u"rank"_s, row.rank},
                                 {u"plate"_s, orNull(row.plate)},
                                 {u"vehicle"_s, row.vehicleType},
                                 {u"from"_s, lot.zone->toText(row.span.from)},
                                 {u"until"_s, lot.zone->toText(row.span.until)},
                                 {u"since"_s, lot.zone->toText(row.joinedAt)},
                                 {u"state"_s, waitingStateName(row.state)},
                                 {u"offer_until"_s, timeOf(row.offerUntil, *lot.zone)},
                                 {u"spot"_s, orNull(row.spot)},
                                 {u"wanted_spot"_s, orNull(row.wantedSpot)},
                                 {u"code"_s, orNull(row.ticket)},
                                 {u"note"_s, orNull(row.note)}});
        const QString offer = row.offerUntil && row.state == WaitingState::Offered
            ? u", a place is held until %1"_s.arg(lot.zone->toText(*row.offerUntil))
            : QString();
        answer.lines.append(u"%1. number %2: %3 (%4), %5 to %6%7"_s.arg(
            QString::number(row.rank), QString::number(row.waiting.value),
            row.plate.isEmpty() ? u"no plate"_s : row.plate, row.vehicleType, lot.zone->toText(row.span.from),
            lot.zone->toText(row.span.until), offer));
    }
    if (found.rows.isEmpty())
        answer.lines = {u"Nobody waits for a booking."_s};
    answer.json = {{u"lot"_s, lot.name}, {u"waiting"_s, rows}};
    return answer;
}

Result<Answer> addWaiting(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    JoinWaitlist::Command command;
    command.lot = lot.id;
    command.from = TRY(momentIn(lot, invocation, "from"_L1, Field::From));
    command.until = TRY(momentIn(lot, invocation, "until"_L1, Field::Until));
    command.plate = invocation.text("plate"_L1);
    command.vehicleType = invocation.text("vehicle"_L1);
    command.note = invocation.text("note"_L1);
    if (invocation.has("spot"_L1))
        command.spot = invocation.text("spot"_L1);
    TRY_DONE(context.sitDownIn(lot.id));
    const auto outcome = TRY(context.run<JoinWaitlist>(command));
    Answer answer;
    answer.json = {{u"lot"_s, lot.name}, {u"number"_s, outcome.waiting.value}, {u"rank"_s, outcome.rank}};
    answer.lines = {u"It waits as number %1; its rank is %2."_s.arg(outcome.waiting.value).arg(outcome.rank)};
    return answer;
}

Result<WaitingId> numberSaid(const Invocation &invocation)
{
    bool isNumber = false;
    const qint64 number = invocation.argument.toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return fail(ErrorCode::BadNumber, Field::Queue);
    return WaitingId {number};
}

Result<Answer> withdrawWaiting(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    const auto outcome = TRY(context.run<LeaveWaitlist>({TRY(numberSaid(invocation))}));
    Answer answer;
    answer.json = {{u"number"_s, outcome.waiting.value}};
    answer.lines = {u"Number %1 waits no longer."_s.arg(outcome.waiting.value)};
    return answer;
}

Result<Answer> takeWaiting(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    const auto outcome = TRY(context.run<TakeOffer>({TRY(numberSaid(invocation))}));
    Answer answer;
    answer.json = {{u"stay"_s, outcome.stay.value},
                   {u"ticket"_s, shownCode(outcome.ticket)},
                   {u"vehicle"_s, outcome.vehicleType},
                   {u"spot"_s, orNull(outcome.spot)}};
    answer.lines = {u"Ticket %1"_s.arg(shownCode(outcome.ticket)), u"The place that was held is booked."_s};
    return answer;
}

/// Reads the rules that are said into \a rules; false: none was.
Result<bool> changeRules(const Invocation &invocation, const Lot &lot, BookingRules &rules)
{
    const std::tuple<QLatin1StringView, Duration *, Field> times[] = {
        {"early"_L1, &rules.early, Field::From},
        {"buffer"_L1, &rules.buffer, Field::Until},
        {"offer"_L1, &rules.offer, Field::Hold},
        {"free-until"_L1, &rules.fees.freeUntil, Field::Exit}};
    bool change = false;
    for (const auto &[option, time, field] : times) {
        if (!invocation.has(option))
            continue;
        bool isNumber = false;
        *time = minutes(invocation.text(option).toInt(&isNumber));
        if (!isNumber)
            return fail(ErrorCode::BadSpan, field);
        change = true;
    }
    const std::pair<QLatin1StringView, qint64 *> fees[] = {{"no-show-fee"_L1, &rules.fees.noShow},
                                                           {"late-cancel-fee"_L1, &rules.fees.lateCancel}};
    for (const auto &[option, fee] : fees) {
        if (!invocation.has(option))
            continue;
        const auto money = Money::fromText(invocation.text(option), lot.currency);
        if (!money)
            return fail(money.error().code, Field::Amount);
        *fee = money->minor();
        change = true;
    }
    const std::tuple<QLatin1StringView, int *, Field> limits[] = {
        {"most-open"_L1, &rules.mostOpen, Field::Kind},
        {"most-open-driver"_L1, &rules.mostOpenOfDriver, Field::Driver}};
    for (const auto &[option, limit, field] : limits) {
        if (!invocation.has(option))
            continue;
        bool isNumber = false;
        *limit = invocation.text(option).toInt(&isNumber);
        if (!isNumber)
            return fail(ErrorCode::BadNumber, field);
        change = true;
    }
    if (invocation.has("debtors"_L1)) {
        const QString said = invocation.text("debtors"_L1);
        if (said != u"refuse" && said != u"allow")
            return fail(ErrorCode::BadCode, Field::Kind);
        rules.debtorsRefused = said == u"refuse";
        change = true;
    }
    return change;
}

Answer rulesAnswer(const Lot &lot, const BookingRules &rules)
{
    const auto inMinutes = [](Duration time) { return qint64 {std::chrono::duration_cast<minutes>(time).count()}; };
    const auto limit = [](int most) { return most > 0 ? QJsonValue(most) : QJsonValue(); };
    const auto limitWords = [](int most) { return most > 0 ? u"%1 at most"_s.arg(most) : u"any number"_s; };
    const Money noShow(rules.fees.noShow, lot.currency);
    const Money late(rules.fees.lateCancel, lot.currency);
    Answer answer;
    answer.json = {{u"lot"_s, lot.name},
                   {u"early_minutes"_s, inMinutes(rules.early)},
                   {u"buffer_minutes"_s, inMinutes(rules.buffer)},
                   {u"offer_minutes"_s, inMinutes(rules.offer)},
                   {u"most_open"_s, limit(rules.mostOpen)},
                   {u"most_open_of_driver"_s, limit(rules.mostOpenOfDriver)},
                   {u"no_show_fee"_s, noShow.toText()},
                   {u"late_cancel_fee"_s, late.toText()},
                   {u"currency"_s, lot.currency.code()},
                   {u"free_until_minutes"_s, inMinutes(rules.fees.freeUntil)},
                   {u"debtors_refused"_s, rules.debtorsRefused}};
    answer.lines = {
        u"A vehicle may come %1 minutes before its booking."_s.arg(inMinutes(rules.early)),
        u"Between two bookings on a place: %1 minutes."_s.arg(inMinutes(rules.buffer)),
        u"A place is held %1 minutes for the first who waits."_s.arg(inMinutes(rules.offer)),
        u"Open bookings of one plate: %1."_s.arg(limitWords(rules.mostOpen)),
        u"Open bookings of one driver: %1."_s.arg(limitWords(rules.mostOpenOfDriver)),
        noShow.isZero() ? u"Who does not come owes nothing."_s : u"Who does not come owes %1."_s.arg(printed(noShow)),
        late.isZero() ? u"A booking is given up for nothing at any time."_s
                      : u"A booking is given up for nothing until %1 minutes before it begins, then for %2."_s.arg(
                          QString::number(inMinutes(rules.fees.freeUntil)), printed(late)),
        rules.debtorsRefused ? u"Who owes a fee books nothing more."_s : u"Who owes a fee may still book."_s};
    return answer;
}

Result<Answer> bookingRules(const Invocation &invocation, Context &context)
{
    TRY_DONE(invocation.options.isEmpty() ? context.logIn(Access::Read) : context.logIn(Access::Write));
    const Lot lot = TRY(context.lot(invocation.argument));
    BookingRules rules = TRY(context.read<BookingRulesOfLot>({lot.id})).rules;
    if (TRY(changeRules(invocation, lot, rules)))
        TRY(context.run<SetBookingRules>({lot.id, rules}));
    return rulesAnswer(lot, rules);
}

const OptionSpec lotSaid {"lot"_L1, "L"_L1, "name or number"_L1, true};

} // namespace

Result<Answer> reserveSeries(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    const auto driver = TRY(driverToBookFor(invocation, context));
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    ReserveSeries::Command command;
    command.lot = lot.id;
    command.plates = TRY(platesOf(invocation));
    command.vehicleType = invocation.text("vehicle"_L1);
    const TimeSpan first = TRY(TimeSpan::make(TRY(momentIn(lot, invocation, "from"_L1, Field::From)),
                                              TRY(momentIn(lot, invocation, "until"_L1, Field::Until))));
    if (invocation.has("repeat"_L1))
        command.weekly = TRY(weeklyOf(invocation, lot, first));
    else
        command.once = first;
    if (driver)
        command.driver = driver->driver;
    TRY_DONE(context.sitDownIn(lot.id));
    const auto outcome = TRY(context.run<ReserveSeries>(command));
    return seriesAnswer(outcome, command.plates, lot);
}

std::vector<CommandSpec> bookingCommands()
{
    return {
        {"waiting list"_L1,
         {},
         false,
         "Name who waits for a booking that does not fit."_L1,
         {lotSaid},
         {},
         listWaiting},
        {"waiting add"_L1,
         {},
         false,
         "Let somebody wait for a booking; the first is offered a place as soon as one is free."_L1,
         {lotSaid,
          {"from"_L1, "T"_L1, "from when"_L1, true},
          {"until"_L1, "T"_L1, "until when"_L1, true},
          {"plate"_L1, "P"_L1, "its plate, if it is known"_L1},
          {"vehicle"_L1, "V"_L1, "car, truck, bike, scooty, cycle; else as it came last, else car"_L1},
          {"spot"_L1, "S"_L1, "that one and no other"_L1},
          {"note"_L1, "TEXT"_L1, "for the desk"_L1}},
         {},
         addWaiting},
        {"waiting withdraw"_L1, "N"_L1, true, "Let number N wait no longer."_L1, {}, {}, withdrawWaiting},
        {"waiting take"_L1, "N"_L1, true, "Book the place that is held for number N."_L1, {}, {}, takeWaiting},
        {"lot booking-rules"_L1,
         "L"_L1,
         true,
         "Show or change how lot L treats bookings."_L1,
         {{"early"_L1, "MIN"_L1, "so long before its start a vehicle may come as booked"_L1},
          {"buffer"_L1, "MIN"_L1, "between two bookings on one place"_L1},
          {"offer"_L1, "MIN"_L1, "so long a place is held for the first who waits"_L1},
          {"most-open"_L1, "N"_L1, "open bookings of one plate; 0: any number"_L1},
          {"most-open-driver"_L1, "N"_L1, "the same of one driver, with whatever vehicles"_L1},
          {"no-show-fee"_L1, "A"_L1, "what who does not come owes; 0: nothing"_L1},
          {"late-cancel-fee"_L1, "A"_L1, "what who gives a booking up late owes; 0: nothing"_L1},
          {"free-until"_L1, "MIN"_L1, "so long before it begins it is given up for nothing"_L1},
          {"debtors"_L1, "WHAT"_L1, "refuse or allow: whether who owes a fee may book"_L1}},
         {},
         bookingRules},
    };
}

} // namespace parkdesk::ctl
