// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/zonerules.h"

#include <QList>
#include <QLocale>

namespace parkdesk {

/// Times and amounts as a letter in \a language says them; any language without letters of its own reads English.
[[nodiscard]] QLocale letterLocale(const QString &language);
/// That of the program which writes, for letters to the staff, who have none of their own.
[[nodiscard]] QString programLetterLanguage();
/// "Saturday 21 November, 14:05", "Samstag, 21. November, 14:05 Uhr".
[[nodiscard]] QString letterMoment(LocalTime at, const QString &language);
/// The same with its year: "Saturday, 21 November 2026, 14:05".
[[nodiscard]] QString letterFullMoment(LocalTime at, const QString &language);
/// "14:05".
[[nodiscard]] QString letterClock(LocalTime at);
/// "21 Nov, 14:05", "21.11., 14:05".
[[nodiscard]] QString letterShortMoment(LocalTime at, const QString &language);
/// "November 2026"; \a day is any day of the month, counted since 1970.
[[nodiscard]] QString letterMonth(qint64 day, const QString &language);
/// "12 h 35 min", to the minute that is begun.
[[nodiscard]] QString letterLength(Duration length);
/// "EUR 12.50".
[[nodiscard]] QString letterAmount(const Money &amount, const QString &language);
/// One after the other; "–" for none.
[[nodiscard]] QString letterAmounts(const QList<Money> &amounts, const QString &language);

} // namespace parkdesk
