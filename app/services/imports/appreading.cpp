// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/appreading.h"

#include "domain/naturalkey.h"
#include "domain/planlayout.h"
#include "storage/foreigndatabase.h"

#include <QSet>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostDeclared = 100'000;
enum Cell { IdCell, LotCell, EntryCell, ExitCell, PlateCell, TypeCell, SpotCell, AmountCell, MethodCell };

enum class Told { Nothing, Open, Closed, Cancelled, Unknown };

Told toldBy(const QString &state)
{
    static const QSet<QString> open {u"active"_s,   u"1"_s,       u"true"_s,     u"parked"_s, u"occupied"_s,
                                     u"o"_s,        u"open"_s,    u"ongoing"_s,  u"in"_s,     u"booked"_s,
                                     u"reserved"_s, u"current"_s, u"confirmed"_s};
    static const QSet<QString> closed {u"completed"_s, u"complete"_s, u"0"_s,    u"false"_s, u"left"_s,
                                       u"released"_s,  u"closed"_s,   u"done"_s, u"out"_s,   u"exited"_s,
                                       u"inactive"_s,  u"finished"_s, u"paid"_s, u"a"_s,     u"available"_s,
                                       u"vacant"_s,    u"free"_s,     u"empty"_s};
    const QString plain = state.trimmed().toLower();
    if (plain.isEmpty())
        return Told::Nothing;
    if (open.contains(plain))
        return Told::Open;
    if (closed.contains(plain))
        return Told::Closed;
    return plain.startsWith(u"cancel") || plain == u"rejected" || plain == u"expired" ? Told::Cancelled : Told::Unknown;
}

/// One pass over a database.
class AppReader {
public:
    AppReader(ForeignDatabase &database, const AppMapping &mapping, QString name)
        : m_database(database)
        , m_mapping(mapping)
        , m_name(std::move(name))
    {
    }

    Result<AppContents> read()
    {
        TRY_DONE(readLots());
        TRY_DONE(readSpots());
        TRY_DONE(readVehicles());
        TRY_DONE(readUsers());
        TRY_DONE(readExits());
        TRY_DONE(readStays());
        lookAtSpots();
        return m_contents;
    }

private:
    using Values = QMap<QString, QString>; ///< by field; a field that is not mapped is not there
    Done each(const QString &part, const std::function<void(const Values &, const QString &)> &row);
    void tell(const QString &code, const QString &where) { m_contents.findings[code].append(where); }
    [[nodiscard]] Done readLots();
    [[nodiscard]] Done readSpots();
    [[nodiscard]] Done readVehicles();
    [[nodiscard]] Done readUsers();
    [[nodiscard]] Done readExits();
    [[nodiscard]] Done readStays();
    void addSpot(const Values &spot, const QString &where);
    void addStay(const Values &stay, const QString &where, const QStringList &plates);
    [[nodiscard]] QString placeOf(const Values &stay, const QString &where, QStringList &cells);
    [[nodiscard]] QString endOf(const Values &stay, const QString &where, QStringList &cells);
    void vehicleOf(const Values &stay, const QString &where, QStringList &cells);
    void lookAtSpots();
    [[nodiscard]] AppLot &lotOf(const QString &key);

    struct SpotPlace {
        QString lot;
        QString label;
        bool occupied = false;
        bool hasPlate = false;
        bool used = false; ///< a stay is open on it
    };
    struct Exit {
        QString at;
        QString amount;
        QString method;
        bool used = false;
    };

    ForeignDatabase &m_database;
    const AppMapping &m_mapping;
    QString m_name;
    AppContents m_contents;
    QHash<QString, qsizetype> m_lots;
    QHash<QString, SpotPlace> m_spots;
    QStringList m_spotOrder; ///< as they stand there
    QSet<QString> m_users; ///< their numbers, and nothing else about them
    QMap<QString, QString> m_plates;
    QMap<QString, QString> m_types;
    QMap<QString, Exit> m_exits;
    QSet<QString> m_labels; ///< "lot/label"
    qint64 m_line = 0;
};

Done AppReader::each(const QString &part, const std::function<void(const Values &, const QString &)> &row)
{
    if (!m_mapping.has(part))
        return {};
    const AppMapping::Part &mapped = m_mapping.parts.constFind(part).value();
    QStringList columns;
    for (const QStringList &names : mapped.columns)
        columns += names;
    if (columns.isEmpty())
        return {};
    int number = 0;
    return m_database.read(mapped.table, columns, [&](const QStringList &texts) {
        Values values;
        qsizetype at = 0;
        for (auto field = mapped.columns.cbegin(); field != mapped.columns.cend(); ++field) {
            QStringList parts = texts.sliced(at, field->size());
            at += field->size();
            parts.removeAll(QString());
            values.insert(field.key(), parts.join(u' ').trimmed());
        }
        ++number;
        row(values, mapped.table + u' ' + values.value(u"id"_s, QString::number(number)));
    });
}

AppLot &AppReader::lotOf(const QString &key)
{
    return m_contents.lots[m_lots.value(key)];
}

Done AppReader::readLots()
{
    QSet<QString> names;
    TRY_DONE(each(u"lots"_s, [&](const Values &row, const QString &where) {
        AppLot lot;
        lot.key = row.value(u"id"_s, QString::number(m_contents.lots.size() + 1));
        lot.name = row.value(u"name"_s).simplified();
        if (lot.name.isEmpty()) {
            tell(u"lot_without_name"_s, where);
            lot.name = m_name + u' ' + lot.key;
        }
        if (names.contains(naturalKey(lot.name))) {
            tell(u"lot_name_twice"_s, where);
            lot.name += u" ("_s + lot.key + u')';
        }
        names.insert(naturalKey(lot.name));
        QStringList address {row.value(u"address"_s).simplified(), row.value(u"city"_s).simplified()};
        address.removeAll(QString());
        lot.address = address.join(u", "_s);
        bool isNumber = false;
        if (const qint64 declared = row.value(u"spots"_s).toLongLong(&isNumber); isNumber && declared >= 0)
            lot.declared = std::min(declared, mostDeclared);
        lot.price = row.value(u"price"_s);
        if (lot.price.startsWith(u'-'))
            tell(u"price_negative"_s, where);
        m_lots.insert(lot.key, m_contents.lots.size());
        m_contents.lots.append(lot);
    }));
    if (!m_mapping.has(u"lots"_s)) { // all of it is one place
        m_lots.insert(QString(), 0);
        m_contents.lots.append({{}, m_name, {}, {}, {}, {}, false});
    }
    return {};
}

void AppReader::addSpot(const Values &row, const QString &where)
{
    const QString lot = m_mapping.has(u"lots"_s) ? row.value(u"lot"_s) : QString();
    if (!m_lots.contains(lot)) {
        tell(u"spot_of_no_lot"_s, where);
        return;
    }
    SpotPlace spot {lot, row.value(u"label"_s).simplified(), false, false, false};
    if (spot.label.isEmpty())
        spot.label = QString::number(lotOf(lot).spots.size() + 1);
    if (m_labels.contains(lot + u'/' + naturalKey(spot.label))) {
        tell(u"spot_label_twice"_s, where);
        spot.label += u'-' + row.value(u"id"_s, QString::number(m_labels.size()));
    }
    m_labels.insert(lot + u'/' + naturalKey(spot.label));
    const Told told = toldBy(row.value(u"state"_s));
    if (told == Told::Unknown || told == Told::Cancelled)
        tell(u"spot_state_unknown"_s, where);
    spot.occupied = told == Told::Open;
    spot.hasPlate = !row.value(u"plate"_s).isEmpty();
    (spot.occupied ? m_contents.occupied : m_contents.vacant) += 1;
    if (const QString id = row.value(u"id"_s); !id.isEmpty()) {
        m_spots.insert(id, spot);
        m_spotOrder.append(id);
    }
    lotOf(lot).numbered = true;
    lotOf(lot).spots.append({spot.label, spot.occupied, spot.hasPlate});
    if (spot.occupied && !spot.hasPlate && m_mapping.parts.value(u"spots"_s).columns.contains(u"plate"_s))
        tell(u"occupied_without_plate"_s, where);
}

Done AppReader::readSpots()
{
    TRY_DONE(each(u"spots"_s, [&](const Values &row, const QString &where) { addSpot(row, where); }));
    for (AppLot &lot : m_contents.lots) {
        if (lot.numbered && lot.declared && *lot.declared != lot.spots.size())
            tell(u"spot_count_differs"_s, lot.name);
        for (qint64 number = 1; !lot.numbered && number <= lot.declared.value_or(0); ++number)
            lot.spots.append({QString::number(number), false, false});
        if (lot.spots.isEmpty()) { // a place needs one at least
            tell(u"lot_without_spots"_s, lot.name);
            lot.spots.append({u"1"_s, false, false});
        }
    }
    return {};
}

Done AppReader::readVehicles()
{
    return each(u"vehicles"_s, [&](const Values &row, const QString &) {
        const QString id = row.value(u"id"_s);
        if (id.isEmpty())
            return; // no stay can mean it
        m_plates.insert(id, row.value(u"plate"_s));
        m_types.insert(id, row.value(u"type"_s));
    });
}

Done AppReader::readUsers()
{
    return each(u"users"_s, [&](const Values &row, const QString &) { m_users.insert(row.value(u"id"_s)); });
}

Done AppReader::readExits()
{
    return each(u"exits"_s, [&](const Values &row, const QString &where) {
        if (row.value(u"stay"_s).isEmpty())
            tell(u"dangling_exit"_s, where);
        else if (m_exits.contains(row.value(u"stay"_s)))
            tell(u"two_exits"_s, where);
        else
            m_exits.insert(row.value(u"stay"_s),
                           {row.value(u"exit"_s), row.value(u"amount"_s), row.value(u"method"_s), false});
    });
}

/// The lot and spot of a stay; a reason why it has none.
QString AppReader::placeOf(const Values &stay, const QString &where, QStringList &cells)
{
    QString lot = stay.value(u"lot"_s);
    const auto spot = m_spots.find(stay.value(u"spot"_s));
    if (!stay.value(u"spot"_s).isEmpty() && spot == m_spots.end()) {
        tell(u"dangling_spot"_s, where);
        if (lot.isEmpty())
            return u"dangling_spot"_s;
    } else if (spot != m_spots.end()) {
        cells[SpotCell] = spot->label;
        if (!lot.isEmpty() && lot != spot->lot)
            tell(u"spot_of_another_lot"_s, where);
        lot = spot->lot;
    }
    if (!m_mapping.has(u"lots"_s))
        lot.clear();
    if (!m_lots.contains(lot)) {
        tell(u"dangling_lot"_s, where);
        return u"dangling_lot"_s;
    }
    cells[LotCell] = lotOf(lot).name;
    return {};
}

/// Exit and amount of a stay; a reason why they cannot be known.
QString AppReader::endOf(const Values &stay, const QString &where, QStringList &cells)
{
    cells[ExitCell] = stay.value(u"exit"_s);
    cells[AmountCell] = stay.value(u"amount"_s);
    cells[MethodCell] = stay.value(u"method"_s);
    if (const auto exit = m_exits.find(stay.value(u"id"_s)); exit != m_exits.end()) {
        exit->used = true;
        cells[ExitCell] = exit->at;
        cells[AmountCell] = exit->amount.isEmpty() ? cells.at(AmountCell) : exit->amount;
        cells[MethodCell] = exit->method.isEmpty() ? cells.at(MethodCell) : exit->method;
    }
    const bool hasExit = !cells.at(ExitCell).isEmpty();
    switch (toldBy(stay.value(u"state"_s))) {
    case Told::Cancelled: tell(u"cancelled"_s, where); return u"cancelled"_s;
    case Told::Unknown: tell(u"state_unknown"_s, where); break;
    case Told::Open:
        if (hasExit)
            tell(u"open_with_exit"_s, where);
        break;
    case Told::Closed:
        if (hasExit)
            break;
        tell(u"exit_missing"_s, where);
        return u"exit_missing"_s;
    case Told::Nothing: break;
    }
    if (hasExit && cells.at(AmountCell).isEmpty())
        tell(u"amount_missing"_s, where);
    if (const auto spot = m_spots.find(stay.value(u"spot"_s)); !hasExit && spot != m_spots.end()) {
        spot->used = true;
        if (!spot->occupied)
            tell(u"open_on_free_spot"_s, where);
    }
    return {};
}

void AppReader::vehicleOf(const Values &stay, const QString &where, QStringList &cells)
{
    cells[PlateCell] = stay.value(u"plate"_s);
    cells[TypeCell] = stay.value(u"type"_s);
    const QString vehicle = stay.value(u"vehicle"_s);
    if (!vehicle.isEmpty() && !m_plates.contains(vehicle))
        tell(u"dangling_vehicle"_s, where);
    if (cells.at(PlateCell).isEmpty())
        cells[PlateCell] = m_plates.value(vehicle);
    if (cells.at(TypeCell).isEmpty())
        cells[TypeCell] = m_types.value(vehicle);
    if (cells.at(PlateCell).isEmpty())
        tell(u"plate_missing"_s, where);
    if (const QString user = stay.value(u"user"_s); !m_users.isEmpty() && !user.isEmpty() && !m_users.contains(user))
        tell(u"dangling_user"_s, where);
}

Done AppReader::readStays()
{
    TRY_DONE(each(u"stays"_s, [&](const Values &row, const QString &where) {
        QStringList cells(appStayHeader().size());
        cells[IdCell] = row.value(u"id"_s);
        cells[EntryCell] = row.value(u"entry"_s);
        ++m_line;
        QString reason = placeOf(row, where, cells);
        if (reason.isEmpty())
            reason = endOf(row, where, cells);
        vehicleOf(row, where, cells);
        if (reason.isEmpty())
            m_contents.stays.append({m_line, cells, false});
        else
            m_contents.rejects.append({m_line, reason, cells});
    }));
    for (auto exit = m_exits.cbegin(); exit != m_exits.cend(); ++exit) {
        if (!exit->used)
            tell(u"dangling_exit"_s, m_mapping.parts.value(u"exits"_s).table + u' ' + exit.key());
    }
    return {};
}

void AppReader::lookAtSpots()
{
    for (const QString &id : std::as_const(m_spotOrder)) {
        const SpotPlace &spot = *m_spots.constFind(id);
        if (spot.occupied && !spot.used)
            tell(u"occupied_without_stay"_s,
                 m_contents.lots.size() > 1 ? lotOf(spot.lot).name + u' ' + spot.label : spot.label);
    }
}

} // namespace

QStringList appStayHeader()
{
    return {u"id"_s, u"lot"_s, u"entry"_s, u"exit"_s, u"plate"_s, u"vehicle"_s, u"spot"_s, u"amount"_s, u"method"_s};
}

Result<QList<AppTable>> appTables(const QString &path)
{
    const auto database = TRY(ForeignDatabase::open(path));
    const auto found = TRY(database->tables());
    QList<AppTable> tables;
    for (const ForeignDatabase::Table &table : found) {
        AppTable one {table.name, {}, table.rows};
        for (const ForeignDatabase::Column &column : table.columns)
            one.columns.append({column.name, column.refersTo});
        tables.append(one);
    }
    return tables;
}

Result<AppLook> glanceAtApp(const QString &path, const AppMapping &mapping)
{
    AppLook look {TRY(appTables(path)), mapping, {}};
    if (mapping.parts.isEmpty())
        look.mapping = recogniseApp(look.tables);
    const auto database = TRY(ForeignDatabase::open(path));
    for (auto part = look.mapping.parts.cbegin(); part != look.mapping.parts.cend(); ++part) {
        QStringList columns;
        for (const QStringList &mapped : part->columns)
            columns += mapped;
        columns.removeIf([](const QString &column) { return isSecretColumn(column); });
        if (columns.isEmpty() || part.key() == u"users")
            continue;
        const QStringList texts = TRY(database->samples(part->table, columns));
        for (qsizetype i = 0; i < columns.size(); ++i)
            look.samples.insert(part->table + u'.' + columns.at(i), texts.at(i));
    }
    return look;
}

Result<AppContents> readApp(const QString &path, const AppMapping &mapping, const QString &name)
{
    const QList<AppTable> tables = TRY(appTables(path));
    TRY_DONE(checkAppMapping(mapping, tables));
    const auto database = TRY(ForeignDatabase::open(path));
    AppContents contents = TRY(AppReader(*database, mapping, name).read());
    for (const AppTable &table : tables) {
        if (mapping.has(u"users"_s) && table.name == mapping.parts.value(u"users"_s).table)
            contents.users = table.rows;
    }
    return contents;
}

LotDocument documentOf(const AppLot &lot, const QString &timezone, const QString &currency, const QStringList &types)
{
    LotDocument document;
    document.settings.name = lot.name;
    document.settings.address = lot.address;
    document.settings.timezone = timezone;
    document.settings.currency = currency;
    if (!lot.price.isEmpty())
        document.settings.tags.insert(u"charge"_s, u"%1 %2/hour"_s.arg(lot.price, currency));
    PlanLevel level;
    level.id = LevelId {-1};
    level.name = u"1"_s;
    document.plan.levels.append(level);
    for (const AppLot::Spot &spot : lot.spots) {
        PlanSpot drawn;
        drawn.label = spot.label;
        drawn.level = level.id;
        drawn.types = types;
        drawn.box = usualBox(types, 1);
        document.plan.spots.append(drawn);
    }
    QList<PlanSpot *> spots;
    for (PlanSpot &spot : document.plan.spots)
        spots.append(&spot);
    layOutInRows(spots, 0);
    return document;
}

void partDoubleBookings(QList<ImportStays::Row> &rows, QList<ImportStays::Remark> &remarks)
{
    QList<ImportStays::Row *> byStart;
    for (ImportStays::Row &row : rows) {
        if (!row.spot.isEmpty())
            byStart.append(&row);
    }
    std::stable_sort(byStart.begin(), byStart.end(),
                     [](const auto *a, const auto *b) { return a->entered < b->entered; });
    QHash<QPair<qint64, QString>, Instant> until;
    for (ImportStays::Row *row : std::as_const(byStart)) {
        Instant &taken = until[{row->lot.value, naturalKey(row->spot)}];
        if (row->entered < taken) {
            remarks.append({row->line, u"spot_double_booked"_s});
            row->spot.clear();
            continue;
        }
        taken = row->left.value_or(noEnd);
    }
}

Result<StayReading> appStayReading(const AppContents &contents, const QList<Lot> &lots, Zone zone,
                                   std::optional<TimeForm> wished, Instant now)
{
    StayReading reading;
    const QStringList header = appStayHeader();
    for (const StayField field : allStayFields) {
        if (const qsizetype column = header.indexOf(stayFieldName(field)); column >= 0)
            reading.columns.insert(field, {static_cast<int>(column)});
    }
    QStringList times;
    for (const CsvStream::Row &row : contents.stays) {
        for (const int column : {EntryCell, ExitCell}) {
            if (!row.cells.at(column).isEmpty())
                times.append(row.cells.at(column));
        }
    }
    const auto form = wished ? wished : likelyTimeForm(times);
    if (!form && !times.isEmpty())
        return fail(ErrorCode::BadFile, Field::File,
                    {{u"path"_s, u"--dates"_s}, {u"reason"_s, u"times_can_be_read_in_two_ways"_s}});
    reading.times = form.value_or(TimeForm::YearFirst);
    reading.cells = header.size();
    reading.zone = std::move(zone);
    for (const Lot &lot : lots)
        reading.lots.insert(naturalKey(lot.name), lot);
    reading.method = u"other"_s;
    reading.now = now;
    return reading;
}

} // namespace parkdesk
