// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exports/noteexport.h"

#include "services/json.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject NoteExport::Command::toJson() const
{
    return {{u"what"_s, QJsonArray::fromStringList(what)},
            {u"format"_s, format},
            {u"from"_s, from ? QJsonValue(from->ms) : QJsonValue()},
            {u"until"_s, until ? QJsonValue(until->ms) : QJsonValue()},
            {u"lot"_s, json::of(lot)}};
}

QJsonObject NoteExport::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"what"_s, QJsonArray::fromStringList(what)},
            {u"format"_s, format},
            {u"from"_s, from ? QJsonValue(from->ms) : QJsonValue()},
            {u"until"_s, until ? QJsonValue(until->ms) : QJsonValue()}};
}

NoteExport::Outcome NoteExport::Outcome::fromJson(const QJsonObject &json)
{
    Outcome outcome;
    const QJsonArray what = json.value("what"_L1).toArray();
    for (const QJsonValue &name : what)
        outcome.what.append(name.toString());
    outcome.format = json.value("format"_L1).toString();
    outcome.from = json::maybeInstant(json.value("from"_L1));
    outcome.until = json::maybeInstant(json.value("until"_L1));
    return outcome;
}

Result<NoteExport::Outcome> NoteExport::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    static const QStringList tables {u"stays"_s, u"payments"_s, u"journal"_s};
    static const QStringList formats {u"csv"_s, u"json"_s};
    if (command.what.isEmpty())
        return fail(ErrorCode::Required, Field::File);
    const bool known = std::all_of(command.what.begin(), command.what.end(),
                                   [](const QString &name) { return tables.contains(name); });
    if (!known || !formats.contains(command.format))
        return fail(ErrorCode::BadCode, Field::File);
    if (command.from && command.until && *command.from >= *command.until)
        return fail(ErrorCode::BadSpan, Field::Until);
    if (command.lot.isValid()) {
        TRY(LotRepository(unit).find(command.lot));
        unit.concerns(command.lot);
    }
    // Nothing in the office changes; what is not told to the unit is not written down.
    unit.changed(Entity::Staff, context.actor.staff.value, "exported"_L1, {}, command.what.join(u' '));
    return Outcome {command.what, command.format, command.from, command.until};
}

} // namespace parkdesk
