// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace parkdesk::test {

/// Something that a tariff can say, and where a document says it.
struct Vocabulary {
    QString line; ///< "basis: each 24 h from entry"
    QString place; ///< how a place of placesOf() ends
};

/// All that the format promises to say.
[[nodiscard]] const std::vector<Vocabulary> &vocabulary();

/// Every value of a document with its place: "/rateTables/basis=stay". Places in lists are not numbered; text and
/// numbers that the author chose are kept as well.
[[nodiscard]] QStringList placesOf(const QByteArray &json);

/// The places of labels that lack one of \a languages.
[[nodiscard]] QStringList labelsWithout(const QByteArray &json, const QStringList &languages);

} // namespace parkdesk::test
