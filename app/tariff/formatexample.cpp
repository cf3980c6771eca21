// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/formatexample.h"

#include "domain/zonerules.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostValidations = 20;
constexpr size_t mostStays = 100;

Result<std::optional<QString>> readTime(FormatReader &reader, const QString &key)
{
    const std::optional<QString> text = TRY(reader.string(key));
    if (text && !ZoneRules().fromText(*text))
        return refuseTariff(reader.pathOf(key), u"bad_time"_s);
    return text;
}

Result<QString> readWord(FormatReader &reader, const QString &key)
{
    const QString word = TRY(reader.string(key)).value_or(QString());
    if (word.size() > 40)
        return refuseTariff(reader.pathOf(key), u"bad_identifier"_s);
    return word;
}

Done readValidations(FormatReader &reader, TariffExample &example, Currency currency)
{
    const std::vector<const JsonNode *> items = TRY(reader.items(u"validations"_s, mostValidations));
    for (size_t i = 0; i < items.size(); ++i) {
        FormatReader item =
            TRY(FormatReader::of(*items[i], reader.pathOf(u"validations"_s) + u'/' + QString::number(i)));
        ExampleValidation validation;
        validation.code = TRY(item.requiredString(u"code"_s));
        if (validation.code.isEmpty() || validation.code.size() > 40)
            return refuseTariff(item.pathOf(u"code"_s), u"bad_identifier"_s);
        if (const auto spend = TRY(item.amount(u"spend"_s, currency)))
            validation.spend = spend->toText();
        TRY_DONE(item.finish());
        example.validations.push_back(validation);
    }
    return {};
}

Done readStays(FormatReader &reader, TariffExample &example)
{
    const std::vector<const JsonNode *> items = TRY(reader.items(u"stays"_s, mostStays));
    for (size_t i = 0; i < items.size(); ++i) {
        const QString path = reader.pathOf(u"stays"_s) + u'/' + QString::number(i);
        if (!items[i]->is(JsonNode::Type::Array) || items[i]->items.size() != 2)
            return refuseTariff(path, u"pair_expected"_s);
        const JsonNode &entry = items[i]->items[0];
        const JsonNode &exit = items[i]->items[1];
        if (!entry.is(JsonNode::Type::String) || !ZoneRules().fromText(entry.string))
            return refuseTariff(path + u"/0"_s, u"bad_time"_s);
        const bool open = exit.is(JsonNode::Type::Null);
        if (!open && (!exit.is(JsonNode::Type::String) || !ZoneRules().fromText(exit.string)))
            return refuseTariff(path + u"/1"_s, u"bad_time"_s);
        example.stays.emplace_back(entry.string, open ? std::optional<QString>() : exit.string);
    }
    return {};
}

Done readFacts(FormatReader &reader, TariffExample &example, Currency currency)
{
    example.vehicle = TRY(readWord(reader, u"vehicle"_s));
    example.lostTicket = TRY(reader.boolean(u"lostTicket"_s, false));
    example.entryProven = TRY(reader.boolean(u"entryProven"_s, false));
    example.groups = TRY(reader.words(u"groups"_s));
    example.zone = TRY(readWord(reader, u"zone"_s));
    example.permit = TRY(readWord(reader, u"permit"_s));
    example.plate = TRY(readWord(reader, u"plate"_s));
    TRY_DONE(readValidations(reader, example, currency));
    TRY_DONE(readStays(reader, example));
    example.bookedAt = TRY(readTime(reader, u"bookedAt"_s));
    example.bookedUntil = TRY(readTime(reader, u"bookedUntil"_s));
    example.paidAt = TRY(readTime(reader, u"paidAt"_s));
    example.dueAt = TRY(readTime(reader, u"dueAt"_s));
    example.noShow = TRY(reader.boolean(u"noShow"_s, false));
    example.paysCash = TRY(reader.boolean(u"paysCash"_s, false));
    TRY(reader.parts(u"occupancy"_s, 4));
    example.occupancy = TRY(reader.string(u"occupancy"_s)).value_or(QString());
    return {};
}

} // namespace

Result<TariffExample> parseExample(const JsonNode &node, const QString &path, Currency currency)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    TariffExample example;
    TRY(reader.takeRequired(u"entry"_s));
    example.entry = *TRY(readTime(reader, u"entry"_s));
    // An example of a stay without an exit writes null, so that a forgotten exit is not one.
    const JsonNode *exitNode = TRY(reader.takeRequired(u"exit"_s));
    if (!exitNode->is(JsonNode::Type::Null))
        example.exit = TRY(readTime(reader, u"exit"_s));
    TRY_DONE(readFacts(reader, example, currency));
    example.amount = TRY(reader.amount(u"amount"_s, currency));
    const std::optional<QString> error = TRY(reader.string(u"error"_s));
    example.error = error.value_or(QString());
    if (example.amount.has_value() == error.has_value())
        return refuseTariff(reader.pathOf(u"amount"_s), error ? u"contradiction"_s : u"required"_s);
    if (error && (error->isEmpty() || error->size() > 40))
        return refuseTariff(reader.pathOf(u"error"_s), u"unknown_word"_s);
    example.note = TRY(reader.string(u"note"_s)).value_or(QString());
    TRY_DONE(reader.finish());
    return example;
}

} // namespace parkdesk
