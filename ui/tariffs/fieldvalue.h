// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/zonerules.h"
#include "tariff/jsonreader.h"
#include "ui/tariffs/unitspec.h"

#include <QLocale>
#include <QStringList>

namespace parkdesk {

/// What is needed to show and read the values of a tariff.
struct ValueContext {
    Currency currency;
    Zone zone;
    Instant now;
    QLocale locale;
    QString language; ///< in which the author's words are shown and typed, "de"
    QString ownLanguage {}; ///< of words that are the same in every language; as \a language when empty
};

/// The languages in which \a root has words of the author, in the order of their codes.
[[nodiscard]] QStringList languagesOf(const JsonNode &root);

/// \a node as it stands in a field; empty when it is null.
[[nodiscard]] QString shownValue(FieldKind kind, const JsonNode *node, const ValueContext &context);

/// The author's words at \a node stand in the language of \a context, or are the same in all; else they are shown in
/// another language until they are typed.
[[nodiscard]] bool hasOwnWords(const JsonNode *node, const ValueContext &context);

/// What a person typed as the JSON value of that kind; null JSON for "no such key". \a old is what was there (labels
/// keep their other languages). None when it is no such value.
[[nodiscard]] std::optional<JsonNode> readValue(FieldKind kind, const QString &text, const JsonNode *old,
                                                const ValueContext &context);

/// What such a field wants, as a sentence: beside one that refuses its content.
[[nodiscard]] QString wantedValue(FieldKind kind);

/// "PT1H30M" as "1 h 30 min".
[[nodiscard]] QString lengthWords(const QString &duration);
/// "90", "90 min", "1 h 30", "1:30", "2 d", "30 s" as ISO 8601. None when it is no length.
[[nodiscard]] std::optional<QString> readLength(const QString &text);

/// "Mon to Fri", "Sat, Sun, public holidays"; \a days are the words of the format.
[[nodiscard]] QString daysWords(const QStringList &days, const QLocale &locale = {});
/// The other way, in the words of \a locale or of the format. None when a word is no day.
[[nodiscard]] std::optional<QStringList> readDays(const QString &text, const QLocale &locale = {});
/// All words that a rule of days may use, with how they are shown.
[[nodiscard]] QList<std::pair<QString, QString>> dayWords(const QLocale &locale = {});

} // namespace parkdesk
