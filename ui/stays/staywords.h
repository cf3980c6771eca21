// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/stayhistory.h"
#include "ui/shared/listcells.h"
#include "ui/shared/textrows.h"

namespace parkdesk {

/// What the page of a stay says, in words.

using Fact = std::pair<QString, QString>;

/// Its plate, or its code.
[[nodiscard]] QString stayName(const DescribeStay::Answer &facts);
[[nodiscard]] TagCell stayState(const StayHistory::Answer &answer);
/// "Undo Leaving until 14:16".
[[nodiscard]] QString undoText(const StayHistory::Answer &answer);
/// "4 h 55 min, car, City North 2".
[[nodiscard]] QString priceNote(const StayHistory::Answer &answer);
[[nodiscard]] QString moneyNote(const StayHistory::Answer &answer);

[[nodiscard]] std::vector<TextRow> priceRows(const StayHistory::Answer &answer);
[[nodiscard]] std::vector<TextRow> deedRows(const StayHistory::Answer &answer);
[[nodiscard]] std::vector<TextRow> paymentRows(const StayHistory::Answer &answer);

[[nodiscard]] QList<Fact> stayFacts(const StayHistory::Answer &answer);
[[nodiscard]] QList<Fact> vehicleFacts(const StayHistory::Answer &answer);
[[nodiscard]] QList<Fact> exceptionFacts(const StayHistory::Answer &answer);

} // namespace parkdesk
