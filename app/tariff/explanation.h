// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/charge.h"

#include <QStringList>

namespace parkdesk {

/// Neutral English for a line, from its kind and numbers ("4 x started hour at 20.00", "Day cap 200.00"), for the
/// command line and where no translation is at hand. The author's label, when there is one, is put first:
/// "Night: 3.00".
[[nodiscard]] QString englishLabel(const ChargeLine &line);

/// "1 h 30 min", "24 h", "15 min".
[[nodiscard]] QString englishDuration(Duration duration);

/// The short sentences that would stand on the sign, in \a language where the author labelled, else in English.
[[nodiscard]] QStringList signSentences(const Tariff &tariff, const QString &language = {});

} // namespace parkdesk
