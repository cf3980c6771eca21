// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/jsonedit.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widestLine = 116;
constexpr int indentWidth = 4;

[[nodiscard]] QStringList stepsOf(const QString &pointer)
{
    if (pointer.isEmpty())
        return {};
    QStringList steps = pointer.mid(1).split(u'/');
    for (QString &step : steps)
        step.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    return steps;
}

template <typename Node>
[[nodiscard]] Node *childOf(Node &node, const QString &step)
{
    if (node.is(JsonNode::Type::Object)) {
        for (auto &[key, value] : node.members) {
            if (key == step)
                return &value;
        }
        return nullptr;
    }
    bool isNumber = false;
    const size_t index = step.toULongLong(&isNumber);
    return node.is(JsonNode::Type::Array) && isNumber && index < node.items.size() ? &node.items[index] : nullptr;
}

template <typename Node>
[[nodiscard]] Node *walk(Node *node, const QString &pointer)
{
    for (const QString &step : stepsOf(pointer)) {
        node = childOf(*node, step);
        if (node == nullptr)
            return nullptr;
    }
    return node;
}

/// As \a node is written in one line.
void writeFlat(const JsonNode &node, QByteArray &out)
{
    if (node.is(JsonNode::Type::Object)) {
        out += '{';
        for (size_t i = 0; i < node.members.size(); ++i) {
            out += i == 0 ? "" : ", ";
            out += canonicalJson(textNode(node.members[i].first)) + ": ";
            writeFlat(node.members[i].second, out);
        }
        out += '}';
    } else if (node.is(JsonNode::Type::Array)) {
        out += '[';
        for (size_t i = 0; i < node.items.size(); ++i) {
            out += i == 0 ? "" : ", ";
            writeFlat(node.items[i], out);
        }
        out += ']';
    } else {
        out += canonicalJson(node);
    }
}

void writeNode(const JsonNode &node, int depth, QByteArray &out)
{
    const bool isObject = node.is(JsonNode::Type::Object);
    const size_t count = isObject ? node.members.size() : node.items.size();
    QByteArray flat;
    writeFlat(node, flat);
    const bool fits = depth > 0 && flat.size() + depth * indentWidth <= widestLine;
    if (fits || count == 0) {
        out += flat;
        return;
    }
    out += isObject ? "{\n" : "[\n";
    for (size_t i = 0; i < count; ++i) {
        out += QByteArray((depth + 1) * indentWidth, ' ');
        if (isObject)
            out += canonicalJson(textNode(node.members[i].first)) + ": ";
        writeNode(isObject ? node.members[i].second : node.items[i], depth + 1, out);
        out += i + 1 == count ? "\n" : ",\n";
    }
    out += QByteArray(depth * indentWidth, ' ') + (isObject ? '}' : ']');
}

} // namespace

JsonNode textNode(const QString &text)
{
    JsonNode node;
    node.type = JsonNode::Type::String;
    node.string = text;
    return node;
}

JsonNode flagNode(bool value)
{
    JsonNode node;
    node.type = JsonNode::Type::Bool;
    node.boolean = value;
    return node;
}

JsonNode countNode(qint64 value)
{
    JsonNode node;
    node.type = JsonNode::Type::Integer;
    node.integer = value;
    return node;
}

JsonNode objectNode()
{
    JsonNode node;
    node.type = JsonNode::Type::Object;
    return node;
}

JsonNode arrayNode()
{
    JsonNode node;
    node.type = JsonNode::Type::Array;
    return node;
}

JsonNode nodeOf(const char *json)
{
    Result<JsonNode> read = readJson(json);
    return read ? *std::move(read) : objectNode();
}

bool sameNode(const JsonNode &one, const JsonNode &other)
{
    if (one.type != other.type || one.boolean != other.boolean || one.integer != other.integer
        || one.string != other.string)
        return false;
    return std::equal(one.items.begin(), one.items.end(), other.items.begin(), other.items.end(), sameNode)
        && std::equal(one.members.begin(), one.members.end(), other.members.begin(), other.members.end(),
                      [](const auto &a, const auto &b) { return a.first == b.first && sameNode(a.second, b.second); });
}

JsonNode *nodeAt(JsonNode &root, const QString &pointer)
{
    return walk(&root, pointer);
}

const JsonNode *nodeAt(const JsonNode &root, const QString &pointer)
{
    return walk(&root, pointer);
}

QString stringAt(const JsonNode &root, const QString &pointer)
{
    const JsonNode *node = nodeAt(root, pointer);
    return node != nullptr && node->is(JsonNode::Type::String) ? node->string : QString();
}

bool putNode(JsonNode &root, const QString &pointer, JsonNode value)
{
    JsonNode *node = &root;
    for (const QString &step : stepsOf(pointer)) {
        JsonNode *child = childOf(*node, step);
        if (child == nullptr && node->is(JsonNode::Type::Object)) {
            node->members.emplace_back(step, objectNode());
            child = &node->members.back().second;
        } else if (child == nullptr && node->is(JsonNode::Type::Array) && step.toULongLong() == node->items.size()) {
            node->items.push_back(objectNode());
            child = &node->items.back();
        }
        if (child == nullptr)
            return false;
        node = child;
    }
    *node = std::move(value);
    return true;
}

bool dropNode(JsonNode &root, const QString &pointer)
{
    JsonNode *parent = pointer.isEmpty() ? nullptr : nodeAt(root, parentPointer(pointer));
    JsonNode *node = nodeAt(root, pointer);
    if (parent == nullptr || node == nullptr)
        return false;
    if (parent->is(JsonNode::Type::Array))
        parent->items.erase(parent->items.begin() + (node - parent->items.data()));
    else
        std::erase_if(parent->members, [node](const auto &member) { return &member.second == node; });
    return true;
}

bool insertNode(JsonNode &root, const QString &pointer, int index, JsonNode value)
{
    if (nodeAt(root, pointer) == nullptr && !putNode(root, pointer, arrayNode()))
        return false;
    JsonNode *array = nodeAt(root, pointer);
    if (!array->is(JsonNode::Type::Array) || index < 0 || static_cast<size_t>(index) > array->items.size())
        return false;
    array->items.insert(array->items.begin() + index, std::move(value));
    return true;
}

QString pointerTo(const QString &pointer, const QString &key)
{
    return pointer + jsonPointerStep(key);
}

QString pointerTo(const QString &pointer, int index)
{
    return pointer + u'/' + QString::number(index);
}

QString parentPointer(const QString &pointer)
{
    return pointer.left(pointer.lastIndexOf(u'/'));
}

QString lastStep(const QString &pointer)
{
    const QStringList steps = stepsOf(pointer);
    return steps.isEmpty() ? QString() : steps.last();
}

QByteArray writtenJson(const JsonNode &root)
{
    QByteArray out;
    writeNode(root, 0, out);
    return out + '\n';
}

} // namespace parkdesk
