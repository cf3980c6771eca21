// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/distance.h"

#include <cmath>

namespace parkdesk {

qint64 metresBetween(const GeoPoint &a, const GeoPoint &b)
{
    constexpr double metres = 1e-7 * 111'320.0; // of a unit of latitude
    constexpr double radians = 1e-7 * 3.14159265358979 / 180.0;
    constexpr double halfRound = 1'800'000'000.0;
    double east = double(a.longitude) - b.longitude;
    if (std::abs(east) > halfRound) // across the date line
        east = 2 * halfRound - std::abs(east);
    const double north = double(a.latitude) - b.latitude;
    const double middle = (double(a.latitude) + b.latitude) / 2;
    return std::llround(metres * std::hypot(north, east * std::cos(middle * radians)));
}

} // namespace parkdesk
