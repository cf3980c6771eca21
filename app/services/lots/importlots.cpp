// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/importlots.h"

#include "domain/naturalkey.h"
#include "services/json.h"
#include "services/lots/applyplan.h"
#include "services/lots/lotwriting.h"
#include "services/staff/passwordrules.h"
#include "storage/lotrepository.h"
#include "storage/officerepository.h"
#include "storage/planrepository.h"
#include "storage/unitofwork.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject ImportLots::Command::toJson() const
{
    QJsonArray rows;
    for (const LotDocument &lot : lots)
        rows.append(QJsonObject {{u"settings"_s, parkdesk::toJson(lot.settings)},
                                 {u"plan"_s, ApplyPlan::Command {lot.plan}.toJson()}});
    return {{u"lots"_s, rows}, {u"desk"_s, deskName}};
}

QJsonObject ImportLots::Outcome::toJson() const
{
    QJsonArray ids;
    for (const LotId lot : lots)
        ids.append(json::of(lot));
    return {{u"v"_s, 1}, {u"lots"_s, ids}, {u"spots"_s, spots}, {u"places"_s, places}};
}

ImportLots::Outcome ImportLots::Outcome::fromJson(const QJsonObject &json)
{
    Outcome outcome;
    for (const QJsonValue &id : json.value("lots"_L1).toArray())
        outcome.lots.append(json::id<LotId>(id));
    outcome.spots = json.value("spots"_L1).toInt();
    outcome.places = json.value("places"_L1).toInt();
    return outcome;
}

namespace {

QStringList codesOf(const QList<VehicleType> &types)
{
    QStringList codes;
    for (const VehicleType &type : types)
        codes.append(type.code);
    return codes;
}

/// The first thing that forbids one lot.
std::optional<Error> problemOf(const LotDocument &lot, const QStringList &typeCodes)
{
    if (const Done good = checkSettings(lot.settings); !good)
        return good.error();
    for (auto it = lot.settings.lengths.cbegin(); it != lot.settings.lengths.cend(); ++it) {
        if (!typeCodes.contains(it.key()))
            return Error {ErrorCode::UnknownVehicleType, Field::VehicleType, {}};
    }
    const QList<PlanIssue> issues = checkPlan(lot.plan, typeCodes);
    for (const PlanIssue &issue : issues) {
        if (issue.stops)
            return Error {
                ErrorCode::PlanInvalid,
                Field::Plan,
                {{u"problem"_s, problemName(issue.problem)}, {u"label"_s, issue.label}, {u"index"_s, issue.index}}};
    }
    return {};
}

Result<QList<ImportProblem>> problemsOfImport(UnitOfWork &unit, const QList<LotDocument> &lots)
{
    const QStringList typeCodes = codesOf(TRY(LotRepository(unit).vehicleTypes()));
    QSet<QString> names;
    QList<ImportProblem> problems;
    for (int number = 0; number < lots.size(); ++number) {
        const LotDocument &lot = lots.at(number);
        const QString key = naturalKey(lot.settings.name);
        if (auto problem = problemOf(lot, typeCodes))
            problems.append({number, *problem});
        else if (names.contains(key) || TRY(LotRepository(unit).isNameTaken(lot.settings.name)))
            problems.append({number, {ErrorCode::AlreadyExists, Field::Name, {}}});
        names.insert(key);
    }
    return problems;
}

/// The plan of a lot that has nothing but its first level.
Done writeFirstPlan(UnitOfWork &unit, LotId lot, const LotPlan &plan, const QList<VehicleType> &types)
{
    PlanRepository plans(unit);
    QHash<LevelId, LevelId> levels;
    QHash<ZoneId, ZoneId> zones;
    const LevelId made = TRY(plans.read(lot, false)).levels.first().id;
    for (const PlanLevel &level : plan.levels) {
        if (levels.isEmpty()) {
            PlanLevel first = level;
            first.id = made;
            TRY_DONE(plans.setLevel(first));
            levels.insert(level.id, made);
        } else {
            levels.insert(level.id, TRY(plans.addLevel(lot, level)));
        }
    }
    for (const PlanZone &zone : plan.zones)
        zones.insert(zone.id, TRY(plans.addZone(lot, zone)));
    for (PlanSpot spot : plan.spots) {
        spot.level = levels.value(spot.level);
        spot.zone = zones.value(spot.zone);
        TRY(plans.addSpot(lot, spot, types));
    }
    QList<PlanShape> shapes = plan.shapes;
    for (PlanShape &shape : shapes)
        shape.level = levels.value(shape.level);
    TRY_DONE(plans.setShapes(lot, shapes));
    return plans.bumpRevision(lot).map([](qint64) {});
}

void countSpots(const LotPlan &plan, int &spots, int &places)
{
    spots += static_cast<int>(plan.spots.size());
    for (const PlanSpot &spot : plan.spots)
        places += spot.places;
}

} // namespace

Result<ImportPreview::Answer> ImportPreview::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    Answer answer;
    answer.problems = TRY(problemsOfImport(unit, question.lots));
    for (const LotDocument &lot : question.lots)
        countSpots(lot.plan, answer.spots, answer.places);
    return answer;
}

Result<ImportLots::Outcome> ImportLots::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    if (command.lots.isEmpty())
        return fail(ErrorCode::Required, Field::File);
    const QList<ImportProblem> problems = TRY(problemsOfImport(unit, command.lots));
    if (!problems.isEmpty()) {
        Error error = problems.first().error;
        error.details.insert(u"lot"_s, problems.first().lot);
        return fail(error);
    }
    LotRepository lots(unit);
    const QList<VehicleType> types = TRY(lots.vehicleTypes());
    Lot blank;
    blank.owner = TRY(OfficeRepository(unit).firstOperator());
    Outcome outcome;
    for (const LotDocument &document : command.lots) {
        const LotId id = TRY(lots.add(TRY(lotWith(blank, document.settings)), context.now));
        TRY_DONE(writeDetails(unit, id, document.settings));
        TRY_DONE(writeFirstPlan(unit, id, document.plan, types));
        countSpots(document.plan, outcome.spots, outcome.places);
        outcome.lots.append(id);
    }
    if (!command.deskName.isEmpty()) {
        const QString name = TRY(readName(command.deskName, Field::Desk));
        TRY(OfficeRepository(unit).addDesk({{}, outcome.lots.first(), name, {}, DeskKind::Both, u"cash"_s},
                                           context.now));
    }
    return outcome;
}

Result<ExportLot::Answer> ExportLot::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    const Lot lot = TRY(LotRepository(unit).find(question.lot));
    return renumbered({TRY(settingsOf(unit, lot)), TRY(PlanRepository(unit).read(lot.id, true))});
}

} // namespace parkdesk
