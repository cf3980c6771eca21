// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/boxdecision.h"

namespace parkdesk {

// The sentences under the box. Each gives the full wording first and shorter ones after it.

[[nodiscard]] Piece enterKey();
/// The vehicle by its plate, or by its ticket when it has none.
[[nodiscard]] Piece vehiclePiece(const LookUp::Answer &found);
/// \a words and how to clear the box; without words only the latter.
[[nodiscard]] Sentence clearsHint(const QString &words);
[[nodiscard]] QString insideWords(const LookUp::Answer &found, const BoxScene &scene);

[[nodiscard]] QList<Sentence> emptyLines(BoxIntent intent, DeskKind desk);
[[nodiscard]] QList<Sentence> comeInLines(const QString &plate, const QString &vehicleType, const QString &spot,
                                          const BoxScene &scene);
[[nodiscard]] QList<Sentence> goOutLines(const LookUp::Answer &found, const BoxKnowledge &known, const BoxScene &scene);
[[nodiscard]] QList<Sentence> arriveLines(const LookUp::Answer &found, const BoxScene &scene);
/// Who owes a fee; \a mayComeIn: the list lets it come in all the same.
[[nodiscard]] QList<Sentence> owingLines(const LookUp::Answer &found, bool mayComeIn);
/// A new plate that could be a slip of others.
[[nodiscard]] QList<Sentence> didYouMeanLines(const QList<LookUp::Near> &near, const BoxScene &scene);
/// A text that only searches, without a match that is the only one.
[[nodiscard]] QList<Sentence> searchLines(const QString &text, const SuggestVehicles::Answer &matches, bool mayInsist);

} // namespace parkdesk
