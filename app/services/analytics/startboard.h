// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/figuresreport.h"

namespace parkdesk {

/// A figure of the present that a person may have on the start page.
enum class StartTile {
    FreeNow, ///< places that are free, by lot
    ActiveNow, ///< vehicles inside
    OccupancyNow, ///< share of the places
    DueSoon, ///< bookings of the next hours
    BookingsMade, ///< today
    ArrivalsToday,
    DeparturesToday,
    RevenueToday,
    ExceptionsToday,
};
inline constexpr StartTile allStartTiles[] = {
    StartTile::FreeNow,         StartTile::ActiveNow,    StartTile::OccupancyNow,
    StartTile::DueSoon,         StartTile::BookingsMade, StartTile::ArrivalsToday,
    StartTile::DeparturesToday, StartTile::RevenueToday, StartTile::ExceptionsToday};

/// The stored spelling: "free_now".
[[nodiscard]] QString startTileName(StartTile tile);
[[nodiscard]] std::optional<StartTile> startTileFromName(const QString &name);
/// Those that a role may see.
[[nodiscard]] QList<StartTile> startTilesFor(Role role);

/// The start page of the person who asks: the tiles of their choice with what they say now.
class StartBoard {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question { };
    struct Row {
        QString lot; ///< name
        Figure figure;
        Currency currency; ///< of amounts
    };
    struct Tile {
        StartTile tile = StartTile::FreeNow;
        FigureForm form = FigureForm::Count;
        QList<Row> rows; ///< by lot
        QList<Row> totals; ///< one, or one a currency; lot is empty
    };
    struct Answer {
        QList<Tile> tiles; ///< in the order of choice; those that the role in force may not see are left out
        QList<StartTile> possible; ///< all that may be chosen
        bool comesFirst = false; ///< to be shown after log-in
        Instant asOf;
    };

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// Whether the start page is to be shown after log-in; never to somebody who acts as an attendant, whose place is the
/// desk.
class StartFirst {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question { };
    using Answer = bool;

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// Chooses the tiles of one's own start page, and whether it is shown after log-in.
class SetStartPage {
public:
    static constexpr QLatin1StringView kind {"set_start_page"};
    static constexpr Permission permission = Permission::SeeDesk;

    struct Command {
        QList<StartTile> tiles; ///< in their order; each once
        bool comesFirst = false;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StaffId staff;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotPermitted for a tile that the role in force may not see; NotLoggedIn for nobody.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
