// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/output.h"
#include "services/journal/firstoutcome.h"
#include "services/lots/adddesk.h"
#include "services/lots/addlot.h"
#include "services/lots/listlots.h"
#include "services/stays/placing.h"
#include "storage/officerepository.h"
#include "storage/unitofwork.h"

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

QString deskKindName(DeskKind kind)
{
    switch (kind) {
    case DeskKind::Entry: return u"entry"_s;
    case DeskKind::Exit: return u"exit"_s;
    case DeskKind::Both: return u"both"_s;
    }
    return {};
}

Result<int> countOf(const Invocation &invocation, QLatin1StringView option, int otherwise)
{
    if (!invocation.has(option))
        return otherwise;
    bool isNumber = false;
    const int number = invocation.text(option).toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BadNumber, Field::Spots);
    return number;
}

/// "A-{01}", as wide as the last number needs.
QString patternFor(int spots)
{
    const qsizetype width = std::max<qsizetype>(2, QString::number(spots).size());
    return u"A-{%1}"_s.arg(u"1"_s.rightJustified(width, u'0'));
}

/// The first lot comes with the desk without which nobody could take money. Asked again with the same number, the
/// lot that was made then is the first one still.
Result<QString> deskForNewLot(const Invocation &invocation, Context &context)
{
    const auto before = TRY(context.read<FirstOutcome>({context.commandId()}));
    const bool first = before && before->kind == AddLot::kind
        ? AddLot::Outcome::fromJson(before->outcome).desk.isValid()
        : TRY(context.read<ListLots>({})).isEmpty();
    return first ? invocation.global.desk.value_or(u"Desk 1"_s) : QString();
}

Result<AddLot::Command> newLot(const Invocation &invocation, Context &context)
{
    const int spots = TRY(countOf(invocation, "spots"_L1, 0));
    AddLot::Row row;
    row.pattern = invocation.maybe("pattern"_L1).value_or(patternFor(spots));
    row.count = spots;
    row.places = TRY(countOf(invocation, "places"_L1, 1));
    // What fits on a spot for cars; a truck does not.
    row.vehicleTypes = invocation.has("vehicle"_L1) ? invocation.words("vehicle"_L1)
                                                    : QStringList {u"car"_s, u"bike"_s, u"scooty"_s, u"cycle"_s};
    AddLot::Command command;
    command.name = invocation.text("name"_L1);
    command.address = invocation.text("address"_L1);
    command.timezone = invocation.text("timezone"_L1);
    command.currency = invocation.text("currency"_L1);
    command.assigned = !invocation.has("free-choice"_L1);
    command.spread = invocation.has("spread"_L1);
    command.fallbackAmount = invocation.maybe("fallback"_L1);
    command.openingHours = invocation.text("hours"_L1);
    command.rows = {row};
    command.deskName = TRY(deskForNewLot(invocation, context));
    return command;
}

Result<Answer> addLot(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write, Seat::SetUp));
    const AddLot::Command command = TRY(newLot(invocation, context));
    const auto outcome = TRY(context.run<AddLot>(command));
    const QString name = command.name.simplified();
    Answer answer;
    answer.json = {{u"lot"_s, outcome.lot.value},
                   {u"name"_s, name},
                   {u"spots"_s, outcome.spots},
                   {u"places"_s, outcome.places},
                   {u"desk"_s, orNull(outcome.desk.isValid() ? command.deskName.simplified() : QString())}};
    answer.lines = {u"%1 has %2 spots with %3 places."_s.arg(name, QString::number(outcome.spots),
                                                             QString::number(outcome.places))};
    if (outcome.desk.isValid())
        answer.lines.append(
            u"%1 takes its money. Next: parkdeskctl tariff publish --help"_s.arg(command.deskName.simplified()));
    return answer;
}

QJsonObject lotJson(const Lot &lot)
{
    return {{u"lot"_s, lot.id.value},
            {u"name"_s, lot.name},
            {u"address"_s, lot.address},
            {u"phone"_s, lot.phone},
            {u"height_limit_mm"_s, lot.heightLimit ? QJsonValue(*lot.heightLimit) : QJsonValue()},
            {u"weight_limit_kg"_s, lot.weightLimit ? QJsonValue(*lot.weightLimit) : QJsonValue()},
            {u"business_day_starts_minute"_s, lot.dayStart},
            {u"timezone"_s, QString::fromLatin1(lot.zone->id())},
            {u"currency"_s, lot.currency.code()},
            {u"free_choice"_s, !lot.assigned},
            {u"assignment"_s, lot.policy == AssignmentPolicy::Spread ? u"spread"_s : u"nearest"_s},
            {u"fallback"_s, lot.fallbackAmount ? QJsonValue(lot.fallbackAmount->toText()) : QJsonValue()}};
}

Result<Answer> listLots(const Invocation &, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    Answer answer;
    QJsonArray rows;
    const QList<Lot> lots = TRY(context.read<ListLots>({}));
    for (const Lot &lot : lots) {
        rows.append(lotJson(lot));
        answer.lines.append(u"%1  %2, %3"_s.arg(lot.name, QString::fromLatin1(lot.zone->id()), lot.currency.code()));
    }
    answer.json = {{u"lots"_s, rows}};
    return answer;
}

QStringList typeCodes(const Spot &spot, const QList<VehicleType> &types)
{
    QStringList codes;
    for (const VehicleType &type : types) {
        if (spot.types.contains(type.id))
            codes.append(type.code);
    }
    return codes;
}

Result<Answer> showLot(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    const Lot named = TRY(context.lot(invocation.argument));
    const ShowLot::Answer shown = TRY(context.read<ShowLot>({named.name}));
    Answer answer;
    QJsonArray spots;
    int places = 0;
    for (const Spot &spot : shown.spots) {
        places += spot.places;
        spots.append(QJsonObject {{u"spot"_s, spot.label},
                                  {u"places"_s, spot.places},
                                  {u"vehicles"_s, QJsonArray::fromStringList(typeCodes(spot, shown.types))},
                                  {u"features"_s, QJsonArray::fromStringList(codesOfFeatures(spot.features))}});
    }
    QJsonArray tariffs;
    answer.lines = {u"%1 (%2, %3): %4 spots with %5 places"_s.arg(
        shown.lot.name, QString::fromLatin1(shown.lot.zone->id()), shown.lot.currency.code(),
        QString::number(shown.spots.size()), QString::number(places))};
    if (!shown.spots.isEmpty())
        answer.lines.append(u"Spots %1 to %2"_s.arg(shown.spots.constFirst().label, shown.spots.constLast().label));
    if (!shown.opening.isAlwaysOpen())
        answer.lines.append(u"Open %1"_s.arg(shown.opening.toText()));
    for (const ShowLot::Version &version : shown.tariffs) {
        const QString from = shown.lot.zone->toText(version.validFrom);
        tariffs.append(QJsonObject {{u"version"_s, version.number}, {u"from"_s, from}, {u"hash"_s, version.hash}});
        answer.lines.append(u"Tariff version %1 from %2"_s.arg(version.number).arg(from));
    }
    answer.json = lotJson(shown.lot);
    answer.json.insert(u"places"_s, places);
    answer.json.insert(u"hours"_s, shown.opening.toText());
    answer.json.insert(u"spots"_s, spots);
    answer.json.insert(u"tariffs"_s, tariffs);
    return answer;
}

Result<Answer> addDesk(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    const QString kind = invocation.maybe("kind"_L1).value_or(u"both"_s);
    const QString name = invocation.text("name"_L1);
    const auto outcome = TRY(context.run<AddDesk>({lot.id, name, kind}));
    Answer answer;
    answer.json = {{u"desk"_s, outcome.desk.value},
                   {u"name"_s, name.simplified()},
                   {u"code"_s, outcome.code},
                   {u"lot"_s, lot.name},
                   {u"kind"_s, kind}};
    answer.lines = {u"%1 (%2) stands in %3."_s.arg(name.simplified(), outcome.code, lot.name)};
    return answer;
}

Result<Answer> listDesks(const Invocation &, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    const QList<Lot> lots = TRY(context.read<ListLots>({}));
    QList<DeskRow> desks;
    TRY_DONE(inSnapshot(context.connection(), [&](UnitOfWork &unit) -> Done {
        desks = TRY(OfficeRepository(unit).desks());
        return {};
    }));
    Answer answer;
    QJsonArray rows;
    for (const DeskRow &desk : desks) {
        const auto lot = std::find_if(lots.begin(), lots.end(), [&](const Lot &l) { return l.id == desk.lot; });
        const QString lotName = lot == lots.end() ? QString() : lot->name;
        rows.append(QJsonObject {{u"desk"_s, desk.id.value},
                                 {u"name"_s, desk.name},
                                 {u"code"_s, desk.code},
                                 {u"lot"_s, lotName},
                                 {u"kind"_s, deskKindName(desk.kind)}});
        answer.lines.append(u"%1 (%2)  %3, %4"_s.arg(desk.name, desk.code, lotName, deskKindName(desk.kind)));
    }
    answer.json = {{u"desks"_s, rows}};
    return answer;
}

CommandSpec addLotSpec()
{
    return {
        "lot add"_L1,
        {},
        false,
        "Make a lot with its spots; the first lot of an office gets a desk too."_L1,
        {{"name"_L1, "N"_L1, "what it is called"_L1, true},
         {"spots"_L1, "K"_L1, "how many spots"_L1, true},
         {"pattern"_L1, "P"_L1, "how they are labelled; else A-{01}, wider for more"_L1},
         {"timezone"_L1, "Z"_L1, "such as Europe/Berlin"_L1, true},
         {"currency"_L1, "C"_L1, "such as EUR"_L1, true},
         {"address"_L1, "TEXT"_L1, "where it is"_L1},
         {"vehicle"_L1, "V[,V]"_L1, "who may stand there; else car,bike,scooty,cycle"_L1, false, true},
         {"places"_L1, "N"_L1, "places on each spot, 1 to 8; else 1"_L1},
         {"spread"_L1, {}, "give the place free longest instead of the nearest"_L1},
         {"free-choice"_L1, {}, "tickets name no spot"_L1},
         {"hours"_L1, "H"_L1, "when it lets vehicles in; else always"_L1},
         {"fallback"_L1, "AMOUNT"_L1, "what a stay costs when the tariff gives no price"_L1}},
        "The desk of the first lot is called as --desk says, else \"Desk 1\". A pattern holds one open counter\n"
        "such as {01}, or ranges such as {A..C}-{01..40}, which must give as many labels as --spots says. Hours are\n"
        "local, such as \"Mo-Fr 06:00-22:00; Sa 18:00-02:00\"; PH stands for public holidays."_L1,
        addLot};
}

} // namespace

std::vector<CommandSpec> lotCommands()
{
    return {
        addLotSpec(),
        {"lot list"_L1, {}, false, "Name the lots."_L1, {}, {}, listLots},
        {"lot show"_L1, "NAME"_L1, true, "Show a lot with its spots and tariffs."_L1, {}, {}, showLot},
        {"desk add"_L1,
         {},
         false,
         "Set up a till."_L1,
         {{"name"_L1, "N"_L1, "what it is called"_L1, true},
          {"lot"_L1, "L"_L1, "where it stands: name or number"_L1, true},
          {"kind"_L1, "KIND"_L1, "entry, exit or both; else both"_L1}},
         {},
         addDesk},
        {"desk list"_L1, {}, false, "Name the desks."_L1, {}, {}, listDesks},
    };
}

} // namespace parkdesk::ctl
