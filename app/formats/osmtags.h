// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/lotfile.h"

namespace parkdesk {

/// What OpenStreetMap's tags of an amenity=parking say about a lot: name, address, phone, opening hours, limits. The
/// rest is kept as tags. \a reference is used as its name when it has none.
[[nodiscard]] LotSettings settingsOfTags(const QMap<QString, QString> &tags, const LotDefaults &defaults,
                                         const QString &reference, const QString &where, LotFile &file);

/// The same the other way round: all tags of a lot.
[[nodiscard]] QMap<QString, QString> tagsOfSettings(const LotSettings &settings);

/// As many spots as "capacity" says, of which "capacity:disabled", "capacity:charging", "capacity:truck" and
/// "capacity:motorcycle" are such; in rows. Nothing when there is no number, or it is too large; told in \a file.
[[nodiscard]] std::optional<LotPlan> planOfCapacity(const QMap<QString, QString> &tags, const LotDefaults &defaults,
                                                    const QString &where, LotFile &file);

/// Who may stand on a spot for cars.
[[nodiscard]] QStringList carSpotTypes();

} // namespace parkdesk
