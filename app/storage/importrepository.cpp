// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/importrepository.h"

#include "storage/connection.h"
#include "storage/query.h"
#include "storage/statements.h"
#include "storage/summaryfigures.h"
#include "storage/unitofwork.h"

#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <bit>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QString jsonTextOf(const QJsonArray &rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

QJsonArray singles(const QStringList &texts)
{
    QJsonArray rows;
    for (const QString &text : texts)
        rows.append(QJsonArray {text});
    return rows;
}

} // namespace

Done ImportRepository::run(QLatin1StringView statement, const QJsonArray &rows)
{
    if (rows.isEmpty())
        return {};
    Query query(m_unit.connection(), statement);
    return query.bind("rows"_L1, jsonTextOf(rows)).run();
}

Result<std::optional<ImportRepository::Run>> ImportRepository::findRun(const QString &source)
{
    Query query(m_unit.connection(), "import_run"_L1);
    TRY_DONE(query.bind("source"_L1, source).run());
    if (!query.next())
        return std::optional<Run>();
    return std::optional(Run {query.id<ImportRunId>(0), query.number(1), query.number(2)});
}

Result<ImportRepository::Run> ImportRepository::addRun(const QString &source, StaffId by, Instant now)
{
    Query query(m_unit.connection(), "add_import_run"_L1);
    query.bind("source"_L1, source).bind("staff"_L1, by).bind("now"_L1, now);
    return Run {TRY(query.runForId<ImportRunId>()), 0, 0};
}

Done ImportRepository::setRun(const Run &run, qint64 untilLine, qint64 added)
{
    {
        Query query(m_unit.connection(), "set_import_run"_L1);
        TRY_DONE(query.bind("run"_L1, run.id).bind("line"_L1, untilLine).bind("added"_L1, added).run());
    }
    // Four times as many rows as at the last time: the plans of before are wrong by now.
    const bool hasGrown = std::bit_width(static_cast<quint64>(run.added)) / 2
        != std::bit_width(static_cast<quint64>(run.added + added)) / 2;
    if (!hasGrown || m_unit.connection().dialect() != Dialect::Postgresql)
        return {};
    // The server prepares no statement of this kind.
    return m_unit.connection().execute(Statements::text(Dialect::Postgresql, u"measure_imports"_s));
}

Result<QSet<QString>> ImportRepository::textsOf(QLatin1StringView statement, const QStringList &texts)
{
    QSet<QString> found;
    if (texts.isEmpty())
        return found;
    Query query(m_unit.connection(), statement);
    TRY_DONE(query.bind("rows"_L1, jsonTextOf(singles(texts))).run());
    while (query.next())
        found.insert(query.text(0));
    return found;
}

Result<QHash<QString, ImportRepository::Known>> ImportRepository::known(const QStringList &fingerprints)
{
    QHash<QString, Known> found;
    if (fingerprints.isEmpty())
        return found;
    Query query(m_unit.connection(), "known_imports"_L1);
    TRY_DONE(query.bind("rows"_L1, jsonTextOf(singles(fingerprints))).run());
    while (query.next())
        found.insert(query.text(0), {query.id<StayId>(1), query.flag(2), query.flag(3)});
    return found;
}

Result<QSet<QString>> ImportRepository::takenTickets(const QStringList &tickets)
{
    return textsOf("taken_tickets"_L1, tickets);
}

Result<QHash<QString, VehicleId>> ImportRepository::vehicles(const QList<VehicleRow> &vehicles)
{
    QJsonArray rows;
    QJsonArray removed;
    QStringList normals;
    for (const VehicleRow &vehicle : vehicles) {
        const Plate &plate = vehicle.plate;
        rows.append(QJsonArray {plate.shown(), plate.normal(), plate.lookAlike(), vehicle.type.value});
        if (!vehicle.token.isEmpty())
            removed.append(QJsonArray {plate.shown(), plate.normal(), plate.lookAlike(), vehicle.token});
        normals.append(plate.normal());
    }
    QHash<QString, VehicleId> found;
    if (rows.isEmpty())
        return found;
    QList<VehicleId> fresh;
    const auto write = [&](QLatin1StringView statement, const QJsonArray &written) -> Done {
        Query query(m_unit.connection(), statement);
        TRY_DONE(query.bind("rows"_L1, jsonTextOf(written)).run());
        while (query.next())
            fresh.append(query.id<VehicleId>(0));
        return {};
    };
    if (!removed.isEmpty())
        TRY_DONE(write("return_imported_plates"_L1, removed));
    TRY_DONE(write("import_vehicles"_L1, rows));
    TRY_DONE(makeFindable(fresh));
    Query query(m_unit.connection(), "vehicles_by_normal"_L1);
    TRY_DONE(query.bind("rows"_L1, jsonTextOf(singles(normals))).run());
    while (query.next())
        found.insert(query.text(0), query.id<VehicleId>(1));
    return found;
}

Done ImportRepository::makeFindable(const QList<VehicleId> &vehicles)
{
    if (m_unit.connection().dialect() != Dialect::Sqlite)
        return {}; // the server keeps its index by itself
    QJsonArray rows;
    for (const VehicleId vehicle : vehicles)
        rows.append(QJsonArray {vehicle.value});
    return run("make_imports_findable"_L1, rows);
}

Result<QHash<ImportRepository::SpotKey, ImportRepository::SpotFound>> ImportRepository::spots(const QSet<SpotKey> &keys)
{
    QHash<SpotKey, SpotFound> found;
    QJsonArray rows;
    for (const SpotKey &key : keys)
        rows.append(QJsonArray {key.lot.value, key.labelKey, key.type.value});
    if (rows.isEmpty())
        return found;
    Query query(m_unit.connection(), "import_spots"_L1);
    TRY_DONE(query.bind("rows"_L1, jsonTextOf(rows)).run());
    while (query.next())
        found.insert({query.id<LotId>(0), query.text(1), query.id<VehicleTypeId>(2)},
                     {query.id<SpotId>(3), static_cast<int>(query.number(4)), query.flag(5)});
    return found;
}

Result<QSet<int>> ImportRepository::taken(const QList<PlaceQuestion> &questions)
{
    QSet<int> numbers;
    QJsonArray rows;
    for (const PlaceQuestion &question : questions)
        rows.append(QJsonArray {question.number, question.spot.value, question.place, question.span.from.ms,
                                question.span.until.ms});
    if (rows.isEmpty())
        return numbers;
    Query query(m_unit.connection(), "taken_places"_L1);
    TRY_DONE(query.bind("rows"_L1, jsonTextOf(rows)).run());
    while (query.next())
        numbers.insert(static_cast<int>(query.number(0)));
    return numbers;
}

Done ImportRepository::addStays(QList<PastStay> &stays, Instant now)
{
    QJsonArray rows;
    QHash<QString, qsizetype> byTicket;
    for (const PastStay &stay : std::as_const(stays)) {
        byTicket.insert(stay.ticket, rows.size());
        rows.append(QJsonArray {stay.lot.value, stay.type.value, stay.ticket, stay.span.from.ms, stay.span.until.ms});
    }
    Query query(m_unit.connection(), "import_stays"_L1);
    TRY_DONE(query.bind("rows"_L1, jsonTextOf(rows)).bind("now"_L1, now).run());
    while (query.next())
        stays[byTicket.value(query.text(1))].id = query.id<StayId>(0);
    return {};
}

Done ImportRepository::addClaims(const QList<PastStay> &stays)
{
    QJsonArray rows;
    for (const PastStay &stay : stays) {
        for (const int place : stay.places)
            rows.append(QJsonArray {stay.spot.value, place, stay.span.from.ms, stay.span.until.ms, stay.id.value});
    }
    return run("import_claims"_L1, rows);
}

Result<ImportRepository::Charges> ImportRepository::addCharges(const QList<PastStay> &stays)
{
    QJsonArray rows;
    QHash<qint64, qint64> amounts;
    for (const PastStay &stay : stays) {
        amounts.insert(stay.id.value, stay.amount);
        for (const QString &purpose : {u"payment"_s, u"exit"_s}) {
            if (stay.amount > 0 || purpose == u"exit"_s)
                rows.append(QJsonArray {stay.id.value, purpose, stay.span.from.ms, stay.span.until.ms, stay.amount,
                                        stay.currency, stay.hash, stay.facts, stay.type.value});
        }
    }
    Charges charges;
    QJsonArray lines;
    {
        Query query(m_unit.connection(), "import_charges"_L1);
        TRY_DONE(query.bind("rows"_L1, jsonTextOf(rows)).run());
        while (query.next()) {
            const qint64 stay = query.number(1);
            (query.text(2) == u"exit" ? charges.exit : charges.payment).insert(stay, query.number(0));
            if (const qint64 amount = amounts.value(stay); amount > 0)
                lines.append(QJsonArray {query.number(0), amount});
        }
    }
    TRY_DONE(run("import_charge_lines"_L1, lines));
    return charges;
}

Result<QHash<qint64, qint64>> ImportRepository::addReceipts(const QList<PastStay> &paid, DeskId desk)
{
    using Series = QPair<qint64, int>; // operator and year
    QMap<Series, qint64> last;
    QHash<QPair<Series, qint64>, qint64> stays;
    QJsonArray rows;
    for (const PastStay &stay : paid) {
        const Series series {stay.owner.value, stay.year};
        if (!last.contains(series)) {
            Query query(m_unit.connection(), "last_receipt_number"_L1);
            query.bind("operator"_L1, stay.owner).bind("desk"_L1, desk);
            TRY_DONE(query.bind("year"_L1, stay.year).runForRow());
            last.insert(series, query.number(0));
        }
        const qint64 number = ++last[series];
        stays.insert({series, number}, stay.id.value);
        rows.append(QJsonArray {stay.owner.value, stay.year, number, stay.span.until.ms});
    }
    QHash<qint64, qint64> receipts;
    Query query(m_unit.connection(), "import_receipts"_L1);
    TRY_DONE(query.bind("rows"_L1, jsonTextOf(rows)).bind("desk"_L1, desk).run());
    while (query.next()) {
        const Series series {query.number(1), static_cast<int>(query.number(2))};
        receipts.insert(stays.value({series, query.number(3)}), query.number(0));
    }
    return receipts;
}

Done ImportRepository::addPayments(const QList<PastStay> &stays, const Charges &charges, const Till &till, Instant now)
{
    QList<PastStay> paid;
    Instant first = now;
    for (const PastStay &stay : stays) {
        if (stay.amount == 0)
            continue;
        paid.append(stay);
        first = std::min(first, stay.span.until);
    }
    if (paid.isEmpty())
        return {};
    ShiftId shift;
    {
        Query query(m_unit.connection(), "open_shift"_L1);
        query.bind("desk"_L1, till.desk).bind("staff"_L1, till.by);
        shift = TRY(query.bind("now"_L1, first).runForId<ShiftId>());
    }
    const QHash<qint64, qint64> receipts = TRY(addReceipts(paid, till.desk));
    QJsonArray rows;
    for (const PastStay &stay : std::as_const(paid)) {
        const QJsonValue tendered = stay.method == u"cash" ? QJsonValue(stay.amount) : QJsonValue();
        rows.append(QJsonArray {stay.id.value, charges.payment.value(stay.id.value), receipts.value(stay.id.value),
                                stay.method, stay.amount, stay.currency, tendered, stay.span.until.ms});
    }
    {
        Query query(m_unit.connection(), "import_payments"_L1);
        query.bind("rows"_L1, jsonTextOf(rows)).bind("shift"_L1, shift).bind("desk"_L1, till.desk);
        TRY_DONE(query.bind("staff"_L1, till.by).run());
    }
    Query query(m_unit.connection(), "close_history_shift"_L1);
    return query.bind("shift"_L1, shift).bind("now"_L1, now).run();
}

void ImportRepository::count(const QList<PastStay> &stays, qsizetype made, StaffId by)
{
    qsizetype number = 0;
    for (const PastStay &stay : stays) {
        if (stay.amount > 0)
            m_unit.countMade(PaymentFacts {stay.lot, stay.type, stay.method, by, stay.span.until, stay.amount, 0});
        if (number++ >= made)
            continue;
        StayFacts facts;
        facts.id = stay.id;
        facts.lot = stay.lot;
        facts.type = stay.type;
        facts.state = StayState::Left;
        facts.enteredAt = stay.span.from;
        facts.leftAt = stay.span.until;
        facts.claims = QList<TimeSpan>(stay.places.size(), stay.span);
        m_unit.countMade(facts);
    }
    for (const Entity entity : {Entity::Stay, Entity::Claim, Entity::Payment})
        m_unit.createdMany(entity);
}

Done ImportRepository::add(QList<PastStay> &stays, ImportRunId run, Instant now)
{
    if (stays.isEmpty())
        return {};
    TRY_DONE(addStays(stays, now));
    TRY_DONE(addClaims(stays));
    QJsonArray marks;
    for (const PastStay &stay : std::as_const(stays))
        marks.append(QJsonArray {stay.id.value, stay.fingerprint});
    Query query(m_unit.connection(), "import_marks"_L1);
    return query.bind("rows"_L1, jsonTextOf(marks)).bind("run"_L1, run).run();
}

Done ImportRepository::finish(const QList<PastStay> &stays, qsizetype made, const Till &till, Instant now)
{
    if (stays.isEmpty())
        return {};
    const Charges charges = TRY(addCharges(stays));
    TRY_DONE(addPayments(stays, charges, till, now));
    QJsonArray leaving;
    for (const PastStay &stay : stays) {
        const LeftHow how = stay.amount > 0 ? LeftHow::Paid : LeftHow::Free;
        leaving.append(QJsonArray {stay.id.value, static_cast<int>(how), stay.span.until.ms,
                                   charges.exit.value(stay.id.value),
                                   stay.vehicle ? QJsonValue(stay.vehicle->value) : QJsonValue()});
    }
    count(stays, made, till.by);
    return run("import_leaving"_L1, leaving);
}

Done ImportRepository::mark(StayId stay, ImportRunId run, const QString &fingerprint)
{
    QJsonArray rows;
    rows.append(QJsonArray {stay.value, fingerprint});
    Query query(m_unit.connection(), "import_marks"_L1);
    return query.bind("rows"_L1, jsonTextOf(rows)).bind("run"_L1, run).run();
}

Result<std::optional<DeskId>> ImportRepository::historyDesk()
{
    Query query(m_unit.connection(), "history_desk"_L1);
    TRY_DONE(query.run());
    return query.next() ? std::optional(query.id<DeskId>(0)) : std::nullopt;
}

Done ImportRepository::markHistoryDesk(DeskId desk)
{
    Query query(m_unit.connection(), "mark_history_desk"_L1);
    return query.bind("desk"_L1, desk).run();
}

} // namespace parkdesk
