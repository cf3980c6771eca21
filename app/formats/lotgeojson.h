// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/lotfile.h"

namespace parkdesk {

/// Lots as GeoJSON with OpenStreetMap's tags: a feature with amenity=parking a lot, one with amenity=parking_space a
/// spot, its outline on the earth. What no tag says (time zone, zones of price, lengths of stays ...) stands in
/// properties that begin with "parkdesk:". Pictures and shapes stand only in the JSON file.
[[nodiscard]] QByteArray lotsToGeoJson(const QList<LotDocument> &lots);

/// Such a file, or one from anywhere else. A spot belongs to the lot that it names, else to the one in whose outline it
/// lies, else to the only one; a lot without spots has as many as its "capacity".
[[nodiscard]] LotFile lotsFromGeoJson(const QByteArray &bytes, const LotDefaults &defaults);

} // namespace parkdesk
