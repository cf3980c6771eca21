// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/jsonreader.h"
#include "tariff/spelling.h"
#include "tariff/tariff.h"

#include <QSet>

namespace parkdesk {

/// Inside the reader of tariffs: `TariffInvalid` at \a path.
[[nodiscard]] tl::unexpected<Error> refuseTariff(const QString &path, const QString &reason);
/// `NotSupported` at \a path.
[[nodiscard]] tl::unexpected<Error> notBuilt(const QString &path, const QString &reason);

/// "PT1H30M", "P1D" (24 h), "P1W". Empty when it is none, is zero, or is beyond ten years.
[[nodiscard]] std::optional<Duration> durationOfText(const QString &text);
/// "08:00" to "24:00", milliseconds of the day.
[[nodiscard]] std::optional<qint64> timeOfDayOfText(const QString &text);

/// Takes the members of one JSON object by name, each with its path, and refuses what nobody asked for.
class FormatReader {
public:
    /// Errors: TariffInvalid when \a node is no object.
    [[nodiscard]] static Result<FormatReader> of(const JsonNode &node, const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString pathOf(const QString &key) const { return m_path + jsonPointerStep(key); }
    [[nodiscard]] bool has(const QString &key) const { return m_node->member(key) != nullptr; }

    /// Null when it is not there.
    [[nodiscard]] const JsonNode *take(const QString &key);
    [[nodiscard]] Result<const JsonNode *> takeRequired(const QString &key);

    [[nodiscard]] Result<std::optional<QString>> string(const QString &key);
    [[nodiscard]] Result<QString> requiredString(const QString &key);
    [[nodiscard]] Result<bool> boolean(const QString &key, bool otherwise);
    /// "0.5", "19", "8.875" as a whole number of parts of one, with at most \a decimals decimals.
    [[nodiscard]] Result<std::optional<qint64>> parts(const QString &key, int decimals);
    [[nodiscard]] Result<std::optional<TariffFactor>> factor(const QString &key);
    /// Percent as millionths, at most \a most of them.
    [[nodiscard]] Result<std::optional<qint64>> percent(const QString &key, qint64 most);
    /// Free words, each once, at least one where the list is there.
    [[nodiscard]] Result<QStringList> words(const QString &key);
    [[nodiscard]] Result<std::optional<TariffFee>> fee(const QString &key, Currency currency);
    /// Amounts by a free word; none when it is not there.
    [[nodiscard]] Result<std::map<QString, Money>> amounts(const QString &key, Currency currency);
    [[nodiscard]] Result<std::optional<TaxRule>> tax(const QString &key);
    /// 1 to a million.
    [[nodiscard]] Result<std::optional<qint64>> count(const QString &key);
    [[nodiscard]] Result<std::optional<Money>> amount(const QString &key, Currency currency);
    [[nodiscard]] Result<Money> requiredAmount(const QString &key, Currency currency);
    [[nodiscard]] Result<std::optional<Duration>> duration(const QString &key);
    [[nodiscard]] Result<Duration> requiredDuration(const QString &key);
    [[nodiscard]] Result<std::optional<qint64>> timeOfDay(const QString &key);
    /// An identifier; `path` itself when there is none.
    [[nodiscard]] Result<QString> identifier(const QString &key);
    [[nodiscard]] Result<TariffLabel> label(const QString &key);
    /// The items of an array, none when it is not there. Errors: more than \a most of them.
    [[nodiscard]] Result<std::vector<const JsonNode *>> items(const QString &key, size_t most);

    /// One of \a spellings; \a reserved words are NotSupported.
    template <typename Value, typename Spellings>
    [[nodiscard]] Result<std::optional<Value>> oneOf(const QString &key, const Spellings &spellings,
                                                     const QStringList &reserved = {})
    {
        const std::optional<QString> text = TRY(string(key));
        if (!text)
            return std::optional<Value>();
        if (reserved.contains(*text))
            return notBuilt(pathOf(key), *text);
        const auto value = unspell<Value>(spellings, *text);
        if (!value)
            return refuseTariff(pathOf(key), QStringLiteral("unknown_word"));
        return value;
    }

    /// Call last. Errors: NotSupported for a member of \a reserved, TariffInvalid for one that was not taken.
    [[nodiscard]] Done finish(const QStringList &reserved = {}) const;

private:
    FormatReader(const JsonNode &node, QString path)
        : m_node(&node)
        , m_path(std::move(path))
    {
    }

    const JsonNode *m_node;
    QString m_path;
    QSet<QString> m_taken;
};

} // namespace parkdesk
