// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "services/kiosk/kiosklots.h"

#include <QString>

namespace parkdesk {

/// What a driver reads when something was refused: what is wrong and what they can do, without a word of the desk.
[[nodiscard]] QString kioskErrorText(const Error &error);

/// "Sat 21 Nov, 14:05" on the lot's clock.
[[nodiscard]] QString kioskDayAndTime(Instant at, const ZoneRules &zone);
[[nodiscard]] QString kioskDayAndTime(Instant at, const Zone &zone);

/// "14 Mill Road · open until 22:00 · up to 2.10 m high"; what is not known is left out.
[[nodiscard]] QString kioskPlaceLine(const KioskPlace &place);
/// "2 of them for EV, 4 accessible"; empty where there are neither.
[[nodiscard]] QString kioskFreeLine(const KioskPlace::Free &free);
/// In which people are written to who stand here now: "en", "de".
[[nodiscard]] QString kioskLanguage();
/// "1 hour", "24 hours".
[[nodiscard]] QString kioskHours(Duration length);
/// \a text as it goes on after \a before: a sentence begins with a capital, and there is no blank before the first or
/// beside another.
[[nodiscard]] QString nextOfSentence(const QString &before, const QString &text);
/// "900 m", "1.4 km".
[[nodiscard]] QString kioskDistance(qint64 metres);

} // namespace parkdesk
