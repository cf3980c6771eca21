// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/ruletext.h"

#include "ui/tariffs/rulenames.h"

#include <QRegularExpression>

#include <set>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// More steps than this stand below one another.
constexpr size_t mostInLine = 3;

/// Puts the sentence of a unit together, with all units inside it.
class RuleTeller {
public:
    RuleTeller(const JsonNode &root, bool withNames)
        : m_root(root)
        , m_withNames(withNames)
    {
    }

    void tell(UnitKind kind, const QString &pointer, int index, bool isMember)
    {
        const JsonNode *node = nodeAt(m_root, pointer);
        if (node == nullptr)
            return;
        m_text.units.push_back({kind, pointer, isMember});
        const UnitSpec &spec = unitSpec(kind);
        std::set<QString> told;
        for (const ClauseSpec &clause : spec.clauses) {
            const QString key = QString::fromUtf8(clause.key);
            if (!key.isEmpty() && nodeAt(*node, u'/' + key) == nullptr)
                continue;
            if (key == u"id" && !m_withNames)
                continue;
            if (clause.when == nullptr || clause.when({*node, index}))
                tellClause(clause, spec, pointer, told);
        }
        for (const ChildSpec &child : spec.children) {
            if (!told.contains(QString::fromUtf8(child.key)))
                tellChildren(child, pointer);
        }
    }
    [[nodiscard]] RuleText take() { return std::move(m_text); }

private:
    void tellClause(const ClauseSpec &clause, const UnitSpec &spec, const QString &pointer, std::set<QString> &told)
    {
        const QString words = tariffWords(clause.words);
        qsizetype at = 0;
        while (at < words.size()) {
            const qsizetype open = words.indexOf(u'[', at);
            const qsizetype close = open < 0 ? -1 : words.indexOf(u']', open);
            addWords(words.mid(at, close < 0 ? -1 : open - at));
            if (close < 0)
                return;
            tellPlace(words.mid(open + 1, close - open - 1), clause, spec, pointer, told);
            at = close + 1;
        }
    }
    void tellPlace(const QString &key, const ClauseSpec &clause, const UnitSpec &spec, const QString &pointer,
                   std::set<QString> &told)
    {
        for (const FieldSpec &field : clause.fields) {
            const bool ownName = field.kind == FieldKind::MemberName;
            if (QString::fromUtf8(field.key) != key)
                continue;
            QString place = ownName || key.isEmpty() ? pointer : pointer + u'/' + key;
            const JsonNode *value = nodeAt(m_root, place);
            if (field.kind == FieldKind::Fee && value != nullptr && value->is(JsonNode::Type::Object))
                place += u"/default"_s;
            RulePart part;
            part.field = {place, field.kind, tariffWords(field.name), field.choices, pointer};
            part.newLine = std::exchange(m_newLine, false);
            m_text.parts.push_back(part);
            return;
        }
        for (const ChildSpec &child : spec.children) {
            if (QString::fromUtf8(child.key) == key) {
                told.insert(key);
                tellChildren(child, pointer);
            }
        }
    }
    void tellChildren(const ChildSpec &child, const QString &pointer)
    {
        const QString place = pointer + u'/' + QString::fromUtf8(child.key);
        const JsonNode *node = nodeAt(m_root, place);
        if (node == nullptr)
            return;
        if (child.shape == ChildSpec::Object) {
            tell(child.kind, place, 0, true);
        } else if (child.shape == ChildSpec::Array && node->is(JsonNode::Type::Array)) {
            const bool listed = node->items.size() > mostInLine;
            for (size_t i = 0; i < node->items.size(); ++i) {
                if (i > 0 && !listed)
                    addWords(u","_s);
                m_newLine = listed;
                tell(child.kind, pointerTo(place, static_cast<int>(i)), static_cast<int>(i), false);
            }
        } else if (child.shape == ChildSpec::Members && node->is(JsonNode::Type::Object)) {
            for (const auto &[key, value] : node->members) {
                if (value.is(JsonNode::Type::String) && key != u"default") {
                    addWords(u","_s);
                    tell(child.kind, pointerTo(place, key), 0, true);
                }
            }
        }
    }
    void addWords(const QString &words)
    {
        if (words.trimmed().isEmpty())
            return;
        RulePart part;
        part.words = words.trimmed();
        part.newLine = std::exchange(m_newLine, false);
        m_text.parts.push_back(part);
    }

    const JsonNode &m_root;
    bool m_withNames;
    RuleText m_text;
    bool m_newLine = false;
};

} // namespace

RuleText ruleText(const JsonNode &root, UnitKind kind, const QString &pointer, bool withNames)
{
    RuleTeller teller(root, withNames);
    teller.tell(kind, pointer, 0, false);
    return teller.take();
}

const ChoiceSpec *chosenOf(const ChoiceSpec *choices, const JsonNode *node)
{
    const QByteArray value = node == nullptr ? QByteArray() : canonicalJson(*node);
    for (const ChoiceSpec *choice = choices; choice->words != nullptr; ++choice) {
        if (choice->value == nullptr ? node == nullptr : value == choice->value)
            return choice;
    }
    return nullptr;
}

QString fieldText(const JsonNode &root, const RuleField &field, const ValueContext &context)
{
    if (field.kind == FieldKind::MemberName)
        return lastStep(field.pointer);
    const JsonNode *node = nodeAt(root, field.pointer);
    if (field.kind == FieldKind::Table || field.kind == FieldKind::Window)
        return ruleNamed(root, field.kind, stringAt(root, field.pointer), context);
    if (field.kind != FieldKind::Choice)
        return shownValue(field.kind, node, context);
    const ChoiceSpec *choice = chosenOf(field.choices, node);
    if (choice != nullptr)
        return tariffWords(choice->words);
    return node == nullptr ? tariffWords(field.choices->words) : QString::fromUtf8(canonicalJson(*node));
}

bool joinsBefore(const QString &words)
{
    return !words.isEmpty() && u",;:)."_s.contains(words.at(0));
}

QString ruleSentence(const JsonNode &root, UnitKind kind, const QString &pointer, const ValueContext &context)
{
    QString sentence;
    for (const RulePart &part : ruleText(root, kind, pointer).parts) {
        const QString words = part.words.isEmpty() ? fieldText(root, part.field, context) : part.words;
        if (!sentence.isEmpty() && !joinsBefore(words) && !sentence.endsWith(u'('))
            sentence += u' ';
        sentence += words;
    }
    return sentence;
}

} // namespace parkdesk
