// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/drivertext.h"
#include "ctl/output.h"
#include "services/stays/arrive.h"
#include "services/stays/availability.h"
#include "services/stays/cancelstay.h"
#include "services/stays/describestay.h"
#include "services/stays/entervehicle.h"
#include "services/stays/extendstay.h"
#include "services/stays/movestay.h"
#include "services/stays/reserverepacked.h"

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Instant> timeIn(const Lot &lot, const QString &text, Field field)
{
    return lot.zone->fromText(text).map_error([field](Error error) {
        error.field = field;
        return error;
    });
}

Result<std::optional<Instant>> timeIfSaid(const Invocation &invocation, QLatin1StringView option, const Lot &lot,
                                          Field field)
{
    if (!invocation.has(option))
        return std::optional<Instant>();
    return std::optional(TRY(timeIn(lot, invocation.text(option), field)));
}

/// What every answer about a stay begins with.
QJsonObject stayJson(const DescribeStay::Answer &described)
{
    return {{u"stay"_s, described.stay.id.value},
            {u"ticket"_s, described.stay.ticket.shown()},
            {u"lot"_s, described.lot.name},
            {u"vehicle"_s, described.vehicleType},
            {u"plate"_s, orNull(described.plate)},
            {u"spot"_s, orNull(described.spot)},
            {u"state"_s, stateName(described.stay.state)}};
}

/// "KA01AB1234 (car)"
QString vehicleWords(const DescribeStay::Answer &described)
{
    const QString type = described.vehicleType;
    return described.plate.isEmpty() ? type : u"%1 (%2)"_s.arg(described.plate, type);
}

QString placeWords(const DescribeStay::Answer &described)
{
    return described.spot.isEmpty() ? described.lot.name : u"%1 in %2"_s.arg(described.spot, described.lot.name);
}

/// What a deed did to a stay, as it was then: said again later, it answers the same.
struct Placement {
    StayState state;
    QString spot;
    TimeSpan span;
    QLatin1StringView beginning; ///< the key of its start
    QString sentence; ///< of vehicle, place, start and end
};

Answer placed(DescribeStay::Answer described, const Placement &placement)
{
    const ZoneRules &zone = *described.lot.zone;
    described.stay.state = placement.state;
    described.spot = described.lot.assigned ? placement.spot : QString();
    Answer answer;
    answer.json = stayJson(described);
    answer.json.insert(placement.beginning, zone.toText(placement.span.from));
    answer.json.insert(u"until"_s, zone.toText(placement.span.until));
    answer.lines = {u"Ticket %1"_s.arg(described.stay.ticket.shown()),
                    placement.sentence.arg(vehicleWords(described), placeWords(described),
                                           zone.toText(placement.span.from), zone.toText(placement.span.until))};
    return answer;
}

const QString parkedSentence = u"%1 is parked on %2 since %3, until %4."_s;
const QString bookedSentence = u"%1 is booked on %2 from %3 until %4."_s;

Result<EnterVehicle::Command> entering(const Invocation &invocation, const Lot &lot)
{
    EnterVehicle::Command command;
    command.lot = lot.id;
    command.plate = invocation.text("plate"_L1);
    command.note = invocation.text("note"_L1);
    command.vehicleType = invocation.text("vehicle"_L1);
    command.spot = invocation.maybe("spot"_L1);
    command.until = TRY(timeIfSaid(invocation, "until"_L1, lot, Field::Until));
    command.twinReason = invocation.maybe("twin"_L1);
    command.largerClass = invocation.has("larger"_L1);
    command.overflow = invocation.has("overflow"_L1);
    command.outOfHoursReason = invocation.maybe("reason"_L1);
    if (invocation.has("queue"_L1)) {
        bool isNumber = false;
        command.queueNumber = invocation.text("queue"_L1).toInt(&isNumber);
        if (!isNumber)
            return fail(ErrorCode::BadNumber, Field::Queue);
    }
    return command;
}

Result<Answer> enter(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    const EnterVehicle::Command command = TRY(entering(invocation, lot));
    TRY_DONE(context.sitDownIn(lot.id));
    const auto outcome = TRY(context.run<EnterVehicle>(command));
    const auto described = TRY(context.read<DescribeStay>({outcome.stay}));
    Answer answer =
        placed(described, {StayState::Parked, outcome.spot, outcome.claimed, "entered_at"_L1, parkedSentence});
    answer.json.insert(u"shortened"_s, outcome.shortened);
    answer.json.insert(u"larger"_s, outcome.larger);
    answer.json.insert(u"overflow"_s, outcome.overflow);
    answer.json.insert(u"queue"_s, outcome.queueNumber ? QJsonValue(*outcome.queueNumber) : QJsonValue());
    if (outcome.larger)
        answer.lines.append(u"The spot is marked for larger vehicles."_s);
    if (outcome.overflow)
        answer.lines.append(u"It stands in the overflow zone."_s);
    if (outcome.shortened)
        answer.lines.append(u"The place is booked from then on, so the vehicle must be away by that time."_s);
    return answer;
}

QString enterContradiction(const Invocation &invocation)
{
    if (invocation.has("plate"_L1) && invocation.has("no-plate"_L1))
        return u"--plate and --no-plate do not go together."_s;
    if (!invocation.has("plate"_L1) && !invocation.has("no-plate"_L1))
        return u"--plate is missing, or --no-plate."_s;
    return {};
}

Result<Answer> reserve(const Invocation &invocation, Context &context)
{
    if (invocation.has("repeat"_L1) || invocation.has("vehicles"_L1) || invocation.has("group"_L1))
        return reserveSeries(invocation, context);
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    const auto driver = TRY(driverToBookFor(invocation, context));
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    ReserveSpot::Command command;
    command.lot = lot.id;
    command.from = TRY(timeIn(lot, invocation.text("from"_L1), Field::From));
    command.until = TRY(timeIn(lot, invocation.text("until"_L1), Field::Until));
    command.plate = invocation.text("plate"_L1);
    command.vehicleType = invocation.text("vehicle"_L1);
    command.spot = invocation.maybe("spot"_L1);
    if (driver)
        command.driver = driver->driver;
    TRY_DONE(context.sitDownIn(lot.id));
    const bool repack = invocation.has("repack"_L1);
    const ReserveRepacked::Outcome all = repack ? TRY(context.run<ReserveRepacked>({command}))
                                                : ReserveRepacked::Outcome {TRY(context.run<ReserveSpot>(command)), {}};
    const ReserveSpot::Outcome &outcome = all.booking;
    const auto described = TRY(context.read<DescribeStay>({outcome.stay}));
    Answer answer = placed(described, {StayState::Reserved, outcome.spot, outcome.booked, "from"_L1, bookedSentence});
    QJsonArray moved;
    for (const StayId stay : all.moved) {
        const auto other = TRY(context.read<DescribeStay>({stay}));
        moved.append(stayJson(other));
        answer.lines.append(
            u"Booking %1 moved to %2 to make room."_s.arg(other.stay.ticket.shown(), placeWords(other)));
    }
    if (repack)
        answer.json.insert(u"moved"_s, moved);
    return answer;
}

Result<Answer> arrive(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    const auto outcome = TRY(context.run<Arrive>({{std::nullopt, invocation.argument, std::nullopt},
                                                  invocation.text("plate"_L1),
                                                  invocation.maybe("reason"_L1)}));
    const auto described = TRY(context.read<DescribeStay>({outcome.stay}));
    const TimeSpan span {described.stay.enteredAt.value_or(outcome.claimed.from), outcome.claimed.until};
    Answer answer = placed(described, {StayState::Parked, outcome.spot, span, "entered_at"_L1, parkedSentence});
    answer.json.insert(u"moved"_s, outcome.moved);
    if (outcome.moved)
        answer.lines.append(u"This is another spot than the booked one."_s);
    return answer;
}

StayKey keyOf(const Invocation &invocation)
{
    return {std::nullopt, invocation.argument, std::nullopt};
}

Result<Answer> extend(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    ExtendStay::Command command {keyOf(invocation), {}};
    const Lot lot = TRY(context.read<DescribeStay>({StayId {}, command.key})).lot; // the time is told by its clock
    command.until = TRY(timeIn(lot, invocation.text("until"_L1), Field::Until));
    const auto outcome = TRY(context.run<ExtendStay>(command));
    const auto described = TRY(context.read<DescribeStay>({outcome.stay}));
    const QString until = lot.zone->toText(outcome.until);
    Answer answer;
    answer.json = stayJson(described);
    answer.json.insert(u"spot"_s, orNull(outcome.spot));
    answer.json.insert(u"until_before"_s, lot.zone->toText(outcome.before));
    answer.json.insert(u"until"_s, until);
    answer.json.insert(u"moved"_s, outcome.moved);
    answer.json.insert(u"bookings_moved"_s, outcome.replaced);
    answer.lines = {u"Ticket %1"_s.arg(described.stay.ticket.shown()),
                    u"%1 may stay until %2."_s.arg(vehicleWords(described), until)};
    if (outcome.moved && !outcome.spot.isEmpty())
        answer.lines.append(u"The booking is on %1 now."_s.arg(outcome.spot));
    if (outcome.replaced > 0)
        answer.lines.append(u"Bookings that moved aside: %1."_s.arg(outcome.replaced));
    return answer;
}

Result<Answer> move(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    const auto outcome =
        TRY(context.run<MoveStay>({keyOf(invocation), invocation.maybe("spot"_L1), invocation.text("reason"_L1)}));
    const auto described = TRY(context.read<DescribeStay>({outcome.stay}));
    const ZoneRules &zone = *described.lot.zone;
    Answer answer;
    answer.json = stayJson(described);
    answer.json.insert(u"spot"_s, orNull(outcome.spot));
    answer.json.insert(u"spot_before"_s, orNull(outcome.before));
    answer.json.insert(u"until"_s, zone.toText(outcome.claimed.until));
    answer.json.insert(u"shortened"_s, outcome.shortened);
    answer.json.insert(u"bookings_moved"_s, outcome.replaced);
    const QString place = outcome.spot.isEmpty() ? described.lot.name : outcome.spot;
    answer.lines = {
        u"Ticket %1"_s.arg(described.stay.ticket.shown()),
        u"%1 is on %2 now, until %3."_s.arg(vehicleWords(described), place, zone.toText(outcome.claimed.until))};
    if (outcome.shortened)
        answer.lines.append(u"The place is booked from then on, so the vehicle must be away by that time."_s);
    if (outcome.replaced > 0)
        answer.lines.append(u"Bookings that moved aside: %1."_s.arg(outcome.replaced));
    return answer;
}

Result<Answer> cancel(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write, Seat::OnlyOne));
    const auto outcome =
        TRY(context.run<CancelStay>({{std::nullopt, invocation.argument, std::nullopt}, invocation.maybe("waive"_L1)}));
    const auto described = TRY(context.read<DescribeStay>({outcome.stay}));
    Answer answer;
    answer.json = stayJson(described);
    answer.lines = {u"Booking %1 is cancelled."_s.arg(described.stay.ticket.shown())};
    if (outcome.fee) {
        answer.json.insert(u"fee"_s, outcome.fee->toText());
        answer.json.insert(u"waived"_s, outcome.waived);
        answer.lines.append(outcome.waived ? u"%1 is not asked for."_s.arg(printed(*outcome.fee))
                                           : u"%1 is owed for giving it up late."_s.arg(printed(*outcome.fee)));
    }
    return answer;
}

Result<Answer> availability(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    Availability::Question question {lot.id, {}, {}};
    question.from = TRY(timeIfSaid(invocation, "from"_L1, lot, Field::From));
    question.until = TRY(timeIfSaid(invocation, "until"_L1, lot, Field::Until));
    const auto found = TRY(context.read<Availability>(question));
    Answer answer;
    QJsonArray types;
    answer.lines = {u"%1: %2 of %3 places occupied, %4 booked"_s.arg(lot.name, QString::number(found.occupiedPlaces),
                                                                     QString::number(found.places),
                                                                     QString::number(found.bookedPlaces))};
    if (found.unplaced > 0)
        answer.lines.append(u"%1 bookings have no place."_s.arg(found.unplaced));
    for (const Availability::Row &row : found.rows) {
        types.append(QJsonObject {{u"vehicle"_s, row.vehicleType},
                                  {u"total"_s, row.total},
                                  {u"free"_s, row.free},
                                  {u"occupied"_s, row.occupied}});
        answer.lines.append(
            u"  %1  %2 of %3 free"_s.arg(row.vehicleType.leftJustified(6)).arg(row.free).arg(row.total));
    }
    answer.json = {{u"lot"_s, lot.name},
                   {u"from"_s, timeOf(question.from.value_or(context.clock().now()), *lot.zone)},
                   {u"until"_s, timeOf(question.until, *lot.zone)},
                   {u"places"_s, found.places},
                   {u"occupied_places"_s, found.occupiedPlaces},
                   {u"booked_places"_s, found.bookedPlaces},
                   {u"unplaced"_s, found.unplaced},
                   {u"types"_s, types}};
    return answer;
}

QString reserveContradiction(const Invocation &invocation)
{
    const bool many = invocation.has("repeat"_L1) || invocation.has("vehicles"_L1) || invocation.has("group"_L1);
    if (many && (invocation.has("spot"_L1) || invocation.has("repack"_L1)))
        return u"--spot and --repack are for one booking."_s;
    if (invocation.has("repeat"_L1) != invocation.has("last"_L1))
        return u"--repeat and --last go together."_s;
    if (invocation.has("plate"_L1) && invocation.has("group"_L1))
        return u"--plate and --group do not go together."_s;
    return {};
}

CommandSpec enterSpec()
{
    return {"enter"_L1,
            {},
            false,
            "Let a vehicle without a booking in."_L1,
            {{"lot"_L1, "L"_L1, "name or number"_L1, true},
             {"plate"_L1, "P"_L1, "its plate"_L1},
             {"no-plate"_L1, {}, "it has none"_L1},
             {"note"_L1, "N"_L1, "how to know a vehicle without a plate"_L1},
             {"vehicle"_L1, "V"_L1, "car, truck, bike, scooty, cycle; else as it came last, else car"_L1},
             {"spot"_L1, "S"_L1, "where; else the program finds a spot"_L1},
             {"until"_L1, "T"_L1, "until when; else the usual stay"_L1},
             {"twin"_L1, "REASON"_L1, "this is another vehicle than the one inside with this plate"_L1},
             {"larger"_L1, {}, "when no spot for it is free, take one for larger vehicles"_L1},
             {"overflow"_L1, {}, "when no spot is free at all, use the overflow zone; a manager may"_L1},
             {"reason"_L1, "R"_L1, "why it comes in while the lot is closed"_L1},
             {"queue"_L1, "N"_L1, "the number with which it waited; else the one of its plate"_L1}},
            {},
            enter,
            enterContradiction};
}

CommandSpec reserveSpec()
{
    return {
        "reserve"_L1,
        {},
        false,
        "Book a spot for a period."_L1,
        {{"lot"_L1, "L"_L1, "name or number"_L1, true},
         {"from"_L1, "T"_L1, "from when"_L1, true},
         {"until"_L1, "T"_L1, "until when"_L1, true},
         {"plate"_L1, "P"_L1, "its plate, if it is known"_L1},
         {"vehicle"_L1, "V"_L1, "car, truck, bike, scooty, cycle"_L1},
         {"spot"_L1, "S"_L1, "which; else the program finds one"_L1},
         {"repack"_L1, {}, "where none is free, move up to three bookings that have not come yet"_L1},
         {"repeat"_L1, "DAYS"_L1, "the same hours again: daily, weekdays, or mon,wed,fri; with --last"_L1},
         {"last"_L1, "D"_L1, "the last day on which one begins"_L1},
         {"group"_L1, "P,P"_L1, "the plates of several vehicles"_L1},
         {"vehicles"_L1, "N"_L1, "so many vehicles, those without a plate by code alone"_L1},
         {"driver"_L1, "E"_L1, "number, mail, phone or name of the driver they are for"_L1}},
        "What does not fit of several bookings is left out and listed. \"undo\" at the desk takes all of them back."_L1,
        reserve,
        reserveContradiction};
}

} // namespace

std::vector<CommandSpec> stayCommands()
{
    return {
        enterSpec(),
        reserveSpec(),
        {"arrive"_L1,
         "KEY"_L1,
         true,
         "Let a vehicle with a booking in; KEY is its booking code or plate."_L1,
         {{"plate"_L1, "P"_L1, "its plate, when it was booked without one"_L1},
          {"reason"_L1, "R"_L1, "why it comes in while the lot is closed"_L1}},
         {},
         arrive},
        {"extend"_L1,
         "KEY"_L1,
         true,
         "Set the end of a booking or of a parked vehicle's time anew; KEY is its code, ticket or plate."_L1,
         {{"until"_L1, "T"_L1, "until when"_L1, true}},
         {},
         extend},
        {"move"_L1,
         "KEY"_L1,
         true,
         "Give a parked vehicle or a booking another spot; KEY is its ticket, code or plate."_L1,
         {{"spot"_L1, "S"_L1, "which; else the best one that is no smaller"_L1},
          {"reason"_L1, "R"_L1, "why; listed as an exception"_L1}},
         {},
         move},
        {"cancel"_L1,
         "KEY"_L1,
         true,
         "Give a booking up; KEY is its code or plate."_L1,
         {{"waive"_L1, "R"_L1, "why the fee for giving it up late is not asked for"_L1}},
         {},
         cancel},
        {"availability"_L1,
         {},
         false,
         "Count how many vehicles of each type could come."_L1,
         {{"lot"_L1, "L"_L1, "name or number"_L1, true},
          {"from"_L1, "T"_L1, "from when; else now"_L1},
          {"until"_L1, "T"_L1, "until when; else the usual stay"_L1}},
         {},
         availability},
        findCommand(),
        journalCommand(),
    };
}

} // namespace parkdesk::ctl
