// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/charge.h"

#include <QLocale>
#include <QString>

namespace parkdesk {

/// The words of one charge line, made from kind and numbers: "First hour", "4 × following hour at 20.00", "Day cap
/// 200.00". A label that the tariff's author wrote stands instead of the kind's own words.
[[nodiscard]] QString chargeLineText(const ChargeLine &line, const QLocale &locale = {});

/// The amount as it stands at the end of the line; a dash where the line changes nothing.
[[nodiscard]] QString chargeLineAmount(const ChargeLine &line, const QLocale &locale = {});

/// A tax rate in millionths as percent: "18 %", "5.5 %".
[[nodiscard]] QString percentText(qint64 millionths, const QLocale &locale = {});

} // namespace parkdesk
