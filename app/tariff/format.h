// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/tariff.h"

namespace parkdesk {

/// Reads a tariff of format 1 (`:/tariffs/tariff-format-1.schema.json`).
/// Errors, each with details {"path": "/rateTables/0/lines/2/value", "reason": "<short code>"}:
/// TariffInvalid - not strict JSON (duplicate keys, fractional numbers), a key or value that the format does not
/// know, beyond a limit, or a contradiction; NotSupported - a rule of the format that this version cannot price.
[[nodiscard]] Result<Tariff> parseTariff(const QByteArray &bytes);

/// The tariff's one form for storage: sorted keys, no blanks. Reading it again gives the same tariff.
[[nodiscard]] QByteArray canonicalText(const Tariff &tariff);

/// BLAKE2b (256 bits) of the canonical text, as 64 lower-case hexadecimal digits.
[[nodiscard]] QByteArray tariffHash(const Tariff &tariff);

} // namespace parkdesk
