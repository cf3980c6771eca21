// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/stays/deskboard.h"
#include "services/undo/lastdeed.h"
#include "ui/shared/sentence.h"

namespace parkdesk {

/// The deed by name, and that Enter takes it back.
[[nodiscard]] Sentence offerSentence(const LastDeed::Deed &deed, Instant now, const ZoneRules &zone);

/// The same for a number of the queue.
[[nodiscard]] Sentence numberSentence(const DeskBoard::DoneRow &row, Instant now, const ZoneRules &zone);

/// Why it cannot be taken back; \a deed absent: there is nothing.
[[nodiscard]] Sentence cannotSentence(const LastDeed::Answer &deed);

/// Its plate, else its ticket.
[[nodiscard]] Piece vehiclePiece(const LastDeed::Deed &deed);

} // namespace parkdesk
