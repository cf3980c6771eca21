// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/startboard.h"

#include "domain/wallclock.h"
#include "services/json.h"
#include "services/lots/lotsoverview.h"
#include "storage/startpagerepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct TileName {
    StartTile tile;
    QLatin1StringView name;
};
constexpr TileName tileTable[] = {
    {StartTile::FreeNow, "free_now"_L1},
    {StartTile::ActiveNow, "active_now"_L1},
    {StartTile::OccupancyNow, "occupancy_now"_L1},
    {StartTile::DueSoon, "due_soon"_L1},
    {StartTile::BookingsMade, "bookings_made"_L1},
    {StartTile::ArrivalsToday, "arrivals_today"_L1},
    {StartTile::DeparturesToday, "departures_today"_L1},
    {StartTile::RevenueToday, "revenue_today"_L1},
    {StartTile::ExceptionsToday, "exceptions_today"_L1},
};

QList<StartTile> usualTiles(Role role)
{
    if (role == Role::Attendant)
        return {StartTile::FreeNow, StartTile::ActiveNow, StartTile::DueSoon, StartTile::BookingsMade};
    return {StartTile::RevenueToday, StartTile::OccupancyNow, StartTile::FreeNow,
            StartTile::ActiveNow,    StartTile::BookingsMade, StartTile::ExceptionsToday};
}

QList<StartTile> readTiles(const QString &stored)
{
    QList<StartTile> tiles;
    const QStringList names = stored.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (const auto tile = startTileFromName(name))
            tiles.append(*tile);
    }
    return tiles;
}

/// Which report and column tells it; of those that are told by sums of today.
struct TileSource {
    ReportKind kind;
    QLatin1StringView column;
};
std::optional<TileSource> sourceOf(StartTile tile)
{
    switch (tile) {
    case StartTile::BookingsMade: return TileSource {ReportKind::Bookings, "booked"_L1};
    case StartTile::ArrivalsToday: return TileSource {ReportKind::Occupancy, "arrivals"_L1};
    case StartTile::DeparturesToday: return TileSource {ReportKind::Occupancy, "departures"_L1};
    case StartTile::RevenueToday: return TileSource {ReportKind::Revenue, "revenue"_L1};
    case StartTile::ExceptionsToday: return TileSource {ReportKind::Exceptions, "exceptions"_L1};
    default: return std::nullopt;
    }
}

/// Reads each thing once, whichever tiles want it.
class BoardReader {
public:
    BoardReader(UnitOfWork &unit, const DeedContext &context)
        : m_unit(unit)
        , m_context(context)
    {
    }
    [[nodiscard]] Done open()
    {
        m_lots = TRY(LotsOverview::fetch(m_unit, {}, m_context)).rows;
        for (const LotsOverview::Row &row : std::as_const(m_lots)) {
            const Lot &lot = row.now.lot;
            m_todays[wallclock::dayOf(*lot.zone, m_context.now, lot.dayStart)].append(lot.id);
        }
        return {};
    }
    [[nodiscard]] Result<StartBoard::Tile> tile(StartTile which);

private:
    [[nodiscard]] Result<StartBoard::Tile> ofToday(StartTile which, const TileSource &source);
    [[nodiscard]] const Result<FiguresReport::Answer> &report(ReportKind kind, qint64 day);

    UnitOfWork &m_unit;
    DeedContext m_context;
    QList<LotsOverview::Row> m_lots;
    std::map<qint64, QList<LotId>> m_todays; ///< it may be tomorrow already in some of them
    std::map<std::pair<ReportKind, qint64>, Result<FiguresReport::Answer>> m_reports;
};

const Result<FiguresReport::Answer> &BoardReader::report(ReportKind kind, qint64 day)
{
    const auto key = std::pair(kind, day);
    auto found = m_reports.find(key);
    if (found == m_reports.end()) {
        const FiguresReport::Question question {kind, ReportGroup::Lot, {day, day + 1}, m_todays.at(day), {}};
        found = m_reports.emplace(key, FiguresReport::fetch(m_unit, question, m_context)).first;
    }
    return found->second;
}

Result<StartBoard::Tile> BoardReader::ofToday(StartTile which, const TileSource &source)
{
    StartBoard::Tile tile;
    tile.tile = which;
    std::map<QString, Figure> totals;
    std::map<QString, Currency> currencies;
    for (const auto &entry : m_todays) {
        const Result<FiguresReport::Answer> &answer = report(source.kind, entry.first);
        if (!answer)
            return fail(answer.error());
        const auto column = std::find_if(answer->columns.begin(), answer->columns.end(),
                                         [&](const ReportColumn &one) { return one.name == source.column; });
        const qsizetype index = column - answer->columns.begin();
        tile.form = column->form;
        for (const ReportRow &row : answer->rows) {
            tile.rows.append({row.text, row.figures.at(index), row.currency});
            const QString code = row.currency.isValid() ? row.currency.code() : QString();
            totals[code].value += row.figures.at(index).value;
            currencies[code] = row.currency;
        }
    }
    for (const auto &[code, figure] : totals)
        tile.totals.append({{}, figure, currencies.at(code)});
    if (tile.totals.isEmpty())
        tile.totals.append(StartBoard::Row());
    return tile;
}

Result<StartBoard::Tile> BoardReader::tile(StartTile which)
{
    if (const auto source = sourceOf(which))
        return ofToday(which, *source);
    StartBoard::Tile tile;
    tile.tile = which;
    tile.form = which == StartTile::OccupancyNow ? FigureForm::Share : FigureForm::Count;
    Figure total {0, which == StartTile::OccupancyNow ? 0 : 1};
    for (const LotsOverview::Row &row : std::as_const(m_lots)) {
        const Availability::Answer &now = row.now;
        Figure figure;
        switch (which) {
        case StartTile::FreeNow: figure.value = std::max(0, now.places - now.occupiedPlaces); break;
        case StartTile::ActiveNow: figure.value = row.inside; break;
        case StartTile::DueSoon: figure.value = row.bookings; break;
        default: figure = {now.occupiedPlaces, now.places}; break;
        }
        tile.rows.append({now.lot.name, figure, {}});
        total.value += figure.value;
        if (which == StartTile::OccupancyNow)
            total.per += figure.per;
    }
    tile.totals.append({{}, total, {}});
    return tile;
}

} // namespace

QString startTileName(StartTile tile)
{
    const auto *found = std::find_if(std::begin(tileTable), std::end(tileTable),
                                     [tile](const TileName &entry) { return entry.tile == tile; });
    return found->name;
}

std::optional<StartTile> startTileFromName(const QString &name)
{
    const auto *found = std::find_if(std::begin(tileTable), std::end(tileTable),
                                     [&name](const TileName &entry) { return entry.name == name; });
    return found == std::end(tileTable) ? std::nullopt : std::optional(found->tile);
}

QList<StartTile> startTilesFor(Role role)
{
    QList<StartTile> tiles;
    for (const StartTile tile : allStartTiles) {
        const bool figures = tile == StartTile::RevenueToday || tile == StartTile::ExceptionsToday;
        if (!figures || mayDo(role, FiguresReport::permission))
            tiles.append(tile);
    }
    return tiles;
}

Result<StartBoard::Answer> StartBoard::fetch(UnitOfWork &unit, const Question &, const DeedContext &context)
{
    Answer answer;
    answer.asOf = context.now;
    answer.possible = startTilesFor(context.actor.role);
    const std::optional<StartPageRepository::Record> record =
        TRY(StartPageRepository(unit).ofPerson(context.actor.staff));
    const QList<StartTile> chosen = record ? readTiles(record->tiles) : usualTiles(context.actor.role);
    answer.comesFirst = record && record->comesFirst;
    BoardReader reader(unit, context);
    TRY_DONE(reader.open());
    for (const StartTile tile : chosen) {
        if (answer.possible.contains(tile))
            answer.tiles.append(TRY(reader.tile(tile)));
    }
    return answer;
}

Result<StartFirst::Answer> StartFirst::fetch(UnitOfWork &unit, const Question &, const DeedContext &context)
{
    if (context.actor.role == Role::Attendant)
        return false;
    const std::optional<StartPageRepository::Record> record =
        TRY(StartPageRepository(unit).ofPerson(context.actor.staff));
    return record && record->comesFirst;
}

QJsonObject SetStartPage::Command::toJson() const
{
    QJsonArray names;
    for (const StartTile tile : tiles)
        names.append(startTileName(tile));
    return {{u"tiles"_s, names}, {u"first"_s, comesFirst}};
}

QJsonObject SetStartPage::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"staff"_s, json::of(staff)}};
}

SetStartPage::Outcome SetStartPage::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StaffId>(json.value("staff"_L1))};
}

Result<SetStartPage::Outcome> SetStartPage::execute(UnitOfWork &unit, const Command &command,
                                                    const DeedContext &context)
{
    if (!context.actor.staff.isValid())
        return fail(ErrorCode::NotLoggedIn);
    const QList<StartTile> possible = startTilesFor(context.actor.role);
    QStringList names;
    for (const StartTile tile : command.tiles) {
        if (!possible.contains(tile))
            return fail(ErrorCode::NotPermitted);
        if (const QString name = startTileName(tile); !names.contains(name))
            names.append(name);
    }
    // What another role of the same person may see stays chosen.
    const std::optional<StartPageRepository::Record> before =
        TRY(StartPageRepository(unit).ofPerson(context.actor.staff));
    if (before) {
        const QList<StartTile> stored = readTiles(before->tiles);
        for (const StartTile tile : stored) {
            if (!possible.contains(tile))
                names.append(startTileName(tile));
        }
    }
    TRY_DONE(StartPageRepository(unit).save(context.actor.staff, {names.join(u','), command.comesFirst}, context.now));
    return Outcome {context.actor.staff};
}

} // namespace parkdesk
