// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/rulenames.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct RuleNames {
    Q_DECLARE_TR_FUNCTIONS(RuleNames)
};

[[nodiscard]] NamedRule namedRule(const JsonNode &root, const QString &pointer, const ValueContext &context)
{
    NamedRule rule;
    rule.pointer = pointer;
    rule.id = stringAt(root, pointer + u"/id"_s);
    rule.words = shownValue(FieldKind::Label, nodeAt(root, pointer + u"/label"_s), context);
    if (rule.words.isEmpty())
        rule.words = rule.id;
    if (rule.words.isEmpty())
        rule.words = RuleNames::tr("rule %1").arg(lastStep(pointer).toInt() + 1);
    return rule;
}

[[nodiscard]] bool isTaken(const JsonNode &node, const QString &id)
{
    if (node.is(JsonNode::Type::String))
        return node.string == id;
    return std::any_of(node.items.begin(), node.items.end(), [&id](const JsonNode &item) { return isTaken(item, id); })
        || std::any_of(node.members.begin(), node.members.end(),
                       [&id](const auto &member) { return isTaken(member.second, id); });
}

} // namespace

QList<NamedRule> namedRules(const JsonNode &root, FieldKind kind, const ValueContext &context)
{
    QList<NamedRule> rules;
    const JsonNode *tables = nodeAt(root, u"/rateTables"_s);
    for (int i = 0; tables != nullptr && i < static_cast<int>(tables->items.size()); ++i) {
        const QString table = u"/rateTables/%1"_s.arg(i);
        if (kind == FieldKind::Table) {
            rules << namedRule(root, table, context);
            continue;
        }
        const JsonNode *windows = nodeAt(root, table + u"/windows"_s);
        for (int j = 0; windows != nullptr && j < static_cast<int>(windows->items.size()); ++j)
            rules << namedRule(root, table + u"/windows/%1"_s.arg(j), context);
    }
    return rules;
}

QString ruleNamed(const JsonNode &root, FieldKind kind, const QString &id, const ValueContext &context)
{
    for (const NamedRule &rule : namedRules(root, kind, context)) {
        if (rule.id == id && !id.isEmpty())
            return rule.words;
    }
    return id;
}

JsonNode withRuleNamed(const JsonNode &root, const QString &pointer, const QString &rule)
{
    JsonNode result = root;
    QString id = stringAt(root, rule + u"/id"_s);
    for (int i = lastStep(rule).toInt() + 1; id.isEmpty(); ++i) {
        const QString free = u"rule%1"_s.arg(i);
        if (!isTaken(root, free))
            id = free;
    }
    putNode(result, rule + u"/id"_s, textNode(id));
    putNode(result, pointer, textNode(id));
    return result;
}

} // namespace parkdesk
