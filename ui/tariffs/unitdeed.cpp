// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/unitdeed.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct UnitWords {
    Q_DECLARE_TR_FUNCTIONS(UnitWords)
};

/// Arrays and objects that format 1 wants filled or not there.
void dropIfEmpty(JsonNode &root, const QString &pointer)
{
    const JsonNode *node = nodeAt(root, pointer);
    if (node == nullptr || pointer.isEmpty() || !node->items.empty() || !node->members.empty()
        || lastStep(pointer) == u"when")
        return;
    if (node->is(JsonNode::Type::Array) || node->is(JsonNode::Type::Object)) {
        dropNode(root, pointer);
        dropIfEmpty(root, parentPointer(pointer));
    }
}

/// What a clause says: its own member, or those of its fields where it lies deeper.
[[nodiscard]] QStringList clausePlaces(const ClauseSpec &clause)
{
    QStringList places {QString::fromUtf8(clause.key)};
    for (const FieldSpec &field : clause.fields) {
        const QString key = QString::fromUtf8(field.key);
        if (places.first().contains(u'/') || !key.contains(u'/'))
            places << key;
    }
    places.removeAll(QString());
    places.removeDuplicates();
    return places;
}

[[nodiscard]] bool stands(const JsonNode &node, const ClauseSpec &clause)
{
    return *clause.key != '\0' && nodeAt(node, u'/' + QString::fromUtf8(clause.key)) != nullptr;
}

[[nodiscard]] JsonNode withoutClauseOf(const JsonNode &root, const RuleUnit &unit, const ClauseSpec &clause)
{
    JsonNode result = root;
    for (const QString &place : clausePlaces(clause)) {
        const QString pointer = unit.pointer + u'/' + place;
        dropNode(result, pointer);
        if (parentPointer(pointer) != unit.pointer)
            dropIfEmpty(result, parentPointer(pointer));
    }
    return result;
}

void addClauseDeeds(const JsonNode &root, const RuleUnit &unit, const UnitPlace &place, std::vector<UnitDeed> &deeds)
{
    for (const ClauseSpec &clause : unitSpec(unit.kind).clauses) {
        if (clause.add == nullptr)
            continue;
        if (stands(place.node, clause)) {
            deeds.push_back({UnitDeed::Kind::Remove, tariffWords(clause.add), unit, withoutClauseOf(root, unit, clause),
                             unit.pointer});
            continue;
        }
        if (clause.when != nullptr && !clause.when(place))
            continue;
        UnitDeed deed {UnitDeed::Kind::Add, tariffWords(clause.add), unit, root,
                       unit.pointer + u'/'
                           + QString::fromUtf8(clause.fields.empty() ? clause.key : clause.fields.front().key)};
        patchNode(*nodeAt(deed.outcome, unit.pointer), nodeOf(clause.patch));
        deeds.push_back(std::move(deed));
    }
}

[[nodiscard]] QString freeName(const JsonNode &members)
{
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? u"name"_s : u"name%1"_s.arg(i);
        if (members.member(name) == nullptr)
            return name;
    }
}

/// An amount for all becomes amounts by who pays, of which it is the default.
void widenAmount(JsonNode &root, const QString &pointer)
{
    JsonNode *node = nodeAt(root, pointer);
    if (node == nullptr || !node->is(JsonNode::Type::String))
        return;
    JsonNode wide = objectNode();
    putNode(wide, u"/default"_s, *node);
    *node = wide;
}

void addChildDeeds(const JsonNode &root, const RuleUnit &unit, const UnitPlace &place, std::vector<UnitDeed> &deeds)
{
    for (const ChildSpec &child : unitSpec(unit.kind).children) {
        if (child.add == nullptr || (child.when != nullptr && !child.when(place)))
            continue;
        const QString key = QString::fromUtf8(child.key);
        const QString pointer = unit.pointer + u'/' + key;
        const JsonNode *there = nodeAt(root, pointer);
        UnitDeed deed {UnitDeed::Kind::Add, tariffWords(child.add), unit, root, {}};
        const JsonNode fresh = readJson(child.patch).value_or(objectNode());
        if (child.shape == ChildSpec::Array) {
            const int index = there == nullptr ? 0 : static_cast<int>(there->items.size());
            insertNode(deed.outcome, pointer, index, fresh);
            deed.focus = pointerTo(pointer, index);
        } else if (child.shape == ChildSpec::Object) {
            if (there != nullptr)
                continue;
            putNode(deed.outcome, pointer, fresh);
            deed.focus = pointer;
        } else {
            widenAmount(deed.outcome,
                        key.contains(u'/') || key == u"value" ? unit.pointer + u'/' + key.section(u'/', 0, 0)
                                                              : QString());
            const JsonNode *members = nodeAt(deed.outcome, pointer);
            deed.focus = pointerTo(pointer, members == nullptr ? u"name"_s : freeName(*members));
            putNode(deed.outcome, deed.focus, fresh);
        }
        deeds.push_back(std::move(deed));
    }
}

} // namespace

std::vector<UnitDeed> unitDeeds(const JsonNode &root, const RuleUnit &unit)
{
    std::vector<UnitDeed> deeds;
    const JsonNode *node = nodeAt(root, unit.pointer);
    if (node == nullptr)
        return deeds;
    const UnitPlace place {*node, lastStep(unit.pointer).toInt()};
    addChildDeeds(root, unit, place, deeds);
    addClauseDeeds(root, unit, place, deeds);
    for (const FormSpec &form : unitSpec(unit.kind).forms) {
        UnitDeed deed {UnitDeed::Kind::Change, tariffWords(form.words), unit, root, unit.pointer};
        patchNode(*nodeAt(deed.outcome, unit.pointer), nodeOf(form.patch));
        if (!sameNode(deed.outcome, root))
            deeds.push_back(std::move(deed));
    }
    if (unitSpec(unit.kind).removable)
        deeds.push_back({UnitDeed::Kind::Remove, UnitWords::tr("All of this"), unit, withoutUnit(root, unit),
                         parentPointer(unit.pointer)});
    return deeds;
}

std::optional<JsonNode> withoutClause(const JsonNode &root, const std::vector<RuleUnit> &units, const QString &pointer)
{
    for (auto unit = units.rbegin(); unit != units.rend(); ++unit) {
        if (pointer != unit->pointer && !pointer.startsWith(unit->pointer + u'/'))
            continue;
        const JsonNode *node = nodeAt(root, unit->pointer);
        for (const ClauseSpec &clause : unitSpec(unit->kind).clauses) {
            if (node == nullptr || clause.add == nullptr || !stands(*node, clause))
                continue;
            for (const FieldSpec &field : clause.fields) {
                if (unit->pointer + u'/' + QString::fromUtf8(field.key) == pointer)
                    return withoutClauseOf(root, *unit, clause);
            }
        }
        if (unitSpec(unit->kind).removable)
            return withoutUnit(root, *unit);
    }
    return std::nullopt;
}

JsonNode withoutUnit(const JsonNode &root, const RuleUnit &unit)
{
    JsonNode result = root;
    const QString pointer = unit.kind == UnitKind::OtherTime ? unit.pointer + u"/lines"_s : unit.pointer;
    dropNode(result, pointer);
    dropIfEmpty(result, parentPointer(pointer));
    return result;
}

JsonNode withChoice(const JsonNode &root, const RuleField &field, const ChoiceSpec &choice)
{
    JsonNode result = root;
    const Result<JsonNode> value = choice.value == nullptr ? JsonNode() : readJson(choice.value);
    if (choice.value == nullptr)
        dropNode(result, field.pointer);
    else if (value)
        putNode(result, field.pointer, *value);
    if (choice.patch != nullptr)
        patchNode(*nodeAt(result, field.unit), nodeOf(choice.patch));
    return result;
}

JsonNode withMemberName(const JsonNode &root, const QString &pointer, const QString &name)
{
    JsonNode result = root;
    JsonNode *parent = nodeAt(result, parentPointer(pointer));
    if (parent == nullptr || parent->member(name) != nullptr)
        return result;
    const QString old = lastStep(pointer);
    for (auto &[key, value] : parent->members) {
        if (key == old)
            key = name;
    }
    return result;
}

} // namespace parkdesk
