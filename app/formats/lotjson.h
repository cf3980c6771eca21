// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/lotfile.h"

namespace parkdesk {

/// Lots as JSON, with everything that is known of them: settings, levels with their pictures, zones, spots, shapes.
/// What is written is read back without a difference. docs/lot-files.md names the keys.
[[nodiscard]] QByteArray lotsToJson(const QList<LotDocument> &lots);

/// A broken file gives no lot but rejects with the path of each mistake; a key that is not known is one.
[[nodiscard]] LotFile lotsFromJson(const QByteArray &bytes);

/// The settings as an object, as they stand in such a file.
[[nodiscard]] QJsonObject settingsToJson(const LotSettings &settings);
class JsonFields;
[[nodiscard]] LotSettings settingsFromJson(JsonFields &fields);

} // namespace parkdesk
