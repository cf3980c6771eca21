// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace parkdesk {

/// A value of a JSON text, read strictly. QJsonDocument keeps the last of two equal keys and turns every number into
/// a floating-point one, so rules of price are not read by it.
struct JsonNode {
    enum class Type { Null, Bool, Integer, Fraction, String, Array, Object };

    Type type = Type::Null;
    bool boolean = false;
    qint64 integer = 0;
    QString string; ///< a fraction's digits as written
    std::vector<JsonNode> items;
    std::vector<std::pair<QString, JsonNode>> members; ///< as written, keys differ

    [[nodiscard]] bool is(Type wanted) const { return type == wanted; }
    /// Null when there is no such member.
    [[nodiscard]] const JsonNode *member(const QString &key) const;
};

/// What a text may hold at most; beyond it the reader refuses before it has used much memory.
struct JsonLimits {
    qsizetype bytes = 1024 * 1024;
    int depth = 16;
    int values = 50'000;
    qsizetype stringLength = 2'000;
    bool fractions = false; ///< fractional numbers allowed, kept as text
};

/// Errors: TariffInvalid with details {"path", "reason"}: too_large, too_deep, too_many_values, string_too_long,
/// not_utf8, syntax (with "offset"), duplicate_key, fractional_number, number_too_large, control_character.
[[nodiscard]] Result<JsonNode> readJson(const QByteArray &bytes, const JsonLimits &limits = {});

/// Sorted keys (by code unit), no blanks, only the escapes that JSON demands.
[[nodiscard]] QByteArray canonicalJson(const JsonNode &node);

/// \a key as a step of a JSON pointer (RFC 6901).
[[nodiscard]] QString jsonPointerStep(const QString &key);

} // namespace parkdesk
