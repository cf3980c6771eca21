// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/importstays.h"

#include "domain/dates.h"
#include "domain/naturalkey.h"
#include "services/json.h"
#include "services/stays/newstay.h"
#include "services/stays/placing.h"
#include "services/stays/platetoken.h"
#include "services/stays/rolling.h"
#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/extraspots.h"
#include "storage/importrepository.h"
#include "storage/lotrepository.h"
#include "storage/officerepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"
#include "tariff/charge.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QJsonArray jsonOfRemarks(const QList<ImportStays::Remark> &remarks)
{
    QJsonArray rows;
    for (const ImportStays::Remark &remark : remarks)
        rows.append(QJsonArray {remark.line, remark.code});
    return rows;
}

QList<ImportStays::Remark> remarksOfJson(const QJsonValue &json)
{
    QList<ImportStays::Remark> remarks;
    const QJsonArray rows = json.toArray();
    for (const auto &row : rows)
        remarks.append({row.toArray().at(0).toInteger(), row.toArray().at(1).toString()});
    return remarks;
}

/// Places that rows of one command take, so that two of them do not take the same.
class PlaceBook {
public:
    bool isFree(SpotId spot, int place, const TimeSpan &span) const
    {
        const auto spans = m_spans.constFind({spot.value, place});
        if (spans == m_spans.cend())
            return true;
        const auto after = spans->lowerBound(span.until.ms); // the first that begins when this one is over
        return after == spans->cbegin() || std::prev(after).value() <= span.from.ms;
    }
    void take(SpotId spot, int place, const TimeSpan &span)
    {
        m_spans[{spot.value, place}].insert(span.from.ms, span.until.ms);
    }

private:
    QHash<QPair<qint64, int>, QMap<qint64, qint64>> m_spans;
};

/// The rows of one command on their way in.
class StayImport {
public:
    StayImport(UnitOfWork &unit, const DeedContext &context)
        : m_unit(unit)
        , m_context(context)
        , m_imports(unit)
    {
    }

    [[nodiscard]] Done look(const QList<ImportStays::Row> &rows, bool toWrite);
    [[nodiscard]] Done write(const ImportStays::Command &command);
    [[nodiscard]] const ImportStays::Outcome &outcome() const { return m_outcome; }

private:
    using Row = ImportStays::Row;
    using PastStay = ImportRepository::PastStay;

    using Known = ImportRepository::Known;

    /// A vehicle that was inside when an earlier file came in.
    struct Ending {
        Row row;
        StayId stay;
    };

    [[nodiscard]] Done findLots(const QList<Row> &rows, bool toWrite);
    [[nodiscard]] Done sortOut(const QList<Row> &rows);
    void meet(const Row &row, Known &there);
    [[nodiscard]] Done findSpots();
    [[nodiscard]] ImportRepository::SpotKey keyOf(const Row &row) const;
    void remark(const Row &row, const QString &code) { m_outcome.remarks.append({row.line, code}); }
    [[nodiscard]] Done placePast(QList<PastStay> &past, const QList<const Row *> &rows);
    void choosePlaces(const Row &row, PastStay &stay, const QSet<int> &taken, int first, PlaceBook &book);
    [[nodiscard]] Result<QStringList> ticketsFor(qsizetype count);
    [[nodiscard]] Result<DeskId> till(LotId lot);
    [[nodiscard]] PastStay pastOf(const Row &row) const;
    [[nodiscard]] Done bringIn(const Row &row, ImportRunId run, const QString &ticket);
    [[nodiscard]] Result<QList<PastStay>> takeOut();
    [[nodiscard]] Result<Placed> placeInside(const Row &row, const Lot &lot, const VehicleType &type);
    [[nodiscard]] std::optional<VehicleId> vehicleOf(const Row &row) const;

    UnitOfWork &m_unit;
    const DeedContext &m_context;
    ImportRepository m_imports;
    ImportStays::Outcome m_outcome;
    QHash<LotId, Lot> m_lots;
    QHash<QString, VehicleType> m_types;
    QHash<ImportRepository::SpotKey, ImportRepository::SpotFound> m_spots;
    QHash<QString, VehicleId> m_vehicles;
    QList<Row> m_rows; ///< that are new
    QList<Ending> m_endings;
};

ImportRepository::SpotKey StayImport::keyOf(const Row &row) const
{
    return {row.lot, naturalKey(row.spot), m_types.value(row.vehicleType).id};
}

Done StayImport::findLots(const QList<Row> &rows, bool toWrite)
{
    LotRepository lots(m_unit);
    const QList<VehicleType> types = TRY(lots.vehicleTypes());
    for (const VehicleType &type : types)
        m_types.insert(type.code, type);
    QList<qint64> ids; // in one order, so that two imports never wait for each other
    for (const Row &row : rows) {
        if (!m_types.contains(row.vehicleType))
            return fail(ErrorCode::UnknownVehicleType, Field::VehicleType);
        if (!ids.contains(row.lot.value))
            ids.append(row.lot.value);
    }
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : std::as_const(ids))
        m_lots.insert(LotId {id}, toWrite ? TRY(lots.lock(LotId {id})) : TRY(lots.find(LotId {id})));
    return {};
}

Done StayImport::findSpots()
{
    QSet<ImportRepository::SpotKey> keys;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.spot.isEmpty())
            keys.insert(keyOf(row));
    }
    m_spots = TRY(m_imports.spots(keys));
    QList<Row> good;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.spot.isEmpty() || m_spots.contains(keyOf(row)))
            good.append(row);
        else
            m_outcome.refused.append({row.line, u"unknown_spot"_s});
    }
    m_rows = good;
    return {};
}

/// A row whose stay is there: it may tell of an exit that nobody knew.
void StayImport::meet(const Row &row, Known &there)
{
    if (!row.left || !there.inside) {
        ++m_outcome.known;
        return;
    }
    there.inside = false;
    if (there.paid) { // its price is a matter of this office by now
        ++m_outcome.known;
        remark(row, u"paid_here_already"_s);
        return;
    }
    ++m_outcome.ended;
    m_endings.append({row, there.stay});
}

/// Which rows are new, which are known, and which end a stay.
Done StayImport::sortOut(const QList<Row> &rows)
{
    QStringList fingerprints;
    for (const Row &row : rows) {
        fingerprints.append(row.fingerprint);
        if (!row.openFingerprint.isEmpty() && row.openFingerprint != row.fingerprint)
            fingerprints.append(row.openFingerprint);
    }
    QHash<QString, Known> known = TRY(m_imports.known(fingerprints));
    QHash<QString, qsizetype> fresh;
    for (const Row &row : rows) {
        for (const QString &fingerprint : {row.fingerprint, row.openFingerprint}) {
            if (const auto there = known.find(fingerprint); there != known.end()) {
                meet(row, *there);
                break;
            }
            if (const auto first = fresh.constFind(fingerprint); first != fresh.cend()) {
                ++m_outcome.known;
                if (Row &earlier = m_rows[*first]; row.left && !earlier.left) { // its exit stands further down
                    earlier = row;
                    earlier.fingerprint = fingerprint;
                }
                break;
            }
            if (fingerprint == row.openFingerprint || row.openFingerprint.isEmpty()) {
                fresh.insert(row.fingerprint, m_rows.size());
                m_rows.append(row);
                break;
            }
        }
    }
    return {};
}

Done StayImport::look(const QList<Row> &rows, bool toWrite)
{
    TRY_DONE(findLots(rows, toWrite));
    TRY_DONE(sortOut(rows));
    TRY_DONE(findSpots());
    m_outcome.added = static_cast<int>(m_rows.size());
    m_outcome.inside =
        static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.left; }));
    return {};
}

std::optional<VehicleId> StayImport::vehicleOf(const Row &row) const
{
    return row.plate.isEmpty() ? std::nullopt : std::optional(m_vehicles.value(row.plate.normal()));
}

StayImport::PastStay StayImport::pastOf(const Row &row) const
{
    const Lot &lot = *m_lots.constFind(row.lot);
    PastStay stay;
    stay.lot = row.lot;
    stay.owner = lot.owner;
    stay.type = m_types.value(row.vehicleType).id;
    stay.vehicle = vehicleOf(row);
    stay.span = {row.entered, *row.left};
    stay.amount = row.amount;
    stay.currency = lot.currency.code();
    stay.method = row.method;
    stay.year = dateOf(lot.zone->toLocal(*row.left).day()).year();
    stay.fingerprint = row.fingerprint;
    Charge charge;
    charge.amount = Money(row.amount, lot.currency);
    if (row.amount > 0) {
        ChargeLine line;
        line.ruleId = u"imported"_s;
        line.kind = ChargeLineKind::Flat;
        line.unitPrice = charge.amount;
        line.from = stay.span.from;
        line.until = stay.span.until;
        line.amount = charge.amount;
        line.taxAmount = Money(0, lot.currency);
        charge.lines.push_back(line);
    }
    stay.hash = QString::fromLatin1(chargeHash(charge));
    stay.facts = QString::fromUtf8(QJsonDocument(chargeToJson(charge)).toJson(QJsonDocument::Compact));
    return stay;
}

/// Takes as many free places of the spot as the vehicle needs; none when there are not enough.
void StayImport::choosePlaces(const Row &row, PastStay &stay, const QSet<int> &taken, int first, PlaceBook &book)
{
    const ImportRepository::SpotFound spot = m_spots.value(keyOf(row));
    const int needed = placesTaken(m_types.value(row.vehicleType), spot.places);
    QList<int> places;
    for (int place = 0; place < spot.places && places.size() < needed; ++place) {
        if (!taken.contains(first + place) && book.isFree(spot.id, place, stay.span))
            places.append(place);
    }
    if (places.size() < needed) {
        remark(row, u"spot_taken"_s);
        return;
    }
    stay.spot = spot.id;
    stay.places = places;
    for (const int place : std::as_const(places))
        book.take(spot.id, place, stay.span);
}

Done StayImport::placePast(QList<PastStay> &past, const QList<const Row *> &rows)
{
    QList<ImportRepository::PlaceQuestion> questions;
    QHash<qsizetype, int> firstQuestion;
    for (qsizetype i = 0; i < past.size(); ++i) {
        const Row &row = *rows.at(i);
        if (row.spot.isEmpty() || past.at(i).span.from == past.at(i).span.until)
            continue; // a stay of no length stood nowhere
        const ImportRepository::SpotFound spot = m_spots.value(keyOf(row));
        if (!spot.suitable) {
            remark(row, u"spot_unsuitable"_s);
            continue;
        }
        firstQuestion.insert(i, static_cast<int>(questions.size()));
        for (int place = 0; place < spot.places; ++place)
            questions.append({static_cast<int>(questions.size()), spot.id, place, past.at(i).span});
    }
    const QSet<int> taken = TRY(m_imports.taken(questions));
    PlaceBook book;
    for (qsizetype i = 0; i < past.size(); ++i) {
        if (firstQuestion.contains(i))
            choosePlaces(*rows.at(i), past[i], taken, firstQuestion.value(i), book);
    }
    return {};
}

Result<QStringList> StayImport::ticketsFor(qsizetype count)
{
    QStringList tickets;
    int attempt = 0;
    while (tickets.size() < count) {
        QStringList tried;
        for (qsizetype i = tickets.size(); i < count; ++i)
            tried.append(TicketCode::forCommand(m_context.command, attempt++).stored());
        tried.removeDuplicates();
        const QSet<QString> taken = TRY(m_imports.takenTickets(tried));
        for (const QString &ticket : std::as_const(tried)) {
            if (!taken.contains(ticket))
                tickets.append(ticket);
        }
    }
    return tickets;
}

Result<DeskId> StayImport::till(LotId lot)
{
    if (const auto desk = TRY(m_imports.historyDesk()))
        return *desk;
    OfficeRepository office(m_unit);
    QString name = u"Import"_s;
    for (int number = 2; TRY(office.findDesk(name)).has_value(); ++number)
        name = u"Import %1"_s.arg(number);
    const DeskRow desk = TRY(office.addDesk({{}, lot, name, {}, DeskKind::Both, u"card"_s}, m_context.now));
    TRY_DONE(m_imports.markHistoryDesk(desk.id));
    return desk.id;
}

/// The spot that the row names if it was free since, else any, else one of the overflow zone.
Result<Placed> StayImport::placeInside(const Row &row, const Lot &lot, const VehicleType &type)
{
    PlaceRequest request;
    request.wish = {type, {}};
    request.beginsNow = true;
    if (!row.spot.isEmpty())
        request.chosenLabel = row.spot;
    for (const Instant from : {row.entered, m_context.now}) {
        request.span = {from, rolledEnd(m_context.now)};
        auto free = placeFor(m_unit, lot, request);
        if (free)
            return Placed {*free, Placing::Regular};
        const ErrorCode code = free.error().code;
        if (code != ErrorCode::SpotTaken && code != ErrorCode::SpotUnsuitable && code != ErrorCode::LotFull)
            return fail(free.error());
    }
    if (!row.spot.isEmpty())
        remark(row, u"spot_taken"_s);
    const TimeSpan span {m_context.now, rolledEnd(m_context.now)};
    return Placed {TRY(ExtraSpots(m_unit).overflow(lot.id, type, span)), Placing::Overflow};
}

/// A vehicle that is inside still: it gets a place, and leaves by what the lot's tariff says.
Done StayImport::bringIn(const Row &row, ImportRunId run, const QString &ticket)
{
    const Lot &lot = *m_lots.constFind(row.lot);
    const VehicleType type = m_types.value(row.vehicleType);
    StayRepository stays(m_unit);
    CashRepository cash(m_unit);
    Stay stay;
    stay.lot = lot.id;
    stay.type = type.id;
    stay.vehicle = vehicleOf(row);
    stay.ticket = TRY(TicketCode::fromText(ticket));
    stay.state = StayState::Parked;
    stay.enteredAt = row.entered;
    stay.tariffVersion = TRY(tariffInForce(m_unit, lot.id, row.entered));
    StayRepository::Twins twins;
    if (stay.vehicle)
        twins = TRY(stays.twins(lot.id, *stay.vehicle));
    const Placed placed = TRY(placeInside(row, lot, type));
    stay.agreedUntil = placed.free.span.until;
    stay.id = TRY(stays.add(stay, {twins.parked > 0 ? twins.nextNumber : 0, {}}, m_context.now));
    TRY_DONE(ClaimRepository(m_unit).addAll(placed.free, stay.id, true));
    if (placed.how == Placing::Overflow)
        TRY_DONE(cash.addException(u"overflow"_s, stay.id, {}, m_context.actor.staff, m_context.now));
    if (twins.parked > 0) {
        TRY_DONE(cash.addException(u"twin"_s, stay.id, {}, m_context.actor.staff, m_context.now));
        remark(row, u"plate_inside_twice"_s);
    }
    return m_imports.mark(stay.id, run, row.fingerprint);
}

/// The places of those that have left since an earlier file are free from then on.
Result<QList<ImportRepository::PastStay>> StayImport::takeOut()
{
    StayRepository stays(m_unit);
    ClaimRepository claims(m_unit);
    QList<PastStay> left;
    for (const Ending &ending : std::as_const(m_endings)) {
        const Stay stay = TRY(stays.find(ending.stay));
        TRY_DONE(m_unit.touch(stay.id));
        const QList<Claim> live = TRY(claims.liveOf(stay.id));
        for (const Claim &claim : live)
            TRY_DONE(claims.end(claim, *ending.row.left));
        PastStay past = pastOf(ending.row);
        past.id = stay.id;
        past.type = stay.type; // as it was corrected here
        past.vehicle = stay.vehicle;
        left.append(past);
    }
    return left;
}

Done StayImport::write(const ImportStays::Command &command)
{
    if (m_rows.isEmpty() && m_endings.isEmpty())
        return {};
    QList<ImportRepository::VehicleRow> plates;
    QSet<QString> seen;
    QList<const Row *> pastRows;
    QList<PastStay> past;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.plate.isEmpty() && !seen.contains(row.plate.normal())) {
            seen.insert(row.plate.normal());
            plates.append({row.plate, m_types.value(row.vehicleType).id, plateToken(m_context, row.plate)});
        }
    }
    m_vehicles = TRY(m_imports.vehicles(plates));
    const auto begun = TRY(m_imports.findRun(command.source));
    const auto run = begun ? *begun : TRY(m_imports.addRun(command.source, m_context.actor.staff, m_context.now));
    // Before others come in: they may have left to make room.
    const QList<PastStay> ended = TRY(takeOut());
    QStringList tickets = TRY(ticketsFor(m_rows.size()));
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.left)
            continue;
        pastRows.append(&row);
        past.append(pastOf(row));
        past.last().ticket = tickets.takeLast();
    }
    TRY_DONE(placePast(past, pastRows));
    TRY_DONE(m_imports.add(past, run.id, m_context.now));
    past += ended;
    const bool paid = std::any_of(past.begin(), past.end(), [](const PastStay &stay) { return stay.amount > 0; });
    const DeskId desk = paid ? TRY(till(past.constFirst().lot)) : DeskId {};
    TRY_DONE(m_imports.finish(past, past.size() - ended.size(), {desk, m_context.actor.staff}, m_context.now));
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.left)
            TRY_DONE(bringIn(row, run.id, tickets.takeLast()));
    }
    return m_imports.setRun(run, command.untilLine, m_outcome.added);
}

} // namespace

QJsonObject ImportStays::Command::toJson() const
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const Row &row : rows) {
        const QString text = QStringList {QString::number(row.line),
                                          QString::number(row.lot.value),
                                          row.plate.shown(),
                                          row.vehicleType,
                                          row.spot,
                                          QString::number(row.entered.ms),
                                          QString::number(row.left ? row.left->ms : -1),
                                          QString::number(row.amount),
                                          row.method,
                                          row.fingerprint}
                                 .join(u'\n');
        hash.addData(text.toUtf8());
    }
    return {
        {u"source"_s, source}, {u"until_line"_s, untilLine}, {u"rows"_s, QString::fromLatin1(hash.result().toHex())}};
}

QJsonObject ImportStays::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"added"_s, added},
            {u"inside"_s, inside},
            {u"known"_s, known},
            {u"ended"_s, ended},
            {u"refused"_s, jsonOfRemarks(refused)},
            {u"remarks"_s, jsonOfRemarks(remarks)}};
}

ImportStays::Outcome ImportStays::Outcome::fromJson(const QJsonObject &json)
{
    return {json.value("added"_L1).toInt(),          json.value("inside"_L1).toInt(),
            json.value("known"_L1).toInt(),          json.value("ended"_L1).toInt(),
            remarksOfJson(json.value("refused"_L1)), remarksOfJson(json.value("remarks"_L1))};
}

void ImportStays::Outcome::add(const Outcome &other)
{
    added += other.added;
    inside += other.inside;
    known += other.known;
    ended += other.ended;
    refused += other.refused;
    remarks += other.remarks;
}

Result<ImportStays::Outcome> ImportStays::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    if (command.rows.isEmpty())
        return fail(ErrorCode::Required, Field::File);
    if (command.rows.size() > mostRows)
        return fail(ErrorCode::TooLong, Field::File);
    StayImport work(unit, context);
    TRY_DONE(work.look(command.rows, true));
    TRY_DONE(work.write(command));
    return work.outcome();
}

QUuid ImportStays::numberOf(const Command &command)
{
    static const QUuid space(u"{6c1f3a52-74c6-4f0b-9d6a-0b9f5c8a2f11}"_s);
    return QUuid::createUuidV5(space, QJsonDocument(command.toJson()).toJson(QJsonDocument::Compact));
}

QString ImportStays::fingerprintOf(const QStringList &parts)
{
    const QByteArray hash = QCryptographicHash::hash(parts.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Blake2b_160);
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QString::fromLatin1(hash.first(16).toBase64(options));
}

Result<ImportTrial::Answer> ImportTrial::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    StayImport work(unit, context);
    QList<ImportStays::Row> rows;
    ImportStays::Outcome elsewhere;
    for (const ImportStays::Row &row : question.rows) {
        if (row.lot.isValid()) {
            rows.append(row);
            continue;
        }
        ++elsewhere.added;
        elsewhere.inside += row.left ? 0 : 1;
    }
    TRY_DONE(work.look(rows, false));
    elsewhere.add(work.outcome());
    return elsewhere;
}

Result<ImportProgress::Answer> ImportProgress::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    const auto run = TRY(ImportRepository(unit).findRun(question.source));
    return run ? Answer {run->untilLine, run->added} : Answer {};
}

} // namespace parkdesk
