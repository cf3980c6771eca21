// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pages/plaintariff.h"

#include "ui/tariffs/rulenames.h"

#include <QRegularExpression>

#include <functional>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

JsonNode withoutDefaults(const JsonNode &root)
{
    static const QHash<QString, QByteArray> defaults {
        {u"inclusive"_s, "true"},       {u"atEdge"_s, "\"byStart\""},           {u"ladder"_s, "\"restart\""},
        {u"ties"_s, "\"halfUp\""},      {u"usageCondition"_s, "\"unlimited\""}, {u"direction"_s, "\"nearest\""},
        {u"times"_s, "\"once\""},       {u"whenExceeded"_s, "\"lost\""},        {u"entranceFeePer"_s, "\"stay\""},
        {u"minValuePer"_s, "\"stay\""}, {u"stayOfNoLength"_s, "\"free\""},      {u"lostTicket"_s, "false"},
    };
    static const QRegularExpression noSeconds(u"\\A(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d):00\\z"_s);
    JsonNode plainRoot = root;
    plainRoot.string.replace(noSeconds, u"\\1"_s);
    std::erase_if(plainRoot.members, [](const auto &member) {
        const auto found = defaults.constFind(member.first);
        return found != defaults.cend() && canonicalJson(member.second) == *found;
    });
    for (auto &[key, value] : plainRoot.members)
        value = withoutDefaults(value);
    for (JsonNode &item : plainRoot.items)
        item = withoutDefaults(item);
    return plainRoot;
}

JsonNode withPlainIds(const JsonNode &root)
{
    QHash<QString, QString> names;
    for (const FieldKind kind : {FieldKind::Window, FieldKind::Table}) {
        for (const NamedRule &rule : namedRules(root, kind, {}))
            names.insert(rule.id, rule.pointer);
    }
    const std::function<JsonNode(const JsonNode &, const QString &)> renamed = [&](const JsonNode &node,
                                                                                   const QString &pointer) {
        JsonNode result = node;
        const bool isTable = parentPointer(pointer) == u"/rateTables";
        std::erase_if(result.members, [isTable](const auto &member) { return member.first == u"id" && !isTable; });
        for (auto &[key, value] : result.members) {
            const bool refers = key == u"id" || key == u"table" || key == u"defaultTable" || key == u"window";
            value = refers && value.is(JsonNode::Type::String) ? textNode(names.value(value.string, value.string))
                                                               : renamed(value, pointerTo(pointer, key));
        }
        for (size_t i = 0; i < result.items.size(); ++i)
            result.items[i] = renamed(result.items[i], pointerTo(pointer, static_cast<int>(i)));
        return result;
    };
    return renamed(root, {});
}

} // namespace parkdesk::test
