// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/caseline.h"

#include "tariff/explanation.h"
#include "tariff/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> badCase(const QString &path, const QString &reason)
{
    return fail(ErrorCode::BadCase, Field::None, {{u"path"_s, path}, {u"reason"_s, reason}});
}

bool isAbsent(const JsonNode *node)
{
    return node == nullptr || node->is(JsonNode::Type::Null);
}

Result<QString> textOf(const JsonNode &object, const QString &key, bool numbersToo = false)
{
    const JsonNode *node = object.member(key);
    if (isAbsent(node))
        return QString();
    const bool number = node->is(JsonNode::Type::Integer) || node->is(JsonNode::Type::Fraction);
    if (!node->is(JsonNode::Type::String) && !(number && numbersToo))
        return badCase(u'/' + key, u"string_expected"_s);
    return node->string;
}

Result<bool> truthOf(const JsonNode &object, const QString &key)
{
    const JsonNode *node = object.member(key);
    if (isAbsent(node))
        return false;
    if (!node->is(JsonNode::Type::Bool))
        return badCase(u'/' + key, u"boolean_expected"_s);
    return node->boolean;
}

Result<std::optional<Instant>> instantOf(const JsonNode *node, const QString &path, const ZoneRules &zone)
{
    if (isAbsent(node))
        return std::optional<Instant>();
    if (!node->is(JsonNode::Type::String))
        return badCase(path, u"string_expected"_s);
    const auto instant = zone.fromText(node->string);
    if (!instant)
        return fail(instant.error().code, Field::None, {{u"path"_s, path}});
    return std::optional<Instant>(*instant);
}

Result<QStringList> wordsOf(const JsonNode &object, const QString &key)
{
    QStringList words;
    const JsonNode *node = object.member(key);
    if (isAbsent(node))
        return words;
    if (!node->is(JsonNode::Type::Array))
        return badCase(u'/' + key, u"array_expected"_s);
    for (const JsonNode &item : node->items) {
        if (!item.is(JsonNode::Type::String))
            return badCase(u'/' + key, u"string_expected"_s);
        words << item.string;
    }
    return words;
}

Done readValidations(const JsonNode &object, Question &question)
{
    const JsonNode *node = object.member(u"validations"_s);
    if (isAbsent(node))
        return {};
    if (!node->is(JsonNode::Type::Array))
        return badCase(u"/validations"_s, u"array_expected"_s);
    for (const JsonNode &item : node->items) {
        if (!item.is(JsonNode::Type::Object))
            return badCase(u"/validations"_s, u"object_expected"_s);
        ShownValidation validation;
        validation.code = TRY(textOf(item, u"code"_s));
        validation.spend = TRY(textOf(item, u"spend"_s, true));
        question.validations.push_back(validation);
    }
    return {};
}

Done readStays(const JsonNode &object, const ZoneRules &zone, Question &question)
{
    const JsonNode *node = object.member(u"stays"_s);
    if (isAbsent(node))
        return {};
    if (!node->is(JsonNode::Type::Array))
        return badCase(u"/stays"_s, u"array_expected"_s);
    for (const JsonNode &item : node->items) {
        if (!item.is(JsonNode::Type::Array) || item.items.size() != 2)
            return badCase(u"/stays"_s, u"pair_expected"_s);
        const std::optional<Instant> entry = TRY(instantOf(&item.items[0], u"/stays"_s, zone));
        const std::optional<Instant> exit = TRY(instantOf(&item.items[1], u"/stays"_s, zone));
        if (!entry)
            return badCase(u"/stays"_s, u"required"_s);
        question.stays.emplace_back(*entry, exit);
    }
    return {};
}

Result<Zone> zoneOf(const JsonNode &object, const QByteArray &fallbackZone)
{
    const QString own = TRY(textOf(object, u"timezone"_s));
    return ZoneRules::forZone(own.isEmpty() ? fallbackZone : own.toUtf8());
}

Result<Question> caseQuestion(const JsonNode &object, const ZoneRules &zone)
{
    Question question;
    const std::optional<Instant> entry = TRY(instantOf(object.member(u"entry"_s), u"/entry"_s, zone));
    if (!entry)
        return badCase(u"/entry"_s, u"required"_s);
    question.entry = *entry;
    question.exit = TRY(instantOf(object.member(u"exit"_s), u"/exit"_s, zone));
    question.vehicle = TRY(textOf(object, u"vehicle"_s));
    question.lostTicket = TRY(truthOf(object, u"lost_ticket"_s));
    question.entryProven = TRY(truthOf(object, u"entry_proven"_s));
    question.noShow = TRY(truthOf(object, u"no_show"_s));
    question.paysCash = TRY(truthOf(object, u"pays_cash"_s));
    question.groups = TRY(wordsOf(object, u"groups"_s));
    question.zone = TRY(textOf(object, u"zone"_s));
    question.permit = TRY(textOf(object, u"permit"_s));
    question.plate = TRY(textOf(object, u"plate"_s));
    question.occupancy = TRY(textOf(object, u"occupancy"_s, true));
    question.bookedAt = TRY(instantOf(object.member(u"booked_at"_s), u"/booked_at"_s, zone));
    question.paidAt = TRY(instantOf(object.member(u"paid_at"_s), u"/paid_at"_s, zone));
    question.bookedUntil = TRY(instantOf(object.member(u"booked_until"_s), u"/booked_until"_s, zone));
    question.dueAt = TRY(instantOf(object.member(u"due_at"_s), u"/due_at"_s, zone));
    TRY_DONE(readValidations(object, question));
    TRY_DONE(readStays(object, zone, question));
    return question;
}

JsonLimits caseLimits()
{
    JsonLimits limits;
    limits.bytes = 64 * 1024;
    limits.fractions = true;
    return limits;
}

Result<JsonNode> readCase(const QByteArray &line)
{
    auto node = readJson(line, caseLimits());
    if (!node)
        return fail(ErrorCode::BadCase, Field::None, node.error().details);
    if (!node->is(JsonNode::Type::Object))
        return badCase(QString(), u"object_expected"_s);
    return node;
}

QJsonValue idOf(const JsonNode &object)
{
    const JsonNode *id = object.member(u"id"_s);
    if (id != nullptr && id->is(JsonNode::Type::String))
        return id->string;
    if (id != nullptr && id->is(JsonNode::Type::Integer))
        return id->integer;
    return QJsonValue::Null;
}

Result<CaseLine> caseOf(const JsonNode &object, const QByteArray &fallbackZone)
{
    CaseLine line;
    line.id = idOf(object);
    line.zone = TRY(zoneOf(object, fallbackZone));
    line.question = TRY(caseQuestion(object, *line.zone));
    return line;
}

QJsonObject lineAnswer(const ChargeLine &line, const ZoneRules &zone)
{
    QJsonObject json {{u"label"_s, englishLabel(line)},           {u"amount"_s, line.amount.toText()},
                      {u"kind"_s, chargeLineKindName(line.kind)}, {u"rule"_s, line.ruleId},
                      {u"from"_s, zone.toText(line.from)},        {u"until"_s, zone.toText(line.until)}};
    if (!line.window.isEmpty())
        json.insert(u"window"_s, line.window);
    if (line.units > 0)
        json.insert(u"units"_s, line.units);
    if (line.taxRate > 0)
        json.insert(u"tax"_s, line.taxAmount.toText());
    return json;
}

} // namespace

Result<CaseLine> parseCaseLine(const QByteArray &line, const QByteArray &fallbackZone)
{
    return caseOf(TRY(readCase(line)), fallbackZone);
}

QByteArray answerLine(const QJsonValue &id, const Result<Charge> &answer, const ZoneRules &zone)
{
    QJsonObject json {{u"id"_s, id}};
    if (answer) {
        QJsonArray lines;
        for (const ChargeLine &line : answer->lines)
            lines.append(lineAnswer(line, zone));
        json.insert(u"amount"_s, answer->amount.toText());
        json.insert(u"currency"_s, answer->amount.currency().code());
        json.insert(u"lines"_s, lines);
    } else {
        json.insert(u"error"_s, codeName(answer.error().code));
        if (!answer.error().details.isEmpty())
            json.insert(u"details"_s, answer.error().details);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray answerCase(const Tariff &tariff, const QByteArray &line, const QByteArray &fallbackZone)
{
    const auto object = readCase(line);
    if (!object)
        return answerLine(QJsonValue::Null, fail(object.error()), ZoneRules());
    const auto read = caseOf(*object, fallbackZone);
    if (!read)
        return answerLine(idOf(*object), fail(read.error()), ZoneRules());
    return answerLine(read->id, quote(tariff, read->question, *read->zone), *read->zone);
}

} // namespace parkdesk
