// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/jsonreader.h"

#include <QRandomGenerator>

namespace parkdesk::test {

/// A document changed in one place, and what was done to it.
struct ChangedDocument {
    QByteArray text;
    QString change; ///< "duplicate key at /rateTables/0"
};

/// Members left out, of another type, unknown, repeated; fractions, bounds, other words, values of another place. Some
/// changes leave it a tariff.
[[nodiscard]] ChangedDocument changedDocument(const JsonNode &root, QRandomGenerator &random);

} // namespace parkdesk::test
