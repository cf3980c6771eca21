// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/formatreader.h"

#include <QRegularExpression>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestDurationMs = qint64 {3660} * 24 * 3600 * 1000;
constexpr qsizetype longestLabel = 200;
constexpr qsizetype longestWord = 40;
constexpr size_t mostWords = 50;
constexpr size_t mostAmounts = 100;

} // namespace

tl::unexpected<Error> refuseTariff(const QString &path, const QString &reason)
{
    return fail(ErrorCode::TariffInvalid, Field::Tariff, {{u"path"_s, path}, {u"reason"_s, reason}});
}

tl::unexpected<Error> notBuilt(const QString &path, const QString &reason)
{
    return fail(ErrorCode::NotSupported, Field::Tariff, {{u"path"_s, path}, {u"reason"_s, reason}});
}

std::optional<Duration> durationOfText(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\AP(?:(\\d{1,3})W|(?=.)(?:(\\d{1,4})D)?(?:T(?=.)(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?)\\z"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int group) { return match.captured(group).toLongLong(); };
    const qint64 ms = ((((part(1) * 7 + part(2)) * 24 + part(3)) * 60 + part(4)) * 60 + part(5)) * 1000;
    if (ms == 0 || ms > longestDurationMs)
        return std::nullopt;
    return Duration(ms);
}

std::optional<qint64> timeOfDayOfText(const QString &text)
{
    static const QRegularExpression pattern(u"\\A(?:([01]\\d|2[0-3]):([0-5]\\d)|24:00)\\z"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.captured(1).isEmpty())
        return qint64 {24} * 3'600'000;
    return match.captured(1).toLongLong() * 3'600'000 + match.captured(2).toLongLong() * 60'000;
}

Result<FormatReader> FormatReader::of(const JsonNode &node, const QString &path)
{
    if (!node.is(JsonNode::Type::Object))
        return refuseTariff(path, u"object_expected"_s);
    return FormatReader(node, path);
}

const JsonNode *FormatReader::take(const QString &key)
{
    m_taken.insert(key);
    return m_node->member(key);
}

Result<const JsonNode *> FormatReader::takeRequired(const QString &key)
{
    const JsonNode *node = take(key);
    if (node == nullptr)
        return refuseTariff(pathOf(key), u"required"_s);
    return node;
}

Result<std::optional<QString>> FormatReader::string(const QString &key)
{
    const JsonNode *node = take(key);
    if (node == nullptr)
        return std::optional<QString>();
    if (!node->is(JsonNode::Type::String))
        return refuseTariff(pathOf(key), u"string_expected"_s);
    return std::optional<QString>(node->string);
}

Result<QString> FormatReader::requiredString(const QString &key)
{
    TRY(takeRequired(key));
    return *TRY(string(key));
}

Result<bool> FormatReader::boolean(const QString &key, bool otherwise)
{
    const JsonNode *node = take(key);
    if (node == nullptr)
        return otherwise;
    if (!node->is(JsonNode::Type::Bool))
        return refuseTariff(pathOf(key), u"boolean_expected"_s);
    return node->boolean;
}

Result<std::optional<qint64>> FormatReader::parts(const QString &key, int decimals)
{
    static const QRegularExpression pattern(u"\\A(\\d{1,3})(?:\\.(\\d{1,6}))?\\z"_s);
    const std::optional<QString> text = TRY(string(key));
    if (!text)
        return std::optional<qint64>();
    const auto match = pattern.match(*text);
    if (!match.hasMatch() || match.captured(2).size() > decimals)
        return refuseTariff(pathOf(key), u"bad_number"_s);
    return std::optional<qint64>((match.captured(1) + match.captured(2).leftJustified(decimals, u'0')).toLongLong());
}

Result<std::optional<TariffFactor>> FormatReader::factor(const QString &key)
{
    const std::optional<qint64> millionths = TRY(parts(key, 6));
    return millionths ? std::optional<TariffFactor>(TariffFactor {*millionths, 1'000'000}) : std::nullopt;
}

Result<std::optional<qint64>> FormatReader::percent(const QString &key, qint64 most)
{
    // Percent with four decimals are millionths.
    const std::optional<qint64> millionths = TRY(parts(key, 4));
    if (millionths && *millionths > most)
        return refuseTariff(pathOf(key), u"out_of_range"_s);
    return millionths;
}

Result<QStringList> FormatReader::words(const QString &key)
{
    QStringList words;
    const std::vector<const JsonNode *> nodes = TRY(items(key, mostWords));
    if (nodes.empty() && has(key))
        return refuseTariff(pathOf(key), u"required"_s);
    for (size_t i = 0; i < nodes.size(); ++i) {
        const QString path = pathOf(key) + u'/' + QString::number(i);
        if (!nodes[i]->is(JsonNode::Type::String))
            return refuseTariff(path, u"string_expected"_s);
        const QString &word = nodes[i]->string;
        if (word.isEmpty() || word.size() > longestWord)
            return refuseTariff(path, u"bad_identifier"_s);
        if (words.contains(word))
            return refuseTariff(path, u"duplicate_item"_s);
        words << word;
    }
    return words;
}

Result<std::map<QString, Money>> FormatReader::amounts(const QString &key, Currency currency)
{
    std::map<QString, Money> amounts;
    const JsonNode *node = take(key);
    if (node == nullptr)
        return amounts;
    FormatReader reader = TRY(of(*node, pathOf(key)));
    if (node->members.empty() || node->members.size() > mostAmounts)
        return refuseTariff(pathOf(key), node->members.empty() ? u"required"_s : u"too_many_items"_s);
    for (const auto &member : node->members) {
        if (member.first.isEmpty() || member.first.size() > longestWord)
            return refuseTariff(reader.pathOf(member.first), u"bad_identifier"_s);
        amounts.emplace(member.first, *TRY(reader.amount(member.first, currency)));
    }
    return amounts;
}

Result<std::optional<TariffFee>> FormatReader::fee(const QString &key, Currency currency)
{
    const JsonNode *node = take(key);
    if (node == nullptr)
        return std::optional<TariffFee>();
    TariffFee fee;
    if (!node->is(JsonNode::Type::Object)) {
        fee.value = *TRY(amount(key, currency));
        return std::optional<TariffFee>(fee);
    }
    FormatReader reader = TRY(of(*node, pathOf(key)));
    fee.value = TRY(reader.requiredAmount(u"default"_s, currency));
    fee.groups = TRY(reader.amounts(u"groups"_s, currency));
    fee.zones = TRY(reader.amounts(u"zones"_s, currency));
    fee.vehicles = TRY(reader.amounts(u"vehicles"_s, currency));
    TRY_DONE(reader.finish());
    return std::optional<TariffFee>(fee);
}

Result<std::optional<TaxRule>> FormatReader::tax(const QString &key)
{
    const JsonNode *node = take(key);
    if (node == nullptr)
        return std::optional<TaxRule>();
    FormatReader reader = TRY(of(*node, pathOf(key)));
    TaxRule tax;
    TRY(reader.takeRequired(u"rate"_s));
    tax.rate = *TRY(reader.percent(u"rate"_s, 1'000'000));
    TRY(reader.takeRequired(u"included"_s));
    tax.included = TRY(reader.boolean(u"included"_s, true));
    TRY_DONE(reader.finish());
    return std::optional<TaxRule>(tax);
}

Result<std::optional<qint64>> FormatReader::count(const QString &key)
{
    const JsonNode *node = take(key);
    if (node == nullptr)
        return std::optional<qint64>();
    if (!node->is(JsonNode::Type::Integer))
        return refuseTariff(pathOf(key), u"integer_expected"_s);
    if (node->integer < 1 || node->integer > 1'000'000)
        return refuseTariff(pathOf(key), u"out_of_range"_s);
    return std::optional<qint64>(node->integer);
}

Result<std::optional<Money>> FormatReader::amount(const QString &key, Currency currency)
{
    static const QRegularExpression pattern(u"\\A\\d{1,12}(?:\\.\\d{1,4})?\\z"_s);
    const JsonNode *node = take(key);
    if (node == nullptr)
        return std::optional<Money>();
    if (!node->is(JsonNode::Type::String))
        return refuseTariff(pathOf(key), u"amount_must_be_string"_s);
    if (!pattern.match(node->string).hasMatch())
        return refuseTariff(pathOf(key), u"bad_amount"_s);
    const auto money = Money::fromText(node->string, currency);
    if (!money)
        return refuseTariff(pathOf(key), u"bad_amount"_s);
    return std::optional<Money>(*money);
}

Result<Money> FormatReader::requiredAmount(const QString &key, Currency currency)
{
    TRY(takeRequired(key));
    return *TRY(amount(key, currency));
}

Result<std::optional<Duration>> FormatReader::duration(const QString &key)
{
    const std::optional<QString> text = TRY(string(key));
    if (!text)
        return std::optional<Duration>();
    const std::optional<Duration> duration = durationOfText(*text);
    if (!duration)
        return refuseTariff(pathOf(key), u"bad_duration"_s);
    return duration;
}

Result<Duration> FormatReader::requiredDuration(const QString &key)
{
    TRY(takeRequired(key));
    return *TRY(duration(key));
}

Result<std::optional<qint64>> FormatReader::timeOfDay(const QString &key)
{
    const std::optional<QString> text = TRY(string(key));
    if (!text)
        return std::optional<qint64>();
    const std::optional<qint64> time = timeOfDayOfText(*text);
    if (!time)
        return refuseTariff(pathOf(key), u"bad_time_of_day"_s);
    return time;
}

Result<QString> FormatReader::identifier(const QString &key)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9][A-Za-z0-9_.-]{0,39}\\z"_s);
    const std::optional<QString> text = TRY(string(key));
    if (!text)
        return m_path;
    if (!pattern.match(*text).hasMatch())
        return refuseTariff(pathOf(key), u"bad_identifier"_s);
    return *text;
}

Result<TariffLabel> FormatReader::label(const QString &key)
{
    static const QRegularExpression language(u"\\A[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,2}\\z"_s);
    TariffLabel label;
    const JsonNode *node = take(key);
    if (node == nullptr)
        return label;
    const auto put = [&](const QString &code, const JsonNode &text, const QString &path) -> Done {
        if (!text.is(JsonNode::Type::String))
            return refuseTariff(path, u"string_expected"_s);
        if (text.string.trimmed().isEmpty() || text.string.size() > longestLabel)
            return refuseTariff(path, u"bad_label"_s);
        label.texts.emplace(code, text.string);
        return {};
    };
    if (!node->is(JsonNode::Type::Object)) {
        TRY_DONE(put(QString(), *node, pathOf(key)));
        return label;
    }
    for (const auto &[code, text] : node->members) {
        const QString path = pathOf(key) + jsonPointerStep(code);
        if (!language.match(code).hasMatch())
            return refuseTariff(path, u"bad_language"_s);
        TRY_DONE(put(code, text, path));
    }
    if (label.isEmpty())
        return refuseTariff(pathOf(key), u"bad_label"_s);
    return label;
}

Result<std::vector<const JsonNode *>> FormatReader::items(const QString &key, size_t most)
{
    std::vector<const JsonNode *> items;
    const JsonNode *node = take(key);
    if (node == nullptr)
        return items;
    if (!node->is(JsonNode::Type::Array))
        return refuseTariff(pathOf(key), u"array_expected"_s);
    if (node->items.size() > most)
        return refuseTariff(pathOf(key), u"too_many_items"_s);
    for (const JsonNode &item : node->items)
        items.push_back(&item);
    return items;
}

Done FormatReader::finish(const QStringList &reserved) const
{
    for (const auto &[key, value] : m_node->members) {
        if (m_taken.contains(key))
            continue;
        if (reserved.contains(key))
            return notBuilt(pathOf(key), u"rule"_s);
        return refuseTariff(pathOf(key), u"unknown_key"_s);
    }
    return {};
}

} // namespace parkdesk
