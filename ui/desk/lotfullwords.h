// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/stays/lotfullchoices.h"
#include "ui/shared/icons.h"
#include "ui/shared/sentence.h"

namespace parkdesk {

/// What can be done with a vehicle for which no spot is free, in the order in which it is offered.
enum class LotFullWay { Larger, OtherLot, Queue, Overflow, TurnAway };
inline constexpr LotFullWay allLotFullWays[] = {LotFullWay::Larger, LotFullWay::OtherLot, LotFullWay::Queue,
                                                LotFullWay::Overflow, LotFullWay::TurnAway};

/// One of them in words.
struct LotFullWords {
    Glyph glyph = Glyph::None;
    QString title;
    QString detail; ///< what it means; where it is not possible, why
    QString fact; ///< a number to weigh it by; may be empty
    QString deed; ///< on its button
    bool possible = true;
};

struct LotFullScene {
    Lot lot;
    LotFullChoices::Answer found;
};

[[nodiscard]] LotFullWords lotFullWords(LotFullWay way, const LotFullScene &scene);

/// What Enter does: nothing until a row is marked.
[[nodiscard]] QList<Sentence> lotFullLine(const QString &plate, const LotFullScene &scene,
                                          std::optional<LotFullWay> marked);

/// What was typed as a plate, as it is shown; empty for none.
[[nodiscard]] QString shownPlate(const QString &typed);

/// Reasons for turning away: those that were given here, then the usual ones.
[[nodiscard]] QStringList turnAwayReasons(const LotFullChoices::Answer &found);

} // namespace parkdesk
