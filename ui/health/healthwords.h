// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/health/healthfacts.h"
#include "ui/shared/icons.h"

#include <QString>

namespace parkdesk {

/// What is looked at: "Disk".
[[nodiscard]] QString checkTitle(HealthCheck check);
/// What was found, with numbers: "6.8 GB of 118 GB free".
[[nodiscard]] QString checkWords(const HealthJudgement &judgement, const HealthFacts &facts, const Zone &zone);
/// What is wrong, in few words: "The disk fills up". Empty for what is good.
[[nodiscard]] QString troubleWords(const HealthJudgement &judgement);
/// What to do about it. Empty for what is good.
[[nodiscard]] QString adviceWords(const HealthJudgement &judgement, const HealthFacts &facts);
/// One sentence over all.
[[nodiscard]] QString overallWords(const QList<HealthJudgement> &troubles);
[[nodiscard]] Glyph levelGlyph(HealthLevel level);
/// A kind of work: "Book in a car".
[[nodiscard]] QString workWords(Work work);
/// "41 ms", "1.2 s"
[[nodiscard]] QString waitWords(qint64 microseconds);
/// "6.8 GB"
[[nodiscard]] QString bytesWords(qint64 bytes);
/// On the clock of \a zone: "today 14:05", on another day than \a now with the day.
[[nodiscard]] QString momentWords(Instant at, Instant now, const Zone &zone);

} // namespace parkdesk
